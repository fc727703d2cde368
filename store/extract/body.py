"""Choose the blocks of a page that are the article's body."""

from __future__ import annotations

import contextlib
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from store.articles import BlockKind
from store.extract.body_features import PageHints, features, signature
from store.extract.body_model import body_model
from store.extract.candidates import loose
from store.readers.page_blocks import PageBlock

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_ELEMENTS = 30_000
"""Elements up to which trafilatura is asked; some of its steps take more than linear time."""
MAX_BLOCKS = 10_000
"""Blocks up to which each is weighed by its features; beyond, its markup alone decides."""
_LEAST_HEADLINE = 13
"""Characters of a headline below which its words may well be a line of the story."""
_KICKER = 60
"""Characters of a kicker or a trail that may stand in one block with the headline."""
_PARAGRAPH = 100
"""Characters from which a block is a paragraph of the story."""
_STORY_BEGUN = 2
"""Paragraphs behind which words that are the headline's are the story's own."""
_POINTER = 250
_POINTS = re.compile(
    r"\W*(?:related|read (?:more|also)|(?:also read|see also|also see|see more|more on this|don.t miss|must read|watch)"
    r"|mehr zum thema|lesen sie (?:auch|mehr)|(?:à )?lire aussi|à lire|lee también|leia também|leggi anche|czytaj też"
    r"|lees ook|les også|läs (?:också|mer)|lue myös|читайте также|читать также|o‘qing|okuyun)\b",
    re.I,
)
"""How a line begins that sends the reader to another story."""
MAX_CHARACTERS = 1_500_000
"""Characters of visible text up to which trafilatura is asked."""


def is_large(tree: HtmlElement) -> bool:
    """Tell whether a page is too big to be given to libraries whose steps take more than linear time."""
    characters = 0
    for count, element in enumerate(tree.iter()):
        text = element.text
        if text and element.tag not in ("script", "style"):
            characters += len(text)
        characters += len(element.tail or "")
        if count > MAX_ELEMENTS or characters > MAX_CHARACTERS:
            return True
    return False


def extracted_text(tree: HtmlElement, url: str | None) -> str:
    """Return the body that trafilatura finds, one paragraph a line; empty where it finds none or the page is too big.

    Its precise mode lays the better ground here: what it leaves out is cheaper to take back in by the company that a
    block keeps than the reverse.
    """
    if is_large(tree):
        return ""
    import trafilatura

    # A library's opinion on a hostile page: whatever goes wrong in it, the page's own blocks remain.
    with contextlib.suppress(Exception), _quiet():
        document = trafilatura.bare_extraction(tree, url=url, include_comments=False, favor_precision=True)
        return str(getattr(document, "text", None) or "")
    return ""


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in ("trafilatura", "readability", "htmldate", "justext")]
    before = [(logger, logger.level) for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in before:
            logger.setLevel(level)


def prose(blocks: Sequence[PageBlock]) -> str:
    """Return the longer sentences outside links and furniture: the ground to stand on where trafilatura gave none."""
    return "\n".join(
        b.text for b in blocks if b.kind != BlockKind.FURNITURE and b.link_share < 0.3 and len(b.text) >= 80
    )


def _plainly(blocks: Sequence[PageBlock]) -> list[bool]:
    """Choose by markup alone: the blocks that are marked up as most of the page's running text is."""
    running: Counter[str] = Counter()
    names = [signature(b.element) for b in blocks]
    for name, block in zip(names, blocks, strict=True):
        if block.kind != BlockKind.FURNITURE and block.link_share < 0.3 and len(block.text) >= 60:
            running[name] += len(block.text)
    total = sum(running.values())
    main = {name for name, size in running.items() if size >= 0.1 * total}
    return [n in main and b.link_share < 0.5 for n, b in zip(names, blocks, strict=True)]


def choose(blocks: Sequence[PageBlock], hints: PageHints) -> list[bool]:
    """Tell for each block whether it belongs to the body."""
    if len(blocks) > MAX_BLOCKS:
        return _plainly(blocks)
    model = body_model()
    chances = [model.probability(row) for row in features(blocks, hints)]
    chosen = [chance > model.threshold for chance in chances]
    if not any(chosen) and chances:
        best = max(chances)
        chosen = [chance >= best * 0.9 and best > 0.05 for chance in chances]
    return _without_echoes(blocks, chosen, hints)


def _without_echoes(blocks: Sequence[PageBlock], chosen: list[bool], hints: PageHints) -> list[bool]:
    """Take out what only repeats the headline before the story, and what only points to another story within it."""
    headlines = {title for title in map(loose, hints.headlines) if len(title) >= _LEAST_HEADLINE}
    kept, paragraphs = list(chosen), 0
    for index, block in enumerate(blocks):
        if not chosen[index]:
            continue
        own = loose(block.text) if paragraphs < _STORY_BEGUN else ""
        echoes = own in headlines or (
            paragraphs == 0 and any(t in own and len(own) - len(t) < _KICKER for t in headlines)
        )
        points = block.link_share > 0.5 and len(block.text) < _POINTER and _POINTS.match(block.text) is not None
        kept[index] = not (echoes or points)
        paragraphs += kept[index] and len(block.text) >= _PARAGRAPH
    return kept if any(kept) else chosen


def final_kinds(blocks: Sequence[PageBlock], chosen: Sequence[bool], headline: int | None) -> list[BlockKind]:
    """Return each block's kind, now that the body is known: what stands outside it is furniture.

    The headline's block stays a heading, and what lies inside the body's reach keeps its own kind (a caption, a
    heading, a paragraph that was left out), so that taking it back in costs nothing.
    """
    taken = [i for i, c in enumerate(chosen) if c]
    first, last = (taken[0], taken[-1]) if taken else (len(blocks), -1)
    kinds: list[BlockKind] = []
    for index, block in enumerate(blocks):
        if index == headline:
            kinds.append(BlockKind.HEADING)
        elif chosen[index]:
            kinds.append(BlockKind.PARAGRAPH if block.kind == BlockKind.FURNITURE else block.kind)
        elif first < index < last and block.kind == BlockKind.CAPTION:
            kinds.append(block.kind)
        else:
            kinds.append(BlockKind.FURNITURE)
    return kinds
