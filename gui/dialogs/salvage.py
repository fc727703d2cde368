"""Salvaging a damaged project: what can be read goes into a new one, with a report; the damaged file stays as it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton

from gui.dialogs.work import WorkDialog
from gui.refusals import in_words
from store.errors import UserError

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.salvage import SalvageReport

_SUFFIX = ".copydesk"


class SalvageDialog(WorkDialog):
    """Asks which file, and where to; then says what was saved and what was lost."""

    def __init__(self, window: MainWindow, location: str = "") -> None:
        super().__init__(window, window.context.theme, 600)
        self.set_title(self.tr("Salvage a damaged project"))
        self._window = window
        self._new: Path | None = None
        self.damaged = QLineEdit(location, self)
        self.damaged.setAccessibleName(self.tr("Damaged file"))
        self.target = QLineEdit(str(_free(Path(location))) if location else "", self)
        self.target.setAccessibleName(self.tr("New project"))
        self.damaged_button = self.button(self.tr("Choose…"))
        self.damaged_button.clicked.connect(self._ask_damaged)
        self.target_button = self.button(self.tr("Choose…"))
        self.target_button.clicked.connect(self._ask_target)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Damaged file"), _row(self.damaged, self.damaged_button))
        form.addRow(self.tr("New project"), _row(self.target, self.target_button))
        self.explained = self.note(
            self.tr(
                "Whatever can still be read is brought into a new project: articles, suggestions, reviews and the "
                "journal. The damaged file is only read. A backup may hold more: look there first."
            )
        )
        self.report = self.note(role="text")
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.report.hide()
        self.column.addWidget(self.explained)
        self.column.addLayout(form)
        for part in (self.problem, self.bar, self.report):
            self.column.addWidget(part)
        self.backups_button = self.button(self.tr("Backups…"))
        self.backups_button.clicked.connect(self._show_backups)
        self.make_cancel()
        self.salvage_button = self.button(self.tr("Salvage"), default=True)
        self.salvage_button.clicked.connect(self._begin)
        self.buttons(self.cancel_button, self.salvage_button, left=(self.backups_button,))
        for edit in (self.damaged, self.target):
            edit.textChanged.connect(self._enable)
        self._enable()
        (self.salvage_button if location else self.damaged).setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        both = bool(self.damaged.text().strip() and self.target.text().strip())
        self.salvage_button.setEnabled(both and self._ticket is None)
        self.backups_button.setEnabled(bool(self.damaged.text().strip()) and self._ticket is None)

    def _ask_damaged(self) -> None:
        dialog = self._dialog(self.tr("Which file is damaged?"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_damaged_chosen)
        dialog.open()

    def _on_damaged_chosen(self, path: str) -> None:
        self.damaged.setText(path)
        if not self.target.text().strip():
            self.target.setText(str(_free(Path(path))))

    def _ask_target(self) -> None:
        dialog = self._dialog(self.tr("Where shall the new project be?"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(_SUFFIX[1:])
        dialog.fileSelected.connect(self.target.setText)
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        folder = self._window.context.settings.folder or str(Path.home())
        dialog = QFileDialog(self, title, folder)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _show_backups(self) -> None:
        from gui.dialogs.backups import BackupsDialog

        window, location = self._window, self.damaged.text().strip()
        self.accept()
        BackupsDialog(window, location).open()

    # --- the work ------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._new is not None:
            window, location = self._window, str(self._new)
            self.accept()
            window.deeds.projects.open(location)
            return
        source, target = Path(self.damaged.text().strip()), Path(self.target.text().strip())
        if target.suffix != _SUFFIX:
            target = target.with_name(target.name + _SUFFIX)
        tell = self.teller()

        def work() -> SalvageReport:
            from store.salvage import salvage

            return salvage(source, target, progress=tell, cancelled=lambda: ticket.stopped)

        def done(report: SalvageReport) -> None:
            self.end_work()
            self._new = target
            self._show_report(report)

        self.begin_work()
        self.report.hide()
        ticket = self._ticket = self._window.context.jobs.run_long(work, done, self._on_failed, owner=self)
        self._enable()

    def _on_failed(self, error: Exception) -> None:
        self.end_work()
        self._enable()
        if not isinstance(error, UserError | OSError):
            raise error
        self.show_problem(in_words(error))

    def _show_report(self, report: SalvageReport) -> None:
        saved = self.tr("Saved: {0} articles, {1} reviews with {2} decided values, {3} steps of the journal.").format(
            f"{report.articles:,}",
            f"{report.reviews + report.reviews_rebuilt:,}",
            f"{report.values:,}",
            f"{report.steps:,}",
        )
        lines = [saved]
        if report.reviews_rebuilt:
            lines.append(
                self.tr("Reviews that were damaged and are back from the journal: {0}.").format(report.reviews_rebuilt)
            )
        if report.is_whole:
            lines.append(self.tr("Nothing is known to be lost."))
        else:
            lost = self.tr(
                "Known to be lost: {0} articles, the suggestions of {1} articles, {2} reviews, {3} decided values, "
                "{4} steps of the journal."
            )
            lines.append(
                lost.format(
                    f"{report.articles_lost:,}",
                    f"{report.suggestions_lost:,}",
                    f"{report.reviews_lost:,}",
                    f"{report.values_lost:,}",
                    f"{report.steps_lost:,}",
                )
            )
            if report.fields_lost:
                lines.append(self.tr("Field definitions are lost, too: look at the fields before you go on."))
        lines.append(self.tr("The damaged file was left as it is."))
        self.report.setText("\n".join(lines))
        self.report.show()
        self.salvage_button.setText(self.tr("Open the new project"))
        self.cancel_button.setText(self.tr("Close"))
        for part in (self.damaged, self.target, self.damaged_button, self.target_button):
            part.setEnabled(False)
        self._enable()
        self.salvage_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()


def _row(edit: QLineEdit, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(edit, 1)
    row.addWidget(button)
    return row


def _free(damaged: Path) -> Path:
    """Return a name beside a damaged project that no file has."""
    names = (damaged.with_name(f"{damaged.stem}.salvaged{n}{_SUFFIX}") for n in ("", *(f"-{i}" for i in range(2, 99))))
    return next((path for path in names if not path.exists()), damaged.with_name(f"{damaged.stem}.salvaged{_SUFFIX}"))
