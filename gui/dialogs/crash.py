"""The dialog for a mistake in the program: a report to copy, and work goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.dialogs.dialog import Dialog
from gui.theme import Theme, resolve


class CrashDialog(Dialog):
    """Shows reports of what went wrong."""

    def __init__(self, window: QWidget) -> None:
        context = getattr(window, "context", None)
        theme: Theme = context.theme if context is not None else resolve("system")
        super().__init__(window, theme, 640)
        self.set_title(self.tr("A mistake in the program"))
        self.column.addWidget(
            self.note(
                self.tr(
                    "Copydesk made a mistake. All that was saved stays saved, and you can go on. "
                    "Please send the report below to the makers; nothing of your articles is in it."
                ),
                role="text",
            )
        )
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setMinimumHeight(260)
        self.text.setAccessibleName(self.tr("Report"))
        self.column.addWidget(self.text, 1)
        self.copy_button = self.button(self.tr("Copy the report"))
        self.copy_button.clicked.connect(self._copy)
        go_on = self.button(self.tr("Go on"), default=True)
        go_on.clicked.connect(self.accept)
        self.buttons(go_on, left=(self.copy_button,))
        go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_report(self, report: str) -> None:
        """Show a report in the place of what stood there."""
        self.text.setPlainText(report)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
