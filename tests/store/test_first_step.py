"""A first step is rehearsed: everything is there when the reviewer makes it, and nothing of it is left."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from store.articles import Status
from store.project import Edit
from store.review.state import accept_all
from tests.store.projects import new_project

_IMPORTED_BY_FIRST_STEP = """
import sys
from store.project import Edit, Project
from store.review.state import accept_all

with Project.open(sys.argv[1]) as project:
    edits = accept_all(project.shown_state(1, "anna"))
    if sys.argv[2] == "rehearsed":
        project.rehearse("anna", 1, edits)
    before = set(sys.modules)
    project.decide("anna", 1, edits, action="accept_all")
    print(len(set(sys.modules) - before))
"""


def _kept(location: Path) -> list[str]:
    with sqlite3.connect(location) as connection:
        return list(connection.iterdump())


def test_nothing_of_a_rehearsal_is_left(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        before, version = _kept(tmp_path / "news.copydesk"), project.version()
        edits = [*accept_all(project.shown_state(1, "bert")), Edit("status", None, Status.TODO, Status.DONE)]
        assert len(edits) > 1
        project.rehearse("bert", 1, edits)
        assert project.version() == version
        assert not project.can_undo("bert")
        assert "bert" not in project.annotators()
        assert project.check() == []
        assert _kept(tmp_path / "news.copydesk") == before
        project.decide("bert", 1, edits, action="accept_all")
        assert project.review(1, "bert").status is Status.DONE


def test_a_rehearsal_of_what_is_refused_says_nothing(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.rehearse("anna", 1, [Edit("flagged", None, True, False)])  # it is not flagged
        assert not project.review(1, "anna").flagged


@pytest.mark.parametrize("how", ["rehearsed", "plain"])
def test_a_rehearsed_step_imports_nothing(tmp_path: Path, how: str) -> None:
    new_project(tmp_path).close()
    ran = subprocess.run(
        [sys.executable, "-c", _IMPORTED_BY_FIRST_STEP, str(tmp_path / "news.copydesk"), how],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert (int(ran.stdout) == 0) == (how == "rehearsed")
