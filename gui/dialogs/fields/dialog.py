"""The fields of the project: what there is, how each is set, and what a change does to the values that are there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from gui.commands import FIELD_PREFIX
from gui.dialogs.fields.asking import ask
from gui.dialogs.fields.editor import FieldEditor
from gui.dialogs.fields.files import FieldFiles
from gui.dialogs.fields.listing import FieldListing
from gui.dialogs.fields.plan import FieldPlan
from gui.dialogs.work import WorkDialog
from gui.refusals import in_words
from gui.session import Session
from store.errors import UserError
from store.field_plan import FieldChange, FieldDraft, Slot
from store.fields import Field, FieldSet

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.project import FieldsChanged
    from store.review.field_preview import FieldsPreview


class FieldsDialog(WorkDialog):
    """Works on a draft of the field set; nothing of it is stored before Apply."""

    applied = Signal(object)
    """FieldsChanged."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window, window.context.theme, 1000)
        self.set_title(self.tr("Fields"))
        self._window, self._session = window, session
        self.draft = FieldDraft.of(session.project.fields)
        self._named_after_label: set[int] = set()
        """New fields whose key nobody wrote yet: it follows the label."""
        self._build()
        self.list.setCurrentIndex(self.model.index(0))
        self._show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.listing = FieldListing(self.theme, self.draft, self)
        self.list, self.model, self.merge_button = self.listing.list, self.listing.model, self.listing.merge_button
        # behind the list's own work: the editor in the row must be closed before the draft is another one
        self.model.label_written.connect(self._on_label_written, Qt.ConnectionType.QueuedConnection)
        self.listing.current_changed.connect(self._on_current)
        for signal, do in (
            (self.listing.add_wanted, self.add_field),
            (self.listing.move_wanted, self.move_field),
            (self.listing.hide_wanted, self.toggle_hidden),
            (self.listing.merge_wanted, self.ask_merge),
            (self.listing.delete_wanted, self.ask_delete),
            (self.listing.edit_wanted, self._edit_current),
        ):
            signal.connect(do)
        self.editor = FieldEditor(self.theme, self._holder_of, self)
        self.editor.changed.connect(self._on_changed)
        choices = self.editor.choices
        choices.added.connect(lambda name: self._choices(lambda i: self.draft.add_choice(i, name)))
        choices.renamed.connect(lambda old, new: self._choices(lambda i: self.draft.rename_choice(i, old, new)))
        choices.moved.connect(lambda name, by: self._choices(lambda i: self.draft.move_choice(i, name, by)))
        choices.removed.connect(lambda name, to: self._choices(lambda i: self.draft.remove_choice(i, name, to or None)))
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.editor, 1)
        panes = QHBoxLayout()
        panes.setSpacing(18)
        panes.addWidget(self.listing, 4)
        panes.addLayout(right, 6)
        self.column.addLayout(panes, 1)
        self.plan = FieldPlan(self._window, self._session, self)
        self.preview = self.plan.page
        self.plan.refused.connect(self.show_problem)
        self.plan.failed.connect(self._on_failed)
        self.plan.ready.connect(self._on_ready)
        self.plan.agreed.connect(self._make)
        self.column.addWidget(self.note(self.preview.accessibleName()))
        self.column.addWidget(self.preview)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.bar)
        self.more_button = self.button(self.tr("Templates and files…"))
        self.files = FieldFiles(self._window, self._session, self.more_button, self, lambda: self.draft.fields)
        self.files.taken.connect(self._on_taken)
        self.files.refused.connect(self.show_problem)
        help_button = self.button(self.tr("Help"))
        help_button.clicked.connect(self._show_help)
        self.reset_button = self.button(self.tr("Reset"))
        self.reset_button.clicked.connect(self.reset)
        self.make_cancel()
        self.apply_button = self.button(self.tr("Apply"), default=True)  # by Ctrl+Enter: Enter ends a line, see below
        self.apply_button.clicked.connect(self.apply)
        self.buttons(self.reset_button, self.cancel_button, self.apply_button, left=(self.more_button, help_button))
        self.resize(1000, min(690, max(520, self._window.height() - 90)))

    # --- what is worked on ---------------------------------------------------------------------------------------

    @property
    def current(self) -> Slot | None:
        """The slot that the list stands on."""
        return self.listing.current

    def take(self, draft: FieldDraft, current: int | None = None) -> None:
        """Go on with another draft; the list stands on `current`, or stays."""
        self.draft = draft
        self.listing.show_draft(draft, current)
        self._show()

    def _try(self, make: Any, current: int | None = None) -> bool:
        try:
            self.take(make(), current)
        except UserError as error:
            self.show_problem(in_words(error))
            return False
        return True

    def _show(self) -> None:
        self.editor.show_slot(self.current)
        self.reset_button.setEnabled(self.draft != FieldDraft.of(self.draft.original))
        self.apply_button.setEnabled(False)
        self.plan.look_soon(self.draft)

    def _on_current(self) -> None:
        self.editor.show_slot(self.current)

    def _on_changed(self, settings: dict[str, Any]) -> None:
        slot = self.current
        if slot is None:
            return
        if "key" in settings:
            self._named_after_label.discard(slot.id)
        asked = self._try(lambda: self.draft.set(slot.id, **settings, **self._key_after(slot.id, settings)))
        if asked and settings.get("type") == "choice" and slot.origin is not None and not slot.field.choices:
            self._session.read(
                lambda project: project.complete(str(slot.origin), "", 50),
                lambda words: self._offer_choices(slot.id, words), self, "choices",
            )  # fmt: skip

    def _offer_choices(self, slot_id: int, words: list[str]) -> None:
        """Begin a new choice field with the values that were accepted in it."""
        slot = next((s for s in self.draft.slots if s.id == slot_id), None)
        if slot is not None and words and slot.field.type == "choice" and not slot.field.choices:
            self._try(lambda: self.draft.set(slot_id, choices=tuple(words)))

    def _on_taken(self, fields: FieldSet, whole: bool) -> None:
        self._try(lambda: self.draft.become(fields) if whole else self.draft.take_over(fields))

    def _on_label_written(self, slot_id: int, label: str) -> None:
        self._try(lambda: self.draft.set(slot_id, label=label, **self._key_after(slot_id, {"label": label})))

    def _key_after(self, slot_id: int, settings: dict[str, Any]) -> dict[str, str]:
        """Return the key that a new field gets by its label: what is exported is called as what is seen."""
        label = settings.get("label")
        if slot_id not in self._named_after_label or not isinstance(label, str):
            return {}
        return {"key": self._free_key(re.sub(r"\W+", "_", label.casefold()).strip("_")[:60] or "field", slot_id)}

    def _free_key(self, key: str, slot_id: int | None = None) -> str:
        """Return a key, with a number behind it where a field answers to it already."""
        others = (s.field for s in self.draft.slots if s.id != slot_id)
        taken = {name for f in others for name in (f.key, *f.aliases)} | set(self.draft.gone)
        return next(k for k in (key, *(f"{key}_{n}" for n in range(2, 1000))) if k not in taken)

    def _choices(self, make: Any) -> None:
        slot = self.current
        if slot is not None:
            self._try(lambda: make(slot.id))

    def _holder_of(self, key: str) -> str:
        """Return who has a hot key already, as a sentence; "" where it is free."""
        if not key:
            return ""
        slot = self.current
        other = next((s for s in self.draft.slots if s.field.hotkey == key and (slot is None or s.id != slot.id)), None)
        if other is not None:
            return self.tr("“{0}” has this key.").format(other.field.label)
        holders = self._window.keymap.holders(key.upper())
        command = next((c for c in holders if not c.id.startswith(FIELD_PREFIX)), None)
        return self.tr("The command “{0}” has this key.").format(command.name) if command is not None else ""

    # --- what can be done to a field -----------------------------------------------------------------------------

    def add_field(self) -> None:
        """Add a field behind the current one, and go to its name."""
        key = self._free_key("field")
        place = self.list.currentIndex().row() + 1
        new = self.draft.next_id
        if self._try(lambda: self.draft.add(Field(key=key, label=self.tr("New field")), place), new):
            self._named_after_label.add(new)
            self.editor.label.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.label.selectAll()

    def move_field(self, by: int) -> None:
        """Move the current field up or down."""
        slot = self.current
        if slot is not None:
            self._try(lambda: self.draft.move(slot.id, by))

    def toggle_hidden(self) -> None:
        """Hide the current field, or show it again."""
        slot = self.current
        if slot is not None:
            self._try(lambda: self.draft.set(slot.id, hidden=not slot.field.hidden))

    def ask_merge(self) -> None:
        """Ask, in a menu, into which field the values go."""
        slot = self.current
        if slot is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other in self.draft.slots:
            if other.id != slot.id:
                action = menu.addAction(self.tr("into {0}").format(other.field.label.replace("&", "&&")))
                action.setData(other.id)
        menu.triggered.connect(
            lambda action: self._try(lambda: self.draft.merge(slot.id, int(action.data())), int(action.data()))
        )
        menu.popup(self.merge_button.mapToGlobal(self.merge_button.rect().topLeft()))
        menu.setActiveAction(menu.actions()[0])

    def ask_delete(self) -> None:
        """Delete a field; where values stand in it, offer to hide it instead."""
        slot = self.current
        if slot is None:
            return
        if slot.origin is None:
            self._try(lambda: self.draft.delete(slot.id))
            return
        try:
            alone = FieldDraft.of(self.draft.original)
            one = alone.delete(next(s.id for s in alone.slots if s.origin == slot.origin)).change()
        except UserError as error:
            self.show_problem(in_words(error))
            return
        self._session.read(
            lambda project: project.preview_fields(one), lambda found: self._on_counted(slot, found), self, "count"
        )

    def _on_counted(self, slot: Slot, found: FieldsPreview) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.draft.slot_of(slot.field.key) is None:
            return
        if not found.loses:
            self._try(lambda: self.draft.delete(slot.id))
            return
        ask(
            self,
            self.tr("Delete “{0}” with its values?").format(slot.field.label),
            self.tr("In it stand {0} suggestions and {1} decided values. Hidden, it keeps them all.").format(
                f"{found.lost_suggestions:,}", f"{found.lost_decided:,}"
            ),
            {
                self.tr("Hide it"): lambda: self._try(lambda: self.draft.set(slot.id, hidden=True)),
                self.tr("Delete it"): lambda: self._try(lambda: self.draft.delete(slot.id)),
            },
        )

    def reset(self) -> None:
        """Go back to the fields as they are in the project."""
        self._named_after_label.clear()
        self.take(FieldDraft.of(self.draft.original))

    # --- what it comes to ----------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Make the change; where values go, ask twice before."""
        if self._ticket is None:
            self.plan.ask(self)

    def _on_ready(self) -> None:
        self.apply_button.setEnabled(self._ticket is None)

    def _make(self, change: FieldChange) -> None:
        session = self._session

        progress = self.teller()

        def work() -> FieldsChanged:
            from store.review.decisions import Watch

            return session.project.change_fields(
                session.annotator, change, watch=Watch(progress, lambda: ticket.stopped)
            )

        self.begin_work()
        self.apply_button.setEnabled(False)
        self.reset_button.setEnabled(False)
        ticket = self._window.context.jobs.run_long(work, self._on_applied, self._on_failed, owner=self)
        self._ticket = ticket

    def _on_applied(self, done: FieldsChanged) -> None:
        self._at_rest()
        self.applied.emit(done)
        if done.backup is None:
            told = self.tr("The fields are changed; Ctrl+Z takes it back.")
        else:
            told = self.tr("The fields are changed. The project before that is kept: {0}, under Backups…").format(
                done.backup.name
            )
        self._window.footer.tell(told)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._at_rest()
        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        self.show_problem(in_words(error))

    def _at_rest(self) -> None:
        if self._ticket is not None:
            self.end_work()
            self.apply_button.setEnabled(self.plan.is_ready)
            self.reset_button.setEnabled(True)

    def _show_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "fields", self).open()

    # --- the dialog itself ---------------------------------------------------------------------------------------

    def _edit_current(self) -> None:
        self.editor.label.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.label.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply by Ctrl+Enter; Enter alone only presses the button that it stands on."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.apply()
        elif enter and isinstance(focus, QPushButton):
            focus.click()
        elif not enter:
            super().keyPressEvent(event)
