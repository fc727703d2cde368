"""The lower half of the extractors' dialog: what would come to one article, or what came of a run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from gui.dialogs.extractors.words import how_name
from gui.languages import label

if TYPE_CHECKING:
    from gui.dialogs.dialog import Dialog
    from store.extractors.reports import ExtractorReport, RunReport
    from store.extractors.trying import Tried

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LONGEST = 300


class ResultTable(QTreeWidget):
    """A table of words; problems stand below as rows that span it."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__(dialog)
        self._theme = dialog.theme
        self.setAccessibleName(self.tr("Result"))
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumHeight(170)
        self.header().setFont(self._theme.ui_font(12))
        self.header().setStretchLastSection(False)

    def show_tried(self, tried: Tried) -> None:
        """Show what would come: field, what stands, what would come, and how."""
        columns = (self.tr("Field"), self.tr("Stands"), self.tr("Would come"), self.tr("How"), self.tr("Score"))
        self._begin(columns, stretched=(1, 2), right=(4,))
        for row in tried.rows:
            score = "" if row.score is None else f"{row.score:.2f}"
            item = self._row([label(row.field.label), row.stands, row.comes, how_name(row.how), score])
            item.setTextAlignment(4, _RIGHT)
        if not tried.rows:
            self._remark(self.tr("Nothing would come, and nothing would go."))
        for one in tried.report.extractors:
            self._problems(one)
        self._end()

    def show_report(self, report: RunReport) -> None:
        """Show what came of a run, one row an extractor, and the first problems of each."""
        columns = (
            self.tr("Extractor"), self.tr("Articles"), self.tr("Suggestions"), self.tr("New"), self.tr("Agreed"),
            self.tr("Decided already"), self.tr("Errors"), self.tr("Articles changed"),
        )  # fmt: skip
        self._begin(columns, stretched=(0,), right=range(1, len(columns)))
        for one in report.extractors:
            counts = (
                one.articles, one.suggestions, one.new, one.agreed, one.left, one.errors, one.changed
            )  # fmt: skip
            item = self._row([one.extractor, *(f"{count:,}" for count in counts)])
            for column in range(1, len(columns)):
                item.setTextAlignment(column, _RIGHT)
            if one.usage:
                self._remark(", ".join(f"{count:,.0f} {name}" for name, count in sorted(one.usage.items())))
            self._problems(one)
        self._end()

    def texts(self) -> list[list[str]]:
        """Return what is shown, row by row."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [[item.text(c) for c in range(self.columnCount())] for item in items if item is not None]

    def _problems(self, one: ExtractorReport) -> None:
        for reason in one.reasons:
            self._remark(f"{reason.source}: {reason.reason}", problem=True)
        more = one.errors - len(one.reasons)
        if more > 0:
            self._remark(self.tr("{0} more errors").format(f"{more:,}"), problem=True)
        if one.gave_up:
            self._remark(self.tr("It failed too often in a row, so the other articles were left."), problem=True)
        if one.said:
            for line in one.said.splitlines()[-5:]:
                self._remark(self.tr("It said: {0}").format(line), problem=False)

    def _begin(self, columns: Sequence[str], *, stretched: Sequence[int], right: Sequence[int]) -> None:
        self.clear()
        self.setColumnCount(len(columns))
        self.setHeaderLabels(list(columns))
        for column in range(len(columns)):
            mode = QHeaderView.ResizeMode
            self.header().setSectionResizeMode(column, mode.Stretch if column in stretched else mode.ResizeToContents)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self.headerItem().setTextAlignment(column, _RIGHT if column in right else left)

    def _row(self, texts: Sequence[str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([_plain(text) for text in texts])
        self.addTopLevelItem(item)
        return item

    def _remark(self, words: str, *, problem: bool = False) -> None:
        item = self._row([words])
        item.setFirstColumnSpanned(True)
        item.setForeground(0, self._theme.colour("red_text" if problem else "muted"))

    def _end(self) -> None:
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)


def _plain(words: str) -> str:
    """Return words on one line."""
    return " ".join(words[: 4 * _LONGEST].split())[:_LONGEST]
