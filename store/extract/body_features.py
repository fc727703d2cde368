"""Say in numbers what speaks for and against each block being part of the article's body.

The strongest voice is trafilatura's own extraction, laid over the blocks by runs of words; the others are the block's
place on the page, its markup, its company (blocks with the same markup tend to be alike) and its wording.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from store.readers.page_blocks import MAX_NAME, PageBlock, names_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

AROUND = 5
"""Blocks to either side that count as a block's neighbourhood."""
RUN = 4
"""Words in a run; shorter blocks are compared whole."""

WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?…。！？।۔؟:;][\"'”’»«)\]]*$")
_DATE = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2}年", re.I)
_BYLINE = re.compile(r"^(?:by|von|par|por|di|af|av|door|od|autor|author|text|foto|photo|image|bild)\b[:\s]", re.I)
_NOTICE = re.compile(
    r"©|\(c\)|copyright|all rights reserved|newsletter|subscribe|sign up|log ?in|cookie|read (?:more|also|next)"
    r"|also read"
    r"|related|advert|anzeige|werbung|abonn|lesen sie|lire aussi|à lire|leia (?:mais|também)|lee también|leggi anche"
    r"|lees ook|les også|läs (?:mer|också)|læs også|czytaj|čtěte|follow us|whatsapp|facebook|twitter|instagram|telegram"
    r"|share|teilen|partager|kommentar|comment|http|www\.|@\w",
    re.I,
)

_GOOD_NAMES = re.compile(
    r"article[-_]?(?:body|content|text|main)|(?:story|post|entry|page|main|news)[-_]?(?:body|content|text)|articlebody"
    r"|body[-_]?(?:text|copy)|paragraph|rich[-_]?text|text[-_]?(?:body|block)|prose|storytext|fliesstext|textblock",
    re.I,
)
_LEAD_NAMES = re.compile(
    r"lead|lede|intro|standfirst|summary|abstract|teaser[-_]?text|perex|deck|dek\b|subtitle|sub[-_]?head|sub[-_]?line"
    r"|excerpt|chapo|sumario|bajada|ingress|vorspann|description|underline|kicker",
    re.I,
)
_BAD_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.I))
    for name, pattern in (
        ("comments", r"comment|disqus|kommentar|reply|discussion|forum"),
        (
            "related",
            r"relat|recommend|teaser|more[-_]|also|popular|trending|most[-_]|mehr|outbrain|taboola|carousel|promo"
            r"|widget|card|list[-_]?item|read[-_]?(?:more|next)|up[-_]?next|recirc",
        ),
        ("social", r"shar|social|follow|facebook|twitter|button|tool|action|embed|tweet"),
        ("people", r"author|byline|by[-_]line|contributor|writer|credit|source|journalist|autor|bio\b"),
        ("dates", r"date|time|publish|meta(?:data)?\b|stamp|info"),
        ("captions", r"caption|image|photo|picture|figure|gallery|media|video|legend|foto|bild|credit|copyright"),
        ("tags", r"tag|topic|keyword|breadcrumb|categor|label|rubrik|section[-_]?name|schlagwort"),
        ("frame", r"footer|header|nav|menu|sidebar|aside|banner|cookie|consent|popup|modal|overlay|masthead|legal"),
        ("offers", r"\bads?\b|advert|sponsor|newsletter|subscri|paywall|abo\b|signup|login|premium|piano|donat|banner"),
        ("hidden", r"hidden|hide|visually|sr[-_]only|screen[-_]?reader|invisible|offscreen|print[-_]?only"),
        ("boxes", r"box|fact|infobox|sidenote|inset|module|aside|live|timeline|quiz|poll|survey"),
    )
)

_TAGS = (
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "span",
    "td",
    "tr",
    "figcaption",
    "blockquote",
    "section",
    "article",
    "header",
    "button",
    "pre",
    "dd",
    "a",
)
_WITHIN = (
    "article",
    "main",
    "aside",
    "nav",
    "footer",
    "header",
    "figure",
    "figcaption",
    "form",
    "table",
    "ul",
    "ol",
    "blockquote",
    "section",
    "button",
    "details",
    "dl",
)


@dataclass(frozen=True, slots=True)
class PageHints:
    """What else is known of the page: the texts that body, headline and summary are compared with."""

    extracted: str
    article_body: str = ""
    headlines: tuple[str, ...] = ()
    summaries: tuple[str, ...] = ()


class Runs:
    """The runs of words of a text, to measure how much of a block stands in it."""

    def __init__(self, text: str) -> None:
        words = WORD.findall(text)
        self.size = len(words)
        self.runs = Counter(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
        self.lines = {tuple(WORD.findall(line)) for line in text.split("\n")}
        self.pairs = set(pairwise(words))

    def cover(self, words: Sequence[str]) -> float:
        """Return the share of these words that stand in a run of the text; short blocks must be a line of it."""
        if not self.size or not words:
            return 0.0
        if len(words) < RUN:
            if tuple(words) in self.lines:
                return 1.0
            return 0.3 if len(words) > 1 and all(p in self.pairs for p in pairwise(words)) else 0.0
        covered = bytearray(len(words))
        for index in range(len(words) - RUN + 1):
            if tuple(words[index : index + RUN]) in self.runs:
                covered[index : index + RUN] = b"\x01" * RUN
        return sum(covered) / len(words)


def _likeness(a: Sequence[str], others: Sequence[frozenset[str]]) -> float:
    mine = set(a)
    best = 0.0
    for other in others:
        if mine and other:
            best = max(best, len(mine & other) / len(mine | other))
    return best


def features(blocks: Sequence[PageBlock], hints: PageHints) -> list[dict[str, float]]:
    """Return one dictionary of named numbers a block; what is absent counts as 0."""
    words = [WORD.findall(block.text) for block in blocks]
    extracted, stated = Runs(hints.extracted), Runs(hints.article_body)
    cover = [extracted.cover(w) for w in words]
    cover_stated = [stated.cover(w) for w in words]
    headlines = [frozenset(WORD.findall(t)) for t in hints.headlines if t]
    summaries = [frozenset(WORD.findall(t)) for t in hints.summaries if t]
    repeated = Counter(tuple(w) for w in words)

    # Company: blocks with the same markup (tag, names, parent's names), and those of the same parent element.
    signatures = [signature(block.element) for block in blocks]
    by_signature: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    by_parent: dict[HtmlElement, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    prose = [
        float(len(w)) if block.link_share < 0.4 and len(block.text) > 60 and _SENTENCE_END.search(block.text) else 0.0
        for block, w in zip(blocks, words, strict=True)
    ]
    total_prose = 1.0 + sum(prose)
    parents = [block.element.getparent() for block in blocks]
    total_covered = 1.0
    for index, w in enumerate(words):
        weight = float(len(w))
        tally = by_signature[signatures[index]]
        tally[0] += weight
        tally[1] += weight * cover[index]
        tally[2] += 1
        tally[3] += prose[index]
        parent = parents[index]
        if parent is not None:
            of_parent = by_parent[parent]
            of_parent[0] += weight
            of_parent[1] += weight * cover[index]
            of_parent[2] += prose[index]
        total_covered += weight * cover[index]

    home = _home(blocks, cover, words)
    taken = [i for i, c in enumerate(cover) if c > 0.6 and len(words[i]) >= 8]
    first, last = (taken[0], taken[-1]) if taken else (0, len(blocks))
    headline_at = next(
        (i for i, w in enumerate(words) if headlines and _likeness(w, headlines) > 0.8 and i <= max(first, 1)), -1
    )
    named: dict[HtmlElement, dict[str, float]] = {}
    count = max(1, len(blocks))
    seen: Counter[tuple[str, ...]] = Counter()
    covered_prose = sum(p * c for p, c in zip(prose, cover, strict=True)) / total_prose
    out: list[dict[str, float]] = []
    for index, block in enumerate(blocks):
        w = words[index]
        text = block.text
        element = block.element
        size = len(w)
        letters = max(1, len(text))
        company = by_signature[signatures[index]]
        parent = parents[index]
        siblings = by_parent[parent] if parent is not None else [1.0, 0.0, 0.0]
        row: dict[str, float] = {
            "cover": cover[index],
            "cover_stated": cover_stated[index],
            "has_stated": float(stated.size > 60),
            "extracted_size": math.log1p(extracted.size),
            "size": math.log1p(size),
            "letters": math.log1p(letters),
            "word_length": letters / max(1, size),
            "link_share": block.link_share,
            "sentence_end": float(_SENTENCE_END.search(text) is not None),
            "colon_end": float(text.endswith(":")),
            "commas": float(text.count(",") + text.count("、") + text.count("،")),
            "upper": sum(map(str.isupper, text)) / letters,
            "digits": sum(map(str.isdigit, text)) / letters,
            "capitals": sum(x[0].isupper() for x in w) / max(1, size),
            "date": float(size < 25 and _DATE.search(text) is not None),
            "byline": float(size < 25 and _BYLINE.search(text) is not None),
            "notice": float(size < 40 and _NOTICE.search(text) is not None),
            "repeated": float(repeated[tuple(w)] > 1),
            "like_headline": _likeness(w, headlines),
            "like_summary": _likeness(w, summaries),
            "place": index / count,
            "after_headline": max(-20.0, min(60.0, index - headline_at)) if headline_at >= 0 else -30.0,
            "before_first": max(0.0, min(30.0, float(first - index))),
            "after_last": max(0.0, min(30.0, float(index - last))),
            "company_share": company[1] / max(1.0, company[0]),
            "company_size": math.log1p(company[0]),
            "company_blocks": math.log1p(company[2]),
            "company_of_body": company[1] / total_covered,
            "siblings_share": siblings[1] / max(1.0, siblings[0]),
            "prose": float(prose[index] > 0),
            "company_prose": company[3] / total_prose,
            "company_prose_share": company[3] / max(1.0, company[0]),
            "siblings_prose": siblings[2] / total_prose,
            "siblings_prose_share": siblings[2] / max(1.0, siblings[0]),
            "seen_before": float(seen[tuple(w)] > 0),
            "share_of_prose_covered": covered_prose,
            "siblings_of_body": siblings[1] / total_covered,
            "tag_" + str(element.tag): 1.0,
        }
        distance = 0
        inside = 0.0
        for ancestor in (element, *element.iterancestors()):
            if ancestor is home:
                inside = 1.0
                break
            distance += 1
        row["in_home"] = inside
        row["home_distance"] = float(distance) if inside else 20.0
        for name in _WITHIN:
            if name in block.within:
                row["within_" + name] = 1.0
        own = _named(element, named)
        row.update(own)
        level: HtmlElement | None = element.getparent()
        reach = 0
        while level is not None and level is not home and reach < 6 and level.tag not in ("body", "html"):
            for name, value in _named(level, named).items():
                key = "near_" + name
                row[key] = max(row.get(key, 0.0), value)
            level = level.getparent()
            reach += 1
        strong = sum(len("".join(e.itertext())) for e in element if e.tag in ("b", "strong")) if size < 60 else 0
        emphasised = sum(len("".join(e.itertext())) for e in element if e.tag in ("i", "em")) if size < 120 else 0
        row["strong"] = min(1.0, strong / letters)
        row["emphasised"] = min(1.0, emphasised / letters)
        seen[tuple(w)] += 1
        out.append(row)
    sizes = [len(w) for w in words]
    logs = [math.log1p(n) for n in sizes]
    covered = [c * n for c, n in zip(cover, sizes, strict=True)]
    prose_before = 0.0
    for index, row in enumerate(out):
        for step in (1, 2):
            for side, other in (("before", index - step), ("after", index + step)):
                if 0 <= other < len(out):
                    row[f"{side}{step}_cover"] = cover[other]
                    row[f"{side}{step}_size"] = logs[other]
                    row[f"{side}{step}_links"] = blocks[other].link_share
                    row[f"{side}{step}_same"] = float(signatures[other] == signatures[index])
        low, high = max(0, index - AROUND), index + AROUND + 1
        weight = sum(sizes[low:high]) - sizes[index]
        row["around_cover"] = (sum(covered[low:high]) - covered[index]) / max(1, weight)
        row["around_size"] = math.log1p(weight)
        row["around_prose"] = (sum(prose[low:high]) - prose[index]) / max(1, weight)
        row["before_prose"] = prose_before / total_prose
        prose_before += prose[index]
    return out


def _named(element: HtmlElement, known: dict[HtmlElement, dict[str, float]]) -> dict[str, float]:
    found = known.get(element)
    if found is None:
        found = {}
        names = names_of(element)
        if names.strip():
            if _GOOD_NAMES.search(names):
                found["named_body"] = 1.0
            if _LEAD_NAMES.search(names):
                found["named_lead"] = 1.0
            for name, pattern in _BAD_NAMES:
                if pattern.search(names):
                    found["named_" + name] = 1.0
        known[element] = found
    return found


def signature(element: HtmlElement) -> str:
    """Name a block's markup: its tag and class and those of its parent."""
    parent = element.getparent()
    own = f"{element.tag}.{(element.get('class') or '')[:MAX_NAME]}"
    if parent is None:
        return own
    return f"{parent.tag}.{(parent.get('class') or '')[:MAX_NAME]}>{own}"


def _home(blocks: Sequence[PageBlock], cover: Sequence[float], words: Sequence[Sequence[str]]) -> HtmlElement | None:
    """Find the innermost element that holds at least four fifths of the words that were extracted."""
    weights: dict[HtmlElement, float] = defaultdict(float)
    total = 0.0
    for block, share, w in zip(blocks, cover, words, strict=True):
        weight = share * len(w) if len(w) >= 5 else 0.0
        if weight <= 0:
            continue
        total += weight
        weights[block.element] += weight
        for ancestor in block.element.iterancestors():
            weights[ancestor] += weight
    best: HtmlElement | None = None
    depth = -1
    for element, weight in weights.items():
        if weight >= 0.8 * total:
            level = sum(1 for _ in element.iterancestors())
            if level > depth:
                best, depth = element, level
    return best
