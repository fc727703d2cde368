"""Export: whose record, which articles, in which form; and that the lossless one loses nothing."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.articles import (
    ArticleDraft,
    Block,
    BlockKind,
    DecidedValue,
    Decision,
    Evidence,
    Review,
    Source,
    Status,
    Suggestion,
)
from store.errors import Refused, UserError
from store.exporter import export, parse_split, preview, split_of
from store.field_files import parse
from store.importer import import_paths
from store.project import ImportedArticle, Project
from store.review.decisions import Edit
from tests.store.projects import empty_project

TEXT = "Bridge opens in Oslo 😀\r\n\r\nAnn Lee said עברית e\u0301 \ufffd"


def suggestion(value: Any, quote: str = "", score: float | None = None, text: str = TEXT) -> Suggestion:
    start = text.find(quote)
    evidence = (Evidence(start, start + len(quote), quote),) if quote else ()
    return Suggestion(value=value, evidence=evidence, score=score, extractor="names 1", agreed=("meta 1",))


def decided(value: Any, decision: Decision = Decision.ACCEPTED, **more: Any) -> DecidedValue:
    return DecidedValue(value=value, decision=decision, **more)


def review(annotator: str, status: Status = Status.DONE, finished: int = 1, **fields: Any) -> Review:
    when = datetime(2026, 1, finished, 10, 42, 7, tzinfo=UTC) if status is Status.DONE else None
    return Review(annotator=annotator, status=status, finished=when, seconds=31, fields=fields)


def draft(id_: str, *reviews: Review, **more: Any) -> ImportedArticle:
    return ImportedArticle(
        draft=ArticleDraft(
            id=id_,
            fallback_id=id_,
            url=f"https://e.org/{id_}",
            text=TEXT,
            language="en",
            meta={"n": 1},
            source=Source(name="a.txt", format="text", sha256=id_ * 4, html="<p>x</p>"),
            blocks=(Block(0, 22, BlockKind.HEADING, False), Block(26, 46)),
            suggestions={"headline": (suggestion("Bridge opens in Oslo", "Bridge opens in Oslo", 0.9123456),)},
            alternatives={"headline": (suggestion("Other"),)},
            reviews=reviews,
            **more,
        ),
        title="Bridge",
    )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    done = review(
        "ann",
        headline=(decided("=Bridge", Decision.CORRECTED, from_=0),),
        authors=(decided("Ann Lee", Decision.ADDED), decided("Bo", Decision.REJECTED), decided("Cy", Decision.ADDED)),
        keywords=(),
        published=(),
        figures=(decided(-32, attributes={"unit": "%"}), decided(4400000000)),
        body=(decided(None, evidence=(Evidence(26, 33, TEXT[26:33]),)),),
    )
    with empty_project(tmp_path / "p.copydesk") as made:
        flagged = Review(annotator="ann", status=Status.DONE, flagged=True, fields={"headline": (decided("F"),)})
        begun = review("ann", Status.IN_PROGRESS, headline=(decided("B"),))
        made.add([draft("done", done), draft("todo"), draft("flagged", flagged), draft("begun", begun)])
        yield made


def lines(path: Path) -> list[dict[str, Any]]:
    assert path.read_bytes().endswith(b"\n") or not path.read_bytes()
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_flat_records_hold_one_plain_value_a_field(project: Project, tmp_path: Path) -> None:
    report = export(project, tmp_path / "o.jsonl", "jsonl")
    assert report.written == 2
    done, flagged = lines(tmp_path / "o.jsonl")
    assert list(done) == ["id", "url", "text", *(f.key for f in project.fields if f.key != "url")]
    assert (done["id"], done["url"], done["text"]) == ("done", "https://e.org/done", TEXT)
    assert done["headline"] == "=Bridge"
    assert done["authors"] == ["Ann Lee", "Cy"]
    assert done["keywords"] == []
    assert done["published"] is None
    assert done["summary"] is None
    assert done["figures"] == [-32, 4400000000]
    assert done["body"] == TEXT[26:33]
    assert flagged["id"] == "flagged"


def test_only_reviewed_and_all_tell_the_status(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "r.jsonl", "jsonl", only="reviewed")
    assert [(r["id"], r["status"]) for r in lines(tmp_path / "r.jsonl")] == [
        ("done", "done"),
        ("flagged", "done"),
        ("begun", "in_progress"),
    ]
    export(project, tmp_path / "a.jsonl", "jsonl", only="all")
    todo = lines(tmp_path / "a.jsonl")[1]
    assert todo["status"] == "todo"
    assert todo["headline"] is None
    assert todo["authors"] is None


def test_a_table_joins_lists_and_guards_cells(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "o.csv", "csv")
    data = (tmp_path / "o.csv").read_bytes().decode()
    assert data.count("\r\n") >= 3
    done = next(csv.DictReader(io.StringIO(data, newline="")))
    assert done["headline"] == "'=Bridge"
    assert done["authors"] == "Ann Lee; Cy"
    assert done["figures"] == "'-32; 4400000000"
    assert done["summary"] == ""
    assert done["text"] == TEXT


def test_a_table_comes_in_again_as_it_went_out(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "o.csv", "csv")
    with empty_project(tmp_path / "q.copydesk") as other:
        import_paths(other, [tmp_path / "o.csv"], jobs=0, extract=False)
        article = next(other.articles())
    assert article.text == TEXT
    assert article.suggestions["headline"][0].value == "=Bridge"
    assert [s.value for s in article.suggestions["authors"]] == ["Ann Lee", "Cy"]
    assert [s.value for s in article.suggestions["figures"]] == [-32, 4400000000]


def test_lossless_lines_have_the_formats_keys_in_order(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "o.jsonl", "copydesk")
    first, *_ = (tmp_path / "o.jsonl").read_text().splitlines()
    article = json.loads(first)
    assert list(article) == (
        "copydesk id url text language meta source blocks suggestions alternatives reviews record".split()
    )
    assert list(article["source"]) == ["name", "format", "sha256", "html"]
    assert article["source"]["html"] == "<p>x</p>"
    assert list(article["suggestions"]["headline"][0]) == "value attributes evidence score extractor agreed".split()
    assert article["suggestions"]["headline"][0]["score"] == 0.9123
    (given,) = article["reviews"]
    assert list(given) == "annotator status flagged note seconds finished fields".split()
    assert given["finished"] == "2026-01-01T10:42:07Z"
    assert list(given["fields"]["headline"][0]) == "value attributes evidence decision from".split()
    assert [v["value"] for v in article["record"]["authors"]] == ["Ann Lee", "Cy"]
    assert article["record"]["keywords"] == []
    assert first == json.dumps(article, ensure_ascii=False, separators=(",", ":"))


def test_whose_record_it_is(tmp_path: Path) -> None:
    def headline(annotator: str, value: str, finished: int) -> Review:
        return review(annotator, finished=finished, headline=(decided(value),))

    with empty_project(tmp_path / "p.copydesk") as project:
        project.add(
            [
                draft("differ", headline("ann", "A", 2), headline("bob", "B", 1)),
                draft("agree", headline("ann", "A", 1), headline("bob", "A", 2)),
                draft("judged", headline("ann", "A", 2), headline("bob", "B", 1), headline("gold", "G", 1)),
            ]
        )

        def exported(annotator: str | None) -> dict[str, str]:
            export(project, tmp_path / "o.jsonl", "jsonl", annotator=annotator, replace=True)
            return {r["id"]: r["headline"] for r in lines(tmp_path / "o.jsonl")}

        assert exported(None) == {"differ": "A", "agree": "A", "judged": "A"}
        assert exported("bob") == {"differ": "B", "agree": "A", "judged": "B"}
        assert exported("gold") == {"agree": "A", "judged": "G"}
        assert exported("nobody") == {}
        assert export(project, tmp_path / "o.jsonl", "jsonl", annotator="gold", replace=True).unsettled == 1


def test_splits_are_told_by_the_id_alone(tmp_path: Path) -> None:
    shares = parse_split("train=.8,dev=.1,test=.1")
    with empty_project(tmp_path / "p.copydesk") as project:
        project.add(draft(str(n)) for n in range(200))
        report = export(project, tmp_path / "d.jsonl", "jsonl", only="all", split=shares)
    assert {p.name for p in report.files} == {"d.train.jsonl", "d.dev.jsonl", "d.test.jsonl"}
    assert sum(report.files.values()) == 200
    assert 130 < report.files[tmp_path / "d.train.jsonl"] < 190
    for path in report.files:
        assert all(split_of(r["id"], shares) == path.name.split(".")[1] for r in lines(path))
    assert split_of("samarkand.txt", shares) == "train"


@pytest.mark.parametrize("text", ["train", "train=x", "a=.5,b=.4", "a=.5,a=.5", "a/b=1", "a=2", "a=nan", ""])
def test_a_split_that_makes_no_sense_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"share|NAME=SHARE|twice"):
        parse_split(text)


def test_nothing_is_written_where_anything_stands_in_the_way(project: Project, tmp_path: Path) -> None:
    (tmp_path / "d.dev.jsonl").write_text("mine")
    before = sorted(p.name for p in tmp_path.iterdir())
    for options in ({"split": {"train": 0.5, "dev": 0.5}}, {"only": "some"}):
        with pytest.raises(UserError):
            export(project, tmp_path / "d.jsonl", "jsonl", **options)
    with pytest.raises(UserError, match="no format 'xml'"):
        export(project, tmp_path / "d.xml", "xml")
    (tmp_path / "e.jsonl.project.json").write_text("mine")
    with pytest.raises(Refused):
        export(project, tmp_path / "e.jsonl", "copydesk")
    assert export(project, tmp_path / "d.jsonl", "jsonl", cancelled=lambda: True).written == 2  # too few to be asked
    (tmp_path / "d.jsonl").unlink()
    (tmp_path / "d.jsonl.manifest.json").unlink()
    (tmp_path / "e.jsonl.project.json").unlink()
    assert sorted(p.name for p in tmp_path.iterdir()) == before


def test_a_query_narrows_and_a_preview_shows_the_first(project: Project, tmp_path: Path) -> None:
    assert export(project, tmp_path / "q.jsonl", "jsonl", only="all", query="nothinglikethis").written == 0
    assert export(project, tmp_path / "r.jsonl", "jsonl", only="all", query="Bridge").written == 4
    assert '"headline": "=Bridge"' in (preview(project, "jsonl") or "")
    assert (preview(project, "csv") or "").startswith("id,url,text,")
    assert '"copydesk": 1' in (preview(project, "copydesk") or "")
    assert preview(project, "jsonl", query="nothinglikethis") is None


# --- lossless: out, in and out again ----------------------------------------------------------------------------------


def round_trip(project: Project, folder: Path) -> Project:
    """Export, import into an empty project, export again; both exports must be the same."""
    for name in ("o.jsonl", "o2.jsonl"):
        for path in (folder / name, folder / f"{name}.project.json"):
            path.unlink(missing_ok=True)
    (folder / "q.copydesk").unlink(missing_ok=True)
    export(project, folder / "o.jsonl", "copydesk", only="all")
    other = empty_project(folder / "q.copydesk")
    report = import_paths(other, [folder / "o.jsonl"], jobs=0)
    assert (report.failed, report.notes) == ([], [])
    export(other, folder / "o2.jsonl", "copydesk", only="all")
    assert (folder / "o.jsonl").read_bytes() == (folder / "o2.jsonl").read_bytes()
    for name in ("rules", "journal"):
        first, second = (json.loads((folder / f"{o}.jsonl.project.json").read_text())[name] for o in ("o", "o2"))
        assert first == second
    return other


def test_fields_rules_and_undo_move_house_too(tmp_path: Path) -> None:
    fields = parse("fields: [{key: headline, required: true}, {key: mood, type: choice, choices: [good, bad]}]", "yaml")
    with empty_project(tmp_path / "p.copydesk", fields) as project:
        project.set_threshold(0.6)
        project.add([draft("1"), draft("2")])
        project.decide("ann", 1, [Edit("values", "headline", None, (decided("X"),))], action="correct")
        project.decide("ann", 2, [Edit("flagged", None, False, True)], action="flag")
        project.undo("ann")
        project.decide("bob", 1, [Edit("status", None, Status.TODO, Status.DONE)], action="finish")
        with round_trip(project, tmp_path) as other:
            assert other.threshold == 0.6
            assert other.fields == project.fields
            assert other.check() == []
            redone = other.redo("ann")
            assert redone is not None
            assert redone.action == "flag"
            other.undo("ann")
            other.undo("ann")
            assert other.review(1, "ann").fields == {}
            assert other.review(1, "bob").status is Status.DONE
            assert not other.can_undo("ann")


def test_without_its_side_file_unknown_fields_become_text_many(tmp_path: Path) -> None:
    fields = parse("fields: [{key: headline}, {key: mood}]", "yaml")
    with empty_project(tmp_path / "p.copydesk", fields) as project:
        project.add([draft("1", review("ann", mood=(decided("good"),)))])
        export(project, tmp_path / "o.jsonl", "copydesk")
    (tmp_path / "o.jsonl.project.json").unlink()
    with empty_project(tmp_path / "q.copydesk") as other:
        import_paths(other, [tmp_path / "o.jsonl"], jobs=0)
        assert (other.fields["mood"].type, other.fields["mood"].many) == ("text", True)
        export(other, tmp_path / "o2.jsonl", "copydesk")
    assert (tmp_path / "o.jsonl").read_bytes() == (tmp_path / "o2.jsonl").read_bytes()


@pytest.mark.parametrize("change", ["{", '{"copydesk_project": 2}', "journal"])
def test_a_side_file_that_does_not_fit_is_left_out(project: Project, tmp_path: Path, change: str) -> None:
    export(project, tmp_path / "o.jsonl", "copydesk", only="all")
    side = tmp_path / "o.jsonl.project.json"
    if change == "journal":
        document = json.loads(side.read_text())
        for step in document["journal"]:
            step["edits"][0]["after"]["note"] = "never written"
        change = json.dumps(document)
    side.write_text(change)
    with empty_project(tmp_path / "q.copydesk") as other:
        report = import_paths(other, [tmp_path / "o.jsonl"], jobs=0)
        assert (report.read, report.failed) == (4, [])
        assert "left out" in report.notes[0].reason
        assert other.check() == []
        export(other, tmp_path / "o2.jsonl", "copydesk", only="all")
    assert (tmp_path / "o.jsonl").read_bytes() == (tmp_path / "o2.jsonl").read_bytes()


words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12) | st.sampled_from(
    ["😀", "e\u0301", "\u202eעברית\u202c", "a\r\nb", "\ufffd", "\u2028", '"\\/', "\x7f\x1b", "=1+1"]
)
numbers = st.integers(-(2**80), 2**80) | st.floats(allow_nan=False, allow_infinity=False)
anything = st.recursive(
    st.none() | st.booleans() | numbers | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)


@st.composite
def lossless_lines(draw: st.DrawFn) -> dict[str, Any]:
    text = draw(st.lists(words, max_size=6).map("".join))

    def evidence() -> list[dict[str, Any]]:
        spans = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=2))
        return [{"start": min(s), "end": max(s), "quote": text[min(s) : max(s)]} for s in spans]

    def value() -> dict[str, Any]:
        attributes = draw(st.dictionaries(words.filter(bool), anything, max_size=2))
        return {"value": draw(words | numbers | st.none()), "attributes": attributes, "evidence": evidence()}

    def suggested() -> dict[str, Any]:
        score = draw(st.none() | st.floats(0, 1))
        return {**value(), "score": score, "extractor": draw(words), "agreed": draw(st.lists(words, max_size=2))}

    keys = st.lists(st.sampled_from(["headline", "authors", "figures", "mood", "Ünïcode key"]), max_size=3, unique=True)
    lists = [{key: [suggested() for _ in range(draw(st.integers(0, 2)))] for key in draw(keys)} for _ in range(2)]
    decisions = st.sampled_from([d.value for d in Decision])
    reviews = [
        {
            "annotator": name,
            "status": draw(st.sampled_from([s.value for s in Status])),
            "flagged": draw(st.booleans()),
            "note": draw(words),
            "seconds": draw(st.integers(0, 10**6)),
            "finished": draw(st.none() | st.just("2026-01-31T10:42:07Z")),
            "fields": {
                key: [
                    {**value(), "decision": draw(decisions), "from": draw(st.none() | st.integers(0, 2))}
                    for _ in range(draw(st.integers(0, 2)))
                ]
                for key in draw(keys)
            },
        }
        for name in draw(st.lists(st.sampled_from(["ann", "bob", "Çe"]), max_size=2, unique=True))
    ]
    return {
        "copydesk": 1,
        "id": draw(words.filter(str.strip)),
        "url": draw(st.none() | words),
        "text": text,
        "language": draw(st.none() | words),
        "meta": draw(st.dictionaries(words, anything, max_size=3)),
        "source": {"name": draw(words), "format": "text", "sha256": draw(words), "html": draw(st.none() | words)},
        "blocks": [{"start": 0, "end": len(text), "kind": "paragraph", "body": draw(st.booleans())}],
        "suggestions": lists[0],
        "alternatives": lists[1],
        "reviews": reviews,
        "record": {},
    }


@settings(max_examples=20)
@given(st.lists(lossless_lines(), min_size=1, max_size=8, unique_by=lambda line: line["id"]))
def test_out_in_and_out_again_gives_the_same_bytes(tmp_path_factory: pytest.TempPathFactory, given_lines: Any) -> None:
    folder = tmp_path_factory.mktemp("lossless")
    path = folder / "given.jsonl"
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in given_lines))
    with empty_project(folder / "p.copydesk") as project:
        report = import_paths(project, [path], jobs=0)
        assert report.failed == []
        round_trip(project, folder).close()
