"""Label Studio's JSON: tasks with what people annotated and models predicted.

Regions of texts count code points; those of versions before 1.5 counted UTF-16 units, which their `text` tells. Regions
of hypertext are found by their words: their offsets point into the page as a browser shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from store.articles import Json
from store.interchange.carries import Part
from store.interchange.note import CARRIES, NOTE
from store.readers.annotated import Annotated, Mark, Pass
from store.readers.items import Failure, Item
from store.readers.label_results import Shown, marks_of, relations, shown_text
from store.readers.registry import Head, Input, Reader
from store.readers.told import (
    Marks,
    Record,
    article,
    data_marks,
    identifier,
    loose_marks,
    moment,
    name_of,
    records,
    score,
    seconds,
    take_review,
    words,
)  # fmt: skip
from store.review.records import GOLD

_START = re.compile(
    rb'\s*\[?\s*\{\s*(?:"id"\s*:\s*\d+\s*,\s*)?"(annotations|completions|predictions|data|drafts)"\s*:\s*[\[{]'
)
_DATA = re.compile(rb'"data"\s*:\s*\{')
_LISTS = re.compile(rb'"(?:annotations|predictions|completions)"\s*:\s*\[')
_OWN = re.compile(rb'"(?:completed_by|from_name|was_cancelled|model_version|ground_truth)"\s*:')


def sniff(head: Head) -> bool:
    """Tell tasks by their keys."""
    plain = head.plain
    if plain.lstrip()[:1] not in (b"[", b"{"):
        return False
    start = _START.match(plain)
    if start is not None and start.group(1) == b"data" and b'"copydesk"' not in plain[:64]:
        return b'"text"' in plain or b'"html"' in plain or bool(_OWN.search(plain))
    lists = bool(_LISTS.search(plain))
    return lists and (bool(_OWN.search(plain)) or (start is not None and bool(_DATA.search(plain))))


def read(given: Input) -> Iterator[Item]:
    """Yield the article of each task."""
    for record in records(given):
        if isinstance(record, Record):
            yield from _task(given, record)
        else:
            yield record


def _task(given: Input, record: Record) -> Iterator[Item]:
    task: dict[str, Any] = record.value
    data = task.get("data")
    if not isinstance(data, dict):
        yield Failure(record.reported, "it is no task of Label Studio: it has no data")
        return
    annotations = [a for key in ("annotations", "completions") for a in _objects(task.get(key))]
    drafts, predictions = _objects(task.get("drafts")), _objects(task.get("predictions"))
    everything = [r for one in (*annotations, *drafts, *predictions) for r in _objects(one.get("result"))]
    shown = shown_text(data, everything)
    if shown is None:
        yield Failure(record.reported, "there is no text in its data")
        return
    meta: dict[str, Json] = dict(task["meta"]) if isinstance(task.get("meta"), dict) else {}
    more = {k: v for k, v in data.items() if k not in (shown.key, "article_id", "url", "language", "id")}
    marks = data_marks(given.keys, more, meta)
    if "id" in data and "article_id" in data:
        meta.setdefault("id", data["id"])
    passes: list[Pass] = []
    for one in annotations:
        passes += _passes(one, shown)
    for one in drafts:
        made = Pass(status="in_progress", annotator=name_of(one.get("user")), marks=_marks(one, shown))
        made.seconds = seconds(one.get("lead_time"))
        take_review(made, one.get(NOTE))
        passes.append(made)
    for one in predictions:
        marks += _predicted(one, shown)
    if found := relations(everything):
        meta["relations"] = found
    if shown.elsewhere:
        meta["regions_elsewhere"] = shown.elsewhere
    document = Annotated(
        text=shown.text,
        html=shown.html,
        id=identifier(data.get("article_id")) or identifier(data.get("id")),
        url=words(data.get("url")),
        language=words(data.get("language")),
        meta=meta,
        marks=marks,
        passes=passes,
    )
    number = task.get("id", record.number)
    fallback = f"{given.name}#{number if isinstance(number, int | str) else record.number}"
    yield from article(
        given, document, form="label-studio", fallback=fallback, data=record.data, reported=record.reported
    )


def _objects(given: Json) -> list[dict[str, Any]]:
    return [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []


def _passes(one: dict[str, Any], shown: Shown) -> Iterator[Pass]:
    cancelled = one.get("was_cancelled") is True or one.get("skipped") is True
    made = Pass(annotator=name_of(one.get("completed_by")), status="skipped" if cancelled else "done")
    made.marks = _marks(one, shown)
    made.seconds = seconds(one.get("lead_time"))
    made.finished = moment(one.get("updated_at")) or moment(one.get("created_at"))
    take_review(made, one.get(NOTE))
    yield made
    if one.get("ground_truth") is True and made.annotator != GOLD and not cancelled:
        yield Pass(annotator=GOLD, finished=made.finished, marks=_marks(one, shown))


def _marks(one: dict[str, Any], shown: Shown) -> list[Mark]:
    marks = Marks()
    marks_of(_objects(one.get("result")), shown, marks)
    told = one.get(NOTE)
    if isinstance(told, dict):
        loose_marks(marks, told.get("values"), shown.text)
    return marks.listed()


def _predicted(one: dict[str, Any], shown: Shown) -> list[Mark]:
    marks = _marks(one, shown)
    model = name_of(one.get("model_version")) or "label-studio"
    for mark in marks:
        mark.extractor = mark.extractor or model
        mark.score = score(one.get("score")) if mark.score is None and NOTE not in one else mark.score
    return marks


READER = Reader(
    name="label-studio",
    title="Label Studio tasks",
    suffixes=(".json",),
    sniff=sniff,
    read=read,
    carries=CARRIES | {Part.SUGGESTIONS, Part.SCORES},
)
