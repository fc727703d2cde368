"""Which keys the article pane takes for itself, and what they do to its text cursor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.reader.cursor import Move

_PLAIN = {
    Qt.Key.Key_Left: Move.LEFT,
    Qt.Key.Key_Right: Move.RIGHT,
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
    Qt.Key.Key_PageUp: Move.PAGE_UP,
    Qt.Key.Key_PageDown: Move.PAGE_DOWN,
    Qt.Key.Key_Home: Move.LINE_START,
    Qt.Key.Key_End: Move.LINE_END,
}
_WITH_CONTROL = {
    Qt.Key.Key_Left: Move.WORD_LEFT,
    Qt.Key.Key_Right: Move.WORD_RIGHT,
    Qt.Key.Key_Home: Move.START,
    Qt.Key.Key_End: Move.END,
    Qt.Key.Key_Up: Move.PARAGRAPH_BACK,
    Qt.Key.Key_Down: Move.PARAGRAPH_ON,
}
_ONLY_THE_CARETS = (Move.LEFT, Move.RIGHT, Move.WORD_LEFT, Move.WORD_RIGHT, Move.PARAGRAPH_BACK, Move.PARAGRAPH_ON)


def move_for(event: QKeyEvent) -> Move | None:
    """Return where a key takes the text cursor, or None; Shift is for the caller to read."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if held == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(Qt.Key(event.key()))
    if held == Qt.KeyboardModifier.ControlModifier:
        return _WITH_CONTROL.get(Qt.Key(event.key()))
    return None


def is_ours(event: QKeyEvent, *, caret: bool, escapable: bool) -> bool:
    """Tell whether the pane wants a key before the window's shortcuts see it."""
    if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    if event.key() == Qt.Key.Key_Escape:
        return escapable
    move = move_for(event)
    if move is None:
        return False
    return move not in _ONLY_THE_CARETS or caret or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
