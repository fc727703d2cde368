"""Put what an extractor proposes beside what others do, as a merge joins them.

What the extractor proposed before goes, what others say of the same values stays. An equal value is an agreement; a
new one joins a list of values in reading order, and in a field of one value it stands among the alternatives, unless
nothing stood there or the extractor's values are to stand first. Fields on which anybody decided are left as they are.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from store.articles import Article, Suggestion
from store.database import merging
from store.extract.again import origin as name_of
from store.fields import FieldSet

Values = tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What an extractor proposes for one article, by field."""

    suggestions: Mapping[str, Values]
    alternatives: Mapping[str, Values]


def joined(
    fields: FieldSet,
    article: Article,
    found: Found,
    *,
    name: str,
    keys: Collection[str],
    decided: Collection[str],
    first: bool = False,
) -> Article:
    """Return an article with what the extractor `name` proposes now for the fields `keys`, those decided apart.

    The article's suggestions are as extractors gave them, without what rules made of them.
    """
    open_keys = [key for key in keys if key in fields and key not in decided]
    shown, others = dict(article.suggestions), dict(article.alternatives)
    for key in open_keys:
        again = (*found.suggestions.get(key, ()), *found.alternatives.get(key, ()))
        kept = _without(shown.get(key, ()), name, again)
        rest = _without(others.get(key, ()), name, again)
        if not fields[key].many and not kept and rest and shown.get(key):
            kept, rest = rest[:1], rest[1:]  # what stood behind it comes forward again
        _put(shown, key, kept)
        _put(others, key, rest)
    base = replace(article, suggestions=shown, alternatives=others)
    new = replace(
        article,
        suggestions={key: found.suggestions[key] for key in open_keys if key in found.suggestions},
        alternatives={key: found.alternatives[key] for key in open_keys if key in found.alternatives},
    )
    merged = merging.merge(fields, base, new, (), decided=frozenset(decided), reviewed=frozenset())
    suggestions, alternatives = merged.suggestions, merged.alternatives
    if first:
        for key in new.suggestions:
            if not fields[key].many:
                _bring_forward(suggestions, alternatives, key, new.suggestions[key][0])
    return replace(article, suggestions=suggestions, alternatives=alternatives)


def is_same(one: Suggestion, other: Suggestion) -> bool:
    """Whether two suggestions propose the same value."""
    return one.value == other.value and type(one.value) is type(other.value)


def _without(values: Values, name: str, again: Sequence[Suggestion]) -> Values:
    """Return values without an extractor's former part in them; what it proposes again stays where it is, renewed."""
    kept: list[Suggestion] = []
    for value in values:
        new = next((s for s in again if is_same(s, value)), None)
        mine = name_of(value.extractor) == name
        others = tuple(o for o in value.agreed if name_of(o) != name)
        if mine and new is not None:
            kept.append(replace(new, agreed=others))
        elif mine and others:  # the score was the extractor's own, and nobody else's
            kept.append(replace(value, extractor=others[0], agreed=others[1:], score=None))
        elif not mine:
            kept.append(value if len(others) == len(value.agreed) else replace(value, agreed=others))
    return tuple(kept)


def _put(lists: dict[str, Values], key: str, values: Values) -> None:
    if values or key in lists:
        lists[key] = values


def _bring_forward(suggestions: dict[str, Values], alternatives: dict[str, Values], key: str, new: Suggestion) -> None:
    """Let a value stand in a field of one, with what stood there behind it."""
    behind = alternatives.get(key, ())
    mine = next((s for s in behind if is_same(s, new)), None)
    if mine is not None:
        rest = tuple(s for s in behind if s is not mine)
        alternatives[key] = (*suggestions.get(key, ()), *rest)
        suggestions[key] = (mine,)
