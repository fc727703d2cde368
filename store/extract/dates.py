"""When a plain text was published: a labelled date, a date line, a dateline, or what the first sentences say."""

from __future__ import annotations

import re
from typing import Any

from store.articles import Block, BlockKind
from store.normalise.context import Context
from store.normalise.dates import FoundDate, find_dates, guess_year

EXTRACTOR = "dates 1"
GUESSED_YEAR = 0.41
"""The score of a date whose year the text does not say: it must be looked at."""

_PUBLISHED = re.compile(
    r"(?:published|posted|date|first published|release date|опубликовано|дата публикации|дата|sana|e['‘ʻ’]lon "
    r"qilin\w+|chop etil\w+|nashr\w*|"
    r"сана|эълон қилин\w+|жарияланған|күні|veröffentlicht|erschienen|stand|datum|publié|publicado|pubblicato|"
    r"yayın\w*|tarih)\s*(?:on|am|le|el|il)?\s*[:：]?\s*$",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:updated|last updated|modified|обновлено|изменено|yangilan\w+|янгилан\w+|aktualisiert|zuletzt geändert|mis "
    r"à jour|actualizado|aggiornato|güncelle\w+)"
    r"\s*(?:on|at|am|le|el|il)?\s*[:：]?\s*$",
    re.IGNORECASE,
)
_TODAY = re.compile(
    r"\b(?:today|this (?:morning|afternoon|evening)|сегодня|heute|bugun|бугун|бүгін|bugün|aujourd['’]hui|hoy|"
    r"oggi)\b[,:]?\s*(?:on\s|am\s|le\s|den\s)?"
    r"(?:[^\W\d_]+,?\s)?$",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^(?:[^\W\d_][\w'’.-]*[ ,.]*){1,4}[,.(–—-]?\s*$")


def suggest_dates(text: str, blocks: list[Block], language: str | None) -> dict[str, list[dict[str, Any]]]:
    """Return suggestions for `published` and `updated`, best first; those behind the first are alternatives."""
    published: list[dict[str, Any]] = []
    updated: list[dict[str, Any]] = []
    context = Context(text=text, language=language)
    prose = [b for b in blocks if b.body and b.kind is not BlockKind.HEADING]
    for block, found, first in _candidates(text, blocks, prose, language):
        before = text[block.start : found.start]
        line = block.end - block.start
        rest = line - (found.end - found.start)
        if _UPDATED.search(before[-40:]):
            _add(updated, text, found, 0.9, context)
        elif _PUBLISHED.search(before[-40:]):
            _add(published, text, found, 0.93, context)
        elif rest <= 60 and not first and (rest <= 30 or not re.search(r"[.!?]\s*$", text[found.end : block.end])):
            _add(published, text, found, 0.86 if len(found.iso) >= 10 and rest <= 30 else 0.7, context)
        elif first and _TODAY.search(before[-40:]):
            _add(published, text, found, 0.78, context)
        elif (
            first == 1
            and len(before) <= 40
            and _DATELINE.match(before)
            and re.match(r"\s*(?:\([^)\n]{2,40}\))?\s*[.,–—:/-]", text[found.end :])
        ):
            _add(published, text, found, 0.82 if len(found.iso) >= 10 else 0.5, context)
        elif first and len(found.iso) >= 7 and len(before) < 400:
            _add(published, text, found, 0.45 if first == 1 else 0.3, context)
    return {"published": _ranked(published), "updated": _ranked(updated)}


def _candidates(
    text: str, blocks: list[Block], prose: list[Block], language: str | None
) -> list[tuple[Block, FoundDate, int]]:
    """Return dates in the first and last blocks; the number: the first or second paragraph, or 0."""
    found: list[tuple[Block, FoundDate, int]] = []
    looked = [*blocks[:8], *blocks[8:][-5:]]
    for block in looked:
        if block.end - block.start > 20_000:
            continue
        place = next((n for n, b in enumerate(prose[:2], 1) if b is block), 0)
        if not place and block.end - block.start > 160:
            continue
        for one in find_dates(text, block.start, min(block.end, block.start + 600), language=language):
            if len(one.iso) < 7 or (one.has_year and len(one.iso) < 10 and not place):
                continue
            found.append((block, one, place))
    return found


def _add(to: list[dict[str, Any]], text: str, found: FoundDate, score: float, context: Context) -> None:
    attributes: dict[str, Any] = {}
    iso = found.iso
    if not found.has_year:
        year = guess_year(found, context)
        if year is None:
            return
        iso = f"{year:04d}{iso[1:]}"
        attributes = {"guessed": "year"}
        score = min(score, GUESSED_YEAR) if score >= 0.7 else min(score, 0.3)
    elif found.guessed:
        attributes = {"guessed": found.guessed}
        score = min(score, 0.6)
    to.append(
        {
            "value": iso, "attributes": attributes, "evidence": [{"start": found.start, "end": found.end,
            "quote": text[found.start : found.end]}],
            "score": score, "extractor": EXTRACTOR, "agreed": [],
        }
    )  # fmt: skip


def _ranked(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Best score first, equal values once."""
    kept: dict[str, dict[str, Any]] = {}
    for one in sorted(found, key=lambda s: -s["score"]):
        known = kept.get(one["value"])
        if known is None:
            kept[one["value"]] = one
        else:
            known["evidence"] = sorted([*known["evidence"], *one["evidence"]], key=lambda e: e["start"])
    return list(kept.values())[:5]
