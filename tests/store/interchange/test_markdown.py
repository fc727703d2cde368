"""Markdown with front matter, written and read."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Evidence, Status
from store.exporter import export, preview
from store.importer import import_paths
from store.review.records import record_of
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip
from tests.store.readers.conftest import Read, read

__all__ = ["read"]


@settings(max_examples=40, deadline=None)
@given(st.lists(documents(), min_size=1, max_size=3, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(drafts: list[ArticleDraft]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        before, after, written, back = round_trip(Path(folder) / "r", "markdown", drafts)
        assert (back.read, back.failed) == (len(drafts), [])
        assert_carried(before, after, "markdown")
        assert written.written == len(drafts)


def made(id_: str = "a", text: str = "---\nnot: front matter\n---\n\nWords of Ann Lee\r\n") -> ArticleDraft:
    start = text.find("Ann Lee")
    evidence = (Evidence(start, start + 7, "Ann Lee"),) if start >= 0 else ()
    fields = {
        "headline": (decided("yes: [no] # 5", ()),),
        "people": (decided("Ann Lee", evidence, {"role": "x"}), decided("Bo", ())),
        "places": (),
        "figures": (decided(4400000000, (), {}),),
        "published": (decided("2024-10-22", ()),),
    }
    return draft(id_, text, review("ann", fields, flagged=True, note="n\n2"), meta={"a": {"b": [1, None, "é"]}, "c": 2})


def test_front_matter_is_what_others_read(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [made()]) as project:
        report = export(project, tmp_path / "out", "markdown")
        shown = preview(project, "markdown")
    written = (tmp_path / "out" / "a.md").read_bytes().decode()
    assert shown == written
    _, front, text = written.split("---\n", 2)
    assert text == "\n---\nnot: front matter\n---\n\nWords of Ann Lee\r\n"
    said = yaml.safe_load(front)
    assert said["headline"] == "yes: [no] # 5"
    assert said["people"] == [{"value": "Ann Lee", "attributes": {"role": "x"}}, "Bo"]
    assert (said["places"], said["figures"], said["meta"]) == ([], [4400000000], {"a": {"b": [1, None, "é"]}, "c": 2})
    assert said["review"]["annotator"] == "ann"
    assert {loss.what for loss in report.losses} >= {"evidence", "decisions on values"}


def test_decided_values_come_back_as_decided(tmp_path: Path) -> None:
    before, after, _, _ = round_trip(tmp_path / "r", "markdown", [made()])
    one = after["a"]
    assert one.meta == before["a"].meta
    assert (one.reviews[0].annotator, one.reviews[0].status, one.reviews[0].note) == ("ann", Status.DONE, "n\n2")
    assert one.reviews[0].finished == before["a"].reviews[0].finished
    assert one.suggestions == {}
    assert record_of(one)["places"] == ()
    assert [v.value for v in record_of(one)["figures"]] == [4400000000]


def test_articles_without_a_record_are_written_and_read(tmp_path: Path) -> None:
    drafts = [draft("a", "Words"), draft("b", "More", review("ann", {}, status=Status.IN_PROGRESS, finished=None))]
    _, after, _, back = round_trip(tmp_path / "r", "markdown", drafts, only="all")
    assert (back.read, back.failed) == (2, [])
    assert after["a"].reviews == ()
    assert after["b"].reviews[0].status is Status.IN_PROGRESS


def test_names_of_files_are_harmless_and_apart(tmp_path: Path) -> None:
    ids = ["a/b.txt", "a_b.txt", "A/B.TXT", "..", "../up", "CON", ".hidden", "x" * 300, "x" * 301, "é 🎉", "q.md", "q"]
    drafts = [draft(id_, f"Words {n}") for n, id_ in enumerate(ids)]
    before, after, _, back = round_trip(tmp_path / "r", "markdown", drafts, only="all")
    assert back.failed == []
    assert {k: v.text for k, v in after.items()} == {k: v.text for k, v in before.items()}
    names = [path.name for path in (tmp_path / "r" / "out").iterdir()]
    assert len({name.casefold() for name in names}) == len(ids)
    assert all(name.endswith(".md") and not name.startswith((".", "CON")) for name in names)


def test_other_peoples_review_stays_metadata(read: Read) -> None:
    (one,) = read("a.md", "---\ntitle: T\nreview: a good one\n---\nWords").drafts
    assert (one.meta, one.values, one.said_reviews) == ({"review": "a good one"}, {"headline": ["T"]}, ())
    (two,) = read("b.md", "---\ntitle: T\nreview: {annotator: x, status: 9}\n---\nWords").drafts
    assert two.said_reviews == ()


def test_a_bad_review_costs_nothing(tmp_path: Path) -> None:
    bad = (
        "---\nheadline: T\npeople: {a: [1]}\nreview: {annotator: x, status: done, finished: soon, seconds: a}\n---\nT w"
    )
    (tmp_path / "a.md").write_text(bad)
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [tmp_path / "a.md"], jobs=0)
        assert (report.read, report.failed) == (1, [])
        assert [v.value for v in record_of(next(iter(project.articles())))["headline"]] == ["T"]
        assert project.check() == []


@pytest.mark.parametrize("text", ["", "\n", "\r\n\r\n"])
def test_one_blank_line_belongs_to_the_front_matter(read: Read, text: str) -> None:
    (one,) = read("a.md", f"---\ntitle: T\n---\n\n{text}Words").drafts
    assert one.text == f"{text}Words"


def test_metadata_that_is_too_long_is_left_out_and_told(tmp_path: Path) -> None:
    long = draft("a", "Words", review("ann", {}), meta={"x": "y" * 600_000})
    _, after, written, back = round_trip(tmp_path / "r", "markdown", [long])
    assert back.failed == []
    assert after["a"].meta == {}
    assert "metadata too long for front matter" in {loss.what for loss in written.losses}
