"""UIMA CAS as XMI and as JSON: opened by dkpro-cassis, and what it writes read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft
from store.exporter import export
from store.interchange.offsets import Offsets, Unit
from store.review.records import record_of
from tests.store.interchange.kit import assert_carried, documents, draft, project_of, review, round_trip
from tests.store.interchange.standoff import TEXT, people, read, sample

FORMATS = {"cas-xmi": ".xmi", "cas-json": ".json"}
VALUE, ENTITY = "copydesk.Value", "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def opened(out: Path, name: str) -> Any:
    from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem

    if name.endswith(".json"):
        return load_cas_from_json((out / name).read_text())
    with (out / "TypeSystem.xml").open("rb") as types, (out / name).open("rb") as file:
        return load_cas_from_xmi(file, typesystem=load_typesystem(types))


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_written_comes_back(tmp_path: Path, form: str) -> None:
    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
    def check(made: list[ArticleDraft]) -> None:
        before, after, _, report = round_trip(tmp_path / "r", form, made)
        assert report.failed == []
        assert (report.anchors.moved, report.anchors.lost) == (0, 0)
        assert_carried(before, after, form)

    check()


@pytest.mark.parametrize("form", FORMATS)
def test_cassis_opens_it_and_its_spans_are_ours(tmp_path: Path, form: str) -> None:
    before, after, _, report = round_trip(tmp_path / "r", form, [sample()])
    assert report.failed == []
    assert report.notes == []
    assert_carried(before, after, form)
    assert after["News/Oslo 1"].meta["desk"] == "foreign"
    cas = opened(tmp_path / "r" / "out", f"News_Oslo_1{FORMATS[form]}")
    assert cas.sofa_string == TEXT
    assert cas.document_language == "en"
    values = [(v.field, v.value, v.get_covered_text(), v.group, v.decision) for v in cas.select(VALUE)]
    assert sorted(values) == sorted(
        [
            ("people", "Ann Lee", "Ann Lee", "people#0", "added"),
            ("people", "Ann Lee", "She", "people#0", "added"),
            ("people", "Bo Ek", "Bo Ek", "people#1", "added"),
            ("places", "Oslo", "Oslo", "places#0", "added"),
            ("places", "Oslo", "Oslo,\r\nNorway", "places#0", "added"),
        ]
    )
    assert json.loads(next(v.attributes for v in cas.select(VALUE) if v.value == "Bo Ek")) == {"role": "her deputy"}
    names = [(n.value, n.get_covered_text()) for n in cas.select(ENTITY)]
    assert ("PER", "She") in names
    assert ("LOC", "Oslo") in names
    (article,) = cas.select("copydesk.Article")
    assert (article.annotator, article.status, article.note) == ("ann", "done", "näh")


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_project_gives_the_same_bytes(tmp_path: Path, form: str) -> None:
    made = [sample(), draft("a", "Ann \x0b"), draft("b", "Bo", review("x", {}))]
    with project_of(tmp_path / "p.copydesk", made) as project:
        for name in ("one", "two"):
            report = export(project, tmp_path / name, form, only="all")
    files = {p.name: p.read_bytes() for p in (tmp_path / "one").iterdir()}
    assert files == {p.name: p.read_bytes() for p in (tmp_path / "two").iterdir()}
    assert opened(tmp_path / "one", f"a{FORMATS[form]}").sofa_string == (
        "Ann \ufffd" if form == "cas-xmi" else "Ann \x0b"
    )
    assert [loss.examples for loss in report.losses if "control" in loss.what] == (
        [("a",)] if form == "cas-xmi" else []
    )


def made_by_cassis() -> Any:
    from cassis import Cas, TypeSystem

    types = TypeSystem()
    entity = types.create_type(ENTITY, "uima.tcas.Annotation")
    types.create_feature(entity, "value", "uima.cas.String")
    types.create_feature(entity, "identifier", "uima.cas.String")
    token = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", "uima.tcas.Annotation")
    layer = types.create_type("webanno.custom.Organization", "uima.tcas.Annotation")
    types.create_feature(layer, "sector", "uima.cas.String")
    other = types.create_type("webanno.custom.Span", "uima.tcas.Annotation")
    types.create_feature(other, "label", "uima.cas.String")
    relation = types.create_type("webanno.custom.Works", "uima.tcas.Annotation")
    types.create_feature(relation, "Governor", "uima.tcas.Annotation")
    types.create_feature(relation, "Dependent", "uima.tcas.Annotation")
    cas = Cas(types)
    cas.sofa_string, cas.sofa_mime = TEXT, "text/plain"
    cas.document_language = "en"

    def at(kind: Any, words: str, **more: Any) -> Any:
        start = TEXT.index(words)
        one = kind(begin=start, end=start + len(words), **more)
        cas.add(one)
        return one

    ann = at(entity, "Ann Lee", value="PER", identifier="http://kb/1")
    at(entity, "Oslo", value="LOC")
    at(token, "works")
    acme = at(layer, "Acme", sector="tools")
    at(other, "Bo Ek", label="PERSON")
    at(other, "works", label="Verb")
    cas.add(relation(begin=0, end=24, Governor=acme, Dependent=ann))
    return cas


@pytest.mark.parametrize("form", FORMATS)
def test_what_cassis_writes_comes_in(tmp_path: Path, form: str) -> None:
    cas = made_by_cassis()
    data = cas.to_xmi() if form == "cas-xmi" else cas.to_json()
    assert f"{Offsets(TEXT, Unit.UTF16).out(TEXT.index('Oslo'))}" in data
    files = {f"a{FORMATS[form]}": data, "TypeSystem.xml": cas.typesystem.to_xml()}
    articles, report = read(tmp_path, files)
    assert report.failed == []
    (article,) = articles.values()
    assert (article.text, article.language) == (TEXT, "en")
    assert people(article) == [("Ann Lee", ["Ann Lee"]), ("Bo Ek", ["Bo Ek"])]
    record = record_of(article)
    assert record["people"][0].attributes == {"identifier": "http://kb/1"}
    assert [(v.value, v.attributes) for v in record["organisations"]] == [("Acme", {"sector": "tools"})]
    assert [v.value for v in record["places"]] == ["Oslo"]
    assert set(article.meta["unmapped"]) == {"Verb"}
    (relation,) = article.meta["relations"]
    assert (relation["Governor"]["quote"], relation["Dependent"]["quote"]) == ("Acme", "Ann Lee")
    assert (article.reviews[0].annotator, article.reviews[0].status) == ("me", "done")


def test_what_was_changed_in_another_tool_counts(tmp_path: Path) -> None:
    from cassis import Cas

    with project_of(tmp_path / "a.copydesk", [sample()]) as project:
        export(project, tmp_path / "out", "cas-xmi")
    cas: Cas = opened(tmp_path / "out", "News_Oslo_1.xmi")
    for one in cas.select(VALUE):
        if one.value == "Bo Ek":
            one.value = "Bo Ekström"
        elif one.field == "places":
            cas.remove(one)
    entity = cas.typesystem.get_type(ENTITY)
    start = TEXT.index("Acme")
    cas.add(entity(begin=start, end=start + 4, value="ORG"))
    articles, report = read(tmp_path, {"a.xmi": cas.to_xmi()})
    assert report.failed == []
    record = record_of(articles["News/Oslo 1"])
    assert [v.value for v in record["people"]] == ["Ann Lee", "Bo Ekström"]
    assert [v.value for v in record["organisations"]] == ["Acme"]
    assert [v.value for v in record["places"]] == [
        "Oslo",
        "Oslo,\r\nNorway".replace("\r\n", " "),
    ]  # still named entities


XMI = """<?xml version="1.0" encoding="UTF-8"?>
{doctype}<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:c="http:///x/custom.ecore"
 xmi:version="2.0"><cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="{text}"/>
{annotations}
<cas:View sofa="1" members="2"/></xmi:XMI>"""
GOOD = '<c:Person xmi:id="2" sofa="1" begin="0" end="3"/>'


def xmi(annotations: str = GOOD, text: str = "Ann 🎉 Lee", doctype: str = "") -> str:
    return XMI.format(text=text, annotations=annotations, doctype=doctype)


def test_bad_files_cost_themselves_only(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    bomb = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>\n"
    outside = f"<!DOCTYPE x [<!ENTITY a SYSTEM '{tmp_path.as_uri()}/secret.txt'>]>\n"
    files: dict[str, str | bytes] = {
        "bomb.xmi": xmi(text="&b;", doctype=bomb),
        "cut.xmi": xmi()[:-40],
        "deep.xmi": xmi("<a><b><d><e/></d></b></a>"),
        "empty.xmi": xmi(text=" "),
        "encoded.xmi": xmi().encode("utf-16"),  # its byte order mark says it
        "good.xmi": xmi(),
        "latin.xmi": xmi(text="Zoë").encode("latin-1"),
        "outside.xmi": xmi(text="a", annotations="<a>&a;</a>", doctype=outside),
        "textless.xmi": xmi().replace("sofaString", "other"),
        "cut.json": '{"%TYPES": {}, "%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaStr',
        "odd.json": '{"%TYPES": 3, "%FEATURE_STRUCTURES": {"1": {"%TYPE": 5}, "2": 7}, "%VIEWS": []}',
    }
    articles, report = read(tmp_path, files)
    assert [people(a) for a in articles.values()] == [[("Ann", ["Ann"])]] * 2
    failed = {f.source.rsplit("/", 1)[1]: f.reason for f in report.failed}
    assert set(failed) == set(files) - {"good.xmi", "encoded.xmi"}
    assert "entities" in failed["bomb.xmi"]
    assert "entities" in failed["outside.xmi"]
    assert failed["textless.xmi"] == failed["odd.json"] == "there is no text in this CAS"
    assert all("\n" not in reason for reason in failed.values())


@pytest.mark.parametrize(
    ("span", "lost", "quotes"),
    [
        ('begin="0" end="900"', 1, []),
        ('begin="-4" end="3"', 1, []),
        ('begin="3" end="0"', 1, []),
        ('begin="5" end="7"', 1, []),  # within the emoji
        ('begin="x" end="3"', 1, []),
        ('begin="2" end="2"', 1, []),
        ('begin="7" end="10"', 0, ["Lee"]),
    ],
)
def test_offsets_that_are_none_are_counted(tmp_path: Path, span: str, lost: int, quotes: list[str]) -> None:
    files = {"a.xmi": xmi(f'<c:Person xmi:id="2" sofa="1" {span}/>')}
    articles, report = read(tmp_path, files)
    assert report.failed == []
    assert report.anchors.lost == lost
    assert [e.quote for v in record_of(articles["a.xmi"]).get("people", ()) for e in v.evidence] == quotes


def test_nested_touching_and_doubled_annotations(tmp_path: Path) -> None:
    many = (
        '<c:Person xmi:id="2" sofa="1" begin="0" end="3"/><c:Person xmi:id="3" sofa="1" begin="0" end="10"/>'
        '<c:Person xmi:id="4" sofa="1" begin="3" end="10"/><c:Person xmi:id="2" sofa="1" begin="7" end="10"/>'
        '<c:Person xmi:id="5" sofa="9" begin="7" end="10"/>'
    )
    articles, report = read(tmp_path, {"a.xmi": xmi(many)})
    assert [quotes for _, quotes in people(articles["a.xmi"])] == [["Ann"], ["Ann 🎉 Lee"], [" 🎉 Lee"]]
    assert [note.reason for note in report.notes if "ids" in note.reason]
