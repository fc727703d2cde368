"""The list of rows: scrolling, clicking, hovering; it knows places, not meanings."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import zip_longest

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollBar, QToolTip, QWidget

from gui.record import describe
from gui.record.delegate import RecordDelegate
from gui.record.model import RecordModel
from gui.record.row import Action, Hit, Row
from gui.record.rows import Rows
from gui.theme import Theme

_BAR = 8
"""Width of the scroll bar."""
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_NOTHING = Hit(QRectF(), Action.FOCUS)
_POINTS = (Action.EDIT, Action.REJECT, Action.ADD, Action.UNFOLD, Action.FOLD, Action.GO, Action.ALTERNATIVE,
           Action.EDIT_LIST, Action.POINT)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """The rows in view and where they stand; where the `ground` differs, or there is none, all has to be painted."""

    ground: tuple[object, ...]
    rows: list[tuple[Row, QRect]]

    def changed_from(self, before: Shown) -> QRegion | None:
        """Return what has to be painted anew; None for all."""
        if not self.ground or self.ground != before.ground:
            return None
        region = QRegion()
        for now, then in zip_longest(self.rows, before.rows):
            if now is None or then is None or now[0] is not then[0] or now[1] != then[1]:
                for found in (now, then):
                    if found is not None:
                        region += found[1]
        return region


class RecordView(QListView):
    """Shows the rows of a RecordModel; it takes no key itself, they belong to the window's commands."""

    clicked_part = Signal(int, object)
    """Row and Hit that were clicked."""
    double_clicked = Signal()
    """What the first click chose was clicked again."""
    laid_out = Signal()
    """Rows may stand elsewhere now."""
    resized = Signal()
    """More or fewer rows are in view."""

    def __init__(self, model: RecordModel, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._shown: Shown | None = None
        self._spares = False
        """Whether a layout leaves it to its caller to say what has to be painted anew."""
        self._delegate = RecordDelegate(rows)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAutoScroll(False)
        self.setAccessibleName(self.tr("Record"))
        self.verticalScrollBar().setSingleStep(24)

        # The bar lies over the rows: they keep their width, and so their height, whether there is one or not.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar_wanted = True
        self._ringed = False
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        real = self.verticalScrollBar()
        real.rangeChanged.connect(self._on_range_changed)
        real.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(real.setValue)
        self._bar.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        line, muted = theme.colour("line").name(), theme.colour("faint").name()
        self._bar.setStyleSheet(
            f"QScrollBar {{ background: transparent; width: {_BAR}px; border: 0; }}"
            f"QScrollBar::handle {{ background: {line}; border-radius: 3px; min-height: 24px; margin: 1px; }}"
            f"QScrollBar::handle:hover {{ background: {muted}; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        )

    def _on_range_changed(self, least: int, most: int) -> None:
        self._bar.setRange(least, most)
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setValue(self.verticalScrollBar().value())
        self._bar.setVisible(self._bar_wanted and most > least)

    def draw_ahead(self, row: Row) -> None:
        """Paint a row that is not shown yet."""
        ratio = self.devicePixelRatioF()
        if not ratio % 1 and row.height <= self.height():
            self._delegate.picture(row, ratio)

    # --- places -----------------------------------------------------------------------------------------------------

    def relayout(self) -> None:
        """Place all rows anew, now; what stands at the top stays there as far as it can."""
        self.scheduleDelayedItemsLayout()
        self._spares = self._rows.editing is None  # what lies in its place moves with the editor
        try:
            self.executeDelayedItemsLayout()
        finally:
            spared, self._spares = self._spares, False
        if spared:
            self._show_changes()
        else:
            self.viewport().update()

    def relayout_soon(self) -> None:
        """Place all rows anew before anybody asks where one stands: most steps move the focus too, and place them."""
        self.scheduleDelayedItemsLayout()  # it has all painted anew where nothing comes before

    def _show_changes(self) -> None:
        """Have the rows painted anew that look otherwise, or stand elsewhere, than when they were painted last."""
        before, self._shown = self._shown, self._in_view()
        region = self._shown.changed_from(before) if before is not None else None
        if region is None:
            self.viewport().update()
        elif not region.isEmpty():
            self.viewport().update(region)

    def _in_view(self) -> Shown:
        viewport, ratio = self.viewport(), self.devicePixelRatioF()
        ground = (
            self.verticalScrollBar().value(), viewport.width(), viewport.height(), self._ringed and self.hasFocus(),
            ratio, self._rows.style,
        )  # fmt: skip
        height, rows = viewport.height(), []
        for number in range(self.model().rowCount()):
            rect = self.row_rect(number)
            if rect.top() >= height:
                break
            rows.append((self._rows.row(number), rect))
        # A part of a view where a row does not begin on a whole pixel of the screen would not join the rest.
        return Shown(() if ratio % 1 else ground, rows)

    def set_bar_wanted(self, wanted: bool) -> None:
        """Show the scroll bar where there is more than fits, or never."""
        self._bar_wanted = wanted
        self._bar.setVisible(wanted and self._bar.maximum() > self._bar.minimum())

    def show_at_top(self, row: int) -> None:
        """Scroll a row to the upper edge, or what is in focus of one that is higher than the view."""
        bar = self.verticalScrollBar()
        rect = self.row_rect(row)
        bar.setValue(bar.value() + rect.top())
        if rect.height() > self.viewport().height():
            self.reveal(row)

    def row_rect(self, row: int) -> QRect:
        """Return where a row stands in the viewport."""
        return self.visualRect(self.model().index(row, 0))

    def reveal(self, row: int) -> None:
        """Scroll a row into view; of one that is too high, what is in focus."""
        if row < 0:
            return
        rect, height = self.row_rect(row), self.viewport().height()
        bar = self.verticalScrollBar()
        wanted = QRectF(rect)
        if rect.height() > height - 16:
            wanted = self._rows.row(row).focus.translated(rect.x(), rect.y()).adjusted(0, -40, 0, 40)
        if wanted.top() < 0:
            bar.setValue(round(bar.value() + wanted.top()))
        elif wanted.bottom() > height:
            by = min(wanted.bottom() - height, wanted.top())
            bar.setValue(round(bar.value() + by))

    def part_at(self, at: QPoint) -> tuple[int, Hit | None]:
        """Return the row under a point of the viewport (-1: none) and the part of it that can be clicked."""
        index = self.indexAt(at)
        if not index.isValid():
            return -1, None
        origin = self.visualRect(index).topLeft()
        return index.row(), self._rows.row(index.row()).hit(QPointF(at - origin))

    # --- Qt ---------------------------------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        """Place the rows, then tell."""
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, self._spares)
        super().doItemsLayout()  # it has the whole viewport painted anew
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        self.laid_out.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for another width."""
        if self._rows.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        self._bar.setGeometry(self.width() - _BAR, 0, _BAR, self.height())
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys come here, where it was a key that led here."""
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._ringed = event.reason() in _BY_KEY
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the frame of the pane that a key led to."""
        super().paintEvent(event)
        if event.region().contains(self.viewport().rect()):
            self._shown = self._in_view()
        if self._ringed and self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._rows.style.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the pane and to the window's commands, also those that a list would take."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._ringed = False
        row, hit = self.part_at(event.position().toPoint())
        if row >= 0:
            self.clicked_part.emit(row, hit or _NOTHING)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click acts when it is pressed; a drag means nothing."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell of a double click on a value; rows may have moved under the mouse since its first half."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would do."""
        row, hit = self.part_at(event.position().toPoint())
        self._hover(row, hit)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the hover where the mouse leaves; show a value whole where the mouse rests on it."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1, None)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, hit = self.part_at(event.pos())
            self._show_whole(event.globalPos(), row, hit)
            return True
        return super().viewportEvent(event)

    def _show_whole(self, at: QPoint, row: int, hit: Hit | None) -> None:
        state = self._rows.state(row) if row >= 0 and hit is not None and hit.action is Action.FOCUS else None
        if state is None or hit is None or not 0 <= hit.index < len(state.values):
            QToolTip.hideText()
            return
        shown = state.values[hit.index].value
        text = describe.value_text(state.field, shown)
        if attribute := describe.attribute_text(state.field, shown):
            text += f"\n{attribute}"
        # A tool tip guesses whether it is given rich text; what comes from an article must never be read as such.
        QToolTip.showText(at, f"<p style='white-space: pre-wrap'>{escape(text)}</p>", self)

    def _hover(self, row: int, hit: Hit | None) -> None:
        points = hit is not None and hit.action in _POINTS
        now = (row, hit) if points and hit is not None else None
        before = self._delegate.hovered
        if now == before:
            return
        self._delegate.hovered = now
        for changed in {before[0] if before else -1, row if now else -1} - {-1}:
            self.viewport().update(self.row_rect(changed))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if points else Qt.CursorShape.ArrowCursor)
