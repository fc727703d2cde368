"""Keys and clicks as a person makes them, and what stands in the rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.record.row import Action, Hit, Paragraph, Row, Sign, Words
from tests.gui.record.conftest import Bench

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def focused(bench: Bench) -> QWidget:
    """Return the widget that has the keyboard."""
    widget = bench.pane.window().focusWidget()
    assert widget is not None
    return widget


def press(bench: Bench, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(focused(bench), key, modifiers)


def type_in(bench: Bench, text: str, *, instead: bool = True) -> None:
    """Type a text, by default in the place of what stands there."""
    widget = focused(bench)
    if instead:
        QTest.keyClick(widget, KEY.Key_A, CONTROL)
        QTest.keyClick(widget, KEY.Key_Backspace)
    for char in text:
        if char.isascii():
            QTest.keyClicks(widget, char)
        else:  # QTest knows only Latin letters
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, char))


def row_of(bench: Bench, key: str) -> Row:
    """Return a field's row as it is laid out."""
    return bench.pane._rows.row(bench.pane._model.row_of(key))


def words(row: Row) -> list[str]:
    """Return what a row says, line by line."""
    return [m.text if isinstance(m, Words) else m.layout.text() for m in row.marks if isinstance(m, Words | Paragraph)]


def signs(row: Row) -> list[tuple[str, str]]:
    """Return the signs of a row, the field's own dot apart."""
    return [(m.kind, m.role) for m in row.marks if isinstance(m, Sign) and m.role]


def hits(row: Row, action: Action) -> list[Hit]:
    """Return the parts of a row that do something when they are clicked."""
    return [h for h in row.hits if h.action is action]


def point(bench: Bench, key: str, rect: QRectF) -> QPoint:
    """Return the middle of a part of a row in the viewport."""
    top = bench.pane.view.row_rect(bench.pane._model.row_of(key)).topLeft()
    return top + rect.center().toPoint()


def click(bench: Bench, key: str, hit: Hit, *, double: bool = False) -> None:
    """Click a part of a row."""
    viewport = bench.pane.view.viewport()
    at = point(bench, key, hit.rect)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, NONE, at)
    if double:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, NONE, at)
