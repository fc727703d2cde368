"""BioC JSON: a collection, a list of collections or documents, or a document a line; read a document at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256

from store.articles import Json
from store.documents import clean_text
from store.interchange.standoff import CARRIES
from store.readers.bioc_documents import document
from store.readers.items import Failure, Item
from store.readers.joined import Joined
from store.readers.json_values import NotJson, elements, loads
from store.readers.registry import Head, Input, Reader

_OURS = re.compile(rb'"(?:bioctype|passages)"\s*:')
_TOO = re.compile(rb'"(?:infons|documents|offset|annotations)"\s*:')
_DOCUMENTS = re.compile(r'"(?:documents|PubTator3)"\s*:\s*\[')
_MAX = 512 << 20


def _sniff(head: Head) -> bool:
    start = head.plain.lstrip()[:1]
    return start in (b"{", b"[") and _OURS.search(head.plain) is not None and _TOO.search(head.plain) is not None


def _read(given: Input) -> Iterator[Item]:
    for number, one in enumerate(_documents(given), 1):
        here = f"{given.reported}, document {number}"
        if isinstance(one, NotJson):
            yield Failure(here, f"{one}; what follows in the file was not read")
            return
        yield from document(
            one,
            given,
            "bioc-json",
            here=here,
            fallback_id=f"{given.name}#{number}",
            sha256=sha256(clean_text(json.dumps(one, ensure_ascii=False)).encode()).hexdigest(),
        )


def _documents(given: Input) -> Iterator[Json | NotJson]:
    with given.path.open("r", encoding="utf-8-sig", errors="replace", newline="") as file:
        head = file.read(1 << 16)
        if head.lstrip().startswith("["):
            for element in elements(Joined(head, file)):
                if isinstance(element, NotJson):
                    yield element
                else:
                    yield from _within(element[0])
            return
        lines = head.strip().split("\n", 1)
        if lines[0].rstrip().endswith("}") and len(lines) > 1 and lines[1].lstrip().startswith("{"):
            for line in Joined(head, file).lines():
                yield from _line(line)
            return
        match = _DOCUMENTS.search(head)
        if match is not None and '"passages"' not in head[: match.start()]:
            for element in elements(Joined(head[match.end() - 1 :], file)):
                yield element if isinstance(element, NotJson) else element[0]
            return
        rest = file.read(_MAX)
        yield from _line(head + rest) if len(rest) < _MAX else (NotJson("it is one object of more than 512 MB"),)


def _line(line: str) -> Iterator[Json | NotJson]:
    try:
        yield from _within(loads(line.encode("utf-8", "replace")))
    except NotJson as error:
        yield error


def _within(value: Json) -> Iterator[Json]:
    """Yield the documents of a collection, or the document itself."""
    listed = value.get("documents", value.get("PubTator3")) if isinstance(value, dict) else None
    if isinstance(listed, list):
        yield from listed
    else:
        yield value


READER = Reader(
    name="bioc-json", title="BioC JSON", suffixes=(".json", ".jsonl"), sniff=_sniff, read=_read, carries=CARRIES
)
