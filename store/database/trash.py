"""Articles in the trash: everything of them stays where it is, but nothing lists, counts, finds or exports them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from store.articles import Status
from store.database import counters, index, sqlite
from store.database.models import (
    EXTRACTION,
    Annotator,
    ArticleRow,
    ArticleSource,
    ArticleText,
    EditRow,
    IndexedValue,
    ReviewRow,
    SuggestionDocument,
    TrashRow,
)
from store.database.transaction import Transaction
from store.documents import parse_moment


@dataclass(frozen=True, slots=True)
class Trashed:
    """An article in the trash: since when, and who put it there."""

    number: int
    id: str
    title: str
    at: datetime | None
    by: str


def listed(connection: Connection) -> list[Trashed]:
    """Return what is in the trash, the last that came in first."""
    columns = (TrashRow.number, ArticleRow.id, ArticleRow.title, TrashRow.at, Annotator.name)
    query = select(*columns).join(ArticleRow, ArticleRow.number == TrashRow.number)
    query = query.join(Annotator, Annotator.id == TrashRow.annotator_id)
    rows = connection.execute(query.order_by(TrashRow.at.desc(), TrashRow.number.desc()))
    return [Trashed(row[0], row[1], row[2], parse_moment(row[3], "at"), row[4]) for row in rows]


def put(tx: Transaction, annotator_id: int, numbers: Sequence[int], at: str) -> None:
    """Put articles that are there into the trash, and count them no more."""
    rows = [{"number": n, "at": at, "annotator_id": annotator_id} for n in numbers]
    if rows:
        tx.connection.execute(insert(TrashRow), rows)
        _count(tx.connection, numbers, -1)


def take_out(tx: Transaction, numbers: Sequence[int]) -> None:
    """Take articles out of the trash, and count them again."""
    tx.connection.execute(delete(TrashRow).where(TrashRow.number.in_(sqlite.listed(numbers))))
    _count(tx.connection, numbers, 1)


def _count(connection: Connection, numbers: Sequence[int], sign: int) -> None:
    counters.change(connection, EXTRACTION, {"articles": sign * len(numbers)})
    query = select(ReviewRow.annotator_id, ReviewRow.status, ReviewRow.flagged)
    by: dict[int, dict[str, int]] = {}
    for annotator, status, flagged in connection.execute(query.where(ReviewRow.number.in_(sqlite.listed(numbers)))):
        counters.count(by.setdefault(annotator, {}), Status.TODO, False, Status(status), bool(flagged))
    for annotator, changed in by.items():
        counters.change(connection, annotator, {name: sign * count for name, count in changed.items()})


def purge(tx: Transaction, numbers: Sequence[int]) -> None:
    """Delete articles that are in the trash for good, with their reviews and what the journal says of them."""
    connection = tx.connection
    wanted = sqlite.listed(numbers)
    for number, annotator in connection.execute(
        select(IndexedValue.number, IndexedValue.annotator_id).where(IndexedValue.number.in_(wanted)).distinct()
    ).all():
        index.erase(tx, number, annotator, _fields(connection))
    for table in (EditRow, ReviewRow, SuggestionDocument, ArticleSource, ArticleText, TrashRow, ArticleRow):
        connection.execute(delete(table).where(table.number.in_(wanted)))


def _fields(connection: Connection) -> list[int]:
    """Return all field rows, those that are no longer shown included."""
    from store.database.models import FieldRow

    return list(connection.execute(select(FieldRow.id)).scalars())
