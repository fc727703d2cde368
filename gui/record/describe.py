"""What the record pane says: values, attributes, states and provenance in words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from gui import worded
from gui.languages import label
from gui.record.evidence import lacks_evidence
from gui.record.origins import agreeing, named
from gui.record.words import tr
from store.articles import Decision, Value
from store.fields import Field, FieldType
from store.review.candidates import offers
from store.review.state import FieldState, ValueState

_LONGEST = 700
"""Characters of a value that a row looks at; what is longer is elided in any case."""
_LONGEST_PHRASE = 160


@dataclass(frozen=True, slots=True)
class FieldMark:
    """What stands at the right of a field's row: a sign or a score, and whether it asks for a look."""

    text: str = ""
    kind: str = ""
    """"tick", "empty", "rejected", "score", "unscored" or "" (nothing)."""
    needs_look: bool = False


def value_text(field: Field, value: Value) -> str:
    """Return a value as one reads it: a language by name, a figure with its unit, a date in words."""
    raw = value.value
    if raw is None:
        return ""
    if field.type is FieldType.QUOTE:
        return f"“{str(raw)[:_LONGEST]}”"
    said = worded.value_of(field, value)
    return (str(raw) if said is None else said)[:_LONGEST]


def attribute_text(field: Field, value: Value) -> str:
    """Return the first attribute worth a glance (a role, a speaker, what a figure is about), or ""."""
    for name in _shown_attributes(field):
        if text := str(value.attributes.get(name) or "").strip():
            return " ".join(text[:80].split())
    return ""


def mentions(value: Value) -> str:
    """Return "×9" for a value that the text mentions nine times, "" for one mention or none."""
    count = len(value.evidence)
    return f"×{count}" if count > 1 else ""


def body_text(state: FieldState) -> tuple[str, str]:
    """Return the body's row: "12 of 15 blocks", and what the annotator put in or took out."""
    spans = state.body_spans
    inside = put_in = taken_out = 0
    position = 0
    for block in sorted(state.blocks, key=lambda b: b.start):
        while position < len(spans) and spans[position].end <= block.start:
            position += 1
        here = position < len(spans) and spans[position].start < block.end
        inside += here
        put_in += here and not block.body
        taken_out += block.body and not here
    changes = [tr("{0} put in").format(put_in)] * bool(put_in)
    changes += [tr("{0} taken out").format(taken_out)] * bool(taken_out)
    count = len(state.blocks)
    said = tr("{0} of 1 block") if count == 1 else tr("{0} of {1} blocks")
    return said.format(inside, count), ", ".join(changes)


def field_mark(state: FieldState) -> FieldMark:
    """Return the sign of a whole field; of several suggestions the least sure one speaks."""
    if state.field.type is FieldType.BLOCKS:
        return FieldMark("✓", "tick") if state.decided is not None else FieldMark()
    if state.blind:
        return FieldMark(tr("blind"), "blind", needs_look=True)
    if not state.values:
        if state.decided is not None:
            return FieldMark("✓", "tick")
        return FieldMark("∅", "empty", needs_look=bool(state.unsure))
    open_values = [v for v in state.values if v.decision is None]
    if not open_values:
        kept = any(v.stands for v in state.values)
        return FieldMark("✓", "tick") if kept else FieldMark("×", "rejected")
    needs_look = any(v.needs_look for v in open_values)
    scores = [v.score for v in open_values]
    known = [s for s in scores if s is not None]
    if len(known) < len(scores):
        return FieldMark("?", "unscored", needs_look)
    return FieldMark(f"{min(known):.2f}", "score", needs_look)


def provenance(field: Field, shown: ValueState, *, with_score: bool) -> list[str]:
    """Return where a value comes from, in short phrases; the quoted evidence is not among them."""
    phrases = []
    if shown.decision is Decision.ADDED or (shown.suggestion is None and shown.decision is not None):
        phrases.append(tr("added by hand"))
    elif shown.decision is Decision.CORRECTED:
        phrases.append(tr("corrected by hand"))
    if shown.suggestion is not None:
        score = shown.suggestion.score
        name = named(shown.suggestion.extractor, field.key)
        if with_score:
            name = f"{name} {score:.2f}" if score is not None else tr("{0}, no score").format(name)
        elif score is None:
            name = tr("{0} gave no score").format(name)
        phrases.append(name)
        phrases += agreeing(shown.suggestion.agreed, field.key)
    guessed = shown.value.attributes.get("guessed")
    for part in [guessed] if isinstance(guessed, str) else guessed if isinstance(guessed, list) else []:
        phrases.append(_guess(str(part)))
    if len(shown.value.evidence) > 1:
        phrases.append(tr("{0} mentions").format(len(shown.value.evidence)))
    elif lacks_evidence(field, shown):
        phrases.append(tr("not found in the text"))
    if field.many:
        for name, raw in shown.value.attributes.items():
            if name not in ("guessed", "unit") and raw not in (None, "", [], {}):
                phrases.append(f"{label(name)}: {raw}")
    return [phrase[:_LONGEST_PHRASE] for phrase in phrases]


def _guess(part: str) -> str:
    known = {
        "year": tr("the year is a guess"),
        "zone": tr("the time zone is a guess"),
        "century": tr("the century is a guess"),
    }
    return known.get(part) or tr("{0} is a guess").format(part)


def broken() -> str:
    """Return what the row in focus says of evidence that does not support its value."""
    return tr("The words marked in the text do not say this any more: move them, or point at others.")


def others_mark(state: FieldState) -> str:
    """Return "+2" where two other candidates can be taken for an undecided field, or ""."""
    if not state.alternatives or state.is_decided:
        return ""
    count = len(offers(state, 0))
    return f"+{count}" if count else ""


def was(field: Field, shown: ValueState) -> str:
    """Return what stood there before a correction, or ""."""
    if shown.decision is not Decision.CORRECTED or shown.suggestion is None:
        return ""
    before, now = value_text(field, shown.suggestion), value_text(field, shown.value)
    if before != now:
        return before
    before, now = attribute_text(field, shown.suggestion), attribute_text(field, shown.value)
    return before if before != now else ""


def spoken(state: FieldState, broken: Collection[int] = ()) -> str:
    """Return a field's row as a screen reader should say it; `broken`: values that their evidence does not support."""
    others = others_mark(state).removeprefix("+")
    if not others:
        return _row(state, broken)
    more = tr("1 other candidate") if others == "1" else tr("{0} other candidates").format(others)
    return f"{_row(state, broken)}, {more}"


def _row(state: FieldState, broken: Collection[int]) -> str:
    field, name = state.field, label(state.field.label)
    if field.type is FieldType.BLOCKS:
        text, changes = body_text(state)
        parts = [f"{name}: {text}", changes, tr("decided") if state.decided is not None else tr("suggested")]
        return ", ".join(p for p in parts if p)
    if state.blind and not state.values:
        return tr("{0}: blind, enter what you find").format(name)
    if not state.values:
        if state.decided is not None:
            return tr("{0}: left empty, decided").format(name)
        said = tr("{0}: none found, required, needs a look") if state.unsure else tr("{0}: none found")
        return said.format(name)
    if not field.many:
        return f"{name}: {_spoken(field, state.values[0], 0 in broken)}"
    values = [spoken_value(field, v, n in broken) for n, v in enumerate(state.values[:20])]
    if len(state.values) > 20:
        values.append(tr("and {0} more").format(len(state.values) - 20))
    said = tr("{0}: 1 value; {2}") if len(state.values) == 1 else tr("{0}: {1} values; {2}")
    return said.format(name, len(state.values), "; ".join(values))


def spoken_value(field: Field, shown: ValueState, broken: bool = False) -> str:
    """Return one value as a screen reader should say it."""
    return _spoken(field, shown, broken, attribute_text(field, shown.value))


def _spoken(field: Field, shown: ValueState, broken: bool, attribute: str = "") -> str:
    said = [value_text(field, shown.value), *[attribute] * bool(attribute), *_standing(shown)]
    if broken and shown.stands:
        said.append(tr("its evidence says something else"))
    elif lacks_evidence(field, shown):
        said.append(tr("not found in the text"))
    return ", ".join(said)


def _standing(shown: ValueState) -> list[str]:
    if shown.decision is not None:
        decided = {
            Decision.ACCEPTED: tr("accepted"),
            Decision.CORRECTED: tr("corrected"),
            Decision.ADDED: tr("added"),
            Decision.REJECTED: tr("rejected"),
        }
        return [decided[shown.decision]]
    score = tr("no score") if shown.score is None else tr("score {0}").format(f"{shown.score:.2f}")
    return [tr("suggested"), score, *[tr("needs a look")] * shown.needs_look]


def _shown_attributes(field: Field) -> tuple[str, ...]:
    return tuple(a for a in field.attributes if not (a == "unit" and field.type is FieldType.NUMBER))
