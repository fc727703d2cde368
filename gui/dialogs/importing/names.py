"""The keys and labels of what is imported as a table: theirs, how often, an example, and what it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gui.dialogs.importing.words import target_name
from gui.theme import Theme
from store.fields import FieldSet
from store.looking.look import Name, targets
from store.readers.mapping import IGNORE, KEEP, Mapped

NAME, TIMES, EXAMPLE, OURS = range(4)
"""The columns."""
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class NamesModel(QAbstractTableModel):
    """Holds what was met, and what a person says of it."""

    mapped_changed = Signal()
    """A person mapped a name to something else."""

    def __init__(self, theme: Theme, fields: FieldSet, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._fields = theme, fields
        self._names: tuple[Name, ...] = ()
        self._keys: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self.is_said = False
        """Whether a person said anything, be it by hand or by a file."""

    def show(self, names: Sequence[Name], mapped: Mapped | None = None) -> None:
        """Show what was met; `mapped` is taken for what is said, where it is given."""
        if mapped is not None:
            self._keys, self._labels = dict(mapped.keys), dict(mapped.labels)
        if [(n.name, n.is_label) for n in names] == [(n.name, n.is_label) for n in self._names]:
            self._names = tuple(names)
            if names:
                self.dataChanged.emit(self.index(0, 0), self.index(len(names) - 1, OURS))
            return
        self.beginResetModel()
        self._names = tuple(names)
        self.endResetModel()

    @property
    def names(self) -> tuple[Name, ...]:
        """What was met."""
        return self._names

    @property
    def mapped(self) -> Mapped:
        """What is said of names, those that are not shown too."""
        return Mapped(dict(self._keys), dict(self._labels))

    def whole(self) -> Mapped:
        """Return what is said, and of what is shown what it is taken for without a word."""
        keys = {n.name: n.guess for n in self._names if not n.is_label}
        labels = {n.name: n.guess for n in self._names if n.is_label}
        return Mapped({**keys, **self._keys}, {**labels, **self._labels})

    def choices(self, row: int) -> tuple[str, ...]:
        """Return what a row can be mapped to."""
        return targets(self._fields, takes_own=self._names[row].takes_own and not self._names[row].is_label)

    def choice_names(self, row: int) -> list[str]:
        """Return the same in words."""
        return [target_name(target, self._fields) for target in self.choices(row)]

    def target(self, row: int) -> str:
        """Return what a row stands for."""
        one = self._names[row]
        said = (self._labels if one.is_label else self._keys).get(one.name, one.guess)
        return said if said in self.choices(row) else KEEP

    def is_corrected(self, row: int) -> bool:
        """Whether a row stands for something else than what is guessed."""
        return self.target(row) != self._names[row].guess

    def to_guess(self, row: int | None = None) -> None:
        """Let a row, or all of them, stand for what is guessed."""
        rows = range(len(self._names)) if row is None else (row,)
        for place in rows:
            one = self._names[place]
            (self._labels if one.is_label else self._keys).pop(one.name, None)
        if self._names:
            self._said(rows[0], rows[-1])

    def _said(self, first: int, last: int) -> None:
        self.is_said = True
        self.dataChanged.emit(self.index(first, 0), self.index(last, OURS))
        self.mapped_changed.emit()

    # --- as Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row a name."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Theirs, times, example, ours."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns are called."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Theirs"), self.tr("Times"), self.tr("Example"), self.tr("Ours"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; what is only kept or left out is muted, what a person changed is bold."""
        if not index.isValid() or index.row() >= len(self._names):
            return None
        row, column = index.row(), index.column()
        one = self._names[row]
        if role == Qt.ItemDataRole.DisplayRole:
            shown = self.tr("label “{0}”").format(one.name) if one.is_label else one.name
            return (shown, f"{one.count:,}", one.example, target_name(self.target(row), self._fields))[column]
        if role == Qt.ItemDataRole.EditRole:
            return self.target(row)
        if role == Qt.ItemDataRole.ForegroundRole:
            is_muted = column in (TIMES, EXAMPLE) or (column == OURS and self.target(row) in (KEEP, IGNORE))
            return self._theme.colour("muted" if is_muted else "text")
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.ui_font(12, 600 if column == OURS and self.is_corrected(row) else 400)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == TIMES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Map a row to one of its choices."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or value not in self.choices(index.row()):
            return False
        if value != self.target(index.row()):
            one = self._names[index.row()]
            (self._labels if one.is_label else self._keys)[one.name] = str(value)
            self._said(index.row(), index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What a row stands for can be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return usual | flag.ItemIsEditable if index.column() == OURS else usual
