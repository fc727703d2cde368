"""The import dialog: files are looked at, their names mapped, and then they are read."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QTabWidget

from gui.dialogs.importing.mapping import MappingPage
from gui.dialogs.importing.report import ReportPage
from gui.dialogs.importing.what import WhatPage
from gui.dialogs.importing.words import counted, recognised, unmapped
from gui.dialogs.tabs import tabs_style
from gui.dialogs.work import WorkDialog
from gui.refusals import in_words
from gui.session import Session
from store.errors import UserError

if TYPE_CHECKING:
    from gui.jobs import Ticket
    from gui.main_window import MainWindow
    from store.importer import ImportReport, Progress
    from store.looking.formats import Readable
    from store.looking.look import Look

_SETTLING_MS = 250
_HEIGHT = 660
"""Pixels that the dialog takes where the screen has them."""


class ImportDialog(WorkDialog):
    """Reads files and folders into the project, beside the window."""

    def __init__(self, window: MainWindow, session: Session, paths: Sequence[str] = ()) -> None:
        super().__init__(window, window.context.theme, 900)
        self.set_title(self.tr("Import articles"))
        self._window, self._session = window, session
        self._looking: Ticket | None = None
        self._enough = threading.Event()
        self.report: ImportReport | None = None
        self.look_seen: Look | None = None
        self.setAcceptDrops(True)
        self._build()
        self.resize(self.width(), min(_HEIGHT, window.height() - 40))
        self._settling = QTimer(self, interval=_SETTLING_MS, singleShot=True)
        self._settling.timeout.connect(self.look)
        self.what.changed.connect(self._on_changed)
        self.what.chosen.connect(self._on_files_chosen)
        self.what.extract.toggled.connect(self.mapping.extracted.setVisible)
        self.mapping.changed.connect(self._settling.start)
        self.mapping.problem.connect(self.show_problem)
        self.mapping.told.connect(self._tell)
        window.context.jobs.read(_offered, self.what.offer, owner=self)
        self.what.add_paths(paths)
        # Enter asks for files while there are none, and begins once there are some.
        (self.start_button if paths else self.what.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        settings = self._window.context.settings
        self.tabs = QTabWidget(self)
        self.tabs.setStyleSheet(tabs_style(self.theme, "WhatPage", "MappingPage", "RecordView", "ReportPage"))
        self.tabs.setAccessibleName(self.windowTitle())
        self.what = WhatPage(self, settings)
        self.mapping = MappingPage(self, settings, self._session.project.fields)
        self.reporting = ReportPage(self, settings)
        self.reporting.hide()
        self.tabs.addTab(self.what, self.tr("Files"))
        self.tabs.addTab(self.mapping, self.tr("Mapping and first records"))
        self.summary = self.note()
        self.summary.setMinimumHeight(self.summary.fontMetrics().lineSpacing())
        self.column.addWidget(self.tabs, 1)
        for part in (self.summary, self.problem, self.bar):
            self.column.addWidget(part)
        self.help_button = self.button(self.tr("Help"))
        self.help_button.clicked.connect(self._show_help)
        self.about_button = self.button(self.tr("About this format…"))
        self.about_button.clicked.connect(self._show_format)
        self.start_button = self.button(self.tr("Import"), default=True)
        self.start_button.setEnabled(False)
        self.start_button.clicked.connect(self.start)
        self.make_cancel()
        self.buttons(self.cancel_button, self.start_button, left=(self.help_button, self.about_button))

    @property
    def paths(self) -> list[str]:
        """What will be read."""
        return self.what.paths

    def add_paths(self, paths: Sequence[str]) -> None:
        """Put files or folders on the list, each once."""
        self.what.add_paths(paths)

    def _on_files_chosen(self) -> None:
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders while they are being chosen."""
        if self._ticket is None and self.report is None and any(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped on the list."""
        event.acceptProposedAction()
        self.add_paths([u.toLocalFile() for u in event.mimeData().urls() if u.isLocalFile()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages with Ctrl+Tab from the buttons, too."""
        step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _show_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "importing", self).open()

    def _show_format(self) -> None:
        from gui.dialogs.help import HelpDialog, format_page

        HelpDialog(self._window, format_page(self.what.form.currentData()), self).open()

    def _tell(self, text: str) -> None:
        self.summary.setText(text)

    # --- looking -------------------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        self.start_button.setEnabled(bool(self.paths))
        self._settling.start()

    def look(self) -> None:
        """Find out what the files are, and how their first records will look with what is mapped now."""
        self._settling.stop()
        self._drop_look()
        if not self.paths or self.report is not None:
            self.look_seen = None
            self.what.show_seen(())
            self.mapping.show_nothing()
            self.summary.setText("")
            return
        from store.looking.kept import SETTING

        project, paths, form = self._session.project, self.paths, self.what.form.currentData()
        mapped = self.mapping.names.mapped if self.mapping.names.is_said else None
        annotator = self.what.annotator.text().strip() or None
        enough = self._enough = threading.Event()

        def work() -> Look | UserError:
            from store.looking.look import look

            try:
                return look(
                    paths, project.fields, format=form, mapped=mapped, kept=project.setting(SETTING),
                    annotator=annotator, stopped=enough.is_set,
                )  # fmt: skip
            except UserError as error:
                return error

        self.summary.setText(self.tr("Looking at the files…"))
        jobs = self._window.context.jobs
        self._looking = jobs.read(work, self._on_look, self._on_look_failed, owner=self, key="look")

    def _on_look(self, seen: Look | UserError) -> None:
        self._looking = None
        if isinstance(seen, UserError):
            self.summary.setText("")
            self.show_problem(in_words(seen))
            return
        self.look_seen = seen
        self.what.show_seen(recognised(seen))
        self.mapping.show_look(seen)
        if not seen.read:
            self.summary.setText(self.tr("There is no article in what was looked at; the reasons stand above."))
            return
        if seen.refused:
            text = self.tr("{0} records were looked at; {1} cannot be read.")
        else:
            text = self.tr("1 record was looked at.") if seen.read == 1 else self.tr("{0} records were looked at.")
        self.summary.setText(f"{text.format(f'{seen.read:,}', f'{seen.refused:,}')} {unmapped(seen)}".strip())

    def _on_look_failed(self, error: Exception) -> None:
        self._looking = None
        self.summary.setText("")
        self._window.context.failed.emit(error)

    def _drop_look(self) -> None:
        self._enough.set()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def done(self, result: int) -> None:
        """Close the dialog, and wait for no look."""
        self._settling.stop()
        self._drop_look()
        super().done(result)

    # --- at work -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to read; the dialog shows how far it is."""
        if self._settling.isActive() or self._looking is not None:
            self.look_seen = None  # it was of something else
        self._settling.stop()
        self._drop_look()
        self.begin_work()
        self._let_choose(may=False)
        self.summary.setText(self.tr("Reading…"))
        project, paths, form = self._session.project, self.paths, self.what.form.currentData()
        merge, extract = self.what.merge.isChecked(), self.what.extract.isChecked()
        annotator = self.what.annotator.text().strip() or None
        said = self.mapping.names.is_said or self.look_seen is not None
        names, mapped = self.mapping.names.names, self.mapping.names.mapped
        tell = self.teller()

        def work() -> ImportReport:
            from store.importer import import_paths
            from store.looking.kept import SETTING, keep
            from store.looking.look import look

            met, used = names, mapped
            if not said:  # begun before anything was seen: what is kept for these files is found out here
                seen = look(paths, project.fields, format=form, kept=project.setting(SETTING), seconds=1.0)
                met, used = seen.names, seen.mapped
            report = import_paths(
                project,
                paths,
                format=form,
                mapping=used.document(),
                merge=merge,
                extract=extract,
                annotator=annotator,
                jobs=max(1, (os.cpu_count() or 2) - 1),
                progress=tell,
                cancelled=lambda: ticket.stopped,
            )
            if report.done:
                with suppress(UserError):  # what was read is told in any case
                    keep(project, met, used)
            return report

        ticket = self._window.context.jobs.run_long(work, self._on_done, self._on_failed, owner=self)
        self._ticket = ticket

    def _let_choose(self, *, may: bool) -> None:
        self.start_button.setEnabled(may)
        for page in (self.what, self.mapping):
            page.setEnabled(may)

    def show_progress(self, *told: Any) -> None:
        """Show what has become of the articles so far."""
        now: Progress = told[0]
        if now.fraction is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(now.fraction * 1000))
        self.summary.setText(f"{counted(now.read, now.known, now.merged, now.failed)} · {now.source[-120:]}")

    def stopping(self) -> None:
        """Say that what was read stays."""
        self.summary.setText(self.tr("Stopping; what was read is kept…"))

    def _on_failed(self, error: Exception) -> None:
        self.end_work()
        self._let_choose(may=True)
        self.summary.setText("")
        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        self.show_problem(in_words(error))

    def _on_done(self, report: ImportReport) -> None:
        self.end_work()
        self.show_report(report)
        self._window.queue.reload(open_first=True)
        self._session.refresh_counts()

    def show_report(self, report: ImportReport) -> None:
        """Show what became of the import; nothing can be chosen any more."""
        self.report = report
        self.summary.setText("")
        self.reporting.show_report(report, self._session.annotator)
        self.tabs.addTab(self.reporting, self.tr("Report"))
        self.tabs.setCurrentWidget(self.reporting)
        for page in (self.what, self.mapping):
            self.tabs.setTabVisible(self.tabs.indexOf(page), False)
        self.cancel_button.hide()
        self.start_button.setText(self.tr("Close"))
        self.start_button.setAccessibleName(self.tr("Close"))
        self.start_button.clicked.disconnect(self.start)
        self.start_button.clicked.connect(self.accept)
        self.start_button.setEnabled(True)
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _offered() -> tuple[Readable, ...]:
    from store.looking.formats import readable

    return readable()
