"""The third page of the export dialog: what will be written, what it leaves behind, and the first record."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import Dialog
from gui.dialogs.export.words import loss_name
from store.dataset.rehearsal import Rehearsal
from store.interchange.carries import Loss

_PREVIEW = 20_000
_PLACES = 200
"""How many places of one loss are shown; `copydesk export --report` writes all."""


class LookingPage(QWidget):
    """Shows an export before it is made."""

    stopped = Signal()
    """The person does not want to wait for the count."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__(dialog)
        self.counts = dialog.note(role="text")
        self.stop = dialog.button(self.tr("Stop counting"))
        self.stop.clicked.connect(self.stopped)
        self.losses = QTreeWidget(self)
        self.losses.setHeaderLabels([self.tr("What this format leaves behind"), self.tr("Count")])
        self.losses.setAccessibleName(self.tr("What this format leaves behind"))
        self.losses.setColumnCount(2)
        header = self.losses.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setAccessibleName(self.tr("First record"))
        above = QHBoxLayout()
        above.addWidget(self.counts, 1)
        above.addWidget(self.stop)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.losses, 1)
        right.addWidget(dialog.note(self.tr("First record")))
        right.addWidget(self.preview, 1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(both, 1)
        self.stop.hide()

    def show_record(self, text: str) -> None:
        """Show the first record as it would be written."""
        self.preview.setPlainText(text[:_PREVIEW])

    def count(self) -> None:
        """Say that the count is under way."""
        self.counts.setText(self.tr("Counting…"))
        self.stop.show()

    def show_nothing(self) -> None:
        """Show no counts, where there is something to be mended first."""
        self.counts.setText("")
        self.stop.hide()
        self.losses.clear()

    def show_rehearsal(self, found: Rehearsal) -> None:
        """Show what was counted."""
        self.stop.hide()
        self.counts.setText(self._counted(found))
        self.losses.clear()
        for loss in found.losses:
            item = QTreeWidgetItem(self.losses, [loss_name(loss), f"{loss.count:,}"])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for example in loss.examples[:_PLACES]:
                item.addChild(QTreeWidgetItem([example]))
            if len(loss.examples) > _PLACES:
                item.addChild(QTreeWidgetItem(["…"]))
        if not found.losses:
            QTreeWidgetItem(self.losses, [self.tr("nothing"), ""])
        if (first := self.losses.topLevelItem(0)) is not None:
            self.losses.setCurrentItem(first)

    def _counted(self, found: Rehearsal) -> str:
        text = self.tr("1 article goes out.") if found.written == 1 else self.tr("{0} articles go out.")
        parts = [text.format(f"{found.written:,}")]
        if found.splits:
            parts.append(", ".join(f"{name} {count:,}" for name, count in found.splits.items()) + ".")
        if not found.is_complete:
            parts.append(self.tr("Counted of the first {0} of {1} articles.").format(
                f"{found.seen:,}", f"{found.total:,}"
            ))  # fmt: skip
        if not found.is_planned:
            parts.append(self.tr("The splits are told when it is written."))
        if found.unsettled:
            parts.append(self.tr("Without a gold record, because people disagree: {0}.").format(f"{found.unsettled:,}"))
        if found.near_copies:
            parts.append(near_copies_said(found.near_copies["groups"], found.near_copies["dropped"]))
        return " ".join(parts)


def near_copies_said(groups: int, dropped: int) -> str:
    """Return what was found of near copies, as a sentence."""
    text = QCoreApplication.translate("exports", "Near copies: {0} groups, {1} articles left out.")
    return text.format(f"{groups:,}", f"{dropped:,}")


def losses_said(losses: Iterable[Loss], most: int = 3) -> str:
    """Return the most of what is left behind in one line, "" for nothing."""
    listed = list(losses)
    said = ", ".join(f"{loss_name(loss)} {loss.count:,}" for loss in listed[:most])
    return said + (f" +{len(listed) - most}" if len(listed) > most else "")
