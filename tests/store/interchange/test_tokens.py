"""Tokens and sentences in many languages, and spans brought to them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.articles import Evidence
from store.graphemes import is_boundary
from store.interchange.tokens import ALIGN, Aligner, apart, tokens
from tests.store.interchange.kit import texts


def shown(text: str, language: str | None) -> list[str]:
    found = tokens(text, language)
    return ["|".join(found.word(at) for at in range(low, high)) for low, high in found.runs()]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "It's Ann's dog; don't go.", ["It|'s|Ann|'s|dog|;|do|n't|go|."]),
        ("en", "Mr. Smith (U.S.) paid $3,600. He left.", ["Mr.|Smith|(|U.S.|)|paid|$|3,600|.", "He|left|."]),
        ("en", "A 20-year-old O’Brien at 10:30...", ["A|20-year-old|O’Brien|at|10:30|..."]),
        ("en", "See e.org, a.b@c.de and https://e.org/a?b=1.", ["See|e.org|,|a.b@c.de|and|https://e.org/a?b=1|."]),
        ("en", "He lives in the U.S. The end", ["He|lives|in|the|U.S.", "The|end"]),
        ("uz-Latn", "Oʻzbekiston bog‘i va tog' 19-yanvar, ma’no.", ["Oʻzbekiston|bog‘i|va|tog'|19-yanvar|,|ma’no|."]),
        ("uz", "'Xalq so'zi' gazetasi: ota-ona", ["'|Xalq|so'zi|'|gazetasi|:|ota-ona"]),
        ("ru", "Кто-то из Санкт-Петербурга, т.е. г. Москва. Он ушёл.", [
            "Кто-то|из|Санкт-Петербурга|,|т.е.|г.|Москва|.", "Он|ушёл|.",
        ]),
        ("de", "Am 3. Oktober kam Müller-Lüdenscheidt, z.B. mit 1.000,50 Euro.", [
            "Am|3.|Oktober|kam|Müller-Lüdenscheidt|,|z.B.|mit|1.000,50|Euro|.",
        ]),
        ("tr", "Türkiye'nin başkenti Ankara'da 3.500 kişi.", ["Türkiye'nin|başkenti|Ankara'da|3.500|kişi|."]),
        ("kk", "Қазақстан, Қостанай-Жітіқара. Ол келді.", ["Қазақстан|,|Қостанай-Жітіқара|.", "Ол|келді|."]),
        ("fr", "L’homme qu'il aime", ["L’|homme|qu'|il|aime"]),
        ("ja", "「東京」は高い。はい", ["「|東|京|」|は|高|い|。", "は|い"]),
        ("th", "กรุงเทพ", ["ก|รุ|ง|เ|ท|พ"]),
        ("zh", "中文3,600元", ["中|文|3,600|元"]),
        (None, "👩\u200d👩\u200d👧 ok👍🏽 🇩🇪🇫🇷 5\ufe0f\u20e3", ["👩\u200d👩\u200d👧|ok|👍🏽|🇩🇪|🇫🇷|5\ufe0f\u20e3"]),
        (None, "e\u0301tude a\u0301\u0302b", ["e\u0301tude|a\u0301\u0302b"]),
        (None, "", []),
        (None, " \n\t", []),
    ],
)  # fmt: skip
def test_words_are_those_of_the_language(language: str | None, text: str, wanted: list[str]) -> None:
    assert shown(text, language) == wanted


@settings(max_examples=200, deadline=None)
@given(st.one_of(texts(), st.text()), st.sampled_from(["en", "uz", "de", "fr", "ja", None]))
def test_tokens_cover_all_but_white_space(text: str, language: str | None) -> None:
    found = tokens(text, language)
    at = 0
    for place in range(len(found)):
        word = found.word(place)
        assert word
        assert not any(c.isspace() for c in word)
        assert not text[at : found.starts[place]].strip()
        at = found.ends[place]
    assert not text[at:].strip()
    assert [a for a, _ in found.runs()] == list(found.sentences)


@settings(max_examples=200, deadline=None)
@given(
    st.text(st.sampled_from("ao'g\u0301\u200d👩👍🏽🇩🇫5\ufe0f\u20e3क\u094dषก\u0e33 .-한"), max_size=12),
    st.sampled_from(["en", "uz", None]),
)
def test_no_token_ends_within_a_character(text: str, language: str | None) -> None:
    found = tokens(text, language)
    for at in {*found.starts, *found.ends}:
        white = text[max(0, at - 1) : at].isspace() or text[at : at + 1].isspace()
        assert white or is_boundary(text, at), (at, text)


TEXT = "Annapolis  is in\tMaryland."


def aligned(how: str, start: int, end: int) -> tuple[str | None, list[str]]:
    found = tokens(TEXT, "en")
    aligner = Aligner(how)
    places = aligner.align(found, Evidence(start, end, TEXT[start:end]), "a: places")
    words = None if places is None else TEXT[found.starts[places[0]] : found.ends[places[1] - 1]]
    return words, [e for loss in aligner.losses() for e in loss.examples]


@pytest.mark.parametrize(
    ("start", "end", "widen", "shrink", "leave_out"),
    [
        (0, 9, "Annapolis", "Annapolis", "Annapolis"),
        (0, 4, "Annapolis", None, None),
        (2, 16, "Annapolis  is in", "is in", None),
        (9, 16, "is in", "is in", "is in"),
        (9, 11, None, None, None),
        (10, 14, "is", "is", "is"),
    ],
)
def test_spans_come_to_where_tokens_end(start: int, end: int, widen: str, shrink: str, leave_out: str) -> None:
    for how, wanted in zip(ALIGN, (widen, shrink, leave_out), strict=True):
        words, told = aligned(how, start, end)
        assert words == wanted
        assert bool(told) == (TEXT[start:end] != wanted)
        if told and wanted is not None:
            assert f"becomes “{' '.join(wanted.split())}”" in told[0]


def test_all_are_counted_and_listed() -> None:
    aligner, found = Aligner(), tokens("abc", "en")
    for _ in range(300):
        aligner.align(found, Evidence(0, 1, "a"), "x: people")
    (loss,) = aligner.losses()
    assert (loss.count, len(loss.examples)) == (300, 300)
    assert loss.examples[0] == "x: people: “a” at 0 becomes “abc”"


def test_sentences_are_joined_where_a_span_goes_across() -> None:
    found = tokens("He ran. She ran. They ran.", "en")
    assert len(found.sentences) == 3
    assert found.in_sentences([(2, 4)]).sentences == [0, 6]
    assert found.in_sentences([(3, 6)]).sentences == list(found.sentences)


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 9), st.integers(1, 4)), max_size=8))
def test_what_stays_does_not_overlap_and_nothing_more_has_room(drawn: list[tuple[int, int, int]]) -> None:
    spans = [(rank, first, first + length) for rank, first, length in drawn]
    kept = apart(spans)
    for a in kept:
        for b in kept:
            assert a == b or spans[a][2] <= spans[b][1] or spans[b][2] <= spans[a][1]
    for number, (rank, first, last) in enumerate(spans):
        if number not in kept:
            inside = [spans[k] for k in kept if spans[k][1] < last and first < spans[k][2]]
            assert any((r, f - e) <= (rank, first - last) for r, f, e in inside)
