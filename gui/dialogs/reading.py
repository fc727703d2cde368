"""The part of the settings that says how articles are set; each change shows at once in the article behind."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from gui.context import Context
from gui.dialogs.dialog import DropDown
from gui.manner import COLUMNS, SANS, SERIF, SIZES, SPACINGS, Manner


def tr(text: str) -> str:
    """Return a text of these settings in the language of the window."""
    return QCoreApplication.translate("reading", text)


class ReadingSettings:
    """Face, size, column and line spacing as rows of a form."""

    def __init__(self, context: Context, form: QFormLayout, parent: QWidget) -> None:
        self._context = context
        self._before = context.manner
        self.face = DropDown(context.theme, parent)
        self.face.setAccessibleName(tr("Reading font"))
        self.face.setMaxVisibleItems(16)
        for family in dict.fromkeys((SERIF, SANS, *installed_families(), context.manner.face)):
            self.face.addItem(family, family)
        self.size = self._number(tr("Text size"), SIZES, 1, tr(" px"), parent)
        self.column = self._number(tr("Column width"), COLUMNS, 4, tr(" characters"), parent)
        self.spacing = self._number(tr("Line spacing"), SPACINGS, 10, tr(" %"), parent)
        self._show(context.manner)
        for box in (self.size, self.column, self.spacing):
            box.valueChanged.connect(self._on_changed)
        self.face.currentIndexChanged.connect(self._on_changed)
        form.addRow(tr("Reading font"), self.face)
        row = QHBoxLayout()
        row.setSpacing(8)
        for label, box in ((tr("Text size"), self.size), (tr("Line spacing"), self.spacing)):
            if row.count():
                row.addSpacing(8)
                words = QLabel(label, parent)
                words.setBuddy(box)
                row.addWidget(words)
            row.addWidget(box, 1)
        form.addRow(tr("Text size"), row)
        form.addRow(tr("Column width"), self.column)

    def take_back(self) -> None:
        """Set articles as they were before."""
        self._context.set_manner(self._before)

    def _number(self, name: str, bounds: tuple[int, int], step: int, unit: str, parent: QWidget) -> QSpinBox:
        box = QSpinBox(parent)
        box.setAccessibleName(name)
        box.setRange(*bounds)
        box.setSingleStep(step)
        box.setSuffix(unit)
        box.setMinimumHeight(28)
        box.setKeyboardTracking(False)
        return box

    def _show(self, manner: Manner) -> None:
        self.face.setCurrentIndex(max(0, self.face.findData(manner.face)))
        self.size.setValue(manner.size)
        self.column.setValue(manner.column)
        self.spacing.setValue(manner.spacing)

    def _on_changed(self) -> None:
        chosen = Manner(self.size.value(), self.column.value(), str(self.face.currentData()), self.spacing.value())
        self._context.set_manner(chosen.within_bounds())


def installed_families() -> list[str]:
    """Return the families that a text can be set in: those of this machine that can be scaled, by name."""
    return [
        family
        for family in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    ]
