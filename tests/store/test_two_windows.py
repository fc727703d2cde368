"""The same project in two windows: each sees the other's decisions, and neither overwrites them."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from store.articles import Status, Value
from store.errors import Conflict, UserError
from store.fields import Field
from store.project import Edit, Project
from store.review import state as steps
from tests.store.projects import FIELDS, finish, item, new_project

ROOT = Path(__file__).resolve().parents[2]

OTHER_WINDOW = """
import sys
from store.project import Edit, Project
from store.errors import Conflict
with Project.open(sys.argv[1]) as project:
    for number in range(1, int(sys.argv[3]) + 1):
        while True:
            note = project.review(number, sys.argv[2]).note
            try:
                project.decide(sys.argv[2], number, [Edit("note", None, note, note + sys.argv[4])], action="note")
            except Conflict:
                continue
            break
print("done")
"""


def _other_window(location: str, annotator: str, count: int, letter: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", OTHER_WINDOW, location, annotator, str(count), letter]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_the_second_window_sees_the_first_ones_decisions(tmp_path: Path) -> None:
    with new_project(tmp_path) as one, Project.open(one.location) as two:
        seen = two.version()
        assert two.version() == seen
        review = finish(one).review
        assert two.version() != seen
        assert two.review(1, "anna") == review
        assert two.counts("anna").done == 1
        undone = two.undo("anna")
        assert undone is not None
        assert one.review(1, "anna").status is Status.TODO
        assert one.can_redo("anna")


def test_a_windows_own_writes_change_its_version_too(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        seen = project.version()
        finish(project)
        assert project.version() != seen


def test_an_edit_on_top_of_the_other_windows_is_refused_with_what_changed(tmp_path: Path) -> None:
    with new_project(tmp_path) as one, Project.open(one.location) as two:
        field = two.state(1, "anna")["headline"]
        corrected = steps.correct(one.state(1, "anna")["headline"], 0, Value(value="From window one"))
        one.decide("anna", 1, [Edit("values", "headline", None, corrected)], action="correct")
        mine = steps.correct(field, 0, Value(value="From window two"))
        with pytest.raises(Conflict, match=r"Headline.*it is now “From window one”. Nothing was overwritten"):
            two.decide("anna", 1, [Edit("values", "headline", field.decided, mine)], action="correct")
        people = two.state(1, "anna")["people"]
        two.decide("anna", 1, [Edit("values", "people", None, steps.reject(people, 0))], action="reject")
        assert set(one.review(1, "anna").fields) == {"headline", "people"}
        assert one.check() == []


def test_terms_and_fields_made_by_one_window_serve_the_other(tmp_path: Path) -> None:
    with new_project(tmp_path) as one, Project.open(one.location) as two:
        finish(one)
        assert two.complete("people", "abd") == ["Abdulla Aripov"]
        two.set_fields(FIELDS.with_fields([Field(key="mood", label="Mood")]))
        assert "mood" in one.fields
        assert "mood" in one.state(1, "anna")
        two.set_threshold(0.1)
        assert one.threshold == 0.1
        assert one.add([item("b")])[0].number == 2
        assert two.add([item("c")])[0].number == 3
        finish(two, 3)
        finish(one, 2)
        assert one.check() == []


def test_two_processes_decide_at_once_and_lose_nothing(tmp_path: Path) -> None:
    count = 12
    with new_project(tmp_path, *(item(str(i)) for i in range(count))) as project:
        same = [_other_window(project.location, "anna", count, letter) for letter in "xy"]
        other = _other_window(project.location, "bob", count, "z")
        for window in (*same, other):
            out, err = window.communicate(timeout=120)
            assert (window.returncode, out.strip(), err) == (0, "done", "")
        for number in range(1, count + 1):
            assert sorted(project.review(number, "anna").note) == ["x", "y"]
            assert project.review(number, "bob").note == "z"
        assert sum(len(project.history(n)) for n in range(1, count + 1)) == 3 * count
        assert project.check() == []


def test_readers_do_not_wait_for_a_writer(tmp_path: Path) -> None:
    with new_project(tmp_path) as one, Project.open(one.location) as two, one._database.writing() as connection:
        connection.exec_driver_sql("UPDATE article SET title = 'half-written'")
        assert two.rows("anna", [1])[0].title == "Border crossing opens"
        read = threading.Thread(target=lambda: one.state(1, "anna"))
        read.start()
        read.join(timeout=10)
        assert not read.is_alive()


def test_a_writer_that_never_lets_go_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.database.sqlite.BUSY_SECONDS", 0.2)
    with new_project(tmp_path) as one, Project.open(one.location) as two:
        with one._database.writing(), pytest.raises(UserError, match=r"in use by another program.*not saved.*kept"):
            two.decide("anna", 1, [Edit("flagged", None, False, True)], action="flag")
        assert not two.review(1, "anna").flagged
        two.decide("anna", 1, [Edit("flagged", None, False, True)], action="flag")
        assert one.review(1, "anna").flagged
