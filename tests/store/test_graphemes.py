"""Graphemes: counted as Unicode counts them, wherever one starts to look, and in no time."""

from __future__ import annotations

import time

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from store import graphemes

TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "aé\u0301\u0308\u200d\r\n 👩🏽🌾🇺🇿שם"
            "\u0600\u0605क\u094dष각ᄀ\u1161\u11a8\ufe0f\u20e3©❤🏴\u0e33\u0903\u200c\u070f"
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=30,
)


def boundaries(text: str) -> list[int]:
    """Return the boundaries as another implementation counts them from the start."""
    return [0, *(match.end() for match in regex.finditer(r"\X", text))]


@settings(max_examples=400)
@given(TRICKY)
def test_boundaries_are_unicodes(text: str) -> None:
    assert [p for p in range(len(text) + 1) if graphemes.is_boundary(text, p)] == boundaries(text)


@given(TRICKY)
def test_steps_visit_every_boundary_and_no_other(text: str) -> None:
    forth, back = [0], [len(text)]
    while forth[-1] < len(text):
        forth.append(graphemes.next_boundary(text, forth[-1]))
    while back[-1] > 0:
        back.append(graphemes.previous_boundary(text, back[-1]))
    assert forth == back[::-1] == boundaries(text)


@given(TRICKY, st.integers(-3, 40), st.integers(-3, 40))
def test_whole_widens_to_boundaries(text: str, start: int, end: int) -> None:
    low, high = graphemes.whole(text, start, end)
    assert graphemes.is_boundary(text, low)
    assert graphemes.is_boundary(text, high)
    if 0 <= start < end <= len(text):
        assert low <= start < end <= high


@pytest.mark.parametrize("piece", ["🇺", "\u0301", "👩\u200d", "a", "\r\n", "क\u094d"])
def test_a_hostile_megabyte_takes_less_than_a_frame(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    graphemes.grapheme_at(text, 1)
    began = time.perf_counter()
    for pos in (0, 500_001, 999_999):
        graphemes.is_boundary(text, pos)
        graphemes.next_boundary(text, pos)
        graphemes.previous_boundary(text, pos)
    assert time.perf_counter() - began < 0.15  # nine steps
