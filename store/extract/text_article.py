"""Plain text and Markdown articles: blocks, and suggestions from nothing but the words.

`from_text` also serves pages: their body is mined for people, places, organisations, figures and quotes in the same
way.
Plain dictionaries in and out, so that it runs in a worker process.
"""

from __future__ import annotations

import re
from typing import Any

from store.articles import Block, BlockKind
from store.extract.dates import suggest_dates
from store.extract.figures import suggest_figures
from store.extract.keywords import find_keywords
from store.extract.keywords import suggest as suggest_keywords
from store.extract.language import identify
from store.extract.names import suggest_names
from store.extract.quotes import suggest_quotes
from store.extract.text_blocks import BYLINE, make_blocks
from store.spans import locate

EXTRACTOR = "text 1"

Suggestions = dict[str, list[dict[str, Any]]]

_SUMMARY = re.compile(
    r"[\s*_]*(?:summary|abstract|in brief|кратко|аннотация|qisqacha|қисқача|zusammenfassung|résumé|"
    r"resumen)[\s*_]*[:：]\s*",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"(?:(?:as |was |is |were )?(?:reported|published|announced|posted|cited|quoted) (?:by|on|in)|according to|с "
    r"ссылкой на|со ссылкой на|"
    r"сообщает|передает|передаёт|пишет|как сообщает|laut|berichtet|meldet)\s(?:the\s)?(?P<name>[^\n,;:(“”\"«»]{3,90})",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"[\s*_(]*(?:source|источник|manba|манба|quelle|дереккөз|fuente|fonte|kaynak|publisher|"
    r"издание)\s*[:：]\s*(?P<name>[^\n()]{2,100})",
    re.IGNORECASE,
)
_MEDIA = re.compile(
    r"(?i:portal|website|site|agency|press service|press office|news|newspaper|channel|tv|radio|times|post|journal|"
    r"gazette|herald|tribune|magazine|service|ministry|"
    r"портал|сайт|агентств|пресс-служб|газет|издани|канал|радио|телеканал|служб|министерств|"
    r"sayt|agentli|matbuot xizmati|gazeta|kanal|zeitung|agentur|ministerium|sender|pressestelle|magazin)|\.(?:com|"
    r"uz|kz|ru|org|net|de)\b|^[A-Z]{2,6}$"
)
_SIGNED = re.compile(
    r"\((?P<name>Reuters|AP|AFP|dpa|TASS|Interfax|Bloomberg|Xinhua|UzA|ТАСС|Интерфакс|УзА|РИА Новости|EFE|ANSA|PTI|"
    r"IANS)\)"
)


def text_blocks(text: str, markdown: bool = False) -> list[dict[str, Any]]:
    """Return the blocks of a text as dictionaries: start, end, kind, body."""
    return [_block_dict(b) for b in make_blocks(text, markdown=markdown)]


def from_text(
    text: str, blocks: list[dict[str, Any]], *, language: str | None, known: Suggestions, plain: bool = False
) -> Suggestions:
    """Return suggestions from the words of an article, field by field, best first for single fields.

    People, organisations, places, quotes and figures always; `plain` adds headline, published, updated, publisher,
    authors, keywords, summary and language. `known` holds what metadata has already said; it is not repeated here.
    """
    parsed = [_block(b, len(text)) for b in blocks]
    found: Suggestions = dict(suggest_names(text, parsed, language))
    found["quotes"] = suggest_quotes(text, parsed, found["people"])
    found["figures"] = suggest_figures(text, parsed, language)
    if plain:
        more = _plain(text, parsed, language, found["people"])
        found.update({key: values for key, values in more.items() if not known.get(key)})
    return {
        key: values
        for key, values in found.items()
        if values or key in {"people", "organisations", "places", "quotes", "figures"}
    }


def extract_text(article: dict[str, Any]) -> dict[str, Any]:
    """Return blocks, language, title, suggestions and alternatives of an article without html; its text stays.

    Blocks that the article brings are kept; Markdown is told by the article's `format`, its id, or its look.
    """
    text = str(article.get("text") or "")
    given = article.get("blocks") or []
    blocks = [dict(b) for b in given] or text_blocks(text, markdown=_is_markdown(article, text))
    parsed = [_block(b, len(text)) for b in blocks]
    prose = "\n".join(text[b.start : b.end] for b in parsed if b.body)[:20_000] or text[:20_000]
    tag, sure = identify(prose)
    language = article.get("language") or tag
    found = from_text(text, blocks, language=language, known={}, plain=True)
    if tag is not None:
        found["language"] = [_made(tag, [], round(sure, 2))]
    singles = ("headline", "published", "updated", "publisher", "language", "summary")
    suggestions = {key: values[:1] if key in singles else values for key, values in found.items() if values}
    alternatives = {key: found[key][1:] for key in singles if len(found.get(key, ())) > 1}
    headline = suggestions.get("headline")
    return {
        "text": text,
        "blocks": blocks,
        "language": language,
        "title": headline[0]["value"] if headline else _first_words(text),
        "suggestions": suggestions,
        "alternatives": alternatives,
    }


# --- how it is done -------------------------------------------------------------------------------------------------


def _block(raw: dict[str, Any], size: int) -> Block:
    start = min(max(int(raw["start"]), 0), size)
    return Block(
        start,
        min(max(int(raw["end"]), start), size),
        BlockKind(raw.get("kind", "paragraph")),
        bool(raw.get("body", True)),
    )


def _block_dict(block: Block) -> dict[str, Any]:
    return {"start": block.start, "end": block.end, "kind": block.kind.value, "body": block.body}


def _made(value: Any, spans: list[tuple[int, int, str]], score: float, extractor: str = EXTRACTOR) -> dict[str, Any]:
    return {
        "value": value, "attributes": {}, "evidence": [{"start": s, "end": e, "quote": q} for s, e, q in spans],
        "score": score,
        "extractor": extractor, "agreed": [],
    }  # fmt: skip


def _is_markdown(article: dict[str, Any], text: str) -> bool:
    kind = str(article.get("format") or "").lower()
    if kind:
        return kind in {"markdown", "md"}
    name = str(article.get("id") or "").lower()
    if name.endswith((".md", ".markdown", ".mdown", ".mkd")):
        return True
    if name.endswith((".txt", ".text")):
        return False
    return len(re.findall(r"(?m)^#{1,6} \S", text[:20_000])) >= 2


def _first_words(text: str) -> str:
    line = next((line.strip() for line in text[:5000].split("\n") if line.strip()), "")
    return line if len(line) <= 120 else line[:119].rstrip() + "…"


def _plain(text: str, blocks: list[Block], language: str | None, people: list[dict[str, Any]]) -> Suggestions:
    found: Suggestions = {"headline": _headline(text, blocks)}
    found.update(suggest_dates(text, blocks, language))
    found["authors"] = _authors(text, blocks)
    found["publisher"] = _publisher(text, blocks)
    found["summary"] = _summary(text, blocks)
    line = find_keywords(text, blocks, [p["value"] for p in people], language)
    found["keywords"] = suggest_keywords(text, line) if line else []
    return found


def _headline(text: str, blocks: list[Block]) -> list[dict[str, Any]]:
    for block in blocks:
        if block.kind is BlockKind.HEADING and not block.body:
            span = _without_marks(text, block.start, block.end)
            mark = _follows_mark(text, span[0])
            value = " ".join(text[span[0] : span[1]].split())
            return [_made(value, [(*span, text[span[0] : span[1]])], 0.95 if mark else 0.92)] if value else []
    for block in blocks[:1]:
        words = text[block.start : block.end]
        first = re.match(r"[^\n]{8,200}?[.!?](?=\s|$)", words)
        if block.body and first and block.end - block.start > 200:
            return []
        if len(words) <= 200 and "\n" not in words and any(c.isalpha() for c in words):
            return [_made(" ".join(words.split()), [(block.start, block.end, words)], 0.5)]
    return []


def _follows_mark(text: str, start: int) -> bool:
    """Tell whether some words are a heading by the marks that stand before them on their line."""
    line = text[max(0, start - 12) : start].rpartition("\n")[2]
    return re.fullmatch(r" {0,3}#{1,6}[\s*_]+", line) is not None


def _without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end].split("\n", maxsplit=1)[0]
    head = re.match(r"\s{0,3}#{1,6}\s+", words)
    low = start + (head.end() if head else 0)
    high = start + len(words)
    tail = re.search(r"\s+#+\s*$", text[low:high]) if head else None
    if tail:
        high = low + tail.start()
    while high > low and text[high - 1] in " *_\t\r":
        high -= 1
    while low < high and text[low] in " *_\t":
        low += 1
    return low, high


def _authors(text: str, blocks: list[Block]) -> list[dict[str, Any]]:
    """Read a byline among the first or last short lines."""
    for block in [*blocks[:5], *blocks[5:][-4:]]:
        if block.end - block.start > 160:
            continue
        match = BYLINE.match(text, block.start, block.end)
        if not match:
            continue
        made = []
        at = match.start("names")
        for piece in re.split(r"(\s*(?:,|;|&|\band\b|\bund\b|\bи\b|\bva\b|\bet\b|\by\b)\s*)", match["names"]):
            name = piece.strip(" .*_")
            words = name.split()
            if (
                2 <= len(words) <= 4
                and all(w[0].isupper() or w in {"de", "van", "von", "der", "da", "al"} for w in words)
                and not re.search(r"\d", name)
            ):
                start = text.find(name, at)
                made.append(_made(name, [(start, start + len(name), name)], 0.9))
            at += len(piece)
        if made:
            return made
    return []


def _publisher(text: str, blocks: list[Block]) -> list[dict[str, Any]]:
    """Read who reports: "Source: …", a signature "(Reuters)", "as reported by the Government's official portal"."""
    found = []
    for block in [*blocks[:6], *blocks[6:][-6:]]:
        match = _SOURCE.match(text, block.start, min(block.end, block.start + 300))
        if match:
            found.append(_named(text, match.start("name"), match.end("name"), 0.88))
    body = [b for b in blocks if b.body][:3]
    for block in body:
        end = min(block.end, block.start + 1500)
        signed = _SIGNED.search(text, block.start, min(end, block.start + 120))
        if signed:
            found.append(_named(text, signed.start("name"), signed.end("name"), 0.85))
        for match in _REPORTED.finditer(text, block.start, end):
            low, high = match.span("name")
            stop = re.search(r"[.!?](?:\s|$)|\s(?:that|which|who|on|in the|said|what|что|о том)\s", text[low:high])
            high = low + stop.start() if stop else high
            if (
                _MEDIA.search(text[low:high])
                and re.search(r"[^\W\d_]", text[low:high])
                and any(c.isupper() for c in text[low:high])
            ):
                found.append(_named(text, low, high, 0.82 if block is body[0] else 0.6))
    found = [f for f in found if f["value"]]
    kept: dict[str, dict[str, Any]] = {}
    for one in sorted(found, key=lambda f: -f["score"]):
        kept.setdefault(one["value"].lower(), one)
    return list(kept.values())[:4]


def _named(text: str, low: int, high: int, score: float) -> dict[str, Any]:
    while high > low and text[high - 1] in " .,;:*_\t\r":
        high -= 1
    words = text[low:high]
    value = " ".join(words.split())
    mentions = [(e.start, e.end, e.quote) for e in locate(text, words)] or [(low, high, words)]
    return _made(value, mentions, score)


def _summary(text: str, blocks: list[Block]) -> list[dict[str, Any]]:
    for block in blocks[:5]:
        match = _SUMMARY.match(text, block.start, block.end)
        if match and 40 <= block.end - match.end() <= 1500:
            return [
                _made(text[match.end() : block.end], [(match.end(), block.end, text[match.end() : block.end])], 0.85)
            ]
    return []
