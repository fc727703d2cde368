"""The article's headline: what JSON-LD, the sharing tags, the title and the page's own heading say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from store.extract.candidates import Candidate, Group, grouped, loose
from store.extract.page_data import PageData, clean, strings
from store.extract.site_names import host_words, is_site_name, stated_names, without_site_name
from store.readers.page_blocks import names_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_LENGTH = 400
# How much each origin's voice counts. JSON-LD and the title together outweigh the sharing tags and the heading, which
# editors change for effect; where JSON-LD stands alone against those, it is the outdated one.
_WEIGHTS = {"json-ld": 1.3, "og": 1.0, "page": 0.65, "title": 0.5, "microdata": 0.2, "meta": 0.15}
_TRAIL = re.compile(r"bread-?crumb|kicker|\bhide\b|hidden|visually|sr-only|screen-reader", re.I)


def headlines(tree: HtmlElement, data: PageData, url: str | None) -> list[Group]:
    """Return the headlines that the page offers, the most probable first."""
    names, hosts = stated_names(data), host_words(url or data.canonical or data.first_meta("og:url"))
    article = data.article or {}
    stated = (strings(article.get("headline")) or strings(article.get("name")))[:1]
    shared = data.meta.get("og:title", [])[:1]
    shown, below_trail = _shown(tree, [without_site_name(s, names, hosts) for s in (*stated, *shared)])
    offers: list[tuple[str, str]] = [
        *(("json-ld", v) for v in stated),
        *(("og", v) for v in shared),
        *(("page", v) for v in shown),
        *(("microdata", v) for v in data.micro.get("headline", [])[:1]),
        *(("meta", v) for key in ("twitter:title", "title", "dc.title", "headline", "parsely-title", "sailthru.title")
          for v in data.meta.get(key, [])[:1]),
    ]  # fmt: skip
    if data.title:
        offers.append(("title", data.title))
    plain = [v for _, v in offers]
    candidates: list[Candidate] = []
    for origin, words in offers:
        value = without_site_name(words, names, hosts, plain)[:MAX_LENGTH]
        if value and not (is_site_name(value, names, hosts) and len(value) < 30):
            candidates.append(Candidate(value, origin))
    groups = _joined(grouped(candidates))
    weights = {**_WEIGHTS, "page": 0.9} if below_trail else _WEIGHTS
    return _short_form(sorted(_one_voice(groups), key=lambda g: -sum(weights[o] for o in g.origins)))


def _short_form(groups: list[Group]) -> list[Group]:
    """Put the wording of the sharing tags first where both agree on a shorter one than the page's heading.

    The heading was then lengthened for search engines, or has grown with the story; of nine such pages on eight sites
    the shorter wording was the headline on eight.
    """
    if len(groups) > 1 and "page" in groups[0].origins:
        for group in groups[1:]:
            if {"og", "meta"} <= set(group.origins) and len(group.value) < len(groups[0].value):
                return [group, *(g for g in groups if g is not group)]
    return groups


def _one_voice(groups: Sequence[Group]) -> list[Group]:
    """Let an origin that says two things (og:title and twitter:title, two headings) speak for the first only."""
    out: list[Group] = []
    spoken: set[str] = set()
    for group in groups:
        own = [c for c in group.candidates if c.origin not in spoken]
        spoken |= {c.origin for c in own}
        out.append(Group(own or [Candidate(group.value, "title")]))
    return out


def _joined(groups: Sequence[Group]) -> list[Group]:
    """Let a wording that was cut off ("Long title that goes o…") speak for the whole one."""
    out: list[Group] = []
    for group in groups:
        if group.value.endswith(("…", "...")):
            own = loose(group.value)
            whole = next(
                (g for g in groups if g is not group and len(own) > 20 and loose(g.value).startswith(own)), None
            )
            if whole is not None:
                continue
        out.append(group)
    return out


def _shown(tree: HtmlElement, stated: Sequence[str]) -> tuple[list[str], bool]:
    """Return the page's headings that can be its headline, at most two, and whether the first is a lower heading.

    A first-rank heading in a breadcrumb trail is written for search engines; the headline that people see is then a
    lower one, known by saying what JSON-LD or the sharing tags say, perhaps behind a kicker.
    """
    first: list[str] = []
    trail: list[str] = []
    known = {loose(s): s for s in stated if len(s) > 12}
    lower: list[str] = []
    for heading in tree.iter("h1", "h2"):
        words = clean(" ".join(heading.itertext()))
        if not 3 < len(words) <= MAX_LENGTH:
            continue
        joined = clean("".join(heading.itertext()))
        if heading.tag == "h1":
            (trail if _in_trail(heading) else first).append(joined)
        elif len(lower) < 2:
            own = loose(words)
            same = next((s for k, s in known.items() if own == k or (own.endswith(k) and len(own) < len(k) + 45)), None)
            if same is not None:
                lower.append(same)
    if trail and lower and not first:
        return lower[:1], True
    return list(dict.fromkeys([*first[:1], *lower, *first[1:2]]))[:2] or trail[:1], False


def _in_trail(heading: HtmlElement) -> bool:
    for level, element in enumerate((heading, *heading.iterancestors())):
        if level > 5 or element.tag in ("body", "main", "article"):
            return False
        if element.tag in ("li", "nav") or _TRAIL.search(names_of(element)):
            return True
    return False
