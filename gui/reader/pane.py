"""The article pane: the article as it stands on the desk, evidence and values linked both ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.desk import Desk, Focus
from gui.reader import evidence, menu
from gui.reader.evidence import Edge, Step
from gui.reader.flow import Item, Role
from gui.reader.linked import LinkedView
from gui.reader.marks import Mark
from gui.reader.shown import snippet
from gui.theme import Theme
from store import spans
from store.articles import Block, Evidence, Value
from store.fields import FieldType

Run = Callable[[Callable[[], Value], Callable[[Value], None]], object]
"""Runs work, and hands its result to the second function, in the window's thread."""


@dataclass(eq=False)
class Resize:
    """One key press on a mention's boundary: of which value, and the span that it leads to."""

    focus: Focus
    value: Value
    mention: int
    span: Evidence | None = None

    @property
    def of(self) -> tuple[Focus, Value, int]:
        """What is resized."""
        return self.focus, self.value, self.mention


def _run_at_once(work: Callable[[], Value], done: Callable[[Value], None]) -> None:
    done(work())


class ReaderPane(LinkedView):
    """Shows the desk's article and talks to the desk; offsets are code points of the article's text."""

    field_chosen = Signal(str)
    """Key of the field that the selected words shall be put into."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(desk, theme, parent)
        self._resize: Resize | None = None
        self.run: Run = _run_at_once
        """How to work out what words say as a value; the window gives a way that does not hold up its event loop."""

    # --- evidence -----------------------------------------------------------------------------------------------

    def jump_mention(self, by: int = 1) -> None:
        """Go to the next (1) or previous (-1) mention of the focused value, past the last from the first again."""
        count = len(self._scene.tinted)
        if count:
            self._set_mention((self._scene.mention + by) % count)

    def cycle_overlap(self, by: int = 1) -> bool:
        """Put the focus on the next value whose evidence overlaps the current mention; False where none does."""
        span = self.focused_evidence()
        if span is None:
            return False
        found = self._cycle or self._scene.marks.within(span.start, span.end)
        here = next((i for i, m in enumerate(found) if m.focus == self._desk.focus), -1)
        if here < 0:
            found = self._scene.marks.within(span.start, span.end)
            here = next((i for i, m in enumerate(found) if m.focus == self._desk.focus), -1)
        others = [m for m in found[here + 1 :] + found[: max(here, 0)] if m.focus != self._desk.focus]
        if not others:
            return False
        self._focus_mark(others[0] if by > 0 else others[-1])
        self._cycle = found
        return True

    def resize_evidence(self, edge: Edge, direction: int, by: Step = "word") -> bool:
        """Move the start or end of the current mention by a word or a character; False where that cannot be."""
        state, field, value = self._state, self._desk.focused_field, self._desk.focused_value
        if state is None or field is None or value is None or field.field.type is FieldType.BLOCKS:
            return False
        asked = Resize(self._desk.focus, value.value, self._scene.mention)
        # A key pressed again before the last one's value was worked out goes on from where that one led.
        repeated = self._resize is not None and self._resize.of == asked.of
        span = self._resize.span if self._resize is not None and repeated else self.focused_evidence()
        asked.span = None if span is None else evidence.moved(state.article.text, span, edge, direction, by)
        if asked.span is None:
            return False
        self._resize, new = asked, asked.span
        self.run(
            lambda: evidence.resized(state, field.field, asked.value, asked.mention, new),
            partial(self._on_resized, asked, state.article.number),
        )
        return True

    def _on_resized(self, asked: Resize, number: int, changed: Value) -> None:
        if self._resize is not asked:
            return  # a later key press goes further
        self._resize = None
        state, focus = self._state, asked.focus
        if state is None or state.article.number != number or focus.field not in state or asked.span is None:
            return
        values = state[focus.field].values
        if focus.index >= len(values) or values[focus.index].value != asked.value:
            return
        self._desk.correct(changed, focus)
        if self._desk.focus == focus:
            self._set_mention(changed.evidence.index(asked.span))

    def point_evidence(self) -> bool:
        """Give the focused value the selected words as a further mention; False where there are none."""
        field, value, span = self._desk.focused_field, self._desk.focused_value, self.selection()
        if self._state is None or field is None or value is None or span is None:
            return False
        new = spans.quote(self._state.article.text, *spans.trim(self._state.article.text, *span))
        if new.start >= new.end or field.field.type is FieldType.BLOCKS:
            return False
        self._desk.correct(evidence.with_mention(value.value, -1, new))
        self.clear_selection()
        return True

    # --- blocks -------------------------------------------------------------------------------------------------

    def blocks_at_cursor(self) -> tuple[Block, ...]:
        """Return the blocks that a key would take into the body or out of it: those of the bar beside the text."""
        reading = self._scene.reading
        return tuple(reading.blocks[i] for i in self._current()) if reading else ()

    def move_block(self, by: int = 1) -> None:
        """Go to the next (1) or previous (-1) block, or line that stands for several."""
        items, reading = self._scene.column.items, self._scene.reading
        if not items or reading is None:
            return
        stops = list(dict.fromkeys((i.first, i.last) for i in items))
        current = self._current()
        if current:
            here = next((n for n, (first, last) in enumerate(stops) if first <= current[0] < last), 0)
            here = min(max(here + by, 0), len(stops) - 1)
        else:
            here = 0
        self.clear_selection()
        self._choose(range(*stops[here]))
        start = reading.blocks[stops[here][0]].start
        if self.caret_mode:
            self._cursor.put(start)
            self._show_cursor()
        self.reveal(start, reading.blocks[stops[here][1] - 1].end)

    def toggle_fold(self) -> None:
        """Unfold or fold the furniture of the current block; where that is none, all furniture."""
        if self._folding is not None:
            current = self._current()
            self._folding.toggle(current[0] if current else -1)
            self._reflow()

    # --- mouse and keys -----------------------------------------------------------------------------------------

    def _click(self, place: QPoint) -> None:
        index = self._item_at(place)
        if index < 0:
            return
        item = self._scene.column.items[index]
        self._choose(range(item.first, item.last))
        if item.role is Role.FOLD or self._is_handle(item, place):
            self.toggle_fold()
            return
        marks = self._marks_at(place)
        if marks:
            here = next((n for n, m in enumerate(marks) if m.focus == self._desk.focus), -1)
            self._focus_mark(marks[(here + 1) % len(marks)])
            self._choose(range(item.first, item.last))

    def _is_handle(self, item: Item, place: QPoint) -> bool:
        """Tell whether a place is beside furniture, where a click folds it."""
        return item.dimmed and not 0 <= self._to_column(place).x() <= self._scene.column.width

    def _marks_at(self, place: QPoint) -> list[Mark]:
        position = self._scene.column.character_at(self._to_column(place))
        return [] if position is None else self._scene.marks.at(position)

    def _point(self, place: QPoint | None) -> None:
        index = self._item_at(place) if place is not None else -1
        if place is None or index < 0:
            self._hovered = None
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        else:
            item = self._scene.column.items[index]
            self._hovered = range(item.first, item.last)
            hand = item.role is Role.FOLD or self._is_handle(item, place) or self._marks_at(place)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        self._show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over blocks with Alt, open and close furniture that was gone to; else read and select."""
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._keyboard = True
            self.move_block(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            self._hovered = None
            super().keyPressEvent(event)
            self._show_current()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what an underline's colour means."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._explain(event.pos())
            if words:
                # Escaped, so that nothing in a value is ever taken for markup.
                QToolTip.showText(event.globalPos(), f"<qt>{escape(words)}</qt>", self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _explain(self, place: QPoint) -> str:
        """Return which values the words at a place are evidence of."""
        lines = []
        for mark in self._marks_at(place):
            field = self._state[mark.focus.field] if self._state is not None else None
            if field is not None and mark.focus.index < len(field.values):
                value = str(field.values[mark.focus.index].value.value)
                lines.append(f"{field.field.label}: {snippet(value, 0, len(value), 80)}")
        return " · ".join(lines)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the fields for the selected words, or what can be done with what is under the pointer."""
        if self._state is None:
            return
        place, span = event.pos(), self.selection() or next(iter(self._scene.tinted[self._scene.mention :]), None)
        if event.reason() is QContextMenuEvent.Reason.Keyboard and span is not None:
            at = self.place_of(span[0])
            index = self._scene.column.index_of(span[0])
            place = at.center() + QPoint(-3 if self._scene.column.items[index].right_to_left else 3, 0)
        if self.selection() is not None:
            fields = [f.field for f in self._state.fields]
            shown = menu.selection_menu(self, fields, self.field_chosen.emit, self.copy)
        else:
            shown = menu.text_menu(self, self._offers(place))
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(self.viewport().mapToGlobal(place))

    def _offers(self, place: QPoint) -> list[tuple[str, Callable[[], None]]]:
        """Return what the menu offers at a place without a selection."""
        offers: list[tuple[str, Callable[[], None]]] = []
        position, index = self._position_at(place), self._item_at(place)
        if self._state is None or self._folding is None or position is None or index < 0:
            return offers
        for mark in self._marks_at(place):
            field = self._state[mark.focus.field].field
            offers.append((f"Go to {menu.plain(field.label)}", partial(self._focus_mark, mark)))
        item, text = self._scene.column.items[index], self._state.article.text
        if item.role is not Role.FOLD:
            offers.append(("Select word", lambda: self.select(*spans.word_at(text, position))))
            offers.append(("Select sentence", lambda: self.select(*spans.sentence_at(text, position))))
        self._choose(range(item.first, item.last))
        blocks = self.blocks_at_cursor()
        label = "Take out of the body\tB" if self._folding.in_body[item.first] else "Put into the body\tB"
        offers.append((label, lambda: self._desk.toggle_blocks(blocks)))
        if self._folding.furniture_around(item.first):
            is_open = item.role is not Role.FOLD
            offers.append(("Fold" if is_open else "Unfold", self.toggle_fold))
        return offers
