"""The same operations within one article: each takes fields as they stand and returns what is decided on them."""

from __future__ import annotations

from collections.abc import Sequence

from store.articles import Evidence, Value
from store.normalise import Context
from store.review import state as steps
from store.review.bulk.moving import converted
from store.review.bulk.operation import joined, taken_in
from store.review.bulk.splitting import split, split_all
from store.review.state import Decided, FieldState

GUESSED = (";", "|", " / ", ", ", " & ", " and ", " va ", " и ", " und ")
"""Where a value is likely to fall into parts, the likeliest first."""


def merge(state: FieldState, index: int, into: int) -> Decided:
    """Put a value's mentions and attributes to another one of its list, and take it away."""
    kept = joined(state.values[into].value, state.values[index].value)
    return steps.put(
        state, {into: steps.corrected(state.values[into], kept), index: steps.rejected(state.values[index])}
    )


def split_value(state: FieldState, index: int, parts: Sequence[str], text: str, context: Context) -> Decided:
    """Split a value of a list into parts, each with the mentions in which it stands; raises InvalidValue."""
    made = split(state.field, state.values[index].value, parts, text, context)
    return split_all(state, {index: made})


def guessed_parts(words: str) -> list[str]:
    """Return the parts that a value is likely to fall into; one where there is no sign of several."""
    for sign in GUESSED:
        parts = [part.strip() for part in words.split(sign)]
        if len(parts) > 1 and all(parts):
            return parts
    return [words]


def move_value(
    state: FieldState, index: int, target: FieldState, text: str, context: Context
) -> tuple[Decided, Decided]:
    """Move a value to another field; return what is decided on both. Raises InvalidValue where it does not fit."""
    shown = state.values[index]
    value = converted(state.field, target.field, shown.value, text, context)
    return steps.put(state, {index: steps.rejected(shown)}), taken_in(target, value)


def move_mentions(
    state: FieldState, index: int, target: FieldState, into: int, mentions: Sequence[Evidence]
) -> dict[str, Decided]:
    """Move some of a value's mentions to another value, of the same field or another one."""
    moved = set(mentions)
    here, there = state.values[index], target.values[into]
    left = _with(here.value, [e for e in here.value.evidence if e not in moved])
    got = _with(there.value, sorted({*there.value.evidence, *moved}))
    if target.field.key == state.field.key:
        new = {index: steps.corrected(here, left), into: steps.corrected(there, got)}
        return {state.field.key: steps.put(state, new)}
    return {
        state.field.key: steps.put(state, {index: steps.corrected(here, left)}),
        target.field.key: steps.put(target, {into: steps.corrected(there, got)}),
    }


def _with(value: Value, evidence: Sequence[Evidence]) -> Value:
    return Value(value=value.value, attributes=value.attributes, evidence=tuple(evidence))
