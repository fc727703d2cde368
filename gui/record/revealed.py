"""What is said of a blind field, and of what a decision has brought to light."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from gui.languages import label
from gui.record.describe import value_text
from gui.record.words import tr

if TYPE_CHECKING:
    from store.review.anchoring.veil import Reveal
    from store.review.state import FieldState, ReviewState

_LONGEST = 160


def blind_text() -> str:
    """Return what stands in the place of a blind field's values."""
    return tr("blind: enter what you find")


def blind_help(state: FieldState) -> str:
    """Return what the opened row of a blind field explains."""
    if state.field.many:
        return tr("What was suggested is shown once you say that these are all, or that nothing is there.")
    return tr("What was suggested is shown once you have entered what you find, or said that nothing is there.")


def sentence(state: FieldState, reveal: Reveal) -> str:
    """Return what is told of a reveal in its row."""
    outcome = reveal.outcome.value
    if outcome == "missed":
        return tr("This was a planted error: you accepted it; the original is back.")
    if outcome == "caught" and reveal.settled:
        return tr("This was a planted error: you caught it.")
    if outcome == "caught":
        return tr("This was a planted error: you caught it; the original is back.")
    if outcome == "agrees":
        if not reveal.entered:
            return tr("Nothing entered blind, and nothing was suggested.")
        return tr("Entered blind, and the same was suggested.")
    return _difference(state, reveal)


def _difference(state: FieldState, reveal: Reveal) -> str:
    if not reveal.suggested:
        return tr("Entered blind; nothing was suggested.")
    suggested = "; ".join(value_text(state.field, s) for s in reveal.suggested)[:_LONGEST]
    if not reveal.entered:
        return tr("You said that nothing is there; suggested was: {0}").format(suggested)
    entered = "; ".join(value_text(state.field, v) for v in reveal.entered)[:_LONGEST]
    if state.field.many:
        said = tr("Entered blind: {0} of {1} suggested.").format(reveal.agreed, len(reveal.suggested))
        extra = len(reveal.entered) - reveal.agreed
        return f"{said} {tr('Not suggested: {0}.').format(extra)}" if extra else said
    return tr("You entered {0}; suggested was: {1}").format(entered, suggested)


def footer_line(state: ReviewState, reveals: Sequence[Reveal]) -> str:
    """Return what the footer tells of all that one step brought to light."""
    missed = [r for r in reveals if r.outcome.value == "missed"]
    caught = [r for r in reveals if r.outcome.value == "caught"]
    if len(reveals) == 1:
        field = state[reveals[0].field]
        return f"{label(field.field.label)}: {sentence(field, reveals[0])}"
    if not missed and not caught:
        return "  ".join(f"{label(state[r.field].field.label)}: {sentence(state[r.field], r)}" for r in reveals)
    labels = ", ".join(dict.fromkeys(label(state[r.field].field.label) for r in missed or caught))
    if not missed:
        return tr("{0} planted errors, all caught: {1}.").format(len(caught), labels)
    if len(missed) == 1:
        return tr("One planted error was accepted: {0}. The original is back; look at it again.").format(labels)
    return tr("{0} planted errors were accepted: {1}. The originals are back; look at them again.").format(
        len(missed), labels
    )
