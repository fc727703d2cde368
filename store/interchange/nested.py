"""The columns of a table with a typed structure: an article's own, then one a field, its values with their evidence.

`store.writers.nested` fills them and `store.readers.nested` reads them; pyarrow's types for them are in
`store.writers.arrow_schema`.
"""

from __future__ import annotations

from store.fields import Field, FieldSet
from store.interchange.carries import RECORD, Part

ID, TEXT, URL, LANGUAGE, REVIEW, EMPTY, META = "id", "text", "url", "language", "review", "decided_empty", "meta"
SPLIT = "split"
OWN = (ID, TEXT, URL, LANGUAGE, REVIEW, EMPTY, META, SPLIT)
"""The columns that are the article's own; the split is one where all splits stand in one table."""
REVIEW_PARTS = ("annotator", "status", "flagged", "note", "seconds", "finished")
VALUE_PARTS = ("value", "attributes", "evidence", "decision", "score", "extractor")
MORE = "more"
"""Beside the attributes that a field declares: the others, as one JSON object."""
SCHEMA = b"copydesk"
"""Under which key of a schema's metadata the fields stand that its columns are for."""
CARRIES = frozenset(
    {
        *RECORD, Part.BODY, Part.STATUS, Part.FLAG, Part.NOTE, Part.TIME, Part.ANNOTATOR, Part.URL, Part.LANGUAGE,
        Part.META, Part.DECISIONS,
    }
)  # fmt: skip


def columns(fields: FieldSet, own: tuple[str, ...] = OWN) -> dict[str, str]:
    """Return the column of each field: its key, with `_value` where that is the name of another column."""
    found: dict[str, str] = {}
    taken = {*own, *(f.key for f in fields)}
    for field in fields:
        name = field.key
        while name in own or name in found.values():
            name += "_value"
            while name in taken:
                name += "_"
        found[field.key] = name
    return found


def declared(field: Field) -> tuple[str, ...]:
    """Return the attributes that have a place of their own in a field's column."""
    return tuple(dict.fromkeys(name for name in field.attributes if name and name != MORE))
