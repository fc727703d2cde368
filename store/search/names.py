"""What may stand before the colon of a query: the project's fields and the names that every project has."""

from __future__ import annotations

import difflib

from store.errors import said
from store.fields import Field, FieldSet
from store.search.fold import fold
from store.search.parser import InvalidQuery

NAMES = {
    "status": "todo, in_progress, done or skipped",
    "flagged": "yes or no",
    "missing": "a field in which nothing stands",
    "changed": "a field that was decided otherwise than suggested",
    "score": "the score of an undecided suggestion, from 0 to 1, or none",
    "unsure": "how many values need a look",
    "corrected": "how many values were changed",
    "by": "an annotator who worked on the article",
    "lang": "the article's language, as en or uz-Latn",
    "site": "the host of its address, as kun.uz",
    "format": "what it was imported from, as html or text",
    "text": "words of its text",
    "title": "words of its title",
    "note": "words of a note",
    "id": "its id, or the beginning of it with *",
    "url": "a part of its address",
}
"""Names that are no fields, and what each is compared with."""


_NAMED = 6
"""How many names an error lists: the line under the filter is narrow."""


def field_named(fields: FieldSet, name: str) -> Field | None:
    """Return the field that a query names by key, label or alias, case and accents aside."""
    wanted = fold(name)
    for field in fields:
        if wanted == fold(field.key):
            return field
    for field in fields:
        if wanted in (fold(field.label), *(fold(a) for a in field.aliases)):
            return field
    return None


def unknown(fields: FieldSet, name: str, position: int, *, only_fields: bool = False) -> InvalidQuery:
    """Return the error for a name that nothing has, with the names that are near it."""
    known = [f.key for f in fields] + ([] if only_fields else list(NAMES))
    near = difflib.get_close_matches(fold(name), known, n=3, cutoff=0.55)
    some = ", ".join(known[:_NAMED]) + (" and others" if len(known) > _NAMED else "")
    hint = said("did you mean {0}?", ", ".join(near)) if near else said("there are {0}", some)
    return InvalidQuery("there is no field “{0}”; {1}", position, name[:60], hint)
