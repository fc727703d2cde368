"""The first records as they will look: title, fields with their values, what became of the spans."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gui.dialogs.dialog import Dialog
from gui.dialogs.importing.words import spans
from gui.dialogs.tabs import shrinks
from gui.languages import label
from store.interchange.anchors import Anchors
from store.looking.shown import Shown, ShownField, ShownValue

_TITLE = 90


class RecordView(QWidget):
    """Shows one record at a time."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__(dialog)
        self._theme = dialog.theme
        self._records: Sequence[Shown] = ()
        self._place = 0
        self.which = dialog.note()
        self.title = dialog.note(role="text")
        self.title.setFont(self._theme.reading_font(16, 600))
        self.previous = dialog.button(self.tr("Previous"))
        self.previous.clicked.connect(self._back)
        self.next = dialog.button(self.tr("Next"))
        self.next.clicked.connect(self._on)
        for keys, does in (("Alt+Left", self._back), ("Alt+Right", self._on)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)
        self.values = QTreeWidget(self)
        self.values.setHeaderLabels([self.tr("Field"), self.tr("Value")])
        self.values.setAccessibleName(self.tr("The record as it will look"))
        self.values.setRootIsDecorated(False)
        self.values.setUniformRowHeights(True)
        self.values.setIndentation(12)
        shrinks(self.values)
        header = self.values.header()
        header.setFont(self._theme.ui_font(12))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.spans = dialog.note()
        above = QHBoxLayout()
        above.setSpacing(6)
        above.addWidget(self.which, 1)
        above.addWidget(self.previous)
        above.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(above)
        column.addWidget(self.title)
        column.addWidget(self.values, 1)
        column.addWidget(self.spans)
        self.show_records(())

    def show_records(self, records: Sequence[Shown]) -> None:
        """Show these records, the same place of them as before."""
        self._records = records
        self._place = min(self._place, max(0, len(records) - 1))
        self._show()

    @property
    def shown(self) -> Shown | None:
        """The record that is shown."""
        return self._records[self._place] if self._records else None

    def _back(self) -> None:
        self._place = max(0, self._place - 1)
        self._show()

    def _on(self) -> None:
        self._place = min(len(self._records) - 1, self._place + 1)
        self._show()

    def _show(self) -> None:
        self.previous.setEnabled(self._place > 0)
        self.next.setEnabled(self._place < len(self._records) - 1)
        self.values.clear()
        record = self.shown
        if record is None:
            self.which.setText(self.tr("No record yet"))
            self.title.setText("")
            self.spans.setText("")
            return
        text = self.tr("Record {0} of the first {1}").format(self._place + 1, len(self._records))
        self.which.setText(f"{text} · {record.id[:60]}")
        self.title.setText(self._title(record))
        for field in record.fields:
            self._add(field)
        for status in record.reviews:
            self._row(self.tr("Review"), f"{status[0]}: {status[1]}")
        if record.url:
            self._row(self.tr("Address"), record.url)
        for place, line in enumerate(record.meta):
            self._row(self.tr("Metadata") if not place else "", line)
        if (first := self.values.topLevelItem(0)) is not None:
            self.values.setCurrentItem(first)
        told = spans(Anchors(record.exact, record.moved, record.lost))
        self.spans.setText("\n".join(part for part in (told, *record.notes[:3]) if part))

    @staticmethod
    def _title(record: Shown) -> str:
        title = record.title or record.problem
        return title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"

    def _add(self, field: ShownField) -> None:
        for place, value in enumerate(field.values):
            self._row(label(field.label) if not place else "", _said(value))
        if field.more:
            self._row("", self.tr("… and {0} more").format(f"{field.more:,}"))

    def _row(self, name: str, text: str) -> None:
        item = QTreeWidgetItem(self.values, [name, text])
        item.setFont(0, self._theme.ui_font(12, 500))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)


def _said(value: ShownValue) -> str:
    times = f"  ×{value.spans}" if value.spans > 1 else ""
    return f"{value.text}{times}"
