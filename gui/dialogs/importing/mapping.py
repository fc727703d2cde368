"""The second page of the import dialog: what their names stand for, and how the first records will look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.dialog import Dialog
from gui.dialogs.importing.names import NamesModel
from gui.dialogs.importing.record import RecordView
from gui.dialogs.importing.table import NamesTable
from gui.dialogs.tabs import shrinks
from gui.refusals import in_words
from gui.settings import Settings
from store.errors import UserError
from store.fields import FieldSet
from store.looking.look import Look
from store.readers.mapping import load_mapping, save_mapping

_MANY = 12
"""Names beyond which there is a field to find one in."""


class _Find(QLineEdit):
    """Takes words to find; Enter goes on to the next, and imports nothing."""

    next_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and the arrow down, and leave the rest to the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MappingPage(QWidget):
    """Maps keys and labels to fields; `changed` tells that a person did."""

    changed = Signal()
    problem = Signal(str)
    told = Signal(str)

    def __init__(self, dialog: Dialog, settings: Settings, fields: FieldSet) -> None:
        super().__init__(dialog)
        self._dialog, self._settings, self._fields = dialog, settings, fields
        self.names = NamesModel(dialog.theme, fields, self)
        self.names.mapped_changed.connect(self.changed)
        self.table = NamesTable(dialog.theme, self.names, self)
        self.table.setAccessibleName(self.tr("Their keys and labels, and what they stand for"))
        shrinks(self.table)
        self.record = RecordView(dialog)
        self.note = dialog.note()
        self.finding = _Find(self)
        self.finding.setAccessibleName(self.tr("Find a name"))
        self.finding.setPlaceholderText(self.tr("Find a name"))
        self.finding.setClearButtonEnabled(True)
        self.finding.textChanged.connect(self._on_find)
        self.finding.next_wanted.connect(self._on_find_next)
        self.finding.left.connect(self.table.setFocus)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.finding.setFocus)
        self.extracted = dialog.note(
            self.tr("What is extracted is added when it is imported, but for records that bring a review.")
        )
        self.load_button = dialog.button(self.tr("Load mapping…"))
        self.load_button.clicked.connect(self._ask_load)
        self.save_button = dialog.button(self.tr("Save mapping…"))
        self.save_button.clicked.connect(self._ask_save)
        self.guess_button = dialog.button(self.tr("Back to the guesses"))
        self.guess_button.clicked.connect(self._to_guesses)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.load_button, self.save_button, self.guess_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.note)
        left.addWidget(self.finding)
        left.addWidget(self.table, 1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.record, 1)
        right.addWidget(self.extracted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(16)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.setTabOrder(self.finding, self.table)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that nothing was looked at."""
        self.names.show(())
        self.record.show_records(())
        self._tell("")

    def show_look(self, seen: Look) -> None:
        """Show what was seen; a row that is being changed is left alone."""
        if not self.table.is_editing:
            self.names.show(seen.names, None if self.names.is_said else seen.mapped)
        self.record.show_records(seen.records)
        if not seen.names:
            self._tell(self.tr("There is nothing to map: these files have no keys or labels of their own."))
        elif seen.more_names:
            self._tell(self.tr("There are more names than can be listed; those go by their guess."))
        else:
            self._tell(self.tr("Enter, or typing, changes what a row stands for; Delete takes the guess again."))

    def _tell(self, text: str) -> None:
        self.note.setText(text)
        some = self.names.rowCount() > 0
        self.finding.setVisible(self.names.rowCount() > _MANY)
        self.save_button.setEnabled(some)
        self.guess_button.setEnabled(some)

    def _on_find(self, words: str) -> None:
        self.table.find_name(words)

    def _on_find_next(self) -> None:
        self.table.find_name(self.finding.text(), 1)

    def _to_guesses(self) -> None:
        self.names.to_guess()

    # --- files ---------------------------------------------------------------------------------------------------

    def _ask_load(self) -> None:
        dialog = self._file_dialog()
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.load)
        dialog.open()

    def _ask_save(self) -> None:
        dialog = self._file_dialog()
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("yaml")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def _file_dialog(self) -> QFileDialog:
        folder = self._settings.folder or str(Path.home())
        dialog = QFileDialog(self._dialog, self.tr("Mapping"), folder, "*.yaml *.yml *.json *.toml")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def load(self, path: str) -> None:
        """Take a mapping from a file, as --map does."""
        try:
            mapped = load_mapping(path, self._fields)
        except UserError as error:
            self.problem.emit(in_words(error))
            return
        self.problem.emit("")
        self.names.is_said = True
        self.names.show(self.names.names, mapped)
        self.changed.emit()

    def save(self, path: str) -> None:
        """Write the mapping to a file that --map takes."""
        try:
            save_mapping(self.names.whole(), path)
        except (UserError, OSError) as error:
            self.problem.emit(in_words(error))
            return
        self.problem.emit("")
        self.told.emit(self.tr("The mapping is in {0}.").format(path))
