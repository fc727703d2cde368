"""The editor of a whole list: its lines can be moved, edited, taken out, added, and pasted by the dozen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from gui.languages import label
from gui.record.editors.completion import Completion
from gui.record.editors.inputs import LineInput, input_style
from gui.record.editors.typed import evidence_for, typed_text
from gui.record.ending import Complete, End
from gui.record.style import EDITOR_MARGIN, INPUT
from gui.refusals import in_words
from gui.theme import Theme
from store.articles import DecidedValue, Decision, Value
from store.fields import Field
from store.normalise import Context, InvalidValue, validate
from store.review.state import ValueState

_MOST_LINES = 12
_ORIGIN = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line came from: the value as it stood and the words it was opened with; both empty for a new line."""

    shown: ValueState | None = None
    words: str = ""


class ListEditor(QWidget):
    """Shows one line a value; the current line is always open for typing, so no key needs a mode.

    Up and Down change the line, Alt+Up and Alt+Down move it, Ins adds one, Ctrl+Del takes it out, pasting several
    lines adds them all. Keeping the list decides the whole field.
    """

    resized = Signal()
    """It needs another height."""
    ended = Signal(object)
    """End: a key asked to end the edit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = Field(key="", label="")
        self._context = Context()
        self._opened: list[ValueState] = []
        self._gone: list[ValueState] = []
        self._opened_with: list[tuple[ValueState | None, str]] = []
        self._theme = theme
        self._parts = layout = QVBoxLayout(self)
        self._lines = QListWidget(self)
        self._lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setUniformItemSizes(True)
        self._lines.setAutoScroll(False)
        self._lines.verticalScrollBar().valueChanged.connect(self._place_input)
        self._lines.itemPressed.connect(self._on_pressed)
        self._input = LineInput("", self._lines.viewport())
        self._input.installEventFilter(self)
        self._input.textChanged.connect(self._on_typed)
        self.completion = Completion(self, self._input, theme)
        self._input.textEdited.connect(self._ask)
        self.completion.taken.connect(self._input.setText)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._note.hide()
        layout.setContentsMargins(EDITOR_MARGIN, EDITOR_MARGIN, EDITOR_MARGIN, EDITOR_MARGIN)
        layout.setSpacing(4)
        layout.addWidget(self._lines)
        layout.addWidget(self._note)
        layout.addStretch(1)
        self.setFocusProxy(self._input)
        self._row = -1
        self.set_theme(theme)

    # --- for the host -----------------------------------------------------------------------------------------------

    def load(self, field: Field, values: tuple[ValueState, ...], current: int, context: Context) -> None:
        """Open on the values of a field; rejected ones are not listed and stay rejected."""
        self.field, self._context = field, context
        self._opened = [v for v in values if v.stands]
        self._gone = [v for v in values if not v.stands]
        self._row = -1
        self._lines.clear()
        row = 0
        for index, shown in enumerate(values):
            if shown.stands:
                if index == current:
                    row = self._lines.count()
                words = typed_text(field, shown.value, context)
                self._insert(self._lines.count(), words, _Line(shown, words))
        if not self._lines.count():
            self._insert(0, "", _Line())
        self._input.setAccessibleName(self.tr("{0}, line").format(label(field.label)))
        self._opened_with = self._held()
        self._say("")
        self._go(row)

    def decided(self) -> tuple[DecidedValue, ...] | None:
        """Return the whole field as it is typed, None where a line could not be kept: its reason stands below."""
        self._store()
        decided: list[DecidedValue] = []
        kept: list[ValueState] = []
        for row in range(self._lines.count()):
            item = self._lines.item(row)
            line, words = self._line(item), item.text().strip()
            if not words:
                continue
            try:
                decided.append(self._decide(line, words))
            except InvalidValue as reason:
                self._go(row)
                self._say(in_words(reason))
                return None
            if line.shown is not None:
                kept.append(line.shown)
        for shown in (*self._opened, *self._gone):
            if shown not in kept and shown.suggestion is not None:
                gone = shown.suggestion
                decided.append(
                    DecidedValue(value=gone.value, attributes=dict(gone.attributes), evidence=gone.evidence,
                                 decision=Decision.REJECTED, from_=shown.from_)
                )  # fmt: skip
        return tuple(decided)

    def is_changed(self) -> bool:
        """Whether lines were edited, moved, added or taken out."""
        self._store()
        return self._held() != self._opened_with

    @property
    def words(self) -> list[str]:
        """What the lines hold now."""
        self._store()
        return [self._lines.item(row).text() for row in range(self._lines.count())]

    def refuse(self, reason: str) -> None:
        """Say why what is typed is not kept now, although it could be."""
        self._say(reason)

    @property
    def reason(self) -> str:
        """Why the list cannot be kept, or ""."""
        return self._note.text().removeprefix("! ")

    def set_complete(self, complete: Complete | None) -> None:
        """Say who knows what was accepted before."""
        self.completion.complete = complete

    def close_lists(self) -> None:
        """Close what hangs under the open line."""
        self.completion.forget()

    def height_for(self, width: int) -> int:
        """Return the height that all parts need at a width."""
        margins = 2 * EDITOR_MARGIN
        height = margins + min(self._lines.count(), _MOST_LINES) * INPUT + 8
        if not self._note.isHidden():
            height += 4 + self._note.heightForWidth(width - margins)
        return height

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and fonts."""
        self._theme = theme
        c = {role: theme.colour(role).name() for role in ("input", "input_focus", "text", "red_text")}
        self.setStyleSheet(
            input_style(theme)
            + f"QListWidget {{ background: {c['input']}; color: {c['text']}; border: 1px solid {c['input_focus']};"
            " border-radius: 5px; padding: 3px; outline: 0; }"
            f"QListWidget::item {{ padding: 0 8px; height: {INPUT}px; }}"
            f"QListWidget::item:selected {{ background: {c['input']}; color: {c['text']}; }}"
        )
        for widget in (self._lines, self._input):
            widget.setFont(theme.ui_font(13))
        self._note.setFont(theme.ui_font(12))
        self._note.setStyleSheet(f"color: {c['red_text']};")
        self.completion.set_theme(theme)

    # --- keys -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that act on lines."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.completion.key(event) or self._key(event)
        if kind == QEvent.Type.FocusOut:
            self.close_lists()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Insert)
            if event.key() in keys:
                event.accept()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste()
        if step and modifiers == _ALT:
            self._move(step)
        elif step and modifiers == _NONE:
            self._step(step)
        elif (key in _ENTER and modifiers == _SHIFT) or (key == Qt.Key.Key_Insert and modifiers == _NONE):
            self._add([""])
        elif (key == Qt.Key.Key_Delete and modifiers == _CONTROL) or (
            key == Qt.Key.Key_Backspace and modifiers == _NONE and not self._input.text()
        ):
            self._take_out()
        elif key in _ENTER and modifiers in (_NONE, _CONTROL):
            self.ended.emit(End.KEEP_ALL if modifiers == _CONTROL else End.KEEP)
        elif key == Qt.Key.Key_Tab:
            self.ended.emit(End.KEEP)
        elif key == Qt.Key.Key_Backtab:
            self.ended.emit(End.KEEP_BACK)
        elif key == Qt.Key.Key_Escape:
            self.ended.emit(End.LEAVE)
        else:
            return False
        return True

    def _paste(self) -> bool:
        lines = [" ".join(line.split()) for line in QGuiApplication.clipboard().text().splitlines()]
        lines = [line for line in lines if line]
        if len(lines) < 2:
            return False
        there = {words.casefold() for words in self.words}
        new = [line for line in dict.fromkeys(lines) if line.casefold() not in there]
        if new:
            self._add(new)
        return True

    # --- lines ------------------------------------------------------------------------------------------------------

    def _decide(self, line: _Line, words: str) -> DecidedValue:
        shown = line.shown
        if shown is not None and words == line.words:
            value: Value = shown.value
            decision = shown.decision or Decision.ACCEPTED
        else:
            before = shown.value if shown is not None else None
            attributes = {k: v for k, v in (before.attributes if before is not None else {}).items()
                          if k not in ("unit", "to", "guessed")}  # fmt: skip
            value = validate(self.field, words, attributes, self._context)
            value = replace(
                value, evidence=value.evidence or evidence_for(self.field, value, before, self._context.text)
            )
            decision = Decision.CORRECTED if shown is not None and shown.suggestion is not None else Decision.ADDED
        return DecidedValue(
            value=value.value, attributes=dict(value.attributes), evidence=value.evidence, decision=decision,
            from_=shown.from_ if shown is not None else None,
        )  # fmt: skip

    def _insert(self, row: int, words: str, line: _Line) -> None:
        item = QListWidgetItem(words)
        item.setData(_ORIGIN, line)
        self._lines.insertItem(row, item)

    def _line(self, item: QListWidgetItem) -> _Line:
        line = item.data(_ORIGIN)
        return line if isinstance(line, _Line) else _Line()

    def _held(self) -> list[tuple[ValueState | None, str]]:
        """Return the lines that are not empty, each with the value it came from."""
        items = [self._lines.item(row) for row in range(self._lines.count())]
        return [(self._line(item).shown, item.text()) for item in items if item.text().strip()]

    def _store(self) -> None:
        """Write what is typed into its line."""
        if 0 <= self._row < self._lines.count():
            self._lines.item(self._row).setText(self._input.text())

    def _go(self, row: int) -> None:
        """Open a line for typing."""
        self._row = row
        self.completion.forget()
        item = self._lines.item(row)
        self._lines.setCurrentRow(row)
        self._lines.scrollToItem(item)
        self._input.set_words(item.text())
        self._place_input()
        self.resized.emit()

    def _place_input(self) -> None:
        if 0 <= self._row < self._lines.count():
            rect = self._lines.visualItemRect(self._lines.item(self._row))
            self._input.setGeometry(QRect(0, rect.y(), self._lines.viewport().width(), INPUT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the open line in its place."""
        super().resizeEvent(event)
        self._parts.activate()
        self._place_input()

    def _step(self, by: int) -> None:
        self._store()
        row = self._row + by
        if row == self._lines.count() and self._input.text().strip():
            self._insert(row, "", _Line())
        if 0 <= row < self._lines.count():
            self._go(row)

    def _move(self, by: int) -> None:
        self._store()
        row = self._row + by
        if 0 <= row < self._lines.count():
            self._lines.insertItem(row, self._lines.takeItem(self._row))
            self._go(row)

    def _add(self, lines: list[str]) -> None:
        self._store()
        at = self._row + 1 if self._input.text().strip() else self._row
        if at == self._row and self._line(self._lines.item(at)).shown is None:
            self._lines.takeItem(at)
        for offset, words in enumerate(lines):
            self._insert(at + offset, words, _Line())
        self._go(at + len(lines) - 1)

    def _take_out(self) -> None:
        self._lines.takeItem(self._row)
        if not self._lines.count():
            self._insert(0, "", _Line())
        self._say("")
        self._go(max(0, min(self._row, self._lines.count() - 1)))

    def _on_pressed(self, item: QListWidgetItem) -> None:
        self._store()
        self._go(self._lines.row(item))
        self._input.setFocus()

    def _on_typed(self) -> None:
        """Check the line while it is typed."""
        words = self._input.text().strip()
        if not words or self._row < 0:
            self._say("")
            return
        try:
            self._decide(self._line(self._lines.item(self._row)), words)
        except InvalidValue as reason:
            self._say(in_words(reason))
        else:
            self._say("")

    def _ask(self, typed: str) -> None:
        self.completion.ask(self.field.key, typed)

    def _say(self, reason: str) -> None:
        text = f"! {reason}" if reason else ""
        if text != self._note.text() or self._note.isHidden() == bool(text):
            self._note.setText(text)
            self._note.setVisible(bool(text))
            self._input.setProperty("invalid", "true" if text else "false")
            self._input.style().unpolish(self._input)
            self._input.style().polish(self._input)
            self.resized.emit()
