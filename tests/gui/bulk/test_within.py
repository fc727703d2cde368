"""Join, split and move values of one article by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.dialogs.bulk.picker import Picker, SplitLine
from store.articles import Decision
from tests.gui.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _evidence(hands: Hands, field: str, index: int) -> list[str]:
    state = hands.window.desk.state
    assert state is not None
    return [e.quote for e in state[field].values[index].value.evidence]


def test_a_value_is_merged_into_another_and_its_mentions_with_it(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(Qt.Key.Key_M, modifiers=CTRL)
    picker = desk.dialog(Picker)
    assert isinstance(picker, Picker)
    assert picker.list.count() == 1
    desk.press(Qt.Key.Key_Return)
    assert desk.values("people") == [("Abdulla Aripov", "corrected"), ("Uljas Bektenov", "rejected")]
    assert _evidence(desk, "people", 0) == ["Uljas Bektenov", "Abdulla Aripov", "Uljas Bektenov"]
    assert desk.window.desk.focus.index == 0
    desk.press(Qt.Key.Key_Z, modifiers=CTRL)
    assert desk.values("people") == [("Abdulla Aripov", None), ("Uljas Bektenov", None)]


def test_esc_leaves_all_as_it_is(desk: Hands) -> None:
    desk.focus("people", 1)
    for key, held in ((Qt.Key.Key_M, CTRL), (Qt.Key.Key_T, CTRL), (Qt.Key.Key_T, CTRL | SHIFT)):
        desk.press(key, modifiers=held)
        desk.press(Qt.Key.Key_Escape)
        assert not [d for d in desk.window.findChildren(Picker) if d.isVisible()]
        assert desk.values("people") == [("Abdulla Aripov", None), ("Uljas Bektenov", None)]


def test_a_value_is_split_at_the_caret(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(Qt.Key.Key_T, modifiers=CTRL)
    line = desk.dialog(SplitLine)
    assert isinstance(line, SplitLine)
    assert line.line.text() == "Uljas Bektenov"
    desk.press(Qt.Key.Key_Return)
    assert "Write |" in line.problem.text()
    for _ in "Uljas":
        desk.press(Qt.Key.Key_Right)
    QTest.keyClicks(line.line, "|")
    assert line.parts.text() == "2 values: Uljas · Bektenov"
    desk.press(Qt.Key.Key_Return)
    assert desk.values("people") == [("Abdulla Aripov", None), ("Uljas", "corrected"), ("Bektenov", "added")]
    assert _evidence(desk, "people", 1) == ["Uljas", "Uljas"]
    assert _evidence(desk, "people", 2) == ["Bektenov", "Bektenov"]


def test_a_single_field_cannot_be_split(desk: Hands) -> None:
    desk.focus("headline", 0)
    desk.press(Qt.Key.Key_T, modifiers=CTRL)
    assert "takes one value" in desk.window.footer.message


def test_a_value_moves_to_another_field_in_one_step(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(Qt.Key.Key_T, modifiers=CTRL | SHIFT)
    picker = desk.dialog(Picker)
    assert isinstance(picker, Picker)
    QTest.keyClicks(picker.line, "author")
    assert picker.list.count() == 1
    desk.press(Qt.Key.Key_Return)
    assert desk.values("people")[1] == ("Uljas Bektenov", "rejected")
    assert desk.values("authors") == [("Uljas Bektenov", "added")]
    assert _evidence(desk, "authors", 0) == ["Uljas Bektenov", "Uljas Bektenov"]
    assert desk.window.desk.focus.field == "authors"
    desk.press(Qt.Key.Key_Z, modifiers=CTRL)
    assert desk.values("authors") == []
    assert desk.values("people")[1] == ("Uljas Bektenov", None)


def test_a_value_that_does_not_fit_the_field_stays(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(Qt.Key.Key_T, modifiers=CTRL | SHIFT)
    picker = desk.dialog(Picker)
    assert isinstance(picker, Picker)
    QTest.keyClicks(picker.line, "figure")
    desk.press(Qt.Key.Key_Return)
    assert desk.values("people")[1] == ("Uljas Bektenov", None)
    assert "no number" in desk.window.footer.message


def test_a_mention_moves_to_another_value(desk: Hands) -> None:
    desk.focus("people", 1)
    desk.press(Qt.Key.Key_Down, modifiers=CTRL)  # the second mention
    desk.press(Qt.Key.Key_M, modifiers=CTRL | SHIFT)
    picker = desk.dialog(Picker)
    assert isinstance(picker, Picker)
    desk.press(Qt.Key.Key_Return)
    assert _evidence(desk, "people", 1) == ["Uljas Bektenov"]
    assert len(_evidence(desk, "people", 0)) == 2
    state = desk.window.desk.state
    assert state is not None
    assert [v.decision for v in state["people"].values] == [Decision.CORRECTED, Decision.CORRECTED]
