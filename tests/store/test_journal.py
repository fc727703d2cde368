"""The journal: undo and redo across sessions, append-only, refused where a value was changed later."""

from __future__ import annotations

import copy
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from store.articles import DecidedValue, Decision, Status
from store.database.models import StepRow
from store.errors import Refused
from store.project import Edit, Project
from store.review import state as steps
from tests.store.projects import accept_all, finish, item, new_project


def test_undo_and_redo_work_across_sessions(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        before = project.review(1, "anna")
        done = finish(project).review
        project.decide("anna", 1, [Edit("flagged", None, False, True)], action="flag")
    location = tmp_path / "news.copydesk"
    with Project.open(location) as project:
        undone = project.undo("anna")
        assert undone is not None
        assert (undone.action, undone.numbers) == ("flag", (1,))
        assert undone.edits == {1: (Edit("flagged", None, True, False),)}
        assert project.review(1, "anna") == done
    with Project.open(location) as project:
        undone = project.undo("anna")
        assert undone is not None
        assert undone.action == "accept_all"
        assert project.review(1, "anna").fields == before.fields
        assert project.review(1, "anna").status is Status.TODO
        assert project.review(1, "anna").finished is None
        assert not project.can_undo("anna")
        assert project.undo("anna") is None
        assert project.article(1).reviews == ()
    with Project.open(location) as project:
        assert project.can_redo("anna")
        project.redo("anna")
        assert project.review(1, "anna") == done
        project.redo("anna")
        assert project.review(1, "anna").flagged
        assert project.redo("anna") is None
        assert [s.kind for s in project.history(1)] == ["do", "do", "undo", "undo", "redo", "redo"]
        assert project.check() == []


def test_a_new_decision_clears_what_could_be_redone(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.decide("anna", 1, [Edit("flagged", None, False, True)], action="flag")
        project.undo("anna")
        project.decide("anna", 1, [Edit("note", None, "", "x")], action="note")
        assert not project.can_redo("anna")
        assert project.redo("anna") is None
        undone = project.undo("anna")
        assert undone is not None
        assert undone.action == "note"
        assert project.undo("anna") is None


def test_each_annotator_has_their_own_stack(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project, annotator="anna")
        finish(project, annotator="bob")
        undone = project.undo("anna")
        assert undone is not None
        assert project.review(1, "bob").status is Status.DONE
        assert project.review(1, "anna").status is Status.TODO
        assert not project.can_undo("carl")
        assert project.undo("carl") is None


def test_undo_is_refused_where_the_value_was_changed_later(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project)
        # Somebody else's step changes anna's review, as an adjudicator's or another program's would.
        from sqlalchemy import update

        from store.database.models import ReviewRow

        with project._database.writing() as connection:
            connection.execute(update(ReviewRow).values(note="by somebody", flagged=True))
        project.decide("anna", 1, [Edit("note", None, "by somebody", "mine")], action="note")
        with project._database.writing() as connection:
            connection.execute(update(ReviewRow).values(note="again by somebody"))
        with pytest.raises(Refused, match=r"The note.*it is now “again by somebody”.*“note” was not undone"):
            project.undo("anna")
        assert project.review(1, "anna").note == "again by somebody"
        assert len(project.history(1)) == 2


def test_redo_is_refused_where_the_suggestions_are_others_by_now(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        field = project.state(1, "anna")["people"]
        project.decide("anna", 1, [Edit("values", "people", None, steps.reject(field, 1))], action="reject")
        project.undo("anna")
        project.suggest(1, {"suggestions": {"people": []}})
        with pytest.raises(Refused, match="suggestions are others"):
            project.redo("anna")
        assert project.check() == []


def test_time_spent_is_kept_by_undo(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project, seconds=9)
        project.undo("anna")
        assert project.review(1, "anna").seconds == 9
        assert project.history(1)[0].seconds == 9


def test_steps_are_ordered_by_number_when_the_clock_is_set_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import UTC, datetime

    import store.review.journal

    with new_project(tmp_path) as project:
        project.decide("anna", 1, [Edit("note", None, "", "one")], action="first")

        class Past(datetime):
            @classmethod
            def now(cls, tz: object = None) -> Past:
                return cls(1999, 1, 1, tzinfo=UTC)

        monkeypatch.setattr(store.review.journal, "datetime", Past)
        project.decide("anna", 1, [Edit("note", None, "one", "two")], action="second")
        assert [s.action for s in project.history(1)] == ["first", "second"]
        undone = project.undo("anna")
        assert undone is not None
        assert undone.action == "second"


def test_a_field_decided_again_stands_where_it_stood(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        done = finish(project).review
        people = done.fields["people"]
        project.decide("anna", 1, [Edit("values", "people", people, None)], action="restore")
        project.undo("anna")
        assert list(project.review(1, "anna").fields) == list(done.fields)


def test_undo_and_redo_stay_quick_however_long_the_journal_is(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        for i in range(60):
            project.decide("anna", 1, [Edit("note", None, str(i - 1) if i else "", str(i))], action="note")
        with project._database.reading() as connection:
            plan = connection.exec_driver_sql(
                "EXPLAIN QUERY PLAN SELECT undo_top FROM step WHERE annotator_id = 1 ORDER BY id DESC LIMIT 1"
            ).all()
        assert "USING INDEX" in str(plan)
        assert StepRow.__tablename__ in str(plan)
        for i in range(60):
            assert project.undo("anna") is not None, i
        assert project.undo("anna") is None


class Annotating(RuleBasedStateMachine):
    """Random decisions, undos, redos and reopenings leave what a plain model of snapshots leaves."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.project = new_project(Path(self.folder.name), item("a"), item("b"))
        self.now = {1: self._plain(1), 2: self._plain(2)}
        self.past: list[dict[int, object]] = []
        self.future: list[dict[int, object]] = []

    def teardown(self) -> None:
        if hasattr(self, "project"):
            assert self.project.check() == []
            self.project.close()
            self.folder.cleanup()

    def _plain(self, number: int) -> object:
        review = self.project.review(number, "anna")
        return (review.status, review.flagged, review.note, dict(review.fields), list(review.fields))

    def _decided(self, numbers: tuple[int, ...]) -> None:
        self.past.append(copy.copy(self.now))
        self.future.clear()
        self.now = {**self.now, **{n: self._plain(n) for n in numbers}}

    def _decide(self, number: int, edits: list[Edit]) -> None:
        edits = [e for e in edits if e.before != e.after]
        if edits:
            self.project.decide("anna", number, edits, action="step")
            self._decided((number,))

    @rule(number=st.sampled_from((1, 2)), field=st.sampled_from(("headline", "people", "figures")), data=st.data())
    def value(self, number: int, field: str, data: st.DataObject) -> None:
        state = self.project.state(number, "anna")[field]
        index = data.draw(st.integers(0, max(0, len(state.values) - 1)))
        step = data.draw(st.sampled_from((steps.accept, steps.reject, steps.restore)))
        if state.values:
            self._decide(number, [Edit("values", field, state.decided, step(state, index))])

    @rule(number=st.sampled_from((1, 2)), name=st.sampled_from(("Ann", "Bo", "Cy")))
    def add(self, number: int, name: str) -> None:
        state = self.project.state(number, "anna")["people"]
        added = (*(state.decided or ()), DecidedValue(value=name, decision=Decision.ADDED))
        self._decide(number, [Edit("values", "people", state.decided, added)])

    @rule(number=st.sampled_from((1, 2)), status=st.sampled_from(Status))
    def status(self, number: int, status: Status) -> None:
        self._decide(number, [Edit("status", None, self.project.review(number, "anna").status, status)])

    @rule(number=st.sampled_from((1, 2)))
    def finish(self, number: int) -> None:
        self._decide(number, accept_all(self.project.state(number, "anna")))

    @rule()
    def flag_both(self) -> None:
        flags = {n: self.project.review(n, "anna").flagged for n in (1, 2)}
        edits = {n: [Edit("flagged", None, was, not was)] for n, was in flags.items()}
        self.project.decide_many("anna", edits, action="flag both")
        self._decided((1, 2))

    @rule()
    def undo(self) -> None:
        undone = self.project.undo("anna")
        assert (undone is not None) == bool(self.past)
        if self.past:
            self.future.append(self.now)
            self.now = self.past.pop()

    @rule()
    def redo(self) -> None:
        redone = self.project.redo("anna")
        assert (redone is not None) == bool(self.future)
        if self.future:
            self.past.append(self.now)
            self.now = self.future.pop()

    @precondition(lambda self: hasattr(self, "project"))
    @rule()
    def reopen(self) -> None:
        location = self.project.location
        self.project.close()
        self.project = Project.open(location)

    @invariant()
    def stands_as_in_the_model(self) -> None:
        if hasattr(self, "project"):
            assert {1: self._plain(1), 2: self._plain(2)} == self.now
            assert self.project.can_undo("anna") == bool(self.past)
            assert self.project.can_redo("anna") == bool(self.future)


TestAnnotating = Annotating.TestCase
TestAnnotating.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
