"""The documents of the lossless format: written to the letter, and checked at the door."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import Article, DecidedValue, Decision, Evidence, Review, Source, Status, Suggestion, Value
from store.documents import (
    MAX_DEPTH,
    InvalidDocument,
    article_json,
    clean_json,
    clean_text,
    decided_json,
    dumps,
    loads,
    moment_json,
    parse_article,
    parse_decided,
    parse_moment,
    parse_review,
    parse_scalar,
    parse_suggestion,
    review_json,
    suggestion_json,
    value_json,
)

TEXT = "On 22 October 2024 🎉 nothing happened."

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)
scalars = st.one_of(
    st.none(), texts, st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False, allow_infinity=False)
)
jsons = st.recursive(
    st.one_of(st.none(), st.booleans(), texts, st.integers(-(2**53), 2**53)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=8,
)


@st.composite
def spans(draw: st.DrawFn) -> Evidence:
    start = draw(st.integers(0, len(TEXT)))
    end = draw(st.integers(start, len(TEXT)))
    return Evidence(start, end, TEXT[start:end])


parts = {
    "value": scalars.map(lambda v: parse_scalar(v, "value")),
    "attributes": st.dictionaries(texts, jsons, max_size=3),
    "evidence": st.lists(spans(), max_size=3).map(tuple),
}
suggestion_values = st.builds(
    Suggestion,
    **parts,
    score=st.none() | st.floats(0, 1).map(lambda s: round(s, 4)),
    extractor=texts,
    agreed=st.lists(texts, max_size=2).map(tuple),
)
decided_values = st.builds(
    DecidedValue, **parts, decision=st.sampled_from(Decision), from_=st.none() | st.integers(0, 50)
)
reviews = st.builds(
    Review,
    annotator=st.just("Anna"),
    status=st.sampled_from(Status),
    flagged=st.booleans(),
    note=texts,
    seconds=st.integers(0, 10**6),
    finished=st.none() | st.datetimes(timezones=st.just(UTC)).map(lambda d: d.replace(microsecond=0)),
    fields=st.dictionaries(texts.filter(bool), st.lists(decided_values, max_size=2).map(tuple), max_size=3),
)


@given(suggestion_values)
def test_a_suggestion_comes_back_as_it_was(suggestion: Suggestion) -> None:
    assert parse_suggestion(loads(dumps(suggestion_json(suggestion))), TEXT) == suggestion


@given(reviews)
def test_a_review_comes_back_as_it_was(review: Review) -> None:
    assert parse_review(loads(dumps(review_json(review))), TEXT) == review


def test_keys_stand_in_the_order_of_the_format() -> None:
    span = (Evidence(3, 13, "22 October"),)
    suggestion = Suggestion(value="2024-10-22", evidence=span, score=0.41, extractor="dates 1")
    decided = DecidedValue(value="2024-10-22", evidence=span, decision=Decision.ACCEPTED, from_=0)
    article = Article(
        number=7,
        id="x",
        text=TEXT,
        source=Source(name="x.txt", format="text", sha256="0"),
        suggestions={"published": (suggestion,)},
        alternatives={"published": ()},
        reviews=(
            Review(
                annotator="Anna",
                status=Status.DONE,
                seconds=31,
                finished=datetime(2026, 1, 31, 10, 42, 7, tzinfo=UTC),
                fields={"published": (decided,)},
            ),
        ),
    )
    record = {"published": (Value(value="2024-10-22", evidence=span),)}
    shown = '[{"start":3,"end":13,"quote":"22 October"}]'
    expected = (
        f'{{"copydesk":1,"id":"x","url":null,"text":"{TEXT}","language":null,"meta":{{}},'
        '"source":{"name":"x.txt","format":"text","sha256":"0","html":null},"blocks":[],'
        f'"suggestions":{{"published":[{{"value":"2024-10-22","attributes":{{}},"evidence":{shown},'
        '"score":0.41,"extractor":"dates 1","agreed":[]}]},"alternatives":{"published":[]},'
        '"reviews":[{"annotator":"Anna","status":"done","flagged":false,"note":"","seconds":31,'
        '"finished":"2026-01-31T10:42:07Z","fields":{"published":[{"value":"2024-10-22","attributes":{},'
        f'"evidence":{shown},"decision":"accepted","from":0}}]}}}}],'
        f'"record":{{"published":[{{"value":"2024-10-22","attributes":{{}},"evidence":{shown}}}]}}}}'
    )
    assert dumps(article_json(article, record)).decode() == expected
    again = parse_article(json.loads(expected), "fallback")
    assert again.suggestions == article.suggestions
    assert again.reviews == article.reviews
    assert again.lossless


def test_scores_are_rounded_and_whole_numbers_lose_their_fraction() -> None:
    assert suggestion_json(Suggestion(value=1, score=0.123456, extractor="x"))["score"] == 0.1235
    assert dumps(value_json(Value(value=parse_scalar(4.4e9, "v")))).startswith(b'{"value":4400000000,')
    assert parse_scalar(-32.0, "v") == -32
    assert isinstance(parse_scalar(-32.0, "v"), int)
    assert parse_scalar(10**30, "v") == 1e30


def test_times_are_utc_to_the_second() -> None:
    moment = datetime(2026, 1, 31, 15, 42, 7, 999, tzinfo=timezone(timedelta(hours=5)))
    assert moment_json(moment) == "2026-01-31T10:42:07Z"
    assert parse_moment("2026-01-31T15:42:07.5+05:00", "t") == datetime(2026, 1, 31, 10, 42, 7, tzinfo=UTC)
    assert moment_json(datetime(33, 1, 1, tzinfo=UTC)) == "0033-01-01T00:00:00Z"


def test_nul_and_lone_surrogates_are_replaced_one_for_one() -> None:
    assert clean_text("a\0b\ud800c\udfffd🎉") == "a\ufffdb\ufffdc\ufffdd🎉"
    dirty = {"value": "a\ud83d", "evidence": [], "extractor": "x\0", "attributes": {"ro\0le": ["\udead"]}}
    suggestion = parse_suggestion(dirty)
    assert suggestion.value == "a\ufffd"
    assert suggestion.attributes == {"ro\ufffdle": ["\ufffd"]}
    dumps(suggestion_json(suggestion))


def _decided(**change: Any) -> dict[str, Any]:
    return {**decided_json(DecidedValue(value="x", decision=Decision.ADDED)), **change}


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (_decided(decision="maybe"), "decision: 'maybe' is none of"),
        (_decided(value=True), "value: True is not a string, a number or null"),
        (_decided(value=float("nan")), "finite"),
        (_decided(value=float("inf")), "finite"),
        (_decided(value=10**400), "finite"),
        (_decided(value={"a": 1}), "an object is not a string"),
        (_decided(attributes=[1]), "attributes"),
        (_decided(evidence={}), "evidence"),
        (_decided(evidence=[{"start": 0, "end": 2, "quote": "no"}]), "the text at 0-2 is 'On', not 'no'"),
        (_decided(evidence=[{"start": 5, "end": 2, "quote": ""}]), "not a span"),
        (_decided(evidence=[{"start": -1, "end": 2, "quote": ""}]), "start"),
        (_decided(evidence=[{"start": 0, "end": 9999, "quote": ""}]), "not a span of the text of 38 characters"),
        (_decided(evidence=[{"start": 0.0, "end": 2, "quote": "On"}]), "start"),
        (_decided(evidence=[{"start": True, "end": 2, "quote": "n"}]), "start"),
        (_decided(**{"from": -1}), "from"),
        (_decided(**{"from": "0"}), "from"),
        ("text", "is not an object"),
        (None, "is not an object"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(document: Any, reason: str) -> None:
    with pytest.raises(InvalidDocument) as caught:
        parse_decided(document, TEXT)
    assert reason in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("score", [-0.1, 1.1, "0.5", True, float("nan"), float("inf")])
def test_a_score_is_from_0_to_1(score: Any) -> None:
    with pytest.raises(InvalidDocument, match="score"):
        parse_suggestion({"value": "x", "extractor": "x", "score": score})


def test_depth_is_limited() -> None:
    deep: Any = "x"
    for _ in range(MAX_DEPTH):
        deep = [deep]
    clean_json(deep)
    with pytest.raises(InvalidDocument, match="deeper"):
        clean_json([deep])


def test_a_line_of_another_version_or_with_two_reviews_of_one_is_refused() -> None:
    line = {"copydesk": 1, "id": "x", "text": "t", "source": {"name": "", "format": "", "sha256": ""}}
    assert parse_article(line, "f").text == "t"
    for wrong in (2, True, "1", None):
        with pytest.raises(InvalidDocument, match="version"):
            parse_article({**line, "copydesk": wrong}, "f")
    twice = [{"annotator": "A"}, {"annotator": " A "}]
    with pytest.raises(InvalidDocument, match="two reviews"):
        parse_article({**line, "reviews": twice}, "f")
    with pytest.raises(InvalidDocument, match="name"):
        parse_article({**line, "reviews": [{"annotator": "  "}]}, "f")


@given(jsons)
def test_no_json_crashes_the_door(data: Any) -> None:
    for parse in (parse_suggestion, parse_decided, parse_review):
        with contextlib.suppress(InvalidDocument):
            parse(data, TEXT)
