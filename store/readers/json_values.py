"""JSON as the world writes it: parsed fast where it is sound, leniently where a common tool is known to write it so.

NaN and infinities (pandas writes them) become null; control characters within strings and whole numbers of any size are
taken as they are.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import TextIO

import orjson

from store.articles import Json
from store.readers.characters import decode

_LONG_NUMBER = re.compile(rb"\d{19}")
_CHUNK = 1 << 20
MAX_ELEMENT = 128 << 20
"""Characters of one element of a JSON array up to which its end is looked for."""


class NotJson(ValueError):
    """The bytes are not JSON; the text says what is wrong."""


def loads(data: bytes) -> Json:
    """Parse one JSON value; strings may still hold NUL and lone surrogates (`documents.clean_json` replaces them).

    Raises `NotJson` with one clear reason.
    """
    if not _LONG_NUMBER.search(data):
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError:
            pass
    try:
        return _DECODER.decode(decode(data)[0].strip())
    except RecursionError:
        raise NotJson("it is nested too deeply") from None
    except ValueError as error:
        raise NotJson(_reason(error)) from None


def elements(file: TextIO) -> Iterator[tuple[Json, str] | NotJson]:
    """Yield each element of the JSON array in `file` with its source text, holding only one at a time.

    A broken element ends the array: it is yielded as `NotJson`, and what follows cannot be told apart any more.
    """
    buffer = file.read(_CHUNK)
    at = _skip(buffer, 0)
    if not buffer.startswith("[", at):
        yield NotJson("it is not a JSON array")
        return
    at += 1
    first, wanted = True, _CHUNK
    while True:
        at = _skip(buffer, at)
        separated = first or buffer.startswith(",", at)
        start = _skip(buffer, at + (0 if first else 1)) if separated else at
        if buffer.startswith("]", at):
            return
        try:
            if not separated and at < len(buffer):
                yield NotJson("a comma is missing before it")
                return
            value, end = _DECODER.raw_decode(buffer, start)
            if end == len(buffer) and not isinstance(value, dict | list | str):  # it may go on in the next piece
                raise json.JSONDecodeError("cut", buffer, end)
        except RecursionError:
            yield NotJson("it is nested too deeply")
            return
        except ValueError as error:
            cut = isinstance(error, json.JSONDecodeError) and _may_be_cut(error, len(buffer))
            if cut and len(buffer) - at > MAX_ELEMENT:
                yield NotJson(f"it is longer than {MAX_ELEMENT >> 20} MB")
                return
            more = file.read(wanted) if cut else ""
            if not more:
                yield NotJson(_reason(error) if at < len(buffer) else "the array is not closed")
                return
            buffer, at = buffer[at:] + more, 0
            wanted = max(wanted, len(buffer))  # twice as much each time, so that a long element costs linear time
            continue
        yield value, buffer[start:end]
        first, at = False, end
        if at > _CHUNK:
            buffer, at, wanted = buffer[at:], 0, _CHUNK


def _reason(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"it is not JSON: {error.msg[:1].lower()}{error.msg[1:]} (column {error.colno})"
    return "it is not JSON: a number has too many digits"


def _may_be_cut(error: json.JSONDecodeError, length: int) -> bool:
    return error.pos > length - 16 or error.msg.startswith("Unterminated string")


def _skip(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing at least


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


_SPACE = re.compile(r"[ \t\r\n\ufeff]*")
_DECODER = json.JSONDecoder(strict=False, parse_constant=lambda _: None, parse_float=_finite)
