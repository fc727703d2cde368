"""Mentions resized, joined, split, added and taken away: never empty, never through a grapheme, soundly quoted."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from store import graphemes
from store.articles import Evidence
from store.review import mentions
from store.spans import locate, quote

TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from("aAbB é\u0301\u0308\u200d\r\n 👩🏽🌾🇺🇿שלוםمرحبا.,“”"), st.characters(exclude_categories=["Cs"])
    ),
    min_size=1,
    max_size=40,
)


@st.composite
def texts_with_spans(draw: st.DrawFn, count: int = 2) -> tuple[str, list[Evidence]]:
    """Draw a text and spans of whole graphemes that are not blank."""
    text = draw(TRICKY)
    found = []
    for _ in range(count):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        span = mentions.selected(text, start, end)
        assume(span is not None)
        assert span is not None
        found.append(span)
    return text, found


def is_sound(text: str, span: Evidence) -> bool:
    whole = graphemes.is_boundary(text, span.start) and graphemes.is_boundary(text, span.end)
    return whole and span.start < span.end and text[span.start : span.end] == span.quote and bool(span.quote.strip())


@given(
    texts_with_spans(1),
    st.sampled_from(["start", "end"]),
    st.sampled_from([-1, 1]),
    st.sampled_from(["word", "character"]),
)
def test_a_resized_span_is_sound_and_only_one_edge_has_moved(
    drawn: tuple[str, list[Evidence]], edge: mentions.Edge, direction: int, by: mentions.Step
) -> None:
    text, [span] = drawn
    new = mentions.moved(text, span, edge, direction, by)
    if new is None:
        return
    assert is_sound(text, new)
    if edge == "start":
        assert new.end == span.end
        assert (new.start - span.start) * direction > 0
    else:
        assert new.start == span.start
        assert (new.end - span.end) * direction > 0


@given(texts_with_spans(1), st.sampled_from(["start", "end"]), st.sampled_from([-1, 1]))
def test_by_character_there_and_back_is_where_it_was(
    drawn: tuple[str, list[Evidence]], edge: mentions.Edge, direction: int
) -> None:
    text, [span] = drawn
    new = mentions.moved(text, span, edge, direction, "character")
    if new is not None:
        assert mentions.moved(text, new, edge, -direction, "character") == span


@given(texts_with_spans(2))
def test_joining_covers_both_and_keeps_the_rest(drawn: tuple[str, list[Evidence]]) -> None:
    text, (one, other) = drawn
    all_, span = mentions.joined(text, (one,), 0, other)
    assert is_sound(text, span)
    assert span.start <= min(one.start, other.start)
    assert span.end >= max(one.end, other.end)
    assert all_ == (span,)


@given(texts_with_spans(1), st.integers(0, 40), st.integers(0, 4))
def test_splitting_gives_two_sound_parts_or_none(drawn: tuple[str, list[Evidence]], at: int, length: int) -> None:
    text, [span] = drawn
    parts = mentions.split(text, (span,), 0, at, at + length)
    if parts is None:
        return
    all_, (first, second) = parts
    assert all_ == (first, second)
    assert is_sound(text, first)
    assert is_sound(text, second)
    assert span.start <= first.start < first.end <= second.start < second.end <= span.end
    joined, whole = mentions.joined(text, all_, 0, second)
    assert joined == (whole,)
    assert whole.start == first.start
    assert whole.end == second.end


@given(texts_with_spans(2))
def test_adding_and_taking_away_are_inverse(drawn: tuple[str, list[Evidence]]) -> None:
    _text, (one, other) = drawn
    both = mentions.with_span((one,), -1, other)
    assert list(both) == sorted({one, other})
    if one != other:
        assert mentions.without(both, both.index(other)) == (one,)


@given(texts_with_spans(1))
def test_further_mentions_overlap_nothing(drawn: tuple[str, list[Evidence]]) -> None:
    text, [span] = drawn
    found = mentions.further(text, (span,))
    spans = sorted((span, *found))
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(is_sound_quote(text, e) for e in found)


def is_sound_quote(text: str, span: Evidence) -> bool:
    return text[span.start : span.end] == span.quote != ""


@pytest.mark.parametrize(
    ("text", "words", "edge", "direction", "becomes"),
    [
        ("met 👩🏽‍🌾 today", "met", "end", 1, "met "),
        ("met 👩🏽‍🌾 today", "met ", "end", 1, "met 👩🏽‍🌾"),
        ("Zu\u0308rich", "Zu\u0308", "end", -1, "Z"),
        ("a\r\nb", "a", "end", 1, "a\r\n"),
        ("🇺🇿🇰🇿 x", "🇺🇿", "end", 1, "🇺🇿🇰🇿"),
        ("אבגד", "אב", "end", 1, "אבג"),
        ("אבגד", "בג", "start", -1, "אבג"),
    ],
)
def test_a_step_by_character_is_one_grapheme(
    text: str, words: str, edge: mentions.Edge, direction: int, becomes: str
) -> None:
    start = text.index(words)
    new = mentions.moved(text, quote(text, start, start + len(words)), edge, direction, "character")
    assert new is not None
    assert new.quote == becomes


def test_nothing_is_left_empty() -> None:
    text = "one two"
    span = quote(text, 0, 3)
    for edge, direction in (("start", 1), ("end", -1)):
        assert mentions.moved(text, span, edge, direction) is None  # type: ignore[arg-type]
    one = quote(text, 0, 1)
    assert mentions.moved(text, one, "end", -1, "character") is None
    assert mentions.moved(text, one, "start", 1, "character") is None
    assert mentions.moved(text, one, "start", -1, "character") is None


def test_splitting_around_words_leaves_them_out() -> None:
    text = "“We will go,” she said, “and soon.”"
    span = quote(text, 1, len(text) - 1)
    at = text.index(",”")
    split = mentions.split(text, (span,), 0, at, text.index("and"))
    assert split is not None
    assert [e.quote for e in split[0]] == ["We will go", "and soon."]
    assert mentions.split(text, (span,), 0, 1, 5) is None  # at an edge: that is moving the edge


def test_joining_takes_up_what_lies_between() -> None:
    text = "Ann Bo and Bo Ann"
    spans_ = (*locate(text, "Ann")[:1], *locate(text, "Bo"), *locate(text, "Ann")[1:])
    all_, span = mentions.joined(text, tuple(sorted(spans_)), 0, locate(text, "Bo")[1])
    assert span.quote == "Ann Bo and Bo"
    assert [e.quote for e in all_] == ["Ann Bo and Bo", "Ann"]


def test_further_mentions_of_other_words() -> None:
    text = "Ada Brunner spoke. Brunner left; Ada Brunner stayed."
    first = locate(text, "Ada Brunner")[0]
    assert [e.start for e in mentions.further(text, (first,))] == [33]
    assert [e.quote for e in mentions.further(text, (first,), ["Brunner"])] == ["Brunner", "Ada Brunner"]
    assert mentions.further("10 and 10", (quote("10 and 10", 0, 2),)) == ()
