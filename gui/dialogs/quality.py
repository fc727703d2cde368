"""Review quality: each annotator's figures, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem

from gui.dialogs.dialog import Dialog
from gui.dialogs.figures import figure_table, fill_height
from gui.summing import duration

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.review.anchoring.figures import Quality, Share


class QualityDialog(Dialog):
    """A row an annotator: planted errors caught, accepts too fast to be read, blind agreement, time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.context.theme, 860)
        self._window = window
        self.set_title(self.tr("Review quality"))
        self._columns = [
            self.tr("Annotator"), self.tr("Planted errors caught"), self.tr("Too fast to be read"),
            self.tr("Blind agreement"), self.tr("Articles"), self.tr("Time each"),
        ]  # fmt: skip
        self._rows: list[list[str]] = []
        self.table = figure_table(self, self._columns)
        self.table.setAccessibleName(self.tr("Figures of each annotator"))
        self.column.addWidget(self.table)
        self.state = self.note(self.tr("Counting…"))
        self.column.addWidget(self.state)
        self.column.addWidget(
            self.note(
                self.tr(
                    "In brackets the interval in which the share lies with 95 % confidence: few cases say little."
                    " Too fast are accepts made before the sentences behind them could be read, even silently."
                    " Blind agreement counts the fields in which the same was entered as had been suggested."
                )
            )
        )
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.copy = self.button(self.tr("Copy"))
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self.help = self.button(self.tr("How it is counted…"))
        self.help.clicked.connect(self._show_help)
        self.buttons(close, left=(self.copy, self.help))
        session = window.context.session
        if session is not None:
            session.read(lambda project: project.quality(), self._show, self, "quality")
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, figures: Sequence[Quality]) -> None:
        self._rows = [self._row(q) for q in figures]
        self.table.clear()
        for row in self._rows:
            item = QTreeWidgetItem(self.table, row)
            for column in range(1, len(row)):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        fill_height(self.table, 320)
        self.state.setText("" if figures else self.tr("Nobody has reviewed anything yet."))
        self.state.setVisible(not figures)
        self.copy.setEnabled(bool(figures))
        self.adjustSize()

    def _row(self, quality: Quality) -> list[str]:
        return [
            quality.annotator,
            self._share(quality.caught),
            self._share(quality.too_fast),
            self._share(quality.blind_fields),
            f"{quality.done:,}",
            "–" if quality.median_seconds is None else duration(quality.median_seconds),
        ]

    def _share(self, share: Share) -> str:
        interval = share.interval
        if share.share is None or interval is None:
            return self.tr("none yet")
        low, high = (round(100 * end) for end in interval)
        return self.tr("{0} of {1} · {2} % ({3}–{4} %)").format(
            f"{share.count:,}", f"{share.of:,}", round(100 * share.share), low, high
        )

    def _copy(self) -> None:
        lines = ["\t".join(row) for row in (self._columns, *self._rows)]
        QApplication.clipboard().setText("\n".join(lines) + "\n")

    def _show_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "anchoring", self).open()
