"""Flat JSONL: `id`, `url`, `text` and one key a field."""

from __future__ import annotations

import json

from store.documents import dumps, escape_line_ends
from store.writers import Row, Writer
from store.writers.flat import flat


class JsonlWriter(Writer):
    """One flat record a line; lists stay lists, values lose attributes and evidence."""

    suffix = ".jsonl"

    def row(self, row: Row) -> bytes:
        """Return the record's line."""
        return escape_line_ends(dumps(flat(row, self.fields, with_status=self.with_status))) + b"\n"

    def preview(self, row: Row) -> str:
        """Return the record, indented."""
        return json.dumps(flat(row, self.fields, with_status=self.with_status), ensure_ascii=False, indent=2)
