"""What an extractor returned: sound suggestions come in, and nothing that it may say raises."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from store.articles import Json
from store.documents import parse_suggestions
from store.extractors.checking import MOST_PROBLEMS, checked
from store.normalise import Context
from tests.store.projects import FIELDS, TEXT

KEYS = frozenset(f.key for f in FIELDS)


def check(given: Json, wanted: frozenset[str] = KEYS, text: str = TEXT) -> dict[str, Any]:
    made = checked(given, FIELDS, wanted, "acme 1", Context(text=text, language="en"))
    json.dumps(made, allow_nan=False)
    parse_suggestions(made["suggestions"], text)
    parse_suggestions(made["alternatives"], text, "alternatives")
    return made


def test_offsets_are_checked_and_words_searched_where_they_do_not_stand_there() -> None:
    at = TEXT.find("Uljas Bektenov")
    right = {"field": "people", "start": at, "end": at + 14, "quote": "Uljas Bektenov"}
    for change in ({}, {"start": at - 3, "end": at + 11}, {"start": None, "end": None}, {"end": 10**9}):
        made = check([{**right, **change}])
        (one,) = made["suggestions"]["people"]
        assert one["evidence"] == [{"start": at, "end": at + 14, "quote": "Uljas Bektenov"}], change
        assert one["value"] == "Uljas Bektenov"
        assert not made["problems"]
    made = check([{"field": "people", "value": "Uljas Bektenov", "start": 9000, "end": 9014}])
    assert made["suggestions"]["people"][0]["evidence"][0]["start"] == at, "the value's words are looked for"
    made = check([{"field": "people", "value": "Somebody", "start": 9000, "end": 9014}])
    assert made["suggestions"] == {}
    assert made["problems"] == ["people: 9000 to 9014 is not in the text"]


def test_values_are_normalised_by_the_type_of_their_field() -> None:
    made = check(
        [
            {"field": "published", "value": "22 October 2024", "score": 1},
            {"field": "figures", "value": "4.4 million", "attributes": {"unit": "USD"}},
            {"field": "people", "value": "  Abdulla   Aripov "},
        ]
    )
    found = {key: [s["value"] for s in values] for key, values in made["suggestions"].items()}
    assert found == {"published": ["2024-10-22"], "figures": [4400000], "people": ["Abdulla Aripov"]}
    assert made["suggestions"]["figures"][0]["attributes"] == {"unit": "USD"}
    assert made["suggestions"]["published"][0]["score"] == 1.0


def test_the_best_of_a_single_field_stands_and_the_others_are_alternatives() -> None:
    made = check([{"field": "headline", "value": v, "score": s} for v, s in (("A", 0.2), ("B", 0.9), ("C", None))])
    assert [s["value"] for s in made["suggestions"]["headline"]] == ["B"]
    assert [s["value"] for s in made["alternatives"]["headline"]] == ["A", "C"]


def test_the_same_value_twice_is_one_with_both_mentions() -> None:
    text = "Ann Lee met Ann Lee."
    made = check([{"field": "people", "start": s, "end": s + 7, "score": 0.4 + s / 100} for s in (0, 12)], text=text)
    (one,) = made["suggestions"]["people"]
    assert [e["start"] for e in one["evidence"]] == [0, 12]
    assert one["score"] == 0.52


def test_fields_that_are_switched_off_are_left_out_without_a_word() -> None:
    made = check([{"field": "people", "value": "Ann"}, {"field": "headline", "value": "H"}], frozenset(["headline"]))
    assert list(made["suggestions"]) == ["headline"]
    assert made["problems"] == []


def test_a_flood_is_cut_and_problems_are_counted() -> None:
    made = check([{"field": "people", "value": f"Person {i}"} for i in range(1500)])
    assert len(made["suggestions"]["people"]) == 1000
    made = check([{"field": f"f{i}", "value": 1} for i in range(100)] + [{"field": "f0", "value": 2}] * 3)
    assert len(made["problems"]) == MOST_PROBLEMS + 1
    assert made["problems"][0] == "there is no field f0 (4 times)"
    assert made["problems"][-1] == "80 more problems"
    assert check([{"field": "headline", "value": "x" * 5_000_000}])["problems"] == [
        "headline: a value of 5,000,000 characters"
    ]


def test_scores_that_are_none_are_left_out_and_told() -> None:
    for score in (float("nan"), float("inf"), -1, 7, True, "0.9", [1]):
        made = check([{"field": "headline", "value": "H", "score": score}])
        assert made["suggestions"]["headline"][0]["score"] is None
        assert "is no number from 0 to 1" in made["problems"][0]


_plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
_anything = st.recursive(
    _plain,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
_suggestion = st.fixed_dictionaries(
    {"field": st.sampled_from(sorted(KEYS)) | _anything},
    optional={
        "value": _anything,
        "start": _anything | st.integers(-5, 120),
        "end": _anything | st.integers(-5, 120),
        "quote": _anything | st.sampled_from(["Uljas", "🎉", "with 5 others"]),
        "score": _anything,
        "attributes": _anything,
        "evidence": _anything | st.lists(st.dictionaries(st.sampled_from(["start", "end", "quote"]), _anything)),
    },
)


@given(_anything | st.lists(_suggestion | _anything, max_size=6) | st.fixed_dictionaries({"suggestions": _anything}))
def test_nothing_that_it_may_return_raises_or_comes_in_unsound(given: Json) -> None:
    check(given)
