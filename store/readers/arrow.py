"""Arrow: files and streams, a row an article."""

from __future__ import annotations

from collections.abc import Iterator

from store.interchange.nested import CARRIES
from store.readers.arrow_tables import FILE, STREAM, read_arrow
from store.readers.items import Item
from store.readers.registry import Head, Input, Reader


def _sniff(head: Head) -> bool:
    return head.data.startswith(FILE) or (head.data.startswith(STREAM) and head.suffix in (".arrow", ".arrows"))


def _read(given: Input) -> Iterator[Item]:
    return read_arrow(given, "arrow")


READER = Reader(
    name="arrow",
    title="Arrow, a typed table",
    suffixes=(".arrow", ".feather"),
    sniff=_sniff,
    read=_read,
    binary=True,
    extra="parquet",
    carries=CARRIES,
)
