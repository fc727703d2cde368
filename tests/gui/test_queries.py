"""Orders, saved filters, and several articles at once: by menus and by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.dialogs.filters import FiltersDialog, SaveFilterDialog
from gui.queue.orders import ORDERS, order_name
from gui.queue.selecting import Selection
from store.articles import Status
from store.search.saved import SavedFilter
from tests.gui.conftest import Hands
from tests.gui.projects import document, make_project

K = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def listed(hands: Hands) -> list[int]:
    return list(hands.window.queue.model.numbers)


def menu_of(hands: Hands) -> QMenu:
    found = [m for m in hands.window.findChildren(QMenu) if m.isVisible()]
    assert found, "no menu is open"
    return found[-1]


def choose(hands: Hands, text: str) -> None:
    """Choose an entry of the open menu by keys."""
    menu = menu_of(hands)
    texts = [a.text().split("\t")[0] for a in menu.actions()]
    assert text in texts, texts
    for _ in menu.actions():
        active = menu.activeAction()
        if active is not None and active.text().split("\t")[0] == text:
            break
        QTest.keyClick(menu, K.Key_Down)
    QTest.keyClick(menu, K.Key_Return)
    hands.rest()


# --- orders ----------------------------------------------------------------------------------------------------------


def test_every_order_is_a_command_and_has_a_name(desk: Hands) -> None:
    from store.review.queue import ORDERS as KNOWN

    assert set(ORDERS) == set(KNOWN)
    for order in ORDERS:
        assert desk.window.commands.run(f"queue.order_{order}")
        desk.rest()
        assert desk.window.queue.order == order
        assert desk.window.queue.chooser.order.text() == order_name(order)
        assert sorted(listed(desk)) == [1, 2, 3]


def test_the_order_is_chosen_from_a_menu_by_keys_and_remembered(hands: Hands, make: Callable[..., Path]) -> None:
    path = make(3)
    hands.open(path)
    assert hands.window.queue.chooser.order.text() == "Unsure first"
    assert listed(hands) == [1, 2, 3]
    hands.press("O", modifiers=ALT)
    menu = menu_of(hands)
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Unsure first"]
    choose(hands, "Last added first")
    assert listed(hands) == [3, 2, 1]
    hands.open(make(2, "other"))
    assert hands.window.queue.order == "unsure", "another project has its own"
    hands.open(path)
    assert hands.window.queue.order == "newest"
    assert hands.window.queue.chooser.order.text() == "Last added first"
    assert listed(hands) == [3, 2, 1]


# --- saved filters ---------------------------------------------------------------------------------------------------


def save_as(hands: Hands, name: str, *, with_view: bool = True) -> None:
    hands.press("S", modifiers=CTRL | SHIFT)
    dialog = hands.dialog(SaveFilterDialog)
    assert isinstance(dialog, SaveFilterDialog)
    if not with_view:
        dialog.with_view.click()
        dialog.name.setFocus()
    for letter in name:
        hands.press(letter, rest=False)
    hands.press(K.Key_Return)
    hands.rest()
    hands.window.activateWindow()  # off screen nobody else does


def test_a_filter_is_kept_under_a_name_and_run_by_the_menu_and_the_palette(desk: Hands) -> None:
    desk.window.commands.run("queue.all")
    desk.press("/")
    for letter in "bukhara":
        desk.press(letter, rest=False)
    desk.qtbot.waitUntil(lambda: listed(desk) == [2], timeout=5000)
    save_as(desk, "On cotton")
    session = desk.context.session
    assert session is not None
    assert session.project.filters() == (SavedFilter("On cotton", "bukhara", "all", "unsure"),)
    desk.window.commands.run("queue.clear_filter")
    desk.window.commands.run("queue.todo")
    desk.rest()
    assert listed(desk) == [1, 2, 3]
    desk.press("F", modifiers=ALT)
    choose(desk, "On cotton")
    assert (desk.window.queue.view, desk.window.queue.query) == ("all", "bukhara")
    assert listed(desk) == [2]
    desk.window.commands.run("queue.clear_filter")
    desk.rest()
    desk.press("K", modifiers=CTRL)
    for letter in "filter: on":
        desk.press(letter, rest=False)
    desk.rest()
    assert next(e.title for e in desk.window.palette_list.model.entries) == "Filter: On cotton"
    desk.press(K.Key_Return)
    assert listed(desk) == [2]


def test_a_name_that_is_there_is_replaced_and_a_query_can_use_it(desk: Hands) -> None:
    line = desk.window.queue.chooser.line
    line.set_query("forum")
    save_as(desk, "mine")
    line.set_query("bukhara")
    desk.press("S", modifiers=CTRL | SHIFT)
    dialog = desk.dialog(SaveFilterDialog)
    assert isinstance(dialog, SaveFilterDialog)
    assert not dialog.save_button.isEnabled()
    for letter in "@Mine":
        desk.press(letter, rest=False)
    assert dialog.save_button.text() == "Replace"
    desk.press(K.Key_Return)
    desk.window.activateWindow()
    desk.press("/")
    line.edit.clear()
    for letter in "-@mi":
        desk.press(letter, rest=False)
    desk.rest()
    desk.press(K.Key_Tab)
    assert line.edit.text() == "-@Mine "
    desk.qtbot.waitUntil(lambda: listed(desk) == [1, 3], timeout=5000)


def test_saved_filters_are_renamed_changed_sorted_and_removed(desk: Hands) -> None:
    session = desk.context.session
    assert session is not None
    session.project.set_filters("ann", [SavedFilter("a", "forum"), SavedFilter("b", "-@a"), SavedFilter("c", "cotton")])
    desk.window.queries.read_filters()
    desk.rest()
    desk.window.commands.run("queue.edit_filters")
    dialog = desk.dialog(FiltersDialog)
    assert isinstance(dialog, FiltersDialog)
    desk.rest()
    dialog.name.setFocus()
    dialog.name.selectAll()
    for letter in "first one":
        desk.press(letter, rest=False)
    dialog.list.setFocus()
    desk.press(K.Key_Down)
    assert dialog.query.query == '-@"first one"', "what names it goes along"
    dialog.query.edit.setText("nofield:x")
    desk.qtbot.waitUntil(dialog.query.error.isVisible, timeout=5000)
    dialog.query.edit.setText('-@"first one"')
    dialog.up_button.click()
    dialog.list.setCurrentRow(2)
    dialog.order.setCurrentIndex(dialog.order.findData("date"))
    dialog.list.setCurrentRow(1)
    dialog.remove_button.click()
    assert session.project.filters()[0].name == "a", "nothing is changed before Save"
    dialog.save_button.click()
    desk.rest()
    assert session.project.filters() == (SavedFilter("b", '-@"first one"'), SavedFilter("c", "cotton", "", "date"))
    assert [f.name for f in desk.window.queries.filters] == ["b", "c"]
    assert "filter.b" in desk.window.commands
    assert "filter.a" not in desk.window.commands


def test_names_that_cannot_be_are_told_and_nothing_is_kept(desk: Hands) -> None:
    session = desk.context.session
    assert session is not None
    session.project.set_filters("ann", [SavedFilter("a", "forum"), SavedFilter("b", "cotton")])
    desk.window.queries.read_filters()
    desk.rest()
    desk.window.commands.run("queue.edit_filters")
    dialog = desk.dialog(FiltersDialog)
    assert isinstance(dialog, FiltersDialog)
    dialog.name.setText("B")
    dialog.save_button.click()
    desk.rest()
    assert dialog.isVisible()
    assert "cannot be called" in dialog.problem.text()
    assert [f.name for f in session.project.filters()] == ["a", "b"]


# --- several articles ------------------------------------------------------------------------------------------------


def test_a_selection_holds_its_articles_through_other_orders(qtbot: QtBot) -> None:
    selection = Selection()
    selection.set_listed([5, 6, 7, 8])
    selection.extend(1, 2)
    assert selection.numbers() == [6, 7]
    selection.extend(2, 0)
    assert selection.numbers() == [5, 6], "the range turns about where it began"
    selection.toggle(3)
    assert selection.numbers() == [5, 6, 8]
    selection.set_listed([8, 9, 6])
    assert selection.numbers() == [8, 6]
    selection.select_all()
    assert len(selection) == 3
    selection.toggle(1)
    assert (selection.numbers(), len(selection)) == ([8, 6], 2)
    selection.set_listed([6, 10, 8])
    assert selection.numbers() == [6, 8], "all of the old list, not of the new one"
    assert selection.clear()
    assert not selection.clear()
    assert selection.numbers() == []


def test_articles_are_selected_by_keys(desk: Hands) -> None:
    queue = desk.window.queue
    queue.list.setFocus()
    desk.press(K.Key_Down, modifiers=SHIFT)
    assert queue.selected_numbers() == [1, 2]
    assert queue.chooser.chosen.isVisible()
    assert queue.chooser.chosen.text() == "2 articles selected"
    assert not queue.chooser.order.isVisible()
    desk.press(K.Key_Up, modifiers=SHIFT)
    assert queue.selected_numbers() == [1]
    desk.press(K.Key_A, modifiers=CTRL)
    assert queue.selected_numbers() == [1, 2, 3]
    desk.press(K.Key_Space, modifiers=CTRL)
    assert queue.selected_numbers() == [2, 3]
    desk.press(K.Key_Down)
    assert queue.selected_numbers() == [2, 3], "walking on keeps it"
    desk.press(K.Key_Escape)
    assert queue.selected_numbers() == []
    assert queue.chooser.order.isVisible()
    assert queue.list.hasFocus()
    desk.press(K.Key_Escape)
    assert not queue.list.hasFocus(), "a second Esc leaves the list"


def test_articles_are_selected_by_the_mouse(desk: Hands) -> None:
    queue = desk.window.queue

    def click(row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = queue.list.visualRect(queue.model.index(row)).center()
        QTest.mouseClick(queue.list.viewport(), Qt.MouseButton.LeftButton, held, place)
        desk.rest()

    click(2, CTRL)
    click(0, CTRL)
    assert queue.selected_numbers() == [1, 3]
    assert desk.article == "a1", "selecting opens nothing"
    click(1, SHIFT)
    assert queue.selected_numbers() == [1, 2, 3]
    click(1, CTRL)
    assert queue.selected_numbers() == [1, 3]
    click(1)
    assert (queue.selected_numbers(), desk.article) == ([], "a2")


def test_what_is_selected_is_drawn_with_a_tick(desk: Hands) -> None:
    queue = desk.window.queue
    place = queue.list.visualRect(queue.model.index(2))
    before = queue.list.viewport().grab(place).toImage()
    queue.selection.toggle(2)
    after = queue.list.viewport().grab(place).toImage()
    tick = QPoint(20, 40)
    assert before.pixelColor(tick) != after.pixelColor(tick)


def test_selected_articles_are_flagged_skipped_and_put_back_in_one_step_each(desk: Hands) -> None:
    queue, window = desk.window.queue, desk.window
    session = desk.context.session
    assert session is not None
    project = session.project
    queue.list.setFocus()
    desk.press(K.Key_Down, modifiers=SHIFT)
    desk.press("F", modifiers=SHIFT)
    assert [project.review(n, "ann").flagged for n in (1, 2, 3)] == [True, True, False]
    state = window.desk.state
    assert state is not None
    assert state.review.flagged, "the open article shows it"
    assert queue.selected_numbers() == [1, 2]
    desk.press(K.Key_Z, modifiers=CTRL)
    assert [project.review(n, "ann").flagged for n in (1, 2, 3)] == [False, False, False], "one step"
    desk.press(K.Key_Space, modifiers=SHIFT)
    assert [project.review(n, "ann").status for n in (1, 2)] == [Status.SKIPPED] * 2
    assert listed(desk) == [3]
    assert queue.selected_numbers() == [], "they are not in the list any more"
    window.commands.run("queue.skipped")
    desk.rest()
    queue.list.setFocus()
    desk.press(K.Key_A, modifiers=CTRL)
    window.commands.run("chosen.reopen")
    desk.rest()
    assert [project.review(n, "ann").status for n in (1, 2)] == [Status.IN_PROGRESS] * 2
    desk.press(K.Key_Z, modifiers=CTRL)
    desk.press(K.Key_Z, modifiers=CTRL)
    assert [project.review(n, "ann").status for n in (1, 2)] == [Status.TODO] * 2
    assert project.check() == []


def test_commands_on_a_selection_apply_only_while_there_is_one(desk: Hands) -> None:
    assert not desk.window.commands.run("chosen.flag")
    desk.window.commands.run("queue.choose_all")
    assert desk.window.commands.applies(desk.window.commands["chosen.flag"])
    desk.window.queue.chooser.chosen.click()
    choose(desk, "Flag the selected articles, or take their flags away")
    desk.press(K.Key_2, modifiers=CTRL)
    assert listed(desk) == [1, 2, 3]
    desk.window.commands.run("queue.choose_all")
    desk.press("F", modifiers=SHIFT)
    session = desk.context.session
    assert session is not None
    assert session.project.counts("ann").flagged == 0, "all had a flag, so all lose it"


def test_selecting_all_of_many_is_quick(hands: Hands, tmp_path: Path) -> None:
    hands.open(make_project(tmp_path / "many.copydesk", [document(n) for n in range(1, 401)]))
    queue = hands.window.queue
    queue.list.setFocus()
    hands.press(K.Key_A, modifiers=CTRL)
    assert len(queue.selected_numbers()) == 400
    hands.press("F", modifiers=SHIFT)
    session = hands.context.session
    assert session is not None
    assert session.project.counts("ann").flagged == 400
    assert len(session.project.history(7)) == 1
