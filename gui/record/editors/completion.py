"""Offers, under an input, what could be taken: asked for while typing goes on, dropped when it comes too late."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.record.editors.drop_list import DropList
from gui.record.editors.inputs import Input
from gui.record.ending import Complete
from gui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Completion(QObject):
    """Asks for completions of one input and gives the open list its keys."""

    taken = Signal(str)
    """The words that were chosen."""

    def __init__(self, owner: QWidget, line: Input, theme: Theme) -> None:
        super().__init__(owner)
        self._owner = owner
        self._line = line
        self._under = line
        self._theme = theme
        self._asked = 0
        self._list: DropList | None = None
        self.complete: Complete | None = None

    @property
    def drop_list(self) -> DropList:
        """The list under the input."""
        if self._list is None:
            self._list = DropList(self._owner, self._theme)
            self._list.taken.connect(self.taken)
        return self._list

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list is not None and self._list.isVisible()

    def ask(self, key: str, typed: str) -> None:
        """Ask what was accepted before in the field `key`; what was asked earlier no longer counts."""
        self._asked += 1
        asked = self._asked
        if not typed.strip():
            self.close()
        elif self.complete is not None:
            self.complete(key, typed, lambda words: self._on_answer(asked, typed, words))

    @property
    def under(self) -> Input:
        """The input that the list is for."""
        return self._under

    def offer(self, words: list[str], *, current: int = -1, under: Input | None = None) -> None:
        """Show words that are known already, under another input where one is given."""
        self._asked += 1
        self._under = under if under is not None else self._line
        self.drop_list.offer(words, self._under, current=current)

    def forget(self) -> None:
        """Take no answer to what was asked so far, and close."""
        self._asked += 1
        self.close()

    def close(self) -> bool:
        """Close the list; return whether it was open."""
        if self._list is None or not self._list.isVisible():
            return False
        self._list.hide()
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Give a key to the open list; return whether it took it."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._list is None or not self.is_open or modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in _ENTER:
            return self._list.take()
        return key == Qt.Key.Key_Escape and self.close()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        if self._list is not None:
            self._list.set_theme(theme)

    def _on_answer(self, asked: int, typed: str, words: list[str]) -> None:
        if asked == self._asked and self._line.isVisible() and self._line.hasFocus():
            self._under = self._line
            self.drop_list.offer([w for w in words if w != typed], self._line)
