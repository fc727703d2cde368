"""schema.org JSON-LD: written with each field under its property, read back as decided; and anybody's articles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import Article, ArticleDraft, Evidence
from store.exporter import export
from store.field_files import load_default
from store.importer import import_paths
from store.review.records import finished_review, record_of
from tests.store.interchange.kit import decided, documents, draft, project_of, review, round_trip
from tests.store.interchange.standoff import TEXT, read, sample


def same(before: dict[str, Article], after: dict[str, Article]) -> None:
    """Assert that all is the same but the evidence."""
    assert set(after) == set(before)
    for id_, old in before.items():
        new = after[id_]
        assert (new.text, new.url, new.language) == (old.text, old.url, old.language)
        mine, theirs = finished_review(old.reviews), finished_review(new.reviews)
        assert mine is not None
        assert theirs is not None
        for name in ("annotator", "flagged", "note", "seconds", "finished", "status"):
            assert getattr(theirs, name) == getattr(mine, name), name
        wanted, got = record_of(old), record_of(new)
        for key in wanted.keys() - {"body"}:
            assert [(v.value, dict(v.attributes)) for v in got[key]] == [
                (v.value, dict(v.attributes)) for v in wanted[key]
            ], key
        assert not any(got[key] for key in got.keys() - wanted.keys())


@pytest.mark.parametrize("layout", ["lines", "graph"])
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(tmp_path: Path, layout: str, made: list[ArticleDraft]) -> None:
    before, after, _, report = round_trip(tmp_path / "r", "schema-org", made, options={"layout": layout})
    assert report.failed == []
    same(before, after)


def full() -> ArticleDraft:
    body = decided(None, (Evidence(0, 25, TEXT[:25]), Evidence(26, 41, TEXT[26:41])))
    fields = {
        "headline": (decided("A title", ()),),
        "authors": (decided("Kim Ito", (), {"role": "editor"}), decided("Jo", ())),
        "publisher": (decided("The Paper", ()),),
        "published": (decided("2024-10", ()),),
        "language": (decided("en", ()),),
        "keywords": (decided("Paris, France", ()), decided("war", ())),
        "people": (decided("Ann Lee", (), {"role": "minister", "age": 5}),),
        "organisations": (decided("Acme", ()),),
        "places": (),
        "quotes": (decided("We will.", (), {"speaker": "Ann Lee"}),),
        "figures": (decided(4400000000, (), {"unit": "USD", "about": "debt"}),),
        "url": (decided("https://e.org/canonical", ()),),
        "body": (body,),
    }
    return draft("a", TEXT, review("ann", fields, flagged=True, note="näh"))


def test_fields_stand_under_their_properties(tmp_path: Path) -> None:
    with project_of(tmp_path / "g.copydesk", [full()], load_default()) as project:
        export(project, tmp_path / "o.jsonl", "schema-org")
        before = {a.id: a for a in project.articles()}
    said = json.loads((tmp_path / "o.jsonl").read_text())
    assert (said["@context"], said["@type"]) == ("https://schema.org", "NewsArticle")
    assert (said["headline"], said["datePublished"], said["inLanguage"]) == ("A title", "2024-10", "en")
    assert said["author"] == [
        {"@type": "Person", "name": "Kim Ito", "jobTitle": "editor"},
        {"@type": "Person", "name": "Jo"},
    ]
    assert said["publisher"] == {"@type": "Organization", "name": "The Paper"}
    assert said["keywords"] == ["Paris, France", "war"]
    assert [m["@type"] for m in said["mentions"]] == ["Person", "Organization"]
    assert said["citation"][0]["spokenByCharacter"] == {"@type": "Person", "name": "Ann Lee"}
    assert said["articleBody"] == f"{TEXT[:25]}\n\n{TEXT[26:41]}"
    assert {p["propertyID"] for p in said["additionalProperty"]} == {"places", "figures", "url", "language"}
    with project_of(tmp_path / "p.copydesk", (), load_default()) as project:
        report = import_paths(project, [tmp_path / "o.jsonl"], extract=False, jobs=0)
        after = {a.id: a for a in project.articles()}
    assert (report.failed, report.notes) == ([], [])
    same(before, after)
    assert record_of(after["a"])["body"][0].evidence == record_of(before["a"])["body"][0].evidence
    assert record_of(after["a"])["places"] == ()


THEIRS: dict[str, Any] = {
    "@context": ["https://schema.org", {"x": "https://x.org/"}],
    "@graph": [
        {"@type": "WebSite", "name": "The Paper"},
        {
            "@type": ["ReportageNewsArticle"],
            "@id": "https://e.org/1#article",
            "url": "https://e.org/1",
            "headline": "Ann Lee wins",
            "author": [{"@type": "Person", "name": "Kim Ito"}, "Jo"],
            "publisher": {"@type": "NewsMediaOrganization", "name": "The Paper", "logo": {"@type": "ImageObject"}},
            "datePublished": "2024-10-22T09:30:00+05:00",
            "articleBody": "Ann Lee of Acme won in Oslo.",
            "keywords": "war, peace",
            "mentions": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Corporation", "name": "Acme"},
                         {"@type": "Thing", "name": "The cup"}],
            "image": ["https://e.org/1.jpg"],
        },
        {"@type": "BlogPosting", "headline": "Nothing in it"},
    ],
}  # fmt: skip


def test_anybodys_articles_come_in_as_suggestions(tmp_path: Path) -> None:
    articles, report = read(tmp_path, {"x.jsonld": json.dumps(THEIRS)}, fields=load_default())
    assert [f.reason for f in report.failed] == ["it has neither text nor html"]
    article = articles["https://e.org/1#article"]
    assert article.reviews == ()
    values = {key: [s.value for s in made] for key, made in article.suggestions.items()}
    assert values["headline"] == ["Ann Lee wins"]
    assert values["authors"] == ["Kim Ito", "Jo"]
    assert values["publisher"] == ["The Paper"]
    assert values["published"] == ["2024-10-22T09:30:00+05:00"]
    assert values["people"] == ["Ann Lee"]
    assert values["organisations"] == ["Acme"]
    assert values["keywords"] == ["war", "peace"]
    assert article.suggestions["people"][0].evidence == (Evidence(0, 7, "Ann Lee"),)
    assert article.meta == {"mentions": {"@type": "Thing", "name": "The cup"}, "image": "https://e.org/1.jpg"}


def lines(*texts: str) -> str:
    return "".join(
        json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "identifier": t, "text": t}) + "\n"
        for t in texts
    )


@pytest.mark.parametrize(
    ("data", "good", "said"),
    [
        (lines("a", "b")[:-20].encode(), 1, "not JSON"),
        (lines("a", "a").encode(), 1, ""),
        (lines("é").encode().replace(b"\\u00e9", "é".encode("latin-1")), 1, ""),
        (json.dumps(THEIRS)[:-20].encode(), 1, "not JSON|closed"),
        (b'{"@context":"https://schema.org","@type":"NewsArticle"' + b',"x":[' * 5000, 0, "nested|JSON"),
        (json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "text": 7, "author": {"name": {}},
                     "keywords": [[[]]], "review": [3], "additionalProperty": "x"}).encode(), 1, ""),
        (json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "No text"}).encode(), 0,
         "neither text nor html"),
    ],
)  # fmt: skip
def test_bad_files(tmp_path: Path, data: bytes, good: int, said: str) -> None:
    import re

    articles, report = read(tmp_path, {"x.jsonl" if data.count(b"\n") else "x.json": data})
    assert len(articles) == good
    assert bool(report.failed) == bool(said) or report.known
    assert all(re.search(said, f.reason) and "\n" not in f.reason for f in report.failed)


def test_what_is_left_behind_is_told(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [sample()]) as project:
        losses = {loss.what for loss in export(project, tmp_path / "o.jsonl", "schema-org").losses}
    assert {"evidence", "metadata", "kinds of blocks"} <= losses
