"""The values of a list: chips that flow and wrap, quotes below each other, long lists folded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from gui.record import describe
from gui.record.evidence import lacks_evidence
from gui.record.row import Action, Box, Hit, Paragraph, Row, Sign, Words
from gui.record.style import CHIP, CHIP_GAP, LINE, VALUE_X, Style, wrap
from gui.record.words import tr
from store.articles import Decision
from store.fields import Field, FieldType
from store.review.state import FieldState, ValueState

FOLD_LINES = 6
"""Lines of chips that a folded list shows; with the focus beyond them it shows the lines around the focus."""
_FOLD_QUOTES = 3
_PADDING, _SPACE = 8, 6
_SIGN = {"": 0, "dot": 6, "tick": 9, "plus": 9}
"""By how much a sign moves the words to the right; it stands partly in the white space at the left."""
_SUPPORT = 13
"""By how much a sign of missing support makes a chip wider."""
_CROSS = "×"


class _Chip(NamedTuple):
    """One measured chip; widths in pixels."""

    text: str
    attribute: str = ""
    was: str = ""
    sign: str = ""
    width: float = 0
    support: str = ""
    """A sign where the value has no evidence, or none that supports it."""
    is_ghost: bool = False
    """Whether it is what stood there before, beside the chip that took its place."""


class Flow:
    """Lays the values of list fields out under each other from a y; `bottom` is where they end."""

    def __init__(self, style: Style, row: Row, width: float, top: float) -> None:
        self._style = style
        self._row = row
        self._width = width
        self._can_add = False
        self._broken: frozenset[int] = frozenset()
        self.bottom = top

    def place(
        self,
        state: FieldState,
        focused: int | None,
        *,
        unfolded: bool,
        can_add: bool,
        broken: frozenset[int] = frozenset(),
    ) -> None:
        """Place the field's values; `focused` is the value in focus, -1 the field itself, None another field."""
        self._can_add = can_add
        self._broken = broken
        if state.field.type in (FieldType.QUOTE, FieldType.LONG_TEXT):
            self._place_paragraphs(state, focused, unfolded)
        else:
            self._place_chips(state, focused, unfolded)

    # --- chips ------------------------------------------------------------------------------------------------------

    def _place_chips(self, state: FieldState, focused: int | None, unfolded: bool) -> None:
        lines = self._lines(state)
        count = len(state.values)
        first = 0
        shown: list[list[tuple[int, _Chip]]] = []
        if unfolded:
            shown = list(lines)
        else:
            for line in lines:
                if len(shown) == FOLD_LINES:
                    if focused is None or focused < line[0][0]:
                        break
                    first, shown = line[0][0], []  # the focus is beyond: show the page of lines that holds it
                shown.append(line)
        if first:
            self._button(tr("{0} before").format(first), Action.GO, first - 1)
            self.bottom += CHIP + CHIP_GAP
        x = float(VALUE_X)
        for line in shown:
            x = VALUE_X
            for index, chip in line:
                self._chip(x, index, chip, state.values[index], focused)
                x += chip.width + CHIP_GAP
            self.bottom += CHIP + CHIP_GAP
        last = shown[-1][-1][0] + 1 if shown else 0
        if last < count:
            x = self._after(x, bool(shown), tr("+{0} more").format(count - last), Action.UNFOLD)
        elif unfolded and len(shown) > FOLD_LINES:
            x = self._after(x, bool(shown), tr("show fewer"), Action.FOLD)
        if self._can_add:
            self._after(x, bool(shown), tr("+ add"), Action.ADD)

    def _lines(self, state: FieldState) -> Iterator[list[tuple[int, _Chip]]]:
        line: list[tuple[int, _Chip]] = []
        x = 0.0
        for index, shown in enumerate(state.values):
            for chip in self._measure(state.field, shown, support_sign(state.field, shown, index in self._broken)):
                if line and x + chip.width > self._width:
                    yield line
                    line, x = [], 0.0
                line.append((index, chip))
                x += chip.width + CHIP_GAP
        if line:
            yield line

    def _measure(self, field: Field, shown: ValueState, support: str) -> Iterator[_Chip]:
        """Measure a value's chip; what it was before stands in it, or where that is too long, in one of its own."""
        style = self._style
        sign = sign_of(shown)
        cross = 0.0 if shown.decision is Decision.REJECTED else _SPACE + 6
        room = self._width - 2 * _PADDING - cross - _SIGN[sign] - bool(support) * _SUPPORT
        face = style.chip
        text = face.elided(" ".join(describe.value_text(field, shown.value).split()), room)
        room -= face.width(text)
        before = describe.was(field, shown)
        if before and style.attribute.width(before) + _SPACE > room:
            ghost = style.attribute.elided(before, self._width - 4)
            yield _Chip(ghost, width=round(style.attribute.width(ghost)) + 4, is_ghost=True)
            before = ""
        elif before:
            room -= style.attribute.width(before) + _SPACE
        attribute = describe.attribute_text(field, shown.value) or describe.mentions(shown.value)
        if attribute:
            attribute = style.attribute.elided(attribute, room - _SPACE) if room > 24 + _SPACE else ""
        width = 2 * _PADDING + cross + _SIGN[sign] + face.width(text) + bool(support) * _SUPPORT
        width += sum(style.attribute.width(t) + _SPACE for t in (before, attribute) if t)
        yield _Chip(text, attribute, before, sign, round(width), support)

    def _chip(self, x: float, index: int, chip: _Chip, shown: ValueState, focused: int | None) -> None:
        style, row, top = self._style, self._row, self.bottom
        if chip.is_ghost:
            baseline = style.attribute.baseline(top, CHIP)
            row.marks.append(Words(x + 2, baseline, chip.text, style.attribute_struck, "muted"))
            row.hits.append(Hit(QRectF(x, top, chip.width, CHIP), Action.FOCUS, index))
            return
        rect = QRectF(x + 0.5, top + 0.5, chip.width - 1, CHIP)
        rejected = shown.decision is Decision.REJECTED
        in_focus = index == focused
        row.marks.append(
            Box(rect, "" if rejected else "chip", "accent" if in_focus else "chip_line", 5, rejected and not in_focus,
                1.5 if in_focus else 1)
        )  # fmt: skip
        row.hits.append(Hit(QRectF(x, top, chip.width, CHIP), Action.FOCUS, index))
        if in_focus:
            row.focus = QRectF(x, top, chip.width, CHIP)
        at = x + _PADDING
        if chip.sign:
            row.marks.append(sign_mark(chip.sign, QPointF(at + _SIGN[chip.sign] / 2 - 3, top + CHIP / 2 + 0.5)))
            at += _SIGN[chip.sign]
        baseline = style.chip.baseline(top, CHIP)
        if chip.was:
            row.marks.append(Words(at, baseline, chip.was, style.attribute_struck, "muted"))
            at += style.attribute.width(chip.was) + _SPACE
        face = style.chip_struck if rejected else style.chip
        row.marks.append(Words(at, baseline, chip.text, face, "muted" if rejected else "text"))
        at += style.chip.width(chip.text)
        if chip.support:
            row.marks.append(sign_mark(chip.support, QPointF(at + _SPACE + 3, top + CHIP / 2 + 0.5)))
            at += _SUPPORT
        if chip.attribute:
            row.marks.append(Words(at + _SPACE, baseline, chip.attribute, style.attribute, "muted"))
        if not rejected:
            self._cross(x + chip.width - _PADDING - 6, top, index)

    def _cross(self, x: float, top: float, index: int) -> None:
        baseline = self._style.attribute.baseline(top, CHIP)
        self._row.marks.append(Words(x, baseline, _CROSS, self._style.attribute, "faint", fixed=True))
        self._row.hits.append(Hit(QRectF(x - 4, top, 15, CHIP), Action.REJECT, index))

    # --- paragraphs -------------------------------------------------------------------------------------------------

    def _place_paragraphs(self, state: FieldState, focused: int | None, unfolded: bool) -> None:
        count = len(state.values)
        first, last = 0, count
        if not unfolded and count > _FOLD_QUOTES:
            first = max(focused or 0, 0) // _FOLD_QUOTES * _FOLD_QUOTES
            last = min(first + _FOLD_QUOTES, count)
        if first:
            self._button(tr("{0} before").format(first), Action.GO, first - 1)
            self.bottom += CHIP + CHIP_GAP
        for index in range(first, last):
            self._paragraph(state, index, focused)
        x = float(VALUE_X)
        if last < count:
            x = self._after(x, False, tr("+{0} more").format(count - last), Action.UNFOLD)
        elif unfolded and count > _FOLD_QUOTES:
            x = self._after(x, False, tr("show fewer"), Action.FOLD)
        if self._can_add:
            self._after(x, x > VALUE_X, tr("+ add"), Action.ADD)

    def _paragraph(self, state: FieldState, index: int, focused: int | None) -> None:
        style, row = self._style, self._row
        shown = state.values[index]
        rejected = shown.decision is Decision.REJECTED
        in_focus = index == focused
        top = self.bottom
        sign, unsupported = sign_of(shown), support_sign(state.field, shown, index in self._broken)
        x = VALUE_X + (12 if sign else 0)
        room = self._width - (12 if sign else 0) - (14 if focused is not None else 0)
        room -= _SUPPORT if unsupported else 0
        text = describe.value_text(state.field, shown.value)
        face = style.struck if rejected else style.value
        closing = "”" if state.field.type is FieldType.QUOTE else ""
        lines = 6 if in_focus else 1 if state.field.type is FieldType.QUOTE else 3
        layout, height = wrap(face, text, room, LINE, limit=lines, closing=closing)
        row.marks.append(Paragraph(QPointF(x, top), layout, "muted" if rejected else "text"))
        if sign:
            row.marks.append(sign_mark(sign, QPointF(VALUE_X + 3.5, top + LINE / 2)))
        bottom = top + height
        if unsupported:
            row.marks.append(sign_mark(unsupported, QPointF(x + room + 8, top + LINE / 2)))
        speaker = describe.attribute_text(state.field, shown.value)
        if speaker:
            said = style.small.elided(f"— {speaker}", room)
            row.marks.append(Words(x, style.small.baseline(bottom, SPEAKER), said, style.small, "muted"))
            bottom += SPEAKER
        rect = QRectF(VALUE_X - 6, top - 3, self._width + 12, bottom - top + 6)
        if in_focus:
            row.marks.append(Box(rect.adjusted(0.5, 0.5, -0.5, -0.5), "", "accent", 5, False, 1.5))
            row.focus = rect
        row.hits.append(Hit(rect, Action.FOCUS, index))
        if focused is not None and not rejected:
            self._cross(VALUE_X + self._width - 8, top, index)
        self.bottom = bottom + 6

    # --- buttons ----------------------------------------------------------------------------------------------------

    def _after(self, x: float, on_line: bool, text: str, action: Action, index: int = -1) -> float:
        """Put a button behind the last chip, or below where it does not fit; return where the next one may go."""
        width = self._style.attribute.width(text) + 2 * _PADDING
        if on_line and x + width <= VALUE_X + self._width:
            self.bottom -= CHIP + CHIP_GAP
        else:
            x = VALUE_X
        self._button(text, action, index, x)
        self.bottom += CHIP + CHIP_GAP
        return x + round(width) + CHIP_GAP

    def _button(self, text: str, action: Action, index: int, x: float = VALUE_X) -> None:
        face, top = self._style.attribute, self.bottom
        width = round(face.width(text)) + 2 * _PADDING
        self._row.marks.append(Box(QRectF(x + 0.5, top + 0.5, width - 1, CHIP), "", "chip_line", 5, dashed=True))
        self._row.marks.append(Words(x + _PADDING, face.baseline(top, CHIP), text, face, "muted"))
        self._row.hits.append(Hit(QRectF(x, top, width, CHIP), action, index))


SPEAKER = 18
"""Height of the line that names a quote's speaker."""


def sign_of(shown: ValueState) -> str:
    """Return the sign before a value: decided and unsure values are told apart by shape, not only by colour."""
    if shown.decision in (Decision.ACCEPTED, Decision.CORRECTED):
        return "tick"
    if shown.decision is Decision.ADDED:
        return "plus"
    return "dot" if shown.needs_look else ""


def support_sign(field: Field, shown: ValueState, broken: bool) -> str:
    """Return the sign of a value that has no evidence (a ring), or none that supports it (a struck equals sign)."""
    if not shown.stands:
        return ""
    return "broken" if broken else "ring" if lacks_evidence(field, shown) else ""


def sign_mark(kind: str, centre: QPointF) -> Sign:
    """Return the mark of a sign."""
    role = {"tick": "green", "plus": "green", "dot": "amber", "ring": "faint", "broken": "amber_text"}[kind]
    return Sign(kind, centre, role, {"dot": 5, "ring": 6}.get(kind, 7))
