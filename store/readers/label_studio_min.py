"""Label Studio's JSON_MIN: flat records, one an annotation, of which those of one task make one article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from store.articles import Json
from store.interchange.note import CARRIES, FIELD_ENDING, NOTE
from store.readers.annotated import Annotated, Mark, Pass
from store.readers.items import Failure, Item
from store.readers.label_results import Shown, shown_text
from store.readers.registry import Head, Input, Reader
from store.readers.told import (
    Record,
    article,
    data_marks,
    identifier,
    moment,
    name_of,
    records,
    seconds,
    take_review,
    told_marks,
    words,
)  # fmt: skip

_ENDS = re.compile(rb'"annotation_id"\s*:.{0,400}"lead_time"\s*:', re.DOTALL)
_REGION = re.compile(rb'\{\s*"start"\s*:\s*"?\d+"?\s*,\s*"end"\s*:\s*"?\d+"?\s*,[^{}]{0,4000}?"labels"\s*:\s*\[')
_ABOUT = ("annotator", "annotation_id", "created_at", "updated_at", "lead_time", "agreement", NOTE)
MAX_TOGETHER = 1_000
"""Annotations of one task that are put together."""


def sniff(head: Head) -> bool:
    """Tell the records by their last keys, or by regions that stand in no result."""
    plain = head.plain
    if plain.lstrip()[:1] not in (b"[", b"{") or b'"from_name"' in plain or b'"result"' in plain:
        return False
    return bool(_ENDS.search(plain)) or bool(_REGION.search(plain))


def read(given: Input) -> Iterator[Item]:
    """Yield the article of each task."""
    waiting: list[Record] = []
    for record in records(given):
        if not isinstance(record, Record):
            yield record
            continue
        if waiting and (not _same(waiting[0].value, record.value) or len(waiting) >= MAX_TOGETHER):
            yield from _task(given, waiting)
            waiting = []
        waiting.append(record)
    if waiting:
        yield from _task(given, waiting)


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    if "id" not in one or one.get("id") != other.get("id"):
        return False
    mine, theirs = (shown_text(_parts(r)[0], []) for r in (one, other))
    return mine is not None and theirs is not None and mine.text == theirs.text


def _parts(record: dict[str, Any]) -> tuple[dict[str, Json], dict[str, Json]]:
    """Return what was given with a task, which stands before its number, and what was annotated."""
    names = list(record)
    split = names.index("id") if "id" in names else 0
    data, made = {}, {}
    for place, (name, value) in enumerate(record.items()):
        if name in _ABOUT or name == "id":
            continue
        if place < split or (split == 0 and isinstance(value, str)):
            data[name] = value
        else:
            made[name] = value
    return data, made


def _task(given: Input, group: list[Record]) -> Iterator[Item]:
    first = group[0]
    data, _ = _parts(first.value)
    shown = shown_text(data, [])
    if shown is None:
        yield Failure(first.reported, "there is no text in it")
        return
    meta: dict[str, Json] = {}
    more = {k: v for k, v in data.items() if k not in (shown.key, "article_id", "url", "language")}
    marks = data_marks(given.keys, more, meta)
    note = first.value.get(NOTE)
    if isinstance(note, dict) and isinstance(note.get("meta"), dict):
        meta = {**meta, **note["meta"]}
    passes = [made for record in group if (made := _pass(given, record.value, shown, meta)) is not None]
    number = first.value.get("id")
    document = Annotated(
        text=shown.text,
        html=shown.html,
        id=identifier(data.get("article_id")),
        url=words(data.get("url")),
        language=words(data.get("language")),
        meta=meta,
        marks=marks,
        passes=passes,
    )
    yield from article(
        given,
        document,
        form="label-studio-min",
        fallback=f"{given.name}#{number if isinstance(number, int | str) else first.number}",
        data=b"\n".join(record.data for record in group),
        reported=first.reported,
    )


def _pass(given: Input, record: dict[str, Any], shown: Shown, meta: dict[str, Json]) -> Pass | None:
    note = record.get(NOTE)
    if all(record.get(key) is None for key in ("annotation_id", "annotator")) and not isinstance(note, dict):
        return None
    if isinstance(note, dict) and "annotator" not in note:
        return None
    spans: list[Mark] = []
    native: list[Mark] = []
    _, made = _parts(record)
    shown.learn({"value": v} for value in made.values() if isinstance(value, list) for v in value)
    for name, value in made.items():
        listed = value if isinstance(value, list) else [value]
        regions = [v for v in listed if isinstance(v, dict) and _labels(v) is not None]
        for region in regions:
            spans += _region(region, shown, name)
        label = name.removesuffix(FIELD_ENDING)
        rest = [one for v in listed if v not in regions for one in _plain(v)]
        if rest and given.keys.heard is not None and not given.keys.knows(label):
            given.keys.heard.label(label, rest[0])
        if rest and given.keys.knows(label):
            native += [Mark(label=label, value=one) for one in rest]
        elif rest and not isinstance(note, dict):
            meta[name] = value
    finished = moment(record.get("updated_at")) or moment(record.get("created_at"))
    one = Pass(annotator=name_of(record.get("annotator")), finished=finished, seconds=seconds(record.get("lead_time")))
    one.marks = told_marks(note, _choice_of_spans(given, spans, native), native, shown.text)
    take_review(one, note)
    return one


def _choice_of_spans(given: Input, spans: list[Mark], native: list[Mark]) -> list[Mark]:
    """Let a span of a field of choices mean the one that was chosen: its words are none."""
    chosen = {mark.label: mark.value for mark in native}
    return [
        replace(s, value=chosen[s.label])
        if s.label in chosen and (f := given.keys.fields.get(given.keys.label(s.label))) is not None and f.choices
        else s
        for s in spans
    ]


def _labels(region: dict[str, Any]) -> list[str] | None:
    for key, listed in region.items():
        if key.endswith("labels") and isinstance(listed, list):
            return [one for one in listed if isinstance(one, str)]
    return [] if "start" in region and "end" in region and "text" in region else None


def _region(region: dict[str, Any], shown: Shown, name: str) -> Iterator[Mark]:
    start, end, quote = shown.span(region)
    for label in _labels(region) or [name]:
        mark = Mark(label=label, start=start, end=end, quote=quote)
        if start is None and quote is None:
            mark.start = mark.end = -1
        if quote is None and not (start is not None and end is not None and 0 <= start < end <= len(shown.text)):
            mark.value = ""
        yield mark


def _plain(given: Json) -> list[Any]:
    if isinstance(given, dict):
        for key in ("choices", "text", "rating", "number", "datetime"):
            if key in given:
                return [
                    one for v in (given[key] if isinstance(given[key], list) else [given[key]]) for one in _plain(v)
                ]
        return []
    return [given] if isinstance(given, str | int | float) and not isinstance(given, bool) else []


READER = Reader(
    name="label-studio-min",
    title="Label Studio's short form, JSON_MIN",
    suffixes=(".json",),
    sniff=sniff,
    read=read,
    carries=CARRIES,
)
