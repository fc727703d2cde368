"""What a reviewer sees of one article: suggestions overlaid with decisions, and the pure steps from one to the next.

Nothing here touches a database: the window applies a step at once and the project stores the same step, so both
always agree on what a decision means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from store.articles import Article, Block, DecidedValue, Decision, Evidence, Review, Status, Suggestion, Value
from store.fields import Field, FieldSet, FieldType
from store.review.decisions import Edit

if TYPE_CHECKING:
    from store.review.anchoring.veil import Reveal, Veil

UNKNOWN = 500
"""How likely a correction is where no score says anything, in thousandths: one way or the other."""

Decided = tuple[DecidedValue, ...] | None
"""A field's decided values; None: undecided; (): decided to be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueState:
    """One value as it stands before the reviewer; `decision` is None while it is only suggested."""

    value: Value
    suggestion: Suggestion | None = None
    decision: Decision | None = None
    from_: int | None = None
    needs_look: bool = False

    @property
    def stands(self) -> bool:
        """Whether the value is part of the record as it is now."""
        return self.decision is not Decision.REJECTED

    @property
    def score(self) -> float | None:
        """The suggestion's score, while it is undecided."""
        return self.suggestion.score if self.suggestion and self.decision is None else None


@dataclass(frozen=True)
class FieldState:
    """One field as it stands before the reviewer: suggestions overlaid with decisions, then what was added."""

    field: Field
    suggestions: tuple[Suggestion, ...]
    alternatives: tuple[Suggestion, ...]
    decided: Decided
    threshold: float
    blocks: tuple[Block, ...] = ()
    text: str = ""
    blind: bool = False
    """Whether the suggestions are hidden until the annotator has entered what they find."""
    reveals: tuple[Reveal, ...] = ()
    """What a decision on the field has brought to light."""

    @cached_property
    def values(self) -> tuple[ValueState, ...]:
        """The values to show, rejected ones included."""
        by_index = {d.from_: d for d in self.decided or () if d.from_ is not None}
        shown = []
        for index, suggestion in enumerate(self.suggestions):
            decided = by_index.pop(index, None)
            if decided is not None:
                shown.append(ValueState(value=decided, suggestion=suggestion, decision=decided.decision, from_=index))
            elif self.decided is not None and (not self.decided or not self.field.many):
                continue  # decided to be empty, or a single field that holds something else
            else:
                unsure = suggestion.score is None or suggestion.score < self.threshold
                shown.append(ValueState(value=suggestion, suggestion=suggestion, from_=index, needs_look=unsure))
        for d in self.decided or ():
            if d.from_ is None or d.from_ in by_index:
                shown.append(ValueState(value=d, decision=d.decision, from_=d.from_))
        if self.decided and all(v.decision for v in shown):
            # Where nothing is only suggested any more, the annotator's own order stands.
            place = {id(d): n for n, d in enumerate(self.decided)}
            shown.sort(key=lambda v: place.get(id(v.value), len(place)))
        return tuple(shown)

    @property
    def is_decided(self) -> bool:
        """Whether nothing in the field is still only suggested."""
        return self.decided is not None and all(v.decision for v in self.values)

    @property
    def unsure(self) -> int:
        """How many undecided values need a look; an undecided required field with nothing in it counts as one."""
        if self.blind:
            return 1
        missing = (
            self.field.required and self.decided is None and not self.values and self.field.type != FieldType.BLOCKS
        )
        return len([v for v in self.values if v.needs_look]) + bool(missing)

    @property
    def expected(self) -> int:
        """How many corrections the undecided values are expected to need, in thousandths."""
        if self.field.type is FieldType.BLOCKS:
            return 0
        undecided = [v for v in self.values if v.decision is None and v.value.value is not None]
        doubts = sum([doubt(v.suggestion.score if v.suggestion else None) for v in undecided])
        missing = self.field.required and self.decided is None and not self.values
        return doubts + (UNKNOWN if missing else 0)

    @property
    def body_spans(self) -> tuple[Evidence, ...]:
        """For the body field: the spans that are in the body now, by decision or else by the extraction's choice."""
        if self.decided is not None:
            return tuple(e for d in self.decided if d.decision is not Decision.REJECTED for e in d.evidence)
        return tuple(Evidence(b.start, b.end, self.text[b.start : b.end]) for b in self.blocks if b.body)


@dataclass(frozen=True)
class ReviewState:
    """One article before one annotator, field by field."""

    article: Article
    review: Review
    fields: tuple[FieldState, ...]
    threshold: float
    veil: Veil | None = None
    """What is hidden or altered before the annotator's eyes; None where all is shown as it is."""

    def __getitem__(self, key: str) -> FieldState:
        return self._by_key[key]

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    @cached_property
    def _by_key(self) -> Mapping[str, FieldState]:
        return {f.field.key: f for f in self.fields}

    @property
    def unsure(self) -> int:
        """How many values still need a look."""
        return sum(f.unsure for f in self.fields)

    @property
    def expected(self) -> int:
        """How many corrections are still expected, in thousandths."""
        return sum(f.expected for f in self.fields)

    def in_body(self, block: Block) -> bool:
        """Whether a block is part of the body as it stands now."""
        body = next((f for f in self.fields if f.field.type is FieldType.BLOCKS), None)
        if body is None or body.decided is None:
            return block.body
        return any(e.start < block.end and block.start < e.end for e in body.body_spans)

    def with_review(self, review: Review) -> ReviewState:
        """Return the state under another version of the review."""
        fields = FieldSet(tuple(f.field for f in self.fields))
        if self.veil is not None:
            return self.veil.state(review, fields, self.threshold)
        return review_state(self.article, review, fields, self.threshold)

    def in_truth(self, key: str) -> tuple[ValueState, ...]:
        """Return a field's values without what is altered for the eyes: for what is computed from them and kept."""
        if key not in self:
            return ()
        values, veil = self[key].values, self.veil
        if veil is None:
            return values
        true = veil.true(key)
        return tuple(
            replace(v, value=true[v.from_], suggestion=true[v.from_])
            if v.decision is None and v.from_ is not None and veil.is_planted(key, v.from_)
            else v
            for v in values
        )

    def with_decided(self, key: str, decided: Decided) -> ReviewState:
        """Return the state in which one field is decided otherwise."""
        fields = {k: v for k, v in self.review.fields.items() if k != key}
        if decided is not None:
            fields[key] = decided
        return self.with_review(replace(self.review, fields=fields))


def review_state(article: Article, review: Review, fields: FieldSet, threshold: float) -> ReviewState:
    """Overlay an article's suggestions with one annotator's review."""
    states = tuple(
        FieldState(
            field=f,
            suggestions=article.suggestions.get(f.key, ()),
            alternatives=article.alternatives.get(f.key, ()),
            decided=review.fields.get(f.key),
            threshold=threshold,
            blocks=article.blocks if f.type is FieldType.BLOCKS else (),
            text=article.text if f.type is FieldType.BLOCKS else "",
        )
        for f in fields
        if not f.hidden
    )
    return ReviewState(article=article, review=review, fields=states, threshold=threshold)


def unsure(suggestions: Mapping[str, Sequence[Suggestion]], fields: FieldSet, threshold: float) -> int:
    """Count what needs a look before anybody did anything: what `ReviewState.unsure` is under an empty review."""
    count = 0
    for field in fields:
        if field.hidden:
            continue
        values = suggestions.get(field.key)
        if values:
            count += sum(s.score is None or s.score < threshold for s in values)
        elif field.required and field.type is not FieldType.BLOCKS:
            count += 1
    return count


def expected(suggestions: Mapping[str, Sequence[Suggestion]], fields: FieldSet) -> int:
    """Return what `ReviewState.expected` is before anybody did anything."""
    thousandths = 0
    for field in fields:
        if field.hidden or field.type is FieldType.BLOCKS:
            continue
        values = suggestions.get(field.key)
        if values:
            thousandths += sum(doubt(s.score) for s in values if s.value is not None)
        elif field.required:
            thousandths += UNKNOWN
    return thousandths


@lru_cache(maxsize=20_000)  # scores have four places
def doubt(score: float | None) -> int:
    """Return how likely a suggestion of this score is to be corrected, in thousandths."""
    return UNKNOWN if score is None else int((1 - min(max(score, 0.0), 1.0)) * 1000 + 0.5)


# --- steps: each takes a field's state and returns its new decided values -------------------------------------------


def accept(state: FieldState, index: int) -> Decided:
    """Accept one value as it stands; an empty field (index -1) becomes decided to be empty, but for a blind one."""
    if state.blind:
        return state.decided
    if state.field.type is FieldType.BLOCKS and state.decided is None:
        return (DecidedValue(value=None, evidence=state.body_spans, decision=Decision.ACCEPTED),)
    if index < 0 or not state.values:
        return state.decided if state.decided is not None else ()
    return put(state, {index: accepted(state.values[index])})


def reject(state: FieldState, index: int) -> Decided:
    """Reject one value; one that the annotator added is simply taken away again."""
    return put(state, {index: rejected(state.values[index])})


def correct(state: FieldState, index: int, value: Value) -> Decided:
    """Put `value` in the place of the one shown; the same value as the suggestion's is an acceptance."""
    return put(state, {index: corrected(state.values[index], value)})


def add(state: FieldState, value: Value) -> Decided:
    """Add a value; in a single field it takes the place of what stands there."""
    if state.field.many:
        return (*(state.decided or ()), _decided(value, Decision.ADDED, None))
    for index, shown in enumerate(state.values):
        if shown.suggestion is not None:
            return correct(state, index, value)
    return (_decided(value, Decision.ADDED, None),)


def restore(state: FieldState, index: int) -> Decided:
    """Take a decision back: a suggestion is undecided again, an added value goes."""
    if index < 0 or not state.values:
        return None
    return put(state, {index: None})


def accept_rest(state: FieldState) -> Decided:
    """Accept all that is still only suggested; a field with nothing in it becomes decided to be empty.

    A blind field stays as it is: what is hidden cannot be accepted.
    """
    if state.blind:
        return state.decided
    if state.field.type is FieldType.BLOCKS:
        return state.decided if state.decided is not None else accept(state, -1)
    if not state.values:
        return state.decided if state.decided is not None else ()
    return tuple(
        _decided(v.value, v.decision or Decision.ACCEPTED, v.from_ if v.suggestion or v.decision else None)
        for v in state.values
    )


def accept_all(state: ReviewState) -> list[Edit]:
    """Return the edits that accept all that is still only suggested in an article."""
    made = ((field, accept_rest(field)) for field in state.fields)
    return [Edit("values", f.field.key, f.decided, decided) for f, decided in made if decided != f.decided]


def toggle_blocks(state: FieldState, toggled: Iterable[Block]) -> Decided:
    """Take blocks into the body, or out of it where the first of them is in it already."""
    toggled = tuple(toggled)
    spans = state.body_spans

    def overlaps(block: Block) -> bool:
        return any(e.start < block.end and block.start < e.end for e in spans)

    take_out = overlaps(toggled[0])
    kept = [e for e in spans if not any(e.start < b.end and b.start < e.end for b in toggled)]
    if not take_out:
        kept += [Evidence(b.start, b.end, state.text[b.start : b.end]) for b in toggled]
    kept.sort()
    chosen = tuple(Evidence(b.start, b.end, state.text[b.start : b.end]) for b in state.blocks if b.body)
    decision = Decision.ACCEPTED if tuple(kept) == chosen else Decision.CORRECTED
    return (DecidedValue(value=None, evidence=tuple(kept), decision=decision),)


Step = Callable[[FieldState, int], Decided]


def record(review: Review) -> dict[str, tuple[Value, ...]]:
    """Return what stands after a review: its decided values without the rejected ones."""
    return {
        key: tuple(
            Value(value=d.value, attributes=d.attributes, evidence=d.evidence)
            for d in decided
            if d.decision is not Decision.REJECTED
        )
        for key, decided in review.fields.items()
    }


def _decided(value: Value, decision: Decision, from_: int | None) -> DecidedValue:
    return DecidedValue(
        value=value.value, attributes=dict(value.attributes), evidence=value.evidence, decision=decision, from_=from_
    )


def accepted(shown: ValueState) -> DecidedValue:
    """Return what accepting makes of a value."""
    if shown.decision in (None, Decision.REJECTED) and shown.suggestion is not None:
        return _decided(shown.suggestion, Decision.ACCEPTED, shown.from_)
    return _decided(shown.value, shown.decision or Decision.ACCEPTED, shown.from_)


def rejected(shown: ValueState) -> DecidedValue | None:
    """Return what rejecting makes of a value; None: it goes."""
    return None if shown.suggestion is None else _decided(shown.suggestion, Decision.REJECTED, shown.from_)


def corrected(shown: ValueState, value: Value) -> DecidedValue:
    """Return what putting another in the place of a value makes of it."""
    if shown.suggestion is None:
        return _decided(value, Decision.ADDED, None)
    same = value.value == shown.suggestion.value and dict(value.attributes) == dict(shown.suggestion.attributes)
    same = same and value.evidence == shown.suggestion.evidence
    return _decided(value, Decision.ACCEPTED if same else Decision.CORRECTED, shown.from_)


def put(state: FieldState, new: Mapping[int, DecidedValue | None]) -> Decided:
    """Replace the decisions of some shown values; suggestions that nobody decided on stay undecided."""
    result = []
    for position, shown in enumerate(state.values):
        if position in new:
            decided = new[position]
            if decided is not None:
                result.append(decided)
        elif shown.decision is not None:
            result.append(_decided(shown.value, shown.decision, shown.from_))
    if not result and None in new.values():
        return None
    return tuple(result)


def todo(status: Status) -> bool:
    """Whether a review of this status still waits in the queue."""
    return status in (Status.TODO, Status.IN_PROGRESS)
