"""Changes over many articles by dialog, with the keys that a person presses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.dialogs.bulk.accepting import AcceptDialog
from gui.dialogs.bulk.changing import ChangeDialog
from gui.dialogs.bulk.dialog import BulkDialog
from gui.dialogs.bulk.model import HitsModel, Role
from gui.dialogs.bulk.spreading import SpreadDialog
from store.articles import Scalar
from store.project import Project
from tests.gui.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def many(hands: Hands, make: Callable[..., Path]) -> Hands:
    """A window on eight articles, in each of which Uljas Bektenov stands."""
    hands.open(make(8))
    return hands


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _settle(hands: Hands, dialog: BulkDialog) -> None:
    """Wait until the dialog has looked for what is asked, and has the rows on screen."""
    hands.qtbot.waitUntil(lambda: not dialog._typing.isActive(), timeout=5000)
    hands.rest()
    dialog.list.grab()
    hands.rest()


def _shown(dialog: BulkDialog) -> list[str]:
    model = dialog.model
    rows = [model.index(i).data(Role.ROW) for i in range(model.rowCount())]
    return [f"{row.before} → {row.after}" for row in rows if row is not None]


def _people(hands: Hands) -> list[list[tuple[Scalar, str | None]]]:
    with Project.open(hands.context.session.project.location, read_only=True) as project:  # type: ignore[union-attr]
        found = []
        for number in project.numbers():
            values = project.state(number, "ann")["people"].values
            found.append([(v.value.value, v.decision.value if v.decision else None) for v in values])
        return found


def test_a_correction_is_offered_in_the_footer_and_spread_with_one_key(many: Hands) -> None:
    many.focus("people", 1)
    many.press(Qt.Key.Key_E)
    many.press("a", modifiers=CTRL)
    QTest.keyClicks(_focus(), "Oljas Bektenov")
    many.press(Qt.Key.Key_Return)
    many.rest()
    assert many.window.footer.message == "“Uljas Bektenov” stands in 7 more articles · Ctrl D corrects it there, too"
    many.press(Qt.Key.Key_D, modifiers=CTRL)
    dialog = many.dialog(SpreadDialog)
    assert isinstance(dialog, SpreadDialog)
    _settle(many, dialog)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert _shown(dialog) == ["Uljas Bektenov → Oljas Bektenov"] * 7
    assert dialog.count.text() == "7 values in 7 articles"
    dialog.list.setFocus()
    many.press(Qt.Key.Key_Space)
    assert dialog.count.text() == "7 values in 7 articles · 1 left out"
    assert dialog.do_button.text() == "Change 6 values"
    many.press(Qt.Key.Key_Return, modifiers=CTRL)
    many.rest()
    assert many.window.footer.message.startswith("Changed: 6 values in 6 articles")
    names = [p[1][0] for p in _people(many)]
    assert sorted(map(str, names)) == ["Oljas Bektenov"] * 7 + ["Uljas Bektenov"]
    many.press(Qt.Key.Key_Z, modifiers=CTRL)
    names = [p[1][0] for p in _people(many)]
    assert sorted(map(str, names)) == ["Oljas Bektenov"] + ["Uljas Bektenov"] * 7


def test_nothing_is_offered_where_the_value_stands_nowhere_else(many: Hands) -> None:
    many.focus("headline")
    many.press(Qt.Key.Key_E)
    many.press(Qt.Key.Key_End)
    QTest.keyClicks(_focus(), "!")
    many.press(Qt.Key.Key_Return)
    many.rest()
    assert "more article" not in many.window.footer.message


def test_spreading_without_a_correction_says_what_is_missing(many: Hands) -> None:
    many.press(Qt.Key.Key_D, modifiers=CTRL)
    assert "Correct a value first" in many.window.footer.message


def test_a_correction_can_become_a_rule(many: Hands) -> None:
    many.focus("people", 1)
    many.press(Qt.Key.Key_E)
    many.press("a", modifiers=CTRL)
    QTest.keyClicks(_focus(), "Oljas Bektenov")
    many.press(Qt.Key.Key_Return)
    many.press(Qt.Key.Key_D, modifiers=CTRL)
    dialog = many.dialog(SpreadDialog)
    assert isinstance(dialog, SpreadDialog)
    _settle(many, dialog)
    dialog.always.setFocus()
    many.press(Qt.Key.Key_Space)
    many.press(Qt.Key.Key_Return, modifiers=CTRL)
    many.rest()
    project = many.context.session.project  # type: ignore[union-attr]
    assert [(r.field, r.value, r.to) for r in project.always_rules()] == [
        ("people", "Uljas Bektenov", "Oljas Bektenov")
    ]


def test_accepting_by_score_shows_the_count_before_and_is_one_step(many: Hands) -> None:
    many.focus("people", 0)
    many.press(Qt.Key.Key_A, modifiers=CTRL | SHIFT)
    dialog = many.dialog(AcceptDialog)
    assert isinstance(dialog, AcceptDialog)
    _settle(many, dialog)
    assert dialog.field.currentData() == "people"
    assert dialog.least.value() == 0.93
    assert dialog.do_button.text() == "Accept 8 values"
    dialog.least.setFocus()
    many.press("a", modifiers=CTRL)
    QTest.keyClicks(_focus(), "0.9")
    many.press(Qt.Key.Key_Tab)
    _settle(many, dialog)
    assert dialog.do_button.text() == "Accept 15 values"
    many.press(Qt.Key.Key_Return, modifiers=CTRL)
    many.rest()
    decided = [d for people in _people(many) for _, d in people]
    assert decided.count("accepted") == 15
    assert decided.count(None) == 1
    many.press(Qt.Key.Key_Z, modifiers=CTRL)
    assert all(d is None for people in _people(many) for _, d in people)
    many.qtbot.waitUntil(lambda: many.window.situation.can_redo, timeout=5000)
    many.press(Qt.Key.Key_Z, modifiers=CTRL | SHIFT)
    assert [d for people in _people(many) for _, d in people].count("accepted") == 15


def test_the_scope_is_this_article_the_list_or_all(many: Hands) -> None:
    many.press(Qt.Key.Key_A, modifiers=CTRL | SHIFT)
    dialog = many.dialog(AcceptDialog)
    assert isinstance(dialog, AcceptDialog)
    offered = [dialog.scope.itemText(i) for i in range(dialog.scope.count())]
    assert offered == ["this article", "the 8 articles in the list", "all articles"]
    dialog.least.setValue(0.4)
    dialog.field.setCurrentIndex(0)
    dialog.scope.setFocus()
    many.press(Qt.Key.Key_Home)
    _settle(many, dialog)
    assert dialog.count.text() == "4 values in 1 article"
    dialog.query.edit.setFocus()
    QTest.keyClicks(dialog.query.edit, "nothing:here")
    many.qtbot.waitUntil(lambda: "no field" in dialog.query.error.text(), timeout=5000)
    assert not dialog.do_button.isEnabled()
    many.press(Qt.Key.Key_Escape)
    many.press(Qt.Key.Key_Escape)
    assert not [d for d in many.window.findChildren(AcceptDialog) if d.isVisible()]


def test_find_and_replace_counts_while_one_types(many: Hands) -> None:
    many.focus("people", 1)
    many.press(Qt.Key.Key_H, modifiers=CTRL)
    dialog = many.dialog(ChangeDialog)
    assert isinstance(dialog, ChangeDialog)
    assert dialog.sought.text() == "Uljas Bektenov"
    many.press("a", modifiers=CTRL)
    QTest.keyClicks(dialog.sought, r"(\w+) Bektenov")
    for box in (dialog.regular, dialog.case):
        box.setFocus()
        many.press(Qt.Key.Key_Space)
    dialog.sought.setFocus()
    many.press(Qt.Key.Key_Return)
    assert dialog.by.hasFocus()
    QTest.keyClicks(dialog.by, r"Bektenov, \1")
    _settle(many, dialog)
    assert _shown(dialog)[:2] == ["Uljas Bektenov → Bektenov, Uljas"] * 2
    QTest.keyClicks(dialog.by, r"\7")
    _settle(many, dialog)
    assert "replacement cannot be used" in dialog.problem.text()
    assert not dialog.do_button.isEnabled()
    many.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    _settle(many, dialog)
    many.press(Qt.Key.Key_Return)
    assert dialog.list.hasFocus()
    many.press(Qt.Key.Key_Space, modifiers=SHIFT)
    assert dialog.do_button.text() == "Change 0 values"
    many.press(Qt.Key.Key_Space)
    many.press(Qt.Key.Key_Return, modifiers=CTRL)
    many.rest()
    assert [p[1][0] for p in _people(many)].count("Bektenov, Uljas") == 1


def test_what_a_field_refuses_is_listed_with_the_reason(many: Hands) -> None:
    many.focus("published", 0)
    many.press(Qt.Key.Key_H, modifiers=CTRL)
    dialog = many.dialog(ChangeDialog)
    assert isinstance(dialog, ChangeDialog)
    many.press(Qt.Key.Key_Return)
    QTest.keyClicks(dialog.by, "some day")
    _settle(many, dialog)
    assert dialog.only_refused.text() == "Only the 8 that cannot be changed"
    assert not dialog.do_button.isEnabled()
    row = dialog.model.index(0).data(Role.ROW)
    assert "no date" in row.problem
    dialog.list.setFocus()
    many.press(Qt.Key.Key_Space)
    assert not dialog.model.left_out
    dialog.only_refused.setFocus()
    many.press(Qt.Key.Key_Space)
    assert dialog.model.rowCount() == 8


def test_a_change_under_way_is_given_up_with_esc(many: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    going_on = threading.Event()
    real = Project.change_hits

    def slow(self: Project, *given: object, **named: object) -> object:
        assert going_on.wait(10)
        return real(self, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Project, "change_hits", slow)
    many.press(Qt.Key.Key_A, modifiers=CTRL | SHIFT)
    dialog = many.dialog(AcceptDialog)
    assert isinstance(dialog, AcceptDialog)
    _settle(many, dialog)
    many.press(Qt.Key.Key_Return, modifiers=CTRL, rest=False)
    many.press(Qt.Key.Key_Escape, rest=False)
    assert dialog.isVisible()
    going_on.set()
    many.rest()
    assert dialog.count.text() == "Cancelled: nothing was changed."
    assert all(d is None for people in _people(many) for _, d in people)


def test_the_model_asks_for_what_is_on_screen_only() -> None:
    from array import array

    from store.review.bulk.hits import Hits

    asked: list[list[int]] = []
    model = HitsModel(lambda wanted, _: asked.append(list(wanted)))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    count = 20_000
    ones = array("q", [1]) * count
    model.set_hits(Hits(array("q", range(count)), ones, array("q", [0]) * count, ones, {1: "x"}, {1: "people"}))
    assert model.rowCount() == model.taken_count == count
    assert model.index(15_000).data(Role.ROW) is None
    QApplication.processEvents()
    assert all(len(wanted) <= 48 for wanted in asked)
    assert any(15_000 in wanted for wanted in asked)
    model.take_all(False)
    assert model.taken_count == 0
    assert model.take(7, True)
    assert model.taken_count == 1
