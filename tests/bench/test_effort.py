"""The counter of the reviewer's effort, and the tasks that are compared with Label Studio's, on articles of our own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.bench import effort
from tests.bench.effort_hands import Count
from tests.bench.effort_tasks import TASKS, Task, run_task
from tests.bench.effort_truth import Truth, body_blocks, is_right, same_day, wrong_blocks
from tests.gui.projects import document, make_project

LINES = (
    "Tashkent, October 22. Uljas Bektenov met Abdulla Aripov in Samarkand.",
    "Trade reached $4.4 billion. Samarkand hosts the forum again, said Uljas Bektenov.",
)
Change = Callable[[dict[str, Any]], Any]


def _suggest(made: dict[str, Any], key: str, *values: str, kind: str = "suggestions", score: float = 0.9) -> None:
    made[kind][key] = [
        {"value": v, "attributes": {}, "evidence": [], "score": score, "extractor": "test 1", "agreed": []}
        for v in values
    ]  # fmt: skip


def _unsure(made: dict[str, Any]) -> None:
    made["suggestions"]["published"][0]["score"] = 0.41


def _headline(made: dict[str, Any]) -> None:
    right = made["suggestions"]["headline"][0]["value"]
    _suggest(made, "headline", "Another headline", score=0.85)
    _suggest(made, "headline", right, kind="alternatives")


def _date(made: dict[str, Any]) -> None:
    made["suggestions"]["published"][0] |= {"value": "2024-02-10", "score": 0.41}


def _body(*sides: bool) -> Change:
    def change(made: dict[str, Any]) -> None:
        for block, body in zip(made["blocks"], sides, strict=True):
            block["body"] = body

    return change


CASES: tuple[tuple[str, Change, dict[str, Any], int, int], ...] = (
    ("right", lambda made: None, {}, 1, 0),
    ("right but unsure", _unsure, {}, 2, 0),
    ("the headline's runner-up", _headline, {}, 3, 0),
    ("a date typed over", _date, {}, 8, 0),
    ("an author too many", lambda made: _suggest(made, "authors", "Ann Lee", "Staff"), {"authors": ("Ann Lee",)}, 4, 0),
    ("an author typed", lambda made: None, {"authors": ("Bo",)}, 7, 0),
    ("the body's first block", _body(True, True, True, False), {}, 3, 0),
    ("the body's last block", _body(False, True, True, True), {}, 3, 0),
    ("a block left out", _body(False, True, False, False), {}, 4, 0),
    ("a keyword too many", lambda made: _suggest(made, "keywords", "trade", "x"), {"keywords": ("trade",)}, 1, 3),
)
"""What is wrong, how, what else is true, and the actions that it takes without keywords, and for keywords."""


def test_ten_articles_cost_what_they_cost(tmp_path: Path) -> None:
    documents, truth = [], {}
    for number, (_, change, true, _, _) in enumerate(CASES, 1):
        made = document(number, sure=True)
        headline = made["suggestions"]["headline"][0]["value"]
        change(made)
        documents.append(made)
        truth[made["id"]] = Truth(**{"headline": headline, "published": "2024-10-22T08:00:00+05:00",
                                     "body": "\n\n".join(LINES), **true})  # fmt: skip
    project = make_project(tmp_path / "ten.copydesk", documents)
    done = effort.review(project, truth)
    assert not effort.check(project, truth, done)
    assert not [a.stuck for a in done if a.stuck]
    cost = {a.id: (a.actions(), a.counts["keywords"].actions) for a in done}
    ways = {a.id: a.ways for a in done}
    for number, (name, _, _, actions, apart) in enumerate(CASES, 1):
        assert cost[f"a{number}"] == (actions, apart), (name, ways[f"a{number}"])
    found = effort.figures(done)
    assert found["articles"] == len(CASES)
    assert found["actions"]["median"] <= 6


@pytest.mark.parametrize("task", TASKS, ids=[task.name for task in TASKS])
def test_a_task_takes_no_longer_than_is_wanted(task: Task, tmp_path: Path) -> None:
    outcome = run_task(task, tmp_path / "task.copydesk")
    assert outcome.right, "it did not lead to the record that was wanted"
    assert outcome.reached, outcome.count.as_figures()
    assert outcome.count.seconds < task.theirs


def test_what_counts_as_what() -> None:
    count = Count(keys=3, clicks=1, moves=1, homings=2, thoughts=1)
    assert count.actions == 5
    assert count.seconds == pytest.approx(3 * 0.28 + 0.2 + 1.1 + 2 * 0.4 + 1.35)
    assert (count + count).keys == 6


def test_label_studio_s_own_figures_come_out_of_the_same_model() -> None:
    assert round(Count(keys=2, thoughts=1).seconds, 1) == 1.9
    assert round(Count(keys=3, drags=1, moves=2, homings=2, thoughts=1).seconds, 1) == 5.4
    assert round(Count(keys=3, clicks=1, moves=1, homings=2, thoughts=1).seconds, 1) == 4.3


def test_the_truth_is_compared_as_strictly_as_the_extraction_is(tmp_path: Path) -> None:
    from store.project import Project

    path = make_project(tmp_path / "one.copydesk", [document(1, "Forum “opens”: day 1", sure=True)])
    with Project.open(path, read_only=True) as project:
        number = project.number_of("a1")
        assert number is not None
        state = project.state(number, "ann")
    assert is_right(state, "headline", Truth(headline='forum "opens" - Day 1'))
    assert not is_right(state, "headline", Truth(headline="Forum opens"))
    assert is_right(state, "authors", Truth()), "what the truth does not know is right"
    assert not is_right(state, "authors", Truth(authors=("Bo",)))
    assert is_right(state, "body", Truth(body="\n".join(LINES)))
    assert wrong_blocks(state, Truth(body=LINES[1])) == [1]
    assert same_day("2024-10-22T23:30:00+05:00", "2024-10-22T18:30:00Z")
    assert same_day("2024-10-22T01:00:00+05:00", "2024-10-21T20:00:00Z"), "in the truth's zone"
    assert not same_day("2024-10-22", "2024-10-23")
    assert not same_day("2024-10-22", "")


def test_a_block_is_in_the_body_at_its_own_place_only() -> None:
    from store.articles import Block

    text = "One two three four\nmenu\nfive six seven\nmenu"
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(start, start + len(line)))
        start += len(line) + 1
    assert body_blocks(text, blocks, "One two three five six seven") == [True, False, True, False]
