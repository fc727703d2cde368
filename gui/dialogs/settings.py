"""The few settings there are: who decides, what needs a look, light or dark, how articles are set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QLineEdit

from gui import languages
from gui.dialogs.against import AnchoringSettings
from gui.dialogs.dialog import Dialog, DropDown
from gui.dialogs.reading import ReadingSettings

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class SettingsDialog(Dialog):
    """Annotator and theme are the person's, the threshold is the project's."""

    def __init__(self, window: MainWindow) -> None:
        context = window.context
        super().__init__(window, context.theme, 500)
        self._context = context
        self.set_title(self.tr("Settings"))
        self.annotator = QLineEdit(context.annotator, self)
        self.annotator.setAccessibleName(self.tr("Annotator"))
        self.annotator.setMaxLength(120)
        self.appearance = DropDown(context.theme, self)
        self.appearance.setAccessibleName(self.tr("Appearance"))
        for text, name in (
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ):
            self.appearance.addItem(text, name)
        self.appearance.setCurrentIndex(max(0, self.appearance.findData(context.settings.theme)))
        self.language = DropDown(context.theme, self)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), languages.SYSTEM)
        for name, shown in languages.LANGUAGES.items():
            self.language.addItem(shown, name)
        self.language.setCurrentIndex(max(0, self.language.findData(context.settings.language)))
        self.threshold = QDoubleSpinBox(self)
        self.threshold.setMinimumHeight(28)
        self.threshold.setAccessibleName(self.tr("Threshold"))
        self.threshold.setRange(0.0, 1.0)
        self.threshold.setSingleStep(0.05)
        self.threshold.setDecimals(2)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Annotator"), self.annotator)
        form.addRow("", self.note(self.tr("Decisions are signed with this name. Another name sees its own reviews.")))
        form.addRow(self.tr("Appearance"), self.appearance)
        form.addRow(self.tr("Language"), self.language)
        self.reading = ReadingSettings(context, form, self)
        self.rejected.connect(self.reading.take_back)
        session = context.session
        self.against: AnchoringSettings | None = None
        if session is not None:
            self.threshold.setValue(session.project.threshold)
            self.threshold.setEnabled(not session.project.read_only)
            form.addRow(self.tr("Needs a look below"), self.threshold)
            form.addRow("", self.note(self.tr("Suggestions of this project with a lower score are shown as unsure.")))
            rules, fields = session.project.anchoring, session.project.fields
            self.against = AnchoringSettings(rules, fields, form, self, not session.project.read_only)
            self.against.why.clicked.connect(self._show_why)
        else:
            self.threshold.hide()
        self.column.addLayout(form)
        keep = self.accept_button = self.button(self.tr("Save"), default=True)
        keep.clicked.connect(self._keep)
        leave = self.button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        keys = self.button(self.tr("Keys…"))
        keys.clicked.connect(self._show_keys)
        self._window = window
        self.buttons(leave, keep, left=(keys,))

    def _keep(self) -> None:
        context = self._context
        context.set_theme(str(self.appearance.currentData()))
        context.set_annotator(self.annotator.text())
        session = context.session  # another one, where the annotator is
        threshold = round(self.threshold.value(), 2)
        if session is not None and self.threshold.isEnabled() and abs(threshold - session.project.threshold) > 1e-9:
            session.set_threshold(threshold)
        if session is not None and self.against is not None and self.against.is_changed():
            session.set_anchoring(self.against.wanted())
        self.accept()
        context.set_language(str(self.language.currentData()))

    def _show_why(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "anchoring", self).open()

    def _show_keys(self) -> None:
        self.reject()
        self._window.commands.run("app.keys")
