"""Cells that a spreadsheet would run as a formula: guarded on the way out, and freed again on the way in."""

from __future__ import annotations

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet may take for the start of a formula, at once or after dropping white space."""


def guard(text: str) -> str:
    """Return a cell's text with an apostrophe before it where a spreadsheet would run it.

    A cell that already begins with apostrophes before such a character gets one more, so that `unguard` can take
    exactly one away.
    """
    return f"'{text}" if text.lstrip("'").startswith(_STARTS) else text


def unguard(text: str) -> str:
    """Return a cell's text without the apostrophe that guards it."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_STARTS) else text
