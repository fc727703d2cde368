"""The trash: the articles in it, putting them back, and emptying it, asked about twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidgetItem

from gui.dialogs.dialog import Dialog
from gui.dialogs.figures import figure_table
from gui.refusals import in_words
from store.errors import UserError

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.database.trash import Trashed
    from store.project import Project

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST = 5000
"""So many of them are listed; the last that came in first."""


class TrashDialog(Dialog):
    """Lists what was deleted; arrows and Ctrl+A choose, Enter puts back."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window, window.context.theme, 680)
        self.set_title(self.tr("Trash"))
        self._window, self._session = window, session
        self._all: list[Trashed] = []
        self._busy = False
        self.table = figure_table(self, (self.tr("Article"), self.tr("Deleted"), self.tr("By")))
        self.table.setAccessibleName(self.tr("Articles in the trash"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAllColumnsShowFocus(True)
        self.table.setMinimumHeight(230)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.installEventFilter(self)
        self.problem = self.note(role="red_text")
        self.problem.hide()
        self.told = self.note()
        for part in (self.table, self.problem, self.told):
            self.column.addWidget(part, int(part is self.table))
        self.empty_button = self.button(self.tr("Empty the trash…"))
        self.empty_button.clicked.connect(self._ask)
        self.back_button = self.button(self.tr("Put back"))
        self.back_button.clicked.connect(self._put_back)
        close = self.button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(self.back_button, close, left=(self.empty_button,))
        self._read()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        self._session.read(lambda project: project.trashed(), self._show, self, "trash")
        self._enable()

    def _show(self, found: list[Trashed]) -> None:
        self._all = found
        self.table.clear()
        for one in found[:_MOST]:
            at = f"{one.at.astimezone():%Y-%m-%d %H:%M}" if one.at is not None else ""
            item = QTreeWidgetItem(self.table, [one.title or one.id, at, one.by])
            item.setToolTip(0, one.id)
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = self.table.topLevelItem(0)
        if first is not None:
            self.table.setCurrentItem(first)
        if not found:
            self.told.setText(self.tr("The trash is empty. Deleted articles are kept here until it is emptied."))
        elif len(found) > _MOST:
            shown = self.tr("{0} articles; the last {1} are listed. They are not counted, searched or exported.")
            self.told.setText(shown.format(f"{len(found):,}", f"{_MOST:,}"))
        elif len(found) == 1:
            self.told.setText(self.tr("1 article. It is not counted, searched or exported."))
        else:
            shown = self.tr("{0} articles. They are not counted, searched or exported.")
            self.told.setText(shown.format(f"{len(found):,}"))
        self._enable()

    def _chosen(self) -> list[int]:
        rows = sorted(self.table.indexOfTopLevelItem(item) for item in self.table.selectedItems())
        return [self._all[row].number for row in rows if row < len(self._all)]

    def _enable(self) -> None:
        may = not self._busy and not self._session.project.read_only
        self.back_button.setEnabled(may and bool(self.table.selectedItems()))
        self.empty_button.setEnabled(may and bool(self._all))

    # --- doing ---------------------------------------------------------------------------------------------------

    def _put_back(self) -> None:
        numbers, who = self._chosen(), self._session.annotator
        if numbers and self.back_button.isEnabled():
            self._write(lambda project: len(project.put_back(who, numbers).numbers))

    def _ask(self) -> None:
        from gui.dialogs.fields.asking import ask

        numbers = [one.number for one in self._all]
        if len(numbers) == 1:
            question = self.tr("Delete 1 article for good?")
        else:
            question = self.tr("Delete {0} articles for good?").format(f"{len(numbers):,}")
        details = self.tr("Their texts, values, reviews and what the journal says of them go. Undo does not help.")
        ask(self, question, details, {self.tr("Delete"): lambda: self._ask_again(numbers)})

    def _ask_again(self, numbers: Sequence[int]) -> None:
        from gui.dialogs.fields.asking import ask

        ask(
            self,
            self.tr("Really delete them?"),
            self.tr("Only the backup that is made now will still hold them, as long as it is kept."),
            {self.tr("Delete for good"): lambda: self._empty(numbers)},
        )

    def _empty(self, numbers: Sequence[int]) -> None:
        who = self._session.annotator
        self._write(lambda project: project.empty_trash(who, numbers))

    def _write(self, work: object) -> None:
        assert callable(work)
        self._busy = True
        self.problem.hide()
        self._enable()
        session = self._session

        def write(project: Project) -> tuple[int, int, int]:
            before = project.version()
            return before, work(project), project.version()

        def done(result: tuple[int, int, int]) -> None:
            self._busy = False
            before, _, after = result
            session.took_many([], before, after)
            session.show_again()
            self._read()

        def failed(error: Exception) -> None:
            self._busy = False
            self._enable()
            if not isinstance(error, UserError | OSError):
                raise error
            self.problem.setText(in_words(error))
            self.problem.show()

        def begin() -> None:
            self._window.context.jobs.write(lambda: write(session.project), done, failed, owner=self)

        session.steps.when_settled(begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the list put back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self._put_back()
            return True
        return super().eventFilter(watched, event)

    def reject(self) -> None:
        """Close, unless something is being written."""
        if not self._busy:
            super().reject()
