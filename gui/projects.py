"""Opening, making, filling and emptying projects: what stands behind the commands of that group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.fields import FieldSet

_SUFFIX = ".copydesk"


class Projects(QObject):
    """Asks for files and hands them on; nothing here waits for the disk."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dropped: list[str] = []
        window.files_dropped.connect(self.take_files)
        window.context.project_opened.connect(self._on_project_opened)
        window.welcome.project_chosen.connect(self.open)

    # --- projects ------------------------------------------------------------------------------------------------

    def ask_new(self) -> None:
        """Ask where a new project shall be and which fields it shall have, and make it."""
        from gui.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(self._window, _SUFFIX)
        dialog.chosen.connect(self._on_new_chosen)
        dialog.open()

    def ask_open(self) -> None:
        """Ask which project to open."""
        dialog = self._dialog(self.tr("Open a project"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_open_chosen)
        dialog.open()

    def ask_open_read_only(self) -> None:
        """Ask which project to look at."""
        dialog = self._dialog(self.tr("Open a project for reading only"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_look_chosen)
        dialog.open()

    def open(self, location: str, *, read_only: bool = False) -> None:
        """Open a project, once the one before is saved."""
        self.leave_then(lambda: self._window.context.open_project(location, read_only=read_only))

    def toggle_read_only(self) -> None:
        """Open the project anew: for reading only where it is open for work, and the other way round."""
        session = self._window.context.session
        if session is not None:
            self.open(session.project.location, read_only=not session.project.read_only)

    def new(self, location: str, fields: FieldSet | None = None) -> None:
        """Make a project and open it; without fields it has those for news."""
        path = Path(location)
        if path.suffix != _SUFFIX:
            path = path.with_name(path.name + _SUFFIX)
        self.leave_then(lambda: self._window.context.open_project(str(path), create=True, fields=fields))

    def close(self) -> None:
        """Close the project, once all is saved."""
        self.leave_then(self._window.context.close_project)
        self._window.context.settings.last_project = ""

    def leave_then(self, then: Callable[[], None]) -> None:
        """Do something for which all must be saved and the second window closed; where it cannot be, say why."""
        window = self._window
        session = window.context.session
        if not window.keep_editors():
            return
        if session is None:
            then()
        elif not window.companions.may_close():
            window.footer.tell(self.tr("First the second window is closed; it saves, or holds a value that cannot be."))
        elif window.situation.unsaved:
            window.footer.tell(self.tr("Some changes are not saved yet: try again, or give them up, first."))
        else:
            session.steps.when_settled(then)

    def _on_new_chosen(self, location: str, fields: FieldSet) -> None:
        self._keep_folder(location)
        self.new(location, fields)

    def _on_open_chosen(self, location: str) -> None:
        self._keep_folder(location)
        self.open(location)

    def _on_look_chosen(self, location: str) -> None:
        self._keep_folder(location)
        self.open(location, read_only=True)

    # --- articles in and out -------------------------------------------------------------------------------------

    def ask_import(self, paths: Sequence[str] = ()) -> None:
        """Show the import dialog, with files filled in where there are some."""
        from gui.dialogs.importing.dialog import ImportDialog

        session = self._window.context.session
        if session is not None:
            ImportDialog(self._window, session, paths).open()

    def ask_export(self) -> None:
        """Show the export dialog."""
        from gui.dialogs.export.dialog import ExportDialog

        session = self._window.context.session
        if session is not None:
            ExportDialog(self._window, session).open()

    def take_files(self, paths: list[str]) -> None:
        """Take what was dropped on the window: a project is opened, anything else is imported."""
        if len(paths) == 1 and paths[0].endswith(_SUFFIX):
            self.open(paths[0])
        elif self._window.context.session is not None:
            self.ask_import(paths)
        else:
            self._dropped = paths
            self._window.welcome.show_problem("")
            self.ask_new()

    def _on_project_opened(self) -> None:
        dropped, self._dropped = self._dropped, []
        if dropped:
            self.ask_import(dropped)

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        folder = self._window.context.settings.folder or str(Path.home())
        dialog = QFileDialog(self._window, title, folder, self.tr("Copydesk projects (*{0})").format(_SUFFIX))
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _keep_folder(self, location: str) -> None:
        self._window.context.settings.folder = str(Path(location).parent)
