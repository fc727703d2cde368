"""The second page of the export dialog: into which splits, and what becomes of near copies."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from gui.dialogs.dialog import Dialog, DropDown
from gui.dialogs.export.choices import Choices
from store.dataset.plan import BY_SITE, DROP, KEEP, TOGETHER, Splitting
from store.dataset.splits import BY_DATE, BY_ID, parse_split
from store.fields import FieldSet

_USUAL = "train=.8,dev=.1,test=.1"


class SplitsPage(QWidget):
    """Says how the dataset is split; `changed` tells that it is something else now."""

    changed = Signal()

    def __init__(self, dialog: Dialog) -> None:
        super().__init__(dialog)
        self.wanted = QCheckBox(self.tr("Split the dataset"), self)
        self.shares = QLineEdit(self)
        self.shares.setPlaceholderText(_USUAL)
        self.shares.setAccessibleName(self.tr("Shares"))
        self.by, self.stratify, self.copies = (DropDown(dialog.theme, self) for _ in range(3))
        self.by.setAccessibleName(self.tr("Split by"))
        for text, name in (
            (self.tr("article: each for itself"), BY_ID),
            (self.tr("date: the oldest first"), BY_DATE),
            (self.tr("site: none in two splits"), BY_SITE),
        ):
            self.by.addItem(text, name)
        self.stratify.setAccessibleName(self.tr("The same mixture of"))
        self.stratify.addItem(self.tr("nothing"), "")
        self.stratify.addItem(self.tr("sites"), BY_SITE)
        self.copies.setAccessibleName(self.tr("Near copies"))
        for text, name in (
            (self.tr("keep, without looking for them"), KEEP),
            (self.tr("keep together in one split"), TOGETHER),
            (self.tr("drop all but the first"), DROP),
        ):
            self.copies.addItem(text, name)
        self.seed = QSpinBox(self)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setAccessibleName(self.tr("Seed"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("", self.wanted)
        form.addRow(self.tr("Shares"), self.shares)
        form.addRow(self.tr("Split by"), self.by)
        form.addRow(self.tr("The same mixture of"), self.stratify)
        form.addRow(self.tr("Seed"), self.seed)
        form.addRow(self.tr("Near copies"), self.copies)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(
            dialog.note(
                self.tr(
                    "Splits come from a hash of each article's id and the seed: the same project and choices give "
                    "the same splits on every machine. Looking for near copies reads every article once more."
                )
            )
        )
        column.addStretch(1)
        self.wanted.toggled.connect(self._on_wanted)
        self.shares.textChanged.connect(self.changed)
        self.by.currentIndexChanged.connect(self._on_by)
        for box in (self.stratify, self.copies):
            box.currentIndexChanged.connect(self.changed)
        self.seed.valueChanged.connect(self.changed)
        self._enable()

    def fill(self, fields: FieldSet, kept: Choices) -> None:
        """Offer the project's fields, with what was chosen the last time."""
        self.blockSignals(True)
        for field in fields:
            if field.key not in {BY_ID, BY_DATE, BY_SITE}:
                self.by.addItem(self.tr("{0}: no value in two splits").format(field.label), field.key)
                self.stratify.addItem(field.label, field.key)
        self.wanted.setChecked(bool(kept.split))
        self.shares.setText(kept.split or _USUAL)
        for box, name in ((self.by, kept.split_by), (self.stratify, kept.stratify), (self.copies, kept.near_copies)):
            box.setCurrentIndex(max(box.findData(name), 0))
        self.seed.setValue(kept.seed)
        self.blockSignals(False)
        self._enable()

    @property
    def text(self) -> str:
        """The shares as they were typed, "" for no splits."""
        return self.shares.text().strip() if self.wanted.isChecked() else ""

    @property
    def splitting(self) -> Splitting:
        """How the dataset is split; raises `ValueError` for shares that are none."""
        copies, seed = str(self.copies.currentData()), self.seed.value()
        if not self.wanted.isChecked():
            return Splitting(near_copies=copies, seed=seed)
        by = str(self.by.currentData())
        stratify = "" if by == BY_DATE else str(self.stratify.currentData())
        return Splitting(parse_split(self.shares.text()), by=by, stratify=stratify, near_copies=copies, seed=seed)

    def problem(self) -> str:
        """Return what has to be mended here before an export, "" for nothing."""
        try:
            _ = self.splitting
        except ValueError:
            return self.tr("The shares are NAME=SHARE with commas between, and add up to 1, as in {0}.").format(_USUAL)
        return ""

    def _on_wanted(self) -> None:
        self._enable()
        self.changed.emit()

    def _on_by(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        on = self.wanted.isChecked()
        for part in (self.shares, self.by):
            part.setEnabled(on)
        self.stratify.setEnabled(on and self.by.currentData() != BY_DATE)
