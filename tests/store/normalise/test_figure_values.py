"""Figures: the number at full magnitude and its unit, however it is written."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import Value
from store.fields import Field, FieldType
from store.normalise import Context, InvalidValue, display, from_selection, key, normalise, validate
from store.normalise.numbers import find_figures, find_wordy_figures

FIGURES = Field(key="figures", label="Figures", type=FieldType.NUMBER, many=True, attributes=("unit", "about"))


@pytest.mark.parametrize(
    ("words", "language", "number", "unit"),
    [
        ("$4.4 billion", "en", 4400000000, "USD"),
        ("4.4 bn USD", "en", 4400000000, "USD"),
        ("US$ 3.5 million", "en", 3500000, "USD"),
        ("€1.5bn", "en", 1500000000, "EUR"),
        ("£10m", "en", 10000000, "GBP"),
        ("32%", "en", 32, "%"),
        ("fell by 32%", "en", 32, "%"),
        ("-32 %", "en", -32, "%"),
        ("−32 %", "en", -32, "%"),
        ("minus 5 percent", "en", -5, "%"),
        ("3 percentage points", "en", 3, "percentage points"),
        ("approximately 200 business leaders", "en", 200, "business leaders"),
        ("over 3,600 enterprises", "en", 3600, "enterprises"),
        ("two million dollars", "en", 2000000, "USD"),
        ("1,00,000 rupees", "en", 100000, "INR"),
        ("Rs 5 crore", "en", 50000000, "INR"),
        ("4,4 млрд долларов США", "ru", 4400000000, "USD"),
        ("20 тыс. человек", "ru", 20000, "человек"),
        ("1 000 000 сум", "ru", 1000000, "UZS"),
        ("1\u00a0000\u00a0000 рублей", "ru", 1000000, "RUB"),
        ("2,5 Mio. Euro", "de", 2500000, "EUR"),
        ("1.234 Euro", "de", 1234, "EUR"),
        ("3 Billionen Euro", "de", 3000000000000, "EUR"),
        ("32 Prozent", "de", 32, "%"),
        ("150 ming so'm", "uz", 150000, "UZS"),
        ("150 mlrd soʻm", "uz", 150000000000, "UZS"),
        ("15 foizga", "uz", 15, "%"),
        ("3 млн тенге", "kk", 3000000, "KZT"),
        ("5 mil millones de euros", "es", 5000000000, "EUR"),
        ("10亿元", "zh", 1000000000, "CNY"),
        ("1.234", "en", 1.234, None),
        ("1.234", "de", 1234, None),
        ("2.5e3", "en", 2500, None),
        ("0.5", "en", 0.5, None),
        ("007", "en", 7, None),
    ],
)
def test_spellings(words: str, language: str, number: float, unit: str | None) -> None:
    value = validate(FIGURES, words, {}, Context(language=language))
    assert value.value == number
    assert type(value.value) is type(number)
    assert value.attributes.get("unit") == unit


def test_ranges_keep_their_upper_end() -> None:
    value = validate(FIGURES, "$5-7 billion")
    assert value.value == 5000000000
    assert value.attributes == {"unit": "USD", "to": 7000000000}
    assert display(FIGURES, value) == "5 bn to 7 bn USD"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", "A number is needed: write it as 4400000000, 4.4 billion USD or 32 %"),
        ("many", '"many" is no number: write it as 4400000000, 4.4 billion USD or 32 %'),
        ("9" * 30, f'"{"9" * 30}" is no number: it has more than 24 digits'),
        ("between 5% and 10%", '"between 5% and 10%" is no number: it holds 2 of them, and one is wanted'),
    ],
)
def test_reasons(words: str, reason: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        validate(FIGURES, words)
    assert str(caught.value) == reason


def test_typed_units_stand_above_the_attribute() -> None:
    assert validate(FIGURES, "4.4 bn EUR", {"unit": "USD", "about": "trade"}).attributes == {
        "unit": "EUR",
        "about": "trade",
    }
    assert validate(FIGURES, "44", {"unit": "USD", "about": ""}).attributes == {"unit": "USD"}


def test_from_selection() -> None:
    text = "Trade reached more than $4.4 billion last year."
    value = from_selection(FIGURES, text, text.index("more"), text.index(" last"))
    assert (value.value, value.attributes) == (4400000000, {"unit": "USD"})
    assert value.evidence[0].quote == "more than $4.4 billion"
    with pytest.raises(InvalidValue, match="is no number"):
        from_selection(FIGURES, text, 0, 5)
    with pytest.raises(InvalidValue, match="Select some words"):
        from_selection(FIGURES, text, 5, 6)


def test_json() -> None:
    value = normalise(FIGURES, {"value": "1.4 billion", "attributes": {"unit": "USD"}, "about": "exports"})
    assert (value.value, value.attributes) == (1400000000, {"unit": "USD", "about": "exports"})
    assert normalise(FIGURES, 10.0).value == 10
    bad: list[Any] = [None, True, [], {"attributes": {}}, float("nan"), 10**40]
    for raw in bad:
        with pytest.raises(InvalidValue):
            normalise(FIGURES, raw)


@pytest.mark.parametrize(
    ("number", "unit", "shown"),
    [
        (4400000000, "USD", "4.4 bn USD"),
        (10000000000, "USD", "10 bn USD"),
        (-32, "%", "−32 %"),
        (1000, "enterprises", "1,000 enterprises"),
        (1234567, "", "1,234,567"),
        (0.5, "%", "0.5 %"),
        (0, "", "0"),
    ],
)
def test_display(number: float, unit: str, shown: str) -> None:
    assert display(FIGURES, Value(value=number, attributes={"unit": unit})) == shown


def test_key_ignores_how_a_number_is_held() -> None:
    assert key(FIGURES, Value(value=1400000000.0, attributes={"unit": "USD"})) == "1400000000 USD"
    assert key(FIGURES, Value(value=1400000000, attributes={"unit": "USD"})) == "1400000000 USD"
    assert key(FIGURES, 32) == "32"


@given(st.integers(-(10**20), 10**20))
def test_whole_numbers_read_back(number: int) -> None:
    assert validate(FIGURES, str(number)).value == number
    assert validate(FIGURES, f"{number:,} people").value == number


@given(st.text(max_size=60), st.sampled_from(["en", "de", "ru", "uz", "zh", None]))
def test_anything_is_a_number_or_has_a_reason(words: str, language: str | None) -> None:
    try:
        number = validate(FIGURES, words, {}, Context(language=language)).value
    except InvalidValue as error:
        number, reason = 0, str(error)
    else:
        reason = "a number"
    assert isinstance(number, int | float)
    assert reason
    assert "\n" not in reason


@pytest.mark.parametrize(
    "text", ["1" * 200_000, "1," * 100_000, "1 000 " * 33_000, "$" * 200_000, "1-" * 100_000, "- " * 100_000]
)
def test_linear_time(text: str) -> None:
    start = time.perf_counter()
    for _ in find_figures(text):
        pass
    for _ in find_wordy_figures(text):
        pass
    assert time.perf_counter() - start < 5
