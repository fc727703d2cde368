"""Flat JSONL: `id`, `url`, `text` and one key a field."""

from __future__ import annotations

import json

from store.articles import Json
from store.documents import dumps, escape_line_ends
from store.interchange.carries import Part
from store.writers.flat import FlatWriter
from store.writers.writer import Row


class JsonlWriter(FlatWriter):
    """One flat record a line; lists stay lists, values lose attributes and evidence."""

    name = "jsonl"
    title = "one flat record a line"
    suffix = ".jsonl"
    carries = frozenset({Part.VALUES, Part.UNANCHORED, Part.EMPTY, Part.BODY, Part.URL, Part.STATUS})

    def line(self, record: dict[str, Json]) -> bytes:
        """Return the record's line."""
        return escape_line_ends(dumps(record)) + b"\n"

    def preview(self, row: Row) -> str:
        """Return the record, indented."""
        return json.dumps(self.record(row), ensure_ascii=False, indent=2)
