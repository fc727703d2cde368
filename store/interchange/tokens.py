"""Tokens and sentences of a text, fit for its language, and spans brought to where tokens begin and end.

Offsets are code points. Every character but white space is in exactly one token, no token holds white space or cuts a
character with its combining marks, and sentences are runs of whole tokens.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from store.articles import Evidence
from store.errors import said
from store.interchange.carries import Loss
from store.sentences import ends, is_title, may_end

if TYPE_CHECKING:
    import regex

ALIGN = ("widen", "shrink", "leave-out")
"""What becomes of a span that does not fall on token boundaries; the values of the option of tokenised formats."""
EXACT = "exact"
"""Leaves the ends of spans within tokens, for formats that know parts of tokens."""

_TRIMMED = said("spans with white space at their ends, left without it")
_ENGLISH_ENDINGS = r"n['’]t|['’](?:s|re|ve|ll|d|m)"
_ELIDED = {
    "fr": r"(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)['’]",
    "it": r"(?:l|un|d|c|s|dell|nell|all|dall|sull|quest|quell|gl)['’]",
    "ca": r"[dlmnst]['’]",
}
"""What stands before an apostrophe as a word of its own."""
_OWN_APOSTROPHE = ("uz", "kaa")
"""Languages in which an apostrophe behind o and g is part of the letter, at a word's end too."""
_POINTED_ORDINALS = frozenset("de tr az cs sk pl sl hr sr hu fi et lv no nb nn da is".split())
"""Languages in which a point makes a number an ordinal."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text's tokens by where they begin and end, and `sentences`: the first token of each."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    sentences: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, place: int) -> str:
        """Return a token's characters."""
        return self.text[self.starts[place] : self.ends[place]]

    def gap(self, place: int) -> str:
        """Return the white space behind a token."""
        end = self.starts[place + 1] if place + 1 < len(self.starts) else len(self.text)
        return self.text[self.ends[place] : end]

    def runs(self) -> Iterable[tuple[int, int]]:
        """Yield the sentences as ranges of tokens."""
        return pairwise([*self.sentences, len(self)] if self.sentences else [])

    def touched(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of tokens that a span has a part in; an empty one where it has none."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def inside(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of tokens that stand whole in a span; an empty one where none does."""
        return bisect_left(self.starts, start), bisect_right(self.ends, end)

    def in_sentences(self, spans: Iterable[tuple[int, int]]) -> Tokens:
        """Return the same with the sentences joined that a span, as a range of tokens, goes across."""
        crossed: set[int] = set()
        for first, last in spans:
            low, high = bisect_right(self.sentences, first), bisect_left(self.sentences, last)
            crossed.update(self.sentences[low:high])
        return Tokens(self.text, self.starts, self.ends, [s for s in self.sentences if s not in crossed])


def tokens(text: str, language: str | None = None) -> Tokens:
    """Return the tokens and sentences of a text; `language` is a tag such as `uz` or `uz-Latn`."""
    code = (language or "").replace("_", "-").split("-")[0].lower()
    final = set(ends(text))
    starts: list[int] = []
    stops: list[int] = []
    for found in _pattern(code).finditer(text):
        if found.lastgroup == "blank":
            continue
        for start, end in _pieces(found, code, final):
            starts.append(start)
            stops.append(end)
    return Tokens(text, starts, stops, sentences(starts, sorted(final)))


def sentences(starts: Sequence[int], final: Sequence[int]) -> list[int]:
    """Return the first token of each sentence, given where tokens begin and where sentences end."""
    firsts = {bisect_left(starts, end) for end in final}
    firsts.add(0)
    return sorted(f for f in firsts if f < len(starts))


@dataclass(slots=True)
class Aligner:
    """Brings spans to token boundaries the way that was chosen, and tells what became of each that was not there."""

    how: str = ALIGN[0]
    _found: dict[str, tuple[int, list[str]]] = field(default_factory=dict)

    def align(self, tokens: Tokens, span: Evidence, where: str) -> tuple[int, int] | None:
        """Return the range of tokens that a span becomes, or None where it is left out; `where` names it in the list.

        White space at its ends is never kept: no token holds any.
        """
        first, last = tokens.touched(span.start, span.end)
        if first >= last:
            self._note(said("spans of white space alone, left out"), where, span, None)
            return None
        low, high = tokens.starts[first], tokens.ends[last - 1]
        if low >= span.start and high <= span.end:
            if (low, high) != (span.start, span.end):
                self._note(_TRIMMED, where, span, tokens.text[low:high])
            return first, last
        if self.how == EXACT:
            start, end = max(low, span.start), min(high, span.end)
            if (start, end) != (span.start, span.end):
                self._note(_TRIMMED, where, span, tokens.text[start:end])
            return first, last
        if self.how == "widen":
            self._note(said("spans that cut tokens, widened to whole ones"), where, span, tokens.text[low:high])
            return first, last
        if self.how == "shrink":
            first, last = tokens.inside(span.start, span.end)
            if first < last:
                words = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
                self._note(said("spans that cut tokens, shrunk to whole ones"), where, span, words)
                return first, last
        self._note(said("spans that cut tokens, left out"), where, span, None)
        return None

    def leave_out(self, what: str, where: str, span: Evidence) -> None:
        """Count a span that the format has no place for."""
        self._note(what, where, span, None)

    def losses(self) -> list[Loss]:
        """Return what became of the spans so far, each of them listed."""
        return [Loss(what, count, tuple(listed)) for what, (count, listed) in self._found.items()]

    def _note(self, what: str, where: str, span: Evidence, becomes: str | None) -> None:
        count, listed = self._found.get(what, (0, []))
        shown = f"{where}: {_shown(span.quote)} at {span.start}"
        listed.append(shown if becomes is None else f"{shown} becomes {_shown(becomes)}")
        self._found[what] = count + 1, listed


def apart(spans: Iterable[tuple[int, int, int]]) -> set[int]:
    """Return the numbers of the spans (rank, first, last) that do not overlap, where each is asked in its turn.

    Those of a lower rank go first, then the longer, then the earlier ones: the same for the same spans.
    """
    taken: list[tuple[int, int]] = []
    kept: set[int] = set()
    listed = list(spans)
    for number in sorted(range(len(listed)), key=lambda n: _turn(listed[n])):
        _, first, last = listed[number]
        place = bisect_left(taken, (first, last))
        if (place < len(taken) and taken[place][0] < last) or (place and taken[place - 1][1] > first):
            continue
        taken.insert(place, (first, last))
        kept.add(number)
    return kept


# --- how it is done -------------------------------------------------------------------------------------------------


def _turn(span: tuple[int, int, int]) -> tuple[int, int, int]:
    rank, first, last = span
    return rank, first - last, first


def _shown(words: str) -> str:
    flat = " ".join(words.split())
    return f"“{flat if len(flat) <= 60 else flat[:57] + '…'}”"


def _pieces(found: regex.Match[str], code: str, final: set[int]) -> Iterable[tuple[int, int]]:
    """Yield the tokens of one match: a word apart from the endings that are words, and from a full stop."""
    start, end = found.span()
    if found.lastgroup == "number" and (stop := found.end("digits")) < end and end in final:
        yield start, stop
        yield stop, end
        return
    if found.lastgroup == "word":
        word = found.group("bare")
        stop = start + len(word)
        if stop < end and not _keeps_point(word, stop, final):
            yield from _inner(word, start, code)
            yield stop, end
            return
        if stop == end:
            yield from _inner(word, start, code)
            return
    yield start, end


def _keeps_point(word: str, stop: int, final: set[int]) -> bool:
    """Whether the point behind a word is part of it: an abbreviation's or an initial's, no sentence's end."""
    small = word.lower()
    is_last = any(at in final for at in range(stop + 1, stop + 4))  # closing quotes may stand between
    if len(word) == 1:
        return not is_last
    return is_title(small) or (may_end(small) and not is_last)


def _inner(word: str, start: int, code: str) -> Iterable[tuple[int, int]]:
    end = start + len(word)
    if code in _ELIDED and (found := _elided(code).match(word)) and found.end() < len(word):
        yield start, start + found.end()
        start += found.end()
    if code == "en" and (found := _ending().search(word)) and found.start():
        cut = end - len(found.group())
        yield start, cut
        yield cut, end
    else:
        yield start, end


@lru_cache(maxsize=8)
def _elided(code: str) -> regex.Pattern[str]:
    import regex

    return regex.compile(_ELIDED[code], regex.I)


@lru_cache(maxsize=1)
def _ending() -> regex.Pattern[str]:
    import regex

    return regex.compile(rf"(?:{_ENGLISH_ENDINGS})$", regex.I)


@lru_cache(maxsize=32)
def _pattern(code: str) -> regex.Pattern[str]:
    """Return what finds tokens one behind the other; what it does not name is a token a character."""
    import regex

    more = r"[\p{M}\u0e33\u0eb3\u00ad\u200c\u200d\u2060\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
    unspaced = (
        r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Tai_Tham}\p{New_Tai_Lue}]"
    )
    one = rf"[\p{{L}}--{unspaced}]"
    quote = r"['’‘ʻʼ`ʹ′＇]"
    letter = rf"(?:{one}[{one}||{more}]*+)"
    if code in _OWN_APOSTROPHE:
        letter = rf"(?:[oOgG]{quote}{more}*+|(?:(?![oOgG]{quote}){one}{more}*+)+)"
    digit = rf"\p{{N}}[\p{{N}}||{more}]*+"
    unit = rf"(?:{letter}|{digit})"
    # Marks inside a word belong to it: O'zbekiston, long-term, кто-то, snake_case, AT&T, e.org.
    joint = rf"(?:{quote}(?={letter})|[-‐‑_·](?={unit})|&(?=\p{{Lu}})|\.(?=[\p{{Ll}}\p{{Nd}}]))"
    number = rf"{digit}(?:[.,:/'’٬٫]{digit})*+"
    word = rf"(?:{letter})+(?:{joint}{unit}+)*+"
    after = rf"(?:(?:{letter})+|[-‐‑](?={letter}))(?:{unit}+|{joint}{unit}+)*+"
    ordinal = r"(?:\.(?=[^\S\n]\p{L}))?+" if code in _POINTED_ORDINALS else ""
    english = r"(?<=[\p{L}\p{N}.])['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|" if code == "en" else ""
    return regex.compile(
        rf"""
          (?P<blank>[\s\x1c-\x1f]+)
        | {english}(?P<address>https?://[^\s\x1c-\x1f<>"“”«»]+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*+)
        | (?P<initials>(?:{one}{more}*+\.){{2,}}(?!\p{{L}}|{more}))
        | (?P<number>(?P<digits>\d{{4}}-\d\d-\d\d(?!\d)|{number}(?:{after})?+){ordinal})
        | (?P<word>(?P<bare>{word})(?:\.(?!\.|{more}))?+)
        | (?P<dots>(?:\.{{2,}}|-{{2,}}|!{{2,}}|\?{{2,}}|={{2,}}|\*{{2,}}|_{{2,}}){more}*+)
        | (?P<other>\X)
        """,
        regex.X | regex.V1,
    )
