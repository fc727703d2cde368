"""What the window says on its own: counts, saved and not saved, news, and why no article is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.session import Session
from gui.steps import Trouble

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.review.queue import Counts


class Notices(QObject):
    """Carries the session's signals to header, footer, banner and the page in the article's place."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._counts: Counts | None = None
        window.desk.told.connect(window.footer.tell)
        window.queue.filled.connect(self._on_queue_filled)
        window.queue.exhausted.connect(self._on_exhausted)

    def watch(self, session: Session) -> None:
        """Listen to a project that was opened."""
        self._counts = None
        window = self._window
        window.situation.can_undo = window.situation.can_redo = False
        self._on_trouble(None)
        window.banner.dismiss()
        window.footer.show_nothing()
        window.empty.show_nothing_chosen()
        if session.project.read_only:
            window.footer.tell(self.tr("This project is open for reading only: nothing can be decided."))
        session.writing.connect(window.footer.show_saving)
        session.saved.connect(window.footer.show_saved)
        session.told.connect(window.footer.tell)
        session.trouble.connect(self._on_trouble)
        session.refused.connect(self._on_refused)
        session.counts_changed.connect(self._on_counts)
        session.history_changed.connect(self._on_history)

    def _on_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._window.header.show_counts(counts.total, counts.done, counts.flagged)

    def _on_history(self, can_undo: bool, can_redo: bool) -> None:
        situation = self._window.situation
        if (can_undo, can_redo) != (situation.can_undo, situation.can_redo):
            situation.can_undo, situation.can_redo = can_undo, can_redo
            self._window.commands.changed.emit()

    # --- why no article is open ----------------------------------------------------------------------------------

    def _on_queue_filled(self, count: int) -> None:
        window = self._window
        if window.desk.state is not None or count:
            return
        if window.queue.query:
            window.empty.show_no_hits(window.queue.query)
        elif window.queue.view == "todo":
            self._on_exhausted()
        else:
            window.empty.show_end_of_list()

    def _on_exhausted(self) -> None:
        window = self._window
        session = window.context.session
        if session is None:
            return
        if window.queue.view not in ("todo", "all") or window.queue.query:
            window.empty.show_end_of_list()
            return
        # What the header shows may be a moment old, with steps still on their way: count anew behind them.
        session.steps.when_settled(self._count_again)

    def _count_again(self) -> None:
        session = self._window.context.session
        if session is not None:
            session.read(lambda project: project.counts(session.annotator), self._show_nothing_left, self, "left")

    def _show_nothing_left(self, counts: Counts) -> None:
        self._on_counts(counts)
        if not counts.total:
            self._window.empty.show_no_articles()
        elif counts.todo:
            self._window.empty.show_nothing_chosen()
        else:
            self._window.empty.show_nothing_left(counts.done, counts.skipped)
            self._window.against_anchoring.sum_up(self._window.empty.add_summary)

    # --- saved and not saved -------------------------------------------------------------------------------------

    def _on_trouble(self, trouble: Trouble | None) -> None:
        window = self._window
        window.situation.unsaved = trouble is not None
        session = window.context.session
        if trouble is None:
            window.banner.dismiss("trouble")
        elif session is not None:
            kept = (
                self.tr("One change waits in memory and is tried again.")
                if trouble.waiting == 1
                else self.tr("{0} changes wait in memory and are tried again.").format(trouble.waiting)
            )
            window.banner.tell(
                "trouble",
                f"{trouble.reason} {kept}",
                {
                    self.tr("Try again"): session.steps.save_again,
                    self.tr("Give up these changes"): session.discard_unsaved,
                },
            )
        window.commands.changed.emit()

    def _on_refused(self, number: int, reason: str) -> None:
        window = self._window
        actions: dict[str, Callable[[], object]] = {}
        session = window.context.session
        if session is not None and session.wanted != number:
            actions[self.tr("Show the article")] = lambda: self._show_refused(number)
        actions[self.tr("OK")] = window.banner.dismiss
        window.banner.tell("refused", self.tr("Not saved: {0}").format(reason), actions)

    def _show_refused(self, number: int) -> None:
        self._window.banner.dismiss("refused")
        self._window.open_article(number)
