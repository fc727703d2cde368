"""What the window does against anchoring, and what it tells of the work: the commands and sentences of that room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.review.anchoring.veil import Reveal


class AgainstAnchoring(QObject):
    """Binds the commands for blind fields and for the figures, and tells what a decision has brought to light."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        unveiling = window.desk.unveiling
        window.commands.bind("blind.enter", window.desk.accept)
        window.commands.bind("blind.nothing", window.desk.reject)
        window.commands.bind("app.quality", self._show_quality)
        window.commands.bind("app.extraction", self._show_extraction)
        window.commands.bind("app.session", self._show_session)
        unveiling.revealed.connect(self._on_revealed)
        unveiling.still_blind.connect(self._on_still_blind)

    def _on_revealed(self, reveals: tuple[Reveal, ...]) -> None:
        from gui.record.revealed import footer_line

        state = self._window.desk.state
        if state is not None:
            self._window.footer.tell(footer_line(state, reveals))

    def _on_still_blind(self, count: int) -> None:
        self._window.footer.tell(
            self.tr("One field is blind: Enter fills it in, X says that nothing is there.")
            if count == 1
            else self.tr("{0} fields are blind: Enter fills one in, X says that nothing is there.").format(count)
        )

    def sum_up(self, said: Callable[[str], None]) -> None:
        """Say in a line what was done in this session and today, once it is counted."""
        from gui import summing

        session = self._window.context.session
        if session is not None:
            who, begun = session.annotator, session.begun

            def done(both: summing.Summaries) -> None:
                said(summing.line(both))

            session.read(lambda project: summing.read(project, who, begun), done, self, "sum up")

    def _show_quality(self) -> None:
        from gui.dialogs.quality import QualityDialog

        QualityDialog(self._window).open()

    def _show_extraction(self) -> None:
        from gui.dialogs.extraction import ExtractionDialog

        ExtractionDialog(self._window).open()

    def _show_session(self) -> None:
        from gui.dialogs.summary import SummaryDialog

        SummaryDialog(self._window).open()
