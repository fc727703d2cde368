"""How much room the screen has for a window."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def room_for(widget: QWidget) -> QRect:
    """Return where a window over others may lie: the screen without its panels and without the window's own frame."""
    top = widget
    while (parent := top.parentWidget()) is not None:
        top = parent
    room = widget.screen().availableGeometry()
    if QGuiApplication.platformName() == "offscreen":  # that screen is no real one; pictures are of larger windows
        room.setSize(room.size().expandedTo(top.size()))
    frame, inner = top.frameGeometry(), top.geometry()
    return room.adjusted(
        inner.left() - frame.left(),
        inner.top() - frame.top(),
        inner.right() - frame.right(),
        inner.bottom() - frame.bottom(),
    )
