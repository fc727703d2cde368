"""The sheets of a workbook as `store.writers.excel` writes and `store.readers.excel` reads them."""

from __future__ import annotations

from store.fields import FieldSet
from store.interchange.nested import columns

ARTICLES, VALUES, ABOUT = "articles", "values", "about"
"""The sheets; where one is full it goes on in `articles 2` and so on."""
REVIEW = ("annotator", "status", "flagged", "note", "seconds", "finished")
BEFORE = ("id", "url", "language", *REVIEW)
AFTER = ("decided_empty", "meta", "text")
VALUE_COLUMNS = (
    "article", "field", "number", "value", "attributes", "decision", "score", "extractor", "start", "end", "quote",
)  # fmt: skip
"""One row a mention; the rows of one value have the same number."""
MAX_CELL = 32_767
"""UTF-16 units that a cell holds."""
MAX_ROWS = 1_048_576


def field_columns(fields: FieldSet) -> dict[str, str]:
    """Return the column of each field on the sheet of articles."""
    return columns(fields, (*BEFORE, *AFTER))
