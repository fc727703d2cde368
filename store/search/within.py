"""Find words inside one article: case, accents, quotation marks, dashes and runs of white space aside.

What is found are spans of the text as it stands. Folding goes over the text in pieces, so that a thread that does it
lets others in; searching the folded text takes milliseconds for a million characters.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from store import graphemes
from store.spans import DASHES, DOUBLE_QUOTES, INVISIBLE, SINGLE_QUOTES

_PIECE = 1 << 13
MOST = 10_000
"""More matches than this are not counted."""
_SIGNS = {
    **dict.fromkeys(SINGLE_QUOTES, "'"),
    **dict.fromkeys(DOUBLE_QUOTES, '"'),
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(INVISIBLE, ""),
    "…": "...",
    "ı": "i",
    "ς": "σ",
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d",
}  # fmt: skip


class Folded:
    """A text folded for searching, and the way back to its offsets."""

    def __init__(self, text: str) -> None:
        self.original = text
        self._starts = array("q")
        """Where each piece starts in the folded text."""
        self._ways: list[array[int] | None] = []
        """For each piece the offset of every folded character within it; None where they run in step."""
        parts: list[str] = []
        table: dict[int, str] = {}
        length = 0
        for low in range(0, len(text), _PIECE):
            piece = text[low : low + _PIECE]
            uneven = False
            for char in set(piece):
                if ord(char) not in table:
                    table[ord(char)] = _folded(char)
                uneven = uneven or len(table[ord(char)]) != 1
            folded = piece.translate(table)
            self._starts.append(length)
            self._ways.append(_way(piece, table) if uneven else None)
            parts.append(folded)
            length += len(folded)
        self.text = "".join(parts)

    def find(self, words: str, *, at_word_start: bool = False, start: int = 0) -> Iterator[tuple[int, int]]:
        """Yield where some words stand, in reading order, from the folded character of an offset on.

        `at_word_start`: only where a word begins. No match cuts through a grapheme.
        """
        pattern = r"\s+".join(re.escape(part) for part in fold(words).split())
        if not pattern:
            return
        if at_word_start:
            pattern = r"(?<![^\W_])" + pattern
        for match in re.compile(pattern).finditer(self.text, self._to_folded(start) if start else 0):
            first, last = self._to_original(match.start()), self._to_original(match.end() - 1)
            yield graphemes.whole(self.original, first, last + 1)

    def _to_original(self, at: int) -> int:
        piece = bisect_right(self._starts, at) - 1
        # An empty piece starts where the next one does, and is never the last of them.
        way, within = self._ways[piece], at - self._starts[piece]
        return piece * _PIECE + (within if way is None else way[within])

    def _to_folded(self, pos: int) -> int:
        piece = min(pos // _PIECE, len(self._starts) - 1)
        if piece < 0:
            return 0
        way, within = self._ways[piece], pos - piece * _PIECE
        return self._starts[piece] + (within if way is None else bisect_right(way, within - 1))


def fold(words: str) -> str:
    """Return some words as they are searched for."""
    return "".join(_folded(char) for char in words)


def _folded(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    if char.isspace():
        return " " if char not in "\r\n" else "\n"
    plain = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c)).casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def _way(piece: str, table: dict[int, str]) -> array[int]:
    lengths = [len(table[ord(char)]) for char in piece]
    if max(lengths) == 1:
        return array("q", (index for index, length in enumerate(lengths) if length))
    way = array("q")
    for index, end in enumerate(accumulate(lengths)):
        way.extend([index] * (end - len(way)))
    return way
