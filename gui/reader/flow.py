"""The article as a column of items: paragraphs, pieces of long ones, and furniture folded into one line.

Pure Python over the review's state; nothing here knows a widget.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from enum import IntEnum, auto
from operator import attrgetter
from typing import NamedTuple

from gui.reader import shown
from store.articles import Article, Block, BlockKind
from store.fields import FieldType
from store.review.state import ReviewState

HEADLINE_FIELD = "headline"
_MOST = 0.6
"""A span that holds this share of a block stands for the whole of it."""


class Role(IntEnum):
    """How an item is set; a number, so that the tables of a text of many thousand lines are looked up fast."""

    HEADLINE = auto()
    HEADING = auto()
    PARAGRAPH = auto()
    QUOTE = auto()
    LIST_ITEM = auto()
    CAPTION = auto()
    FURNITURE = auto()
    FOLD = auto()
    """A run of furniture, folded into one line."""


_ROLES = {
    BlockKind.HEADING: Role.HEADING,
    BlockKind.PARAGRAPH: Role.PARAGRAPH,
    BlockKind.QUOTE: Role.QUOTE,
    BlockKind.LIST_ITEM: Role.LIST_ITEM,
    BlockKind.CAPTION: Role.CAPTION,
    BlockKind.FURNITURE: Role.FURNITURE,
}


_MARKUP = "#>*+-=•‣▪◦· \t\r"
_OWN_MARKER = re.compile(r"(?:[-*+–—•‣▪◦·]|\d{1,3}[.)]|[a-z][.)])\s")


class Item(NamedTuple):
    """One thing in the column; `start` and `end` are the code points it shows, `first` to `last` its blocks."""

    role: Role
    start: int
    end: int
    first: int
    last: int
    dimmed: bool = False
    opens: bool = True
    right_to_left: bool = False


class Reading:
    """The text of one article cut into blocks that are in order, do not overlap, and hold every word of it."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.is_ascii = article.text.isascii()
        self.blocks = tuple(_whole(article.text, article.blocks))
        self._starts = array("q", (block.start for block in self.blocks))

    def wants_bullet(self, item: Item) -> bool:
        """Tell whether an item opens a point of a list whose text brings no bullet or number itself."""
        return item.role is Role.LIST_ITEM and item.opens and not _OWN_MARKER.match(self.text, item.start)

    def block_at(self, position: int) -> int:
        """Return the index of the block that holds an offset, or of the one before it; -1 where there is none."""
        return max(bisect_right(self._starts, position) - 1, 0) if self.blocks else -1

    def blocks_in(self, start: int, end: int) -> range:
        """Return the indices of the blocks that a span touches."""
        first = self.block_at(start)
        if first < 0:
            return range(0)
        if self.blocks[first].end <= start:
            first += 1
        return range(first, max(first, bisect_left(self._starts, max(end, start + 1))))

    def in_body(self, state: ReviewState) -> bytearray:
        """Return for each block whether it is in the body as it stands now (as `ReviewState.in_body`, in one pass)."""
        body = next((f for f in state.fields if f.field.type is FieldType.BLOCKS), None)
        if body is None or body.decided is None:
            return bytearray(block.body for block in self.blocks)
        chosen = bytearray(len(self.blocks))
        for span in body.body_spans:
            for index in self.blocks_in(span.start, span.end):
                chosen[index] = True
        return chosen

    def headline(self, state: ReviewState, in_body: bytearray) -> int:
        """Return the index of the block that is the headline, or -1."""
        if HEADLINE_FIELD in state:
            for value in state[HEADLINE_FIELD].values:
                for span in value.value.evidence if value.stands else ():
                    for index in self.blocks_in(span.start, span.end):
                        block = self.blocks[index]
                        if block.kind is BlockKind.HEADING or self.is_most(index, span.start, span.end):
                            return index
        for index, block in enumerate(self.blocks):
            if block.kind is BlockKind.HEADING:
                return index
            if in_body[index]:
                break
        return -1

    def is_most(self, index: int, start: int, end: int) -> bool:
        """Tell whether a span holds most of a block."""
        block = self.blocks[index]
        return min(end, block.end) - max(start, block.start) >= _MOST * (block.end - block.start)


def flow(reading: Reading, in_body: bytearray, headline: int, unfolded: Collection[int]) -> list[Item]:
    """Lay the blocks out in order; those in neither the body nor `unfolded` are folded, each run into one line."""
    items: list[Item] = []
    blocks = reading.blocks
    index = 0
    while index < len(blocks):
        if in_body[index] or index == headline:
            items += _block_items(reading, index, headline, dimmed=False)
            index += 1
            continue
        is_open = index in unfolded
        last = index + 1
        while last < len(blocks) and not in_body[last] and last != headline and (last in unfolded) == is_open:
            last += 1
        if is_open:
            for shown_index in range(index, last):
                items += _block_items(reading, shown_index, headline, dimmed=True)
        else:
            start, end = blocks[index].start, blocks[last - 1].end
            right_to_left = not reading.is_ascii and shown.is_right_to_left(reading.text, start, end)
            items.append(Item(Role.FOLD, start, end, index, last, dimmed=True, right_to_left=right_to_left))
        index = last
    return items


def _block_items(reading: Reading, index: int, headline: int, *, dimmed: bool) -> list[Item]:
    block, text = reading.blocks[index], reading.text
    start, end = block.start, block.end
    role = Role.HEADLINE if index == headline else _ROLES.get(block.kind, Role.PARAGRAPH)
    if role is Role.FURNITURE and not dimmed:
        role = Role.PARAGRAPH  # taken into the body, it reads as the body does
    right_to_left = not reading.is_ascii and shown.is_right_to_left(text, start, end)
    if end - start <= shown.SHORT and not (text[start].isspace() or text[end - 1].isspace()):
        return [Item(role, start, end, index, index + 1, dimmed, True, right_to_left)]
    cut = list(shown.pieces(text, start, end))
    return [Item(role, first, last, index, index + 1, dimmed, first == cut[0][0], right_to_left) for first, last in cut]


def _whole(text: str, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield sound blocks in order; words that no block holds become blocks of their own, a line each.

    Signs beside the blocks that only say how a line is meant, as Markdown's do, are no words.
    """
    at, length = 0, len(text)
    for block in sorted(blocks, key=attrgetter("start", "end")):
        start, end = block.start, block.end
        follows = start == at or (start > at and text[at:start].isspace())
        if follows and start < end <= length and not text[start].isspace():
            yield block  # as nearly all are
            at = end
            continue
        start, end = max(start, at), min(end, length)
        if start >= end or not text[start:end].strip():
            continue
        if start > at:
            yield from _stray(text, at, start, body=False)
        yield block if (start, end) == (block.start, block.end) else Block(start, end, block.kind, block.body)
        at = end
    if at < len(text):
        yield from _stray(text, at, len(text), body=not at)


def _stray(text: str, start: int, end: int, *, body: bool) -> Iterator[Block]:
    if not text[start:end].strip():
        return
    kind = BlockKind.PARAGRAPH if body else BlockKind.FURNITURE
    for line in text[start:end].split("\n"):
        words = line.strip()
        if words.strip(_MARKUP) or (words and body):
            first = start + line.index(words)
            yield Block(first, first + len(words), kind, body)
        start += len(line) + 1
