"""Bring into the tree an article that the page keeps in a script's data and would only draw when the script runs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from store.readers.page_blocks import PageBlock, prose_size
from store.readers.page_tree import parse

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ENOUGH_PROSE = 600
"""Characters of running text on the page itself, from which on no script is searched."""
MAX_SCRIPT = 4_000_000

_STRING = re.compile(r'"((?:[^"\\]|\\.)++)"', re.S)
_PARAGRAPH = re.compile(r"<(?:p|br)\b", re.I)
_TAG = re.compile(r"<[^<>]*>")
_LEVELS = 3
_AT_LEAST = 400


def draw_embedded(tree: HtmlElement, blocks: Sequence[PageBlock]) -> bool:
    """Put the longest article-like markup found in the page's scripts behind its visible content; tell whether.

    Only for pages that show next to no running text of their own.
    """
    shown = prose_size(blocks)
    if shown >= ENOUGH_PROSE:
        return False
    best, best_size = "", max(_AT_LEAST, 2 * shown)
    for script in tree.iter("script"):
        source = script.text or ""
        if len(source) < _AT_LEAST or len(source) > MAX_SCRIPT:
            continue
        for markup in _strings_with_paragraphs(source, _LEVELS):
            size = len(_TAG.sub("", markup))
            if size > best_size:
                best, best_size = markup, size
    if not best:
        return False
    drawn = parse(f"<html><body><article>{best}</article></body></html>")
    article = drawn.find(".//article") if drawn is not None else None
    if article is None:
        return False
    home = next(tree.iter("main"), None)
    if home is None:
        home = tree.find("body")
    (home if home is not None else tree).append(article)
    return True


def _strings_with_paragraphs(source: str, levels: int) -> Iterator[str]:
    """Yield the string literals that hold markup with paragraphs, also those inside of other string literals."""
    for literal in _STRING.finditer(source):
        raw = literal[1]
        if len(raw) < _AT_LEAST:
            continue
        try:
            value = json.loads(f'"{raw}"', strict=False)
        except ValueError:
            continue
        nested = ('\\"' in raw and levels > 1 and value.lstrip()[:1] in ("{", "[")) or '":"' in value[:100_000]
        if nested:
            yield from _strings_with_paragraphs(value, levels - 1)
        elif len(_PARAGRAPH.findall(value)) >= 2:
            yield value
