"""Fit what the built-in extraction finds to the fields that a project has.

The extraction knows fields by their keys in the default set. A project's field gets what is found for its key, or else
for one of its aliases; a value of another type is normalised to the field's or left out, and a field of one value takes
the first, the others standing among its alternatives. All else stays empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from store.fields import Field, FieldType
from store.normalise import Context, InvalidValue, normalise

MANY = frozenset(("authors", "keywords", "people", "organisations", "places", "quotes", "figures"))
MADE = {
    "headline": FieldType.TEXT,
    "summary": FieldType.LONG_TEXT,
    "authors": FieldType.ENTITY,
    "publisher": FieldType.TEXT,
    "published": FieldType.DATE,
    "updated": FieldType.DATE,
    "language": FieldType.LANGUAGE,
    "section": FieldType.TEXT,
    "keywords": FieldType.TEXT,
    "people": FieldType.ENTITY,
    "organisations": FieldType.ENTITY,
    "places": FieldType.ENTITY,
    "quotes": FieldType.QUOTE,
    "figures": FieldType.NUMBER,
    "url": FieldType.URL,
}
"""What the extraction finds, and of which type its values are."""
_WORDS = frozenset((FieldType.TEXT, FieldType.LONG_TEXT, FieldType.ENTITY))

Found = dict[str, list[dict[str, Any]]]


def targets(fields: Iterable[Field]) -> dict[str, Field]:
    """Return which field takes what is found under each key: the one with the key, else the first with the alias."""
    listed = list(fields)
    taken = {f.key for f in listed if f.key in MADE}
    by_alias: dict[str, Field] = {}
    for f in listed:
        for name in f.aliases:
            if name in MADE and name not in taken:
                by_alias.setdefault(name, f)
    found = {f.key: f for f in listed if f.key in MADE}
    used = {f.key for f in found.values()}
    for name, f in by_alias.items():
        if f.key not in used and f.type is not FieldType.BLOCKS:
            found[name] = f
            used.add(f.key)
    return found


def fit(result: Mapping[str, Any], fields: Iterable[Field]) -> tuple[Found, Found]:
    """Return suggestions and alternatives under the project's own keys, as its fields admit them."""
    suggestions: Found = {}
    alternatives: Found = {}
    language = result.get("language")
    for name, f in targets(fields).items():
        first = _fitted(name, f, result["suggestions"].get(name, ()), language)
        others = _fitted(name, f, result["alternatives"].get(name, ()), language)
        if not f.many:
            first, others = first[:1], [*first[1:], *others]
        if first:
            suggestions[f.key] = first
        if others:
            alternatives[f.key] = others
    return suggestions, alternatives


def _fitted(name: str, f: Field, values: Iterable[dict[str, Any]], language: str | None) -> list[dict[str, Any]]:
    made = MADE[name]
    if f.type is made or (made in _WORDS and f.type in _WORDS):
        return list(values)
    if f.type is FieldType.BLOCKS:
        return []
    kept = []
    for value in values:
        try:
            new = normalise(f, value["value"], Context(language=language))
        except InvalidValue:
            continue
        kept.append({**value, "value": new.value, "attributes": {**new.attributes, **value["attributes"]}})
    return kept
