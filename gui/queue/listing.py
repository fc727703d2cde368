"""A list whose rows are all of one height: where a row stands is arithmetic, however many there are.

`QListView` walks over all rows whenever it places them, a call into Python for each; here only those in view are asked
for. It still is a `QListView`, so that screen readers are told of a list.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_MOVES = {
    Qt.Key.Key_Down: _Action.MoveDown, Qt.Key.Key_Up: _Action.MoveUp, Qt.Key.Key_PageDown: _Action.MovePageDown,
    Qt.Key.Key_PageUp: _Action.MovePageUp, Qt.Key.Key_Home: _Action.MoveHome, Qt.Key.Key_End: _Action.MoveEnd,
}  # fmt: skip
_HIGHEST = 2**30
"""Where Qt's coordinates end, with room to spare: 15 million rows."""


class Listing(QListView):
    """Shows the rows of a list model from top to bottom, each painted by the delegate at a fixed height."""

    select = Signal(int, bool)
    """A row that is selected or no longer (True), or up to which all are (False)."""
    selecting = Signal(bool)
    """Everything is to be selected (True), or nothing."""

    def __init__(self, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = row_height
        self._hovered = -1
        self._selects = False
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    # --- places --------------------------------------------------------------------------------------------------

    def visualRect(self, index: _Index) -> QRect:
        """Return where a row stands in the viewport."""
        if not index.isValid():
            return QRect()
        return QRect(0, index.row() * self._height - self._scrolled, self.viewport().width(), self._height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a place of the viewport; an invalid index below the last."""
        row = self._row_at(point.y())
        return self._index(row) if 0 <= row < self._count else QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll a row into view, no further than is needed."""
        if not index.isValid():
            return
        self._bring_up_to_date()
        top, room = index.row() * self._height, self.viewport().height() - self._height
        hints = QAbstractItemView.ScrollHint
        if hint is hints.EnsureVisible:
            value = max(min(self._scrolled, top), top - room)
        else:
            value = {hints.PositionAtTop: top, hints.PositionAtBottom: top - room}.get(hint, top - room // 2)
        self.verticalScrollBar().setValue(value)

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002
        """Return the row that a key leads to from the current one."""
        current, last = self.currentIndex().row(), self._count - 1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._height - 1)
        by = {
            _Action.MoveDown: 1, _Action.MoveNext: 1, _Action.MoveUp: -1, _Action.MovePrevious: -1,
            _Action.MovePageDown: page, _Action.MovePageUp: -page, _Action.MoveHome: -last, _Action.MoveEnd: last,
        }.get(action, 0)  # fmt: skip
        if current < 0:
            return self._index(last if action is _Action.MoveEnd else 0)
        return self._index(min(max(current + by, 0), last))

    def verticalOffset(self) -> int:
        """Return by how many pixels the rows are scrolled up."""
        return self._scrolled

    def horizontalOffset(self) -> int:
        """Return 0: a row is as wide as the view."""
        return 0

    def isIndexHidden(self, index: _Index) -> bool:  # noqa: ARG002
        """Return False: no row is hidden."""
        return False

    def viewportSizeHint(self) -> QSize:
        """Return the size of all rows."""
        return QSize(self.viewport().width(), min(self._count * self._height, _HIGHEST))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select nothing."""

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: ARG002
        """Return an empty region: nothing is ever selected."""
        return QRegion()

    # --- what changes --------------------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        """Take up how many rows there are now."""
        # Not QListView's: it would place every row.
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Give the scroll bar its range."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._height)
        bar.setPageStep(page)
        bar.setRange(0, max(0, min(self._count * self._height, _HIGHEST) - page))

    def dataChanged(self, top: _Index, bottom: _Index, roles: Sequence[int] = ()) -> None:
        """Draw the rows anew that changed and are in view."""
        if QAccessible.isActive():
            QAbstractItemView.dataChanged(self, top, bottom, list(roles))
        self.repaint_rows(top.row(), bottom.row())

    def repaint_rows(self, first: int, last: int | None = None) -> None:
        """Draw some rows anew, by default one, once the event loop is at rest."""
        last = first if last is None else last
        viewport = self.viewport()
        top = max(first * self._height - self._scrolled, 0)
        bottom = min((last + 1) * self._height - self._scrolled, viewport.height())
        if first >= 0 and top < bottom:
            viewport.update(0, top, viewport.width(), bottom - top)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Move what is painted already; Qt asks for the rows that come into view."""
        self.viewport().scroll(0, dy)
        self._hover(self._row_under_pointer())

    # --- painting and pointing -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in view that need it."""
        painter = QPainter(self.viewport())
        try:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            delegate, width, region, area = self.itemDelegate(), self.viewport().width(), event.region(), event.rect()
            current = self.currentIndex().row() if self.hasFocus() else -1
            plain = option.state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
            for row in range(max(self._row_at(area.top()), 0), min(self._row_at(area.bottom()) + 1, self._count)):
                place = QRect(0, row * self._height - self._scrolled, width, self._height)
                if not region.intersects(place):
                    continue
                option.state, option.rect = plain, place
                if row == self._hovered:
                    option.state |= QStyle.StateFlag.State_MouseOver
                if row == current:
                    option.state |= QStyle.StateFlag.State_HasFocus
                delegate.paint(painter, option, self._index(row))
        finally:
            painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Mark the row under the pointer."""
        done = super().viewportEvent(event)
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Enter):
            self._hover(self._row_under_pointer())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self._hover(-1)
        return done

    # --- selecting -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select with Shift and the arrows, Ctrl+Space, Ctrl+A; Esc selects nothing."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ShiftModifier and key in _MOVES:
            self.select.emit(self.moveCursor(_MOVES[key], held).row(), False)
        elif held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Space:
            self.select.emit(self.currentIndex().row(), True)
        elif held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_A:
            self.selecting.emit(True)
        elif not held and key == Qt.Key.Key_Escape:
            self.selecting.emit(False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select with Ctrl and Shift; a plain click opens."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self._selects = bool(held) and event.button() == Qt.MouseButton.LeftButton
        if not self._selects:
            super().mousePressEvent(event)
            return
        row = self._row_at(event.position().toPoint().y())
        if row < self._count:
            self.select.emit(row, bool(held & Qt.KeyboardModifier.ControlModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open nothing where the press has selected."""
        if not self._selects:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click of two as another one, where it selects."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Draw the frame around the current row where it is now."""
        if QAccessible.isActive():
            super().currentChanged(current, previous)
        self.repaint_rows(previous.row())
        self.repaint_rows(current.row())
        if current.isValid() and self.hasFocus():
            self.scrollTo(current)

    # --- within --------------------------------------------------------------------------------------------------

    @property
    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    @property
    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def _row_at(self, y: int) -> int:
        return (y + self._scrolled) // self._height

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _row_under_pointer(self) -> int:
        viewport = self.viewport()
        return self._row_at(viewport.mapFromGlobal(QCursor.pos()).y()) if viewport.underMouse() else -1

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            before, self._hovered = self._hovered, row
            self.repaint_rows(before)
            self.repaint_rows(row)

    def _bring_up_to_date(self) -> None:
        """Take up rows that came or went and that Qt has only put a note aside about."""
        self.executeDelayedItemsLayout()
