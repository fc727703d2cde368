"""Deleting articles, as steps of the journal: into the trash, out of it; and emptying it, which nothing takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select

from store.database import sqlite, trash
from store.database.intake import annotator_name, annotator_row
from store.database.models import ArticleRow
from store.database.outside import held
from store.database.transaction import Transaction
from store.documents import moment_json
from store.errors import Refused
from store.review import journal
from store.review.journal import Change

DELETE, PUT_BACK, EMPTY = "delete", "put back", "empty the trash"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A step that put articles into the trash, or took them out; None where there was nothing to do."""

    step: int | None
    numbers: tuple[int, ...]


def move(tx: Transaction, annotator: str, numbers: Sequence[int], *, into: bool) -> Moved:
    """Put articles into the trash, or take them out, as one step; those that are there already are passed by."""
    annotator_id = annotator_row(tx.connection, annotator_name(annotator))
    there = select(ArticleRow.number).where(ArticleRow.number.in_(sqlite.listed(list(numbers))))
    known = list(tx.connection.execute(there.order_by(ArticleRow.number)).scalars())
    inside = held(tx.connection, known)
    moved = [n for n in known if (n in inside) is not into]
    step = journal.Step(tx.connection, annotator_id, journal.DO, DELETE if into else PUT_BACK)
    _write(tx, annotator_id, moved, into=into)
    step.add(Change(n, journal.TRASH, None, not into, into) for n in moved)
    return Moved(step=step.number, numbers=tuple(moved))


def revert(tx: Transaction, annotator_id: int, changes: Sequence[Change], so: str) -> None:
    """Make changes of an undo or redo; raises Refused where an article is not where they expect it."""
    inside = held(tx.connection, [c.number for c in changes if c.number is not None])
    for change in changes:
        if (change.number in inside) is not bool(change.before):
            title = tx.connection.execute(select(ArticleRow.title).where(ArticleRow.number == change.number)).scalar()
            if change.before:
                raise Refused("“{0}” is not in the trash any more. {1}", (title or "")[:60], so)
            raise Refused("“{0}” is in the trash already. {1}", (title or "")[:60], so)
    for into in (True, False):
        _write(tx, annotator_id, [c.number for c in changes if c.after is into and c.number is not None], into=into)


def _write(tx: Transaction, annotator_id: int, numbers: Sequence[int], *, into: bool) -> None:
    if into:
        trash.put(tx, annotator_id, numbers, moment_json(datetime.now(UTC)) or "")
    elif numbers:
        trash.take_out(tx, numbers)


def empty(tx: Transaction, annotator: str, numbers: Sequence[int]) -> int:
    """Delete articles of the trash for good; returns how many. The journal keeps that it was done, and their ids."""
    annotator_id = annotator_row(tx.connection, annotator_name(annotator))
    inside = sorted(held(tx.connection, numbers))
    if not inside:
        return 0
    ids = tx.connection.execute(
        select(ArticleRow.id).where(ArticleRow.number.in_(sqlite.listed(inside))).order_by(ArticleRow.number)
    )
    gone = Change(None, journal.PURGED, None, None, {"ids": list(ids.scalars())})
    trash.purge(tx, inside)
    journal.Step(tx.connection, annotator_id, journal.OBSERVE, EMPTY).add([gone])
    return len(inside)


def refuse_trashed(tx: Transaction, numbers: Sequence[int]) -> None:
    """Raise Refused where one of some articles is in the trash: nothing is decided there."""
    inside = held(tx.connection, numbers)
    if inside:
        title = tx.connection.execute(select(ArticleRow.title).where(ArticleRow.number == min(inside))).scalar()
        raise Refused("“{0}” is in the trash, so nothing was changed. Put it back first.", (title or "")[:60])
