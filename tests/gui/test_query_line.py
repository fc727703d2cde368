"""The filter line: what it offers while one types, how that is taken by keys, and how it marks what is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from gui.dialogs.export.dialog import ExportDialog
from gui.dialogs.help import HelpDialog
from gui.queue.offers import OffersModel
from gui.queue.query_line import QueryLine
from store.search.completion import Offer
from tests.gui.conftest import Hands

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def line_of(hands: Hands) -> QueryLine:
    return hands.window.queue.chooser.line


def type_in(hands: Hands, text: str) -> None:
    """Type letter by letter, and wait for what is offered."""
    for letter in text:
        hands.press(letter, rest=False)
    hands.rest()


def begin(hands: Hands, text: str) -> QueryLine:
    hands.press("/")
    type_in(hands, text)
    return line_of(hands)


def shown(line: QueryLine) -> list[str]:
    return [offer.shown for offer in line.offers.offers.offers] if line.is_open else []


def test_the_model_keeps_qt_rules(qtbot: QtBot) -> None:
    model = OffersModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_offers((Offer("status:", "status", "todo or done", is_name=True), Offer("x", "x", count=1200)))
    assert [model.index(row).data() for row in (0, 1)] == ["status", "x"]
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "x, 1,200"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "status, todo or done"
    model.show_offers(())
    assert model.rowCount() == 0


def test_a_name_and_then_its_value_are_taken_by_keys_alone(desk: Hands) -> None:
    line = begin(desk, "sta")
    assert shown(line)[0] == "status"
    desk.press(K.Key_Tab)
    assert line.edit.text() == "status:"
    assert shown(line) == ["todo", "in_progress", "done", "skipped"], "the values follow at once"
    desk.press(K.Key_Down, K.Key_Down, K.Key_Down)
    assert line.offers.current is not None
    assert line.offers.current.text == "done"
    desk.press(K.Key_Up)
    desk.press(K.Key_Return)
    assert line.edit.text() == "status:in_progress "
    assert line.edit.hasFocus(), "Enter took the value; it did not leave the line"
    assert not line.is_open
    desk.qtbot.waitUntil(lambda: not len(desk.window.queue.model.numbers), timeout=5000)


def test_a_value_with_blanks_is_put_in_quotation_marks(desk: Hands) -> None:
    line = begin(desk, "people:ulj")
    assert shown(line) == ["Uljas Bektenov"]
    desk.press(K.Key_Down, K.Key_Return)
    assert line.edit.text() == 'people:"Uljas Bektenov" '


def test_completion_works_inside_parentheses_and_after_a_minus(desk: Hands) -> None:
    line = begin(desk, "(-peo)")
    desk.press(K.Key_Left)
    type_in(desk, "p")
    assert shown(line)[0] == "people"
    desk.press(K.Key_Tab)
    assert line.edit.text() == "(-people:)"
    assert "Abdulla Aripov" in shown(line)
    desk.press(K.Key_Down, K.Key_Return)
    assert line.edit.text() == '(-people:"Abdulla Aripov")'
    assert line.edit.cursorPosition() == len(line.edit.text()) - 1
    desk.rest()
    assert line.error.isHidden()


def test_positions_hold_behind_characters_that_are_two_units(desk: Hands) -> None:
    line = begin(desk, "")
    line.edit.setText("🎉🎉 sta")
    line.edit.setCursorPosition(len("🎉🎉") * 2 + 4)
    type_in(desk, "t")
    desk.press(K.Key_Tab)
    assert line.edit.text() == "🎉🎉 status:"


def test_esc_closes_the_list_first_and_then_takes_the_filter_away(desk: Hands) -> None:
    line = begin(desk, "sta")
    desk.press(K.Key_Escape)
    assert not line.is_open
    assert line.edit.text() == "sta"
    desk.press(K.Key_Escape)
    assert line.edit.text() == ""
    assert not line.edit.hasFocus()


def test_enter_with_nothing_chosen_opens_what_was_found(desk: Hands) -> None:
    line = begin(desk, "title:bukh")
    desk.press(K.Key_Return)
    assert desk.article == "a2"
    assert not line.is_open


def test_everything_is_offered_at_an_empty_place_when_asked(desk: Hands) -> None:
    line = begin(desk, "")
    assert not line.is_open, "nothing hangs there before one asks"
    desk.press(K.Key_Space, modifiers=CTRL)
    assert {"people", "status", "missing"} <= set(shown(line))
    assert line.edit.text() == ""
    desk.press(K.Key_Escape)
    desk.press(K.Key_Down)
    assert desk.window.queue.list.hasFocus(), "with no list open the arrow leads to the articles"


def test_a_click_takes_what_is_offered(desk: Hands) -> None:
    line = begin(desk, "status:")
    view = line.offers
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.offers.index(2)).center())
    desk.rest()
    assert line.edit.text() == "status:done "
    assert line.edit.hasFocus()


def test_the_list_closes_with_the_line(desk: Hands) -> None:
    line = begin(desk, "sta")
    assert line.is_open
    desk.window.record.setFocus()
    assert not line.is_open


def test_the_list_stands_within_the_window(desk: Hands) -> None:
    line = begin(desk, "p")
    view = line.offers
    assert view.parentWidget() is desk.window
    assert desk.window.rect().contains(view.geometry())
    assert view.geometry().top() >= line.field.mapTo(desk.window, QPoint(0, line.field.height())).y()


def test_an_error_marks_its_characters_and_keeps_the_list(desk: Hands) -> None:
    line = begin(desk, "forum nofield:x")
    desk.qtbot.waitUntil(line.error.isVisible, timeout=5000)
    assert line.edit.mark == (6, 15)
    assert "no field “nofield”" in line.error.text()
    assert line.edit.accessibleDescription() == line.error.text()
    assert len(desk.window.queue.model.numbers) == 3, "what was shown stays"
    marked = line.edit.x_of(6)
    before = line.edit.grab().toImage()
    line.edit.set_mark(None)
    after = line.edit.grab().toImage()
    differing = [
        x for x in range(before.width()) for y in range(before.height()) if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert differing
    ratio = before.devicePixelRatio()
    assert abs(min(differing) / ratio - marked) <= 3
    assert max(differing) / ratio <= line.edit.x_of(15) + 4
    type_in(desk, " ")
    line.edit.setText("forum")
    desk.qtbot.waitUntil(line.error.isHidden, timeout=5000)
    assert line.edit.mark is None
    assert line.edit.accessibleDescription() == ""


def test_an_error_is_found_behind_blanks_and_wide_characters(desk: Hands) -> None:
    line = begin(desk, "")
    line.edit.setText("  🎉 (forum")
    desk.qtbot.waitUntil(line.error.isVisible, timeout=5000)
    assert line.edit.mark == (5, 6)


def test_a_query_that_only_ends_too_early_is_not_called_wrong_while_it_is_completed(desk: Hands) -> None:
    line = begin(desk, "status:")
    desk.qtbot.wait(250)
    desk.rest()
    assert line.is_open
    assert line.error.isHidden()
    desk.press(K.Key_Escape)
    assert line.error.isVisible()
    assert line.edit.mark == (7, 7)


@pytest.mark.parametrize("held", [SHIFT, Qt.KeyboardModifier.NoModifier])
def test_f1_shows_the_help_with_and_without_shift(desk: Hands, held: Qt.KeyboardModifier) -> None:
    begin(desk, "x")
    desk.press(K.Key_F1, modifiers=held)
    dialog = desk.dialog(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    assert dialog.page.hasFocus()
    QTest.keyClick(dialog.page, K.Key_PageDown)
    assert dialog.page.verticalScrollBar().value() > 0, "the keyboard reads on"
    QTest.keyClick(dialog.page, K.Key_Escape)
    assert not desk.window.findChildren(HelpDialog) or not dialog.isVisible()


def test_the_export_dialog_completes_and_marks_too(desk: Hands) -> None:
    desk.press(K.Key_E, modifiers=CTRL)
    dialog = desk.dialog(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.what.query.setFocus()
    for letter in "nofield:x":
        desk.press(letter, rest=False)
    desk.qtbot.waitUntil(dialog.what.query.error.isVisible, timeout=5000)
    assert dialog.what.query.edit.mark == (0, 9)
    assert dialog.problem.isHidden()
    dialog.what.query.edit.clear()
    type_in(desk, "flag")
    assert shown(dialog.what.query)[0] == "flagged"
    desk.press(K.Key_Tab)
    desk.press(K.Key_Down, K.Key_Return)
    assert dialog.what.query.query == "flagged:yes"
    assert dialog.isVisible(), "Enter took the value; it did not begin the export"
    desk.press(K.Key_Escape)
    assert not desk.window.findChildren(ExportDialog), "with no list open Esc closes the dialog"
