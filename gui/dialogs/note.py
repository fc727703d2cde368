"""The article's note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.dialogs.dialog import Dialog
from gui.theme import Theme


class NoteDialog(Dialog):
    """A few lines about the article. Enter keeps them, Shift+Enter makes a new line, Esc leaves."""

    written = Signal(str)
    """The note that shall be kept."""

    def __init__(self, parent: QWidget, theme: Theme, note: str) -> None:
        super().__init__(parent, theme, 480)
        self.set_title(self.tr("Note"))
        self.text = QPlainTextEdit(note, self)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("What the next reader of this article should know"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(110)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.installEventFilter(self)
        self.column.addWidget(self.text)
        self.column.addWidget(self.note(self.tr("Enter keeps the note, Shift Enter makes a new line, Esc leaves.")))
        keep = self.button(self.tr("Keep"), default=True)
        keep.clicked.connect(self._keep)
        leave = self.button(self.tr("Leave"))
        leave.clicked.connect(self.reject)
        self.buttons(leave, keep)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.written.emit(self.text.toPlainText().strip())
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter keep the note."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._keep()
            return True
        return super().eventFilter(watched, event)
