"""The dialog that makes a correction wherever the same value stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from gui.dialogs.bulk.dialog import BulkDialog
from gui.refusals import in_words

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session
    from store.project import Project
    from store.review.bulk.making import Made
    from store.review.bulk.operation import Operation
    from store.review.bulk.spreading import Correction


class SpreadDialog(BulkDialog):
    """Shows where else the value stands that was corrected."""

    def __init__(self, window: MainWindow, session: Session, correction: Correction) -> None:
        super().__init__(window, session)
        self.set_title(self.tr("Spread the correction"))
        self._correction = correction
        self.form.addRow(self.tr("Correction"), self.note(self._said(), role="text"))
        self.build(scopes=("selected", "listed", "all"), chosen="all")
        self.always = QCheckBox(self.tr("Also from now on, in what is imported later"), self)
        self.always.setVisible(correction.before.value != correction.after.value)
        self.more.addWidget(self.always)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self) -> str:
        made = self._correction
        fields = self._session.project.fields
        label = fields[made.field].label if made.field in fields else made.field
        if made.before.value != made.after.value:
            text = self.tr("{0}: “{1}” becomes “{2}”").format(label, made.before.value, made.after.value)
        else:
            text = self.tr("{0}: “{1}”").format(label, made.after.value)
        for name, (old, new) in made.attributes.items():
            text += self.tr(" · {0}: “{1}” becomes “{2}”").format(
                name, old if old is not None else "", new if new is not None else ""
            )
        return text

    def operation(self) -> Operation | None:
        """Return what is asked for."""
        from store.review.bulk.spreading import Spread

        return Spread(self._correction)

    def nothing_found(self) -> str:
        """Return what is said where nothing is found."""
        return self.tr("The value stands in no other article as it was.")

    def done_with(self, made: Made) -> None:  # noqa: ARG002
        """Keep the correction as a rule where it shall hold from now on."""
        if not self.always.isChecked():
            return
        correction, session, window = self._correction, self._session, self._window

        def keep() -> Project:
            from store.always.rule import Rule, RuleKind

            rule = Rule(
                kind=RuleKind.NORMALISE,
                field=correction.field,
                value=correction.before.value,
                to=correction.after.value,
            )
            session.project.add_rule(session.annotator, rule)
            return session.project

        def failed(error: Exception) -> None:
            window.footer.tell(in_words(error))

        window.context.jobs.write(keep, None, failed, owner=window)
