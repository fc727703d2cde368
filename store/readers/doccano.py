"""doccano's JSONL and JSON: spans, entities with relations, classes, or texts.

Offsets are characters (code points). Nothing in a file says who annotated it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from store.articles import Json
from store.interchange.note import CARRIES, NOTE
from store.readers.annotated import Annotated, Mark, Pass
from store.readers.items import Failure, Item
from store.readers.registry import Head, Input, Reader
from store.readers.told import (
    Record,
    article,
    class_mark,
    data_marks,
    first_words,
    identifier,
    records,
    span_mark,
    take_review,
    told_marks,
    words,
)  # fmt: skip

_SPANS = re.compile(rb'"(?:labels?|annotations|spans|entities)"\s*:\s*\[\s*\[\s*\d+\s*,\s*\d+\s*,\s*"')
_ENTITIES = re.compile(rb'"start_offset"\s*:\s*\d+')
_COMMENTS = re.compile(rb'"(?:Comments|annotation_approver)"\s*:')
_TEXTS = ("text", "data", "sentence")
_LABELS = ("label", "labels", "annotations", "spans", "cats")
_OWN = frozenset({*_LABELS, "id", "url", "language", "entities", "relations", "Comments", "comments", NOTE})


def sniff(head: Head) -> bool:
    """Tell examples by their spans, or by the comments that stand in each."""
    plain = head.plain
    if plain.lstrip()[:1] not in (b"{", b"["):
        return False
    return any(pattern.search(plain) is not None for pattern in (_SPANS, _ENTITIES, _COMMENTS))


def read(given: Input) -> Iterator[Item]:
    """Yield the article of each example."""
    for record in records(given):
        if isinstance(record, Record):
            yield from _example(given, record)
        else:
            yield record


def _example(given: Input, record: Record) -> Iterator[Item]:
    example: dict[str, Any] = record.value
    held = first_words(example, _TEXTS)
    if held is None:
        yield Failure(record.reported, "it is no example with a text")
        return
    key, text = held
    note = example.get(NOTE)
    meta: dict[str, Json] = {}
    more = {k: v for k, v in example.items() if k not in _OWN and k != key}
    if isinstance(more.get("meta"), dict):
        meta |= more.pop("meta")
    own = note if isinstance(note, dict) else None
    if own is not None:  # it is metadata again: what a field says stands in the note
        meta |= more
        meta |= own["meta"] if isinstance(own.get("meta"), dict) else {}
        marks: list[Mark] = []
    else:
        marks = data_marks(given.keys, more, meta)
    if isinstance(example.get("relations"), list) and example["relations"]:
        meta["relations"] = example["relations"]
    spans, native = _marks(given, example, text)
    made = told_marks(note, spans, native, text)
    document = Annotated(
        text=text,
        id=identifier(example.get("id")) if own is not None or isinstance(example.get("id"), str) else None,
        url=words(example.get("url")),
        language=words(example.get("language")),
        meta=meta,
        marks=marks,
    )
    if own is not None and "annotator" not in own:
        document.marks = [*marks, *made]
    elif made or own is not None or any(k in example for k in (*_LABELS, "entities")):
        said = example.get("Comments", example.get("comments"))
        comments = [c.get("text") if isinstance(c, dict) else c for c in said] if isinstance(said, list) else []
        one = Pass(marks=made, note="\n".join(c for c in comments if isinstance(c, str)))
        take_review(one, note)
        document.passes = [one]
    number = example.get("id") if isinstance(example.get("id"), int) else record.number
    yield from article(
        given, document, form="doccano", fallback=f"{given.name}#{number}", data=record.data, reported=record.reported
    )


def _marks(given: Input, example: dict[str, Any], text: str) -> tuple[list[Mark], list[Mark]]:
    """Return the spans of an example, and what stands for the whole of it."""
    spans: list[Mark] = []
    native: list[Mark] = []
    note = example.get(NOTE)
    field = note.get("texts") if isinstance(note, dict) else None
    for key in (*_LABELS, "entities"):
        listed = example.get(key)
        for one in listed if isinstance(listed, list) else [listed] if isinstance(listed, str) and listed else ():
            if isinstance(one, dict):
                start = one.get("start_offset", one.get("start"))
                label = str(one.get("label") or one.get("type") or "span")
                spans.append(span_mark(label, start, one.get("end_offset", one.get("end")), text))
            elif isinstance(one, list):
                if len(one) >= 3:
                    spans.append(span_mark(str(one[2]), one[0], one[1], text))
            elif isinstance(one, str | int | float) and not isinstance(one, bool):
                named = isinstance(field, str) and bool(field)
                native.append(Mark(label=str(field), value=str(one)) if named else class_mark(given.keys, str(one)))
    return spans, native


READER = Reader(
    name="doccano",
    title="doccano examples",
    suffixes=(".jsonl", ".json"),
    sniff=sniff,
    read=read,
    carries=CARRIES,
)
