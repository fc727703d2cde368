"""The queue: views, orders, rows, counts; and how many statements a page of it takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from store.articles import Status
from store.errors import UserError
from store.project import Counts, Edit, Project
from store.review.state import accept
from tests.store.projects import finish, item, new_project, suggest


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    sure = {"headline": (suggest("H", 0.99),), "published": (suggest("2023-05-01", 0.9),)}
    items = [
        item("a", title="Zebra", url="https://www.kun.uz/a", language="uz"),
        item("b", title="apple", given=sure, url="https://gov.uk/b", language="en-GB"),
        item("c", title="Mango", given={}),
        item("d", title="Nut", given={"published": (suggest("2025", 0.3),), "headline": (suggest("X", None),)}),
    ]
    with new_project(tmp_path, *items) as project:
        yield project


def test_the_least_sure_come_first(project: Project) -> None:
    assert [project.rows("anna", [n])[0].unsure for n in (1, 2, 3, 4)] == [2, 0, 2, 2]
    assert list(project.queue("anna")) == [1, 3, 4, 2]
    state = project.state(1, "anna")
    edits = [Edit("values", key, None, tuple(_accepted(state, key))) for key in ("published", "people")]
    project.decide("anna", 1, edits, action="accept")
    assert list(project.queue("anna")) == [3, 4, 1, 2]
    assert list(project.queue("bob")) == [1, 3, 4, 2]


def test_the_most_corrections_to_be_expected_come_first(project: Project) -> None:
    # 1: .05 + .59 + .10 + .40 + .15; 2: .01 + .10; 3: two required fields are empty; 4: .70 + no score
    assert [project.state(n, "anna").expected for n in (1, 2, 3, 4)] == [1290, 110, 1000, 1200]
    assert list(project.queue("anna", order="expected")) == [1, 4, 3, 2]
    people = project.state(1, "anna")["people"]
    project.decide("anna", 1, [Edit("values", "people", None, accept(people, 1))], action="accept")
    assert project.state(1, "anna").expected == 890, "what is decided needs no correction any more"
    assert list(project.queue("anna", order="expected")) == [4, 3, 1, 2]
    assert list(project.queue("bob", order="expected")) == [1, 4, 3, 2]
    project.decide("anna", 3, [Edit("values", "headline", None, ())], action="accept")
    assert list(project.queue("anna", order="expected")) == [4, 1, 3, 2]
    project.undo("anna")
    assert list(project.queue("anna", order="expected")) == [4, 3, 1, 2]
    assert project.check() == []


def _accepted(state, key: str):  # type: ignore[no-untyped-def]
    from store.review.state import accept_rest

    return accept_rest(state[key])


@pytest.mark.parametrize(
    ("order", "numbers"),
    [
        ("added", [1, 2, 3, 4]),
        ("newest", [4, 3, 2, 1]),
        ("date", [4, 1, 2, 3]),
        ("oldest", [2, 1, 4, 3]),
        ("title", [2, 3, 4, 1]),
        ("site", [3, 4, 2, 1]),
    ],
)
def test_orders(project: Project, order: str, numbers: list[int]) -> None:
    assert list(project.queue("anna", order=order)) == numbers


def test_a_random_order_is_everybodys_and_stays(project: Project) -> None:
    assert sorted(project.queue("anna", order="random")) == [1, 2, 3, 4]
    assert project.queue("anna", order="random") == project.queue("bob", order="random")


def test_an_order_or_view_that_is_not_there_is_refused(project: Project) -> None:
    with pytest.raises(UserError, match="order"):
        project.queue("anna", order="nonsense")
    with pytest.raises(UserError, match="view"):
        project.queue("anna", view="nonsense")


def test_views_and_counts_follow_decisions(project: Project) -> None:
    finish(project, 1)
    project.decide("anna", 2, [Edit("status", None, Status.TODO, Status.SKIPPED)], action="skip")
    project.decide("anna", 1, [Edit("flagged", None, False, True)], action="flag")
    assert project.counts("anna") == Counts(total=4, todo=2, done=1, flagged=1, skipped=1)
    assert list(project.queue("anna", view="todo")) == [3, 4]
    assert list(project.queue("anna", view="done")) == [1]
    assert list(project.queue("anna", view="skipped")) == [2]
    assert list(project.queue("anna", view="flagged")) == [1]
    assert sorted(project.queue("anna", view="all")) == [1, 2, 3, 4]
    assert project.counts("bob") == Counts(total=4, todo=4, done=0, flagged=0, skipped=0)
    project.undo("anna")
    project.undo("anna")
    assert project.counts("anna") == Counts(total=4, todo=3, done=1, flagged=0, skipped=0)


def test_rows_say_what_a_list_shows(project: Project) -> None:
    finish(project, 1)
    rows = project.rows("anna", [2, 1, 99, 3])
    assert [r.number for r in rows] == [2, 1, 3]
    assert (rows[0].title, rows[0].origin, rows[0].language, rows[0].date) == ("apple", "gov.uk", "en-GB", "2023-05-01")
    assert (rows[1].origin, rows[1].status, rows[1].unsure, rows[1].id) == ("kun.uz", Status.DONE, 0, "a")
    assert (rows[2].origin, rows[2].date, rows[2].status) == ("text", None, Status.TODO)
    assert project.rows("anna", []) == []


@contextmanager
def counted(project: Project) -> Iterator[list[str]]:
    """Count the statements that reads send meanwhile."""
    sent: list[str] = []

    def note(conn: object, cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            sent.append(statement)

    engine = project._database._readers
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def test_a_page_takes_the_same_few_statements_however_long_it_is(tmp_path: Path) -> None:
    with new_project(tmp_path, *(item(str(i)) for i in range(120))) as project:
        finish(project, 5)
        project.queue("anna")  # the rules are read again once after a change
        for numbers in ([1], list(range(1, 61)), list(range(1, 121))):
            with counted(project) as sent:
                project.rows("anna", numbers)
            assert len(sent) <= 2
        with counted(project) as sent:
            project.queue("anna", query="people:Abdulla status:todo")
        assert len(sent) <= 3
        with counted(project) as sent:
            project.counts("anna")
        assert len(sent) <= 3
        assert not any("count(" in s.lower() for s in sent)
        with counted(project) as sent:
            project.state(5, "anna")
        assert len(sent) <= 3
        with counted(project) as sent:
            assert len(list(project.articles())) == 120
        assert len(sent) <= 3
