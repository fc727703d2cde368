"""The readers of other tools' files: each in a module of its own, told by what its file begins with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from store.interchange.carries import Part
from store.readers.items import Item
from store.readers.mapping import KeyMap

if TYPE_CHECKING:
    from store.readers.detect import Format
    from store.readers.unpacking import Within

MODULES: tuple[str, ...] = (
    "brat",
    "cas_xmi",
    "cas_json",
    "bioc",
    "bioc_json",
    "web_annotation",
    "label_studio",
    "label_studio_min",
    "prodigy",
    "schema_org",
    "ninjs",
    "argilla",
    "doccano",
    "docbin",
    "webanno",
    "conllu",
    "conll",
    "huggingface",
    "croissant",
    "parquet",
    "arrow",
    "excel",
    "nitf",
    "feeds",
    "json_feeds",
    "warcs",
    "mhtml",
    "epubs",
    "docx",
    "pdfs",
    "tars",
    "zips",
    "packed",
)
"""The modules of `store.readers` that hold a reader each as `READER`, the most particular first.

They are imported when a file is looked at that could be theirs, and import what is heavy only when they read.
"""


@dataclass(frozen=True, slots=True)
class Head:
    """What a reader may look at to tell its own files: the name, and the first bytes (64 kB at most).

    `plain` is the same in single bytes, a byte order mark and UTF-16 taken away, for patterns.
    """

    path: Path
    name: str
    data: bytes
    plain: bytes

    @property
    def suffix(self) -> str:
        """The name's last suffix, in lower case."""
        return PurePath(self.name).suffix.lower()


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read: `name` is what ids and sources are called by, `reported` what stands in reports.

    `keys` say what each key and each label stands for, as the person mapped them or as they are guessed. `form` is the
    format that was asked for what is in an archive, and `within` where in archives the file itself stands.
    """

    path: Path
    name: str
    reported: str
    keys: KeyMap
    form: Format | Reader | None = None
    within: Within | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How one format is told and read.

    `sniff` never raises and tells only files that are surely of this format; `read` yields articles, and for what
    cannot be read one `Failure` with one sentence: nothing that stands in a file raises. `carries` is what comes back
    of what the writer of the same name wrote. An `archive` holds files of whatever format.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    sniff: Callable[[Head], bool]
    read: Callable[[Input], Iterator[Item]]
    binary: bool = False
    archive: bool = False
    extra: str = ""
    carries: frozenset[Part] = field(default_factory=frozenset)


@cache
def readers() -> tuple[Reader, ...]:
    """Return all readers, in the order in which they are asked."""
    return tuple(import_module(f"store.readers.{module}").READER for module in MODULES)


def reader(name: str) -> Reader | None:
    """Return the reader of a format, or None where there is none of that name."""
    return next((r for r in readers() if r.name == name), None)


def recognise(head: Head) -> Reader | None:
    """Return the reader that tells a file for its own, or None."""
    return next((r for r in readers() if r.sniff(head)), None)
