"""What could stand in a value's place instead: the suggestions of other extractors, and how one of them is taken.

Pure, like the steps of `store.review.state`: nothing here touches a database.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.always.applying import mark_of, rule_of
from store.articles import DecidedValue, Decision, Suggestion, Value
from store.fields import FieldType
from store.review import state as steps
from store.review.state import Decided, FieldState, ValueState


@dataclass(frozen=True, slots=True)
class Candidate:
    """A suggestion that can be taken; `stands` says that it is the one in the value's place now.

    `replaces` is the value whose place it takes, -1 where it joins the others of a list. `source` is the suggestion's
    index, None for a runner-up.
    """

    suggestion: Suggestion
    replaces: int
    stands: bool = False
    source: int | None = None


def candidates(state: FieldState, index: int) -> tuple[Candidate, ...]:
    """Return what can be taken for the value at `index`, what stands there included; () where there is no other.

    In a single field these are all suggestions of the field. In a list first those for the same words of the text, or
    from the same rule, then those that would join the list.
    """
    if state.field.type is FieldType.BLOCKS or not state.alternatives:
        return ()
    found = _of_list(state, index) if state.field.many else _of_single(state)
    return found if any(not c.stands for c in found) else ()


def offers(state: FieldState, index: int) -> tuple[Candidate, ...]:
    """Return the candidates that do not stand there yet, in the order in which they are numbered."""
    return tuple(c for c in candidates(state, index) if not c.stands)


def runner_up(state: FieldState, index: int) -> Candidate | None:
    """Return the candidate after the one that stands, past the last the first again; None where there is no other."""
    found = candidates(state, index)
    places = [c for c in found if c.replaces >= 0]
    if len(places) > 1 or (places and not places[0].stands):
        at = next((i for i, c in enumerate(places) if c.stands), 0 if places[0].source is not None else -1)
        return places[(at + 1) % len(places)]
    return next((c for c in found if not c.stands), None)


def take(state: FieldState, candidate: Candidate) -> Decided:
    """Return the field's decided values with a candidate in its place, or added to the list."""
    other = candidate.suggestion
    value = Value(value=other.value, attributes=dict(other.attributes), evidence=other.evidence)
    if candidate.replaces >= 0:
        return steps.correct(state, candidate.replaces, value)
    if candidate.source is not None:  # the field was decided to be empty, or to hold something typed
        taken = DecidedValue(
            value=value.value, attributes=value.attributes, evidence=value.evidence, decision=Decision.ACCEPTED,
            from_=candidate.source,
        )  # fmt: skip
        return (taken,)
    return steps.add(state, value)


def _of_single(state: FieldState) -> tuple[Candidate, ...]:
    shown = state.values[0] if state.values else None
    place = 0 if shown is not None else -1
    listed: list[Candidate] = []
    for source, suggestion in (*enumerate(state.suggestions[:1]), *((None, s) for s in state.alternatives)):
        if not any(same(c.suggestion, suggestion) for c in listed):
            stands = shown is not None and shown.stands and same(shown.value, suggestion)
            listed.append(Candidate(suggestion, place, stands, source))
    return tuple(listed)


def _of_list(state: FieldState, index: int) -> tuple[Candidate, ...]:
    values = state.values
    focused = values[index] if 0 <= index < len(values) else None
    standing = [v.value for v in values if v.stands]
    listed: list[Candidate] = []
    if focused is not None and focused.suggestion is not None:
        stands = focused.stands and same(focused.value, focused.suggestion)
        listed.append(Candidate(focused.suggestion, index, stands, focused.from_))
    joining: list[Candidate] = []
    for other in state.alternatives:
        if any(same(c.suggestion, other) for c in (*listed, *joining)):
            continue
        here = focused is not None and _for_the_same(focused, other)
        stands = here and focused is not None and focused.stands and same(focused.value, other)
        if not stands and any(same(value, other) for value in standing):
            continue
        (listed if here else joining).append(Candidate(other, index if here else -1, stands))
    if all(c.source is not None and c.stands for c in listed):
        listed = []  # only what stands: no choice
    return (*listed, *joining)


def _for_the_same(shown: ValueState, other: Suggestion) -> bool:
    """Whether a runner-up is another reading of what a value was made of: from overlapping words, or by a rule."""
    made_by = rule_of(shown.suggestion.extractor) if shown.suggestion is not None else None
    theirs = sorted(other.evidence)
    known = (*shown.value.evidence, *(shown.suggestion.evidence if shown.suggestion is not None else ()))
    if any(mine.start < e.end and e.start < mine.end for mine in known for e in theirs):
        return True
    return made_by is not None and not theirs and mark_of(other) == made_by


def same(one: Value, other: Value) -> bool:
    """Whether two values say the same, wherever they come from."""
    return (
        one.value == other.value
        and type(one.value) is type(other.value)
        and dict(one.attributes) == dict(other.attributes)
    )
