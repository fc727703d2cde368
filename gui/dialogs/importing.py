"""The import dialog: what to read and how, how far it is, and what became of it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import DropDown
from gui.dialogs.work import WorkDialog
from gui.refusals import in_words
from gui.session import Session
from store.errors import UserError

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.importer import ImportReport, Progress

FORMATS = ("html", "text", "markdown", "jsonl", "json", "csv", "tsv", "copydesk")
_SHOWN_FAILURES = 1000


class ImportDialog(WorkDialog):
    """Reads files and folders into the project, beside the window."""

    def __init__(self, window: MainWindow, session: Session, paths: Sequence[str] = ()) -> None:
        super().__init__(window, window.context.theme, 620)
        self.set_title(self.tr("Import articles"))
        self._window, self._session = window, session
        self.report: ImportReport | None = None
        self.setAcceptDrops(True)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._choosing())
        self.pages.addWidget(self._working())
        self.pages.addWidget(self._reporting())
        self.column.addWidget(self.pages, 1)
        self.start_button = self.button(self.tr("Import"), default=True)
        self.start_button.clicked.connect(self.start)
        self.make_cancel()
        self.copy_button = self.button(self.tr("Copy the report"))
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.hide()
        self.buttons(self.cancel_button, self.start_button, left=(self.copy_button,))
        self.add_paths(paths)
        # Enter asks for files while there are none, and begins once there are some.
        (self.start_button if paths else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what to read --------------------------------------------------------------------------------------------

    def _choosing(self) -> QWidget:
        page = QWidget(self)
        self.files = QListWidget(page)
        self.files.setAccessibleName(self.tr("Files and folders"))
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.files.setMinimumHeight(110)
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        add_files = self.button(self.tr("Add files…"))
        add_files.clicked.connect(self._ask_files)
        add_folder = self.button(self.tr("Add a folder…"))
        add_folder.clicked.connect(self._ask_folder)
        remove = self.button(self.tr("Take off the list"))
        remove.clicked.connect(self._take_out)
        remove.setEnabled(False)
        self.files.itemSelectionChanged.connect(lambda: remove.setEnabled(bool(self.files.selectedItems())))
        self.add_button = add_files
        add_files.setAutoDefault(True)
        row = QHBoxLayout()
        for button in (add_files, add_folder, remove):
            row.addWidget(button)
        row.addStretch(1)
        self.form = DropDown(self.theme, page)
        self.form.setAccessibleName(self.tr("Format"))
        self.form.addItem(self.tr("Found out for each file"), None)
        for name in FORMATS:
            self.form.addItem(name, name)
        self.extract = QCheckBox(self.tr("Extract suggestions from the articles"), page)
        self.extract.setChecked(True)
        self.merge = QCheckBox(self.tr("Join to articles that are here already (nothing decided is touched)"), page)
        self.mapping = QLineEdit(page)
        self.mapping.setAccessibleName(self.tr("Keys of the records"))
        self.mapping.setPlaceholderText(self.tr("key = field, key = field; those named like a field are known"))
        self.annotator = QLineEdit(page)
        self.annotator.setAccessibleName(self.tr("Annotator of what is imported"))
        self.annotator.setPlaceholderText(self.tr("as the files say"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Format"), self.form)
        form.addRow(self.tr("Their keys"), self.mapping)
        form.addRow(self.tr("Annotator"), self.annotator)
        form.addRow("", self.extract)
        form.addRow("", self.merge)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.files, 1)
        column.addLayout(row)
        column.addWidget(
            self.note(self.tr("Pages, texts, Markdown, JSONL, JSON, CSV and TSV; folders with all below."))
        )
        column.addLayout(form)
        column.addWidget(self.problem)
        return page

    def add_paths(self, paths: Sequence[str]) -> None:
        """Put files or folders on the list, each once."""
        there = {self.files.item(i).text() for i in range(self.files.count())}
        for path in paths:
            if path not in there:
                self.files.addItem(path)
                there.add(path)
        self.start_button.setEnabled(self.files.count() > 0)

    @property
    def paths(self) -> list[str]:
        """What will be read."""
        return [self.files.item(i).text() for i in range(self.files.count())]

    def _ask_files(self) -> None:
        dialog = self._file_dialog(QFileDialog.FileMode.ExistingFiles)
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = self._file_dialog(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _file_dialog(self, mode: QFileDialog.FileMode) -> QFileDialog:
        folder = self._window.context.settings.folder or str(Path.home())
        dialog = QFileDialog(self, self.windowTitle(), folder)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_chosen)
        return dialog

    def _on_files_chosen(self, paths: list[str]) -> None:
        if paths:
            self._window.context.settings.folder = str(Path(paths[0]).parent)
        self.add_paths(paths)
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self) -> None:
        for item in self.files.selectedItems():
            self.files.takeItem(self.files.row(item))
        self.start_button.setEnabled(self.files.count() > 0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders while they are being chosen."""
        if self.pages.currentIndex() == 0 and any(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped on the list."""
        event.acceptProposedAction()
        self.add_paths([u.toLocalFile() for u in event.mimeData().urls() if u.isLocalFile()])

    # --- at work -------------------------------------------------------------------------------------------------

    def _working(self) -> QWidget:
        page = QWidget(self)
        self.counted = self.note(role="text")
        self.source = self.note()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 20, 0, 20)
        column.addStretch(1)
        column.addWidget(self.counted)
        column.addWidget(self.bar)
        column.addWidget(self.source)
        column.addStretch(2)
        return page

    def start(self) -> None:
        """Begin to read; the dialog shows how far it is."""
        try:
            mapping = parse_mapping(self.mapping.text())
        except UserError as error:
            self.show_problem(in_words(error))
            return
        self.begin_work()
        self.pages.setCurrentIndex(1)
        self.start_button.hide()
        self.counted.setText(self.tr("Reading…"))
        project, paths, form = self._session.project, self.paths, self.form.currentData()
        merge, extract = self.merge.isChecked(), self.extract.isChecked()
        annotator = self.annotator.text().strip() or None
        tell = self.teller()

        def work() -> ImportReport:
            from store.importer import import_paths

            return import_paths(
                project,
                paths,
                format=form,
                mapping=mapping,
                merge=merge,
                extract=extract,
                annotator=annotator,
                jobs=max(1, (os.cpu_count() or 2) - 1),
                progress=tell,
                cancelled=lambda: ticket.stopped,
            )

        ticket = self._window.context.jobs.run_long(work, self._on_done, self._on_failed, owner=self)
        self._ticket = ticket

    def show_progress(self, *told: Any) -> None:
        """Show what has become of the articles so far."""
        now: Progress = told[0]
        if now.fraction is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(now.fraction * 1000))
        self.counted.setText(_counted(now.read, now.known, now.merged, now.failed))
        self.source.setText(now.source[-200:])

    def _on_failed(self, error: Exception) -> None:
        self.end_work()
        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        self.pages.setCurrentIndex(0)
        self.start_button.show()
        self.show_problem(in_words(error))

    # --- what became of it ---------------------------------------------------------------------------------------

    def _reporting(self) -> QWidget:
        page = QWidget(self)
        self.summary = self.note(role="text")
        self.failures = QPlainTextEdit(page)
        self.failures.setReadOnly(True)
        self.failures.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.failures.setAccessibleName(self.tr("What could not be read, and why"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(self.failures, 1)
        column.addStretch(0)
        return page

    def _on_done(self, report: ImportReport) -> None:
        self._ticket = None
        self.report = report
        self.summary.setText(self._summary(report))
        lines = _lines(report)
        shown = lines[:_SHOWN_FAILURES]
        if len(lines) > len(shown):
            shown.append(self.tr("… and {0} more; the copied report has them all").format(len(lines) - len(shown)))
        self.failures.setPlainText("\n".join(shown))
        self.failures.setVisible(bool(lines))
        self.copy_button.show()
        self.cancel_button.hide()
        self.start_button.setText(self.tr("Close"))
        self.start_button.clicked.disconnect(self.start)
        self.start_button.clicked.connect(self.accept)
        self.start_button.show()
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pages.setCurrentIndex(2)
        self._window.queue.reload(open_first=True)
        self._session.refresh_counts()

    def _summary(self, report: ImportReport) -> str:
        text = _counted(report.read, report.known, report.merged, len(report.failed))
        if report.cancelled:
            text += "\n" + self.tr("Cancelled: what was read is kept, and importing the same again goes on from there.")
        return text

    def _copy(self) -> None:
        if self.report is not None:
            QGuiApplication.clipboard().setText("\n".join([self._summary(self.report), *_lines(self.report)]))
            self.copy_button.setText(self.tr("Copied"))

    # --- leaving -------------------------------------------------------------------------------------------------

    def stopping(self) -> None:
        """Say that what was read stays."""
        self.counted.setText(self.tr("Stopping; what was read is kept…"))


def _tr(text: str) -> str:
    """Return a text of this dialog in the language of the window."""
    return QCoreApplication.translate("ImportDialog", text)


def _counted(read: int, known: int, merged: int, failed: int) -> str:
    """Return how many articles became what; of what did not happen nothing is said."""
    parts = [_tr("1 article read") if read == 1 else _tr("{0} articles read").format(f"{read:,}")]
    parts += [_tr("{0} known already").format(f"{known:,}")] * bool(known)
    parts += [_tr("{0} joined to what was there").format(f"{merged:,}")] * bool(merged)
    parts += [_tr("{0} failed").format(f"{failed:,}")] * bool(failed)
    return ", ".join(parts)


def _lines(report: ImportReport) -> list[str]:
    return [
        *(f"{f.source}: {in_words(f.reason)}" for f in report.failed),
        *(f"{n.source}: {in_words(n.reason)}" for n in report.notes),
    ]


def parse_mapping(text: str) -> dict[str, str] | None:
    """Return what "their key = field, …" says, or None where it says nothing; raises UserError for anything else."""
    mapping: dict[str, str] = {}
    for part in text.replace("\n", ",").split(","):
        if not part.strip():
            continue
        theirs, equals, ours = (p.strip() for p in part.partition("="))
        if not equals or not theirs or not ours:
            raise UserError(_tr("“{0}” is not of the form: their key = field.").format(part.strip()))
        mapping[theirs] = ours
    return mapping or None
