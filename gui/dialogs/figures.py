"""Small tables of figures in dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QWidget

_ROW = 26


def figure_table(parent: QWidget, columns: Sequence[str]) -> QTreeWidget:
    """Return an empty table: the first column names, the others hold figures."""
    table = QTreeWidget(parent)
    table.setColumnCount(len(columns))
    table.setHeaderLabels(list(columns))
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, len(columns)):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    table.setMinimumHeight(4 * _ROW)
    return table


def fill_height(table: QTreeWidget, most: int = 420) -> None:
    """Give a table the height of its rows, up to a limit."""
    rows = table.topLevelItemCount()
    each = table.sizeHintForRow(0) if rows else _ROW
    height = table.header().sizeHint().height() + rows * each + 2 * table.frameWidth() + 10
    table.setFixedHeight(min(most, height))
