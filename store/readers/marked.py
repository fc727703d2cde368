"""Labelled spans of a tokenised file, and what our own writer left aside (`store.writers.marked`), to one document.

The labels are what stands: a mention that somebody took away in the file is gone, one that they added is a new value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from store.articles import Decision, Json, Status
from store.documents import InvalidDocument
from store.fields import FieldType
from store.readers.annotated import Annotated, Mark, Pass, annotated_draft
from store.readers.items import Failure, Item
from store.readers.json_values import NotJson, loads
from store.readers.registry import Input

ASIDE = "copydesk"
_DECISIONS = frozenset(d.value for d in Decision)
_STATUSES = frozenset(s.value for s in Status)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A span under a label, in code points; those of one `group` are mentions of one value."""

    label: str
    start: int
    end: int
    group: str | None = None
    value: str | None = None
    quote: str | None = None
    attributes: Mapping[str, Json] = field(default_factory=dict)


def parse_aside(data: str | bytes) -> dict[str, Json]:
    """Return the document aside, or an empty one where the data is none."""
    try:
        found = loads(data.encode("utf-8", "replace") if isinstance(data, str) else data)
    except NotJson:
        return {}
    return is_aside(found)


def is_aside(found: Json) -> dict[str, Json]:
    """Return what was read where it is a document aside, else an empty one."""
    return found if isinstance(found, dict) and found.get(ASIDE) == 1 else {}


def document(text: str, spans: Iterable[Labelled], aside: Mapping[str, Json], given: Input, **more: Any) -> Annotated:
    """Return the document: what is labelled was decided by a person, with what stands aside of it."""
    made = Annotated(text=text, **more)
    made.id = _string(aside.get("id")) or made.id
    made.url = _string(aside.get("url")) or made.url
    made.language = _string(aside.get("language")) or made.language
    if isinstance(meta := aside.get("meta"), Mapping):
        made.meta = {**meta, **made.meta}
    labelled: dict[tuple[str, int, int], list[Labelled]] = {}
    for one in spans:
        labelled.setdefault((one.label, one.start, one.end), []).append(one)
    marks: list[Mark] = []
    empty: list[str] = []
    values = aside.get("values")
    for key, described in values.items() if isinstance(values, Mapping) else ():
        if isinstance(described, list | tuple):
            blocks = (f := given.keys.fields.get(str(key))) is not None and f.type is FieldType.BLOCKS
            marks += _described(str(key), described, labelled, text, blocks=blocks)
            if not described:
                empty.append(str(key))
    marks += [_mark(one, text) for left in labelled.values() for one in left]
    review = aside.get("review")
    if isinstance(review, Mapping):
        made.passes.append(_pass(review, marks, empty))
    elif marks or not aside:
        made.passes.append(Pass(marks=marks))
    return made


def items(made: Annotated, given: Input, *, form: str, place: str = "", data: bytes = b"") -> Iterable[Item]:
    """Yield the article that a document makes, or why it makes none; `place` tells it from others of its file."""
    reported = f"{given.reported}, {place}" if place else given.reported
    try:
        yield from annotated_draft(
            made,
            given.keys,
            fallback_id=f"{given.name}#{place.rpartition(' ')[2]}" if place else given.name,
            name=given.name,
            form=form,
            sha256=sha256(data or made.text.encode("utf-8", "replace")).hexdigest(),
            reported=reported,
        )
    except InvalidDocument as error:
        yield Failure(reported, str(error))


# --- how it is done -------------------------------------------------------------------------------------------------


def _described(
    key: str,
    described: Iterable[Json],
    labelled: Mapping[tuple[str, int, int], list[Labelled]],
    text: str,
    *,
    blocks: bool,
) -> Iterable[Mark]:
    """Yield the marks of a field's values as they are described, taking their labels out of the list."""
    for place, one in enumerate(described):
        if not isinstance(one, Mapping):
            continue
        more: dict[str, Any] = {"group": f"{key}#{place}"}
        if isinstance(attributes := one.get("attributes"), Mapping):
            more["attributes"] = dict(attributes)
        if one.get("decision") in _DECISIONS:
            more["decision"] = one["decision"]
        value = one.get("value")
        has_value = isinstance(value, str | int | float) and not isinstance(value, bool)
        if has_value:
            more["value"] = value
        found: list[Labelled] = []
        for span in _pairs(one.get("spans")):
            if standing := labelled.get((key, *span)):
                found.append(standing.pop())
            elif blocks:
                found.append(Labelled(key, *span))
        for label in found:
            mark = _mark(label, text)
            if not has_value and not blocks:
                mark.value = text[found[0].start : found[0].end]
            for name, given in more.items():
                setattr(mark, name, given)
            yield mark
        if not found and has_value and not (blocks or _pairs(one.get("spans"))):
            yield Mark(label=key, **more)


def _pairs(given: Json) -> list[tuple[int, int]]:
    """Return spans as they should be: pairs of whole numbers."""
    return [
        (pair[0], pair[1])
        for pair in (given if isinstance(given, list | tuple) else ())
        if isinstance(pair, list | tuple) and len(pair) == 2 and type(pair[0]) is int and type(pair[1]) is int
    ]


def _mark(one: Labelled, text: str) -> Mark:
    whole = 0 <= one.start <= one.end <= len(text)
    mark = Mark(
        label=one.label,
        start=one.start,
        end=one.end,
        quote=one.quote if one.quote is not None else text[one.start : one.end] if whole else None,
        group=one.group,
        attributes=one.attributes,
    )
    if one.value is not None:
        mark.value = one.value
    return mark


def _pass(review: Mapping[str, Json], marks: list[Mark], empty: list[str]) -> Pass:
    status, seconds = review.get("status"), review.get("seconds")
    return Pass(
        annotator=_string(review.get("annotator")) or "",
        status=status if status in _STATUSES else Status.DONE.value,
        flagged=review.get("flagged") is True,
        note=_string(review.get("note")) or "",
        seconds=seconds if type(seconds) is int and 0 <= seconds < 2**53 else 0,
        finished=_moment(review.get("finished")),
        marks=marks,
        empty=empty,
    )


def _string(given: Json) -> str | None:
    return given if isinstance(given, str) and given else None


def _moment(given: Json) -> datetime | None:
    try:
        return datetime.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        return None
