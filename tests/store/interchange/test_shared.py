"""What readers and writers of other tools' files share: offsets, anchors, losses, marks to values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import Article, ArticleDraft, Evidence
from store.importer import import_paths
from store.interchange.anchors import Anchors, anchored
from store.interchange.carries import Losses, Part
from store.interchange.offsets import Offsets, Unit
from store.readers import registry
from store.readers.annotated import UNMAPPED, Annotated, Mark, Pass, annotated_draft
from store.readers.items import Item, Note
from store.readers.mapping import KeyMap
from store.readers.registry import Head, Input, Reader
from store.review.records import record_of
from tests.store.interchange.kit import FIELDS, assert_carried, decided, draft, project_of, review, round_trip

TEXT = "Ann Lee 🎉 came to e\u0301tude with Bo"


@given(st.text())
def test_offsets_go_out_and_come_back(text: str) -> None:
    for unit, count in (
        (Unit.POINTS, len),
        (Unit.UTF16, lambda s: len(s.encode("utf-16-le", "surrogatepass")) // 2),
        (Unit.UTF8, lambda s: len(s.encode("utf-8", "surrogatepass"))),
    ):
        offsets = Offsets(text, unit)
        for point in range(len(text) + 1):
            assert offsets.out(point) == count(text[:point])
            assert offsets.back(offsets.out(point)) == point


@pytest.mark.parametrize("span", [(-1, 2), (0, 99), (3, 1), (True, 2), ("0", 2), (None, 2), (8, 9)])
def test_offsets_that_are_none_are_refused(span: tuple[object, object]) -> None:
    assert Offsets("ab 🎉 cdef", Unit.UTF16).span_back(*span) is None or span == (8, 9)
    assert Offsets("ab 🎉 cdef", Unit.UTF16).span_back(4, 5) is None  # within the emoji
    assert Offsets("ab 🎉 cdef", Unit.UTF16).span_back(3, 5) == (3, 4)


def test_spans_are_exact_moved_or_lost() -> None:
    counted = Anchors()
    spans = [
        {"start": 0, "end": 7, "quote": "Ann Lee"},
        {"start": 9, "end": 13, "quote": "came"},  # counted in another unit
        {"start": 90, "end": 99},
        {"start": 5, "end": 2, "quote": "nowhere"},
        {"quote": "Bo"},
    ]
    found = anchored(spans, TEXT, counted)
    assert [e.quote for e in found] == ["Ann Lee", "came", "Bo"]
    assert all(TEXT[e.start : e.end] == e.quote for e in found)
    assert (counted.exact, counted.moved, counted.lost) == (1, 2, 2)


def test_what_a_format_lacks_is_counted() -> None:
    fields = {
        "people": (
            decided("Ann", (Evidence(0, 7, "Ann Lee"), Evidence(0, 3, "Ann")), {"role": "x"}),
            decided("Cy", ()),
        ),
        "places": (),
    }
    made = draft("a", TEXT, review("ann", fields, note="n"))
    with_all = Losses(FIELDS, frozenset(Part))
    with_none = Losses(FIELDS, frozenset())
    for losses in (with_all, with_none):
        losses.see(article_of(made), dict(fields), made.reviews[0])
    assert with_all.found() == ()
    counts = {loss.what: loss.count for loss in with_none.found()}
    assert counts["evidence"] == 2
    assert counts["values without evidence"] == counts["attributes"] == counts["fields decided to be empty"] == 1
    assert counts["notes"] == counts["status"] == counts["addresses"] == 1


def article_of(made: ArticleDraft) -> Article:
    return Article(
        number=1, id="a", text=TEXT, source=made.source, url=made.url, language=made.language, reviews=made.reviews
    )


def drafts_of(document: Annotated) -> list[Item]:
    keys = KeyMap(FIELDS, {"LAND": "places", "MISC": "ignore"})
    return list(annotated_draft(document, keys, fallback_id="x", name="x", form="test", sha256="0", reported="x"))


def test_marks_become_values_with_their_mentions() -> None:
    marks = [
        Mark(label="PER", start=0, end=7, quote="Ann Lee", score=0.5),
        Mark(label="PER", start=0, end=7, quote="Ann Lee", score=0.7),
        Mark(label="people", start=31, end=33, group="b", value="Bo Ek", attributes={"role": "r"}),
        Mark(label="people", start=0, end=3, group="b", value="Bo Ek"),
        Mark(label="LAND", start=0, end=3),
        Mark(label="MISC", start=0, end=3),
        Mark(label="EVENT", start=8, end=9),
    ]
    note, made = drafts_of(Annotated(text=TEXT, marks=marks, passes=[Pass(marks=marks[:1], empty=["ORG"])]))
    assert isinstance(note, Note)
    assert "'EVENT'" in note.reason
    assert isinstance(made, ArticleDraft)
    people = made.values["people"][0]
    assert [(p["value"], len(p["evidence"])) for p in people] == [("Ann Lee", 2), ("Bo Ek", 2)]
    assert people[0]["score"] == 0.7
    assert made.values["places"][0][0]["value"] == "Ann"
    assert list(made.meta[UNMAPPED]) == ["EVENT"]
    assert made.said_reviews[0]["values"]["organisations"] == []


@pytest.fixture
def odd_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader of files that end in .odd: its text, and what two people and a program marked."""

    def read(given: Input) -> Iterator[Item]:
        text = given.path.read_text()
        wrong = Mark(label="PER", start=1, end=8, quote="Ann Lee", extractor="model 7", score=0.4)
        passes = [
            Pass(annotator="kim", marks=[Mark(label="PER", start=0, end=7, quote="Ann Lee")], flagged=True, note="n"),
            Pass(status="in_progress", marks=[Mark(label="PER", start=0, end=3)], empty=["GPE"]),
        ]
        document = Annotated(id="one", text=text, marks=[wrong], passes=passes)
        yield from annotated_draft(
            document, given.keys, fallback_id="f", name=given.name, form="odd", sha256="1", reported=given.reported
        )

    made = Reader(name="odd", title="odd", suffixes=(".odd",), sniff=lambda head: head.suffix == ".odd", read=read)
    monkeypatch.setattr(registry, "readers", lambda: (made,))


@pytest.mark.usefixtures("odd_reader")
def test_another_tools_file_comes_in_as_suggestions_and_reviews(tmp_path: Path) -> None:
    (tmp_path / "a.odd").write_text(TEXT)
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [tmp_path / "a.odd"], jobs=0)
        assert (report.read, report.failed) == (1, [])
        assert report.to_dict()["spans"] == {"exact": 2, "moved": 1, "lost": 0}
        article = next(iter(project.articles()))
        (suggested,) = article.suggestions["people"]
        assert (suggested.extractor, suggested.score, suggested.evidence) == (
            "model 7",
            0.4,
            (Evidence(0, 7, "Ann Lee"),),
        )
        reviews = {r.annotator: r for r in article.reviews}
        assert set(reviews) == {"kim", "import"}
        assert reviews["kim"].flagged
        assert [d.decision for d in reviews["kim"].fields["people"]] == ["accepted"]
        assert reviews["import"].fields["places"] == ()
        assert [v.value for v in record_of(article)["people"]] == ["Ann Lee"]
        assert project.check() == []
        assert import_paths(project, [tmp_path / "a.odd"], jobs=0).known == 1


def test_a_head_tells_its_suffix() -> None:
    assert Head(Path("a/B.Odd"), "B.Odd", b"", b"").suffix == ".odd"


def test_the_lossless_format_carries_everything(tmp_path: Path) -> None:
    fields = {"people": (decided("Ann Lee", (Evidence(0, 7, "Ann Lee"),), {"role": "x"}),), "places": ()}
    made = [draft("a", TEXT, review("ann", fields, flagged=True, note="n"))]
    before, after, written, read = round_trip(tmp_path / "r", "copydesk", made)
    assert_carried(before, after, "copydesk")
    assert written.losses == ()
    assert read.failed == []


def test_flat_lines_say_what_they_leave_behind(tmp_path: Path) -> None:
    fields = {"people": (decided("Ann Lee", (Evidence(0, 7, "Ann Lee"),), {"role": "x"}),)}
    _, _, written, _ = round_trip(tmp_path / "r", "jsonl", [draft("a", TEXT, review("ann", fields))])
    assert {"evidence", "attributes", "annotators"} <= {loss.what for loss in written.losses}


def test_a_lossless_file_is_one_whatever_words_are_in_it(tmp_path: Path) -> None:
    meta = {"_view_id": 1, "spans": [], "annotations": [], "predictions": [], "label": [[0, 1, "PER"]]}
    made = [draft(name, TEXT, review("ann", {}), meta=meta) for name in ("a", "b")]
    before, after, _, read = round_trip(tmp_path / "r", "copydesk", made)
    assert (read.read, read.failed, read.notes) == (2, [], [])
    assert [a.meta for a in after.values()] == [a.meta for a in before.values()] == [meta, meta]
