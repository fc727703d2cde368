"""Questions before values go; what is safe is what Enter does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox

from gui.dialogs.dialog import Dialog


def ask(parent: Dialog, question: str, details: str, answers: Mapping[str, Callable[[], object]]) -> QMessageBox:
    """Ask a question over a dialog; Esc, Enter and Cancel leave everything as it is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setStyleSheet(f"QLabel {{ color: {parent.theme.colour('text').name()}; min-width: 320px; }}")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(parent.windowTitle())
    box.setText(question)
    box.setInformativeText(details)
    leave = box.addButton(QCoreApplication.translate("fields", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    deeds = {}
    for text, deed in answers.items():
        deeds[box.addButton(text, QMessageBox.ButtonRole.ActionRole)] = deed
    for button in box.buttons():
        button.setIcon(QIcon())
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)

    def on_clicked(button: object) -> None:
        for known, deed in deeds.items():
            if known is button:
                deed()

    box.buttonClicked.connect(on_clicked)
    box.open()
    return box
