"""The commands that take what another extractor suggested: the runner-up with one key, or one of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.languages import label
from store.review.candidates import Candidate, candidates

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.record.candidate_list import CandidateList


class Candidates(QObject):
    """Opens the list of candidates at the focused value, shows their evidence, and takes one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.list: CandidateList | None = None
        window.commands.bind("value.alternative", window.record.take_runner_up)
        window.commands.bind("value.candidates", self.show)
        window.record.candidates_wanted.connect(self.show)
        window.desk.article_opened.connect(self._close)
        window.desk.state_changed.connect(self._close)
        window.desk.focus_changed.connect(self._close)

    def show(self) -> None:
        """List what can be taken for the focused value."""
        window, desk = self._window, self._window.desk
        field = desk.focused_field
        if field is None or not window.record.commit():
            return
        found = candidates(field, desk.focus.index)
        if not found:
            window.footer.tell(self.tr("Nothing else was suggested for {0}.").format(label(field.field.label)))
            return
        if self.list is None:
            from gui.record.candidate_list import CandidateList

            self.list = CandidateList(window, window.context.theme)
            self.list.moved.connect(self._preview)
            self.list.taken.connect(self._take)
            self.list.left.connect(self._on_left)
            window.context.theme_changed.connect(self.list.set_theme)
        from gui.record.candidate_list import place_in

        view = window.record.view
        at = place_in(window, view.viewport(), window.record.value_rect())
        self.list.open(field.field, found, at)

    def _preview(self, candidate: Candidate) -> None:
        self._window.reader.preview(candidate.suggestion.evidence)

    def _take(self, candidate: Candidate) -> None:
        self._window.record.host.take_candidate(candidate)

    def _on_left(self) -> None:
        self._window.reader.preview(None)
        if self._window.focusWidget() in (self.list, None):
            self._window.focus_review()

    def _close(self, _: object = None) -> None:
        if self.list is not None:
            self.list.leave()
