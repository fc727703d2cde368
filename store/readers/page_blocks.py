"""Walk a page's tree in reading order and make a block of every visible block element."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.articles import BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

UNSEEN = frozenset(
    "script style template noscript head title meta link base iframe frame frameset object embed applet svg math canvas"
    " audio video map select datalist option optgroup input textarea progress meter rp param source track".split()
)
"""Elements whose content a browser does not show as text."""

BLOCK_LEVEL = frozenset(
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p picture"
    " plaintext pre search section summary table caption tbody tfoot thead tr ul xmp label".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
FURNITURE_ELEMENTS = frozenset("nav footer aside form button label menu dialog address".split())

MAX_NAME = 300
"""Characters of a class or id that are read."""

_HIDDEN_STYLE = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.I)
_SPACES = re.compile(r"[ \t\r\n\f\v\x1c-\x1f\x85\u2028\u2029]+")
_LINE_ENDS = re.compile(r"\r\n?|[\f\v\x1c-\x1e\x85\u2028\u2029]")
_LINE_SPACES = re.compile(r" *\n *")
_UNSEEN_CHARACTERS = re.compile("[\u200b\u2060\ufeff]")
_COMMON_SPACES = " \n\t\xa0\u3000"
_WORDY = re.compile(r"\w")


@dataclass(slots=True)
class PageBlock:
    """A visible block element's own text, with what its place on the page says about it.

    `element` is the innermost block element that holds the text; `link_share` is the share of its characters that stand
    in links; `within` holds the tag names of its ancestors and itself.
    """

    text: str
    element: HtmlElement
    kind: BlockKind
    link_share: float
    within: frozenset[str]
    start: int = 0
    end: int = 0


def names_of(element: HtmlElement) -> str:
    """Return what the page's authors called an element: class, id, role and the data names."""
    attributes = element.attrib
    if not attributes:
        return ""
    return " ".join(
        str(attributes.get(key) or "")[:MAX_NAME]
        for key in ("class", "id", "itemprop", "role", "data-testid", "data-component", "data-qa", "data-type", "name")
    )


def is_hidden(element: HtmlElement) -> bool:
    """Tell whether the page itself marks the element as not shown: `hidden`, or an inline style."""
    if not element.attrib:
        return False
    if element.get("hidden") is not None and element.get("hidden") != "until-found":
        return True
    style = element.get("style")
    return bool(style) and _HIDDEN_STYLE.search(style) is not None


def tidy(text: str) -> str:
    """Fold white space as a browser does; line breaks that stand for `<br>` stay."""
    return _LINE_SPACES.sub("\n", text).strip(" \n\xa0")


def walk(tree: HtmlElement, *, unveiled: bool = False) -> list[PageBlock]:
    """Return the visible blocks of a page in reading order, without offsets.

    `unveiled`: with what the page hides until its scripts have run, and what it shows where none run.
    """
    return list(_blocks(tree, unveiled))


def prose_size(blocks: Sequence[PageBlock]) -> int:
    """Return how many characters of running text there are: longer blocks outside links and furniture."""
    return sum(
        len(b.text) for b in blocks if b.link_share < 0.4 and len(b.text) >= 60 and b.kind != BlockKind.FURNITURE
    )


def _blocks(tree: HtmlElement, unveiled: bool) -> Iterator[PageBlock]:
    from lxml import etree

    body = tree.find("body")
    root = body if body is not None else tree
    unseen = UNSEEN - {"noscript"} if unveiled else UNSEEN
    pieces: list[str] = []
    linked = 0
    links = 0
    owners: list[HtmlElement] = [root]
    preformatted = 0
    after_inline = False
    link_ended = between_links = False

    def skipped(element: HtmlElement) -> bool:
        return element.tag in unseen or (not unveiled and element is not root and is_hidden(element))

    def flush() -> Iterator[PageBlock]:
        nonlocal linked, after_inline
        if not pieces:
            return
        whole = _UNSEEN_CHARACTERS.sub("", "".join(pieces))
        characters = _letters(whole)
        share = min(1.0, linked / characters) if characters else 0.0
        pieces.clear()
        linked = 0
        after_inline = False
        if characters == 0:
            return
        owner = owners[-1]
        within = frozenset(str(a.tag) for a in (owner, *owner.iterancestors()))
        for part in re.split(r"\n[ \t]*\n\s*", _LINE_SPACES.sub("\n", whole)) if "\n" in whole else [whole]:
            text = tidy(part)
            if text and _WORDY.search(text):
                yield PageBlock(text, owner, _kind(owner, within), share, within)

    def put(text: str | None) -> None:
        nonlocal linked, after_inline, between_links
        if not text:
            return
        words = _LINE_ENDS.sub("\n", text) if preformatted else _SPACES.sub(" ", text)
        if not words:
            return
        if pieces and (
            (after_inline and _runs_on(pieces[-1], words))
            or (between_links and pieces[-1][-1].isalnum() and words[0].isalnum())
        ):
            pieces.append(" ")
        after_inline = between_links = False
        if not preformatted and words[0] == " " and pieces and pieces[-1][-1] in " \n":
            words = words[1:]
            if not words:
                return
        pieces.append(words)
        if links:
            linked += _letters(words)

    context = etree.iterwalk(root, events=("start", "end"))
    for event, element in context:
        tag = element.tag
        if event == "start":
            if not isinstance(tag, str) or skipped(element):
                context.skip_subtree()
                continue
            if tag == "br":
                pieces.append("\n")
                after_inline = False
            elif tag in BLOCK_LEVEL:
                yield from flush()
                owners.append(element)
                if tag in ("pre", "listing", "plaintext", "xmp"):
                    preformatted += 1
            elif tag in ("td", "th"):
                if pieces:
                    pieces.append("\t")
            else:
                if tag == "a":
                    links += 1
                    between_links = link_ended
                after_inline = tag not in ("sub", "sup")
            link_ended = False
            put(element.text)
        else:
            if isinstance(tag, str) and not skipped(element):
                if tag in BLOCK_LEVEL:
                    yield from flush()
                    if len(owners) > 1:
                        owners.pop()
                    if tag in ("pre", "listing", "plaintext", "xmp"):
                        preformatted -= 1
                elif tag == "a":
                    links -= 1
                    after_inline = link_ended = True
                elif tag not in ("br", "td", "th", "wbr", "sub", "sup"):
                    after_inline = True
            if element is not root:
                link_ended = link_ended and not element.tail
                put(element.tail)
    yield from flush()


def _letters(text: str) -> int:
    return len(text) - sum(map(text.count, _COMMON_SPACES))


def _runs_on(before: str, after: str) -> bool:
    """Tell whether two inline elements without a space between them are set apart by the page's style.

    "By<span>Ada Byron</span>" reads "By Ada Byron"; a drop cap ("<b>T</b>he") stays one word.
    """
    a, b = before[-1], after[0]
    return ((a.islower() and (b.isupper() or b.isdigit())) or (a.isdigit() and b.isupper())) and len(before.strip()) > 1


def _kind(owner: HtmlElement, within: frozenset[str]) -> BlockKind:
    tag = str(owner.tag)
    if within & FURNITURE_ELEMENTS:
        return BlockKind.FURNITURE
    if tag in HEADINGS:
        return BlockKind.HEADING
    if tag in ("figcaption", "caption") or "figcaption" in within:
        return BlockKind.CAPTION
    if within & {"h1", "h2", "h3", "h4", "h5", "h6"}:
        return BlockKind.HEADING
    if "blockquote" in within:
        return BlockKind.QUOTE
    if "li" in within or "dd" in within or "dt" in within:
        return BlockKind.LIST_ITEM
    return BlockKind.PARAGRAPH
