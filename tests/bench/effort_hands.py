"""Hands that work the real window with real key and mouse events, and count what they do.

What counts as what: a chord counts each of its keys (Ctrl+Enter is 2), a capital letter its Shift too; a click is one
click, a double click two; a drag is one drag with the two moves that point at its ends; pointing, and a turn of the
wheel however far, is one move each. Model time is the Keystroke-Level Model's: K 0.28 s a key, P 1.1 s a move, B 0.1 s
for each press and each release of the button (so 0.2 s a click or drag), H 0.4 s whenever the hand goes to the mouse or
back to the keyboard, M 1.35 s for each unit task: one correction, or a record that needs none.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.window import Driver

K, P, B, H, M = 0.28, 1.1, 0.1, 0.4, 1.35
_LEFT = Qt.MouseButton.LeftButton
_NO_BUTTON = Qt.MouseButton.NoButton
_NONE = Qt.KeyboardModifier.NoModifier
_NAMED = {"Del": "Delete", "Esc": "Escape", "PgUp": "PageUp", "PgDown": "PageDown"}
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


@dataclass(slots=True)
class Count:
    """What was done, and how long the model says it takes."""

    keys: int = 0
    clicks: int = 0
    drags: int = 0
    moves: int = 0
    homings: int = 0
    thoughts: int = 0

    @property
    def actions(self) -> int:
        """Keys, clicks, drags and moves together."""
        return self.keys + self.clicks + self.drags + self.moves

    @property
    def seconds(self) -> float:
        """Time by the Keystroke-Level Model."""
        pressed = 2 * (self.clicks + self.drags)
        return K * self.keys + P * self.moves + B * pressed + H * self.homings + M * self.thoughts

    def __add__(self, other: Count) -> Count:
        return Count(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Count)))

    def as_figures(self) -> dict[str, float]:
        """Return the counts and what they add up to."""
        counts = {f.name: getattr(self, f.name) for f in fields(Count)}
        return {**counts, "actions": self.actions, "seconds": round(self.seconds, 2)}


class Hands:
    """A keyboard and a mouse on one window; `count` adds up what they do until it is taken."""

    def __init__(self, project: Path) -> None:
        self.driver = Driver(project)
        self.window = self.driver.window
        self.window.reader.smooth = False  # a place is asked for right after it was scrolled to
        self.count = Count()
        self._at_mouse = False
        self._place: tuple[QWidget, QPoint] | None = None

    def take(self) -> Count:
        """Return what was counted since the last time."""
        count, self.count = self.count, Count()
        return count

    @property
    def article(self) -> str | None:
        """Id of the open article."""
        state = self.window.desk.state
        return state.article.id if state is not None else None

    def think(self) -> None:
        """Begin a unit task."""
        self.count.thoughts += 1

    def close(self) -> None:
        """Close the window."""
        self.driver.close()

    def rest(self) -> None:
        """Let the window do what it was asked for."""
        for _ in range(2):
            QCoreApplication.processEvents()
            self.driver.idle(0.0)

    @property
    def at_mouse(self) -> bool:
        """Whether the hand is at the mouse."""
        return self._at_mouse

    # --- keyboard ------------------------------------------------------------------------------------------------

    def key(self, *chords: str) -> None:
        """Press keys written as in the key list ("Ctrl+Return", "X", "Shift+B", ".") where the keyboard is."""
        for chord in chords:
            *held, last = [*chord[:-1].split("+"), chord[-1:]] if chord.endswith("+") else chord.split("+")
            held = [h for h in held if h]
            self._homing(mouse=False)
            self.count.keys += 1 + len(held)
            modifiers = _NONE
            for name in held:
                modifiers |= _HELD[name]
            target = QApplication.focusWidget() or self.window
            if len(last) == 1:
                letter = last.upper() if "Shift" in held else last.lower()
                QTest.sendKeyEvent(QTest.KeyAction.Click, target, Qt.Key(ord(last.upper())), letter, modifiers)
            else:
                QTest.keyClick(target, getattr(Qt.Key, f"Key_{_NAMED.get(last, last)}"), modifiers)
            self.rest()

    def type(self, words: str) -> None:
        """Type words into the open editor."""
        self._homing(mouse=False)
        for character in words:
            shifted = character.isupper()
            self.count.keys += 2 if shifted else 1
            target = QApplication.focusWidget() or self.window
            held = _HELD["Shift"] if shifted else _NONE
            code = Qt.Key(ord(character.upper()[0]))
            QTest.sendKeyEvent(QTest.KeyAction.Click, target, code, character, held)
            self.rest()

    # --- mouse ---------------------------------------------------------------------------------------------------

    def point(self, surface: QWidget, place: QPoint) -> None:
        """Move the pointer to a place on a viewport."""
        self._homing(mouse=True)
        self.count.moves += 1
        self._send(surface, QEvent.Type.MouseMove, place, _NO_BUTTON)
        self._place = (surface, place)
        self.rest()

    def click(self, times: int = 1) -> None:
        """Click where the pointer is; 2: a double click, 3: a triple one."""
        assert self._place is not None
        surface, place = self._place
        self._homing(mouse=True)
        self.count.clicks += times
        for number in range(1, times + 1):
            press = QEvent.Type.MouseButtonDblClick if number == 2 else QEvent.Type.MouseButtonPress
            self._send(surface, press, place, _LEFT)
            self._send(surface, QEvent.Type.MouseButtonRelease, place, _NO_BUTTON)
        self.rest()

    def drag(self, surface: QWidget, start: QPoint, end: QPoint) -> None:
        """Drag from a place to another."""
        self.point(surface, start)
        self.count.moves += 1
        self.count.drags += 1
        self._send(surface, QEvent.Type.MouseButtonPress, start, _LEFT)
        self._send(surface, QEvent.Type.MouseMove, (start + end) / 2, _LEFT)
        self._send(surface, QEvent.Type.MouseMove, end, _LEFT)
        self._send(surface, QEvent.Type.MouseButtonRelease, end, _NO_BUTTON)
        self._place = (surface, end)
        self.rest()

    def turn_wheel(self, surface: QWidget, pixels: int) -> None:
        """Turn the wheel over a viewport until it has scrolled by so many pixels (down is positive)."""
        self._homing(mouse=True)
        self.count.moves += 1
        place = QPointF(surface.rect().center())
        event = QWheelEvent(
            place, surface.mapToGlobal(place), QPoint(0, -pixels), QPoint(0, -pixels), _NO_BUTTON, _NONE,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(surface, event)
        self.rest()

    # --- within --------------------------------------------------------------------------------------------------

    def _homing(self, *, mouse: bool) -> None:
        if mouse is not self._at_mouse:
            self._at_mouse = mouse
            self.count.homings += 1

    def _send(self, surface: QWidget, kind: QEvent.Type, place: QPoint, held: Qt.MouseButton) -> None:
        button = _NO_BUTTON if kind is QEvent.Type.MouseMove else _LEFT
        where = QPointF(place)
        QApplication.sendEvent(surface, QMouseEvent(kind, where, surface.mapToGlobal(where), button, held, _NONE))
