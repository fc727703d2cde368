"""Figures of a project as plain data, for `copydesk stats`."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from store.articles import Json
from store.database import counters
from store.database.models import EXTRACTION, Annotator, ArticleRow, FieldRow, IndexedValue, ReviewRow
from store.database.outside import outside
from store.database.rules import Rules
from store.review import queue
from store.review.anchoring import figures

_LISTED = outside(ArticleRow.number)


def stats(connection: Connection, rules: Rules, name: str) -> dict[str, Json]:
    """Return a project's figures: articles by language and format, progress by annotator, decisions by field."""
    people = connection.execute(select(Annotator.name).where(Annotator.id != EXTRACTION).order_by(Annotator.id))
    return {
        "project": name,
        "articles": counters.read(connection, EXTRACTION).get("articles", 0),
        "threshold": rules.threshold,
        "unsure": connection.execute(select(func.sum(ArticleRow.unsure)).where(_LISTED)).scalar() or 0,
        "languages": _by(connection, ArticleRow.language),
        "formats": _by(connection, ArticleRow.format),
        "annotators": {person: _annotator(connection, person) for person in people.scalars().all()},
        "quality": {q.annotator: q.document() for q in figures.quality(connection)},
        "fields": _fields(connection, rules),
    }


def _by(connection: Connection, column: object) -> dict[str, int]:
    counted = select(column, func.count()).where(_LISTED).group_by(column)  # type: ignore[call-overload]
    counted = counted.order_by(func.count().desc(), column)
    return {str(row[0] or ""): row[1] for row in connection.execute(counted)}


def _annotator(connection: Connection, name: str) -> dict[str, int]:
    counts = queue.counts(connection, name)
    sums = select(func.sum(ReviewRow.seconds), func.sum(ReviewRow.corrected)).join(Annotator)
    row = connection.execute(sums.where(Annotator.name == name, outside(ReviewRow.number))).one()
    return {
        "todo": counts.todo,
        "done": counts.done,
        "skipped": counts.skipped,
        "flagged": counts.flagged,
        "seconds": row[0] or 0,
        "corrected": row[1] or 0,
    }


def _fields(connection: Connection, rules: Rules) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {f.key: {"suggested": 0} for f in rules.fields}
    suggested = select(FieldRow.key, func.count()).join(IndexedValue, IndexedValue.field_id == FieldRow.id)
    suggested = suggested.where(IndexedValue.annotator_id == EXTRACTION, outside(IndexedValue.number))
    suggested = suggested.group_by(FieldRow.key)
    for key, count in connection.execute(suggested):
        found[key]["suggested"] = count
    decided = select(FieldRow.key, IndexedValue.decision, func.count())
    decided = decided.join(IndexedValue, IndexedValue.field_id == FieldRow.id)
    decided = decided.where(IndexedValue.annotator_id != EXTRACTION, IndexedValue.decision.is_not(None))
    decided = decided.where(outside(IndexedValue.number))
    for key, decision, count in connection.execute(decided.group_by(FieldRow.key, IndexedValue.decision)):
        found[key][str(decision)] = count
    return found
