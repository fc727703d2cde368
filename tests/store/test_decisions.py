"""Decisions: one transaction and one step each, never on top of something else than was seen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from store.articles import DecidedValue, Decision, Evidence, Status, Value
from store.documents import InvalidDocument
from store.errors import Conflict, Refused, UserError
from store.project import Edit, Project
from store.review import state as steps
from tests.store.projects import TEXT, accept_all, evidence, finish, item, new_project


def _added(value: str, **more: object) -> DecidedValue:
    return DecidedValue(value=value, decision=Decision.ADDED, **more)  # type: ignore[arg-type]


def test_accepting_all_finishes_the_review(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        assert project.state(1, "anna").unsure == 2
        before = datetime.now(UTC).replace(microsecond=0)
        saved = finish(project, seconds=31)
        assert saved.review.status is Status.DONE
        assert saved.review.seconds == 31
        assert saved.review.finished is not None
        assert before <= saved.review.finished <= datetime.now(UTC)
        assert saved.review.finished.microsecond == 0
        assert project.review(1, "anna") == saved.review
        assert project.article(1).reviews == (saved.review,)
        (body,) = saved.review.fields["body"]
        assert body.evidence[0].quote == TEXT.split("\n\n")[1]
        counts = project.counts("anna")
        assert (counts.total, counts.todo, counts.done) == (1, 0, 1)
        assert project.rows("anna", [1])[0].unsure == 0
        assert project.check() == []


def test_the_first_decision_begins_the_review_and_others_are_not_touched(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        field = project.state(1, "anna")["people"]
        saved = project.decide("anna", 1, [Edit("values", "people", None, steps.reject(field, 0))], action="reject")
        assert saved.review.status is Status.IN_PROGRESS
        assert project.rows("anna", [1])[0].corrected == 1
        assert project.counts("anna").todo == 1
        assert project.review(1, "bob").fields == {}
        assert project.counts("bob").todo == 1
        assert project.annotators() == ["anna"]


def test_flag_and_note_do_not_begin_a_review(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.decide("anna", 1, [Edit("flagged", None, False, True)], action="flag")
        saved = project.decide("anna", 1, [Edit("note", None, "", "look\ud800 again\0")], action="note")
        assert saved.review.status is Status.TODO
        assert saved.review.note == "look\ufffd again\ufffd"
        assert project.counts("anna").flagged == 1
        assert list(project.queue("anna", view="flagged")) == [1]


def test_a_done_review_that_changes_stays_done_with_its_time(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finished = finish(project).review.finished
        field = project.state(1, "anna")["headline"]
        corrected = steps.correct(field, 0, Value(value="Border opens"))
        saved = project.decide("anna", 1, [Edit("values", "headline", field.decided, corrected)], action="correct")
        assert saved.review.status is Status.DONE
        assert saved.review.finished == finished
        assert project.rows("anna", [1])[0].corrected == 1
        reopened = project.decide("anna", 1, [Edit("status", None, Status.DONE, Status.IN_PROGRESS)], action="reopen")
        assert reopened.review.finished is None
        assert project.counts("anna").done == 0


def test_an_edit_on_top_of_another_value_is_refused_and_nothing_written(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        stale = project.state(1, "anna")
        field = stale["headline"]
        corrected = steps.correct(field, 0, Value(value="Border opens"))
        project.decide("anna", 1, [Edit("values", "headline", None, corrected)], action="correct")
        with pytest.raises(Conflict) as caught:
            project.decide("anna", 1, accept_all(stale), action="accept_all", seconds=50)
        assert "Headline" in str(caught.value)
        assert "“Border opens”" in str(caught.value)
        assert "Nothing was overwritten" in str(caught.value)
        review = project.review(1, "anna")
        assert set(review.fields) == {"headline"}
        assert review.status is Status.IN_PROGRESS
        assert review.seconds == 0
        assert len(project.history(1)) == 1
        assert project.check() == []


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (Edit("status", None, Status.TODO, Status.DONE), "it is now in progress"),
        (Edit("flagged", None, True, False), "it is now not flagged"),
        (Edit("note", None, "mine", "yours"), "it is now empty"),
        (Edit("values", "people", (), None), "it is now undecided"),
        (Edit("values", "headline", (), None), "it is now decided to be empty"),
    ],
)
def test_a_conflict_says_what_stands_there_now(tmp_path: Path, edit: Edit, says: str) -> None:
    with new_project(tmp_path) as project:
        field = project.state(1, "anna")["headline"]
        project.decide("anna", 1, [Edit("values", "headline", None, steps.reject(field, 0))], action="reject")
        with pytest.raises(Conflict, match=says):
            project.decide("anna", 1, [edit], action="x")


@pytest.mark.parametrize(
    ("edit", "error"),
    [
        (Edit("values", "nofield", None, ()), Refused),
        (Edit("values", "headline", None, (_added("a"), _added("b"))), Refused),
        (Edit("values", "people", None, (_added("a", from_=7),)), Refused),
        (Edit("values", "people", None, (_added("a", evidence=(Evidence(0, 3, "xyz"),)),)), InvalidDocument),
        (Edit("values", "people", None, (_added("a", evidence=(Evidence(0, 10**6, "x"),)),)), InvalidDocument),
        (
            Edit("values", "figures", None, (DecidedValue(value=float("nan"), decision=Decision.ADDED),)),
            InvalidDocument,
        ),
        (Edit("note", None, "", "x" * 100_001), Refused),
        (Edit("colour", None, 1, 2), Refused),  # type: ignore[arg-type]
    ],
)
def test_an_edit_that_makes_no_sense_is_refused(tmp_path: Path, edit: Edit, error: type[UserError]) -> None:
    with new_project(tmp_path) as project:
        with pytest.raises(error):
            project.decide("anna", 1, [Edit("flagged", None, False, True), edit], action="x")
        assert project.history(1) == []
        assert not project.review(1, "anna").flagged


def test_there_is_no_deciding_on_an_article_that_is_not_there_or_without_a_name(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        with pytest.raises(UserError, match="no article number 9"):
            project.decide("anna", 9, [Edit("flagged", None, False, True)], action="flag")
        with pytest.raises(UserError, match="name"):
            project.decide("  ", 1, [Edit("flagged", None, False, True)], action="flag")


def test_edits_that_change_nothing_write_no_step(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        saved = finish(project)
        again = project.decide("anna", 1, [Edit("status", None, Status.DONE, Status.DONE)], action="x", seconds=4)
        assert again.step == saved.step
        assert project.review(1, "anna").seconds == 7
        assert len(project.history(1)) == 1


def test_hostile_values_are_stored_clean_and_come_back(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        value = DecidedValue(
            value="Bobby\ud800'); DROP TABLE article;--\0",
            attributes={"role": "\udc00", "deep": [{"a": [1, 2.5, None, True]}]},
            evidence=evidence("Abdulla"),
            decision=Decision.ADDED,
        )
        saved = project.decide("anna\ud800", 1, [Edit("values", "people", None, (value,))], action="add\ud800")
        (stored,) = saved.review.fields["people"]
        assert stored.value == "Bobby\ufffd'); DROP TABLE article;--\ufffd"
        assert stored.attributes == {"role": "\ufffd", "deep": [{"a": [1, 2.5, None, True]}]}
        assert project.annotators() == ["anna\ufffd"]
        assert project.history(1)[0].action == "add\ufffd"
        assert project.check() == []


def test_one_step_over_several_articles_is_all_or_nothing(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b"), item("c")) as project:
        edits = {n: [Edit("flagged", None, False, True)] for n in (1, 2, 3)}
        edits[3] = [Edit("flagged", None, True, False)]
        with pytest.raises(Conflict):
            project.decide_many("anna", edits, action="flag all")
        assert project.counts("anna").flagged == 0
        edits[3] = edits[1]
        assert set(project.decide_many("anna", edits, action="flag all").reviews) == {1, 2, 3}
        assert project.counts("anna").flagged == 3
        undone = project.undo("anna")
        assert undone is not None
        assert undone.numbers == (1, 2, 3)
        assert project.counts("anna").flagged == 0


def test_what_was_accepted_completes_the_commonest_first(tmp_path: Path) -> None:
    with new_project(tmp_path, *(item(str(i)) for i in range(4))) as project:
        assert project.complete("people", "a") == []
        for number, names in enumerate((["Ann Ó", "Abe"], ["Abe"], ["abby", "Ann Ó", "Abe"]), 1):
            edit = Edit("values", "people", None, tuple(_added(n) for n in names))
            project.decide("anna", number, [edit], action="add")
        assert project.complete("people", "A") == ["Abe", "Ann Ó", "abby"]
        assert project.complete("people", "ann o") == ["Ann Ó"]
        assert project.complete("people", "", limit=1) == ["Abe"]
        assert project.complete("people", "b") == []
        assert project.complete("nofield", "a") == []
        project.undo("anna")
        assert project.complete("people", "abb") == []


def test_decisions_work_from_any_thread(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def work(project: Project, number: int) -> None:
        finish(project, number, annotator=f"annotator {number % 3}")
        project.state(number, "anna")
        project.queue("anna")

    with new_project(tmp_path, *(item(str(i)) for i in range(24))) as project:
        with ThreadPoolExecutor(6) as pool:
            list(pool.map(lambda n: work(project, n), range(1, 25)))
        assert sum(project.counts(f"annotator {i}").done for i in range(3)) == 24
        assert project.check() == []
