"""The evidence of the focused value under a person's hands: resized, joined, split, added and taken away.

What a value becomes may have to be worked out (dates know two hundred languages), so it is done beside the window; a
key pressed meanwhile goes on from where the last one led.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.desk import Desk, Focus
from gui.languages import label
from gui.reader import evidence
from gui.reader.evidence import Edge, Mentions, Step
from gui.reader.linked import LinkedView
from gui.theme import Theme
from store import spans
from store.articles import Evidence, Value
from store.fields import FieldType
from store.review import mentions
from store.review.state import FieldState, ReviewState, ValueState

Run = Callable[[Callable[[], Any], Callable[[Any], None]], object]
"""Runs work, and hands its result to the second function, in the window's thread."""


@dataclass(eq=False)
class Reshape:
    """One key press on a mention: of which value, the span that it leads to, and all mentions of the value then."""

    focus: Focus
    value: Value
    mention: int
    span: Evidence
    mentions: Mentions

    @property
    def of(self) -> tuple[Focus, Value, int]:
        """What is reshaped."""
        return self.focus, self.value, self.mention


def _run_at_once(work: Callable[[], Any], done: Callable[[Any], None]) -> None:
    done(work())


class MarkingView(LinkedView):
    """A reading column in which the focused value's evidence can be changed; what changes is a step of the desk."""

    pointing_changed = Signal(bool)
    """Whether the next words that are chosen become evidence."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(desk, theme, parent)
        self._reshape: Reshape | None = None
        self._pointing_at: Focus | None = None
        self.run: Run = _run_at_once
        """How to work out what words say as a value; the window gives a way that does not hold up its event loop."""
        desk.focus_changed.connect(self._on_focus_moved)
        desk.article_opened.connect(lambda _state: self.stop_pointing())

    # --- going over mentions ------------------------------------------------------------------------------------

    def jump_mention(self, by: int = 1) -> None:
        """Go to the next (1) or previous (-1) mention of the focused value, past the last from the first again."""
        count = len(self._scene.tinted)
        if count:
            self._set_mention((self._scene.mention + by) % count)
            self.tell(self.tr("Mention {0} of {1}").format(self._scene.mention + 1, count))

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

    # --- changing mentions --------------------------------------------------------------------------------------

    def resize_evidence(self, edge: Edge, direction: int, by: Step = "word") -> bool:
        """Move the start or end of the current mention by a word or a character; False where that cannot be."""
        return self._resize(lambda text, span: mentions.moved(text, span, edge, direction, by))

    def place_edge(self, edge: Edge, position: int) -> bool:
        """Put the start or end of the current mention at an offset; False where nothing would be left of it."""
        return self._resize(lambda text, span: mentions.placed(text, span, edge, position))

    def join_evidence(self) -> bool:
        """Join the current mention with the selected words, or else with the next mention; False where that is none."""
        at = self._at_hand()
        if at is None:
            return False
        state, value, mention = at
        there = value.value.evidence
        span = self.selection()
        other = mentions.selected(state.article.text, *span) if span is not None else None
        if other is None:
            if len(there) < 2:
                return False
            other = there[mention + 1] if mention + 1 < len(there) else there[mention - 1]
        joined, new = mentions.joined(state.article.text, there, mention, other)
        if joined == there:
            return False
        self._take(Reshape(self._desk.focus, value.value, mention, new, joined))
        self.clear_selection()
        return True

    def split_evidence(self, position: int | None = None) -> bool:
        """Split the current mention around the selected words, or at the text cursor; False where that cannot be."""
        at = self._at_hand()
        if at is None:
            return False
        state, value, mention = at
        span = self.selection()
        if position is not None:
            span = position, position
        elif span is None and self._cursor.position is not None:
            span = self._cursor.position, self._cursor.position
        parts = mentions.split(state.article.text, value.value.evidence, mention, *span) if span is not None else None
        if parts is None:
            return False
        changed = evidence.with_mentions(value.value, parts[0])
        if self._is_of(FieldType.QUOTE, FieldType.LONG_TEXT):
            changed = evidence.saying_parts(value.value, value.value.evidence[mention], parts[1], changed)
        self._correct(changed, parts[1][0])
        self.clear_selection()
        return True

    def remove_mention(self) -> bool:
        """Take the current mention away from its value; False where there is none."""
        at = self._at_hand()
        if at is None:
            return False
        _state, value, mention = at
        left = mentions.without(value.value.evidence, mention)
        self._correct(evidence.with_mentions(value.value, left), left[min(mention, len(left) - 1)] if left else None)
        return True

    def add_further(self) -> bool:
        """Give the value all further mentions of its words in the text; False where it cannot have any."""
        value, state = self._desk.focused_value, self._state
        if value is None or state is None or self._is_of(FieldType.BLOCKS, FieldType.QUOTE, FieldType.LONG_TEXT):
            return False
        focus, text, there = self._desk.focus, state.article.text, value.value.evidence
        words = [value.value.value] if self._is_of(FieldType.TEXT, FieldType.ENTITY) else []

        def take(found: Mentions) -> None:
            now = self._desk.focused_value
            if self._desk.focus != focus or now is None or now.value.evidence != there or self._state is None:
                return  # the reviewer has gone on
            if not found:
                self.tell(self.tr("There are no further mentions of these words."))
                return
            current = self.focused_evidence()
            self._correct(evidence.with_mentions(value.value, tuple(sorted({*there, *found}))), current or found[0])
            said = self.tr("1 further mention") if len(found) == 1 else self.tr("{0} further mentions")
            self.tell(said.format(len(found)))

        self.run(lambda: mentions.further(text, there, [w for w in words if isinstance(w, str) and w.strip()]), take)
        return True

    # --- pointing -----------------------------------------------------------------------------------------------

    @property
    def is_pointing(self) -> bool:
        """Whether the next words that are chosen become evidence of the focused value."""
        return self._pointing_at is not None

    def point_evidence(self) -> bool:
        """Give the focused value the selected words as a further mention; without any, wait for words to be chosen."""
        state, value, span = self._state, self._desk.focused_value, self.selection()
        if state is None or value is None or self._is_of(FieldType.BLOCKS):
            return False
        if span is None:
            if self.is_pointing:
                self.stop_pointing()
            else:
                self._start_pointing()
            return False
        new = mentions.selected(state.article.text, *span)
        if new is None:
            return False
        self.stop_pointing()
        self._correct(evidence.with_mention(value.value, -1, new), new)
        self.clear_selection()
        return True

    def take_pointed(self) -> bool:
        """Take what is selected, or the word at the text cursor, for the evidence that is waited for."""
        if not self.is_pointing:
            return False
        if self.selection() is None and self._cursor.position is not None and self._state is not None:
            word = spans.word_at(self._state.article.text, self._cursor.position)
            if word[0] == word[1]:
                return False
            self.select(*word)
        return self.selection() is not None and self.point_evidence()

    def stop_pointing(self) -> None:
        """Wait no longer for words to be chosen."""
        if self._pointing_at is not None:
            self._pointing_at = None
            self._caret_mode = False
            self.set_prompt("")
            self.clear_selection()
            self.pointing_changed.emit(False)

    def _start_pointing(self) -> None:
        value, field = self._desk.focused_value, self._desk.focused_field
        if value is None or field is None:
            return
        self._pointing_at = self._desk.focus
        if not self._caret_mode:
            self.toggle_caret()
        words = " ".join(str(value.value.value)[:60].split())
        self.set_prompt(self.tr("Point at the evidence of {0} “{1}”").format(label(field.field.label), words))
        self._show_cursor()
        self.pointing_changed.emit(True)

    def _on_focus_moved(self, focus: Focus) -> None:
        if self._pointing_at is not None and focus != self._pointing_at:
            self.stop_pointing()

    # --- how it is done -----------------------------------------------------------------------------------------

    def _is_of(self, *types: FieldType) -> bool:
        field: FieldState | None = self._desk.focused_field
        return field is not None and field.field.type in types

    def _at_hand(self) -> tuple[ReviewState, ValueState, int] | None:
        """Return what a key on the current mention acts on; None where there is none, and for the body."""
        value, mention = self._desk.focused_value, self._scene.mention
        if self._state is None or value is None or self._is_of(FieldType.BLOCKS):
            return None
        return (self._state, value, mention) if 0 <= mention < len(value.value.evidence) else None

    def _resize(self, move: Callable[[str, Evidence], Evidence | None]) -> bool:
        at = self._at_hand()
        if at is None:
            return False
        state, value, mention = at
        of = self._desk.focus, value.value, mention
        # A key pressed again before the last one's value was worked out goes on from where that one led.
        repeated = self._reshape is not None and self._reshape.of == of
        span = self._reshape.span if self._reshape is not None and repeated else value.value.evidence[mention]
        new = move(state.article.text, span)
        if new is None:
            return False
        there = mentions.with_span(value.value.evidence, mention, new)
        self._take(Reshape(*of, new, there))
        return True

    def _take(self, asked: Reshape) -> None:
        """Let the value follow its words, and then take it."""
        state, field = self._state, self._desk.focused_field
        if state is None or field is None:
            return
        self._reshape = asked
        self.run(
            lambda: evidence.followed(state, field.field, asked.value, asked.mention, asked.span, asked.mentions),
            partial(self._on_followed, asked, state.article.number),
        )

    def _on_followed(self, asked: Reshape, number: int, changed: Value) -> None:
        if self._reshape is not asked:
            return  # a later key press goes further
        self._reshape = None
        state, focus = self._state, asked.focus
        if state is None or state.article.number != number or focus.field not in state:
            return
        values = state[focus.field].values
        if focus.index >= len(values) or values[focus.index].value != asked.value:
            return
        self._desk.correct(changed, focus)
        self._desk.tell()  # what is in focus below are the mentions as they are now
        if self._desk.focus == focus:
            self._set_mention(changed.evidence.index(asked.span))

    def _correct(self, changed: Value, current: Evidence | None) -> None:
        self._desk.correct(changed)
        self._desk.tell()
        if current is not None and current in changed.evidence:
            self._set_mention(changed.evidence.index(current))
