"""The page an article came from, in the system's browser: from its address, or as a safe copy of what was stored."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.project import Project

_PREFIX = "copydesk-original-"
_OLD = 24 * 3600
_LONGEST = 2000


class SafeCopies:
    """A private folder for copies of pages; it is made with the first and removed with the program's end."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self._made = 0

    def write(self, page: str) -> Path:
        """Write a page into a file that only this person can read; return it."""
        if self.folder is None:
            _sweep()
            self.folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            atexit.register(self.remove)
        self._made += 1
        path = self.folder / f"article-{self._made}.html"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(page)
        return path

    def remove(self) -> None:
        """Remove all copies."""
        folder, self.folder = self.folder, None
        if folder is not None:
            atexit.unregister(self.remove)
            shutil.rmtree(folder, ignore_errors=True)


def _sweep() -> None:
    """Remove what a program that was ended by force has left behind."""
    own = getattr(os, "getuid", lambda: 0)()
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        try:
            status = folder.lstat()
        except OSError:
            continue
        if (
            status.st_uid == own
            and folder.is_dir()
            and not folder.is_symlink()
            and time.time() - status.st_mtime > _OLD
        ):
            shutil.rmtree(folder, ignore_errors=True)


def address(text: str | None) -> QUrl | None:
    """Return an address that a browser may be sent to, or None: http and https only, with a host, without a login."""
    if not text or len(text) > _LONGEST or any(ord(c) <= 0x20 or ord(c) == 0x7F for c in text):
        return None
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    good = url.isValid() and url.scheme() in ("http", "https") and url.host() and not url.userInfo()
    return url if good else None


def plainly(url: QUrl) -> str:
    """Return an address as it is sent, so that no foreign letter or direction mark makes it look like another."""
    return bytes(url.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded).data()).decode("ascii", "replace")


class Originals(QObject):
    """Shows where an article came from, and opens it when a person says so."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.copies = SafeCopies()
        self.open_url = QDesktopServices.openUrl
        """Hands an address to the system; returns whether it was taken."""

    def ask(self) -> None:
        """Show the dialog for the article that is open."""
        from gui.dialogs.original import OriginalDialog

        if self._window.desk.state is not None and self._window.context.session is not None:
            OriginalDialog(self._window, self).open()

    def make_copy(self, project: Project, number: int) -> Path | None:
        """Write a safe copy of the stored page and return it; None where no page is stored. For a worker."""
        from store.safe_page import safe_page

        article = project.article(number, with_html=True)
        if article.source.html is None:
            return None
        note = self.tr(
            "A copy of the page as it was stored, for reading only: without scripts, pictures, links and forms. "
            "It is removed when Copydesk ends."
        )
        source = article.url or article.source.name
        return self.copies.write(safe_page(article.source.html, title=article.title, note=f"{note} {source}"))
