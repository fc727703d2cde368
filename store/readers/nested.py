"""Rows of typed tables, our own (see `interchange.nested`) or anybody's, to articles; plain data in."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from hashlib import sha256
from typing import Any

import orjson

from store.articles import Json
from store.documents import InvalidDocument
from store.interchange.nested import EMPTY, ID, LANGUAGE, META, MORE, OWN, REVIEW, SPLIT, TEXT, URL
from store.interchange.standoff import ABOUT
from store.readers.annotated import annotated_draft
from store.readers.items import Failure, Item
from store.readers.mapping import KeyMap
from store.readers.records import read_record
from store.readers.standoff import Found, parse_object

_SUFFIX = "_value"


def plain(given: Any) -> Json:
    """Return a cell as JSON would hold it."""
    if given is None or isinstance(given, str | bool | int):
        return given
    if isinstance(given, float):
        return given if math.isfinite(given) else None
    if isinstance(given, datetime | date | time):
        return given.isoformat()
    if isinstance(given, Decimal):
        return plain(float(given)) if given % 1 else int(given)
    if isinstance(given, Mapping):
        return {str(key): plain(value) for key, value in given.items()}
    if isinstance(given, list | tuple):
        return [plain(value) for value in given]
    return given.decode("utf-8", "replace") if isinstance(given, bytes) else str(given)


def read_other(
    row: Mapping[str, Any], keys: KeyMap, *, name: str, form: str, number: int, reported: str, meta: Mapping[str, Json]
) -> Iterator[Item]:
    """Yield the article of a row of somebody's table, its columns taken by their names."""
    record = {key: value for key, given in row.items() if (value := plain(given)) is not None}
    data = orjson.dumps(record, default=str)
    for key, value in meta.items():
        record.setdefault(key, value)
    yield from read_record(
        record, keys, fallback_id=f"{name}#{number}", name=name, form=form, data=data, reported=reported
    )


def read_own(
    row: Mapping[str, Any],
    keys: KeyMap,
    fields: Mapping[str, str],
    *,
    name: str,
    form: str,
    number: int,
    reported: str,
    meta: Mapping[str, Json],
) -> Iterator[Item]:
    """Yield the article of a row that our writer made; `fields` are the keys of columns called otherwise."""
    text = row.get(TEXT)
    if not isinstance(text, str):
        yield Failure(reported, "its text is not a string")
        return
    review = row.get(REVIEW)
    about: dict[str, Json] = {
        ABOUT: 1,
        "id": row.get(ID),
        "url": row.get(URL),
        "language": row.get(LANGUAGE),
        "empty": row.get(EMPTY),
        "meta": parse_object(row[META]) if isinstance(row.get(META), str) else {},
    }
    if isinstance(review, Mapping):
        about["review"] = review
    if isinstance(split := row.get(SPLIT), str) and split:
        meta = {SPLIT: split, **meta}
    found = Found(text, about=about)
    for column, cell in row.items():
        if column not in OWN:
            _add(found, column if keys.said_of(column) else key_of(column, fields), cell)
    digest = sha256(orjson.dumps(plain(row), default=str)).hexdigest()
    try:
        yield from annotated_draft(
            found.annotated(meta=meta),
            keys,
            fallback_id=f"{name}#{number}",
            name=name,
            form=form,
            sha256=digest,
            reported=reported,
        )
    except InvalidDocument as error:
        yield Failure(reported, str(error))


def offset(given: Any) -> int | None:
    """Return what a cell says of an offset, None where it says nothing of the kind."""
    if isinstance(given, float) and given.is_integer():
        return int(given)
    return given if isinstance(given, int) and not isinstance(given, bool) else None


def key_of(column: str, fields: Mapping[str, str]) -> str:
    """Return the field of a column; where the table no longer says, the name tells."""
    bare = column.removesuffix(_SUFFIX)
    return fields.get(column, bare if bare in OWN else column)


def _add(found: Found, key: str, cell: Any) -> None:
    values = cell if isinstance(cell, list) else [] if cell is None else [cell]
    for place, value in enumerate(values):
        if not isinstance(value, Mapping):
            found.add(key, None, None, None, {"value": plain(value), "place": place})
            continue
        more: dict[str, Json] = {**value, "value": plain(value.get("value")), "place": place}
        more["attributes"] = _attributes(value.get("attributes"))
        spans = value.get("evidence")
        listed: Sequence[Any] = [s for s in spans if isinstance(s, Mapping)] if isinstance(spans, list) else []
        for span in listed:
            quote = span.get("quote")
            words = quote if isinstance(quote, str) else None
            start, end = offset(span.get("start")), offset(span.get("end"))
            found.add(key, start, end, words, more, group=f"{key}#{place}")
        if not listed:
            found.add(key, None, None, None, more)


def _attributes(given: Any) -> dict[str, Json]:
    if isinstance(given, str):
        return parse_object(given)
    if not isinstance(given, Mapping):
        return {}
    more = given.get(MORE)
    out = {key: plain(value) for key, value in given.items() if value is not None and key != MORE}
    return {**(parse_object(more) if isinstance(more, str) else {}), **out}
