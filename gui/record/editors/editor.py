"""What all editors share: a main input, a line for each attribute, the reason or the result below, completion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.languages import label
from gui.record.editors.completion import Completion
from gui.record.editors.inputs import Input, LineInput, TextInput, input_style
from gui.record.editors.typed import evidence_for, typed_text
from gui.record.ending import Complete, End
from gui.record.style import EDITOR_MARGIN, INPUT
from gui.refusals import in_words
from gui.theme import Theme
from store.articles import Value
from store.fields import Field
from store.normalise import Context, InvalidValue, validate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ValueEditor(QWidget):
    """Edits one value of one field; its host does what the keys that end the edit mean.

    Tab goes through the parts (name, role) and ends the edit behind the last one. Subclasses say which input they use,
    how a value is written for typing, and what stands below it.
    """

    resized = Signal()
    """It needs another height."""
    ended = Signal(object)
    """End: a key asked to end the edit."""
    alternative = Signal(int)
    """A key asked for a runner-up in the place of what is typed; counted from 0."""

    wraps = True
    """Whether the main input wraps what is too long for a line."""
    completes = True
    """Whether what was accepted before is offered while typing."""
    enter_takes_and_ends = False
    """Whether Enter on a line of the open list ends the edit, too."""
    check_after = 0
    """Milliseconds of rest before what is typed is checked, for checks that take a while."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = Field(key="", label="")
        self.value: Value | None = None
        self.context = Context()
        self.named: Mapping[str, Sequence[str]] = {}
        """What the record offers for an attribute: who is named in it, for a speaker."""
        self._theme = theme
        self._opened_with: tuple[str, ...] = ()
        self._width = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(EDITOR_MARGIN, EDITOR_MARGIN, EDITOR_MARGIN, EDITOR_MARGIN)
        self._layout.setSpacing(4)
        self.main: Input = self.make_input()
        self._layout.addWidget(self.main)
        self._attributes: dict[str, LineInput] = {}
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._note.hide()
        self._layout.addWidget(self._note)
        self._layout.addStretch(1)
        self.completion = Completion(self, self.main, theme)
        self.completion.taken.connect(self._on_taken)
        self._checker = QTimer(self)
        self._checker.setSingleShot(True)
        self._checker.timeout.connect(self.check)
        self._watch(self.main)
        self.setFocusProxy(self.main)
        self.set_theme(theme)

    # --- for subclasses ---------------------------------------------------------------------------------------------

    def make_input(self) -> Input:
        """Return the main input."""
        return TextInput("", self) if self.wraps else LineInput("", self)

    def attribute_names(self) -> tuple[str, ...]:
        """Return the attributes that get a line of their own."""
        return self.field.attributes

    def text_for(self, value: Value) -> str:
        """Return a value as it is typed."""
        return typed_text(self.field, value, self.context)

    def note_for(self, value: Value) -> str:  # noqa: ARG002 - for subclasses
        """Return what to say below a valid input, or ""."""
        return ""

    def parse(self, typed: str, attributes: Mapping[str, Any]) -> Value:
        """Return the value that the words stand for; raises InvalidValue with the reason."""
        return validate(self.field, typed, attributes, self.context)

    def offers(self, typed: str) -> list[str] | None:  # noqa: ARG002 - for subclasses
        """Return what can be chosen for what is typed; None: what was accepted before is asked for."""
        return None

    def choose(self, words: str) -> None:
        """Take words from the list into the main input."""
        self.main.set_words(words)
        self.completion.forget()  # the new words would be looked up as if they were typed

    def key(self, event: QKeyEvent, source: Input) -> bool:  # noqa: ARG002 - for subclasses
        """Take a key that this type gives a meaning; return whether it had one."""
        return False

    # --- for the host -----------------------------------------------------------------------------------------------

    def load(self, field: Field, value: Value | None, context: Context) -> None:
        """Open on a value, or on a new one."""
        self.field, self.value, self.context = field, value, context
        self.main.setAccessibleName(label(field.label))
        self._make_attributes()
        self.main.set_words(self.text_for(value) if value is not None else "")
        for name, line in self._attributes.items():
            raw = value.attributes.get(name) if value is not None else None
            line.set_words("" if raw is None else str(raw))
        self._opened_with = self._typed()
        self.completion.forget()
        self._say("", invalid=False)
        self.main.selectAll()
        if value is not None:
            self._checker.start(self.check_after)

    def inputs(self) -> list[Input]:
        """Return the inputs in the order of Tab."""
        return [self.main, *self._attributes.values()]

    def is_changed(self) -> bool:
        """Whether something else is typed than the editor was opened with."""
        return self._typed() != self._opened_with

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(t.strip() for t in self._typed())

    def result(self) -> Value | None:
        """Return what is typed as a value, None where it could not be kept: then the reason stands below."""
        if self.value is not None and not self.is_changed():
            return self.value
        try:
            value = self.parse(self.main.words(), self._typed_attributes())
        except InvalidValue as reason:
            self._say(in_words(reason), invalid=True)
            return None
        return replace(value, evidence=value.evidence or evidence_for(self.field, value, self.value, self.context.text))

    def check(self) -> bool:
        """Check what is typed and say the reason, or the result, below it."""
        self._checker.stop()
        if self.is_empty() and self.value is None:
            self._say("", invalid=False)
            return False
        try:
            value = self.parse(self.main.words(), self._typed_attributes())
        except InvalidValue as reason:
            # A value that came in broken may be left as it is, but not silently.
            self._say(in_words(reason), invalid=True)
            return False
        self._say(self.note_for(value), invalid=False)
        return True

    def refuse(self, reason: str) -> None:
        """Say why what is typed is not kept now, although it could be."""
        self._checker.stop()
        self._say(in_words(reason), invalid=True)

    @property
    def reason(self) -> str:
        """Why what is typed cannot be kept, or ""."""
        return self._note.text().removeprefix("! ") if self.main.property("invalid") == "true" else ""

    def set_complete(self, complete: Complete | None) -> None:
        """Say who knows what was accepted before."""
        self.completion.complete = complete if self.completes else None

    def close_lists(self) -> None:
        """Close what hangs under the input."""
        self.completion.forget()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and fonts."""
        self._theme = theme
        self.setStyleSheet(input_style(theme))
        for line in self.inputs():
            line.setFont(theme.ui_font(13))
        self._note.setFont(theme.ui_font(12))
        self._colour_note()
        self.completion.set_theme(theme)

    def height_for(self, width: int) -> int:
        """Return the height that all parts need at a width."""
        margins = 2 * EDITOR_MARGIN
        self._width = width
        if isinstance(self.main, TextInput):
            self.main.fit(width - margins)
        height = margins + sum(line.height() for line in self.inputs())
        height += self._layout.spacing() * (len(self._attributes))
        if not self._note.isHidden():
            height += self._layout.spacing() + self._note.heightForWidth(width - margins)
        return height

    # --- within -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ring around the input that has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("input_glow"))
        for line in self.inputs():
            if line.hasFocus():
                painter.drawRoundedRect(QRectF(line.geometry()).adjusted(-2.5, -2.5, 2.5, 2.5), 7, 7)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the open list and the type its keys before the input sees them."""
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            by_menu = isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.PopupFocusReason
            if kind == QEvent.Type.FocusOut and not by_menu:
                self.close_lists()
                elsewhere = isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.ActiveWindowFocusReason
                if isinstance(watched, TextInput) and not elsewhere:
                    watched.deselect()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, Input):
            if self.completion.key(event) and not (self.enter_takes_and_ends and event.key() in _ENTER):
                return True
            return self.key(event, watched) or self._part_key(event, watched)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
        return super().eventFilter(watched, event)

    def _part_key(self, event: QKeyEvent, source: Input) -> bool:
        """Go through the parts of the editor, or end the edit."""
        key, modifiers = event.key(), event.modifiers() & ~_KEYPAD
        if key in _ENTER and modifiers == _SHIFT and isinstance(source, TextInput):
            source.insertPlainText("\n")
        elif key in _ENTER and modifiers in (_NONE, _CONTROL):
            self.ended.emit(End.KEEP_ALL if modifiers == _CONTROL else End.KEEP)
        elif key == Qt.Key.Key_Escape and modifiers == _NONE:
            self.ended.emit(End.LEAVE)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and modifiers in (_NONE, _SHIFT):
            back = key == Qt.Key.Key_Backtab or modifiers == _SHIFT
            if not self._go(source, -1 if back else 1):
                self.ended.emit(End.KEEP_BACK if back else End.KEEP)
        elif modifiers == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.alternative.emit(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and modifiers == _NONE and source.height() <= INPUT:
            return self._go(source, 1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _go(self, source: Input, by: int) -> bool:
        parts = self.inputs()
        at = parts.index(source) + by
        if not 0 <= at < len(parts):
            return False
        parts[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _on_taken(self, words: str) -> None:
        under = self.completion.under
        if under is self.main:
            self.choose(words)
        else:
            under.set_words(words)
            self.completion.forget()

    def _offer_named(self) -> None:
        for name, line in self._attributes.items():
            if line.hasFocus() and (named := self.named.get(name)):
                typed = line.words().strip().casefold()
                begun = [w for w in named if any(part.startswith(typed) for part in _beginnings(w))]
                offered = begun if typed and line.words() not in named else []
                self.completion.offer(offered, under=line)

    def _on_edited(self) -> None:
        self._checker.start(self.check_after)
        if isinstance(self.main, TextInput) and self._width and self.main.fit(self._width - 2 * EDITOR_MARGIN):
            self.resized.emit()
        if not self.main.hasFocus():
            self._offer_named()
            return
        typed = self.main.words()
        if (offers := self.offers(typed)) is not None:
            self.completion.offer(offers, current=0 if typed.strip() and offers else -1)
        else:
            self.completion.ask(self.field.key, typed)

    def _make_attributes(self) -> None:
        for line in self._attributes.values():
            line.hide()
        wanted = {}
        pool = list(self._attributes.values())
        for position, name in enumerate(self.attribute_names()):
            line = pool.pop(0) if pool else LineInput("", self)
            if line.parent() is not self or self._layout.indexOf(line) < 0:
                self._layout.insertWidget(1 + position, line)
                line.setFont(self._theme.ui_font(13))
                self._watch(line)
            line.setPlaceholderText(label(name))
            line.setAccessibleName(f"{label(self.field.label)}, {label(name)}")
            line.show()
            wanted[name] = line
        for line in pool:
            line.removeEventFilter(self)
            self._layout.removeWidget(line)
            line.deleteLater()
        self._attributes = wanted

    def _watch(self, line: Input) -> None:
        line.installEventFilter(self)
        line.textChanged.connect(self._on_edited)

    def _typed(self) -> tuple[str, ...]:
        return tuple(line.words() for line in self.inputs())

    def _typed_attributes(self) -> dict[str, Any]:
        """Return the attributes as they would stand: those that have a line from it, the others as they were."""
        kept = {
            name: raw
            for name, raw in (self.value.attributes if self.value is not None else {}).items()
            if name not in self._attributes and name not in self.field.attributes and name != "guessed"
        }
        typed = {name: line.words().strip() for name, line in self._attributes.items()}
        return kept | {name: text for name, text in typed.items() if text}

    def _say(self, text: str, *, invalid: bool) -> None:
        before = self._note.isHidden(), self._note.text()
        self._note.setText(f"! {text}" if invalid else text)
        self._note.setVisible(bool(text))
        if (self.main.property("invalid") == "true") != invalid:
            self.main.setProperty("invalid", "true" if invalid else "false")
            self.main.style().unpolish(self.main)
            self.main.style().polish(self.main)
        self.main.setAccessibleDescription(self._note.text())
        self._colour_note()
        if before != (self._note.isHidden(), self._note.text()):
            self.resized.emit()

    def _colour_note(self) -> None:
        role = "red_text" if self.main.property("invalid") == "true" else "muted"
        self._note.setStyleSheet(f"color: {self._theme.colour(role).name()};")


def _beginnings(name: str) -> list[str]:
    """Return what one may begin to type for a name: the whole of it, or any of its words."""
    folded = name.casefold()
    return [folded, *folded.split()]


def _is_ours(event: QKeyEvent) -> bool:
    """Whether a key belongs to the open editor, so that no shortcut of the window may take it first."""
    keys = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down)
    return event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.MetaModifier
