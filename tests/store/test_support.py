"""Whether evidence supports its value, type by type."""

from __future__ import annotations

import pytest

from store.articles import Evidence, Value
from store.fields import Field, FieldType
from store.review.support import Support, support


def value_of(value: str | float | None, *quotes: str, **attributes: str) -> Value:
    spans, at = [], 0
    for words in quotes:
        spans.append(Evidence(at, at + len(words), words))
        at += len(words) + 1
    return Value(value=value, attributes=attributes, evidence=tuple(spans))


@pytest.mark.parametrize(
    ("kind", "value", "quotes", "expected"),
    [
        (FieldType.ENTITY, "Uljas Bektenov", ["Uljas Bektenov"], Support.FULL),
        (FieldType.ENTITY, "Oljas Bektenov", ["Uljas Bektenov"], Support.BROKEN),
        (FieldType.ENTITY, "Oljas Bektenov", ["Uljas Bektenov", "Bektenov"], Support.FULL),
        (FieldType.ENTITY, "Олжас Бектенов", ["Олжасом Бектеновым"], Support.FULL),
        (FieldType.ENTITY, "Café Noir", ["CAFE NOIR"], Support.FULL),
        (FieldType.ENTITY, "Toshkent", ["Toshkentda"], Support.FULL),
        (FieldType.ENTITY, "Kazakhstan", ["Karakalpakstan"], Support.BROKEN),
        (FieldType.TEXT, "Harbour Board", ["Harbour Board of North Linden"], Support.FULL),
        (FieldType.TEXT, "New title", ["Old title"], Support.BROKEN),
        (FieldType.TEXT, "Anything", [], Support.NONE),
        (FieldType.NUMBER, 4_400_000_000, ["$4.4 billion"], Support.FULL),
        (FieldType.NUMBER, 4_500_000_000, ["$4.4 billion"], Support.BROKEN),
        (FieldType.NUMBER, -32, ["32%"], Support.FULL),
        (FieldType.NUMBER, 5, ["no figure at all"], Support.BROKEN),
        (FieldType.DATE, "2024-10-22", ["October 22, 2024"], Support.FULL),
        (FieldType.DATE, "2024-10", ["October 22, 2024"], Support.FULL),
        (FieldType.DATE, "2024-10-23", ["October 22, 2024"], Support.BROKEN),
        (FieldType.DATE, "2023-10-22", ["October 22"], Support.FULL),
        (FieldType.QUOTE, "We will go and soon", ["We will go", "and soon"], Support.FULL),
        (FieldType.QUOTE, "They never went anywhere", ["We will go", "and soon"], Support.BROKEN),
        (FieldType.LANGUAGE, "en", [], Support.FULL),
        (FieldType.URL, "https://a.b/c", [], Support.FULL),
        (FieldType.CHOICE, "sport", ["football"], Support.FULL),
        (FieldType.BLOCKS, None, ["x"], Support.FULL),
    ],
)
def test_support(kind: FieldType, value: str | float | None, quotes: list[str], expected: Support) -> None:
    field = Field(key="f", label="F", type=kind)
    assert support(field, value_of(value, *quotes), language="en", published="2024-10-25") is expected


def test_another_unit_is_another_figure() -> None:
    field = Field(key="f", label="F", type=FieldType.NUMBER, attributes=("unit",))
    assert support(field, value_of(5_000_000, "$5 million", unit="USD")) is Support.FULL
    assert support(field, value_of(5_000_000, "$5 million", unit="EUR")) is Support.BROKEN
