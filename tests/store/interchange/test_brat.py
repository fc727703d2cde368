"""brat standoff: written, read back, checked against the standoff page by a strict parser, and by bioc's reader."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Suggestion
from store.exporter import export
from store.fields import Field, FieldSet
from store.importer import import_paths
from store.review.records import record_of
from tests.store.interchange.kit import (
    assert_carried,
    decided,
    documents,
    draft,
    project_of,
    review,
    round_trip,
)
from tests.store.interchange.standoff import TEXT, ev, people, read, sample


def strict(text: str, lines: str) -> dict[str, Any]:
    """Parse an .ann file as the standoff page describes it; anything else fails."""
    spans: dict[str, Any] = {}
    ids: set[str] = set()
    targets: list[str] = []
    for line in lines.splitlines():
        id_, data, *tail = line.split("\t")
        assert id_ == "*" or id_ not in ids, id_
        ids.add(id_)
        if id_[0] == "T":
            type_, places = data.split(" ", 1)
            assert re.fullmatch(r"[A-Za-z0-9_-]+", type_)
            pairs = [tuple(map(int, pair.split(" "))) for pair in places.split(";")]
            assert all(0 <= low < high <= len(text) for low, high in pairs)
            assert sorted(pairs) == pairs
            (words,) = tail
            assert words == " ".join(re.sub(r"[\t\v\f\x1c-\x1f\x85\u2028\u2029]", " ", text[a:b]) for a, b in pairs)
            assert not re.search(r"[\r\n]", words)
            spans[id_] = (type_, pairs)
        elif id_ == "*":
            kind, *equal = data.split(" ")
            assert kind == "Equiv"
            assert len(equal) > 1
            targets += equal
        elif id_[0] == "A":
            _, target, value = data.split(" ")
            assert value
            targets.append(target)
        else:
            assert re.fullmatch(r"#\d+", id_)
            _, target = data.split(" ")
            assert len(tail) == 1
            targets.append(target)
    assert set(targets) <= ids
    return spans


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, report = round_trip(tmp_path / "r", "brat", made)
    assert report.failed == []
    assert (report.anchors.moved, report.anchors.lost) == (0, 0)
    assert_carried(before, after, "brat")
    for path in (tmp_path / "r" / "out").glob("*.ann"):
        text = path.with_suffix(".txt").read_bytes().decode()
        strict(text, path.read_bytes().decode())


def test_its_files_are_those_that_brat_reads(tmp_path: Path) -> None:
    from bioc import brat as real

    before, after, _, report = round_trip(tmp_path / "r", "brat", [sample()])
    assert report.failed == []
    assert_carried(before, after, "brat")
    article = after["News/Oslo 1"]
    assert article.meta["desk"] == "foreign"
    assert article.reviews[0].finished == before["News/Oslo 1"].reviews[0].finished
    assert [e.quote for e in record_of(article)["body"][0].evidence] == [TEXT[:25], TEXT[26:41]]
    out = tmp_path / "r" / "out"
    assert sorted(p.name for p in out.iterdir()) == [
        "News_Oslo_1.ann",
        "News_Oslo_1.copydesk.json",
        "News_Oslo_1.txt",
        "annotation.conf",
        "visual.conf",
    ]
    lines = (out / "News_Oslo_1.ann").read_text()
    spans = strict(TEXT, lines)
    low = TEXT.index("Oslo")
    assert spans["T5"] == ("places", [(low, low + 5), (low + 7, low + 13)])
    assert "A1\trole T1 minister\n" in lines
    assert "*\tEquiv T1 T2\n" in lines
    document = real.loads(TEXT, lines)
    assert {e.id: (e.type, e.text) for e in document.entities} == {
        "T1": ("people", "Ann Lee"),
        "T2": ("people", "She"),
        "T3": ("people", "Bo Ek"),
        "T4": ("places", "Oslo"),
        "T5": ("places", "Oslo, Norway"),
    }
    conf = (out / "annotation.conf").read_text()
    assert "[entities]\nheadline\n" in conf
    assert "role\tArg:<ENTITY>, Value:minister\n" in conf
    assert "people | People\n" in (out / "visual.conf").read_text()


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    made = [sample(), draft("a", "Ann"), draft("A", "Bo", review("x", {}))]
    with project_of(tmp_path / "p.copydesk", made) as project:
        for name in ("one", "two"):
            report = export(project, tmp_path / name, "brat", only="all")
            assert report.written == 3
    files = {p.relative_to(tmp_path / "one"): p.read_bytes() for p in (tmp_path / "one").rglob("*") if p.is_file()}
    assert files == {p.relative_to(tmp_path / "two"): p.read_bytes() for p in (tmp_path / "two").rglob("*")}
    assert {"a.txt", "A-2.txt"} <= {str(p) for p in files}
    (loss,) = [loss for loss in report.losses if "line ends" in loss.what]
    assert (loss.count, loss.examples) == (1, ("News/Oslo 1",))


def test_padded_line_ends_keep_the_offsets(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [sample()]) as project:
        report = export(project, tmp_path / "out", "brat", options={"line-ends": "padded"})
    assert not [loss for loss in report.losses if "line ends" in loss.what]
    text = (tmp_path / "out" / "News_Oslo_1.txt").read_bytes().decode()
    assert text == TEXT.replace("\r\n", " \n")
    assert len(strict(text, (tmp_path / "out" / "News_Oslo_1.ann").read_text())) == 5


def test_suggestions_go_along_where_nobody_has_begun(tmp_path: Path) -> None:
    made = Suggestion(value="Ann Lee", evidence=(ev(TEXT, "Ann Lee"), ev(TEXT, "She")), score=0.5, extractor="names 1")
    before, after, _, report = round_trip(
        tmp_path / "r",
        "brat",
        [draft("a", TEXT, suggestions={"people": (made,)}), sample()],
        only="all",
        options={"suggestions": "yes"},
    )
    assert report.failed == []
    assert before["a"].suggestions == after["a"].suggestions
    assert after["a"].reviews == ()
    assert not after["News/Oslo 1"].suggestions


def test_splits_are_folders(tmp_path: Path) -> None:
    made = [draft(f"d{n}", f"Ann {n}", review("x", {})) for n in range(6)]
    with project_of(tmp_path / "p.copydesk", made) as project:
        export(project, tmp_path / "out", "brat", split={"train": 0.5, "test": 0.5})
    names = {str(p.relative_to(tmp_path / "out")) for p in (tmp_path / "out").rglob("*.txt")}
    assert len(names) == 6
    assert {name.split("/")[0] for name in names} == {"train", "test"}


def test_fields_of_any_name_have_types_that_brat_takes(tmp_path: Path) -> None:
    fields = FieldSet((Field(key="Имя лица", label="Имя | [лица]", many=True), Field(key="a b", label="x", many=True)))
    text = "Анна и Ann"
    values = {"Имя лица": (decided("Анна", (ev(text, "Анна"),)),), "a b": (decided("Ann", (ev(text, "Ann"),)),)}
    with project_of(tmp_path / "p.copydesk", [draft("a", text, review("x", values))], fields) as project:
        export(project, tmp_path / "out", "brat")
    spans = strict(text, (tmp_path / "out" / "a.ann").read_text())
    assert [type_ for type_, _ in spans.values()] == ["field", "a_b"]
    with project_of(tmp_path / "q.copydesk", (), fields) as project:
        assert import_paths(project, [tmp_path / "out"], extract=False, jobs=0).failed == []
        (article,) = project.articles()
        assert {k: [v.value for v in vs] for k, vs in record_of(article).items()} == {
            "Имя лица": ["Анна"],
            "a b": ["Ann"],
        }


TOOLS = """\
T1\tPerson 0 7\tAnn Lee
T2\tOrg 20 24\tAcme
T3\tEmploy 10 15\tworks
E1\tEmploy:T3 Who:T1 Where:T2
A1\tConfidence T1 high
M1\tNegation E1
N1\tReference T2 Wikipedia:534 \tAcme Corp
#1\tAnnotatorNotes T1\tis she?
R1\tBased_in Arg1:T2 Arg2:T4
T4\tLocation 36 40;43 49\tOslo Norway
T5\tPerson 26 29\tShe
*\tEquiv T1 T5
#2\tAnnotatorNotes R1\tsure
"""


def test_what_brat_itself_writes_comes_in(tmp_path: Path) -> None:
    conf = "[entities]\nPerson\n[relations]\n[events]\n[attributes]\n"
    files = {"x/doc.txt": TEXT, "x/doc.ann": TOOLS, "annotation.conf": conf, "x/none.txt": TEXT, "x/none.ann": ""}
    articles, report = read(tmp_path, files)
    assert report.failed == []
    assert set(articles) == {"x/doc.txt", "x/none.txt"}
    article = articles["x/doc.txt"]
    assert article.text == TEXT
    (one,) = article.reviews
    assert (one.annotator, one.status) == ("me", "done")
    assert people(article) == [("Ann Lee", ["Ann Lee", "She"])]
    (org,) = record_of(article)["organisations"]
    assert org.value == "Acme"
    (place,) = record_of(article)["places"]
    assert [e.quote for e in place.evidence] == ["Oslo", "Norway"] or place.evidence[0].quote == "Oslo,\r\nNorway"
    assert article.meta["relations"][0]["type"] == "Based_in"
    assert article.meta["relations"][0]["args"]["Arg1"]["quote"] == "Acme"
    assert article.meta["events"][0]["args"]["Who"]["quote"] == "Ann Lee"
    assert article.meta["brat_notes"] == [{"of": "R1", "type": "note", "text": "sure"}]
    assert article.meta["unmapped"]["Employ"][0]["attributes"] == {"Negation": True}
    empty = articles["x/none.txt"].reviews
    assert [(r.status, r.fields) for r in empty] == [("done", {})]


def test_events_of_shared_tasks_come_in(tmp_path: Path) -> None:
    files = {"d.txt": TEXT, "d.a1": "T1\tPerson 0 7\tAnn Lee\n", "d.a2": "T2\tPerson 26 29\tShe\nE1\tPerson:T2\n"}
    articles, report = read(tmp_path, files)
    assert report.failed == []
    assert [name for name, _ in people(articles["d.txt"])] == ["Ann Lee", "She"]


def test_spans_in_each_other_and_empty_ones(tmp_path: Path) -> None:
    text = "Ann Lee Bo"
    lines = (
        "T1\tPerson 0 7\tAnn Lee\nT2\tPerson 0 3\tAnn\nT3\tPerson 2 9\tn Lee B\n"
        "T4\tPerson 7 10\t Bo\nT5\tPerson 3 3\t\nT6\tOrg 0 7\tAnn Lee\n"
    )
    articles, report = read(tmp_path, {"d.txt": text, "d.ann": lines})
    assert report.failed == []
    assert [quotes for _, quotes in people(articles["d.txt"])] == [["Ann Lee"], ["Ann"], ["n Lee B"], [" Bo"]]
    assert [v.value for v in record_of(articles["d.txt"])["organisations"]] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("line", "quotes", "anchors"),
    [
        ("T1\tPerson 53 58\tBo Ek", ["Bo Ek"], (0, 1, 0)),
        ("T1\tPerson 900 905\tBo Ek", ["Bo Ek"], (0, 1, 0)),
        ("T1\tPerson -5 3\tBo Ek", ["Bo Ek"], (0, 1, 0)),
        ("T1\tPerson 12 5\tBo Ek", ["Bo Ek"], (0, 1, 0)),
        ("T1\tPerson 900 905\tNobody here", [], (0, 0, 1)),
        ("T1\tPerson 900 905\t", [], (0, 0, 1)),
        ("T1\tPerson 0 3", ["Ann"], (1, 0, 0)),
    ],
)
def test_offsets_that_are_wrong_are_mended_or_counted(
    tmp_path: Path, line: str, quotes: list[str], anchors: tuple[int, int, int]
) -> None:
    articles, report = read(tmp_path, {"d.txt": TEXT, "d.ann": line + "\n"})
    assert report.failed == []
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == anchors
    found = [e.quote for v in record_of(articles["d.txt"]).get("people", ()) for e in v.evidence]
    assert found == quotes


def test_units_of_other_programs_are_told_by_the_quotes(tmp_path: Path) -> None:
    def lines(count: Any) -> str:
        made = ""
        for n, words in enumerate(("works", "Acme", "Oslo", "Norway", "Bo Ek"), 1):
            start = count(TEXT[: TEXT.index(words)])
            made += f"T{n}\tPerson {start} {start + count(words)}\t{words}\n"
        return made

    units = {
        "utf16": lambda s: len(s.encode("utf-16-le")) // 2,
        "utf8": lambda s: len(s.encode()),
        "one_line_end": lambda s: len(s.replace("\r\n", "\n")),
        "points": len,
    }
    files = {f"{name}.txt": TEXT for name in units} | {f"{name}.ann": lines(count) for name, count in units.items()}
    articles, report = read(tmp_path, dict(files))
    assert (report.anchors.exact, report.anchors.moved, report.anchors.lost) == (20, 0, 0)
    assert len(articles) == 4


def test_bad_lines_are_told_and_the_rest_comes_in(tmp_path: Path) -> None:
    bad = (
        "T1\tPerson 0 7\tAnn Lee\nT1\tPerson 26 29\tShe\nT2\tPerson x 4\tx\nno line\nR1\tOnly\nE2\tx\n"
        "A1\tx\nN1\tx T1\n*\tEquiv\nT9\tPers"
    )
    articles, report = read(tmp_path, {"d.txt": TEXT, "d.ann": bad})
    assert report.failed == []
    assert people(articles["d.txt"]) == [("Ann Lee", ["Ann Lee"])]
    told = [note.reason for note in report.notes]
    assert "line 2 was left out: the id T1 was given before" in told
    assert told[-1].endswith("4 more lines were left out")


def test_files_that_are_broken_cost_themselves_only(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "alone.ann": "T1\tPerson 0 7\tAnn Lee\n",
        "late.ann": "\n# a remark\nT1\tPerson 0 7\tAnn Lee\n",
        "words.ann": "no line of brat\n",
        "empty.txt": "",
        "empty.ann": "T1\tPerson 0 7\tAnn Lee\n",
        "latin.txt": "Käthe ist müde, sagt Zoë.".encode("latin-1"),
        "latin.ann": "T1\tPerson 0 5\tKäthe\n",
        "side.txt": "Ann",
        "side.ann": "T1\tPerson 0 3\tAnn\n#1\tCopydesk T1\t{broken\n#2\tCopydesk T1\t[[[",
        "side.copydesk.json": '{"copydesk_about":1,"id":[],"values":{"people":[3,{"evidence":[[0],["x",2],[0,99]]}]},'
        '"empty":4,"review":{"status":"x","finished":"never","seconds":-1,"annotator":[]}}',
        "good.txt": "Ann",
        "good.ann": "T1\tPerson 0 3\tAnn\n",
    }
    articles, report = read(tmp_path, files)
    assert {f.source.rsplit("/", 1)[1]: f.reason for f in report.failed} == {
        **{
            f"{n}.ann": f"the text it belongs to, {n}.txt, does not stand beside it" for n in ("alone", "late", "words")
        },
        "empty.txt": "its text is empty",
    }
    assert set(articles) == {"latin.txt", "side.txt", "good.txt"}
    assert people(articles["latin.txt"]) == [("Käthe", ["Käthe"])]
    assert people(articles["good.txt"]) == [("Ann", ["Ann"])]
    assert people(articles["side.txt"]) == [("Ann", ["Ann"])]


def test_annotations_that_are_named_without_their_text_are_told(tmp_path: Path) -> None:
    (tmp_path / "d.txt").write_text(TEXT, "utf-8")
    (tmp_path / "d.ann").write_text("T1\tPerson 0 7\tAnn Lee\n", "utf-8")
    with project_of(tmp_path / "p.copydesk", ()) as project:
        alone = import_paths(project, [tmp_path / "d.ann"], extract=False, jobs=0)
        both = import_paths(project, [tmp_path / "d.ann", tmp_path / "d.txt"], extract=False, jobs=0)
    assert [(f.source, f.reason) for f in alone.failed] == [
        (str(tmp_path / "d.ann"), "it only says something of another file; give that one, or the folder with both")
    ]
    assert (both.read, both.failed) == (1, [])
