"""The lossless format `copydesk`: JSONL with everything there is to know of an article."""

from __future__ import annotations

import json

from store.documents import article_json, dumps
from store.writers import Row, Writer


class LosslessWriter(Writer):
    """One article a line, the keys in the format's order, compact, in UTF-8."""

    suffix = ".jsonl"
    lossless = True

    def row(self, row: Row) -> bytes:
        """Return the article's line."""
        return dumps(article_json(row.article, row.record or {})) + b"\n"

    def preview(self, row: Row) -> str:
        """Return the line, indented."""
        return json.dumps(article_json(row.article, row.record or {}), ensure_ascii=False, indent=2)
