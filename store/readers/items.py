"""What reading yields beside articles: the source that could not be read, and the remark on one that could."""

from __future__ import annotations

from dataclasses import dataclass

from store.articles import ArticleDraft
from store.readers.side import SideFile


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that did not come in, and why, in one sentence."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something that a person should know of a source that did come in."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to another one, which is read with it; it is nothing by itself, and nothing to report."""

    source: str


Item = ArticleDraft | Failure | Note | SideFile | Companion
