"""What is drawn in the place of characters that cannot be drawn, one for one, and where long texts are cut.

Nothing here changes an offset: the shown text has exactly as many code points as the article's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_LINE = "\u2028"
_REPLACEMENT = "\ufffd"
_UNSHOWABLE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufffe\uffff]")
_TABLE = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], _REPLACEMENT),
    **dict.fromkeys(map(ord, "\n\v\f\r\x1c\x1d\x1e\x85\u2029"), _LINE),
    ord("\t"): "\t",
}

PIECE = 2000
"""How many code points are laid out at a time: about one screen of text."""
_PIECE_LINES = 64
SHORT = _PIECE_LINES
"""A run no longer than this is never cut."""
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s")


def shown(text: str) -> str:
    """Return a text of the same length in which every character can be drawn and lines end with U+2028."""
    if not _UNSHOWABLE.search(text):
        return text
    # Of a pair only the second breaks the line; the first takes no room.
    return text.replace("\r\n", "\u200b\n").translate(_TABLE)


def snippet(text: str, start: int, end: int, limit: int) -> str:
    """Return the beginning of a span on one line, in at most about `limit` characters."""
    words = " ".join(shown(text[start : min(end, start + 2 * limit)]).split())
    return words if len(words) <= limit and end - start <= 2 * limit else words[:limit].rstrip() + "…"


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a span into runs short enough to be laid out within a frame; outer white space belongs to none of them."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > PIECE or text.count("\n", start, end) > _PIECE_LINES:
        cut = _cut(text, start, min(end, start + PIECE))
        last = cut - 1 if text[cut - 1] in "\n " else cut
        yield start, max(last, start)
        start = cut
    if start < end:
        yield start, end


def is_right_to_left(text: str, start: int, end: int) -> bool:
    """Tell whether the first character with a direction, among the first thousand, runs from right to left."""
    for char in text[start : min(end, start + 1000)]:
        if char < "\u0590":
            if char.isalpha():
                return False
            continue
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _cut(text: str, start: int, limit: int) -> int:
    """Return where a piece ends: after a line, else a sentence, else a word, else before a whole character."""
    at = start
    for _ in range(_PIECE_LINES):
        at = text.find("\n", at, limit) + 1
        if at <= 0:
            break
    else:
        return at
    middle = start + (limit - start) // 2
    for wanted in ("\n", " "):
        if wanted == " ":
            ends = [match.end() for match in _SENTENCE_END.finditer(text, middle, limit)]
            if ends:
                return ends[-1]
        found = text.rfind(wanted, middle, limit)
        if found > start:
            return found + 1
    cut = limit
    while cut > limit - 64 and (unicodedata.category(text[cut])[0] == "M" or "\u200d" in text[cut - 1 : cut + 1]):
        cut -= 1
    return cut if cut > limit - 64 else limit
