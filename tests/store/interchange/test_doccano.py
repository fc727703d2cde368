"""doccano's JSONL, written and read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Status
from store.exporter import export
from store.review.records import record_of
from tests.store.interchange.json_kit import CARGO, TEXT, found, read_in, rich
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip

SHAPES = ("spans", "relations", "classes", "texts")


@settings(**CARGO)
@given(made=documents(), shape=st.sampled_from(SHAPES))
def test_what_goes_out_comes_back(tmp_path: Path, made: ArticleDraft, shape: str) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "doccano", [made], options={"shape": shape})
    assert (read.failed, read.anchors.moved, read.anchors.lost) == ([], 0, 0)
    assert_carried(before, after, "doccano")


@pytest.mark.parametrize("shape", SHAPES)
def test_everything_that_a_review_holds_comes_back(tmp_path: Path, shape: str) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "doccano", [rich()], options={"shape": shape})
    assert_carried(before, after, "doccano")
    assert after["a/1"].meta == before["a/1"].meta
    assert read.failed == []


def test_each_shape_is_what_doccano_takes(tmp_path: Path) -> None:
    made: dict[str, dict[str, Any]] = {}
    with project_of(tmp_path / "p.copydesk", [rich()]) as project:
        for shape in SHAPES:
            export(project, tmp_path / f"{shape}.jsonl", "doccano", options={"shape": shape})
            made[shape] = json.loads((tmp_path / f"{shape}.jsonl").read_text())
    assert all(start < end <= len(TEXT) for start, end, _ in made["spans"]["label"])
    assert [0, 7, "people"] in made["spans"]["label"]
    assert all(set(e) == {"id", "label", "start_offset", "end_offset"} for e in made["relations"]["entities"])
    assert len({e["id"] for e in made["relations"]["entities"]}) == len(made["relations"]["entities"])
    assert made["relations"]["relations"] == []
    assert made["classes"]["label"] == ["politics"]
    assert made["texts"]["label"] == ["Ann Lee came"]
    assert all(m["Comments"] == ["näh\n2"] for m in made.values())


@pytest.mark.parametrize("status", [Status.SKIPPED, Status.IN_PROGRESS])
def test_a_review_that_is_not_done_keeps_its_status(tmp_path: Path, status: Status) -> None:
    made = draft("a", TEXT, review("ann", {"people": (decided("Bo", (found("Bo"),)),)}, status=status))
    _, after, _, _ = round_trip(tmp_path / "r", "doccano", [made], only="reviewed")
    assert after["a"].reviews[0].status is status


def test_suggestions_are_no_decisions_when_they_come_back(tmp_path: Path) -> None:
    made = draft("a", TEXT, suggestions=rich().suggestions)
    before, after, _, _ = round_trip(tmp_path / "r", "doccano", [made], only="all")
    assert after["a"].suggestions == before["a"].suggestions
    assert after["a"].reviews == ()


def lines(*examples: Any) -> bytes:
    return b"".join(json.dumps(e).encode() + b"\n" for e in examples)


def test_files_of_doccano_come_in(tmp_path: Path) -> None:
    entities = [
        {"id": 7, "label": "PER", "start_offset": 0, "end_offset": 7},
        {"id": 8, "label": "LOC", "start_offset": 18, "end_offset": 22},
    ]
    relation = {"id": 1, "from_id": 7, "to_id": 8, "type": "came"}
    data = lines(
        {"id": 1, "text": TEXT, "label": [[0, 7, "PER"], [18, 22, "EVENT"]], "Comments": ["look", "here"]},
        {"id": 2, "text": TEXT + "2", "entities": entities, "relations": [relation], "Comments": [], "channel": "x"},
        {"id": 3, "text": TEXT + "3", "labels": [[0, 3, "PER"]]},
        {"id": 4, "text": TEXT + "4", "annotations": [{"label": "PER", "start_offset": 0, "end_offset": 3, "user": 1}]},
        {"id": 5, "text": TEXT + "5", "label": ["sport"], "Comments": []},
    )
    articles, report = read_in(tmp_path, data, "in.jsonl")
    assert (report.failed, report.anchors.lost) == ([], 0)
    records = [record_of(a) for a in articles]
    assert [r["people"][0].value for r in records[:4]] == ["Ann Lee", "Ann Lee", "Ann", "Ann"]
    assert records[1]["places"][0].evidence == (found("Oslo"),)
    assert records[4]["section"][0].value == "sport"
    assert articles[0].reviews[0].note == "look\nhere"
    assert (articles[1].meta["relations"], articles[1].meta["channel"]) == ([relation], "x")
    assert [a.id for a in articles] == [f"in.jsonl#{n}" for n in range(1, 6)]


def test_bad_lines_cost_only_themselves(tmp_path: Path) -> None:
    spans = [[0, 7, "PER"], [5, 2, "PER"], [-1, 3, "PER"], [0, 0, "PER"], [0, 10**9, "PER"], [1], "x", None, {}]
    data = lines({"text": TEXT, "label": spans}, {"text": 5, "label": []}, 3, {"text": " ", "label": []})
    data += b'{"text": "Ann \xe9.", "label": []}\n{"text": "cut", "label": [[1,'
    articles, report = read_in(tmp_path, data, "in.jsonl")
    assert (len(articles), len(report.failed)) == (2, 4)
    assert (report.anchors.exact, report.anchors.lost) == (1, 4)
    assert [v.value for v in record_of(articles[0])["people"]] == ["Ann Lee"]
