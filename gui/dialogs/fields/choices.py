"""The choices of a field: add, rename in place, move, merge, take away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

_BEFORE = Qt.ItemDataRole.UserRole


class ChoicesEditor(QWidget):
    """Shows the choices of one field; what a person does with them is told, not done here."""

    added = Signal(str)
    renamed = Signal(str, str)
    """A choice, and its new name; one that is there already merges the two."""
    moved = Signal(str, int)
    removed = Signal(str, str)
    """A choice, and the one that its values take; "" where they go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Choices"))
        self.list.setFixedHeight(112)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._on_written)
        self.list.currentRowChanged.connect(self._enable)
        self.list.installEventFilter(self)
        column = QVBoxLayout()
        column.setSpacing(4)
        self.add_button = self._button(self.tr("Add"), self.add)
        self.remove_button = self._button(self.tr("Take away…"), self._ask_remove)
        self.up_button = self._button(self.tr("Up"), lambda: self._move(-1))
        self.down_button = self._button(self.tr("Down"), lambda: self._move(1))
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            column.addWidget(button)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.list, 1)
        row.addLayout(column)

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setStyleSheet("padding: 1px 8px; min-height: 16px;")
        button.setAccessibleName(self.tr("{0} (choice)").format(text.rstrip("…")))
        button.clicked.connect(do)
        return button

    def show_choices(self, choices: tuple[str, ...], current: str = "") -> None:
        """Show these choices; the keyboard stays on the one that it stood on, or goes to `current`."""
        item = self.list.currentItem()
        stay = current or (item.text() if item is not None else "")
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for choice in choices:
            entry = QListWidgetItem(choice)
            entry.setData(_BEFORE, choice)
            entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(entry)
        wanted = choices.index(stay) if stay in choices else min(row, len(choices) - 1)
        self.list.setCurrentRow(max(0, wanted) if choices else -1)
        self.list.blockSignals(False)
        self._enable()

    def add(self) -> None:
        """Add a choice and let its name be written."""
        names = {self.list.item(row).text() for row in range(self.list.count())}
        name = next(
            n
            for n in (self.tr("new choice"), *(f"{self.tr('new choice')} {i}" for i in range(2, 2000)))
            if n not in names
        )
        self.added.emit(name)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.text() == name:
                self.list.setCurrentRow(row)
                self.list.editItem(item)

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_BEFORE)) if item is not None else ""

    def _move(self, by: int) -> None:
        if choice := self._current():
            self.moved.emit(choice, by)

    def _on_written(self, item: QListWidgetItem) -> None:
        before, now = str(item.data(_BEFORE)), " ".join(item.text().split())
        if now and now != before:
            self.renamed.emit(before, now)
        elif item.text() != before:
            self.list.blockSignals(True)
            item.setText(before)
            self.list.blockSignals(False)

    def _ask_remove(self) -> None:
        """Ask, in a menu, what the values of the choice become."""
        choice = self._current()
        if not choice:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in range(self.list.count()):
            other = self.list.item(row).text()
            if other != choice:
                action = menu.addAction(self.tr("Its values become “{0}”").format(other.replace("&", "&&")))
                action.setData(other)
        menu.addSeparator()
        menu.addAction(self.tr("Its values go")).setData("")
        menu.triggered.connect(lambda action: self.removed.emit(choice, str(action.data())))
        menu.popup(self.remove_button.mapToGlobal(self.remove_button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.remove_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list be worked with by keys alone."""
        mine = watched is self.list and self.list.hasFocus()
        if mine and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if plain and event.key() == Qt.Key.Key_Insert:
                self.add()
                return True
            if plain and event.key() == Qt.Key.Key_Delete:
                self._ask_remove()
                return True
        return super().eventFilter(watched, event)
