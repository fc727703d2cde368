"""The inputs that editors are made of: one line, several lines; both know nothing but text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFontMetricsF, QTextOption
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from gui.record.style import INPUT, LINE, count_lines, is_right_to_left
from gui.theme import Theme

_MOST_LINES = 8
_BORDER, _PADDING = 1, 4


class LineInput(QLineEdit):
    """One line of plain text; line breaks that are pasted become spaces."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setFixedHeight(INPUT)
        self.setAccessibleName(name)
        self.setDragEnabled(True)
        self.textChanged.connect(self._on_text_changed)

    def words(self) -> str:
        """Return what is typed."""
        return self.text()

    def set_words(self, text: str) -> None:
        """Put a text in, the cursor behind it."""
        self.setText(text)
        self.setModified(False)

    def _on_text_changed(self, text: str) -> None:
        if "\n" in text or "\u2028" in text or "\u2029" in text:
            at = self.cursorPosition()
            self.setText(" ".join(text.replace("\u2028", "\n").replace("\u2029", "\n").split("\n")))
            self.setCursorPosition(at)


class TextInput(QPlainTextEdit):
    """Several lines of plain text; as high as what it holds."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(4)
        self.setFixedHeight(INPUT)
        self._from_right = False
        self.textChanged.connect(self._align)

    def _align(self) -> None:
        """Let a text from right to left stand at the right, as a line does; Qt only orders its letters."""
        from_right = is_right_to_left(self.toPlainText())
        if from_right != self._from_right:
            self._from_right = from_right
            option = self.document().defaultTextOption()
            option.setTextDirection(
                Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LayoutDirectionAuto
            )
            side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)

    def words(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def set_words(self, text: str) -> None:
        """Put a text in, the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def deselect(self) -> None:
        """Select nothing, as a line does that the keyboard has left."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the text, never its look."""
        self.insertPlainText(source.text())

    def fit(self, width: int) -> bool:
        """Take the height that shows the text at a width, up to a few lines; return whether it is another height."""
        room = width - 2 * (_BORDER + _PADDING) - 2 * self.document().documentMargin()
        lines = count_lines(self.font(), self.toPlainText(), room, _MOST_LINES)
        height = lines * round(QFontMetricsF(self.font()).lineSpacing()) + INPUT - LINE + 2
        before = self.height()
        self.setFixedHeight(max(INPUT, height))
        return self.height() != before


Input = LineInput | TextInput


def input_style(theme: Theme) -> str:
    """Return the style sheet of the inputs of an editor."""
    c = {role: theme.colour(role).name() for role in ("input", "input_focus", "input_line", "text", "red", "accent",
                                                      "accent_text")}  # fmt: skip
    return (
        f"QLineEdit, QPlainTextEdit {{ background: {c['input']}; color: {c['text']};"
        f" border: 1px solid {c['input_line']}; border-radius: 5px; selection-background-color: {c['accent']};"
        f" selection-color: {c['accent_text']}; }}"
        f"QLineEdit {{ padding: 0 7px; }} QPlainTextEdit {{ padding: 0 {_PADDING}px; }}"
        f"QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {c['input_focus']}; }}"
        f'*[invalid="true"], *[invalid="true"]:focus {{ border-color: {c["red"]}; }}'
    )
