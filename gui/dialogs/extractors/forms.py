"""The forms of what a project keeps of its extractors: a command, and the patterns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QLineEdit, QPlainTextEdit

from gui.dialogs.dialog import Dialog
from gui.refusals import in_words
from store.errors import UserError
from store.extractors.options import LONGEST, MAX_COMMAND, CommandOptions, PatternOptions

if TYPE_CHECKING:
    from gui.jobs import Jobs


class CommandDialog(Dialog):
    """Asks for a command: its name, the words of it, and its time limit."""

    chosen = Signal(object)
    """CommandOptions that can be kept."""

    def __init__(self, parent: Dialog, command: CommandOptions | None = None) -> None:
        super().__init__(parent, parent.theme, 620)
        self.set_title(self.tr("Command") if command is not None else self.tr("New command"))
        self.name = QLineEdit(command.name if command is not None else "", self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(40)
        self.words = QLineEdit(command.command if command is not None else "", self)
        self.words.setAccessibleName(self.tr("Command"))
        self.words.setMaxLength(MAX_COMMAND)
        self.words.setPlaceholderText("python3 mine.py")
        self.limit = QDoubleSpinBox(self)
        self.limit.setAccessibleName(self.tr("Seconds for an article"))
        self.limit.setMinimumHeight(28)
        self.limit.setDecimals(1)
        self.limit.setRange(0.1, LONGEST)
        self.limit.setValue(command.limit if command is not None else CommandOptions("", "").limit)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Command"), self.words)
        form.addRow(self.tr("Seconds for an article"), self.limit)
        self.column.addLayout(form)
        self.column.addWidget(
            self.note(
                self.tr(
                    "It reads one line of JSON for each article and writes one line of suggestions. It runs with your "
                    "rights, in the folder of the project; a command that you save here may run on this computer."
                )
            )
        )
        self.problem = self.note(role="red_text")
        self.problem.hide()
        self.column.addWidget(self.problem)
        keep = self.keep_button = self.button(self.tr("Save"), default=True)
        keep.clicked.connect(self._keep)
        leave = self.button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.buttons(leave, keep)
        (self.name if command is None else self.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        from store.extractors.options import check_commands

        made = CommandOptions(self.name.text().strip(), self.words.text().strip(), self.limit.value())
        try:
            check_commands([made])
        except UserError as error:
            self.show_problem(in_words(error))
            return
        self.chosen.emit(made)

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be kept like this."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


class PatternsDialog(Dialog):
    """Edits the patterns of a project as lines of text."""

    chosen = Signal(object)
    """The PatternOptions, a tuple, that can be kept."""

    def __init__(self, parent: Dialog, jobs: Jobs, patterns: Iterable[PatternOptions], keys: Iterable[str]) -> None:
        from store.extractors.options import patterns_text

        super().__init__(parent, parent.theme, 680)
        self._jobs, self._keys = jobs, tuple(keys)
        self.set_title(self.tr("Patterns"))
        self.text = QPlainTextEdit(patterns_text(patterns), self)
        self.text.setAccessibleName(self.tr("Patterns"))
        self.text.setFont(self.theme.ui_font(13))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            "figures: (?P<value>[0-9.,]+) (?P<unit>USD|EUR)\nsection 0.9: ^Section: (?P<value>.+)$"
        )
        self.text.setMinimumHeight(200)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(
            self.note(
                self.tr(
                    "One line a pattern: a field, a score from 0 to 1 if you like, a colon, a regular expression. Its "
                    "group “value” is the value, other named groups are attributes."
                )
            )
        )
        self.column.addWidget(self.note(self.tr("Fields: {0}").format(", ".join(self._keys))))
        self.problem = self.note(role="red_text")
        self.problem.hide()
        self.column.addWidget(self.problem)
        keep = self.keep_button = self.button(self.tr("Save"), default=True)
        keep.clicked.connect(self._keep)
        leave = self.button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.buttons(leave, keep)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        text, keys = self.text.toPlainText(), self._keys

        def work() -> tuple[PatternOptions, ...]:
            from store.extractors.options import check_patterns, parse_patterns

            patterns = parse_patterns(text)
            check_patterns(patterns, keys)
            return patterns

        self.keep_button.setEnabled(False)
        self._jobs.read(work, self._on_checked, self._on_failed, owner=self, key="check")

    def _on_checked(self, patterns: tuple[PatternOptions, ...]) -> None:
        self.keep_button.setEnabled(True)
        self.chosen.emit(patterns)

    def _on_failed(self, error: Exception) -> None:
        self.keep_button.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self.show_problem(in_words(error))

    def show_problem(self, sentence: str) -> None:
        """Say why they cannot be kept like this."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
