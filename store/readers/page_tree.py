"""Parse HTML from outside into a tree that is safe to walk: no NULs, no entities of its own, never deeper than 256.

libxml2 stops reading where a page nests deeper than 256 elements, and libraries that walk a tree recursively end the
process long before a hostile page does; so a page that is too deep is first made flatter, keeping all its words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_DEPTH = 200
"""How deep elements stay nested when a page has to be made flatter; libxml2's own limit is 256."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+>")
_RAW_TEXT = re.compile(r"<(script|style|textarea|title|template)\b[^>]*>", re.I)
_VOID = frozenset(
    "area base br col embed frame hr img input keygen link meta param source track wbr basefont bgsound".split()
)
_NOT_CHARACTERS = re.compile("[\x00\x0b\ud800-\udfff\ufffe\uffff]")
_LONG_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9:-]*)(?=[\s/])[^<>]{20000,}+>?")
_LONG_NAMES = re.compile(r"""(\s(?:class|id)\s*=\s*)("[^"<>]{5000,}+"|'[^'<>]{5000,}+')""")
_MANY_ATTRIBUTES = 1000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse(html: str) -> HtmlElement | None:
    """Parse a page, whatever it is; None where there is not even one element or word in it."""
    from lxml import etree
    from lxml import html as lxml_html

    source = _DECLARATION.sub("", _NOT_CHARACTERS.sub("\ufffd", html), count=1)
    if not source.strip():
        return None
    source = _LONG_NAMES.sub(r'\1""', _LONG_TAG.sub(_without_attributes, source))

    def attempt(text: str, huge: bool) -> tuple[HtmlElement | None, bool]:
        parser = lxml_html.HTMLParser(
            encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=huge, no_network=True
        )
        try:
            tree = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
            return None, bool(len(parser.error_log))
        cut = any(e.type_name == "ERR_RESOURCE_LIMIT" for e in parser.error_log)
        return tree, cut

    tree, cut = attempt(source, huge=False)
    if cut:
        tree, _ = attempt(flatten(source), huge=True)
    return tree


def _without_attributes(tag: re.Match[str]) -> str:
    """Drop the attributes of a tag that has thousands: libxml2 compares each with all before it."""
    return f"<{tag[1]}>" if tag[0].count("=") > _MANY_ATTRIBUTES or tag[0].count(" ") > 20_000 else tag[0]


def flatten(html: str, depth: int = MAX_DEPTH) -> str:
    """Drop the tags that open an element deeper than `depth`, and those that close it; the words stay.

    Works on the source in one pass. End tags that HTML allows to be left out make the count too high, which only means
    that tags are dropped earlier than need be.
    """
    kept: list[str] = []
    position = 0
    open_tags: list[str] = []
    dropped: dict[str, int] = {}
    end_of_raw = 0
    for tag in _TAG.finditer(html):
        if tag.start() < end_of_raw:
            continue
        closing, name = bool(tag[1]), tag[2].lower()
        if name in _VOID or tag[0].endswith("/>"):
            continue
        if not closing:
            if _RAW_TEXT.match(tag[0]):
                end = re.compile(rf"</{name}\s*>", re.I).search(html, tag.end())
                end_of_raw = end.end() if end else len(html)
                continue
            if len(open_tags) < depth:
                open_tags.append(name)
                continue
            dropped[name] = dropped.get(name, 0) + 1
        elif dropped.get(name):
            dropped[name] -= 1
        else:
            # An end tag closes what was left open inside it, as browsers do; a stray one closes nothing.
            for index in range(len(open_tags) - 1, -1, -1):
                if open_tags[index] == name:
                    del open_tags[index:]
                    break
            continue
        kept.append(html[position : tag.start()])
        kept.append(" ")
        position = tag.end()
    kept.append(html[position:])
    return "".join(kept)
