"""The backups of a project: when and why each was made, what it holds, and making the project what it was in one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QTreeWidgetItem

from gui.dialogs.dialog import Dialog
from gui.dialogs.figures import figure_table
from gui.refusals import in_words
from store.errors import UserError

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.database.backups import Backup, Holding
    from store.database.restoring import Restored

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Rows = list[tuple["Backup", "Holding"]]


class BackupsDialog(Dialog):
    """Lists the backups; arrows choose, Enter restores."""

    def __init__(self, window: MainWindow, location: str) -> None:
        super().__init__(window, window.context.theme, 760)
        self.set_title(self.tr("Backups of {0}").format(Path(location).stem))
        self._window, self._path = window, Path(location)
        self._rows: Rows = []
        self._busy = False
        columns = (
            self.tr("Made"), self.tr("Why"), self.tr("Articles"), self.tr("Done"), self.tr("Last decision"),
            self.tr("Size"),
        )  # fmt: skip
        self.table = figure_table(self, columns)
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setMinimumHeight(230)
        self.table.setAllColumnsShowFocus(True)
        self.table.currentItemChanged.connect(self._on_current_changed)
        self.table.itemDoubleClicked.connect(self._ask)
        self.table.installEventFilter(self)
        self.problem = self.note(role="red_text")
        self.problem.hide()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setRange(0, 0)
        self.bar.hide()
        self.where = self.note()
        for part in (self.table, self.problem, self.bar, self.where):
            self.column.addWidget(part, int(part is self.table))
        self._build_buttons()
        self._read()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_buttons(self) -> None:
        self.now_button = self.button(self.tr("Back up now"))
        self.now_button.clicked.connect(self._back_up)
        self.restore_button = self.button(self.tr("Restore…"))
        self.restore_button.clicked.connect(self._ask)
        self.close_button = self.button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.buttons(self.restore_button, self.close_button, left=(self.now_button,))

    # --- showing -------------------------------------------------------------------------------------------------

    def _read(self, select: Path | None = None) -> None:
        path = self._path

        def work() -> Rows:
            from store.database import backups

            return [(backup, backups.look_into(backup.path)) for backup in backups.listed(path)]

        self._window.context.jobs.read(work, lambda rows: self._show(rows, select), owner=self, key="backups")
        self._enable()

    def _show(self, rows: Rows, select: Path | None) -> None:
        from store.database.backups import folder_of

        self._rows = rows
        self.table.clear()
        for backup, holding in rows:
            last = f"{holding.last.astimezone():%Y-%m-%d %H:%M}" if holding.last is not None else ""
            if holding.problem:
                texts = [f"{backup.at:%Y-%m-%d %H:%M}", self.tr("damaged"), "", "", "", _size(backup.size)]
            else:
                texts = [
                    f"{backup.at:%Y-%m-%d %H:%M}", self._why(backup.why), f"{holding.articles:,}",
                    f"{holding.done:,}", last, _size(backup.size),
                ]  # fmt: skip
            item = QTreeWidgetItem(self.table, texts)
            for column in range(2, 6):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, backup.path.name)
            if holding.by:
                item.setToolTip(4, holding.by)
            if backup.path == select:
                self.table.setCurrentItem(item)
        if self.table.currentItem() is None and rows:
            self.table.setCurrentItem(self.table.topLevelItem(0))  # type: ignore[arg-type]  # there is one
        kept = self.tr(
            "Kept in {0}: all of the last day, the last of each day for a month, then the last of each month."
        )
        none = self.tr("There is no backup yet. They are kept in {0}.")
        self.where.setText((kept if rows else none).format(folder_of(self._path)))
        self._enable()

    def _why(self, why: str) -> str:
        return {
            "day": self.tr("start of a day"),
            "change": self.tr("before a change of many articles"),
            "fields": self.tr("before a change of the fields"),
            "migration": self.tr("before an update of the project"),
            "restore": self.tr("before a backup was restored"),
            "asked": self.tr("asked for"),
        }[why]

    def _on_current_changed(self) -> None:
        self._enable()

    def _chosen(self) -> tuple[Backup, Holding] | None:
        item = self.table.currentItem()
        at = self.table.indexOfTopLevelItem(item) if item is not None else -1
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _enable(self) -> None:
        chosen, session = self._chosen(), self._window.context.session
        may = not self._busy and (session is None or not session.project.read_only)
        self.now_button.setEnabled(may and session is not None)
        self.restore_button.setEnabled(may and chosen is not None and not chosen[1].problem)
        self.close_button.setEnabled(not self._busy)
        self.bar.setVisible(self._busy)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    # --- doing ---------------------------------------------------------------------------------------------------

    def _back_up(self) -> None:
        session = self._window.context.session
        if session is None or self._busy:
            return
        self._begin()
        self._window.context.jobs.write(session.project.back_up_now, self._on_backed_up, self._on_failed, owner=self)

    def _on_backed_up(self, made: Path) -> None:
        self._busy = False
        self._read(made)

    def _ask(self) -> None:
        from gui.dialogs.fields.asking import ask

        chosen = self._chosen()
        if chosen is None or not self.restore_button.isEnabled():
            return
        backup, holding = chosen
        ask(
            self,
            self.tr("Make the project what it was on {0}?").format(f"{backup.at:%Y-%m-%d %H:%M}"),
            self.tr(
                "It had {0} articles then, {1} done. What it is now is backed up first, and can be restored as well."
            ).format(f"{holding.articles:,}", f"{holding.done:,}"),
            {self.tr("Restore"): lambda: self._restore(backup)},
        )

    def _restore(self, backup: Backup) -> None:
        path = self._path

        def work() -> Restored:
            from store.database.restoring import restore

            return restore(path, backup.path)

        self._begin()
        self._window.context.jobs.write(work, self._on_restored, self._on_failed, owner=self)

    def _on_restored(self, done: Restored) -> None:
        self._busy = False
        window, location = self._window, str(self._path)
        before = done.before
        self.accept()
        window.keeping.open_again(location, before)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._read()
        if not isinstance(error, UserError | OSError):
            raise error
        self._say(in_words(error))

    def _begin(self) -> None:
        self._busy = True
        self._say("")
        self._enable()

    # --- keys ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the list restore."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self._ask()
            return True
        return super().eventFilter(watched, event)

    def reject(self) -> None:
        """Close, unless a project is being written."""
        if not self._busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same from the window's frame."""
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)


def _size(count: int) -> str:
    return f"{count / 1e9:,.1f} GB" if count >= 1e9 else f"{count / 1e6:,.1f} MB"
