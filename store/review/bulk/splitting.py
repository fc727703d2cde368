"""Split values of lists into several, each with the mentions in which it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.articles import Evidence, Value
from store.fields import Field
from store.normalise import Context, InvalidValue, validate
from store.review import state as steps
from store.review.bulk.ground import Ground
from store.review.bulk.hits import Hits
from store.review.bulk.operation import Operation, Outcome, Outcomes, as_added, context_of, words_of
from store.review.bulk.replacing import Pattern, editable
from store.review.state import Decided, FieldState
from store.review.taken import Taken
from store.spans import locate


@dataclass(frozen=True, slots=True)
class Split(Operation):
    """Splits values of some list fields wherever the pattern matches in them."""

    fields: tuple[str, ...]
    at: Pattern

    @property
    def action(self) -> str:
        """What the step is called in the journal."""
        return f"split at “{self.at.text[:40]}”"

    def find(self, ground: Ground) -> Hits:
        """Return the values that would fall into several parts."""
        matcher = self.at.matcher()
        words: dict[int, str] = {}
        refused: dict[int, str] = {}
        for term, key, value in ground.terms(editable(ground, self.fields)):
            parts = matcher.parts(value) if ground.rules.fields[key].many else []
            if len(parts) < 2:
                continue
            words[term] = value
            try:
                for part in parts:
                    validate(ground.rules.fields[key], part)
            except InvalidValue as error:
                refused[term] = str(error)
        hits = ground.standing_terms(words)
        hits.refused = refused
        return hits

    def outcome(self, taken: Taken, field: str, position: int) -> Outcome:
        """Return the parts."""
        there = taken.state(field).values[position].value
        parts = self.at.matcher().parts(words_of(there.value) or "")
        if len(parts) < 2:
            raise InvalidValue("There is nothing to split any more")
        made = split(
            taken.rules.fields[field], there, parts, taken.text, context_of(taken, there, taken.rules.fields[field])
        )
        return tuple((field, value) for value in made)

    def change(self, taken: Taken, outcomes: Outcomes) -> Mapping[str, Decided]:
        """Return the fields with each value split."""
        return {
            field: split_all(taken.state(field), {p: [v for _, v in outcome] for p, outcome in made.items()})
            for field, made in outcomes.items()
        }


def split(field: Field, value: Value, parts: Sequence[str], text: str, context: Context) -> list[Value]:
    """Return a value's parts: each validated, with the mentions in which it stands.

    A part's mentions are looked for within those of the whole; one that stands in none of them gets the places where
    its words stand elsewhere. Attributes stay with the first part. Raises InvalidValue where the field admits no part.
    """
    made = []
    for place, part in enumerate(parts):
        checked = validate(field, part, value.attributes if place == 0 else {}, context)
        made.append(
            Value(value=checked.value, attributes=checked.attributes, evidence=_mentions(part, value.evidence, text))
        )
    return made


def _mentions(part: str, within: Sequence[Evidence], text: str) -> tuple[Evidence, ...]:
    found = [
        Evidence(span.start + e.start, span.start + e.end, e.quote) for span in within for e in locate(span.quote, part)
    ]
    return tuple(sorted(set(found))) or locate(text, part)


def split_all(state: FieldState, parts: Mapping[int, Sequence[Value]]) -> Decided:
    """Return a list in which values are replaced by their parts: the first in its place, the others behind all."""
    decided = steps.put(state, {p: steps.corrected(state.values[p], made[0]) for p, made in parts.items()})
    return (*(decided or ()), *(as_added(value) for made in parts.values() for value in made[1:]))
