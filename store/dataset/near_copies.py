"""Articles that say nearly the same: agency copy on two sites, a story and its update.

Two articles are near copies where at least four fifths of their runs of five words are the same (the Jaccard index),
estimated from the smallest hashes of those runs (a bottom-k sketch, Broder 1997), which are the same on every machine.
"""

from __future__ import annotations

import re
from collections import defaultdict
from zlib import crc32

from store.articles import Article, Value
from store.fields import FieldSet, FieldType

SAME = 0.8
_RUN = 5
_SKETCH = 64
_KEYS = 8
"""How many of a sketch's smallest hashes find its likes: at a likeness of 0.8 all eight differ once in a million."""
_WORD = re.compile(r"\w+")

Sketch = tuple[int, ...]


def sketch(text: str) -> Sketch:
    """Return the smallest hashes of the runs of words of a text; empty where it has hardly any words."""
    words = _WORD.findall(text.casefold())
    if len(words) < _RUN:
        return ()
    codes = [crc32(word.encode("utf-8", "replace")) for word in words]
    # A polynomial over the words' own hashes: one multiplication a word instead of hashing each run's letters.
    runs = {
        (((((a * 31 + b) * 31 + c) * 31 + d) * 31 + e) * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        for a, b, c, d, e in zip(codes, codes[1:], codes[2:], codes[3:], codes[4:], strict=False)
    }
    return tuple(sorted(runs)[:_SKETCH])


def likeness(one: Sketch, other: Sketch) -> float:
    """Return the estimated share of runs that two articles have in common, 0 to 1."""
    if not one or not other:
        return 0.0
    union = sorted({*one, *other})[:_SKETCH]
    both = set(one) & set(other)
    return sum(run in both for run in union) / len(union)


def words_of(article: Article, record: dict[str, tuple[Value, ...]] | None, fields: FieldSet) -> str:
    """Return the words by which an article is compared: its body, for what surrounds it is the same all over a site."""
    key = next((f.key for f in fields if f.type is FieldType.BLOCKS), None)
    values = (record or {}).get(key or "") or ()
    quotes = [e.quote for value in values for e in value.evidence]
    if not quotes:
        quotes = [article.text[b.start : b.end] for b in article.blocks if b.body]
    return "\n".join(quotes) or article.text


class NearCopies:
    """Finds groups of near copies among articles that are added one by one; `add` in the order of the dataset."""

    def __init__(self) -> None:
        self._sketches: dict[int, Sketch] = {}
        self._by_key: defaultdict[int, list[int]] = defaultdict(list)
        self._leader: dict[int, int] = {}

    def add(self, number: int, words: str) -> None:
        """Add an article."""
        mine = sketch(words)
        if not mine:
            return
        likes = {other for key in mine[:_KEYS] for other in self._by_key[key]}
        for other in sorted(likes):
            if likeness(mine, self._sketches[other]) >= SAME:
                self._join(number, other)
        self._sketches[number] = mine
        for key in mine[:_KEYS]:
            self._by_key[key].append(number)

    def groups(self) -> list[list[int]]:
        """Return the groups of two and more, each and all in the order in which the articles were added."""
        found: dict[int, list[int]] = {}
        for number in self._sketches:
            found.setdefault(self._find(number), []).append(number)
        return [members for members in found.values() if len(members) > 1]

    def _find(self, number: int) -> int:
        while (leader := self._leader.get(number, number)) != number:
            self._leader[number] = self._leader.get(leader, leader)
            number = leader
        return number

    def _join(self, one: int, other: int) -> None:
        first, second = sorted((self._find(one), self._find(other)))
        if first != second:
            self._leader[second] = first
