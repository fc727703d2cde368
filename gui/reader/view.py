"""The article as a widget: shows a scene, scrolls it, and turns mouse and keys into a selection.

It knows nothing of the desk: `gui.reader.pane` says what is shown and what a click means.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from gui.reader import painting
from gui.reader.column import Column
from gui.reader.cursor import Cursor, Move, Unit
from gui.reader.flow import Role
from gui.reader.keys import is_ours, move_for
from gui.reader.painting import Scene
from gui.reader.scrolling import DragScroll, Glide
from gui.reader.typography import COLUMN, TEXT_SIZE, Typography
from gui.theme import Theme

_LEFT_SHARE = 0.37
"""Share of the free width that stands left of the column, as in the design."""
_REVEAL_MARGIN = 0.18
"""Share of the view's height that is kept free above and below what is scrolled into view."""
_GLIDE_SCREENS = 1.5


class ArticleView(QAbstractScrollArea):
    """A reading column with a selection; places are the viewport's pixels, offsets code points of the text."""

    selection_changed = Signal(bool)
    """Whether anything is selected now."""
    smooth = True
    """Whether what is scrolled into view glides there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._characters = TEXT_SIZE, COLUMN
        self._scene = Scene(theme, Column(Typography(theme)))
        self._cursor = Cursor(self._scene.column)
        self._caret_mode = False
        self._title, self._hint = "", ""
        self._settling = False
        self._pressed: QPoint | None = None
        self._dragging = False
        self._third_click = QTimer(self, singleShot=True)
        self._clicked_twice_at = QPoint()
        self._keyboard = False
        self._pointed = QPoint(-1, -1)
        self._glide = Glide(self.verticalScrollBar())
        self._drag_scroll = DragScroll(self.verticalScrollBar(), self._drag_to_pointer)
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

    def set_text_size(self, px: int) -> None:
        """Set the running text at a size in pixels, 10 to 48; everything else is scaled with it."""
        self._size = min(max(px, 10), 48)
        self._reset_setting()

    def set_column(self, characters: int) -> None:
        """Set the column's width in characters, 30 to 120."""
        self._characters = min(max(characters, 30), 120)
        self._reset_setting()

    @property
    def text_size(self) -> int:
        """The size of the running text in pixels."""
        return self._size

    @property
    def column_characters(self) -> int:
        """The column's width in characters."""
        return self._characters

    # --- selection ----------------------------------------------------------------------------------------------

    def selection(self) -> tuple[int, int] | None:
        """Return the selected span (code points, end-exclusive), or None."""
        return self._cursor.selection

    def select(self, start: int, end: int) -> None:
        """Select a span."""
        self._cursor.select(start, end)
        self._show_cursor()

    def clear_selection(self) -> None:
        """Select nothing."""
        if self._caret_mode:
            self._cursor.collapse()
        else:
            self._cursor.clear()
        self._show_cursor()

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(0, len(self._scene.column.text))

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        span = self.selection()
        if span is not None:
            words = self._scene.column.text[span[0] : span[1]]
            QGuiApplication.clipboard().setText(words.encode("utf-8", "replace").decode())

    def toggle_caret(self) -> None:
        """Show a text cursor that the arrow keys move, or put it away."""
        self._caret_mode = not self._caret_mode
        if self._caret_mode and self._cursor.position is None:
            self._cursor.put(self._first_place())
        elif not self._caret_mode:
            self._cursor.collapse()
        self._show_cursor()

    @property
    def caret_mode(self) -> bool:
        """Whether the arrow keys move a text cursor instead of scrolling."""
        return self._caret_mode

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
        return max(round(free * _LEFT_SHARE), min(painting.GUTTER, free))

    def _to_column(self, place: QPoint) -> QPoint:
        return QPoint(place.x() - self._left, place.y() + self.verticalScrollBar().value())

    def _position_at(self, place: QPoint) -> int | None:
        return self._scene.column.position_at(self._to_column(place))

    def _first_place(self) -> int:
        """Return the offset at which a new text cursor stands: the first character in view."""
        column = self._scene.column
        place = QPoint(0, self.verticalScrollBar().value() + 4)
        index = column.index_at(place.y()) if column.items else -1
        while 0 <= index < len(column.items) - 1 and column.items[index].role is Role.FOLD:
            index += 1
            place.setY(max(place.y(), column.top_of(index) + 1))
        return column.position_at(place) or 0

    # --- setting and scrolling ----------------------------------------------------------------------------------

    def _reset_setting(self) -> None:
        self._set_typography(Typography(self._scene.theme, self._size, self._characters))

    def _set_typography(self, typography: Typography) -> None:
        """Set everything at another size or width; what is read stays at its place."""
        place = self._anchor()
        bar = self.verticalScrollBar().sizeHint().width()
        width = min(typography.column, self.width() - 2 * painting.GUTTER - bar)
        self._scene.column.set_setting(typography, max(width, 80))
        self._after_layout(place)

    def _after_layout(self, place: tuple[int, int]) -> None:
        """Take up what changed in the column, with what was at the top of the view still there."""
        self._scene.strokes.clear()
        self._restore(place)
        self._settle()
        self.viewport().update()

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
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is read at its place while the lines change."""
        self._set_typography(self._scene.column.typography)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view."""
        self._settle()
        painter = QPainter(self.viewport())
        scrolled = self.verticalScrollBar().value()
        painting.paint(painter, self._scene, self._left, scrolled, event.rect())
        painting.paint_count(painter, self._scene, self._left, scrolled, event.rect())
        if not self._scene.column.items:
            painting.paint_hint(painter, self._scene.theme, self.viewport().rect(), self._title, self._hint)
        if self.hasFocus() and self._keyboard:
            painting.paint_ring(painter, self._scene.theme.colour("accent"), self.viewport().rect())
        painter.end()

    # --- mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; Shift extends the one there is, a third click takes the sentence."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._keyboard = False
        place = event.position().toPoint()
        position = self._position_at(place)
        if position is None:
            return
        self._pressed, self._dragging = place, False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._cursor.anchor is not None:
            self._cursor.put(position, extend=True)
            self._dragging = True
        elif self._third_click.isActive() and _is_close(place, self._clicked_twice_at):
            self._third_click.stop()
            self._cursor.begin(self._character_near(place, position), Unit.SENTENCE)
            self._dragging = True
        else:
            self._cursor.begin(position, Unit.CHARACTER)
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the word."""
        place = event.position().toPoint()
        position = self._position_at(place)
        if event.button() is not Qt.MouseButton.LeftButton or position is None or self._is_line_at(place):
            return
        self._pressed, self._dragging = place, True
        self._clicked_twice_at = place
        self._third_click.start(QApplication.doubleClickInterval())
        self._cursor.begin(self._character_near(place, position), Unit.WORD)
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection while the button is down; else show what a click would do."""
        place = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            if place != self._pointed:  # scrolling under a resting pointer is no pointing
                self._pointed = place
                self._point(place)
            return
        if not self._dragging and _is_close(place, self._pressed):
            return
        self._dragging = True
        self._pointed = place
        self._drag_scroll.follow(place.y(), self.viewport().height())
        self._drag_to_pointer()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection; where there is none, it was a click."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._drag_scroll.stop()
        place, self._pressed = self._pressed, None
        if not self._dragging:
            if not self._caret_mode:
                self._cursor.collapse()
            self._show_cursor()
            self._click(place)
        self._dragging = False

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        self._pointed = QPoint(-1, -1)
        self._point(None)
        super().leaveEvent(event)

    def _drag_to_pointer(self) -> None:
        place = self._pointed
        place = QPoint(place.x(), min(max(place.y(), 0), self.viewport().height() - 1))
        position = self._position_at(place)
        if position is not None:
            self._cursor.drag(position)
            self._show_cursor()

    def _character_near(self, place: QPoint, position: int) -> int:
        found = self._scene.column.character_at(self._to_column(place))
        return position if found is None else found

    def _is_line_at(self, place: QPoint) -> bool:
        item = self._item_at(place)
        return item >= 0 and self._scene.column.items[item].role is Role.FOLD

    def _item_at(self, place: QPoint) -> int:
        """Return the item at a place, -1 above the first, below the last, and where nothing is shown."""
        column, y = self._scene.column, self._to_column(place).y()
        if not column.items or not column.tops[0] <= y < column.tops[-1]:
            return -1
        return column.index_at(y)

    def _click(self, place: QPoint) -> None:
        """Do what a click means."""

    def _point(self, place: QPoint | None) -> None:
        """Show what is under the pointer, or that it has left."""

    # --- keys ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys of reading and selecting before they act as the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        return is_ours(event, caret=self._caret_mode, escapable=self._caret_mode or self.selection() is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or move the text cursor; other keys are the window's."""
        self._keyboard = True
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        move = move_for(event)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Escape and (self._caret_mode or self.selection() is not None):
            self._caret_mode = False
            self.clear_selection()
        elif move is not None and (extend or self._caret_mode):
            self._move_cursor(move, extend=extend)
        elif move in (Move.LINE_END, Move.END):
            self._scroll_to_end()
        elif move is None or not self._scroll(move):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys come here, where it was a key that led here."""
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._keyboard = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        self.viewport().update()
        super().focusOutEvent(event)

    def _move_cursor(self, move: Move, *, extend: bool) -> None:
        if self._cursor.position is None:
            self._cursor.put(self._first_place())
        self._cursor.move(move, extend=extend, page=self.verticalScrollBar().pageStep())
        if self._cursor.position is not None:
            self.reveal(self._cursor.position)
        self._show_cursor()

    def _scroll(self, move: Move) -> bool:
        bar = self.verticalScrollBar()
        steps = {
            Move.UP: -bar.singleStep() * 2,
            Move.DOWN: bar.singleStep() * 2,
            Move.PAGE_UP: -bar.pageStep(),
            Move.PAGE_DOWN: bar.pageStep(),
            Move.LINE_START: -bar.maximum(),
            Move.START: -bar.maximum(),
        }
        if move not in steps:
            return False
        step = steps[move]
        self._glide.to(self._glide.target + step, smoothly=self.smooth and abs(step) <= bar.pageStep())
        return True

    def _scroll_to_end(self) -> None:
        for _ in range(8):  # what is laid out on the way changes where the end is
            self._glide.to(self.verticalScrollBar().maximum(), smoothly=False)
            self._settle()
            if self.verticalScrollBar().value() == self.verticalScrollBar().maximum():
                break

    def _show_cursor(self) -> None:
        """Take up what the cursor has become."""
        span, had = self._cursor.selection, self._scene.selection
        by_key = self._caret_mode or (self._keyboard and span is not None)
        self._scene.caret = self._cursor.position if by_key else None
        self._scene.selection = span
        self.viewport().update()
        if span != had:
            self.selection_changed.emit(span is not None)


def _is_close(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() < QApplication.startDragDistance()
