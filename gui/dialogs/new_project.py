"""A new project: where it stands, and which fields it begins with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit

from gui.dialogs.dialog import Dialog, DropDown
from gui.dialogs.fields.words import template_about, template_title
from gui.languages import label
from gui.refusals import in_words
from store.errors import UserError
from store.field_files import TEMPLATES, load, load_default
from store.fields import FieldSet

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_FILE = "a file"
_SHOWN = 7
"""Labels of a template that are named as an example."""


class NewProjectDialog(Dialog):
    """Asks for a place and for fields; nothing is made before Make."""

    chosen = Signal(str, object)
    """Location, and FieldSet."""

    def __init__(self, window: MainWindow, suffix: str) -> None:
        super().__init__(window, window.context.theme, 600)
        self.set_title(self.tr("New project"))
        self._window, self._suffix = window, suffix
        self._folder = window.context.settings.folder or str(Path.home())
        self._fields: FieldSet | None = None
        self.place = QLineEdit(str(Path(self._folder) / f"articles{suffix}"), self)
        self.place.setAccessibleName(self.tr("File"))
        self.place.textChanged.connect(self._enable)
        choose = self.button(self.tr("Choose…"))
        choose.clicked.connect(self._ask_place)
        place_row = QHBoxLayout()
        place_row.setSpacing(8)
        place_row.addWidget(self.place, 1)
        place_row.addWidget(choose)
        self.template = DropDown(self.theme, self)
        self.template.setAccessibleName(self.tr("Fields"))
        for name in TEMPLATES:
            self.template.addItem(template_title(name), name)
        self.template.addItem(self.tr("From a file…"), _FILE)
        self.template.activated.connect(self._on_template)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("File"), place_row)
        form.addRow(self.tr("Fields"), self.template)
        self.about = self.note(role="text")
        self.about.setMinimumHeight(40)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.problem = self.note(role="red_text")
        self.problem.hide()
        self.column.addLayout(form)
        for part in (self.about, self.problem, self.note(self.tr("Fields can be changed at any time, values follow."))):
            self.column.addWidget(part)
        self.make_button = self.button(self.tr("Make"), default=True)
        self.make_button.clicked.connect(self._make)
        leave = self.button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.buttons(leave, self.make_button)
        self.show_template("news")
        self.place.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place.setSelection(len(self._folder) + 1, len("articles"))

    def show_template(self, name: str) -> None:
        """Choose a template."""
        self.template.setCurrentIndex(self.template.findData(name))
        self._take(load_default(name), template_about(name))

    def read_file(self, place: str) -> None:
        """Choose the fields of a file."""
        try:
            fields = load(place)
        except UserError as error:
            self._fields = None
            self.about.setText("")
            self._tell(in_words(error))
            self._enable()
            return
        self._take(fields, Path(place).name + ".")

    def _take(self, fields: FieldSet, about: str) -> None:
        self._fields = fields
        labels = [label(f.label) for f in fields if not f.hidden]
        more = self.tr(" and {0} more").format(len(labels) - _SHOWN) if len(labels) > _SHOWN else ""
        self.about.setText(f"{about}\n{', '.join(labels[:_SHOWN])}{more}.")
        self._tell("")
        self._enable()

    def _on_template(self) -> None:
        name = str(self.template.currentData())
        if name != _FILE:
            self.show_template(name)
            return
        dialog = QFileDialog(self, self.windowTitle(), self._folder, self.tr("Fields (*.yaml *.yml *.toml)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_file)
        dialog.rejected.connect(lambda: self.show_template("news"))
        dialog.open()

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), self.place.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # A project is never overwritten: the store refuses an existing file, with a sentence that says so.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(self.place.text())
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()

    def _make(self) -> None:
        place = Path(self.place.text().strip()).expanduser()
        if self._fields is None:
            return
        if not place.is_absolute():
            place = Path(self._folder) / place
        if place.suffix != self._suffix:
            place = place.with_name(place.name + self._suffix)
        if place.exists():
            self._tell(self.tr("{0} exists already; choose another name.").format(place.name))
            return
        if not place.parent.is_dir():
            self._tell(self.tr("There is no folder {0}.").format(place.parent))
            return
        self.chosen.emit(str(place), self._fields)
        self.accept()

    def _enable(self) -> None:
        self.make_button.setEnabled(bool(self.place.text().strip()) and self._fields is not None)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
