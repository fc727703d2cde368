"""What formats of published articles (schema.org, ninjs) have in common: what kind of thing a field names."""

from __future__ import annotations

from store.fields import Field, FieldType
from store.interchange.carries import Part

PERSON, ORGANISATION, PLACE = "Person", "Organization", "Place"
CARRIES = frozenset(
    {
        Part.VALUES, Part.UNANCHORED, Part.ATTRIBUTES, Part.EMPTY, Part.BODY, Part.URL, Part.LANGUAGE, Part.STATUS,
        Part.FLAG, Part.NOTE, Part.TIME, Part.ANNOTATOR,
    }
)  # fmt: skip
ASPECT = "extracted fields"
"""What a review in such a file is about where it is one of ours."""
_NAMES = {
    PERSON: ("people", "authors", "persons", "person", "author", "byline"),
    ORGANISATION: ("organisations", "organizations", "publisher", "organisation", "organization", "companies"),
    PLACE: ("places", "locations", "place", "location", "gpe"),
}


def kind_of(field: Field) -> str:
    """Return the schema.org type of what a field names, "" where it names none of the usual."""
    for kind, names in _NAMES.items():
        if field.key in names:
            return kind
    if field.type is not FieldType.ENTITY:
        return ""
    return next((kind for kind, names in _NAMES.items() if set(field.aliases) & set(names)), "Thing")
