"""The dialog on how good suggestions were, by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from gui.dialogs.extraction import ExtractionDialog
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _show(hands: Hands) -> ExtractionDialog:
    hands.window.commands.run("app.extraction")
    dialog = hands.window.findChild(ExtractionDialog)
    assert dialog is not None
    hands.qtbot.waitUntil(lambda: dialog._report is not None)
    return dialog


@pytest.fixture
def dialog(hands: Hands, make: Callable[..., Path]) -> ExtractionDialog:
    """Two of three articles are finished; on the first of them the headline was rejected."""
    hands.open(make(3))
    hands.press("J", rest=False)
    hands.window.desk.show_field("headline")
    hands.press("X")
    hands.press(K.Key_Return, modifiers=CTRL)
    hands.press(K.Key_Return, modifiers=CTRL)
    return _show(hands)


def _rows(dialog: ExtractionDialog) -> dict[tuple[str, str], list[str]]:
    table = dialog.fields
    items = [table.topLevelItem(n) for n in range(table.topLevelItemCount())]
    return {(i.text(0), i.text(1)): [i.text(c) for c in range(2, 8)] for i in items if i is not None}


def test_it_counts_and_shows_the_articles_behind_a_figure(hands: Hands, dialog: ExtractionDialog) -> None:
    assert "2 finished articles" in dialog.state.text()
    headline = _rows(dialog)["Headline", "all that was suggested"]
    assert headline[:3] == ["1", "1", "0"]
    assert headline[3].startswith("50.0 % (")
    dialog.fields.setFocus()
    for _ in range(dialog.fields.topLevelItemCount()):
        current = dialog.fields.currentItem()
        if current is not None and current.text(0) == "Headline":
            break
        QTest.keyClick(dialog.fields, K.Key_Down)
    assert dialog.cases.topLevelItemCount() == 1
    QTest.keyClick(dialog.cases, K.Key_Down)
    QTest.keyClick(dialog.cases, K.Key_Return)
    hands.rest()
    assert hands.article == "a1"
    assert hands.window.findChild(ExtractionDialog) is None or not dialog.isVisible()


def test_the_figures_are_saved_in_three_forms(hands: Hands, dialog: ExtractionDialog, tmp_path: Path) -> None:
    for name in ("q.md", "q.csv", "q.png"):
        dialog.save_to(tmp_path / name)
        assert str(tmp_path / name) in dialog.state.text()
    assert (tmp_path / "q.md").read_text("utf-8").startswith("# Extraction quality")
    assert (tmp_path / "q.csv").read_text("utf-8").startswith("field,extractor,")
    picture = QImage(str(tmp_path / "q.png"))
    assert (picture.width(), picture.height()) == (1520, 1680)
    dialog.save_to(tmp_path / "nowhere" / "q.md")
    assert "nowhere" in dialog.state.text()
    assert "Saved" not in dialog.state.text()


def test_without_a_finished_article_it_says_so(hands: Hands, make: Callable[..., Path]) -> None:
    hands.open(make(2))
    dialog = _show(hands)
    assert "No article is finished yet" in dialog.state.text()
    assert not dialog.save.isEnabled()
