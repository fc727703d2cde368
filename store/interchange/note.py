"""What other tools' JSON has no place for stands under a key of ours, which the tools keep and ignore."""

from __future__ import annotations

from uuid import UUID, uuid5

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
_USERS = UUID("6f0c3b1e-5d0f-5a53-9d0e-6f1a4f0c7e11")


def user_id(annotator: str) -> str:
    """Return the id by which Argilla knows an annotator: always the same for a name."""
    return str(uuid5(_USERS, annotator))
