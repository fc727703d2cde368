"""Small line drawings for pages on which there is nothing else to see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from gui.theme import Theme

SIZE = 96


def draw(name: str, painter: QPainter, theme: Theme, left: float, top: float) -> None:
    """Draw a picture of 96 by 96 pixels: desk, sheets, done, lens or skipped."""
    painter.save()
    painter.translate(left, top)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("muted"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _PICTURES[name](painter, theme)
    painter.restore()


def _sheet(painter: QPainter, theme: Theme, box: QRectF, lines: int) -> None:
    path = QPainterPath()
    path.addRoundedRect(box, 4, 4)
    painter.fillPath(path, theme.colour("chip"))
    painter.drawPath(path)
    painter.save()
    for number in range(lines):
        y = box.top() + 14 + number * 9
        short = 18 if number == lines - 1 else 0
        painter.setPen(QPen(theme.colour("chip_line"), 2))
        painter.drawLine(QPointF(box.left() + 9, y), QPointF(box.right() - 9 - short, y))
    painter.restore()


def _mark(painter: QPainter, theme: Theme, colour: str, start: QPointF, length: float) -> None:
    painter.save()
    painter.setPen(QPen(theme.field(colour), 2.4))
    painter.drawLine(start, start + QPointF(length, 0))
    painter.restore()


def _desk(painter: QPainter, theme: Theme) -> None:
    _sheet(painter, theme, QRectF(12, 12, 46, 66), 6)
    _mark(painter, theme, "amber", QPointF(21, 38), 16)
    _mark(painter, theme, "blue", QPointF(28, 56), 21)
    for number, colour in enumerate(("slate", "amber", "blue", "green")):
        y = 22 + number * 15
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.field(colour))
        painter.drawEllipse(QPointF(66, y), 2.6, 2.6)
        painter.restore()
        painter.drawLine(QPointF(73, y), QPointF(88 - 4 * (number % 2), y))


def _sheets(painter: QPainter, theme: Theme) -> None:
    _sheet(painter, theme, QRectF(32, 8, 44, 58), 0)
    _sheet(painter, theme, QRectF(26, 15, 44, 58), 0)
    _sheet(painter, theme, QRectF(20, 22, 44, 58), 5)
    _mark(painter, theme, "green", QPointF(29, 54), 15)


def _done(painter: QPainter, theme: Theme) -> None:
    _sheet(painter, theme, QRectF(22, 10, 46, 66), 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("green"))
    painter.drawEllipse(QPointF(66, 68), 15, 15)
    painter.setPen(QPen(theme.colour("chip"), 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline([QPointF(59, 68.5), QPointF(64, 73.5), QPointF(73, 63)])


def _lens(painter: QPainter, theme: Theme) -> None:
    _sheet(painter, theme, QRectF(18, 10, 46, 66), 6)
    painter.setBrush(theme.colour("reading"))
    painter.drawEllipse(QPointF(62, 58), 15, 15)
    painter.setPen(QPen(theme.colour("muted"), 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(73, 69), QPointF(84, 80))


def _skipped(painter: QPainter, theme: Theme) -> None:
    _sheet(painter, theme, QRectF(22, 10, 46, 66), 6)
    painter.setPen(QPen(theme.colour("amber"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for x in (56.0, 67.0):
        painter.drawPolyline([QPointF(x, 58), QPointF(x + 9, 67), QPointF(x, 76)])


_PICTURES: dict[str, Callable[[QPainter, Theme], None]] = {
    "desk": _desk,
    "sheets": _sheets,
    "done": _done,
    "lens": _lens,
    "skipped": _skipped,
}
