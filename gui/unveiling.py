"""The desk's part against anchoring: steps over what is hidden or altered, and the focus on what they reveal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from store.articles import Status
from store.review.decisions import Edit
from store.review.state import FieldState, ReviewState

if TYPE_CHECKING:
    from gui.desk import Desk
    from store.review.anchoring.veil import Reveal


class Unveiling(QObject):
    """Settles steps over a veiled article; does nothing, and costs nothing, while nothing is veiled."""

    revealed = Signal(object)
    """Reveals, the first where the focus stands: what a decision brought to light."""
    still_blind = Signal(int)
    """In how many fields something has yet to be entered before the article can be done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._brought: tuple[Reveal, ...] = ()
        self.holds_focus = False
        """Whether the last step brought something to light that the focus stays on."""

    def settled(self, state: ReviewState, edits: list[Edit], close: str | None) -> tuple[ReviewState, list[Edit], bool]:
        """Return the state, the edits as they are stored, and whether the article stays open all the same."""
        from store.review.anchoring.settling import settle

        settled = settle(state, edits, close=close)
        self._brought = settled.reveals
        self.holds_focus = any(not _is_well(r) for r in settled.reveals)
        over = settled.veil.state(state.review, self._desk.field_set(state), state.threshold)
        return over, list(settled.edits), settled.stays

    def forget(self) -> None:
        """Let the focus go on: another step was made, or another article opened."""
        self.holds_focus, self._brought = False, ()

    def tell(self, state: ReviewState) -> None:
        """Go to what the last step brought to light, and say it."""
        brought, self._brought = self._brought, ()
        if not brought:
            return
        if self.holds_focus:
            first = next(r for r in brought if not _is_well(r))
            self._desk.focus_value(first.field, _place(state[first.field], first.index))
        self.revealed.emit(brought)

    def enter(self, field: FieldState) -> None:
        """Open the editor of a blind field; a list with something in it is declared complete."""
        if field.values:
            self.close(field)
        else:
            self._desk.request_edit(field.field.key, -1)

    def close(self, field: FieldState) -> None:
        """Say that a blind field holds all that is there, perhaps nothing; what was suggested is shown beside it."""
        self._desk.close_blind(field.field.key)
        if not self.holds_focus:
            self._desk.focus_unsure()

    def left_blind(self, state: ReviewState) -> None:
        """After all else was accepted: go to the first field that is blind, and say how many are."""
        blind = [f for f in state.fields if f.blind]
        if blind and state.review.status is not Status.DONE and not self.holds_focus:
            self._desk.focus_value(blind[0].field.key, len(blind[0].values) - 1)
            self.still_blind.emit(len(blind))


def _is_well(reveal: Reveal) -> bool:
    """Whether what was brought to light asks for nothing more."""
    return reveal.outcome.value == "agrees" or reveal.settled


def _place(field: FieldState, index: int) -> int:
    """Return the value to look at: the true suggestion, or of a list the first that was not found."""
    if index >= 0:
        return next((i for i, v in enumerate(field.values) if v.from_ == index), 0)
    return next((i for i, v in enumerate(field.values) if v.needs_look), 0)
