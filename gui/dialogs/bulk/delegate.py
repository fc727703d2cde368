"""How a place is drawn: what is changed to what, where, and the words around it. Plain text only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.controls import draw_rounded
from gui.dialogs.bulk.model import Role
from gui.offsets import Offsets
from gui.theme import Theme

HEIGHT = 48
_BOX = 14
_LEFT = 36
_TITLE = 0.32
"""Share of the width that the article's title may take."""


class HitDelegate(QStyledItemDelegate):
    """Draws one place on two lines."""

    def __init__(self, theme: Theme, *, only_before: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._only_before = only_before

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """All rows are of one height."""
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row, taken = index.data(Role.ROW), bool(index.data(Role.TAKEN))
        theme = self._theme
        painter.save()
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_rounded(painter, box.adjusted(3, 1, -3, -1), theme.colour("selection_row"), None, 5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_rounded(painter, box.adjusted(3, 1, -3, -1), theme.colour("hover_row"), None, 5)
        if row is None:
            painter.restore()
            return
        if not row.problem:
            self._tick(painter, box, taken)
        first, second = box.top() + 19, box.top() + 37
        right = box.right() - 14
        right = self._title(painter, row, right, first, box.width() * _TITLE)
        self._change(painter, row, box.left() + _LEFT, right, first, taken)
        self._sentence(painter, row, box.left() + _LEFT, box.right() - 14, second)
        painter.restore()

    def _tick(self, painter: QPainter, box: QRectF, taken: bool) -> None:
        theme = self._theme
        x, y = box.left() + 12, box.center().y() - _BOX / 2
        fill, line = ("accent", "accent") if taken else ("input", "muted")
        draw_rounded(painter, QRectF(x, y, _BOX, _BOX), theme.colour(fill), theme.colour(line), 3)
        if taken:
            painter.setPen(QPen(theme.colour("accent_text"), 1.8))
            painter.drawPolyline([QPointF(x + 3.4, y + 7.2), QPointF(x + 6, y + 9.8), QPointF(x + 10.6, y + 4.4)])

    def _title(self, painter: QPainter, row: object, right: float, baseline: float, width: float) -> float:
        score = getattr(row, "score", None)
        words = getattr(row, "title", "")
        font = self._theme.ui_font(12)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        if score is not None:
            shown = f"{score:.2f}"
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QPointF(right - metrics.horizontalAdvance(shown), baseline), shown)
            right -= metrics.horizontalAdvance("0.00") + 12
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text), baseline), text)
        return right - metrics.horizontalAdvance(text) - 16

    def _change(  # noqa: PLR0917
        self, painter: QPainter, row: object, x: float, right: float, baseline: float, taken: bool
    ) -> None:
        theme = self._theme
        before, after, problem = (str(getattr(row, name)) for name in ("before", "after", "problem"))
        if problem or self._only_before or not after:
            parts = [(before, 500, "text" if taken or problem else "muted")]
            if problem:
                parts.append((problem, 400, "red_text"))
        else:
            old, new = ("muted", "text") if taken else ("muted", "muted")
            parts = [(before, 400, old), ("→", 400, "muted"), (after, 600 if taken else 400, new)]
        for place, (text, weight, role) in enumerate(parts):
            font = QFont(theme.ui_font(13, weight))
            metrics = QFontMetricsF(font)
            room = right - x
            if place < len(parts) - 1 and len(text) > 1:
                room = min(room, (right - x) * 0.55)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            painter.drawText(QPointF(x, baseline), shown)
            x += metrics.horizontalAdvance(shown) + 8

    def _sentence(self, painter: QPainter, row: object, x: float, right: float, baseline: float) -> None:
        theme = self._theme
        sentence = str(getattr(row, "sentence", ""))
        start, end = int(getattr(row, "start", 0)), int(getattr(row, "end", 0))
        font, strong = theme.reading_font(13), theme.reading_font(13, 600)
        metrics, strong_metrics = QFontMetricsF(font), QFontMetricsF(strong)
        before, quoted, after = sentence[:start], sentence[start:end], sentence[end:]
        room = max(0.0, right - x)
        quoted = strong_metrics.elidedText(quoted, Qt.TextElideMode.ElideRight, room)
        room -= strong_metrics.horizontalAdvance(quoted)
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, max(0.0, room * 0.5))
        room -= metrics.horizontalAdvance(before)
        after = metrics.elidedText(after, Qt.TextElideMode.ElideRight, max(0.0, room))
        # Laid out as one line, so that what is written from right to left keeps its order.
        text = before + quoted + after
        offsets = Offsets(text)
        first, last = offsets.to_utf16(len(before)), offsets.to_utf16(len(before) + len(quoted))
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = first, last - first
        look = QTextCharFormat()
        look.setFont(strong)
        look.setForeground(theme.colour("label"))
        marked.format = look
        layout = QTextLayout(text, font)
        layout.setFormats([marked])
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(max(1, len(text) * 2))
        layout.endLayout()
        painter.setPen(theme.colour("muted"))
        layout.draw(painter, QPointF(x, baseline - line.ascent()))
