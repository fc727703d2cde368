"""The part of the settings that says what the project does against anchoring: shares, fields, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QMenu, QSpinBox

from gui.languages import label
from store.review.anchoring.rules import Anchoring, suits

if TYPE_CHECKING:
    from gui.dialogs.dialog import Dialog
    from store.fields import Field, FieldSet

_NOTE_WIDTH = 310


class AnchoringSettings(QObject):
    """Two shares, each with its fields, as rows of a form."""

    def __init__(self, rules: Anchoring, fields: FieldSet, form: QFormLayout, dialog: Dialog, writable: bool) -> None:
        super().__init__(dialog)
        self._rules = rules
        suited = [f for f in fields if suits(f)]
        self.blind = self._share(self.tr("Share of blind articles"), rules.blind, dialog, writable)
        self.blind_fields = FieldChoice(suited, rules.blind_fields, dialog)
        self.planted = self._share(self.tr("Share of planted errors"), rules.planted, dialog, writable)
        self.planted_fields = FieldChoice(suited, rules.planted_fields, dialog)
        self.why = dialog.button(self.tr("Why, and how it works…"))
        heading = dialog.note(self.tr("Against anchoring"), role="text")
        heading.setFont(dialog.theme.ui_font(13, 600))
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self.why)
        form.addRow(row)
        parts = (
            (
                self.tr("Blind articles"), self.blind, self.blind_fields,
                self.tr("Hidden until you enter what you find: a suggestion seen first sways the eye"
                        " (Berzak et al. 2016)."),
            ),
            (
                self.tr("Planted errors"), self.planted, self.planted_fields,
                self.tr("Altered until you decide: where accepting is cheap, wrong ones are waved through"
                        " (arXiv 2509.08514)."),
            ),
        )  # fmt: skip
        for name, share, choice, why in parts:
            choice.button.setEnabled(writable)
            choice.button.setAccessibleName(f"{name}: {self.tr('fields')}")
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(share)
            row.addWidget(choice.button, 1)
            form.addRow(name, row)
            note = dialog.note(why)
            note.setMinimumHeight(note.heightForWidth(_NOTE_WIDTH))  # a form does not ask how high a wrapped text is
            form.addRow("", note)

    def wanted(self) -> Anchoring:
        """Return the rules as they are chosen."""
        return Anchoring(
            seed=self._rules.seed,
            blind=self.blind.value() / 100,
            blind_fields=self.blind_fields.keys(),
            planted=self.planted.value() / 100,
            planted_fields=self.planted_fields.keys(),
        )

    def is_changed(self) -> bool:
        """Whether anything is chosen otherwise than it was."""
        return self.wanted() != self._rules

    def _share(self, name: str, share: float, dialog: Dialog, writable: bool) -> QSpinBox:
        box = QSpinBox(dialog)
        box.setAccessibleName(name)
        box.setRange(0, 100)
        box.setSingleStep(5)
        box.setSuffix(self.tr(" %"))
        box.setSpecialValueText(self.tr("off"))
        box.setMinimumHeight(28)
        box.setMinimumWidth(92)
        box.setValue(round(share * 100))
        box.setEnabled(writable)
        return box


class FieldChoice(QObject):
    """A button that says which fields are chosen, with a menu in which they are."""

    def __init__(self, fields: Sequence[Field], chosen: Sequence[str] | None, dialog: Dialog) -> None:
        super().__init__(dialog)
        self.button = dialog.button("")
        self._menu = QMenu(self.button)
        self._all = self._menu.addAction(self.tr("All fields"))
        self._all.setCheckable(True)
        self._all.setChecked(chosen is None)
        self._all.triggered.connect(self._on_all)
        self._menu.addSeparator()
        self._fields = []
        for field in fields:
            action = self._menu.addAction(label(field.label))
            action.setCheckable(True)
            action.setData(field.key)
            action.setChecked(chosen is None or field.key in chosen)
            action.triggered.connect(self._on_one)
            self._fields.append(action)
        self._menu.aboutToShow.connect(self._widen)
        self.button.setMenu(self._menu)
        self._name()

    def keys(self) -> tuple[str, ...] | None:
        """Return the chosen fields; None for all."""
        if self._all.isChecked():
            return None
        return tuple(str(a.data()) for a in self._fields if a.isChecked())

    def _on_all(self, checked: bool) -> None:
        for action in self._fields:
            action.setChecked(checked)
        self._name()

    def _on_one(self) -> None:
        self._all.setChecked(all(a.isChecked() for a in self._fields))
        self._name()

    def _name(self) -> None:
        chosen = [a.text() for a in self._fields if a.isChecked()]
        if self._all.isChecked():
            text = self.tr("in all fields")
        elif not chosen:
            text = self.tr("in no field")
        elif len(chosen) <= 2:
            text = self.tr("in {0}").format(", ".join(chosen))
        else:
            text = self.tr("in {0} fields").format(len(chosen))
        self.button.setText(text)

    def _widen(self) -> None:
        self._menu.setMinimumWidth(self.button.width())
        self._menu.setFocus(Qt.FocusReason.PopupFocusReason)
