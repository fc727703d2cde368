"""The text cursor: what is selected, and where the keys and the mouse take it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPoint

from gui.reader.column import Column
from store import sentences, spans


class Unit(Enum):
    """What a selection by mouse grows by."""

    CHARACTER = auto()
    WORD = auto()
    SENTENCE = auto()
    PARAGRAPH = auto()


class Move(Enum):
    """Where a key takes the cursor."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    START = auto()
    END = auto()
    SENTENCE_BACK = auto()
    SENTENCE_ON = auto()
    PARAGRAPH_BACK = auto()
    PARAGRAPH_ON = auto()


class Cursor:
    """An anchor and a position, code points; what lies between them is selected. None: the cursor is nowhere yet."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self.anchor: int | None = None
        self.position: int | None = None
        self._unit = Unit.CHARACTER
        self._origin = (0, 0)
        self._goal: int | None = None

    @property
    def selection(self) -> tuple[int, int] | None:
        """The selected span, or None."""
        if self.anchor is None or self.position is None or self.anchor == self.position:
            return None
        return min(self.anchor, self.position), max(self.anchor, self.position)

    @property
    def is_word_pointed_at(self) -> bool:
        """Whether what is selected is one word that was double-clicked, and nothing else."""
        return self._unit is Unit.WORD and self.selection == self._origin

    def clear(self) -> None:
        """Select nothing and stand nowhere."""
        self.anchor = self.position = self._goal = None

    def collapse(self) -> None:
        """Select nothing and stay."""
        self.anchor = self.position

    def put(self, position: int, *, extend: bool = False) -> None:
        """Stand at an offset; with `extend`, what lies between it and the anchor is selected."""
        self.position = min(max(position, 0), len(self._column.text))
        self._goal = None
        if not extend or self.anchor is None:
            self.anchor = self.position

    def select(self, start: int, end: int) -> None:
        """Select a span."""
        self.put(start)
        self.put(end, extend=True)

    def begin(self, position: int, unit: Unit) -> None:
        """Start a selection by mouse: of nothing yet, of a word, a sentence or a paragraph."""
        self._unit = unit
        self._origin = self._around(position)
        self.select(*self._origin)

    def drag(self, position: int) -> None:
        """Extend the selection by mouse to an offset, by whole units."""
        start, end = self._around(position)
        if start < self._origin[0]:
            self.select(self._origin[1], start)
        else:
            self.select(self._origin[0], max(end, self._origin[1]))

    def move(self, how: Move, *, extend: bool, page: int) -> None:
        """Move by key; `page` is the height of the view in pixels."""
        if self.position is None or not self._column.items:
            return
        goal = self._goal
        if how in (Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN):
            position, goal = self._vertical(how, page)
            self.put(position, extend=extend)
            self._goal = goal
        else:
            self.put(self._horizontal(how, self.position), extend=extend)

    def _around(self, position: int) -> tuple[int, int]:
        text = self._column.text
        if self._unit is Unit.WORD:
            return spans.word_at(text, position)
        if self._unit is Unit.SENTENCE:
            return sentences.sentence_at(text, position)
        if self._unit is Unit.PARAGRAPH:
            return self._column.paragraph_at(position)
        return position, position

    def _horizontal(self, how: Move, position: int) -> int:
        column = self._column
        if how is Move.START:
            return column.items[0].start
        if how is Move.END:
            return column.items[-1].end
        if how is Move.SENTENCE_ON:
            return sentences.next_sentence(column.text, position)
        if how is Move.SENTENCE_BACK:
            return sentences.previous_sentence(column.text, position)
        if how in (Move.PARAGRAPH_ON, Move.PARAGRAPH_BACK):
            return self._paragraph_beside(position, 1 if how is Move.PARAGRAPH_ON else -1)
        index = column.index_of(position)
        item, paragraph = column.items[index], column.paragraph(index)
        if how in (Move.LINE_START, Move.LINE_END):
            if paragraph is None:
                return item.start if how is Move.LINE_START else item.end
            return paragraph.line_bounds(paragraph.line_of(position))[how is Move.LINE_END]
        forward = (how in (Move.RIGHT, Move.WORD_RIGHT)) != item.right_to_left
        by = 1 if forward else -1
        if how in (Move.WORD_LEFT, Move.WORD_RIGHT):
            return spans.move_boundary(column.text, position, by)
        edge = item.end if forward else item.start
        inside = position < edge if forward else position > edge
        if paragraph is not None and inside:
            return paragraph.next_position(min(position, item.end), by)
        # Over what is folded away, and over the white space between blocks, in one step.
        beside = index + by
        while 0 <= beside < len(column.items) and column.paragraph(beside) is None:
            beside += by
        if not 0 <= beside < len(column.items):
            return position
        return column.items[beside].start if forward else column.items[beside].end

    def _paragraph_beside(self, position: int, by: int) -> int:
        """Return the start of the next paragraph, or of this one, and from there of the one before."""
        items = self._column.items
        index = self._column.index_of(position)
        if by < 0:
            while index > 0 and not (items[index].opens and items[index].start < position):
                index -= 1
            return items[index].start
        index += 1
        while index < len(items) and not items[index].opens:
            index += 1
        return items[index].start if index < len(items) else items[-1].end

    def _vertical(self, how: Move, page: int) -> tuple[int, int]:
        """Return the offset a line or a page away, and the x that is kept over short lines."""
        column = self._column
        position = self.position or 0
        index = column.index_of(position)
        paragraph = column.paragraph(index)
        goal = self._goal
        if goal is None:
            goal = round(paragraph.caret(min(position, paragraph.end)).left()) if paragraph else 0
        top, bottom = column.place_of(position)
        if how in (Move.PAGE_UP, Move.PAGE_DOWN):
            y = (top + bottom) // 2 + (page if how is Move.PAGE_DOWN else -page)
            found = column.position_at(QPoint(goal, y))
            return (position if found is None else found), goal
        by = 1 if how is Move.DOWN else -1
        if paragraph is not None:
            line = paragraph.line_of(position) + by
            if 0 <= line < len(paragraph.lines):
                return paragraph.position_at(goal, paragraph.lines[line].top + 1), goal
        index += by
        while 0 <= index < len(column.items):
            beside = column.paragraph(index)
            if beside is not None and beside.lines:
                line = 0 if by > 0 else len(beside.lines) - 1
                return beside.position_at(goal, beside.lines[line].top + 1), goal
            index += by
        return position, goal
