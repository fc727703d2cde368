"""The list of the fields, with the buttons and keys that work on the one it stands on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.fields.model import SLOT, FieldDelegate, FieldListModel
from gui.theme import Theme
from store.field_plan import FieldDraft, Slot

_Q = Qt.Key


class FieldListing(QWidget):
    """Shows a draft's fields, and says what is wanted of them; it changes nothing itself."""

    current_changed = Signal()
    add_wanted, hide_wanted, merge_wanted = Signal(), Signal(), Signal()
    delete_wanted, edit_wanted = Signal(), Signal()
    move_wanted = Signal(int)
    """-1 for up, 1 for down."""

    def __init__(self, theme: Theme, draft: FieldDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self.model = FieldListModel(draft, self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Fields"))
        self.list.setModel(self.model)
        self._delegate = FieldDelegate(theme, self)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        ground, line, accent = (theme.colour(role).name() for role in ("input", "input_line", "accent"))
        self.list.setStyleSheet(
            f"QListView {{ background: {ground}; border: 1px solid {line}; border-radius: 5px; padding: 3px; }}"
            f"QListView:focus {{ border-color: {accent}; }}"
        )
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._add = self._small(self.tr("&Add"), self.add_wanted)
        self._up = self._small(self.tr("Up"), self.move_wanted, -1)
        self._down = self._small(self.tr("Down"), self.move_wanted, 1)
        self._hide = self._small(self.tr("&Hide"), self.hide_wanted)
        self.merge_button = self._small(self.tr("&Merge…"), self.merge_wanted)
        self._delete = self._small(self.tr("&Delete…"), self.delete_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        for buttons in ((self._add, self._up, self._down), (self._hide, self.merge_button, self._delete)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in buttons:
                row.addWidget(button, 1)
            column.addLayout(row)

    def _small(self, text: str, wanted: SignalInstance, *told: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setStyleSheet("padding: 3px 6px;")
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.clicked.connect(lambda: wanted.emit(*told))
        return button

    @property
    def current(self) -> Slot | None:
        """The slot that the list stands on."""
        slot = self.list.currentIndex().data(SLOT)
        return slot if isinstance(slot, Slot) else None

    def show_draft(self, draft: FieldDraft, current: int | None = None) -> None:
        """Show another draft; the list stands on the slot `current`, or stays."""
        here, slot = self.list.currentIndex().row(), self.current
        wanted = current if current is not None else slot.id if slot is not None else -1
        self._draft = draft
        self.model.show(draft)
        row = self.model.row_of(wanted)
        row = row if row >= 0 else min(here, len(draft.slots) - 1)
        self.list.selectionModel().setCurrentIndex(
            self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._show_buttons()

    def _show_buttons(self) -> None:
        slot, row, count = self.current, self.list.currentIndex().row(), len(self._draft.slots)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
        for button in (self._hide, self._delete):
            button.setEnabled(slot is not None)
        self.merge_button.setEnabled(count > 1)
        self._hide.setText(self.tr("S&how") if slot is not None and slot.field.hidden else self.tr("&Hide"))

    def _on_current(self) -> None:
        self._show_buttons()
        self.current_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list be worked with by keys alone."""
        # while a label is written in the list, its keys come through here too
        mine = watched is self.list and self.list.hasFocus()
        if mine and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys: dict[int, tuple[SignalInstance, tuple[int, ...]]] = {}
            if event.modifiers() == Qt.KeyboardModifier.AltModifier:
                keys = {_Q.Key_Up: (self.move_wanted, (-1,)), _Q.Key_Down: (self.move_wanted, (1,))}
            elif event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
                keys = {
                    _Q.Key_Insert: (self.add_wanted, ()),
                    _Q.Key_Delete: (self.delete_wanted, ()),
                    _Q.Key_Return: (self.edit_wanted, ()),
                    _Q.Key_Enter: (self.edit_wanted, ()),
                }
            if event.key() in keys:
                wanted, told = keys[event.key()]
                wanted.emit(*told)
                return True
        return super().eventFilter(watched, event)
