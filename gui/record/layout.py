"""Lays one field out as a row: label, values, state, and what the focus opens below them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from gui.languages import label
from gui.record import describe
from gui.record.chips import Flow, sign_mark, support_sign
from gui.record.opening import KEYS, Opening
from gui.record.revealed import blind_help, blind_text
from gui.record.row import Action, Box, Hit, Paragraph, Row, Sign, Words
from gui.record.style import (
    DOT_X,
    EDITOR_MARGIN,
    INPUT,
    LABEL_X,
    LINE,
    PAD,
    RIGHT,
    SMALL_LINE,
    STATE_WIDTH,
    VALUE_X,
    Style,
    is_right_to_left,
    wrap,
)
from gui.record.words import tr
from store.articles import Decision
from store.fields import FieldType
from store.review.state import FieldState, ValueState

_LINES, _LINES_IN_FOCUS = 4, 8
Hints = tuple[tuple[str, str], ...]
"""Keys, or commands, and what they do."""


def editing_hints(next_part: str = "") -> Hints:
    """Return the keys of an open editor; `next_part` is what Tab leads to where that is not the next value."""
    return ("Enter", tr("keep")), ("Esc", tr("leave")), ("Tab", next_part or tr("next unsure"))


def list_hints() -> Hints:
    """Return the keys of the editor of a whole list."""
    return (
        ("Enter", tr("keep all")), ("Esc", tr("leave")), ("Alt ↑↓", tr("move")), ("Ins", tr("add")),
        ("Ctrl Del", tr("take out")),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Editing:
    """The open editor: the value it is for (-1: a new one), its height and the keys it takes."""

    index: int
    height: int
    whole_list: bool = False
    hints: Hints = field(default_factory=editing_hints)


@dataclass(frozen=True, slots=True)
class Look:
    """How a row is to be shown, beside its field's state."""

    focused: int | None = None
    """The value in focus, -1 for the field itself, None where another field has the focus."""
    editing: Editing | None = None
    unfolded: bool = False
    unsure_elsewhere: bool = False
    broken: frozenset[int] = frozenset()
    """The values that their evidence does not support any more."""


class RowLayouter:
    """Makes rows for one width of the pane."""

    def __init__(self, style: Style, width: int, keys: Mapping[str, str] = KEYS) -> None:
        self._style = style
        self._width = width
        self._keys = keys
        self._right = width - RIGHT
        self._values = max(60, self._right - STATE_WIDTH - VALUE_X)

    def lay_out(self, state: FieldState, look: Look) -> Row:
        """Return the row of a field."""
        row = Row()
        focused = look.focused is not None
        if focused:
            row.marks.append(Box(QRectF(), "focus_row"))  # its height is known at the end
        self._head(row, state, focused=focused)
        bottom = self._body(row, state, look)
        if state.reveals and not focused:
            bottom = self._revealed(row, state, bottom)
        if focused:
            bottom = self._opening(row, state, look, bottom)
        row.height = round(max(bottom, PAD + LINE) + PAD)
        if focused:
            self._raise(row)
        if row.focus.isEmpty():
            row.focus = QRectF(0, 0, self._width, row.height)
        return row

    # --- parts ------------------------------------------------------------------------------------------------------

    def _head(self, row: Row, state: FieldState, *, focused: bool) -> None:
        style = self._style
        ink = style.theme.field(state.field.colour)
        row.marks.append(Sign("dot", QPointF(DOT_X + 4, PAD + LINE / 2), "", 8, ink))
        name = style.label.elided(label(state.field.label), VALUE_X - LABEL_X - 3)
        row.marks.append(Words(LABEL_X, style.label.baseline(PAD, LINE), name, style.label, "label", fixed=True))
        mark = describe.field_mark(state)
        role = "amber_text" if mark.needs_look else "muted"
        centre = PAD + LINE / 2
        if mark.kind == "tick":
            row.marks.append(Sign("tick", QPointF(self._right - 5, centre), "muted", 7.5))
        elif mark.text:
            x = self._right - style.small.width(mark.text)
            row.marks.append(Words(x, style.small.baseline(PAD, LINE), mark.text, style.small, role))
            if mark.needs_look:
                row.marks.append(Sign("dot", QPointF(x - 7, centre), "amber", 5))
        if not focused and (others := describe.others_mark(state)):
            # Below the state, where the second line of a value would be: the row keeps its height.
            x = self._right - style.attribute.width(others)
            top = PAD + SMALL_LINE - 3
            row.marks.append(Words(x, style.attribute.baseline(top, SMALL_LINE), others, style.attribute, "faint"))

    def _body(self, row: Row, state: FieldState, look: Look) -> float:
        editing = look.editing
        if editing is not None and (not state.field.many or editing.whole_list or not state.values):
            return self._slot(row, PAD - 3, editing)
        if state.field.type is FieldType.BLOCKS:
            return self._blocks(row, state)
        if state.field.many and (state.values or (look.focused is not None and not state.blind)):
            flow = Flow(self._style, row, self._values, PAD)
            if not state.values:
                none = tr("none") if state.decided is not None else tr("none found")
                self._muted(row, blind_text() if state.blind else none)
                flow.bottom += LINE + 3
            focused = -1 if editing is not None and editing.index < 0 else look.focused
            can_add = look.focused is not None and editing is None
            flow.place(state, focused, unfolded=look.unfolded, can_add=can_add, broken=look.broken)
            bottom = flow.bottom
            return self._slot(row, bottom, editing) if editing is not None else bottom
        if not state.values:
            text = tr("left empty") if state.decided is not None else tr("none found")
            text = blind_text() if state.blind else text
            if look.focused is not None:
                return self._input(row, None, state, text)
            return self._muted(row, text)
        if look.focused is not None and state.values[0].stands:
            return self._input(row, state.values[0], state)
        return self._single(row, state, state.values[0], broken=0 in look.broken)

    def _slot(self, row: Row, top: float, editing: Editing) -> float:
        """Leave room for the open editor."""
        width = self._right - VALUE_X + 2 * EDITOR_MARGIN
        row.editor = QRectF(VALUE_X - EDITOR_MARGIN, top - EDITOR_MARGIN, width, editing.height)
        row.focus = row.editor
        return top - EDITOR_MARGIN + editing.height

    def _single(self, row: Row, state: FieldState, shown: ValueState, *, broken: bool) -> float:
        style = self._style
        rejected = not shown.stands
        text = describe.value_text(state.field, shown.value)
        face = style.struck if rejected else style.value
        closing = "”" if state.field.type is FieldType.QUOTE else ""
        layout, height = wrap(face, text, self._values, LINE, limit=_LINES, closing=closing)
        row.marks.append(Paragraph(QPointF(VALUE_X, PAD), layout, "muted" if rejected else "text"))
        row.hits.append(Hit(QRectF(VALUE_X, PAD, self._values, height), Action.FOCUS, 0))
        bottom = PAD + height
        was = describe.was(state.field, shown)
        attribute = describe.attribute_text(state.field, shown.value)
        x = VALUE_X + (layout.lineAt(0).naturalTextWidth() if height <= LINE else self._values) + 8
        if sign := support_sign(state.field, shown, broken):
            row.marks.append(sign_mark(sign, QPointF(min(x, VALUE_X + self._values - 2) + 1, PAD + LINE / 2)))
            x += 14
        for extra, extra_face in ((attribute, style.attribute), (was, style.small_struck)):
            if not extra:
                continue
            if is_right_to_left(text) or x + min(extra_face.width(extra), 60) > VALUE_X + self._values:
                x, bottom = VALUE_X, bottom + SMALL_LINE
            top = bottom - (LINE if bottom == PAD + height else SMALL_LINE)
            cut = extra_face.elided(" ".join(extra.split()), VALUE_X + self._values - x)
            row.marks.append(Words(x, extra_face.baseline(top, LINE), cut, extra_face, "muted"))
            x += extra_face.width(cut) + 8
        return bottom

    def _input(self, row: Row, shown: ValueState | None, state: FieldState, empty: str = "") -> float:
        """Show a value in the look of the input that a click or a key turns it into."""
        style = self._style
        text = describe.value_text(state.field, shown.value) if shown else empty
        arrow = 18 if state.field.type in (FieldType.DATE, FieldType.CHOICE, FieldType.LANGUAGE) else 0
        room = self._values - 18 - arrow
        closing = "”" if state.field.type is FieldType.QUOTE else ""
        layout, height = wrap(style.value, text, room, LINE, limit=_LINES_IN_FOCUS, closing=closing)
        top = PAD - 2
        rect = QRectF(VALUE_X + 0.5, top + 0.5, self._values - 1, height + INPUT - LINE - 1)
        row.marks.append(Box(rect.adjusted(-3, -3, 3, 3), "input_glow", "", 7))
        row.marks.append(Box(rect, "input", "input_focus", 5))
        at = QPointF(VALUE_X + 9, top + (INPUT - LINE) / 2)
        row.marks.append(Paragraph(at, layout, "text" if shown else "muted"))
        if arrow:
            row.marks.append(Sign("down", QPointF(rect.right() - 12, rect.center().y()), "faint", 6))
        row.hits.append(Hit(rect, Action.EDIT, 0 if shown else -1))
        bottom = rect.bottom() + 3.5
        if shown and (attribute := describe.attribute_text(state.field, shown.value)):
            cut = style.small.elided(attribute, self._values)
            row.marks.append(Words(VALUE_X, style.small.baseline(bottom, SMALL_LINE), cut, style.small, "muted"))
            bottom += SMALL_LINE
        return bottom

    def _blocks(self, row: Row, state: FieldState) -> float:
        text, changes = describe.body_text(state)
        style = self._style
        row.marks.append(Words(VALUE_X, style.value.baseline(PAD, LINE), text, style.value, "text"))
        if changes:
            x = VALUE_X + style.value.width(text) + 8
            cut = style.small.elided(changes, VALUE_X + self._values - x)
            row.marks.append(Words(x, style.value.baseline(PAD, LINE), cut, style.small, "muted"))
        return PAD + LINE

    def _muted(self, row: Row, text: str) -> float:
        style = self._style
        row.marks.append(Words(VALUE_X, style.value.baseline(PAD, LINE), text, style.value, "muted"))
        return PAD + LINE

    def _opening(self, row: Row, state: FieldState, look: Look, top: float) -> float:
        opening = Opening(self._style, row, self._right, top, self._keys)
        index = look.focused if look.focused is not None else -1
        shown = state.values[index] if 0 <= index < len(state.values) else None
        if look.editing is not None:
            if shown is not None and not look.editing.whole_list and look.editing.index >= 0:
                opening.provenance(state, shown)
            if not look.editing.whole_list:
                opening.alternatives(state, index)
            opening.hints(look.editing.hints, look.editing.index)
            return opening.bottom
        opening.revealed(state)
        if state.blind:
            opening.sentence(blind_help(state))
        elif shown is None or state.field.type is FieldType.BLOCKS:
            if state.field.required and not state.values and state.decided is None:
                opening.sentence(tr("Every article needs one."), "amber_text")
            elif state.field.help:
                opening.sentence(label(state.field.help))
        else:
            if not state.field.many:
                opening.before(state, shown)
            if shown.decision is Decision.REJECTED:
                opening.sentence(tr("rejected; it will not be in the record"))
            elif index in look.broken:
                opening.sentence(describe.broken(), "amber_text")
            opening.provenance(state, shown)
        opening.alternatives(state, index)
        opening.keys_for(state, index, look.unsure_elsewhere, index in look.broken)
        return opening.bottom

    def _revealed(self, row: Row, state: FieldState, top: float) -> float:
        """Say below the value what a decision has brought to light."""
        opening = Opening(self._style, row, self._right, top, self._keys)
        opening.revealed(state)
        return opening.bottom

    def _raise(self, row: Row) -> None:
        """Put the ground, the lines above and below and the bar at the left under a focused row."""
        row.marks[0] = Box(QRectF(0, 0, self._width, row.height), "focus_row", "", 0)
        row.marks[1:1] = [
            Box(QRectF(0, 0, self._width, 1), "line", "", 0),
            Box(QRectF(0, row.height - 1, self._width, 1), "line", "", 0),
            Box(QRectF(0, 1, 3, row.height - 2), "accent", "", 0),
        ]
