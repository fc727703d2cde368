"""Editors of what is simply words: text, long text, names with a role, quotes with a speaker, addresses."""

from __future__ import annotations

from gui.record.editors.editor import ValueEditor
from store.articles import Value


class TextEditor(ValueEditor):
    """A text that stands on one line; it wraps while it is typed, line breaks become spaces."""


class LongTextEditor(ValueEditor):
    """A text of several lines: Shift+Enter breaks the line, Enter keeps the text."""

    completes = False


class EntityEditor(ValueEditor):
    """A name, and a line for each of its attributes (a person's role)."""

    enter_takes_and_ends = True


class QuoteEditor(ValueEditor):
    """What was said, without the quotation marks, and who said it."""

    completes = False


class UrlEditor(ValueEditor):
    """An address; it stays on one line."""

    wraps = False

    def note_for(self, value: Value) -> str:
        """Say what the address became, where it is not what was typed."""
        return f"= {value.value}" if value.value != self.main.words().strip() else ""
