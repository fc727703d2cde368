"""Keywords from the line of a text that lists them: marked ("Tags: …"), hashtags, or a bare line of names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from store.articles import Block, BlockKind
from store.extract.gazetteer import find_place, folded

EXTRACTOR = "text 1"

_LABEL = re.compile(
    r"[\s*_]*(?:tags?|keywords?|key words|topics|теги|тэги|ключевые слова|метки|teglar|kalit so['‘ʻ’]zlar|mavzular|"
    r"теглар|калит сўзлар|"
    r"тегтер|кілт сөздер|schlagw(?:ö|oe)rter|schlagworte|stichw(?:ö|oe)rter|mots[- ]cl[ée]s|palabras clave|"
    r"etiquetas|parole chiave|"
    r"etiketler|anahtar kelimeler)[\s*_]*[:：—–-]\s*",
    re.IGNORECASE,
)
_HASHTAGS = re.compile(r"\s*#[^\s#,]{2,60}(?:[\s,]+#[^\s#,]{2,60})*\s*$")
_HASHTAG = re.compile(r"#([^\s#,]{2,60})")
_WORD = re.compile(r"[^\s,;|·•/]+")


@dataclass(frozen=True, slots=True)
class KeywordLine:
    """Where keywords are listed, as spans, and how sure it is that they are some."""

    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    score: float


def find_keywords(
    text: str, blocks: list[Block], people: Iterable[str] = (), language: str | None = None
) -> KeywordLine | None:
    """Return the line of keywords of a text, or None. `people` are names found in it, by which pairs are told."""
    names = list(people)
    for block in [*reversed(blocks[-12:]), *blocks[:4]]:
        if block.end - block.start > 1000:
            continue
        line = _labelled(text, block) or _hashtags(text, block)
        if line:
            return line
    prose = max((i for i, b in enumerate(blocks) if b.body), default=-1)
    for block in blocks[prose + 1 :]:
        if block.kind is BlockKind.FURNITURE:
            line = _bare(text, block, names, language or "")
            if line:
                return line
    return None


def suggest(text: str, line: KeywordLine) -> list[dict[str, Any]]:
    """Return the keywords as suggestions, each with its place in the line as evidence, none twice."""
    found: dict[str, dict[str, Any]] = {}
    for start, end in line.spans:
        words = text[start:end]
        span = {"start": start, "end": end, "quote": words}
        known = found.get(folded(words))
        if known:
            known["evidence"].append(span)
        else:
            found[folded(words)] = {
                "value": " ".join(words.split()), "attributes": {}, "evidence": [span], "score": line.score,
                "extractor": EXTRACTOR,
                "agreed": [],
            }  # fmt: skip
    return list(found.values())


def _labelled(text: str, block: Block) -> KeywordLine | None:
    match = _LABEL.match(text, block.start, block.end)
    if not match:
        return None
    end = text.find("\n", match.end(), block.end)
    end = block.end if end < 0 else end
    spans = _listed(text, match.end(), end)
    return KeywordLine(block.start, block.end, spans, 0.9) if spans else None


def _listed(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Split at commas, semicolons, bars or points in the middle; without any, at white space."""
    words = text[start:end]
    if _HASHTAGS.match(words):
        return tuple((start + m.start(1), start + m.end(1)) for m in _HASHTAG.finditer(words))
    mark = next((m for m in (";", "|", "•", "·", ",", "،", "、", " / ") if m in words), None)
    pattern = re.compile(rf"[^{re.escape(mark.strip())}]+") if mark else re.compile(r"\S+")
    spans = []
    for match in pattern.finditer(text, start, end):
        low, high = match.span()
        while low < high and (text[low].isspace() or text[low] in '#*_."“”«»'):
            low += 1
        while high > low and (text[high - 1].isspace() or text[high - 1] in '.*_"“”«»'):
            high -= 1
        if 1 < high - low <= 80 and any(c.isalnum() for c in text[low:high]):
            spans.append((low, high))
    return tuple(spans[:40])


def _hashtags(text: str, block: Block) -> KeywordLine | None:
    words = text[block.start : block.end]
    if len(words) > 600 or not _HASHTAGS.match(words):
        return None
    spans = tuple((block.start + m.start(1), block.start + m.end(1)) for m in _HASHTAG.finditer(words))
    return KeywordLine(block.start, block.end, spans, 0.88)


def _bare(text: str, block: Block, people: list[str], language: str) -> KeywordLine | None:
    """Read a bare line of capitalised words as keywords where enough of them are names of places or resemble people."""
    words = [(m.start(), m.end()) for m in _WORD.finditer(text, block.start, block.end)]
    if not 2 <= len(words) <= 30 or "\n" in text[block.start : block.end].strip():
        return None
    line = text[block.start : block.end]
    if re.search(r"[.!?:]$", line) or sum(text[s].isupper() for s, _ in words) < 0.8 * len(words):
        return None
    if "," in line or "|" in line or ";" in line:
        spans = _listed(text, block.start, block.end)
        related = sum(_is_name(text[s:e], people, language) for s, e in spans)
        return (
            KeywordLine(block.start, block.end, spans, 0.6) if len(spans) >= 2 and related * 3 >= len(spans) else None
        )
    spans_found: list[tuple[int, int]] = []
    related = at = 0
    while at < len(words):
        for count in (3, 2, 1):
            if at + count > len(words):
                continue
            start, end = words[at][0], words[at + count - 1][1]
            if _is_name(text[start:end], people, language) or count == 1:
                related += _is_name(text[start:end], people, language)
                spans_found.append((start, end))
                at += count
                break
    if related < 2 or related * 2 < len(spans_found):
        return None
    return KeywordLine(block.start, block.end, tuple(spans_found), 0.55)


def _is_name(words: str, people: list[str], language: str) -> bool:
    """Tell whether words are a place, or a person of the text in whatever spelling."""
    if find_place(words, language) or find_place(words, "uz"):
        return True
    if " " not in words:
        return False
    from rapidfuzz import fuzz

    return any(
        len(name.split()) == len(words.split()) and fuzz.ratio(folded(words), folded(name)) >= 75 for name in people
    )
