"""What the record says of values without evidence, and of evidence that does not support its value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gui.desk import Focus
from gui.record import describe
from gui.record.row import Sign, Words
from store.articles import Evidence, Value
from tests.gui.record.conftest import Bench

SOMEWHERE = (Evidence(0, 14, "Uljas Bektenov"),)


def signs(bench: Bench, key: str) -> list[str]:
    """Return the signs of a field's row that tell of its evidence."""
    row = bench.pane._rows.row(bench.pane._model.row_of(key))
    return [m.kind for m in row.marks if isinstance(m, Sign) and m.kind in ("ring", "broken")]


def sentences(bench: Bench, key: str) -> str:
    row = bench.pane._rows.row(bench.pane._model.row_of(key))
    return " ".join(m.text for m in row.marks if isinstance(m, Words))


def value(words: str, evidence: tuple[Evidence, ...] = SOMEWHERE) -> Value:
    return Value(value=words, evidence=evidence)


@pytest.fixture
def opened(bench: Bench) -> Bench:
    bench.show()
    return bench


def test_a_value_without_evidence_has_a_ring_and_says_so_in_focus(opened: Bench) -> None:
    before = signs(opened, "people")
    opened.desk.add("people", value("Nobody There", ()))
    assert signs(opened, "people") == [*before, "ring"]
    assert "not found in the text" in sentences(opened, "people")
    assert "point at its words" in sentences(opened, "people")
    field = opened.desk.focused_field
    assert field is not None
    assert "Nobody There" in describe.spoken(field)
    assert describe.spoken(field).endswith("not found in the text")


def test_a_value_corrected_away_from_its_words_is_marked_until_they_say_it(opened: Bench) -> None:
    opened.desk.add("people", value("Uljas Bektenov"))
    assert "broken" not in signs(opened, "people")
    index = opened.desk.focus.index
    opened.desk.correct(value("Oljas Bektenov"))
    assert signs(opened, "people")[-1] == "broken"
    assert describe.broken().split(":")[0] in sentences(opened, "people")
    field = opened.desk.focused_field
    assert field is not None
    assert describe.spoken(field, {index}).endswith("its evidence says something else")
    opened.desk.set_focus(Focus("published", 0))
    assert "broken" in signs(opened, "people"), "the sign stays where the focus is elsewhere"
    opened.desk.correct(value("Bektenov"), Focus("people", index))
    assert "broken" not in signs(opened, "people")


def test_dates_are_judged_beside_the_window(opened: Bench) -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    opened.pane.support.run = lambda work, done: waiting.append((work, done))
    said = (Evidence(0, 16, "October 22, 2024"),)
    opened.desk.correct(Value(value="2024-10-25", evidence=said), Focus("published", 0))
    assert signs(opened, "published") == []
    assert len(waiting) == 1
    work, done = waiting.pop()
    done(work())
    assert signs(opened, "published") == ["broken"] or opened.desk.focus.field == "published"
    opened.desk.set_focus(Focus("people", 0))
    assert signs(opened, "published") == ["broken"]
    opened.desk.correct(Value(value="2024-10-22", evidence=said), Focus("published", 0))
    work, done = waiting.pop()
    done(work())
    assert signs(opened, "published") == []


def test_a_rejected_value_and_a_language_need_no_evidence(opened: Bench) -> None:
    opened.desk.add("people", value("Nobody There", ()))
    opened.desk.reject()
    assert "ring" not in signs(opened, "people")
    opened.desk.add("language", value("de", ()))
    assert signs(opened, "language") == []
