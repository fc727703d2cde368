"""Backups made in the background, damage that is noticed, and the commands that bring back what was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from gui.keeping.trash import TrashCommands
from gui.refusals import in_words
from store.errors import DamagedProject, Said, UserError

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
        self._told = False
        """Whether it was said already that the open project is damaged."""
        self._later = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self._look_after)
        self.trash = TrashCommands(window)
        window.commands.bind("project.backups", self.show_backups)
        window.commands.bind("project.salvage", self.show_salvage)
        window.context.project_opened.connect(self._on_opened)
        window.context.project_closed.connect(self._on_closed)
        window.context.project_failed.connect(self._on_failed)

    # --- in the background ---------------------------------------------------------------------------------------

    def _on_opened(self, session: Session) -> None:
        from gui.companions import SecondContext

        self._failed = ""
        self._told = False
        session.damaged.connect(self.tell_damage)
        session.steps.moved.connect(self._on_moved)
        if not session.project.read_only and not isinstance(self._window.context, SecondContext):
            self._later.start()

    def _on_closed(self) -> None:
        self._later.stop()
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _on_failed(self, location: str) -> None:
        """See whether a project that does not open is one at all, and offer what brings it back."""
        self._failed = location

        def look() -> bool:
            from store.database.damage import is_lost

            return is_lost(Path(location))

        def done(lost: bool) -> None:
            if lost and self._failed == location:
                self._offer(location, self.tr("{0} cannot be opened.").format(Path(location).name))

        self._window.context.jobs.read(look, done, owner=self, key="lost")

    def _look_after(self) -> None:
        """Look the file over and make the day's backup, behind whatever the window reads."""
        session = self._window.context.session
        if session is None:
            return
        project = session.project

        def work() -> tuple[str, Said | None]:
            risk = project.risk_of_place()
            problem = project.damage(lambda: ticket.cancelled)
            if not problem:
                project.back_up_daily(lambda: ticket.cancelled)
            return problem, risk

        def failed(error: Exception) -> None:
            self._ticket = None
            if isinstance(error, DamagedProject):
                self.tell_damage()
            elif isinstance(error, UserError | OSError):
                self._window.footer.tell(in_words(error))
            else:
                raise error

        def done(result: tuple[str, Said | None]) -> None:
            self._ticket = None
            problem, risk = result
            if problem:
                self.tell_damage()
            else:
                self._on_place(risk)

        ticket = self._ticket = self._window.context.jobs.run_long(work, done, failed, owner=self)

    def _on_place(self, risk: Said | None) -> None:
        """Warn of a place that is not safe, until it is dismissed: then never again of this project."""
        session, settings = self._window.context.session, self._window.context.settings
        if risk is None or session is None or settings.is_place_accepted(session.project.location):
            return
        location = session.project.location

        def accept() -> None:
            settings.accept_place(location)
            self._window.banner.dismiss("place")

        self._window.banner.tell("place", in_words(risk), {self.tr("Do not warn again"): accept})

    def _on_moved(self, reason: str) -> None:
        """Let whoever's file is gone keep what is open of it."""
        session = self._window.context.session
        if session is None:
            return
        self._window.banner.tell(
            "trouble",
            reason,
            {
                self.tr("Try again"): session.steps.save_again,
                self.tr("Save a copy…"): self._ask_copy,
                self.tr("Give up these changes"): session.discard_unsaved,
            },
        )

    def _ask_copy(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        window, session = self._window, self._window.context.session
        if session is None:
            return
        name = f"{session.project.name}.copydesk"
        start = str(Path(window.context.settings.folder or Path.home()) / name)
        dialog = QFileDialog(window, self.tr("Where shall the copy be?"), start)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("copydesk")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_copy)
        dialog.open()

    def save_copy(self, location: str) -> None:
        """Copy what is open of a project whose file is gone, and go on there, with the changes that wait."""
        session = self._window.context.session
        if session is None:
            return
        project, waiting = session.project, session.steps.waiting()

        def done(path: Path) -> None:
            session.steps.discard()
            context = self._window.context

            def submit(now: Session) -> None:
                for step in waiting:
                    now.submit(step)

            context.project_opened.connect(submit, Qt.ConnectionType.SingleShotConnection)
            context.open_project(str(path))

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError | OSError):
                raise error
            self._window.footer.tell(in_words(error))

        self._window.context.jobs.write(lambda: project.save_copy(location), done, failed, owner=self)

    def tell_damage(self) -> None:
        """Say that the open project's file is damaged, once, and what can be done."""
        session = self._window.context.session
        if session is None or self._told:
            return
        self._told = True
        sentence = self.tr(
            "{0} is damaged. What was saved before is kept as far as it can be read; go on in a backup or in a new "
            "project."
        )
        self._offer(session.project.location, sentence.format(Path(session.project.location).name))

    def _offer(self, location: str, sentence: str) -> None:
        banner = self._window.banner
        actions: dict[str, Callable[[], object]] = {
            self.tr("Backups…"): self.show_backups,
            self.tr("Salvage…"): lambda: self._salvage(location),
        }
        session = self._window.context.session
        if session is not None and self._window.situation.unsaved:
            actions[self.tr("Give up these changes")] = session.discard_unsaved
        else:
            actions[self.tr("OK")] = banner.dismiss
        banner.tell("damaged", sentence, actions)

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

    def show_salvage(self) -> None:
        """Ask which file is damaged; of the project that did not open it is known."""
        self._salvage(self._failed)

    def _salvage(self, location: str) -> None:
        from gui.dialogs.salvage import SalvageDialog

        SalvageDialog(self._window, location).open()

    def open_again(self, location: str, before: Path | None) -> None:
        """Open a project that was restored, and say where that is which it was before."""
        context = self._window.context

        def say(_: Session) -> None:
            if before is None:
                self._window.footer.tell(self.tr("Restored."))
            else:
                text = self.tr("Restored. What was here before is kept: {0}, under Backups…")
                self._window.footer.tell(text.format(before.name))

        context.project_opened.connect(say, Qt.ConnectionType.SingleShotConnection)
        context.open_project(location)
