"""schema.org articles as JSON-LD: a line each, a list, a graph, or a single one; our own and anybody's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from store.articles import Json
from store.fields import Field, FieldType
from store.interchange.published import ASPECT, CARRIES, kind_of
from store.readers.items import Failure, Item
from store.readers.json_values import NotJson
from store.readers.mapping import IGNORE, KeyMap
from store.readers.published import Told, documents, read_told, strings
from store.readers.registry import Head, Input, Reader

_CONTEXT = re.compile(rb'"@context"\s*:\s*(?:\[\s*)?(?:"https?://schema\.org|\{[^}]{0,2000}https?://schema\.org)')
_ARTICLE = re.compile(r"(?:\w+:|https?://schema\.org/)?(?:\w*Article|BlogPosting|Report|LiveBlogPosting)\Z")
_TYPE = re.compile(rb'"@type"\s*:\s*(?:\[\s*)?"(?:https?://schema\.org/)?(?:\w*Article|BlogPosting|Report)"')
_FIELDS = {
    "headline": "headline", "alternativeHeadline": "", "description": "summary", "author": "authors",
    "publisher": "publisher", "datePublished": "published", "dateModified": "updated", "inLanguage": "language",
    "articleSection": "section", "keywords": "keywords", "mentions": "", "contentLocation": "places",
    "citation": "quotes", "url": "url",
}  # fmt: skip
"""Which of the usual fields a property is, where no field names it."""
_BY_TYPE = {"Person": "people", "Organization": "organisations", "NewsMediaOrganization": "organisations",
            "Corporation": "organisations", "GovernmentOrganization": "organisations", "Place": "places",
            "Country": "places", "City": "places", "AdministrativeArea": "places"}  # fmt: skip
_OWN = ("@context", "@type", "@id", "identifier", "url", "text", "articleBody", "review", "additionalProperty")
_DURATION = re.compile(r"PT(\d{1,9})S\Z")
_MAX_NESTED = 20


def _sniff(head: Head) -> bool:
    start = head.plain.lstrip()[:1]
    return start in (b"{", b"[") and _CONTEXT.search(head.plain) is not None and _TYPE.search(head.plain) is not None


def _read(given: Input) -> Iterator[Item]:
    mapped = _Mapped(given.keys)
    number = 0
    for here, whole in documents(given):
        if isinstance(whole, NotJson):
            yield Failure(here, str(whole))
            continue
        found = list(_articles(whole))
        if not found and not here.rpartition(", ")[2].startswith("record "):  # a graph holds other things too
            yield Failure(here, "there is no schema.org article in it")
        for place, one in enumerate(found, 1):
            number += 1
            name = f"{given.name}#{number}" if number > 1 or given.path.suffix.lower() == ".jsonl" else given.name
            reported = here if len(found) == 1 else f"{here}, article {place}"
            told = mapped.told(one)
            data = orjson.dumps(one, default=str)
            yield from read_told(told, given, given.keys, place=name, here=reported, form="schema-org", data=data)


def _articles(given: Json, depth: int = 0) -> Iterator[Mapping[str, Json]]:
    if isinstance(given, list) and depth < _MAX_NESTED:
        for one in given:
            yield from _articles(one, depth + 1)
    elif isinstance(given, Mapping):
        types = given.get("@type")
        if any(isinstance(t, str) and _ARTICLE.match(t) for t in (types if isinstance(types, list) else [types])):
            yield given
        elif depth < _MAX_NESTED:
            for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
                yield from _articles(given.get(name), depth + 1)


class _Mapped:
    """Which property is which field."""

    def __init__(self, keys: KeyMap) -> None:
        self._keys = keys
        self._named: dict[str, list[Field]] = {}
        for f in keys.fields:
            if f.schema_org:
                self._named.setdefault(f.schema_org, []).append(f)
        self._body = {"articleBody", *(f.schema_org for f in keys.fields if f.type is FieldType.BLOCKS)} - {""}

    def told(self, given: Mapping[str, Json]) -> Told:
        """Return what a document says."""
        told = Told(
            id=strings(given.get("identifier")) or strings(given.get("@id")) or strings(given.get("url")) or None,
            url=strings(given.get("url")) or None,
            language=strings(given.get("inLanguage")) or None,
            text=strings(given.get("text")) or None,
            body=next((found for name in sorted(self._body) if (found := _joined(given.get(name)))), None),
        )
        told.review = next((r for r in _listed(given.get("review")) if _is_ours(r)), None)
        if told.review is not None:
            told.review = _review(told.review)
        own = (*_OWN, *self._body, *(("inLanguage",) if told.review is not None else ()))
        for name, value in given.items():
            if name not in own:
                for one in _words(value) if name == "keywords" else _listed(value):
                    self._add(told, name, one)
        for one in _listed(given.get("additionalProperty")):
            self._loose(told, one)
        return told

    def _add(self, told: Told, name: str, one: Json) -> None:
        key = self._keys.given.get(name) or self._field(name, one)
        if self._keys.heard is not None:
            self._keys.heard.key(name, one)
            self._keys.heard.taken(name, self._field(name, one))
        if key == IGNORE:
            return
        value, attributes = _value(one)
        if not key or key not in self._keys.fields or value in (None, ""):
            if one not in (None, "") and name not in ("inLanguage",):
                before = told.meta.get(name)
                told.meta[name] = one if before is None else [*(before if isinstance(before, list) else [before]), one]
            return
        told.add(key, value, attributes)

    def _field(self, name: str, one: Json) -> str:
        kind = strings(one.get("@type")) if isinstance(one, Mapping) else ""
        named = self._named.get(name, [])
        bare = kind.rpartition("/")[2]
        for f in named:
            if kind_of(f) and (kind_of(f) == bare or _BY_TYPE.get(bare) == f.key):
                return f.key
        if len(named) == 1 and not (bare and kind_of(named[0]) and bare in _BY_TYPE):
            return named[0].key
        if len(named) > 1 and not bare:
            return ""
        if name in _FIELDS:
            return (_BY_TYPE.get(bare, "") if name == "mentions" else _FIELDS[name]) or ""
        return self._keys.target(name) if self._keys.target(name) in self._keys.fields else ""

    def _loose(self, told: Told, one: Json) -> None:
        key = strings(one.get("propertyID")) if isinstance(one, Mapping) else ""
        target = self._keys.label(key) if key else ""
        if isinstance(one, Mapping) and key and self._keys.heard is not None:
            self._keys.heard.label(key, one.get("value"))
        if target == IGNORE:
            return
        if not isinstance(one, Mapping) or not target:
            told.meta.setdefault("additionalProperty", []).append(one)
        elif one.get("value") is None:
            told.empty.append(target)
        else:
            attributes = _attributes(one)
            if isinstance(unit := one.get("unitText"), str):
                attributes = {"unit": unit, **attributes}
            told.add(target, one["value"], attributes)


def _value(one: Json) -> tuple[Json, dict[str, Json]]:
    if not isinstance(one, Mapping):
        return (one, {}) if isinstance(one, str | int | float) and not isinstance(one, bool) else (None, {})
    attributes = _attributes(one)
    if isinstance(title := one.get("jobTitle"), str):
        attributes["role"] = title
    speaker = strings(one.get("spokenByCharacter")) or strings(one.get("creator"))
    if speaker and one.get("text"):
        attributes["speaker"] = speaker
    return strings(one.get("@value") or one.get("name") or one.get("text") or one.get("@id")) or None, attributes


def _attributes(one: Mapping[str, Json]) -> dict[str, Json]:
    listed = [p for p in _listed(one.get("additionalProperty")) if isinstance(p, Mapping)]
    return {str(p["name"]): p["value"] for p in listed if isinstance(p.get("name"), str) and "value" in p}


def _listed(given: Json) -> list[Any]:
    return given if isinstance(given, list) else [] if given is None else [given]


def _words(given: Json) -> list[Any]:
    """Return keywords: a list, or one text with commas between them."""
    if isinstance(given, str):
        return [word.strip() for word in given.split(",") if word.strip()]
    return _listed(given)


def _joined(given: Json) -> str:
    return "\n\n".join(strings(one) for one in given) if isinstance(given, list) else strings(given)


def _is_ours(given: Json) -> bool:
    return isinstance(given, Mapping) and given.get("reviewAspect") == ASPECT


def _review(given: Mapping[str, Json]) -> dict[str, Json]:
    spent = _DURATION.match(strings(given.get("timeRequired")))
    return {
        "annotator": strings(given.get("author")),
        "status": given.get("creativeWorkStatus"),
        "flagged": given.get("keywords") == "flagged",
        "note": strings(given.get("reviewBody")),
        "seconds": int(spent[1]) if spent else 0,
        "finished": given.get("dateCreated"),
    }


READER = Reader(
    name="schema-org",
    title="schema.org articles, JSON-LD",
    suffixes=(".jsonld", ".json", ".jsonl"),
    sniff=_sniff,
    read=_read,
    carries=CARRIES,
)
