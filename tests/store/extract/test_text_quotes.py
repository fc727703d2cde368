"""Quotations and who said them, in the marks of several languages."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.extract.names import suggest_names
from store.extract.quotes import suggest_quotes
from store.extract.text_blocks import make_blocks


def quotes(text: str, language: str = "en") -> list[dict[str, Any]]:
    whole = f"Some words on top\n\n{text}"
    blocks = make_blocks(whole)
    return suggest_quotes(whole, blocks, suggest_names(whole, blocks, language)["people"])


def short(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(q["value"], q["attributes"].get("speaker", "")) for q in quotes(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ('"We will build the line," the report stated.', "en", [("We will build the line,", "the report")]),
        (
            "“We will build the line,” said Nurlan Sauranbayev, the minister.",
            "en",
            [("We will build the line,", "Nurlan Sauranbayev")],
        ),
        (
            "Nurlan Sauranbayev told reporters: “We will build the line.”",
            "en",
            [("We will build the line.", "Nurlan Sauranbayev")],
        ),
        (
            "According to the ministry, “the line will be built soon”.",
            "en",
            [("the line will be built soon", "the ministry")],
        ),
        (
            "Minister Nurlan Sauranbayev spoke. “We will build it all,” he said.",
            "en",
            [("We will build it all,", "Nurlan Sauranbayev")],
        ),
        (
            "«Мы построим дорогу в срок», — сказал Шавкат Умаров журналистам.",
            "ru",
            [("Мы построим дорогу в срок", "Шавкат Умаров")],
        ),
        ("Министр заявил: «Мы построим дорогу в срок».", "ru", [("Мы построим дорогу в срок", "Министр")]),
        ("— Мы построим дорогу в срок, — отметил Обид Хакимов.", "ru", [("Мы построим дорогу в срок", "Обид Хакимов")]),
        (
            "„Wir bauen die Straße bald“, sagte Ministerin Annalena Baerbock am Montag.",
            "de",
            [("Wir bauen die Straße bald", "Annalena Baerbock")],
        ),
        ("Der Sprecher erklärte: „Wir bauen die Straße bald.“", "de", [("Wir bauen die Straße bald.", "der Sprecher")]),
        (
            "“Biz yo'lni albatta quramiz”, dedi Shavkat Umarov.",
            "uz",
            [("Biz yo'lni albatta quramiz", "Shavkat Umarov")],
        ),
        (
            "« Nous allons construire la route », a déclaré le ministre.",
            "fr",
            [("Nous allons construire la route", "le ministre")],
        ),
    ],
)
def test_speakers(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert short(text, language) == found


def test_a_quotation_over_paragraphs_is_one() -> None:
    text = "“The first part of a long speech that goes on and on.\n\n“The second part, and its end,” said the minister."
    (quote,) = quotes(text)
    assert quote["value"] == "The first part of a long speech that goes on and on. The second part, and its end,"
    assert [e["quote"][:10] for e in quote["evidence"]] == ["The first ", "The second"]
    assert quote["attributes"] == {"speaker": "the minister"}


def test_the_second_half_has_the_same_speaker_and_is_less_sure() -> None:
    first, second = quotes("“We will build the line,” said Nurlan Sauranbayev. “It will take us four long years.”")
    assert second["attributes"] == {"speaker": "Nurlan Sauranbayev"}
    assert first["score"] >= 0.9
    assert second["score"] < 0.8


@pytest.mark.parametrize(
    "text",
    [
        "The film “Gone Girl” is nice.",
        'A 12" disc and a 7" one.',
        "It's the '90s, isn't it?",
        "“” and ' '",
        "So-called “experts” came.",
    ],
)
def test_what_is_no_quotation(text: str) -> None:
    assert short(text) == []


@given(st.text(alphabet=st.sampled_from("\"“”„«»‘’'—- said.\nAbаБשל👩‍🌾\u0301,:"), max_size=120))
def test_evidence_always_stands_in_the_text(text: str) -> None:
    whole = f"Some words on top\n\n{text}"
    for quote in suggest_quotes(whole, make_blocks(whole), []):
        for e in quote["evidence"]:
            assert whole[e["start"] : e["end"]] == e["quote"] != ""


@pytest.mark.parametrize(
    "text",
    [
        "“" * 200_000,
        "«a " * 66_000,
        '"' * 200_000,
        '"a b c d e f g h i" ' * 10_000,
        "“word " * 33_000,
        "— a, " * 40_000,
    ],
)
def test_linear_time(text: str) -> None:
    start = time.perf_counter()
    quotes(text)
    assert time.perf_counter() - start < 6
