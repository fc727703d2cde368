"""The articles of the queue as a list: numbers only, with the rows on screen fetched in blocks beside the window."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

if TYPE_CHECKING:
    from store.review.queue import QueueRow

BLOCK = 64
"""How many rows are fetched at once."""
_KEPT_BLOCKS = 64

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int], Callable[[list["QueueRow"]], None]], None]
"""Asks for the rows of some numbers; they come later."""

_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside the title."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """QueueRow, or None while it is on its way."""
    NUMBER = Qt.ItemDataRole.UserRole + 2


class QueueModel(QAbstractListModel):
    """Holds an array of article numbers; a million of them take 8 MB and no time."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._numbers: array[int] = array("q")
        self._rows: dict[int, QueueRow] = {}
        self._asked: set[int] = set()
        self._missing: set[int] = set()
        self._round = 0
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._fetch_missing)

    # --- what Qt asks --------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many articles there are."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a title, a row or a number; a row that is not here yet is asked for."""
        if not index.isValid() or not 0 <= index.row() < len(self._numbers):
            return None
        number = self._numbers[index.row()]
        if role == Role.NUMBER:
            return number
        if role not in (Role.ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows.get(number)
        if row is None:
            self._want(index.row())
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and row is not None:
            from gui.queue.delegate import spoken

            return spoken(row)
        return row.title or row.id if row is not None else ""

    # --- what the pane asks --------------------------------------------------------------------------------------

    @property
    def numbers(self) -> Sequence[int]:
        """The articles in order."""
        return self._numbers

    def set_numbers(self, numbers: array[int]) -> None:
        """Show other articles; rows that are known stay."""
        self.beginResetModel()
        self._numbers = numbers
        self._round += 1
        self._asked.clear()
        self._missing.clear()
        self.endResetModel()

    def forget_rows(self) -> None:
        """Fetch all rows again when they are next looked at; until then the old ones are shown."""
        self._round += 1
        self._asked.clear()
        self._missing.clear()
        stale = list(self._rows)
        shown = [i for i, n in enumerate(self._numbers[: BLOCK * _KEPT_BLOCKS]) if n in self._rows]
        for row in shown:
            self._want(row, again=True)
        if len(stale) > BLOCK * _KEPT_BLOCKS:
            self._rows.clear()

    def clear(self) -> None:
        """Hold nothing."""
        self._rows.clear()
        self.set_numbers(array("q"))

    def row_of(self, number: int, near: int = 0) -> int:
        """Return where an article stands, or -1; `near` is looked at first."""
        for row in (near, near + 1, near - 1):
            if 0 <= row < len(self._numbers) and self._numbers[row] == number:
                return row
        try:
            return self._numbers.index(number)
        except ValueError:
            return -1

    def known(self, number: int) -> QueueRow | None:
        """Return an article's row where it is here already."""
        return self._rows.get(number)

    def update_rows(self, rows: Iterable[QueueRow]) -> None:
        """Take rows that were fetched, or that changed."""
        at: list[int] = []
        for row in rows:
            self._rows[row.number] = row
            if (position := self.row_of(row.number, at[-1] + 1 if at else 0)) >= 0:
                at.append(position)
        if at:
            self.dataChanged.emit(self.index(min(at)), self.index(max(at)))

    # --- fetching ------------------------------------------------------------------------------------------------

    def _want(self, row: int, *, again: bool = False) -> None:
        block = row // BLOCK
        if block not in self._asked and (again or block not in self._missing):
            self._missing.add(block)
            self._soon.start()

    def _fetch_missing(self) -> None:
        blocks, self._missing = sorted(self._missing), set()
        self._asked.update(blocks)
        for block in blocks:
            numbers = self._numbers[block * BLOCK : (block + 1) * BLOCK]
            if numbers:
                self._fetch(numbers, self._receiver(self._round, block))

    def _receiver(self, round_: int, block: int) -> Callable[[list[QueueRow]], None]:
        def receive(rows: list[QueueRow]) -> None:
            if round_ != self._round:
                return
            if len(self._rows) > BLOCK * _KEPT_BLOCKS:
                self._rows.clear()
                self._asked = {block}
            self._rows.update((row.number, row) for row in rows)
            last = min((block + 1) * BLOCK, len(self._numbers)) - 1
            self.dataChanged.emit(self.index(block * BLOCK), self.index(last))

        return receive
