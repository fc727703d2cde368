"""Keeping and leaving what is typed, and what cannot be kept."""

from __future__ import annotations

import pytest

from gui.desk import Focus
from store.articles import Decision
from tests.gui.record import examples
from tests.gui.record.conftest import Bench
from tests.gui.record.hands import CONTROL, KEY, SHIFT, focused, press, type_in


def test_enter_corrects_and_goes_to_the_next_that_needs_a_look(bench: Bench) -> None:
    bench.show()
    bench.edit("published")
    type_in(bench, "23 October 2024")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("published")
    assert (decided.value, decided.decision, decided.from_) == ("2024-10-23", Decision.CORRECTED, 0)
    assert decided.evidence[0].quote == "October 22"
    assert "guessed" not in decided.attributes
    assert bench.submitted[-1].action == "correct"
    assert not bench.pane.is_editing
    assert bench.desk.focus == Focus("figures", 1)


def test_enter_on_an_unchanged_value_accepts_it(bench: Bench) -> None:
    bench.show()
    bench.edit("published")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("published")
    assert (decided.value, decided.decision) == ("2024-10-22", Decision.ACCEPTED)
    assert dict(decided.attributes) == {"guessed": "year"}


def test_escape_leaves_without_change(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "Another headline")
    press(bench, KEY.Key_Escape)
    assert not bench.pane.is_editing
    assert bench.submitted == []
    assert focused(bench) is bench.pane.view


def test_control_enter_keeps_and_accepts_all(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "Prime Ministers meet")
    press(bench, KEY.Key_Return, CONTROL)
    assert bench.values("headline") == ["Prime Ministers meet"]
    assert [s.action for s in bench.submitted] == ["correct", "accept_all"]
    assert bench.went_on == [1]


def test_tab_and_shift_tab_keep_and_go_to_the_next_and_previous_unsure(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "One")
    press(bench, KEY.Key_Tab)
    assert bench.values("headline") == ["One"]
    assert bench.desk.focus == Focus("published", 0)
    bench.edit("language")
    press(bench, KEY.Key_Backtab, SHIFT)
    assert bench.values("language") == ["en"]
    assert bench.desk.focus == Focus("published", 0)


def test_tab_goes_through_the_parts_first(bench: Bench) -> None:
    bench.show()
    bench.edit("people")
    press(bench, KEY.Key_Tab)
    assert bench.pane.is_editing
    type_in(bench, "Prime Minister")
    press(bench, KEY.Key_Backtab, SHIFT)
    type_in(bench, "Abdulla N. Aripov")
    press(bench, KEY.Key_Down)
    press(bench, KEY.Key_Tab)
    assert not bench.pane.is_editing
    [decided] = bench.decided("people")
    assert (decided.value, dict(decided.attributes)) == ("Abdulla N. Aripov", {"role": "Prime Minister"})
    assert decided.decision is Decision.CORRECTED


def test_an_attribute_that_is_cleared_goes(bench: Bench) -> None:
    bench.show()
    bench.edit("people")
    press(bench, KEY.Key_Tab)
    type_in(bench, "")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("people")
    assert dict(decided.attributes) == {}
    assert decided.evidence == examples.suggestions()["people"][0].evidence


def test_clearing_a_value_rejects_it(bench: Bench) -> None:
    bench.show()
    bench.edit("publisher")
    type_in(bench, "")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("publisher")
    assert decided.decision is Decision.REJECTED


def test_a_new_value_gets_the_places_of_its_words(bench: Bench) -> None:
    bench.show()
    bench.edit("places", -1)
    type_in(bench, "Tashkent portal")
    press(bench, KEY.Key_Return)
    bench.edit("keywords", -1)
    type_in(bench, "trade")
    press(bench, KEY.Key_Return)
    assert bench.decided("places")[-1].evidence == ()
    added = bench.decided("keywords")[-1]
    assert added.decision is Decision.ADDED
    assert [e.quote for e in added.evidence] == ["trade"]
    assert all(examples.TEXT[e.start : e.end] == e.quote for e in added.evidence)


def test_an_empty_new_value_is_left(bench: Bench) -> None:
    bench.show()
    bench.edit("keywords", -1)
    press(bench, KEY.Key_Return)
    assert not bench.pane.is_editing
    assert bench.submitted == []


def test_the_window_keeps_the_open_editor_before_it_does_something_else(bench: Bench) -> None:
    bench.show()
    assert bench.pane.commit()
    bench.edit("headline")
    assert bench.pane.commit()
    assert bench.submitted == []
    bench.edit("published")
    type_in(bench, "no date at all")
    assert not bench.pane.commit()
    assert bench.pane.is_editing


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("published", "the day after"),
        ("published", "2024-02-31"),
        ("figures", "many"),
        ("language", "Klingonese"),
        ("url", "not an address"),
        ("mood", "cheerful"),
    ],
)
def test_an_invalid_value_says_why_and_is_never_kept(bench: Bench, key: str, typed: str) -> None:
    bench.show()
    editor = bench.edit(key, 0 if key in ("published", "figures", "language") else -1)
    type_in(bench, typed)
    bench.qtbot.waitUntil(lambda: bool(editor.reason))  # while typing, before any key asks
    press(bench, KEY.Key_Return)
    assert bench.pane.is_editing
    assert bench.submitted == []
    assert editor.reason
    assert not editor.reason.startswith("!")
    assert editor.main.accessibleDescription().endswith(editor.reason)
    press(bench, KEY.Key_Return, CONTROL)
    press(bench, KEY.Key_Tab)
    assert bench.went_on == []
    press(bench, KEY.Key_Escape)
    assert bench.submitted == []


def test_the_reason_goes_when_the_value_is_right_again(bench: Bench) -> None:
    bench.show()
    editor = bench.edit("url", -1)
    type_in(bench, "https://")
    bench.qtbot.waitUntil(lambda: bool(editor.reason))
    type_in(bench, "https://example.org/a", instead=False)
    type_in(bench, "https://example.org/a")
    bench.qtbot.waitUntil(lambda: not editor.reason)
    press(bench, KEY.Key_Return)
    assert bench.values("url") == ["https://example.org/a"]


def test_focus_that_goes_elsewhere_keeps_what_is_right_and_tells_of_what_is_not(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "Right")
    bench.desk.set_focus(Focus("people", 1))
    assert bench.values("headline") == ["Right"]
    assert bench.desk.focus == Focus("people", 1)
    bench.edit("published")
    type_in(bench, "wrong")
    bench.desk.set_focus(Focus("people", 0))
    assert bench.decided("published") == ()
    assert not bench.pane.is_editing
    assert "Not kept" in bench.told[-1]


def test_another_article_closes_the_editor(bench: Bench) -> None:
    bench.show()
    bench.edit("headline")
    type_in(bench, "Typed for the first article")
    bench.show(examples.state(number=2))
    assert not bench.pane.is_editing
    assert bench.submitted == []


def test_a_date_without_a_year_is_completed_from_where_it_stands(bench: Bench) -> None:
    bench.show()
    bench.edit("published")
    type_in(bench, "October 23")
    press(bench, KEY.Key_Return)
    [decided] = bench.decided("published")
    assert decided.value == "2024-10-23"
    assert dict(decided.attributes) == {"guessed": "year"}
