"""Collect what a page says of itself for machines: JSON-LD, meta tags, microdata, its title and language."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Node = Mapping[str, Any]

ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle"
    " ReviewNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle BlogPosting LiveBlogPosting"
    " SocialMediaPosting DiscussionForumPosting Report ScholarlyArticle TechArticle Review Blog".split()
)
PAGE_TYPES = frozenset("WebPage ItemPage MedicalWebPage VideoObject CreativeWork Event Recipe Product".split())

MAX_NODES = 5_000
MAX_SCRIPT = 2_000_000
_SPACES = re.compile(r"\s+")
_MARKUP = re.compile(r"<[a-zA-Z/!][^<>]{0,500}>")
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*$")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_ELSEWHERE = frozenset(
    "itemListElement hasPart isPartOf citation review comment mentions about relatedLink publisher author image video"
    " liveBlogUpdate potentialAction breadcrumb isBasedOn workExample subjectOf associatedMedia".split()
)


@dataclass(slots=True)
class PageData:
    """What a page says of itself; keys of `meta` and `micro` are lower case, values cleaned of markup and entities.

    `article` is the JSON-LD node that describes the article, or None; `nodes` are all others, outermost first.
    """

    article: Node | None = None
    nodes: list[Node] = field(default_factory=list)
    by_id: dict[str, Node] = field(default_factory=dict)
    meta: dict[str, list[str]] = field(default_factory=dict)
    micro: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    canonical: str = ""
    language: str = ""
    broken: str = ""
    """JSON-LD that could not be read even after repair."""

    def first_meta(self, *keys: str) -> str:
        """Return the first value that any of these meta names has, in the order of the names."""
        for key in keys:
            for value in self.meta.get(key, ()):
                if value:
                    return value
        return ""

    def resolve(self, value: Any) -> Any:
        """Follow a bare `{"@id": …}` reference to the node that it names."""
        if isinstance(value, Mapping) and "@id" in value and not (value.keys() - {"@id", "@type"}):
            return self.by_id.get(str(value["@id"]), value)
        return value


def clean(value: Any) -> str:
    """Return a value from markup as plain words: entities resolved (twice, as pages do), tags dropped, one line."""
    if not isinstance(value, str):
        return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
    text = value[:20_000]
    for _ in range(2):
        if "&" not in text:
            break
        text = html.unescape(text)
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    return _SPACES.sub(" ", text).strip()


def types_of(node: Node) -> frozenset[str]:
    """Return a node's schema.org types without their namespace."""
    given = node.get("@type")
    if isinstance(given, str):
        given = [given]
    if not isinstance(given, list):
        return frozenset()
    return frozenset(re.split(r"[/#:]", t)[-1] for t in given if isinstance(t, str))


def strings(value: Any, *keys: str) -> list[str]:
    """Return all the words in a JSON value: strings, or these keys of objects, through lists."""
    out: list[str] = []
    pending = [value]
    while pending and len(out) < 1000:
        item = pending.pop(0)
        if isinstance(item, str):
            text = clean(item)
            if text:
                out.append(text)
        elif isinstance(item, list):
            pending[:0] = item[:1000]
        elif isinstance(item, Mapping):
            for key in keys:
                if item.get(key):
                    pending[:0] = [item[key]]
                    break
    return out


def collect(tree: HtmlElement, url: str | None = None) -> PageData:
    """Read the page's own data; what cannot be read is left out."""
    data = PageData()
    _read_head(tree, data)
    _read_microdata(tree, data)
    roots: list[Any] = []
    for script in tree.iter("script"):
        kind = (script.get("type") or "").lower()
        if "ld+json" not in kind or not script.text or len(script.text) > MAX_SCRIPT:
            continue
        found = read_json(script.text)
        if found is None:
            data.broken += script.text[:100_000]
        else:
            roots.extend(found)
    _choose(roots, data, url)
    return data


def read_json(text: str) -> list[Any] | None:
    """Read JSON as pages write it: comments around it, line breaks in strings, commas too many; None if hopeless."""
    text = _WRAPPING.sub("", _WRAPPING.sub("", text)).strip().rstrip(";")
    if not text:
        return []
    decoder = json.JSONDecoder(strict=False)
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            out: list[Any] = []
            position = 0
            while position < len(attempt):
                value, position = decoder.raw_decode(attempt, position)
                out.append(value)
                while position < len(attempt) and attempt[position] in " \t\r\n;,":
                    position += 1
            return out
        except (ValueError, RecursionError):
            continue
    if "&quot;" in text[:200]:
        return read_json(html.unescape(text).replace("&quot;", '"'))
    return None


def _walk(roots: list[Any]) -> Iterator[tuple[Node, bool]]:
    """Yield the objects in these values, outermost first, and whether each is in a place of the page itself."""
    pending: list[tuple[Any, bool]] = [(root, True) for root in roots]
    count = 0
    index = 0
    while index < len(pending) and count < MAX_NODES:
        value, own = pending[index]
        index += 1
        if isinstance(value, list):
            pending.extend((item, own) for item in value[:MAX_NODES])
        elif isinstance(value, Mapping):
            count += 1
            yield value, own
            for key, child in value.items():
                if isinstance(child, dict | list):
                    pending.append((child, own and key not in _ELSEWHERE))


def _choose(roots: list[Any], data: PageData, url: str | None) -> None:
    best: tuple[float, int] = (0.0, 0)
    addresses = {a for a in (_address(url), _address(data.canonical), _address(data.first_meta("og:url"))) if a}
    for order, (node, own) in enumerate(_walk(roots)):
        if len(node) > 1 or "@id" not in node:
            data.nodes.append(node)
            if isinstance(node.get("@id"), str) and len(node) > 1:
                known = data.by_id.get(node["@id"])
                if known is None or len(known) < len(node):
                    data.by_id[node["@id"]] = node
        kinds = types_of(node)
        rank = 0.0
        if kinds & ARTICLE_TYPES:
            rank = 10.0
        elif kinds & PAGE_TYPES and node.get("headline"):
            rank = 5.0
        elif node.get("headline") and node.get("datePublished"):
            rank = 4.0
        if not rank:
            continue
        if not own:
            rank -= 6.0
        rank += 2.0 * bool(node.get("headline")) + bool(node.get("datePublished")) + 0.5 * bool(node.get("author"))
        rank += 0.5 * bool(node.get("articleBody"))
        here = {
            _address(str(u)) for u in strings([node.get("url"), node.get("@id"), node.get("mainEntityOfPage")], "@id")
        }
        if here & addresses:
            rank += 2.0
        if rank > 0 and (data.article is None or (rank, -order) > best):
            data.article, best = node, (rank, -order)


def _address(url: str | None) -> str:
    if not url:
        return ""
    return re.sub(r"^https?://(?:www\.|m\.|amp\.)?|[?#].*$|/$", "", url.strip()).lower()


def _read_head(tree: HtmlElement, data: PageData) -> None:
    data.language = (
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or tree.get("xml:lang") or ""
    )
    for meta in tree.iter("meta"):
        content = meta.get("content")
        if not content:
            continue
        value = clean(content)
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for key in (meta.get(attribute) or "").lower().split()[:4]:
                values = data.meta.setdefault(key, [])
                if value and value not in values and len(values) < 200:
                    values.append(value)
    title = next(tree.iter("title"), None)
    if title is not None:
        data.title = clean("".join(title.itertext()))
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            data.canonical = (link.get("href") or "").strip()
            break


def _read_microdata(tree: HtmlElement, data: PageData) -> None:
    """Collect `itemprop` values outside the head, of articles and of what has no type at all."""
    count = 0
    for element in tree.iter():
        name = element.get("itemprop") if isinstance(element.tag, str) else None
        parent = element.getparent()
        if not name or (element.tag == "meta" and parent is not None and parent.tag == "head"):
            continue
        count += 1
        if count > 2000:
            return
        if not _of_article(element):
            continue
        if element.tag == "meta":
            value = clean(element.get("content") or "")
        elif element.tag == "time":
            value = clean(element.get("datetime") or element.get("content") or "".join(element.itertext()))
        elif element.get("content"):
            value = clean(element.get("content"))
        elif name.lower() in ("articlebody", "text"):
            value = "".join(element.itertext())[:200_000]
        else:
            inner = None
            if element.get("itemscope") is not None:
                inner = next((e for e in element.iter() if "name" in (e.get("itemprop") or "").split()), None)
            source = inner if inner is not None else element
            value = clean(source.get("content") or " ".join(source.itertext()))[:1000]
        for key in name.lower().split()[:4]:
            values = data.micro.setdefault(key, [])
            if value and value not in values and len(values) < 100:
                values.append(value)


def _of_article(element: HtmlElement) -> bool:
    for ancestor in element.iterancestors():
        if ancestor.get("itemscope") is None:
            continue
        kind = re.split(r"[/#]", (ancestor.get("itemtype") or "").strip())[-1]
        return kind in ARTICLE_TYPES or kind in ("WebPage", "")
    return True
