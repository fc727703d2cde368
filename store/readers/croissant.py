"""Croissant datasets of our own: the tables beside croissant.json, and which of them are told already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from store.interchange.nested import CARRIES
from store.readers.arrow_tables import PARQUET, read_arrow
from store.readers.items import Companion, Failure, Item
from store.readers.registry import Head, Input, Reader

_CONFORMS = re.compile(rb'"http://mlcommons\.org/croissant/\d')
_NAME = "croissant.json"
_ARTICLES, _VALUES = "articles.parquet", "values.parquet"


def _sniff(head: Head) -> bool:
    if _CONFORMS.search(head.plain) is not None and head.plain.lstrip()[:1] == b"{":
        return True
    beside = head.name in (_ARTICLES, _VALUES) and head.data.startswith(PARQUET)
    return beside and _described(head.path)


def _described(path: Path) -> bool:
    return path.parent.name == "data" and (path.parent.parent / _NAME).is_file()


def _read(given: Input) -> Iterator[Item]:
    path = given.path
    if path.suffix.lower() != ".parquet":
        tables = [p for p in (path.parent / "data" / _ARTICLES, path.parent / _ARTICLES) if p.is_file()]
        beside = any(p.is_file() and p != path and not p.name.startswith(".") for p in path.parent.rglob("*"))
        if tables or beside:
            yield Companion(given.reported)
        else:
            yield Failure(given.reported, "it only describes a dataset: import the folder with the files it names")
    elif path.name == _VALUES:
        yield Companion(given.reported)
    else:
        yield from read_arrow(given, "croissant")


READER = Reader(
    name="croissant",
    title="a dataset with Croissant metadata",
    suffixes=(".parquet",),
    sniff=_sniff,
    read=_read,
    binary=True,
    extra="parquet",
    carries=CARRIES,
)
