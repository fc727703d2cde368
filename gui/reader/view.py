"""The article as a widget: shows a scene and scrolls it.

It knows nothing of the desk, nor of what a click means: see `gui.reader.selecting` and `gui.reader.pane`.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gui.manner import Manner
from gui.reader import overlays, painting
from gui.reader.column import Column
from gui.reader.drawn import Drawn, bands, drawn
from gui.reader.flow import Role
from gui.reader.painting import Scene
from gui.reader.scrolling import Glide
from gui.reader.typography import Typography
from gui.theme import Theme

_LEFT_SHARE = 0.37
"""Share of the free width that stands left of the column, as in the design."""
_REVEAL_MARGIN = 0.18
"""Share of the view's height that is kept free above and below what is scrolled into view."""
_GLIDE_SCREENS = 1.5
_LISTED_AFTER_MS = 30
"""When what is drawn is listed: behind the frame, and behind the saving of a decision."""


class ArticleView(QAbstractScrollArea):
    """A reading column; places are the viewport's pixels, offsets code points of the text."""

    manner_changed = Signal(object)
    """Manner in which the article is set now."""
    smooth = True
    """Whether what is scrolled into view glides there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manner = Manner()
        self._scene = Scene(theme, Column(Typography(theme)))
        self._title, self._hint = "", ""
        self._listing = QTimer(self, interval=_LISTED_AFTER_MS, singleShot=True)
        self._listing.timeout.connect(self._on_listing)
        self._drawn: Drawn | None = None
        """What was painted last, or is about to be."""
        self._settling = False
        self._ringed = False
        self._glide = Glide(self.verticalScrollBar())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(320)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # --- what is shown ------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and faces."""
        self._scene.theme = theme
        self._reset_setting()

    @property
    def manner(self) -> Manner:
        """How the article is set."""
        return self._manner

    def set_manner(self, manner: Manner) -> None:
        """Set the article in another size, width, face or line spacing; what is read stays at its place."""
        if manner != self._manner:
            self._manner = manner
            self._reset_setting()
            self.manner_changed.emit(manner)

    @property
    def text_size(self) -> int:
        """The size of the running text in pixels."""
        return self._manner.size

    # --- geometry -----------------------------------------------------------------------------------------------

    def place_of(self, position: int) -> QRect:
        """Return the caret's place before the character at an offset, in the viewport's pixels; lays it out."""
        column = self._scene.column
        index = column.index_of(position)
        if index < 0:
            return QRect()
        paragraph = column.paragraph(index)
        if paragraph is None:
            place = QRect(0, column.top_of(index), 1, column.bottom_of(index) - column.top_of(index))
        else:
            place = paragraph.caret(position).toRect().translated(0, column.top_of(index))
        return place.translated(self._left, -self.verticalScrollBar().value())

    def is_in_view(self, position: int) -> bool:
        """Tell whether the line that shows an offset is wholly in view."""
        top, bottom = self._scene.column.place_of(position)
        scrolled = self._glide.target
        return scrolled <= top and bottom <= scrolled + self.viewport().height()

    def reveal(self, position: int, end: int | None = None, *, smoothly: bool = True) -> None:
        """Scroll as little as is needed for the lines that show a span to be in view."""
        column, bar, height = self._scene.column, self.verticalScrollBar(), self.viewport().height()
        if not column.items:
            return
        place = self._anchor()
        top, bottom = column.place_of(position)
        if end is not None:
            bottom = max(bottom, min(column.place_of(max(end - 1, position))[1], top + height // 2))
        near = abs(top - bar.value()) < _GLIDE_SCREENS * height
        if near:
            # What lies between is laid out first, so that nothing shifts on the way.
            column.settle(min(top, bar.value()), max(bottom, bar.value() + height))
            top, bottom = column.place_of(position)[0], column.place_of(position)[0] + bottom - top
        self._restore(place)
        scrolled = self._glide.target
        if scrolled <= top and bottom <= scrolled + height:
            return
        margin = min(round(height * _REVEAL_MARGIN), max((height - (bottom - top)) // 2, 0))
        target = top - margin if top < scrolled else bottom + margin - height
        if not near:
            column.settle(target, target + height)
            target += column.place_of(position)[0] - top
            self._update_range()
        self._glide.to(target, smoothly=smoothly and near and self.smooth and self.isVisible())

    @property
    def _left(self) -> int:
        # Of the pane's width, not the viewport's: the column stands still whether or not there is a scroll bar.
        free = self.width() - self._scene.column.width
        return max(min(round(free * _LEFT_SHARE), free - painting.MARGIN), min(painting.GUTTER, free))

    def _to_column(self, place: QPoint) -> QPoint:
        return QPoint(place.x() - self._left, place.y() + self.verticalScrollBar().value())

    def _position_at(self, place: QPoint) -> int | None:
        return self._scene.column.position_at(self._to_column(place))

    def _item_at(self, place: QPoint) -> int:
        """Return the item at a place, -1 above the first, below the last, and where nothing is shown."""
        column, y = self._scene.column, self._to_column(place).y()
        if not column.items or not column.tops[0] <= y < column.tops[-1]:
            return -1
        return column.index_at(y)

    # --- setting and scrolling ----------------------------------------------------------------------------------

    def _reset_setting(self) -> None:
        self._set_typography(Typography(self._scene.theme, self._manner))

    def _set_typography(self, typography: Typography) -> None:
        """Set everything at another size or width; what is read stays at its place."""
        place = self._anchor()
        bar = self.verticalScrollBar().sizeHint().width()
        width = min(typography.column, self.width() - painting.GUTTER - painting.MARGIN - bar)
        self._scene.column.set_setting(typography, max(width, 80))
        self._after_layout(place)

    def _after_layout(self, place: tuple[int, int]) -> None:
        """Take up what changed in the column, with what was at the top of the view still there."""
        self._scene.strokes.clear()
        self._restore(place)
        self._settle()
        self._show_all()

    def _anchor(self) -> tuple[int, int]:
        """Return the offset shown at the top of the view, and how far above its line's item the view's edge is."""
        column, scrolled = self._scene.column, self.verticalScrollBar().value()
        if not column.items or not scrolled:
            return 0, 0
        index = column.index_at(scrolled)
        return column.items[index].start, scrolled - column.top_of(index)

    def _restore(self, place: tuple[int, int]) -> None:
        position, offset = place
        self._update_range()
        if self._scene.column.items and (position or offset):
            index = self._scene.column.index_of(position)
            self._set_scrolled(self._scene.column.top_of(index) + offset)

    def _set_scrolled(self, value: int) -> None:
        moved = value - self.verticalScrollBar().value()
        if moved:
            was, self._settling = self._settling, True
            self._glide.stop()
            self.verticalScrollBar().setValue(value)
            self._settling = was

    def _update_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        was, self._settling = self._settling, True
        bar.setPageStep(max(height - round(2 * self._scene.column.typography[Role.PARAGRAPH].pitch), 1))
        bar.setSingleStep(round(self._scene.column.typography[Role.PARAGRAPH].pitch))
        bar.setRange(0, max(self._scene.column.height - height, 0) if self._scene.column.items else 0)
        self._settling = was

    def _settle(self) -> None:
        """Lay out what is in view; what is corrected above it does not move it."""
        if self._settling:
            return
        self._settling = True
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for _ in range(3):
            top = bar.value()
            moved = self._scene.column.settle(top, top + height)
            self._update_range()
            if moved:
                bar.setValue(top + moved)
            if bar.value() == top + moved:
                break
        self._settling = False

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Lay out what comes into view."""
        self._settle()
        self._show_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is read at its place while the lines change."""
        self._set_typography(self._scene.column.typography)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, set the text larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.set_manner(self._manner.larger(1 if steps > 0 else -1))
            event.accept()
        else:
            self._glide.stop()
            super().wheelEvent(event)

    def _show_changes(self) -> None:
        """Have painted anew what looks otherwise than when it was last asked; all of it where that is not known."""
        if self._drawn is None:
            self.viewport().update()
            return
        self._settle()
        before, self._drawn = self._drawn, self._draw_up()
        region = self._drawn.changed_from(before)
        if region is None:
            self.viewport().update()
        elif not region.isEmpty():
            self.viewport().update(region)

    def _show_all(self) -> None:
        """Have everything painted anew."""
        self._drawn = None
        self.viewport().update()

    def _on_listing(self) -> None:
        if self._drawn is None:
            self._drawn = self._draw_up()

    def _draw_up(self) -> Drawn:
        """List what is drawn now."""
        scene, viewport = self._scene, self.viewport()
        ratio = viewport.devicePixelRatioF()
        if ratio % 1 or not scene.column.items or scene.prompt:
            return Drawn()  # a part of it would not begin on a whole pixel of the screen, or is not told from another
        scrolled, ringed = self.verticalScrollBar().value(), self.hasFocus() and self._ringed
        ground = (
            scene.theme.name, scene.column.typography, scene.column.width, scene.quote_colour, scene.reading,
            viewport.width(), viewport.height(), self._left, scrolled, ringed, ratio, scene.held,
        )  # fmt: skip
        return drawn(scene, ground, self._left, scrolled, viewport.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view, or what has become different of it."""
        tops = self._scene.column.tops
        self._settle()
        view = self.viewport().rect()
        region = event.region()
        if region.contains(view):
            # What is listed serves the next step; it must not hold up this frame.
            self._drawn = None
            self._listing.start()
            parts = [view]
        else:
            if self._scene.column.tops is not tops:
                self.viewport().update()  # what was laid out only now has moved the rest
            parts = bands(region)
        painter = QPainter(self.viewport())
        try:
            for part in parts:
                if len(parts) > 1:
                    painter.setClipRect(part)
                self._paint_part(painter, part, view)
        finally:
            painter.end()  # one left open would end the process

    def _paint_part(self, painter: QPainter, part: QRect, view: QRect) -> None:
        scrolled = self.verticalScrollBar().value()
        painting.paint(painter, self._scene, QPoint(self._left, -scrolled), part, view)
        painting.paint_count(painter, self._scene, self._left, scrolled, part)
        if not self._scene.column.items:
            overlays.paint_hint(painter, self._scene.theme, view, self._title, self._hint)
        if self._scene.prompt:
            keys = self.tr("Enter takes · Esc leaves")
            overlays.paint_prompt(painter, self._scene.theme, view, self._scene.prompt, keys)
        if self.hasFocus() and self._ringed:
            overlays.paint_ring(painter, self._scene.theme.colour("accent"), view)
