"""Backups made in the background, damage that is noticed, and the commands that bring back what was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from gui.refusals import in_words
from store.errors import UserError

if TYPE_CHECKING:
    from gui.jobs import Ticket
    from gui.main_window import MainWindow
    from gui.session import Session

_AFTER_MS = 4000
"""So long after a project was opened it is looked over and backed up: whoever opened it reads by then."""


class Keeper(QObject):
    """Looks after the open project, and binds the commands of this room."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._failed = ""
        """Location of a project that could not be opened last."""
        self._ticket: Ticket | None = None
        self._later = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self._look_after)
        window.commands.bind("project.backups", self.show_backups)
        window.context.project_opened.connect(self._on_opened)
        window.context.project_closed.connect(self._on_closed)
        window.context.project_failed.connect(self._on_failed)

    # --- in the background ---------------------------------------------------------------------------------------

    def _on_opened(self, session: Session) -> None:
        from gui.companions import SecondContext

        self._failed = ""
        if not session.project.read_only and not isinstance(self._window.context, SecondContext):
            self._later.start()

    def _on_closed(self) -> None:
        self._later.stop()
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _on_failed(self, location: str) -> None:
        self._failed = location

    def _look_after(self) -> None:
        """Make the day's backup, behind whatever the window reads."""
        session = self._window.context.session
        if session is None:
            return
        project = session.project

        def work() -> Path | None:
            return project.back_up_daily(lambda: ticket.cancelled)

        def failed(error: Exception) -> None:
            self._ticket = None
            if not isinstance(error, UserError | OSError):
                raise error
            self._window.footer.tell(in_words(error))

        def done(_: Path | None) -> None:
            self._ticket = None

        ticket = self._ticket = self._window.context.jobs.run_long(work, done, failed, owner=self)

    # --- what a person asks for ----------------------------------------------------------------------------------

    @property
    def location(self) -> str:
        """The open project, or else the one that could not be opened, or was open last."""
        session = self._window.context.session
        if session is not None:
            return session.project.location
        return self._failed or self._window.context.settings.last_project

    def show_backups(self) -> None:
        """Show the project's backups."""
        from gui.dialogs.backups import BackupsDialog

        window = self._window
        if not self.location:
            window.footer.tell(self.tr("Open a project first: its backups are kept beside it."))
        elif window.context.session is None:
            BackupsDialog(window, self.location).open()
        else:
            window.deeds.projects.leave_then(lambda: BackupsDialog(window, self.location).open())

    def open_again(self, location: str, before: Path | None) -> None:
        """Open a project that was restored, and say where that is which it was before."""
        context = self._window.context

        def say(_: Session) -> None:
            if before is None:
                self._window.footer.tell(self.tr("Restored."))
            else:
                self._window.footer.tell(self.tr("Restored. As it was before, it stands in {0}.").format(before.name))

        context.project_opened.connect(say, Qt.ConnectionType.SingleShotConnection)
        context.open_project(location)
