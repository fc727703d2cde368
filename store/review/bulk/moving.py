"""Move values to another field, converted by its type, with their mentions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from store.articles import Value
from store.fields import Field, FieldType
from store.normalise import Context, InvalidValue, display, from_selection, validate
from store.review import state as steps
from store.review.bulk.ground import Ground
from store.review.bulk.hits import Hits
from store.review.bulk.operation import Operation, Outcome, Outcomes, context_of, fitting, taken_in
from store.review.bulk.replacing import Pattern, editable
from store.review.state import Decided
from store.review.taken import Taken


@dataclass(frozen=True, slots=True)
class Move(Operation):
    """Moves the values of a field that match to another field."""

    fields: tuple[str, ...]
    pattern: Pattern
    target: str

    @property
    def action(self) -> str:
        """What the step is called in the journal."""
        return f"move to {self.target}"

    def find(self, ground: Ground) -> Hits:
        """Return the values that match, those of the target aside."""
        if self.target not in ground.rules.fields:
            return Hits()
        target = ground.rules.fields[self.target]
        matcher = self.pattern.matcher()
        words: dict[int, str] = {}
        refused: dict[int, str] = {}
        for term, key, value in ground.terms(editable(ground, self.fields)):
            if key == self.target or not matcher.finds(value):
                continue
            words[term] = value
            if target.type in (FieldType.CHOICE, FieldType.LANGUAGE, FieldType.URL):  # the text settles nothing here
                try:
                    validate(target, value)
                except InvalidValue as error:
                    refused[term] = str(error)
        hits = ground.standing_terms(words)
        hits.refused = refused
        return hits

    def outcome(self, taken: Taken, field: str, position: int) -> Outcome:
        """Return the value as the target has it."""
        there = taken.state(field).values[position].value
        fields = taken.rules.fields
        made = converted(
            fields[field], fields[self.target], there, taken.text, context_of(taken, there, fields[self.target])
        )
        return ((self.target, made),)

    def change(self, taken: Taken, outcomes: Outcomes) -> Mapping[str, Decided]:
        """Return the fields that the values leave, and the one to which they go."""
        changed: dict[str, Decided] = {}
        target = taken.state(self.target)
        for field, made in outcomes.items():
            state = taken.state(field)
            for outcome in made.values():
                target = replace(target, decided=taken_in(target, outcome[0][1]))
            changed[field] = steps.put(state, {p: steps.rejected(state.values[p]) for p in made})
        changed[self.target] = target.decided
        return changed


def converted(source: Field, target: Field, value: Value, text: str, context: Context) -> Value:
    """Return a value as another field's type has it, with its mentions and the attributes that the field has.

    Where its normalised form says nothing to the type, the words of its first mention are tried. Raises InvalidValue.
    """
    kept = fitting(target, value)
    words = value.value if isinstance(value.value, str) else display(source, value)
    try:
        made = validate(target, words, kept.attributes, context)
    except InvalidValue:
        if not value.evidence:
            raise
        first = value.evidence[0]
        made = from_selection(target, text, first.start, first.end, context)
    return Value(value=made.value, attributes=made.attributes, evidence=value.evidence)
