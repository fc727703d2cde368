"""The article pane: the article as it stands on the desk, evidence and values linked both ways."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.desk import Desk, Focus
from gui.reader import evidence, menu
from gui.reader.evidence import Edge, Step
from gui.reader.flow import Item, Reading, Role
from gui.reader.folding import Folding
from gui.reader.marks import Mark, Marks, marks_of
from gui.reader.selecting import SelectableView
from gui.reader.shown import snippet
from gui.theme import Theme
from store import spans
from store.articles import Block, Evidence
from store.fields import FieldType
from store.review.state import ReviewState


class ReaderPane(SelectableView):
    """Shows the desk's article and talks to the desk; offsets are code points of the article's text."""

    field_chosen = Signal(str)
    """Key of the field that the selected words shall be put into."""
    mention_changed = Signal(int, int)
    """Which mention of the focused value is current, and how many it has; -1 and 0 where it has none."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._desk = desk
        self._state: ReviewState | None = None
        self._folding: Folding | None = None
        self._chosen = range(0)
        self._hovered: range | None = None
        self._fresh = True
        self._wanted: Mark | None = None
        self._cycle: list[Mark] = []
        self.setAccessibleName("Article")
        desk.article_opened.connect(self._on_article_opened)
        desk.state_changed.connect(self._on_state_changed)
        desk.focus_changed.connect(self._on_focus_changed)
        self._on_article_opened(desk.state)
        if desk.focus.field:
            self._on_focus_changed(desk.focus)

    # --- evidence -----------------------------------------------------------------------------------------------

    def focused_evidence(self) -> Evidence | None:
        """Return the current mention of the focused value, or None where it has none."""
        value = self._desk.focused_value
        mention = self._scene.mention
        return value.value.evidence[mention] if value is not None and 0 <= mention < len(value.value.evidence) else None

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
        field, value, span = self._desk.focused_field, self._desk.focused_value, self.focused_evidence()
        if self._state is None or field is None or value is None or span is None:
            return False
        new = evidence.moved(self._state.article.text, span, edge, direction, by)
        if new is None or field.field.type is FieldType.BLOCKS:
            return False
        changed = evidence.resized(self._state, field.field, value.value, self._scene.mention, new)
        at = changed.evidence.index(new)
        self._desk.correct(changed)
        self._set_mention(at)
        return True

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

    # --- the desk -----------------------------------------------------------------------------------------------

    def _on_article_opened(self, state: ReviewState | None) -> None:
        scene = self._scene
        self._state = state
        self._chosen, self._hovered, self._cycle = range(0), None, []
        self._fresh, self._caret_mode, self._wanted = True, False, None
        scene.tinted, scene.mention, scene.current = (), -1, range(0)
        self._cursor.clear()
        self._glide.stop()
        if state is None:
            scene.reading, scene.marks, self._folding = None, Marks(), None
            self._title, self._hint = "No article open", "Choose one in the queue, or drop files on the window."
        else:
            scene.reading = Reading(state.article)
            self._title = "This article has no text"
            self._hint = "There is nothing to check here: skip it, or read its source again."
            self._folding = Folding(scene.reading, state)
            self._take_marks(state)
        self._set_scrolled(0)
        self._reflow()
        self._set_scrolled(0)
        self._describe()
        self._show_cursor()

    def _on_state_changed(self, state: ReviewState) -> None:
        if self._folding is None or self._state is None or state.article is not self._state.article:
            self._on_article_opened(state)
            return
        self._state = state
        changed = self._folding.update(state)
        before = self._scene.mention, len(self._scene.tinted)
        self._take_marks(state)
        self._take_tint()
        if changed:
            self._reflow()
        after = self._scene.mention, len(self._scene.tinted)
        if after != before:
            self.mention_changed.emit(*after)
        self._show_current()
        self._describe()
        self.viewport().update()

    def _on_focus_changed(self, focus: Focus) -> None:
        fresh, self._fresh = self._fresh, False
        self._cycle, self._hovered = [], None
        wanted, self._wanted = self._wanted, None
        self._scene.mention = -1
        self._take_tint()
        spans_ = self._scene.tinted
        if not spans_:
            self._show_current()
            self.mention_changed.emit(-1, 0)
            self._describe()
            self.viewport().update()
            return
        mention = wanted.mention if wanted is not None and wanted.focus == focus else self._nearest_mention()
        self._set_mention(min(mention, len(spans_) - 1), smoothly=not fresh)

    def _take_marks(self, state: ReviewState) -> None:
        scene = self._scene
        if scene.reading is not None and self._folding is not None:
            scene.marks = marks_of(state, scene.reading, self._folding.headline)
        scene.quote_colour = next((f.field.colour for f in state.fields if f.field.type is FieldType.QUOTE), "grey")
        scene.strokes.clear()

    def _take_tint(self) -> None:
        """Take up which spans the focused value has; the body's are all of the text and are not tinted."""
        field, value = self._desk.focused_field, self._desk.focused_value
        if field is None or value is None or field.field.type is FieldType.BLOCKS:
            self._scene.tinted, self._scene.mention = (), -1
            return
        self._scene.tint = field.field.colour
        self._scene.tinted = tuple((e.start, e.end) for e in value.value.evidence)
        self._scene.mention = min(self._scene.mention, len(self._scene.tinted) - 1)

    def _nearest_mention(self) -> int:
        """Return the mention to show first: one in view and in the body, else in view, else in the body."""
        reading, folding, column = self._scene.reading, self._folding, self._scene.column
        if reading is None or folding is None:
            return 0
        top, bottom = self.verticalScrollBar().value(), self.verticalScrollBar().value() + self.viewport().height()

        def rank(mention: int) -> tuple[bool, bool, bool, int]:
            start = self._scene.tinted[mention][0]
            block, index = reading.block_at(start), column.index_of(start)
            shown = block >= 0 and folding.is_shown(block)
            near = shown and column.tops[index] < bottom and column.tops[index + 1] > top
            in_body = block >= 0 and bool(folding.in_body[block])
            return not (near and self.is_in_view(start)), not in_body, not shown, mention

        return min(range(len(self._scene.tinted)), key=rank)

    def _set_mention(self, mention: int, *, smoothly: bool = True) -> None:
        scene = self._scene
        if not 0 <= mention < len(scene.tinted) or scene.reading is None:
            return
        scene.mention = mention
        start, end = scene.tinted[mention]
        block = scene.reading.block_at(start)
        if block >= 0 and self._folding is not None and not self._folding.is_shown(block):
            self._folding.unfold(block)
            self._reflow()
        self._chosen = range(block, block + 1) if block >= 0 else range(0)
        scene.current_is_chosen = False
        self._show_current()
        self.reveal(start, end, smoothly=smoothly)
        self.mention_changed.emit(mention, len(scene.tinted))
        self._describe()
        self.viewport().update()

    def _focus_mark(self, mark: Mark) -> None:
        if mark.focus == self._desk.focus:
            self._set_mention(mark.mention)
        else:
            self._wanted = mark
            self._desk.set_focus(mark.focus)
            self._wanted = None

    def _describe(self) -> None:
        """Tell screen readers the sentence of the current mention."""
        span, field = self.focused_evidence(), self._desk.focused_field
        if self._state is None:
            self.setAccessibleDescription(self._title)
        elif span is None or field is None:
            self.setAccessibleDescription(self._state.article.title)
        else:
            start, end = spans.sentence_at(self._state.article.text, span.start)
            sentence = self._state.article.text[start:end].encode("utf-8", "replace").decode()
            self.setAccessibleDescription(f"{field.field.label}: {sentence}")

    # --- folding and the current block --------------------------------------------------------------------------

    def _reflow(self) -> None:
        """Lay the blocks out anew; what was at the top of the view stays there."""
        scene, place = self._scene, self._anchor()
        if scene.reading is None or self._folding is None:
            scene.column.set_items("", ())
        else:
            scene.column.set_items(scene.reading.text, self._folding.items())
        self._after_layout(place)

    def _current(self) -> range:
        reading, span = self._scene.reading, self.selection()
        if reading is None:
            return range(0)
        if span is not None:
            return reading.blocks_in(*span)
        if self._hovered is not None:
            return self._hovered
        if self._caret_mode and self._cursor.position is not None:
            block = reading.block_at(self._cursor.position)
            return range(block, block + 1) if block >= 0 else range(0)
        return self._chosen

    def _show_current(self) -> None:
        current = self._current()
        if current != self._scene.current:
            self._scene.current = current
            self.viewport().update()

    def _choose(self, blocks: range) -> None:
        """Take blocks for the current ones, because a person pointed at them."""
        self._chosen, self._hovered = blocks, None
        self._scene.current_is_chosen = True
        self.viewport().update()
        self._show_current()

    def _show_cursor(self) -> None:
        super()._show_cursor()
        self._show_current()

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
