"""How an article of the queue is drawn: state, title on two lines, date and origin, what is left to look at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Container
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui import worded
from gui.queue.model import Role
from gui.theme import Theme
from store.articles import Status

if TYPE_CHECKING:
    from store.review.queue import QueueRow

HEIGHT = 70
_TITLE_X, _RIGHT = 33, 14
_LINE = 17
_KEPT = 600
_PICTURES = 48
"""How many drawn rows are kept, a few screens of them: 4 MB."""


class QueueDelegate(QStyledItemDelegate):
    """Draws rows of one height; broken titles and drawn rows are kept, so that scrolling costs next to nothing."""

    def __init__(self, theme: Theme, selected: Container[int] = ()) -> None:
        super().__init__()
        self._selected = selected
        self._lines: OrderedDict[tuple[str, int], tuple[str, ...]] = OrderedDict()
        self._pictures: OrderedDict[tuple[QueueRow, int, bool, bool, bool, float, int], QPixmap] = OrderedDict()
        self.open_number: int | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._pictures.clear()
        self._title, self._meta = theme.ui_font(13, 500), theme.ui_font(12)
        self._title_metrics, self._meta_metrics = QFontMetricsF(self._title), QFontMetricsF(self._meta)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """All rows are of one height."""
        return QSize(120, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one article."""
        state, box = option.state, QRectF(option.rect)
        is_open = index.data(Role.NUMBER) == self.open_number
        hovered = bool(state & QStyle.StateFlag.State_MouseOver) and not is_open
        row: QueueRow | None = index.data(Role.ROW)
        ratio = painter.device().devicePixelRatioF()
        if row is None or ratio % 1:
            # Where a row does not begin on a whole pixel of the screen, a picture of it would be blurred.
            self._paint(painter, box, row, is_open, hovered)
        else:
            painter.drawPixmap(option.rect.topLeft(), self._picture(row, option.rect.width(), is_open, hovered, ratio))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def draw_ahead(self, row: QueueRow, width: int, ratio: float) -> None:
        """Draw a row as it looks while its article is open."""
        if not ratio % 1:
            self._picture(row, width, True, False, ratio)

    def _picture(self, row: QueueRow, width: int, is_open: bool, hovered: bool, ratio: float) -> QPixmap:
        """Return a row as a picture."""
        selected = row.number in self._selected
        key = (row, width, is_open, hovered, selected, ratio, QDate.currentDate().toJulianDay())
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
            return picture
        picture = QPixmap(round(width * ratio), round(HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.colour("window"))
        painter = QPainter(picture)
        self._paint(painter, QRectF(0, 0, width, HEIGHT), row, is_open, hovered)
        painter.end()
        self._pictures[key] = picture
        if len(self._pictures) > _PICTURES:
            self._pictures.popitem(last=False)
        return picture

    def _paint(self, painter: QPainter, box: QRectF, row: QueueRow | None, is_open: bool, hovered: bool) -> None:
        theme = self._theme
        if is_open or hovered:
            painter.fillRect(box, theme.colour("selection_row" if is_open else "hover_row"))
        if is_open:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        if row is not None:
            if row.number in self._selected:
                painter.fillRect(box.adjusted(3, 0, 0, -1), theme.colour("text_selection"))
            self._paint_row(painter, box, row, is_open)

    def _paint_row(self, painter: QPainter, box: QRectF, row: QueueRow, is_open: bool) -> None:
        theme = self._theme
        selected = row.number in self._selected
        quiet = theme.colour("text" if selected else "muted")
        finished = row.status in (Status.DONE, Status.SKIPPED)
        self._paint_glyph(painter, QPointF(box.left() + 20.5, box.top() + 17.5), row, is_open)
        painter.setFont(self._title)
        painter.setPen(quiet if finished and not row.flagged and not is_open else theme.colour("text"))
        ascent = self._title_metrics.ascent()
        y = box.top() + 8
        for line in self._broken(row.title or row.id, int(box.width()) - _TITLE_X - _RIGHT):
            painter.drawText(
                QPointF(box.left() + _TITLE_X, round(y + (_LINE - self._title_metrics.height()) / 2 + ascent)), line
            )
            y += _LINE
        baseline = round(y + 4 + (14 - self._meta_metrics.height()) / 2 + self._meta_metrics.ascent())
        right_text, amber = self._outcome(row)
        right = box.right() - _RIGHT - self._meta_metrics.horizontalAdvance(right_text)
        painter.setFont(self._meta)
        painter.setPen(theme.colour("amber_text") if amber and is_open and not selected else quiet)
        painter.drawText(QPointF(right, baseline), right_text)
        painter.setPen(quiet)
        left = " · ".join(part for part in (short_date(row.date), row.origin) if part)
        room = right - box.left() - _TITLE_X - 8
        left = self._meta_metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(box.left() + _TITLE_X, baseline), left)

    def _paint_glyph(self, painter: QPainter, at: QPointF, row: QueueRow, is_open: bool) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if row.number in self._selected:
            self._paint_check(painter, at + QPointF(0, 23))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if row.flagged:
            flag = QPainterPath(at + QPointF(-4, -4.5))
            for x, y in ((4.5, -4.5), (3, -1.5), (4.5, 1.5), (-3, 1.5), (-3, 5), (-4, 5)):
                flag.lineTo(at + QPointF(x, y))
            flag.closeSubpath()
            painter.fillPath(flag, theme.colour("amber"))
        elif row.status is Status.DONE:
            painter.setPen(QPen(theme.colour("green"), 1.3))
            painter.drawPolyline([at + QPointF(-4, 0.5), at + QPointF(-1.5, 3), at + QPointF(4, -3)])
        elif row.status is Status.SKIPPED:
            painter.setPen(QPen(theme.colour("muted"), 1.3))
            painter.drawPolyline([at + QPointF(-3.5, -3), at + QPointF(-0.5, 0), at + QPointF(-3.5, 3)])
            painter.drawPolyline([at + QPointF(0.5, -3), at + QPointF(3.5, 0), at + QPointF(0.5, 3)])
        elif is_open or row.status is Status.IN_PROGRESS:
            painter.setPen(QPen(theme.colour("amber"), 1.2))
            painter.drawEllipse(at, 4.6, 4.6)
            half = QPainterPath(at)
            half.arcTo(QRectF(at.x() - 4.6, at.y() - 4.6, 9.2, 9.2), 90, 180)
            painter.fillPath(half, theme.colour("amber"))
        else:
            painter.setPen(QPen(theme.colour("muted"), 1.2))
            painter.drawEllipse(at, 4.6, 4.6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_check(self, painter: QPainter, at: QPointF) -> None:
        """Draw a ticked box, so that what is selected is not told by colour only."""
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(at.x() - 6.5, at.y() - 6.5, 13, 13), 3, 3)
        painter.setPen(QPen(theme.colour("accent_text"), 1.5))
        painter.drawPolyline([at + QPointF(-3.2, 0.2), at + QPointF(-0.9, 2.6), at + QPointF(3.4, -2.6)])

    def _outcome(self, row: QueueRow) -> tuple[str, bool]:
        """Return what stands at the right end, and whether it asks for attention."""
        return outcome(row), bool(row.unsure) and row.status in (Status.TODO, Status.IN_PROGRESS)

    def _broken(self, title: str, width: int) -> tuple[str, ...]:
        """Break a title into at most two lines; the second ends in … where there is more."""
        key = (title, width)
        if (lines := self._lines.get(key)) is not None:
            self._lines.move_to_end(key)
            return lines
        text = " ".join(title[:400].split())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, self._title)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        cut = 0
        if line.isValid():
            line.setLineWidth(max(20, width))
            cut = line.textLength()
        layout.endLayout()
        units = text.encode("utf-16-le", "surrogatepass")
        first = units[: 2 * cut].decode("utf-16-le", "replace").rstrip()
        rest = units[2 * cut :].decode("utf-16-le", "replace").strip()
        second = self._title_metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines = (first, second) if second else (first,)
        self._lines[key] = lines
        if len(self._lines) > _KEPT:
            self._lines.popitem(last=False)
        return lines


def _tr(text: str) -> str:
    """Return a text of the queue in the language of the window."""
    return QCoreApplication.translate("queue", text)


def spoken(row: QueueRow) -> str:
    """Return a row as a screen reader should say it: all that is drawn of it, the glyph included."""
    tr = QCoreApplication.translate
    states = {
        Status.TODO: tr("queue", "to do"),
        Status.IN_PROGRESS: tr("queue", "begun"),
        Status.DONE: tr("queue", "done"),
        Status.SKIPPED: "",  # the outcome says it
    }
    said = [row.title or row.id, states[row.status]]
    if row.flagged and row.status is not Status.SKIPPED:
        said.append(tr("queue", "flagged"))
    said += [outcome(row), short_date(row.date), row.origin]
    return ", ".join(dict.fromkeys(part for part in said if part))


def outcome(row: QueueRow) -> str:
    """Return in a word or two how far an article is."""
    if row.status is Status.DONE:
        if row.corrected:
            return _tr("corrected {0}").format(row.corrected)
        return _tr("flagged") if row.flagged else _tr("all right")
    if row.status is Status.SKIPPED:
        return _tr("skipped")
    if row.flagged:
        return _tr("flagged")
    return _tr("{0} unsure").format(row.unsure) if row.unsure else _tr("sure")


def short_date(iso: str | None) -> str:
    """Return "22 Oct", with the year where it is not this one; a partial date as far as it goes."""
    parts = (iso or "")[:10].split("T")[0].split("-")
    try:
        numbers = [int(part) for part in parts if part]
    except ValueError:
        return ""
    if not numbers:
        return ""
    if len(numbers) == 1:
        return str(numbers[0])
    this_year = QDate.currentDate().year() == numbers[0]
    date = QDate(numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else 1)
    if len(numbers) > 2:
        return worded.day(date, with_year=not this_year)
    return worded.locale().toString(date, "MMM yyyy")
