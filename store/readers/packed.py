"""One file packed with gzip, bzip2 or xz, read as what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from store.readers.inflate import Inflated, packed_kind
from store.readers.items import Item
from store.readers.registry import Head, Input, Reader
from store.readers.unpacking import Budget, Member, read_members

_SUFFIXES = (".gz", ".bz2", ".xz")


def _sniff(head: Head) -> bool:
    return packed_kind(head.data) is not None


def _read(given: Input) -> Iterator[Item]:
    with given.path.open("rb") as file:
        kind = packed_kind(file.read(16)) or "gz"
        file.seek(0)
        source = Inflated(file, kind)

        def members(budget: Budget) -> Iterator[Member]:
            budget.member()
            yield Member(_inner(given.path.name), source.read, lambda: source.consumed)

        yield from read_members(given, members, alone=True)


def _inner(name: str) -> str:
    path = PurePosixPath(name)
    return path.stem if path.suffix.lower() in _SUFFIXES and path.stem.strip(". ") else "content"


READER = Reader(
    name="packed",
    title="a file packed with gzip, bzip2 or xz",
    suffixes=_SUFFIXES,
    sniff=_sniff,
    read=_read,
    binary=True,
    archive=True,
)
