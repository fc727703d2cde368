"""The boundaries of evidence, moved by keys."""

from __future__ import annotations

from gui.desk import Focus
from store.articles import BlockKind, Evidence, Suggestion, Value
from tests.gui.reader.articles import article_of
from tests.gui.reader.conftest import Bench


def test_the_boundaries_move_by_words_and_the_value_follows(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    assert bench.pane.resize_evidence("start", 1)
    value = bench.desk.focused_value
    assert value is not None
    assert value.value.value == "Marchetti"
    assert [e.quote for e in value.value.evidence] == ["Marchetti"]
    assert bench.pane.resize_evidence("start", -1)
    assert bench.desk.focused_value is not None
    assert bench.desk.focused_value.value.value == "Teo Marchetti"
    assert [step.action for step in bench.steps] == ["correct", "correct"]


def test_a_value_that_says_something_else_keeps_it(bench: Bench) -> None:
    bench.desk.set_focus(Focus("publisher", 0))  # without "daily bulletin", which its evidence has
    assert bench.pane.resize_evidence("end", -1)
    value = bench.desk.focused_value
    assert value is not None
    assert value.value.value == "Harbour Board of North Linden"
    assert value.value.evidence[0].quote == "Harbour Board of North Linden's daily"


def test_boundaries_move_by_characters_too(bench: Bench) -> None:
    bench.desk.set_focus(Focus("people", 1))
    assert bench.pane.resize_evidence("end", -1, "character")
    span = bench.pane.focused_evidence()
    assert span is not None
    assert span.quote == "Teo Marchett"


def test_keys_pressed_while_a_value_is_worked_out_go_on_from_there(bench: Bench) -> None:
    waiting = []
    bench.pane.run = lambda work, done: waiting.append((work, done))
    bench.desk.set_focus(Focus("people", 1))
    for _ in range(3):
        assert bench.pane.resize_evidence("end", 1)
    assert not bench.steps
    for work, done in waiting:
        done(work())
    assert len(bench.steps) == 1
    value = bench.desk.focused_value
    assert value is not None
    assert value.value.value == "Teo Marchetti, who runs the"


def test_a_late_value_is_dropped_where_the_reviewer_has_decided_otherwise(bench: Bench) -> None:
    waiting = []
    bench.pane.run = lambda work, done: waiting.append((work, done))
    bench.desk.set_focus(Focus("people", 1))
    bench.pane.resize_evidence("start", 1)
    bench.desk.correct(Value(value="T. Marchetti"))
    for work, done in waiting:
        done(work())
    assert [step.action for step in bench.steps] == ["correct"]


def test_evidence_never_shrinks_to_nothing(bench: Bench) -> None:
    bench.desk.set_focus(Focus("keywords", 0))
    assert not bench.pane.resize_evidence("start", 1)
    assert not bench.steps


def test_only_the_current_mention_is_resized(bench: Bench) -> None:
    bench.click(bench.at("Port Linden", 2, nth=2))
    before = bench.desk.focused_value
    assert bench.pane.resize_evidence("end", -1)
    after = bench.desk.focused_value
    assert before is not None
    assert after is not None
    assert [e.quote for e in after.value.evidence].count("Port") == 1
    assert len(after.value.evidence) == len(before.value.evidence)
    span = bench.pane.focused_evidence()
    assert span is not None
    assert span.quote == "Port"


def test_a_value_can_be_given_evidence_by_pointing(bench: Bench) -> None:
    bench.desk.add("people", Value(value="Captain"))
    start = bench.text.index("captains")
    bench.pane.select(start, start + 8)
    assert bench.pane.point_evidence()
    value = bench.desk.focused_value
    assert value is not None
    assert [e.quote for e in value.value.evidence] == ["captains"]
    assert bench.pane.selection() is None


# --- blocks -----------------------------------------------------------------------------------------------------


def test_the_edges_of_the_current_mention_are_drawn_in_reading_order(bench: Bench) -> None:
    from gui.reader import painting

    text = "הצוות שט אל האי בבוקר"
    span = Evidence(6, 15, text[6:15])
    said = Suggestion(value="x", evidence=(span,), extractor="x 1")
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)], {"people": [said]}))
    bench.desk.set_focus(Focus("people", 0))
    bench.pane.viewport().repaint()
    grips = painting.grips(bench.pane._scene)
    assert grips["start"].x() > grips["end"].x(), "a right-to-left mention starts at its right"
    assert bench.pane.resize_evidence("end", 1, "character")
    assert bench.pane.focused_evidence() == Evidence(6, 16, text[6:16])
