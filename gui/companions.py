"""A second window on the same project: what it shares with the first, and how the two hear of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.context import Context
from gui.manner import Manner
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.fields import FieldSet

_OF_THE_FIRST = ("project.new", "project.open", "project.open_read_only", "project.read_only", "project.backups")
"""Commands that change which project is open: they are carried out by the first window."""


class SecondContext(Context):
    """Has a desk and a session of its own; project, workers, settings, theme and annotator are the first window's."""

    def __init__(self, first: Context) -> None:
        super().__init__(first.settings.of_second_window(), first, jobs=first.jobs)
        self._first = first
        self.failed.connect(first.failed)
        first.theme_changed.connect(self._on_theme_changed)
        first.manner_changed.connect(self._on_manner_changed)

    def begin(self) -> None:
        """Work on the first window's project, signed with the same name."""
        self.leave()
        session = self._first.session
        if session is None:
            return
        self.annotator = self._first.annotator
        self._begin(session.project)

    def leave(self) -> None:
        """Work on it no longer; it stays open."""
        session, self.session = self.session, None
        if session is not None:
            session.close()
            session.deleteLater()

    def open_project(
        self, location: str, *, create: bool = False, read_only: bool = False, fields: FieldSet | None = None
    ) -> None:
        """Open another project in the first window; this one is closed with its project."""
        self._first.open_project(location, create=create, read_only=read_only, fields=fields)

    def close_project(self) -> None:
        """Leave the project."""
        self.leave()

    def set_annotator(self, name: str) -> None:
        """Sign with another name, in both windows."""
        self._first.set_annotator(name)

    def set_language(self, choice: str) -> None:
        """Take a language: the first window is made anew, this one closes."""
        self._first.set_language(choice)

    def set_theme(self, choice: str) -> None:
        """Take a theme, in both windows."""
        self._first.set_theme(choice)

    def refresh_theme(self) -> None:
        """Leave it to the first: `theme_changed` follows."""

    def set_manner(self, manner: Manner) -> None:
        """Set articles in another manner, in both windows."""
        self._first.set_manner(manner)

    def stop(self) -> None:
        """Leave the project; the workers are the first window's to stop."""
        self.leave()

    def _on_theme_changed(self, theme: Theme) -> None:
        self.theme = theme
        self.theme_changed.emit(theme)

    def _on_manner_changed(self, manner: Manner) -> None:
        self.manner = manner
        self.manner_changed.emit(manner)


class Companions(QObject):
    """Opens the other window of one window, and carries the news between the two."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._first: MainWindow | None = None
        self._second: MainWindow | None = None
        window.commands.bind("window.second", self.open_chosen)
        window.commands.bind("window.other", self.go)
        window.commands.bind("app.quit", QApplication.closeAllWindows)
        context = window.context
        if not isinstance(context, SecondContext):
            context.project_opened.connect(self._on_project_opened)
            context.project_closed.connect(self.close_second)
            context.stopping.connect(self._on_second_closed)

    @property
    def other(self) -> MainWindow | None:
        """The other window, or None where there is none."""
        return self._first or self._second

    def open_chosen(self) -> None:
        """Open the article that the list stands on, or the next one, in the other window."""
        window = self._window
        number = window.queue.chosen()
        if number is None:
            window.footer.tell(self.tr("There is no other article in the list."))
            return
        other = self.other or self._make()
        self._bring_up(other)
        other.open_article(number)

    def go(self) -> None:
        """Give the keyboard to the other window."""
        if self.other is not None:
            self._bring_up(self.other)
        else:
            self._window.footer.tell(self.tr("There is no second window."))

    def may_close(self) -> bool:
        """Close the second window, where there is one; False where it cannot be closed now."""
        second = self._second
        if second is None:
            return True
        second.close()
        return self._second is None

    def close_second(self) -> None:
        """Close the second window: its project is gone."""
        second = self._second
        if second is not None:
            second.record.leave()
            second.close()
            self._on_second_closed()

    def _bring_up(self, window: MainWindow) -> None:
        window.show()
        window.raise_()
        window.activateWindow()
        window.focus_review()

    def _make(self) -> MainWindow:
        from gui.main_window import MainWindow

        first = self._window
        context = SecondContext(first.context)
        second = self._second = MainWindow(context)
        second.companions._first = first
        for command in _OF_THE_FIRST:
            second.commands.bind(command, _Handed(first, command, second).run)
        second.commands.bind("project.close", second.close)
        second.closed.connect(self._on_second_closed)
        context.begin()
        self._tie()
        second.setWindowTitle(self.tr("{0}, second window – Copydesk").format(self._project_name()))
        second.queue.show_as(first.queue)
        second.show()
        return second

    def _project_name(self) -> str:
        session = self._window.context.session
        return session.project.name if session is not None else ""

    def _tie(self) -> None:
        """Let each session hear at once of what the other has written."""
        second = self._second.context.session if self._second is not None else None
        first = self._window.context.session
        if first is not None and second is not None:
            first.steps.made_here.connect(second.take_news)
            second.steps.made_here.connect(first.take_news)

    def _on_project_opened(self, session: Session) -> None:
        """Follow where the first window's session is a new one on the same project: another name signs."""
        second = self._second
        if second is None or session.project.location != self._location():
            return
        wanted = second.context.session.wanted if second.context.session is not None else None
        context = second.context
        if isinstance(context, SecondContext):
            context.begin()
            self._tie()
            second.queue.show_as(self._window.queue)
            if wanted is not None:
                second.open_article(wanted)

    def _location(self) -> str:
        session = self._second.context.session if self._second is not None else None
        return session.project.location if session is not None else ""

    def _on_second_closed(self) -> None:
        second, self._second = self._second, None
        if second is not None:
            second.context.stop()
            second.hide()
            # In this order: the window's parts look at its context to the last.
            second.deleteLater()
            second.context.deleteLater()


class _Handed(QObject):
    """Carries out a command in the first window."""

    def __init__(self, first: MainWindow, command: str, parent: QObject) -> None:
        super().__init__(parent)
        self._first, self._command = first, command

    def run(self) -> None:
        """Bring the first window up and run the command there."""
        self._first.show()
        self._first.raise_()
        self._first.activateWindow()
        self._first.commands.run(self._command)
