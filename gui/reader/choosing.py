"""Choosing words without the mouse: the next name that nothing marks yet, growing a selection, typing ahead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from gui.reader.flow import HEADLINE_FIELD
from gui.reader.searching import Searching
from store import sentences, spans
from store.fields import FieldType

if TYPE_CHECKING:
    from gui.reader.marking import MarkingView
    from store.extract.name_runs import NameRun
    from store.search.within import Folded

_AT_ONCE = 3_000
"""Names of a text of no more characters are told within a frame."""
_REACH = 60_000
"""How much of a long text is looked over for names at a time."""
_MOST = 2_000
_HOLDERS = (FieldType.QUOTE, FieldType.LONG_TEXT, FieldType.BLOCKS)
"""Types whose evidence holds names rather than being them."""
Span = tuple[int, int]


def _tr(text: str) -> str:
    """Return a text in the language of the window."""
    return QCoreApplication.translate("choosing", text)


class NameWalk:
    """Goes over what looks like a name and is evidence of no value yet."""

    def __init__(self, pane: MarkingView) -> None:
        self._pane = pane
        self._of: tuple[str, int] | None = None
        self._runs: list[NameRun] = []
        self._steps = 0

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) of them; told where there is none."""
        pane = self._pane
        state = pane.state
        if state is None:
            return
        text = state.article.text
        low = max(0, pane.place_at_hand() - _REACH // 2) // (_REACH // 2) * (_REACH // 2) if len(text) > _REACH else 0
        if self._of == (text, low):
            self._select(by)
            return
        stretches = pane.body_spans(low, low + _REACH)
        language = state.article.language or ""

        def work() -> list[NameRun]:
            from store.extract.name_runs import name_runs

            return name_runs(text, stretches, language=language)

        def done(runs: list[NameRun]) -> None:
            if pane.text is not text:
                return
            self._of, self._runs = (text, low), runs
            steps, self._steps = self._steps, 0
            self._select(steps)

        waits = self._steps != 0
        self._steps += by
        if sum(end - start for start, end in stretches) <= _AT_ONCE:
            done(work())
        elif not waits:
            pane.run(work, done)

    def _select(self, by: int) -> None:
        pane = self._pane
        left = self._left()
        if not left:
            pane.tell(_tr("No further words here look like a name."))
            return
        chosen = pane.selection()
        here = next((i for i, run in enumerate(left) if (run.start, run.end) == chosen), None)
        if here is None:
            here = -1 if by > 0 else 0
        run = left[(here + by) % len(left)]
        pane.choose_words(run.start, run.end)
        pane.tell(_tr("Name {0} of {1} that no value has yet").format((here + by) % len(left) + 1, len(left)))

    def _left(self) -> list[NameRun]:
        from store.extract.name_runs import unmarked

        state = self._pane.state
        if state is None:
            return []
        taken: list[Span] = []
        known: set[str] = set()
        for field in state.fields:
            if field.field.type in _HOLDERS or field.field.key == HEADLINE_FIELD:
                continue
            for value in field.values:
                taken += [(e.start, e.end) for e in value.value.evidence]
                if field.field.type is FieldType.ENTITY and isinstance(value.value.value, str):
                    known.update(value.value.value.lower().split())
        return unmarked(self._runs, taken, known)


class Growing:
    """Grows a selection from the word to the sentence and the paragraph, and takes the same way back."""

    def __init__(self, pane: MarkingView) -> None:
        self._pane = pane
        self._before: list[Span] = []
        self._last: Span | None = None

    def grow(self) -> None:
        """Select the next larger unit around what is selected, or the evidence in focus, or the word at the cursor."""
        pane, text = self._pane, self._pane.text
        if not text:
            return
        now = pane.selection()
        if now is None or now != self._last:
            self._before = []
        if now is None:
            span = pane.focused_evidence() if not pane.caret_mode else None
            at = pane.place_at_hand()
            self._put(*((span.start, span.end) if span is not None else _word(text, at)))
            return
        for start, end in self._around(text, *now):
            if start <= now[0] and end >= now[1] and (start, end) != now:
                self._before.append(now)
                self._put(start, end)
                return

    def shrink(self) -> None:
        """Select again what was selected before it was grown."""
        if self._before and self._pane.selection() == self._last:
            self._put(*self._before.pop())

    def _around(self, text: str, start: int, end: int) -> Iterator[Span]:
        last = max(end - 1, start)
        for unit in (spans.word_at, sentences.sentence_at, lambda _text, at: self._pane.paragraph_at(at)):
            yield unit(text, start)[0], unit(text, last)[1]

    def _put(self, start: int, end: int) -> None:
        self._last = (start, end)
        self._pane.choose_words(start, end)


class TypeAhead(QObject):
    """Letters typed lead to the next word that begins with them; of a name all of its words are taken."""

    changed = Signal(bool)
    """Whether letters are being typed."""

    def __init__(self, pane: MarkingView, searching: Searching) -> None:
        super().__init__(pane)
        self._pane, self._searching = pane, searching
        self._from = 0
        self._found: list[Span] = []
        self.typed = ""
        self.active = False

    def start(self) -> None:
        """Wait for letters."""
        if not self._pane.text:
            return
        self.active, self.typed, self._found = True, "", []
        self._from = self._pane.place_at_hand()
        self._show()
        self.changed.emit(True)

    def stop(self) -> None:
        """Wait no longer; what was found stays selected."""
        if self.active:
            self.active = False
            self._pane.set_prompt("")
            self.changed.emit(False)

    def claims(self, event: QKeyEvent) -> bool:
        """Tell whether a key is for here: letters, and digits that lead to a word; others are fields' keys."""
        if not self.active:
            return False
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if held and held != Qt.KeyboardModifier.GroupSwitchModifier:
            return False
        if event.key() in _ENDS:
            return True
        letter = event.text()
        if not letter or not letter.isprintable():
            return False
        return not (letter.isdigit() and self._found) or self._leads_on(letter)

    def press(self, event: QKeyEvent) -> None:
        """Take a key that is for here."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._pane.clear_selection()
            self.stop()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stop()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Backtab, Qt.Key.Key_Up):
            self._step(-1 if key in (Qt.Key.Key_Backtab, Qt.Key.Key_Up) else 1)
        elif key == Qt.Key.Key_Backspace:
            self.typed = self.typed[:-1]
            self._search()
        elif event.text() and event.text().isprintable():
            self.typed += event.text()
            self._search()

    def _search(self) -> None:
        self._show()
        if self.typed.strip():
            self._searching.when_folded(self._on_folded)

    def _on_folded(self, folded: Folded) -> None:
        if not self.active:
            return
        self._found = self._ranked(folded, self.typed)
        if self._found:
            self._select(self._found[0])
        self._show()

    def _leads_on(self, letter: str) -> bool:
        found: list[bool] = []
        self._searching.when_folded(
            lambda folded: found.append(next(folded.find(self.typed + letter, at_word_start=True), None) is not None)
        )
        return bool(found) and found[0]

    def _ranked(self, folded: Folded, typed: str) -> list[Span]:
        """Return where the letters stand: words with a capital that are no evidence yet first, all from here on."""
        text, pane = folded.original, self._pane
        found = list(islice(folded.find(typed, at_word_start=True, start=self._from), _MOST))
        if len(found) < _MOST:
            before = islice(folded.find(typed, at_word_start=True), _MOST - len(found))
            found += [span for span in before if span[0] < self._from]

        def rank(span: Span) -> int:
            if not text[span[0]].isupper():
                return 2 if pane.is_in_body(span[0]) else 3
            return int(pane.is_evidence(span[0])) if pane.is_in_body(span[0]) else 3

        return sorted(found, key=rank)

    def _step(self, by: int) -> None:
        if self._found:
            self._found = self._found[by:] + self._found[:by]
            self._select(self._found[0])

    def _select(self, span: Span) -> None:
        from store.extract.name_runs import name_at

        start, end = name_at(self._pane.text, span[0])
        self._pane.choose_words(start, max(end, span[1]))

    def _show(self) -> None:
        if self.active:
            missing = self.typed.strip() and not self._found
            said = _tr("no word begins like this") if missing else _tr("type how the word begins")
            self._pane.set_prompt(f"{self.typed}▏ {said}" if missing or not self.typed else f"{self.typed}▏")


def _word(text: str, at: int) -> Span:
    start, end = spans.word_at(text, at)
    return (start, end) if start < end else (at, min(at + 1, len(text)))


_ENDS = frozenset(
    {
        Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down,
        Qt.Key.Key_Up, Qt.Key.Key_Backspace,
    }
)  # fmt: skip
