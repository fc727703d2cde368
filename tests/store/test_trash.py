"""The trash: what is in it is nowhere else, what comes out is as it was, and only emptying it deletes anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.articles import Status
from store.database.glance import glance
from store.errors import Refused
from store.exporter import export
from store.project import Edit, Project
from store.review.bulk.hits import Scope
from store.review.bulk.replacing import Pattern, Replace
from tests.store.projects import FIELDS, finish, item, new_project

WHO = "anna"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = new_project(tmp_path, *(item(f"a{n}") for n in range(1, 6)))
    finish(made, 1, WHO)
    finish(made, 2, "ben")
    made.decide(WHO, 2, [Edit("flagged", None, False, True)], action="flag")
    made.decide(WHO, 3, [Edit("status", None, Status.TODO, Status.SKIPPED)], action="skip")
    return made


def _exported(project: Project, folder: Path) -> bytes:
    out = folder / "out.jsonl"
    export(project, out, "copydesk", only="all", replace=True)
    return out.read_bytes()


def test_what_is_in_the_trash_is_nowhere_else(project: Project, tmp_path: Path) -> None:
    with project:
        before = project.counts(WHO)
        moved = project.delete_articles(WHO, [1, 2, 3, 77])
        assert moved.numbers == (1, 2, 3)
        assert moved.step is not None
        assert [(t.id, t.by) for t in project.trashed()] == [("a3", WHO), ("a2", WHO), ("a1", WHO)]
        counts = project.counts(WHO)
        assert (counts.total, counts.todo, counts.done, counts.flagged, counts.skipped) == (2, 2, 0, 0, 0)
        assert project.counts("ben").done == 0
        assert list(project.queue(WHO, view="all")) == [4, 5]
        assert list(project.queue(WHO, view="all", query="Aripov")) == [4, 5]
        assert {h.number for h in project.search("Aripov")} == {4, 5}
        assert project.numbers("Aripov", None) == [4, 5]
        assert [a.id for a in project.articles()] == ["a4", "a5"]
        assert [a.id for a in project.lean_articles()] == ["a4", "a5"]
        assert _exported(project, tmp_path).count(b"\n") == 2
        stats = project.stats()
        assert stats["articles"] == 2
        assert sum(stats["formats"].values()) == 2
        assert stats["fields"]["people"]["suggested"] == 4
        operation = Replace(("people",), Pattern("Aripov"), "Aripova")
        assert set(project.find_hits(operation, WHO, Scope()).numbers) == {4, 5}
        first = glance(project.location, WHO)
        assert first is None or first.article.number in (4, 5)
        assert project.check() == []
        assert project.delete_articles(WHO, [1]).step is None
        assert project.undo(WHO) is not None
        assert project.counts(WHO) == before
        assert project.check() == []


def test_it_is_undone_to_the_byte_and_made_again_across_restarts(project: Project, tmp_path: Path) -> None:
    with project:
        before = _exported(project, tmp_path)
        project.delete_articles(WHO, [1, 3])
    with Project.open(tmp_path / "news.copydesk") as opened:
        project = opened
        undone = project.undo(WHO)
        assert undone is not None
        assert undone.moved
        assert undone.numbers == (1, 3)
        assert _exported(project, tmp_path) == before
        assert project.redo(WHO) is not None
        assert project.in_trash([1, 2, 3]) == {1, 3}
        assert project.put_back("ben", [1, 3, 4]).numbers == (1, 3)
        assert _exported(project, tmp_path) == before
        with pytest.raises(Refused, match=r"not in the trash any more.*not undone"):
            project.undo(WHO)
        assert project.undo("ben") is not None
        assert project.undo(WHO) is not None
        assert _exported(project, tmp_path) == before
        assert project.check() == []


def test_nothing_is_decided_in_the_trash(project: Project) -> None:
    with project:
        project.delete_articles(WHO, [2])
        with pytest.raises(Refused, match=r"is in the trash.*Put it back"):
            finish(project, 2, WHO)
        with pytest.raises(Refused, match="is in the trash"):
            project.undo("ben")
        assert project.mark(WHO, [4], "flag") == [4]
        with pytest.raises(Refused, match="is in the trash"):
            project.mark(WHO, [2, 5], "skip")
        assert project.check() == []
        project.put_back(WHO, [2])
        assert project.undo("ben") is not None
        assert project.check() == []


def test_rules_and_thresholds_reach_what_is_in_the_trash(project: Project) -> None:
    with project:
        project.delete_articles(WHO, [4, 5])
        project.set_threshold(0.99)
        assert project.check() == []
        project.put_back(WHO, [4, 5])
        assert project.check() == []
        assert {r.unsure for r in project.rows("new", [4, 5])} == {r.unsure for r in project.rows("new", [3])}


def test_an_import_of_what_is_in_the_trash_leaves_it_there(project: Project) -> None:
    with project:
        project.delete_articles(WHO, [1])
        for merge in (False, True):
            (again,) = project.add([item("a1", sha256="another")], merge=merge)
            assert (again.outcome, again.number) == ("known", 1)
            assert "trash" in again.reason
        assert project.counts(WHO).total == 4
        assert project.check() == []


def test_emptying_it_deletes_for_good_and_keeps_a_backup(project: Project, tmp_path: Path) -> None:
    with project:
        project.delete_articles(WHO, [1, 2])
        assert project.empty_trash(WHO, [1, 4]) == 1
        assert [t.id for t in project.trashed()] == ["a2"]
        assert project.check() == []
        assert project.number_of("a1") is None
        assert project.counts(WHO).total == 3
        (backup,) = project.backups()
        assert backup.why == "change"
        with Project.open(backup.path, read_only=True) as copy:
            assert copy.review(1, WHO).status is Status.DONE
            assert copy.in_trash([1, 2]) == {1, 2}
        # What is left of the steps can be taken back; those of which nothing is left are passed by.
        undone = project.undo(WHO)
        assert undone is not None
        assert undone.numbers == (2,)
        for _ in range(3):
            project.undo(WHO)
            assert project.check() == []
        assert project.undo(WHO) is None
        (again,) = project.add([item("a1")])
        assert again.outcome == "read"
        assert again.number not in (1, 2, 3, 4, 5)
        assert project.check() == []


def test_emptying_an_empty_trash_does_nothing(project: Project) -> None:
    with project:
        assert project.empty_trash(WHO, [1, 2]) == 0
        assert project.backups() == []


def test_a_lossless_export_leaves_the_steps_of_the_trash_out(project: Project, tmp_path: Path) -> None:
    from store.importer import import_paths

    with project:
        project.delete_articles(WHO, [1, 4])
        project.undo(WHO)
        project.delete_articles(WHO, [5])
        project.put_back(WHO, [5])
        project.delete_articles(WHO, [3])
        said = _exported(project, tmp_path)
    with Project.create(tmp_path / "again.copydesk", FIELDS) as again:
        report = import_paths(again, [tmp_path / "out.jsonl"], jobs=0)
        assert not report.failed
        assert again.check() == []
        (tmp_path / "second").mkdir()
        assert _exported(again, tmp_path / "second") == said
        assert again.undo(WHO) is not None
        assert again.check() == []
