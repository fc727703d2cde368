"""One project rule: chosen from what a correction offers, or written by hand; what it would change is said before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFormLayout, QLineEdit, QRadioButton, QVBoxLayout

from gui import refusals
from gui.dialogs.dialog import DropDown
from gui.dialogs.work import WorkDialog
from gui.languages import label
from gui.rule_texts import in_words
from store.always.rule import LONGEST_LINE, LONGEST_VALUE, Rule, RuleKind, shown
from store.articles import Scalar
from store.fields import FieldType

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from store.review.decisions import Watch

_ASK_MS = 150


class RuleDialog(WorkDialog):
    """Makes a rule from one of several drafts, or changes the rule `before`."""

    def __init__(self, window: MainWindow, drafts: Sequence[Rule], before: Rule | None = None) -> None:
        super().__init__(window, window.context.theme, 560)
        self._window = window
        session = window.context.session
        assert session is not None
        self._session, self._fields = session, session.project.fields
        self._drafts, self._before = tuple(drafts), before
        self.set_title(self.tr("Always…") if before is None else self.tr("Rule {0}").format(before.id))
        self._asked = QTimer(self, interval=_ASK_MS, singleShot=True)
        self._asked.timeout.connect(self._ask)
        self._build_choice()
        self._build_form()
        self.count = self.note(role="text")
        self.apply_now = QCheckBox(self.tr("Also change what is suggested there already"), self)
        self.bar.setAccessibleName(self.tr("How far the rule is applied"))
        for part in (self.count, self.apply_now, self.bar, self.problem):
            self.column.addWidget(part)
        self.keep_button = self.button(self.tr("Keep the rule"), default=True)
        self.keep_button.clicked.connect(self._keep)
        self.make_cancel()
        self.help_button = self.button(self.tr("Help"))
        self.help_button.clicked.connect(self._show_help)
        self.buttons(self.cancel_button, self.keep_button, left=(self.help_button,))
        self._choose(0)

    # --- making --------------------------------------------------------------------------------------------------

    def _build_choice(self) -> None:
        """Offer the drafts; a digit chooses one."""
        self.choices: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        if len(self._drafts) < 2:
            return
        box, metrics = QVBoxLayout(), self.fontMetrics()
        box.setSpacing(6)
        for number, draft in enumerate(self._drafts):
            # An ampersand in a value is no mnemonic.
            words = metrics.elidedText(self._offer(draft), Qt.TextElideMode.ElideRight, 460).replace("&", "&&")
            button = QRadioButton(f"{number + 1}  {words}", self)
            button.setAccessibleName(self._offer(draft))
            self._group.addButton(button, number)
            self.choices.append(button)
            box.addWidget(button)
        self._group.idClicked.connect(self._choose)
        self._group.idToggled.connect(self._on_toggled)
        self.column.addLayout(box)
        self.column.addSpacing(4)

    def _offer(self, draft: Rule) -> str:
        if draft.kind is RuleKind.NORMALISE and not shown(draft.to):
            field = self._fields.get(draft.field)
            name = label(field.label) if field is not None else ""
            if not shown(draft.value):
                return self.tr("Write a value as another")
            return self.tr("{0}: write “{1}” as …").format(name, shown(draft.value)[:60])
        if not shown(draft.value) and not draft.line:
            return {
                RuleKind.NEVER: self.tr("Never suggest a value"),
                RuleKind.FURNITURE: self.tr("A line is not in the body"),
            }.get(draft.kind, self.tr("A line is in the body"))
        return in_words(draft, self._fields)

    def _build_form(self) -> None:
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.field = DropDown(self.theme, self)
        for field in self._fields:
            if field.type is not FieldType.BLOCKS:
                self.field.addItem(label(field.label), field.key)
        self.field.currentIndexChanged.connect(self._on_edited)
        self.value = self._line(self.tr("Value"), LONGEST_VALUE)
        self.to = self._line(self.tr("Write instead"), LONGEST_VALUE)
        self.line = self._line(self.tr("Line"), LONGEST_LINE)
        self.begins = QCheckBox(self.tr("Every line that begins so"), self)
        self.begins.toggled.connect(self._on_edited)
        self.site = self._line(self.tr("Only on the site"), 200)
        self.site.setPlaceholderText(self.tr("every site"))
        self.field.setAccessibleName(self.tr("Field"))
        self.form.addRow(self.tr("Field"), self.field)
        self.form.addRow(self.tr("Value"), self.value)
        self.form.addRow(self.tr("Write instead"), self.to)
        self.form.addRow(self.tr("Line"), self.line)
        self.form.addRow("", self.begins)
        self.form.addRow(self.tr("Only on the site"), self.site)
        self.column.addLayout(self.form)

    def _line(self, name: str, limit: int) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setAccessibleName(name)
        edit.setMaxLength(limit)
        edit.textEdited.connect(self._on_edited)
        return edit

    # --- choosing and editing ------------------------------------------------------------------------------------

    def _on_toggled(self, number: int, on: bool) -> None:
        if on and number != self._chosen:
            self._choose(number)

    _chosen = -1

    def _choose(self, number: int) -> None:
        """Put a draft into the form."""
        self._chosen = number
        draft = self._drafts[number]
        if self.choices:
            self.choices[number].setChecked(True)
            if not any(b.hasFocus() for b in self.choices):
                self.choices[number].setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setCurrentIndex(max(0, self.field.findData(draft.field)))
        self.value.setText(shown(draft.value))
        self.to.setText(shown(draft.to))
        self.line.setText(draft.line)
        self.begins.setChecked(draft.begins)
        self.site.setText(draft.site)
        writes = draft.kind is RuleKind.NORMALISE
        for widget, visible in (
            (self.field, not draft.is_line),
            (self.value, not draft.is_line),
            (self.to, writes),
            (self.line, draft.is_line),
            (self.begins, draft.is_line),
        ):
            self.form.setRowVisible(widget, visible)
        self._on_edited()
        if not self.choices:
            (self.line if draft.is_line else self.to if writes else self.value).setFocus()

    @property
    def rule(self) -> Rule:
        """The rule as the form says it."""
        draft = self._drafts[self._chosen]
        return replace(
            draft,
            field="" if draft.is_line else str(self.field.currentData() or ""),
            value=None if draft.is_line else _scalar(self.value, draft.value),
            to=_scalar(self.to, draft.to) if draft.kind is RuleKind.NORMALISE else None,
            line=self.line.text() if draft.is_line else "",
            begins=draft.is_line and self.begins.isChecked(),
            site=self.site.text().strip().lower().removeprefix("www."),
        )

    def _on_edited(self) -> None:
        self.show_problem("")
        self.count.setText(" ")
        self._asked.start()

    def _ask(self) -> None:
        rule = self.rule
        if rule.kind is RuleKind.NORMALISE and not shown(rule.to).strip():
            self.count.setText(self.tr("Say what to write instead."))
            return
        self._session.read(lambda project: len(project.rule_would_change(rule)), self._show_count, self, "count")

    def _show_count(self, count: int) -> None:
        self.apply_now.setEnabled(count > 0)
        if not count:
            self.apply_now.setChecked(False)
            text = self.tr("Holds for what is imported or extracted from now on; nothing undecided here is met.")
        elif count == 1:
            text = self.tr("Holds from now on. One article has it now, and nobody has decided on it.")
        else:
            text = self.tr("Holds from now on. {0} articles have it now, and nobody has decided on it.").format(count)
        self.count.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a digit choose a draft while nothing is being typed."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self.choices) and not isinstance(self.focusWidget(), QLineEdit):
            self._choose(number)
        else:
            super().keyPressEvent(event)

    # --- keeping -------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        session, rule, before = self._session, self.rule, self._before
        project, who, now = session.project, session.annotator, self.apply_now.isChecked()

        def write(watch: Watch) -> tuple[Rule, int | None]:
            from store.review.decisions import Cancelled

            kept = project.add_rule(who, rule) if before is None else project.change_rule(who, rule, before)
            try:
                return kept, len(project.apply_rules(who, [kept.id], watch=watch).numbers) if now else 0
            except Cancelled:
                return kept, None

        self.keep_button.setEnabled(False)
        self.change_articles(self._window.context.jobs, write, self._on_kept, self._on_refused)

    def _on_kept(self, result: tuple[Rule, int | None]) -> None:
        rule, changed = result
        words = in_words(rule, self._fields)
        if changed is None:
            told = self.tr("Rule {0} is kept, and no article is changed: {1}").format(rule.id, words)
        elif self.apply_now.isChecked() and changed == 1:
            told = self.tr("Rule {0} is kept, and one article is changed: {1}").format(rule.id, words)
        elif self.apply_now.isChecked():
            told = self.tr("Rule {0} is kept, and {1} articles are changed: {2}").format(rule.id, changed, words)
        else:
            told = self.tr("Rule {0} is kept: {1}").format(rule.id, words)
        self._window.footer.tell(told)
        self._session.show_again()
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        from store.errors import UserError

        self.keep_button.setEnabled(True)
        if not isinstance(error, UserError | OSError):
            raise error
        self.show_problem(refusals.in_words(error))

    def done(self, result: int) -> None:
        """Close the dialog; while the rule is being applied, give that up first: the rule is kept."""
        if not self.give_up():
            super().done(result)

    def _show_help(self) -> None:
        from gui.dialogs.help import HelpDialog

        HelpDialog(self._window, "rules", self).open()


def _scalar(edit: QLineEdit, given: Scalar) -> Scalar:
    """Return what was typed; a number that nobody touched stays one."""
    return given if edit.text() == shown(given) else edit.text()
