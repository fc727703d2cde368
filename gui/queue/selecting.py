"""Which articles of the list are selected, for work on several at once; by number, so that it outlives a new order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """A set of articles of one list; all of them cost no more than one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: Sequence[int] = ()
        self._all = False
        self._toggled: set[int] = set()
        """The selected ones; while `_all` is set, those that are not."""
        self._anchor: int | None = None
        self._before: set[int] = set()

    def __contains__(self, number: object) -> bool:
        return (number in self._toggled) is not self._all

    def __len__(self) -> int:
        return len(self._listed) - len(self._toggled) if self._all else len(self._toggled)

    def numbers(self) -> list[int]:
        """Return the selected articles in the order of the list."""
        if not self._all and not self._toggled:
            return []
        return [number for number in self._listed if number in self]

    def set_listed(self, numbers: Sequence[int]) -> None:
        """Take another list: what is still in it stays selected."""
        had, self._anchor = len(self), None
        if had:
            chosen = set(self.numbers())
            self._all = False
            self._toggled = chosen.intersection(numbers)
        self._listed = numbers
        if len(self) != had:
            self.changed.emit()

    def clear(self) -> bool:
        """Select nothing; return whether anything was selected."""
        had = len(self)
        self._all, self._anchor = False, None
        self._toggled = set()
        if had:
            self.changed.emit()
        return bool(had)

    def select_all(self) -> None:
        """Select the whole list."""
        self._all, self._anchor = True, None
        self._toggled = set()
        self.changed.emit()

    def toggle(self, row: int) -> None:
        """Select the article at a row, or take it out again; a range goes on from there."""
        self._toggled.symmetric_difference_update((self._listed[row],))
        self._anchor = row
        self._before = self._selected()
        self.changed.emit()

    def extend(self, current: int, row: int) -> None:
        """Select from where the range began, by default at the current row, to another."""
        if self._anchor is None:
            self._anchor = max(current, 0)
            self._before = self._selected()
        low, high = sorted((self._anchor, row))
        self._all = False
        self._toggled = self._before.union(self._listed[low : high + 1])
        self.changed.emit()

    def _selected(self) -> set[int]:
        return set(self.numbers()) if self._all else set(self._toggled)
