"""Turn what was decided on the overlay into what is stored: true edits, and observations of what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.articles import DecidedValue, Decision, Evidence, Json, Status, Suggestion, Value
from store.fields import Field
from store.review.anchoring.veil import Outcome, Reveal, Veil, undecided, waits
from store.review.decisions import OBSERVED, Edit
from store.review.state import Decided, ReviewState


@dataclass(frozen=True, slots=True)
class Settled:
    """A step as it is stored, what it reveals, and the veil after it; `stays`: the article is not done with it."""

    edits: tuple[Edit, ...]
    veil: Veil
    reveals: tuple[Reveal, ...] = ()
    stays: bool = False


def settle(state: ReviewState, edits: Sequence[Edit], *, close: str | None = None) -> Settled:
    """Return a step over a veiled state as it is to be stored.

    `close` is a blind list that the annotator declares complete. A planted value is in none of the edits: where it was
    accepted, or rejected, the true suggestion stands undecided in its place. A step that would finish the article
    leaves it open where something was revealed or is still hidden.
    """
    veil = state.veil
    if veil is None:
        raise ValueError("nothing lies over this article")
    kept: list[Edit] = []
    reveals: list[Reveal] = []
    if close is not None:
        decided = state[close].decided
        edits = [*edits, Edit("values", close, decided, decided if decided is not None else ())]
    moved = _moved(veil, edits)
    for edit in edits:
        if edit.what != "values" or edit.field is None or edit.field not in state:
            kept.append(edit)
            continue
        field = state[edit.field].field
        if id(edit) in moved:
            continue  # what it came from is revealed instead
        if state[field.key].blind:
            made, told = _blind(veil, field, edit, close=close == field.key)
        else:
            made, told = _planted(veil, field, edit, missed=field.key in moved.values())
            if field.key in veil.compared:
                made = replace(made, after=_taken(veil, field, made.after))
        reveals += told
        if made.before != made.after:
            kept.append(made)
    after = veil.told(reveals)
    finishes = any(e.what == "status" and e.after is Status.DONE for e in kept)
    stays = finishes and (bool(reveals) or _still_blind(after, state, kept))
    if stays:
        kept = [e for e in kept if e.what != "status"]
    return Settled((*kept, *map(_observation, reveals)), after, tuple(reveals), stays)


# --- blind fields ----------------------------------------------------------------------------------------------------


def _blind(veil: Veil, field: Field, edit: Edit, *, close: bool) -> tuple[Edit, list[Reveal]]:
    """Return an entry into a blind field, and what it reveals: nothing while a list is being entered."""
    after: Decided = edit.after
    if after is None or (field.many and after and not close):
        return edit, []
    entered = tuple(_bare(d) for d in after if d.decision is not Decision.REJECTED)
    suggested = veil.true(field.key)
    true, agreed = _matched(field, after, suggested)
    agrees = agreed == len(entered) == len(suggested)
    outcome = Outcome.AGREES if agrees else Outcome.DIFFERS
    return replace(edit, after=true), [Reveal(outcome, field.key, -1, entered, suggested, agreed)]


def _matched(field: Field, entered: tuple[DecidedValue, ...], suggested: Sequence[Suggestion]) -> tuple[Decided, int]:
    """Return entries as decisions on the suggestions that they agree with, and how many do."""
    from store.normalise import key

    free = dict(enumerate(suggested))
    made: list[DecidedValue] = []
    agreed = 0
    for d in entered:
        same = next((i for i, s in free.items() if key(field, s) == key(field, d)), None)
        if same is not None:
            agreed += 1
            made.append(_decided_alike(d, free.pop(same), same))
        elif not field.many and suggested:
            made.append(replace(d, decision=Decision.CORRECTED, from_=0))
        else:
            made.append(d)
    return tuple(made), agreed


def _decided_alike(entered: DecidedValue, suggestion: Suggestion, index: int) -> DecidedValue:
    """Return an entry that agrees with a suggestion: it accepts it, unless it says it otherwise or says more."""
    more = {k: v for k, v in entered.attributes.items() if v and suggestion.attributes.get(k) != v and k != "guessed"}
    if entered.value == suggestion.value and not more:
        return _accepted(suggestion, index)
    return DecidedValue(
        value=entered.value,
        attributes={**suggestion.attributes, **entered.attributes},
        evidence=entered.evidence or suggestion.evidence,
        decision=Decision.CORRECTED,
        from_=index,
    )


def _taken(veil: Veil, field: Field, after: Decided) -> Decided:
    """Return decisions in which a suggestion that was taken after the comparison counts as accepted."""
    if not after:
        return after
    used = {d.from_ for d in after}
    made = []
    for d in after:
        if d.from_ is None:
            same = next((i for i, s in enumerate(veil.true(field.key)) if i not in used and _bare(s) == _bare(d)), None)
            if same is not None:
                used.add(same)
                made.append(_accepted(veil.true(field.key)[same], same))
                continue
        made.append(d)
    return tuple(made)


def _still_blind(veil: Veil, state: ReviewState, edits: Sequence[Edit]) -> bool:
    after = {e.field: e.after for e in edits if e.what == "values"}
    return any(
        key in state and waits(state[key].field, after.get(key, state[key].decided)) for key in veil.hidden
    )  # fmt: skip


# --- planted errors --------------------------------------------------------------------------------------------------


def _planted(veil: Veil, field: Field, edit: Edit, *, missed: bool) -> tuple[Edit, list[Reveal]]:
    """Return an edit without planted values, and which of them it reveals."""
    after: Decided = edit.after
    altered = veil.planted.get(field.key, {})
    visible = altered.keys() & undecided(field, edit.before, len(veil.true(field.key)))
    if not visible or after is None:
        return edit, []
    reveals: list[Reveal] = []
    made: list[DecidedValue] = []
    for d in after:
        if d.from_ is None or d.from_ not in visible:
            made.append(d)
            continue
        true, false = veil.true(field.key)[d.from_], altered[d.from_]
        corrected = d.decision is Decision.CORRECTED and not _holds(d, false, true, veil.article.text)
        caught = (corrected or d.decision is Decision.REJECTED) and not missed
        outcome = Outcome.CAUGHT if caught else Outcome.MISSED
        reveals.append(Reveal(outcome, field.key, d.from_, settled=corrected))
        if corrected:
            made.append(_corrected(veil, d, false, true))
    if not field.many or not after:
        # Something else, or nothing, was decided in the place of what is not among the decisions.
        left = sorted(visible - {r.index for r in reveals})
        outcome = Outcome.MISSED if missed else Outcome.CAUGHT
        reveals += [Reveal(outcome, field.key, index, settled=bool(after)) for index in left]
    return replace(edit, after=tuple(made) or None) if reveals else edit, reveals


def _holds(value: Value, altered: Suggestion, true: Suggestion, text: str) -> bool:
    """Whether a value still has what was altered in it, or is a part of it that the article does not have."""
    if altered.value != true.value:
        part = isinstance(value.value, str) and value.value in str(altered.value) and value.value not in text
        return value.value == altered.value or part
    names = {n for n in altered.attributes if altered.attributes[n] != true.attributes.get(n)}
    return all(value.attributes.get(n) == altered.attributes[n] for n in names)


def _corrected(veil: Veil, d: DecidedValue, altered: Suggestion, true: Suggestion) -> DecidedValue:
    """Return a correction without what the alteration brought along; one that restores the truth accepts it."""
    attributes = {
        name: true.attributes.get(name) if value == altered.attributes.get(name) != true.attributes.get(name) else value
        for name, value in d.attributes.items()
    }
    attributes = {name: value for name, value in attributes.items() if value is not None}
    if d.value == true.value and attributes == dict(true.attributes):
        return _accepted(true, d.from_ or 0)
    evidence = d.evidence
    if evidence == altered.evidence != true.evidence:
        evidence = true.evidence if d.value == true.value else _found(veil.article.text, d.value)
    return replace(d, attributes=attributes, evidence=evidence)


def _found(text: str, value: object) -> tuple[Evidence, ...]:
    from store.spans import locate

    return locate(text, value)[:1] if isinstance(value, str) and value else ()


def _moved(veil: Veil, edits: Sequence[Edit]) -> dict[int, str]:
    """Return, by their identity, the edits that put a planted value into another field, and which it is taken from."""
    moved: dict[int, str] = {}
    values = [e for e in edits if e.what == "values"]
    for edit in values:
        new = [d.value for d in edit.after or () if d.from_ is None and d not in (edit.before or ())]
        for source in values:
            altered = veil.planted.get(source.field or "", {})
            if source.field != edit.field and any(a.value in new for a in altered.values()):
                moved[id(edit)] = source.field or ""
    return moved


# --- observations ----------------------------------------------------------------------------------------------------


def _observation(reveal: Reveal) -> Edit:
    """Return what is kept of a reveal; of a planted error only where it was and whether it was caught."""
    if reveal.index >= 0:
        after: Json = {"kind": "planted", "index": reveal.index, "caught": reveal.outcome is Outcome.CAUGHT}
    else:
        after = {
            "kind": "blind",
            "entered": [{"value": v.value, "attributes": dict(v.attributes)} for v in reveal.entered],
            "suggested": len(reveal.suggested),
            "agreed": reveal.agreed,
        }
    return Edit(OBSERVED, reveal.field, None, after)


def _accepted(suggestion: Suggestion, index: int) -> DecidedValue:
    return DecidedValue(
        value=suggestion.value, attributes=dict(suggestion.attributes), evidence=suggestion.evidence,
        decision=Decision.ACCEPTED, from_=index,
    )  # fmt: skip


def _bare(value: Value) -> Value:
    return Value(value=value.value, attributes=dict(value.attributes), evidence=value.evidence)
