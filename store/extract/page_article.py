"""A page becomes an article: its text and blocks, and what the page says of itself as suggestions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.articles import BlockKind, Evidence
from store.extract import body, page_dates, page_facts
from store.extract.authors import Authors, authors
from store.extract.candidates import Candidate, Group, loose
from store.extract.headline import headlines
from store.extract.page_data import collect
from store.extract.page_hints import hints_of
from store.extract.page_keywords import keywords
from store.extract.scores import score
from store.extract.suggestions import mentions, of_group, suggestion
from store.readers.made_pages import is_whole
from store.readers.pages import Page, read_page

ALTERNATIVES = 5
HEADING_SLACK = 60
"""Characters that a heading's block may hold beside the headline (a kicker, a label)."""
SHOWN = 3
"""Mentions that a single field keeps as its evidence."""


def from_page(html: str, url: str | None, language: str | None) -> dict[str, Any]:
    """Return text, blocks, language, title, suggestions and alternatives of a page, without those from running text.

    Raises UserError, with a sentence, where the page holds no text.
    """
    return _PageArticle(read_page(html), url).result(language)


class _PageArticle:
    """What is worked out of one page, step by step."""

    def __init__(self, page: Page, url: str | None) -> None:
        self.page, self.url = page, url
        self.data = collect(page.tree, url)
        if is_whole(page.tree):
            titled = bool(page.blocks) and page.blocks[0].text == page.title
            self.chosen = [b.kind != BlockKind.FURNITURE and not (titled and i == 0) for i, b in enumerate(page.blocks)]
        else:
            extracted = body.extracted_text(page.tree, url) or body.prose(page.blocks)
            self.chosen = body.choose(page.blocks, hints_of(page, self.data, extracted))
        self.first = next((i for i, taken in enumerate(self.chosen) if taken), len(page.blocks))
        self.titles = headlines(page.tree, self.data, url)
        self.heading = self._heading_block()
        self.suggestions: dict[str, list[dict[str, Any]]] = {}
        self.alternatives: dict[str, list[dict[str, Any]]] = {}

    def result(self, given_language: str | None) -> dict[str, Any]:
        """Make all suggestions; a language that is given from outside is taken as it is."""
        page, data, url = self.page, self.data, self.url
        language = given_language or self._suggest_language()
        self._suggest("headline", self.titles, self._headline_evidence())
        self._suggest_dates(language)
        self._suggest_authors(authors(page.tree, data, url))
        self._suggest_all("keywords", keywords(page.tree, data, url))
        self._suggest("publisher", page_facts.publishers(data, url))
        self._suggest("section", page_facts.sections(data))
        self._suggest("summary", page_facts.summaries(data, self.titles[0].value if self.titles else ""))
        if addresses := page_facts.address(data, url):
            self.suggestions["url"] = [of_group(addresses[0], score("url", addresses[0], addresses), ())]
        kinds = body.final_kinds(page.blocks, self.chosen, self.heading)
        return {
            "text": page.text,
            "blocks": [
                {"start": b.start, "end": b.end, "kind": kind.value, "body": taken}
                for b, kind, taken in zip(page.blocks, kinds, self.chosen, strict=True)
            ],
            "language": language,
            "title": self.titles[0].value if self.titles else page.title,
            "suggestions": self.suggestions,
            "alternatives": self.alternatives,
        }

    def _suggest(self, field: str, groups: Sequence[Group], evidence: Sequence[Evidence] | None = None) -> None:
        """Put the first group forward for a field, and the others among its alternatives."""
        if not groups:
            return
        text = self.page.text
        found = mentions(text, groups[0].value, SHOWN) if evidence is None else evidence
        self.suggestions[field] = [of_group(groups[0], score(field, groups[0], groups), found)]
        others = groups[1 : 1 + ALTERNATIVES]
        if others:
            self.alternatives[field] = [
                of_group(g, min(0.5, score(field, g, groups)), mentions(text, g.value, SHOWN)) for g in others
            ]

    def _suggest_all(self, field: str, groups: Sequence[Group]) -> None:
        if groups:
            self.suggestions[field] = [
                of_group(g, score(field, g, groups), mentions(self.page.text, g.value)) for g in groups
            ]

    def _suggest_authors(self, found: Authors) -> None:
        everyone = [*found.chosen, *found.others]
        self._suggest_all("authors", found.chosen)
        for group, made in zip(found.chosen, self.suggestions.get("authors", ()), strict=True):
            made["score"] = score("authors", group, everyone, doubtful=found.only_publisher)
        if found.others:
            self.alternatives["authors"] = [
                of_group(g, 0.3, mentions(self.page.text, g.value)) for g in found.others[:ALTERNATIVES]
            ]

    def _suggest_dates(self, language: str | None) -> None:
        page = self.page
        groups = page_dates.published(page.tree, self.data, self.url, language)
        if not groups and not body.is_large(page.tree):
            day = page_dates.guessed_by_htmldate(page.tree, self.url)
            groups = [Group([Candidate(day, "htmldate")])] if day else []
        near = self.heading if self.heading is not None else max(0, min(self.first, len(page.blocks) - 1) - 5)
        shown = page_dates.ShownDates(page.text, page.blocks, language, near, self.first)
        if groups:
            first = groups[0].candidates[0]
            value = page_dates.with_time_in_data(page.tree, shown.with_time(first.value), language)
            groups[0].candidates[0] = Candidate(value, first.origin)
            self._suggest("published", groups, shown.of(groups[0].value))
        if changes := page_dates.updated(self.data, language):
            lead = changes[0].value
            # Where both fall on one day, the one date that the page shows is the day of publication.
            same = bool(groups) and page_dates.day_of(groups[0].value) == page_dates.day_of(lead)
            self._suggest("updated", changes, () if same else shown.of(lead))

    def _heading_block(self) -> int | None:
        """Return the block in which the headline stands: a heading if it can be, the one nearest before the body."""
        best: tuple[int, int, int] | None = None
        wanted = [loose(t.value) for t in self.titles[:3]]
        for index, block in enumerate(self.page.blocks if wanted else ()):
            if len(block.text) > 400:
                continue
            own = loose(block.text)
            for rank, title in enumerate(wanted):
                if title and title in own and len(own) - len(title) <= HEADING_SLACK:
                    level = 0 if "h1" in block.within else 1 if block.element.tag in ("h2", "h3") else 2
                    distance = abs(self.first - index) if index <= self.first else 1000 + index
                    key = (rank * 10 + level, distance, index)
                    best = key if best is None else min(best, key)
        return best[2] if best else None

    def _headline_evidence(self) -> tuple[Evidence, ...]:
        if not self.titles:
            return ()
        found = mentions(self.page.text, self.titles[0].value)
        if self.heading is not None:
            block = self.page.blocks[self.heading]
            inside = tuple(e for e in found if block.start <= e.start and e.end <= block.end)
            if inside:
                return inside[:1]
        return found[:1]

    def _suggest_language(self) -> str | None:
        """Suggest the language that the page declares, checked against its words; return its tag."""
        from store.extract.language import identify

        page = self.page
        declared = page_facts.declared_language(page.tree, self.data)
        words = "\n".join(b.text for b, taken in zip(page.blocks, self.chosen, strict=True) if taken)
        known, sure = identify(words or page.text[:20_000])
        spoken = _base(known) if known else None
        lead = declared[0] if declared else None
        if lead is not None and spoken and _base(lead.value) != spoken:
            # The page's words are heard before its template, when they speak clearly.
            other = next((c for c in declared if _base(c.value) == spoken), None)
            lead = other or (None if sure >= 0.9 else lead)
        if lead is not None:
            agrees = _base(lead.value) == spoken
            tag, agreed = _capitals(lead.value), ["language 1"] if agrees else []
            self.suggestions["language"] = [suggestion(tag, lead.origin, 0.98 if agrees else 0.7, agreeing=agreed)]
            return tag
        if known:
            self.suggestions["language"] = [suggestion(known, "language", sure)]
        return known


def _base(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0].lower()


def _capitals(tag: str) -> str:
    """Return a tag in the capitals that BCP 47 recommends: "de-AT", "zh-Hant"."""
    head, *rest = tag.split("-")
    return "-".join([head.lower(), *(r.upper() if len(r) == 2 else r.title() if len(r) == 4 else r for r in rest)])
