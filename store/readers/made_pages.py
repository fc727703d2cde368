"""Pages made of what is none by itself: an entry of a feed, a document of a word processor."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WHOLE = "data-whole"
"""The attribute of a page that holds an article and nothing else, so that its body need not be found."""


def page(title: str, inner: str, language: str = "", *, heading: bool = True) -> str:
    """Return a page with a title, as its heading too, and a piece of markup as its article."""
    lang = f' lang="{escape(language)}"' if language else ""
    head = f"<h1>{escape(title)}</h1>\n" if title and heading else ""
    named = f"<title>{escape(title)}</title>" if title else ""
    return (
        f'<!DOCTYPE html>\n<html{lang} {_WHOLE}><head><meta charset="utf-8">{named}</head>\n'
        f"<body><article>\n{head}{inner}\n</article></body></html>\n"
    )


def is_whole(tree: HtmlElement) -> bool:
    """Whether a page was made of an article alone."""
    return tree.get(_WHOLE) is not None


def words(markup: str) -> str:
    """Return what a piece of markup says, in one line."""
    if "<" not in markup and "&" not in markup:
        return " ".join(markup.split())
    from store.readers.page_tree import parse

    tree = parse(f"<div>{markup}</div>")
    return "" if tree is None else " ".join("".join(str(piece) for piece in tree.itertext()).split())
