"""The first page of the import dialog: which files, what they were taken for, and how they are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import Dialog, DropDown
from gui.dialogs.importing.words import format_title
from gui.dialogs.tabs import shrinks
from gui.settings import Settings
from store.looking.formats import Readable


class _Files(QListWidget):
    """The files; Delete takes the chosen ones off the list."""

    taken_off = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete, and leave the rest to the list."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_off.emit()
        else:
            super().keyPressEvent(event)


class WhatPage(QWidget):
    """Says what is read; `changed` tells that it is something else now."""

    changed = Signal()
    chosen = Signal()
    """Files were chosen in the file dialog."""

    def __init__(self, dialog: Dialog, settings: Settings) -> None:
        super().__init__(dialog)
        self._dialog, self._settings = dialog, settings
        self.files = _Files(self)
        self.files.setAccessibleName(self.tr("Files and folders"))
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        shrinks(self.files)
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.taken_off.connect(self._take_off)
        self.add_button = dialog.button(self.tr("Add files…"))
        self.add_button.clicked.connect(self._ask_files)
        self.add_button.setAutoDefault(True)
        self.folder_button = dialog.button(self.tr("Add a folder…"))
        self.folder_button.clicked.connect(self._ask_folder)
        self.remove_button = dialog.button(self.tr("Take off the list"))
        self.remove_button.clicked.connect(self._take_off)
        self.remove_button.setEnabled(False)
        self.files.itemSelectionChanged.connect(self._on_selected)
        self.seen = QPlainTextEdit(self)
        self.seen.setReadOnly(True)
        self.seen.setTabChangesFocus(True)
        self.seen.setAccessibleName(self.tr("What was recognised"))
        self.seen.setPlaceholderText(self.tr("Pages, texts, records, tables, archives, and what other tools write."))
        shrinks(self.seen)
        self.form = DropDown(dialog.theme, self)
        self.form.setAccessibleName(self.tr("Format"))
        self.form.setFont(dialog.font())
        self.form.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(16)
        self.form.addItem(self.tr("Recognise it by the content"), None)
        self.form.currentIndexChanged.connect(self.changed)
        self.annotator = QLineEdit(self)
        self.annotator.setAccessibleName(self.tr("Annotator of what is imported"))
        self.annotator.setPlaceholderText(self.tr("as the files say"))
        self.extract = QCheckBox(self.tr("Extract suggestions from the articles"), self)
        self.extract.setChecked(True)
        self.merge = QCheckBox(self.tr("Join to articles that are here already"), self)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add_button, self.folder_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.files, 1)
        left.addLayout(buttons)
        left.addWidget(self._dialog.note(self.tr("What was recognised")))
        left.addWidget(self.seen, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Format"), self.form)
        form.addRow(self.tr("Annotator"), self.annotator)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(form)
        right.addWidget(self.extract)
        right.addWidget(self.merge)
        right.addWidget(self._dialog.note(self.tr("Nothing that was decided is touched.")))
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(22)
        row.addLayout(left, 3)
        row.addLayout(right, 2)

    def offer(self, formats: Iterable[Readable]) -> None:
        """Offer the formats there are to read."""
        self.form.blockSignals(True)
        for one in formats:
            text = format_title(one.name, one.title)
            if one.missing:
                text = self.tr("{0} (install copydesk[{1}])").format(text, one.missing)
            self.form.addItem(text, one.name)
        self.form.blockSignals(False)

    @property
    def paths(self) -> list[str]:
        """What will be read."""
        return [self.files.item(i).text() for i in range(self.files.count())]

    def add_paths(self, paths: Sequence[str]) -> None:
        """Put files or folders on the list, each once."""
        there = set(self.paths)
        new = [path for path in dict.fromkeys(paths) if path not in there]
        self.files.addItems(new)
        if new:
            self.changed.emit()

    def show_seen(self, lines: Sequence[str]) -> None:
        """Show what the files were taken for."""
        self.seen.setPlainText("\n".join(lines))

    def _on_selected(self) -> None:
        self.remove_button.setEnabled(bool(self.files.selectedItems()))

    def _take_off(self) -> None:
        rows = sorted((self.files.row(item) for item in self.files.selectedItems()), reverse=True)
        for row in rows:
            self.files.takeItem(row)
        if rows:
            self.files.setCurrentRow(min(rows[-1], self.files.count() - 1))
            self.changed.emit()

    # --- choosing ------------------------------------------------------------------------------------------------

    def _ask_files(self) -> None:
        self._file_dialog(QFileDialog.FileMode.ExistingFiles).open()

    def _ask_folder(self) -> None:
        dialog = self._file_dialog(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _file_dialog(self, mode: QFileDialog.FileMode) -> QFileDialog:
        folder = self._settings.folder or str(Path.home())
        dialog = QFileDialog(self._dialog, self._dialog.windowTitle(), folder)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.on_files_chosen)
        return dialog

    def on_files_chosen(self, paths: list[str]) -> None:
        """Take what was chosen in the file dialog."""
        if paths:
            self._settings.folder = str(Path(paths[0]).parent)
        self.add_paths(paths)
        self.chosen.emit()
