"""Hugging Face datasets: the folder of a repository, and what `save_to_disk` writes; the split goes to the metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from store.interchange.nested import CARRIES
from store.readers.arrow_tables import FILE, PARQUET, STREAM, read_arrow
from store.readers.items import Companion, Item
from store.readers.registry import Head, Input, Reader

SPLIT = "split"
_SHARD = re.compile(r"([\w.]+)-\d{5}-of-\d{5}(?:-[0-9a-f]{8,})?\.(?:parquet|arrow)\Z")
_CARD = re.compile(rb"^(?:dataset_info|configs):", re.M)
_SAVED = {
    "dataset_info.json": b'"features"',
    "state.json": b'"_data_files"',
    "dataset_dict.json": b'"splits"',
}


def _sniff(head: Head) -> bool:
    if head.name == "README.md":
        return head.plain.startswith(b"---") and _CARD.search(head.plain) is not None
    if head.name in _SAVED:
        return _SAVED[head.name] in head.plain
    return head.data.startswith((PARQUET, FILE, STREAM)) and _SHARD.match(head.name) is not None


def _read(given: Input) -> Iterator[Item]:
    if given.path.suffix.lower() not in (".parquet", ".arrow"):
        yield Companion(given.reported)
        return
    split = _split(given.path)
    yield from read_arrow(given, "huggingface", {SPLIT: split} if split else None)


def _split(path: Path) -> str:
    """Return the split of a shard: its name's first part, or the folder's name where `save_to_disk` made it."""
    shard = _SHARD.match(path.name)
    if shard is not None and shard[1] != "data":
        return shard[1]
    return path.parent.name if (path.parent.parent / "dataset_dict.json").is_file() else ""


READER = Reader(
    name="huggingface",
    title="a Hugging Face dataset",
    suffixes=(".parquet", ".arrow"),
    sniff=_sniff,
    read=_read,
    binary=True,
    extra="parquet",
    carries=CARRIES,
)
