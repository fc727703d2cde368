"""The article as a widget in which words can be selected: what the mouse and the keys do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.reader.cursor import Cursor, Move, Unit
from gui.reader.flow import Role
from gui.reader.keys import is_ours, move_for
from gui.reader.scrolling import DragScroll
from gui.reader.view import ArticleView
from gui.theme import Theme

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_DRAG = 3
"""How many pixels the pointer may tremble in a click; less than a narrow letter, so that one can be selected."""


class SelectableView(ArticleView):
    """A reading column with a selection; offsets are code points of the text, end-exclusive."""

    selection_changed = Signal(bool)
    """Whether anything is selected now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._cursor = Cursor(self._scene.column)
        self._caret_mode = False
        self._keyboard = False
        """Whether it was a key that moved the text cursor last, which then shows where it is."""
        self._pressed: QPoint | None = None
        self._dragging = False
        self._more_clicks = QTimer(self, singleShot=True)
        self._clicks = 0
        self._clicked_at = QPoint()
        self._pointed = QPoint(-1, -1)
        self._drag_scroll = DragScroll(self.verticalScrollBar(), self._drag_to_pointer)

    # --- selection ----------------------------------------------------------------------------------------------

    def selection(self) -> tuple[int, int] | None:
        """Return the selected span (code points, end-exclusive), or None."""
        return self._cursor.selection

    @property
    def is_word_pointed_at(self) -> bool:
        """Whether what is selected is one word that was double-clicked, and nothing else."""
        return self._cursor.is_word_pointed_at

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
        self._copy_to(QClipboard.Mode.Clipboard)

    def _copy_to(self, mode: QClipboard.Mode) -> None:
        span = self.selection()
        if span is not None:
            words = self._scene.column.text[span[0] : span[1]]
            QGuiApplication.clipboard().setText(words.encode("utf-8", "replace").decode(), mode)

    def toggle_caret(self) -> None:
        """Show a text cursor that the arrow keys move, or put it away."""
        self._caret_mode = not self._caret_mode
        if not self._caret_mode:
            self._cursor.collapse()
        elif self.selection() is None:
            self._cursor.put(self._caret_place())
        self._show_cursor()

    @property
    def caret_mode(self) -> bool:
        """Whether the arrow keys move a text cursor instead of scrolling."""
        return self._caret_mode

    def move_caret(self, move: Move, *, extend: bool = False) -> None:
        """Take the text cursor somewhere; with `extend`, what it passes is selected."""
        self._keyboard = True
        self._move_cursor(move, extend=extend)

    def _caret_place(self) -> int:
        """Return where the text cursor appears: where it last was, or at the first character in view."""
        return self._first_place() if self._cursor.position is None else self._cursor.position

    def _first_place(self) -> int:
        """Return the offset at which a new text cursor stands: the first character in view."""
        column = self._scene.column
        place = QPoint(0, self.verticalScrollBar().value() + 4)
        index = column.index_at(place.y()) if column.items else -1
        while 0 <= index < len(column.items) - 1 and column.items[index].role is Role.FOLD:
            index += 1
            place.setY(max(place.y(), column.top_of(index) + 1))
        return column.position_at(place) or 0

    # --- mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; Shift extends it, a third click takes the sentence, a fourth the paragraph."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._keyboard = self._ringed = False
        place = event.position().toPoint()
        position = self._position_at(place)
        if position is None:
            return
        self._pressed, self._dragging = place, False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._cursor.anchor is not None:
            self._cursor.put(position, extend=True)
            self._dragging = True
        elif self._clicks >= 2 and self._more_clicks.isActive() and _is_close(place, self._clicked_at):
            self._clicks += 1
            self._more_clicks.start(QApplication.doubleClickInterval())
            unit = Unit.SENTENCE if self._clicks == 3 else Unit.PARAGRAPH
            self._cursor.begin(self._character_near(place, position), unit)
            self._dragging = True
        else:
            self._clicks = 1
            self._cursor.begin(position, Unit.CHARACTER)
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the word."""
        place = event.position().toPoint()
        position = self._position_at(place)
        if event.button() is not Qt.MouseButton.LeftButton or position is None or self._is_line_at(place):
            return
        if self._clicks >= 3 and self._more_clicks.isActive() and _is_close(place, self._clicked_at):
            self.mousePressEvent(event)  # the fourth of four clicks comes as the second of two
            return
        self._pressed, self._dragging = place, True
        self._clicked_at, self._clicks = place, 2
        self._more_clicks.start(QApplication.doubleClickInterval())
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
        if not self._dragging and (place - self._pressed).manhattanLength() < _DRAG:
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
        if not self._dragging or self.selection() is None:
            if not self._caret_mode:
                self._cursor.collapse()
            self._show_cursor()
            self._click(place)
        else:
            if QGuiApplication.clipboard().supportsSelection():
                self._copy_to(QClipboard.Mode.Selection)
            self._chosen_by_mouse()
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

    def _click(self, place: QPoint) -> None:
        """Do what a click means."""

    def _chosen_by_mouse(self) -> None:
        """Do what it means that words were selected by mouse."""

    def _point(self, place: QPoint | None) -> None:
        """Show what is under the pointer, or that it has left."""

    # --- keys ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys of reading and selecting before they act as the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _TABS and self._wants(event):
            self.keyPressEvent(event)  # else Qt would take it for a step to the next widget
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
            self._ringed = event.reason() in _BY_KEY
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
        self._show_changes()
        if span != had:
            self.selection_changed.emit(span is not None)


def _is_close(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() < QApplication.startDragDistance()
