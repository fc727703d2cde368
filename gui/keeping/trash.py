"""Deleting articles and putting them back: the commands of the trash, and which article is open then."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.refusals import in_words
from store.errors import UserError

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.review.decisions import Undone
    from store.review.trash_steps import Moved


class TrashCommands(QObject):
    """Binds the commands."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.commands.bind("trash.delete", self.delete)
        window.commands.bind("project.trash", self.show)
        window.context.project_opened.connect(self._on_opened)

    def show(self) -> None:
        """Show the trash."""
        from gui.dialogs.trash import TrashDialog

        session = self._window.context.session
        if session is not None and self._window.keep_editors():
            TrashDialog(self._window, session).open()

    def delete(self) -> None:
        """Put the selected articles into the trash, or else the open one, as one step; the next one is opened."""
        window, session = self._window, self._window.context.session
        numbers = window.queue.selected_numbers()
        if not numbers and window.desk.state is not None:
            numbers = [window.desk.state.article.number]
        if session is None or not window.keep_editors():
            return
        if not numbers:
            window.footer.tell(self.tr("No article is open, and none is selected."))
            return
        session.steps.when_settled(lambda: self._write(session, numbers))

    def _write(self, session: Session, numbers: Sequence[int]) -> None:
        project, who = session.project, session.annotator

        def write() -> tuple[int, Moved, int]:
            before = project.version()
            return before, project.delete_articles(who, numbers), project.version()

        def done(result: tuple[int, Moved, int]) -> None:
            before, moved, after = result
            self._leave(session, moved.numbers)
            session.took_many(moved.numbers, before, after)
            self._window.footer.tell(self._told(len(moved.numbers)))

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError | OSError):
                raise error
            self._window.footer.tell(in_words(error))

        self._window.context.jobs.write(write, done, failed, owner=self)

    def _told(self, count: int) -> str:
        if count == 1:
            return self.tr("1 article is in the trash; undo brings it back.")
        return self.tr("{0} articles are in the trash; undo brings them back.").format(f"{count:,}")

    def _leave(self, session: Session, gone: Sequence[int]) -> None:
        """Open the next article of the list that is still there, where the open one is not."""
        state = self._window.desk.state
        without = set(gone)
        if state is None or state.article.number not in without:
            return
        listed = list(self._window.queue.model.numbers)
        here = listed.index(state.article.number) if state.article.number in listed else 0
        following = (*listed[here:], *reversed(listed[:here]))
        session.open_article(next((n for n in following if n not in without), None))

    # --- undo and redo -------------------------------------------------------------------------------------------

    def _on_opened(self, session: Session) -> None:
        session.steps.taken_back.connect(self._on_taken_back)

    def _on_taken_back(self, undone: Undone, _: str) -> None:
        """Open what came back, and leave what is gone again."""
        session = self._window.context.session
        if session is None or not undone.moved:
            return
        numbers = undone.numbers

        def done(inside: set[int]) -> None:
            if inside:
                self._leave(session, sorted(inside))
            else:
                session.open_article(numbers[0])

        session.read(lambda project: project.in_trash(numbers), done, self, "taken back")
