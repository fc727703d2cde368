"""Code points and UTF-16 units: every offset there and back, whatever the script."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextLayout

from gui.offsets import Offsets


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "Zażółć e\u0301 \u0948",  # combining marks are code points of their own
        "a😀b",
        "😀",
        "👩‍👩‍👧‍👦 family 👍🏽",
        "שלום 😀 עולם",
        "نص 𞤀 عربي",
        "𝒳" * 50,
        "\ud83d lone \ude00",
        "\x00\u2028\ufffd",
    ],
)
def test_every_offset_there_and_back(text: str) -> None:
    offsets = Offsets(text)
    assert offsets.length == len(text)
    assert offsets.utf16_length == units(text)
    for position in range(len(text) + 1):
        assert offsets.to_utf16(position) == units(text[:position])
        assert offsets.to_code_points(offsets.to_utf16(position)) == position


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]) | st.sampled_from("😀𝒳𞤀"), max_size=60))
def test_agrees_with_qt(text: str) -> None:
    offsets = Offsets(text)
    for position in range(len(text) + 1):
        unit = offsets.to_utf16(position)
        assert text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le") == text[:position]


def test_agrees_with_a_laid_out_text(qapp: object) -> None:
    text = "Ein 😀 und noch 𝒳"
    layout = QTextLayout(text, QFont())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    assert line.textLength() == Offsets(text).utf16_length


def test_inside_a_surrogate_pair_is_its_start() -> None:
    offsets = Offsets("a😀b😀")
    assert [offsets.to_code_points(u) for u in range(7)] == [0, 1, 1, 2, 3, 3, 4]


def test_outside_the_text_is_its_nearest_end() -> None:
    for text in ("abc", "a😀c"):
        offsets = Offsets(text)
        assert offsets.to_utf16(-5) == 0
        assert offsets.to_utf16(99) == offsets.utf16_length
        assert offsets.to_code_points(-5) == 0
        assert offsets.to_code_points(99) == 3


def test_a_long_text_is_looked_up_fast() -> None:
    for text in ("x" * 1_000_000, "ы" * 1_000_000, "😀" * 100_000 + "x" * 900_000):
        offsets = Offsets(text)
        began = time.perf_counter()
        for position in range(0, 1_000_000, 100):
            offsets.to_code_points(offsets.to_utf16(position))
        assert time.perf_counter() - began < 0.5  # 20,000 lookups; walking the text would take minutes
