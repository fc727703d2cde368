"""Argilla's records, written and read, and opened by its own classes."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Status
from store.exporter import export
from store.review.records import record_of
from tests.store.interchange.json_kit import CARGO, TEXT, found, read_in, rich
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip

KIM, BO = "11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"


@settings(**CARGO)
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_goes_out_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "argilla", made)
    assert (read.failed, read.anchors.moved, read.anchors.lost) == ([], 0, 0)
    assert_carried(before, after, "argilla")


def test_everything_that_a_review_holds_comes_back(tmp_path: Path) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "argilla", [rich()])
    assert_carried(before, after, "argilla")
    assert after["a/1"].meta == before["a/1"].meta
    assert after["a/1"].suggestions == before["a/1"].suggestions
    assert after["a/1"].reviews[0].note == "näh\n2"
    assert read.failed == []


@pytest.mark.parametrize("status", [Status.SKIPPED, Status.IN_PROGRESS])
def test_a_review_that_is_not_done_keeps_its_status(tmp_path: Path, status: Status) -> None:
    made = draft("a", TEXT, review("ann", {"people": (decided("Bo", (found("Bo"),)),)}, status=status))
    _, after, _, _ = round_trip(tmp_path / "r", "argilla", [made], only="reviewed")
    assert after["a"].reviews[0].status is status


@pytest.fixture
def argilla(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Argilla's package without a server."""
    package: Any = pytest.importorskip("argilla")
    monkeypatch.setattr(package.Argilla, "_get_default", classmethod(lambda cls: MagicMock()))
    return package


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    with project_of(tmp_path / "p.copydesk", [rich(), draft("b", "Bo.", review("kim", {}))]) as project:
        export(project, tmp_path / "out.json", "argilla")
    return tmp_path / "out.json"


@pytest.mark.filterwarnings("ignore")
def test_its_own_classes_take_the_records(exported: Path, argilla: Any) -> None:
    io: Any = import_module("argilla.records._io")
    first, second = io.JsonIO._records_from_json(exported)
    assert isinstance(first, argilla.Record)
    spans = next(r for r in first.responses if r.question_name == "spans")
    assert spans.status == "submitted"
    for span in spans.value:
        assert 0 <= span["start"] < span["end"] <= len(TEXT)
    assert {s["label"] for s in spans.value} == {"headline", "section", "people", "figures"}
    assert first.responses["section"][0].value == "politics"
    assert first.responses["published"][0].value == "2024-10-22"
    assert first.suggestions["spans"].score == [0.9, 0.4]
    assert first.suggestions["spans"].agent == "names 1"
    assert (second.id, second.responses["spans"][0].value) == ("b", [])
    assert UUID(spans.user_id) != UUID(second.responses["spans"][0].user_id)
    for metadata in first.metadata.api_models():
        metadata.model_dump()


@pytest.mark.filterwarnings("ignore")
def test_the_settings_are_those_of_a_dataset(exported: Path, argilla: Any) -> None:
    made = argilla.Settings.from_json(exported.with_name("out.json.argilla-settings.json"))
    made.validate()
    assert {q.name for q in made.questions} >= {"spans", "section", "published", "people"}
    assert made.questions["spans"].allow_overlapping
    assert "body" not in {q.name for q in made.questions}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("form", ["json", "list", "flat", "names", "index", "flat names"])
def test_what_its_client_writes_comes_in(tmp_path: Path, argilla: Any, form: str) -> None:
    made = argilla.Record(
        id="r1",
        fields={"text": TEXT},
        metadata={"source": "x", "n": 3},
        vectors={"v": [0.1, 0.2]},
        responses=[
            argilla.Response("ner", [{"start": 0, "end": 7, "label": "PER"}], user_id=KIM, status="submitted"),
            argilla.Response("section", "sport", user_id=KIM, status="submitted"),
            argilla.Response("ner", [{"start": 0, "end": 3, "label": "PER"}], user_id=BO, status="draft"),
        ],
        suggestions=[
            argilla.Suggestion("ner", [{"start": 18, "end": 22, "label": "LOC"}], score=[0.7], agent="model 1"),
            argilla.Suggestion("section", "politics", score=0.4, agent="model 2"),
        ],
    )
    io: Any = import_module("argilla.records._io")
    path = tmp_path / "x.json"
    if form == "json":
        io.JsonIO.to_json([made], path)
    elif form in ("list", "flat"):
        path.write_text(json.dumps(io.GenericIO.to_list([made], flatten=form == "flat")))
    else:
        orient = "index" if form == "index" else "names"
        path.write_text(json.dumps(io.GenericIO.to_dict([made], flatten=form.startswith("flat"), orient=orient)))
    (article,), report = read_in(tmp_path, path.read_bytes())
    assert (report.failed, report.anchors.exact, report.anchors.lost) == ([], 3, 0)
    assert article.text == TEXT
    assert {r.annotator for r in article.reviews} == {KIM, BO}
    assert record_of(article, KIM)["people"][0].evidence == (found("Ann Lee"),)
    assert record_of(article, KIM)["section"][0].value == "sport"
    place, section = article.suggestions["places"][0], article.suggestions["section"][0]
    assert (place.value, place.score, place.extractor) == ("Oslo", 0.7, "model 1")
    assert (section.value, section.score, section.extractor) == ("politics", 0.4, "model 2")
    assert article.meta["n"] == 3
    if form.startswith("flat"):  # only there does it write how far a response is
        assert {r.annotator: r.status for r in article.reviews}[BO] is Status.IN_PROGRESS


def test_answers_that_a_team_changed_stand(exported: Path, tmp_path: Path) -> None:
    records = json.loads(exported.read_text())
    answers = records[0]["responses"]
    answers["published"][0]["value"] = "2024-10-23"
    answers["spans"][0]["value"] = [s for s in answers["spans"][0]["value"] if s["start"] != found("Bo").start]
    answers["section"].append({"value": "culture", "user_id": KIM, "status": "submitted"})
    (article, _), _ = read_in(tmp_path, records)
    assert {r.annotator for r in article.reviews} == {"ann", KIM}
    assert record_of(article, "ann")["published"][0].value == "2024-10-23"
    assert [v.value for v in record_of(article, "ann")["people"]] == ["Ann Lee", "Cy"]
    assert record_of(article, KIM)["section"][0].value == "culture"


def test_bad_records_cost_only_themselves(tmp_path: Path) -> None:
    spans = [
        {"start": s, "end": e, "label": "PER"} for s, e in ((0, 7), (5, 2), (-1, 3), (0, 0), (0, 10**9), ("x", None))
    ]
    good = {"fields": {"text": TEXT}, "responses": {"ner": [{"value": spans, "user_id": KIM}]}, "suggestions": {}}
    odd = {"fields": {"text": "Odd."}, "responses": {"a": 3, "b": [3, {}]}, "suggestions": {"c": 1}}
    odd["metadata"] = {"copydesk": "{cut"}
    other = [{"fields": {"text": 5}, "responses": {}}, 3, {"x": 1}, odd]
    articles, report = read_in(tmp_path, json.dumps([good, *other]).encode())
    assert (len(articles), len(report.failed)) == (2, 3)
    assert (report.anchors.exact, report.anchors.lost) == (1, 5)
    cut = json.dumps([good, odd]).encode()[:-40]
    (tmp_path / "cut").mkdir()
    articles, report = read_in(tmp_path / "cut", cut)
    assert (len(articles), len(report.failed)) == (1, 1)
