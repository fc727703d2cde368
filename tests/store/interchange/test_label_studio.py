"""Label Studio's JSON, written and read, and opened by the converter of its own SDK."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from store.articles import ArticleDraft, Evidence, Status
from store.exporter import export, preview
from store.fields import Field, FieldSet, FieldType
from store.review.records import record_of
from store.writers.label_config import label_config
from tests.store.interchange.json_kit import CARGO, TEXT, found, read_in, rich
from tests.store.interchange.kit import (
    FIELDS,
    assert_carried,
    decided,
    documents,
    draft,
    project_of,
    review,
    round_trip,
)  # fmt: skip


def region(start: Any, end: Any, label: str, text: str | None = None, **more: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": [label]} | ({} if text is None else {"text": text})
    return {"from_name": "label", "to_name": "text", "type": "labels", "value": value, "id": f"{start}{label}", **more}


@settings(**CARGO)
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_goes_out_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "label-studio", made)
    assert read.failed == []
    assert (read.anchors.moved, read.anchors.lost) == (0, 0)
    assert_carried(before, after, "label-studio")


def test_everything_that_a_review_holds_comes_back(tmp_path: Path) -> None:
    before, after, written, read = round_trip(tmp_path / "r", "label-studio", [rich()])
    assert_carried(before, after, "label-studio")
    old, new = before["a/1"], after["a/1"]
    assert new.meta == old.meta
    assert new.suggestions == old.suggestions
    mine, theirs = old.reviews[0], new.reviews[0]
    assert (theirs.seconds, theirs.finished, theirs.note) == (mine.seconds, mine.finished, mine.note)
    assert {k: [d.decision for d in v] for k, v in theirs.fields.items()} == {
        k: [d.decision for d in v] for k, v in mine.fields.items()
    }
    assert {loss.what for loss in written.losses} <= {"kinds of blocks"}
    assert read.failed == []


@pytest.mark.parametrize("status", [Status.SKIPPED, Status.IN_PROGRESS])
def test_a_review_that_is_not_done_keeps_its_status(tmp_path: Path, status: Status) -> None:
    made = draft("a", TEXT, review("ann", {"people": (decided("Bo", (found("Bo"),)),)}, status=status))
    _, after, _, _ = round_trip(tmp_path / "r", "label-studio", [made], only="reviewed")
    (one,) = after["a"].reviews
    assert (one.annotator, one.status) == ("ann", status)
    assert [d.value for d in one.fields["people"]] == ["Bo"]


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    made = [rich(), draft("b", "Plain Bo.", review("kim", {"people": (decided("Bo", (Evidence(6, 8, "Bo"),)),)}))]
    with project_of(tmp_path / "p.copydesk", made) as project:
        export(project, tmp_path / "out.json", "label-studio")
    return tmp_path / "out.json"


def converter(config: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module: Any = import_module("label_studio_sdk.converter")
    return module.Converter(str(config), str(config.parent), download_resources=False)


@pytest.mark.filterwarnings("ignore")
def test_its_own_converter_takes_it(exported: Path, tmp_path: Path) -> None:
    made = converter(exported.with_name("out.json.label-config.xml"))
    assert {"CONLL2003", "CSV", "JSON_MIN"} <= set(made.supported_formats)
    for kind in ("JSON", "JSON_MIN", "CSV", "TSV", "CONLL2003"):
        made.convert(str(exported), str(tmp_path / kind), kind, is_dir=False)
    small = json.loads((tmp_path / "JSON_MIN" / "result.json").read_text())
    assert [s["article_id"] for s in small] == ["a/1", "b"]
    for region_ in small[0]["label"]:
        assert TEXT[region_["start"] : region_["end"]] == region_["text"]
    assert {label for r in small[0]["label"] for label in r["labels"]} == {"headline", "section", "people", "figures"}
    assert (small[0]["section"], small[0]["published"], small[0]["people"]) == ("politics", "2024-10-22", "Cy")
    assert (small[0]["lead_time"], small[0]["created_at"]) == (31, "2026-01-31T10:42:07Z")
    tagged = (tmp_path / "CONLL2003" / "result.conll").read_text().split("\n")
    assert "Bo -X- _ B-people" in tagged
    assert (tmp_path / "CSV" / "result.csv").read_text().count("2026-01-31T10:42:07Z") >= 2


def test_the_configuration_is_sound_and_names_every_control(exported: Path) -> None:
    pytest.importorskip("label_studio_sdk")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module: Any = import_module("label_studio_sdk.label_interface")
    interface = module.LabelInterface(exported.with_name("out.json.label-config.xml").read_text())
    interface.validate()
    controls = {control.name: control for control in interface.controls}
    assert set(controls["label"].labels) == {f.key for f in FIELDS if f.key != "body"}
    for task in json.loads(exported.read_text()):
        for one in (*task["annotations"], *task["predictions"]):
            for result in one["result"]:
                assert result["from_name"] in controls
        for prediction in task["predictions"]:
            assert interface.validate_prediction(prediction, return_errors=True) == []


def test_labels_and_names_of_any_kind_make_a_sound_configuration() -> None:
    fields = FieldSet(
        (
            Field(key="text", label='<"&\x01>', attributes=("label", "text")),
            Field(key="Ä b", label="’", type=FieldType.CHOICE, choices=('"<>', "&amp;"), many=True),
        )
    )
    tree = etree.fromstring(label_config(fields))
    names = [n.get("name") for n in tree.iter() if n.get("name")]
    assert len(names) == len(set(names))
    assert [n.get("value") for n in tree.iter("Choice")] == ['"<>', "&amp;"]


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        with project_of(tmp_path / name / "p.copydesk", [rich()]) as project:
            export(project, tmp_path / f"{name}.json", "label-studio")
            assert "Ann Lee" in (preview(project, "label-studio") or "")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert (tmp_path / "one.json.label-config.xml").exists()


def test_articles_without_a_review_are_tasks_with_predictions(tmp_path: Path) -> None:
    made = draft("a", TEXT, suggestions=rich().suggestions)
    with project_of(tmp_path / "p.copydesk", [made]) as project:
        export(project, tmp_path / "out.json", "label-studio", only="all")
        without = export(project, tmp_path / "no.json", "label-studio", only="all", options={"suggestions": "no"})
    (task,) = json.loads((tmp_path / "out.json").read_text())
    assert task["annotations"] == []
    (prediction,) = task["predictions"]
    assert (prediction["model_version"], prediction["score"]) == ("copydesk", 0.4)
    assert [r["score"] for r in prediction["result"] if r["type"] == "labels"] == [0.9, 0.4]
    assert json.loads((tmp_path / "no.json").read_text())[0]["predictions"] == []
    assert ("suggestions", 3) in [(loss.what, loss.count) for loss in without.losses]


def test_a_file_of_label_studio_comes_in(tmp_path: Path) -> None:
    task = {
        "id": 41,
        "annotations": [
            {
                "id": 7,
                "completed_by": {"id": 3, "email": "kim@e.org", "first_name": "", "last_name": ""},
                "result": [
                    region(0, 7, "PER", "Ann Lee", id="r1", origin="manual"),
                    {
                        "id": "r1", "from_name": "role", "to_name": "text", "type": "textarea", "origin": "manual",
                        "value": {"start": 0, "end": 7, "text": ["minister"]},
                    },
                    region(18, 22, "LOC", "Oslo", id="r2"),
                    region(18, 22, "EVENT", "Oslo", id="r3"),
                    {"id": "c", "from_name": "section", "to_name": "text", "type": "choices",
                     "value": {"choices": ["sport"]}},
                    {"from_id": "r1", "to_id": "r2", "type": "relation", "direction": "right", "labels": ["came"]},
                ],
                "was_cancelled": False,
                "ground_truth": True,
                "created_at": "2022-03-01T10:00:00.123456Z",
                "updated_at": "2022-03-02T10:00:00.123456Z",
                "lead_time": 12.6,
                "prediction": {},
                "result_count": 0,
            },
            {"id": 8, "completed_by": 2, "result": [], "was_cancelled": True, "lead_time": 1.0},
        ],
        "file_upload": "x.json",
        "drafts": [{"id": 1, "user": "bo@e.org", "result": [region(0, 3, "PER", "Ann")], "lead_time": 3.2}],
        "predictions": [
            {"id": 5, "model_version": "ner-2", "score": 0.7, "result": [region(25, 27, "PER", "Bo")]}
        ],
        "data": {"text": TEXT, "language": "en", "keywords": ["a", "b"], "channel": "x"},
        "meta": {"m": 1},
        "inner_id": 1,
    }  # fmt: skip
    (article,), report = read_in(tmp_path, [task])
    assert (report.failed, report.anchors.moved, report.anchors.lost) == ([], 0, 0)
    assert article.id == "in.json#41"
    assert article.language == "en"
    assert {r.annotator: r.status for r in article.reviews} == {
        "kim@e.org": Status.DONE, "gold": Status.DONE, "user 2": Status.SKIPPED, "bo@e.org": Status.IN_PROGRESS,
    }  # fmt: skip
    kim = next(r for r in article.reviews if r.annotator == "kim@e.org")
    assert [(d.value, d.attributes) for d in kim.fields["people"]] == [("Ann Lee", {"role": "minister"})]
    assert [d.value for d in kim.fields["section"]] == ["sport"]
    assert (kim.seconds, kim.finished and kim.finished.day) == (13, 2)
    (suggestion,) = article.suggestions["people"]
    assert (suggestion.value, suggestion.score, suggestion.extractor) == ("Bo", 0.7, "ner-2")
    assert [s.value for s in article.suggestions["keywords"]] == ["a", "b"]
    assert article.meta["m"] == 1
    assert article.meta["channel"] == "x"
    assert article.meta["relations"][0]["from"]["text"] == "Ann Lee"
    assert list(article.meta["unmapped"]) == ["EVENT"]


def test_units_of_older_versions_are_told_by_the_words(tmp_path: Path) -> None:
    result = [region(19, 23, "LOC", "Oslo"), region(0, 7, "PER", "Ann Lee"), region(26, 28, "PER")]
    (article,), report = read_in(tmp_path, [{"data": {"text": TEXT}, "completions": [{"result": result, "id": 1}]}])
    assert (report.anchors.exact, report.anchors.moved) == (3, 0)
    assert [v.value for v in record_of(article)["people"]] == ["Ann Lee", "Bo"]
    assert record_of(article)["places"][0].evidence == (found("Oslo"),)


def test_line_ends_within_a_region_are_as_label_studio_writes_them(tmp_path: Path) -> None:
    quote = TEXT[18:28]
    result = [region(18, 28, "PER", quote.replace("\r\n", "\\n"))]
    (article,), report = read_in(tmp_path, [{"data": {"text": TEXT}, "annotations": [{"result": result}]}])
    assert report.anchors.exact == 1
    assert record_of(article)["people"][0].evidence[0].quote == quote


def test_regions_of_hypertext_are_found_by_their_words(tmp_path: Path) -> None:
    html = "<article><h2>🐱 Warning:</h2><p>Ann Lee met <b>Bo Ek</b> in Oslo on Monday, long ago.</p></article>"
    value = {
        "start": "/article[1]/p[1]/text()[1]", "end": "/article[1]/p[1]/text()[1]", "startOffset": 0, "endOffset": 7,
        "globalOffsets": {"start": 11, "end": 18}, "text": "Ann Lee", "hypertextlabels": ["PER"],
    }  # fmt: skip
    result = [{"from_name": "l", "to_name": "h", "type": "hypertextlabels", "value": value, "id": "x"}]
    (article,), report = read_in(tmp_path, [{"data": {"page": html}, "annotations": [{"result": result}]}])
    assert report.anchors.lost == 0
    assert record_of(article)["people"][0].evidence[0].quote == "Ann Lee"
    assert "<b>" not in article.text


def test_regions_of_dialogues_are_offsets_into_their_paragraphs(tmp_path: Path) -> None:
    data = {"dialogue": [{"author": "A", "text": "Hello 🎉"}, {"author": "B", "text": "I am Bo Ek."}]}
    value = {"start": "1", "end": "1", "startOffset": 5, "endOffset": 10, "paragraphlabels": ["PER"], "text": "Bo Ek"}
    result = [{"from_name": "l", "to_name": "d", "type": "paragraphlabels", "value": value, "id": "x"}]
    (article,), report = read_in(tmp_path, [{"data": data, "annotations": [{"result": result}]}])
    assert report.anchors.exact == 1
    assert article.text == "Hello 🎉\nI am Bo Ek."


def test_what_a_team_changed_in_label_studio_stands(exported: Path, tmp_path: Path) -> None:
    tasks = json.loads(exported.read_text())
    for result in tasks[0]["annotations"][0]["result"]:
        if result["from_name"] == "value" and result["id"].startswith("people.2"):
            result["value"]["text"] = ["Bo Eklund"]
        if result["from_name"] == "published":
            result["value"]["text"] = ["2024-10-23"]
    (article, _), report = read_in(tmp_path, tasks)
    assert report.failed == []
    record = record_of(article)
    assert [v.value for v in record["people"]] == ["Ann Lee", "Cy", "Bo Eklund"]
    assert record["published"][0].value == "2024-10-23"


SPANS: list[tuple[Any, Any]] = [
    (5, 2),
    (-3, 4),
    (0, 0),
    (2, 10**9),
    ("x", 3),
    (None, None),
    (1.5, 2),
    (True, 2),
    ([], {}),
]


def test_spans_that_are_none_are_lost_and_the_rest_comes_in(tmp_path: Path) -> None:
    result: list[Any] = [region(s, e, "PER", id=f"n{i}") for i, (s, e) in enumerate(SPANS)]
    result += [region(0, 7, "PER", "Ann Lee"), region(0, 3, "PER", "Ann"), region(4, 7, "PER", "Lee"), 5, None, {}]
    result += [
        {"type": "labels", "value": 3},
        {"value": {"labels": [None, 3]}},
        region(3, 9, "LOC", "not there at all"),
    ]
    (article,), report = read_in(
        tmp_path, [{"data": {"text": TEXT}, "annotations": [{"result": result}, 3], "meta": 1}]
    )
    assert report.failed == []
    assert [v.value for v in record_of(article)["people"]] == ["Ann Lee", "Ann", "Lee"]
    assert report.anchors.exact == 3
    assert report.anchors.lost >= 8


def bad_files() -> Iterator[tuple[str, bytes, int, int]]:
    one = json.dumps({"data": {"text": "Ann Lee."}, "annotations": [{"result": [region(0, 3, "PER", "Ann")]}]})
    two = json.dumps({"data": {"text": "Bo Ek."}, "annotations": []})
    yield "cut", f"[{one}, {two[:30]}".encode(), 1, 1
    yield "not a task", f'[{one}, {{"x": 1}}, 5, "s", {two}]'.encode(), 2, 3
    yield "no text", f'[{one}, {{"data": {{"text": 5}}, "annotations": []}}]'.encode(), 1, 1
    yield "empty", f'[{one}, {{"data": {{"text": "  "}}, "annotations": []}}]'.encode(), 1, 1
    yield "latin-1", f"[{one}]".replace("Lee", "Lé").encode("latin-1"), 1, 0
    yield "utf-16", f"[{one}]".encode("utf-16"), 1, 0
    yield "lines", f"{one}\n{two}\n{{".encode(), 2, 1
    yield "one object", json.dumps(json.loads(one), indent=1).encode(), 1, 0
    deep = '{"data": {"text": "Deep."}, "annotations": [], "meta": {"a": ' + "[" * 300 + "]" * 300 + "}}"
    yield "deep", f"[{one}, {deep}]".encode(), 1, 1


@pytest.mark.parametrize(("data", "read", "failed"), [b[1:] for b in bad_files()], ids=[b[0] for b in bad_files()])
def test_bad_files_cost_only_what_is_bad(tmp_path: Path, data: bytes, read: int, failed: int) -> None:
    articles, report = read_in(tmp_path, data)
    assert (len(articles), len(report.failed)) == (read, failed), report
    assert all("\n" not in failure.reason for failure in report.failed)


def test_tasks_of_the_same_id_with_another_text_are_told(tmp_path: Path) -> None:
    tasks = [{"data": {"text": text, "article_id": "x"}, "annotations": []} for text in ("Ann.", "Bo.")]
    articles, report = read_in(tmp_path, tasks)
    assert (len(articles), len(report.failed)) == (1, 1)
