"""BioC XML, a document at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from store.articles import Json
from store.interchange.standoff import CARRIES
from store.readers.bioc_documents import document
from store.readers.detect import Unreadable
from store.readers.items import Failure, Item
from store.readers.registry import Head, Input, Reader
from store.readers.safe_xml import clear, walk_xml

_ROOT = re.compile(rb"<collection[\s>]")
_PARTS = re.compile(rb"<(?:source|date|key|document)[\s>/]")


def _sniff(head: Head) -> bool:
    if head.suffix not in (".xml", ".bioc", ""):
        return False
    return b"BioC.dtd" in head.plain or (_ROOT.search(head.plain[:4096]) and _PARTS.search(head.plain)) is not None


def _read(given: Input) -> Iterator[Item]:
    from lxml import etree

    number = 0
    try:
        with given.path.open("rb") as file:
            for _, element in walk_xml(file):
                if element.tag != "document":
                    continue
                number += 1
                yield from document(
                    _document(element),
                    given,
                    "bioc",
                    here=f"{given.reported}, document {number}",
                    fallback_id=f"{given.name}#{number}",
                    sha256=sha256(etree.tostring(element, with_tail=False)).hexdigest(),
                )
                clear(element)
    except Unreadable as error:
        yield Failure(given.reported, f"it {error}{'; what follows was not read' if number else ''}")


def _document(element: Any) -> dict[str, Json]:
    return {
        "id": _text(element, "id"),
        "infons": _infons(element),
        "passages": [_part(passage) for passage in element.iterchildren("passage")],
        **_marked(element),
    }


def _part(element: Any) -> dict[str, Json]:
    return {
        "offset": _number(_text(element, "offset")),
        "text": _text(element, "text"),
        "infons": _infons(element),
        "sentences": [_part(sentence) for sentence in element.iterchildren("sentence")],
        **_marked(element),
    }


def _marked(element: Any) -> dict[str, Json]:
    return {
        "annotations": [
            {
                "id": one.get("id"),
                "infons": _infons(one),
                "text": _text(one, "text"),
                "locations": [
                    {"offset": _number(place.get("offset")), "length": _number(place.get("length"))}
                    for place in one.iterchildren("location")
                ],
            }
            for one in element.iterchildren("annotation")
        ],
        "relations": [
            {
                "id": one.get("id"),
                "infons": _infons(one),
                "nodes": [{"refid": n.get("refid"), "role": n.get("role")} for n in one.iterchildren("node")],
            }
            for one in element.iterchildren("relation")
        ],
    }


def _infons(element: Any) -> dict[str, Json]:
    return {str(one.get("key")): one.text or "" for one in element.iterchildren("infon")}


def _text(element: Any, name: str) -> str | None:
    child = element.find(name)
    return None if child is None else "".join(child.itertext())


def _number(given: str | None) -> int | None:
    return int(given) if given is not None and re.fullmatch(r"\s*-?\d{1,15}\s*", given) else None


READER = Reader(name="bioc", title="BioC XML", suffixes=(".xml", ".bioc"), sniff=_sniff, read=_read, carries=CARRIES)
