"""Offsets in the units that other tools count in: code points here, UTF-16 units or UTF-8 bytes there."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum


class Unit(StrEnum):
    """What an offset counts."""

    POINTS = "code points"
    UTF16 = "UTF-16 units"
    UTF8 = "UTF-8 bytes"


class Offsets:
    """Converts offsets of one text between code points and another unit, both ways.

    Linear once in the text's length, then a constant way out and a logarithmic one back; a text whose characters are
    all one unit long costs nothing.
    """

    def __init__(self, text: str, unit: Unit) -> None:
        self.length = len(text)
        self._starts: list[int] | None = None
        if unit is Unit.POINTS or text.isascii():
            self.units = len(text)
            return
        if unit is Unit.UTF16:
            self.units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        else:
            self.units = len(text.encode("utf-8", "surrogatepass"))
        if self.units == len(text):
            return
        starts = [0]
        at = 0
        for char in text:
            code = ord(char)
            if unit is Unit.UTF16:
                at += 2 if code > 0xFFFF else 1
            else:
                at += 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
            starts.append(at)
        self._starts = starts

    def out(self, point: int) -> int:
        """Return the unit at which a code point begins; the text's length gives its end."""
        if not 0 <= point <= self.length:
            raise ValueError(f"offset {point} is outside the text of {self.length} characters")
        return point if self._starts is None else self._starts[point]

    def back(self, unit: int) -> int:
        """Return the code point that begins at a unit.

        Raises `ValueError` where the offset is outside the text, or within a character.
        """
        if not 0 <= unit <= self.units:
            raise ValueError(f"offset {unit} is outside the text of {self.units} units")
        if self._starts is None:
            return unit
        point = bisect_left(self._starts, unit)
        if self._starts[point] != unit:
            raise ValueError(f"offset {unit} is within a character")
        return point

    def span_back(self, start: object, end: object) -> tuple[int, int] | None:
        """Return a span in code points, end-exclusive, or None where it is no span of the text."""
        if not _is_offset(start) or not _is_offset(end):
            return None
        assert isinstance(start, int)
        assert isinstance(end, int)
        try:
            span = self.back(start), self.back(end)
        except ValueError:
            return None
        return span if span[0] <= span[1] else None


def _is_offset(given: object) -> bool:
    return isinstance(given, int) and not isinstance(given, bool)
