"""The dialog that shows an article's address before anything is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from gui.dialogs.dialog import Dialog
from gui.original import Originals, address, plainly

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.project import Project


class OriginalDialog(Dialog):
    """Offers the page at its address, and the copy that was stored."""

    def __init__(self, window: MainWindow, originals: Originals) -> None:
        super().__init__(window, window.context.theme, 660)
        self.set_title(self.tr("Original page"))
        self._originals = originals
        state, session = window.desk.state, window.context.session
        assert state is not None
        assert session is not None
        self._number, self._session = state.article.number, session
        self.url = address(state.article.url)
        self.place = QPlainTextEdit(plainly(self.url) if self.url is not None else state.article.url or "", self)
        self.place.setReadOnly(True)
        self.place.setTabChangesFocus(True)
        self.place.setAccessibleName(self.tr("Address"))
        self.place.setFixedHeight(62)
        self.place.setVisible(bool(state.article.url))
        self.told = self.note(self._about_address(state.article.url), role="text")
        self.about_copy = self.note(self.tr("Looking for a stored copy…"))
        for part in (self.place, self.told, self.about_copy):
            self.column.addWidget(part)
        self.web = self.button(self.tr("Open the address"))
        self.web.setEnabled(self.url is not None)
        self.web.clicked.connect(self._open_address)
        self.stored = self.button(self.tr("Open the stored copy"), default=True)
        self.stored.setEnabled(False)
        self.stored.clicked.connect(self._open_copy)
        self.copy_button = self.button(self.tr("Copy the address"))
        self.copy_button.setEnabled(bool(state.article.url))
        self.copy_button.clicked.connect(self._copy)
        cancel = self.button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons(cancel, self.web, self.stored, left=(self.copy_button,))
        cancel.setFocus()
        number = self._number
        session.read(
            lambda project: project.article(number, with_html=True).source.html is not None,
            self._on_looked, self, "look",
        )  # fmt: skip

    def _about_address(self, given: str | None) -> str:
        if self.url is not None:
            return self.tr("Your browser fetches this page from {0}, which learns that you look at it.").format(
                self.url.host(QUrl.ComponentFormattingOption.FullyEncoded)
            )
        if given:
            return self.tr("This address is not opened: only http and https with a plain host name are.")
        return self.tr("No address is known for this article.")

    def _on_looked(self, there: bool) -> None:
        self.stored.setEnabled(there)
        self.about_copy.setText(
            self.tr(
                "The stored copy is opened from a file of your own: without scripts, pictures, links and forms, and "
                "nothing is fetched. It is removed when Copydesk ends."
            )
            if there
            else self.tr("No copy of the page was stored.")
        )
        self.adjustSize()

    def _open_address(self) -> None:
        if self.url is not None:
            self._hand_over(self.url)

    def _open_copy(self) -> None:
        self.stored.setEnabled(False)
        originals, number = self._originals, self._number

        def make(project: Project) -> Path | None:
            return originals.make_copy(project, number)

        self._session.read(make, self._on_made, self, "copy")

    def _on_made(self, path: Path | None) -> None:
        if path is not None:
            self._hand_over(QUrl.fromLocalFile(str(path)))

    def _hand_over(self, url: QUrl) -> None:
        if self._originals.open_url(url):
            self.accept()
        else:
            self.told.setText(self.tr("No browser could be started. Copy the address, and open it yourself."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.place.toPlainText())
