"""Evidence that overlaps or is nested: visited, stacked, drawn in time."""

from __future__ import annotations

import time
from collections.abc import Callable

from gui import theme
from gui.desk import Focus
from store.articles import BlockKind, Evidence, Suggestion
from tests.gui.reader.articles import article_of
from tests.gui.reader.conftest import Bench


def nested(count: int) -> tuple[str, list[Suggestion]]:
    """Return a text of three lines and values whose evidence is nested in the first of them."""
    text = "one two three four five six seven eight nine ten " + "and more words that follow on other lines " * 4
    ends = [text.index(" ", at) for at in range(2, 2 + 4 * count, 4)]
    return text, [Suggestion(value=text[:e], evidence=(Evidence(0, e, text[:e]),), extractor="x 1") for e in ends]


def line_tops(bench: Bench) -> list[int]:
    paragraph = bench.pane._scene.column.paragraph(0)
    assert paragraph is not None
    return [line.base_line for line in paragraph.lines]


def test_repeated_clicks_cycle_through_overlapping_evidence(bench: Bench) -> None:
    place = bench.at("North Linden's daily", 3)
    bench.click(place)
    assert bench.desk.focus == Focus("places", 1)  # the shorter one first
    bench.click(place)
    assert bench.desk.focus == Focus("publisher", 0)
    bench.click(place)
    assert bench.desk.focus == Focus("places", 1)


def test_cycling_by_key_visits_all_that_overlaps(bench: Bench) -> None:
    bench.desk.set_focus(Focus("publisher", 0))
    assert bench.pane.cycle_overlap()
    assert bench.desk.focus == Focus("places", 1)
    assert bench.pane.cycle_overlap()
    assert bench.desk.focus == Focus("publisher", 0)
    bench.desk.set_focus(Focus("published", 0))
    assert not bench.pane.cycle_overlap()
    assert bench.desk.focus == Focus("published", 0)


def test_a_chain_of_overlaps_is_walked_to_its_end(bench: Bench) -> None:
    text = "one two three four"

    def said(start: int, end: int) -> Suggestion:
        return Suggestion(value=text[start:end], evidence=(Evidence(start, end, text[start:end]),), extractor="x 1")

    spans_ = [said(0, 13), said(4, 7), said(8, 18)]
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)], {"people": spans_}))
    bench.desk.set_focus(Focus("people", 0))
    seen = [bench.desk.focus.index]
    for _ in range(3):
        bench.pane.cycle_overlap()
        seen.append(bench.desk.focus.index)
    assert seen == [0, 1, 2, 0]


def test_overlapping_evidence_stacks_its_underlines(bench: Bench, pixel: Callable[[int, int], str]) -> None:
    light = theme.load("light")
    place = bench.at("North Linden's", 5)  # before the space
    colours = [pixel(place.x(), y) for y in range(place.y(), place.y() + 22)]
    green, violet = light.field("green").name(), light.field("violet").name()
    assert colours.index(green) < colours.index(violet)


def test_deeply_nested_underlines_get_room_and_give_it_back(bench: Bench) -> None:
    text, values = nested(6)
    plain = article_of([(text, BlockKind.PARAGRAPH, True)])
    bench.show(plain)
    usual = line_tops(bench)
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)], {"people": values}))
    marks = bench.pane._scene.marks
    assert sorted(m.lane for m in marks) == list(range(len(values)))
    roomy = line_tops(bench)
    assert roomy[0] == usual[0]
    lowest = roomy[0] + bench.pane._scene.column.typography[bench.pane._scene.column.items[0].role].descent
    lowest += max(m.lane for m in marks) * 3 + 2
    x_height = 13
    assert lowest < roomy[1] - x_height, "the deepest underline ends above the letters of the next line"
    assert roomy[2] - roomy[1] == usual[2] - usual[1], "other lines stand as they always do"
    bench.desk.set_focus(Focus("people", 5))
    for _ in range(3):
        bench.desk.reject()
        bench.desk.set_focus(Focus("people", bench.desk.focus.index - 1))
    bench.pane.viewport().repaint()
    assert line_tops(bench)[1] < roomy[1]


def test_a_key_visits_every_nested_value(bench: Bench) -> None:
    text, values = nested(6)
    bench.show(article_of([(text, BlockKind.PARAGRAPH, True)], {"people": values}))
    bench.desk.set_focus(Focus("people", 0))
    seen = []
    for _ in range(6):
        seen.append(bench.desk.focus.index)
        assert bench.pane.cycle_overlap()
    assert sorted(seen) == list(range(6))


def test_thousands_of_nested_values_are_drawn_in_time(bench: Bench) -> None:
    text = "word " * 4000
    values = [Suggestion(value=n, evidence=(Evidence(0, n, text[:n]),), extractor="x 1") for n in range(5, 10_000, 5)]
    began = time.process_time()
    bench.show(article_of([(text.strip(), BlockKind.PARAGRAPH, True)], {"people": values}))
    assert time.process_time() - began < 3  # of a slow machine; each against each would take minutes
