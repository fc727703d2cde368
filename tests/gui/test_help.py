"""The help pages, in their one dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui import help_pages, languages
from gui.dialogs.help import HelpDialog
from tests.gui.conftest import Hands

K = Qt.Key


@pytest.mark.parametrize("name", help_pages.PAGES)
def test_each_page_is_read_by_the_keyboard_and_left_by_enter(desk: Hands, name: str) -> None:
    dialog = HelpDialog(desk.window, name)
    dialog.open()
    desk.qtbot.waitUntil(dialog.page.hasFocus, timeout=5000)
    assert dialog.windowTitle()
    QTest.keyClick(dialog.page, K.Key_PageDown)
    bar = dialog.page.verticalScrollBar()
    # A page of which at most a line is out of sight has nothing to scroll to for the text cursor.
    assert bar.value() > 0 or bar.maximum() < 40, (bar.value(), bar.maximum())
    QTest.keyClick(dialog.page, K.Key_Return)
    assert not dialog.isVisible()


def test_a_language_without_a_page_reads_the_english_one() -> None:
    assert help_pages.read("query", "xx") == help_pages.read("query", "en")
    assert languages.current() == "en"
