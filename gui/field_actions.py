"""What the commands of the fields do, and how the window follows a change of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.fields import FieldSet


class FieldActions(QObject):
    """Shows the dialog of the fields; keeps hot keys and panes in step with the project's fields."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._shown: FieldSet | None = None
        window.commands.bind("project.fields", self.show)
        window.context.project_opened.connect(self._on_opened)

    def show(self) -> None:
        """Show the dialog, once what is typed is kept and what was decided is written."""
        window, session = self._window, self._window.context.session
        if session is not None and window.keep_editors():
            session.steps.when_settled(self._open)

    def _open(self) -> None:
        from gui.dialogs.fields.dialog import FieldsDialog

        session = self._window.context.session
        if session is not None:
            dialog = FieldsDialog(self._window, session)
            dialog.applied.connect(self._on_applied)
            dialog.open()

    def _on_applied(self) -> None:
        if self._session is not None:
            self._session.show_again()

    def _on_opened(self, session: Session) -> None:
        self._session, self._shown = session, None
        session.changed_elsewhere.connect(self._look)

    def _look(self) -> None:
        """Ask whether the fields are others than the window shows."""
        session = self._window.context.session
        if session is not None:
            session.read(lambda project: project.fields, self._on_fields, self, "fields")

    def _on_fields(self, fields: FieldSet) -> None:
        if fields != self._shown:
            self._shown = fields
            self._window.commands.set_fields(fields)
            self._window.keys_changed()
