"""What the panes can do for the next article while a person still reads this one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from store.review.state import ReviewState

_PAUSE_MS = 10
"""Between two pieces of work, so that a key never waits for more than one of them."""
_LONGEST = 50_000
"""Characters of an article up to which its preparation is no wait to speak of."""

Prepare = Callable[[ReviewState], None]


class Ahead(QObject):
    """Has articles that were read ahead laid out in each pane, a pane at a time, when the event loop is at rest."""

    def __init__(self, panes: Sequence[Prepare], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._waiting: deque[tuple[Prepare, ReviewState]] = deque()
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._do_next)

    @property
    def busy(self) -> bool:
        """Whether anything waits to be laid out."""
        return bool(self._waiting)

    def take(self, states: Sequence[ReviewState]) -> None:
        """Prepare these articles, and none of those asked for before."""
        self._waiting.clear()
        self._waiting.extend(
            (prepare, state) for state in states if len(state.article.text) <= _LONGEST for prepare in self._panes
        )
        self._timer.start()

    def clear(self) -> None:
        """Prepare nothing any more."""
        self._waiting.clear()
        self._timer.stop()

    def _do_next(self) -> None:
        if self._waiting:
            prepare, state = self._waiting.popleft()
            prepare(state)
        if not self._waiting:
            self._timer.stop()
