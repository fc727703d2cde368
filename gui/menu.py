"""The menu, made of the command list each time it is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.commands import GROUPS, Commands, When, translate
from gui.keymap import Keymap, shown


class _Runner(QObject):
    """Runs the command of the entry that was chosen."""

    def __init__(self, menu: QMenu, commands: Commands) -> None:
        super().__init__(menu)
        self._commands = commands
        menu.triggered.connect(self.run)

    def run(self, action: QAction) -> None:
        """Run a command."""
        self._commands.run(str(action.data()))


def main_menu(parent: QWidget, commands: Commands, keymap: Keymap) -> QMenu:
    """Return a menu of all commands by group; those that do not apply are dimmed. It deletes itself when closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    runner = _Runner(menu, commands)
    runner.setObjectName("runner")
    situation = commands.situation()
    if When.PROJECT in situation and When.WRITABLE not in situation:
        menu.addAction(translate("Open for reading only: what would change it is dimmed")).setEnabled(False)
        menu.addSeparator()
    for group in GROUPS:
        entries = [c for c in commands if c.group == group and c.shown]
        if not entries:
            continue
        submenu = menu.addMenu(translate(group))
        for command in entries:
            keys = keymap.keys(command)
            # Behind the tab a key is only shown: the window's key filter is what acts on it.
            action = submenu.addAction(command.name.replace("&", "&&") + (f"\t{shown(keys[0])}" if keys else ""))
            action.setData(command.id)
            action.setEnabled(commands.applies(command, situation))
    return menu
