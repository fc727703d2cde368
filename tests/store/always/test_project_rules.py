"""Rules of a project: made, changed, removed and undone; held to by imports, merges and new extractions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from store.always.rule import PREFIX, Rule, RuleKind
from store.errors import Conflict, Refused
from store.exporter import export
from store.importer import import_paths
from store.project import Edit, Project, SettingEdit
from store.review.state import accept
from tests.store.projects import TEXT, empty_project, finish, item, new_project, suggest

NEVER = Rule(kind=RuleKind.NEVER, field="people", value="Abdulla Aripov")
WRITE = Rule(kind=RuleKind.NORMALISE, field="people", value="uljas bektenov", to="Oljas  Bektenov")
SHARE = Rule(kind=RuleKind.BODY, line="Share this", site="kun.uz")


def people(project: Project, number: int = 1) -> list[object]:
    return [s.value for s in project.article(number).suggestions["people"]]


def test_making_changing_and_removing_are_steps_that_undo_takes_back(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        made = project.add_rule("anna", WRITE)
        assert (made.id, made.to, made.by, made.active) == (1, "Oljas Bektenov", "anna", True)
        assert made.at.endswith("Z")
        changed = project.change_rule("anna", Rule(kind=RuleKind.NEVER, field="people", value="Uljas Bektenov"), made)
        assert (changed.id, changed.kind, changed.at) == (1, RuleKind.NEVER, made.at)
        (off,) = project.switch_rules("anna", [1], active=False)
        assert not off.active
        project.remove_rules("anna", [1])
        assert project.always_rules() == []
        stood = []
        while (undone := project.undo("anna")) is not None:
            stood.append((undone.action, project.always_rules()))
        assert stood == [
            ("remove rule", [off]), ("switch rule off", [changed]), ("change rule", [made]), ("add rule", []),
        ]  # fmt: skip
        while project.redo("anna") is not None:
            pass
        assert project.always_rules() == []
        assert project.add_rule("anna", WRITE).id == 2, "no number is given twice"
        assert project.check() == []


def test_the_same_rule_is_kept_once_and_a_rival_is_switched_off(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        first = project.add_rule("anna", WRITE)
        again = Rule(kind=RuleKind.NORMALISE, field="people", value="ULJAS BEKTENOV", to="Oljas Bektenov")
        assert project.add_rule("bob", again) == first
        project.switch_rules("anna", [1], active=False)
        assert project.add_rule("bob", WRITE) == first
        other = project.add_rule(
            "anna", Rule(kind=RuleKind.NORMALISE, field="people", value="Uljas Bektenov", to="U. B.")
        )
        assert [(r.id, r.active) for r in project.always_rules()] == [(1, False), (2, True)]
        project.undo("anna")
        assert project.always_rules() == [first]
        project.redo("anna")
        with pytest.raises(Conflict, match="Rule 2 was changed meanwhile"):
            project.change_rule("bob", other, first.__class__(**{**_parts(other), "site": "x.uz"}))


def _parts(rule: Rule) -> dict[str, Any]:
    return {name: getattr(rule, name) for name in rule.__dataclass_fields__}


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        (Rule(kind=RuleKind.NEVER, field="nowhere", value="x"), "no field “nowhere”"),
        (Rule(kind=RuleKind.NEVER, field="people", value="  "), "it names no value"),
        (Rule(kind=RuleKind.NEVER, field="body", value="x"), "consists of lines"),
        (Rule(kind=RuleKind.NORMALISE, field="people", value="x", to=""), "no rule was made"),
        (Rule(kind=RuleKind.NORMALISE, field="people", value="Ab", to="Ab"), "both values are the same"),
        (Rule(kind=RuleKind.NORMALISE, field="published", value="2024-10-22", to="some day"), "no rule was made"),
        (Rule(kind=RuleKind.FURNITURE, line=" – "), "at least 3 letters"),
    ],
)
def test_what_makes_no_sense_is_refused(tmp_path: Path, rule: Rule, reason: str) -> None:
    with new_project(tmp_path) as project:
        with pytest.raises(Refused, match=reason):
            project.add_rule("anna", rule)
        assert project.always_rules() == []
        assert not project.can_undo("anna")


def test_an_import_holds_to_the_rules_and_a_lossless_one_is_taken_as_it_is(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        for rule in (NEVER, WRITE, SHARE):
            project.add_rule("anna", rule)
        assert people(project) == ["Abdulla Aripov", "Uljas Bektenov"], "what is there stays as it is"
        project.add([item("b", url="https://www.kun.uz/1"), item("c", lossless=True, url="https://kun.uz/2")])
        article = project.article(2)
        assert [(s.value, s.extractor) for s in article.suggestions["people"]] == [("Oljas Bektenov", "rule 2")]
        told = {s.value: (s.extractor, s.agreed) for s in article.alternatives["people"]}
        assert told == {"Abdulla Aripov": ("names 1", ("rule 1",)), "Uljas Bektenov": ("names 1", ("rule 2",))}
        assert [b.body for b in article.blocks] == [False, True, True]
        assert people(project, 3) == ["Abdulla Aripov", "Uljas Bektenov"]
        assert project.numbers('people:"Oljas Bektenov"') == [2]
        assert project.numbers('people:"Abdulla Aripov"') == [1, 3]
        assert project.check() == []


def test_records_through_the_importer(tmp_path: Path) -> None:
    records = [{"id": str(n), "text": TEXT, "people": ["Abdulla Aripov", "Uljas Bektenov"]} for n in range(3)]
    lines = tmp_path / "records.jsonl"
    lines.write_text("\n".join(map(json.dumps, records)), "utf-8")
    with empty_project(tmp_path / "p.copydesk") as project:
        project.add_rule("anna", WRITE)
        report = import_paths(project, [lines], jobs=0)
        assert (report.read, report.failed) == (3, [])
        found = [s for s in project.article(1).suggestions["people"] if s.extractor == "rule 1"]
        assert [s.value for s in found] == ["Oljas Bektenov"]
        originals = [s for s in project.article(1).alternatives["people"] if "rule 1" in s.agreed]
        assert ("Uljas Bektenov", "import 1") in [(s.value, s.extractor) for s in originals]
        # a record that came in under a rule is the same record when it comes again
        again = tmp_path / "again.jsonl"
        again.write_text("\n".join(json.dumps({**r, "meta": {}}) for r in records), "utf-8")
        assert import_paths(project, [again], jobs=0).known == 3


def test_a_headline_that_a_rule_takes_away_does_not_name_the_article(tmp_path: Path) -> None:
    given = {"headline": (suggest("Kun.uz"),)}
    others = {"headline": (suggest("Border crossing opens"),)}
    with new_project(tmp_path) as project:
        project.add_rule("anna", Rule(kind=RuleKind.NEVER, field="headline", value="Kun.uz"))
        project.add([item("b", given=given, alternatives=others, title="Kun.uz")])
        assert project.article(2).title == "Border crossing opens"


def test_a_merge_and_a_new_extraction_start_from_what_extractors_said(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.add_rule("anna", WRITE)
        project.add([item("b")])
        project.add_rule("anna", NEVER)
        extra = {"people": (suggest("Uljas Bektenov", 0.9, "import 1"), suggest("Border", None, "import 1"))}
        (merged,) = project.add([item("b", given=extra, sha256="other")], merge=True)
        assert merged.outcome == "merged"
        article = project.article(2)
        assert people(project, 2) == ["Border", "Oljas Bektenov"]
        assert {s.value for s in article.alternatives["people"]} == {"Abdulla Aripov", "Uljas Bektenov"}
        project.remove_rules("anna", [1, 2])
        result = {"suggestions": {"people": [_plain("Uljas Bektenov")]}, "alternatives": {}}
        project.suggest(2, result)
        assert people(project, 2) == ["Border"], "what an import said keeps its place"
        assert project.check() == []


def _plain(value: str) -> dict[str, Any]:
    return {"value": value, "attributes": {}, "evidence": [], "score": 0.5, "extractor": "names 2", "agreed": []}


def test_decided_fields_are_only_added_to(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        field = project.state(1, "anna")["people"]
        project.decide("anna", 1, [Edit("values", "people", None, accept(field, 0))], action="accept")
        project.add_rule("anna", WRITE)
        project.suggest(1, {"suggestions": {"people": [_plain("Uljas Bektenov")]}, "alternatives": {}})
        assert people(project) == ["Abdulla Aripov", "Uljas Bektenov"]
        extra = {"people": (suggest("ULJAS BEKTENOV", 0.9, "import 1"),)}
        project.add([item("a", given=extra, sha256="other")], merge=True)
        assert people(project) == ["Abdulla Aripov", "Uljas Bektenov", "Oljas Bektenov"]
        assert project.review(1, "anna").fields["people"][0].value == "Abdulla Aripov"
        assert project.check() == []


def test_rules_travel_with_an_export_and_a_copy_by_value(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        rules = [project.add_rule("anna", r) for r in (NEVER, SHARE)]
        finish(project)
        export(project, tmp_path / "out.jsonl", "copydesk")
    with empty_project(tmp_path / "second.copydesk") as second:
        assert import_paths(second, [tmp_path / "out.jsonl"], jobs=0).notes == []
        assert second.always_rules() == rules
        export(second, tmp_path / "again.jsonl", "copydesk")
        side = ".jsonl.project.json"
        assert (tmp_path / f"again{side}").read_bytes() == (tmp_path / f"out{side}").read_bytes()
        while second.undo("anna") is not None:
            pass
        assert second.always_rules() == []


HOSTILE: dict[str, Any] = {
    "rule.1": {"kind": "never", "field": "people", "value": "Abdulla Aripov"},
    "rule.2": {"kind": "run", "field": "people", "value": "x"},
    "rule.3": "never",
    "rule.4": {"kind": "normalise", "field": "people", "value": "x", "to": {"a": 1}},
    "rule.5": {"kind": "furniture", "line": "x" * 5000},
    "rule.6": {"kind": "never", "field": ["people"], "value": "x"},
    "rule.7": {"kind": "never", "field": "people", "value": "x", "active": "yes"},
    "rule.8": {"kind": "never", "field": "people", "value": "x", "at": "yesterday"},
    "rule.9": {"kind": "body", "line": ".*", "begins": True},
    "rule.x": {"kind": "never", "field": "people", "value": "x"},
    "rule.10": {"kind": "normalise", "field": "published", "value": "2024-10-22", "to": "<b>x</b>"},
    "rule.11": {"kind": "never", "field": "no such field", "value": "x"},
    "rule.12": {"kind": "never", "field": "people", "value": True},
}


def test_hostile_rules_are_left_out_with_a_sentence_each(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project)
        export(project, tmp_path / "out.jsonl", "copydesk")
    side = tmp_path / "out.jsonl.project.json"
    document = json.loads(side.read_bytes())
    document["rules"]["settings"] |= HOSTILE
    side.write_text(json.dumps(document), "utf-8")
    with empty_project(tmp_path / "second.copydesk") as second:
        report = import_paths(second, [tmp_path / "out.jsonl"], jobs=0)
        assert (report.read, report.failed) == (1, [])
        assert [r.id for r in second.always_rules()] == [1, 10, 11]
        refused = [n.reason for n in report.notes]
        assert len(refused) == 10
        assert all("was left out" in reason and len(reason) < 200 for reason in refused)
        second.add([item("b")])
        assert people(second, 2) == ["Uljas Bektenov"]
        assert second.article(2).suggestions["published"][0].value == "2024-10-22"


def test_a_damaged_rule_in_the_project_itself_does_nothing_is_found_and_can_be_removed(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        for key, value in HOSTILE.items():
            project.set_setting(key, value)
        project.add([item("b")])
        assert people(project, 2) == ["Uljas Bektenov"]
        found = [f.problem for f in project.check()]
        assert len(found) == 10
        assert "rule 2 cannot be read: there are no rules of kind 'run'" in found
        project.remove_rules("anna", [2])
        assert project.setting(PREFIX + "2") is None
        project.undo("anna")
        assert project.setting(PREFIX + "2") == HOSTILE["rule.2"]
        assert project.add_rule("anna", SHARE).id == 13


def test_a_setting_edit_cannot_smuggle_in_what_rules_refuse(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        project.change_settings("anna", [SettingEdit("rule.1", None, {"kind": "never"})], action="x")
        assert project.always_rules() == []
