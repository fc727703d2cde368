"""Which blocks are in the body, which one is the headline, and what of the rest is unfolded. No Qt."""

from __future__ import annotations

from gui.reader.flow import Item, Reading, flow
from store.fields import FieldType
from store.review.state import ReviewState

_HEAD = 40
"""With more blocks than this between headline and body, what stands there is no head of an article but a menu."""


class Folding:
    """The blocks of one article as they are shown; blocks are named by their index."""

    def __init__(self, reading: Reading, state: ReviewState) -> None:
        self._reading = reading
        self._unfolded: set[int] = set()
        self.in_body = reading.in_body(state)
        self.headline = reading.headline(state, self.in_body)
        self._show_only_evidence(state)

    def update(self, state: ReviewState) -> bool:
        """Take up another state of the same article; return whether anything is shown otherwise.

        What was just taken out of the body stays unfolded, so that the key that did it can take it back.
        """
        in_body = self._reading.in_body(state)
        headline = self._reading.headline(state, in_body)
        if in_body == self.in_body and headline == self.headline:
            return False
        self._unfolded |= {i for i, was in enumerate(self.in_body) if was and not in_body[i]}
        self.in_body, self.headline = in_body, headline
        return True

    def items(self) -> list[Item]:
        """Return what to show."""
        return flow(self._reading, self.in_body, self.headline, self._unfolded)

    def is_shown(self, block: int) -> bool:
        """Tell whether a block is not folded away."""
        return not self.is_furniture(block) or block in self._unfolded

    def is_furniture(self, block: int) -> bool:
        """Tell whether a block is neither body nor headline."""
        return not self.in_body[block] and block != self.headline

    def unfold(self, block: int) -> None:
        """Show one block."""
        self._unfolded.add(block)

    def toggle(self, block: int) -> None:
        """Unfold or fold the run of furniture around a block; where there is none, all furniture."""
        run = self.furniture_around(block) or range(len(self.in_body))
        furniture = {i for i in run if self.is_furniture(i)}
        if furniture <= self._unfolded:
            self._unfolded -= furniture
        else:
            self._unfolded |= furniture

    def furniture_around(self, block: int) -> range:
        """Return the run of furniture around a block, empty where it is none."""
        count = len(self.in_body)
        if not 0 <= block < count or not self.is_furniture(block):
            return range(0)
        first = last = block
        while first > 0 and self.is_furniture(first - 1):
            first -= 1
        while last + 1 < count and self.is_furniture(last + 1):
            last += 1
        return range(first, last + 1)

    def _show_only_evidence(self, state: ReviewState) -> None:
        """Unfold the furniture that a reviewer needs at first sight: a byline, a dateline.

        It is what stands between headline and body, and any date, where it alone holds what a value comes from.
        """
        first = self.in_body.find(True)
        head = range(self.headline + 1, first) if 0 <= self.headline < first <= self.headline + _HEAD else range(0)
        for field in state.fields:
            if field.field.type is FieldType.BLOCKS:
                continue
            for value in field.values:
                blocks = [self._reading.block_at(e.start) for e in value.value.evidence] if value.stands else []
                if not blocks or blocks[0] < 0 or any(self.is_shown(b) for b in blocks):
                    continue
                wanted = next((b for b in blocks if b in head), -1)
                if wanted < 0 and field.field.type is FieldType.DATE:
                    wanted = blocks[0]
                if wanted >= 0:
                    self.unfold(wanted)
