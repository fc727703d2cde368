"""Backups as a person meets them: made on their own, listed, restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from gui.dialogs.backups import BackupsDialog
from store.database import backups
from store.project import Project
from tests.gui.conftest import Hands

K = Qt.Key


def _project(hands: Hands) -> Project:
    assert hands.context.session is not None
    return hands.context.session.project


def _shown(hands: Hands) -> BackupsDialog:
    hands.window.commands.run("project.backups")
    hands.rest()
    dialog = hands.dialog(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    return dialog


def _texts(dialog: BackupsDialog) -> list[list[str]]:
    items = [dialog.table.topLevelItem(i) for i in range(dialog.table.topLevelItemCount())]
    return [[item.text(c) for c in range(6)] for item in items if item is not None]


def _answer(hands: Hands, text: str) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    button = next(b for b in box.buttons() if b.text() == text)
    assert isinstance(button, QPushButton)
    button.setFocus()
    hands.press(K.Key_Space)


def test_a_days_backup_is_made_behind_the_first_article(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = desk.window.keeping
    assert keeper._later.isActive()
    assert _project(desk).backups() == []
    keeper._later.setInterval(0)
    desk.qtbot.waitUntil(lambda: bool(_project(desk).backups()), timeout=10_000)
    desk.rest()
    assert [b.why for b in _project(desk).backups()] == [backups.DAY]
    desk.context.open_project(_project(desk).location)
    desk.rest()
    keeper._look_after()
    desk.rest()
    assert len(_project(desk).backups()) == 1


def test_no_room_for_the_days_backup_is_told_and_work_goes_on(desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_ROOM", 1e15)
    desk.window.keeping._look_after()
    desk.rest()
    assert "There is no room for a copy" in desk.window.footer.message
    desk.press("f")
    assert _project(desk).counts("ann").flagged == 1


def test_a_backup_is_restored_by_keys_and_what_was_is_kept(desk: Hands) -> None:
    desk.press("f")
    dialog = _shown(desk)
    assert "There is no backup yet" in dialog.where.text()
    assert not dialog.restore_button.isEnabled()
    dialog.now_button.setFocus()
    desk.press(K.Key_Space)
    assert [row[1:4] for row in _texts(dialog)] == [["asked for", "3", "0"]]
    desk.press(K.Key_Escape)
    desk.press("f")
    for _ in range(2):
        desk.press(K.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert _project(desk).counts("ann").done == 2
    article = desk.article
    dialog = _shown(desk)
    assert dialog.table.hasFocus()
    desk.press(K.Key_Return)
    _answer(desk, "Restore")
    desk.qtbot.waitUntil(lambda: _project(desk).counts("ann").done == 0, timeout=10_000)
    desk.rest()
    assert _project(desk).counts("ann").flagged == 1
    assert "Restored. What was here before is kept: 0002-" in desk.window.footer.message
    beside = Path(_project(desk).location).with_suffix(".backups")
    assert [p.suffix for p in beside.iterdir()] == [".copydesk"] * 2, "nothing lies beside the copies"
    assert desk.window.header.isVisible()
    assert desk.article is not None
    assert article is not None
    desk.press("a")
    assert _project(desk).check() == []
    rows = _texts(_shown(desk))
    assert [row[1:4] for row in rows] == [["before a backup was restored", "3", "2"], ["asked for", "3", "0"]]


def test_esc_and_cancel_leave_everything_as_it_is(desk: Hands) -> None:
    _project(desk).back_up_now()
    desk.press("f")
    _shown(desk)
    desk.press(K.Key_Return)
    desk.press(K.Key_Escape)
    desk.press(K.Key_Escape)
    assert _project(desk).counts("ann").flagged == 1
    assert len(_project(desk).backups()) == 1


def test_a_damaged_backup_is_shown_as_one_and_not_restored(desk: Hands) -> None:
    copy = _project(desk).back_up_now()
    copy.write_bytes(b"x" * 9000)
    dialog = _shown(desk)
    assert _texts(dialog)[0][1] == "damaged"
    assert not dialog.restore_button.isEnabled()
    desk.press(K.Key_Return)
    assert QApplication.activeModalWidget() is dialog


def test_a_project_that_does_not_open_is_restored_from_the_welcome_page(
    hands: Hands, make: Callable[..., Path]
) -> None:
    path = make(2)
    with Project.open(path) as project:
        project.back_up_now()
    path.write_bytes(b"nothing of it is left")
    hands.context.open_project(str(path))
    hands.qtbot.waitUntil(hands.window.welcome.problem.isVisible, timeout=5000)
    hands.rest()
    _shown(hands)
    hands.press(K.Key_Return)
    _answer(hands, "Restore")
    hands.qtbot.waitUntil(lambda: hands.context.session is not None, timeout=10_000)
    hands.rest()
    assert hands.article == "a1"
    assert [p.read_bytes() for p in path.parent.glob("test.damaged-*")] == [b"nothing of it is left"]


def test_a_project_that_is_only_read_is_neither_backed_up_nor_restored(hands: Hands, make: Callable[..., Path]) -> None:
    path = make(2)
    with Project.open(path) as project:
        project.back_up_now()
    hands.context.open_project(str(path), read_only=True)
    hands.qtbot.waitUntil(lambda: hands.context.session is not None, timeout=5000)
    hands.rest()
    assert not hands.window.keeping._later.isActive()
    dialog = _shown(hands)
    assert len(_texts(dialog)) == 1
    assert not dialog.restore_button.isEnabled()
    assert not dialog.now_button.isEnabled()
