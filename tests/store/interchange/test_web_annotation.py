"""W3C Web Annotation: written, parsed as RDF by rdflib, and read back, our own and others'."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Suggestion
from store.exporter import export
from store.review.records import record_of
from tests.store.interchange.kit import assert_carried, documents, draft, project_of, review, round_trip
from tests.store.interchange.standoff import TEXT, ev, people, read, sample

CONTEXT = {
    "oa": "http://www.w3.org/ns/oa#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "dctypes": "http://purl.org/dc/dcmitype/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "as": "http://www.w3.org/ns/activitystreams#",
    "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"},
    **{name: f"oa:{name}" for name in ("Annotation", "TextualBody", "SpecificResource")},
    **{name: f"oa:{name}" for name in ("TextPositionSelector", "TextQuoteSelector")},
    **{name: f"oa:{name}" for name in ("tagging", "commenting", "assessing", "describing")},
    "Text": "dctypes:Text",
    "Person": "foaf:Person",
    "Software": "as:Application",
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "creator": {"@type": "@id", "@id": "dcterms:creator"},
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "value": "rdf:value",
    "format": "dc:format",
    "language": "dc:language",
    "label": "rdfs:label",
    "name": "foaf:name",
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
    "first": {"@type": "@id", "@id": "as:first"},
    "partOf": {"@type": "@id", "@id": "as:partOf"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
    "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
}
"""Those terms of the standard's context that stand in our files: nothing is fetched in a test."""


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, report = round_trip(tmp_path / "r", "web-annotation", made)
    assert report.failed == []
    assert (report.anchors.moved, report.anchors.lost) == (0, 0)
    assert_carried(before, after, "web-annotation")


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # rdflib's own
def test_rdflib_finds_the_annotations(tmp_path: Path) -> None:
    from rdflib import Graph, Namespace
    from rdflib.namespace import RDF

    made = [sample(), draft("b", "Bo", review("x", {}), url=None, language=None)]
    before, after, _, report = round_trip(tmp_path / "r", "web-annotation", made)
    assert report.failed == []
    assert report.notes == []
    assert_carried(before, after, "web-annotation")
    assert after["News/Oslo 1"].meta["desk"] == "foreign"
    document = json.loads((tmp_path / "r" / "out.jsonld").read_text())
    assert document["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert document["total"] == len(document["first"]["items"]) == 6
    document["@context"][0] = CONTEXT
    graph = Graph().parse(data=json.dumps(document), format="json-ld")
    oa = Namespace("http://www.w3.org/ns/oa#")
    assert len(set(graph.subjects(RDF.type, oa.Annotation))) == 6
    found = set()
    for annotation in graph.subjects(oa.motivatedBy, oa.tagging):
        labels = [graph.value(b, RDF.value) for b in graph.objects(annotation, oa.hasBody)
                  if graph.value(b, oa.hasPurpose) == oa.tagging]  # fmt: skip
        for target in graph.objects(annotation, oa.hasTarget):
            selectors = list(graph.objects(target, oa.hasSelector))
            for selector in selectors:
                if (selector, RDF.type, oa.TextPositionSelector) in graph:
                    start, end = (int(str(graph.value(selector, name))) for name in (oa.start, oa.end))
                else:
                    exact = str(graph.value(selector, oa.exact))
            if selectors:
                assert TEXT[start:end] == exact
                found.add((str(labels[0]), exact))
    assert found == {
        ("people", "Ann Lee"),
        ("people", "She"),
        ("people", "Bo Ek"),
        ("places", "Oslo"),
        ("places", "Oslo,\r\nNorway"),
    }
    texts = {str(value) for _, value in graph.subject_objects(RDF.value)}
    assert {TEXT, "Bo", "done", "näh", "2024-10"} <= texts


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    made = [sample(), draft("a", "Ann \u2028 \x0b"), draft("b", "Ann", url="https://e.org/a", language="uz")]
    with project_of(tmp_path / "q.copydesk", made) as project:
        for name in ("one", "two"):
            export(project, tmp_path / name, "web-annotation", only="all")
    data = (tmp_path / "one").read_bytes()
    assert data == (tmp_path / "two").read_bytes()
    assert len(data.decode().splitlines()) == data.count(b"\n")  # no other line ends
    articles, report = read(tmp_path, {"x.jsonld": data})
    assert report.failed == []
    assert articles["a"].reviews == ()
    assert articles["a"].text == "Ann \u2028 \x0b"


def test_suggestions_are_made_by_software(tmp_path: Path) -> None:
    made = Suggestion(value="Ann Lee", evidence=(ev(TEXT, "Ann Lee"), ev(TEXT, "She")), score=0.5, extractor="names 1")
    before, after, _, report = round_trip(
        tmp_path / "r",
        "web-annotation",
        [draft("a", TEXT, suggestions={"people": (made,)})],
        only="all",
        options={"suggestions": "yes"},
    )
    assert report.failed == []
    assert before["a"].suggestions == after["a"].suggestions
    assert after["a"].reviews == ()
    assert '"creator":{"type":"Software","name":"names 1"}' in (tmp_path / "r" / "out.jsonld").read_text()


SOURCE = "https://news.org/1"


def annotation(tag: str, selector: Any, *, by: Any = None, **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "motivation": "tagging",
        "body": {"type": "TextualBody", "value": tag, "purpose": "tagging"},
        "target": {"source": SOURCE, "selector": selector},
        **more,
    }
    return {**made, "creator": by} if by is not None else made


def position(words: str, shift: int = 0) -> dict[str, Any]:
    start = TEXT.index(words) + shift
    return {"type": "TextPositionSelector", "start": start, "end": start + len(words)}


def exact(words: str, prefix: str = "", suffix: str = "") -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": words, "prefix": prefix, "suffix": suffix}


def others() -> list[dict[str, Any]]:
    whole = {"type": "Text", "id": SOURCE, "value": TEXT, "language": "en"}
    kim, lu = {"type": "Person", "name": "Kim"}, "https://people.org/lu"
    first = annotation("Person", [position("Ann Lee"), exact("Ann Lee")], by=kim, created="2026-01-02T03:04:05Z")
    first["target"]["source"] = whole
    return [
        first,
        annotation("Person", exact("Bo Ek", "so is ", "."), by=kim),
        annotation("Location", {"type": "FragmentSelector", "value": f"char={TEXT.index('Oslo')},40"}, by=kim),
        annotation("Organization", {"type": "CssSelector", "value": "p", "refinedBy": exact("Acme")}, by=lu),
        annotation("Person", position("She"), by={"type": "Software", "name": "tagger 2"}),
        annotation("Verb", position("works"), by=lu),
        {**annotation("", position("Ann Lee"), by=lu), "motivation": "commenting", "body": ["who is she?"]},
    ]


@pytest.mark.parametrize("form", ["list", "lines", "page", "collection"])
def test_what_others_write_comes_in(tmp_path: Path, form: str) -> None:
    made = others()
    data = {
        "list": lambda: json.dumps(made, indent=1),
        "lines": lambda: "\n".join(json.dumps(one) for one in made),
        "page": lambda: json.dumps({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage",
                                    "items": made}),
        "collection": lambda: json.dumps({"@context": ["http://www.w3.org/ns/anno.jsonld"], "first": {"items": made}}),
    }[form]()  # fmt: skip
    articles, report = read(tmp_path, {"a.json": data})
    assert report.failed == []
    (article,) = articles.values()
    assert (article.text, article.url, article.language) == (TEXT, SOURCE, "en")
    reviews = {one.annotator: one for one in article.reviews}
    assert set(reviews) == {"Kim", "https://people.org/lu"}
    assert [v.value for v in reviews["Kim"].fields["people"]] == ["Ann Lee", "Bo Ek"]
    assert [v.value for v in reviews["Kim"].fields["places"]] == ["Oslo"]
    assert reviews["Kim"].finished is not None
    assert [v.value for v in reviews["https://people.org/lu"].fields["organisations"]] == ["Acme"]
    assert [(s.value, s.extractor) for s in article.suggestions["people"]] == [("She", "tagger 2")]
    assert set(article.meta["unmapped"]) == {"Verb", "commenting"}
    assert article.meta["unmapped"]["commenting"][0]["attributes"] == {"commenting": "who is she?"}


def test_a_quote_is_found_by_what_stands_around_it(tmp_path: Path) -> None:
    text = "Ann met Ann. Then Ann left."
    one = annotation("Person", exact("Ann", "Then ", " left"))
    one["target"]["source"] = {"type": "Text", "id": "x", "value": text}
    articles, report = read(tmp_path, {"a.jsonld": json.dumps(one)})
    (article,) = articles.values()
    assert [e.start for e in record_of(article)["people"][0].evidence] == [18]
    assert (report.anchors.exact, report.anchors.moved) == (1, 0)


def test_what_was_changed_in_another_tool_counts(tmp_path: Path) -> None:
    with project_of(tmp_path / "q.copydesk", [sample()]) as project:
        export(project, tmp_path / "out.jsonld", "web-annotation")
    document = json.loads((tmp_path / "out.jsonld").read_text())
    items = [one for one in document["first"]["items"] if '"She"' not in json.dumps(one)]
    for one in items:
        for body in one["body"]:
            if body["value"] == "Bo Ek":
                body["value"] = "Bo Ekström"
    items.append(annotation("organisations", [position("Acme"), exact("Acme")]))
    items[-1]["target"]["source"] = "urn:x-copydesk:article:News%2FOslo%201"
    document["first"]["items"] = items
    articles, report = read(tmp_path, {"x.jsonld": json.dumps(document)})
    assert report.failed == []
    record = record_of(articles["News/Oslo 1"])
    assert [v.value for v in record["people"]] == ["Bo Ekström"]
    assert [v.value for v in record["organisations"]] == ["Acme"]


def in_utf16(text: str, words: str) -> dict[str, Any]:
    start = len(text[: text.index(words)].encode("utf-16-le")) // 2
    return {"type": "TextPositionSelector", "start": start, "end": start + len(words)}


def test_units_of_browsers_are_told_by_the_quotes(tmp_path: Path) -> None:
    made = [annotation("Person", [in_utf16(TEXT, words), exact(words)]) for words in ("Acme", "She", "Bo Ek")]
    made[0]["target"]["source"] = {"type": "Text", "id": SOURCE, "value": TEXT}
    articles, report = read(tmp_path, {"a.json": json.dumps(made)})
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == (3, 0, 0)
    (article,) = articles.values()
    assert [quotes for _, quotes in people(article)] == [["Acme"], ["She"], ["Bo Ek"]]


@pytest.mark.parametrize(
    ("selector", "anchors"),
    [
        ([position("Bo Ek"), exact("Bo Ek")], (1, 0, 0)),
        ([position("Bo Ek", 5), exact("Bo Ek")], (0, 1, 0)),
        ([position("Bo Ek", 900), exact("Bo Ek")], (0, 1, 0)),
        ([position("Bo Ek", -900), exact("Bo Ek")], (0, 1, 0)),
        ([{"type": "TextPositionSelector", "start": 9, "end": 2}], (0, 0, 1)),
        ([{"type": "TextPositionSelector", "start": 9, "end": 9}], (0, 0, 1)),
        ([position("Bo Ek", 900), exact("Nobody here")], (0, 0, 1)),
        ([exact("Nobody here")], (0, 0, 1)),
    ],
)
def test_wrong_offsets_are_mended_or_counted(tmp_path: Path, selector: Any, anchors: tuple[int, int, int]) -> None:
    one = annotation("Person", selector)
    one["target"]["source"] = {"type": "Text", "id": SOURCE, "value": TEXT}
    _, report = read(tmp_path, {"a.jsonld": json.dumps(one)})
    assert report.failed == []
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == anchors


def test_bad_files_cost_themselves_only(tmp_path: Path) -> None:
    whole = {"type": "Text", "id": SOURCE, "value": TEXT}
    good = annotation("Person", exact("Bo Ek"), target={"source": whole, "selector": exact("Bo Ek")})
    head = '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":['
    odd: list[Any] = [
        3, {}, {"target": 5}, {"target": {"source": []}}, {"target": {"id": "x", "selector": {"refinedBy": 7}}},
        {**good, "body": 7, "motivation": {}, "creator": [4], "created": []},
        {**good, "copydesk": {"copydesk_about": 1, "review": 3, "values": [], "empty": {}}},
    ]  # fmt: skip
    files: dict[str, str | bytes] = {
        "cut.jsonld": head + json.dumps(good) + "," + json.dumps(good)[:-30],
        "latin.jsonld": (head + json.dumps(good, ensure_ascii=False) + "]}").replace("🎉", "ë").encode("latin-1"),
        "odd.jsonld": head + ",".join(map(json.dumps, odd)) + "]}",
        "textless.jsonld": json.dumps(annotation("Person", exact("Bo Ek"))),
        "deep.jsonld": head + '{"target":' * 5000 + "1" + "}" * 5000 + "]}",
    }
    articles, report = read(tmp_path, files)
    assert {id_.split("#")[0] for id_ in articles} == {"cut.jsonld", "latin.jsonld", "odd.jsonld"}
    failed = {f.source.removeprefix(f"{tmp_path}/in/").split(",")[0]: f.reason for f in report.failed}
    assert set(failed) == {"cut.jsonld", "odd.jsonld", "textless.jsonld", "deep.jsonld"}
    assert failed["textless.jsonld"] == "there are annotations on it, but its text does not stand in the file"
    assert failed["cut.jsonld"].endswith("what follows in the file was not read")
    assert "4 entries are no annotation and went" in [note.reason for note in report.notes]


def test_nested_touching_and_doubled(tmp_path: Path) -> None:
    made = [annotation("Person", position(words)) for words in ("Ann Lee", "Ann", " Lee", "Ann Lee 🎉")]
    made[0]["target"]["source"] = {"type": "Text", "id": SOURCE, "value": TEXT}
    articles, report = read(tmp_path, {"a.json": json.dumps([*made, made[1]])})
    assert report.failed == []
    (article,) = articles.values()
    assert [quotes for _, quotes in people(article)] == [["Ann Lee"], ["Ann"], [" Lee"], ["Ann Lee 🎉"]]
