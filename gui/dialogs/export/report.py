"""The page that the export dialog adds once something is written: how much, where, and what was left behind."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.dialogs.dialog import Dialog
from gui.dialogs.export.looking import near_copies_said
from gui.dialogs.export.words import loss_name
from store.exporter import ExportReport


class ReportPage(QWidget):
    """Says what was written, as text that can be read by keyboard and copied."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__(dialog)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.text)

    def show_report(self, report: ExportReport) -> None:
        """Show what was written."""
        self.text.setPlainText("\n".join(self._lines(report)))

    def _lines(self, report: ExportReport) -> list[str]:
        text = self.tr("1 record written.") if report.written == 1 else self.tr("{0} records written.")
        lines = [text.format(f"{report.written:,}")]
        lines += [f"    {path}: {count:,}" for path, count in report.files.items()]
        if report.beside:
            lines += ["", self.tr("Beside it, the manifest and what else says what is in it:")]
            lines += [f"    {path}" for path in report.beside]
        if report.unsettled:
            said = self.tr("Left out, because people disagree and there is no gold record: {0}.")
            lines += ["", said.format(f"{report.unsettled:,}")]
        if near := report.near_copies:
            lines += ["", near_copies_said(near["groups"], near["dropped"])]
            lines += ["    " + ", ".join(group) for group in near["examples"]]
        lines += ["", self.tr("Left behind by this format:")]
        for loss in report.losses:
            lines.append(f"    {loss_name(loss)}: {loss.count:,}")
        if not report.losses:
            lines.append("    " + self.tr("nothing"))
        return lines
