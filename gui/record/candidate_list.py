"""The list of candidates for a value: what each says, where it comes from, and the words of the text it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.controls import draw_cap, draw_rounded
from gui.record import describe
from gui.record.origins import agreeing, named
from gui.theme import Theme
from store.fields import Field
from store.review.candidates import Candidate

_ROW = 44
_MOST_SHOWN = 7
_WIDTH = 440
_MOST_DIGITS = 9
_CANDIDATE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}


class CandidateModel(QAbstractListModel):
    """The candidates of one value, in the order in which they are numbered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field: Field | None = None
        self.candidates: tuple[Candidate, ...] = ()

    def show(self, field: Field, candidates: Sequence[Candidate]) -> None:
        """Show other candidates."""
        self.beginResetModel()
        self.field, self.candidates = field, tuple(candidates)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.candidates)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one says, all that is known of it for a screen reader, or the candidate."""
        if not index.isValid() or index.row() >= len(self.candidates) or self.field is None:
            return None
        candidate = self.candidates[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(candidate)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}: {self.words(candidate)}, {self.detail(candidate)}"
        return candidate if role == _CANDIDATE else None

    def words(self, candidate: Candidate) -> str:
        """Return a candidate's value with its first attribute, on one line."""
        assert self.field is not None
        text = describe.value_text(self.field, candidate.suggestion)
        if attribute := describe.attribute_text(self.field, candidate.suggestion):
            text += f" · {attribute}"
        return " ".join(text.split())

    def detail(self, candidate: Candidate) -> str:
        """Return where a candidate comes from, and the words of the text."""
        assert self.field is not None
        other, key = candidate.suggestion, self.field.key
        parts = [named(other.extractor, key)]
        parts += agreeing(other.agreed, key)
        if other.evidence:
            quote = " ".join(other.evidence[0].quote[:200].split())
            parts.append(f"“{quote}”")
            if len(other.evidence) > 1:
                parts.append(self.tr("{0} mentions").format(len(other.evidence)))
        else:
            parts.append(self.tr("no words of the text"))
        return " · ".join(parts)

    def standing(self, candidate: Candidate) -> str:
        """Return what taking a candidate means, where that is not to take the place of what stands."""
        if candidate.stands:
            return self.tr("stands now")
        return self.tr("joins the list") if candidate.replaces < 0 and self.field and self.field.many else ""


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """All lines are of one height."""
        return QSize(100, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a candidate: its digit, its value and score, and below where it comes from."""
        candidate, model = index.data(_CANDIDATE), index.model()
        if not isinstance(candidate, Candidate) or not isinstance(model, CandidateModel):
            return
        theme = self.theme
        painter.save()
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_rounded(painter, box.adjusted(4, 1, -4, -1), theme.colour("selection_row"), None, 5)
        if index.row() < _MOST_DIGITS:
            draw_cap(painter, theme, box.left() + 12, box.top() + 6, str(index.row() + 1))
        left, right = box.left() + 42, box.right() - 14
        upper = QRectF(left, box.top() + 4, right - left, 20)
        lower = QRectF(left, box.top() + 23, right - left, 17)
        small, usual = theme.ui_font(12), theme.ui_font(13, 500)
        score = candidate.suggestion.score
        mark = self.tr("no score") if score is None else f"{score:.2f}"
        if said := model.standing(candidate):
            mark = f"{said} · {mark}"
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, mark)
        room = upper.width() - QFontMetricsF(small).horizontalAdvance(mark) - 12
        middle = Qt.AlignmentFlag.AlignVCenter
        detail = QFontMetricsF(small).elidedText(model.detail(candidate), Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, middle, detail)
        painter.setFont(usual)
        painter.setPen(theme.colour("text"))
        words = QFontMetricsF(usual).elidedText(model.words(candidate), Qt.TextElideMode.ElideRight, room)
        painter.drawText(upper, middle, words)
        painter.restore()


class CandidateList(QListView):
    """Hangs under a value and has the keyboard: J, K and arrows move, Enter or a digit takes, Esc leaves."""

    taken = Signal(object)
    """Candidate that was chosen."""
    moved = Signal(object)
    """Candidate that the mark stands on."""
    left = Signal()
    """The list was closed, whether one was taken or not."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._candidates = CandidateModel(self)
        self._delegate = _Delegate(theme)
        self.setModel(self._candidates)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Candidates"))
        self.clicked.connect(self._on_clicked)
        self.entered.connect(self.setCurrentIndex)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.theme = theme
        self.setStyleSheet(
            f"QListView {{ background: {theme.colour('popup').name()};"
            f" border: 1px solid {theme.colour('popup_line').name()}; border-radius: 6px;"
            " padding: 4px 0; outline: 0; }"
        )

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """What is listed."""
        return self._candidates.candidates

    def open(self, field: Field, candidates: Sequence[Candidate], at: QRectF) -> None:
        """Show candidates under a place of the window, or above it where there is no room; the next one is marked."""
        self._candidates.show(field, candidates)
        window = self.window()
        height = min(len(candidates), _MOST_SHOWN) * _ROW + 10
        width = min(_WIDTH, window.width() - 16)
        left = max(8, min(round(at.left()), window.width() - width - 8))
        top = round(at.bottom()) + 4
        if top + height > window.height() - 8:
            top = max(8, round(at.top()) - height - 4)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        standing = next((i for i, c in enumerate(candidates) if c.stands), -1)
        self.setCurrentIndex(self._candidates.index((standing + 1) % len(candidates)))

    def leave(self) -> None:
        """Close the list."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def takes_key(self, event: QKeyEvent) -> bool:
        """Return whether a key is for the list although a command has it too."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        return plain and (key in _STEPS or key in _ENTER or key == Qt.Key.Key_Escape or _digit(key) >= 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark, take, or leave."""
        key, rows = Qt.Key(event.key()), self._candidates.rowCount()
        if not self.takes_key(event):
            event.ignore()
        elif key in _STEPS:
            row = self.currentIndex().row() + _STEPS[key]
            self.setCurrentIndex(self._candidates.index(row % rows))
        elif key in _ENTER:
            self._take(self.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            self._take(_digit(key))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell where the mark stands."""
        super().currentChanged(current, previous)
        if current.isValid() and self.isVisible():
            self.moved.emit(self._candidates.candidates[current.row()])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close where the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.leave()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int) -> None:
        if 0 <= row < len(self.candidates):
            candidate = self.candidates[row]
            self.leave()
            self.taken.emit(candidate)


def _digit(key: Qt.Key) -> int:
    """Return which candidate a key names, -1 where it is no digit."""
    return key - Qt.Key.Key_1 if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else -1


def place_in(window: QWidget, widget: QWidget, rect: QRectF) -> QRectF:
    """Return where a part of a widget stands in the window."""
    corner = widget.mapTo(window, QPoint(0, 0))
    return rect.translated(corner.x(), corner.y())
