"""Which spans a set of spans holds or touches, without looking at each of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


class Intervals:
    """Spans merged where they overlap, asked by bisection."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, start: int, end: int) -> bool:
        """Whether the span lies within them."""
        at = bisect_left(self._ends, end)
        return at < len(self._starts) and self._starts[at] <= start

    def touches(self, start: int, end: int) -> bool:
        """Whether the span shares a character with one of them."""
        at = bisect_left(self._ends, start + 1)
        return at < len(self._starts) and self._starts[at] < end
