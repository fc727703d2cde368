"""The article pane's words in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return a text of the article pane in the language of the window."""
    return QCoreApplication.translate("reader", text)
