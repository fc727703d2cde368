"""One laid out run of text: its lines, and the way between offsets and places in it.

Offsets are code points of the article; x and y are pixels from the run's own top left corner.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from gui.offsets import Offsets
from gui.reader.shown import shown
from gui.reader.typography import Setting

_BIDI = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_SEGMENTS_KEPT = 256


class Line(NamedTuple):
    """One line: its UTF-16 offsets (`words_end` without the white space it broke at) and its place."""

    first: int
    words_end: int
    end: int
    top: int
    height: int
    base_line: int


class Segment(NamedTuple):
    """What a span covers of one line."""

    line: Line
    left: float
    right: float


class Paragraph:
    """A QTextLayout of one run, with lines set at the pitch of their kind."""

    def __init__(
        self,
        words: str,
        start: int,
        setting: Setting,
        width: float,
        *,
        right_to_left: bool,
        below: Callable[[int, int], int] | None = None,
    ) -> None:
        """Lay out `words`, which stand at offset `start` of the article; `below` tells what room more a line needs."""
        words = shown(words)
        self.start, self.end = start, start + len(words)
        self._offsets = Offsets(words)
        self.right_to_left = right_to_left
        self._bidi = right_to_left or (not words.isascii() and _BIDI.search(words) is not None)
        self.layout = QTextLayout(words, setting.font)
        self.layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        if right_to_left:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.layout.setTextOption(option)
        self.lines: list[Line] = []
        self._segments: dict[tuple[int, int], list[Segment]] = {}
        """What spans cover, kept: the same ones are asked for with every step."""
        self.height = self._set_lines(words, setting, width, right_to_left, below)
        self._tops = [line.top for line in self.lines]

    def _set_lines(
        self, words: str, setting: Setting, width: float, right_to_left: bool, room: Callable[[int, int], int] | None
    ) -> int:
        indent = 0 if right_to_left else setting.indent
        available = max(width - setting.indent, 1.0)
        ascent, descent, lead = setting.ascent, setting.descent, setting.base_line
        pitch = setting.pitch
        y = 0.0
        layout = self.layout
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(available)
            up, down = line.ascent(), line.descent()
            # A line with a taller fallback face is given the room it needs; the others keep the pitch.
            above, below = max(up - ascent, 0.0), max(down - descent, 0.0)
            top = round(y)
            base = round(y + above + lead)
            line.setPosition(QPointF(indent, base - up))
            y += above + pitch + below
            first, length = line.textStart(), line.textLength()
            end = first + length
            low, high = self._offsets.to_code_points(first), self._offsets.to_code_points(end)
            covered = words[low:high]
            if room is not None:
                y += room(self.start + low, self.start + high)
            words_end = end - (len(covered) - len(covered.rstrip()))
            self.lines.append(Line(first, words_end, end, top, round(y) - top, base))
            line = layout.createLine()
        layout.endLayout()
        return round(y)

    def line_at(self, y: float) -> int:
        """Return the index of the line at a height; above the first and below the last, those."""
        return max(bisect_right(self._tops, y) - 1, 0)

    def line_of(self, position: int) -> int:
        """Return the index of the line that holds an offset."""
        unit = self._offsets.to_utf16(position - self.start)
        for index, line in enumerate(self.lines):
            if unit < line.end:
                return index
        return len(self.lines) - 1

    def position_at(self, x: float, y: float) -> int:
        """Return the offset of the boundary between characters that is nearest to a place."""
        if not self.lines:
            return self.start
        index = self.line_at(y)
        unit = int(self._qt_line(index).xToCursor(x))
        line = self.lines[index]
        if index < len(self.lines) - 1:
            # Past a line that was broken, the nearest place is still on it.
            unit = min(unit, line.words_end)
        return self._position(unit)

    def character_at(self, x: float, y: float) -> int | None:
        """Return the offset of the character drawn at a place, or None where there is none."""
        if not self.lines or y < 0 or y >= self.height:
            return None
        index = self.line_at(y)
        qt_line = self._qt_line(index)
        area = qt_line.naturalTextRect()
        if not area.left() <= x < area.right():
            return None
        unit = int(qt_line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))
        return self._position(unit) if unit < self.lines[index].end else None

    def caret(self, position: int) -> QRectF:
        """Return the upright stroke before the character at an offset."""
        if not self.lines:
            return QRectF(0, 0, 1, self.height)
        index = self.line_of(position)
        line = self.lines[index]
        x = _x(self._qt_line(index), self._offsets.to_utf16(position - self.start))
        return QRectF(x, line.top, 1, line.height)

    def segments(self, start: int, end: int) -> list[Segment]:
        """Return what a span covers, line by line; where directions mix, one line may hold several segments."""
        found = self._segments.get((start, end))
        if found is None:
            if len(self._segments) >= _SEGMENTS_KEPT:
                self._segments.clear()
            found = self._segments[start, end] = self._cover(start, end)
        return found

    def _cover(self, start: int, end: int) -> list[Segment]:
        first = self._offsets.to_utf16(start - self.start)
        last = self._offsets.to_utf16(end - self.start)
        found: list[Segment] = []
        for index, line in enumerate(self.lines):
            if line.end <= first:
                continue
            if line.first >= last:
                break
            low, high = max(first, line.first), min(last, line.words_end)
            if low >= high:
                continue
            qt_line = self._qt_line(index)
            if not self._bidi:
                found.append(Segment(line, _x(qt_line, low), _x(qt_line, high)))
            elif low == line.first and high == line.words_end:
                area = qt_line.naturalTextRect()
                found.append(Segment(line, area.left(), area.right()))
            else:
                found += [Segment(line, left, right) for left, right in _stretches(qt_line, low, high)]
        return found

    def ends(self, start: int, end: int) -> tuple[tuple[Line, float], tuple[Line, float]] | None:
        """Return where a span starts and ends as it is read: in right-to-left words it starts at their right."""
        if start >= end:
            return None
        first, last = self.segments(start, start + 1), self.segments(end - 1, end)
        if not first or not last:
            whole = self.segments(start, end)
            if not whole:
                return None
            first, last = first or whole[:1], last or whole[-1:]
        at_start = first[0].right if self._runs_left(start) else first[0].left
        at_end = last[-1].left if self._runs_left(end - 1) else last[-1].right
        return (first[0].line, at_start), (last[-1].line, at_end)

    def _runs_left(self, position: int) -> bool:
        if not self._bidi:
            return False
        at = position - self.start
        return unicodedata.bidirectional(self.layout.text()[at : at + 1] or "a") in ("R", "AL")

    def next_position(self, position: int, by: int, *, word: bool = False) -> int:
        """Return the next place of a text cursor before (-1) or after (1) an offset, by whole characters or words."""
        unit = self._offsets.to_utf16(position - self.start)
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        move = self.layout.nextCursorPosition if by > 0 else self.layout.previousCursorPosition
        return self._position(move(unit, mode))

    def line_bounds(self, index: int) -> tuple[int, int]:
        """Return the offsets at which a line's words start and end."""
        line = self.lines[index]
        return self._position(line.first), self._position(line.words_end)

    def _position(self, unit: int) -> int:
        return self.start + self._offsets.to_code_points(unit)

    def _qt_line(self, index: int) -> QTextLine:
        return self.layout.lineAt(index)


def _x(line: QTextLine, unit: int) -> float:
    # The binding returns the place and the offset, moved to where a cursor may stand; the stubs call both "object".
    place = cast("tuple[float, int]", line.cursorToX(unit))
    return place[0]


def _stretches(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """Return the stretches of a line that some of its characters cover, joined where they touch.

    The cursor's places do not tell: at the border of two directions they belong to either side.
    """
    joined: list[tuple[float, float]] = []
    for area in sorted((run.boundingRect() for run in line.glyphRuns(low, high - low)), key=QRectF.left):
        if joined and area.left() <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], area.right()))
        else:
            joined.append((area.left(), area.right()))
    return joined
