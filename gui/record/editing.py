"""Opens the editor that fits a value, keeps what it holds through the desk, and closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.desk import Desk, Focus
from gui.languages import label
from gui.record.describe import value_text
from gui.record.ending import Complete, End
from gui.theme import Theme
from store.articles import DecidedValue, Value
from store.fields import FieldType
from store.review.candidates import Candidate, offers, runner_up, take
from store.review.state import ReviewState, ValueState

if TYPE_CHECKING:  # the editors and what they stand on are loaded when the first one is opened
    from gui.record.editors.editor import ValueEditor
    from gui.record.editors.list_editor import ListEditor
    from store.normalise import Context

_LONGEST_TOLD = 160


class EditorHost(QObject):
    """Has at most one editor open, at one value of the desk's article; editors are made once and used again."""

    changed = Signal()
    """An editor was opened or closed, or needs another height."""

    def __init__(self, desk: Desk, surface: QWidget, theme: Theme, complete: Complete | None) -> None:
        super().__init__(surface)
        self._desk = desk
        self._surface = surface
        self._theme = theme
        self._complete = complete
        self._editors: dict[FieldType, ValueEditor] = {}
        self._list: ListEditor | None = None
        self._open: ValueEditor | ListEditor | None = None
        self._one: ValueEditor | None = None
        self._at = Focus()
        self._decided: tuple[DecidedValue, ...] | None = None
        """What was decided on the field when the editor was opened."""

    @property
    def at(self) -> Focus:
        """The value that is being edited, index -1 for a new one; an empty focus while nothing is open."""
        return self._at if self._open is not None else Focus()

    @property
    def editor(self) -> ValueEditor | ListEditor | None:
        """The open editor, or None."""
        return self._open

    @property
    def is_whole_list(self) -> bool:
        """Whether the open editor is that of a whole list."""
        return self._open is not None and self._one is None

    def open(self, at: Focus) -> None:
        """Open the editor for a value; an index that the field does not have means a new value."""
        state = self._desk.state
        if state is None or at.field not in state:
            return
        field_state = state[at.field]
        if field_state.field.type is FieldType.BLOCKS:
            self._desk.told.emit(self.tr("Blocks go in and out of the body in the article, with B"))
            return
        self.leave()
        values = field_state.values
        editor = self._editor(field_state.field.type)
        shown = values[at.index] if 0 <= at.index < len(values) else None
        self._at = Focus(at.field, at.index if shown is not None else -1)
        editor.named = {"speaker": _names(state)}
        editor.load(field_state.field, shown.value if shown is not None else None, context_of(state, shown))
        self._one, self._decided = editor, field_state.decided
        self._show(editor)

    def open_list(self, key: str) -> None:
        """Open the editor of a whole list."""
        state = self._desk.state
        if state is None or key not in state or not state[key].field.many:
            return
        self.leave()
        if self._list is None:
            from gui.record.editors.list_editor import ListEditor

            self._list = ListEditor(self._theme, self._surface)
            self._list.set_complete(self._complete)
            self._list.ended.connect(self.end)
            self._list.resized.connect(self._on_resized)
        current = self._desk.focus.index if self._desk.focus.field == key else 0
        self._at, self._decided = Focus(key, current), state[key].decided
        self._list.load(state[key].field, state[key].values, current, context_of(state))
        self._show(self._list)

    @property
    def next_part(self) -> str:
        """What Tab leads to from the main input of the open editor: its first attribute, or ""."""
        names = self._one.attribute_names() if self._one is not None else ()
        return names[0] if names else ""

    def height(self, width: int) -> int:
        """Return the height that the open editor needs."""
        return self._open.height_for(width) if self._open is not None else 0

    def place(self, rect: QRectF) -> None:
        """Put the open editor where its row left room for it."""
        if self._open is not None:
            self._open.setGeometry(rect.toAlignedRect())

    def keep(self, *, accept: bool = False) -> bool:
        """Keep what is typed and close; False where it could not be kept, with the reason shown.

        With `accept` an unchanged value is accepted, too; without it, it is left as it stands.
        """
        if self._open is None:
            return True
        if self._changed_meanwhile():
            return False
        return self._keep_value(self._one, accept) if self._one is not None else self._keep_list(accept)

    def leave(self) -> None:
        """Close the editor without change."""
        editor, self._open, self._one = self._open, None, None
        if editor is None:
            return
        had_keyboard = editor.isAncestorOf(self._surface.window().focusWidget() or self._surface)
        editor.close_lists()
        editor.hide()
        if had_keyboard:
            self._surface.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def end(self, end: End) -> None:
        """End the edit and go where its end leads; what cannot be kept stays open."""
        if end is End.LEAVE:
            self.leave()
        elif self.keep(accept=True):
            if end is End.KEEP_ALL:
                self._desk.accept_all()
            elif not self._desk.unveiling.holds_focus and not self._in_blind_list():
                self._desk.focus_unsure(-1 if end is End.KEEP_BACK else 1)

    def _in_blind_list(self) -> bool:
        """Whether the focus is in a list whose values are still being entered blind."""
        field = self._desk.focused_field
        return field is not None and field.blind and bool(field.values)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        for editor in self._editors.values():
            editor.set_theme(theme)
        if self._list is not None:
            self._list.set_theme(theme)

    # --- within -----------------------------------------------------------------------------------------------------

    def _changed_meanwhile(self) -> bool:
        """Refuse, once, an edit on top of a field that another window decided since the editor was opened."""
        state, editor = self._desk.state, self._open
        if editor is None or state is None or self._at.field not in state or not editor.is_changed():
            return False
        field = state[self._at.field]
        adds = self._one is not None and self._at.index < 0 and field.field.many
        if field.decided == self._decided or adds:
            return False
        self._decided = field.decided
        standing = "; ".join(value_text(field.field, v.value) for v in field.values if v.stands)
        if standing:
            said = self.tr("Changed elsewhere meanwhile to “{0}”. Enter puts yours in its place, Esc leaves it.")
        else:
            said = self.tr("Changed elsewhere meanwhile and left empty. Enter puts yours in its place, Esc leaves it.")
        editor.refuse(said.format(standing[:_LONGEST_TOLD]))
        return True

    def _keep_value(self, editor: ValueEditor, accept: bool) -> bool:
        at, state, changed = self._at, self._desk.state, editor.is_changed()
        if editor.is_empty():
            self.leave()
            if editor.value is not None and changed:
                self._desk.set_focus(at)
                self._desk.reject()
            return True
        value = editor.result()
        if value is None:
            return False
        self.leave()
        if state is None or at.field not in state:
            return True
        plain = Value(value=value.value, attributes=dict(value.attributes), evidence=value.evidence)
        values = state[at.field].values
        if not 0 <= at.index < len(values):
            self._desk.add(at.field, plain)
        elif changed or (accept and (values[at.index].decision is None or not values[at.index].stands)):
            self._desk.correct(plain, at)
        return True

    def _keep_list(self, accept: bool) -> bool:
        assert self._list is not None
        key = self._at.field
        decided = self._list.decided() if accept or self._list.is_changed() else None
        if decided is None and (accept or self._list.is_changed()):
            return False
        self.leave()
        if decided is not None:
            self._desk.set_values(key, decided, "edit_list")
        return True

    def _editor(self, kind: FieldType) -> ValueEditor:
        editor = self._editors.get(kind)
        if editor is None:
            from gui.record.editors.by_type import EDITORS

            editor = self._editors[kind] = EDITORS[kind](self._theme, self._surface)
            editor.set_complete(self._complete)
            editor.ended.connect(self.end)
            editor.resized.connect(self._on_resized)
            editor.alternative.connect(self.take_alternative)
        return editor

    def _show(self, editor: ValueEditor | ListEditor) -> None:
        self._open = editor
        self.changed.emit()
        editor.show()
        editor.raise_()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_alternative(self, number: int) -> bool:
        """Take another candidate (counted from 0) for the focused value; False where there is none."""
        field = self._desk.focused_field
        found = offers(field, self._desk.focus.index) if field is not None else ()
        if not 0 <= number < len(found):
            return False
        self.take_candidate(found[number])
        return True

    def take_runner_up(self) -> bool:
        """Take the candidate after the one that stands; False, and said, where there is no other."""
        field = self._desk.focused_field
        candidate = runner_up(field, self._desk.focus.index) if field is not None else None
        if candidate is None:
            if field is not None:
                self._desk.told.emit(
                    self.tr("Nothing else was suggested for {0}: there is no runner-up.").format(
                        label(field.field.label)
                    )
                )
            return False
        self.take_candidate(candidate)
        return True

    def take_candidate(self, candidate: Candidate) -> None:
        """Put a candidate in its place, and the focus on it."""
        field = self._desk.focused_field
        if field is None:
            return
        self.leave()
        key, before = field.field.key, self._desk.focus
        self._desk.set_values(key, take(field, candidate), "take")
        state = self._desk.state
        if state is not None and candidate.replaces < 0:
            self._desk.set_focus(Focus(key, len(state[key].values) - 1))
        else:
            self._desk.set_focus(before)

    def _on_resized(self) -> None:
        if self._open is not None:
            self.changed.emit()


def _names(state: ReviewState) -> list[str]:
    """Return who could have spoken: the people of the record, then its organisations."""
    fields = [state[key] for key in ("people", "organisations") if key in state]
    names = (shown.value.value for field in fields for shown in state.in_truth(field.field.key) if shown.stands)
    return list(dict.fromkeys(name for name in names if isinstance(name, str)))


def context_of(state: ReviewState, shown: ValueState | None = None) -> Context:
    """Return what a normaliser may know of the open article, and of where a value stands in it."""
    dates = state.in_truth("published")
    published = next((v.value.value for v in dates if v.stands), None)
    from store.normalise import Context

    return Context(
        text=state.article.text,
        language=state.article.language,
        published=str(published) if published is not None else None,
        position=shown.value.evidence[0].start if shown is not None and shown.value.evidence else None,
    )
