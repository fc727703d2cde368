"""What the dialogs over many articles share: a scope, a list of what is found, and one key that does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QVBoxLayout

from gui.dialogs.bulk.listing import HitList
from gui.dialogs.bulk.model import HitsModel
from gui.dialogs.dialog import DropDown
from gui.dialogs.work import WorkDialog
from gui.queue.query_line import QueryLine
from gui.refusals import in_words
from store.errors import UserError

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.project import Project
    from store.review.bulk.hits import Hits
    from store.review.bulk.making import Made
    from store.review.bulk.operation import Operation
    from store.review.bulk.rows import HitRow
    from store.review.decisions import Watch

_TYPING_MS = 180
_LEAST_LIST = 150
"""Pixels below which the list is not squeezed; the dialog scrolls instead."""
WIDTH, HEIGHT = 880, 640
SCOPES = ("article", "selected", "listed", "all")
"""Which articles can be chosen."""


class BulkDialog(WorkDialog):
    """Looks for places, shows them, and changes those that were not left out, as one step."""

    only_before = False
    """Whether values stay what they are, so that nothing comes after an arrow."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window, window.context.theme, 720)
        self._window, self._session = window, session
        self._operation: Operation | None = None
        self._large = 0
        self.resize(WIDTH, min(HEIGHT, max(480, window.height() - 60)))
        self.model = HitsModel(self._fetch, self)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(self.form)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.look)
        self.model.choice_changed.connect(self._show_count)

    # --- making --------------------------------------------------------------------------------------------------

    def operation(self) -> Operation | None:
        """Return what is asked for; None while something is missing. Raises UserError where it makes no sense."""
        raise NotImplementedError

    def build(self, *, scopes: Sequence[str] = SCOPES, chosen: str = "listed") -> None:
        """Put the scope, the list and the buttons below the form that a dialog has filled."""
        self.scope = self._scopes(scopes, chosen)
        self.query = QueryLine(self.theme, self.tr("narrow down by a filter, such as lang:uz"), self.tr("Filter"), self)
        self.query.set_session(self._session)
        where = QHBoxLayout()
        where.setSpacing(8)
        if self.scope.count() > 1:
            where.addWidget(self.scope)
        else:
            self.scope.hide()
        where.addWidget(self.query, 1)
        self.form.addRow(self.tr("Articles"), where)
        self.count = self.note(self.tr("Looking…"), role="text")
        self.list = HitList(self.theme, self.model, self, only_before=self.only_before)
        self.list.setMinimumHeight(_LEAST_LIST)
        self.only_refused = QCheckBox(self)
        self.only_refused.hide()
        self.only_refused.toggled.connect(self.model.show_only_refused)
        self.backup = QCheckBox(self.tr("Keep a copy of the project first, beside it (the last 3 are kept)"), self)
        self.backup.setChecked(True)
        self.backup.hide()
        counted = QHBoxLayout()
        counted.addWidget(self.count, 1)
        counted.addWidget(self.only_refused)
        below = QVBoxLayout()
        below.setSpacing(6)
        below.addLayout(counted)
        below.addWidget(self.list, 1)
        self.column.addWidget(self.problem)
        self.column.addLayout(below, 1)
        self.more = QVBoxLayout()
        self.more.setSpacing(6)
        self.column.addLayout(self.more)
        for part in (self.backup, self.bar):
            self.column.addWidget(part)
        self.do_button = self.button(self.tr("Change"))
        self.do_button.setEnabled(False)
        self.do_button.clicked.connect(self.do)
        self.make_cancel()
        row = self.buttons(self.cancel_button, self.do_button)
        hint = self.note(self.tr("Space leaves a row out · Ctrl+Enter does it · Esc leaves"))
        row.insertWidget(0, hint, 1)
        row.setStretch(1, 0)
        self._keys = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._keys:
            shortcut.activated.connect(self.do)
        self.scope.currentIndexChanged.connect(self.look_soon)
        self.query.changed.connect(self.look)
        self.query.entered.connect(self._on_entered)
        self.look()

    def _scopes(self, offered: Sequence[str], chosen: str) -> DropDown:
        window, box = self._window, DropDown(self.theme, self)
        box.setAccessibleName(self.tr("Which articles"))
        state = window.desk.state
        listed = list(window.queue.model.numbers)
        selected = window.queue.selected_numbers()
        for scope in offered:
            if scope == "article" and state is not None:
                box.addItem(self.tr("this article"), [state.article.number])
            elif scope == "selected" and len(selected) > 1:
                box.addItem(self.tr("the {0} selected articles").format(f"{len(selected):,}"), selected)
                chosen = "selected" if chosen == "listed" else chosen
            elif scope == "listed" and listed:
                box.addItem(self.tr("the {0} articles in the list").format(f"{len(listed):,}"), listed)
            elif scope == "all":
                box.addItem(self.tr("all articles"), None)
            else:
                continue
            box.setItemData(box.count() - 1, scope, Qt.ItemDataRole.UserRole + 1)
        at = box.findData(chosen, Qt.ItemDataRole.UserRole + 1)
        box.setCurrentIndex(max(at, 0))
        return box

    # --- looking -------------------------------------------------------------------------------------------------

    def look_soon(self) -> None:
        """Look again once the typing has come to rest."""
        self._typing.start()

    def look(self) -> None:
        """Look for what would be changed."""
        self._typing.stop()
        if self._ticket is not None:
            return
        try:
            operation = self.operation()
        except UserError as error:
            self._show_found(None, None, error)
            return
        if operation is None:
            self._show_found(None, None, None)
            return
        numbers, query, annotator = self.scope.currentData(), self.query.query, self._session.annotator

        def read(project: Project) -> tuple[Hits | None, UserError | None]:
            from store.review.bulk.hits import Scope

            try:
                return project.find_hits(operation, annotator, Scope(numbers, query)), None
            except UserError as error:
                return None, error

        def done(result: tuple[Hits | None, UserError | None]) -> None:
            self._show_found(operation, *result)

        self._session.read(read, done, self, "hits")

    def _show_found(self, operation: Operation | None, hits: Hits | None, error: UserError | None) -> None:
        from store.review.bulk.backups import LARGE

        in_query = getattr(error, "position", None) is not None
        self.query.show_problem(error if in_query else None)
        self.show_problem("" if error is None or in_query else in_words(error))
        self._operation, self._large = operation, LARGE
        self.only_refused.setChecked(False)
        self.model.set_hits(hits)

    def _fetch(self, wanted: Sequence[int], done: object) -> None:
        operation, hits, annotator = self._operation, self.model.hits, self._session.annotator
        if operation is None or hits is None or not callable(done):
            return

        def read(project: Project) -> list[HitRow]:
            return project.hit_rows(operation, annotator, hits, wanted)

        self._session.read(read, done, self, f"rows {wanted[0]}")

    def _show_count(self) -> None:
        hits = self.model.hits
        taken = self.model.taken_count
        refused = hits.refused_count if hits is not None else 0
        left_out = len(self.model.left_out)
        if hits is None:
            text = self.nothing_asked()
        elif not len(hits):
            text = self.nothing_found()
        else:
            text = self._counted(len(hits), hits.articles)
            if left_out:
                text += self.tr(" · {0} left out").format(f"{left_out:,}")
        self.count.setText(text)
        self.only_refused.setText(self.tr("Only the {0} that cannot be changed").format(f"{refused:,}"))
        self.only_refused.setVisible(bool(refused))
        self.backup.setVisible(hits is not None and hits.articles >= self._large > 0)
        self.do_button.setText(self.do_text(taken))
        self.do_button.setAccessibleName(self.do_button.text())
        self.do_button.setEnabled(taken > 0 and self._ticket is None)

    def _counted(self, values: int, articles: int) -> str:
        if values == 1:
            return self.tr("1 value in 1 article")
        if articles == 1:
            return self.tr("{0} values in 1 article").format(f"{values:,}")
        return self.tr("{0} values in {1} articles").format(f"{values:,}", f"{articles:,}")

    def nothing_asked(self) -> str:
        """Return what is said before there is anything to look for."""
        return ""

    def nothing_found(self) -> str:
        """Return what is said where nothing is found."""
        return self.tr("Nothing is found.")

    def do_text(self, count: int) -> str:
        """Return what the button says."""
        return self.tr("Change 1 value") if count == 1 else self.tr("Change {0} values").format(f"{count:,}")

    def _on_entered(self) -> None:
        self.look()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    # --- doing ---------------------------------------------------------------------------------------------------

    def do(self) -> None:
        """Change what was found and not left out."""
        operation, hits, session = self._operation, self.model.hits, self._session
        if self._ticket is not None or operation is None or hits is None or not self.model.taken_count:
            return
        if session.steps.in_trouble:
            self.show_problem(self.tr("First the changes that wait must be saved."))
            return
        left_out, project, annotator = frozenset(self.model.left_out), session.project, session.annotator
        backup = self.backup.isChecked()

        def work(watch: Watch) -> tuple[Made, int, int]:
            before = project.version()
            made = project.change_hits(operation, annotator, hits, left_out, backup=backup, watch=watch)
            return made, before, project.version()

        self.change_articles(self._window.context.jobs, work, self._on_done, self._on_failed)
        self.do_button.setEnabled(False)

    def _on_done(self, result: tuple[Made, int, int]) -> None:
        made, before, after = result
        self._session.took_many(made.numbers, before, after)
        self._window.footer.tell(self.told(made))
        self.done_with(made)
        self.accept()

    def done_with(self, made: Made) -> None:
        """Do what belongs behind the change."""

    def told(self, made: Made) -> str:
        """Return what the footer says of it."""
        text = self.tr("Changed: {0}").format(self._counted(made.values, len(made.numbers)))
        if made.meanwhile:
            text += self.tr(" · {0} were changed meanwhile and stay").format(f"{made.meanwhile:,}")
        if made.refused:
            text += self.tr(" · {0} could not be changed").format(f"{made.refused:,}")
        return text + self.tr(" · Ctrl+Z takes it back")

    def _on_failed(self, error: Exception) -> None:
        from store.review.decisions import Cancelled

        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        if isinstance(error, Cancelled):
            self.count.setText(self.tr("Cancelled: nothing was changed."))
            self.do_button.setEnabled(True)
        else:
            self.show_problem(in_words(error))
            self._show_count()
