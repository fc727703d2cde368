"""Extractors of the user's own: the command that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class Extractors(QObject):
    """Binds the command of this room."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.commands.bind("extractor.list", self.show_extractors)

    def show_extractors(self) -> None:
        """Show all extractors of the project, once what an editor holds is kept."""
        session = self._window.context.session
        if session is not None and self._window.keep_editors():
            from gui.dialogs.extractors.dialog import ExtractorsDialog

            ExtractorsDialog(self._window, session).open()
