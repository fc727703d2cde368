"""The palette: commands and articles by a few letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu

from gui.menu import main_menu
from tests.gui.conftest import Hands

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def titles(hands: Hands) -> list[str]:
    return [entry.title for entry in hands.window.palette_list.model.entries]


def test_a_command_is_found_and_run(desk: Hands) -> None:
    QAbstractItemModelTester(desk.window.palette_list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.press(K.Key_K, modifiers=CTRL)
    assert desk.window.palette_list.isVisible()
    assert "Flag the article" in titles(desk)
    for letter in "flag the":
        desk.press(letter, rest=False)
    assert titles(desk)[0] == "Flag the article"
    desk.press(K.Key_Return)
    assert desk.window.desk.state is not None
    assert desk.window.desk.state.review.flagged
    assert not desk.window.palette_list.isVisible()
    desk.press(K.Key_F)
    assert not desk.window.desk.state.review.flagged, "letters are commands again"


def test_an_article_is_found_by_its_words(desk: Hands) -> None:
    desk.press(K.Key_K, modifiers=CTRL)
    for letter in "cotton":
        desk.press(letter, rest=False)
    desk.qtbot.waitUntil(lambda: "Cotton comes to Bukhara" in titles(desk), timeout=5000)
    while titles(desk)[desk.window.palette_list.list.currentIndex().row()] != "Cotton comes to Bukhara":
        desk.press(K.Key_Down, rest=False)
    desk.press(K.Key_Return)
    assert desk.article == "a2"


def test_esc_leaves_the_palette(desk: Hands) -> None:
    desk.press(K.Key_K, modifiers=CTRL)
    desk.press("x", K.Key_Escape)
    assert not desk.window.palette_list.isVisible()
    assert desk.window.header.palette_field.edit.text() == ""
    assert desk.values("published") == [("2024-10-22", None)]
    desk.press(K.Key_X)
    assert desk.values("published") == [("2024-10-22", "rejected")]


def test_only_what_applies_is_offered(hands: Hands) -> None:
    hands.window.show_welcome()
    hands.press(K.Key_K, modifiers=CTRL)
    assert "New project…" in titles(hands)
    assert "Flag the article" not in titles(hands)


def test_half_a_query_finds_nothing_and_harms_nothing(desk: Hands) -> None:
    desk.press(K.Key_K, modifiers=CTRL)
    for letter in 'text:"':
        desk.press(letter)
    assert not desk.errors


def test_the_menu_is_made_of_the_same_commands(desk: Hands) -> None:
    menu = main_menu(desk.window, desk.window.commands, desk.window.keymap)
    groups = [g.menu() for g in menu.actions()]
    actions = [a for g in groups if isinstance(g, QMenu) for a in g.actions()]
    assert {str(a.data()) for a in actions} == {c.id for c in desk.window.commands if c.shown}
    flag = next(a for a in actions if a.data() == "article.flag")
    assert flag.text() == "Flag the article\tF"
    flag.trigger()
    desk.rest()
    assert desk.window.desk.state is not None
    assert desk.window.desk.state.review.flagged
    menu.close()


def test_alt_alone_opens_the_menu(desk: Hands) -> None:
    QTest.keyClick(desk.window.record, K.Key_Alt)
    found = [m for m in desk.window.findChildren(QMenu) if m.isVisible()]
    assert found
    found[0].close()
