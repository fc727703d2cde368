"""Paints what lies over the column or stands in its place: the words of an empty pane, the prompt, the ring."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.theme import Theme


def paint_hint(painter: QPainter, theme: Theme, area: QRect, title: str, words: str) -> None:
    """Paint a calm line or two in the middle of an empty pane."""
    title_font, font = theme.reading_font(20, 600), theme.ui_font(13)
    middle = area.top() + area.height() * 2 // 5
    _paint_sheet(painter, theme, QPointF(area.center().x(), middle - 76))
    painter.setFont(title_font)
    painter.setPen(theme.colour("muted"))
    centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(QRectF(area.left() + 24, middle, area.width() - 48, 32), centred, title)
    painter.setFont(font)
    painter.setPen(theme.colour("faint"))
    wrapped = Qt.TextFlag.TextWordWrap | centred
    painter.drawText(QRectF(area.left() + 24, middle + 38, area.width() - 48, 60), int(wrapped), words)


def _paint_sheet(painter: QPainter, theme: Theme, centre: QPointF) -> None:
    """Paint a small picture of a page with a few lines, one of them underlined."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1.5))
    painter.setBrush(theme.colour("pane"))
    painter.drawRoundedRect(QRectF(centre.x() - 36, centre.y() - 46, 72, 92), 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("furniture_line"))
    for y, width in ((-32, 40), (-16, 48), (-6, 48), (4, 34), (18, 48), (28, 26)):
        painter.drawRoundedRect(QRectF(centre.x() - 24, centre.y() + y, width, 6 if y == -32 else 3), 1.5, 1.5)
    painter.fillRect(QRectF(centre.x() - 24, centre.y() + 9, 34, 2), theme.field("amber"))


def paint_prompt(painter: QPainter, theme: Theme, area: QRect, words: str, keys: str) -> None:
    """Paint what the pane waits for, and the keys for it, on a small sheet at the lower edge."""
    font, small = theme.ui_font(13, 500), theme.ui_font(12)
    metrics, small_metrics = QFontMetricsF(font), QFontMetricsF(small)
    room = area.width() - 80
    keys = keys if metrics.horizontalAdvance(words) + small_metrics.horizontalAdvance(keys) + 20 < room else ""
    after = small_metrics.horizontalAdvance(keys) + 14 if keys else 0.0
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - after)
    width = metrics.horizontalAdvance(words) + after + 28
    sheet = QRectF(area.left() + (area.width() - width) / 2, area.bottom() - 50, width, 34)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(theme.colour("popup"))
    painter.drawRoundedRect(sheet, 8, 8)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(sheet.adjusted(14, 0, 0, 0), int(middle), words)
    painter.setFont(small)
    painter.setPen(theme.colour("muted"))
    painter.drawText(sheet.adjusted(width - after, 0, 0, 0), int(middle), keys)


def paint_ring(painter: QPainter, colour: QColor, area: QRect) -> None:
    """Paint the frame of the pane that has the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(colour, 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -1))
