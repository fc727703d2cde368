"""Spans of an article's text: quoting, finding, re-anchoring and moving them.

All offsets are Unicode code points, end-exclusive. Whatever folding a search needs (case, quotation marks, dashes,
white
space, soft hyphens, composed or decomposed accents), what it returns always points into the original text, and
`text[start:end] == quote` holds.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from store.articles import Evidence

SINGLE_QUOTES = "'’‘‚‛ʻʼʽˈ`´′ʹ＇"
DOUBLE_QUOTES = '"“”„‟«»〝〞″＂'
DASHES = "-‐‑‒–—―−﹣－"
_SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
    "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_ONE_FOR_ONE = str.maketrans(
    {
        **dict.fromkeys(SINGLE_QUOTES, "'"),
        **dict.fromkeys(DOUBLE_QUOTES, '"'),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(_SPACES, " "),
        "İ": "i",
        "ı": "i",
        "ς": "σ",
    }
)
_UNEVEN_ASCII = re.compile("  +")
_UNEVEN_COMPOSED = re.compile(rf" [ {INVISIBLE}]+|[{INVISIBLE}][ {INVISIBLE}]*|…")
_UNEVEN = re.compile(rf"{_UNEVEN_COMPOSED.pattern}|[^\u0300-\u036f][\u0300-\u036f]+")
_UNSPACED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
_NEIGHBOURHOOD = 2000


def quote(text: str, start: int, end: int) -> Evidence:
    """Return the evidence for a span; it is cut to the text's bounds."""
    start = min(max(start, 0), len(text))
    end = min(max(end, start), len(text))
    return Evidence(start, end, text[start:end])


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without outer white space and invisible characters; an empty span stays where it starts."""
    start = min(max(start, 0), len(text))
    end = min(max(end, start), len(text))
    while start < end and (text[start].isspace() or text[start] in INVISIBLE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in INVISIBLE):
        end -= 1
    return start, end


def locate(text: str, words: str, *, limit: int = 200) -> tuple[Evidence, ...]:
    """Find all mentions of some words, as whole words, in reading order; at most `limit`.

    Exact mentions are preferred; only where there is none, case, quotation marks, dashes, runs of white space, soft
    hyphens and the composition of accents may differ. Linear in the length of the text.
    """
    words = words.strip()
    if not words or not text:
        return ()
    found = tuple(Evidence(s, e, text[s:e]) for s, e in islice(_exact(text, words), limit))
    return found or tuple(Evidence(s, e, text[s:e]) for s, e in islice(_loose(text, words), limit))


def locate_near(text: str, words: str, about: int) -> Evidence | None:
    """Find the mention of some words that is nearest to an offset: exact, else folded, else similar and close by."""
    words = words.strip()
    if not words or not text:
        return None
    for search in (_exact, _loose):
        spans = list(search(text, words))
        if spans:
            start, end = min(spans, key=lambda span: abs(span[0] - about))
            return Evidence(start, end, text[start:end])
    return _similar(text, words, about)


def repair(text: str, start: int, end: int, quote: str) -> Evidence | None:
    """Return the evidence as it is where it is sound, else anchored anew by its quote, else None."""
    if 0 <= start < end <= len(text) and text[start:end] == quote:
        return Evidence(start, end, quote)
    return locate_near(text, quote, start)


def is_word(char: str) -> bool:
    """Tell whether a character is part of a word: a letter, a digit, a combining mark or an underscore."""
    return char.isalnum() or char == "_" or unicodedata.category(char)[0] == "M"


def is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether a span cuts no word in two; scripts written without spaces have no such cut."""
    return not (_joined(text, start) or _joined(text, end))


def word_at(text: str, pos: int) -> tuple[int, int]:
    """Return the word that holds or touches an offset, or an empty span there."""
    pos = min(max(pos, 0), len(text))
    for start, end in _words(text, pos):
        if start <= pos < end:
            return start, end
    for start, end in _words(text, pos):
        if end == pos:
            return start, end
    return pos, pos


def sentence_at(text: str, pos: int) -> tuple[int, int]:
    """Return the sentence around an offset, without outer white space; line ends end a sentence."""
    from store import sentences

    return sentences.sentence_at(text, pos)


def move_boundary(text: str, pos: int, direction: int, *, edge: str | None = None) -> int:
    """Return the next word boundary before (`direction` < 0) or after an offset.

    `edge` is the boundary wanted, "start" or "end" of a word; without it, starts to the left and ends to the right, as
    a text cursor moves. At the text's bounds the bound is returned; where no word is far and wide, a place far off.
    """
    want_start = (edge or ("start" if direction < 0 else "end")) == "start"
    pos = min(max(pos, 0), len(text))
    at = pos
    low, high = max(0, pos - _FAR), min(len(text), pos + _FAR)
    while at > low if direction < 0 else at < high:
        edges = [start if want_start else end for start, end in _words(text, at)]
        if direction < 0:
            before = [e for e in edges if e < pos]
            if before:
                return before[-1]
            at -= _STEP
        else:
            after = [e for e in edges if e > pos]
            if after:
                return after[0]
            at += _STEP
    return low if direction < 0 else high


# --- how it is done -------------------------------------------------------------------------------------------------

_STEP = 256
_FAR = 16_384


def _words(text: str, pos: int) -> Iterator[tuple[int, int]]:
    """Yield the words near an offset; a window is enough, and keeps a word of a million letters from costing more."""
    low, high = max(0, pos - 2 * _STEP), min(len(text), pos + 2 * _STEP)
    for match in _word_pattern().finditer(text, low, high):
        yield match.start(), match.end()


# Wide classes of characters take milliseconds to compile, which the start of the window has no use for.
@lru_cache(maxsize=1)
def _unspaced() -> re.Pattern[str]:
    return re.compile(_UNSPACED)


@lru_cache(maxsize=1)
def _break() -> re.Pattern[str]:
    return re.compile(rf"\W|{_UNSPACED}")


@lru_cache(maxsize=1)
def _word_pattern() -> re.Pattern[str]:
    # Apostrophes, points and hyphens inside a word belong to it: O'zbekiston, 4.4, long-term.
    letter = rf"[\w{_marks()}]"
    return re.compile(rf"{letter}+(?:[{re.escape(SINGLE_QUOTES)}.,:\-‐‑]{letter}+)*")


_WITH_MARKS = (
    (0x300, 0x3100), (0xA600, 0xAC00), (0xFB00, 0xFB20), (0xFE00, 0xFE30), (0x10100, 0x12000), (0x13400, 0x13500),
    (0x16100, 0x17000), (0x1BC00, 0x1BD00), (0x1CF00, 0x1D300), (0x1DA00, 0x1DB00), (0x1E000, 0x1EA00),
    (0xE0100, 0xE01F0),
)  # fmt: skip
"""Stretches of Unicode outside of which there is no combining mark: a third of the time of looking everywhere."""


def _marks() -> str:
    """Return the combining marks of all scripts as ranges of a character class; `re` has no name for them."""
    ranges: list[list[int]] = []
    for point in (p for low, high in _WITH_MARKS for p in range(low, high)):
        if unicodedata.category(chr(point))[0] == "M":
            if ranges and ranges[-1][1] == point - 1:
                ranges[-1][1] = point
            else:
                ranges.append([point, point])
    return "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in ranges)


def _joined(text: str, at: int) -> bool:
    """Tell whether a cut at an offset goes through a word."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if not (is_word(before) and is_word(after)):
        return False
    return not (_unspaced().match(before) or _unspaced().match(after)) or unicodedata.category(after)[0] == "M"


def _exact(text: str, words: str) -> Iterator[tuple[int, int]]:
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if is_whole(text, start, end):
            yield start, end
            start = text.find(words, end)
        else:
            start = text.find(words, _next_start(text, start))


def _loose(text: str, words: str) -> Iterator[tuple[int, int]]:
    wanted = _fold(words).text.strip()
    if not wanted:
        return
    folded = _fold_cached(text)
    at = folded.text.find(wanted)
    while at >= 0:
        start, end = folded.span(at, at + len(wanted))
        if is_whole(text, start, end):
            yield start, end
            at = folded.text.find(wanted, at + len(wanted))
        else:
            at = folded.text.find(wanted, _next_start(folded.text, at))


def _next_start(text: str, start: int) -> int:
    """Return where a whole word may start after a mention that was none; skips the rest of a long word at once."""
    if not _joined(text, start):
        return start + 1
    match = _break().search(text, start + 1)
    return match.start() if match else len(text)


def _similar(text: str, words: str, about: int) -> Evidence | None:
    """Find words that changed a little, not far from where they stood."""
    from rapidfuzz import fuzz

    if len(words) < 4 or len(words) > 4 * _NEIGHBOURHOOD:
        return None
    low = max(0, about - _NEIGHBOURHOOD)
    window = text[low : max(0, about) + len(words) + _NEIGHBOURHOOD]
    if len(window) < len(words):
        return None
    found = fuzz.partial_ratio_alignment(words.lower(), window.lower(), score_cutoff=80)
    if found is None or len(window.lower()) != len(window):
        return None
    start, end = low + found.dest_start, low + found.dest_end
    while start < end and _joined(text, start):
        start -= 1
    while end < len(text) and _joined(text, end):
        end += 1
    start, end = trim(text, start, end)
    # Grown to whole words, it may have become something else.
    if start >= end or fuzz.ratio(words.lower(), text[start:end].lower()) < 80:
        return None
    return Evidence(start, end, text[start:end])


class _Folded:
    """A folded text and the way back: pieces that run in step with the original, and pieces that do not."""

    __slots__ = ("_ends", "_even", "_starts", "_targets", "text")

    def __init__(self, original: str) -> None:
        plain = original.translate(_ONE_FOR_ONE).lower()
        parts: list[str] = []
        self._starts, self._targets, self._ends = array("q"), array("q"), array("q")
        self._even: list[bool] = []
        length = at = 0
        for match in _uneven(plain).finditer(plain):
            if match.start() > at:
                self._piece(length, at, match.start(), even=True)
                parts.append(plain[at : match.start()])
                length += match.start() - at
            run = match.group()
            new = _even_out(run)
            if new:
                self._piece(length, match.start(), match.end(), even=False)
                parts.append(new)
                length += len(new)
            at = match.end()
        if at < len(plain):
            self._piece(length, at, len(plain), even=True)
            parts.append(plain[at:])
        self.text = "".join(parts)

    def _piece(self, start: int, target: int, end: int, *, even: bool) -> None:
        self._starts.append(start)
        self._targets.append(target)
        self._ends.append(end)
        self._even.append(even)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original span of a folded one that is not empty."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, end - 1) - 1
        low = self._targets[first] + (start - self._starts[first] if self._even[first] else 0)
        high = self._targets[last] + (end - self._starts[last]) if self._even[last] else self._ends[last]
        return low, high


def _uneven(plain: str) -> re.Pattern[str]:
    """Return what finds the runs that folding makes shorter or longer; the fewer it has to look for, the faster."""
    if plain.isascii():
        return _UNEVEN_ASCII
    return _UNEVEN_COMPOSED if unicodedata.is_normalized("NFC", plain) else _UNEVEN


def _even_out(run: str) -> str:
    if run == "…":
        return "..."
    if run[0] == " " or run[0] in INVISIBLE:
        return " " if " " in run else ""
    return unicodedata.normalize("NFC", run)


def _fold(text: str) -> _Folded:
    return _Folded(text)


@lru_cache(maxsize=4)
def _fold_cached(text: str) -> _Folded:
    return _Folded(text)


def fold(text: str) -> str:
    """Return a text as comparisons see it: lower case, plain quotes and dashes, single spaces, composed accents."""
    if text.isascii():
        return " ".join(text.replace("`", "'").lower().split())
    return _Folded(text).text.strip()
