"""What dialogs share that work for long: a problem, a bar, and a Cancel that stops the work before it closes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from gui.dialogs.dialog import Dialog
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.jobs import Jobs, Ticket
    from store.review.decisions import Watch

_TOLD_EVERY = 0.1


class WorkDialog(Dialog):
    """A dialog that has one piece of work at a time under way, or none."""

    progressed = Signal(object)
    """What the work told, a tuple; from the thread of the work."""

    def __init__(self, parent: QWidget, theme: Theme, width: int = 560) -> None:
        super().__init__(parent, theme, width)
        self._ticket: Ticket | None = None
        self._cancel: QPushButton | None = None
        self.problem = self.note(role="red_text")
        self.problem.hide()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.progressed.connect(self._on_progress)

    def make_cancel(self) -> None:
        """Make the button that stops the work, or else closes; where it is made, it stands in the order of Tab."""
        self.cancel_button = self._cancel = self.button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._ticket is not None

    def change_articles(
        self,
        jobs: Jobs,
        work: Callable[[Watch], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Begin a change over many articles; it is told whom to tell how far it is, and whether it is given up."""
        progress = self.teller()

        def run() -> Any:
            from store.review.decisions import Watch

            return work(Watch(progress, lambda: ticket.stopped))

        def ended(result: Any) -> None:
            self.end_work()
            done(result)

        def broken(error: Exception) -> None:
            self.end_work()
            failed(error)

        self.begin_work()
        ticket = jobs.write(run, ended, broken, owner=self)
        self._ticket = ticket

    def teller(self) -> Callable[..., None]:
        """Return a function that the work may call as often as it likes; what it tells is shown ten times a second."""
        last = 0.0

        def tell(*told: Any) -> None:
            nonlocal last
            if time.monotonic() - last > _TOLD_EVERY:
                last = time.monotonic()
                self.progressed.emit(told)

        return tell

    def begin_work(self) -> None:
        """Show that something is under way."""
        self.show_problem("")
        self.bar.setRange(0, 0)
        self.bar.show()

    def end_work(self) -> None:
        """Show that nothing is under way any more."""
        self._ticket = None
        self.bar.hide()
        if self._cancel is not None:
            self._cancel.setEnabled(True)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; nothing takes it away."""
        self.problem.setText(sentence[:1].upper() + sentence[1:])
        self.problem.setVisible(bool(sentence))

    def stopping(self) -> None:
        """Say that the work has been asked to end."""

    def show_progress(self, *told: Any) -> None:
        """Show what the work told: how much is done, of how much."""
        done, total = told
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def _on_progress(self, told: tuple[Any, ...]) -> None:
        if self._ticket is not None:
            self.show_progress(*told)

    def give_up(self) -> bool:
        """Stop the work; returns whether there was any. What it did is undone by the store."""
        if self._ticket is None:
            return False
        self._ticket.stop()
        if self._cancel is not None:
            self._cancel.setEnabled(False)
        self.stopping()
        return True

    def reject(self) -> None:
        """Close the dialog; while it is at work, stop the work first."""
        if not self.give_up():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same from the window's frame."""
        if self.give_up():
            event.ignore()
        else:
            super().closeEvent(event)
