"""The page that the import dialog adds once something was read: how much, and what could not be, and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gui.dialogs.dialog import Dialog
from gui.dialogs.importing.words import counted, report_lines, reviewed, spans
from gui.dialogs.tabs import shrinks
from gui.refusals import in_words
from gui.settings import Settings
from store.errors import UserError
from store.importer import ImportReport

_SHOWN = 1000


class ReportPage(QWidget):
    """Says what became of an import."""

    def __init__(self, dialog: Dialog, settings: Settings) -> None:
        super().__init__(dialog)
        self._dialog, self._settings = dialog, settings
        self._report: ImportReport | None = None
        self._annotator = ""
        self.summary = dialog.note(role="text")
        self.failures = QPlainTextEdit(self)
        shrinks(self.failures)
        self.failures.setReadOnly(True)
        self.failures.setTabChangesFocus(True)
        self.failures.setAccessibleName(self.tr("What could not be read, and why"))
        self.copy_button = dialog.button(self.tr("Copy the report"))
        self.copy_button.clicked.connect(self._copy)
        self.save_button = dialog.button(self.tr("Save report…"))
        self.save_button.clicked.connect(self._ask_save)
        self.told = dialog.note()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(self.failures, 1)
        column.addLayout(buttons)

    def show_report(self, report: ImportReport, annotator: str) -> None:
        """Show what became of an import that an annotator made."""
        self._report, self._annotator = report, annotator
        self.summary.setText(self._summed(report))
        lines = report_lines(report)
        shown = lines[:_SHOWN]
        if len(lines) > len(shown):
            shown.append(self.tr("… and {0} more; the copied report has them all").format(len(lines) - len(shown)))
        self.failures.setPlainText("\n".join(shown) or self.tr("Nothing failed, and there is nothing to remark."))

    def _summed(self, report: ImportReport) -> str:
        lines = [counted(report.read, report.known, report.merged, len(report.failed)), spans(report.anchors)]
        lines.append(reviewed(report, self._annotator))
        if report.cancelled:
            lines.append(self.tr("Cancelled: what was read is kept, and importing the same again goes on from there."))
        return "\n".join(line for line in lines if line)

    def _copy(self) -> None:
        if self._report is not None:
            text = "\n".join([self._summed(self._report), *report_lines(self._report)])
            QGuiApplication.clipboard().setText(text)
            self.told.setText(self.tr("Copied"))

    def _ask_save(self) -> None:
        folder = self._settings.folder or str(Path.home())
        dialog = QFileDialog(self._dialog, self.tr("Save report"), folder, "*.json")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Write the report as JSON, as --report does."""
        from store.reports import write_json

        if self._report is None:
            return
        try:
            write_json(self._report.to_dict(), Path(path))
        except (UserError, OSError) as error:
            self.told.setText(in_words(error))
            return
        self.told.setText(self.tr("The report is in {0}.").format(path))
