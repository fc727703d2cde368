"""The evidence of all values as marks over the text: what to draw where, how deep it stacks, what is under a point."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from itertools import accumulate
from typing import NamedTuple

from gui.desk import Focus
from gui.reader.flow import HEADLINE_FIELD, Reading
from store.articles import Evidence
from store.fields import Field, FieldType
from store.review.state import ReviewState

LANES = 24
"""How many underlines stack before the deepest share one place."""
ROOMY = 3
"""How many of them fit between two lines as they are set; for more a line is given more room."""


class Kind(Enum):
    """How a mark is drawn."""

    UNDERLINE = auto()
    BAR = auto()
    """Beside the block, which it holds most of."""
    PLAIN = auto()
    """Not at all, until it is in focus: the headline, and names in it."""


class Mark(NamedTuple):
    """One mention of one value; code points, end-exclusive."""

    start: int
    end: int
    colour: str
    focus: Focus
    mention: int
    kind: Kind = Kind.UNDERLINE
    lane: int = 0


class Marks:
    """All marks of an article, in reading order; looking up a span or a point is O(log n) and what it finds."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=lambda m: (m.start, m.end))
        self._starts = array("q", (m.start for m in self._marks))
        # The furthest end so far tells how far back a mark may still reach over a given point.
        self._reach = array("q", accumulate((m.end for m in self._marks), max))
        self._stack()
        self.deep = tuple((m.start, m.end, m.lane) for m in self._marks if m.lane >= ROOMY)
        """The spans whose underlines need more room than there is between two lines."""

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def within(self, start: int, end: int) -> list[Mark]:
        """Return the marks that overlap a span, in reading order."""
        found = []
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._reach[index] > start:
            if self._marks[index].end > start:
                found.append(self._marks[index])
            index -= 1
        found.reverse()
        return found

    def at(self, position: int) -> list[Mark]:
        """Return the marks over a character, shortest first."""
        return sorted(self.within(position, position + 1), key=lambda m: (m.end - m.start, m.start))

    def deep_within(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return the spans with deep underlines that overlap a span, and how deep each is."""
        if not self.deep:
            return []
        return [(m.start, m.end, m.lane) for m in self.within(start, end) if m.lane >= ROOMY]

    def _stack(self) -> None:
        """Give overlapping underlines different lanes, the shorter the nearer to the words."""
        group: list[int] = []
        reach = -1
        for index, mark in enumerate(self._marks):
            if mark.kind is not Kind.UNDERLINE:
                continue
            if group and mark.start >= reach:
                self._stack_group(group)
                group = []
                reach = -1
            group.append(index)
            reach = max(reach, mark.end)
        self._stack_group(group)

    def _stack_group(self, group: list[int]) -> None:
        if len(group) < 2:
            return
        lanes: list[list[tuple[int, int]]] = [[] for _ in range(min(LANES, len(group)))]
        for index in sorted(group, key=lambda i: self._marks[i].end - self._marks[i].start):
            mark = self._marks[index]
            lane = next((n for n, taken in enumerate(lanes) if _is_free(taken, mark)), len(lanes) - 1)
            insort(lanes[lane], (mark.start, mark.end))
            if lane:
                self._marks[index] = mark._replace(lane=lane)


def marks_of(state: ReviewState, reading: Reading, headline: int) -> Marks:
    """Collect the evidence of every value that stands."""
    length = len(reading.text)
    found: list[Mark] = []
    for field_state in state.fields:
        field = field_state.field
        if field.type is FieldType.BLOCKS:
            continue
        for index, value in enumerate(field_state.values):
            if not value.stands:
                continue
            spans = value.value.evidence
            kinds = _kinds(field, spans, reading, headline)
            focus = Focus(field.key, index)
            for mention, (span, kind) in enumerate(zip(spans, kinds, strict=True)):
                start, end = max(span.start, 0), min(span.end, length)
                if start < end:
                    found.append(Mark(start, end, field.colour, focus, mention, kind))
    return Marks(found)


def _kinds(field: Field, spans: tuple[Evidence, ...], reading: Reading, headline: int) -> list[Kind]:
    """Return how each mention of a value is drawn."""
    kinds = [Kind.UNDERLINE] * len(spans)
    if field.type in (FieldType.QUOTE, FieldType.LONG_TEXT):
        for index, span in enumerate(spans):
            block = reading.block_at(span.start)
            if block >= 0 and reading.is_most(block, span.start, span.end):
                kinds[index] = Kind.BAR
    if headline >= 0:
        # The headline stays clean: it is its own evidence, and names in it are marked where the text has them too.
        start, end = reading.blocks[headline].start, reading.blocks[headline].end
        inside = [index for index, span in enumerate(spans) if start <= span.start < end]
        if field.key == HEADLINE_FIELD or len(inside) < len(spans):
            for index in inside:
                kinds[index] = Kind.PLAIN
    return kinds


def _is_free(taken: list[tuple[int, int]], mark: Mark) -> bool:
    index = bisect_right(taken, (mark.start, mark.end))
    after = index < len(taken) and taken[index][0] < mark.end
    before = index > 0 and taken[index - 1][1] > mark.start
    return not after and not before
