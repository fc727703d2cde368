"""Completing a query: what stands at the caret of unfinished input, and what a project offers there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import Suggestion
from store.errors import Refused
from store.exporter import export
from store.importer import import_paths
from store.project import Project
from store.search.caret import Kind, place_at, quoted, wrong_part
from store.search.parser import Compare, InvalidQuery, parse
from store.search.saved import SavedFilter, renamed
from tests.store.projects import empty_project, finish, item, new_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Three articles: Abdulla Aripov stands in two of them, everyone else in one; the first is done by anna."""

    def suggest(value: str | float) -> Suggestion:
        return Suggestion(value=value, score=0.9, extractor="names 1")

    two = {
        "people": (suggest("Abdulla Aripov"), suggest('Rashid "Rocky" Alimov'), suggest("Alisher")),
        "published": (suggest("2024-03-05"),),
    }
    three = {"people": (suggest("(unknown)"),), "published": (suggest("2023-12"),)}
    items = [
        item("1", url="https://www.kun.uz/1", language="uz-Latn"),
        item("2", given=two, url="https://m.kun.uz/2", language="en"),
        item("3", given=three, url="https://kun.uz/3", language="en"),
    ]
    with new_project(tmp_path_factory.mktemp("completion"), *items) as project:
        finish(project, 1)
        project.save_filter("anna", SavedFilter("To check", "flagged:yes"))
        project.save_filter("anna", SavedFilter("uzbek", "lang:uz"))
        yield project


@pytest.mark.parametrize(
    ("written", "replaced", "kind", "typed"),
    [
        ("peo|", "peo", Kind.NAME, "peo"),
        ("pe|o", "peo", Kind.NAME, "pe"),
        ("-peo|", "peo", Kind.NAME, "peo"),
        ("(a OR peo|)", "peo", Kind.NAME, "peo"),
        ("NOT (-peo|", "peo", Kind.NAME, "peo"),
        ("a |", "", Kind.NAME, ""),
        ("|", "", Kind.NAME, ""),
        ("-|", "", Kind.NAME, ""),
        ("a |b", "", Kind.NAME, ""),
        ("fl|agged:yes", "flagged", Kind.NAME, "fl"),
        ("status:|", "", Kind.VALUE, ""),
        ("status:d|", "d", Kind.VALUE, "d"),
        ("(-status:d|)", "d", Kind.VALUE, "d"),
        ("a status:d|one b", "done", Kind.VALUE, "d"),
        ('people:"Abdulla A|', '"Abdulla A', Kind.VALUE, "Abdulla A"),
        ('people:"Abdulla A| lang:uz', '"Abdulla A', Kind.VALUE, "Abdulla A"),
        ('people:"Abd|ulla Aripov" x', '"Abdulla Aripov"', Kind.VALUE, "Abd"),
        ('people:|"Abdulla Aripov"', '"Abdulla Aripov"', Kind.VALUE, ""),
        ('people:"say \\"h|', '"say \\"h', Kind.VALUE, 'say "h'),
        ("published:2024-01..2024-0|", "2024-0", Kind.VALUE, "2024-0"),
        ("published:20|24..2025", "2024", Kind.VALUE, "20"),
        ("published>=20|", "20", Kind.VALUE, "20"),
        ("published:>=20|", "20", Kind.VALUE, "20"),
        ('"Fiel|d":x', '"Field"', Kind.NAME, "Fiel"),
        ("@To|", "@To", Kind.SAVED, "To"),
        ('-@"To ch|', '@"To ch', Kind.SAVED, "To ch"),
    ],
)
def test_what_stands_at_the_caret(written: str, replaced: str, kind: Kind, typed: str) -> None:
    caret = written.index("|")
    query = written.replace("|", "")
    place = place_at(query, caret)
    assert place is not None
    assert (query[place.start : place.end], place.kind, place.typed) == (replaced, kind, typed)


@pytest.mark.parametrize("written", ['"border cr|ossing"', '"border|', "a AND|", "https://k|un.uz", "10:3|0", "a:|<5"])
def test_nothing_is_completed_in_a_phrase_and_in_words_that_are_no_names(written: str) -> None:
    assert place_at(written.replace("|", ""), written.index("|")) is None


@given(st.text(st.sampled_from('ab"():<>-.*\\ @\u00e9ORN1'), max_size=25), st.integers(-2, 30))
def test_any_input_has_a_place_or_none(query: str, caret: int) -> None:
    place = place_at(query, caret)
    if place is not None:
        assert 0 <= place.start <= place.end <= len(query)
        assert place.start <= min(max(caret, 0), len(query))


@given(st.text(min_size=1, max_size=20).filter(lambda t: "\0" not in t))
def test_a_quoted_value_is_read_as_it_was(value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        return
    node = parse(f"people:{quoted(value)}")
    assert isinstance(node, Compare)
    assert (node.value, node.upto, node.op.value) == (value, None, ":")


def offered(project: Project, written: str, *, empty: bool = False) -> list[str]:
    completion = project.complete_query(written.replace("|", ""), written.index("|"), empty=empty)
    return [offer.text for offer in completion.offers]


@pytest.mark.parametrize(
    ("written", "offers"),
    [
        ("peo|", ["people:"]),
        ("fl|", ["flagged:"]),
        ("fl|:x", ["flagged"]),
        ("tit|", ["title:", "headline:"]),
        ("zz|", []),
        ("status:|", ["todo", "in_progress", "done", "skipped"]),
        ("-(status:d|", ["done"]),
        ("flagged:|", ["yes", "no"]),
        ("score:|", ["none"]),
        ("score:0|", []),
        ("by:|", ["anna"]),
        ("lang:|", ["en", "uz-Latn"]),
        ("lang:lat|", ["uz-Latn"]),
        ("site:|", ["kun.uz", "m.kun.uz"]),
        ("site:www.m|", ["m.kun.uz"]),
        ("format:|", ["text"]),
        ("missing:pe|", ["people"]),
        ("changed:|", ["headline", "published", "authors", "people", "figures", "body", "*"]),
        (
            "people:|",
            ['"Abdulla Aripov"', '"(unknown)"', "Alisher", '"Rashid \\"Rocky\\" Alimov"', '"Uljas Bektenov"', "*"],
        ),
        ("people:al|", ["Alisher", '"Rashid \\"Rocky\\" Alimov"']),
        ("people:bekt|", ['"Uljas Bektenov"']),
        ('people:"Uljas B|', ['"Uljas Bektenov"']),
        ("published:|", ["2024", "2023", "*"]),
        ("published:2024|", ["2024-03", "2024-10"]),
        ("published:2024-03|", ["2024-03-05"]),
        ("published:2023..2024-1|", ["2024-10"]),
        ("figures:|", ["5", "*"]),
        ("body:|", []),
        ("text:|", []),
        ("nothing:|", []),
        ("@|", ['@"To check"', "@uzbek"]),
        ("@t|", ['@"To check"']),
        ("@|uz", ['@"To check"', "@uzbek"]),
        ("|", []),
    ],
)  # fmt: skip
def test_a_project_offers_what_it_has(project: Project, written: str, offers: list[str]) -> None:
    assert offered(project, written) == offers


def test_an_empty_place_offers_every_name_when_asked(project: Project) -> None:
    offers = offered(project, "status:done (|", empty=True)
    assert {"people:", "status:", "missing:", "@uzbek"} <= set(offers)


def test_values_say_in_how_many_articles_they_stand(project: Project) -> None:
    completion = project.complete_query("people:", 7)
    assert [(o.shown, o.count) for o in completion.offers[:2]] == [("Abdulla Aripov", 2), ("(unknown)", 1)]


def test_every_name_is_explained(project: Project) -> None:
    completion = project.complete_query("", 0, empty=True)
    special = [o for o in completion.offers if o.text == "score:"]
    assert special[0].detail.startswith("the score")


@pytest.mark.parametrize(
    ("query", "position", "part"),
    [
        ("a nofield:x b", 2, "nofield:x"),
        ("(a", 0, "("),
        ('x "open words ', 2, '"open words'),
        ('x:"a b" c', 2, '"a b"'),
        ("people:", 7, ""),
        ("status:maybe)", 7, "maybe"),
    ],
)
def test_the_wrong_part_of_a_query(query: str, position: int, part: str) -> None:
    start, end = wrong_part(query, position)
    assert query[start:end] == part


# --- saved filters ---------------------------------------------------------------------------------------------------


def test_a_saved_filter_stands_for_its_query_everywhere(project: Project) -> None:
    assert project.numbers("@uzbek") == [1]
    assert project.numbers("-@UZBEK") == [2, 3]
    assert project.numbers('@"To check" OR @uzbek') == [1]
    assert list(project.queue("anna", view="all", query="@uzbek people:*")) == [1]
    assert [h.number for h in project.search("@uzbek border")] == [1]


def test_a_filter_that_is_not_there_or_names_itself_is_told(project: Project) -> None:
    with pytest.raises(InvalidQuery, match=r"no saved filter “uzbec” \(there are @To check, @uzbek") as caught:
        project.numbers("people:* @uzbec")
    assert caught.value.position == 9
    before = project.filters()
    try:
        project.save_filter("anna", SavedFilter("round", "@again"))
        project.save_filter("anna", SavedFilter("again", "lang:uz @round"))
        project.save_filter("anna", SavedFilter("bad", "nofield:x"))
        with pytest.raises(InvalidQuery, match="names itself"):
            project.numbers("@round")
        with pytest.raises(InvalidQuery, match="“bad” cannot be used: there is no field “nofield”") as caught:
            project.numbers("a -@bad")
        assert caught.value.position == 3
    finally:
        project.set_filters("anna", before)


def test_filters_are_replaced_by_name_and_names_are_checked(project: Project) -> None:
    before = project.filters()
    try:
        project.save_filter("anna", SavedFilter(" @Uzbek ", "lang:uz", view="done", order="date"))
        assert [f.name for f in project.filters()] == ["To check", "Uzbek"]
        assert project.filters()[1] == SavedFilter("Uzbek", "lang:uz", "done", "date")
        for name in ("", " @ ", "x" * 61):
            with pytest.raises(Refused):
                project.save_filter("anna", SavedFilter(name, "a"))
        with pytest.raises(Refused, match="cannot be called"):
            project.set_filters("anna", [SavedFilter("a", "x"), SavedFilter("A", "y")])
        project.set_filters("anna", [])
        assert project.filters() == ()
        assert project.setting("filters") is None
    finally:
        project.set_filters("anna", before)


def test_keeping_a_filter_is_a_step_that_is_undone(project: Project) -> None:
    before = project.filters()
    project.save_filter("anna", SavedFilter("later", "lang:en"))
    undone = project.undo("anna")
    assert undone is not None
    assert undone.action == "save_filter"
    assert project.filters() == before
    project.redo("anna")
    assert [f.name for f in project.filters()] == ["To check", "uzbek", "later"]
    project.undo("anna")


def test_a_new_name_goes_along_into_what_names_the_filter() -> None:
    filters = [SavedFilter("a b", "x"), SavedFilter("c", '-@"A b" (@c OR @"a b") "@a b"'), SavedFilter("bad", "(@c")]
    assert [f.query for f in renamed(filters, "a b", "new")] == ["x", '-@new (@c OR @new) "@a b"', "(@c"]


def test_saved_filters_go_along_with_a_lossless_export(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "all.jsonl"
    export(project, out, "copydesk", only="all")
    with empty_project(tmp_path / "again.copydesk") as again:
        import_paths(again, [out], jobs=0)
        assert again.filters() == project.filters()
        assert again.numbers("@uzbek") == [1]


def test_the_command_line_takes_a_saved_filter_by_its_name(project: Project, tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from store.cli import app

    found = CliRunner().invoke(app, ["search", project.location, "@uzbek", "--json"])
    assert [hit["id"] for hit in json.loads(found.stdout)] == ["1"]
    out = tmp_path / "out.jsonl"
    options = ["--format", "jsonl", "--only", "all", "--query", '-@"to CHECK" lang:en']
    assert CliRunner().invoke(app, ["export", project.location, str(out), *options]).exit_code == 0
    assert [json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()] == ["2", "3"]
    wrong = CliRunner().invoke(app, ["search", project.location, "@nothing"])
    assert isinstance(wrong.exception, InvalidQuery)  # the program's entry says it in one line
    assert "no saved filter “nothing”" in str(wrong.exception)


def test_filters_that_are_none_are_passed_over(project: Project) -> None:
    before = project.filters()
    try:
        project.set_setting("filters", ["x", {"name": 3, "query": "a"}, {"name": "ok", "query": "a", "view": 7}])
        assert project.filters() == (SavedFilter("ok", "a"),)
    finally:
        project.set_filters("anna", before)
