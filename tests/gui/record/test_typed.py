"""Where a corrected value stands: at what was typed, at what it was before, or at both."""

from __future__ import annotations

import pytest

from gui.record.editors.typed import evidence_for
from store.articles import Value
from store.fields import Field, FieldType
from store.spans import locate

TEXT = (
    "Uljas Bektenov met Ada Brunner on October 22. Bektenov left. Tags: Oljas Bektenov, President Ada Brunner, "
    "2024-10-23, es."
)
PEOPLE = Field(key="people", label="People", type=FieldType.ENTITY, many=True)


def said(words: str, quote: str | None = None) -> Value:
    return Value(value=words, evidence=locate(TEXT, quote or words))


@pytest.mark.parametrize(
    ("before", "typed", "quotes"),
    [
        ("Uljas Bektenov", "Oljas Bektenov", ["Uljas Bektenov", "Oljas Bektenov"]),
        ("Bektenov", "Oljas Bektenov", ["Bektenov", "Bektenov", "Oljas Bektenov"]),
        ("President Ada Brunner", "Ada Brunner", ["Ada Brunner", "Ada Brunner"]),
        ("Uljas Bektenov", "Ada Brunner", ["Ada Brunner", "Ada Brunner"]),
        ("Uljas Bektenov", "Uljas Bektenow", ["Uljas Bektenov"]),
        ("Uljas Bektenov", "Somebody Else", ["Uljas Bektenov"]),
        ("Uljas Bektenov", "Uljas Bektenov", ["Uljas Bektenov"]),
    ],
)
def test_a_name_stands_at_both_spellings(before: str, typed: str, quotes: list[str]) -> None:
    found = evidence_for(PEOPLE, Value(value=typed), said(before), TEXT)
    assert sorted(e.quote for e in found) == sorted(quotes)
    assert list(found) == sorted(found, key=lambda e: e.start)
    assert all(TEXT[e.start : e.end] == e.quote for e in found)


def test_a_new_value_stands_where_its_words_do() -> None:
    assert [e.quote for e in evidence_for(PEOPLE, Value(value="Bektenov"), None, TEXT)] == ["Bektenov"] * 3
    assert evidence_for(PEOPLE, Value(value="Nobody"), None, TEXT) == ()


def test_dates_and_languages_have_no_spellings() -> None:
    published = Field(key="published", label="Published", type=FieldType.DATE)
    before = said("2024-10-22", "October 22")
    assert [e.quote for e in evidence_for(published, Value(value="2024-10-23"), before, TEXT)] == ["2024-10-23"]
    assert [e.quote for e in evidence_for(published, Value(value="2024-10-25"), before, TEXT)] == ["October 22"]
    language = Field(key="language", label="Language", type=FieldType.LANGUAGE)
    assert evidence_for(language, Value(value="es"), Value(value="en"), TEXT) == ()


def test_long_texts_are_not_compared() -> None:
    before = Value(value="a " * 100_000, evidence=locate(TEXT, "left"))
    assert [e.quote for e in evidence_for(PEOPLE, Value(value="Bektenov"), before, TEXT)] == ["Bektenov"] * 3
