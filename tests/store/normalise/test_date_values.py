"""Dates: many spellings in, ISO 8601 with the precision and zone found out; one clear reason when it is none."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.articles import Value
from store.fields import Field, FieldType
from store.normalise import Context, InvalidValue, display, from_selection, key, normalise, validate
from store.normalise.dates import find_dates

PUBLISHED = Field(key="published", label="Published", type=FieldType.DATE)


def value_or_reason(field: Field, words: str) -> tuple[Value | None, str]:
    try:
        return validate(field, words), ""
    except InvalidValue as error:
        return None, str(error)


NOW = Context(text="In 2023, exports fell.", language="en")


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2024", "2024"),
        ("2024-10", "2024-10"),
        ("2024-10-22", "2024-10-22"),
        (" 2024-10-22 ", "2024-10-22"),
        ("2024-1-5", "2024-01-05"),
        ("2024-10-22T09:30+05:00", "2024-10-22T09:30+05:00"),
        ("2024-10-22T09:30:05+0500", "2024-10-22T09:30:05+05:00"),
        ("2024-10-22 09:30", "2024-10-22T09:30"),
        ("2024-10-22T09:30:00.250Z", "2024-10-22T09:30:00.250Z"),
        ("20241022", "2024-10-22"),
        ("20241022T093000Z", "2024-10-22T09:30:00Z"),
        ("Tue, 22 Oct 2024 09:30:00 GMT", "2024-10-22T09:30:00Z"),
        ("Tue, 22 Oct 2024 09:30:00 +0500", "2024-10-22T09:30:00+05:00"),
        ("22 October 2024", "2024-10-22"),
        ("Tuesday, October 22, 2024", "2024-10-22"),
        ("Oct. 22, 2024 9:30 p.m. EDT", "2024-10-22T21:30-04:00"),
        ("October 2024", "2024-10"),
        ("may 5, 2024", "2024-05-05"),
        ("22.10.2024", "2024-10-22"),
        ("22/10/2024", "2024-10-22"),
        ("10/22/2024", "2024-10-22"),
        ("22 октября 2024 года", "2024-10-22"),
        ("09:30, 22 октября 2024", "2024-10-22T09:30"),
        ("22-oktabr, 2024", "2024-10-22"),
        ("2024-yil 22-oktabr", "2024-10-22"),
        ("2024 йил 22 октябрь", "2024-10-22"),
        ("2024 жылғы 22 қазан", "2024-10-22"),
        ("22. Oktober 2024, 14:30 Uhr", "2024-10-22T14:30"),
        ("22 Ekim 2024", "2024-10-22"),
        ("22 de octubre de 2024", "2024-10-22"),
        ("le 22 octobre 2024 à 09h30", "2024-10-22T09:30"),
        ("2024年10月22日", "2024-10-22"),
    ],
)
def test_spellings(words: str, iso: str) -> None:
    value = validate(PUBLISHED, words, {}, Context(language="en-GB"))
    assert value.value == iso
    assert value.attributes == {}


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("2024-13", '"2024-13" is no date: months go from 01 to 12'),
        ("2024-02-30", '"2024-02-30" is no date: February 2024 has 29 days'),
        ("2023-02-29", '"2023-02-29" is no date: February 2023 has 28 days'),
        ("2024-10-22T25:00", '"2024-10-22T25:00" is no date: hours go from 00 to 23'),
        ("2024-10-22T09:61", '"2024-10-22T09:61" is no date: minutes and seconds go from 00 to 59'),
        ("", "A date is needed: write it as 2024-10-22, 2024-10 or 2024"),
        ("soon", '"soon" is no date: write it as 2024-10-22, 2024-10 or 2024'),
        ("12", '"12" is no date: write it as 2024-10-22, 2024-10 or 2024'),
        ("22 October 2024 and more", '"22 October 2024 and more" is no date: write it as 2024-10-22, 2024-10 or 2024'),
    ],
)
def test_reasons(words: str, reason: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        validate(PUBLISHED, words)
    assert str(caught.value) == reason


def test_a_missing_year_comes_from_the_article() -> None:
    assert validate(PUBLISHED, "October 22", {}, Context(published="2021-03-01")).value == "2021-10-22"
    value = validate(PUBLISHED, "October 22", {}, NOW)
    assert (value.value, value.attributes) == ("2024-10-22", {"guessed": "year"})
    with pytest.raises(InvalidValue, match="names no year"):
        validate(PUBLISHED, "October 22")


def test_a_typed_date_is_no_guess_any_more() -> None:
    assert validate(PUBLISHED, "2024-10-22", {"guessed": "year"}).attributes == {}


def test_relative_words_need_the_article_date() -> None:
    assert validate(PUBLISHED, "yesterday", {}, Context(published="2024-03-01T10:00Z")).value == "2024-02-29"
    assert validate(PUBLISHED, "вчера", {}, Context(published="2024-03-01")).value == "2024-02-29"


def test_ambiguous_order_is_marked() -> None:
    assert validate(PUBLISHED, "03/04/2024", {}, Context(language="en")).attributes == {"guessed": "order"}
    assert validate(PUBLISHED, "03/04/2024", {}, Context(language="en-US")).value == "2024-03-04"
    assert validate(PUBLISHED, "03.04.2024", {}, Context(language="de")).value == "2024-04-03"


def test_from_selection_takes_the_date_out_of_the_words() -> None:
    text = "In 2023 it fell. Today, October 22, the forum met."
    start = text.index("Today")
    value = from_selection(PUBLISHED, text, start - 1, start + len("Today, October 22, "))
    assert value.value == "2024-10-22"
    assert [e.quote for e in value.evidence] == ["October 22"]
    assert text[value.evidence[0].start : value.evidence[0].end] == "October 22"


def test_json_numbers_and_other_things() -> None:
    assert normalise(PUBLISHED, 2024).value == "2024"
    assert normalise(PUBLISHED, 1729589400).value == "2024-10-22T09:30:00Z"
    assert normalise(PUBLISHED, "1729589400000").value == "2024-10-22T09:30:00Z"
    bad: list[Any] = [None, True, [], {}, float("nan"), float("inf"), 10**30, "x" * 10_000]
    for raw in bad:
        with pytest.raises(InvalidValue):
            normalise(PUBLISHED, raw)


def test_display_and_key() -> None:
    assert display(PUBLISHED, normalise(PUBLISHED, "2024-10-22")) == "22 Oct 2024"
    assert display(PUBLISHED, normalise(PUBLISHED, "2024-10")) == "Oct 2024"
    assert display(PUBLISHED, normalise(PUBLISHED, "2024")) == "2024"
    assert display(PUBLISHED, normalise(PUBLISHED, "2024-10-22T09:30+05:00")) == "22 Oct 2024, 09:30 +05:00"
    assert key(PUBLISHED, "2024-10-22") == "2024-10-22"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_reads_back(day: date) -> None:
    for words in (
        day.isoformat(),
        f"{day.day} {day:%B} {day.year}",
        f"{day:%d.%m.%Y}",
        f"{day:%B} {day.day}, {day.year}",
    ):
        assert validate(PUBLISHED, words).value == day.isoformat()


@given(st.text(max_size=40))
def test_anything_is_a_date_or_has_a_reason(words: str) -> None:
    value, reason = value_or_reason(PUBLISHED, words)
    if value is not None:
        assert validate(PUBLISHED, str(value.value)).value == value.value
    else:
        assert reason
        assert "\n" not in reason


def test_the_plain_path_imports_nothing_heavy() -> None:
    code = (
        "import sys; from store.normalise import validate, display; from store.fields import Field, FieldType;"
        "f = Field(key='p', label='P', type=FieldType.DATE);"
        "v = validate(f, '2024-10-22'); display(f, v);"
        "heavy = {'dateparser', 'babel', 'numpy', 'lxml', 'regex', 'rapidfuzz'} & set(sys.modules); assert not "
        "heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("text", "words", "iso"),
    [
        ("Tashkent, 28.04.2023-19:20", "28.04.2023-19:20", "2023-04-28T19:20"),
        ("Posted 28.04.2023/19:20.", "28.04.2023/19:20", "2023-04-28T19:20"),
        ("2025.05.15 20:00 | News", "2025.05.15 20:00", "2025-05-15T20:00"),
        ("It was 2025.05.15. Then", "2025.05.15", "2025-05-15"),
        ("2025/5/15 and on", "2025/5/15", "2025-05-15"),
        ("On 28.04.2023 19:20 it began", "28.04.2023 19:20", "2023-04-28T19:20"),
    ],
)
def test_dates_of_figures_with_a_clock_beside_them(text: str, words: str, iso: str) -> None:
    [found] = find_dates(text)
    assert (text[found.start : found.end], found.iso) == (words, iso)


@pytest.mark.parametrize(
    "text", ["version 2025.05.15.2", "2025.13.15", "2025.02.30", "28.04.2023-19", "192.168.2025.05.15"]
)
def test_figures_like_dates_are_none(text: str) -> None:
    assert list(find_dates(text)) == []
