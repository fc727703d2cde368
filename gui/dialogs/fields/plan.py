"""What a draft of the fields comes to: counted beside the window, shown, and agreed to before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

from gui.dialogs.dialog import Dialog
from gui.dialogs.fields.asking import ask
from gui.dialogs.fields.words import lost_sentence, preview_lines
from gui.refusals import in_words
from gui.session import Session
from store.errors import UserError
from store.field_plan import FieldChange, FieldDraft

if TYPE_CHECKING:
    from gui.jobs import Ticket
    from gui.main_window import MainWindow
    from store.review.field_preview import FieldsPreview

_TYPING_MS = 250


class FieldPlan(QObject):
    """Holds the change that a draft means, and what that would do to the values that are there."""

    ready = Signal()
    """The draft is counted, and means a change."""
    refused = Signal(str)
    """What is wrong with the draft; "" where nothing is."""
    failed = Signal(object)
    agreed = Signal(object)
    """FieldChange, to be made."""

    def __init__(self, window: MainWindow, session: Session, dialog: Dialog) -> None:
        super().__init__(dialog)
        self._window, self._session = window, session
        self._draft: FieldDraft | None = None
        self._looking: Ticket | None = None
        self._change: FieldChange | None = None
        self._found: FieldsPreview | None = None
        self.page = QPlainTextEdit(dialog)
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(self.tr("What happens to the values that are there"))
        self.page.setFixedHeight(118)
        self.page.setFont(dialog.theme.ui_font(12))
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._look)

    @property
    def is_ready(self) -> bool:
        """Whether the draft is counted, and means a change."""
        return self._change is not None

    @property
    def is_waiting(self) -> bool:
        """Whether the typing has not come to rest yet."""
        return self._typing.isActive()

    def look_soon(self, draft: FieldDraft) -> None:
        """Count what another draft would do, once the typing has come to rest."""
        self._draft, self._change = draft, None
        self._typing.start()

    def _look(self) -> None:
        if self._draft is None:
            return
        try:
            change = self._draft.change()
        except UserError as error:
            self.refused.emit(in_words(error))
            return
        self.refused.emit("")
        if change.is_empty:
            self.page.setPlainText(self.tr("Nothing is changed yet."))
            return
        if self._looking is not None:
            self._looking.cancel()
        project = self._session.project
        ticket = self._looking = self._window.context.jobs.read(
            lambda: project.preview_fields(change, cancelled=lambda: ticket.cancelled),
            lambda found: self._on_found(change, found),
            self.failed.emit,
            owner=self,
            key="preview",
        )

    def _on_found(self, change: FieldChange, found: FieldsPreview) -> None:
        if self._typing.isActive():
            return  # the draft is another one by now
        self._change, self._found = change, found
        self.page.setPlainText("\n".join(preview_lines(change, found)))
        self.ready.emit()

    def ask(self, dialog: Dialog) -> None:
        """Have the change made; where values go, ask twice before."""
        change, found = self._change, self._found
        if change is None or found is None:
            return
        if not found.loses:
            self.agreed.emit(change)
            return
        labels = ", ".join(f.label for f in found.fields if f.lost_suggestions or f.lost_decided)
        lost = lost_sentence(found.lost_suggestions, found.lost_decided)
        ask(
            dialog,
            self.tr("Values would go from: {0}").format(labels),
            lost,
            {self.tr("Go on"): lambda: self._ask_again(dialog, change, lost)},
        )

    def _ask_again(self, dialog: Dialog, change: FieldChange, lost: str) -> None:
        ask(
            dialog,
            self.tr("Take these values out of the records?"),
            lost + " " + self.tr("Undo brings them back; nothing else does but the backup that is made now."),
            {self.tr("Take them out"): lambda: self.agreed.emit(change)},
        )
