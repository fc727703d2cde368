"""Trying an extractor: what stands, what would come and how; nothing is kept, and what is blind stays hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.errors import UserError
from store.extractors import registry
from store.extractors.options import Options, PatternOptions, parse_patterns, patterns_text
from store.extractors.running import run_extractors
from store.extractors.trying import TriedRow, try_on
from store.project import Project
from store.review.anchoring.rules import Anchoring
from tests.store import projects


def tried(project: Project, options: Options, *, first: bool = False) -> list[tuple[str, str, str, str]]:
    def words(row: TriedRow) -> tuple[str, str, str, str]:
        return row.field.key, row.stands, row.comes, row.how.value

    chosen = registry.chosen(["patterns"], options)
    return [words(row) for row in try_on(project, 1, "anna", chosen, options, first=first).rows]


def patterns(text: str) -> Options:
    return Options(patterns=parse_patterns(text))


def test_each_value_is_shown_with_what_stands_and_how_it_would_come(tmp_path: Path) -> None:
    options = patterns("headline: crossing opens\npeople: Abdulla Aripov|Abdulla(?= Aripov)|Uljas\nauthors: Share")
    with projects.new_project(tmp_path) as project:
        before = project.article(1)
        assert tried(project, options) == [
            ("headline", "Border crossing opens", "crossing opens", "behind"),
            ("authors", "", "Share", "new"),
            ("people", "Abdulla Aripov", "Abdulla Aripov", "agrees"),
            ("people", "", "Uljas", "new"),
        ]
        assert tried(project, options, first=True)[0][3] == "first"
        assert project.article(1) == before
        run_extractors(project, registry.chosen(["patterns"], options), options)
        less = patterns("headline: crossing opens\npeople: Abdulla Aripov")
        assert ("people", "Uljas", "", "goes") in tried(project, less)
        projects.finish(project)
        assert {how for *_, how in tried(project, less)} == {"decided"}


def test_what_is_blind_is_not_shown(tmp_path: Path) -> None:
    options = patterns("headline: crossing\npeople: Uljas")
    with projects.new_project(tmp_path) as project:
        project.set_anchoring("owner", Anchoring(blind=1.0, blind_fields=("headline",)))
        assert [row[0] for row in tried(project, options)] == ["people"]


def test_patterns_as_a_person_writes_them() -> None:
    made = (PatternOptions("people", "a: b|c"), PatternOptions("x", r"^(?P<value>\d+)$", 0.75))
    assert parse_patterns(patterns_text(made)) == made
    assert parse_patterns("\n  people :x \n\n") == (PatternOptions("people", "x"),)
    for bad in ("people", "people:", ": x", "people 1.5: x", "people high: x", "people: " + "x" * 3000):
        with pytest.raises(UserError, match=r"^Line 1"):
            parse_patterns(bad)
