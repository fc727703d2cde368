"""Prodigy's JSONL, written and read."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft, Status
from store.exporter import export
from store.review.records import record_of
from store.writers.prodigy import cut_tokens
from tests.store.interchange.json_kit import CARGO, TEXT, found, read_in, rich
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip, texts


@settings(**CARGO)
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_goes_out_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "prodigy", made)
    assert (read.failed, read.anchors.moved, read.anchors.lost) == ([], 0, 0)
    assert_carried(before, after, "prodigy")


def test_everything_that_a_review_holds_comes_back(tmp_path: Path) -> None:
    before, after, _, read = round_trip(tmp_path / "r", "prodigy", [rich()])
    assert_carried(before, after, "prodigy")
    assert after["a/1"].meta == before["a/1"].meta
    assert after["a/1"].reviews[0].seconds == 31
    assert read.failed == []


@given(text=texts(), edges=st.sets(st.integers(1, 40), max_size=6))
def test_tokens_hold_all_that_is_no_single_space_and_end_at_every_edge(text: str, edges: set[int]) -> None:
    edges = {e for e in edges if e < len(text)}
    tokens = cut_tokens(text, edges)
    shown = "".join(text[s:e] + (" " if ws else "") for s, e, ws in tokens)
    assert shown == text
    bounds = {at for s, e, _ in tokens for at in (s, e)}
    assert edges <= bounds
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(tokens))


def tasks_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().split("\n") if line]


def test_spans_begin_and_end_with_their_tokens(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [rich()]) as project:
        export(project, tmp_path / "out.jsonl", "prodigy")
        report = export(project, tmp_path / "ner.jsonl", "prodigy", options={"view": "ner_manual", "tokens": "none"})
    (task,) = tasks_of(tmp_path / "out.jsonl")
    assert (task["_view_id"], task["answer"], task["_annotator_id"]) == ("spans_manual", "accept", "ann")
    assert task["_timestamp"] == 1769856127
    assert task["flagged"] is True
    for span in task["spans"]:
        assert TEXT[span["start"] : span["end"]] == span["text"]
        assert task["tokens"][span["token_start"]]["start"] == span["start"]
        assert task["tokens"][span["token_end"]]["end"] == span["end"]
    assert [t["id"] for t in task["tokens"]] == list(range(len(task["tokens"])))
    assert [o["id"] for o in task["options"]] == ["politics", "sport", "culture"]
    assert task["accept"] == ["politics"]
    (ner,) = tasks_of(tmp_path / "ner.jsonl")
    assert "tokens" not in ner
    assert any("overlap" in loss.what for loss in report.losses)
    ends = [(s["start"], s["end"]) for s in ner["spans"]]
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(ends))


def test_spacy_takes_the_tokens_and_spans(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy")
    with project_of(tmp_path / "p.copydesk", [rich()]) as project:
        export(project, tmp_path / "out.jsonl", "prodigy")
    (task,) = tasks_of(tmp_path / "out.jsonl")
    doc = spacy.tokens.Doc(
        spacy.blank("en").vocab, [t["text"] for t in task["tokens"]], [t["ws"] for t in task["tokens"]]
    )
    assert doc.text == TEXT
    for span in task["spans"]:
        assert doc.char_span(span["start"], span["end"], label=span["label"]).text == span["text"]


@pytest.mark.parametrize("status", [Status.SKIPPED, Status.IN_PROGRESS])
def test_a_review_that_is_not_done_keeps_its_status(tmp_path: Path, status: Status) -> None:
    made = draft("a", TEXT, review("ann", {"people": (decided("Bo", (found("Bo"),)),)}, status=status))
    _, after, _, _ = round_trip(tmp_path / "r", "prodigy", [made], only="reviewed")
    (one,) = after["a"].reviews
    assert (one.status, [d.value for d in one.fields["people"]]) == (status, ["Bo"])


def test_suggestions_go_out_without_an_answer_and_come_back(tmp_path: Path) -> None:
    made = draft("a", TEXT, suggestions=rich().suggestions)
    before, after, _, _ = round_trip(tmp_path / "r", "prodigy", [made], only="all")
    assert "answer" not in tasks_of(tmp_path / "r" / "out.jsonl")[0]
    assert after["a"].suggestions == before["a"].suggestions
    assert after["a"].reviews == ()


def task(answer: str | None, *spans: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"text": TEXT, "_input_hash": 1, "spans": list(spans)} | ({"answer": answer} if answer else {}) | more


def lines(*tasks: Any) -> bytes:
    return b"".join(json.dumps(t).encode() + b"\n" for t in tasks)


PERSON = {"start": 0, "end": 7, "token_start": 0, "token_end": 1, "label": "PER"}


def test_a_file_of_prodigy_comes_in(tmp_path: Path) -> None:
    other: dict[str, Any] = {"text": "Another one.", "answer": "ignore", "_session_id": None, "spans": []}
    other["meta"] = {"source": "x"}
    relation = {"head": 0, "child": 1, "label": "R"}
    data = lines(
        task("accept", PERSON, _session_id="set-kim", _timestamp=1633999979, relations=[relation]),
        other,
        task("accept", {**PERSON, "start": 18, "end": 22, "label": "LOC"}, _annotator_id="bo", accept=["sport"]),
        task(None, {**PERSON, "score": 0.5, "source": "en_core"}),
    )
    (article, second), report = read_in(tmp_path, data, "in.jsonl")
    article, second = sorted((article, second), key=lambda a: -len(a.reviews))
    assert (report.failed, report.anchors.moved, report.anchors.lost) == ([], 0, 0)
    assert {r.annotator for r in article.reviews} == {"set-kim", "bo"}
    assert record_of(article, "set-kim")["people"][0].evidence == (found("Ann Lee"),)
    assert record_of(article, "bo")["places"][0].value == "Oslo"
    assert record_of(article, "bo")["section"][0].value == "sport"
    (suggestion,) = article.suggestions["people"]
    assert (suggestion.score, suggestion.extractor) == (0.5, "en_core")
    assert article.meta["relations"] == [relation]
    assert second.reviews[0].status is Status.SKIPPED
    assert second.meta == {"source": "x"}


def test_what_was_rejected_is_rejected(tmp_path: Path) -> None:
    (article,), _ = read_in(tmp_path, lines(task("reject", PERSON)), "in.jsonl")
    assert [d.decision for d in article.reviews[0].fields["people"]] == ["rejected"]
    assert [s.value for s in article.suggestions["people"]] == ["Ann Lee"]
    assert record_of(article)["people"] == ()


def test_the_label_of_a_text_is_the_choice_of_the_field_that_has_it(tmp_path: Path) -> None:
    made = {"text": TEXT, "label": "SPORT", "answer": "accept", "_view_id": "classification"}
    options = [{"id": 0, "text": "politics"}, {"id": 1, "text": "sport"}]
    other = {"text": "Other.", "options": options, "accept": [0], "answer": "accept", "_view_id": "choice"}
    articles, _ = read_in(tmp_path, lines(made, other), "in.jsonl")
    assert [record_of(a)["section"][0].value for a in articles] == ["sport", "politics"]


def test_bad_lines_cost_only_themselves(tmp_path: Path) -> None:
    spans: list[Any] = [{**PERSON, "start": s, "end": e} for s, e in ((5, 2), (-1, 3), (0, 0), (0, 10**9), ("x", None))]
    data = lines(
        task("accept", PERSON, *spans), {"answer": "accept", "text": 5}, [1], {"answer": "accept", "text": " "}
    )
    data += b'{"text": "Ann \xe9.", "answer": "accept"}\n{"text": "cut", "answer": "acc'
    articles, report = read_in(tmp_path, data, "in.jsonl")
    assert (len(articles), len(report.failed)) == (2, 4)
    assert (report.anchors.exact, report.anchors.lost) == (1, 5)
    assert [v.value for v in record_of(articles[0])["people"]] == ["Ann Lee"]


def test_offsets_in_another_unit_are_moved_to_their_words(tmp_path: Path) -> None:
    span = {"start": 19, "end": 23, "label": "LOC", "text": "Oslo"}
    (article,), report = read_in(tmp_path, lines(task("accept", span)), "in.jsonl")
    assert report.anchors.moved == 1
    assert record_of(article)["places"][0].evidence == (found("Oslo"),)
