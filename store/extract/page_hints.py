"""Gather from a page's own data what its body, headline and summary can be compared with."""

from __future__ import annotations

from store.extract.body_features import PageHints
from store.extract.page_data import PageData, strings
from store.readers.pages import Page


def hints_of(page: Page, data: PageData, extracted: str) -> PageHints:
    """Return what is known of the page before its body is chosen; `extracted` is trafilatura's body."""
    article = data.article or {}
    shown = [
        " ".join("".join(e.itertext()).split())[:500] for _, e in zip(range(3), page.tree.iter("h1"), strict=False)
    ]
    headlines = (*strings(article.get("headline"))[:1], *data.meta.get("og:title", [])[:1], *shown[:2])
    summaries = (
        *strings(article.get("description"))[:1],
        data.first_meta("og:description"),
        data.first_meta("description"),
    )
    body = strings(article.get("articleBody"))[:1]
    return PageHints(extracted, body[0][:500_000] if body else "", tuple(headlines), tuple(summaries))
