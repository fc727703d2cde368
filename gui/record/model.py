"""The fields of the open article as a Qt model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.languages import label
from gui.record import describe
from store.review.state import FieldState, ReviewState

FIELD_ROLE = Qt.ItemDataRole.UserRole
"""The row's FieldState."""


class RecordModel(QAbstractListModel):
    """One row a field, in the order of the field set."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[FieldState, ...] = ()

    @property
    def fields(self) -> tuple[FieldState, ...]:
        """The fields shown."""
        return self._fields

    def show(self, state: ReviewState | None) -> None:
        """Show another article, or none."""
        self.beginResetModel()
        self._fields = state.fields if state is not None else ()
        self.endResetModel()

    def update(self, state: ReviewState) -> list[int]:
        """Take a new state of the article that is shown; return the rows that changed."""
        if [f.field for f in state.fields] != [f.field for f in self._fields]:
            self.show(state)
            return list(range(len(self._fields)))
        before, self._fields = self._fields, state.fields
        changed = [i for i, (old, new) in enumerate(zip(before, self._fields, strict=True)) if old != new]
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))
        return changed

    def row_of(self, key: str) -> int:
        """Return the row of a field, or -1."""
        return next((i for i, f in enumerate(self._fields) if f.field.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of fields."""
        return 0 if parent.isValid() else len(self._fields)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a field's label, its words for a screen reader, its help, or its state."""
        if not index.isValid() or not 0 <= index.row() < len(self._fields):
            return None
        state = self._fields[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return label(state.field.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return describe.spoken(state)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return label(state.field.help) if state.field.help else None
        if role == FIELD_ROLE:
            return state
        return None
