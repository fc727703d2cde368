"""What the panes can do for the next article while a person still reads this one."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from store.review.state import ReviewState

_PAUSE_MS = 10
"""Between two turns of work, so that what else waits comes first."""
_TURN_S = 0.002
"""How long a turn goes on beginning new pieces of work; a key waits for no more than a turn and its last piece."""
_LONGEST = 50_000
"""Characters of an article up to which its preparation is no wait to speak of."""

Prepare = Callable[[ReviewState], Iterable[None]]
"""Prepares an article; it yields after each piece of the work."""


class Ahead(QObject):
    """Has articles that were read ahead laid out in each pane, piece by piece, when the event loop is at rest."""

    def __init__(self, panes: Sequence[Prepare], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._held: Callable[[], bool] = lambda: False
        self._gave_way = False
        self._waiting: deque[tuple[Prepare, ReviewState]] = deque()
        self._begun: Iterator[None] | None = None
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether anything waits to be laid out."""
        return bool(self._waiting) or self._begun is not None

    def hold_while(self, held: Callable[[], bool]) -> None:
        """Do nothing while this is so: a step of the reviewer comes first."""
        self._held = held

    def take(self, states: Sequence[ReviewState]) -> None:
        """Prepare these articles, and none of those asked for before."""
        self.clear()
        self._waiting.extend(
            (prepare, state) for state in states if len(state.article.text) <= _LONGEST for prepare in self._panes
        )
        self._timer.start()

    def clear(self) -> None:
        """Prepare nothing any more."""
        self._waiting.clear()
        self._begun = None
        self._timer.stop()

    def _go_on(self) -> None:
        held = self._held()
        if held or self._gave_way:
            self._gave_way = held  # once more: the step's frame is still to be painted
            return
        until = time.perf_counter() + _TURN_S
        while self.busy and time.perf_counter() < until:
            if self._begun is None:
                prepare, state = self._waiting.popleft()
                self._begun = iter(prepare(state))
            elif next(self._begun, self) is self:
                self._begun = None
        if not self.busy:
            self._timer.stop()
