"""A small list over the window from which one thing is picked by keyboard, and a line in which a value is split."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from gui.dialogs.dialog import Dialog
from gui.room import room_for

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_MOST_SHOWN = 9
_REST = 160
"""Pixels that the rest of the dialog takes, about."""
_ROW = 30


class Picker(Dialog):
    """Offers a few things; typing narrows them down, Enter takes one."""

    def __init__(
        self, window: MainWindow, title: str, offered: Sequence[tuple[str, str]], taken: Callable[[int], None]
    ) -> None:
        super().__init__(window, window.context.theme, 420)
        self.set_title(title)
        self._offered, self._taken = offered, taken
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("type to narrow the list down"))
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.installEventFilter(self)
        self.list.setUniformItemSizes(True)
        wanted = _ROW * min(_MOST_SHOWN, max(2, len(offered))) + 10
        self.list.setFixedHeight(min(wanted, max(2 * _ROW, room_for(self).height() - _REST)))
        self.list.itemClicked.connect(self._on_clicked)
        self.column.addWidget(self.line)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.note(self.tr("Enter takes it · Esc leaves")))
        self._narrow("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, typed: str) -> None:
        from store.search.fold import fold

        wanted = fold(typed)
        self.list.clear()
        for place, (text, detail) in enumerate(self._offered):
            if wanted in fold(f"{text} {detail}"):
                item = QListWidgetItem(f"{text}    {detail}" if detail else text, self.list)
                item.setData(Qt.ItemDataRole.UserRole, place)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the list its keys, and take Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                row = self.list.currentRow() + _STEPS[key]
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._take(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            place = int(item.data(Qt.ItemDataRole.UserRole))
            self.accept()
            self._taken(place)


class SplitLine(Dialog):
    """Shows a value in a line in which | stands where it is to be split."""

    def __init__(self, window: MainWindow, title: str, parts: Sequence[str], split: Callable[[list[str]], str]) -> None:
        super().__init__(window, window.context.theme, 560)
        self.set_title(title)
        self._split = split
        self.line = QLineEdit(" | ".join(parts), self)
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self._show_parts)
        self.line.installEventFilter(self)
        self.parts = self.note(role="text")
        self.problem = self.note(role="red_text")
        self.problem.hide()
        self.column.addWidget(self.line)
        self.column.addWidget(self.parts)
        self.column.addWidget(self.problem)
        self.column.addWidget(
            self.note(self.tr("Write | at the caret wherever it is to be split · Enter splits · Esc leaves"))
        )
        self._show_parts()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def setVisible(self, visible: bool) -> None:
        """Put the caret where the value is split first; a dialog selects all of its first line as it opens."""
        super().setVisible(visible)
        self.line.setCursorPosition(max(0, self.line.text().find("|")))

    def parts_written(self) -> list[str]:
        """Return the parts as they are written now."""
        return [part.strip() for part in self.line.text().split("|") if part.strip()]

    def _show_parts(self) -> None:
        parts = self.parts_written()
        told = self.tr("1 value, as it is") if len(parts) < 2 else self.tr("{0} values: {1}")
        self.parts.setText(told.format(len(parts), " · ".join(parts)))
        self.problem.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if not pressed or Qt.Key(event.key()) not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            return super().eventFilter(watched, event)
        parts = self.parts_written()
        problem = self._split(parts) if len(parts) > 1 else self.tr("Write | where it is to be split.")
        if problem:
            self.problem.setText(problem)
            self.problem.show()
        else:
            self.accept()
        return True
