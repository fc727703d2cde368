"""Paints laid-out rows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.record.row import Action, Box, Hit, Mark, Paragraph, Row, Sign, Words
from gui.record.rows import Rows
from gui.record.style import Style


class RecordDelegate(QStyledItemDelegate):
    """Gives each field the height of its row and paints it; all words and places come from the layout."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows
        self.hovered: tuple[int, Hit] | None = None
        """The row and the part of it under the mouse."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the row's size at the pane's width."""
        return QSize(self._rows.width, round(self._rows.row(index.row()).height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row, widget = self._rows.row(index.row()), option.widget
        painter.save()
        painter.translate(option.rect.topLeft())
        ratio = painter.device().devicePixelRatioF()
        if row.height > widget.height() > 0:
            top = -option.rect.top()
            paint_marks(painter, self._rows.style, [m for m in row.marks if _reaches(m, top, top + widget.height())])
        elif ratio % 1:
            # Where a row does not begin on a whole pixel of the screen, a picture of it would be blurred.
            paint_marks(painter, self._rows.style, row.marks)
        else:
            painter.drawPixmap(0, 0, self.picture(row, ratio))
        if self.hovered is not None and self.hovered[0] == index.row():
            _paint_hover(painter, self._rows.style, self.hovered[1])
        painter.restore()

    def picture(self, row: Row, ratio: float) -> QPixmap:
        """Return a row as a picture, painted once: a step of the focus changes two rows of a dozen."""
        picture = row.picture
        if picture is None or picture.devicePixelRatio() != ratio:
            style = self._rows.style
            picture = QPixmap(round(self._rows.width * ratio), round(row.height * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(style.colour("pane"))
            painter = QPainter(picture)
            paint_marks(painter, style, row.marks)
            painter.end()
            row.picture = picture
        return picture


def paint_marks(painter: QPainter, style: Style, marks: Iterable[Mark]) -> None:
    """Paint the marks of a row whose top left corner is the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font: QFont | None = None
    role = ""
    for mark in marks:
        if isinstance(mark, Words):
            if mark.face.font is not font:
                font = mark.face.font
                painter.setFont(font)
            if mark.role != role:
                role = mark.role
                painter.setPen(style.pens[role])
            if mark.fixed:
                face = mark.face
                painter.drawStaticText(QPointF(mark.x, mark.baseline - face.ascent), face.shaped(mark.text))
            else:
                painter.drawText(QPointF(mark.x, mark.baseline), mark.text)
            continue
        role = ""
        if isinstance(mark, Box):
            _paint_box(painter, style, mark)
        elif isinstance(mark, Paragraph):
            painter.setPen(style.pens[mark.role])
            mark.layout.draw(painter, mark.at)
        else:
            _paint_sign(painter, mark, mark.colour or style.colour(mark.role))


def _reaches(mark: Mark, top: float, bottom: float) -> bool:
    """Whether a mark may be seen between two heights of its row."""
    if isinstance(mark, Words):
        return top - 30 < mark.baseline < bottom + 30
    if isinstance(mark, Box):
        return mark.rect.top() < bottom and mark.rect.bottom() > top
    y = mark.at.y() if isinstance(mark, Paragraph) else mark.centre.y()
    return top - 200 < y < bottom + 30


def _paint_box(painter: QPainter, style: Style, box: Box) -> None:
    fill = box.tint or (style.colour(box.fill) if box.fill else None)
    if not box.line and not box.radius:
        if fill is not None:
            painter.fillRect(box.rect, fill)
        return
    if box.line:
        pen = style.pens[box.line]
        if box.dashed or box.width != 1:
            pen = QPen(pen.color(), box.width)
            if box.dashed:
                pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if fill is not None:
        painter.setBrush(fill)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.rect, box.radius, box.radius)


def _paint_sign(painter: QPainter, sign: Sign, colour: QColor) -> None:
    x, y, half = sign.centre.x(), sign.centre.y(), sign.size / 2
    if sign.kind in ("dot", "down"):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if sign.kind == "dot":
            painter.drawEllipse(sign.centre, half, half)
        else:
            corners = [QPointF(x - half, y - half / 2), QPointF(x + half, y - half / 2), QPointF(x, y + half)]
            painter.drawPolygon(QPolygonF(corners))
        return
    pen = QPen(colour, 1.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign.kind == "ring":
        painter.drawEllipse(sign.centre, half, half)
    elif sign.kind == "broken":
        for line in (y - 1.75, y + 1.75):
            painter.drawLine(QPointF(x - half, line), QPointF(x + half, line))
        painter.drawLine(QPointF(x - half + 1, y + half + 0.5), QPointF(x + half - 1, y - half - 0.5))
    elif sign.kind == "tick":
        points = [QPointF(x - half, y + 0.2), QPointF(x - half / 4, y + half * 0.75), QPointF(x + half, y - half * 0.8)]
        painter.drawPolyline(QPolygonF(points))
    elif sign.kind == "plus":
        painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))
        painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))


def _paint_hover(painter: QPainter, style: Style, hit: Hit) -> None:
    """Show what a click would do where the part does not show it by itself."""
    if hit.action is Action.REJECT:
        painter.setPen(style.colour("red"))
        painter.setFont(style.chip.font)
        rect = QRectF(hit.rect)
        painter.drawText(QPointF(rect.x() + 4, style.attribute.baseline(rect.y(), rect.height())), "×")
    elif hit.action in (Action.ALTERNATIVE, Action.ADD, Action.UNFOLD, Action.FOLD, Action.GO):
        painter.setPen(QPen(style.colour("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(hit.rect.adjusted(0.5, 0.5, -0.5, 0.5), 5, 5)
