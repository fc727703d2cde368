"""What other tools' JSON has no place for stands under a key of ours, which the tools keep and ignore."""

from __future__ import annotations

from store.interchange.carries import RECORD, Part

NOTE = "copydesk"
"""The key."""
CARRIES = frozenset(
    {
        *RECORD, Part.BODY, Part.DECISIONS, Part.STATUS, Part.FLAG, Part.NOTE, Part.TIME, Part.ANNOTATOR, Part.URL,
        Part.LANGUAGE, Part.META,
    }
)  # fmt: skip
"""What every format carries that has such a note."""
FIELD_ENDING, ATTRIBUTE_ENDING = "-field", "-attribute"
"""What is added to the name of a Label Studio control that would be called like another one."""
