"""The lossless format `copydesk`: JSONL with everything there is to know of an article."""

from __future__ import annotations

import json

from store.documents import article_json, dumps, escape_line_ends
from store.interchange.carries import Part
from store.writers.writer import LineWriter, Row


class LosslessWriter(LineWriter):
    """One article a line, the keys in the format's order, compact, in UTF-8.

    Nothing is escaped that need not be; Unicode's own line ends need to be, since many readers split lines at them.
    """

    name = "copydesk"
    title = "everything, lossless"
    suffix = ".jsonl"
    lossless = True
    wants_html = True
    carries = frozenset(Part)

    def row(self, row: Row) -> bytes:
        """Return the article's line."""
        return escape_line_ends(dumps(article_json(row.article, row.record or {}))) + b"\n"

    def preview(self, row: Row) -> str:
        """Return the line, indented."""
        return json.dumps(article_json(row.article, row.record or {}), ensure_ascii=False, indent=2)
