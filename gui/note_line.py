"""The article's note: a strip above the footer that opens into an editor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.controls import draw_rounded
from gui.theme import Theme

_CLOSED, _OPEN = 28, 84


class NoteLine(QWidget):
    """Shows the note on one line where there is one. Open, Enter keeps it, Shift+Enter makes a line, Esc leaves."""

    written = Signal(str)
    """The note that shall be kept."""
    left = Signal()
    """The editor was closed; the keyboard goes back where it was."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._note = ""
        self.editor = QPlainTextEdit(self)
        self.editor.setAccessibleName(self.tr("Note"))
        self.editor.setPlaceholderText(
            self.tr("A note on this article. Enter keeps it, Shift Enter makes a new line, Esc leaves.")
        )
        self.editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.editor.setTabChangesFocus(True)
        self.editor.installEventFilter(self)
        self.editor.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 9, 15, 9)
        layout.addWidget(self.editor)
        self.setAccessibleName(self.tr("Note"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_theme(theme)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the note is being written."""
        return not self.editor.isHidden()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.editor.setFont(theme.ui_font(13))
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("input"))
        self.editor.setPalette(palette)
        self.update()

    def spoken(self) -> str:
        """Return the note."""
        return self._note

    def set_read_only(self, read_only: bool) -> None:
        """Let the note be read whole, and not be written."""
        self.editor.setReadOnly(read_only)

    def show_state(self, state: object) -> None:
        """Show the note of the article on the desk; one that is being written for it stays open."""
        review = getattr(state, "review", None)
        note = review.note if review is not None else ""
        if self.is_open and (note != self._note or review is None):
            self._close()
        self._note = note
        self.setAccessibleDescription(note)
        if not self.is_open:
            self.setFixedHeight(_CLOSED)
            self.setVisible(bool(note))
        self.update()

    def edit(self) -> None:
        """Open the editor."""
        self.editor.setPlainText(self._note)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.setFixedHeight(_OPEN)
        self.editor.show()
        self.show()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close(self) -> None:
        self.editor.hide()
        self.setFixedHeight(_CLOSED)
        self.setVisible(bool(self._note))
        self.left.emit()

    def keep(self) -> None:
        """Keep what is being written; nothing where the editor is closed."""
        if not self.is_open:
            return
        if not self.editor.isReadOnly():
            self.written.emit(self.editor.toPlainText().strip())
        if self.is_open:
            self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter keep the note and Esc leave it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
                self.keep()
                return True
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Open the editor."""
        if not self.is_open:
            self.edit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground, and the note where it is closed."""
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.colour("banner"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("banner_line"))
        if self.is_open:
            box = QRectF(self.editor.geometry()).adjusted(-5, -4, 5, 4)
            draw_rounded(painter, box, theme.colour("input"), theme.colour("accent"), 6)
        else:
            font = theme.ui_font(12)
            metrics = QFontMetricsF(font)
            label = self.tr("Note")
            baseline = round((self.height() + metrics.ascent() - metrics.descent()) / 2)
            painter.setFont(font)
            painter.setPen(theme.colour("muted"))
            painter.drawText(QPointF(14, baseline), label)
            left = 14 + metrics.horizontalAdvance(label) + 10
            painter.setPen(theme.colour("text"))
            words = " ".join(self._note.split())
            words = metrics.elidedText(words[:2000], Qt.TextElideMode.ElideRight, self.width() - left - 14)
            painter.drawText(QPointF(left, baseline), words)
        painter.end()
