"""A page becomes an article: its text and blocks, and what the page says of itself as suggestions."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

from store.articles import Evidence
from store.extract import body, page_dates, page_facts
from store.extract.authors import Authors, authors
from store.extract.candidates import Candidate, Group, loose
from store.extract.headline import headlines
from store.extract.page_data import PageData, collect
from store.extract.page_hints import hints_of
from store.extract.page_keywords import keywords
from store.extract.scores import score
from store.extract.suggestions import mentions, of_group, suggestion
from store.readers.page_blocks import PageBlock
from store.readers.pages import Page, read_page

ALTERNATIVES = 5
HEADING_SLACK = 60
"""Characters that a heading's block may hold beside the headline (a kicker, a label)."""


def from_page(html: str, url: str | None, language: str | None) -> dict[str, Any]:
    """Return text, blocks, language, title, suggestions and alternatives of a page, without those from running text.

    Raises UserError, with a sentence, where the page holds no text.
    """
    page = read_page(html)
    data = collect(page.tree, url)
    extracted = body.extracted_text(page.tree, url) or body.prose(page.blocks)
    chosen = body.choose(page.blocks, hints_of(page, data, extracted))
    titles = headlines(page.tree, data, url)
    heading = _heading_block(page.blocks, titles, chosen)
    kinds = body.final_kinds(page.blocks, chosen, heading)
    blocks = [
        {"start": b.start, "end": b.end, "kind": kind.value, "body": bool(taken)}
        for b, kind, taken in zip(page.blocks, kinds, chosen, strict=True)
    ]
    out: dict[str, list[dict[str, Any]]] = {}
    more: dict[str, list[dict[str, Any]]] = {}
    language = _language(page, data, blocks, language, out)
    _single(out, more, "headline", titles, page, _headline_evidence(page, titles, heading))
    _dates(out, more, page, data, url, language, heading, chosen)
    _authors(out, more, page, authors(page.tree, data, url))
    _many(out, "keywords", keywords(page.tree, data, url), page)
    _single(out, more, "publisher", page_facts.publishers(data, url), page)
    _single(out, more, "section", page_facts.sections(data), page)
    _single(out, more, "summary", page_facts.summaries(data, titles[0].value if titles else ""), page)
    addresses = page_facts.address(data, url)
    if addresses:
        out["url"] = [of_group(addresses[0], score("url", addresses[0], addresses), ())]
    title = titles[0].value if titles else page.title
    return {
        "text": page.text,
        "blocks": blocks,
        "language": language,
        "title": title,
        "suggestions": out,
        "alternatives": more,
    }


def _heading_block(blocks: Sequence[PageBlock], titles: Sequence[Group], chosen: Sequence[bool]) -> int | None:
    """Return the block in which the headline stands: a heading if it can be, the one nearest before the body."""
    if not titles:
        return None
    first = next((i for i, c in enumerate(chosen) if c), len(blocks))
    best: tuple[int, int, int] | None = None
    wanted = [loose(t.value) for t in titles[:3]]
    for index, block in enumerate(blocks):
        if len(block.text) > 400:
            continue
        own = loose(block.text)
        for rank, title in enumerate(wanted):
            if title and title in own and len(own) - len(title) <= HEADING_SLACK:
                tag = str(block.element.tag)
                level = 0 if "h1" in block.within else 1 if tag in ("h2", "h3") else 2
                distance = abs(first - index) if index <= first else 1000 + index
                key = (rank * 10 + level, distance, index)
                if best is None or key < best:
                    best = key
    return best[2] if best else None


def _headline_evidence(page: Page, titles: Sequence[Group], heading: int | None) -> tuple[Evidence, ...]:
    if not titles:
        return ()
    found = mentions(page.text, titles[0].value)
    if heading is not None:
        block = page.blocks[heading]
        inside = tuple(e for e in found if block.start <= e.start and e.end <= block.end)
        if inside:
            return inside[:1]
    return found[:1]


def _single(
    out: dict[str, list[dict[str, Any]]],
    more: dict[str, list[dict[str, Any]]],
    field: str,
    groups: Sequence[Group],
    page: Page,
    evidence: Sequence[Evidence] | None = None,
) -> None:
    """Put the first group forward for a field, and the others among its alternatives."""
    if not groups:
        return
    found = mentions(page.text, groups[0].value, 3) if evidence is None else evidence
    out[field] = [of_group(groups[0], score(field, groups[0], groups), found)]
    rest = [
        of_group(g, min(0.5, score(field, g, groups)), mentions(page.text, g.value, 3)) for g in groups[1 : 1 + ALTERNATIVES]
    ]
    if rest:
        more[field] = rest


def _many(out: dict[str, list[dict[str, Any]]], field: str, groups: Sequence[Group], page: Page) -> None:
    made = [of_group(g, score(field, g, groups), mentions(page.text, g.value)) for g in groups]
    if made:
        out[field] = made


def _authors(
    out: dict[str, list[dict[str, Any]]], more: dict[str, list[dict[str, Any]]], page: Page, found: Authors
) -> None:
    everyone = [*found.chosen, *found.others]
    _many(out, "authors", found.chosen, page)
    for group, made in zip(found.chosen, out.get("authors", ()), strict=True):
        made["score"] = score("authors", group, everyone, doubtful=found.only_publisher)
    if found.others:
        more["authors"] = [of_group(g, 0.3, mentions(page.text, g.value)) for g in found.others[:ALTERNATIVES]]


def _dates(
    out: dict[str, list[dict[str, Any]]],
    more: dict[str, list[dict[str, Any]]],
    page: Page,
    data: PageData,
    url: str | None,
    language: str | None,
    heading: int | None,
    chosen: Sequence[bool],
) -> None:
    groups = page_dates.published(page.tree, data, url, language)
    if not groups and (day := page_dates.guessed_by_htmldate(page.tree, url)):
        groups = [Group([Candidate(day, "htmldate")])]
    first = next((i for i, c in enumerate(chosen) if c), 0)
    near = heading if heading is not None else max(0, first - 5)

    def shown(iso: str) -> list[Evidence]:
        return page_dates.shown_dates(page.text, page.blocks, iso, language, near, first)

    if groups:
        _single(out, more, "published", groups, page, shown(groups[0].value))
    changes = page_dates.updated(data, language)
    if changes:
        lead = changes[0].value
        # Where both are on the same day, one visible date would be claimed by both.
        seen = [] if groups and page_dates.day_of(groups[0].value) == page_dates.day_of(lead) else shown(lead)
        _single(out, more, "updated", changes, page, seen)


def _language(
    page: Page,
    data: PageData,
    blocks: Sequence[dict[str, Any]],
    given: str | None,
    out: dict[str, list[dict[str, Any]]],
) -> str | None:
    """Suggest the language: what the page declares, checked against its words; return its tag."""
    declared = page_facts.declared_language(page.tree, data)
    words = "\n".join(page.text[b["start"] : b["end"]] for b in blocks if b["body"])
    read: tuple[str | None, float] = (None, 0.0)
    with contextlib.suppress(ImportError):
        from store.extract.language import identify

        read = identify(words or page.text[:20_000])
    known, sure = read
    if given:
        return given
    tags = {c.value.split("-")[0].lower(): c for c in reversed(declared)}
    lead = declared[0] if declared else None
    if lead is not None and known and lead.value.split("-")[0].lower() != known.split("-")[0]:
        # The page's words are heard before its template, when they speak clearly.
        other = tags.get(known.split("-")[0])
        if other is not None:
            lead = other
        elif sure >= 0.9:
            lead = None
    if lead is not None:
        base = lead.value.split("-")[0].lower()
        agreeing = bool(known) and str(known).split("-")[0] == base
        tag = "-".join([base, *lead.value.split("-")[1:]])
        value = _region_only(tag)
        out["language"] = [
            suggestion(value, lead.origin, 0.98 if agreeing else 0.7, agreeing=["language 1"] if agreeing else [])
        ]
        return value
    if known:
        out["language"] = [suggestion(known, "language", sure)]
    return known


def _region_only(tag: str) -> str:
    """Return the tag with its region in capitals, as BCP 47 recommends."""
    head, *rest = tag.split("-")
    return "-".join([head, *(r.upper() if len(r) == 2 else r.title() if len(r) == 4 else r for r in rest)])
