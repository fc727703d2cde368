"""Records to datasets: one format a file, each told by its name for `--format`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from store.articles import Article, Status, Value
from store.errors import UserError
from store.fields import FieldSet


@dataclass(frozen=True, slots=True)
class Row:
    """An article with what is exported of it.

    `record` is what stands after review, by field, or None where there is none; `status` is that of the review.
    """

    article: Article
    record: dict[str, tuple[Value, ...]] | None
    status: Status


class Writer:
    """How one format looks: what stands before the rows, and each row, as bytes."""

    suffix = ""
    lossless = False

    def __init__(self, fields: FieldSet, *, with_status: bool) -> None:
        self.fields = fields
        self.with_status = with_status

    def head(self) -> bytes:
        """Return what stands before the first row."""
        return b""

    def row(self, row: Row) -> bytes:
        """Return one row with its end."""
        raise NotImplementedError

    def preview(self, row: Row) -> str:
        """Return one row as a person reads it before an export."""
        return (self.head() + self.row(row)).decode()


def writer(name: str) -> type[Writer]:
    """Return the writer of a format; raises `UserError` that lists those there are."""
    if name not in FORMATS:
        raise UserError(f"There is no format {name!r} to write; there are {', '.join(FORMATS)}.")
    return FORMATS[name]()


def _lossless() -> type[Writer]:
    from store.writers.lossless import LosslessWriter

    return LosslessWriter


def _jsonl() -> type[Writer]:
    from store.writers.jsonl import JsonlWriter

    return JsonlWriter


def _csv() -> type[Writer]:
    from store.writers.csv import CsvWriter

    return CsvWriter


FORMATS: dict[str, Callable[[], type[Writer]]] = {"copydesk": _lossless, "jsonl": _jsonl, "csv": _csv}
"""The formats by name, each with the function that loads its writer."""
