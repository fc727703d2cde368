"""When the article was published and last changed, as the page says it, with its time and zone."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from store.articles import Evidence
from store.extract.candidates import Candidate, Group, grouped
from store.extract.page_data import PageData, clean, strings
from store.normalise import Context, InvalidValue
from store.normalise.dates import find_dates, parse_date
from store.readers.page_blocks import PageBlock

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = (
    "article:published_time", "article:published", "og:article:published_time", "datepublished", "publishdate",
    "publish-date", "pubdate", "published_time", "published", "publication_date", "parsely-pub-date",
    "cxenseparse:recs:publishtime", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date.created",
    "article.published", "article_date_original", "originalpublicationdate", "bt:pubdate", "last-published",
    "og:pubdate", "date", "dc.date", "dcterms.date", "dc.terms.date", "article:create_at", "creation_date",
    "datecreated", "displaydate", "timestamp", "vr:published_time", "og:published_time", "article-publish-date",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "article:modified", "og:updated_time", "datemodified", "dcterms.modified", "lastmod",
    "dc.date.modified", "last-modified", "article:updated", "updated_time", "revised", "cxenseparse:recs:modifiedtime",
    "dateupdated", "date-modified", "modified",
)  # fmt: skip
_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)|[/-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/._-]|$)"
)
_DAY, _MINUTES = 10, 16
"""Length of an ISO 8601 date, and of one with hours and minutes."""
_IN_DATA = "//@*[starts-with(name(), 'data-')][{}]".format(
    " or ".join(f"contains(name(), '{word}')" for word in ("publi", "deploy", "created", "posted", "issued"))
)
_MOST_IN_DATA = 20
REACH = 12
"""Blocks around the headline in which a date is taken for the article's."""
MAX_SHOWN = 250
"""Characters of a block that shows the article's date."""


def parsed(words: str, language: str | None) -> str | None:
    """Return ISO 8601 of a date as markup writes it, or None where it is none, or not one of the age of print."""
    words = clean(words)
    if not 4 <= len(words) <= 80:
        return None
    try:
        iso, guessed = parse_date(words, Context(language=language))
    except (InvalidValue, ValueError, OverflowError):
        return None
    if "guessed" in guessed or not "1600" < iso[:4] <= "2200":
        return None
    return iso


def day_of(iso: str) -> str:
    """Return the day of an ISO 8601 date, the key by which dates agree."""
    return iso[:10]


def published(tree: HtmlElement, data: PageData, url: str | None, language: str | None) -> list[Group]:
    """Return the dates of publication that the page offers, grouped by day, the most probable first."""
    article = data.article or {}
    offers: list[tuple[str, str]] = []
    for key in ("datePublished", "dateCreated", "uploadDate"):
        found = strings(article.get(key))[:1]
        offers += [("json-ld", v) for v in found]
        if found:
            break
    if not offers:
        for node in data.nodes[:300]:
            found = strings(node.get("datePublished"))[:1]
            if found:
                offers.append(("json-ld", found[0]))
                break
    for key in _PUBLISHED:
        if values := data.meta.get(key):
            offers.append(("meta", values[0]))
            break
    for key in ("datepublished", "datecreated"):
        offers += [("microdata", v) for v in data.micro.get(key, [])[:1]]
    offers += [("time", v) for v in _times(tree)]
    if address := _IN_ADDRESS.search(url or data.canonical or ""):
        offers.append(("url", "-".join(g for g in address.groups() if g)))
    candidates = [Candidate(iso, origin) for origin, words in offers if (iso := parsed(words, language))]
    return grouped(_better(candidates), key=day_of)


def with_time_in_data(tree: HtmlElement, iso: str, language: str | None) -> str:
    """Return a bare date with the time that the page's `data-` attributes on publishing give it, if they do."""
    if len(iso) != _DAY:
        return iso
    for words in tree.xpath(_IN_DATA)[:_MOST_IN_DATA]:
        found = parsed(str(words), language)
        if found and day_of(found) == iso and len(found) >= _MINUTES:
            return found
    return iso


def _better(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Put a date with a time of day before a bare one of the same day and origin rank; the first origin leads."""
    if not candidates:
        return []
    first = candidates[0]
    if len(first.value) <= 10:
        fuller = next((c for c in candidates[1:] if day_of(c.value) == first.value and len(c.value) >= _MINUTES), None)
        if fuller is not None:
            return [Candidate(fuller.value, first.origin), *candidates[1:]]
    return list(candidates)


def updated(data: PageData, language: str | None) -> list[Group]:
    """Return the dates of the last change that the page offers."""
    article = data.article or {}
    offers = [("json-ld", v) for v in strings(article.get("dateModified"))[:1]]
    for key in _UPDATED:
        if values := data.meta.get(key):
            offers.append(("meta", values[0]))
            break
    offers += [("microdata", v) for v in data.micro.get("datemodified", [])[:1]]
    return grouped((Candidate(iso, o) for o, words in offers if (iso := parsed(words, language))), key=day_of)


def guessed_by_htmldate(tree: HtmlElement, url: str | None) -> str | None:
    """Return the day of publication that htmldate finds in the page's markup and wording."""
    import logging

    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    # A library's opinion on a hostile page; without one, the page has no date here.
    with contextlib.suppress(Exception):
        found = find_date(tree, original_date=True, url=url, outputformat="%Y-%m-%d")
        return str(found) if found else None
    return None


def _times(tree: HtmlElement) -> list[str]:
    """Return the first `<time>` behind the heading, or the first that says it is the date of publication."""
    after: list[str] = []
    any_: list[str] = []
    heading = False
    for element in tree.iter("h1", "time"):
        if element.tag == "h1":
            heading = True
            continue
        value = element.get("datetime") or ""
        if not value:
            continue
        if element.get("pubdate") is not None or "publi" in (element.get("class") or "").lower():
            return [value]
        (after if heading else any_).append(value)
    return (after or any_)[:1]


@dataclass(frozen=True, slots=True)
class ShownDates:
    """The dates that a page shows around its headline.

    `near` is the headline's block, `until` the body's first.
    """

    text: str
    blocks: Sequence[PageBlock]
    language: str | None
    near: int
    until: int

    def with_time(self, iso: str) -> str:
        """Return a bare date with the time of day that the page shows with it, where it shows just one."""
        if len(iso) != _DAY:
            return iso
        shown = {parsed(e.quote, self.language) for e in self.of(iso)}
        timed = [s for s in shown if s is not None and day_of(s) == iso and len(s) >= _MINUTES]
        return timed[0] if len(timed) == 1 else iso

    def of(self, iso: str) -> list[Evidence]:
        """Return where the page shows a date: short blocks around the headline whose words mean the same day.

        A day to either side is let through where the date has a zone: the page shows its reader's or its own.
        """
        beside: set[str] = set()
        with contextlib.suppress(ValueError):
            if datetime.fromisoformat(iso).tzinfo is not None:
                day = date.fromisoformat(iso[:10])
                beside = {(day + timedelta(days=d)).isoformat() for d in (-1, 1)}
        exact: list[Evidence] = []
        close: list[Evidence] = []
        reach = max(self.until, self.near) + REACH
        for index in sorted(range(min(len(self.blocks), reach + 1)), key=lambda i: (i < self.near, abs(i - self.near))):
            block = self.blocks[index]
            if exact and abs(index - self.near) > REACH:
                break
            if len(block.text) > MAX_SHOWN or not any(map(str.isdigit, block.text)):
                continue
            for found in find_dates(self.text, block.start, block.end, language=self.language):
                said = found.iso if found.has_year else iso[:4] + found.iso[1:]
                if said[:10] == iso[:10] or said[:10] in beside:
                    evidence = Evidence(found.start, found.end, self.text[found.start : found.end])
                    (exact if said[:10] == iso[:10] else close).append(evidence)
        return sorted(exact[:3] or close[:1])
