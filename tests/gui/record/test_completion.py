"""What was accepted before is offered while typing."""

from __future__ import annotations

from tests.gui.record.conftest import Bench
from tests.gui.record.hands import KEY, press, type_in


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
