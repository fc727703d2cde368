"""The plainer facts of a page: its publisher, section, summary, address and the language it declares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from store.extract.candidates import Candidate, Group, grouped, loose
from store.extract.page_data import PageData, clean, strings
from store.extract.site_names import host_words, stated_names

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAG = re.compile(r"^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*$")


def publishers(data: PageData, url: str | None) -> list[Group]:
    """Return the publisher's names that the page offers, JSON-LD's first."""
    article = data.article or {}
    offers = [("json-ld", n) for n in strings(data.resolve(article.get("publisher")), "name", "legalName")[:1]]
    offers += [("og", n) for n in data.meta.get("og:site_name", [])[:1]]
    offers += [("meta", n) for n in stated_names(data)]
    candidates = [Candidate(n.lstrip("@"), o) for o, n in offers if "://" not in n]
    if not candidates:
        candidates = [Candidate(h, "url") for h in host_words(url or data.canonical)[:1]]
    return grouped(candidates)


def sections(data: PageData) -> list[Group]:
    """Return the sections that the page offers, each without markup or path."""
    article = data.article or {}
    offers = [("json-ld", v) for v in strings(article.get("articleSection"))[:1]]
    for key in ("article:section", "section", "parsely-section", "cxenseparse:section", "category", "sailthru.section"):
        offers += [("meta", v) for v in data.meta.get(key, [])[:1]]
    offers += [("microdata", v) for v in data.micro.get("articlesection", [])[:1]]
    candidates = [Candidate(v, o) for o, v in offers if 1 < len(v) <= 80 and "://" not in v and "{" not in v]
    return grouped(candidates)


def summaries(data: PageData, headline: str) -> list[Group]:
    """Return the summaries that the page offers; one that only repeats the headline is none."""
    article = data.article or {}
    offers = [("json-ld", v) for v in strings(article.get("description"))[:1]]
    offers += [("og", v) for v in data.meta.get("og:description", [])[:1]]
    offers += [
        ("meta", v) for key in ("description", "twitter:description", "abstract") for v in data.meta.get(key, [])[:1]
    ]
    offers += [("microdata", v) for v in data.micro.get("description", [])[:1]]
    own = loose(headline)
    return grouped(Candidate(v, o) for o, v in offers if len(v) >= 20 and loose(v) != own)


def declared_language(tree: HtmlElement, data: PageData) -> list[Candidate]:
    """Return the languages that the page declares, as BCP 47 tags, each with its origin."""
    article = data.article or {}
    offers = [("html", data.language or "")]
    offers += [("json-ld", v) for v in strings(article.get("inLanguage"), "alternateName", "name")[:1]]
    for key in ("og:locale", "content-language", "language", "dc.language", "dcterms.language"):
        offers += [("meta", v) for v in data.meta.get(key, [])[:1]]
    body = next(tree.iter("article"), None)
    if body is not None and body.get("lang"):
        offers.insert(0, ("html", body.get("lang") or ""))
    return [Candidate(v.strip().replace("_", "-"), o) for o, v in offers if _TAG.match(v.strip())]


def address(data: PageData, url: str | None) -> list[Group]:
    """Return the page's address: where it came from, else what it declares."""
    offers = [("source", url or ""), ("link", data.canonical), ("og", data.first_meta("og:url"))]
    return grouped((Candidate(clean(v), o) for o, v in offers if v.startswith(("http://", "https://"))), key=str.strip)
