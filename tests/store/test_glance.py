"""The first look at a project says what the project itself says, or nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from store.articles import Status, Value
from store.database import glance as glances
from store.database.file_format import SCHEMA
from store.database.glance import glance
from store.project import Edit, Project
from store.review import state as steps
from store.review.queue import ORDERS
from store.review.state import ReviewState
from tests.store.projects import finish, item, new_project, suggest


def _opened(project: Project, annotator: str) -> ReviewState:
    """Return what the window would open on by way of the project."""
    state = project.state(project.queue(annotator)[0], annotator)
    return replace(state, article=replace(state.article, reviews=()))


def _project(folder: Path) -> Project:
    project = new_project(folder)
    project.add([
        item("a", given={"headline": (suggest("Border crossing opens", 0.95),)}, language="en"),
        item("b", given={"people": (suggest("Abdulla Aripov", 0.3), suggest("Uljas Bektenov", None))}, url="https://kun.uz/b"),
        item("c"),
    ])  # fmt: skip
    return project


def test_shows_the_article_that_the_queue_opens_first(tmp_path: Path) -> None:
    with _project(tmp_path) as project:
        assert glance(project.location, "ann") == _opened(project, "ann")


@pytest.mark.parametrize("order", ORDERS)
def test_keeps_to_the_order_of_the_queue(tmp_path: Path, order: str) -> None:
    with _project(tmp_path) as project:
        first = project.queue("ann", order=order)[0]
        seen = glance(project.location, "ann", order)
        assert seen is not None
        assert seen.article.number == first
        assert glance(project.location, "ann", "nonsense") is None


def test_shows_it_as_it_was_left(tmp_path: Path) -> None:
    with _project(tmp_path) as project:
        state = _opened(project, "ann")
        people = state["people"]
        decided = steps.correct(people, 0, Value(value="Abdulla Oripov", attributes={"role": "PM"}))
        edits = [
            Edit("values", "people", None, decided),
            Edit("values", "body", None, steps.accept(state["body"], 0)),
            Edit("flagged", None, False, True),
            Edit("note", None, "", "look again"),
        ]
        project.decide("ann", state.article.number, edits, action="test", seconds=7)
        assert glance(project.location, "ann") == _opened(project, "ann")
        assert glance(project.location, "ben") == _opened(project, "ben")


def test_passes_over_what_is_done_and_keeps_to_the_threshold(tmp_path: Path) -> None:
    with _project(tmp_path) as project:
        project.set_threshold(0.2)
        first = _opened(project, "ann").article.number
        finish(project, first, "ann")
        seen = glance(project.location, "ann")
        assert seen == _opened(project, "ann")
        assert seen is not None
        assert seen.article.number != first
        assert seen.threshold == 0.2


def test_says_nothing_where_nothing_is_to_do(tmp_path: Path) -> None:
    with Project.create(tmp_path / "empty.copydesk") as project:
        assert glance(project.location, "ann") is None
    with new_project(tmp_path) as project:
        number = project.queue("ann")[0]
        state = project.state(number, "ann")
        project.decide("ann", number, [Edit("status", None, state.review.status, Status.SKIPPED)], action="skip")
        assert glance(project.location, "ann") is None


def test_leaves_what_is_out_of_the_ordinary_to_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert glance(str(tmp_path / "nowhere.copydesk"), "ann") is None
    assert glance("postgresql://host/base", "ann") is None
    other = tmp_path / "other.copydesk"
    other.write_bytes(b"not a database at all, but longer than a header")
    assert glance(str(other), "ann") is None
    with _project(tmp_path) as project:
        location = project.location
        monkeypatch.setattr(glances, "SCHEMA", SCHEMA + 1)
        assert glance(location, "ann") is None
        monkeypatch.undo()
        project.set_setting("anchoring", {"on": True})
        assert glance(location, "ann") is None


def test_gives_up_what_takes_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with _project(tmp_path) as project:
        project.add([item(f"more {n}") for n in range(400)])
        monkeypatch.setattr(glances, "_SECONDS", -1.0)
        monkeypatch.setattr(glances, "_STEPS", 10)
        assert glance(project.location, "ann") is None


def test_says_nothing_of_damaged_documents(tmp_path: Path) -> None:
    with _project(tmp_path) as project:
        location = project.location
    with closing(sqlite3.connect(location)) as connection, connection:
        connection.execute("UPDATE suggestion SET document = '[1, 2'")
    assert glance(location, "ann") is None


def test_shows_the_article_that_was_left_where_it_is_still_to_do(tmp_path: Path) -> None:
    with _project(tmp_path) as project:
        numbers = project.queue("ann")
        seen = glance(project.location, "ann", last=numbers[2])
        assert seen == project.shown_state(numbers[2], "ann")
        finish(project, numbers[2], annotator="ann")
        assert glance(project.location, "ann", last=numbers[2]) == _opened(project, "ann")
        assert glance(project.location, "ann", last=999) == _opened(project, "ann")
