"""The session summary: what was done since the project was opened, and today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem

from gui import summing
from gui.dialogs.dialog import Dialog
from gui.dialogs.figures import figure_table, fill_height

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.summing import Summaries


class SummaryDialog(Dialog):
    """Counts articles, decisions, corrections and time; what was undone does not count."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.context.theme, 460)
        self.set_title(self.tr("Session summary"))
        self._text = ""
        self.table: QTreeWidget = figure_table(self, ["", self.tr("This session"), self.tr("Today")])
        self.table.setAccessibleName(self.tr("Session summary"))
        self.column.addWidget(self.table)
        self.column.addWidget(self.note(self.tr("From the journal, without what was undone.")))
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.copy = self.button(self.tr("Copy"))
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self.buttons(close, left=(self.copy,))
        session = window.context.session
        if session is not None:
            who, begun = session.annotator, session.begun
            session.read(lambda project: summing.read(project, who, begun), self._show, self, "summary")
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, both: Summaries) -> None:
        self._text = summing.as_text(both)
        self.table.clear()
        for row in summing.rows(both):
            item = QTreeWidgetItem(self.table, list(row))
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        fill_height(self.table)
        self.copy.setEnabled(True)
        self.adjustSize()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text)
