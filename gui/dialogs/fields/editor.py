"""The pane that edits one field: every setting has its place, and what is changed is told at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from gui.dialogs.dialog import DropDown
from gui.dialogs.fields.choices import ChoicesEditor
from gui.dialogs.fields.words import type_name
from gui.theme import Theme
from store.field_plan import Slot
from store.fields import FieldType


class FieldEditor(QScrollArea):
    """Shows the field of one slot and tells what a person changes of it."""

    changed = Signal(object)
    """Settings by name, as `FieldDraft.set` takes them."""

    def __init__(self, theme: Theme, holder: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._holder = theme, holder
        self._showing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setFont(theme.ui_font(13))
        page.setObjectName("page")
        self.setStyleSheet("FieldEditor, QWidget#page { background: transparent; }")
        self.viewport().setAutoFillBackground(False)
        self.form = QFormLayout(page)
        self.form.setContentsMargins(2, 0, 12, 0)
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(7)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._build(page)
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:
        """Return a size that is wide enough for all; only what is low scrolls."""
        page = self.widget()
        wide = page.minimumSizeHint().width() if page is not None else 0
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), 140)

    def _build(self, page: QWidget) -> None:
        self.label = self._line(page, self.tr("Label"), "label")
        self.key = self._line(page, self.tr("Key"), "key")
        self.key.setToolTip(self.tr("What the field is called in exports, imports and queries."))
        self.kind = DropDown(self._theme, page)
        for kind in FieldType:
            self.kind.addItem(type_name(kind), kind.value)
        self._row(self.tr("Type"), self.kind)
        self.kind.activated.connect(self._on_kind)
        self.many = QCheckBox(self.tr("Many values"), page)
        self.required = QCheckBox(self.tr("Required"), page)
        self.hidden = QCheckBox(self.tr("Hidden"), page)
        flags = QHBoxLayout()
        flags.setSpacing(18)
        for box, name in ((self.many, "many"), (self.required, "required"), (self.hidden, "hidden")):
            box.toggled.connect(self._flag(name))
            flags.addWidget(box)
        flags.addStretch(1)
        self.form.addRow("", flags)
        self.choices = ChoicesEditor(page)
        self.choices_label = QLabel(self.tr("Choices"), page)
        self.form.addRow(self.choices_label, self.choices)
        self.colour = DropDown(self._theme, page)
        for name in self._theme.field_colours:
            self.colour.addItem(_dot(self._theme.field(name)), name, name)
        self._row(self.tr("Colour"), self.colour)
        self.colour.activated.connect(self._on_colour)
        self.hotkey = QLineEdit(page)
        self.hotkey.setMaxLength(1)
        self.hotkey.setFixedWidth(44)
        self.hotkey.textEdited.connect(self._on_hotkey)
        self.clash = QLabel(page)
        self.clash.setTextFormat(Qt.TextFormat.PlainText)
        self.clash.setWordWrap(True)
        self.clash.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        palette = self._theme.palette()
        palette.setColor(palette.ColorRole.WindowText, self._theme.colour("red_text"))
        self.clash.setPalette(palette)
        keys = QHBoxLayout()
        keys.addWidget(self.hotkey)
        keys.addWidget(self.clash, 1)
        self.form.addRow(self._named(self.tr("Hot key"), self.hotkey), keys)
        self.attributes = self._list(page, self.tr("Attributes"), "attributes")
        self.attributes.setPlaceholderText(self.tr("role, unit …: what a value may carry beside itself"))
        self.aliases = self._list(page, self.tr("Other names"), "aliases")
        self.aliases.setPlaceholderText(self.tr("keys that an import may use for it"))
        self.help = QPlainTextEdit(page)
        self.help.setFixedHeight(56)
        self.help.setTabChangesFocus(True)
        self.help.textChanged.connect(self._on_help)
        self._row(self.tr("Help"), self.help)
        self.schema_org = self._line(page, self.tr("schema.org"), "schema_org")
        self.ninjs = self._line(page, self.tr("ninjs"), "ninjs")

    def _named(self, text: str, widget: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(widget)
        widget.setAccessibleName(text)
        return label

    def _row(self, text: str, widget: QWidget) -> None:
        self.form.addRow(self._named(text, widget), widget)

    def _line(self, page: QWidget, text: str, name: str) -> QLineEdit:
        line = QLineEdit(page)
        line.setMaxLength(200)
        line.textEdited.connect(lambda words: self._tell({name: " ".join(words.split())}))
        self._row(text, line)
        return line

    def _list(self, page: QWidget, text: str, name: str) -> QLineEdit:
        line = QLineEdit(page)
        line.setMaxLength(20_000)
        line.textEdited.connect(lambda words: self._tell({name: _parts(words)}))
        self._row(text, line)
        return line

    def _flag(self, name: str) -> Callable[[bool], None]:
        return lambda on: self._tell({name: on})

    # --- showing -------------------------------------------------------------------------------------------------

    def show_slot(self, slot: Slot | None) -> None:
        """Show a field; what is being typed just now is left as it is typed."""
        self._showing = True
        self.setEnabled(slot is not None)
        if slot is not None:
            f = slot.field
            for line, words in (
                (self.label, f.label), (self.key, f.key), (self.hotkey, f.hotkey.upper()),
                (self.schema_org, f.schema_org), (self.ninjs, f.ninjs),
            ):  # fmt: skip
                if " ".join(line.text().split()) != words:
                    line.setText(words)
            for line, listed in ((self.attributes, f.attributes), (self.aliases, f.aliases)):
                if _parts(line.text()) != listed:
                    line.setText(", ".join(listed))
            if self.help.toPlainText().strip() != f.help:
                self.help.setPlainText(f.help)
            self.kind.setCurrentIndex(self.kind.findData(f.type.value))
            self.colour.setCurrentIndex(self.colour.findData(f.colour))
            for box, on in ((self.many, f.many), (self.required, f.required), (self.hidden, f.hidden)):
                box.setChecked(on)
            body = f.type is FieldType.BLOCKS
            self.many.setEnabled(not body)
            _set_enabled(self.kind, FieldType.BLOCKS, body or slot.origin is None)
            self.kind.setEnabled(not (body and slot.origin is not None))
            is_choice = f.type is FieldType.CHOICE
            self.choices.setVisible(is_choice)
            self.choices_label.setVisible(is_choice)
            self.choices.show_choices(f.choices)
            self.clash.setText(self._holder(f.hotkey))
            self.clash.setVisible(bool(self.clash.text()))
        self._showing = False

    def _tell(self, settings: dict[str, Any]) -> None:
        if not self._showing:
            self.changed.emit(settings)

    def _on_kind(self) -> None:
        kind = FieldType(str(self.kind.currentData()))
        self._tell({"type": kind, **({"many": False} if kind is FieldType.BLOCKS else {})})

    def _on_colour(self) -> None:
        self._tell({"colour": str(self.colour.currentData())})

    def _on_hotkey(self, words: str) -> None:
        self._tell({"hotkey": words.strip().lower()})

    def _on_help(self) -> None:
        self._tell({"help": self.help.toPlainText().strip()})


def _parts(words: str) -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in re.split(r"[,;\n]", words))
    return tuple(dict.fromkeys(part for part in parts if part))


def _set_enabled(box: QComboBox, kind: FieldType, on: bool) -> None:
    """Let a type be chosen or not."""
    model = box.model()
    item = getattr(model, "item", lambda _row: None)(box.findData(kind.value))
    if item is not None:
        item.setEnabled(on)


def _dot(colour: QColor) -> QIcon:
    picture = QPixmap(14, 14)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(2, 2, 10, 10)
    painter.end()
    return QIcon(picture)
