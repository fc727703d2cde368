"""Deleting by keys: into the trash, back by undo and from the dialog, and gone only when asked twice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.dialogs.trash import TrashDialog
from store.project import Project
from tests.gui.conftest import Hands

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def _project(hands: Hands) -> Project:
    assert hands.context.session is not None
    return hands.context.session.project


def _listed(hands: Hands) -> list[int]:
    return list(hands.window.queue.model.numbers)


def _show(hands: Hands) -> TrashDialog:
    hands.window.commands.run("project.trash")
    hands.rest()
    dialog = hands.dialog(TrashDialog)
    assert isinstance(dialog, TrashDialog)
    hands.qtbot.waitUntil(dialog.table.hasFocus, timeout=5000)
    return dialog


def _ask(hands: Hands, dialog: TrashDialog) -> None:
    dialog.activateWindow()
    hands.rest()
    dialog.empty_button.setFocus()
    hands.press(K.Key_Space)


def _answer(hands: Hands, text: str) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(b for b in box.buttons() if b.text() == text).setFocus()
    hands.press(K.Key_Space)


def test_the_open_article_goes_to_the_trash_and_the_next_one_opens(desk: Hands) -> None:
    assert desk.article == "a1"
    desk.press(K.Key_Delete, modifiers=CONTROL)
    desk.qtbot.waitUntil(lambda: desk.article == "a2", timeout=5000)
    desk.rest()
    assert 1 not in _listed(desk)
    assert _project(desk).counts("ann").total == 2
    assert desk.window.footer.message == "1 article is in the trash; undo brings it back."
    desk.press("z", modifiers=CONTROL)
    desk.qtbot.waitUntil(lambda: desk.article == "a1", timeout=5000)
    desk.rest()
    assert 1 in _listed(desk)
    assert _project(desk).trashed() == []
    desk.press("z", modifiers=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    desk.qtbot.waitUntil(lambda: desk.article == "a2", timeout=5000)
    desk.rest()
    assert 1 not in _listed(desk)
    desk.press("a")
    assert _project(desk).check() == []


def test_selected_articles_go_together_and_come_back_from_the_dialog(desk: Hands) -> None:
    for row in (0, 2):
        desk.window.queue.selection.toggle(row)
    gone = desk.window.queue.selected_numbers()
    desk.press(K.Key_Delete, modifiers=CONTROL)
    desk.qtbot.waitUntil(lambda: len(_listed(desk)) == 1, timeout=5000)
    desk.rest()
    assert desk.window.footer.message == "2 articles are in the trash; undo brings them back."
    dialog = _show(desk)
    assert dialog.table.topLevelItemCount() == 2
    assert dialog.told.text() == "2 articles. They are not counted, searched or exported."
    desk.press(K.Key_Return)
    desk.qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 1, timeout=5000)
    desk.press("a", modifiers=CONTROL)
    desk.press(K.Key_Return)
    desk.qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 0, timeout=5000)
    assert "The trash is empty" in dialog.told.text()
    desk.press(K.Key_Escape)
    assert set(gone) <= set(_listed(desk))
    assert _project(desk).check() == []


def test_all_articles_can_go(desk: Hands) -> None:
    desk.window.commands.run("queue.choose_all")
    desk.press(K.Key_Delete, modifiers=CONTROL)
    desk.qtbot.waitUntil(lambda: desk.article is None, timeout=5000)
    desk.rest()
    assert _listed(desk) == []
    desk.press(K.Key_Delete, modifiers=CONTROL)
    assert desk.window.footer.message == "No article is open, and none is selected."
    desk.press("z", modifiers=CONTROL)
    desk.qtbot.waitUntil(lambda: len(_listed(desk)) == 3, timeout=5000)


def test_the_trash_is_emptied_only_when_asked_twice(desk: Hands) -> None:
    desk.press(K.Key_Delete, modifiers=CONTROL)
    dialog = _show(desk)
    _ask(desk, dialog)
    _answer(desk, "Delete")
    desk.press(K.Key_Escape)
    assert len(_project(desk).trashed()) == 1
    _ask(desk, dialog)
    _answer(desk, "Delete")
    _answer(desk, "Delete for good")
    desk.qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 0, timeout=10_000)
    desk.rest()
    assert _project(desk).number_of("a1") is None
    assert [b.why for b in _project(desk).backups()] == ["change"]
    dialog.activateWindow()
    desk.rest()
    desk.press(K.Key_Escape)
    assert _project(desk).check() == []
    desk.window.activateWindow()
    desk.window.focus_review()
    desk.press("z", modifiers=CONTROL)
    assert desk.window.footer.message == "Nothing to undo."


def test_nothing_is_deleted_in_a_project_that_is_only_read(desk: Hands) -> None:
    location = _project(desk).location
    desk.context.open_project(location, read_only=True)
    desk.qtbot.waitUntil(lambda: desk.window.header.isVisible() and _project(desk).read_only, timeout=5000)
    desk.rest()
    desk.press(K.Key_Delete, modifiers=CONTROL)
    assert _project(desk).counts("ann").total == 3
