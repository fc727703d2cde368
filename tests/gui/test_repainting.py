"""What is on the screen after a step is what a whole repaint shows: what changed is painted, and all of it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from gui.__main__ import main
from tests.gui.conftest import Hands

K = Qt.Key
NONE, CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
STEPS: list[tuple[K, Qt.KeyboardModifier]] = [
    *[(K.Key_J, NONE)] * 6, (K.Key_A, NONE), (K.Key_A, NONE), (K.Key_X, NONE), (K.Key_K, NONE), (K.Key_K, NONE),
    (K.Key_Z, CONTROL), (K.Key_Z, CONTROL), *[(K.Key_J, NONE)] * 9, (K.Key_Down, CONTROL), (K.Key_Down, CONTROL),
    (K.Key_Up, CONTROL), (K.Key_BracketRight, NONE), (K.Key_BracketLeft, NONE), (K.Key_BracketRight, SHIFT),
    (K.Key_BracketLeft, SHIFT), (K.Key_Z, CONTROL), (K.Key_Down, ALT), (K.Key_Down, ALT), (K.Key_B, NONE),
    (K.Key_V, NONE), (K.Key_V, NONE), (K.Key_T, SHIFT), (K.Key_Escape, NONE), (K.Key_Z, CONTROL), (K.Key_Y, CONTROL),
    (K.Key_F, CONTROL), (K.Key_S, NONE), (K.Key_A, NONE), (K.Key_F3, NONE), (K.Key_F3, SHIFT), (K.Key_Escape, NONE),
    *[(K.Key_J, NONE)] * 4, (K.Key_E, NONE), (K.Key_Escape, NONE), (K.Key_A, NONE), (K.Key_N, NONE), (K.Key_A, NONE),
]  # fmt: skip


class Painted(QObject):
    """Knows how much of a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False

    def height(self) -> float:
        """Return the share of the widget's height that was painted."""
        rows = {y for r in self.region for y in range(r.top(), r.bottom() + 1)}  # type: ignore[attr-defined]
        return len(rows) / self._widget.height()


def differing(hands: Hands, pane: QWidget) -> QRect:
    """Return where the screen differs from a whole repaint of a pane."""
    window = hands.window
    place = QRect(pane.mapTo(window, QPoint(0, 0)), pane.size())
    form = QImage.Format.Format_RGB32
    shown = window.screen().grabWindow(window.winId()).copy(place).toImage().convertToFormat(form)
    whole = window.grab(place).toImage().convertToFormat(form)
    assert shown.size() == whole.size()
    assert not shown.isNull()
    if shown == whole:
        return QRect()
    found = QRect()
    for y in range(shown.height()):
        for x in range(shown.width()):
            if shown.pixel(x, y) != whole.pixel(x, y):
                found |= QRect(x, y, 1, 1)
    return found


def listed(hands: Hands) -> None:
    """Wait until the article knows what is drawn of it, as it does between two keys of a person."""
    hands.qtbot.waitUntil(lambda: not hands.window.reader._listing.isActive())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The sample article, as it is extracted."""
    QApplication.setCursorFlashTime(0)
    made = tmp_path / "sample.copydesk"
    assert main(["import", str(made), str(files("resources.samples") / "samarkand.txt")]) == 0
    return made


def test_the_screen_is_what_a_whole_repaint_shows(hands: Hands, project: Path) -> None:
    hands.window.reader.smooth = False
    hands.open(project)
    panes = {"reader": hands.window.reader, "record": hands.window.record}
    wrong = []
    for number, (key, modifiers) in enumerate(STEPS):
        if number == len(STEPS) // 2:
            hands.window.commands.run("view.theme")
            hands.rest()
        listed(hands)
        hands.press(key, modifiers=modifiers)
        for name, pane in panes.items():
            if not (where := differing(hands, pane)).isEmpty():
                wrong.append(f"{number}: {key.name} {modifiers.name}: {name} at {where.getRect()}")
    assert not wrong, "\n".join(wrong)


def test_a_step_of_the_focus_paints_a_part_of_the_article(hands: Hands, project: Path) -> None:
    hands.window.reader.smooth = False
    hands.open(project)
    hands.focus("people")
    hands.rest()
    listed(hands)
    scrolled = hands.window.reader.verticalScrollBar().value()
    reader = Painted(hands.window.reader.viewport())
    hands.press(K.Key_J)
    assert hands.window.reader.verticalScrollBar().value() == scrolled
    assert 0 < reader.height() < 0.5
