"""All extractors of the user's own: what there is, which fields they fill, trying them, and running them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from gui.dialogs.dialog import DropDown
from gui.dialogs.extractors.result import ResultTable
from gui.dialogs.extractors.words import kind_name, state_name
from gui.dialogs.work import WorkDialog
from gui.languages import label
from gui.queue.query_line import QueryLine
from gui.refusals import in_words
from store.errors import UserError
from store.extractors.options import CommandOptions, Options, PatternOptions
from store.fields import FieldType
from store.search.parser import InvalidQuery

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.extractors.registry import Listed
    from store.extractors.reports import RunReport
    from store.extractors.running import Progress
    from store.extractors.trying import Tried

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEY = Qt.ItemDataRole.UserRole


class ExtractorsDialog(WorkDialog):
    """Lists the extractors; arrows choose, Space switches a field, Insert adds a command, Enter edits, Del removes."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window, window.context.theme, 900)
        self.set_title(self.tr("Extractors"))
        self._window, self._session = window, session
        self._jobs = window.context.jobs
        self._may = not session.project.read_only
        self.options: Options = session.project.extractor_options
        self.listed: list[Listed] = []
        self._wanted = ""
        """Name of the extractor to choose once they are listed."""
        self._build_list()
        self._build_scope()
        self.table = ResultTable(self)
        self.table.hide()
        self.table.currentItemChanged.connect(self._on_result_chosen)
        self.detail = self.note()
        self.detail.setMinimumHeight(self.detail.fontMetrics().lineSpacing() + 2)
        self.detail.hide()
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.detail)
        self._build_foot()
        self._read()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making --------------------------------------------------------------------------------------------------

    def _build_list(self) -> None:
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Extractors"))
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("Version"), self.tr("From"), self.tr("State")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.tree.header()
        header.setFont(self.theme.ui_font(12))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setMinimumHeight(150)
        self.tree.itemSelectionChanged.connect(self._on_chosen)
        self.tree.itemDoubleClicked.connect(self._edit)
        self.tree.installEventFilter(self)
        self.fields = QTreeWidget(self)
        self.fields.setHeaderHidden(True)
        self.fields.setRootIsDecorated(False)
        self.fields.setAccessibleName(self.tr("Fields that it may fill"))
        self.fields.itemChanged.connect(self._on_field_changed)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.note(self.tr("Fields that it may fill")))
        right.addWidget(self.fields, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.tree, 5)
        row.addLayout(right, 2)
        self.column.addLayout(row, 1)
        self.new_button = self.button(self.tr("New command…"))
        self.new_button.clicked.connect(self._new)
        self.patterns_button = self.button(self.tr("Patterns…"))
        self.patterns_button.clicked.connect(self._edit_patterns)
        self.edit_button = self.button(self.tr("Edit…"))
        self.edit_button.clicked.connect(self._edit)
        self.remove_button = self.button(self.tr("Remove"))
        self.remove_button.clicked.connect(self._remove)
        self.allow_button = self.button(self.tr("Allow…"))
        self.allow_button.clicked.connect(self._ask_allow)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            self.new_button, self.patterns_button, self.edit_button, self.remove_button, self.allow_button
        ):  # fmt: skip
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.told = self.note(role="text")
        self.told.setMinimumHeight(self.told.fontMetrics().lineSpacing())
        self.column.addWidget(self.told)

    def _build_scope(self) -> None:
        window = self._window
        self.scope = DropDown(self.theme, self)
        self.scope.setAccessibleName(self.tr("Which articles"))
        state, selected = window.desk.state, window.queue.selected_numbers()
        listed = list(window.queue.model.numbers)
        self._article = state.article.number if state is not None else None
        if self._article is not None:
            self.scope.addItem(self.tr("this article"), [self._article])
        if len(selected) > 1:
            self.scope.addItem(self.tr("the {0} selected articles").format(f"{len(selected):,}"), selected)
        if listed:
            self.scope.addItem(self.tr("the {0} articles in the list").format(f"{len(listed):,}"), listed)
        self.scope.addItem(self.tr("all articles"), None)
        if len(selected) > 1:
            self.scope.setCurrentIndex(1)
        self.query = QueryLine(self.theme, self.tr("all of them"), self.tr("Filter"), self)
        self.query.set_session(self._session)
        self.query.help_wanted.connect(self._show_query_help)
        self.first = QCheckBox(self.tr("Its values stand first"), self)
        self.first.setToolTip(self.tr("In a field of one value, what stands there goes behind it."))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.note(self.tr("Run on")))
        row.addWidget(self.scope)
        row.addWidget(self.query, 1)
        row.addWidget(self.first)
        self.column.addLayout(row)
        for part in (self.problem, self.bar):
            self.column.addWidget(part)

    def _build_foot(self) -> None:
        self.help_button = self.button(self.tr("Help"))
        self.help_button.clicked.connect(self._show_help)
        self.try_button = self.button(self.tr("Try on this article"), default=True)
        self.try_button.clicked.connect(self.try_it)
        self.run_button = self.button(self.tr("Run"))
        self.run_button.clicked.connect(self.run_it)
        self.make_cancel()
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setAccessibleName(self.tr("Close"))
        self.buttons(self.cancel_button, self.run_button, self.try_button, left=(self.help_button,))

    # --- reading -------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """List the extractors anew; packages are loaded beside the window, in a process of their own."""
        options = self.options = self._session.project.extractor_options
        self.told.setText(self.tr("Looking for extractors…"))
        self._enable()

        def work() -> list[Listed]:
            from store.extractors import registry

            return registry.listed(options)

        self._jobs.read(work, self._on_listed, owner=self, key="list")

    def _on_listed(self, listed: list[Listed]) -> None:
        wanted = self._wanted or next(iter(one.name for one in self.chosen()), "")
        self.listed, self._wanted = listed, ""
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for one in listed:
                item = QTreeWidgetItem([one.name, one.version, kind_name(one.kind), state_name(one)])
                self.tree.addTopLevelItem(item)
            names = [one.name for one in listed]
            at = names.index(wanted) if wanted in names else 0
            self.tree.setCurrentItem(self.tree.topLevelItem(at))  # type: ignore[arg-type]  # the patterns are there
        self._on_chosen()

    def chosen(self) -> list[Listed]:
        """Return the extractors that are selected, in the order of the list."""
        rows = sorted(self.tree.indexOfTopLevelItem(item) for item in self.tree.selectedItems())
        return [self.listed[row] for row in rows if 0 <= row < len(self.listed)]

    def current(self) -> Listed | None:
        """Return the one extractor that is selected, or None."""
        chosen = self.chosen()
        return chosen[0] if len(chosen) == 1 else None

    def _on_chosen(self) -> None:
        one = self.current()
        self._fill_fields(one)
        if one is None:
            self.told.setText("")
        elif one.reason and one.kind.value != "patterns":
            self.told.setText(f"{one.source}: {one.reason}" if one.source else one.reason)
        elif one.source:
            self.told.setText(one.source)
        elif self.options.patterns:
            count = len(self.options.patterns)
            self.told.setText(self.tr("1 pattern") if count == 1 else self.tr("{0} patterns").format(f"{count:,}"))
        else:
            self.told.setText(self.tr("Patterns are regular expressions, each for one field. Patterns… adds some."))
        self._enable()

    def _fill_fields(self, one: Listed | None) -> None:
        with QSignalBlocker(self.fields):
            self.fields.clear()
            if one is None:
                return
            off = self.options.off.get(one.name, frozenset())
            for f in self._session.project.fields:
                if f.type is FieldType.BLOCKS or (one.fields and f.key not in one.fields):
                    continue
                item = QTreeWidgetItem([label(f.label)])
                item.setData(0, _KEY, f.key)
                item.setCheckState(0, Qt.CheckState.Unchecked if f.key in off else Qt.CheckState.Checked)
                if not self._may:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                self.fields.addTopLevelItem(item)
            if (first := self.fields.topLevelItem(0)) is not None:
                self.fields.setCurrentItem(first)

    def _enable(self) -> None:
        one, chosen, idle = self.current(), self.chosen(), self._ticket is None
        ready = bool(chosen) and all(o.state.value == "ready" for o in chosen) and idle
        command = one is not None and one.kind.value == "command"
        patterns = one is not None and one.kind.value == "patterns"
        self.new_button.setEnabled(self._may and idle)
        self.patterns_button.setEnabled(self._may and idle)
        self.edit_button.setEnabled(self._may and idle and (command or patterns))
        self.remove_button.setEnabled(self._may and idle and command)
        self.allow_button.setVisible(one is not None and one.state.value == "not allowed")
        self.allow_button.setEnabled(idle)
        self.try_button.setEnabled(ready and self._article is not None)
        self.run_button.setEnabled(ready and self._may)
        self.fields.setEnabled(idle)

    # --- what the project keeps ----------------------------------------------------------------------------------

    def _keep(self, options: Options, name: str = "", command: str = "") -> None:
        """Keep other options as one step; a command that was written here may run here."""
        project, who = self._session.project, self._session.annotator
        self._wanted = name

        def work() -> bool:
            from store.extractors import allowed

            changed = project.set_extractor_options(who, options)
            if command:
                allowed.allow(command)
            return changed

        def done(changed: bool) -> None:
            self.show_problem("")
            if changed:
                self._session.refresh_counts()
            self._read()

        self._jobs.write(work, done, self._on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        self.show_problem(in_words(error))
        self._read()

    def _on_field_changed(self, item: QTreeWidgetItem) -> None:
        one = self.current()
        if one is not None and self._may:
            on = item.checkState(0) == Qt.CheckState.Checked
            self.options = self.options.switched(one.name, str(item.data(0, _KEY)), on=on)
            self._keep_switches(self.options)

    def _keep_switches(self, options: Options) -> None:
        project, who = self._session.project, self._session.annotator
        self._jobs.write(
            lambda: project.set_extractor_options(who, options),
            lambda _: self._session.refresh_counts(),
            self._on_failed,
            owner=self,
        )

    def _new(self) -> None:
        self._open_command(None)

    def _edit(self) -> None:
        one = self.current()
        if one is None or not self.edit_button.isEnabled():
            return
        if one.kind.value == "patterns":
            self._edit_patterns()
        else:
            self._open_command(self.options.command(one.name))

    def _open_command(self, command: CommandOptions | None) -> None:
        from gui.dialogs.extractors.forms import CommandDialog

        dialog = CommandDialog(self, command)
        before = command.name if command is not None else ""

        def keep(made: CommandOptions) -> None:
            if made.name != before and any(one.name == made.name for one in self.listed):
                dialog.show_problem(self.tr("Another extractor is called “{0}”.").format(made.name))
                return
            dialog.accept()
            self._keep(self.options.with_command(made, before), made.name, made.command)

        dialog.chosen.connect(keep)
        dialog.finished.connect(self._on_form_closed)
        dialog.open()

    def _edit_patterns(self) -> None:
        from gui.dialogs.extractors.forms import PatternsDialog

        keys = [f.key for f in self._session.project.fields if f.type is not FieldType.BLOCKS]
        dialog = PatternsDialog(self, self._jobs, self.options.patterns, keys)

        def keep(patterns: tuple[PatternOptions, ...]) -> None:
            from store.extractors.options import PATTERNS

            dialog.accept()
            self._keep(replace(self.options, patterns=patterns), PATTERNS)

        dialog.chosen.connect(keep)
        dialog.finished.connect(self._on_form_closed)
        dialog.open()

    def _on_form_closed(self) -> None:
        self.activateWindow()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        one = self.current()
        if one is not None and self.remove_button.isEnabled():
            self._keep(self.options.without_command(one.name))

    def _ask_allow(self) -> None:
        from gui.dialogs.fields.asking import ask

        one = self.current()
        if one is None:
            return
        ask(
            self,
            self.tr("Let this command run on this computer?"),
            self.tr("{0}\n\nIt came with the project. It runs with your rights.").format(one.source),
            {self.tr("Allow"): lambda: self._allow(one)},
        )

    def _allow(self, one: Listed) -> None:
        def work() -> None:
            from store.extractors import allowed

            allowed.allow(one.source)

        self._wanted = one.name
        self._jobs.read(work, lambda _: self._read(), self._on_failed, owner=self, key="allow")

    # --- trying and running --------------------------------------------------------------------------------------

    def try_it(self) -> None:
        """Show what would come on the article that is open; nothing is kept."""
        chosen, number = self.chosen(), self._article
        if number is None or not self.try_button.isEnabled():
            return
        project, who, options, first = (
            self._session.project, self._session.annotator, self.options, self.first.isChecked()
        )  # fmt: skip

        def work() -> Tried:
            from store.extractors.trying import try_on

            return try_on(project, number, who, chosen, options, first=first, cancelled=lambda: ticket.stopped)

        self._begin()
        ticket = self._ticket = self._jobs.run_long(work, self._on_tried, self._on_run_failed, owner=self)
        self._enable()

    def _on_tried(self, tried: Tried) -> None:
        self._at_rest()
        if tried.report.cancelled:
            self.show_problem(self.tr("Cancelled."))
            return
        self.table.show_tried(tried)
        self._show_result()

    def run_it(self) -> None:
        """Run on the articles that are asked for, and take what is proposed into the project."""
        if not self.run_button.isEnabled():
            return
        chosen, project, options = self.chosen(), self._session.project, self.options
        numbers, query, who = self.scope.currentData(), self.query.query, self._session.annotator
        first, tell = self.first.isChecked(), self.teller()

        def progress(now: Progress) -> None:
            tell(now.done, now.total)

        def work() -> RunReport:
            from store.extractors.running import run_extractors

            return run_extractors(
                project,
                chosen,
                options,
                numbers=_narrowed(project, numbers, query, who),
                first=first,
                jobs=max(1, (os.cpu_count() or 2) - 1),
                progress=progress,
                cancelled=lambda: ticket.stopped,
            )

        self._begin()
        ticket = self._ticket = self._jobs.run_long(work, self._on_ran, self._on_run_failed, owner=self)
        self._enable()

    def _on_ran(self, report: RunReport) -> None:
        self._at_rest()
        self._session.show_again()
        self.table.show_report(report)
        self._show_result()
        if report.cancelled:
            self.show_problem(self.tr("Cancelled: what was proposed until then is kept."))

    def _on_run_failed(self, error: Exception) -> None:
        self._at_rest()
        if isinstance(error, InvalidQuery):
            self.query.show_problem(error)
            return
        self._on_failed(error)

    def _begin(self) -> None:
        self.query.show_problem(None)
        self.begin_work()
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel"))

    def _at_rest(self) -> None:
        self.end_work()
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setAccessibleName(self.tr("Close"))
        self._enable()

    def _show_result(self) -> None:
        self.table.show()
        self.detail.show()
        self.adjustSize()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_result_chosen(self, item: QTreeWidgetItem | None) -> None:
        """Show in full what the row may have no room for."""
        if item is not None:
            texts = (item.text(column) for column in range(self.table.columnCount()))
            self.detail.setText("  ·  ".join(text for text in texts if text))

    def _show_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "extractors", self).open()

    def _show_query_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "query", self).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that act on the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _ENTER and self.edit_button.isEnabled() and self.current() is not None:
                self._edit()
                return True
            if key == Qt.Key.Key_Delete:
                self._remove()
                return True
            if key == Qt.Key.Key_Insert and self.new_button.isEnabled():
                self._new()
                return True
        return super().eventFilter(watched, event)


def _narrowed(project: Any, numbers: Sequence[int] | None, query: str, annotator: str) -> Sequence[int] | None:
    """Return the articles of a scope that match a query as well."""
    if not query.strip():
        return numbers
    matching = project.numbers(query, annotator)
    if numbers is None:
        return list(matching)
    wanted = set(matching)
    return [n for n in numbers if n in wanted]
