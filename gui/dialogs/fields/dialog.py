"""The fields of the project: what there is, how each is set, and what a change does to the values that are there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from gui.commands import FIELD_PREFIX
from gui.dialogs.fields.asking import ask
from gui.dialogs.fields.editor import FieldEditor
from gui.dialogs.fields.model import SLOT, FieldDelegate, FieldListModel
from gui.dialogs.fields.words import lost_sentence, preview_lines, template_title
from gui.dialogs.work import WorkDialog
from gui.session import Session
from store.errors import UserError
from store.field_files import TEMPLATES, load, load_default
from store.field_plan import FieldChange, FieldDraft, Slot
from store.fields import Field

if TYPE_CHECKING:
    from gui.jobs import Ticket
    from gui.main_window import MainWindow
    from store.project import FieldsChanged
    from store.review.field_preview import FieldsPreview

_TYPING_MS = 250


class FieldsDialog(WorkDialog):
    """Works on a draft of the field set; nothing of it is stored before Apply."""

    applied = Signal(object)
    """FieldsChanged."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window, window.context.theme, 1000)
        self.set_title(self.tr("Fields"))
        self._window, self._session = window, session
        self.draft = FieldDraft.of(session.project.fields)
        self._looking: Ticket | None = None
        self._change: FieldChange | None = None
        self.found: FieldsPreview | None = None
        self._build()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.show_preview)
        self.list.setCurrentIndex(self.model.index(0))
        self._show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.model = FieldListModel(self.draft, self)
        # behind the list's own work: the editor in the row must be closed before the draft is another one
        self.model.label_written.connect(self._on_label_written, Qt.ConnectionType.QueuedConnection)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Fields"))
        self.list.setModel(self.model)
        self._delegate = FieldDelegate(self.theme, self)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        role = self.theme.colour("input").name(), self.theme.colour("chip_line").name()
        self.list.setStyleSheet(
            f"QListView {{ background: {role[0]}; border: 1px solid {role[1]}; border-radius: 5px; padding: 3px; }}"
            f"QListView:focus {{ border-color: {self.theme.colour('accent').name()}; }}"
        )
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.add_button = self._small(self.tr("&Add"), self.add_field)
        self.up_button = self._small(self.tr("Up"), lambda: self.move_field(-1))
        self.down_button = self._small(self.tr("Down"), lambda: self.move_field(1))
        self.hide_button = self._small(self.tr("&Hide"), self.toggle_hidden)
        self.merge_button = self._small(self.tr("&Merge…"), self.ask_merge)
        self.delete_button = self._small(self.tr("&Delete…"), self.ask_delete)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.add_button, self.up_button, self.down_button)),
            (second, (self.hide_button, self.merge_button, self.delete_button)),
        ):
            row.setSpacing(6)
            for button in buttons:
                row.addWidget(button, 1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.list, 1)
        left.addLayout(first)
        left.addLayout(second)
        self.editor = FieldEditor(self.theme, self._holder_of, self)
        self.editor.changed.connect(self._on_changed)
        choices = self.editor.choices
        choices.added.connect(lambda name: self._choices(lambda i: self.draft.add_choice(i, name)))
        choices.renamed.connect(lambda old, new: self._choices(lambda i: self.draft.rename_choice(i, old, new)))
        choices.moved.connect(lambda name, by: self._choices(lambda i: self.draft.move_choice(i, name, by)))
        choices.removed.connect(lambda name, to: self._choices(lambda i: self.draft.remove_choice(i, name, to or None)))
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("What happens to the values that are there"))
        self.preview.setFixedHeight(118)
        self.preview.setFont(self.theme.ui_font(12))
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.editor, 1)
        panes = QHBoxLayout()
        panes.setSpacing(18)
        panes.addLayout(left, 4)
        panes.addLayout(right, 6)
        self.column.addLayout(panes, 1)
        self.column.addWidget(self.note(self.tr("What happens to the values that are there")))
        self.column.addWidget(self.preview)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.bar)
        self.more_button = self.button(self.tr("Templates and files…"))
        self.more_button.clicked.connect(self.show_more)
        help_button = self.button(self.tr("Help"))
        help_button.clicked.connect(self._show_help)
        self.reset_button = self.button(self.tr("Reset"))
        self.reset_button.clicked.connect(self.reset)
        self.make_cancel()
        self.apply_button = self.button(self.tr("Apply"), default=True)  # by Ctrl+Enter: Enter ends a line, see below
        self.apply_button.clicked.connect(self.apply)
        self.buttons(self.reset_button, self.cancel_button, self.apply_button, left=(self.more_button, help_button))
        self.resize(1000, min(690, max(520, self._window.height() - 90)))

    def _small(self, text: str, do: Any) -> QPushButton:
        button = self.button(text)
        button.setStyleSheet("padding: 3px 6px;")
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.clicked.connect(do)
        return button

    # --- what is worked on ---------------------------------------------------------------------------------------

    @property
    def current(self) -> Slot | None:
        """The slot that the list stands on."""
        slot = self.list.currentIndex().data(SLOT)
        return slot if isinstance(slot, Slot) else None

    def take(self, draft: FieldDraft, current: int | None = None) -> None:
        """Go on with another draft; the list stands on `current`, or stays."""
        here = self.list.currentIndex().row()
        slot = self.current
        wanted = current if current is not None else slot.id if slot is not None else -1
        self.draft = draft
        self.model.show(draft)
        row = self.model.row_of(wanted)
        row = row if row >= 0 else min(here, len(draft.slots) - 1)
        self.list.selectionModel().setCurrentIndex(
            self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._show()

    def _try(self, make: Any, current: int | None = None) -> bool:
        try:
            self.take(make(), current)
        except UserError as error:
            self.show_problem(str(error))
            return False
        return True

    def _show(self) -> None:
        slot = self.current
        self.editor.show_slot(slot)
        row, count = self.list.currentIndex().row(), len(self.draft.slots)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)
        for button in (self.hide_button, self.delete_button):
            button.setEnabled(slot is not None)
        self.merge_button.setEnabled(count > 1)
        self.hide_button.setText(self.tr("S&how") if slot is not None and slot.field.hidden else self.tr("&Hide"))
        changed = self.draft != FieldDraft.of(self.draft.original)
        self.reset_button.setEnabled(changed)
        self._change = None
        self.apply_button.setEnabled(False)
        self._typing.start()

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002
        slot = self.current
        self.editor.show_slot(slot)
        row = now.row()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < len(self.draft.slots) - 1)
        self.hide_button.setText(self.tr("S&how") if slot is not None and slot.field.hidden else self.tr("&Hide"))

    def _on_changed(self, settings: dict[str, Any]) -> None:
        slot = self.current
        if slot is None:
            return
        asked = self._try(lambda: self.draft.set(slot.id, **settings))
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

    def _on_label_written(self, slot_id: int, label: str) -> None:
        self._try(lambda: self.draft.set(slot_id, label=label))

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
        taken = {name for s in self.draft.slots for name in (s.field.key, *s.field.aliases)} | set(self.draft.gone)
        key = next(k for k in ("field", *(f"field_{n}" for n in range(2, 1000))) if k not in taken)
        place = self.list.currentIndex().row() + 1
        new = self.draft.next_id
        if self._try(lambda: self.draft.add(Field(key=key, label=self.tr("New field")), place), new):
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
        menu = self._menu()
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
            self.show_problem(str(error))
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
        self.take(FieldDraft.of(self.draft.original))

    # --- templates and files -------------------------------------------------------------------------------------

    def show_more(self) -> None:
        """Offer templates and files."""
        menu = self._menu()
        take_over = menu.addMenu(self.tr("Take over the fields of a template"))
        for name in TEMPLATES:
            take_over.addAction(template_title(name)).setData(name)
        become = menu.addMenu(self.tr("Change to a template (other fields are hidden)"))
        for name in TEMPLATES:
            become.addAction(template_title(name)).setData(f"={name}")
        menu.addSeparator()
        menu.addAction(self.tr("Read a file…")).setData("<")
        menu.addAction(self.tr("Write a file…")).setData(">")
        menu.triggered.connect(lambda action: self._on_more(str(action.data())))
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().topLeft()))

    def _on_more(self, chosen: str) -> None:
        if chosen == "<":
            self._file_dialog(save=False)
        elif chosen == ">":
            self._file_dialog(save=True)
        elif chosen.startswith("="):
            self._try(lambda: self.draft.become(load_default(chosen[1:])))
        elif chosen:
            self._try(lambda: self.draft.take_over(load_default(chosen)))

    def _file_dialog(self, *, save: bool) -> None:
        folder = self._window.context.settings.folder or str(Path(self._session.project.location).parent)
        dialog = QFileDialog(self, self.windowTitle(), folder, self.tr("Fields (*.yaml *.yml *.toml)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(f"{self._session.project.name}-fields.yaml")
            dialog.fileSelected.connect(self.write_file)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.fileSelected.connect(self.read_file)
        dialog.open()

    def read_file(self, place: str) -> None:
        """Turn the draft into the fields of a file; those that it lacks are hidden."""

        def read(_: Any) -> Any:
            try:
                return load(place)
            except UserError as error:
                return error

        def done(fields: Any) -> None:
            if isinstance(fields, UserError):
                self.show_problem(str(fields))
            else:
                self._try(lambda: self.draft.become(fields))

        self._session.read(read, done, self, "file")

    def write_file(self, place: str) -> None:
        """Write the draft's fields to a file."""
        fields = self.draft.fields
        path = Path(place if Path(place).suffix else f"{place}.yaml")

        def write(_: Any) -> str:
            from store.field_exchange import save

            try:
                save(fields, path, replace=True)
            except UserError as error:
                return str(error)
            return ""

        def done(problem: str) -> None:
            if problem:
                self.show_problem(problem)
            else:
                self._window.footer.tell(self.tr("The fields were written to {0}").format(path.name))

        self._session.read(write, done, self, "file")

    # --- what it comes to ----------------------------------------------------------------------------------------

    def show_preview(self) -> None:
        """Say what the draft would do to the values that are there."""
        self._typing.stop()
        try:
            change = self.draft.change()
        except UserError as error:
            self.show_problem(str(error))
            return
        self.show_problem("")
        if change.is_empty:
            self.preview.setPlainText(self.tr("Nothing is changed yet."))
            return
        if self._looking is not None:
            self._looking.cancel()
        project = self._session.project
        ticket = self._looking = self._window.context.jobs.read(
            lambda: project.preview_fields(change, cancelled=lambda: ticket.cancelled),
            lambda found: self._on_preview(change, found),
            self._on_failed,
            owner=self,
            key="preview",
        )

    def _on_preview(self, change: FieldChange, found: FieldsPreview) -> None:
        if self._typing.isActive():
            return  # the draft is another one by now
        self._change, self.found = change, found
        self.preview.setPlainText("\n".join(preview_lines(change, found)))
        self.apply_button.setEnabled(self._ticket is None)

    def apply(self) -> None:
        """Make the change; where values go, ask twice before."""
        change, found = self._change, self.found
        if change is None or found is None or self._ticket is not None:
            return
        if not found.loses:
            self._make(change)
            return
        labels = ", ".join(f.label for f in found.fields if f.lost_suggestions or f.lost_decided)
        lost = lost_sentence(found.lost_suggestions, found.lost_decided)
        ask(
            self,
            self.tr("Values would go from: {0}").format(labels),
            lost,
            {self.tr("Go on"): lambda: self._ask_again(change, lost)},
        )

    def _ask_again(self, change: FieldChange, lost: str) -> None:
        ask(
            self,
            self.tr("Take these values out of the records?"),
            lost + " " + self.tr("Undo brings them back; nothing else does but the backup that is made now."),
            {self.tr("Take them out"): lambda: self._make(change)},
        )

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
            told = self.tr("The fields are changed; as it was before, the project stands in {0}.").format(
                done.backup.name
            )
        self._window.footer.tell(told)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._at_rest()
        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        self.show_problem(str(error))

    def _at_rest(self) -> None:
        if self._ticket is not None:
            self.end_work()
            self.apply_button.setEnabled(self._change is not None)
            self.reset_button.setEnabled(True)

    def _show_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "fields", self).open()

    # --- the dialog itself ---------------------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list be worked with by keys alone."""
        # while a label is written in the list, its keys come through here too
        mine = watched is self.list and self.list.hasFocus()
        if mine and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            keys: dict[int, Any] = {}
            if alt:
                keys = {Qt.Key.Key_Up: lambda: self.move_field(-1), Qt.Key.Key_Down: lambda: self.move_field(1)}
            elif plain:
                enter = self._edit_current
                keys = {
                    Qt.Key.Key_Insert: self.add_field, Qt.Key.Key_Delete: self.ask_delete, Qt.Key.Key_Return: enter,
                    Qt.Key.Key_Enter: enter,
                }  # fmt: skip
            if event.key() in keys:
                keys[event.key()]()
                return True
        return super().eventFilter(watched, event)

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
