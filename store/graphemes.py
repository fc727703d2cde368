"""Graphemes: what a person takes for one character, however many code points it is written with.

A place between two code points is a boundary where a text cursor may stand: never inside an emoji with its modifiers,
between a letter and its accents, within a flag or a CRLF. All offsets are code points.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

_FAR = 1000
"""A cluster longer than this is cut: no script has one, and looking back over it must not take longer than a frame."""
_FAR_FLAGS = 1 << 16
_FLAGS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
_GLUE = frozenset("\u200c\u200d\u093c\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d")


def is_boundary(text: str, pos: int) -> bool:
    """Tell whether an offset stands between two graphemes, or at an end of the text."""
    return not 0 < pos < len(text) or grapheme_at(text, pos)[0] == pos


def grapheme_at(text: str, pos: int) -> tuple[int, int]:
    """Return the grapheme that holds the code point at an offset; an empty span at the end of the text."""
    if not 0 <= pos < len(text):
        pos = min(max(pos, 0), len(text))
        return pos, pos
    if _is_plain(text, pos) and (pos + 1 == len(text) or _is_plain(text, pos + 1)):
        return pos, pos + 1  # as nearly all are
    start = _safe_start(text, pos)
    window, at = text[start : pos + _FAR], 0
    while True:
        match = _cluster().match(window, at)
        end = max(match.end() if match else 0, at + 1)
        if start + end > pos:
            return start + at, start + end
        at = end


def next_boundary(text: str, pos: int) -> int:
    """Return the first boundary after an offset, or the text's end."""
    return grapheme_at(text, pos)[1] if pos < len(text) else len(text)


def previous_boundary(text: str, pos: int) -> int:
    """Return the last boundary before an offset, or the text's start."""
    return grapheme_at(text, min(pos, len(text)) - 1)[0] if pos > 0 else 0


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to whole graphemes; an empty one only moves back to a boundary."""
    start, end = min(max(start, 0), len(text)), min(max(end, 0), len(text))
    if not is_boundary(text, start):
        start = grapheme_at(text, start)[0]
    if end <= start:
        return start, start
    if not is_boundary(text, end):
        end = grapheme_at(text, end)[1]
    return start, end


# --- how it is done -------------------------------------------------------------------------------------------------


def _is_plain(text: str, pos: int) -> bool:
    """Tell at a glance, where that is possible, that a boundary stands before a code point."""
    char = text[pos]
    if char == "\n":
        return pos == 0 or text[pos - 1] != "\r"
    if not (char.isascii() or "\u00ae" < char < "\u0300"):
        return False
    # The few signs that join what follows them are formats of Arabic, Syriac and Indic scripts.
    before = text[pos - 1] if pos else ""
    return before.isascii() or (before not in _GLUE and unicodedata.category(before) not in ("Cf", "Lo"))


def _safe_start(text: str, pos: int) -> int:
    """Return a boundary at or before an offset from which graphemes can be counted."""
    low, at = max(0, pos - _FAR), pos
    while at > low and not _is_plain(text, at):
        if text[at] in _FLAGS:
            # Two and two make a flag: which is which is counted from the first of the run.
            back = max(0, at - _FAR_FLAGS)
            first = back + len(text[back:at].rstrip(_FLAGS))
            if at - first >= 2 or not first or unicodedata.category(text[first - 1]) not in ("Cf", "Lo"):
                return at - (at - first) % 2
            at = first
        at -= 1
    return at


@lru_cache(maxsize=1)
def _cluster() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\X")
