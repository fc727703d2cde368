"""W3C Web Annotation in JSON-LD: a collection, a page, a list, one annotation, or one a line.

An article is made of each source whose text stands in the file: as the `value` of a target or source of type `Text`.
Our own files are read an article at a time; others' annotations are gathered by their source.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from store.articles import Json
from store.documents import InvalidDocument, clean_text
from store.interchange.standoff import CARRIES
from store.readers.annotated import Pass, annotated_draft
from store.readers.items import Failure, Item, Note
from store.readers.joined import Joined
from store.readers.json_values import NotJson, elements, loads
from store.readers.registry import Head, Input, Reader
from store.readers.selectors import Target, targets
from store.readers.standoff import Found, best_unit, parse_about, taken

_CONTEXT = re.compile(rb"w3\.org/ns/(?:anno\.jsonld|oa#?)\"")
_SELECTOR = re.compile(rb'"Text(?:Quote|Position)Selector"')
_ITEMS = re.compile(r'"items"\s*:\s*\[')
_MAX = 512 << 20
_TAGS = ("tagging", "classifying", "oa:tagging", "oa:classifying")


def _sniff(head: Head) -> bool:
    if head.plain.lstrip()[:1] not in (b"{", b"["):
        return False
    if _CONTEXT.search(head.plain) is not None:
        return True
    return _SELECTOR.search(head.plain) is not None and b'"target"' in head.plain


@dataclass(slots=True)
class _Source:
    """A text with the annotations on it."""

    iri: str
    text: str | None = None
    language: str | None = None
    about: dict[str, Json] = field(default_factory=dict)
    annotations: list[tuple[dict[str, Json], list[Target]]] = field(default_factory=list)


def _read(given: Input) -> Iterator[Item]:
    number = broken = 0
    for source in _sources(given):
        if isinstance(source, NotJson):
            yield Failure(given.reported, f"{source}; what follows in the file was not read")
            continue
        if isinstance(source, int):
            broken = source
            continue
        number += 1
        yield from _article(source, given, number)
    if broken:
        entries = "1 entry is" if broken == 1 else f"{broken} entries are"
        yield Note(given.reported, f"{entries} no annotation and went")


def _sources(given: Input) -> Iterator[_Source | NotJson | int]:
    """Yield each source once all its annotations are known; a number tells of what was no annotation."""
    apart: dict[str, _Source] = {}
    current: _Source | None = None
    broken = 0
    for one in _annotations(given.path):
        if isinstance(one, NotJson):
            yield one
            break
        found = targets(one.get("target", one.get("oa:hasTarget"))) if isinstance(one, dict) else []
        if not isinstance(one, dict) or not found:
            broken += 1
            continue
        about = parse_about(one.get("copydesk"))
        if about:
            if current is not None:
                yield current
            current = _Source(found[0].source, about=about)
        for iri in dict.fromkeys(target.source for target in found):
            mine = [target for target in found if target.source == iri]
            source = current if current is not None and current.iri == iri else apart.setdefault(iri, _Source(iri))
            if (text := next((t.text for t in mine if t.text is not None), None)) is not None and source.text is None:
                source.text = clean_text(text)
                source.language = next((t.language for t in mine if t.language), None)
            if not about:
                source.annotations.append((one, mine))
    if current is not None:
        yield current
    yield from apart.values()
    yield broken


def _article(source: _Source, given: Input, number: int) -> Iterator[Item]:
    here = f"{given.reported}, {source.iri or number}"
    if source.text is None:
        yield Failure(here, "there are annotations on it, but its text does not stand in the file")
        return
    everybody: dict[str, tuple[Found, list[datetime]]] = {}
    found = Found(source.text, about=source.about)
    sound = [t for _, listed in source.annotations for t in listed if t.start is not None and t.end is not None]
    offsets = best_unit(source.text, [(t.start or 0, t.end or 0, t.exact) for t in sound if t.exact])
    for place, (annotation, listed) in enumerate(source.annotations):
        person, software = _creator(annotation)
        by = found
        if not source.about and person and not software:
            by, times = everybody.setdefault(person, (Found(source.text), []))
            times += [time for time in (_time(annotation, "modified"), _time(annotation, "created")) if time]
        for label, attributes, more in _said(annotation, software):
            for target in listed:
                if target.whole:
                    by.add(label, None, None, None, {"value": label, **more}, attributes=attributes)
                    continue
                start, end, words = target.start, target.end, target.exact
                if start is not None and end is not None:
                    start, end, words = taken(source.text, offsets, start, end, words)
                elif words is not None:
                    start, end = target.near(source.text)
                group = f"annotation {place}" if more or len(listed) > 1 else None
                by.add(label, start, end, words, more, group=group, attributes=attributes)
    document = found.annotated(
        url=source.iri if source.iri.startswith(("http://", "https://")) else None, language=source.language
    )
    if everybody:
        document.passes = [one for one in document.passes if one.marks]
        for person, (theirs, times) in everybody.items():
            marks = [mark for _, mark in theirs.marks]
            document.passes.append(Pass(annotator=person, marks=marks, finished=_latest(times)))
    data = json.dumps([source.text, source.about, [one for one, _ in source.annotations]], ensure_ascii=False)
    try:
        yield from annotated_draft(
            document,
            given.keys,
            fallback_id=f"{given.name}#{number}",
            name=given.name,
            form="web-annotation",
            sha256=sha256(clean_text(data).encode()).hexdigest(),
            reported=here,
        )
    except InvalidDocument as error:
        yield Failure(here, str(error))


def _said(annotation: dict[str, Json], software: str | None) -> list[tuple[str, dict[str, Json], dict[str, Json]]]:
    """Return the labels that an annotation gives, each with attributes and with what our own files say of the value."""
    bodies = _listed(annotation.get("body", annotation.get("bodyValue")))
    motivation = [str(m) for m in _listed(annotation.get("motivation"))]
    given = annotation.get("copydesk")
    more = dict(given) if isinstance(given, dict) else {}
    labels: list[str] = []
    attributes: dict[str, Json] = {}
    for body in bodies:
        words = body.get("value") if isinstance(body, dict) else body
        purpose = body.get("purpose") if isinstance(body, dict) else None
        purposes = [str(p) for p in _listed(purpose)] or motivation
        if isinstance(body, dict) and not isinstance(words, str):
            words = body.get("id", body.get("@id", body.get("source")))
        if not isinstance(words, str):
            continue
        if any(p in _TAGS for p in purposes):
            labels.append(words.rstrip("/#").rpartition("/")[2] if "://" in words else words)
        elif more and "describing" in purposes:
            if str(more.get("value")) != words:  # changed in another tool
                more["value"] = words
        else:
            name = purposes[0] if purposes else "body"
            before = attributes.get(name)
            attributes[name] = words if before is None else f"{before}; {words}"
    if software and "extractor" not in more:
        more["extractor"] = software
    return [(label, attributes, more) for label in labels or [motivation[0] if motivation else "annotation"]]


def _creator(annotation: dict[str, Json]) -> tuple[str, str | None]:
    """Return who made an annotation, and under which name where that is a program."""
    for given in _listed(annotation.get("creator")):
        if isinstance(given, str):
            return given, None
        if isinstance(given, dict):
            names = (given.get(key) for key in ("name", "nickname", "id", "@id"))
            name = next((n for n in names if isinstance(n, str) and n), "")
            is_program = any("Software" in str(kind) for kind in _listed(given.get("type", given.get("@type"))))
            return name, (name or "software") if is_program else None
    return "", None


def _time(annotation: dict[str, Json], key: str) -> datetime | None:
    given = annotation.get(key)
    try:
        return datetime.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        return None


def _latest(times: list[datetime]) -> datetime | None:
    return max(times, key=lambda time: time.timestamp(), default=None)


def _annotations(path: Path) -> Iterator[Json | NotJson]:
    with path.open("r", encoding="utf-8-sig", errors="replace", newline="") as file:
        head = file.read(1 << 16)
        lines = head.strip().split("\n", 1)
        match = _ITEMS.search(head)
        if head.lstrip().startswith("["):
            yield from _elements(Joined(head, file))
        elif lines[0].rstrip().endswith("}") and len(lines) > 1 and lines[1].lstrip().startswith("{"):
            for line in Joined(head, file).lines():
                yield from _value(line)
        elif match is not None and not re.search(r'"(?:target|body)"', head[: match.start()]):
            yield from _elements(Joined(head[match.end() - 1 :], file))
        else:
            rest = file.read(_MAX)
            yield from _value(head + rest) if len(rest) < _MAX else (NotJson("it is larger than 512 MB"),)


def _elements(file: Joined) -> Iterator[Json | NotJson]:
    for element in elements(file):
        if isinstance(element, NotJson):
            yield element
        else:
            yield from _within(element[0])


def _value(text: str) -> Iterator[Json | NotJson]:
    try:
        yield from _within(loads(text.encode("utf-8", "replace")))
    except NotJson as error:
        yield error


def _within(value: Json, depth: int = 0) -> Iterator[Json]:
    """Yield the annotations of a collection or a page, or the annotation itself."""
    if isinstance(value, dict) and depth < 4:
        for key in ("items", "first", "@graph"):
            if isinstance(value.get(key), list | dict):
                for one in _listed(value[key]):
                    yield from _within(one, depth + 1)
                return
    yield value


def _listed(given: Json) -> list[Json]:
    return given if isinstance(given, list) else [] if given is None else [given]


READER = Reader(
    name="web-annotation",
    title="W3C Web Annotation, JSON-LD",
    suffixes=(".jsonld", ".json"),
    sniff=_sniff,
    read=_read,
    carries=CARRIES,
)
