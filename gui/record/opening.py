"""What the focused row shows below its values: provenance, what it was, alternatives, keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from gui.record import describe
from gui.record.evidence import lacks_evidence
from gui.record.origins import named_shortly
from gui.record.revealed import sentence
from gui.record.row import Action, Box, Hit, Row, Words
from gui.record.style import KEY, SMALL_LINE, VALUE_X, Face, Style
from gui.record.words import tr
from store.articles import Decision
from store.fields import FieldType
from store.review.candidates import offers
from store.review.state import FieldState, ValueState

KEYS: Mapping[str, str] = {
    "value.accept": "Enter", "value.accept_only": "A", "value.reject": "X", "value.edit": "E", "value.restore": "R",
    "value.add": "+", "value.edit_list": "Shift F2", "value.alternative": "Shift Enter", "value.candidates": "Shift R",
    "go.next_unsure": "Tab", "block.toggle": "B", "evidence.point": "P",
    "blind.enter": "Enter", "blind.nothing": "X",
}  # fmt: skip
"""The keys that the hints name, by command; the window hands in the real ones where they were remapped."""

_CLICKS = {
    "value.accept": Action.ACCEPT, "value.accept_only": Action.ACCEPT, "value.reject": Action.REJECT,
    "value.edit": Action.EDIT, "value.restore": Action.RESTORE, "go.next_unsure": Action.NEXT_UNSURE,
    "value.edit_list": Action.EDIT_LIST, "value.alternative": Action.RUNNER_UP, "value.candidates": Action.CANDIDATES,
    "evidence.point": Action.POINT,
    "blind.enter": Action.ACCEPT, "blind.nothing": Action.REJECT,
    "Enter": Action.KEEP, "Esc": Action.LEAVE, "Tab": Action.KEEP_AND_GO,
}  # fmt: skip

_MOST_ALTERNATIVES = 9
_LONGEST_QUOTE = 60


class Opening:
    """Adds lines of small type to a row, from a y down; `bottom` is where they end."""

    def __init__(self, style: Style, row: Row, right: float, top: float, keys: Mapping[str, str]) -> None:
        self._style = style
        self._row = row
        self._right = right
        self._keys = keys
        self.bottom = top

    def provenance(self, state: FieldState, shown: ValueState) -> None:
        """Say where a value comes from: the words of the text, the extractor, who agreed, what is a guess."""
        flow = _Line(self._row, self._right, self.bottom)
        small = self._style.small
        phrases = describe.provenance(state.field, shown, with_score=state.field.many)
        if shown.value.evidence:
            quote = " ".join(shown.value.evidence[0].quote[:400].split())
            if len(quote) > _LONGEST_QUOTE:
                quote = quote[:_LONGEST_QUOTE] + "…"
            quote = small.elided(quote, self._right - VALUE_X - 50)
            flow.words(tr("from"), small, "muted")
            flow.boxed(quote, small, self._style.theme.field_tint(state.field.colour))
        for number, phrase in enumerate(phrases):
            if number or shown.value.evidence:
                flow.words("·", small, "muted")
            flow.words(phrase, small, "muted")
        self.bottom = flow.end()

    def before(self, state: FieldState, shown: ValueState) -> None:
        """Show what was corrected, struck through."""
        was = describe.was(state.field, shown)
        if was:
            flow = _Line(self._row, self._right, self.bottom)
            flow.words(tr("was"), self._style.small, "muted")
            flow.words(was[:200], self._style.small_struck, "muted")
            self.bottom = flow.end()

    def sentence(self, text: str, role: str = "muted") -> None:
        """Write a sentence that wraps."""
        flow = _Line(self._row, self._right, self.bottom)
        flow.words(text, self._style.small, role)
        self.bottom = flow.end()

    def revealed(self, state: FieldState) -> None:
        """Say what the last decision on the field has brought to light."""
        for reveal in state.reveals[-2:]:
            role = "amber_text" if reveal.outcome.value in ("missed", "differs") else "muted"
            self.sentence(sentence(state, reveal), role)

    def alternatives(self, state: FieldState, index: int) -> None:
        """List what could be taken instead of the value `index`, each with its key, origin and score."""
        shown = offers(state, index)[:_MOST_ALTERNATIVES]
        if shown:
            self.bottom += 3
        style = self._style
        for number, candidate in enumerate(shown, 1):
            other = candidate.suggestion
            top = self.bottom
            x = self._key(VALUE_X, top + 1, f"Alt {number}") + 6
            score = "" if other.score is None else f" {other.score:.2f}"
            text = describe.value_text(state.field, other)
            if attribute := describe.attribute_text(state.field, other):
                text += f" · {attribute}"
            text, room = " ".join(text[:400].split()), self._right - x - 10
            origin = named_shortly(other.extractor, state.field.key)
            # The value is what one chooses by: where both are too long, its origin has a third of the line.
            free = max(room - style.small.width(text), room / 3) - style.attribute.width(score)
            origin = style.attribute.elided(origin, free) + score
            width = style.attribute.width(origin)
            text = style.small.elided(text, room - width)
            baseline = style.small.baseline(top, KEY + 2)
            self._row.marks.append(Words(x, baseline, text, style.small, "text"))
            self._row.marks.append(Words(self._right - width, baseline, origin, style.attribute, "muted"))
            rect = QRectF(VALUE_X, top, self._right - VALUE_X, KEY + 3)
            self._row.hits.append(Hit(rect, Action.ALTERNATIVE, number - 1))
            self.bottom += KEY + 4

    def hints(self, named: Sequence[tuple[str, str]], index: int) -> None:
        """Write keys and what they do, [("value.accept", "accept"), …]; a click does the same to the value `index`."""
        style = self._style
        self.bottom += 5
        x = float(VALUE_X)
        for command, does in named:
            key = self._keys.get(command, command)
            words = style.small.width(does)
            width = style.key.width(key) + 15 + words
            if x > VALUE_X and x + width > self._right:
                x = VALUE_X
                self.bottom += KEY + 4
            if (action := _CLICKS.get(command)) is not None:
                self._row.hits.append(Hit(QRectF(x, self.bottom, width, KEY), action, index))
            x = self._key(x, self.bottom, key) + 4
            self._row.marks.append(Words(x, style.small.baseline(self.bottom, KEY), does, style.small, "muted"))
            x += words + 9
        if named:
            self.bottom += KEY

    def keys_for(self, state: FieldState, index: int, unsure_elsewhere: bool, broken: bool = False) -> None:
        """Write the keys that apply to the focused value right now."""
        shown = state.values[index] if 0 <= index < len(state.values) else None
        go_on = [("go.next_unsure", tr("next unsure"))] if unsure_elsewhere else []
        edit = ("value.edit", tr("edit"))
        if state.blind:
            self.hints(_blind_keys(state), index)
            return
        if state.field.type is FieldType.BLOCKS:
            named = [("block.toggle", tr("block in or out, in the article"))]
        elif shown is None:
            empty = ("value.accept", tr("leave empty")) if state.decided is None else ("value.restore", tr("restore"))
            named = [("value.edit", tr("fill in")), empty, *go_on]
        elif shown.decision is Decision.REJECTED:
            named = [("value.restore", tr("restore")), ("value.accept_only", tr("take it after all")), *go_on]
        elif shown.decision is not None:
            named = [edit, ("value.reject", tr("reject")), *go_on]
        else:
            named = [("value.accept", tr("accept")), ("value.reject", tr("reject")), *(go_on or [edit])]
        if (
            shown is not None
            and state.field.type is not FieldType.BLOCKS
            and (broken or lacks_evidence(state.field, shown))
        ):
            named.append(("evidence.point", tr("point at its words")))
        if state.field.many and len(state.values) > 1:
            named.append(("value.edit_list", tr("whole list")))
        if state.alternatives and offers(state, index):
            named += [("value.alternative", tr("runner-up")), ("value.candidates", tr("list"))]
        self.hints(named, index)

    def _key(self, x: float, top: float, key: str) -> float:
        face = self._style.key
        width = round(face.width(key)) + 10
        self._row.marks.append(Box(QRectF(x + 0.5, top + 0.5, width, KEY - 1), "key_line", "", 3.5))
        self._row.marks.append(Box(QRectF(x + 0.5, top + 0.5, width, KEY - 2), "key", "key_line", 3.5))
        self._row.marks.append(Words(x + 5.5, face.baseline(top, KEY - 1), key, face, "key_text"))
        return x + width + 1


def _blind_keys(state: FieldState) -> list[tuple[str, str]]:
    if not state.values:
        return [("blind.enter", tr("enter what you find")), ("blind.nothing", tr("nothing there"))]
    return [("blind.enter", tr("that is all")), ("value.add", tr("another")), ("blind.nothing", tr("take out"))]


class _Line:
    """Words set one after the other, wrapped at the right edge."""

    def __init__(self, row: Row, right: float, top: float) -> None:
        self._row = row
        self._right = right
        self._x = float(VALUE_X)
        self._top = top

    def words(self, text: str, face: Face, role: str) -> None:
        """Add words; a run that stays on one line is one mark."""
        run = ""
        for word in text.split():
            longer = f"{run} {word}" if run else word
            if self._x + face.width(longer) <= self._right:
                run = longer
                continue
            if run:
                self._put(run, face, role)
            if self._x > VALUE_X:
                self._break()
            run = face.elided(word, self._right - VALUE_X)
        if run:
            self._put(run, face, role)
            self._x += face.width(" ")

    def boxed(self, text: str, face: Face, tint: QColor) -> None:
        """Add words on a tinted ground, kept on one line."""
        width = face.width(text) + 6
        if self._x > VALUE_X and self._x + width > self._right:
            self._break()
        rect = QRectF(self._x, self._top + 1, width, SMALL_LINE - 2)
        self._row.marks.append(Box(rect, radius=2, tint=tint))
        self._row.marks.append(Words(self._x + 3, face.baseline(self._top, SMALL_LINE), text, face, "text"))
        self._x += width + face.width(" ")

    def end(self) -> float:
        """Return where the next line begins."""
        return self._top + SMALL_LINE

    def _put(self, run: str, face: Face, role: str) -> None:
        self._row.marks.append(Words(self._x, face.baseline(self._top, SMALL_LINE), run, face, role))
        self._x += face.width(run)

    def _break(self) -> None:
        self._x = VALUE_X
        self._top += SMALL_LINE
