"""The column of items: where each one stands, laid out only where somebody looks.

Items that were never in view have estimated heights. Correcting one above the view's top edge moves what stands below
it; `settle` returns by how much, so that the view can move along and nothing jumps.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from operator import attrgetter

from PySide6.QtCore import QPoint

from gui.reader.flow import Item, Role
from gui.reader.marks import ROOMY, Marks
from gui.reader.paragraph import Paragraph
from gui.reader.typography import Typography

_START = attrgetter("start")
_KEPT = 400
"""How many laid out paragraphs are kept; those far from the view are dropped first, their heights stay known."""


@dataclass(frozen=True)
class LaidOut:
    """Paragraphs of an article that is not shown yet, set at one size and width."""

    typography: Typography
    width: int
    paragraphs: dict[tuple[int, int, Role], Paragraph] = field(default_factory=dict)
    """By the offsets and the role of their items."""


def stroke_step(scale: float) -> int:
    """Return how far apart underlines stand at a text size."""
    return max(3, round(3 * scale))


class Column:
    """Items, their places from the top of the column (pixels), and the paragraphs laid out so far."""

    def __init__(self, typography: Typography) -> None:
        self.typography = typography
        self.text = ""
        self.items: Sequence[Item] = ()
        self.width = 1
        self._gaps: list[int] = []
        self._heights: list[int] = []
        self._exact = bytearray()
        self._tops: list[int] = [0]
        self._stale = False
        self._paragraphs: dict[int, Paragraph] = {}
        self.marks = Marks()
        """The marks whose underlines the lines leave room for."""

    def set_marks(self, marks: Marks) -> bool:
        """Leave room for other underlines; return whether any line has to stand elsewhere for it."""
        changed = set(self.marks.deep) ^ set(marks.deep)
        self.marks = marks
        if not changed:
            return False
        low, high = min(span[0] for span in changed), max(span[1] for span in changed)
        for index in [i for i, p in self._paragraphs.items() if p.start < high and p.end > low]:
            del self._paragraphs[index]
            self._exact[index] = False
        return True

    def set_items(self, text: str, items: Sequence[Item], ahead: LaidOut | None = None) -> None:
        """Show other items; what is laid out of the same text, or was `ahead`, is kept where it is set the same way."""
        kept: dict[tuple[int, int, Role], Paragraph] = {}
        if ahead is not None and ahead.typography is self.typography and ahead.width == self.width:
            kept = ahead.paragraphs
        elif text == self.text:
            kept = {(p.start, p.end, self.items[i].role): p for i, p in self._paragraphs.items()}
        self.text, self.items = text, items
        self._measure()
        if kept:
            for index, item in enumerate(items):
                paragraph = kept.get((item.start, item.end, item.role))
                if paragraph is not None and item.role is not Role.FOLD:
                    self._keep(index, paragraph)

    def lay_out_ahead(
        self, text: str, items: Sequence[Item], marks: Marks, height: int
    ) -> Generator[None, None, LaidOut]:
        """Lay out the top of another column, as high as a view; yield after each paragraph."""
        ahead = LaidOut(self.typography, self.width)
        for item in items:
            if height <= 0 or ahead.typography is not self.typography or ahead.width != self.width:
                break
            if item.role is not Role.FOLD:
                paragraph = self._lay_out(text, item, marks)
                ahead.paragraphs[item.start, item.end, item.role] = paragraph
                height -= paragraph.height
                yield
        return ahead

    def set_setting(self, typography: Typography, width: int) -> None:
        """Set everything anew, at another size or width."""
        if typography is not self.typography or width != self.width:
            self.typography, self.width = typography, max(width, 1)
            self._measure()

    @property
    def height(self) -> int:
        """The height of the whole column with the room above and below it, in part estimated."""
        return self.tops[-1] + self.typography.bottom

    @property
    def tops(self) -> list[int]:
        """The top of each item, the distance to the one before included, and the end of the last one."""
        if self._stale:
            self._tops = list(accumulate(self._heights, initial=self.typography.top))
            self._stale = False
        return self._tops

    def top_of(self, index: int) -> int:
        """Return where an item itself starts, below its distance to the one before."""
        return self.tops[index] + self._gaps[index]

    def bottom_of(self, index: int) -> int:
        """Return where an item ends."""
        return self.tops[index + 1]

    def index_at(self, y: int) -> int:
        """Return the item at a height; above the first and below the last, those. There must be one."""
        return min(max(bisect_right(self.tops, y) - 1, 0), len(self.items) - 1)

    def index_of(self, position: int) -> int:
        """Return the item that shows an offset, or that stands where it is folded away; -1 where there is none."""
        if not self.items:
            return -1
        return max(bisect_right(self.items, position, key=_START) - 1, 0)

    def paragraph_at(self, position: int) -> tuple[int, int]:
        """Return the paragraph that holds an offset, all of its pieces; of what is folded, all."""
        index = self.index_of(position)
        if index < 0:
            return position, position
        first = last = index
        while first > 0 and not self.items[first].opens:
            first -= 1
        while last + 1 < len(self.items) and not self.items[last + 1].opens:
            last += 1
        return self.items[first].start, self.items[last].end

    def is_laid_out(self, index: int) -> bool:
        """Tell whether an item's lines are known: nothing may be laid out while painting."""
        return index in self._paragraphs

    def paragraph(self, index: int) -> Paragraph | None:
        """Return an item laid out; None for the lines that stand for furniture."""
        item = self.items[index]
        if item.role is Role.FOLD:
            return None
        paragraph = self._paragraphs.get(index)
        if paragraph is None:
            paragraph = self._lay_out(self.text, item, self.marks)
            self._keep(index, paragraph)
        return paragraph

    def _lay_out(self, text: str, item: Item, marks: Marks) -> Paragraph:
        setting, words = self.typography[item.role], text[item.start : item.end]
        deep = marks.deep_within(item.start, item.end)
        step = stroke_step(self.typography.scale)

        def below(start: int, end: int) -> int:
            lanes = [lane for first, last, lane in deep if first < end and last > start]
            return (max(lanes) + 1 - ROOMY) * step + 2 if lanes else 0

        return Paragraph(
            words,
            item.start,
            setting,
            self.width,
            right_to_left=item.right_to_left,
            below=below if deep else None,
        )

    def settle(self, top: int, bottom: int) -> int:
        """Lay out all that lies between two heights; return by how much what was at `top` has moved down."""
        if not self.items:
            return 0
        moved = 0
        while True:
            first = self.index_at(top + moved)
            y = self.tops[first]
            for index in range(first, len(self.items)):
                if y >= bottom + moved:
                    break
                if not self._exact[index]:
                    before = self._heights[index]
                    self.paragraph(index)
                    if y < top + moved:
                        moved += self._heights[index] - before
                y += self._heights[index]
            if first == 0 or self.tops[first] <= top + moved:
                break
        self._forget(first)
        return moved

    def place_of(self, position: int) -> tuple[int, int]:
        """Return top and bottom of the line that shows an offset, or of the line it is folded into."""
        index = self.index_of(position)
        if index < 0:
            return 0, 0
        paragraph = self.paragraph(index)
        if paragraph is None:
            return self.top_of(index), self.bottom_of(index)
        line = paragraph.lines[paragraph.line_of(position)]
        top = self.top_of(index) + line.top
        return top, top + line.height

    def position_at(self, place: QPoint) -> int | None:
        """Return the offset nearest to a place in the column; None where nothing is shown."""
        if not self.items:
            return None
        index = self.index_at(place.y())
        paragraph = self.paragraph(index)
        if paragraph is None:
            item = self.items[index]
            return item.start if place.y() < (self.top_of(index) + self.bottom_of(index)) / 2 else item.end
        return paragraph.position_at(place.x(), place.y() - self.top_of(index))

    def character_at(self, place: QPoint) -> int | None:
        """Return the offset of the character drawn at a place, or None."""
        if not self.items:
            return None
        index = self.index_at(place.y())
        paragraph = self.paragraph(index)
        return paragraph.character_at(place.x(), place.y() - self.top_of(index)) if paragraph else None

    def _measure(self) -> None:
        """Estimate all heights; what was laid out is dropped."""
        self._paragraphs = {}
        items, typography = self.items, self.typography
        gaps = {above: {below: typography.gap(above, below) for below in Role} for above in Role}
        self._gaps = [gaps[above.role][item.role] if item.opens else 0 for above, item in pairwise(items)]
        self._gaps[:0] = [0] * bool(items)
        per_line = {
            role: max(1, int((self.width - typography[role].indent) / typography[role].character)) for role in Role
        }
        pitch = {role: typography[role].pitch for role in Role}
        self._heights = [
            gap + int(pitch[role] * (1 if role is Role.FOLD else 1 + (end - start) // per_line[role]))
            for gap, (role, start, end, *_rest) in zip(self._gaps, items, strict=True)
        ]
        self._exact = bytearray(item.role is Role.FOLD for item in items)
        self._stale = True

    def _keep(self, index: int, paragraph: Paragraph) -> None:
        self._paragraphs[index] = paragraph
        height = self._gaps[index] + paragraph.height
        if height != self._heights[index]:
            self._heights[index] = height
            self._stale = True
        self._exact[index] = True

    def _forget(self, near: int) -> None:
        if len(self._paragraphs) > _KEPT:
            self._paragraphs = {i: p for i, p in self._paragraphs.items() if abs(i - near) <= _KEPT // 2}
