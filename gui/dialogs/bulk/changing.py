"""The dialog that finds values and replaces, splits or moves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget

from gui.dialogs.bulk.dialog import BulkDialog
from gui.dialogs.dialog import DropDown
from gui.languages import label
from store.fields import FieldType

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.review.bulk.operation import Operation

REPLACE, SPLIT, MOVE = "replace", "split", "move"


class ChangeDialog(BulkDialog):
    """Asks what to look for in which field, and what to do with it."""

    def __init__(
        self, window: MainWindow, session: Session, what: str = REPLACE, field: str = "", words: str = ""
    ) -> None:
        super().__init__(window, session)
        self.set_title(self.tr("Find and change values"))
        self._build_find(field, words)
        self._build_what(what)
        self.build(chosen="all")
        self._on_what_changed()
        self.sought.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sought.selectAll()

    def _build_find(self, field: str, words: str) -> None:
        self.field = DropDown(self.theme, self)
        self.field.setAccessibleName(self.tr("In the field"))
        self.field.addItem(self.tr("every field"), None)
        self.sought = QLineEdit(words, self)
        self.sought.setAccessibleName(self.tr("Look for"))
        self.regular = QCheckBox(self.tr("Regular expression"), self)
        self.whole = QCheckBox(self.tr("Whole value"), self)
        self.case = QCheckBox(self.tr("Match case"), self)
        self.whole.setChecked(bool(words))
        self.case.setChecked(bool(words))
        self.target = DropDown(self.theme, self)
        self.target.setAccessibleName(self.tr("To the field"))
        for definition in self._session.project.fields:
            if not definition.hidden and definition.type is not FieldType.BLOCKS:
                self.field.addItem(label(definition.label), definition.key)
                self.target.addItem(label(definition.label), definition.key)
        self.field.setCurrentIndex(max(0, self.field.findData(field)))
        self.target.setCurrentIndex(max(0, int(self.field.currentIndex() == 1)))
        options = QHBoxLayout()
        options.setSpacing(18)
        for box in (self.whole, self.case, self.regular):
            options.addWidget(box)
            box.toggled.connect(self.look_soon)
        options.addStretch(1)
        self.form.addRow(self.tr("In the field"), self.field)
        self.form.addRow(self.tr("Look for"), self.sought)
        self.form.addRow("", options)
        self.field.currentIndexChanged.connect(self.look_soon)
        self.target.currentIndexChanged.connect(self.look_soon)
        self.sought.textChanged.connect(self.look_soon)
        self.sought.returnPressed.connect(self._go_on)

    def _build_what(self, what: str) -> None:
        self.what = DropDown(self.theme, self)
        self.what.setAccessibleName(self.tr("What to do with it"))
        for text, name in (
            (self.tr("Replace with"), REPLACE),
            (self.tr("Split the value there"), SPLIT),
            (self.tr("Move to the field"), MOVE),
        ):
            self.what.addItem(text, name)
        self.what.setCurrentIndex(max(0, self.what.findData(what)))
        self.by = QLineEdit(self)
        self.by.setAccessibleName(self.tr("Replace with"))
        self.by.textChanged.connect(self.look_soon)
        self.by.returnPressed.connect(self._go_on)
        self.split_note = self.note(self.tr("Each part becomes a value, with the mentions in which it stands."))
        self.stack = QStackedWidget(self)
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self.by, self.split_note, self.target):
            self.stack.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.what)
        row.addWidget(self.stack, 1)
        self.form.addRow(self.tr("Then"), row)
        self.what.currentIndexChanged.connect(self._on_what_changed)

    def _on_what_changed(self) -> None:
        self.stack.setCurrentIndex(self.what.currentIndex())
        self.whole.setEnabled(self.what.currentData() != SPLIT)
        self.look_soon()

    def _go_on(self) -> None:
        """Go from what is looked for to what it becomes, and from there to the list."""
        if self.sought.hasFocus() and self.what.currentData() == REPLACE:
            self.by.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.look()
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def operation(self) -> Operation | None:
        """Return what is asked for; None before anything is looked for."""
        from store.review.bulk.moving import Move
        from store.review.bulk.replacing import Pattern, Replace
        from store.review.bulk.splitting import Split

        if not self.sought.text():
            return None
        what, field = self.what.currentData(), self.field.currentData()
        whole = self.whole.isChecked() and what != SPLIT
        pattern = Pattern(self.sought.text(), self.regular.isChecked(), whole, self.case.isChecked())
        pattern.matcher()  # says at once what is wrong with it
        fields = (field,) if field else ()
        if what == SPLIT:
            return Split(fields, pattern)
        if what == MOVE:
            return Move(fields, pattern, self.target.currentData())
        return Replace(fields, pattern, self.by.text())

    def nothing_asked(self) -> str:
        """Return what is said before there is anything to look for."""
        return self.tr("Write what to look for in the values.")

    def nothing_found(self) -> str:
        """Return what is said where nothing is found."""
        return self.tr("No value would be changed by this.")
