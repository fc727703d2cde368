"""Salvage and the trash by commands: what they say, and that nothing goes without being asked for."""

from __future__ import annotations

import json
from pathlib import Path

from store.project import Project
from tests.store.projects import finish, item, new_project
from tests.store.test_cli import Copydesk, copydesk

__all__ = ["copydesk"]


def test_a_damaged_project_is_salvaged_by_a_command(copydesk: Copydesk, tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        finish(project, 1)
    path = tmp_path / "news.copydesk"
    damaged = b"\xa5" * 4096 + path.read_bytes()[4096:]
    path.write_bytes(damaged)
    done = copydesk("salvage", "news.copydesk", "new.copydesk")
    assert done.code == 0
    assert "new.copydesk: 2 articles, 1 reviews" in done.out
    assert path.read_bytes() == damaged
    assert copydesk("check", "new.copydesk").code == 0
    report = json.loads(copydesk("salvage", "news.copydesk", "again.copydesk", "--json").out)
    assert (report["articles"], report["reviews"]) == (2, 1)
    for wrong in (("none.copydesk", "x.copydesk"), ("news.copydesk", "new.copydesk")):
        failed = copydesk("salvage", *wrong)
        assert (failed.code, len(failed.lines)) == (1, 1)


def test_articles_are_deleted_put_back_and_gone_by_commands(copydesk: Copydesk, tmp_path: Path) -> None:
    new_project(tmp_path, item("a"), item("b"), item("c")).close()
    refused = copydesk("delete", "news.copydesk", "id:a")
    assert (refused.code, len(refused.lines)) == (1, 1)
    assert copydesk("delete", "news.copydesk", "id:nothing", "--yes").code == 1
    assert copydesk("delete", "news.copydesk", "id:a OR id:b", "--yes", "--annotator", "anna").code == 0
    assert [line.split("\t")[0] for line in copydesk("trash", "news.copydesk").out.splitlines()] == ["b", "a"]
    assert [row["by"] for row in json.loads(copydesk("trash", "news.copydesk", "--json").out)] == ["anna", "anna"]
    assert json.loads(copydesk("stats", "news.copydesk", "--json").out)["articles"] == 1
    assert copydesk("trash", "news.copydesk", "--put-back", "c").code == 1
    assert copydesk("trash", "news.copydesk", "--put-back", "a").code == 0
    assert copydesk("trash", "news.copydesk", "--empty").code == 1
    assert copydesk("trash", "news.copydesk", "--empty", "--put-back", "b").code == 2
    assert "1 articles deleted" in copydesk("trash", "news.copydesk", "--empty", "--yes").out
    with Project.open(tmp_path / "news.copydesk") as project:
        assert [a.id for a in project.articles()] == ["a", "c"]
        assert len(project.backups()) == 1
        assert project.check() == []
