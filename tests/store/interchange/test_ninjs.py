"""IPTC ninjs 3.1: written, held against what the standard allows, and read back; items of others, old and new."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Evidence
from store.exporter import export
from store.field_files import load_default
from store.importer import import_paths
from store.review.records import record_of
from store.writers.ninjs import uri_of
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip
from tests.store.interchange.standoff import TEXT, ev, read

STRING, MOMENT = {"type": "string"}, {"type": "string", "format": "date-time"}


def things(**more: Any) -> dict[str, Any]:
    parts = {"name": STRING, "uri": {"type": "string", "format": "uri"}, "literal": STRING, **more}
    return {"type": "array", "items": {"type": "object", "additionalProperties": False, "properties": parts}}


def texts(**more: Any) -> dict[str, Any]:
    parts = {"role": STRING, "contentType": STRING, "value": STRING, **more}
    item = {"type": "object", "additionalProperties": False, "required": ["value"], "properties": parts}
    return {"type": "array", "items": item}


def closed(**parts: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": parts}


PROFILE = closed(
    uri={"type": "string", "format": "uri"},
    type={"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]},
    standard=closed(name=STRING, version=STRING, schema={"type": "string", "format": "uri"}),
    language=STRING,
    headlines=texts(),
    descriptions=texts(),
    bodies=texts(charCount={"type": "integer"}, wordCount={"type": "integer"}),
    people=things(rel=STRING),
    organisations=things(rel=STRING),
    places=things(rel=STRING),
    subjects=things(rel=STRING),
    genres=things(),
    infoSources=things(role=STRING),
    by=STRING,
    located=STRING,
    copyrightHolder=STRING,
    firstCreated=MOMENT,
    versionCreated=MOMENT,
    contentCreated=MOMENT,
    altIds={"type": "array", "items": closed(role=STRING, value=STRING)},
) | {"required": ["uri"]}
"""What ninjs 3.1 allows of the properties that are written: nothing beside them, and each in its form."""


def valid(item: Any) -> None:
    checker = jsonschema.FormatChecker()
    jsonschema.Draft202012Validator(PROFILE, format_checker=checker).validate(item)
    # The standard's own schema is not ours to hand on; who has it sets the path to it.
    if official := os.environ.get("COPYDESK_NINJS_SCHEMA"):
        jsonschema.Draft202012Validator(json.loads(Path(official).read_text())).validate(item)


def items(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, report = round_trip(tmp_path / "r", "ninjs", made)
    assert report.failed == []
    assert (report.anchors.moved, report.anchors.lost) == (0, 0)
    assert_carried(before, after, "ninjs")
    for item in items(tmp_path / "r" / "out.jsonl"):
        valid(item)


def full() -> ArticleDraft:
    fields = {
        "headline": (decided("A title", ()),),
        "summary": (decided("In short.", ()),),
        "authors": (decided("Kim Ito", (), {"role": "editor"}), decided("Jo", ())),
        "publisher": (decided("The Paper", ()),),
        "published": (decided("2024-10-22T09:30+05:00", ()),),
        "updated": (decided("2024-10", ()),),
        "section": (decided("Politics", ()),),
        "keywords": (decided("war", ()),),
        "people": (decided("Ann Lee", (ev(TEXT, "Ann Lee"), ev(TEXT, "She")), {"role": "minister"}),),
        "places": (),
        "body": (decided(None, (Evidence(0, 25, TEXT[:25]),)),),
        "figures": (decided(5, (), {"unit": "%"}),),
    }
    return draft("a 1", TEXT, review("ann", fields, flagged=True, note="näh"))


@pytest.mark.parametrize("layout", ["lines", "list"])
def test_fields_stand_under_their_properties(tmp_path: Path, layout: str) -> None:
    with project_of(
        tmp_path / "g.copydesk", [full(), draft("b", "Words", review("ann", {}))], load_default()
    ) as project:
        export(project, tmp_path / "o.jsonl", "ninjs", options={"layout": layout})
        before = {a.id: a for a in project.articles()}
    path = tmp_path / "o.jsonl"
    item, other = json.loads(path.read_bytes()) if layout == "list" else items(path)
    valid(item)
    valid(other)
    assert item["uri"] == "https://e.org/a 1" or item["uri"] == "urn:x-copydesk:a%201"
    assert item["standard"]["version"] == "3.1"
    assert item["headlines"] == [{"role": "main", "value": "A title"}]
    assert item["descriptions"][0] == {"role": "summary", "value": "In short."}
    assert (item["by"], item["copyrightHolder"]) == ("Kim Ito, Jo", "The Paper")
    assert item["contentCreated"] == "2024-10-22T09:30:00+05:00"
    assert "versionCreated" not in item
    assert (item["people"], item["genres"]) == ([{"name": "Ann Lee"}], [{"name": "Politics"}])
    assert [(b["role"], b["value"]) for b in item["bodies"]] == [("main", TEXT[:25]), ("full", TEXT)]
    with project_of(tmp_path / "p.copydesk", (), load_default()) as project:
        report = import_paths(project, [path], extract=False, jobs=0)
        after = {a.id: a for a in project.articles()}
    assert report.failed == []
    assert record_of(after["a 1"]) == record_of(before["a 1"])
    assert after["a 1"].url == before["a 1"].url


def test_an_address_that_is_no_uri_is_none() -> None:
    assert uri_of("https://e.org/x?y=1", "a") == "https://e.org/x?y=1"
    assert uri_of("https://e.org/é", "a b/ö") == "urn:x-copydesk:a%20b%2F%C3%B6"
    assert uri_of(None, "a") == "urn:x-copydesk:a"


THREE = {
    "uri": "http://ninjs.example.com/newsitems/1", "type": "text", "versionCreated": "2013-07-09T10:37:00Z",
    "firstCreated": "2013-07-08T10:00:00Z", "language": "en", "urgency": 5,
    "people": [{"name": "Ann Lee", "rel": "about"}], "places": [{"name": "Oslo", "rel": "mentions"}],
    "by": "Kim Ito", "headlines": [{"role": "main", "value": "A captain on trial"}],
    "bodies": [
        {"role": "richtext", "contentType": "application/xhtml+xml", "value": "<p>Ann Lee in Oslo.</p>"},
        {"role": "main", "contentType": "text/plain", "value": "Ann Lee is in Oslo."},
    ],
}  # fmt: skip
ONE = {
    "uri": "tag:e.org,2020:1", "type": "text", "versioncreated": "2013-07-09T10:37:00Z", "headline": "Old news",
    "byline": "Kim Ito", "person": [{"name": "Ann Lee"}], "body_xhtml": "<p>Ann Lee in Oslo.</p>",
    "description_text": "In short.",
}  # fmt: skip


def test_items_of_others_come_in_as_suggestions(tmp_path: Path) -> None:
    articles, report = read(
        tmp_path, {"three.json": json.dumps(THREE), "one.json": json.dumps(ONE)}, fields=load_default()
    )
    assert report.failed == []
    article = articles[str(THREE["uri"])]
    assert (article.text, article.url) == ("Ann Lee is in Oslo.", THREE["uri"])
    values = {key: [s.value for s in made] for key, made in article.suggestions.items()}
    assert values["people"] == ["Ann Lee"]
    assert values["headline"] == ["A captain on trial"]
    assert values["published"] == ["2013-07-08T10:00:00Z"]
    assert values["updated"] == ["2013-07-09T10:37:00Z"]
    assert article.suggestions["people"][0].evidence == (Evidence(0, 7, "Ann Lee"),)
    assert article.meta == {"urgency": 5}
    old = articles["tag:e.org,2020:1"]
    assert "Ann Lee in Oslo." in old.text
    assert {key: [s.value for s in made] for key, made in old.suggestions.items()} | {} == {
        "headline": ["Old news"],
        "authors": ["Kim Ito"],
        "people": ["Ann Lee"],
        "summary": ["In short."],
        "updated": ["2013-07-09T10:37:00Z"],
    }


def ours(tmp_path: Path) -> bytes:
    drafts = [draft(n, f"{TEXT} {n}", review("ann", {"people": (decided("Ann Lee", (ev(TEXT, "Ann Lee"),)),)}))
              for n in "ab"]  # fmt: skip
    with project_of(tmp_path / "g.copydesk", drafts) as project:
        export(project, tmp_path / "g.jsonl", "ninjs")
    return (tmp_path / "g.jsonl").read_bytes()


@pytest.mark.parametrize(
    ("change", "good", "failed", "spans"),
    [
        (lambda data: data[:-30], 1, 1, (1, 0, 0)),
        (lambda data: data + data, 2, 0, (4, 0, 0)),
        (lambda data: data.replace(b"[[0,7]]", b"[[900,907]]"), 2, 0, (0, 0, 2)),
        (lambda data: data.replace(b"[[0,7]]", b"[[-7,-1]]"), 2, 0, (0, 0, 2)),
        (lambda data: data.replace(b"[[0,7]]", b"[[7,0]]"), 2, 0, (0, 0, 2)),
        (lambda data: data.replace(b'"copydesk_about\\":1', b'"copydesk_about\\":2'), 2, 0, (0, 0, 0)),
        (lambda data: data.replace(b'"bodies":[', b'"bodies":[3,').replace(b'"altIds":[', b'"altIds":[[],'), 2, 0,
         (2, 0, 0)),
        (lambda data: b"[" * 3000 + data, 0, 1, (0, 0, 0)),
    ],
)  # fmt: skip
def test_bad_files(tmp_path: Path, change: Any, good: int, failed: int, spans: tuple[int, int, int]) -> None:
    data = change(ours(tmp_path))
    articles, report = read(tmp_path, {"x.jsonl": data})
    assert (len(articles), len(report.failed)) == (good, failed)
    assert all("\n" not in f.reason for f in report.failed)
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == spans
