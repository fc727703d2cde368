"""What all parts of the window share: settings, workers, theme, the desk, and the project that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.jobs import Jobs
from gui.manner import Manner
from gui.refusals import in_words
from gui.settings import Settings
from gui.theme import Theme, resolve
from store.errors import UserError

if TYPE_CHECKING:
    from gui.desk import Desk, Submission
    from gui.session import Session
    from store.fields import FieldSet
    from store.project import Project
    from store.review.state import ReviewState


class Context(QObject):
    """Opens and closes projects, and holds what outlives them."""

    project_opening = Signal(str)
    """Location of the project that is being opened."""
    glanced = Signal(str, object)
    """Location, and ReviewState of its first article, while the project itself is still being opened."""
    project_opened = Signal(object)
    """Session of the project."""
    project_failed = Signal(str, str)
    """Location, and why it could not be opened."""
    project_closed = Signal()
    language_changed = Signal()
    """Another language was chosen; the window is to be made anew."""
    theme_changed = Signal(object)
    """Theme."""
    manner_changed = Signal(object)
    """Manner in which articles are set from now on."""
    stopping = Signal()
    """The program ends."""
    failed = Signal(object)
    """Exception that is a bug: shown in the crash dialog."""

    def __init__(
        self, settings: Settings | None = None, parent: QObject | None = None, jobs: Jobs | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.jobs = jobs or Jobs(self)
        if jobs is None:
            self.jobs.crashed.connect(self.failed)
        self.theme: Theme = resolve(self.settings.theme)
        self.session: Session | None = None
        self.annotator = self.settings.annotator
        self.manner = self.settings.manner
        self._on_its_way = False
        self._early: list[Submission] = []

    @cached_property
    def desk(self) -> Desk:
        """The desk, made when it is first asked for: after the first frame."""
        from gui.desk import Desk

        return Desk(self._submit, self)

    # --- projects ------------------------------------------------------------------------------------------------

    @property
    def on_its_way(self) -> bool:
        """Whether an article is shown whose project is still being opened."""
        return self._on_its_way

    @property
    def unsaved_early(self) -> int:
        """How many steps wait for the project to be opened."""
        return len(self._early)

    def glance(self, location: str, otherwise: Callable[[], None]) -> None:
        """Show a project's first article before the project is open; call `otherwise` where that cannot be.

        The caller opens the project once the article is painted. Steps on the article wait for it.
        """
        annotator, order = self.annotator, self.settings.order_of(location) or "unsure"
        last = self.settings.article_of(str(Path(location).absolute()))

        def look() -> ReviewState | None:
            from store.database.glance import glance

            return glance(location, annotator, order, last)

        def done(state: ReviewState | None) -> None:
            if state is None or self.session is not None:
                otherwise()
                return
            self._on_its_way = True
            self._remember(str(Path(location).absolute()))
            self.desk.show(state)
            self.glanced.emit(location, state)

        self.jobs.read(look, done, lambda _error: otherwise(), owner=self, key="glance")

    def open_project(
        self, location: str, *, create: bool = False, read_only: bool = False, fields: FieldSet | None = None
    ) -> None:
        """Open a project in the background; `project_opened` or `project_failed` follows."""
        self.project_opening.emit(location)

        def work() -> Project:
            from store.project import Project

            return Project.create(location, fields) if create else Project.open(location, read_only=read_only)

        self.jobs.read(work, self._on_opened, lambda e: self._on_open_failed(location, e), owner=self, key="project")

    def close_project(self) -> None:
        """Close the project; the caller has seen to it that nothing is unsaved."""
        session, self.session = self.session, None
        if session is None:
            return
        self._keep_place(session)
        session.close()
        self.desk.show(None)
        self.project_closed.emit()
        # Behind whatever still reads: a project is closed by the last who uses it.
        self.jobs.write(session.project.close, owner=self)
        session.deleteLater()

    def set_annotator(self, name: str) -> None:
        """Sign decisions with another name from now on."""
        name = name.strip()
        if not name or name == self.annotator:
            return
        self.annotator = self.settings.annotator = name
        if self.session is not None:
            self.desk.show(None)  # their reviews, and their queue, are others
            self.begin_again()

    def begin_again(self) -> None:
        """Take the open project up anew: under another name, or in another window."""
        if self.session is not None:
            self.session.close()
            self.session.deleteLater()
            self._begin(self.session.project)

    def stop(self) -> None:
        """Finish what is being written, close the project and end all threads."""
        self.stopping.emit()
        session, self.session = self.session, None
        if session is not None:
            self._keep_place(session)
            session.close()
        self.jobs.stop()
        if session is not None:
            session.project.close()
        self.settings.save()

    def _on_opened(self, project: Project) -> None:
        self.close_project()
        self._remember(project.location)
        self._begin(project)

    def _remember(self, location: str) -> None:
        self.settings.last_project = location
        self.settings.remember_project(location)

    def _keep_place(self, session: Session) -> None:
        if session.wanted is not None:
            self.settings.keep_article(session.project.location, session.wanted)

    def _begin(self, project: Project) -> None:
        from gui.session import Session

        self.desk.read_only = project.read_only
        session = self.session = Session(project, self.annotator, self.desk, self.jobs, self)
        session.failed.connect(self.failed)
        self.project_opened.emit(session)
        session.start()
        self._on_its_way = False
        early, self._early = self._early, []
        for step in early:
            session.submit(step)

    def _on_open_failed(self, location: str, error: Exception) -> None:
        if self._on_its_way:
            self._on_its_way = False
            self._early.clear()
            self.desk.show(None)
        if isinstance(error, UserError):
            reason = in_words(error)
        elif isinstance(error, OSError):
            reason = error.strerror or in_words(error)
        else:
            self.failed.emit(error)
            reason = self.tr("The project could not be opened because of a mistake in the program.")
        self.project_failed.emit(location, reason)

    def _submit(self, step: Submission) -> None:
        if self.session is not None:
            self.session.submit(step)
        elif self._on_its_way:
            self._early.append(step)

    # --- appearance ----------------------------------------------------------------------------------------------

    def set_language(self, choice: str) -> None:
        """Take a language: system, or one of `gui.languages`."""
        if choice != self.settings.language:
            self.settings.language = choice
            self.language_changed.emit()

    def set_theme(self, choice: str) -> None:
        """Take a theme: system, light or dark."""
        self.settings.theme = choice
        self.refresh_theme()

    def set_manner(self, manner: Manner) -> None:
        """Set articles in another manner, here and in every other window, and remember it."""
        if manner != self.manner:
            self.manner = self.settings.manner = manner
            self.manner_changed.emit(manner)

    def refresh_theme(self) -> None:
        """Follow the system's colour scheme, where that is what was chosen."""
        theme = resolve(self.settings.theme)
        if theme is not self.theme:
            self.theme = theme
            self.theme_changed.emit(theme)
