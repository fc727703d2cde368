"""Sentences in many languages, and in texts that have none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.sentences import next_sentence, previous_sentence, sentence_at

PIECES = st.lists(
    st.sampled_from(
        [
            "One.",
            "Two!",
            "J.",
            "U.S.",
            "4.4",
            "«Да!»",
            "— он",
            "e.g.",
            "\r\n",
            "\n\n",
            " ",
            "שלום.",
            "👩🏽‍🌾",
            "e\u0301.",
            "他。",
            "?",
        ]
    ),
    max_size=14,
)


def split(text: str) -> list[str]:
    found, at = [], 0
    while at < len(text):
        end = next_sentence(text, at)
        found.append(text[at:end].strip())
        at = end
    return found


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Smith met J. F. Kennedy Jr. and left at 5 p.m.", "The U.S. President stayed in the U.S.", "The end."],
        ["Acme Inc. bought Foo Corp.", "The price was 3.5 dollars.", "In 2023.", "Then it fell."],
        ["“Go!” he said.", "“Are you sure?”", "Then: yes… maybe."],
        ["No. 5 is alive.", "Is it?", "No.", "He left."],
        [
            "Рост составил 4.4 млрд долл. США.",
            "Г-н И. Каримов, т.е. глава, сказал.",
            "«Да!» — ответил он.",
            "В 2024 г. Ташкент вырос.",
        ],
        ["Он живёт на ул. Навои.", "Это всё."],
        ["Prezident Sh. M. Mirziyoyev keldi.", "Bu 2-marta.", "O‘zbekiston va b. davlatlar keldi.", "Ular ketdi!"],
        ["Am 22. Oktober 2024 kam Dr. Müller, z. B. mit dem 3. Zug.", "Er blieb.", "Das war alles."],
        ["1. Introduction.", "2. More things."],
        ["他来了。", "她走了！", "真的？"],
        ["A first line that ends without a point", "Another line"],
        ["A long line that was wrapped by some programme at\nseventy characters goes on.", "Yes."],
    ],
)
def test_sentences_are_told_apart(sentences: list[str]) -> None:
    joint = "\n" if sentences[-1] == "Another line" else "" if sentences[0][-1] == "。" else " "
    text = joint.join(sentences)
    assert split(text) == sentences
    at = 0
    for sentence in sentences:
        at = text.index(sentence, at)
        for pos in (at, at + len(sentence) // 2, at + len(sentence) - 1):
            start, end = sentence_at(text, pos)
            assert text[start:end] == sentence
        at += len(sentence)


@given(PIECES)
def test_steps_forth_and_back_meet(pieces: list[str]) -> None:
    text = " ".join(pieces)
    forth = [0]
    while forth[-1] < len(text):
        forth.append(next_sentence(text, forth[-1]))
        assert forth[-1] > forth[-2]
    back = [len(text)]
    while back[-1] > 0:
        back.append(previous_sentence(text, back[-1]))
        assert back[-1] < back[-2]
    first = len(text) - len(text.lstrip())
    assert {p for p in back if p > first and text[p:].strip()} == {p for p in forth if p > first and text[p:].strip()}


@given(PIECES, st.integers(-2, 80))
def test_a_sentence_holds_no_outer_space_and_is_one_for_all_its_letters(pieces: list[str], pos: int) -> None:
    text = " ".join(pieces)
    start, end = sentence_at(text, pos)
    assert 0 <= start <= end <= len(text)
    assert text[start:end].strip() == text[start:end]
    if start <= pos < end:
        assert sentence_at(text, start) == (start, end)


@pytest.mark.parametrize("piece", ["word ", "Yes. ", "Mr. ", "no\n", "!", "\n", " "])
def test_a_megabyte_takes_no_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    for step in (sentence_at, next_sentence, previous_sentence):
        best = 9.0
        for _ in range(3):
            began = time.perf_counter()
            step(text, 500_000)
            best = min(best, time.perf_counter() - began)
        assert best < 0.05
