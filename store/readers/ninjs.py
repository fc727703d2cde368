"""IPTC ninjs, all versions: a news item a file, one a line, or a list of them; our own and anybody's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

import orjson

from store.articles import Json
from store.documents import InvalidDocument
from store.fields import FieldType
from store.interchange.standoff import CARRIES
from store.readers.annotated import annotated_draft
from store.readers.items import Failure, Item
from store.readers.json_values import NotJson
from store.readers.mapping import IGNORE, KeyMap
from store.readers.published import Told, documents, read_told, strings
from store.readers.registry import Head, Input, Reader
from store.readers.standoff import Found, parse_about

_ROLE = "copydesk"
_STANDARD = re.compile(rb'"name"\s*:\s*"ninjs"|ninjs-schema_')
_ITEM = re.compile(rb'"uri"\s*:\s*"')
_BODY = re.compile(rb'"(?:bodies|body_text|body_xhtml|body_html\w*)"\s*:')
_OTHER = re.compile(
    rb'"(?:version[cC]reated|first[cC]reated|pub[sS]tatus|headlines|copyright[hH]older|usage[tT]erms|altIds)"\s*:'
)
_OLD = {
    "headline": "headlines", "byline": "by", "person": "people", "people": "people", "organisation": "organisations",
    "place": "places", "subject": "subjects", "event": "events", "object": "objects", "genre": "genres",
}  # fmt: skip
"""What ninjs 1 called its properties."""
_FIELDS = {
    "headlines": "headline", "descriptions": "summary", "by": "authors", "copyrightholder": "publisher",
    "contentcreated": "published", "firstcreated": "published", "versioncreated": "updated", "language": "language",
    "genres": "section", "subjects": "keywords", "people": "people", "organisations": "organisations",
    "places": "places",
}  # fmt: skip
"""Which of the usual fields a property is, where no field names it."""
_OWN = ("uri", "standard", "type", "bodies", "altids", "profile", "representationtype", "mimetype", "charcount",
        "wordcount")  # fmt: skip


def _sniff(head: Head) -> bool:
    if head.plain.lstrip()[:1] not in (b"{", b"["):
        return False
    if _ITEM.search(head.plain) is None:
        return False
    if _STANDARD.search(head.plain) is not None:
        return True
    return _BODY.search(head.plain) is not None and _OTHER.search(head.plain) is not None


def _read(given: Input) -> Iterator[Item]:
    properties: dict[str, str] = {}
    for f in given.keys.fields:
        if f.ninjs:
            properties.setdefault(f.ninjs.casefold(), f.key)
    for number, (here, item) in enumerate(documents(given), 1):
        if isinstance(item, NotJson):
            yield Failure(here, str(item))
        elif not isinstance(item, Mapping):
            yield Failure(here, "it is not a news item of ninjs")
        else:
            place = given.name if here == given.reported else f"{given.name}#{number}"
            yield from _item(item, given, properties, place, here)


def _item(
    item: Mapping[str, Json], given: Input, properties: Mapping[str, str], place: str, here: str
) -> Iterator[Item]:
    data = orjson.dumps(item, default=str)
    about = next((found for d in _objects(item.get("descriptions")) if (found := _about(d))), None)
    texts = {strings(b.get("role")): b for b in _objects(item.get("bodies")) if _is_plain(b)}
    if about is not None and (texts.get("full") or texts.get("main")):
        text = strings((texts.get("full") or texts["main"]).get("value"))
        try:
            yield from annotated_draft(
                Found(text, about=about).annotated(), given.keys, fallback_id=place, name=given.name, form="ninjs",
                sha256=sha256(data).hexdigest(), reported=here,
            )  # fmt: skip
        except InvalidDocument as error:
            yield Failure(here, str(error))
        return
    told = _told(item, given.keys, properties)
    yield from read_told(told, given, given.keys, place=place, here=here, form="ninjs", data=data)


def _told(item: Mapping[str, Json], keys: KeyMap, properties: Mapping[str, str]) -> Told:
    uri = strings(item.get("uri")) or None
    told = Told(id=uri, language=strings(item.get("language")) or None)
    if uri and uri.startswith(("http://", "https://")):
        told.url = uri
    _text(item, told)
    dated: dict[str, str] = {}
    for name, given in item.items():
        folded = name.casefold()
        folded = _OLD.get(folded, folded)
        if folded in _OWN or folded.startswith("body_"):
            continue
        folded = "headlines" if folded.startswith("headline_") else folded
        folded = "descriptions" if folded.startswith("description_") else folded
        guess = properties.get(folded) or _FIELDS.get(folded, "")
        key = keys.given.get(name) or guess
        if keys.heard is not None:
            keys.heard.key(name, given)
            keys.heard.taken(name, guess)
        if key == IGNORE:
            continue
        field = keys.fields.get(key)
        if field is None or field.type is FieldType.BLOCKS:
            if given not in (None, "", [], {}):
                told.meta[name] = given
            continue
        for one in given if isinstance(given, list) else [given]:
            if _about(one) is not None:
                continue
            value = (
                strings(one.get("value") or one.get("name") or one.get("literal")) if isinstance(one, Mapping) else one
            )
            if field.type is FieldType.DATE:
                # Of several times the one that a field names goes first.
                if key in dated and folded not in properties:
                    continue
                dated[key] = folded
                told.values.pop(key, None)
            if value not in (None, "") and not isinstance(value, bool | Mapping | list):
                told.add(key, value)
    return told


def _text(item: Mapping[str, Json], told: Told) -> None:
    """Take the text: what is plain, else what is markup."""
    bodies = [b for b in _objects(item.get("bodies")) if strings(b.get("value")).strip()]
    plain = [b for b in bodies if _is_plain(b)]
    if plain:
        told.text = strings(next((b for b in plain if b.get("role") in ("full", "main")), plain[0]).get("value"))
        return
    if text := strings(item.get("body_text")):
        told.text = text
        return
    marked = strings(bodies[0].get("value")) if bodies else ""
    marked = marked or next((strings(v) for k, v in item.items() if k.startswith("body_") and strings(v)), "")
    if marked:
        told.html = marked if "<html" in marked[:500].lower() else f"<!doctype html><body><article>{marked}</article>"


def _is_plain(body: Mapping[str, Json]) -> bool:
    kind = strings(body.get("contentType") or body.get("contenttype"))
    value = strings(body.get("value"))
    return kind.startswith("text/plain") or (
        not kind and not re.search(r"<(?:p|div|br|h\d|body)\b", value[:2000], re.I)
    )


def _objects(given: Json) -> list[Mapping[str, Any]]:
    return [one for one in given if isinstance(one, Mapping)] if isinstance(given, list) else []


def _about(given: Json) -> dict[str, Json] | None:
    if not isinstance(given, Mapping) or given.get("role") != _ROLE:
        return None
    value = given.get("value")
    return (parse_about(value) or None) if isinstance(value, str) else None


READER = Reader(
    name="ninjs",
    title="IPTC ninjs, news in JSON",
    suffixes=(".json", ".jsonl"),
    sniff=_sniff,
    read=_read,
    carries=CARRIES,
)
