"""Bad files of every format: one sentence for what is broken, the good rest in, nothing half-written.

A format is added by lines in `BAD`: the file's name, its bytes, how many articles come of it, and what is said.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from store.articles import ArticleDraft
from store.importer import import_paths
from store.interchange.anchors import Anchors
from store.readers.items import Failure, Note
from store.readers.mapping import KeyMap
from store.readers.reader import read_paths
from tests.store.interchange.kit import FIELDS, project_of

TEXT = "Ann Lee 🎉 came to Oslo with Bo Ek"
ENTITIES = '<!DOCTYPE {0} [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'


@dataclass(frozen=True)
class Bad:
    """A bad file: what is wrong with it, how many articles come in, and what failures and remarks say, in order."""

    name: str
    wrong: str
    data: bytes
    good: int
    failed: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()


def lines(*records: object) -> bytes:
    return b"".join(r if isinstance(r, bytes) else json.dumps(r).encode() + b"\n" for r in records)


def spans(*given: tuple[object, object, str | None]) -> dict[str, object]:
    """Return a record whose people have these spans."""
    people = [
        {"value": f"P{n}", "evidence": [{"start": s, "end": e} | ({} if q is None else {"quote": q})]}
        for n, (s, e, q) in enumerate(given)
    ]
    return {"id": "spans", "text": TEXT, "people": people}


def lossless(**changes: object) -> dict[str, object]:
    line = {
        "copydesk": 1, "id": "x", "url": None, "text": TEXT, "language": "en", "meta": {},
        "source": {"name": "x", "format": "text", "sha256": "0", "html": None}, "blocks": [],
        "suggestions": {}, "alternatives": {}, "reviews": [], "record": {},
    }  # fmt: skip
    return {**line, **changes}


def suggested(start: int, end: int, quote: str) -> dict[str, object]:
    evidence = [{"start": start, "end": end, "quote": quote}]
    one = {"value": "Ann", "attributes": {}, "evidence": evidence, "score": 0.5, "extractor": "t 1", "agreed": []}
    return {"people": [one]}


PAGE = "<!doctype html><title>T</title><p>Words of a café"
BAD = [
    Bad("a.html", "cut in a tag", PAGE.encode() + b'</p><p>More <a href="x', 1),
    Bad("b.html", "another encoding than it says",
        PAGE.replace("<title>", "<meta charset=utf-8><title>").encode("latin-1"), 1),
    Bad("c.html", "empty", b" \n", 0, ("it is empty",)),
    Bad("d.html", "entities", ENTITIES.format("html").encode() + b"<html><p>Words &b; &c;</p></html>", 1),
    Bad("e.html", "a picture", b"\x89PNG\r\n\x1a\n" + bytes(99), 0, ("picture",)),
    Bad("a.txt", "cut in a character", "Wörter äöü 🎉".encode()[:-2], 1, noted=("U+FFFD",)),
    Bad("b.txt", "cut in a character of UTF-16", "Words of a text".encode("utf-16")[:-1], 1),
    Bad("c.txt", "in Latin-1", "Déjà vu à la carte, café".encode("latin-1"), 1, noted=("not UTF-8",)),
    Bad("d.txt", "not a text", bytes(range(256)) * 40, 0, ("binary file",)),
    Bad("a.md", "front matter is cut", b"---\ntitle: A\ntags: [a,", 1),
    Bad("b.md", "alias bomb", b"---\na: &a [x, x]\nb: [*a, *a]\n---\nWords", 1, noted=("aliases are not allowed",)),
    Bad("c.md", "an object of Python",
        b"---\na: !!python/object/apply:os.getcwd []\n---\nWords", 1, noted=("not YAML",)),
    Bad("d.md", "a key twice", b"---\ntitle: A\ntitle: B\n---\nWords", 1, noted=("stands twice",)),
    Bad("e.md", "nested too deep", b"---\na: " + b"[" * 3000 + b"\n---\nWords", 1, noted=("front matter",)),
    Bad("a.jsonl", "cut", lines({"id": "a", "text": "one"}, b'{"id":"b","text":"tw'), 1, ("not JSON",)),
    Bad("b.jsonl", "a line in Latin-1",
        lines({"text": "one"}, '{"text":"café"}'.encode("latin-1")), 2, noted=("not UTF-8",)),
    Bad("c.jsonl", "no objects", lines("x", None, [1], {"text": "four"}), 1, ("not an object",) * 3),
    Bad("d.jsonl", "nested too deep",
        lines(b'{"text":"x","m":' + b"[" * 5000 + b"\n", {"text": "two"}), 1, ("too deep",)),
    Bad("e.jsonl", "the id of another",
        lines({"id": "e", "text": "one"}, {"id": "e", "text": "two"}), 1, ("other content",)),
    Bad("f.jsonl", "no text", lines({"id": 1}, {"text": ""}, {"text": 5}, {"text": "four"}), 1,
        ("neither text nor html", "empty", "not a string")),
    Bad("g.jsonl", "spans that are none", lines(spans((0, 7, None), (900, 907, None), (-3, 2, None), (7, 0, None))), 1,
        noted=("evidence that is not in the text",)),
    Bad("a.json", "a cut list", b'[{"text":"one"},{"text":"tw', 1, ("not JSON",)),
    Bad("b.json", "a cut object", b'{"text":"one"', 0, ("not JSON",)),
    Bad("c.json", "a comma is missing", b'[{"text":"one"} {"text":"two"}]', 1, ("comma",)),
    Bad("d.json", "another encoding", '[{"text":"café au lait, déjà vu"}]'.encode("latin-1"), 1),
    Bad("e.json", "nothing in it", b"[]", 0, ("no article",)),
    Bad("f.json", "a number without end", b'{"text":"one","n":' + b"9" * 9000 + b"}", 0, ("too many digits",)),
    Bad("a.csv", "cut in a cell", b'id,text\n1,one\n2,"tw', 2),
    Bad("b.csv", "in Latin-1", "id,text\n1,Déjà vu à la carte\n".encode("latin-1"), 1, noted=("not UTF-8",)),
    Bad("c.csv", "too many cells", b"id,text\n1,one,more\n2,two\n", 1, ("only 2 columns",)),
    Bad("d.csv", "no text", b"id,headline\n1,one\n", 0, ("no column `text`",)),
    Bad("e.csv", "the id of another", b"id,text\ne5,one\ne5,two\n", 1, ("other content",)),
    Bad("a.tsv", "too few cells", b"id\ttext\tpeople\nt1\tone\n", 1, noted=("only 2 cells",)),
    Bad("b.tsv", "NULs", b"id\ttext\nt2\to\x00ne\n", 1),
    Bad("x1.jsonl", "another version", lines(lossless(copydesk=99), lossless(id="x1")), 1, ("version",)),
    Bad("x2.jsonl", "past the end", lines(lossless(suggestions=suggested(90, 97, "Ann Lee"))), 0, ("evidence",)),
    Bad("x3.jsonl", "negative offsets", lines(lossless(suggestions=suggested(-7, 0, "Ann Lee"))), 0, ("evidence",)),
    Bad("x4.jsonl", "reversed offsets", lines(lossless(suggestions=suggested(7, 0, "Ann Lee"))), 0, ("evidence",)),
    Bad("x5.jsonl", "UTF-16 offsets", lines(lossless(suggestions=suggested(11, 15, "came"))), 0, ("evidence",)),
    Bad("x6.jsonl", "cut", lines(lossless(id="x6"), json.dumps(lossless()).encode()[:-40]), 1, ("not JSON",)),
    Bad("x7.jsonl", "the id of another", lines(lossless(id="x7"), lossless(id="x7", text="other")), 1, ("",)),
    Bad("a.xml", "XML of no kind that is read", b"<root/>", 0, ("is XML",)),
    Bad("b.xml", "entities", ENTITIES.format("rss").encode() + b"<rss><channel><item><title>&b;</title>"
        b"</item></channel></rss>", 0, ("entities of its own",)),
    Bad("a.zip", "cut to its beginning", b"PK\x03\x04", 0, ("cut",)),
    Bad("a.tar.gz", "nothing", b"\x1f\x8b\x08", 0, ("cut",)),
    Bad("a.warc", "cut to its beginning", b"WARC/1.0\r\nWARC-Type: resp", 0, ("",)),
    Bad("a.pdf", "cut to its beginning", b"%PDF-1.4\n%", 0, ("damaged PDF",)),
    Bad("a.rtf", "not read", b"{\\rtf1 words}", 0, ("word processor",)),
    Bad("a.7z", "not read", b"7z\xbc\xaf\x27\x1c" + bytes(50), 0, ("7z archive",)),
]  # fmt: skip


@pytest.mark.parametrize("bad", BAD, ids=[f"{b.name} {b.wrong}" for b in BAD])
def test_a_bad_file_costs_what_is_bad(tmp_path: Path, bad: Bad) -> None:
    path = tmp_path / bad.name
    path.write_bytes(bad.data)
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [path], jobs=0, extract=False)
        assert (report.read, len(report.failed)) == (bad.good, len(bad.failed)), report.failed
        assert len({a.id for a in project.articles()}) == bad.good
        assert project.check() == []
    remarks: list[Failure | Note] = [*report.notes]
    for told, wanted in (([*report.failed], bad.failed), (remarks, bad.noted)):
        assert len(told) >= len(wanted)
        for item, words in zip(told, wanted, strict=False):
            assert words in item.reason
            assert_sentence(item.reason)
            assert bad.name in item.source


def assert_sentence(reason: str) -> None:
    """Assert that a reason is one sentence that a person can read."""
    assert reason
    assert "\n" not in reason
    assert len(reason) < 300
    assert not re.search(r"Traceback|Error\b.*\(|object at 0x", reason)


def test_spans_in_another_unit_are_found_by_their_quotes(tmp_path: Path) -> None:
    at = TEXT.index("came")
    told = [(at, at + 4, "came"), (at + 1, at + 5, "came"), (at + 3, at + 7, "came"), (at + 4, at, "came"),
            (-9, -2, "Bo Ek"), (10**9, 10**9 + 4, "Oslo"), (0, 4, "Nobody"),
            ("0", None, "Oslo"), (True, 7, "Ann Lee")]  # fmt: skip
    (tmp_path / "a.jsonl").write_bytes(lines(spans(*told)))
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [tmp_path / "a.jsonl"], jobs=0, extract=False)
        (article,) = project.articles()
        assert project.check() == []
    assert report.anchors == Anchors(exact=1, moved=7, lost=1)
    found = [e.quote for s in article.suggestions["people"] for e in s.evidence]
    assert all(article.text[e.start : e.end] == e.quote for s in article.suggestions["people"] for e in s.evidence)
    assert sorted(found) == ["Ann Lee", "Bo Ek", "Oslo", "Oslo", "came", "came", "came", "came"]


def test_all_of_them_in_one_folder_leave_a_sound_project(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for bad in BAD:
        (folder / bad.name).write_bytes(bad.data)
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [folder], jobs=0, extract=False)
        assert project.check() == []
        assert report.read + report.known >= sum(b.good for b in BAD) - 4  # some ids are those of others
        again = import_paths(project, [folder], jobs=0, extract=False)
        assert again.read == 0
        assert project.check() == []


LONG = b"x" * 5000
LONG_LINES: list[tuple[str, bytes, int, str]] = [
    ("a.jsonl", b'{"text":"one"}\n{"text":"' + LONG + b'"}\n{"text":"three"}\n', 2, "longer than"),
    ("b.jsonl", ('{"text":"one"}\n{"text":"' + LONG.decode() + '"}\n{"text":"three"}\n').encode("utf-16"), 2, "longer"),
    ("a.json", b'{"text":"' + LONG + b'"}', 0, "one JSON object of more than"),
    ("b.json", b'[{"text":"one"},{"text":"' + LONG + b'"},{"text":"three"}]', 1, "longer than"),
    ("a.csv", b"id,text\n1,one\n2," + LONG + b"\n3,three\n", 2, "longer than"),
    ("b.csv", b'id,text\n1,one\n2,"' + LONG[:60].replace(b"x", b"x\n") * 90 + b'"\n', 1, "field larger than"),
    ("a.txt", LONG, 0, "larger than"),
    ("a.html", b"<html><p>" + LONG, 0, "larger than"),
    ("a.md", b"# T\n" + LONG, 0, "larger than"),
    ("x.jsonl", lines(lossless(id="one")) + json.dumps(lossless(text=LONG.decode())).encode(), 1, "longer than"),
]


@pytest.mark.parametrize(("name", "data", "good", "words"), LONG_LINES, ids=[case[0] for case in LONG_LINES])
def test_a_line_without_end_is_refused(  # noqa: PLR0917
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, good: int, words: str
) -> None:
    """The limits are lowered; `python -m tests.bench.long_lines` does it with a gigabyte."""
    for limit in ("records.MAX_RECORD", "records.MAX_LINE", "tables.MAX_CELL", "text.MAX_FILE"):
        monkeypatch.setattr(f"store.readers.{limit}", 2000)
    monkeypatch.setattr("store.readers.json_values.MAX_ELEMENT", 2000)
    monkeypatch.setattr("store.readers.json_values._CHUNK", 1000)
    (tmp_path / name).write_bytes(data)
    result: dict[type, list[object]] = {ArticleDraft: [], Failure: [], Note: []}
    for item in read_paths([tmp_path / name], KeyMap(FIELDS)):
        result[type(item)].append(item)
    assert len(result[ArticleDraft]) == good
    failure, *more = result[Failure]
    assert isinstance(failure, Failure)
    assert words in failure.reason
    assert_sentence(failure.reason)
    assert not more or name == "b.csv"  # what follows a cell without end is taken for rows
