"""Places that would be changed as a list: row numbers only, with what is on screen fetched in blocks."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

if TYPE_CHECKING:
    from store.review.bulk.hits import Hits
    from store.review.bulk.rows import HitRow

BLOCK = 48
"""How many rows are fetched at once."""
_KEPT = 40 * BLOCK

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int], Callable[[list["HitRow"]], None]], None]
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """HitRow, or None while it is on its way."""
    TAKEN = Qt.ItemDataRole.UserRole + 2
    """Whether the place will be changed."""


class HitsModel(QAbstractListModel):
    """Holds the places that were found, and which of them a person left out."""

    choice_changed = Signal()
    """Rows were left out or taken in."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._hits: Hits | None = None
        self._shown: array[int] | None = None
        self._rows: dict[int, HitRow] = {}
        self._asked: set[int] = set()
        self._missing: set[int] = set()
        self._round = 0
        self.left_out: set[int] = set()
        """Rows of the hits that stay as they are."""
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._fetch_missing)

    @property
    def hits(self) -> Hits | None:
        """What was found, or None before anything was looked for."""
        return self._hits

    @property
    def taken_count(self) -> int:
        """How many places will be changed."""
        return 0 if self._hits is None else len(self._hits) - self._hits.refused_count - len(self.left_out)

    def set_hits(self, hits: Hits | None) -> None:
        """Show what was found; nothing of it is left out yet."""
        self.beginResetModel()
        self._hits, self._shown = hits, None
        self.left_out = set()
        self._forget()
        self.endResetModel()
        self.choice_changed.emit()

    def show_only_refused(self, on: bool) -> None:
        """Show only the places that cannot be changed, or all."""
        self.beginResetModel()
        self._shown = self._hits.refused_rows() if on and self._hits is not None else None
        self._forget()
        self.endResetModel()

    def _forget(self) -> None:
        self._round += 1
        self._rows.clear()
        self._asked.clear()
        self._missing.clear()

    # --- what Qt asks --------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many places are shown."""
        if parent.isValid() or self._hits is None:
            return 0
        return len(self._hits) if self._shown is None else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, whether it is taken, or its words for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        at = self._at(index.row())
        if role == Role.TAKEN:
            return self.is_taken(at)
        if role == Qt.ItemDataRole.CheckStateRole:
            if self._refused(at):
                return None
            return Qt.CheckState.Checked if self.is_taken(at) else Qt.CheckState.Unchecked
        if role not in (Role.ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows.get(at)
        if row is None:
            self._want(index.row())
        if role == Role.ROW or row is None:
            return row if role == Role.ROW else ""
        change = row.problem or (f"{row.before} → {row.after}" if row.after != row.before else row.before)
        return f"{row.title}: {change}. {row.sentence}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be chosen and left out."""
        flags = super().flags(index)
        if index.isValid() and not self._refused(self._at(index.row())):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Leave a row out, or take it in again."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        return self.take(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)

    # --- leaving out ---------------------------------------------------------------------------------------------

    def is_taken(self, at: int) -> bool:
        """Whether a place will be changed."""
        return at not in self.left_out and not self._refused(at)

    def take(self, row: int, on: bool) -> bool:
        """Take the place at a row in, or leave it out; False where it cannot be changed anyway."""
        at = self._at(row)
        if self._refused(at):
            return False
        if on:
            self.left_out.discard(at)
        else:
            self.left_out.add(at)
        index = self.index(row)
        self.dataChanged.emit(index, index, [Role.TAKEN, Qt.ItemDataRole.CheckStateRole])
        self.choice_changed.emit()
        return True

    def take_all(self, on: bool) -> None:
        """Take all places in, or leave all out."""
        if self._hits is None or not self.rowCount():
            return
        terms, refused = self._hits.terms, self._hits.refused
        self.left_out = set() if on else {at for at, term in enumerate(terms) if term not in refused}
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        self.choice_changed.emit()

    def _at(self, row: int) -> int:
        return row if self._shown is None else self._shown[row]

    def _refused(self, at: int) -> bool:
        return self._hits is not None and self._hits.terms[at] in self._hits.refused

    # --- fetching ------------------------------------------------------------------------------------------------

    def _want(self, row: int) -> None:
        block = row // BLOCK
        if block not in self._asked:
            self._missing.add(block)
            self._soon.start()

    def _fetch_missing(self) -> None:
        blocks, self._missing = sorted(self._missing), set()
        self._asked.update(blocks)
        for block in blocks:
            last = min((block + 1) * BLOCK, self.rowCount())
            wanted = [self._at(row) for row in range(block * BLOCK, last)]
            if wanted:
                self._fetch(wanted, self._receiver(self._round, block, wanted))

    def _receiver(self, round_: int, block: int, wanted: Sequence[int]) -> Callable[[list[HitRow]], None]:
        def receive(rows: list[HitRow]) -> None:
            if round_ != self._round:
                return
            if len(self._rows) > _KEPT:
                self._rows.clear()
                self._asked = {block}
            self._rows.update(zip(wanted, rows, strict=True))
            last = min((block + 1) * BLOCK, self.rowCount()) - 1
            self.dataChanged.emit(self.index(block * BLOCK), self.index(last))

        return receive
