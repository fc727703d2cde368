"""The record pane's words in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return a text of the record pane in the language of the window."""
    return QCoreApplication.translate("record", text)
