"""A change over many articles that a dialog has under way: how far it is, and giving it up."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

if TYPE_CHECKING:
    from gui.jobs import Jobs, Ticket
    from store.review.decisions import Watch

_TOLD_EVERY = 0.05


class Working(QObject):
    """Runs such work on the writer's thread, with a bar that is shown meanwhile; the dialog places the bar."""

    progressed = Signal(int, int)
    """How many articles of how many are done; from the writer's thread."""

    def __init__(self, dialog: QWidget, jobs: Jobs, name: str) -> None:
        super().__init__(dialog)
        self._jobs = jobs
        self._ticket: Ticket | None = None
        self.bar = QProgressBar(dialog)
        self.bar.setAccessibleName(name)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.progressed.connect(self._on_progressed)

    @property
    def is_busy(self) -> bool:
        """Whether the work is under way."""
        return self._ticket is not None

    def start(
        self, work: Callable[[Watch], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Begin the work, which is told whom to tell how far it is and whether it is given up."""
        last = 0.0

        def progress(count: int, total: int) -> None:
            nonlocal last
            if time.monotonic() - last > _TOLD_EVERY:
                last = time.monotonic()
                self.progressed.emit(count, total)

        def run() -> Any:
            from store.review.decisions import Watch

            return work(Watch(progress, lambda: ticket.stopped))

        def ended(result: Any) -> None:
            self._end()
            done(result)

        def broken(error: Exception) -> None:
            self._end()
            failed(error)

        self.bar.setRange(0, 0)
        self.bar.show()
        ticket = self._jobs.write(run, ended, broken, owner=self)
        self._ticket = ticket

    def give_up(self) -> bool:
        """Stop the work; returns whether there was any. What it did is undone by the store."""
        if self._ticket is None:
            return False
        self._ticket.stop()
        return True

    def _end(self) -> None:
        self._ticket = None
        self.bar.hide()

    def _on_progressed(self, count: int, total: int) -> None:
        if self._ticket is not None:
            self.bar.setRange(0, max(1, total))
            self.bar.setValue(count)
