"""From a key press to a command: by the sign on the key, and by its place where the keyboard writes another script.

Keys are written as text: modifiers in the order Ctrl, Alt, Shift, Meta, then the key ("Ctrl+Shift+Z", "Alt+.", "[").
A sign that is typed with Shift on one layout and without on the next ("?", "+") is written as the sign alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from gui.commands import Command, Commands

_ROWS = ("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'\\", "zxcvbnm,./")

_EVDEV_STARTS = (41, 16, 30, 44)
_EVDEV = {
    start + offset: key
    for row, start in zip(_ROWS[1:], _EVDEV_STARTS[1:], strict=True)
    for offset, key in enumerate(row)
} | {41: "`", 43: "\\", **{2 + i: key for i, key in enumerate(_ROWS[0][1:])}}
"""Linux's codes of the keys of the main block; Windows' scan codes are the same, X11 and Wayland add 8."""

_MACOS = dict(
    zip(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
         31, 32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 50),
        "asdfhgzxcvbqweryt123465=97-80]ou[iplj'k;\\,/nm.`",
        strict=True,
    )
)  # fmt: skip
"""macOS' virtual key codes, which name places too."""

_CYRILLIC = dict(zip("ёйцукенгшщзхъфывапролджэячсмитьбю", "`qwertyuiop[]asdfghjkl;'zxcvbnm,.", strict=True))
"""Where the letters stand on the standard Russian keyboard, for key presses that do not tell their place."""

_SHIFTED = dict(zip('~!@#$%^&*()_+{}:"|<>', "`1234567890-=[];'\\,.", strict=True))
"""What Shift makes of a key on a US keyboard; ? is left out: it is a sign of its own."""

_SIGNS = "?+"
"""Signs that stand for themselves, whatever it takes to type them."""

_NAMED = {
    Qt.Key.Key_Return: "Return", Qt.Key.Key_Enter: "Enter", Qt.Key.Key_Escape: "Esc", Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab", Qt.Key.Key_Backspace: "Backspace", Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Insert: "Insert", Qt.Key.Key_Space: "Space", Qt.Key.Key_Left: "Left", Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up", Qt.Key.Key_Down: "Down", Qt.Key.Key_Home: "Home", Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PgUp", Qt.Key.Key_PageDown: "PgDown",
    **{Qt.Key(Qt.Key.Key_F1 + i): f"F{i + 1}" for i in range(12)},
}  # fmt: skip

_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
    (Qt.KeyboardModifier.AltModifier, "Alt+"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
    (Qt.KeyboardModifier.MetaModifier, "Meta+"),
)

_SHOWN = {"Return": "Enter", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Backspace": "⌫"}

TEXT_EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


def place(event: QKeyEvent, platform: str | None = None) -> str:
    """Return what a US keyboard has where the pressed key stands, or "" where the event does not tell.

    `platform` is Qt's platform name ("xcb", "wayland", "windows", "cocoa"), by default the one that runs.
    """
    name = platform or QApplication.platformName()
    if name == "cocoa":
        # 0 is the A key there, and also what a made-up event carries.
        code = event.nativeVirtualKey()
        return _MACOS.get(code, "") if code or event.nativeScanCode() else ""
    code = event.nativeScanCode()
    if not code:
        return ""
    return _EVDEV.get(code if name == "windows" else code - 8, "")


def names(event: QKeyEvent, platform: str | None = None) -> list[str]:
    """Return the names under which a key press may be bound, the best first: by its sign, then by its place."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if named := _NAMED.get(Qt.Key(key)) if key in _NAMED else None:
        if key == Qt.Key.Key_Backtab:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        return [_prefix(modifiers) + named]
    shift = Qt.KeyboardModifier.ShiftModifier
    text = event.text()
    sign = text.lower() if len(text) == 1 and text.isprintable() else ""
    if not sign and 0x20 < key < 0x1000000:
        sign = chr(key).lower()
    if modifiers & Qt.KeyboardModifier.GroupSwitchModifier or (
        # AltGr comes as Ctrl+Alt from Windows; what it types is a sign, not a chord.
        sys.platform == "win32" and sign and not sign.isalnum() and _prefix(modifiers).startswith("Ctrl+Alt+")
    ):
        modifiers = Qt.KeyboardModifier.NoModifier
    found: list[str] = []
    if sign in _SIGNS and sign:
        found.append(_prefix(modifiers & ~shift) + sign)
    if sign in _SHIFTED and modifiers & shift:
        found.append(_prefix(modifiers) + _SHIFTED[sign])
    elif sign.isascii() and sign:
        found.append(_prefix(modifiers) + sign.upper())
        if not sign.isalnum() and modifiers & shift:
            found.append(_prefix(modifiers & ~shift) + sign)
    latin_letter = sign.isascii() and sign.isalpha()
    if not latin_letter and (at := place(event, platform) or _CYRILLIC.get(sign, "")):
        found.append(_prefix(modifiers) + at.upper())
    return list(dict.fromkeys(found))


def shown(key: str) -> str:
    """Return how a key is written on screen: "Ctrl Enter", or with the system's signs on macOS."""
    if sys.platform == "darwin":
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    *modifiers, last = [*key[:-1].split("+"), key[-1:]] if key.endswith("+") else key.split("+")
    parts = [part for part in modifiers if part] + [last]
    return " ".join(_SHOWN.get(part, part) for part in parts)


def _prefix(modifiers: Qt.KeyboardModifier) -> str:
    return "".join(text for modifier, text in _MODIFIERS if modifiers & modifier)


class Keymap:
    """Which keys run which commands: what the commands declare, and what a person changed."""

    def __init__(self, commands: Commands, changed: Mapping[str, Iterable[str]] | None = None) -> None:
        self._commands = commands
        self._changed = {command: tuple(keys) for command, keys in (changed or {}).items()}

    def keys(self, command: Command) -> tuple[str, ...]:
        """Return a command's keys, the one to teach first."""
        return self._changed.get(command.id, command.keys)

    def is_changed(self, command: Command) -> bool:
        """Whether the command has other keys than it came with."""
        return command.id in self._changed

    def change(self, command_id: str, keys: Iterable[str] | None) -> None:
        """Give a command other keys; None: those it came with."""
        if keys is None:
            self._changed.pop(command_id, None)
        else:
            self._changed[command_id] = tuple(keys)

    def holders(self, key: str) -> list[Command]:
        """Return the commands that a key would run."""
        return [c for c in self._commands if key in self.keys(c) and c.shown]

    def find(self, pressed: list[str], *, in_editor: bool) -> Command | None:
        """Return the command that a key press runs and that applies right now, or None."""
        situation = self._commands.situation()
        for name in pressed:
            for command in self._commands:
                acts = name in self.keys(command) and (command.in_editors or not in_editor)
                if acts and self._commands.applies(command, situation):
                    return command
        return None

    def find_refused(self, pressed: list[str], *, in_editor: bool) -> Command | None:
        """Return the command that a key press would run but for one reason (`Commands.is_refused`), or None."""
        situation = self._commands.situation()
        for name in pressed:
            for command in self._commands:
                acts = name in self.keys(command) and (command.in_editors or not in_editor)
                if acts and self._commands.is_refused(command, situation):
                    return command
        return None


class KeyFilter(QObject):
    """Runs commands by key presses inside one window, wherever its keyboard focus is.

    It listens to the window and to the widget in focus only, so that no other event passes through Python.
    """

    def __init__(self, window: QWidget, commands: Commands, keymap: Keymap) -> None:
        super().__init__(window)
        self._window, self._commands, self._keymap = window, commands, keymap
        self._watched: QWidget | None = None
        self._alt_alone = False
        self.alt_pressed: Callable[[], object] | None = None
        """What Alt alone does."""
        self.passes: Callable[[QKeyEvent, Command], bool] | None = None
        """Whether a key press is for the widget in focus although a command has the key."""
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's name
        """Take the key presses that run a command."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._alt_alone = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
            return self._press(event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._find(event) is not None:
                event.accept()  # else a standard shortcut of a widget or a menu would take it first
            return False
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and self._alt_alone and self.alt_pressed is not None:
                self._alt_alone = False
                self.alt_pressed()
                return True
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut):
            self._alt_alone = False
        return False

    def is_editing(self) -> bool:
        """Whether the keyboard writes into a text editor of the window."""
        return is_text_editor(QApplication.focusWidget())

    def _find(self, event: QKeyEvent) -> Command | None:
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return None
        command = self._keymap.find(names(event), in_editor=self.is_editing())
        if command is not None and self.passes is not None and self.passes(event, command):
            return None
        return command

    def _press(self, event: QKeyEvent) -> bool:
        command = self._find(event)
        if command is None:
            return self._refuse(event)
        self._commands.run(command.id)
        return True

    def _refuse(self, event: QKeyEvent) -> bool:
        """Let it be said why a command does nothing now; return whether there is a reason to tell."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return False
        command = self._keymap.find_refused(names(event), in_editor=self.is_editing())
        if command is None or (self.passes is not None and self.passes(event, command)):
            return False
        self._commands.refused.emit(command)
        return True

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if new is not None and new is not self._window and self._window.isAncestorOf(new):
            new.installEventFilter(self)
            self._watched = new


def is_text_editor(widget: QWidget | None) -> bool:
    """Return whether typing into a widget writes text (one that is read-only does not count)."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)
