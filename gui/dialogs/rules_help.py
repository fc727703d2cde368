"""What project rules are, on one page."""

from __future__ import annotations

from pkgutil import get_data
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from gui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def rules_help() -> str:
    """Return the page, as Markdown."""
    return (get_data("resources", "help/rules.md") or b"").decode()


class RulesHelpDialog(Dialog):
    """Shows what rules do and what they leave alone."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.context.theme, 620)
        self.set_title(self.tr("Project rules"))
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.page.setAccessibleName(self.tr("Help on project rules"))
        self.page.setFont(self.theme.ui_font(13))
        self.page.document().setDocumentMargin(10)
        self.page.setMarkdown(rules_help())
        self.page.setMinimumHeight(min(520, max(240, window.height() - 240)))
        self.column.addWidget(self.page, 1)
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.buttons(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
