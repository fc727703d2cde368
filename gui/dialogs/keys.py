"""All keys on one page, and how to change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem

from gui.commands import GROUPS, Command, translate
from gui.dialogs.dialog import Dialog
from gui.keymap import names, shown

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_ID = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeysDialog(Dialog):
    """Lists every command with its keys; Enter on one waits for the key that it shall have."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.context.theme, 680)
        self.set_title(self.tr("Keys"))
        self._window = window
        self._waiting = ""
        self._pending: tuple[str, str] | None = None
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setPlaceholderText(self.tr("Search by what it does, or by key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.setMinimumHeight(420)
        self.tree.itemActivated.connect(self._on_activated)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.tree.installEventFilter(self)
        self.told = self.note(role="text")
        self.column.addWidget(self.search)
        self.column.addWidget(self.tree, 1)
        self.column.addWidget(self.told)
        self.change_button = self.button(self.tr("Change…"))
        self.change_button.clicked.connect(self._change)
        self.reset_button = self.button(self.tr("As it came"))
        self.reset_button.clicked.connect(self._reset)
        self.remove_button = self.button(self.tr("No key"))
        self.remove_button.clicked.connect(self._remove)
        close = self.button(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.buttons(close, left=(self.change_button, self.remove_button, self.reset_button))
        self._fill()
        self._say_how()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the list ------------------------------------------------------------------------------------------------

    def _fill(self, current: str = "") -> None:
        self.tree.clear()
        window = self._window
        for group in GROUPS:
            commands = [c for c in window.commands if c.group == group]
            if not commands:
                continue
            top = QTreeWidgetItem([self._group_title(group), ""])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFont(0, self.theme.ui_font(12, 600))
            top.setForeground(0, self.theme.colour("muted"))
            self.tree.addTopLevelItem(top)
            for command in commands:
                keys = window.keymap.keys(command)
                item = QTreeWidgetItem([command.name, "   ".join(dict.fromkeys(shown(k) for k in keys))])
                item.setData(0, _ID, command.id)
                if window.keymap.is_changed(command):
                    item.setFont(1, self.theme.ui_font(13, 600))
                top.addChild(item)
                if command.id == current:
                    self.tree.setCurrentItem(item)
            top.setExpanded(True)
        self._filter(self.search.text())
        self._on_current_changed()

    def _group_title(self, group: str) -> str:
        if group == "Selection":
            return self.tr("Put the selected words into a field; without a selection, go to it")
        return translate(group)

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for position in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(position)
            if top is None:
                continue
            hits = 0
            for row in range(top.childCount()):
                child = top.child(row)
                if child is None:
                    continue
                text = f"{child.text(0)} {child.text(1)} {top.text(0)}".casefold()
                child.setHidden(not all(word in text for word in wanted))
                hits += not child.isHidden()
            top.setHidden(not hits)
        current = self.tree.currentItem()
        if wanted and (current is None or current.isHidden()):
            first = next((item for item in self._items() if not item.isHidden()), None)
            if first is not None:
                self.tree.setCurrentItem(first)

    def _current(self) -> Command | None:
        item = self.tree.currentItem()
        command_id = item.data(0, _ID) if item is not None else None
        return self._window.commands.get(str(command_id))

    def _on_current_changed(self) -> None:
        command = self._current()
        can_change = command is not None and command.shown
        self.change_button.setEnabled(can_change)
        self.remove_button.setEnabled(can_change and command is not None and bool(self._window.keymap.keys(command)))
        self.reset_button.setEnabled(command is not None and self._window.keymap.is_changed(command))

    # --- changing ------------------------------------------------------------------------------------------------

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _ID):
            self._change()

    def _change(self) -> None:
        command = self._current()
        if command is None or not command.shown:
            return
        self._waiting, self._pending = command.id, None
        self.told.setText(self.tr("Press the key for “{0}”. Esc leaves it as it is.").format(command.name))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        if (command := self._current()) is not None:
            self._set(command.id, [])

    def _reset(self) -> None:
        if (command := self._current()) is not None:
            self._set(command.id, None)

    def _say_how(self) -> None:
        self.told.setText(self.tr("Enter on a command changes its key. Keys that were changed are bold."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key that is waited for."""
        if self._waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) not in _BARE_MODIFIERS:
                self._take(event)
                return True
        elif watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._walk(event)
        return super().eventFilter(watched, event)

    def _walk(self, event: QKeyEvent) -> bool:
        """Let the arrows move over the commands while one types what to look for, and Enter change the one there."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._change()
            return True
        if key not in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return False
        shown = [item for item in self._items() if not item.isHidden()]
        current = self.tree.currentItem()
        at = shown.index(current) if current in shown else -1
        target = at + (1 if key == Qt.Key.Key_Down else -1)
        if shown:
            self.tree.setCurrentItem(shown[min(max(target, 0), len(shown) - 1)])
        return True

    def _items(self) -> list[QTreeWidgetItem]:
        """Return the commands, from the top."""
        tops = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        return [
            item
            for top in tops
            if top is not None
            for row in range(top.childCount())
            if (item := top.child(row)) is not None
        ]

    def _take(self, event: QKeyEvent) -> None:
        found = names(event)
        command_id, self._waiting = self._waiting, ""
        if not found or found[0] == "Esc":
            self._pending = None
            self._say_how()
            return
        key = found[0]
        others = [c for c in self._window.keymap.holders(key) if c.id != command_id]
        if others and self._pending != (command_id, key):
            # A key runs one command; it changes hands only when it is pressed a second time.
            self._pending = (command_id, key)
            self._waiting = command_id
            self.told.setText(
                self.tr("{0} runs “{1}” already. Press it again to take it from there, Esc leaves it.").format(
                    shown(key), others[0].name
                )
            )
            return
        self._pending = None
        for other in others:
            kept = [k for k in self._window.keymap.keys(other) if k != key]
            self._set(other.id, kept, refill=False)
        self._set(command_id, [key])

    def _set(self, command_id: str, keys: list[str] | None, *, refill: bool = True) -> None:
        self._window.keymap.change(command_id, keys)
        self._window.context.settings.set_keys(command_id, keys)
        if refill:
            self._window.keys_changed()
            self._fill(command_id)
            self._say_how()
