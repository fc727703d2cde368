"""Prodigy's JSONL: tasks with their answers; the answers of several people to the same text are one article.

Spans count characters (code points). Lines of the same text may stand anywhere in the file: a first pass over it finds
out which belong together, and keeps eight bytes of each.
"""

from __future__ import annotations

import itertools
import re
from array import array
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from store.articles import Json
from store.interchange.note import CARRIES, NOTE
from store.readers.annotated import Annotated, Mark, Pass
from store.readers.items import Failure, Item
from store.readers.registry import Head, Input, Reader
from store.readers.told import (
    Marks,
    Record,
    article,
    class_mark,
    data_marks,
    identifier,
    moment,
    name_of,
    records,
    score,
    span_mark,
    take_review,
    told_marks,
    words,
)  # fmt: skip

_OWN = re.compile(
    rb'"(?:_input_hash|_task_hash|_view_id|_session_id|_annotator_id|token_start)"\s*:'
    rb'|"answer"\s*:\s*"(?:accept|reject|ignore)"'
)
_TASK = frozenset(
    "text meta tokens spans answer options accept label relations html image audio video path flagged priority score "
    "_input_hash _task_hash _view_id _session_id _annotator_id _timestamp _is_binary config choices style".split()
) | {NOTE}
_STATUS = {"accept": "done", "reject": "done", "ignore": "skipped"}


def sniff(head: Head) -> bool:
    """Tell tasks by Prodigy's own keys."""
    return head.plain.lstrip()[:1] in (b"{", b"[") and b'"text"' in head.plain and bool(_OWN.search(head.plain))


def read(given: Input) -> Iterator[Item]:
    """Yield the article of each text, with a review for each answer to it."""
    together = _together(given)
    waiting: dict[int, list[Record]] = {}
    left = dict(together)
    for record in records(given):
        if not isinstance(record, Record):
            yield record
            continue
        key = _key(record.value)
        if key not in left:
            yield from _article(given, [record])
            continue
        group = waiting.setdefault(key, [])
        group.append(record)
        left[key] -= 1
        if not left[key]:
            yield from _article(given, waiting.pop(key))


def _together(given: Input) -> dict[int, int]:
    """Return how many lines there are of each text that has several."""
    keys = array("Q", (_key(r.value) for r in records(given) if isinstance(r, Record)))
    counted: dict[int, int] = {}
    ordered = sorted(keys)
    for one, other in itertools.pairwise(ordered):
        if one == other:
            counted[one] = counted.get(one, 1) + 1
    return counted


def _key(task: dict[str, Any]) -> int:
    meta = task.get("meta")
    own = identifier(meta.get("id")) if isinstance(meta, dict) else None
    told = f"{own or ''}\x00{task.get('text')}"
    return int.from_bytes(sha256(told.encode("utf-8", "surrogatepass")).digest()[:8])


def _article(given: Input, group: list[Record]) -> Iterator[Item]:
    first = group[0]
    task: dict[str, Any] = first.value
    text = task.get("text")
    if not isinstance(text, str):
        yield Failure(first.reported, "it is no task with a text")
        return
    meta: dict[str, Json] = dict(task["meta"]) if isinstance(task.get("meta"), dict) else {}
    own = {name: meta.pop(name, None) for name in ("id", "url", "language")}
    note = task.get(NOTE)
    if isinstance(note, dict) and isinstance(note.get("meta"), dict):
        meta |= note["meta"]
    marks = data_marks(given.keys, {k: v for k, v in task.items() if k not in _TASK}, meta)
    passes: list[Pass] = []
    for record in group:
        made, told = _marks(given, record.value, text), record.value.get(NOTE)
        answer = record.value.get("answer")
        begun = isinstance(told, dict) and "annotator" in told
        if answer not in _STATUS and not begun:
            marks += [m for m in made if m not in marks]
            continue
        if answer == "reject":
            marks += [Mark(**_fields(m)) for m in made]
            for mark in made:
                mark.decision = "rejected"
        passes.append(_pass(record.value, made, told))
        relations = record.value.get("relations")
        if isinstance(relations, list) and relations:
            held = meta.setdefault("relations", [])
            if isinstance(held, list):
                held += relations
    document = Annotated(
        text=text,
        html=None,
        id=identifier(own["id"]),
        url=words(own["url"]),
        language=words(own["language"]),
        meta=meta,
        marks=marks,
        passes=passes,
    )
    yield from article(
        given,
        document,
        form="prodigy",
        fallback=f"{given.name}#{first.number}",
        data=b"\n".join(record.data for record in group),
        reported=first.reported,
    )


def _fields(mark: Mark) -> dict[str, Any]:
    return {name: getattr(mark, name) for name in Mark.__dataclass_fields__}


def _pass(task: dict[str, Any], made: list[Mark], told: Json) -> Pass:
    who = task.get("_annotator_id") or task.get("_session_id")
    one = Pass(annotator=name_of(who), status=_STATUS.get(str(task.get("answer")), "in_progress"), marks=made)
    one.flagged = task.get("flagged") is True
    one.finished = moment(task.get("_timestamp"))
    take_review(one, told)
    return one


def _marks(given: Input, task: dict[str, Any], text: str) -> list[Mark]:
    spans = Marks()
    answered = task.get("answer") in _STATUS
    for span in task["spans"] if isinstance(task.get("spans"), list) else ():
        if not isinstance(span, dict):
            continue
        label = span.get("label")
        mark = span_mark(label if isinstance(label, str) else "span", span.get("start"), span.get("end"), text)
        quote = span.get("text")
        if isinstance(quote, str) and quote:
            mark.quote = quote
        if not answered:
            mark.score = score(span.get("score"))
            mark.extractor = words(span.get("source"))
        spans.add(mark, span.get(NOTE))
    note = task.get(NOTE)
    listed = spans.listed()
    if isinstance(note, dict):  # each span has its own, of which the values of the whole text must know
        note = {**note, "spans": [[m.start, m.end, m.label, _more(m)] for m in listed if m.group]}
    return told_marks(note, listed, _classes(given, task), text)


def _more(mark: Mark) -> dict[str, Json]:
    value = mark.value
    return {"group": mark.group} | ({"value": value} if isinstance(value, str | int | float) else {})


def _classes(given: Input, task: dict[str, Any]) -> list[Mark]:
    """Return what was chosen, and the label that the whole text has."""
    found: list[Mark] = []
    chosen = task.get("accept")
    options = [o for o in task["options"] if isinstance(o, dict)] if isinstance(task.get("options"), list) else []
    texts = {str(o.get("id")): o.get("text") for o in options}
    for one in chosen if isinstance(chosen, list) else ():
        if isinstance(one, str | int | float) and not isinstance(one, bool):
            head, colon, rest = str(one).partition(": ")
            if colon and given.keys.knows(head):
                found.append(class_mark(given.keys, rest, head))
            else:
                shown = texts.get(str(one))
                found.append(class_mark(given.keys, str(one) if isinstance(one, str) else str(shown or one)))
    if isinstance(task.get("label"), str) and not task.get("spans"):
        found.append(class_mark(given.keys, task["label"]))
    return found


READER = Reader(
    name="prodigy",
    title="Prodigy tasks",
    suffixes=(".jsonl", ".json"),
    sniff=sniff,
    read=read,
    carries=CARRIES,
)
