"""The export dialog: all that an export can do, looked at before anything is written."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QTabWidget

from gui.dialogs.export.choices import Choices
from gui.dialogs.export.looking import LookingPage, losses_said
from gui.dialogs.export.report import ReportPage
from gui.dialogs.export.splits import SplitsPage
from gui.dialogs.export.what import WhatPage
from gui.dialogs.tabs import tabs_style
from gui.dialogs.work import WorkDialog
from gui.refusals import in_words
from gui.session import Session
from store.errors import UserError
from store.search.parser import InvalidQuery

if TYPE_CHECKING:
    from gui.jobs import Ticket
    from gui.main_window import MainWindow
    from store.dataset.rehearsal import Rehearsal
    from store.exporter import ExportReport, Progress
    from store.project import Project

_TYPING_MS = 250


class ExportDialog(WorkDialog):
    """Writes the records of the project to files, beside the window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window, window.context.theme, 820)
        self.set_title(self.tr("Export the dataset"))
        self._window, self._session = window, session
        self._counting: Ticket | None = None
        self._enough = threading.Event()
        self.rehearsal: Rehearsal | None = None
        self._build()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.look)
        self.what.query.set_session(session)
        self.what.query.set_query(window.queue.query)
        self.what.query.help_wanted.connect(self._show_query_help)
        for page in (self.what, self.splits):
            page.changed.connect(self._typing.start)
        self.what.place_changed.connect(self._on_place_changed)
        self.looking.stopped.connect(self._stop_counting)
        session.read(self._offered, self._on_offered, self, "offers")

    def _build(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.setStyleSheet(tabs_style(self.theme, "WhatPage", "SplitsPage", "LookingPage", "ReportPage"))
        self.tabs.setAccessibleName(self.windowTitle())
        self.what, self.splits, self.looking = WhatPage(self), SplitsPage(self), LookingPage(self)
        self.report = ReportPage(self)
        self.report.hide()
        self.tabs.addTab(self.what, self.tr("What"))
        self.tabs.addTab(self.splits, self.tr("Splits"))
        self.tabs.addTab(self.looking, self.tr("Preview and losses"))
        self.summary = self.note()
        self.summary.setMinimumHeight(self.summary.fontMetrics().lineSpacing())
        self.told = self.note(role="text")
        self.told.hide()
        self.column.addWidget(self.tabs, 1)
        for part in (self.summary, self.problem, self.told, self.bar):
            self.column.addWidget(part)
        self.export_button = self.button(self.tr("Export"), default=True)
        self.export_button.setEnabled(False)
        self.export_button.clicked.connect(self.start)
        self.make_cancel()
        self.about_button = self.button(self.tr("About this format…"))
        self.about_button.clicked.connect(self._show_format)
        self.buttons(self.cancel_button, self.export_button, left=(self.about_button,))
        self.what.form.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _offered(project: Project) -> tuple[Any, Any, list[str]]:
        from store.writers.offered import offered

        return offered(), project.fields, project.annotators()

    def _on_offered(self, found: tuple[Any, Any, list[str]]) -> None:
        offers, fields, annotators = found
        project = self._session.project
        kept = Choices.from_json(self._window.context.settings.export_of(project.location))
        if not kept.place:
            folder = self._window.context.settings.folder or str(Path(project.location).parent)
            kept = kept.at(str(Path(folder) / f"{project.name}.jsonl"))
        self.splits.fill(fields, kept)
        self.what.fill(offers, fields, annotators, kept)
        self._on_place_changed()
        self.look()

    # --- what will be written ------------------------------------------------------------------------------------

    def choices(self) -> Choices:
        """Return what is chosen now."""
        return Choices(
            format=str(self.what.form.currentData()),
            options=self.what.chosen_options,
            only=str(self.what.only.currentData()),
            annotator=self.what.annotator.currentData(),
            fields=self.what.chosen_fields,
            split=self.splits.text,
            split_by=str(self.splits.by.currentData()),
            stratify=str(self.splits.stratify.currentData()),
            near_copies=str(self.splits.copies.currentData()),
            seed=self.splits.seed.value(),
            card=self.what.card.isChecked(),
            place=self.what.place.text().strip(),
        )

    def _given(self) -> dict[str, Any]:
        """Return what goes to the first record, to the count and to the export alike."""
        now = self.choices()
        return {
            "format": now.format,
            "only": now.only,
            "query": self.what.query.query,
            "annotator": now.annotator,
            "fields": now.fields,
            "options": now.options,
        }

    def look(self) -> None:
        """Show the first record, and count what would be written and what would be left behind."""
        self._typing.stop()
        self._drop_count()
        self.rehearsal = None
        self.summary.setText("")
        problem = self.what.problem() or self.splits.problem()
        self.show_problem(problem)
        self._on_place_changed()
        if problem:
            self.looking.show_nothing()
            return
        given, splitting = self._given(), self.splits.splitting
        project, enough = self._session.project, threading.Event()
        self._enough = enough

        def read(project: Project) -> tuple[str | None, UserError | None]:
            from store.exporter import preview

            try:
                return preview(project, **given), None
            except UserError as error:
                return None, error

        def count() -> Rehearsal | UserError:
            from store.dataset.rehearsal import rehearse

            try:
                return rehearse(project, **given, splitting=splitting, stopped=enough.is_set)
            except UserError as error:
                return error

        self._session.read(read, self._on_preview, self, "preview")
        self.looking.count()
        jobs = self._window.context.jobs
        self._counting = jobs.read(count, self._on_counted, self._on_count_failed, owner=self, key="count")

    def _on_preview(self, result: tuple[str | None, UserError | None]) -> None:
        text, problem = result
        in_query = isinstance(problem, InvalidQuery)
        self.what.query.show_problem(problem if in_query else None)
        if problem is not None and not in_query:
            self.show_problem(in_words(problem))
        if text is None:
            text = "" if problem else self.tr("No article is {0} yet.").format(self.what.only.currentText())
        self.looking.show_record(text)

    def _on_counted(self, found: Rehearsal | UserError) -> None:
        self._counting = None
        if isinstance(found, UserError):
            self.looking.show_nothing()
            if not isinstance(found, InvalidQuery):
                self.show_problem(str(found))
            return
        self.rehearsal = found
        self.looking.show_rehearsal(found)
        if not found.losses:
            self.summary.setText(self.tr("This format leaves nothing behind."))
        else:
            self.summary.setText(self.tr("This format leaves behind: {0}").format(losses_said(found.losses)))

    def _on_count_failed(self, error: Exception) -> None:
        self._counting = None
        self.looking.show_nothing()
        self._window.context.failed.emit(error)

    def _stop_counting(self) -> None:
        """End the count; what it has by then is shown."""
        self._enough.set()

    def _drop_count(self) -> None:
        self._enough.set()
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _show_query_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "query", self).open()

    def _show_format(self) -> None:
        from gui.dialogs.help import HelpDialog, format_page

        HelpDialog(self._window, format_page(self.what.form.currentData()), self).open()

    def _on_place_changed(self) -> None:
        ready = bool(self.what.place.text().strip()) and self._ticket is None and self.what.offer is not None
        self.export_button.setEnabled(ready and not self.what.problem() and not self.splits.problem())

    def done(self, result: int) -> None:
        """Close the dialog, and wait for no count."""
        self._typing.stop()
        self._drop_count()
        super().done(result)

    # --- writing -------------------------------------------------------------------------------------------------

    def start(self, *, replace: bool = False) -> None:
        """Write the files; those that are there are replaced only after a question."""
        problem = self.what.problem() or self.splits.problem()
        if problem:
            self.show_problem(problem)
            return
        place = Path(self.what.place.text().strip()).expanduser()
        now, shares = self.choices(), self.splits.splitting.shares

        def look(_: Any) -> list[Path]:
            from store.exporter import files_of

            return [f for f in files_of(place, now.format, split=shares, with_card=now.card) if f.exists()]

        def found(standing: list[Path]) -> None:
            if standing:
                self._ask_replace(standing)
            else:
                self._write(place, replace=False)

        if replace:
            self._write(place, replace=True)
        else:
            self._session.read(look, found, self, "look")

    def _ask_replace(self, standing: Sequence[Path]) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setTextFormat(Qt.TextFormat.PlainText)
        if len(standing) == 1:
            box.setText(self.tr("{0} exists already. Replace it?").format(standing[0].name))
        else:
            text = self.tr("These exist already: {0}. Replace them?")
            box.setText(text.format(", ".join(path.name for path in standing)))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setDefaultButton(QMessageBox.StandardButton.No)
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("Replace"))
        box.button(QMessageBox.StandardButton.No).setText(self.tr("Keep"))
        for button in box.buttons():
            button.setIcon(QIcon())
        box.accepted.connect(self._replace)
        box.open()

    def _replace(self) -> None:
        self.start(replace=True)

    def _write(self, place: Path, *, replace: bool) -> None:
        given, splitting, now = self._given(), self.splits.splitting, self.choices()
        project = self._session.project
        tell = self.teller()
        settings = self._window.context.settings
        settings.folder = str(place.parent)
        settings.keep_export(project.location, now.to_json())

        def progress(now: Progress) -> None:
            tell(now.done, now.total)

        def work() -> ExportReport:
            from store.exporter import export

            return export(
                project,
                place,
                **given,
                split=splitting.shares,
                split_by=splitting.by,
                stratify=splitting.stratify,
                near_copies=splitting.near_copies,
                seed=splitting.seed,
                with_card=now.card,
                replace=replace,
                progress=progress,
                cancelled=lambda: ticket.stopped,
            )

        self.told.hide()
        self.begin_work()
        self.export_button.setEnabled(False)
        ticket = self._window.context.jobs.run_long(work, self._on_done, self._on_failed, owner=self)
        self._ticket = ticket

    def _on_done(self, report: ExportReport) -> None:
        self._at_rest()
        if report.cancelled:
            self.told.setText(self.tr("Cancelled: nothing was written."))
            self.told.show()
            return
        places = ", ".join(str(path) for path in report.files)
        text = self.tr("1 record written to {1}") if report.written == 1 else self.tr("{0} records written to {1}")
        self._window.footer.tell(text.format(f"{report.written:,}", places))
        self.report.show_report(report)
        if self.tabs.indexOf(self.report) < 0:
            self.tabs.addTab(self.report, self.tr("Report"))
        self.tabs.setCurrentWidget(self.report)
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setAccessibleName(self.tr("Close"))
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._at_rest()
        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        self.show_problem(in_words(error))

    def _at_rest(self) -> None:
        self.end_work()
        self._on_place_changed()
