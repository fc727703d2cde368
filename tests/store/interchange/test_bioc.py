"""BioC as XML and as JSON: opened and validated by the bioc package, and what others write read back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Block, BlockKind
from store.exporter import export
from store.review.records import record_of
from tests.store.interchange.kit import assert_carried, documents, draft, project_of, review, round_trip
from tests.store.interchange.standoff import TEXT, people, read, sample

FORMATS = {"bioc": ".xml", "bioc-json": ".json"}
BLOCKS = (Block(0, 25, BlockKind.HEADING, False), Block(26, 41), Block(43, len(TEXT)))


def opened(path: Path) -> Any:
    from bioc import biocjson, biocxml

    if path.suffix == ".json":
        return biocjson.loads(path.read_text())
    with path.open("rb") as file:
        return biocxml.load(file)


def in_blocks() -> ArticleDraft:
    from dataclasses import replace

    return replace(sample(), blocks=BLOCKS)


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_written_comes_back(tmp_path: Path, form: str) -> None:
    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id),
        unit=st.sampled_from(("characters", "bytes")),
    )
    def check(made: list[ArticleDraft], unit: str) -> None:
        before, after, _, report = round_trip(tmp_path / "r", form, made, options={"offsets": unit})
        assert report.failed == []
        assert (report.anchors.moved, report.anchors.lost) == (0, 0)
        assert_carried(before, after, form)

    check()


@pytest.mark.parametrize("form", FORMATS)
def test_the_bioc_package_opens_it_and_finds_it_valid(tmp_path: Path, form: str) -> None:
    from bioc.validator import validate

    before, after, written, report = round_trip(tmp_path / "r", form, [in_blocks(), draft("b", "Bo", review("x", {}))])
    assert report.failed == []
    assert_carried(before, after, form)
    assert after["News/Oslo 1"].meta["desk"] == "foreign"
    assert not {loss.what for loss in written.losses} & {"kinds of blocks", "metadata"}
    collection = opened(tmp_path / "r" / f"out{FORMATS[form]}")
    validate(collection)
    first = collection.documents[0]
    assert (first.id, first.infons["url"], first.infons["status"]) == (
        "News/Oslo 1",
        "https://e.org/News/Oslo 1",
        "done",
    )
    passages = [(p.offset, p.infons["type"], p.text) for p in first.passages]
    assert (
        passages
        == [
            (0, "heading", TEXT[:25]),
            (26, "paragraph", TEXT[26:43]),  # with the line end, which is not a plain one
            (43, "paragraph", TEXT[43:]),
        ]
    )
    inside = [(a.infons["type"], a.infons["value"], a.text) for p in first.passages for a in p.annotations]
    assert inside == [
        ("people", "Ann Lee", "Ann Lee"),
        ("people", "Ann Lee", "She"),
        ("places", "Oslo", "Oslo"),
        ("people", "Bo Ek", "Bo Ek"),
    ]
    assert [a.text for a in first.annotations] == ["Oslo,\r\nNorway"]  # over two passages
    assert first.passages[0].annotations[0].infons["role"] == "minister"
    for annotation in [a for p in first.passages for a in p.annotations] + first.annotations:
        (place,) = annotation.locations
        assert TEXT[place.offset : place.end] == annotation.text


@pytest.mark.parametrize("form", FORMATS)
def test_offsets_in_bytes(tmp_path: Path, form: str) -> None:
    before, after, _, report = round_trip(tmp_path / "r", form, [in_blocks()], options={"offsets": "bytes"})
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == (7, 0, 0)
    assert_carried(before, after, form)
    for annotation in opened(tmp_path / "r" / f"out{FORMATS[form]}").documents[0].passages[1].annotations:
        (place,) = annotation.locations
        assert TEXT.encode()[place.offset : place.end].decode() == annotation.text


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_project_gives_the_same_bytes(tmp_path: Path, form: str) -> None:
    with project_of(tmp_path / "q.copydesk", [sample(), draft("a", "Ann \x0b\x85 & <b>")]) as project:
        for name in ("one", "two"):
            export(project, tmp_path / name, form, only="all")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    articles, report = read(tmp_path, {f"x{FORMATS[form]}": (tmp_path / "one").read_bytes()})
    assert report.failed == []
    assert articles["a"].text == ("Ann \ufffd\x85 & <b>" if form == "bioc" else "Ann \x0b\x85 & <b>")
    assert articles["a"].reviews == ()


def made_by_bioc(count: Callable[[str], int] = len) -> Any:
    import bioc

    collection = bioc.BioCCollection()
    collection.source, collection.date, collection.key = "corpus", "20200101", "x.key"
    one = bioc.BioCDocument()
    one.id, one.infons = "12345", {"journal": "J", "url": "https://j.org/1"}
    for start, end, type_ in ((0, 25, "title"), (26, 41, "abstract"), (43, len(TEXT), "abstract")):
        passage = bioc.BioCPassage.of_text(TEXT[start:end], count(TEXT[:start]))
        passage.infons["type"] = type_
        one.add_passage(passage)

    def mark(passage: Any, type_: str, words: str, *more: str, **infons: str) -> None:
        annotation = bioc.BioCAnnotation()
        annotation.id, annotation.text = f"{words}{type_}", " ".join((words, *more))
        annotation.infons = {"type": type_, **infons}
        for piece in (words, *more):
            low = count(TEXT[: TEXT.index(piece)])
            annotation.add_location(bioc.BioCLocation(low, count(piece)))
        passage.add_annotation(annotation)

    mark(one.passages[0], "Person", "Ann", "works", identifier="7")
    mark(one.passages[0], "Company", "Acme")
    mark(one.passages[1], "Location", "Oslo")
    mark(one.passages[2], "Person", "Bo Ek")
    mark(one.passages[2], "Disease", "Norway")
    relation = bioc.BioCRelation()
    relation.id, relation.infons = "R1", {"type": "works_for"}
    relation.add_node(bioc.BioCNode("AnnPerson", "who"))
    relation.add_node(bioc.BioCNode("AcmeCompany", "where"))
    one.add_relation(relation)
    collection.add_document(one)
    return collection


@pytest.mark.parametrize("form", [*FORMATS, "lines", "list", "PubTator3"])
def test_what_the_bioc_package_writes_comes_in(tmp_path: Path, form: str) -> None:
    from bioc import biocjson, biocxml

    collection = made_by_bioc()
    data = biocxml.dumps(collection) if form == "bioc" else biocjson.dumps(collection, indent=2)
    one = json.loads(data)["documents"][0] if form != "bioc" else {}
    if form == "lines":
        data = json.dumps(one) + "\n" + json.dumps({**one, "id": "2"}) + "\n"
    elif form == "list":
        data = json.dumps([json.loads(data), {**one, "id": "2"}])
    elif form == "PubTator3":
        data = json.dumps({"PubTator3": [one, {**one, "id": "2"}]})
    articles, report = read(tmp_path, {f"c{FORMATS.get(form, '.json')}": data})
    assert report.failed == []
    assert set(articles) == ({"12345"} if form in FORMATS else {"12345", "2"})
    article = articles["12345"]
    assert article.text == TEXT[:41] + "\n\n" + TEXT[43:]
    assert article.url == "https://j.org/1"
    assert people(article) == [("Ann works", ["Ann", "works"]), ("Bo Ek", ["Bo Ek"])]
    assert record_of(article)["people"][0].attributes == {"identifier": "7"}
    assert [v.value for v in record_of(article)["organisations"]] == ["Acme"]
    assert [v.value for v in record_of(article)["places"]] == ["Oslo"]
    assert set(article.meta["unmapped"]) == {"Disease"}
    assert article.meta["journal"] == "J"
    (relation,) = article.meta["relations"]
    assert [node["quote"] for node in relation["nodes"]] == ["Ann works", "Acme"]


@pytest.mark.parametrize("count", [lambda s: len(s.encode()), lambda s: len(s.encode("utf-16-le")) // 2, len])
def test_any_unit_is_told_by_the_annotations(tmp_path: Path, count: Callable[[str], int]) -> None:
    from bioc import biocxml

    articles, report = read(tmp_path, {"c.xml": biocxml.dumps(made_by_bioc(count))})
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == (5, 0, 0)
    assert articles["12345"].text == TEXT[:41] + "\n\n" + TEXT[43:]


def xml(*documents: str, doctype: str = "", encoding: str = "UTF-8") -> str:
    head = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}<collection><source>s</source>'
    return head + "<date/><key/>" + "".join(documents) + "</collection>"


def one(id_: str, annotations: str = "", text: str = "Ann Lee", offset: str = "0") -> str:
    passage = f"<passage><offset>{offset}</offset><text>{text}</text>{annotations}</passage>"
    return f"<document><id>{id_}</id>{passage}</document>"


def mark(offset: object, length: object, text: str = "Lee", type_: str = "Person") -> str:
    place = f'<location offset="{offset}" length="{length}"/>'
    return f'<annotation id="1"><infon key="type">{type_}</infon>{place}<text>{text}</text></annotation>'


def test_bad_files_cost_themselves_only(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    files: dict[str, str | bytes] = {
        "bomb.xml": xml(one("1", text="&b;"), doctype="<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"),
        "outside.xml": xml(
            one("2", text="&a;"), doctype=f"<!DOCTYPE x [<!ENTITY a SYSTEM '{tmp_path.as_uri()}/secret.txt'>]>"
        ),
        "cut.xml": xml(one("whole"), one("cut"))[:-60],
        "latin.xml": xml(one("latin", text="Zoë")).encode("latin-1"),
        "named.xml": xml(one("named", text="Zoë"), encoding="ISO-8859-1").encode("latin-1"),
        "empty.xml": xml(one("empty", text=" "), one("odd", offset="x"), one("dtd")),
        "cut.json": '{"source":"","date":"","key":"","infons":{},"documents":[{"id":"json","infons":{},"passages":'
        '[{"offset":0,"text":"Bo"}]},{"id":"5","passages":[{"off',
        "odd.json": '{"infons":{},"documents":[3,{"passages":[7,{"offset":"x","text":4}]},{"id":"fine","infons":[],'
        '"passages":[{"offset":-7,"text":"Bo","annotations":[4,{"locations":[{"offset":true}]}]}]}]}',
    }
    articles, report = read(tmp_path, files)
    assert set(articles) == {"whole", "named", "odd", "dtd", "json", "fine"}
    failed: dict[str, list[str]] = {}
    for failure in report.failed:
        failed.setdefault(failure.source.rsplit("/", 1)[1].split(",")[0], []).append(failure.reason)
    assert {name: len(reasons) for name, reasons in failed.items()} == {
        "bomb.xml": 1, "outside.xml": 1, "cut.xml": 1, "latin.xml": 1, "empty.xml": 1, "cut.json": 1, "odd.json": 2,
    }  # fmt: skip
    assert "entities" in failed["bomb.xml"][0]
    assert "entities" in failed["outside.xml"][0]
    assert failed["cut.xml"][0].endswith("what follows was not read")
    assert all("\n" not in reason for reasons in failed.values() for reason in reasons)


@pytest.mark.parametrize(
    ("place", "words", "anchors"),
    [
        ((4, 3), "Lee", (1, 0, 0)),
        ((5, 3), "Lee", (0, 1, 0)),
        ((900, 3), "Lee", (0, 1, 0)),
        ((-3, 3), "Lee", (0, 1, 0)),
        ((4, -3), "Lee", (0, 1, 0)),
        ((4, 0), "", (0, 0, 1)),
        ((900, 3), "Nobody here", (0, 0, 1)),
        (("x", 3), "Lee", (0, 1, 0)),
    ],
)
def test_wrong_offsets_are_mended_or_counted(
    tmp_path: Path, place: tuple[object, object], words: str, anchors: tuple[int, int, int]
) -> None:
    articles, report = read(tmp_path, {"a.xml": xml(one("a", mark(*place, words)))})
    assert report.failed == []
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == anchors
    quotes = [e.quote for v in record_of(articles["a"]).get("people", ()) for e in v.evidence]
    assert quotes == ([] if anchors[2] else ["Lee"])


def test_nested_touching_and_doubled(tmp_path: Path) -> None:
    many = mark(0, 7, "Ann Lee") + mark(0, 3, "Ann") + mark(3, 4, " Lee") + mark(0, 3, "Ann", "Org")
    articles, report = read(tmp_path, {"a.xml": xml(one("a", many), one("a", text="Other"))})
    assert [quotes for _, quotes in people(articles["a"])] == [["Ann Lee"], ["Ann"], [" Lee"]]
    assert len(report.failed) == 1  # the id was there already
