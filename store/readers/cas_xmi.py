"""UIMA CAS as XMI, from INCEpTION, WebAnno and DKPro, or written by `store.writers.cas`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import file_digest

from store.articles import Json
from store.interchange.standoff import CARRIES
from store.readers.cas import MAX_FILE, Cas, Structure, document
from store.readers.detect import Unreadable
from store.readers.items import Companion, Failure, Item
from store.readers.registry import Head, Input, Reader
from store.readers.safe_xml import clear, walk_xml

_XMI = "{http://www.omg.org/XMI}"
_ROOT = re.compile(rb"<(?:xmi:)?XMI\s[^>]*http://www\.omg\.org/XMI")
_TYPES = re.compile(rb"<(?:\w+:)?typeSystemDescription[\s>]")
_PACKAGE = re.compile(r"http:///(.*)\.ecore\Z")
_MAX_STRUCTURES = 2_000_000


def _sniff(head: Head) -> bool:
    return head.suffix in (".xmi", ".xml") and (_ROOT.search(head.plain) or _TYPES.search(head.plain)) is not None


def _read(given: Input) -> Iterator[Item]:
    with given.path.open("rb") as file:
        head = file.read(1 << 16)
        file.seek(0)
        digest = file_digest(file, "sha256").hexdigest()
    if given.path.stat().st_size > MAX_FILE:
        yield Failure(given.reported, f"it is one CAS of more than {MAX_FILE >> 20} MB")
        return
    if not _ROOT.search(head.replace(b"\0", b"")) and _TYPES.search(head.replace(b"\0", b"")):
        yield Companion(given.reported)
        return
    try:
        cas = _parse(given)
    except Unreadable as error:
        yield Failure(given.reported, f"it {error}")
        return
    yield from document(cas, given, "cas-xmi", digest)


def _parse(given: Input) -> Cas:
    cas, depth = Cas(), 0
    with given.path.open("rb") as file:
        for kind, element in walk_xml(file, ("start", "end")):
            if kind == "start":
                depth += 1
                if depth > 3:
                    raise Unreadable("is nested deeper than a CAS is")
                continue
            depth -= 1
            if depth != 1:
                continue
            if len(cas.structures) >= _MAX_STRUCTURES:
                raise Unreadable("holds more than {0} feature structures", f"{_MAX_STRUCTURES:,}")
            features: dict[str, Json] = {
                str(name): _number(str(value)) if name in ("begin", "end") else str(value)
                for name, value in element.attrib.items()
            }
            for child in element:
                if isinstance(child.tag, str):
                    listed = features.setdefault(child.tag, [])
                    if isinstance(listed, list):
                        listed.append(child.text or "")
            id_ = features.pop(f"{_XMI}id", None)
            namespace, _, local = (
                element.tag[1:].partition("}") if element.tag.startswith("{") else ("", "", element.tag)
            )
            package = _PACKAGE.match(namespace)
            name = f"{package[1].replace('/', '.')}.{local}" if package else local
            if id_ is not None and local != "NULL":
                cas.add(str(id_), Structure(name, features))
            clear(element)
    return cas


def _number(value: str) -> int | None:
    return int(value) if re.fullmatch(r"-?\d{1,15}", value) else None


READER = Reader(
    name="cas-xmi",
    title="UIMA CAS as XMI",
    suffixes=(".xmi",),
    sniff=_sniff,
    read=_read,
    carries=CARRIES,
)
