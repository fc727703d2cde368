"""The fields of a draft as a list: dot, label, type, hot key, hidden or not; the label can be written in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.controls import CAP_HEIGHT, cap_width, draw_cap
from gui.dialogs.fields.words import type_name
from gui.theme import Theme
from store.field_plan import FieldDraft, Slot

SLOT = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class FieldListModel(QAbstractListModel):
    """Shows the slots of a draft, in their order."""

    label_written = Signal(int, str)
    """Slot, and the label that was written in the list."""

    def __init__(self, draft: FieldDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._slots = draft.slots

    def show(self, draft: FieldDraft) -> None:
        """Show another draft; where only fields changed, the list stays where it is."""
        if [s.id for s in draft.slots] == [s.id for s in self._slots]:
            changed = [row for row, (a, b) in enumerate(zip(self._slots, draft.slots, strict=True)) if a != b]
            self._slots = draft.slots
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._slots = draft.slots
        self.endResetModel()

    def row_of(self, slot_id: int) -> int:
        """Return the row of a slot, -1 where it is not there."""
        return next((row for row, s in enumerate(self._slots) if s.id == slot_id), -1)

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row a field."""
        return 0 if parent.isValid() else len(self._slots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The label, all of it in words for screen readers, or the slot."""
        if not index.isValid() or index.row() >= len(self._slots):
            return None
        slot = self._slots[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return slot.field.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            hidden = self.tr("hidden") if slot.field.hidden else ""
            parts = (slot.field.label, type_name(slot.field.type), slot.field.hotkey.upper(), hidden)
            return ", ".join(p for p in parts if p)
        return slot if role == SLOT else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand over a label that was written in place."""
        words = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not words:
            return False
        self.label_written.emit(self._slots[index.row()].id, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen and written in."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable | flag.ItemNeverHasChildren


class FieldDelegate(QStyledItemDelegate):
    """Paints a field's row."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """All rows have one height."""
        return QSize(200, 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw dot, label, type and hot key; what is hidden is dimmed and says so."""
        slot = index.data(SLOT)
        if not isinstance(slot, Slot):
            return
        theme, field, box = self._theme, slot.field, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("selection_row"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.field(field.colour))
        painter.drawEllipse(QRectF(box.left() + 10, box.center().y() - 4, 8, 8))
        right = box.right() - 8
        if field.hotkey:
            cap = field.hotkey.upper()
            right -= cap_width(theme, cap)
            draw_cap(painter, theme, right, box.center().y() - CAP_HEIGHT / 2, cap)
        else:
            right -= 18
        kind = self.tr("hidden") if field.hidden else type_name(field.type)
        small = theme.ui_font(12)
        width = QFontMetricsF(small).horizontalAdvance(kind)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            QRectF(right - width - 10, box.top(), width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, kind
        )
        font = theme.ui_font(13, 500 if slot.field.required else 400)
        room = right - width - 18 - (box.left() + 28)
        label = QFontMetricsF(font).elidedText(field.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.colour("muted" if field.hidden else "text"))
        painter.drawText(QRectF(box.left() + 28, box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, label)
        painter.restore()
