"""The orders of the queue, by the name that the store has for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

ORDERS = ("unsure", "expected", "date", "oldest", "site", "title", "random", "added", "newest")


def order_name(order: str) -> str:
    """Return how an order is called in the window."""
    names = {
        "unsure": QCoreApplication.translate("queue", "Unsure first"),
        "expected": QCoreApplication.translate("queue", "Most corrections first"),
        "date": QCoreApplication.translate("queue", "Latest first"),
        "oldest": QCoreApplication.translate("queue", "Oldest first"),
        "site": QCoreApplication.translate("queue", "By source"),
        "title": QCoreApplication.translate("queue", "By title"),
        "random": QCoreApplication.translate("queue", "At random"),
        "added": QCoreApplication.translate("queue", "As they came in"),
        "newest": QCoreApplication.translate("queue", "Last added first"),
    }
    return names.get(order, order)
