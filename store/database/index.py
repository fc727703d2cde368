"""The narrow index of values: which term stands in which field of which article, suggested or decided by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from operator import itemgetter

from sqlalchemy import Connection, bindparam, delete, select

from store.articles import Block, Scalar, Suggestion, Value
from store.database import sqlite, tally
from store.database.models import EXTRACTION, IndexedValue, Term
from store.database.rules import Rules
from store.database.terms import CHANGED, STANDING, Entry, TermKey, term_key
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


Row = tuple[int, int, int, int, TermKey | None, float | None, str | None]
"""An entry as it is to be: article number, annotator row, field row, position, term, score, decision."""


class Rows:
    """Entries of some articles on their way into the index, made of plain values."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.terms: dict[TermKey, Entry] = {}
        """One entry of each term, to make it from where it is new."""
        self._words: dict[tuple[int, str], TermKey] = {}

    def suggest(self, number: int, field_id: int, field: Field, values: Iterable[tally.Stored]) -> None:
        """Take the values that are suggested for a field."""
        for position, one in enumerate(values):
            if (value := one["value"]) is not None:
                term = self._term(field_id, field, value)
                self.rows.append((number, EXTRACTION, field_id, position, term, one["score"], None))

    def decide(
        self, number: int, by: int, field_id: int, field: Field, values: Sequence[tally.Stored], *, suggested: bool
    ) -> None:
        """Take the values that `tally.standing` shows of a field that an annotator decided on."""
        if not values:
            self.rows.append((number, by, field_id, 0, None, None, "emptied" if suggested else "empty"))
        for position, one in enumerate(values):
            value, decision = one["value"], one.get("decision")
            term = None if value is None else self._term(field_id, field, value)
            score = one["score"] if decision is None else None
            self.rows.append((number, by, field_id, position, term, score, decision))

    def add(self, number: int, by: int, entries: Iterable[Entry]) -> None:
        """Take entries that were made otherwise."""
        for e in entries:
            if e.term is not None:
                self.terms.setdefault(e.term, e)
            self.rows.append((number, by, e.field_id, e.position, e.term, e.score, e.decision))

    def _term(self, field_id: int, field: Field, value: Scalar) -> TermKey:
        words = value if isinstance(value, str) else dumps(value).decode()
        term = self._words.get((field_id, words))
        if term is None:
            term = self._words[field_id, words] = term_key(field_id, words)
            self.terms.setdefault(term, _entry(field_id, field, 0, Value(value=value), None, None))
        return term


def insert(tx: Transaction, rows: Rows) -> None:
    """Write entries beside what is there already."""
    if not rows.rows:
        return
    terms = tx.book.numbers_of(tx.connection, rows.terms)
    made = [(n, by, f, p, None if t is None else terms[t], score, d) for n, by, f, p, t, score, d in rows.rows]
    sqlite.insert_rows(tx.connection, IndexedValue, _COLUMNS, made)
    _count_accepted(tx.connection, Counter(row[4] for row in made if row[4] is not None and row[6] in STANDING))


def exchange(
    tx: Transaction, numbers: Collection[int], field_ids: Collection[int], rows: Rows, accepted: Counter[int]
) -> None:
    """Put entries in the place of all that some fields have for some articles; what stays the same is not touched.

    `accepted` gets by how much terms are accepted more often, for `count_accepted` once all is done.
    """
    terms = tx.book.numbers_of(tx.connection, rows.terms)
    new = {(n, by, f, p, None if t is None else terms[t], score, d) for n, by, f, p, t, score, d in rows.rows}
    there = sqlite.entries_between(tx.connection, min(numbers), max(numbers), field_ids)
    mine = numbers if isinstance(numbers, Set) else set(numbers)
    old = {row for row in there if row[0] in mine}
    gone, come = old - new, sorted(new - old, key=_PLACE)
    accepted.update(row[4] for row in come if row[4] is not None and row[6] in STANDING)
    accepted.subtract(row[4] for row in gone if row[4] is not None and row[6] in STANDING)
    sqlite.erase_places(tx.connection, sorted(row[:4] for row in gone))
    sqlite.insert_rows(tx.connection, IndexedValue, _COLUMNS, come)


_PLACE = itemgetter(0, 1, 2, 3)


def count_accepted(tx: Transaction, accepted: Mapping[int, int]) -> None:
    """Add to how often terms were accepted."""
    _count_accepted(tx.connection, {term: more for term, more in accepted.items() if more})


def _count_accepted(connection: Connection, by: Mapping[int, int]) -> None:
    sqlite.add_to_rows(connection, Term, "accepted", [(more, id_) for id_, more in by.items()])


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
