"""Applied rules taken back: in the stored documents where these are plain, article by article where they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.always.rule import Rule, RuleKind
from store.articles import Suggestion
from store.exporter import export
from store.project import Project
from store.review import suggested_changes
from tests.store.projects import item, new_project

ME = "anna"
NAME = "Uljas Bektenov"


def _named(id_: str, role: str | int) -> Suggestion:
    return Suggestion(value=NAME, attributes={"role": role}, score=0.4, extractor="names 1", agreed=(id_,))


def _exported(project: Project, folder: Path) -> bytes:
    out = folder / "out.jsonl"
    export(project, out, "copydesk", only="all", replace=True)
    return out.read_bytes()


def test_undo_and_redo_bring_back_the_same_bytes_either_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    roles: dict[str, str | int] = {"a": "minister", "b": 3, "c": "minister"}
    items = [item(id_, given={"people": (_named(id_, role),)}) for id_, role in roles.items()]
    with new_project(tmp_path, *items) as project:
        rule = project.add_rule(ME, Rule(kind=RuleKind.NORMALISE, field="people", value=NAME, to="Oljas Bektenov"))
        before = _exported(project, tmp_path)
        unsure = [project.state(n, ME).unsure for n in (1, 2, 3)]
        assert len(project.apply_rules(ME, [rule.id]).numbers) == 3
        after = _exported(project, tmp_path)
        assert after != before
        closely: list[int] = []
        made = suggested_changes._made

        def counted(*given: object) -> object:
            closely.append(given[1].article.number)  # type: ignore[attr-defined]
            return made(*given)  # type: ignore[arg-type]

        monkeypatch.setattr(suggested_changes, "_made", counted)
        project.undo(ME)
        assert closely == [2], "a role that is a number is looked at closely, the others are not"
        assert _exported(project, tmp_path) == before
        assert [project.state(n, ME).unsure for n in (1, 2, 3)] == unsure
        assert project.check() == []
        project.redo(ME)
        assert _exported(project, tmp_path) == after
        assert project.check() == []
        project.undo(ME)
        assert _exported(project, tmp_path) == before
