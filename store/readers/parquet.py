"""Parquet: a row an article, our own typed columns or anybody's by their names."""

from __future__ import annotations

from collections.abc import Iterator

from store.interchange.nested import CARRIES
from store.readers.arrow_tables import PARQUET, read_arrow
from store.readers.items import Item
from store.readers.registry import Head, Input, Reader


def _sniff(head: Head) -> bool:
    return head.data.startswith(PARQUET)


def _read(given: Input) -> Iterator[Item]:
    return read_arrow(given, "parquet")


READER = Reader(
    name="parquet",
    title="Parquet, a typed table",
    suffixes=(".parquet",),
    sniff=_sniff,
    read=_read,
    binary=True,
    extra="parquet",
    carries=CARRIES,
)
