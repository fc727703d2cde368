"""Who wrote the article: names from JSON-LD, meta tags, microdata and the byline on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from store.extract.candidates import Candidate, Group, grouped
from store.extract.page_data import PageData, clean, types_of
from store.extract.site_names import host_words, is_site_name, stated_names
from store.readers.page_blocks import names_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_NAMES = 30
_BY = re.compile(
    r"^(?:(?:written|reported|posted|published|story|text|words|review|analysis|opinion)\s+)?"
    r"(?:by|von|vom|par|por|di|da|av|af|door|od|przez|autor(?:en|in|es|zy|ka)?|auteurs?|authors?|texte?|yazan|muallif"
    r"|автор(?:ы)?)(?:\s*[:：]\s*|\s+)(?=\S)",
    re.I,
)
_AND = re.compile(
    r"\s*(?:;|\||•|·|\s/\s|\s(?:and|und|et|og|och|en|ja|oraz|i|y|e|и|та|va|ve)\s|\s&\s"
    r"|,\s*(?:and|und|et|og|och|y|e)\s|,|、|\s+with\s+)\s*",
    re.I,
)
_TRAILING = re.compile(
    r"\s*(?:\([^)]*\)|\[[^\]]*\]"
    r"|[,|–—-]\s*(?:reporter|editor|correspondent|redakteur(?:in)?|journalist(?:in)?|staff writer)\b.*"
    r"|\s+\(?[\w.+-]+@[\w.-]+\)?|\s+@\w+|\s*[-–|]\s*$|기자$|記者$)\s*$",
    re.I,
)
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{3,}|[{}<>=]"
    r"|^(?:image|photo|foto|bild|admin|administrator|author|autor|unknown|none|null|undefined|anonymous|editor|guest|user"
    r"|by|redaktion|powered by|nachrichten|news|staff)\b.{0,3}$"
    r"|^\(?\s*(?:image|foto|photo|bild|picture|credit|getty)\b",
    re.I,
)
_BYLINE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:by-?line|author|authors|writer|contributors?|autor(?:en)?|auteur|autore|journalist|reporter)(?:[\s_-]|$)",
    re.I,
)
_ASIDE = re.compile(
    r"comment|bio|related|teaser|recommend|promo|avatar|image|photo|popular|trending|social|newsletter|box", re.I
)


@dataclass(frozen=True, slots=True)
class Authors:
    """The authors in the order of the best origin, and the names that only weaker origins gave.

    `only_publisher`: nobody but the publisher is named, which half of the time means that the author is not said.
    """

    chosen: list[Group]
    others: list[Group]
    only_publisher: bool = False


def names_in(words: str) -> list[str]:
    """Return the names in a byline or name field: without "By", split where several are joined, without remarks."""
    words = clean(words)
    if not words or len(words) > 300:
        return []
    words = _BY.sub("", words)
    out = []
    for part in _AND.split(words):
        name = (
            part.strip(" \t,;:·•|-–—.\u00a0")
            if not re.search(r"\b(?:Jr|Sr|[A-Z])\.$", part.strip())
            else part.strip(" ,;:")
        )
        for _ in range(3):
            shorter = _TRAILING.sub("", name).strip(" ,;:|-–—")
            if shorter == name or not shorter:
                break
            name = shorter
        name = _BY.sub("", name).strip()
        if 1 < len(name) <= 80 and not _NO_NAME.search(name) and len(name.split()) <= 7:
            out.append(name)
    return out


def authors(tree: HtmlElement, data: PageData, url: str | None) -> Authors:
    """Return who the page says wrote the article; the publisher's own name only where nobody else is named."""
    site, hosts = stated_names(data), host_words(url or data.canonical)
    origins: dict[str, list[str]] = {}
    article = data.article or {}
    stated = _names_of(article.get("author") or article.get("creator"), data)
    if stated:
        origins["json-ld"] = stated
    meta: list[str] = []
    for key in (
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "authors",
    ):
        for value in data.meta.get(key, [])[:20]:
            meta += [n for n in names_in(value) if n not in meta]
    if meta:
        origins["meta"] = meta
    micro = [n for v in (data.micro.get("author") or data.micro.get("creator") or [])[:10] for n in names_in(v)]
    if micro:
        origins["microdata"] = list(dict.fromkeys(micro))
    shown = _shown(tree)
    if shown:
        origins["page"] = shown

    persons = {o: [n for n in ns if not is_site_name(n, site, hosts)] for o, ns in origins.items()}
    best = next((o for o in ("json-ld", "meta", "microdata", "page") if persons.get(o)), None)
    ranked = persons if best else origins
    best = best or next((o for o in ("json-ld", "meta", "microdata", "page") if origins.get(o)), None)
    if best is None:
        return Authors([], [])
    order = [best, *(o for o in ("json-ld", "page", "meta", "microdata") if o != best)]
    groups = grouped(Candidate(name, origin) for origin in order for name in ranked.get(origin, ()))
    chosen = [g for g in groups if best in g.origins][:MAX_NAMES]
    others = [g for g in groups if best not in g.origins][:MAX_NAMES]
    return Authors(chosen, others, only_publisher=ranked is origins)


def _names_of(value: Any, data: PageData, depth: int = 0) -> list[str]:
    """Return the names in a JSON-LD author: a string, a person, a list of either."""
    if depth > 4:
        return []
    value = data.resolve(value)
    out: list[str] = []
    if isinstance(value, str):
        out = names_in(value)
    elif isinstance(value, list):
        for item in value[:MAX_NAMES]:
            out += _names_of(item, data, depth + 1)
    elif isinstance(value, Mapping):
        name = value.get("name")
        if isinstance(name, list | Mapping):
            out = _names_of(name, data, depth + 1)
        elif isinstance(name, str):
            # An organisation's name may hold "and" or a comma; only people come in lists.
            organisation = types_of(value) & {"Organization", "NewsMediaOrganization", "Corporation"}
            out = [clean(name)] if organisation and "Person" not in types_of(value) else names_in(name)
        elif value.get("familyName") or value.get("givenName"):
            out = names_in(f"{clean(value.get('givenName'))} {clean(value.get('familyName'))}".strip())
        elif "@id" in value:
            # A person whose picture or profile alone is named: look for the person it belongs to.
            out = []
    return [n for n in dict.fromkeys(out) if n]


def _shown(tree: HtmlElement) -> list[str]:
    """Return the names in the page's byline: the first element that calls itself one and reads like one."""
    for element in _byline_elements(tree):
        words = clean(" ".join(element.itertext()))
        if not 3 < len(words) <= 160:
            continue
        linked = [clean("".join(a.itertext())) for a in element.iter("a")]
        parts = [n for text in linked for n in names_in(text)] if linked else names_in(words)
        names = [n for n in parts if _like_a_name(n)]
        if names:
            return list(dict.fromkeys(names))[:MAX_NAMES]
    return []


def _byline_elements(tree: HtmlElement) -> Iterable[HtmlElement]:
    first: list[HtmlElement] = []
    later: list[HtmlElement] = []
    seen_heading = False
    for count, element in enumerate(tree.iter()):
        if count > 60_000 or len(first) + len(later) > 20:
            break
        tag = element.tag
        if tag == "h1":
            seen_heading = True
        if not isinstance(tag, str) or tag in ("script", "style", "meta", "link", "body", "html", "img", "head"):
            continue
        attributes = element.attrib
        if not attributes:
            continue
        if (attributes.get("rel") or "").lower() == "author":
            (first if seen_heading else later).append(element)
            continue
        names = names_of(element)
        if _BYLINE_NAMES.search(names) and not _ASIDE.search(names):
            (first if seen_heading else later).append(element)
    return [*first, *later]


def _like_a_name(words: str) -> bool:
    parts = words.split()
    if not 1 <= len(parts) <= 5 or any(c.isdigit() for c in words):
        return False
    if len(parts) == 1 and words.isascii():
        return False
    return (
        all(p[0].isupper() or not p[0].isalpha() or (p.islower() and len(p) <= 4) for p in parts) or not words.isascii()
    )
