"""Rules brought to what is there already: only to what nobody decided, in one step that undo takes back exactly."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.always.rule import Rule, RuleKind
from store.articles import Suggestion
from store.errors import Refused
from store.exporter import export
from store.importer import import_paths
from store.project import Edit, Project
from store.review.decisions import Cancelled, Watch
from store.review.state import accept
from tests.store.projects import empty_project, finish, item, new_project, suggest

NEVER = Rule(kind=RuleKind.NEVER, field="people", value="abdulla aripov")
WRITE = Rule(kind=RuleKind.NORMALISE, field="people", value="Uljas Bektenov", to="Oljas Bektenov")
SHARE = Rule(kind=RuleKind.BODY, line="Share this", site="kun.uz")
SITES = ("kun.uz", "daryo.uz", "www.kun.uz")


def three(folder: Path) -> Project:
    """Return a project of three articles, the first and the last of the same site."""
    return new_project(folder, *(item(f"{n}", url=f"https://{site}/{n}") for n, site in enumerate(SITES)))


def people(project: Project, number: int) -> list[object]:
    return [s.value for s in project.article(number).suggestions["people"]]


def bytes_of(project: Project, folder: Path, name: str) -> bytes:
    export(project, folder / f"{name}.jsonl", "copydesk", only="all")
    return (folder / f"{name}.jsonl").read_bytes()


def test_where_a_rule_would_apply_is_known_before_it_is_kept(tmp_path: Path) -> None:
    with three(tmp_path) as project:
        assert project.rule_would_change(NEVER) == [1, 2, 3]
        assert project.rule_would_change(Rule(kind=RuleKind.NEVER, field="people", value="Aripov")) == []
        site = Rule(kind=RuleKind.NEVER, field="people", value="Abdulla Aripov", site="kun.uz")
        assert project.rule_would_change(site) == [1, 3]
        assert project.rule_would_change(SHARE) == [1, 3]
        begins = Rule(kind=RuleKind.FURNITURE, line="Abdulla Aripov opened", begins=True)
        assert project.rule_would_change(begins) == [1, 2, 3]
        assert project.rule_would_change(Rule(kind=RuleKind.FURNITURE, line="Share this")) == [], "it is furniture"
        as_is = Rule(kind=RuleKind.NORMALISE, field="people", value="abdulla aripov", to="Abdulla Aripov")
        assert project.rule_would_change(as_is) == []
        field = project.state(2, "bob")["people"]
        project.decide("bob", 2, [Edit("values", "people", None, accept(field, 1))], action="accept")
        assert project.rule_would_change(NEVER) == [1, 3]


def test_rules_are_brought_to_what_is_undecided_and_taken_back_exactly(tmp_path: Path) -> None:
    with three(tmp_path) as project:
        finish(project, 2, "bob")
        before = bytes_of(project, tmp_path, "before")
        ids = [project.add_rule("anna", r).id for r in (NEVER, WRITE, SHARE)]
        seen: list[tuple[int, int]] = []
        applied = project.apply_rules("anna", ids, watch=Watch(lambda done, total: seen.append((done, total))))
        assert applied.numbers == (1, 3)
        assert seen == [(2, 2)]
        assert people(project, 1) == ["Oljas Bektenov"]
        assert people(project, 2) == ["Abdulla Aripov", "Uljas Bektenov"]
        assert [b.body for b in project.article(1).blocks] == [False, True, True]
        assert project.numbers('people:"Oljas Bektenov"') == [1, 3]
        uses = project.rule_uses()
        assert {id_: (u.changed, u.waiting) for id_, u in uses.items()} == {
            1: ((1, 3), ()),
            2: ((1, 3), ()),
            3: ((), ()),
        }
        assert project.check() == []
        after = bytes_of(project, tmp_path, "after")
        undone = project.undo("anna")
        assert undone is not None
        assert (undone.action, undone.suggested, undone.numbers) == ("apply rules", (1, 3), (1, 3))
        assert bytes_of(project, tmp_path, "undone") == before
        assert project.check() == []
        project.redo("anna")
        assert bytes_of(project, tmp_path, "redone") == after
        assert project.check() == []
        assert project.apply_rules("anna", ids).step is None, "a second time there is nothing to do"


def test_what_a_rule_changed_is_put_back_once_it_is_switched_off_or_gone(tmp_path: Path) -> None:
    with three(tmp_path) as project:
        before = bytes_of(project, tmp_path, "before")
        ids = [project.add_rule("anna", r).id for r in (NEVER, WRITE)]
        project.apply_rules("anna", ids)
        project.switch_rules("anna", [ids[0]], active=False)
        assert project.apply_rules("anna", [ids[0]]).numbers == (1, 2, 3)
        assert people(project, 1) == ["Abdulla Aripov", "Oljas Bektenov"]
        project.remove_rules("anna", [ids[1]])
        assert project.rule_uses()[ids[1]].changed == (1, 2, 3), "a rule that is gone is still seen where it was"
        project.apply_rules("anna", [ids[1]])
        assert people(project, 1) == ["Abdulla Aripov", "Uljas Bektenov"]
        for line in before.splitlines():
            assert b'"rule ' not in line
        assert project.check() == []


def test_undo_is_refused_where_somebody_decided_meanwhile(tmp_path: Path) -> None:
    with three(tmp_path) as project:
        project.add_rule("anna", WRITE)
        project.apply_rules("anna", [1])
        field = project.state(3, "bob")["people"]
        project.decide("bob", 3, [Edit("values", "people", None, accept(field, 1))], action="accept")
        with pytest.raises(Refused, match="People of “Border crossing opens” was decided meanwhile"):
            project.undo("anna")
        assert people(project, 1) == ["Abdulla Aripov", "Oljas Bektenov"], "nothing was taken back"
        project.undo("bob")
        project.undo("anna")
        assert people(project, 1) == ["Abdulla Aripov", "Uljas Bektenov"]


def test_undo_is_refused_where_the_article_was_extracted_again(tmp_path: Path) -> None:
    with three(tmp_path) as project:
        project.add_rule("anna", WRITE)
        project.apply_rules("anna", [1])
        project.suggest(1, {"suggestions": {"people": []}, "alternatives": {}})
        with pytest.raises(Refused, match=r"What is suggested for People of .* was changed meanwhile"):
            project.undo("anna")


def test_counts_of_reviews_follow(tmp_path: Path) -> None:
    with three(tmp_path) as project:
        project.decide("bob", 1, [Edit("flagged", None, False, True)], action="flag")
        assert project.rows("bob", [1])[0].unsure == project.rows("anna", [1])[0].unsure == 2
        project.add_rule("anna", Rule(kind=RuleKind.NEVER, field="people", value="Uljas Bektenov"))
        project.apply_rules("anna", [1])
        assert project.rows("bob", [1])[0].unsure == project.rows("anna", [1])[0].unsure == 1
        assert project.check() == []


def test_giving_it_up_changes_nothing(tmp_path: Path) -> None:
    with three(tmp_path) as project:
        project.add_rule("anna", WRITE)
        with pytest.raises(Cancelled):
            project.apply_rules("anna", [1], watch=Watch(cancelled=lambda: True))
        assert project.rule_uses()[1].changed == ()
        assert people(project, 1) == ["Abdulla Aripov", "Uljas Bektenov"]


def test_the_step_travels_with_an_export(tmp_path: Path) -> None:
    with three(tmp_path) as project:
        project.add_rule("anna", WRITE)
        project.add_rule("anna", SHARE)
        project.apply_rules("anna", [1, 2])
        export(project, tmp_path / "out.jsonl", "copydesk", only="all")
    with empty_project(tmp_path / "second.copydesk") as second:
        report = import_paths(second, [tmp_path / "out.jsonl"], jobs=0)
        assert (report.failed, report.notes) == ([], [])
        assert people(second, 1) == ["Abdulla Aripov", "Oljas Bektenov"]
        undone = second.undo("anna")
        assert undone is not None
        assert undone.suggested == (1, 2, 3)
        assert people(second, 1) == ["Abdulla Aripov", "Uljas Bektenov"]
        assert [b.body for b in second.article(1).blocks] == [False, True, False]
        assert second.check() == []


def test_single_fields_and_long_values(tmp_path: Path) -> None:
    long = "A very long headline that goes on " * 6
    given: dict[str, tuple[Suggestion, ...]] = {"headline": (suggest(long),)}
    other = {"headline": (suggest("Border crossing opens"),)}
    items = [item("a", given=given, alternatives=other), item("b", given={"headline": (suggest(long + "x"),)})]
    with new_project(tmp_path, *items) as project:
        rule = project.add_rule("anna", Rule(kind=RuleKind.NEVER, field="headline", value=long))
        assert project.rule_would_change(rule) == [1]
        assert project.apply_rules("anna", [1]).numbers == (1,)
        assert project.article(1).suggestions["headline"][0].value == "Border crossing opens"
        assert project.check() == []
