"""A stored page made safe to look at: rebuilt from a short list of what is allowed, with nothing in it that could act.

The page is never copied and cleaned; a new one is written from its words and from elements and attributes on the list
below. Whatever is not on the list (scripts, styles, forms, frames, pictures, links, event handlers) has no way in, and
a policy in the new page's head forbids the browser to fetch or run anything all the same.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(
    "address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li "
    "main nav ol p pre section summary table tbody td tfoot th thead tr ul caption".split()
)
_INLINE = frozenset("a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u "
                    "var wbr".split())  # fmt: skip
_VOID = frozenset({"br", "hr", "wbr"})
_DROPPED = frozenset(
    "applet audio base basefont bgsound button canvas datalist dialog embed fencedframe frame frameset head iframe "
    "input keygen link map marquee math meta meter nextid noembed noframes noscript object optgroup option output "
    "param plaintext portal progress script select slot style svg template textarea title track video xmp".split()
)
"""Left out with all that is in them; what is on neither list is left out and its content kept."""
_SPANS = frozenset({"colspan", "rowspan"})
_DIRECTIONS = frozenset({"ltr", "rtl", "auto"})
_DEEPEST = 200
"""How deep elements may lie in each other; what lies deeper is flattened."""

_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1.25rem; font: 1.06rem/1.6 serif; overflow-wrap: break-word; }
.note { font: .85rem/1.45 sans-serif; border: 1px solid; border-radius: .4rem; padding: .6rem .9rem; }
a { text-decoration: underline dotted; } .picture { opacity: .75; }
table { border-collapse: collapse; } td, th { border: 1px solid; padding: .2rem .5rem; vertical-align: top; }
pre { white-space: pre-wrap; }
"""


def policy() -> str:
    """Return the policy that stands in the page: nothing may be fetched or run, only this style is used."""
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def safe_page(html: str, *, title: str, note: str) -> str:
    """Return a page that shows the words and the structure of `html` and can do nothing; `note` stands above them."""
    body = "".join(_body(html))
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy())}">'
        '<meta name="referrer" content="no-referrer"><meta http-equiv="x-dns-prefetch-control" content="off">'
        f"<title>{_text(title)}</title><style>{_STYLE}</style></head>\n"
        f'<body><p class="note">{_text(note)}</p>\n{body}\n</body></html>\n'
    )


def _body(html: str) -> Iterator[str]:
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    clean = html.replace("\0", "\ufffd").encode("utf-8", "replace")
    try:
        root = document_fromstring(clean, parser=parser)
    except (LxmlError, ValueError, AssertionError):
        return  # a page of nothing
    yield from _written(root)


def _written(root: _Element) -> Iterator[str]:
    """Write an element and all in it, without recursion: a hostile page may be nested a million deep."""
    open_tags: list[str] = []
    waiting: list[Any] = [root]
    while waiting:
        step = waiting.pop()
        if isinstance(step, str):
            yield step
            continue
        if step is None:
            yield f"</{open_tags.pop()}>"
            continue
        if step.tail and step is not root:
            waiting.append(_text(step.tail))
        tag = step.tag.lower() if isinstance(step.tag, str) else ""
        if not tag or tag in _DROPPED:
            continue
        if tag == "img":
            yield _picture(step)
            continue
        if (tag in _BLOCKS or tag in _INLINE) and len(open_tags) < _DEEPEST:
            yield f"<{tag}{_attributes(step)}>"
            if tag in _VOID:
                waiting.append(_text(step.text or ""))
                continue
            open_tags.append(tag)
            waiting.append(None)
        waiting += reversed(list(step))
        if step.text:
            waiting.append(_text(step.text))


def _attributes(element: _Element) -> str:
    kept = []
    for name, value in element.items():
        plain, said = str(name).lower(), str(value).strip().lower()
        if (
            (plain == "dir" and said in _DIRECTIONS)
            or (plain in _SPANS and said.isascii() and said.isdigit() and 0 < int(said[:5]) <= 1000)
            or (plain == "lang" and said.isascii() and said.replace("-", "").isalnum() and len(said) <= 35)
            or (plain == "open" and element.tag == "details")
        ):
            kept.append(f' {plain}="{escape(said)}"')
    return "".join(dict.fromkeys(kept))


def _picture(element: _Element) -> str:
    words = " ".join(str(element.get("alt") or "").split())[:300]
    return f'<span class="picture">[{_text(words)}]</span>' if words else ""


def _text(words: str) -> str:
    return escape("".join(c if c in "\t\n\r" or (c >= " " and c != "\x7f") else "\ufffd" for c in words))
