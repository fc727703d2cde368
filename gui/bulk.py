"""Corrections that spread: the commands over many articles, and those that join, split and move values of one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.desk import Focus
from gui.keymap import shown
from gui.languages import label
from gui.refusals import in_words
from store.errors import UserError
from store.fields import FieldType

if TYPE_CHECKING:
    from gui.desk import Submission
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.articles import Article
    from store.project import Project
    from store.review.bulk.spreading import Correction
    from store.review.decisions import Saved
    from store.review.state import FieldState, ReviewState, ValueState

_SPREAD = ("correct", "edit_list")
"""The steps by which a value may be corrected."""


class Bulk(QObject):
    """Binds the commands of this room, and offers to spread what was just corrected."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: Correction | None = None
        bound: dict[str, Callable[[], object]] = {
            "bulk.accept": self._accept,
            "bulk.spread": self._spread,
            "bulk.replace": lambda: self._change("replace"),
            "bulk.split": lambda: self._change("split"),
            "bulk.move": lambda: self._change("move"),
            "value.merge": self._merge,
            "value.split": self._split,
            "value.to_field": self._to_field,
            "value.move_mention": self._move_mention,
        }
        for command, handler in bound.items():
            window.commands.bind(command, handler)
        window.context.project_opened.connect(self._on_project_opened)

    # --- over many articles --------------------------------------------------------------------------------------

    def _ready(self) -> Session | None:
        """Return the session once what an editor holds is kept; None where it cannot be."""
        session = self._window.context.session
        return session if session is not None and self._window.keep_editors() else None

    def _accept(self) -> None:
        from gui.dialogs.bulk.accepting import AcceptDialog

        if (session := self._ready()) is not None:
            value = self._window.desk.focused_value
            least = value.score if value is not None else None
            AcceptDialog(self._window, session, self._window.desk.focus.field, least).open()

    def _change(self, what: str) -> None:
        from gui.dialogs.bulk.changing import ChangeDialog

        if (session := self._ready()) is None:
            return
        desk = self._window.desk
        value = desk.focused_value.value.value if desk.focused_value is not None else None
        words = value if isinstance(value, str) and what != "split" else ";" if what == "split" else ""
        ChangeDialog(self._window, session, what, desk.focus.field, words).open()

    def _spread(self) -> None:
        from gui.dialogs.bulk.spreading import SpreadDialog

        if (session := self._ready()) is None:
            return
        correction = self._of_focus() or self._last
        if correction is None:
            self._window.footer.tell(self.tr("Correct a value first; then the correction can be spread."))
        else:
            SpreadDialog(self._window, session, correction).open()

    def _of_focus(self) -> Correction | None:
        """Return what was corrected at the focused value."""
        from store.articles import Decision
        from store.review.bulk.spreading import Correction

        desk = self._window.desk
        value = desk.focused_value
        if desk.state is None or value is None or value.suggestion is None:
            return None
        if value.decision is not Decision.CORRECTED:
            return None
        made = Correction(desk.state.article.number, desk.focus.field, value.suggestion, value.value)
        return made if made.says_something else None

    # --- the offer -----------------------------------------------------------------------------------------------

    def _on_project_opened(self, session: Session) -> None:
        self._last = None
        session.steps.written.connect(self._on_written)

    def _on_written(self, step: Submission, saved: Saved) -> None:  # noqa: ARG002
        """Look beside the window whether what was corrected stands elsewhere, too."""
        session = self._window.context.session
        if session is None or step.action not in _SPREAD:
            return
        annotator = session.annotator

        def read(project: Project) -> tuple[Correction, int] | None:
            from store.review.bulk.hits import Scope
            from store.review.bulk.spreading import Spread, correction_of

            article: Article = project.article(step.number)
            for edit in step.edits:
                if edit.what == "values" and edit.field is not None:
                    correction = correction_of(article, edit.field, edit.before, edit.after)
                    if correction is not None:
                        return correction, project.find_hits(Spread(correction), annotator, Scope()).articles
            return None

        session.read(read, self._offer, self, "offer")

    def _offer(self, found: tuple[Correction, int] | None) -> None:
        if found is None:
            return
        self._last, count = found
        keys = self._window.keymap.keys(self._window.commands["bulk.spread"])
        if not count or not keys:
            return
        words = str(self._last.before.value)
        words = words if len(words) <= 40 else words[:39] + "…"
        if count == 1:
            text = self.tr("“{0}” stands in 1 more article · {2} corrects it there, too")
        else:
            text = self.tr("“{0}” stands in {1} more articles · {2} corrects it there, too")
        self._window.footer.tell(text.format(words, f"{count:,}", shown(keys[0])))

    # --- in one article ------------------------------------------------------------------------------------------

    def _focused(self) -> tuple[ReviewState, FieldState, ValueState, int] | None:
        desk = self._window.desk
        if not self._window.keep_editors():
            return None
        state, field, value = desk.state, desk.focused_field, desk.focused_value
        if state is None or field is None or value is None or field.field.type is FieldType.BLOCKS:
            return None
        return state, field, value, desk.focus.index

    def _pick(self, title: str, offered: list[tuple[str, str]], taken: Callable[[int], None], none: str) -> None:
        if not offered:
            self._window.footer.tell(none)
            return
        from gui.dialogs.bulk.picker import Picker

        Picker(self._window, title, offered, taken).open()

    def _merge(self) -> None:
        """Merge the focused value into another one of its list."""
        if (found := self._focused()) is None:
            return
        state, field, value, index = found
        others = [i for i, v in enumerate(field.values) if i != index and v.stands]

        def taken(place: int) -> None:
            from store.review.bulk.within import merge

            now = self._unchanged(state, field)
            if now is not None:
                kept = field.values[others[place]].from_, field.values[others[place]].value.value
                self._window.desk.set_values(field.field.key, merge(now, index, others[place]), "merge")
                self._focus_on(field.field.key, *kept)

        self._pick(
            self.tr("Merge “{0}” into").format(_short(field, value)),
            [(_short(field, field.values[i]), "") for i in others],
            taken,
            self.tr("The field has no other value to merge this one into."),
        )

    def _split(self) -> None:
        """Split the focused value into several."""
        if (found := self._focused()) is None:
            return
        state, field, value, index = found
        if not field.field.many:
            self._window.footer.tell(
                self.tr("{0} takes one value, so it cannot be split.").format(label(field.field.label))
            )
            return
        from gui.dialogs.bulk.picker import SplitLine
        from gui.record.editing import context_of
        from store.review.bulk.within import guessed_parts, split_value

        def split(parts: list[str]) -> str:
            now = self._unchanged(state, field)
            if now is None:
                return ""
            try:
                decided = split_value(now, index, parts, state.article.text, context_of(state, value))
            except UserError as error:
                return in_words(error)
            self._window.desk.set_values(field.field.key, decided, "split")
            return ""

        words = value.value.value if isinstance(value.value.value, str) else _short(field, value)
        SplitLine(self._window, self.tr("Split the value"), guessed_parts(words), split).open()

    def _to_field(self) -> None:
        """Move the focused value to another field."""
        if (found := self._focused()) is None:
            return
        state, field, value, index = found
        targets = [
            f.field for f in state.fields if f.field.type is not FieldType.BLOCKS and f.field.key != field.field.key
        ]

        def taken(place: int) -> None:
            from gui.record.editing import context_of
            from store.review.bulk.within import move_value

            now, target = self._unchanged(state, field), targets[place]
            if now is None:
                return
            there = self._there(target.key)
            if there is None:
                return
            try:
                left, got = move_value(now, index, there, state.article.text, context_of(state, value))
            except UserError as error:
                self._window.footer.tell(in_words(error))
                return
            self._window.desk.set_fields({field.field.key: left, target.key: got}, "move")
            self._window.desk.set_focus(Focus(target.key, len(self._values(target.key)) - 1))

        self._pick(
            self.tr("Move “{0}” to the field").format(_short(field, value)),
            [(label(f.label), "") for f in targets],
            taken,
            self.tr("There is no other field."),
        )

    def _move_mention(self) -> None:
        """Move the mention that the article shows to another value."""
        if (found := self._focused()) is None:
            return
        state, field, value, index = found
        mention = self._window.reader.focused_evidence()
        if mention is None or mention not in value.value.evidence:
            self._window.footer.tell(self.tr("The value has no mention to move."))
            return
        targets = [
            (f.field, i, shown_)
            for f in state.fields
            if f.field.type is not FieldType.BLOCKS
            for i, shown_ in enumerate(f.values)
            if shown_.stands and (f.field.key, i) != (field.field.key, index)
        ]
        targets.sort(key=lambda t: t[0].key != field.field.key)

        def taken(place: int) -> None:
            from store.review.bulk.within import move_mentions

            target, into, _ = targets[place]
            now, there = self._unchanged(state, field), self._there(target.key)
            if now is not None and there is not None and into < len(there.values):
                decided = move_mentions(now, index, there, into, [mention])
                self._window.desk.set_fields(decided, "move mention")

        self._pick(
            self.tr("Move this mention of “{0}” to").format(_short(field, value)),
            [(_short(state[f.key], v), label(f.label)) for f, _, v in targets],
            taken,
            self.tr("There is no other value."),
        )

    def _unchanged(self, state: ReviewState, field: FieldState) -> FieldState | None:
        """Return the field as it stands, where it is still as it was when the list was opened; else say so."""
        now = self._window.desk.state
        if now is not None and now.article.number == state.article.number and field.field.key in now:
            here = now[field.field.key]
            if here.decided == field.decided and here.suggestions == field.suggestions:
                return here
        self._window.footer.tell(self.tr("The value was changed meanwhile, so nothing was done."))
        return None

    def _there(self, key: str) -> FieldState | None:
        state = self._window.desk.state
        return state[key] if state is not None and key in state else None

    def _values(self, key: str) -> tuple[ValueState, ...]:
        there = self._there(key)
        return there.values if there is not None else ()

    def _focus_on(self, key: str, from_: int | None, value: object) -> None:
        for position, shown_ in enumerate(self._values(key)):
            if shown_.stands and shown_.from_ == from_ and shown_.value.value == value:
                self._window.desk.set_focus(Focus(key, position))
                return


def _short(field: FieldState, value: ValueState) -> str:
    from store.normalise import display

    words = display(field.field, value.value)
    return words if len(words) <= 48 else words[:47] + "…"
