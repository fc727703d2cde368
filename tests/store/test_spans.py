"""Spans: what is found always stands in the text, however the text is written."""

from __future__ import annotations

import sys
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store import spans
from store.articles import Evidence
from store.spans import (
    fold,
    is_whole,
    locate,
    locate_near,
    move_boundary,
    quote,
    repair,
    sentence_at,
    trim,
    word_at,
)

TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "aAbBİıßςΣé'’ʻ\"“”«»-–— \n\t\u00a0\u00ad\u200b\u200d\u0301\u0308…👩🏽‍🌾🇺🇿שלוםمرحباЎўҚқ中文日本ไทย.1,"
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


def quotes(text: str, words: str) -> list[str]:
    return [e.quote for e in locate(text, words)]


class TestLocate:
    def test_all_mentions_in_reading_order(self) -> None:
        text = "Navoi and Samarkand; Samarkand again."
        assert locate(text, "Samarkand") == (Evidence(10, 19, "Samarkand"), Evidence(21, 30, "Samarkand"))

    def test_whole_words_only(self) -> None:
        assert quotes("Iran, Iranian, Tehran, Iran's", "Iran") == ["Iran", "Iran"]

    def test_exact_mentions_hide_folded_ones(self) -> None:
        assert quotes("the bank, The Bank", "The Bank") == ["The Bank"]

    @pytest.mark.parametrize(
        ("text", "words", "found"),
        [
            ("SAMARKAND REGION", "Samarkand region", "SAMARKAND REGION"),
            ("O‘zbekiston banki", "O'zbekiston", "O‘zbekiston"),
            ("oʻzbek tili", "o'zbek", "oʻzbek"),
            ("“so be it”", '"so be it"', "“so be it”"),
            ("a long–term plan", "long-term", "long–term"),
            ("Abdulla \n Aripov", "Abdulla Aripov", "Abdulla \n Aripov"),
            ("Abdulla\u00a0Aripov", "Abdulla Aripov", "Abdulla\u00a0Aripov"),
            ("Über\u00adgang", "Übergang", "Über\u00adgang"),
            ("Cafe\u0301 Noir", "Caf\u00e9 Noir", "Cafe\u0301 Noir"),
            ("Caf\u00e9 Noir", "Cafe\u0301 noir", "Caf\u00e9 Noir"),
            ("İSTANBUL", "istanbul", "İSTANBUL"),
            ("well…", "well...", "well…"),
            ("👩🏽‍🌾 Samarkand", "samarkand", "Samarkand"),
            ("СТРАНА Узбекистан", "страна узбекистан", "СТРАНА Узбекистан"),
        ],
    )
    def test_written_otherwise(self, text: str, words: str, found: str) -> None:
        (evidence,) = locate(text, words)
        assert evidence.quote == found
        assert text[evidence.start : evidence.end] == found

    def test_scripts_without_spaces_have_no_word_ends(self) -> None:
        assert quotes("他在北京工作", "北京") == ["北京"]
        assert quotes("เขาอยู่กรุงเทพมานาน", "กรุงเทพ") == ["กรุงเทพ"]

    def test_right_to_left(self) -> None:
        text = "אמר ראש הממשלה בירושלים, ראש הממשלה"
        assert quotes(text, "ראש הממשלה") == ["ראש הממשלה"] * 2

    def test_limit_and_nothing(self) -> None:
        assert len(locate("a " * 500, "a")) == 200
        assert len(locate("a " * 500, "a", limit=3)) == 3
        assert locate("", "a") == locate("a", "  ") == locate("abc", "abcd") == locate("abc", "\u00ad") == ()

    @given(TRICKY, TRICKY)
    def test_quotes_always_stand_in_the_text(self, text: str, words: str) -> None:
        for e in locate(text, words):
            assert text[e.start : e.end] == e.quote
            assert e.start < e.end
            assert is_whole(text, e.start, e.end)
            assert fold(e.quote) == fold(words)

    @given(TRICKY, st.text("abcxyzйшў 中", min_size=1, max_size=12).filter(str.strip), TRICKY)
    def test_what_stands_between_spaces_is_found(self, before: str, words: str, after: str) -> None:
        text = f"{before} . {words.strip()} . {after}"
        assert len(before) + 3 in {e.start for e in locate(text, words, limit=1000)}

    @given(st.text("aàéöñйўἔ", min_size=1, max_size=12))
    def test_composition_does_not_matter(self, words: str) -> None:
        composed = unicodedata.normalize("NFC", words)
        for text in (composed, unicodedata.normalize("NFD", words)):
            assert quotes(f"-- {text} --", composed) == [text]

    @pytest.mark.parametrize(
        "text", ["a" * 1_000_000, "a " * 500_000, "\u00ad" * 1_000_000, "e\u0301" * 500_000, " \n" * 500_000]
    )
    def test_linear_time(self, text: str) -> None:
        start = time.perf_counter()
        locate(text, "aaa aaa")
        locate(text, "aaa")
        assert time.perf_counter() - start < 5


class TestReanchoring:
    def test_the_nearest_mention_wins(self) -> None:
        text = "Aripov came. Then Aripov left."
        assert locate_near(text, "Aripov", 20) == Evidence(18, 24, "Aripov")
        assert locate_near(text, "aripov", 3) == Evidence(0, 6, "Aripov")

    def test_changed_a_little(self) -> None:
        text = "Yesterday Prime Minister Abdula Aripov visited Navoi."
        found = locate_near(text, "Prime Minister Abdulla Aripov", 8)
        assert found is not None
        assert found.quote == "Prime Minister Abdula Aripov"

    def test_something_else_is_not_found(self) -> None:
        assert locate_near("Nothing of the kind stands here.", "Prime Minister Abdulla Aripov", 0) is None

    def test_repair_keeps_what_is_sound(self) -> None:
        text = "one two one"
        assert repair(text, 8, 11, "one") == Evidence(8, 11, "one")
        assert repair(text, 7, 10, "one") == Evidence(8, 11, "one")
        assert repair(text, -4, 900, "two") == Evidence(4, 7, "two")
        assert repair(text, 0, 0, "three hundred") is None

    @given(TRICKY, TRICKY, st.integers(-5, 100))
    def test_always_sound(self, text: str, words: str, about: int) -> None:
        found = locate_near(text, words, about)
        if found:
            assert text[found.start : found.end] == found.quote != ""


class TestMoving:
    def test_word_at(self) -> None:
        text = "In O'zbekiston, 4.4 long-term"
        assert text[slice(*word_at(text, 5))] == "O'zbekiston"
        assert text[slice(*word_at(text, 14))] == "O'zbekiston"
        assert text[slice(*word_at(text, 17))] == "4.4"
        assert text[slice(*word_at(text, 22))] == "long-term"
        assert word_at("a  ,  b", 3) == (3, 3)

    def test_sentence_at(self) -> None:
        text = "First one. Second one!\nA line"
        assert text[slice(*sentence_at(text, 13))] == "Second one!"
        assert text[slice(*sentence_at(text, 25))] == "A line"

    def test_move_boundary(self) -> None:
        text = "on October 22, in"
        assert move_boundary(text, 0, 1) == 2
        assert move_boundary(text, 2, 1) == 10
        assert move_boundary(text, 11, -1) == 3
        assert move_boundary(text, 3, 1, edge="start") == 11
        assert move_boundary(text, 13, -1, edge="end") == 10
        assert move_boundary(text, 0, -1) == 0
        assert move_boundary(text, len(text), 1) == len(text)
        assert move_boundary("x" + " " * 3000 + "y", 1, 1) == 3002

    def test_trim_and_quote(self) -> None:
        assert trim("  a b \u00ad ", 0, 8) == (2, 5)
        assert trim("   ", 0, 3) == (3, 3)
        assert quote("abc", -3, 99) == Evidence(0, 3, "abc")
        assert quote("abc", 2, 1) == Evidence(2, 2, "")

    @settings(max_examples=50)
    @given(TRICKY, st.integers(-3, 70), st.sampled_from([-1, 1]), st.sampled_from([None, "start", "end"]))
    def test_moves_forth_and_stays_inside(self, text: str, pos: int, direction: int, edge: str | None) -> None:
        moved = move_boundary(text, pos, direction, edge=edge)
        inside = min(max(pos, 0), len(text))
        assert 0 <= moved <= len(text)
        assert moved == inside or (moved > inside) == (direction > 0)
        start, end = word_at(text, pos)
        assert 0 <= start <= inside <= end <= len(text)


@pytest.mark.parametrize("words", ["မြန်မာ နိုင်ငံ", "हिन्दी में", "বাংলা ভাষা", "தமிழ் மொழி", "ខ្មែរ ភាសា", "עִבְרִית מְדֻבֶּרֶת"])
def test_no_word_is_cut_at_a_vowel_sign(words: str) -> None:
    first, second = words.split(" ")
    for at in range(len(first)):
        assert words[slice(*spans.word_at(words, at))] == first
    assert words[slice(*spans.word_at(words, len(first) + 1))] == second
    assert spans.move_boundary(words, 0, 1) == len(first)


def test_every_combining_mark_is_part_of_a_word() -> None:
    marks = [c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c)[0] == "M"]
    assert [c for c in marks if spans.word_at(f"a{c}b", 0) != (0, 3)] == []
