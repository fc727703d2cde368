"""The queue: which articles wait for an annotator, in what order, and what a list shows of them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from store.articles import Status
from store.database import counters
from store.database.articles import annotator_id
from store.database.models import EXTRACTION, ArticleRow, ReviewRow
from store.database.outside import outside
from store.errors import UserError

NOBODY = -1
"""An annotator row that no review has: for those who have done nothing yet."""

VIEWS = ("todo", "flagged", "done", "skipped", "all")
ORDERS = ("unsure", "expected", "date", "oldest", "site", "title", "random", "added", "newest")


@dataclass(frozen=True, slots=True)
class QueueRow:
    """What a list shows of an article; `date` is ISO 8601 as suggested, `origin` its site, or else its format."""

    number: int
    id: str
    title: str
    date: str | None
    origin: str
    status: Status
    flagged: bool
    unsure: int
    corrected: int
    language: str | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How far an annotator is: articles in all, to do (begun ones included), done, skipped, and flagged among all."""

    total: int
    todo: int
    done: int
    flagged: int
    skipped: int


def numbers(
    connection: Connection,
    annotator: str,
    *,
    view: str,
    order: str,
    where: ColumnElement[bool] | None = None,
) -> array[int]:
    """Return the numbers of the articles in a view that match a query's condition, in order."""
    if view not in VIEWS:
        raise UserError("There is no view “{0}”; there are {1}.", view, ", ".join(VIEWS))
    query = reviewed(select(ArticleRow.number), annotator_id(connection, annotator)).where(outside(ArticleRow.number))
    condition = _in_view(view)
    if condition is not None:
        query = query.where(condition)
    if where is not None:
        query = query.where(where)
    found = connection.execute(query.order_by(*_order(order)))
    # The driver's own tuples: making rows of them took most of the time where there are many.
    with found:
        return array("q", (number for (number,) in found.cursor.fetchall()))


def reviewed(query: Select[*tuple[Any, ...]], annotator: int | None) -> Select[*tuple[Any, ...]]:
    """Join an annotator's reviews to a query over articles."""
    mine = NOBODY if annotator is None else annotator
    on = and_(ReviewRow.number == ArticleRow.number, ReviewRow.annotator_id == mine)
    return query.select_from(ArticleRow).outerjoin(ReviewRow, on)


def _in_view(view: str) -> ColumnElement[bool] | None:
    if view == "todo":
        return or_(ReviewRow.status.is_(None), ReviewRow.status.in_((Status.TODO.value, Status.IN_PROGRESS.value)))
    if view == "flagged":
        return ReviewRow.flagged.is_(True)
    if view in ("done", "skipped"):
        return ReviewRow.status == view
    return None


def unsure() -> ColumnElement[int]:
    """Return how many values of an article still need the annotator's look."""
    return func.coalesce(ReviewRow.unsure, ArticleRow.unsure)


def expected() -> ColumnElement[int]:
    """Return how many corrections an article still needs by expectation, in thousandths."""
    return func.coalesce(ReviewRow.expected, ArticleRow.expected)


def _order(order: str) -> list[Any]:
    orders: dict[str, list[Any]] = {
        "unsure": [unsure().desc()],
        "expected": [expected().desc()],
        "added": [],
        "newest": [ArticleRow.number.desc()],
        "date": [ArticleRow.date.is_(None), ArticleRow.date.desc()],
        "oldest": [ArticleRow.date.is_(None), ArticleRow.date],
        "title": [func.lower(ArticleRow.title)],
        "site": [ArticleRow.site],
        # A fixed shuffle: the same for everybody and every time, so that a list does not jump.
        "random": [(ArticleRow.number * 2654435761) % 4294967296],
    }
    if order not in orders:
        raise UserError("There is no order “{0}”; there are {1}.", order, ", ".join(ORDERS))
    return [*orders[order], ArticleRow.number]


def rows(connection: Connection, annotator: str, wanted: Sequence[int]) -> list[QueueRow]:
    """Return what a list shows of these articles, in their order; numbers that are not there are left out."""
    columns = (
        ArticleRow.number,
        ArticleRow.id,
        ArticleRow.title,
        ArticleRow.date,
        ArticleRow.site,
        ArticleRow.format,
        ArticleRow.language,
        ReviewRow.status,
        ReviewRow.flagged,
        ReviewRow.corrected,
        unsure().label("still_unsure"),
    )
    query = reviewed(select(*columns), annotator_id(connection, annotator))
    found = {}
    for row in connection.execute(query.where(ArticleRow.number.in_(list(wanted)))):
        found[row.number] = QueueRow(
            number=row.number,
            id=row.id,
            title=row.title,
            date=row.date,
            origin=row.site or row.format,
            status=Status(row.status or Status.TODO),
            flagged=bool(row.flagged),
            unsure=row.still_unsure,
            corrected=row.corrected or 0,
            language=row.language,
        )
    return [found[n] for n in wanted if n in found]


def counts(connection: Connection, annotator: str) -> Counts:
    """Return the kept counts; nothing is counted."""
    total = counters.read(connection, EXTRACTION).get("articles", 0)
    mine = counters.read(connection, annotator_id(connection, annotator) or NOBODY)
    done, skipped = mine.get("done", 0), mine.get("skipped", 0)
    return Counts(total=total, todo=total - done - skipped, done=done, flagged=mine.get("flagged", 0), skipped=skipped)
