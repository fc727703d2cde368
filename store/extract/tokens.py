"""Words of a text and the runs of capitalised ones, from which names are made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_LETTER = r"[^\W\d_](?:[\u0300-\u036f])*"
_TOKEN = re.compile(rf"(?:[A-ZА-ЯЁЎҚҒҲ]\.){{1,4}}(?![^\W\d_]{{2}})|(?:{_LETTER})+(?:['’ʻʼ‘`\-‐‑.](?:{_LETTER})+)*")
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_AFTER_SENTENCE = re.compile(r"[.!?…:;\"“”„«»(\[\n\r•|—–>]|\s['‘]|^['‘]")
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st gen gov sen rep lt col sgt capt cpl maj adm rev hon jr sr no vs fr det supt insp pres amb "
    "asst dep "
    "jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp bros им г ул проф акад ген тов д-р г-н г-жа "
    "bzw dipl ing frau".split()
)
PARTICLES = frozenset(
    "de da del della di van von der den bin ibn al el la le du dos das do y zu ten ter te af ben o'g'li oʻgʻli "
    "o‘g‘li qizi ўғли "
    "қизи оглы кызы улы ұлы қызы uulu kyzy".split()
)
_SPACES = {" ", "\u00a0", "\u202f", "\u2009"}


class Token(NamedTuple):
    """A word: its span, itself without a possessive ending, and how it stands."""

    start: int
    end: int
    word: str
    capital: bool
    upper: bool
    first: bool  # at a sentence's or a quotation's start, where a capital says nothing
    joined: bool  # one space behind the word before
    possessive: bool

    @property
    def lower(self) -> str:
        """The word in lower case without a final point."""
        return self.word.lower().rstrip(".")


def tokenise(text: str, spans: Iterable[tuple[int, int]]) -> list[list[Token]]:
    """Return the words of each stretch of a text."""
    return [list(_tokens(text, start, end)) for start, end in spans]


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    last = start
    previous = ""
    after_possessive = False
    for match in _TOKEN.finditer(text, start, end):
        low, high = match.span()
        word = match.group()
        gap = text[last:low]
        possessive = False
        tail = _POSSESSIVE.search(word)
        if tail and len(word) > 3:
            word = word[: tail.start()]
            high -= 2
            possessive = True
        joined = gap in _SPACES or (gap in {". ", ".\u00a0"} and previous in ABBREVIATIONS)
        first = not previous or (not joined and bool(_AFTER_SENTENCE.search(gap)))
        joined = joined and not after_possessive
        letter = word[0]
        capital = letter.isupper() or (letter.islower() and bool(re.match(r"(?:al|el|ad|as|an|ar|at)-[A-Z]", word)))
        upper = len(word) > 1 and word.isupper() and "." not in word
        yield Token(low, high, word, capital, upper, first, joined, possessive)
        last = match.end()
        previous = word.lower().rstrip(".")
        if word.endswith(".") and len(word) == 2:
            previous = "mr"  # an initial: its point ends no sentence
        after_possessive = possessive


def runs(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield index ranges of capitalised words that stand together; small words inside a name belong to it."""
    at = 0
    while at < len(tokens):
        if not tokens[at].capital:
            at += 1
            continue
        start = at
        at += 1
        while at < len(tokens) and tokens[at].joined and not (tokens[at].first and at > start):
            if tokens[at].capital:
                at += 1
                continue
            ahead = at
            while (
                ahead < len(tokens)
                and tokens[ahead].joined
                and tokens[ahead].word.lower() in PARTICLES
                and ahead < at + 3
            ):
                ahead += 1
            if ahead > at and ahead < len(tokens) and tokens[ahead].joined and tokens[ahead].capital:
                at = ahead + 1
            elif ahead > at and tokens[ahead - 1].word.lower() in {
                "o'g'li",
                "oʻgʻli",
                "o‘g‘li",
                "qizi",
                "ўғли",
                "қизи",
                "оглы",
                "кызы",
                "улы",
                "ұлы",
                "қызы",
            }:
                at = ahead
            else:
                break
        yield start, at
