"""The help page on fields."""

from __future__ import annotations

from pkgutil import get_data
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLength, QTextTable
from PySide6.QtWidgets import QTextEdit, QWidget

from gui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def fields_help() -> str:
    """Return the page, as Markdown."""
    return (get_data("resources", "help/fields.md") or b"").decode()


class FieldsHelpDialog(Dialog):
    """Shows what fields are and what happens to values when they change."""

    def __init__(self, parent: QWidget, window: MainWindow) -> None:
        super().__init__(parent, window.context.theme, 640)
        self.set_title(self.tr("About fields"))
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.setAccessibleName(self.tr("About fields"))
        self.page.setFont(self.theme.ui_font(13))
        self.page.document().setDocumentMargin(10)
        self.page.setMarkdown(fields_help())
        self._air_table()
        self.page.setMinimumHeight(min(560, max(240, window.height() - 220)))
        self.column.addWidget(self.page, 1)
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.buttons(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        # a dialog over a dialog takes that one's sheet, in which labels have no colour
        self.setStyleSheet(f"{self.styleSheet()} QLabel {{ color: {self.theme.colour('text').name()}; }}")

    def _air_table(self) -> None:
        """Give the table room in its cells instead of lines."""
        for frame in self.page.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look = frame.format().toTableFormat()
                look.setBorder(0)
                look.setCellPadding(5)
                look.setTopMargin(8)
                look.setBottomMargin(12)
                look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(look)
