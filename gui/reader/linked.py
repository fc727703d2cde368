"""The article pane's tie to the desk: evidence marked, the focused value tinted and in view, the body as decided."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.desk import Desk, Focus
from gui.languages import label
from gui.reader.column import LaidOut
from gui.reader.flow import Reading
from gui.reader.folding import Folding
from gui.reader.marks import Kind, Mark, Marks, marks_of
from gui.reader.selecting import SelectableView
from gui.theme import Theme
from store import sentences
from store.articles import Evidence
from store.fields import FieldType
from store.review.state import ReviewState

_AHEAD = 4
"""How many articles to come are kept prepared."""


@dataclass(frozen=True)
class Prepared:
    """An article that is likely to be opened: all of it that can be worked out before."""

    state: ReviewState
    reading: Reading
    folding: Folding
    marks: Marks
    laid_out: LaidOut


class LinkedView(SelectableView):
    """A reading column that shows the desk's article as it stands, and where its focus is."""

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
        self._prepared: OrderedDict[int, Prepared] = OrderedDict()
        self.setAccessibleName(self.tr("Article"))
        desk.article_opened.connect(self._on_article_opened)
        desk.state_changed.connect(self._on_state_changed)
        desk.focus_changed.connect(self._on_focus_changed)
        self._on_article_opened(desk.state)
        if desk.focus.field:
            self._on_focus_changed(desk.focus)

    def focused_evidence(self) -> Evidence | None:
        """Return the current mention of the focused value, or None where it has none."""
        value = self._desk.focused_value
        mention = self._scene.mention
        return value.value.evidence[mention] if value is not None and 0 <= mention < len(value.value.evidence) else None

    def prepare(self, state: ReviewState) -> Generator[None, None, None]:
        """Work out what is shown first of an article that is likely to be opened, a paragraph at a time."""
        if state.article.number in self._prepared and self._prepared[state.article.number].state is state:
            return
        reading = Reading(state.article)
        folding = Folding(reading, state)
        yield
        marks = marks_of(state, reading, folding.headline)
        yield
        column, height = self._scene.column, self.viewport().height()
        laid_out = yield from column.lay_out_ahead(reading.text, folding.items(), marks, height)
        self._prepared[state.article.number] = Prepared(state, reading, folding, marks, laid_out)
        while len(self._prepared) > _AHEAD:
            self._prepared.popitem(last=False)

    # --- for those that choose words ----------------------------------------------------------------------------

    @property
    def state(self) -> ReviewState | None:
        """The article that is shown, as it stands; None where none is."""
        return self._state

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._state.article.text if self._state is not None else ""

    def place_at_hand(self) -> int:
        """Return the offset that a search goes on from: selection, text cursor, evidence in focus, top of the view."""
        span = self.selection()
        if span is not None:
            return span[0]
        if self._caret_mode and self._cursor.position is not None:
            return self._cursor.position
        evidence = self.focused_evidence()
        return evidence.start if evidence is not None else self._first_place()

    def choose_words(self, start: int, end: int) -> None:
        """Select words because a person asked for them by key, and bring them into view, unfolded."""
        self._keyboard = True
        self._unfold_at(start)
        self.select(start, end)
        self.reveal(start, end)

    def body_spans(self, low: int, high: int) -> list[tuple[int, int]]:
        """Return the blocks of the body and the headline between two offsets."""
        reading, folding = self._scene.reading, self._folding
        if reading is None or folding is None:
            return []
        return [
            (reading.blocks[i].start, reading.blocks[i].end)
            for i in reading.blocks_in(low, min(high, len(reading.text)))
            if not folding.is_furniture(i)
        ]

    def paragraph_at(self, position: int) -> tuple[int, int]:
        """Return the paragraph around an offset."""
        return self._scene.column.paragraph_at(position)

    def is_in_body(self, position: int) -> bool:
        """Tell whether an offset is in the body or the headline."""
        block = self._scene.reading.block_at(position) if self._scene.reading is not None else -1
        return block >= 0 and self._folding is not None and not self._folding.is_furniture(block)

    def is_evidence(self, position: int) -> bool:
        """Tell whether a word is evidence of a value, other than as part of a quotation or the headline."""
        return any(mark.kind is Kind.UNDERLINE for mark in self._scene.marks.within(position, position + 1))

    def tell(self, sentence: str) -> None:
        """Tell a person something, in the footer and to screen readers."""
        self._desk.told.emit(sentence)

    def set_prompt(self, words: str) -> None:
        """Say at the lower edge what the pane waits for; "" for nothing."""
        self._scene.prompt = words
        self.viewport().update()

    def _unfold_at(self, position: int) -> bool:
        """Show the block at an offset where it is folded away; return whether it was."""
        block = self._scene.reading.block_at(position) if self._scene.reading is not None else -1
        if block < 0 or self._folding is None or self._folding.is_shown(block):
            return False
        self._folding.unfold(block)
        self._reflow()
        return True

    # --- the desk -----------------------------------------------------------------------------------------------

    def _on_article_opened(self, state: ReviewState | None) -> None:
        scene = self._scene
        self._state = state
        self._show_all()
        self._chosen, self._hovered, self._cycle = range(0), None, []
        self._fresh, self._caret_mode, self._wanted = True, False, None
        scene.tinted, scene.mention, scene.current = (), -1, range(0)
        self._cursor.clear()
        self._glide.stop()
        ahead = self._prepared.pop(state.article.number, None) if state is not None else None
        if ahead is not None and ahead.state is not state:
            ahead = None
        if state is None:
            scene.reading, scene.marks, self._folding = None, Marks(), None
            self._title = self.tr("No article open")
            self._hint = self.tr("Choose one in the queue, or drop files on the window.")
        else:
            scene.reading = ahead.reading if ahead is not None else Reading(state.article)
            self._title = self.tr("This article has no text")
            self._hint = self.tr("There is nothing to check here: skip it, or read its source again.")
            self._folding = ahead.folding if ahead is not None else Folding(scene.reading, state)
            self._take_marks(state, ahead.marks if ahead is not None else None)
        self._set_scrolled(0)
        self._reflow(ahead.laid_out if ahead is not None else None)
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
        if not self._desk.focus_follows:  # else it is all done there
            self._describe()
            self._show_current()

    def _on_focus_changed(self, focus: Focus) -> None:
        fresh, self._fresh = self._fresh, False
        self._cycle, self._hovered = [], None
        wanted, self._wanted = self._wanted, None
        self._scene.mention = -1
        self._take_tint()
        spans_ = self._scene.tinted
        if not spans_:
            self.mention_changed.emit(-1, 0)
            self._describe()
            self._show_current()
            return
        mention = wanted.mention if wanted is not None and wanted.focus == focus else self._nearest_mention()
        self._set_mention(min(mention, len(spans_) - 1), smoothly=not fresh)

    def preview(self, evidence: Sequence[Evidence] | None) -> None:
        """Tint other spans in the focused value's place for the time being; None: its own again."""
        scene, field = self._scene, self._desk.focused_field
        scene.mention = -1
        if evidence is None or field is None:
            self._take_tint()
        else:
            scene.tint = field.field.colour
            scene.tinted = tuple((e.start, e.end) for e in evidence)
        if scene.tinted:
            self._set_mention(self._nearest_mention())
        else:
            self._show_current()

    def _take_marks(self, state: ReviewState, marks: Marks | None = None) -> None:
        scene = self._scene
        if scene.reading is not None and self._folding is not None:
            scene.marks = marks if marks is not None else marks_of(state, scene.reading, self._folding.headline)
            place = self._anchor()
            if scene.column.set_marks(scene.marks) and scene.column.text == scene.reading.text:
                self._after_layout(place)
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
        self._unfold_at(start)
        self._chosen = range(block, block + 1) if block >= 0 else range(0)
        scene.current_is_chosen = False
        self.reveal(start, end, smoothly=smoothly)
        self.mention_changed.emit(mention, len(scene.tinted))
        self._describe()
        self._show_current()

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
            start, end = sentences.sentence_at(self._state.article.text, span.start)
            sentence = self._state.article.text[start:end].encode("utf-8", "replace").decode()
            self.setAccessibleDescription(f"{label(field.field.label)}: {sentence}")

    def _caret_place(self) -> int:
        """Return where the text cursor appears: at the focused evidence, where a person works."""
        span = self.focused_evidence()
        if span is None:
            return super()._caret_place()
        self.reveal(span.start, span.end)
        return span.start

    def spoken(self) -> str:
        """Return what a screen reader reads here: the blocks that a key would act on, or else the title."""
        reading, current = self._scene.reading, self._current()
        if reading is None or self._state is None:
            return self._title
        if not current:
            return self._state.article.title
        words = reading.text[reading.blocks[current[0]].start : reading.blocks[current[-1]].end]
        return words.encode("utf-8", "replace").decode()

    # --- folding and the current block --------------------------------------------------------------------------

    def _reflow(self, ahead: LaidOut | None = None) -> None:
        """Lay the blocks out anew; what was at the top of the view stays there."""
        scene, place = self._scene, self._anchor()
        if scene.reading is None or self._folding is None:
            scene.column.set_items("", ())
        else:
            scene.column.set_items(scene.reading.text, self._folding.items(), ahead)
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
        self._scene.current = self._current()
        self._show_changes()

    def _choose(self, blocks: range) -> None:
        """Take blocks for the current ones, because a person pointed at them."""
        self._chosen, self._hovered = blocks, None
        self._scene.current_is_chosen = True
        self._show_current()

    def _show_cursor(self) -> None:
        self._scene.current = self._current()
        super()._show_cursor()
