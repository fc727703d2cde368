"""Moves the view: smoothly to a place, and along while a selection is dragged past its edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation
from PySide6.QtWidgets import QScrollBar

_GLIDE_MS = 140
_DRAG_MS = 30


class Glide(QObject):
    """Moves a scroll bar to a value in a few frames."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_GLIDE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_value)

    @property
    def target(self) -> int:
        """Where the bar is, or where it is going."""
        if self._animation.state() is QVariantAnimation.State.Running:
            return int(self._animation.endValue())
        return self._bar.value()

    def to(self, value: int, *, smoothly: bool) -> None:
        """Go to a value, at once or smoothly."""
        value = min(max(value, self._bar.minimum()), self._bar.maximum())
        self._animation.stop()
        if not smoothly or value == self._bar.value():
            self._bar.setValue(value)
            return
        self._animation.setStartValue(self._bar.value())
        self._animation.setEndValue(value)
        self._animation.start()

    def stop(self) -> None:
        """Stay where the bar is."""
        self._animation.stop()

    def _on_value(self, value: object) -> None:
        if isinstance(value, int):
            self._bar.setValue(value)


class DragScroll(QObject):
    """Scrolls for as long as the pointer is held past the upper or lower edge, the faster the further."""

    def __init__(self, bar: QScrollBar, moved: Callable[[], None]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._moved = moved
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_DRAG_MS)
        self._timer.timeout.connect(self._on_timeout)

    def follow(self, y: int, height: int) -> None:
        """Take note of where the pointer is in a view of this height."""
        past = y if y < 0 else max(y - height, 0)
        self._step = past // 2 + (1 if past > 0 else 0)
        if self._step and not self._timer.isActive():
            self._timer.start()
        elif not self._step:
            self._timer.stop()

    def stop(self) -> None:
        """The pointer was let go."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        before = self._bar.value()
        self._bar.setValue(before + self._step)
        if self._bar.value() != before:
            self._moved()
