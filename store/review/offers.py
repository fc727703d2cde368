"""What an editor offers from the article itself: the names in its text that begin as typed."""

from __future__ import annotations

from store.fields import Field, FieldType
from store.review.state import ReviewState

_LONGEST_TEXT = 100_000
"""Only so much of a text is searched: an offer has to come while one types."""
_MOST = 8


def offered(state: ReviewState, key: str, typed: str, known: list[str]) -> list[str]:
    """Return what to offer for the words typed so far: names of the text first, then what was accepted before.

    What stands in the field already is left out.
    """
    if key not in state or not _takes_names(state[key].field):
        return known
    standing = {str(v.value.value).casefold() for v in state[key].values if v.stands}
    found = [name for name in names_begun(state, typed) if name.casefold() not in standing]
    return list(dict.fromkeys([*found, *(w for w in known if w.casefold() not in standing)]))[:_MOST]


def names_begun(state: ReviewState, typed: str) -> list[str]:
    """Return the names of the text of which a word begins as typed, those that begin so themselves first."""
    from store.extract.name_runs import name_runs

    wanted = typed.strip().casefold()
    text = state.article.text
    if not wanted or len(text) > _LONGEST_TEXT:
        return []
    runs = name_runs(text, [(b.start, b.end) for b in state.article.blocks], language=state.article.language or "")
    names = [" ".join(text[run.start : run.end].split()) for run in runs]
    begun = [name for name in names if name.casefold().startswith(wanted)]
    within = [name for name in names if any(word.startswith(wanted) for word in name.casefold().split()[1:])]
    return list(dict.fromkeys([*begun, *within]))


def _takes_names(field: Field) -> bool:
    return field.type is FieldType.ENTITY or (field.many and field.type is FieldType.TEXT)
