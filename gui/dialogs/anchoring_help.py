"""What is done against anchoring, why, and how the figures are computed, on one page."""

from __future__ import annotations

from pkgutil import get_data
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from gui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def anchoring_help() -> str:
    """Return the page, as Markdown."""
    return (get_data("resources", "help/anchoring.md") or b"").decode()


class AnchoringHelpDialog(Dialog):
    """Explains blind articles, planted errors and the figures."""

    def __init__(self, window: MainWindow, over: QWidget | None = None) -> None:
        super().__init__(over if over is not None else window, window.context.theme, 660)
        self.set_title(self.tr("Against anchoring"))
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.setAccessibleName(self.tr("What is done against anchoring"))
        self.page.setFont(self.theme.ui_font(13))
        self.page.document().setDocumentMargin(10)
        self.page.setMarkdown(anchoring_help())
        self._space()
        self.page.setMinimumHeight(min(560, max(240, window.height() - 220)))
        self.column.addWidget(self.page, 1)
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.buttons(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self) -> None:
        """Give paragraphs room between them, and headings more above them."""
        block = self.page.document().begin()
        while block.isValid():
            form = block.blockFormat()
            heading = bool(form.headingLevel())
            form.setTopMargin(10 if heading else 0)
            form.setBottomMargin(4 if heading or block.textList() is not None else 8)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
