"""The article pane's context menu."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.languages import label
from gui.reader.words import tr
from store.fields import Field, FieldType

Entry = tuple[str, Callable[[], object]]
"""A label, and what it does."""


def selection_menu(
    parent: QWidget,
    fields: Iterable[Field],
    chosen: Callable[[str], None],
    copy: Callable[[], None],
    entries: Iterable[Entry] = (),
) -> QMenu:
    """Return the menu over selected words: the fields to put them into, with keys, further entries, copying."""
    menu = QMenu(parent)
    into = menu.addMenu(tr("Put into …"))
    for field in fields:
        if field.type is FieldType.BLOCKS:
            continue
        name = plain(label(field.label))
        # The key is only shown: it acts through the window's own commands.
        action = QAction(f"{name}\t{field.hotkey.upper()}" if field.hotkey else name, into)
        action.triggered.connect(lambda _checked=False, key=field.key: chosen(key))
        into.addAction(action)
    _add(menu, entries)
    menu.addAction(tr("Copy") + "\tCtrl+C", copy)
    return menu


def text_menu(parent: QWidget, entries: Iterable[Entry]) -> QMenu:
    """Return the menu over words that are not selected."""
    menu = QMenu(parent)
    _add(menu, entries)
    return menu


def _add(menu: QMenu, entries: Iterable[Entry]) -> None:
    for words, act in entries:
        action = QAction(words, menu)
        # The key is only shown here, too; and what `act` returns is nobody's business.
        action.triggered.connect(lambda _checked=False, act=act: act())
        menu.addAction(action)


def plain(words: str) -> str:
    """Return words as a menu shows them, with no key hidden in an ampersand."""
    return words.replace("&", "&&").replace("\t", " ")
