"""The presenter: one article under one annotator's hands.

The panes show what the desk holds and call what a key or a click means; they never talk to each other or to the
project. A step is applied here at once (by the pure functions of `store.review.state`), handed to `submit` to be
written in the background, and announced; where the store refuses it, the desk takes the store's version instead.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from gui.unveiling import Unveiling
from store.articles import Block, Review, Status, Value
from store.fields import FieldSet, FieldType
from store.review import state as steps
from store.review.decisions import Edit
from store.review.state import Decided, FieldState, ReviewState, ValueState

_IDLE_SECONDS = 120
"""A pause longer than this is not counted as time spent on the article."""
_HOLD_MS = 8
"""How long the panes wait for the writer. Two threads share one interpreter: laid out and painted beside the write,
both took twice as long; a step is durable sooner, and shown no later, when it is written first."""


@dataclass(frozen=True, slots=True)
class Submission:
    """One step for the writer: it becomes one transaction and one journal step."""

    number: int
    action: str
    edits: tuple[Edit, ...]
    seconds: int
    goes_on: bool = False
    """Whether the next article is opened with it."""


@dataclass(frozen=True, slots=True)
class Focus:
    """Where the reviewer is: a field, and one of its values (-1: the field itself)."""

    field: str = ""
    index: int = -1


class Desk(QObject):
    """Holds the article being reviewed, the focus, and what each step makes of them."""

    article_opened = Signal(object)
    """ReviewState, or None when no article is open."""
    state_changed = Signal(object)
    """ReviewState after a step, an undo, or news from another window."""
    focus_changed = Signal(object)
    """Focus."""
    edit_requested = Signal(object)
    """Focus whose value should open in its editor; index -1: a new value."""
    went_on = Signal(object)
    """ReviewState of the article that is done with, as it is left; the queue opens the next one."""
    told = Signal(str)
    """A sentence for the footer: why something was not done."""

    def __init__(self, submit: Callable[[Submission], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self._state: ReviewState | None = None
        self._focus = Focus()
        self._since = time.monotonic()
        self._held = QTimer(self, interval=_HOLD_MS, singleShot=True)
        self._held.timeout.connect(self.tell)
        self._state_untold = self._focus_untold = False
        self._unspent: dict[int, float] = {}
        """Seconds for which articles were looked at without a step, by number."""
        self.unveiling = Unveiling(self)
        self.read_only = False
        """Whether the project is only looked at: no step is made, and each says why."""

    # --- what is shown ------------------------------------------------------------------------------------------

    @property
    def state(self) -> ReviewState | None:
        """The open article as it stands, or None."""
        return self._state

    @property
    def focus(self) -> Focus:
        """Where the reviewer is."""
        return self._focus

    @property
    def focused_field(self) -> FieldState | None:
        """The field in focus, or None."""
        if self._state is None or self._focus.field not in self._state:
            return None
        return self._state[self._focus.field]

    @property
    def focused_value(self) -> ValueState | None:
        """The value in focus, or None where the focus stands on a field without one."""
        field = self.focused_field
        if field is None or not 0 <= self._focus.index < len(field.values):
            return None
        return field.values[self._focus.index]

    def show(self, state: ReviewState | None, focus: Focus | None = None) -> None:
        """Open an article; without a focus it goes to the least sure value, or to the first field."""
        now = time.monotonic()
        if self._state is not None:
            self._unspent[self._state.article.number] = min(now - self._since, _IDLE_SECONDS)
        self._state = state
        self._since = now - (self._unspent.pop(state.article.number, 0.0) if state is not None else 0.0)
        self.unveiling.forget()
        self._focus = Focus()
        self._held.stop()
        self._state_untold = self._focus_untold = False
        self.article_opened.emit(state)
        if state is not None:
            self.set_focus(focus or self._least_sure() or self._first())

    def refresh(self, review: Review) -> None:
        """Take the store's version of the review (after an undo, a refusal, or another window's decision)."""
        if self._state is not None and review != self._state.review:
            self._set_state(self._state.with_review(review))

    def hold(self) -> None:
        """Let the writer go first: the panes are told by `tell`, or a moment later in any case."""
        self._held.start()

    @property
    def focus_follows(self) -> bool:
        """Whether the panes are told of another focus right after the state that they are being told of."""
        return self._focus_untold

    def tell(self) -> None:
        """Tell the panes what they have not been told yet."""
        self._held.stop()
        if self._state_untold:
            self._state_untold = False
            self.state_changed.emit(self._state)
        if self._focus_untold:
            self._focus_untold = False
            self.focus_changed.emit(self._focus)

    # --- focus --------------------------------------------------------------------------------------------------

    def set_focus(self, focus: Focus) -> None:
        """Put the focus on a field or a value; an index past the end means the field's last value."""
        if self._state is None or focus.field not in self._state:
            return
        values = self._state[focus.field].values
        focus = Focus(focus.field, min(focus.index if focus.index >= 0 else 0, len(values) - 1))
        if focus != self._focus:
            self._focus = focus
            self._tell_focus()

    def focus_value(self, key: str, index: int) -> None:
        """Put the focus on a value, and have the panes show it anew."""
        self.set_focus(Focus(key, index))
        self._tell_focus()

    def show_field(self, key: str) -> None:
        """Put the focus on a field, at the value that is there already or else at its first."""
        if self._focus.field != key:
            self.set_focus(Focus(key, 0))

    def move_focus(self, by: int) -> None:
        """Go to the next (1) or previous (-1) value or empty field, in the order shown; stop at the ends."""
        stops = self._stops()
        if not stops:
            return
        at = stops.index(self._focus) if self._focus in stops else 0
        self.set_focus(stops[max(0, min(len(stops) - 1, at + by))])

    def move_field(self, by: int) -> None:
        """Go to the first value of the next (1) or previous (-1) field."""
        if self._state is None:
            return
        keys = [f.field.key for f in self._state.fields]
        at = keys.index(self._focus.field) if self._focus.field in keys else 0
        self.set_focus(Focus(keys[max(0, min(len(keys) - 1, at + by))], 0))

    def focus_unsure(self, by: int = 1) -> bool:
        """Go to the next value that needs a look, past the end from the start again; False where none does."""
        stops = self._stops()
        unsure = [s for s in stops if self._needs_look(s)]
        if not unsure:
            return False
        at = stops.index(self._focus) if self._focus in stops else -1
        ahead = [s for s in unsure if (stops.index(s) - at) * by > 0] or unsure
        self.set_focus(ahead[0] if by > 0 else ahead[-1])
        return True

    def request_edit(self, field: str | None = None, index: int | None = None) -> None:
        """Ask the record pane to open the editor, by default on the focus."""
        if self.refuses():
            return
        self.tell()
        key = field or self._focus.field
        self.unveiling.forget()
        self.edit_requested.emit(Focus(key, self._focus.index if index is None else index))

    # --- steps ---------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Accept the focused value and go to the next that needs a look; where none does, do `accept_all`."""
        state, field = self._state, self.focused_field
        if state is None or field is None:
            return
        if field.blind:
            self.unveiling.enter(field)
            return
        if not state.unsure:
            self.accept_all()
            return
        decided = steps.accept(field, self._focus.index)
        if decided != field.decided:
            self._apply(field, decided, "accept")
        if not self.unveiling.holds_focus and not self.focus_unsure():
            self._tell_focus()

    def accept_only(self) -> None:
        """Accept the focused value and go to the next that needs a look, or to the next value."""
        field = self.focused_field
        if field is None:
            return
        if field.blind:
            self.unveiling.enter(field)
            return
        decided = steps.accept(field, self._focus.index)
        if decided != field.decided:
            self._apply(field, decided, "accept")
        if not self.unveiling.holds_focus and not self.focus_unsure():
            self.move_focus(1)

    def reject(self) -> None:
        """Reject the focused value and go to the next that needs a look; of a blind field say that nothing is there.

        From one that needed none, in a list, it goes to the next of the list that stands: who went there to reject it
        may have more to reject.
        """
        field, value, index = self.focused_field, self.focused_value, self._focus.index
        if field is not None and field.blind and value is None:
            self.unveiling.close(field)
            return
        if field is None or value is None or self._state is None:
            return
        self._apply(field, steps.reject(field, index), "reject")
        if self.unveiling.holds_focus:
            return
        key = field.field.key
        if field.field.many and not value.needs_look and value.stands:
            gone = len(self._state[key].values) < len(field.values)
            after = [i for i, v in enumerate(self._state[key].values) if v.stands and i >= index + (not gone)]
            if after:
                self.set_focus(Focus(key, after[0]))
                return
        self.set_focus(Focus(key, index))
        if not field.blind:
            self.focus_unsure()

    def restore(self) -> None:
        """Take back what was decided on the focused value."""
        field = self.focused_field
        if field is not None and field.decided is not None:
            self._apply(field, steps.restore(field, self._focus.index), "restore")

    def correct(self, value: Value, at: Focus | None = None) -> None:
        """Put a value in the place of the focused one, or of the one at `at`."""
        at = at or self._focus
        if self._state is None or at.field not in self._state:
            return
        field = self._state[at.field]
        if not 0 <= at.index < len(field.values):
            self.add(at.field, value)
            return
        self._apply(field, steps.correct(field, at.index, value), "correct")

    def add(self, key: str, value: Value) -> None:
        """Add a value to a field and put the focus on it."""
        if self._state is None or key not in self._state:
            return
        field = self._state[key]
        self._apply(field, steps.add(field, value), "add")
        if not self.unveiling.holds_focus:
            self.set_focus(Focus(key, len(self._state[key].values) - 1))

    def set_values(self, key: str, decided: Decided, action: str) -> None:
        """Decide a whole field at once (a new order, a merge)."""
        if self._state is not None and key in self._state:
            self._apply(self._state[key], decided, action)

    def set_fields(self, decided: Mapping[str, Decided], action: str) -> None:
        """Decide several fields in one step (a value that goes from one to another)."""
        state = self._state
        if state is None:
            return
        edits = [Edit("values", k, state[k].decided, d) for k, d in decided.items() if d != state[k].decided]
        if edits:
            self._apply_edits(edits, action)

    def toggle_blocks(self, blocks: Iterable[Block]) -> None:
        """Take blocks into the body, or out of it."""
        blocks = tuple(blocks)
        field = self._body()
        if field is not None and blocks:
            self._apply(field, steps.toggle_blocks(field, blocks), "block")

    def accept_all(self) -> None:
        """Accept all that is still suggested, mark the article done, and go on."""
        if self._state is None:
            return
        self._finish(steps.accept_all(self._state), Status.DONE, "accept_all")
        if self._state is not None and self._state.veil is not None:
            self.unveiling.left_blind(self._state)

    def skip(self) -> None:
        """Leave the article for later, and go on."""
        self._finish([], Status.SKIPPED, "skip")

    def reopen(self) -> None:
        """Put a done or skipped article back among those to do."""
        if self._state is not None and not steps.todo(self._state.review.status):
            self._apply_edits([Edit("status", None, self._state.review.status, Status.IN_PROGRESS)], "reopen")

    def flag(self) -> None:
        """Flag the article, or take the flag away."""
        if self._state is not None:
            flagged = self._state.review.flagged
            self._apply_edits([Edit("flagged", None, flagged, not flagged)], "flag" if not flagged else "unflag")

    def set_note(self, note: str) -> None:
        """Write the article's note."""
        if self._state is not None and note != self._state.review.note:
            self._apply_edits([Edit("note", None, self._state.review.note, note)], "note")

    def refuses(self) -> bool:
        """Return whether nothing may be changed; says so then."""
        if self.read_only:
            self.told.emit(self.tr("This project is open for reading only: nothing is changed."))
        return self.read_only

    # --- within --------------------------------------------------------------------------------------------------

    def _finish(self, edits: list[Edit], status: Status, action: str) -> None:
        if self._state is None or self.refuses():
            return
        if self._state.review.status is not status:
            edits.append(Edit("status", None, self._state.review.status, status))
        if edits:
            # The panes are about to show another article: laying this one out anew would cost a third of the frame.
            state = self._submit_edits(self._state, edits, action, goes_on=True)
            if state.veil is not None and state.review.status is not status:
                self._set_state(state)
                self.unveiling.tell(state)
                return
            self._state = state
        self.went_on.emit(self._state)

    def _apply(self, field: FieldState, decided: Decided, action: str) -> None:
        if decided != field.decided:
            self._apply_edits([Edit("values", field.field.key, field.decided, decided)], action)

    def close_blind(self, key: str) -> None:
        """Declare what was entered into a blind field complete."""
        self._apply_edits([], "compare", key)

    @staticmethod
    def field_set(state: ReviewState) -> FieldSet:
        """Return the fields of an article as they are shown."""
        return FieldSet(tuple(f.field for f in state.fields))

    def _apply_edits(self, edits: list[Edit], action: str, close: str | None = None) -> None:
        if self._state is not None and not self.refuses():
            self._set_state(self._submit_edits(self._state, edits, action, close=close))
            if self._state.veil is not None:
                self.unveiling.tell(self._state)

    def _submit_edits(
        self, state: ReviewState, edits: list[Edit], action: str, *, goes_on: bool = False, close: str | None = None
    ) -> ReviewState:
        """Hand a step to the writer; return the state it leads to."""
        if state.veil is not None:
            state, edits, stays = self.unveiling.settled(state, edits, close)
            if not edits:
                return state
            goes_on = goes_on and not stays
        review = state.review
        fields = dict(review.fields)
        for edit in edits:
            if edit.what == "values" and edit.field is not None:
                fields.pop(edit.field, None)
                if edit.after is not None:
                    fields[edit.field] = edit.after
            elif edit.what == "status":
                review = replace(review, status=edit.after)
            elif edit.what == "flagged":
                review = replace(review, flagged=edit.after)
            elif edit.what == "note":
                review = replace(review, note=edit.after)
        if review.status is Status.TODO and fields != dict(review.fields):
            review = replace(review, status=Status.IN_PROGRESS)
        self._submit(Submission(state.article.number, action, tuple(edits), self._seconds(), goes_on))
        return state.with_review(replace(review, fields=fields))

    def _set_state(self, state: ReviewState) -> None:
        self._state = state
        self._state_untold = True
        if not self._held.isActive():
            self.tell()
        if self._focus.field in state:
            count = len(state[self._focus.field].values)
            if self._focus.index >= count or (self._focus.index < 0 < count):
                self.set_focus(self._focus)

    def _tell_focus(self) -> None:
        self._focus_untold = True
        if not self._held.isActive():
            self.tell()

    def _seconds(self) -> int:
        """Return the whole seconds since the last step, and keep the rest for the next one."""
        now = time.monotonic()
        spent = now - self._since
        whole = int(min(spent, _IDLE_SECONDS))
        self._since = now - (spent - int(spent) if spent < _IDLE_SECONDS else 0)
        return whole

    def _body(self) -> FieldState | None:
        fields = self._state.fields if self._state else ()
        return next((f for f in fields if f.field.type is FieldType.BLOCKS), None)

    def _stops(self) -> list[Focus]:
        fields = self._state.fields if self._state else ()
        return [Focus(f.field.key, i) for f in fields for i in (range(len(f.values)) if f.values else (-1,))]

    def _needs_look(self, stop: Focus) -> bool:
        if self._state is None:
            return False
        field = self._state[stop.field]
        if field.blind:
            return True
        return field.values[stop.index].needs_look if stop.index >= 0 else bool(field.unsure)

    def _least_sure(self) -> Focus | None:
        """Return the value that needs a look with the lowest score; unscored ones count as least sure."""
        unsure = [s for s in self._stops() if self._needs_look(s)]
        return min(unsure, key=self._score_at, default=None)

    def _score_at(self, stop: Focus) -> float:
        score = self._state[stop.field].values[stop.index].score if self._state and stop.index >= 0 else None
        return -1.0 if score is None else score

    def _first(self) -> Focus:
        stops = self._stops()
        return stops[0] if stops else Focus()
