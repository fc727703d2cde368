"""The original page: shown before it is opened, only http and https, and a safe copy that is removed."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication

from gui.dialogs.original import OriginalDialog
from gui.original import address, plainly
from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project

K = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
HTML = "<html><body><h1>Kept</h1><script>alert(1)</script><p onclick=x>words</p><img src=https://evil.example></body></html>"


@pytest.mark.parametrize(
    "text",
    [
        None, "", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://a.example/", "http://",
        "https:///path", "http://user@a.example", "http://user:pass@a.example", "https://a.example/\nHost: b",
        " https://a.example", "HTTPS\u202e://a.example", "a.example", "//a.example", "https://a.example/" + "x" * 3000,
        "vbscript:x", "http://a b.example/",
    ],
)  # fmt: skip
def test_other_addresses_are_not_opened(text: str | None) -> None:
    assert address(text) is None


def test_an_address_is_shown_as_it_is_sent() -> None:
    url = address("https://пример.example/путь\u202e?q=ü")
    assert url is not None
    assert plainly(url).isascii()
    assert plainly(url).startswith("https://xn--")


def open_article(hands: Hands, path: Path, url: str | None, html: str | None) -> list[QUrl]:
    """Open a project of one article, then the dialog by key; return what is handed to the system."""
    made = document(1)
    made["url"], made["source"]["html"] = url, html
    hands.open(make_project(path, [made]))
    hands.press("o", modifiers=CTRL_SHIFT)
    originals = hands.window.comfort.originals
    assert originals is not None
    opened: list[QUrl] = []

    def take(url: QUrl) -> bool:
        opened.append(url)
        return True

    originals.open_url = take  # type: ignore[assignment]
    return opened


def shown(hands: Hands) -> OriginalDialog:
    dialog = hands.dialog(OriginalDialog)
    assert isinstance(dialog, OriginalDialog)
    return dialog


def test_the_address_is_shown_and_opened_only_when_asked_for(hands: Hands, tmp_path: Path) -> None:
    opened = open_article(hands, tmp_path / "a.copydesk", "https://news.example/a?b=1", None)
    dialog = shown(hands)
    assert dialog.place.toPlainText() == "https://news.example/a?b=1"
    assert "news.example" in dialog.told.text()
    assert not dialog.stored.isEnabled()
    assert not opened
    hands.press(K.Key_Return)  # the keyboard stands on Cancel
    assert not opened
    hands.press("o", modifiers=CTRL_SHIFT)
    dialog = shown(hands)
    dialog.web.setFocus()
    hands.press(K.Key_Space)
    assert [plainly(url) for url in opened] == ["https://news.example/a?b=1"]


def test_what_is_no_web_address_is_shown_but_not_opened(hands: Hands, tmp_path: Path) -> None:
    open_article(hands, tmp_path / "a.copydesk", "file:///etc/passwd", None)
    dialog = shown(hands)
    assert dialog.place.toPlainText() == "file:///etc/passwd"
    assert not dialog.web.isEnabled()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == "file:///etc/passwd"


def test_the_stored_copy_is_safe_private_and_removed_at_the_end(hands: Hands, tmp_path: Path) -> None:
    opened = open_article(hands, tmp_path / "a.copydesk", None, HTML)
    hands.rest()
    dialog = shown(hands)
    assert dialog.stored.isEnabled()
    dialog.stored.setFocus()
    hands.press(K.Key_Space)
    (url,) = opened
    path = Path(url.toLocalFile())
    page = path.read_text("utf-8")
    assert "<h1>Kept</h1>" in page
    assert "script" not in page.replace("without scripts", "").replace("default-src", "")
    assert "evil" not in page
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    hands.context.stop()
    assert not path.parent.exists()


def test_where_no_browser_starts_it_is_said(hands: Hands, tmp_path: Path) -> None:
    open_article(hands, tmp_path / "a.copydesk", "https://news.example/", None)
    originals = hands.window.comfort.originals
    assert originals is not None
    refuse: Callable[[QUrl], bool] = lambda _: False  # noqa: E731
    originals.open_url = refuse  # type: ignore[assignment]
    dialog = shown(hands)
    dialog.web.click()
    assert dialog.isVisible()
    assert "No browser" in dialog.told.text()
