"""What writers and readers of standoff formats agree on; see `store.writers.standoff` and `store.readers.standoff`."""

from __future__ import annotations

from store.interchange.carries import RECORD, Part

ABOUT = "copydesk_about"
"""The key by which the document on an article is told; its value is the version."""
CARRIES = frozenset(
    {
        *RECORD, Part.BODY, Part.STATUS, Part.FLAG, Part.NOTE, Part.TIME, Part.ANNOTATOR, Part.URL, Part.LANGUAGE,
        Part.META, Part.DECISIONS,
    }
)  # fmt: skip
"""What every format of this kind carries."""
