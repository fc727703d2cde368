"""Keys by sign and by place, on layouts of several scripts and systems, and keys that a person changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.commands import COMMANDS, GROUPS, When
from gui.dialogs.keys import KeysDialog
from gui.keymap import names, place, shown
from gui.settings import Settings
from tests.gui.conftest import Hands

M = Qt.KeyboardModifier
K = Qt.Key


def pressed(
    key: int, text: str = "", modifiers: Qt.KeyboardModifier = M.NoModifier, *, scan: int = 0, virtual: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (pressed(K.Key_A, "a"), "A"),
        (pressed(K.Key_J, "J", M.ShiftModifier), "Shift+J"),
        (pressed(K.Key_Return, "\r", M.ControlModifier), "Ctrl+Return"),
        (pressed(K.Key_Enter, "\r", M.KeypadModifier), "Enter"),
        (pressed(K.Key_Backtab, "", M.ShiftModifier), "Shift+Tab"),
        (pressed(K.Key_Question, "?", M.ShiftModifier), "?"),
        (pressed(K.Key_Question, "?"), "?"),
        (pressed(K.Key_BraceLeft, "{", M.ShiftModifier), "Shift+["),
        (pressed(K.Key_Period, ".", M.AltModifier), "Alt+."),
        (pressed(K.Key_Z, "\x1a", M.ControlModifier | M.ShiftModifier), "Ctrl+Shift+Z"),
        (pressed(K.Key_5, "5", M.KeypadModifier), "5"),
    ],
)
def test_a_key_press_is_named(qapp: QApplication, event: QKeyEvent, name: str) -> None:
    assert names(event)[0] == name


@pytest.mark.parametrize(("letter", "latin"), list(zip("фячсмитьйцукенгшщзыва", "azxcvbnmqwertyuiopsdf", strict=True)))
def test_a_cyrillic_letter_is_the_key_it_stands_on(qapp: QApplication, letter: str, latin: str) -> None:
    assert names(pressed(ord(letter.upper()), letter)) == [latin.upper()]


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "at"),
    [
        ("xcb", 38, 0, "a"),
        ("wayland", 38, 0, "a"),
        ("windows", 30, 0, "a"),
        ("xcb", 34, 0, "["),
        ("xcb", 10, 0, "1"),
        ("xcb", 61, 0, "/"),
        ("cocoa", 1, 0, "a"),
        ("cocoa", 1, 33, "["),
        ("cocoa", 1, 40, "k"),
        ("cocoa", 0, 0, ""),
        ("xcb", 0, 0, ""),
        ("xcb", 200, 0, ""),
    ],
)
def test_places_on_each_system(qapp: QApplication, platform: str, scan: int, virtual: int, at: str) -> None:
    assert place(pressed(0x42F, "я", scan=scan, virtual=virtual), platform) == at


def test_the_place_counts_for_other_scripts_and_the_sign_for_latin_ones(qapp: QApplication) -> None:
    # Greek alpha on the A key; German ü where [ stands; French A stays A although it stands on Q.
    assert names(pressed(0x391, "α", scan=38), "xcb") == ["A"]
    assert names(pressed(0xDC, "ü", scan=34), "xcb") == ["["]
    assert names(pressed(K.Key_A, "a", scan=24), "xcb") == ["A"]
    # French & stands where 1 stands; the sign is tried first.
    assert names(pressed(K.Key_Ampersand, "&", scan=10), "xcb") == ["&", "1"]
    # AltGr+8 is [ on a German keyboard.
    assert names(pressed(K.Key_BracketLeft, "[", M.GroupSwitchModifier, scan=17), "xcb")[0] == "["


def test_control_with_a_cyrillic_letter(qapp: QApplication) -> None:
    assert names(pressed(0x42F, "\x1a", M.ControlModifier)) == ["Ctrl+Z"]


def test_no_two_commands_share_a_key_where_both_can_apply() -> None:
    seen: dict[tuple[str, bool], str] = {}
    for command in COMMANDS:
        # While words are pointed at, and in a field that hides what was suggested, those keys have another meaning.
        if not command.shown or When.POINTING in command.when:
            continue
        for key in ((key, When.BLIND in command.when) for key in command.keys):
            assert key not in seen, f"{key}: {seen[key]} and {command.id}"
            seen[key] = command.id
    assert {c.group for c in COMMANDS} <= set(GROUPS)


def test_bare_letters_on_a_cyrillic_keyboard(desk: Hands) -> None:
    desk.press("а")  # stands on F
    assert desk.window.desk.state is not None
    assert desk.window.desk.state.review.flagged
    desk.focus("headline")
    desk.press("о")  # stands on J
    assert desk.window.desk.focus.field != "headline"
    desk.press("л")  # stands on K
    assert desk.window.desk.focus.field == "headline"
    desk.press("у")  # stands on E
    assert desk.window.record.is_editing
    desk.press("ф")
    assert desk.window.record.is_editing, "in an editor it is a letter"


def test_every_command_with_a_key_is_bound(desk: Hands) -> None:
    unbound = [c.id for c in desk.window.commands if c.shown and not c.id.startswith("field.")]
    unbound = [c for c in unbound if c not in desk.window.commands._handlers]
    assert not unbound


def test_the_key_list_shows_all_and_changes_one(desk: Hands) -> None:
    desk.press("?")
    dialog = desk.dialog(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    listed = {
        item.data(0, Qt.ItemDataRole.UserRole)
        for top in range(dialog.tree.topLevelItemCount())
        if (group := dialog.tree.topLevelItem(top)) is not None
        for row in range(group.childCount())
        if (item := group.child(row)) is not None
    }
    assert listed == {c.id for c in desk.window.commands}
    choose(dialog, "article.flag")
    dialog.change_button.click()
    QTest.keyClick(dialog.tree, K.Key_Y)
    assert desk.window.keymap.keys(desk.window.commands["article.flag"]) == ("Y",)
    dialog.accept()
    desk.press(K.Key_F)
    assert desk.window.desk.state is not None
    assert not desk.window.desk.state.review.flagged
    desk.press(K.Key_Y)
    assert desk.window.desk.state.review.flagged
    assert any("Y" in hint.caps for hint in desk.window.footer.hints)


def test_a_key_that_is_taken_changes_hands_only_when_pressed_twice(desk: Hands) -> None:
    desk.press("?")
    dialog = desk.dialog(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    choose(dialog, "article.flag")
    dialog.change_button.click()
    QTest.keyClick(dialog.tree, K.Key_X)
    assert "Reject" in dialog.told.text()
    assert desk.window.keymap.keys(desk.window.commands["article.flag"]) == ("F",)
    QTest.keyClick(dialog.tree, K.Key_X)
    assert desk.window.keymap.keys(desk.window.commands["article.flag"]) == ("X",)
    assert desk.window.keymap.keys(desk.window.commands["value.reject"]) == ("Backspace",)
    choose(dialog, "article.flag")
    dialog.reset_button.click()
    assert desk.window.keymap.keys(desk.window.commands["article.flag"]) == ("F",)
    dialog.accept()


def test_changed_keys_are_remembered(desk: Hands, qtbot: QtBot) -> None:
    desk.context.settings.set_keys("article.flag", ["Q"])
    desk.context.settings.set_keys("article.note", [])
    desk.context.settings.save()
    again = Settings(_path(desk))
    assert again.keys() == {"article.flag": ["Q"], "article.note": []}


def test_keys_are_shown_as_people_write_them() -> None:
    assert shown("Ctrl+Return") == "Ctrl Enter"
    assert shown("+") == "+"
    assert shown("Ctrl++") == "Ctrl +"
    assert shown("Alt+Right") == "Alt →"


def choose(dialog: KeysDialog, command_id: str) -> None:
    for top in range(dialog.tree.topLevelItemCount()):
        group = dialog.tree.topLevelItem(top)
        assert group is not None
        for row in range(group.childCount()):
            item = group.child(row)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == command_id:
                dialog.tree.setCurrentItem(item)
                return
    raise AssertionError(command_id)


def _path(hands: Hands) -> Path:

    return Path(hands.context.settings._store.fileName())
