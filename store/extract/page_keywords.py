"""The article's keywords: from meta tags, JSON-LD and the page's own list of topics."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from store.extract.candidates import Candidate, Group, grouped, loose
from store.extract.page_data import PageData, clean, strings
from store.extract.site_names import host_words, is_site_name, stated_names
from store.readers.page_blocks import names_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_KEYWORDS = 60
_OTHER = ("parsely-tags", "sailthru.tags", "keyword", "tags", "cxenseparse:keywords", "dc.subject")
_SPLIT = re.compile(r"\s*[,;、，|]\s*|\s+[·•]\s+")
_NOISE = re.compile(
    r"^(?:(?:\w+ ){0,3}[\w-]+:.*|[0-9a-f]{8}-[0-9a-f-]{20,}|\d+|[a-z]+_[a-z_]+|.*[{}<>=].*"
    r"|[Tt]rue|[Ff]alse|[Nn]ull|undefined)$"
)
_TOPIC_PATH = re.compile(r"^(?:topics?|tags?)/")
_TAG_LIST = re.compile(
    r"(?:^|[\s_-])(?:tags?|topics?|keywords?|themen|schlagw\w+|temas?|etiquetas|article-?tags?|tag-?list|mots-?cles)(?:[\s_-]|$)",
    re.I,
)


def keywords(tree: HtmlElement, data: PageData, url: str | None) -> list[Group]:
    """Return the keywords in the page's order; the first origin that has any sets the list."""
    site, hosts = stated_names(data), host_words(url or data.canonical)
    article = data.article or {}
    headline = loose(strings(article.get("headline"))[0]) if strings(article.get("headline")) else ""
    stated = _stated(article.get("keywords"))
    by_origin: dict[str, list[str]] = {
        "meta": [k for v in data.meta.get("keywords", []) for k in _split(v)],
        "news": [k for v in data.meta.get("news_keywords", []) for k in _split(v)],
        "json-ld": stated,
        "og": [k for v in data.meta.get("article:tag", []) for k in _split(v)],
        "microdata": [k for v in data.micro.get("keywords", []) for k in _split(v)],
        "other": [k for key in _OTHER for v in data.meta.get(key, []) for k in _split(v)],
        "page": _shown(tree),
    }  # fmt: skip
    for origin, values in by_origin.items():
        by_origin[origin] = [
            v for v in values
            if 1 < len(v) <= 80 and not _NOISE.match(v) and not is_site_name(v, site, hosts) and loose(v) != headline
        ][:MAX_KEYWORDS]  # fmt: skip
    order = [o for o in by_origin if by_origin[o]]
    if not order:
        return []
    best = order[0]
    groups = grouped((Candidate(v, _NAMES.get(o, o)) for o in order for v in by_origin[o]), key=str.casefold)
    chosen = {v.casefold() for v in by_origin[best]}
    return [g for g in groups if g.value.casefold() in chosen]


_NAMES = {"news": "meta", "other": "meta"}


def _split(words: str) -> list[str]:
    return [w for part in _SPLIT.split(clean(words)) if (w := _TOPIC_PATH.sub("", part.strip(" \"'“”#")))]


def _stated(value: Any) -> list[str]:
    if isinstance(value, str):
        return _split(value)
    out: list[str] = []
    for item in strings(value, "name", "termCode"):
        out += _split(item)
    return out


def _shown(tree: HtmlElement) -> list[str]:
    """Return the links that the page marks as its tags: `rel="tag"`, or a list that is called one."""
    linked = [clean("".join(a.itertext())) for a in tree.iter("a") if "tag" in (a.get("rel") or "").lower().split()]
    linked = [w for w in dict.fromkeys(linked) if w]
    if linked:
        return linked[:MAX_KEYWORDS]
    heading = False
    for element in tree.iter("h1", "ul", "div", "section", "p", "ol"):
        if element.tag == "h1":
            heading = True
            continue
        names = names_of(element)
        if not heading or not names.strip() or not _TAG_LIST.search(names):
            continue
        if any(a.tag in ("nav", "header", "footer", "aside") for a in element.iterancestors()):
            continue
        words = [clean("".join(a.itertext())) for a in element.iter("a")]
        words = [w for w in dict.fromkeys(words) if w and len(w) <= 50]
        text = clean(" ".join(element.itertext()))
        if 1 <= len(words) <= 25 and sum(map(len, words)) > 0.6 * len(text):
            return words
    return []
