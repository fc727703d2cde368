"""The article pane: the article as it stands on the desk, evidence and values linked both ways."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.desk import Desk
from gui.languages import label
from gui.reader import menu, painting
from gui.reader.choosing import Growing, NameWalk, TypeAhead
from gui.reader.evidence import Edge
from gui.reader.finding import Finding
from gui.reader.flow import Item, Role
from gui.reader.marking import MarkingView
from gui.reader.marks import Mark
from gui.reader.searching import Searching
from gui.reader.shown import snippet
from gui.theme import Theme
from store import spans
from store.articles import Block
from store.review import mentions


class ReaderPane(MarkingView):
    """Shows the desk's article and talks to the desk; offsets are code points of the article's text."""

    field_chosen = Signal(str)
    """Key of the field that the selected words shall be put into."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        self._edge: Edge | None = None
        """Which edge of the current mention the mouse holds."""
        super().__init__(desk, theme, parent)
        self.searching = Searching(self)
        self.names = NameWalk(self)
        self.growing = Growing(self)
        self.typing = TypeAhead(self, self.searching)
        self.finding = Finding(self, theme)
        desk.article_opened.connect(self._on_other_article)

    def _on_other_article(self) -> None:
        self.typing.stop()
        self.finding.forget()

    # --- found words --------------------------------------------------------------------------------------------

    @property
    def found(self) -> tuple[tuple[tuple[int, int], ...], int]:
        """What the find bar found, in reading order, and which of it it stands at (-1: none)."""
        return self._scene.found, self._scene.found_at

    def show_found(self, found: tuple[tuple[int, int], ...], at: int) -> None:
        """Mark what was found, and bring the place that the find bar stands at into view, unfolded."""
        self._scene.found, self._scene.found_at = found, at
        if 0 <= at < len(found):
            self._unfold_at(found[at][0])
            self.reveal(*found[at])
        self._show_changes()

    def set_foot(self, height: int) -> None:
        """Leave room below the text."""
        self.setViewportMargins(0, 0, 0, height)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        super().set_theme(theme)
        self.finding.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the find bar at the lower edge."""
        super().resizeEvent(event)
        self.finding.place()

    # --- blocks -------------------------------------------------------------------------------------------------

    def blocks_at_cursor(self) -> tuple[Block, ...]:
        """Return the blocks that a key would take into the body or out of it: those of the bar beside the text."""
        reading = self._scene.reading
        return tuple(reading.blocks[i] for i in self._current()) if reading else ()

    def current_blocks(self) -> range:
        """Return the indices of the same blocks, among `all_blocks`."""
        return self._current()

    @property
    def all_blocks(self) -> tuple[Block, ...]:
        """The blocks of the open article, in order and without a gap between them."""
        reading = self._scene.reading
        return reading.blocks if reading else ()

    def choose_blocks(self, blocks: range) -> None:
        """Make blocks the current ones where they stand; words that were selected no longer are."""
        self.clear_selection()
        self._choose(blocks)

    def go_to_blocks(self, blocks: range) -> None:
        """Make blocks the current ones and bring them into view; a single one that is folded away is shown."""
        reading = self._scene.reading
        if reading is None or self._folding is None or not blocks:
            return
        if len(blocks) == 1 and not self._folding.is_shown(blocks[0]):
            self._folding.unfold(blocks[0])
            self._reflow()
        self._go_to(blocks)

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
        self._go_to(range(*stops[here]))

    def _go_to(self, blocks: range) -> None:
        reading = self._scene.reading
        assert reading is not None
        self.clear_selection()
        self._choose(blocks)
        start = reading.blocks[blocks.start].start
        if self.caret_mode:
            self._cursor.put(start)
            self._show_cursor()
        self.reveal(start, reading.blocks[blocks.stop - 1].end)

    def toggle_fold(self) -> None:
        """Unfold or fold the furniture of the current block; where that is none, all furniture."""
        if self._folding is None:
            return
        current = self._current()
        self._folding.toggle(current[0] if current else -1)
        self._reflow()
        # What was one line is many blocks now: a key is for the one that is pointed at, or else for the first.
        if len(current) > 1 and self._folding.is_shown(current[0]):
            self._choose(current[:1])
            if self.viewport().underMouse():
                self._point(self._pointed)

    # --- mouse and keys -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge of the current mention, or begin a selection."""
        self.typing.stop()
        edge = self._edge_at(event.position().toPoint()) if event.button() is Qt.MouseButton.LeftButton else None
        if edge is not None:
            self._edge = edge
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the edge that is held would go, or extend the selection."""
        if self._edge is None:
            super().mouseMoveEvent(event)
            return
        position, span = self._position_at(event.position().toPoint()), self.focused_evidence()
        if position is not None and span is not None:
            new = mentions.placed(self.text, span, self._edge, position)
            self._scene.held = (new.start, new.end) if new is not None else None
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the edge that is held where the mouse lets go, or end the selection."""
        if self._edge is None:
            super().mouseReleaseEvent(event)
            return
        edge, self._edge = self._edge, None
        held, self._scene.held = self._scene.held, None
        if held is not None:
            self.place_edge(edge, held[0] if edge == "start" else held[1])
        self.viewport().update()

    def _edge_at(self, place: QPoint) -> Edge | None:
        """Return the edge of the current mention whose grip is at a place."""
        at = self._to_column(place)
        for edge, grip in painting.grips(self._scene).items():
            if (QPointF(at) - grip).manhattanLength() <= painting.GRIP + 3:
                return edge
        return None

    def _chosen_by_mouse(self) -> None:
        if self.is_pointing:
            self.point_evidence()

    def _click(self, place: QPoint) -> None:
        index = self._item_at(place)
        if index < 0:
            return
        position = self._scene.column.character_at(self._to_column(place))
        if self.is_pointing and position is not None and self._scene.column.items[index].role is not Role.FOLD:
            self._cursor.put(position)
            self.take_pointed()
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
            opens = item.role is Role.FOLD or self._is_handle(item, place)
            hand = not self.is_pointing and (opens or bool(self._marks_at(place)))
            shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if self._edge_at(place) is not None else shape)
        self._show_current()

    def claims(self, event: QKeyEvent) -> bool:
        """Tell whether a key is for the pane although a command of the window has it: letters that are typed ahead."""
        return self.typing.claims(event)

    def _wants(self, event: QKeyEvent) -> bool:
        return self.typing.claims(event) or super()._wants(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; who turns the wheel points at what comes under the pointer."""
        super().wheelEvent(event)
        if self._pressed is None:
            self._pointed = event.position().toPoint()
            self._point(self._pointed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type ahead; move over blocks with Alt; leave what is waited for with Esc; else read and select."""
        if self.typing.claims(event):
            self.typing.press(event)
            return
        if event.key() == Qt.Key.Key_Escape and self.is_pointing:
            self.stop_pointing()
            return
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._keyboard = True
            self.move_block(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            self._hovered = None
            super().keyPressEvent(event)
            self._show_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Type ahead no longer."""
        self.typing.stop()
        super().focusOutEvent(event)

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
                lines.append(f"{label(field.field.label)}: {snippet(value, 0, len(value), 80)}")
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
            shown = menu.selection_menu(self, fields, self.field_chosen.emit, self.copy, self._offers_for_selection())
        else:
            shown = menu.text_menu(self, self._offers(place))
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(self.viewport().mapToGlobal(place))

    def _offers_for_selection(self) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be done with the selected words and the focused value."""
        value, span = self._desk.focused_value, self.selection()
        if value is None or span is None or self._desk.focused_field is None:
            return []
        name = menu.plain(snippet(str(value.value.value), 0, len(str(value.value.value)), 40))
        offers: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Evidence of “{0}”").format(name) + "\tP", self.point_evidence)
        ]
        current = self.focused_evidence()
        if current is not None:
            offers.append((self.tr("Join with its mention") + "\tG", self.join_evidence))
            if current.start < span[0] and span[1] < current.end:
                offers.append((self.tr("Leave out of its mention") + "\tShift+G", self.split_evidence))
        return offers

    def _offers_for_mention(self, position: int) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be done with the current mention, where it is the one at an offset."""
        current, value = self.focused_evidence(), self._desk.focused_value
        if value is None or current is None or not current.start <= position < current.end:
            return []
        offers: list[tuple[str, Callable[[], object]]] = []
        if len(value.value.evidence) > 1:
            offers.append((self.tr("Join with the next mention") + "\tG", self.join_evidence))
        if position > current.start:
            offers.append((self.tr("Split the mention here"), partial(self.split_evidence, position)))
        offers.append((self.tr("Take the mention away") + "\tDel", self.remove_mention))
        offers.append((self.tr("Mark all further mentions") + "\tShift+P", self.add_further))
        return offers

    def _offers(self, place: QPoint) -> list[tuple[str, Callable[[], object]]]:
        """Return what the menu offers at a place without a selection."""
        offers: list[tuple[str, Callable[[], object]]] = []
        position, index = self._position_at(place), self._item_at(place)
        if self._state is None or self._folding is None or position is None or index < 0:
            return offers
        for mark in self._marks_at(place):
            field = self._state[mark.focus.field].field
            offers.append(
                (self.tr("Go to {0}").format(menu.plain(label(field.label))), partial(self._focus_mark, mark))
            )
        offers += self._offers_for_mention(position)
        item, text = self._scene.column.items[index], self._state.article.text
        if item.role is not Role.FOLD:
            offers.append((self.tr("Select word"), lambda: self.select(*spans.word_at(text, position))))
            offers.append((self.tr("Select sentence"), lambda: self.select(*spans.sentence_at(text, position))))
        self._choose(range(item.first, item.last))
        blocks = self.blocks_at_cursor()
        is_in = self._folding.in_body[item.first]
        words = self.tr("Take out of the body") if is_in else self.tr("Put into the body")
        offers.append((words + "\tB", lambda: self._desk.toggle_blocks(blocks)))
        if self._folding.furniture_around(item.first):
            is_open = item.role is not Role.FOLD
            offers.append((self.tr("Fold") if is_open else self.tr("Unfold"), self.toggle_fold))
        return offers
