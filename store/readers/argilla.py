"""Argilla's records: as `records.to_json`, `to_list` and `to_dict` write them, nested or flat.

Spans count characters (code points); a span has no words of its own, so that other units cannot be told. Vectors are
left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from store.articles import Json
from store.interchange.carries import Part
from store.interchange.note import CARRIES, NOTE, user_id
from store.readers.annotated import Annotated, Mark, Pass
from store.readers.items import Failure, Item
from store.readers.json_values import NotJson, loads
from store.readers.registry import Head, Input, Reader
from store.readers.told import (
    Record,
    article,
    class_mark,
    data_marks,
    first_words,
    identifier,
    is_ours,
    name_of,
    records,
    score,
    span_mark,
    take_review,
    told_marks,
    words,
)  # fmt: skip

_NESTED = re.compile(rb'"fields"\s*:\s*[\[{]')
_ANSWERS = re.compile(rb'"(?:suggestions|responses)"\s*:\s*[\[{]')
_FLAT = re.compile(rb'"[\w-]+\.(?:responses(?:\.users|\.status)?|suggestion\.(?:agent|score))"\s*:')
_STATUS = {"submitted": "done", "discarded": "skipped", "draft": "in_progress"}
_PARTS = ("id", "fields", "metadata", "suggestions", "responses", "vectors", "status", "_server_id", "score")
_TEXTS = ("text", "content", "body", "article", "document", "input", "prompt")


def sniff(head: Head) -> bool:
    """Tell records by their parts, or by the names that flat ones have."""
    plain = head.plain
    if plain.lstrip()[:1] not in (b"[", b"{"):
        return False
    if is_ours(head):
        return False
    return bool(_NESTED.search(plain) and _ANSWERS.search(plain)) or bool(_FLAT.search(plain))


def read(given: Input) -> Iterator[Item]:
    """Yield the article of each record."""
    for record in records(given):
        if not isinstance(record, Record):
            yield record
            continue
        several = _several(record.value)
        if several is None:
            yield from _record(given, record)
            continue
        for number, value in enumerate(several, 1):
            here = f"{given.reported}, record {number}"
            if isinstance(value, dict):
                data = json.dumps(value, ensure_ascii=True).encode()
                yield from _record(given, Record(number, here, value, data))
            else:
                yield Failure(here, "it is not an object")


def _several(value: dict[str, Any]) -> Iterable[Json] | None:
    """Return the records that one object holds: by their ids, or as a list for each part."""
    told = value.get("fields", value.get("id") if _FLAT.search(" ".join(f'"{k}":' for k in value).encode()) else None)
    if isinstance(told, list):
        length = len(told)
        columns = {k: v for k, v in value.items() if isinstance(v, list) and len(v) == length}
        return ({k: v[i] for k, v in columns.items()} for i in range(length))
    if value and "fields" not in value and all(isinstance(v, dict) and "fields" in v for v in value.values()):
        return value.values()
    return None


def _nested(value: dict[str, Any]) -> dict[str, Any]:
    """Return a flat record with its parts as they stand in others."""
    if isinstance(value.get("fields"), dict):
        return value
    out: dict[str, Any] = {"fields": {}, "metadata": {}, "suggestions": {}, "responses": {}}
    for key, given in value.items():
        name, _, part = key.partition(".")
        if part == "responses" and isinstance(given, list):
            users, statuses = (_list(value.get(f"{key}.{p}")) for p in ("users", "status"))
            out["responses"][name] = [
                {
                    "value": one,
                    "user_id": users[i] if i < len(users) else "",
                    "status": statuses[i] if i < len(statuses) else None,
                }
                for i, one in enumerate(given)
            ]
        elif part == "suggestion":
            out["suggestions"][name] = {
                "value": given,
                "score": value.get(f"{key}.score"),
                "agent": value.get(f"{key}.agent"),
            }
        elif part.startswith(("responses.", "suggestion.")):
            continue
        elif key in _PARTS:
            out[key] = given
        else:
            out["fields" if isinstance(given, str) and key != NOTE else "metadata"][key] = given
    return out


def _list(given: Json) -> list[Any]:
    return given if isinstance(given, list) else []


def _object(given: Json) -> dict[str, Any]:
    return given if isinstance(given, dict) else {}


def _record(given: Input, record: Record) -> Iterator[Item]:
    value = _nested(record.value)
    fields = _object(value.get("fields"))
    held = first_words(fields, _TEXTS) or first_words(fields, sorted(fields, key=lambda k: -len(str(fields[k]))))
    if held is None:
        yield Failure(record.reported, "it is no record with a text")
        return
    key, text = held
    metadata = dict(_object(value.get("metadata")))
    note = _note(metadata.pop(NOTE, None))
    meta: dict[str, Json] = {}
    more = {k: v for k, v in {**metadata, **fields}.items() if k not in (key, "url", "language")}
    if note is None:
        marks = data_marks(given.keys, more, meta)
    else:
        meta |= {k: v for k, v in more.items() if v is not None}
        meta |= _object(note.get("meta"))
        marks = []
    renamed = _object(note.get("questions")) if note is not None else {}
    marks += _suggested(given, _object(value.get("suggestions")), renamed, note, text)
    document = Annotated(
        text=text,
        id=identifier(value.get("id")),
        url=words({**fields, **metadata}.get("url")),
        language=words({**fields, **metadata}.get("language")),
        meta=meta,
        marks=marks,
        passes=_passes(given, _object(value.get("responses")), renamed, note, text),
    )
    yield from article(
        given,
        document,
        form="argilla",
        fallback=f"{given.name}#{record.number}",
        data=record.data,
        reported=record.reported,
    )


def _note(given: Json) -> dict[str, Any] | None:
    try:
        told = loads(given.encode("utf-8", "replace")) if isinstance(given, str) else given
    except NotJson:
        return None
    return told if isinstance(told, dict) else None


def _passes(
    given: Input, responses: Mapping[str, Any], renamed: Mapping[str, Any], note: dict[str, Any] | None, text: str
) -> list[Pass]:
    """Return one pass a user; the first is the one that our note is of, unless it names another."""
    by_user: dict[str, dict[str, dict[str, Any]]] = {}
    for question, listed in responses.items():
        for one in _list(listed):
            if isinstance(one, dict):
                by_user.setdefault(str(one.get("user_id") or ""), {})[question] = one
    own = None
    if note is not None and isinstance(note.get("annotator"), str):
        own = user_id(note["annotator"])
    passes = []
    for who, answers in by_user.items():
        told = note if who == own else None
        made = _Answers(given, renamed, told, text)
        for question, answer in answers.items():
            made.add(question, answer.get("value"))
        statuses = {str(a.get("status")) for a in answers.values()}
        status = next((mine for theirs, mine in _STATUS.items() if theirs in statuses), "done")
        one = Pass(annotator=name_of(who), status=status, marks=made.marks())
        take_review(one, told)
        passes.append(one)
    return passes


def _suggested(
    given: Input, suggestions: Mapping[str, Any], renamed: Mapping[str, Any], note: dict[str, Any] | None, text: str
) -> list[Mark]:
    told = _object(note.get("suggestions")) if note is not None else None
    made = _Answers(given, renamed, told, text)
    for question, one in suggestions.items():
        if not isinstance(one, dict):
            continue
        scores = one.get("score")
        for place, mark in enumerate(made.add(question, one.get("value"))):
            mark.extractor = words(one.get("agent")) or "argilla"
            of_its_own = scores[place] if isinstance(scores, list) and place < len(scores) else None
            mark.score = score(of_its_own if isinstance(scores, list) else scores)
    return made.marks()


@dataclass(frozen=True, slots=True)
class _Answers:
    """Makes marks of what questions were answered with: `spans`, and `native` ones of the whole text."""

    given: Input
    renamed: Mapping[str, Any]
    told: dict[str, Any] | None
    text: str
    spans: list[Mark] = field(default_factory=list)
    native: list[Mark] = field(default_factory=list)

    def add(self, name: str, value: Json) -> list[Mark]:
        """Add the marks of one question's answer; returns them."""
        question = str(self.renamed.get(name, name))
        f = self.given.keys.fields.get(self.given.keys.label(question))
        if isinstance(value, str) and f is not None and f.many and not f.choices:
            made = [Mark(label=question, value=v) for v in self._single(question, value) if v]
            self.native.extend(made)
            return made
        marks: list[Mark] = []
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict) and "start" in one and "end" in one:
                self.spans.append(span_mark(str(one.get("label") or question), one["start"], one["end"], self.text))
                marks.append(self.spans[-1])
                continue
            if isinstance(one, dict):  # of a ranking, best first
                one = one.get("value")  # noqa: PLW2901
            if isinstance(one, str) and one.strip():
                self.native.append(class_mark(self.given.keys, one, question))
            elif isinstance(one, int | float) and not isinstance(one, bool):
                self.native.append(Mark(label=question, value=one))
            else:
                continue
            marks.append(self.native[-1])
        return marks

    def marks(self) -> list[Mark]:
        """Return all of them, with what our note knows."""
        return told_marks(self.told, self.spans, self.native, self.text)

    def _single(self, question: str, value: str) -> list[str]:
        """Return the values of an answer with one a line; ours may have lines themselves."""
        listed = _list(_object((self.told or {}).get("values")).get(question))
        held = [str(v.get("value")) for v in listed if isinstance(v, dict) and not v.get("evidence")]
        return held if "\n".join(held) == value else value.split("\n")


READER = Reader(
    name="argilla",
    title="Argilla records",
    suffixes=(".json", ".jsonl"),
    sniff=sniff,
    read=read,
    carries=CARRIES | {Part.SUGGESTIONS, Part.SCORES},
)
