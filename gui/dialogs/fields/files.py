"""The templates that a field set can be taken from, and the files that it is read from and written to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPushButton

from gui.dialogs.fields.words import template_title
from gui.refusals import in_words
from gui.session import Session
from store.errors import UserError
from store.field_files import TEMPLATES, load, load_default
from store.fields import FieldSet

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class FieldFiles(QObject):
    """A menu on a button of the fields dialog."""

    taken = Signal(object, bool)
    """FieldSet; whether the draft becomes it, or only takes over what it lacks."""
    refused = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        button: QPushButton,
        dialog: QDialog,
        fields: Callable[[], FieldSet],
    ) -> None:
        super().__init__(dialog)
        self._window, self._session, self._button, self._dialog, self._fields = window, session, button, dialog, fields
        button.clicked.connect(self.show)

    def show(self) -> None:
        """Offer templates and files."""
        menu = QMenu(self._dialog)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_over = menu.addMenu(self.tr("Take over the fields of a template"))
        for name in TEMPLATES:
            take_over.addAction(template_title(name)).setData(name)
        become = menu.addMenu(self.tr("Change to a template (other fields are hidden)"))
        for name in TEMPLATES:
            become.addAction(template_title(name)).setData(f"={name}")
        menu.addSeparator()
        menu.addAction(self.tr("Read a file…")).setData("<")
        menu.addAction(self.tr("Write a file…")).setData(">")
        menu.triggered.connect(lambda action: self._on_chosen(str(action.data())))
        menu.popup(self._button.mapToGlobal(self._button.rect().topLeft()))

    def _on_chosen(self, chosen: str) -> None:
        if chosen == "<":
            self._ask_file(save=False)
        elif chosen == ">":
            self._ask_file(save=True)
        elif chosen.startswith("="):
            self.taken.emit(load_default(chosen[1:]), True)
        elif chosen:
            self.taken.emit(load_default(chosen), False)

    def _ask_file(self, *, save: bool) -> None:
        folder = self._window.context.settings.folder or str(Path(self._session.project.location).parent)
        title = self._dialog.windowTitle()
        dialog = QFileDialog(self._dialog, title, folder, self.tr("Fields (*.yaml *.yml *.toml)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(f"{self._session.project.name}-fields.yaml")
            dialog.fileSelected.connect(self.write)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.fileSelected.connect(self.read)
        dialog.open()

    def read(self, place: str) -> None:
        """Turn the draft into the fields of a file; those that it lacks are hidden."""

        def work(_: Any) -> FieldSet | UserError:
            try:
                return load(place)
            except UserError as error:
                return error

        def done(fields: FieldSet | UserError) -> None:
            if isinstance(fields, UserError):
                self.refused.emit(str(fields))
            else:
                self.taken.emit(fields, True)

        self._session.read(work, done, self, "file")

    def write(self, place: str) -> None:
        """Write the draft's fields to a file."""
        fields = self._fields()
        path = Path(place if Path(place).suffix else f"{place}.yaml")

        def work(_: Any) -> UserError | None:
            from store.field_exchange import save

            try:
                save(fields, path, replace=True)
            except UserError as error:
                return error
            return None

        def done(problem: UserError | None) -> None:
            if problem is not None:
                self.refused.emit(in_words(problem))
            else:
                self._window.footer.tell(self.tr("The fields were written to {0}").format(path.name))

        self._session.read(work, done, self, "file")
