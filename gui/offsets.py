"""Code points to UTF-16 and back: the only place where the two meet.

The store counts Unicode code points; Qt counts UTF-16 units, two for each character past U+FFFF.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts offsets into one text; free where the text has no character past U+FFFF, else O(log n)."""

    __slots__ = ("_astral", "_units", "length", "utf16_length")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._astral: array[int] | None = None
        self._units: array[int] | None = None
        # Encoding is many times faster than looking at each character, and nearly always settles it.
        if not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text):
            self._astral = array("q", (match.start() for match in _ASTRAL.finditer(text)))
            self._units = array("q", (position + index for index, position in enumerate(self._astral)))
        self.utf16_length = self.length + len(self._astral or ())

    def to_utf16(self, position: int) -> int:
        """Return the UTF-16 offset of a code point offset; both are kept within the text."""
        position = min(max(position, 0), self.length)
        return position if self._astral is None else position + bisect_left(self._astral, position)

    def to_code_points(self, unit: int) -> int:
        """Return the code point offset of a UTF-16 offset; one inside a surrogate pair is the pair's start."""
        unit = min(max(unit, 0), self.utf16_length)
        return unit if self._units is None else unit - bisect_left(self._units, unit)
