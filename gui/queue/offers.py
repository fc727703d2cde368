"""The list that hangs under a query: what could be written at the caret, what it means, in how many articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.controls import OverlayBar, draw_rounded
from gui.languages import label
from gui.theme import Theme

if TYPE_CHECKING:
    from store.search.completion import Offer

ROW = 25
_MOST_SHOWN = 9
_WIDTH = 400
_OFFER = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_PAD = 10

Index = QModelIndex | QPersistentModelIndex


class OffersModel(QAbstractListModel):
    """Holds what is offered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what can be written, or all that is known of it."""
        if not index.isValid() or not 0 <= index.row() < len(self.offers):
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (offer.shown, _explained(offer)) if part)
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.shown
        return offer if role == _OFFER else None

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Offer something else."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()


def _explained(offer: Offer) -> str:
    if offer.count is not None:
        return f"{offer.count:,}" if offer.count else ""
    if not offer.detail:
        return ""
    # The names' explanations stand in store.search, their translations in the context "query"; a field says its label.
    said = QCoreApplication.translate("query", offer.detail)
    return label(said) if said == offer.detail else said


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """All lines are of one height."""
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what can be written at the left, and what it means at the right."""
        offer: Offer | None = index.data(_OFFER)
        if offer is None:
            return
        painter.save()
        theme, box = self.theme, QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_rounded(painter, box.adjusted(3, 0, -3, 0), theme.colour("selection_row"), None, 4)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        main, small = theme.ui_font(13, 500 if offer.is_name else 400), theme.ui_font(12)
        metrics, small_metrics = QFontMetricsF(main), QFontMetricsF(small)
        detail = _explained(offer)
        wanted = metrics.horizontalAdvance(offer.shown) + 1
        width = min(wanted, inner.width() if not detail else inner.width() - 90)
        painter.setFont(main)
        painter.setPen(theme.colour("text"))
        shown = metrics.elidedText(offer.shown, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(inner.left(), box.top(), width, box.height()), middle, shown)
        if detail:
            room = QRectF(inner.left() + width + 14, box.top(), inner.width() - width - 14, box.height())
            painter.setFont(small)
            painter.setPen(theme.colour("muted"))
            cut = small_metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, cut)
        painter.restore()


class OfferList(QListView):
    """Shows what is offered; never has the keyboard, so that typing goes on while it is open."""

    taken = Signal(object)
    """The Offer that was chosen."""

    def __init__(self, under: QWidget, theme: Theme) -> None:
        super().__init__(under.window())
        self._under = under
        self._delegate = _Delegate(theme)
        self.offers = OffersModel(self)
        self.setModel(self.offers)
        self.setItemDelegate(self._delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("What can be written here"))
        self.bar = OverlayBar(self, theme)
        self.clicked.connect(self._on_clicked)
        self.entered.connect(self.setCurrentIndex)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._delegate.theme = theme
        self.bar.set_theme(theme)
        self.setStyleSheet(
            f"QListView {{ background: {theme.colour('popup').name()}; outline: 0; padding: 3px 0;"
            f" border: 1px solid {theme.colour('popup_line').name()}; border-radius: 6px; }}"
        )

    @property
    def current(self) -> Offer | None:
        """What Enter would take, or None."""
        index = self.currentIndex()
        return self.offers.offers[index.row()] if self.isVisible() and index.isValid() else None

    def offer(self, offers: tuple[Offer, ...], x: int) -> None:
        """Open under the line, its text at `x` pixels into it; nothing to offer: close."""
        if not offers or not self._under.isVisible():
            self.hide()
            return
        window = self._under.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.offers.show_offers(offers)
        height = ROW * min(len(offers), _MOST_SHOWN) + 10
        below = self._under.mapTo(window, QPoint(0, self._under.height() + 3))
        over = below.y() - self._under.height() - 6
        room = window.height() - below.y() - 4
        top = below.y()
        if height > room and over > room:
            height = min(height, over)
            top = over - height
        width = min(_WIDTH, window.width() - 8)
        left = max(4, min(below.x() + x - _PAD, window.width() - width - 4))
        self.setGeometry(left, top, width, min(height, max(room, over)))
        self.show()
        self.raise_()
        self.setCurrentIndex(QModelIndex())

    def step(self, by: int) -> None:
        """Mark the next or previous line; past the ends none is marked."""
        count = len(self.offers.offers)
        if abs(by) > 1:
            row = max(0, min(count - 1, self.currentIndex().row() + by))
        else:
            row = (self.currentIndex().row() + by + 1) % (count + 1) - 1
        index = self.offers.index(row)
        self.setCurrentIndex(index)
        if row < 0:
            self.clearSelection()
        else:
            self.scrollTo(index)

    def take(self, *, first: bool = False) -> bool:
        """Take the marked line, or the first one where none is marked and `first` is set; False where there is none."""
        chosen = self.current
        if chosen is None and first and self.isVisible():
            chosen = self.offers.offers[0]
        if chosen is None:
            return False
        self.hide()
        self.taken.emit(chosen)
        return True

    def _on_clicked(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.take()
