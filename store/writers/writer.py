"""What every writer is: articles with their records in, the bytes of one format out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, ClassVar, Protocol

from store.articles import Article, Review, Status, Value
from store.fields import FieldSet
from store.interchange.carries import Loss, Part


@dataclass(frozen=True, slots=True)
class Row:
    """An article with what is exported of it.

    `record` is what stands after review, by field, or None where there is none; `status` is that of the review, and
    `review` the review itself: the finished one, the one that somebody began, or None.
    """

    article: Article
    record: dict[str, tuple[Value, ...]] | None
    status: Status
    review: Review | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a person chose for an export; `chosen` holds the format's own options, each one of its listed values.

    `project` is the project's name, for formats that name their dataset; `seed` is for what is drawn.
    """

    with_status: bool = False
    chosen: Mapping[str, str] = field(default_factory=dict)
    project: str = ""
    seed: int = 0


class Sink(Protocol):
    """Where a writer's bytes go: one file, or the files of one folder."""

    def open(self, name: str = "") -> BinaryIO:
        """Return the file, or the one of that name (with `/`) in the folder; whoever opens it need not close it."""

    def close(self, name: str) -> None:
        """Be done with one file of the folder, where there are too many to keep all of them open."""

    def rename(self, old: str, new: str) -> None:
        """Call a file of the folder otherwise, where its name is known only at the end."""


class Writer:
    """One format: `start`, then `add` for each row, then `finish`.

    An instance writes one dataset once. `carries` says what the format can hold; what it lacks is counted by the
    exporter, and what only the writer can know (spans that cut tokens) is told by `losses`.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    """What the format is, in a few words, for the list of formats."""
    suffix: ClassVar[str] = ""
    folder: ClassVar[bool] = False
    """Whether it writes a folder of files instead of one file."""
    splits_inside: ClassVar[bool] = False
    """Whether all splits go into one dataset, told apart by `add`'s `split`; else each is a dataset of its own."""
    lossless: ClassVar[bool] = False
    flat: ClassVar[bool] = False
    """Whether a row is a flat record, that is, whether it is a `FlatWriter`."""
    wants_html: ClassVar[bool] = False
    beside: ClassVar[str] = ""
    """What is added to the file's name for a second file beside it, where the format has one (see `side`)."""
    extra: ClassVar[str] = ""
    """The optional dependency group that has to be installed for it."""
    carries: ClassVar[frozenset[Part]] = frozenset()
    options: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """The format's own options with the values that each takes, the first of them by default."""

    def __init__(self, fields: FieldSet, options: Options) -> None:
        self.fields = fields
        self.given = options

    def option(self, name: str) -> str:
        """Return what was chosen for one of the format's own options."""
        return self.given.chosen.get(name, self.options[name][0])

    def start(self, sink: Sink) -> None:
        """Begin the dataset."""
        raise NotImplementedError

    def add(self, row: Row, split: str = "") -> None:
        """Write one article."""
        raise NotImplementedError

    def finish(self) -> None:
        """Write what stands at the end."""

    def side(self) -> bytes:
        """Return the file that stands beside the dataset, once that is finished."""
        raise NotImplementedError

    def discard(self) -> None:
        """Let go of what was held besides the sink; the dataset is written, or never will be."""

    def losses(self) -> Iterable[Loss]:
        """Return what only the writer knows to be left behind, after the rows so far."""
        return ()

    def preview(self, row: Row) -> str:
        """Return one row as a person reads it before an export."""
        raise NotImplementedError


class LineWriter(Writer):
    """A format of one file whose rows stand one behind the other."""

    def start(self, sink: Sink) -> None:
        """Begin the file."""
        self._file = sink.open()
        self._file.write(self.head())

    def add(self, row: Row, split: str = "") -> None:  # noqa: ARG002
        """Write one row."""
        self._file.write(self.row(row))

    def finish(self) -> None:
        """End the file."""
        self._file.write(self.tail())

    def head(self) -> bytes:
        """Return what stands before the first row."""
        return b""

    def row(self, row: Row) -> bytes:
        """Return one row with its end."""
        raise NotImplementedError

    def tail(self) -> bytes:
        """Return what stands behind the last row."""
        return b""

    def preview(self, row: Row) -> str:
        """Return the beginning of the file with this row."""
        return (self.head() + self.row(row)).decode()
