"""The project's first article, as a reviewer must find it."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest

from store.extract.text_article import extract_text

TEXT = files("resources").joinpath("samples/samarkand.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def result() -> dict[str, Any]:
    return extract_text(
        {"id": "samarkand.txt", "url": None, "text": TEXT, "html": None, "language": None, "meta": {}, "blocks": []}
    )


@pytest.fixture(scope="module")
def suggestions(result: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = result["suggestions"]
    return found


def values(suggestions: dict[str, list[dict[str, Any]]], key: str) -> list[Any]:
    return [s["value"] for s in suggestions[key]]


def quotes(suggestion: dict[str, Any]) -> list[str]:
    return [e["quote"] for e in suggestion["evidence"]]


def test_text_and_evidence_are_verbatim(result: dict[str, Any]) -> None:
    assert result["text"] == TEXT
    for group in (*result["suggestions"].values(), *result["alternatives"].values()):
        for suggestion in group:
            assert set(suggestion) == {"value", "attributes", "evidence", "score", "extractor", "agreed"}
            assert 0 <= suggestion["score"] <= 1
            for e in suggestion["evidence"]:
                assert TEXT[e["start"] : e["end"]] == e["quote"] != ""


def test_headline(result: dict[str, Any], suggestions: dict[str, list[dict[str, Any]]]) -> None:
    assert values(suggestions, "headline") == [TEXT.split("\n")[0]]
    assert suggestions["headline"][0]["score"] >= 0.9
    assert result["title"] == TEXT.split("\n")[0]


def test_published_is_a_guess_of_the_year(suggestions: dict[str, list[dict[str, Any]]]) -> None:
    (published,) = suggestions["published"]
    assert published["value"] == "2024-10-22"
    assert quotes(published) == ["October 22"]
    assert published["attributes"] == {"guessed": "year"}
    assert published["score"] == 0.41


def test_publisher_and_language(result: dict[str, Any], suggestions: dict[str, list[dict[str, Any]]]) -> None:
    assert values(suggestions, "publisher") == ["Government of Uzbekistan's official portal"]
    assert values(suggestions, "language") == ["en"]
    assert suggestions["language"][0]["score"] >= 0.95
    assert result["language"] == "en"


def test_people(suggestions: dict[str, list[dict[str, Any]]]) -> None:
    people = {p["value"]: p["attributes"] for p in suggestions["people"]}
    assert people == {
        "Abdulla Aripov": {"role": "Prime Minister of Uzbekistan"},
        "Uljas Bektenov": {"role": "Prime Minister of Kazakhstan"},
    }
    assert all(p["score"] >= 0.9 for p in suggestions["people"])
    assert quotes(suggestions["people"][0]) == ["Abdulla Aripov"] * 2


def test_places(suggestions: dict[str, list[dict[str, Any]]]) -> None:
    places = values(suggestions, "places")
    wanted = {"Samarkand", "Uzbekistan", "Kazakhstan", "Mangistau", "Karakalpakstan", "Turkestan", "Navoi", "Kyzylorda"}
    assert wanted <= set(places) <= wanted | {"Tashkent"}
    uzbekistan = suggestions["places"][places.index("Uzbekistan")]
    assert len(uzbekistan["evidence"]) == TEXT.count("Uzbekistan")


def test_figures(suggestions: dict[str, list[dict[str, Any]]]) -> None:
    figures = {(f["value"], f["attributes"]["unit"]): f["attributes"]["about"] for f in suggestions["figures"]}
    assert figures == {
        (200, "business leaders"): "forum",
        (4400000000, "USD"): "trade turnover between Uzbekistan and Kazakhstan",
        (1000, "enterprises"): "with Kazakh capital",
        (3600, "enterprises"): "with Uzbek capital",
        (10000000000, "USD"): "mutual trade",
        (32, "%"): "exports from Uzbekistan to Kazakhstan",
        (1400000000, "USD"): "exports from Uzbekistan to Kazakhstan",
    }
    assert all(type(f["value"]) is int for f in suggestions["figures"])
    assert quotes(suggestions["figures"][0]) == ["approximately 200 business leaders"]


def test_the_quotation(suggestions: dict[str, list[dict[str, Any]]]) -> None:
    (quote,) = suggestions["quotes"]
    assert quote["value"] == TEXT.split('"')[1]
    assert quote["attributes"] == {"speaker": "the report"}
    assert quotes(quote) == [TEXT.split('"')[1]]
    assert quote["score"] >= 0.8


def test_keywords(suggestions: dict[str, list[dict[str, Any]]]) -> None:
    assert values(suggestions, "keywords") == [
        "Qozog'iston",
        "Samarqand",
        "O'zbekiston",
        "Abdulla Aripov",
        "Oljas Bektenov",
    ]
    assert all(k["score"] < 0.8 for k in suggestions["keywords"])


def test_blocks(result: dict[str, Any]) -> None:
    blocks = [(b["kind"], b["body"], TEXT[b["start"] : b["end"]]) for b in result["blocks"]]
    assert blocks[0] == ("heading", False, TEXT.split("\n")[0])
    assert [b[:2] for b in blocks[1:-4]] == [("paragraph", True)] * 7
    assert blocks[-4:] == [
        ("furniture", False, "Qozog'iston Samarqand O'zbekiston Abdulla Aripov Oljas Bektenov"),
        ("furniture", False, "Rate Count"),
        ("furniture", False, "Rate this article"),
        ("furniture", False, "Share with your friends"),
    ]
    assert "".join(TEXT[b["start"] : b["end"]] for b in result["blocks"]).replace(" ", "") == "".join(TEXT.split())
