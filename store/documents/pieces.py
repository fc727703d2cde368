"""The pieces that documents are made of, each checked, with the place named where it does not fit."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar, cast

from store.articles import Evidence, Json, Scalar
from store.documents.strings import INT64, InvalidDocument, clean_json, clean_text, shown
from store.errors import said

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


def parse_scalar(data: Json, where: str) -> Scalar:
    """Read a normalised value; a whole number loses its fraction, one beyond 64 bits becomes a float."""
    if data is None:
        return None
    if isinstance(data, str):
        return clean_text(data)
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise InvalidDocument("{0}: {1} is not a string, a number or null", where, shown(data))
    try:
        number: int | float = int(data) if isinstance(data, int) and data in INT64 else float(data)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise InvalidDocument("{0}: a number must be finite", where)
    return int(number) if number == int(number) and int(number) in INT64 else number


def parse_evidence(data: Json, text: str | None, where: str) -> tuple[Evidence, ...]:
    """Read spans; with a text, each quote must be what stands there."""
    return tuple(one_evidence(e, text, f"{where}[{i}]") for i, e in enumerate(a_list(data, where)))


def parse_moment(data: Json, where: str) -> datetime | None:
    """Read an ISO 8601 time; one without a zone is taken as UTC; fractions of a second are dropped."""
    if data is None:
        return None
    try:
        moment = datetime.fromisoformat(a_string(data, where))
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise InvalidDocument("{0}: {1} is not a time such as 2026-01-31T10:42:07Z", where, shown(data)) from None
    return moment.replace(microsecond=0)


def value_parts(document: dict[str, Json], text: str | None, where: str) -> dict[str, Any]:
    """Read what every value has, as the arguments of its dataclass."""
    attributes, there = document.get("attributes"), f"{where}.attributes"
    return {
        "value": parse_scalar(document.get("value"), f"{where}.value"),
        "attributes": clean_json(an_object(attributes, there), there) if attributes else {},
        "evidence": parse_evidence(document.get("evidence", ()), text, f"{where}.evidence"),
    }


def one_evidence(data: Json, text: str | None, where: str) -> Evidence:
    """Read one span; with a text, the quote must be what stands there."""
    document = an_object(data, where)
    start, end = a_span(document, None if text is None else len(text), where)
    quote = a_string(document.get("quote"), f"{where}.quote")
    if text is not None and text[start:end] != quote:
        raise InvalidDocument(
            "{0}: the text at {1}-{2} is {3}, not {4}", where, start, end, shown(text[start:end]), shown(quote)
        )
    return Evidence(start, end, quote)


def a_span(document: dict[str, Json], length: int | None, where: str) -> tuple[int, int]:
    """Read start and end, in order and within the text."""
    start, end = a_count(document.get("start"), f"{where}.start"), a_count(document.get("end"), f"{where}.end")
    if start > end or (length is not None and end > length):
        within = "" if length is None else said(" of {0} characters", length)
        raise InvalidDocument("{0}: {1}-{2} is not a span of the text{3}", where, start, end, within)
    return start, end


def by_field(
    data: Json, text: str | None, where: str, parse: Callable[[Json, str | None, str], T]
) -> dict[str, tuple[T, ...]]:
    """Read lists of values under field keys."""
    fields = {}
    for key, values in an_object(data, where).items():
        here = f"{where}.{key}"
        if not key:
            raise InvalidDocument("{0}: a field needs a name", where)
        fields[clean_text(key)] = tuple(parse(v, text, f"{here}[{i}]") for i, v in enumerate(a_list(values, here)))
    return fields


def an_object(data: Json, where: str) -> dict[str, Json]:
    """Read an object."""
    if not isinstance(data, Mapping):
        raise InvalidDocument("{0}: {1} is not an object", where, shown(data))
    return cast("dict[str, Json]", data)


def a_list(data: Json, where: str) -> Sequence[Json]:
    """Read a list."""
    if not isinstance(data, list | tuple):
        raise InvalidDocument("{0}: {1} is not a list", where, shown(data))
    return data


def a_string(data: Json, where: str) -> str:
    """Read a string, cleaned."""
    if not isinstance(data, str):
        raise InvalidDocument("{0}: {1} is not a string", where, shown(data))
    return clean_text(data)


def optional_string(data: Json, where: str) -> str | None:
    """Read a string or null."""
    return None if data is None else a_string(data, where)


def strings_of(data: Json, where: str) -> tuple[str, ...]:
    """Read a list of strings."""
    return tuple(a_string(s, where) for s in a_list(data, where))


def a_bool(data: Json, where: str) -> bool:
    """Read true or false."""
    if not isinstance(data, bool):
        raise InvalidDocument("{0}: {1} is not true or false", where, shown(data))
    return data


def a_count(data: Json, where: str) -> int:
    """Read a whole number that is not negative."""
    if isinstance(data, bool) or not isinstance(data, int) or not 0 <= data < 2**53:
        raise InvalidDocument("{0}: {1} is not a whole number from 0", where, shown(data))
    return data


def one_of(kind: type[E], data: Json, where: str) -> E:
    """Read a member of an enum by its value."""
    try:
        return kind(data)
    except ValueError:
        names = ", ".join(kind)
        raise InvalidDocument("{0}: {1} is none of {2}", where, shown(data), names) from None
