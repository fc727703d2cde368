"""The export dialog: which articles, in which format, where to; with the first record before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
)

from gui.dialogs.dialog import DropDown
from gui.dialogs.work import WorkDialog
from gui.queue.query_line import QueryLine
from gui.session import Session
from store.errors import UserError
from store.search.parser import InvalidQuery

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.exporter import ExportReport, Progress
    from store.project import Project

FORMATS = (("jsonl", ".jsonl"), ("csv", ".csv"), ("copydesk", ".jsonl"))
_TYPING_MS = 250
_PREVIEW = 20_000


class ExportDialog(WorkDialog):
    """Writes the records of the project to a file, beside the window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window, window.context.theme, 680)
        self.set_title(self.tr("Export the dataset"))
        self._window, self._session = window, session
        self._build()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.show_preview)
        for box in (self.form, self.only, self.annotator):
            box.currentIndexChanged.connect(self._typing.start)
        self.form.currentIndexChanged.connect(self._on_format_changed)
        self.query.changed.connect(self.show_preview)
        self.query.help_wanted.connect(self._show_query_help)
        self.place.textChanged.connect(self._on_place_changed)
        self._on_place_changed()
        session.read(lambda project: project.annotators(), self._on_annotators, self, "annotators")
        self.show_preview()

    def _build(self) -> None:
        session = self._session
        folder = self._window.context.settings.folder or str(Path(session.project.location).parent)
        self.form = DropDown(self.theme, self)
        self.form.setAccessibleName(self.tr("Format"))
        for (name, _), text in zip(
            FORMATS,
            (
                self.tr("jsonl: one flat record a line"),
                self.tr("csv: one row an article, for spreadsheets"),
                self.tr("copydesk: everything, lossless"),
            ),
            strict=True,
        ):
            self.form.addItem(text, name)
        self.only = DropDown(self.theme, self)
        self.only.setAccessibleName(self.tr("Articles"))
        for text, name in (
            (self.tr("done"), "done"),
            (self.tr("done or begun"), "reviewed"),
            (self.tr("all"), "all"),
        ):
            self.only.addItem(text, name)
        self.query = QueryLine(self.theme, self.tr("all of them"), self.tr("Filter"), self)
        self.query.set_session(session)
        self.query.set_query(self._window.queue.query)
        self.annotator = DropDown(self.theme, self)
        self.annotator.setAccessibleName(self.tr("Whose record"))
        self.annotator.addItem(self.tr("the latest finished"), None)
        self.place = QLineEdit(str(Path(folder) / f"{session.project.name}.jsonl"), self)
        self.place.setAccessibleName(self.tr("File"))
        choose = self.button(self.tr("Choose…"))
        choose.clicked.connect(self._ask_place)
        place_row = QHBoxLayout()
        place_row.addWidget(self.place, 1)
        place_row.addWidget(choose)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Format"), self.form)
        form.addRow(self.tr("Articles"), self.only)
        form.addRow(self.tr("Filter"), self.query)
        form.addRow(self.tr("Whose record"), self.annotator)
        form.addRow(self.tr("File"), place_row)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setAccessibleName(self.tr("First record"))
        self.preview.setMinimumHeight(180)
        self.told = self.note(role="text")
        self.told.hide()
        self.column.addLayout(form)
        self.column.addWidget(self.note(self.tr("First record")))
        self.column.addWidget(self.preview, 1)
        for part in (self.problem, self.told, self.bar):
            self.column.addWidget(part)
        self.export_button = self.button(self.tr("Export"), default=True)
        self.export_button.clicked.connect(self.start)
        self.make_cancel()
        self.buttons(self.cancel_button, self.export_button)

    # --- what will be written ------------------------------------------------------------------------------------

    def show_preview(self) -> None:
        """Show the first record as it would be written."""
        self._typing.stop()
        form, only, query, annotator = self._choices()

        def read(project: Project) -> tuple[str | None, UserError | None]:
            from store.exporter import preview

            try:
                return preview(project, form, only=only, query=query, annotator=annotator), None
            except UserError as error:
                return None, error

        self._session.read(read, self._on_preview, self, "preview")

    def _on_preview(self, result: tuple[str | None, UserError | None]) -> None:
        text, problem = result
        in_query = isinstance(problem, InvalidQuery)
        self.query.show_problem(problem if in_query else None)
        self.show_problem(str(problem) if problem is not None and not in_query else "")
        if text is None:
            text = "" if problem else self.tr("No article is {0} yet.").format(self.only.currentText())
        self.preview.setPlainText(text[:_PREVIEW])

    def _choices(self) -> tuple[str, str, str, str | None]:
        return (
            str(self.form.currentData()),
            str(self.only.currentData()),
            self.query.query,
            self.annotator.currentData(),
        )

    def _show_query_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "query", self).open()

    def _on_annotators(self, names: list[str]) -> None:
        for name in names:
            self.annotator.addItem(name, name)

    def _on_format_changed(self) -> None:
        suffix = dict(FORMATS)[str(self.form.currentData())]
        path = Path(self.place.text())
        if path.suffix in {s for _, s in FORMATS}:
            self.place.setText(str(path.with_suffix(suffix)))

    def _on_place_changed(self) -> None:
        self.export_button.setEnabled(bool(self.place.text().strip()) and self._ticket is None)

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), self.place.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # asked once, when the export begins
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(self.place.text())
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()

    # --- writing -------------------------------------------------------------------------------------------------

    def start(self, *, replace: bool = False) -> None:
        """Write the file; an existing one is replaced only after a question."""
        place = Path(self.place.text().strip()).expanduser()

        def look(_: Any) -> bool:
            return place.exists()

        def found(exists: bool) -> None:
            if exists:
                self._ask_replace(place)
            else:
                self._write(place, replace=False)

        if replace:
            self._write(place, replace=True)
        else:
            self._session.read(look, found, self, "look")

    def _ask_replace(self, place: Path) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("{0} exists already. Replace it?").format(place.name))
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
        form, only, query, annotator = self._choices()
        project = self._session.project
        tell = self.teller()
        self._window.context.settings.folder = str(place.parent)

        def progress(now: Progress) -> None:
            tell(now.done, now.total)

        def work() -> ExportReport:
            from store.exporter import export

            return export(
                project,
                place,
                form,
                only=only,
                query=query,
                annotator=annotator,
                replace=replace,
                progress=progress,
                cancelled=lambda: ticket.stopped,
            )

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
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._at_rest()
        if not isinstance(error, UserError | OSError):
            self._window.context.failed.emit(error)
        self.show_problem(str(error))

    def _at_rest(self) -> None:
        self.end_work()
        self.export_button.setEnabled(True)
