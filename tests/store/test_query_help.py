"""The help on queries: every example in it is run, and none of the language is left out."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from pkgutil import get_data

import pytest

from store.articles import Status, Suggestion, Value
from store.field_files import load_default
from store.project import Edit, Project
from store.review.state import correct
from store.search import names
from store.search.completion import _SPECIAL as COMPLETED
from store.search.conditions import _SPECIAL as UNDERSTOOD
from store.search.saved import SavedFilter
from tests.store.projects import empty_project, item

PAGE = (get_data("resources", "help/query.md") or b"").decode()
EXAMPLES = [
    code
    for line in PAGE.splitlines()
    if line.startswith("| `")
    for code in re.findall(r"`([^`]+)`", line)
    if code not in ("<", ">", "<=", ">=")
]

ISSUE = (
    'status:done flagged:yes published:2024-01..2024-06 people:"Abdulla Aripov" figures>1000000 score:<0.5 '
    'missing:authors changed:headline by:NAME lang:uz site:kun.uz text:"border crossing" -keywords:sport'
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """One article that matches the issue's whole example, one that matches none of its terms."""

    def suggest(value: str | float, score: float) -> Suggestion:
        return Suggestion(value=value, score=score, extractor="test 1")

    given = {
        "headline": (suggest("A border", 0.9),),
        "published": (suggest("2024-03-05", 0.9),),
        "people": (suggest("Abdulla Aripov", 0.9),),
        "figures": (suggest(2_000_000, 0.9),),
        "places": (suggest("Tashkent", 0.3),),
    }
    path = tmp_path_factory.mktemp("help") / "news.copydesk"
    text = "The border crossing opens. Share this"
    with empty_project(path, load_default()) as project:
        yes = item("yes", text=text, given=given, url="https://kun.uz/1", language="uz-Latn")
        no = {"keywords": (suggest("sport", 0.9),), "authors": (suggest("Somebody", 0.9),)}
        project.add([yes, item("no", text="Nothing. Share this", given=no, url="https://example.org/2", language="en")])
        headline = project.state(1, "NAME")["headline"]
        changed = correct(headline, 0, Value(value="The border opens"))
        edits = [Edit("values", "headline", None, changed), Edit("status", None, Status.TODO, Status.DONE)]
        project.decide("NAME", 1, [*edits, Edit("flagged", None, False, True)], action="correct")
        project.save_filter("NAME", SavedFilter("Cotton", "people:*"))
        project.save_filter("NAME", SavedFilter("To check", "flagged:yes"))
        yield project


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 40


@pytest.mark.parametrize("query", EXAMPLES)
def test_every_example_is_understood(project: Project, query: str) -> None:
    for annotator in (None, "NAME"):
        assert set(project.numbers(query, annotator)) <= {1, 2}
    project.search(query)
    project.queue("NAME", view="all", query=query)


@pytest.mark.parametrize("term", re.findall(r'[\w-]+(?::|>)(?:"[^"]*"|\S+)', ISSUE))
def test_each_term_of_the_whole_example_tells_the_two_articles_apart(project: Project, term: str) -> None:
    assert project.numbers(term, "NAME") == [1]
    assert project.numbers(f"NOT ({term})", "NAME") == [2]
    assert project.numbers(f"-({term})", "NAME") == [2]


def test_the_whole_example_finds_what_all_its_terms_find(project: Project) -> None:
    assert project.numbers(ISSUE, "NAME") == [1]
    assert project.numbers(f"({ISSUE}) OR keywords:sport", "NAME") == [1, 2]
    assert project.numbers(re.sub(r" (?=[\w-]+[:>])", " AND ", ISSUE), "NAME") == [1]


def test_every_name_is_explained_in_the_help_and_understood() -> None:
    assert set(names.NAMES) == set(UNDERSTOOD)
    for name in names.NAMES:
        assert re.search(rf"`{name}[:<>]", PAGE), name
    assert set(COMPLETED) <= set(names.NAMES)


def test_the_page_ends_with_commands_that_run(project: Project, tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from store.cli import app

    commands = re.findall(r"`copydesk ([^`]*PROJECT[^`]*)`", PAGE)
    assert len(commands) == 2
    for command in commands:
        meant = command.replace("PROJECT", project.location).replace("OUT", str(tmp_path / "out.jsonl"))
        assert CliRunner().invoke(app, shlex.split(meant)).exit_code == 0, command
