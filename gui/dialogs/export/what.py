"""The first page of the export dialog: in which format, which articles, whose record, which fields, where to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import Dialog, DropDown
from gui.dialogs.export.choices import Choices
from gui.dialogs.export.words import format_title, option_name, option_value
from gui.queue.query_line import QueryLine
from store.fields import FieldSet
from store.review.majority import MAJORITY
from store.review.records import GOLD
from store.writers.offered import Offer


class WhatPage(QWidget):
    """Says what goes out; `changed` tells that it is something else now."""

    changed = Signal()
    place_changed = Signal()

    def __init__(self, dialog: Dialog) -> None:
        super().__init__(dialog)
        self._dialog, theme = dialog, dialog.theme
        self._offers: dict[str, Offer] = {}
        self._shown: Offer | None = None
        self.options: dict[str, DropDown] = {}
        self.form = self._drop(self.tr("Format"))
        self.only = self._drop(self.tr("Articles"))
        for text, name in (
            (self.tr("done"), "done"),
            (self.tr("done or begun"), "reviewed"),
            (self.tr("all"), "all"),
        ):
            self.only.addItem(text, name)
        self.query = QueryLine(theme, self.tr("all of them"), self.tr("Filter"), self)
        self.annotator = self._drop(self.tr("Whose record"))
        self.annotator.addItem(self.tr("the latest finished"), None)
        self.annotator.addItem(self.tr("gold: agreed or adjudicated"), GOLD)
        self.annotator.addItem(self.tr("majority: what most have"), MAJORITY)
        self.place = QLineEdit(self)
        self.place.setAccessibleName(self.tr("File or folder"))
        self.choose = dialog.button(self.tr("Choose…"))
        self.choose.clicked.connect(self._ask_place)
        self.card = QCheckBox(self.tr("A data card beside it, with figures and plots"), self)
        self.all_fields = QCheckBox(self.tr("All fields"), self)
        self.fields = QTreeWidget(self)
        self.fields.setHeaderHidden(True)
        self.fields.setRootIsDecorated(False)
        self.fields.setColumnCount(2)
        self.fields.setAccessibleName(self.tr("Fields"))
        self.fields_note = dialog.note()
        self._lay_out()
        self.form.currentIndexChanged.connect(self._on_format)
        for box in (self.only, self.annotator):
            box.currentIndexChanged.connect(self.changed)
        self.query.changed.connect(self.changed)
        self.place.textChanged.connect(self.place_changed)
        self.all_fields.toggled.connect(self._on_all_fields)
        self.fields.itemChanged.connect(self.changed)

    def _drop(self, name: str) -> DropDown:
        box = DropDown(self._dialog.theme, self)
        box.setAccessibleName(name)
        box.setFont(self._dialog.font())
        box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        return box

    def _lay_out(self) -> None:
        place_row = QHBoxLayout()
        place_row.setSpacing(8)
        place_row.addWidget(self.place, 1)
        place_row.addWidget(self.choose)
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Format"), self.form)
        form.addRow(self.tr("Articles"), self.only)
        form.addRow(self.tr("Filter"), self.query)
        form.addRow(self.tr("Whose record"), self.annotator)
        form.addRow(self.tr("File or folder"), place_row)
        form.addRow("", self.card)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.all_fields)
        right.addWidget(self.fields, 1)
        right.addWidget(self.fields_note)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(22)
        row.addLayout(left, 3)
        row.addLayout(right, 2)

    def fill(self, offers: Iterable[Offer], fields: FieldSet, annotators: Sequence[str], kept: Choices) -> None:
        """Offer what there is, with what was chosen the last time."""
        self.blockSignals(True)
        self._offers = {offer.name: offer for offer in offers}
        for name in annotators:
            self.annotator.addItem(name, name)
        every = not kept.fields or not any(key in fields for key in kept.fields)
        for field in fields:
            item = QTreeWidgetItem(self.fields, [field.label, field.key])
            item.setData(0, Qt.ItemDataRole.UserRole, field.key)
            item.setForeground(1, self._dialog.theme.colour("muted"))
            on = every or field.key in kept.fields
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        if (first := self.fields.topLevelItem(0)) is not None:
            self.fields.setCurrentItem(first)
        self.fields.resizeColumnToContents(0)
        self.all_fields.setChecked(every)
        self.card.setChecked(kept.card)
        self._select(self.only, kept.only)
        self._select(self.annotator, kept.annotator)
        self.place.setText(kept.place)
        for offer in self._offers.values():
            text = format_title(offer)
            if offer.missing:
                text = self.tr("{0} (install copydesk[{1}])").format(text, offer.missing)
            self.form.addItem(text, offer.name)
        self._select(self.form, kept.format)
        for name, box in self.options.items():
            self._select(box, kept.options.get(name, ""))
        self.blockSignals(False)
        self.changed.emit()

    @staticmethod
    def _select(box: DropDown, wanted: str | None) -> None:
        place = box.findData(wanted)
        box.setCurrentIndex(max(place, 0) if wanted is not None else 0)

    # --- what is chosen ------------------------------------------------------------------------------------------

    @property
    def offer(self) -> Offer | None:
        """The format that is chosen."""
        return self._offers.get(str(self.form.currentData()))

    @property
    def chosen_options(self) -> Mapping[str, str]:
        """The format's own options."""
        return {name: str(box.currentData()) for name, box in self.options.items()}

    @property
    def chosen_fields(self) -> tuple[str, ...]:
        """Keys of the fields that are ticked; () for all."""
        if self.all_fields.isChecked() or self._is_lossless:
            return ()
        items = [self.fields.topLevelItem(place) for place in range(self.fields.topLevelItemCount())]
        return tuple(
            str(item.data(0, Qt.ItemDataRole.UserRole))
            for item in items
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        )

    @property
    def _is_lossless(self) -> bool:
        return self.offer is not None and self.offer.lossless

    def problem(self) -> str:
        """Return what has to be mended here before an export, "" for nothing."""
        offer = self.offer
        if offer is not None and offer.missing:
            return self.tr('This format needs an optional package: pip install "copydesk[{0}]"').format(offer.missing)
        if not self.all_fields.isChecked() and not self._is_lossless and not self.chosen_fields:
            return self.tr("No field is ticked; tick at least one.")
        return ""

    # --- what follows from what ----------------------------------------------------------------------------------

    def _on_format(self) -> None:
        offer = self.offer
        if offer is None:
            return
        for box in self.options.values():
            self._form.removeRow(box)
        self.options = {}
        above: QWidget = self.form
        for row, (name, values) in enumerate(offer.options.items(), 1):
            box = self.options[name] = self._drop(option_name(name))
            for value in values:
                box.addItem(option_value(value), value)
            box.currentIndexChanged.connect(self.changed)
            self._form.insertRow(row, option_name(name), box)
            label = self._form.labelForField(box)
            label.setFont(self._dialog.font())
            label.show()
            box.show()  # at once: a layout does it later, and till then Tab passes it by
            QWidget.setTabOrder(above, box)
            above = box
        if above is not self.form:
            QWidget.setTabOrder(above, self.only)
        self._follow(offer)
        self._shown = offer
        self._enable_fields()
        self.changed.emit()

    def _follow(self, offer: Offer) -> None:
        """Let the file's name end as those of the format do; what a person named otherwise stays."""
        text = self.place.text().strip()
        if not text:
            return
        path = Path(text)
        if path.suffix in {one.suffix for one in self._offers.values() if one.suffix}:
            path = path.with_suffix("")
        elif path.suffix and self._shown is not None:
            return
        self.place.setText(str(path.with_name(path.name + offer.suffix)) if path.name else text)

    def _on_all_fields(self) -> None:
        self._enable_fields()
        self.changed.emit()

    def _enable_fields(self) -> None:
        lossless = self._is_lossless
        self.all_fields.setEnabled(not lossless)
        self.fields.setEnabled(not lossless and not self.all_fields.isChecked())
        self.fields_note.setText(self.tr("This format carries whole articles, with all fields.") if lossless else "")
        self.fields_note.setVisible(lossless)

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, self._dialog.windowTitle(), self.place.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # asked once, when the export begins
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(self.place.text())
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()
