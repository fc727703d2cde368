"""Strings, numbers and times as documents hold them: what cannot be stored is replaced or refused."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime

import orjson

from store.articles import Json
from store.errors import UserError

MAX_DEPTH = 40
"""How deep meta and attributes may nest."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
INT64 = range(-(2**63), 2**63)


class InvalidDocument(UserError):
    """A document does not have the form that the format asks for; the text says where and why."""


def clean_text(text: str) -> str:
    """Replace NUL and lone surrogates by U+FFFD, one for one, so that offsets stay what they were."""
    if text.isascii():
        return text.replace("\0", "\ufffd") if "\0" in text else text
    return _UNSTORABLE.sub("\ufffd", text)


def clean_json(data: Json, where: str = "value", depth: int = 0) -> Json:
    """Return a copy of any JSON value with clean strings, finite numbers and bounded depth."""
    kind = type(data)
    if kind is str:
        return clean_text(data)
    if kind is float and math.isfinite(data):
        return data
    if data is None or isinstance(data, bool):
        return data
    if isinstance(data, str):
        return clean_text(data)
    if isinstance(data, int):
        return int(data) if data in INT64 else _digits(data, where)
    if isinstance(data, float):
        if not math.isfinite(data):
            raise InvalidDocument("{0}: a number must be finite", where)
        return data
    if depth >= MAX_DEPTH:
        raise InvalidDocument("{0}: nested deeper than {1} levels", where, MAX_DEPTH)
    if isinstance(data, Mapping):
        following = depth + 1
        return {
            clean_text(k if type(k) is str else str(k)): clean_text(v)
            if type(v) is str
            else clean_json(v, where, following)
            for k, v in data.items()
        }
    if isinstance(data, list | tuple):
        return [clean_json(v, where, depth + 1) for v in data]
    raise InvalidDocument("{0}: {1} is not a JSON value", where, type(data).__name__)


# In UTF-8 these bytes can only stand inside a string.
_LINE_ENDS = (("\x85".encode(), b"\\u0085"), ("\u2028".encode(), b"\\u2028"), ("\u2029".encode(), b"\\u2029"))


def dumps(document: Json) -> bytes:
    """Write a document as compact UTF-8 JSON, nothing escaped that need not be.

    It must have come through `*_json` or `clean_json`.
    """
    return orjson.dumps(document)


def escape_line_ends(data: bytes) -> bytes:
    """Escape Unicode's own line ends in written JSON, so that it is one line to whoever splits lines by them."""
    if data.isascii():
        return data
    for character, escaped in _LINE_ENDS:
        if character in data:
            data = data.replace(character, escaped)
    return data


def loads(data: bytes | str) -> Json:
    """Read a document; what is not JSON raises InvalidDocument."""
    try:
        return orjson.loads(data)
    except (orjson.JSONDecodeError, RecursionError) as error:
        raise InvalidDocument("this is not JSON: {0}", error) from None


def moment_json(moment: datetime | None) -> str | None:
    """Write a time in UTC to the second, `2026-01-31T10:42:07Z`."""
    if moment is None:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")


def _digits(number: int, where: str) -> str:
    if number.bit_length() > 10_000:
        raise InvalidDocument("{0}: a number of more than 3,000 digits", where)
    return str(number)


def shown(data: Json) -> str:
    """Return a value as an error shows it, cut short."""
    if isinstance(data, list | tuple | Mapping):
        return "an object" if isinstance(data, Mapping) else "a list"
    shown = repr(clean_text(data[:60]) if isinstance(data, str) else data)
    return shown if len(shown) <= 60 else shown[:57] + "…"
