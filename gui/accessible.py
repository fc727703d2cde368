"""What screen readers are told of the parts that are painted here: what they are, what they say, what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_LONGEST = 4000
"""Characters of an article that are handed over at a time."""


class _Painted(QAccessibleWidget):
    """A painted part with a role and, where it has one, a value."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """Return name, description or value."""
        if kind is QAccessible.Text.Value:
            said = getattr(self._widget, "spoken", None)
            return str(said())[:_LONGEST] if said is not None else ""
        return str(super().text(kind))


_ROLES = {
    "ReaderPane": QAccessible.Role.Document,
    "Footer": QAccessible.Role.StatusBar,
    "Header": QAccessible.Role.ToolBar,
    "Banner": QAccessible.Role.AlertMessage,
    "NoteLine": QAccessible.Role.Note,
    "ProgressBar": QAccessible.Role.ProgressBar,
    "QueuePane": QAccessible.Role.Pane,
    "RecordPane": QAccessible.Role.Pane,
    "Page": QAccessible.Role.Pane,
    "EmptyPage": QAccessible.Role.Pane,
    "WelcomePage": QAccessible.Role.Pane,
    "Palette": QAccessible.Role.PopupMenu,
}
_made: list[QAccessibleInterface] = []
_installed: list[bool] = []


def _make(name: str, about: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(name)
    if role is None or not isinstance(about, QWidget):
        return None
    made = _Painted(about, role)
    _made.append(made)  # Qt keeps only an address
    return made


def install() -> None:
    """Let screen readers ask for the parts of this program; once."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)


def announce(widget: QWidget, words: str) -> None:
    """Have words said, where somebody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Voice(QObject):
    """Has what the window tells in passing said, too."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        install()
        self._window = window
        window.footer.message_told.connect(self._on_told)
        window.banner.told.connect(self._on_warned)
        # Queued: the reader describes the mention after it has told of it.
        window.reader.mention_changed.connect(self._on_mention, Qt.ConnectionType.QueuedConnection)

    def _on_told(self, sentence: str) -> None:
        announce(self._window.footer, sentence)

    def _on_warned(self, sentence: str) -> None:
        announce(self._window.banner, sentence)

    def _on_mention(self, mention: int, count: int) -> None:
        """Say the sentence of a mention that was gone to among several; of the first the record has said the value."""
        reader = self._window.reader
        if mention > 0 or (count > 1 and reader.hasFocus()):
            announce(reader, reader.accessibleDescription())
