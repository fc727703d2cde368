"""What the filter line understands, on one page."""

from __future__ import annotations

from pkgutil import get_data
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLength, QTextTable
from PySide6.QtWidgets import QTextEdit, QWidget

from gui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def query_help() -> str:
    """Return the page, as Markdown."""
    return (get_data("resources", "help/query.md") or b"").decode()


class QueryHelpDialog(Dialog):
    """Shows the query language by examples, to be read and copied from."""

    def __init__(self, window: MainWindow, over: QWidget | None = None) -> None:
        super().__init__(over if over is not None else window, window.context.theme, 640)
        self.set_title(self.tr("What the filter understands"))
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.page.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(self.tr("The query language by examples"))
        self.page.setFont(self.theme.ui_font(13))
        self.page.document().setDocumentMargin(10)
        self.page.setMarkdown(query_help())
        self._rule_tables()
        self.page.setMinimumHeight(min(560, max(240, window.height() - 220)))
        self.column.addWidget(self.page, 1)
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.buttons(close)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)  # the arrows and Page Down read on

    def _rule_tables(self) -> None:
        """Give the tables room in their cells instead of lines, and all first columns one width."""
        for frame in self.page.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look = frame.format().toTableFormat()
                look.setBorder(0)
                look.setCellPadding(5)
                look.setBottomMargin(12)
                look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                share = QTextLength.Type.PercentageLength
                look.setColumnWidthConstraints([QTextLength(share, 44), QTextLength(share, 56)])
                frame.setFormat(look)
