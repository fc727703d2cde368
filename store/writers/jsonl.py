"""Flat JSONL: `id`, `url`, `text` and one key a field."""

from __future__ import annotations

import json

from store.documents import dumps, escape_line_ends
from store.interchange.carries import Part
from store.writers.flat import flat
from store.writers.writer import LineWriter, Row


class JsonlWriter(LineWriter):
    """One flat record a line; lists stay lists, values lose attributes and evidence."""

    name = "jsonl"
    title = "one flat record a line"
    suffix = ".jsonl"
    carries = frozenset({Part.VALUES, Part.UNANCHORED, Part.EMPTY, Part.BODY, Part.URL, Part.STATUS})

    def row(self, row: Row) -> bytes:
        """Return the record's line."""
        return escape_line_ends(dumps(flat(row, self.fields, with_status=self.given.with_status))) + b"\n"

    def preview(self, row: Row) -> str:
        """Return the record, indented."""
        return json.dumps(flat(row, self.fields, with_status=self.given.with_status), ensure_ascii=False, indent=2)
