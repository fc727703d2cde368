"""Figures with unit and subject from running text, and the numbers that are none."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.extract.figures import suggest_figures
from store.extract.text_blocks import make_blocks


def figures(text: str, language: str = "en") -> list[dict[str, Any]]:
    whole = f"Some words on top\n\n{text}"
    return suggest_figures(whole, make_blocks(whole), language)


def short(text: str, language: str = "en") -> list[tuple[Any, str, str]]:
    return [
        (f["value"], f["attributes"].get("unit", ""), f["attributes"].get("about", "")) for f in figures(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The company employs 12,000 people.", "en", [(12000, "people", "company")]),
        ("They want to raise steel output to $3.5m by 2030.", "en", [(3500000, "USD", "steel output")]),
        ("About 40% of voters agreed.", "en", [(40, "%", "voters")]),
        ("Two million people fled.", "en", [(2000000, "people", "")]),
        ("Shares rose 5-7%.", "en", [(5, "%", "Shares")]),
        ("The route is 120 km long.", "en", [(120, "km", "route")]),
        ("Товарооборот вырос до 4,4 млрд долларов за год.", "ru", [(4400000000, "USD", "Товарооборот")]),
        ("Приехали около 200 крупных предпринимателей.", "ru", [(200, "крупных предпринимателей", "")]),
        ("Savdo hajmi 4,4 mlrd dollarga yetdi.", "uz", [(4400000000, "USD", "Savdo hajmi")]),
        ("Forumda 200 nafar tadbirkor qatnashdi.", "uz", [(200, "tadbirkor", "")]),
        ("Der Handel stieg um 32 Prozent.", "de", [(32, "%", "Handel")]),
        ("Mehr als 1.000 Unternehmen kamen.", "de", [(1000, "Unternehmen", "")]),
    ],
)
def test_figures(text: str, language: str, found: list[tuple[Any, str, str]]) -> None:
    assert short(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He is 45 years old and won 3-1 on page 12 of No. 5.", "en"),
        ("The 2020 election, 20 October, at 9:30 a.m., was held under Section 230.", "en"),
        ("Call 555-1234 or see iPhone 12, G20, B2B and a 10-year plan; 7 in 10 voters did.", "en"),
        ("В 2023 году, 22 октября в 9:30, прошло 5 лет; это 2-й раз.", "ru"),
        ("Am 22. Oktober 2024 um 14.30 Uhr, nach 5 Jahren.", "de"),
        ("2023-yilda 22-oktabr kuni, 5 yildan keyin.", "uz"),
    ],
)
def test_what_counts_nothing(text: str, language: str) -> None:
    assert short(text, language) == []


def test_equal_figures_are_one_with_all_mentions() -> None:
    (figure,) = figures("It cost $5 million. Yes, $5 million.")
    assert [e["quote"] for e in figure["evidence"]] == ["$5 million", "$5 million"]


def test_equal_figures_of_different_things_stay_apart() -> None:
    assert short("Exports rose 5%. Imports fell 5%.") == [(5, "%", "Exports"), (5, "%", "Imports")]


@given(
    st.text(alphabet=st.sampled_from("0123456789 ,.$%€-–:/abAB\nмлрд👩‍🌾\u0301ש"), max_size=80),
    st.sampled_from(["en", "ru", "de", "uz", "ar"]),
)
def test_evidence_always_stands_in_the_text(text: str, language: str) -> None:
    whole = f"Some words on top\n\n{text}"
    for figure in suggest_figures(whole, make_blocks(whole), language):
        for e in figure["evidence"]:
            assert whole[e["start"] : e["end"]] == e["quote"] != ""


@pytest.mark.parametrize("text", ["5% of " * 30_000, "1 000 " * 33_000, "9" * 200_000, "$5 million and " * 12_000])
def test_linear_time(text: str) -> None:
    start = time.perf_counter()
    figures(text)
    assert time.perf_counter() - start < 6
