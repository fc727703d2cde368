"""Finding words inside an article, however they are written, and what looks like a name there."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import graphemes
from store.extract.name_runs import name_runs, unmarked
from store.search.within import Folded, fold
from tests.store.test_mentions import TRICKY


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Café, cafe\u0301, CAFE", "cafe", ["Café"[:4], "cafe\u0301", "CAFE"]),
        ("O‘zbekiston, o'zbekiston, OʻZBEKISTON", "o’zbekiston", ["O‘zbekiston", "o'zbekiston", "OʻZBEKISTON"]),
        ('“so be it” "so be it" «so be it»', '"so be it"', ["“so be it”", '"so be it"', "«so be it»"]),
        ("long-term long–term", "long—term", ["long-term", "long–term"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("İstanbul istanbul", "ISTANBUL", ["İstanbul", "istanbul"]),
        ("two  \n words", "two words", ["two  \n words"]),
        ("so\u00adft", "soft", ["so\u00adft"]),
        ("ﬁnal", "fin", ["ﬁn"]),
        ("Ёлка", "елка", ["Ёлка"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("nothing", "", []),
        ("nothing", " ", []),
    ],
)
def test_written_otherwise(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in Folded(text).find(words)] == found


@given(TRICKY, st.data())
def test_every_piece_of_a_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    start, end = graphemes.whole(text, start, data.draw(st.integers(start + 1, len(text))))
    spans = list(Folded(text).find(text[start:end]))
    for low, high in spans:
        assert graphemes.is_boundary(text, low)
        assert graphemes.is_boundary(text, high)
        assert " ".join(fold(text[start:end]).split()) in " ".join(fold(text[low:high]).split())
    if fold(text[start:end]).strip():
        assert spans


def test_offsets_hold_over_the_borders_of_pieces() -> None:
    for filler in ("x", "ß", "\u00ad", "e\u0301"):
        text = (filler * 8191 + "needle ") * 5
        spans = [text[s:e] for s, e in Folded(text).find("needle")]
        assert spans == ["needle"] * 5


def test_only_where_a_word_begins_and_from_a_place_on() -> None:
    text = "Port airport Portland port"
    folded = Folded(text)
    assert [s for s, _ in folded.find("port", at_word_start=True)] == [0, 13, 22]
    assert [s for s, _ in folded.find("port", at_word_start=True, start=1)] == [13, 22]


def test_searching_a_folded_megabyte_takes_less_than_a_frame() -> None:
    folded = Folded("Кошка села на коврик. " * 46_000)
    began = time.perf_counter()
    assert list(folded.find("собака")) == []
    assert time.perf_counter() - began < 0.1  # many times what it takes


def test_names_by_their_form() -> None:
    text = (
        "The forum opened in Samarkand. Prime Minister Abdulla Aripov met Uljas Bektenov there. Trade grew. "
        "Aripov spoke; trade in Navoi grew. Samarkand hosts it again."
    )
    runs = name_runs(text, [(0, len(text))], language="en")
    assert [text[r.start : r.end] for r in runs] == ["Abdulla Aripov", "Uljas Bektenov", "Samarkand", "Navoi"]
    taken = [(text.index("Abdulla"), text.index("Abdulla") + 14)]
    assert [text[r.start : r.end] for r in unmarked(runs, taken)] == ["Uljas Bektenov", "Samarkand", "Navoi"]
    assert [text[r.start : r.end] for r in unmarked(runs, taken, {"navoi", "uljas"})] == ["Uljas Bektenov", "Samarkand"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("В Ташкенте глава МВД Олжас Бектенов принял гостей.", "ru", ["МВД Олжас Бектенов", "Ташкенте"]),
        ("Am Montag sprach der Kanzler mit Olaf von der Leyen in Berlin.", "de", ["Olaf von der Leyen"]),
        ("Bugun Shavkat Mirziyoyev keldi.", "uz", ["Shavkat Mirziyoyev"]),
        ("no capitals at all", "en", []),
        ("", "en", []),
    ],
)
def test_names_in_other_languages(text: str, language: str, found: list[str]) -> None:
    runs = name_runs(text, [(0, len(text))], language=language)
    assert [text[r.start : r.end] for r in runs] == found
