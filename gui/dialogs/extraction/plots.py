"""Two small plots: whether scores are right, and how many corrections an article needed as the work went on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme
from store.review.anchoring.figures import Share

_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 16, 14, 40


class Plot(QWidget):
    """A frame with two axes; what is in it is said in words to those who do not see it."""

    def __init__(self, theme: Theme, across: str, upward: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._across, self._upward = across, upward
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Ask for room in which ten bars can be told apart."""
        return QSize(420, 240)

    def picture(self, size: QSize) -> QPixmap:
        """Return the plot as a picture of twice as many pixels as it takes on an ordinary screen."""
        picture = QPixmap(size * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(self.theme.colour("window"))
        painter = QPainter(picture)
        self._draw(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the axes and what stands in them."""
        painter = QPainter(self)
        self._draw(painter, QRectF(self.rect()))
        painter.end()

    def _draw(self, painter: QPainter, room: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.theme.ui_font(11))
        place = room.adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        painter.setPen(QPen(self.theme.colour("chip_line"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.drawLine(place.topLeft(), place.bottomLeft())
        painter.setPen(self.theme.colour("muted"))
        below = QRectF(place.left(), place.bottom() + 20, place.width(), 18)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._across)
        painter.drawText(QRectF(place.left() + 6, 0, place.width(), 16), Qt.AlignmentFlag.AlignLeft, self._upward)
        self.draw_in(painter, place)

    def draw_in(self, painter: QPainter, place: QRectF) -> None:
        """Draw within the axes."""
        raise NotImplementedError

    def name_height(self, painter: QPainter, place: QRectF, y: float, text: str) -> None:
        """Write a figure at the upright axis."""
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(
            QRectF(0, y - 8, place.left() - 6, 16), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
        )

    def name_place(self, painter: QPainter, place: QRectF, x: float, text: str) -> None:
        """Write a figure below the lower axis."""
        painter.setPen(self.theme.colour("muted"))
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.drawText(QPointF(x - width / 2, place.bottom() + 15), text)


class CalibrationPlot(Plot):
    """A bar a tenth of the scores: how many were right, with its interval; the slanting line is where it should be."""

    bins: Sequence[Share] = ()

    def show_bins(self, bins: Sequence[Share], said: str) -> None:
        """Take other counts; `said` tells of them in words."""
        self.bins = bins
        self.setAccessibleDescription(said)
        self.update()

    def draw_in(self, painter: QPainter, place: QRectF) -> None:
        """Draw the bars, their intervals and the line."""
        for tenth in (0, 5, 10):
            self.name_height(painter, place, place.bottom() - place.height() * tenth / 10, f"{tenth * 10} %")
        step = place.width() / max(len(self.bins), 1)
        for n, share in enumerate(self.bins):
            left = place.left() + n * step
            if n % 2 == 0:
                self.name_place(painter, place, left, f"{n / 10:.1f}")
            interval = share.interval
            if share.share is None or interval is None:
                continue
            height = place.height() * share.share
            bar = QRectF(left + 3, place.bottom() - height, step - 6, height)
            painter.fillRect(bar, self.theme.colour("accent"))
            middle, low, high = bar.center().x(), *(place.bottom() - place.height() * end for end in interval)
            painter.setPen(QPen(self.theme.colour("text"), 1.2))
            painter.drawLine(QPointF(middle, low), QPointF(middle, high))
            for end in (low, high):
                painter.drawLine(QPointF(middle - 4, end), QPointF(middle + 4, end))
        self.name_place(painter, place, place.right(), "1.0")
        painter.setPen(QPen(self.theme.colour("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(place.bottomLeft(), place.topRight())


class CurvePlot(Plot):
    """A line over the articles in the order in which they were finished."""

    points: Sequence[tuple[int, float]] = ()

    def show_points(self, points: Sequence[tuple[int, float]], said: str) -> None:
        """Take another course; `said` tells of it in words."""
        self.points = points
        self.setAccessibleDescription(said)
        self.update()

    def draw_in(self, painter: QPainter, place: QRectF) -> None:
        """Draw the line with a dot a stretch of articles."""
        if not self.points:
            return
        most, last = max(1.0, *(each for _, each in self.points)), self.points[-1][0]
        for part in (0.0, 0.5, 1.0):
            self.name_height(painter, place, place.bottom() - place.height() * part, f"{most * part:.1f}")
        spots = [
            QPointF(place.left() + place.width() * count / last, place.bottom() - place.height() * each / most)
            for count, each in self.points
        ]
        painter.setPen(QPen(self.theme.colour("accent"), 2))
        painter.drawPolyline(spots)
        painter.setBrush(self.theme.colour("accent"))
        for spot in spots:
            painter.drawEllipse(spot, 3, 3)
        for count, _ in (self.points[0], self.points[-1]):
            self.name_place(painter, place, place.left() + place.width() * count / last, f"{count:,}")
