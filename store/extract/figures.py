"""Figures with unit and subject: money, shares, and counts of something, from running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from store.articles import Block, BlockKind
from store.extract.figure_subjects import subject
from store.extract.figure_words import (
    APPROXIMATIONS,
    COLLECTIVES,
    COUNTERS,
    NO_COUNT_BEFORE,
    PHYSICAL_UNITS,
    STOP_WORDS,
    TIME_UNITS,
)
from store.normalise.dates import month_number
from store.normalise.numbers import Figure, find_figures, find_wordy_figures

EXTRACTOR = "figures 1"
_MOST = 80
_MOST_TEXT = 400_000
_MOST_LOOKED = 2000
_LOWER_WORDS = re.compile(r"[ \u00a0\u202f](?P<word>[^\W\d_][\w'’ʻ‘-]*)")
_BEFORE_WORD = re.compile(r"([^\W\d_]+|№|#)\.?[ \u00a0]$")
_PLURAL = re.compile(r"[a-z-]{2,}(?<![sui])s$|[a-z]{2,}(?:ches|shes|sses|ies)$")
_ADJECTIVE = re.compile(r"(?:ых|их|ого|его|ой|ые|ие|ым|ими|ыми)$")


def suggest_figures(text: str, blocks: list[Block], language: str | None) -> list[dict[str, Any]]:
    """Return the figures of the body as suggestions, in reading order; equal ones with one subject are one."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    left, looked = _MOST_TEXT, 0
    for block in blocks:
        if not block.body or block.kind is BlockKind.HEADING or left <= 0:
            continue
        end = min(block.end, block.start + left)
        left -= end - block.start
        for figure, unit, start, stop, score in _in_block(text, block.start, end, language):
            looked += 1
            about = subject(text, figure, low=block.start, high=end, stop=stop, unit=unit, language=language)
            _add(found, figure, _span(text, start, stop), unit=unit, score=score, about=about)
            if len(found) >= _MOST or looked >= _MOST_LOOKED:
                return list(found.values())
    return list(found.values())


def _span(text: str, start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "quote": text[start:end]}


def _add(
    found: dict[tuple[Any, ...], dict[str, Any]],
    figure: Figure,
    span: dict[str, Any],
    *,
    unit: str,
    score: float,
    about: str,
) -> None:
    key: tuple[Any, ...] = (figure.value, figure.upper, unit.lower())
    known = found.get(key)
    if known is not None and (
        not about or not known["attributes"].get("about") or known["attributes"]["about"].lower() == about.lower()
    ):
        known["evidence"].append(span)
        if about:
            known["attributes"].setdefault("about", about)
        return
    if known is not None:
        key = (*key, about.lower())
        if key in found:
            found[key]["evidence"].append(span)
            return
    attributes: dict[str, Any] = {"unit": unit} if unit else {}
    if figure.upper is not None:
        attributes["to"] = figure.upper
    if about:
        attributes["about"] = about
    found[key] = {
        "value": figure.value, "attributes": attributes, "evidence": [span], "score": score, "extractor": EXTRACTOR,
        "agreed": [],
    }  # fmt: skip


def _in_block(text: str, start: int, end: int, language: str | None) -> Iterator[tuple[Figure, str, int, int, float]]:
    base = (language or "en").split("-")[0]
    figures = list(find_figures(text, start, end, language=language))
    if base == "en":
        wordy = [
            f
            for f in find_wordy_figures(text, start, end)
            if not any(g.start < f.end and f.start < g.end for g in figures)
        ]
        figures = sorted([*figures, *wordy], key=lambda f: f.start)
    for figure in figures:
        if figure.unit is not None:
            score = 0.93 if figure.unit.isupper() or figure.unit == "%" else 0.85
            low = _approximation(text, start, figure.start)
            yield figure, figure.unit, low, figure.end, score
            continue
        if not _counts(text, start, figure, language):
            continue
        unit, stop = _noun(text, figure.end, end, base)
        low = _approximation(text, start, figure.start)
        if unit:
            sure = figure.scaled or low < figure.start or figure.value >= 10
            yield figure, unit, low, stop, (0.86 if sure else 0.76) if base in {"en", "ru", "uz", "kk", "de"} else 0.7
        elif figure.scaled and not re.search(r"\d[kKmMbBtT]$", text[figure.start : figure.end]):
            yield figure, "", low, figure.end, 0.6


def _approximation(text: str, low: int, start: int) -> int:
    """Return where "approximately", "more than" or the like before a figure begins."""
    match = APPROXIMATIONS.search(text, max(low, start - 24), start)
    return match.start("words") if match else start


def _counts(text: str, low: int, figure: Figure, language: str | None) -> bool:
    """Tell a bare number that counts something from years, clocks, dates, articles of a law, scores and ages."""
    words = text[figure.start : figure.end]
    after = text[figure.end : figure.end + 2]
    if not figure.scaled:
        if re.fullmatch(r"(?:1[5-9]|20|21)\d\d", words):
            return False
        if after[:1] in {":", "/", "-", "–", "°", ")", "]"} or (after[:1] in {".", ","} and after[1:].isdigit()):
            return False
        if after[:1] == "." and (not after[1:].strip() or after[1:].isspace()) and figure.value <= 31:
            return False  # "am 22. Oktober", "1. …"
        if figure.value < 2:
            return False
    before = text[max(low, figure.start - 24) : figure.start]
    match = _BEFORE_WORD.search(before)
    if match:
        word = match[1].lower()
        if word in NO_COUNT_BEFORE or (
            len(word) > 2 and month_number(word, language) is not None and not figure.scaled and figure.value <= 31
        ):
            return False
    if re.search(r"\d\s(?:in|out of|von|из)\s$", before):
        return False  # 7 in 10 voters
    if before[-1:] in {"/", "(", "[", "+", "=", "#", "№", "*", "@"} or re.search(r"\d[\s]?[-–:/x×]\s?$", before):
        return False
    return not (before.strip() == "" and low == figure.start - len(before) and after[:1] in {".", ")"})


def _noun(text: str, at: int, end: int, base: str) -> tuple[str, int]:
    """Return what is counted: the words behind the number up to the first that can be its noun, and where they end."""
    words: list[tuple[str, int]] = []
    stop = at
    while len(words) < 5:
        match = _LOWER_WORDS.match(text, stop, min(end, stop + 40))
        if not match:
            break
        words.append((match["word"], match.end()))
        stop = match.end()
    if not words:
        return "", at
    first = words[0][0].lower()
    if first in PHYSICAL_UNITS:
        return words[0][0], words[0][1]
    if first in TIME_UNITS or (len(first) > 2 and month_number(first, base) is not None):
        return "", at
    if base in {"uz", "kk", "ky"}:
        return _turkic_noun(at, words)
    taken: list[str] = []
    if base in {"es", "pt", "fr"} and first in {"de", "d"}:
        words = words[1:]
        if not words:
            return "", at
    for index, (word, word_end) in enumerate(words[:4]):
        lower = word.lower()
        if lower in STOP_WORDS or lower in TIME_UNITS:
            break
        if base == "de":
            if word[0].isupper():
                return (" ".join([*taken, word]), word_end) if len(word) > 2 else ("", at)
            if not re.search(r"(?:e|en|er|em|es)$", word):
                break
        elif word[0].isupper() and base != "en":
            break
        elif base == "ru" or base in {"uk", "be", "bg"}:
            if not _ADJECTIVE.search(lower) and len(word) > 2:
                return " ".join([*taken, word]), word_end
        elif base == "en":
            if word[0].isupper() and index:
                break
            if lower in COLLECTIVES or (not word[0].isupper() and _PLURAL.fullmatch(lower)):
                return " ".join([*taken, word]), word_end
        elif base in {"fr", "es", "pt"}:
            if re.search(r"[sx]$", lower):
                return word, word_end
            break
        elif base in {"it", "nl", "tr", "az", "pl", "sv", "da", "nb", "no", "fi"}:
            return (word, word_end) if len(word) > 3 else ("", at)
        else:
            break
        taken.append(word)
    return "", at


def _turkic_noun(at: int, words: list[tuple[str, int]]) -> tuple[str, int]:
    rest = list(words)
    while rest and rest[0][0].lower() in COUNTERS:
        rest = rest[1:]
    if not rest or rest[0][0][0].isupper() or rest[0][0].lower() in TIME_UNITS or rest[0][0].lower() in STOP_WORDS:
        return "", at
    word, end = rest[0]
    return (word, end) if len(word) > 2 else ("", at)
