"""What the readers of other tools' JSON share: what Copydesk told beside their own marks, and records one by one.

Nothing that stands in a file is trusted: what `copydesk` says is taken where it is of the right kind, else left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from store.articles import Decision, Json, Status
from store.documents import InvalidDocument, clean_text
from store.fields import FieldType
from store.readers.annotated import Annotated, Mark, Pass, annotated_draft
from store.readers.characters import BROKEN, file_charset
from store.readers.items import Failure, Item, Note
from store.readers.json_values import NotJson, elements, loads
from store.readers.mapping import FieldKey, KeyMap
from store.readers.records import first_character
from store.readers.records import lines as byte_lines
from store.readers.registry import Head, Input

_LAST = 1 << 30
_LOSSLESS = re.compile(rb'\s*[\[{]\s*(?:\{\s*)?"copydesk(?:_project)?"\s*:')
_DECISIONS = frozenset(d.value for d in Decision)
_STATUSES = frozenset(s.value for s in Status)


def is_ours(head: Head) -> bool:
    """Whether a file is in the lossless format, which has keys that others have too."""
    return bool(_LOSSLESS.match(head.plain))


@dataclass(slots=True)
class Marks:
    """Marks with the places of their values, which `listed` gives in the order of those."""

    _found: list[tuple[int, Mark]] = field(default_factory=list)

    def add(self, mark: Mark, more: Json = None) -> None:
        """Take a mark, with what Copydesk told of it."""
        place = _LAST
        if isinstance(more, Mapping):
            group = more.get("group")
            if isinstance(group, str) and (found := re.search(r"#(\d{1,9})\Z", group)):
                mark.group, place = group, int(found.group(1))
            take(mark, more)
        self._found.append((place, mark))

    def listed(self) -> list[Mark]:
        """Return the marks, those of each label in the order in which their values were."""
        return [mark for _, mark in sorted(self._found, key=lambda pair: pair[0])]


def take(mark: Mark, more: Mapping[str, Json]) -> None:
    """Let a mark have what is told of it: value, attributes, decision, score and extractor."""
    value = more.get("value")
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        mark.value = value
    attributes = more.get("attributes")
    if isinstance(attributes, Mapping):
        mark.attributes = {**mark.attributes, **{str(k): v for k, v in attributes.items()}}
    if more.get("decision") in _DECISIONS:
        mark.decision = more["decision"]
    mark.score = score(more.get("score"), mark.score)
    if isinstance(more.get("extractor"), str):
        mark.extractor = more["extractor"]


def score(given: Json, default: float | None = None) -> float | None:
    """Return a score where it is one."""
    if isinstance(given, int | float) and not isinstance(given, bool) and 0 <= given <= 1:
        return float(given)
    return default


def loose_marks(marks: Marks, values: Json, text: str) -> None:
    """Add the values that Copydesk wrote beside a tool's own."""
    for key, listed in values.items() if isinstance(values, Mapping) else ():
        for given in listed if isinstance(listed, list) else ():
            if not isinstance(given, Mapping):
                continue
            spans = [s for s in given.get("evidence") or () if isinstance(s, list) and len(s) == 2]
            for start, end in spans:
                marks.add(span_mark(str(key), start, end, text), given)
            if not spans:
                marks.add(Mark(label=str(key), value=None), given)


def told_marks(note: Json, spans: Iterable[Mark], native: Iterable[Mark], text: str) -> list[Mark]:
    """Return a record's own marks with what its note knows of them.

    `spans` are its marked spans, `native` its values of the whole text. Where these differ from what the note holds,
    somebody has changed them since, and the record stands.
    """
    known: dict[tuple[Json, Json, str], list[Mapping[str, Json]]] = {}
    note = note if isinstance(note, Mapping) else {}
    listed = note.get("spans")
    for given in listed if isinstance(listed, list) else ():
        if isinstance(given, list) and len(given) == 4 and isinstance(given[3], Mapping):
            start, end, label, more = given
            if isinstance(label, str) and type(start) is int and type(end) is int:
                known.setdefault((start, end, label), []).append(more)
    marks = Marks()
    said: set[tuple[str, str]] = set()
    for mark in spans:
        mores = known.get((mark.start, mark.end, mark.label))
        more = mores.pop(0) if mores else None
        marks.add(mark, more)
        if more is not None and "value" in more:
            said.add((mark.label, str(more["value"])))
        elif mark.start is not None and mark.end is not None:
            said.add((mark.label, text[mark.start : mark.end]))
    own = list(native)
    stands, labels = {(m.label, str(m.value)) for m in own}, {m.label for m in own}
    told: dict[str, list[Json]] = {}
    values = note.get("values")
    for key, held in values.items() if isinstance(values, Mapping) else ():
        for given in held if isinstance(held, list) else ():
            if not isinstance(given, Mapping):
                continue
            pair = (str(key), str(given.get("value")))
            if given.get("evidence") or pair in stands or pair[0] not in labels:
                told.setdefault(pair[0], []).append(given)
                said.add(pair)
    loose_marks(marks, told, text)
    for mark in own:
        if (mark.label, str(mark.value)) not in said:
            marks.add(mark)
    return marks.listed()


def span_mark(label: str, start: Json, end: Json, text: str) -> Mark:
    """Return the mark of a span in code points, whose words are those that stand there; what is no span is lost."""
    low, high = offset(start), offset(end)
    if low is None or high is None or not 0 <= low < high <= len(text):
        return Mark(label=label, start=-1, end=-1 if low is None else low, value="")
    return Mark(label=label, start=low, end=high)


def offset(given: Json) -> int | None:
    """Return an offset, also one that stands as a string or with a fraction of nothing."""
    if isinstance(given, bool):
        return None
    if isinstance(given, str) and re.fullmatch(r"\s*-?\d{1,15}\s*", given):
        return int(given)
    if isinstance(given, float) and given.is_integer():
        return int(given)
    return given if isinstance(given, int) else None


def class_mark(keys: KeyMap, name: str, label: str = "") -> Mark:
    """Return the mark of a class of the whole text.

    `label` is what the tool calls the classes together; without it, it is the field that has the class as a choice.
    """
    if label and keys.knows(label):
        return Mark(label=label, value=name)
    if not keys.said_of(name):
        for f in keys.fields:
            if f.type is FieldType.CHOICE and name.strip().casefold() in (c.casefold() for c in f.choices):
                return Mark(label=FieldKey(f.key), value=name)
    return Mark(label=label or name, value=name)


def data_marks(keys: KeyMap, data: Mapping[str, Json], meta: dict[str, Json]) -> list[Mark]:
    """Return what further keys of a record say of fields; the rest of them goes to `meta`."""
    marks: list[Mark] = []
    for key, value in data.items():
        target = keys.target(key)
        if keys.heard is not None:
            keys.heard.key(key, value)
        if target in keys.fields and keys.fields[target].type is not FieldType.BLOCKS:
            said = value if isinstance(value, list) else [value]
            if said and all(isinstance(v, str | int | float) and not isinstance(v, bool) for v in said):
                marks += [Mark(label=FieldKey(target), value=v) for v in said if v != ""]
                continue
        if target != "ignore" and value is not None:
            meta[key] = value
    return marks


def take_review(one: Pass, told: Json) -> None:
    """Let a pass have what Copydesk told of its review."""
    if not isinstance(told, Mapping):
        return
    if isinstance(told.get("annotator"), str):
        one.annotator = told["annotator"]
    if told.get("status") in _STATUSES:
        one.status = told["status"]
    one.flagged = told.get("flagged") is True or one.flagged
    if isinstance(told.get("note"), str):
        one.note = told["note"]
    one.seconds = seconds(told.get("seconds"), one.seconds)
    one.finished = moment(told.get("finished")) or one.finished
    empty = told.get("empty")
    one.empty += [key for key in empty if isinstance(key, str)] if isinstance(empty, list) else []


def seconds(given: Json, default: int = 0) -> int:
    """Return a duration in whole seconds where it is one."""
    if isinstance(given, int | float) and not isinstance(given, bool) and 0 <= given < 1e9:
        return round(given)
    return default


def moment(given: Json) -> datetime | None:
    """Return a time, given as ISO 8601 or in seconds since 1970, or None."""
    try:
        if isinstance(given, str):
            found = datetime.fromisoformat(given.strip())
            return found if found.tzinfo else found.replace(tzinfo=UTC)
        if isinstance(given, int | float) and not isinstance(given, bool) and given > 0:
            return datetime.fromtimestamp(given, UTC)
    except (ValueError, OverflowError, OSError):
        pass
    return None


def name_of(given: Json) -> str:
    """Return what a person is called who is told by a name, a number, or an object with either."""
    if isinstance(given, Mapping):
        for key in ("email", "username", "name", "id"):
            if isinstance(given.get(key), str | int) and given[key] != "":
                return name_of(given[key])
        return ""
    if isinstance(given, int) and not isinstance(given, bool):
        return f"user {given}"
    return clean_text(given).strip()[:200] if isinstance(given, str) else ""


def words(given: Json) -> str | None:
    """Return a text that is not empty, or None."""
    return given if isinstance(given, str) and given.strip() else None


def identifier(given: Json) -> str | None:
    """Return an id as a string, or None."""
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    return words(given)


def article(
    given: Input, document: Annotated, *, form: str, fallback: str, data: bytes, reported: str
) -> Iterator[Item]:
    """Yield the article of a document, or why there is none."""
    try:
        yield from annotated_draft(
            document,
            given.keys,
            fallback_id=fallback,
            name=given.name,
            form=form,
            sha256=sha256(data).hexdigest(),
            reported=reported,
        )
    except InvalidDocument as error:
        yield Failure(reported, str(error))


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file: its number from 1, what reports call it, its value, and the bytes it stood as."""

    number: int
    reported: str
    value: Json
    data: bytes


def records(given: Input) -> Iterator[Record | Item]:
    """Yield the records of a JSON array or of JSON lines, one at a time, and a failure for each that is none.

    A single object is the only record, unless lines of objects follow it.
    """
    charset, mark = file_charset(given.path)
    if first_character(given.path, charset, mark) == "[":
        with given.path.open("r", encoding=charset, errors=BROKEN, newline="") as text:
            if mark:
                text.read(1)
            for number, element in enumerate(elements(text), 1):
                here = f"{given.reported}, record {number}"
                if isinstance(element, NotJson):
                    yield Failure(here, f"{element}; what follows in the file was not read")
                    return
                yield from _record(number, here, element[0], clean_text(element[1]).encode())
        return
    yield from lines(given)


def lines(given: Input) -> Iterator[Record | Item]:
    """Yield the records of JSON lines; a file that is one object over several lines is that one."""
    first = True
    for number, line in enumerate(byte_lines(given.path), 1):
        here = f"{given.reported}, line {number}"
        if line is None:
            yield Failure(here, "the line is too long")
            continue
        if not line.strip():
            continue
        try:
            value = loads(line)
        except NotJson as error:
            if first and line.strip() in (b"{", b"[") and (whole := _whole(given)) is not None:
                yield from _record(1, given.reported, *whole)
                return
            yield Failure(here, str(error))
            continue
        finally:
            first = False
        if not _is_utf8(line):
            yield Note(here, "it is not UTF-8 and was read as what it seems to be")
        yield from _record(number, here, value, line)


def _record(number: int, here: str, value: Json, data: bytes) -> Iterator[Record | Item]:
    if isinstance(value, dict):
        yield Record(number, here, value, data)
    else:
        yield Failure(here, "it is not an object")


def _whole(given: Input) -> tuple[Any, bytes] | None:
    data = given.path.read_bytes()
    try:
        return loads(data), data
    except NotJson:
        return None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def first_words(given: Mapping[str, Json], names: Iterable[str]) -> tuple[str, str] | None:
    """Return the first of some keys that holds a text, with it."""
    for name in names:
        if (found := words(given.get(name))) is not None:
            return name, found
    return None
