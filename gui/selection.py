"""Put the selected words into a field: normalised, with evidence, and with all further mentions of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.desk import Desk, Focus
from gui.refusals import in_words
from store.articles import Evidence, Value
from store.errors import UserError
from store.fields import Field, FieldType
from store.review.state import ReviewState

if TYPE_CHECKING:
    from gui.jobs import Jobs

_LONGEST_MENTION = 200
"""Longer words are not looked for elsewhere: a sentence stands where it stands."""


class SelectionToField(QObject):
    """Does what the fields' keys do. Normalising runs beside the window: dates alone know two hundred languages."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs

    def put(self, key: str, span: tuple[int, int] | None, *, pointed_at: bool = False) -> bool:
        """Put a span into a field, or go to the field where there is none; return whether a span is on its way.

        `pointed_at`: it is one word that was double-clicked; of a name the whole is meant then.
        """
        state = self._desk.state
        if state is None or key not in state:
            return False
        if span is None:
            self._desk.set_focus(Focus(key, 0))
            return False
        start, end = span
        whole = pointed_at and state[key].field.type is FieldType.ENTITY

        def work() -> Value:
            return make_value(state, key, *(name_around(state, start, end) if whole else (start, end)))

        def done(value: Value) -> None:
            self._take(state.article.number, key, value)

        self._jobs.read(work, done, self._on_failed, owner=self)
        return True

    def _take(self, number: int, key: str, value: Value) -> None:
        state = self._desk.state
        if state is None or state.article.number != number or key not in state:
            return  # the reviewer has gone on
        same = _same_value(state, key, value)
        if same is None:
            self._desk.add(key, value)
            return
        there = state[key].values[same].value
        joined = tuple(sorted({*there.evidence, *value.evidence}))
        attributes = {**value.attributes, **there.attributes}
        self._desk.correct(Value(value=there.value, attributes=attributes, evidence=joined), Focus(key, same))
        self._desk.set_focus(Focus(key, same))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._desk.told.emit(in_words(error))


def make_value(state: ReviewState, key: str, start: int, end: int) -> Value:
    """Return the value of a selection, its further mentions included. Raises InvalidValue with the reason."""
    from store.normalise import Context, from_selection
    from store.spans import locate

    field: Field = state[key].field
    text = state.article.text
    context = Context(text=text, language=state.article.language, published=_published(state), position=start)
    value = from_selection(field, text, start, end, context)
    if not value.evidence or field.type in (FieldType.LONG_TEXT, FieldType.QUOTE, FieldType.BLOCKS):
        return value
    first = value.evidence[0]
    if len(first.quote) > _LONGEST_MENTION or first.quote.isnumeric():  # a bare 10 elsewhere is another 10
        return value
    chosen = set(value.evidence)
    others = [e for e in locate(text, first.quote) if not any(_overlap(e, c) for c in chosen)]
    return Value(value=value.value, attributes=value.attributes, evidence=tuple(sorted((*chosen, *others))))


def name_around(state: ReviewState, start: int, end: int) -> tuple[int, int]:
    """Return the name that a word is part of, by its capitals; the word itself where there is none."""
    from store.extract.name_runs import name_runs
    from store.spans import sentence_at

    text = state.article.text
    found = name_runs(text, [sentence_at(text, start)], language=state.article.language or "")
    return next(((run.start, run.end) for run in found if run.start <= start and end <= run.end), (start, end))


def _same_value(state: ReviewState, key: str, value: Value) -> int | None:
    """Return which of a list's values is the same already, rejected ones included."""
    from store.normalise import key as folded

    field = state[key].field
    if not field.many:
        return None
    wanted = folded(field, value)
    return next((i for i, v in enumerate(state[key].values) if folded(field, v.value) == wanted), None)


def _published(state: ReviewState) -> str | None:
    values = state.in_truth("published")
    standing = next((v.value.value for v in values if v.stands), None)
    return standing if isinstance(standing, str) else None


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.start < other.end and other.start < one.end
