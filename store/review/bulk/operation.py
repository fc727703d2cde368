"""What all operations have: how places are found, what comes in the place of a value, what is decided by it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import replace

from store.articles import DecidedValue, Decision, Scalar, Value
from store.documents import dumps
from store.fields import Field, FieldType
from store.normalise import Context, key
from store.normalise.context import NOTHING
from store.review import state as steps
from store.review.bulk.ground import Ground
from store.review.bulk.hits import Hits
from store.review.state import Decided, FieldState, ValueState
from store.review.taken import Taken

Outcome = tuple[tuple[str, Value], ...]
"""What comes in the place of a value: field keys and values."""
Outcomes = Mapping[str, Mapping[int, Outcome]]
"""Outcomes by field and position."""


class Operation(ABC):
    """A change that can be made to many values; frozen, and the same for the preview and for the change itself."""

    @property
    @abstractmethod
    def action(self) -> str:
        """What the step is called in the journal."""

    @abstractmethod
    def find(self, ground: Ground) -> Hits:
        """Return the places that would be changed."""

    @abstractmethod
    def outcome(self, taken: Taken, field: str, position: int) -> Outcome:
        """Return what comes in the place of one value; raises InvalidValue where that cannot be."""

    def still_applies(self, shown: ValueState) -> bool:  # noqa: ARG002
        """Whether a value that stands as it was found is still one to be changed."""
        return True

    def change(self, taken: Taken, outcomes: Outcomes) -> Mapping[str, Decided]:
        """Return the fields as they are decided by putting outcomes in the place of values."""
        return {
            field: correct_all(taken.state(field), {p: outcome[0][1] for p, outcome in made.items()})
            for field, made in outcomes.items()
        }


def words_of(value: Scalar) -> str | None:
    """Return a value as the index has it."""
    return value if isinstance(value, str) or value is None else dumps(value).decode()


def shown_at(taken: Taken, field: str, position: int, words: str) -> ValueState | None:
    """Return the value at a place where it is still the one that was found there."""
    if field not in taken.rules.fields:
        return None
    values = taken.state(field).values
    if not 0 <= position < len(values) or not values[position].stands:
        return None
    return values[position] if words_of(values[position].value.value) == words else None


def context_of(taken: Taken, value: Value, field: Field) -> Context:
    """Return what a normaliser of a field may know of a value's place: only dates and figures ask for it."""
    if field.type not in (FieldType.DATE, FieldType.NUMBER):
        return NOTHING
    published = None
    if "published" in taken.rules.fields:
        dates = (v.value.value for v in taken.state("published").values if v.stands)
        published = next((d for d in dates if isinstance(d, str)), None)
    position = value.evidence[0].start if value.evidence else None
    return Context(text=taken.text, language=taken.language, published=published, position=position)


def joined(value: Value, other: Value) -> Value:
    """Return a value with the mentions of another that means the same, and the attributes that only that one has."""
    evidence = tuple(sorted({*value.evidence, *other.evidence}))
    return Value(value=value.value, attributes={**other.attributes, **value.attributes}, evidence=evidence)


def correct_all(state: FieldState, wanted: Mapping[int, Value]) -> Decided:
    """Put values in the place of those shown; one that the list has already is joined with it."""
    if not state.field.many:
        return steps.put(state, {p: steps.corrected(state.values[p], value) for p, value in wanted.items()})
    new: dict[int, DecidedValue | None] = {}
    holders: dict[str, int] = {}
    for position, shown in enumerate(state.values):
        if position not in wanted and shown.stands:
            holders.setdefault(key(state.field, shown.value), position)
    now: dict[int, Value] = dict(wanted)
    for position, value in wanted.items():
        holder = holders.setdefault(key(state.field, value), position)
        if holder == position:
            new[position] = steps.corrected(state.values[position], value)
        else:
            now[holder] = joined(now.get(holder) or state.values[holder].value, value)
            new[holder] = steps.corrected(state.values[holder], now[holder])
            new[position] = steps.rejected(state.values[position])
    return steps.put(state, new)


def taken_in(state: FieldState, value: Value) -> Decided:
    """Add a value to a field, joined with the same one where the list has it; a single field takes it instead."""
    if state.field.many:
        same = key(state.field, value)
        for position, shown in enumerate(state.values):
            if key(state.field, shown.value) == same:
                there = joined(shown.value, value)
                return steps.put(state, {position: steps.corrected(shown, there)})
    return steps.add(state, value)


def as_added(value: Value) -> DecidedValue:
    """Return a value as one that the annotator added."""
    return DecidedValue(
        value=value.value, attributes=dict(value.attributes), evidence=value.evidence, decision=Decision.ADDED
    )


def fitting(field: Field, value: Value) -> Value:
    """Return a value with only the attributes that a field has."""
    kept = {name: v for name, v in value.attributes.items() if name in field.attributes}
    return replace(value, attributes=kept)
