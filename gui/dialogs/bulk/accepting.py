"""The dialog that accepts what is suggested with a score of at least so much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox

from gui.dialogs.bulk.dialog import BulkDialog
from gui.dialogs.dialog import DropDown
from gui.languages import label
from store.fields import FieldType

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.review.bulk.operation import Operation


class AcceptDialog(BulkDialog):
    """Asks for a field and a score, and shows what would be accepted; the rest stays undecided."""

    only_before = True

    def __init__(self, window: MainWindow, session: Session, field: str = "", least: float | None = None) -> None:
        super().__init__(window, session)
        self.set_title(self.tr("Accept by score"))
        self.field = DropDown(self.theme, self)
        self.field.setAccessibleName(self.tr("Field"))
        self.field.addItem(self.tr("every field"), None)
        for definition in session.project.fields:
            if not definition.hidden and definition.type is not FieldType.BLOCKS:
                self.field.addItem(label(definition.label), definition.key)
        self.field.setCurrentIndex(max(0, self.field.findData(field)))
        self.least = QDoubleSpinBox(self)
        self.least.setAccessibleName(self.tr("Scored at least"))
        self.least.setRange(0, 1)
        self.least.setDecimals(2)
        self.least.setSingleStep(0.05)
        self.least.setValue(max(session.project.threshold, 0.9) if least is None else least)
        self.form.addRow(self.tr("Suggestions of"), self.field)
        self.form.addRow(self.tr("scored at least"), self.least)
        self.least.setFixedWidth(96)
        self.least.setMinimumHeight(28)
        self.build()
        self.field.currentIndexChanged.connect(self.look_soon)
        self.least.valueChanged.connect(self.look_soon)
        self.least.setFocus(Qt.FocusReason.OtherFocusReason)
        self.least.selectAll()

    def operation(self) -> Operation | None:
        """Return what is asked for."""
        from store.review.bulk.accepting import Accept

        return Accept(self.field.currentData(), round(self.least.value(), 2))

    def nothing_found(self) -> str:
        """Return what is said where nothing is found."""
        return self.tr("No undecided suggestion is scored so high.")

    def do_text(self, count: int) -> str:
        """Return what the button says."""
        return self.tr("Accept 1 value") if count == 1 else self.tr("Accept {0} values").format(f"{count:,}")
