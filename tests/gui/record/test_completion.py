"""What was accepted before is offered while typing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.record.editors.inputs import TextInput
from tests.gui.record import examples
from tests.gui.record.conftest import Bench
from tests.gui.record.hands import KEY, press, row_of, type_in, words


def test_what_was_accepted_before_is_offered_and_never_in_the_way(bench: Bench) -> None:
    bench.show()
    bench.completions["publisher"] = ["Gazeta", "Government portal"]
    editor = bench.edit("publisher")
    type_in(bench, "G")
    assert bench.asked[-1] == ("publisher", "G")
    assert editor.completion.drop_list.words == ["Gazeta", "Government portal"]
    assert editor.completion.drop_list.current is None
    type_in(bench, "a", instead=False)
    assert editor.main.words() == "Ga"
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Return)
    assert editor.main.words() == "Government portal"
    assert bench.pane.is_editing
    press(bench, KEY.Key_Return)
    assert bench.values("publisher") == ["Government portal"]


def test_enter_keeps_what_is_typed_while_no_completion_is_marked(bench: Bench) -> None:
    bench.show()
    bench.completions["publisher"] = ["Gazeta"]
    bench.edit("publisher")
    type_in(bench, "Gaz")
    press(bench, KEY.Key_Return)
    assert bench.values("publisher") == ["Gaz"]


def test_a_completion_that_comes_late_is_dropped(bench: Bench) -> None:
    late = []
    bench.show()
    editor = bench.edit("publisher")
    editor.completion.complete = lambda key, typed, answer: late.append(answer)
    type_in(bench, "Ga")
    late[0](["for G alone"])
    assert not editor.completion.drop_list.isVisible()
    late[-1](["Gazeta"])
    assert editor.completion.drop_list.words == ["Gazeta"]
    press(bench, KEY.Key_Escape)
    assert bench.pane.is_editing
    press(bench, KEY.Key_Escape)
    late[-1](["Gazeta"])
    assert not editor.completion.drop_list.isVisible()


def test_a_completion_is_taken_with_the_mouse_and_the_keyboard_stays(bench: Bench) -> None:
    bench.show()
    bench.completions["publisher"] = ["Gazeta", "Government portal"]
    editor = bench.edit("publisher")
    type_in(bench, "G")
    drop = editor.completion.drop_list
    at = drop.visualRect(drop.model().index(1, 0)).center()
    QTest.mouseClick(drop.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert editor.main.words() == "Government portal"
    assert editor.main.hasFocus()
    assert not drop.isVisible()


def test_the_list_stays_inside_the_window(bench: Bench) -> None:
    bench.pane.resize(403, 260)
    bench.show()
    bench.completions["keywords"] = [f"word {n}" for n in range(30)]
    editor = bench.edit("keywords", -1)
    type_in(bench, "w")
    drop = editor.completion.drop_list
    assert bench.pane.rect().contains(drop.geometry())
    assert not drop.geometry().intersects(editor.main.rect().translated(editor.main.mapTo(bench.pane, QPoint())))


def test_a_speaker_is_completed_from_the_people_of_the_record(bench: Bench) -> None:
    bench.show(examples.as_in_the_design())
    editor = bench.edit("quotes")
    row = words(row_of(bench, "quotes"))
    assert "speaker" in row, "the hint says where Tab leads"
    press(bench, KEY.Key_Tab)
    assert isinstance(editor.main, TextInput)
    assert not editor.main.textCursor().hasSelection(), "what the keyboard has left does not look selected"
    type_in(bench, "bekt")
    assert editor.completion.drop_list.words == ["Uljas Bektenov"]
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Return)
    assert bench.pane.is_editing
    assert not editor.completion.is_open
    press(bench, KEY.Key_Return)
    assert bench.decided("quotes")[0].attributes["speaker"] == "Uljas Bektenov"
