"""The narrow index of values: which term stands in which field of which article, suggested or decided by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, func, select, update

from store.articles import Block, Suggestion, Value
from store.database import sqlite
from store.database.models import EXTRACTION, IndexedValue, Term
from store.database.rules import Rules
from store.database.terms import CHANGED, STANDING, Entry, term_key
from store.database.transaction import Transaction
from store.documents import dumps
from store.fields import Field, FieldType
from store.review.state import FieldState

_COLUMNS = ("number", "annotator_id", "field_id", "position", "term_id", "score", "decision")


def suggested(rules: Rules, suggestions: Mapping[str, Iterable[Suggestion]], blocks: Iterable[Block]) -> list[Entry]:
    """Return the entries of what extractors propose for an article."""
    entries = []
    for key, values in suggestions.items():
        field = rules.fields[key]
        for position, value in enumerate(values):
            if value.value is not None:
                entries.append(_entry(rules.ids[key], field, position, value, value.score, None))
    for field in rules.fields:
        if field.type is FieldType.BLOCKS and any(b.body for b in blocks):
            entries.append(Entry(rules.ids[field.key], 0))
    return entries


def decided(rules: Rules, state: FieldState) -> list[Entry]:
    """Return the entries of one field as it stands for an annotator who decided on it; none while it is undecided."""
    if state.decided is None:
        return []
    field, id_ = state.field, rules.ids[state.field.key]
    if field.type is FieldType.BLOCKS:
        return [Entry(id_, 0, decision=state.decided[0].decision if state.body_spans else "emptied")]
    if not state.values:
        return [Entry(id_, 0, decision="emptied" if state.suggestions else "empty")]
    return [
        _entry(id_, field, position, shown.value, shown.score, shown.decision)
        for position, shown in enumerate(state.values)
    ]


def _entry(  # noqa: PLR0917
    field_id: int, field: Field, position: int, value: Value, score: float | None, decision: str | None
) -> Entry:
    plain = value.value
    if plain is None:
        return Entry(field_id, position, score=score, decision=decision)
    number, shown = (None, plain) if isinstance(plain, str) else (float(plain), dumps(plain).decode())
    date = shown if field.type is FieldType.DATE else None
    return Entry(field_id, position, shown, term_key(field_id, shown), number, date, score, decision)


def write(tx: Transaction, entries: Mapping[tuple[int, int], Sequence[Entry]]) -> None:
    """Write entries by (article number, annotator row), beside what is there already."""
    numbers = tx.book.numbers(tx.connection, (e for listed in entries.values() for e in listed))
    rows = []
    accepted: Counter[int] = Counter()
    for (number, annotator), listed in entries.items():
        for e in listed:
            term = None if e.term is None else numbers[e.term]
            rows.append((number, annotator, e.field_id, e.position, term, e.score, e.decision))
            if term is not None and e.accepted:
                accepted[term] += 1
    sqlite.insert_rows(tx.connection, IndexedValue, _COLUMNS, rows)
    _count_accepted(tx.connection, accepted)


_OF_FIELDS = (
    IndexedValue.number == bindparam("of"),
    IndexedValue.annotator_id == bindparam("by"),
    IndexedValue.field_id.in_(bindparam("fields", expanding=True)),
)
_STOOD = select(IndexedValue.term_id).where(
    *_OF_FIELDS, IndexedValue.decision.in_(STANDING), IndexedValue.term_id.is_not(None)
)
_ERASE = delete(IndexedValue).where(*_OF_FIELDS)
_ACCEPTED = update(Term).where(Term.id == bindparam("term")).values(accepted=Term.accepted + bindparam("more"))


def erase(tx: Transaction, number: int, annotator_id: int, field_ids: Iterable[int] | None = None) -> None:
    """Take entries of one article and annotator out again, all or those of some fields."""
    fields = list(tx.rules.ids.values() if field_ids is None else field_ids)
    where = {"of": number, "by": annotator_id, "fields": fields}
    if annotator_id != EXTRACTION:
        stood = Counter(tx.connection.execute(_STOOD, where).scalars())
        _count_accepted(tx.connection, {id_: -n for id_, n in stood.items() if id_})
    tx.connection.execute(_ERASE, where)


def erase_fields(tx: Transaction, annotator_id: int, fields: Sequence[tuple[int, int]]) -> None:
    """Take an annotator's entries of fields out again, given as (article number, field row)."""
    _count_accepted(tx.connection, {id_: -n for id_, n in sqlite.terms_standing(tx.connection, annotator_id, fields)})
    sqlite.erase_entries(tx.connection, annotator_id, fields)


_OF_MANY = (
    IndexedValue.number.in_(bindparam("articles", expanding=True)),
    IndexedValue.field_id.in_(bindparam("fields", expanding=True)),
)
_STOOD_MANY = (
    select(IndexedValue.term_id, func.count())
    .where(*_OF_MANY, IndexedValue.decision.in_(STANDING), IndexedValue.term_id.is_not(None))
    .group_by(IndexedValue.term_id)
)
_ERASE_MANY = delete(IndexedValue).where(*_OF_MANY)


def erase_many(tx: Transaction, numbers: Sequence[int], field_ids: Sequence[int]) -> None:
    """Take entries of some fields out of several articles, suggested and decided ones."""
    where = {"articles": list(numbers), "fields": list(field_ids)}
    stood = {id_: -count for id_, count in tx.connection.execute(_STOOD_MANY, where) if id_}
    _count_accepted(tx.connection, stood)
    tx.connection.execute(_ERASE_MANY, where)


def _count_accepted(connection: Connection, by: Mapping[int, int]) -> None:
    if by:
        connection.execute(_ACCEPTED, [{"term": id_, "more": more} for id_, more in by.items()])


def corrected_in(state: FieldState) -> int:
    """Count what `corrected` counts among the entries of a field, without making them."""
    if state.decided is None:
        return 0
    if state.field.type is FieldType.BLOCKS:
        return int(not state.body_spans or state.decided[0].decision in CHANGED)
    if not state.values:
        return int(bool(state.suggestions))
    return len([v for v in state.values if v.decision in CHANGED])


def corrected(entries: Iterable[Entry]) -> int:
    """Count the entries that differ from what was suggested."""
    return sum(e.changed for e in entries)
