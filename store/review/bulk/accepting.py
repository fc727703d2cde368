"""Accept what is suggested with a score of at least so much; the rest of the field stays undecided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from store.database.models import IndexedValue
from store.review import state as steps
from store.review.bulk.ground import Ground
from store.review.bulk.hits import Hits
from store.review.bulk.operation import Operation, Outcome, Outcomes
from store.review.state import Decided, ValueState
from store.review.taken import Taken


@dataclass(frozen=True, slots=True)
class Accept(Operation):
    """Accepts the undecided values of a field (of every field where it is None) that are scored `least` or more."""

    field: str | None
    least: float

    @property
    def action(self) -> str:
        """What the step is called in the journal."""
        return f"accept {self.field or 'all'} from {self.least:g}"

    def find(self, ground: Ground) -> Hits:
        """Return the undecided values that are scored so much; those of hidden fields stay as they are."""
        shown = [f.key for f in ground.rules.fields if not f.hidden and self.field in (None, f.key)]
        return ground.standing(
            IndexedValue.field_id.in_([ground.rules.ids[key] for key in shown]),
            IndexedValue.decision.is_(None),
            IndexedValue.score >= self.least,
        )

    def outcome(self, taken: Taken, field: str, position: int) -> Outcome:
        """Return the value as it is."""
        return ((field, taken.state(field).values[position].value),)

    def still_applies(self, shown: ValueState) -> bool:
        """Whether a value is still undecided, and scored so much."""
        return shown.decision is None and shown.score is not None and shown.score >= self.least

    def change(self, taken: Taken, outcomes: Outcomes) -> Mapping[str, Decided]:
        """Return the fields with these values accepted."""
        changed = {}
        for field, places in outcomes.items():
            state = taken.state(field)
            changed[field] = steps.put(state, {p: steps.accepted(state.values[p]) for p in places})
        return changed
