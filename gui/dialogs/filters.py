"""Keep the filter under a name; rename, change, sort and remove those that are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QListWidget, QSizePolicy, QVBoxLayout

from gui.dialogs.dialog import Dialog, DropDown
from gui.queue.orders import ORDERS, order_name
from gui.queue.query_line import QueryLine
from gui.refusals import in_words
from store.errors import UserError
from store.search.saved import NAME_LENGTH, SavedFilter, named, renamed, tidy_name

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.queue import QueuePane
    from gui.session import Session
    from store.project import Project

_VIEWS = ("todo", "flagged", "done", "skipped", "all")


def _tr(text: str) -> str:
    """Return a text of these dialogs in the language of the window."""
    return QCoreApplication.translate("filters", text)


def _view_names() -> dict[str, str]:
    return {
        "todo": _tr("To do"),
        "flagged": _tr("Flagged"),
        "done": _tr("Done"),
        "skipped": _tr("Skipped"),
        "all": _tr("All articles"),
    }


class SaveFilterDialog(Dialog):
    """Asks for the name under which the queue's filter is kept."""

    chosen = Signal(object)
    """SavedFilter."""

    def __init__(self, window: MainWindow, queue: QueuePane, filters: Sequence[SavedFilter]) -> None:
        super().__init__(window, window.context.theme, 440)
        self.set_title(self.tr("Save the filter"))
        self._queue, self._filters = queue, filters
        self.column.addWidget(self.note(queue.query or self.tr("All articles of the view"), role="text"))
        self.name = QLineEdit(self)
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.with_view = QCheckBox(
            self.tr("With what is shown: {0}, {1}").format(_view_names()[queue.view], order_name(queue.order)),
            self,
        )
        self.with_view.setChecked(True)
        self.told = self.note(self.tr("It can be named in any query as @NAME."))
        self.save_button = self.button(self.tr("Save"), default=True)
        cancel = self.button(self.tr("Cancel"))
        for part in (self.name, self.with_view, self.told):
            self.column.addWidget(part)
        self.buttons(cancel, self.save_button)
        self.name.textChanged.connect(self._on_named)
        self.save_button.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        self._on_named()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_named(self) -> None:
        name = self.name.text()
        there = named(self._filters, name.strip().removeprefix("@")) if name.strip() else None
        self.save_button.setEnabled(bool(name.strip().removeprefix("@").strip()))
        self.save_button.setText(self.tr("Replace") if there is not None else self.tr("Save"))
        if there is not None:
            self.told.setText(self.tr("“{0}” is kept already: {1}").format(there.name, there.query))
        else:
            self.told.setText(self.tr("It can be named in any query as @NAME."))

    def _save(self) -> None:
        try:
            name = tidy_name(self.name.text())
        except UserError as error:
            self.told.setText(in_words(error))
            return
        new = SavedFilter(name, self._queue.query)
        if self.with_view.isChecked():
            new = replace(new, view=self._queue.view, order=self._queue.order)
        self.chosen.emit(new)
        self.accept()


class FiltersDialog(Dialog):
    """Shows the saved filters; nothing is changed before Save."""

    changed = Signal()
    """The project keeps other filters now."""

    def __init__(self, window: MainWindow, session: Session, filters: Sequence[SavedFilter]) -> None:
        super().__init__(window, window.context.theme, 680)
        self.set_title(self.tr("Saved filters"))
        self._window, self._session = window, session
        self._filters = list(filters)
        self._at = -1
        self._build(session)
        for one in filters:
            self.list.addItem(one.name)
        self.list.currentRowChanged.connect(self._on_row)
        self.name.editingFinished.connect(self._keep)
        self.query.changed.connect(self._check)
        self.list.setCurrentRow(0 if filters else -1)
        self._on_row(self.list.currentRow())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, session: Session) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Saved filters"))
        self.list.setMinimumSize(200, 220)
        self.name = QLineEdit(self)
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setAccessibleName(self.tr("Name"))
        self.query = QueryLine(self.theme, self.tr("all of them"), self.tr("Filter"), self)
        self.query.set_session(session)
        self.view, self.order = DropDown(self.theme, self), DropDown(self.theme, self)
        self.view.setAccessibleName(self.tr("Shows"))
        self.order.setAccessibleName(self.tr("Order"))
        for box in (self.view, self.order):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view.addItem(self.tr("what is shown just then"), "")
        self.order.addItem(self.tr("the order just then"), "")
        for view, text in _view_names().items():
            self.view.addItem(text, view)
        for order in ORDERS:
            self.order.addItem(order_name(order), order)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        for label, part in (
            (self.tr("Name"), self.name),
            (self.tr("Filter"), self.query),
            (self.tr("Shows"), self.view),
            (self.tr("Order"), self.order),
        ):
            form.addRow(label, part)
        self.up_button = self.button(self.tr("Up"))
        self.down_button = self.button(self.tr("Down"))
        self.remove_button = self.button(self.tr("Remove"))
        moves = QHBoxLayout()
        for button in (self.up_button, self.down_button, self.remove_button):
            moves.addWidget(button)
        moves.addStretch(1)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addStretch(1)
        right.addLayout(moves)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        self.column.addLayout(both)
        self.problem = self.note(role="red_text")
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.save_button = self.button(self.tr("Save"), default=True)
        self.cancel_button = self.button(self.tr("Cancel"))
        self.buttons(self.cancel_button, self.save_button)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.remove_button.clicked.connect(self._remove)
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.reject)

    @property
    def filters(self) -> tuple[SavedFilter, ...]:
        """The filters as they stand in the dialog."""
        return tuple(self._filters)

    def _on_row(self, row: int) -> None:
        self._keep()
        self._at = row
        there = 0 <= row < len(self._filters)
        for part in (self.name, self.query, self.view, self.order, self.remove_button):
            part.setEnabled(there)
        self.up_button.setEnabled(there and row > 0)
        self.down_button.setEnabled(there and row < len(self._filters) - 1)
        one = self._filters[row] if there else SavedFilter("", "")
        self.name.setText(one.name)
        self.query.set_query(one.query)
        self.query.show_problem(None)
        self.view.setCurrentIndex(max(0, self.view.findData(one.view)))
        self.order.setCurrentIndex(max(0, self.order.findData(one.order)))
        if there:
            self._check()

    def _keep(self) -> None:
        """Take over what the inputs hold; a new name is carried into the filters that name this one."""
        if not 0 <= self._at < len(self._filters):
            return
        old, name = self._filters[self._at], " ".join(self.name.text().split()).removeprefix("@")
        new = SavedFilter(
            name or old.name, self.query.query, str(self.view.currentData()), str(self.order.currentData())
        )
        self._filters[self._at] = new
        if new.name != old.name:
            self._filters = list(renamed(self._filters, old.name, new.name))
            self.list.item(self._at).setText(new.name)

    def _check(self) -> None:
        """Look beside the window whether the query can be read."""
        query, annotator = self.query.query, self._session.annotator

        def read(project: Project) -> UserError | None:
            try:
                project.queue(annotator, query=query)
            except UserError as error:
                return error
            return None

        self._session.read(read, self.query.show_problem, self, "check")

    def _move(self, by: int) -> None:
        self._keep()
        row, target = self._at, self._at + by
        if not (0 <= row < len(self._filters) and 0 <= target < len(self._filters)):
            return
        self._filters[row], self._filters[target] = self._filters[target], self._filters[row]
        self._at = -1
        for at in (row, target):
            self.list.item(at).setText(self._filters[at].name)
        self.list.setCurrentRow(target)

    def _remove(self) -> None:
        row, self._at = self._at, -1
        if 0 <= row < len(self._filters):
            del self._filters[row]
            self.list.takeItem(row)
            self._on_row(self.list.currentRow())

    def _save(self) -> None:
        self._keep()
        filters, project, annotator = self.filters, self._session.project, self._session.annotator
        self.save_button.setEnabled(False)
        self._window.context.jobs.write(
            lambda: project.set_filters(annotator, filters), self._on_saved, self._on_failed, owner=self
        )

    def _on_saved(self, _: None) -> None:
        self.changed.emit()
        self._session.refresh_counts()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        self.problem.setText(in_words(error))
        self.problem.show()
