"""Published articles, our own with what people decided or anybody's, to drafts; what schema.org and ninjs share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from store.articles import Json
from store.documents import InvalidDocument
from store.fields import FieldType
from store.interchange.standoff import ABOUT
from store.readers.annotated import annotated_draft
from store.readers.characters import BROKEN, file_charset
from store.readers.items import Failure, Item
from store.readers.json_values import NotJson, elements, loads
from store.readers.mapping import KeyMap
from store.readers.records import MAX_RECORD, read_record
from store.readers.registry import Input
from store.readers.standoff import Found

_GRAPH = re.compile(
    r'\s*\{\s*"@context"\s*:\s*(?:"[^"]{0,200}"|\{[^{}]{0,4000}\}|\[[^\[\]]{0,4000}\])\s*,\s*"@graph"\s*:\s*(?=\[)'
)


@dataclass(slots=True)
class Told:
    """What a file says of one article; `values` are objects with `value` and `attributes`, by field.

    `review` is there where the file is one of ours; then the values are what somebody decided.
    """

    id: str | None = None
    url: str | None = None
    language: str | None = None
    text: str | None = None
    html: str | None = None
    values: dict[str, list[dict[str, Json]]] = field(default_factory=dict)
    body: str | None = None
    empty: list[str] = field(default_factory=list)
    meta: dict[str, Json] = field(default_factory=dict)
    review: Mapping[str, Json] | None = None

    def add(self, key: str, value: Json, attributes: Mapping[str, Json] | None = None) -> None:
        """Add a value of a field."""
        self.values.setdefault(key, []).append({"value": value, "attributes": dict(attributes or {})})


def read_told(
    told: Told, given: Input, keys: KeyMap, *, place: str, here: str, form: str, data: bytes
) -> Iterator[Item]:
    """Yield the article of what was told."""
    if not (told.text or told.html) and told.body:
        told.text, told.body = told.body, None
    if told.review is not None and told.text:
        yield from _decided(told, given, keys, place=place, here=here, form=form, data=data)
        return
    if not told.text and not told.html:
        yield Failure(here, "it has neither text nor html")
        return
    record: dict[str, Any] = {
        "id": told.id, "url": told.url, "text": told.text, "html": told.html, "meta": told.meta
    }  # fmt: skip
    record = {key: value for key, value in record.items() if value}
    for key, values in told.values.items():
        name = key
        if key in record:
            name = f"{key} (field)"
            keys = keys.with_keys({name: key})
        record[name] = values
    if told.language and "language" in keys.fields and "language" not in record:
        record["language"] = told.language
    blocks = next((f.key for f in keys.fields if f.type is FieldType.BLOCKS), "")
    if told.body and blocks:
        record[blocks] = told.body
    yield from read_record(
        record, keys.silent(), fallback_id=place, name=given.name, form=form, data=data, reported=here
    )


def _decided(
    told: Told, given: Input, keys: KeyMap, *, place: str, here: str, form: str, data: bytes
) -> Iterator[Item]:
    about: dict[str, Json] = {
        ABOUT: 1, "id": told.id, "url": told.url, "language": told.language, "review": told.review,
        "empty": told.empty, "meta": told.meta,
    }  # fmt: skip
    text = told.text or ""
    found = Found(text, about=about)
    for key, values in told.values.items():
        for number, value in enumerate(values):
            found.add(key, None, None, None, {**value, "place": number})
    blocks = next((f.key for f in keys.fields if f.type is FieldType.BLOCKS), "")
    for start, end in paragraphs(text, told.body or "") if blocks else ():
        found.add(blocks, start, end, text[start:end], {"place": 0}, group="body")
    try:
        yield from annotated_draft(
            found.annotated(), keys, fallback_id=place, name=given.name, form=form, sha256=sha256(data).hexdigest(),
            reported=here,
        )  # fmt: skip
    except InvalidDocument as error:
        yield Failure(here, str(error))


def paragraphs(text: str, body: str) -> Sequence[tuple[int, int]]:
    """Return where the paragraphs of a body stand in the text, one behind the other."""
    spans, at = [], 0
    for paragraph in body.split("\n\n"):
        start = text.find(paragraph, at) if paragraph.strip() else -1
        if start >= 0:
            at = start + len(paragraph)
            spans.append((start, at))
    return spans


def documents(given: Input) -> Iterator[tuple[str, Json]]:
    """Yield the JSON documents of a file, a graph's or a list's members one by one, with what reports call them."""
    path, reported = given.path, given.reported
    charset, mark = file_charset(path)
    with path.open("r", encoding=charset, errors=BROKEN, newline="") as file:
        if mark:
            file.read(1)
        head = file.read(1 << 16)
        graph = _GRAPH.match(head)
        if graph or head.lstrip().startswith("["):
            file.seek(0)
            file.read((mark and 1) or 0)
            file.read(graph.end() if graph else 0)
            for number, element in enumerate(elements(file), 1):
                here = f"{reported}, record {number}"
                yield (here, element) if isinstance(element, NotJson) else (here, element[0])
            return
    with path.open("rb") as raw:
        first = raw.readline(MAX_RECORD + 1)
        try:
            loads(first)
        except NotJson:
            lines = False
        else:
            lines = bool(first.strip())
        raw.seek(0)
        if not lines:
            data = raw.read(MAX_RECORD + 1)
            try:
                yield reported, loads(data[mark:]) if len(data) <= MAX_RECORD else NotJson("it is far too large")
            except NotJson as error:
                yield reported, error
            return
        number = 0
        while line := raw.readline(MAX_RECORD + 1):
            number += 1
            if line.strip():
                try:
                    yield f"{reported}, line {number}", loads(line)
                except NotJson as error:
                    yield f"{reported}, line {number}", error


def strings(given: Json) -> str:
    """Return a text, the first of several, or the value of a JSON-LD literal; "" for anything else."""
    if isinstance(given, list):
        return next((found for one in given if (found := strings(one))), "")
    if isinstance(given, Mapping):
        return strings(given.get("@value") if "@value" in given else given.get("name") or given.get("@id"))
    return given if isinstance(given, str) else str(given) if isinstance(given, int | float) else ""
