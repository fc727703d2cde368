"""Label Studio's JSON_MIN, written and read, beside what its own exporter makes of our tasks."""

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
from tests.store.interchange.test_label_studio import converter


@settings(**CARGO)
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_goes_out_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "label-studio-min", made)
    assert (read.failed, read.anchors.moved, read.anchors.lost) == ([], 0, 0)
    assert_carried(before, after, "label-studio-min")


def test_everything_that_a_review_holds_comes_back(tmp_path: Path) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "label-studio-min", [rich()])
    assert_carried(before, after, "label-studio-min")
    assert after["a/1"].meta == before["a/1"].meta
    assert after["a/1"].reviews[0].note == "näh\n2"
    assert read.failed == []


@pytest.mark.filterwarnings("ignore")
def test_it_is_what_their_exporter_writes(tmp_path: Path) -> None:
    skipped = draft("c", "Skipped.", review("kim", {}, status=Status.SKIPPED))
    made = [rich(), draft("b", "Plain Bo.", review("kim", {})), skipped]
    with project_of(tmp_path / "p.copydesk", made) as project:
        export(project, tmp_path / "t.json", "label-studio", options={"completed-by": "email"}, only="reviewed")
        report = export(project, tmp_path / "min.json", "label-studio-min", only="reviewed")
    config = tmp_path / "t.json.label-config.xml"
    converter(config).convert(str(tmp_path / "t.json"), str(tmp_path / "made"), "JSON_MIN", is_dir=False)
    theirs = json.loads((tmp_path / "made" / "result.json").read_text())
    ours = json.loads((tmp_path / "min.json").read_text())
    for record in ours:
        record.pop("copydesk")
    assert ours == theirs
    assert [list(r) for r in ours] == [list(r) for r in theirs]
    assert ("skipped articles", 1) in [(loss.what, loss.count) for loss in report.losses]


def record(**more: Any) -> dict[str, Any]:
    about = {"annotation_id": 5, "created_at": "2024-01-02T03:04:05Z", "updated_at": None, "lead_time": 4.4}
    return {"text": TEXT, "keywords": "a", "id": 3, **more, **about}


def test_a_file_of_label_studio_comes_in(tmp_path: Path) -> None:
    regions = [
        {"start": 0, "end": 7, "text": "Ann Lee", "labels": ["PER"]},
        {"start": 19, "end": 23, "text": "Oslo", "labels": ["LOC", "EVENT"]},  # UTF-16
        {"start": 26, "end": 28, "labels": ["PER"]},
    ]
    data = [
        record(label=regions, section={"choices": ["sport"]}, annotator="kim@e.org", stars=4),
        record(label=regions[:1], section="culture", published="2024-10-22", annotator=2),
    ]
    (article,), report = read_in(tmp_path, data)
    assert (report.failed, report.anchors.exact, report.anchors.moved) == ([], 4, 0)
    assert {r.annotator: r.seconds for r in article.reviews} == {"kim@e.org": 4, "user 2": 4}
    kim = record_of(article, "kim@e.org")
    assert [v.value for v in kim["people"]] == ["Ann Lee", "Bo"]
    assert kim["places"][0].evidence == (found("Oslo"),)
    assert kim["section"][0].value == "sport"
    assert record_of(article, "user 2")["published"][0].value == "2024-10-22"
    assert [s.value for s in article.suggestions["keywords"]] == ["a"]
    assert article.meta["stars"] == 4
    assert list(article.meta["unmapped"]) == ["EVENT"]


@pytest.mark.parametrize(
    ("data", "read", "failed"),
    [
        (json.dumps([record(annotator=1)])[:-30].encode(), 0, 1),
        (json.dumps([record(annotator=1), 5, {"annotation_id": 1, "lead_time": 2}]).encode(), 1, 2),
        (json.dumps([record(annotator=1)], ensure_ascii=False).encode("utf-16"), 1, 0),
        (
            json.dumps([record(annotator={"a": []}, label=[{"start": -4, "labels": ["PER"]}, 3])]).encode(),
            1,
            0,
        ),
        (json.dumps([record(annotator=1, label=[{"start": 9, "end": 2, "text": 3, "labels": [1]}])]).encode(), 1, 0),
    ],
)
def test_bad_files_cost_only_what_is_bad(tmp_path: Path, data: bytes, read: int, failed: int) -> None:
    articles, report = read_in(tmp_path, data)
    assert (len(articles), len(report.failed)) == (read, failed), report


def test_what_was_changed_by_hand_stands(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [rich()]) as project:
        export(project, tmp_path / "min.json", "label-studio-min")
    (made,) = json.loads((tmp_path / "min.json").read_text())
    made["published"] = "2024-10-23"
    made["label"] = [r for r in made["label"] if r["text"] != "Bo"]
    (article,), _ = read_in(tmp_path, [made])
    record = record_of(article)
    assert [v.value for v in record["published"]] == ["2024-10-23"]
    assert [v.value for v in record["people"]] == ["Ann Lee", "Cy"]


def test_a_chosen_value_keeps_the_words_it_came_from(tmp_path: Path) -> None:
    made = draft("a", TEXT, review("ann", {"section": (decided("politics", (found("Oslo"),)),)}))
    _, after, _, _ = round_trip(tmp_path / "r", "label-studio-min", [made])
    assert record_of(after["a"])["section"][0].evidence == (found("Oslo"),)
