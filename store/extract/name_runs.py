"""Runs of capitalised words that look like names: what a reviewer may want to mark, told by form alone.

Unlike the extractors this judges nothing but the run itself: it is asked for what they missed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable
from typing import NamedTuple

from store.extract.name_words import NOT_NAMES, SENTENCE_WORDS, TITLE_MODIFIERS, TITLES
from store.extract.tokens import Token, runs, tokenise
from store.sentences import sentence_at
from store.spans import word_at

_MOST = 400
"""More names than this nobody walks through by a key."""
_LONGEST = 6
"""A run of more words is a line of tags."""


class NameRun(NamedTuple):
    """A run of words that looks like a name; code points, end-exclusive."""

    start: int
    end: int
    words: tuple[str, ...]
    """Its words in lower case."""


def name_runs(text: str, spans: Iterable[tuple[int, int]], *, language: str = "") -> list[NameRun]:
    """Return the runs in some stretches of a text, each name once, those of several words first.

    Sentence openers, titles and what the text also writes small are no part of a name. Where nouns are written with
    capitals (German), one word alone is none.
    """
    sentences = tokenise(text, spans)
    common = {token.word for tokens in sentences for token in tokens if not token.capital}
    found: dict[tuple[str, ...], NameRun] = {}
    for tokens in sentences:
        for start, end in runs(tokens):
            run = _run(tokens, start, end, common)
            if run is not None and run.words not in found:
                found[run.words] = run
                if len(found) >= _MOST:
                    break
    long = [run for run in found.values() if len(run.words) > 1]
    short = [run for run in found.values() if len(run.words) == 1]
    if language.split("-", maxsplit=1)[0] == "de":
        short = []
    within = {word for run in long for word in run.words}
    return long + [run for run in short if run.words[0] not in within]


def unmarked(found: Iterable[NameRun], taken: Iterable[tuple[int, int]], known: Collection[str] = ()) -> list[NameRun]:
    """Return the runs that overlap no span of `taken` and hold a word that is not `known` (in lower case)."""
    spans = sorted(taken)
    starts = [start for start, _end in spans]
    reach: list[int] = []
    for _start, end in spans:
        reach.append(max(end, reach[-1] if reach else 0))
    kept = []
    for run in found:
        before = bisect_left(starts, run.end) - 1
        if before >= 0 and reach[before] > run.start:
            continue
        if all(word in known for word in run.words):
            continue
        kept.append(run)
    return kept


def _run(tokens: list[Token], start: int, end: int, common: set[str]) -> NameRun | None:
    while start < end and _is_no_part(tokens[start], common):
        start += 1
    while end > start and (tokens[end - 1].lower in NOT_NAMES and end - start == 1):
        end -= 1
    if not 0 < end - start <= _LONGEST:
        return None
    words = tuple(token.lower for token in tokens[start:end])
    if len(words) == 1 and (len(words[0]) < 3 or words[0] in common or words[0] in TITLES):
        return None
    return NameRun(tokens[start].start, tokens[end - 1].end, words)


def _is_no_part(token: Token, common: set[str]) -> bool:
    lower = token.lower
    return lower in SENTENCE_WORDS or lower in TITLES or lower in TITLE_MODIFIERS or (token.first and lower in common)


def name_at(text: str, pos: int) -> tuple[int, int]:
    """Return the name that goes on from the word at an offset; where that has no capital, the word alone."""
    start, end = word_at(text, pos)
    if start == end or not text[start].isupper():
        return start, end
    stop = max(sentence_at(text, pos)[1], end)
    for tokens in tokenise(text, [(start, stop)]):
        for first, last in runs(tokens):
            if tokens[first].start <= pos < tokens[last - 1].end:
                return tokens[first].start, tokens[last - 1].end
    return start, end
