"""Parquet and Arrow: tables with typed columns, written a batch of rows at a time; see `interchange.nested`."""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from store.interchange.carries import Loss
from store.interchange.nested import CARRIES
from store.writers.arrow_schema import schema
from store.writers.extras import needed
from store.writers.nested import Nested
from store.writers.standoff import SUGGESTIONS
from store.writers.writer import Row, Sink, Writer

BATCH = 2000
"""Rows of a row group or a record batch, at most."""
BATCH_CHARACTERS = 8_000_000


class Batches:
    """Collects rows until there are enough of them for one batch of a Parquet or Arrow file."""

    def __init__(self, file: BinaryIO, made: Any, *, parquet: bool) -> None:
        import pyarrow as pa

        self.rows = self.bytes = self.memory = 0
        self._file, self._schema, self._parquet = file, made, parquet
        self._waiting: list[dict[str, Any]] = []
        self._characters = 0
        if parquet:
            from pyarrow import parquet as pq

            self._to: Any = pq.ParquetWriter(file, made, compression="zstd")
        else:
            self._to = pa.ipc.new_file(file, made)

    def add(self, row: dict[str, Any]) -> None:
        """Take a row."""
        self.rows += 1
        self._waiting.append(row)
        self._characters += len(row.get("text") or "")
        if len(self._waiting) >= BATCH or self._characters >= BATCH_CHARACTERS:
            self._flush()

    def close(self) -> None:
        """Write what waits and the file's end; the file itself stays open."""
        if self._waiting:
            self._flush()
        self._to.close()

    def _flush(self) -> None:
        import pyarrow as pa

        batch = pa.RecordBatch.from_pylist(self._waiting, schema=self._schema)
        self._to.write_batch(batch)
        self.memory += batch.nbytes
        self._waiting, self._characters = [], 0
        self.bytes = self._file.tell()


class ArrowWriter(Writer):
    """An Arrow IPC file."""

    name = "arrow"
    title = "Arrow, a typed table"
    suffix = ".arrow"
    extra = "parquet"
    carries = CARRIES
    options = SUGGESTIONS
    _parquet = False

    def start(self, sink: Sink) -> None:
        """Begin the file."""
        needed("pyarrow", self.extra, self.name)
        self._nested = Nested(self.fields, suggestions=self.option("suggestions") == "yes")
        self._batches = Batches(sink.open(), schema(self.fields), parquet=self._parquet)

    def add(self, row: Row, split: str = "") -> None:  # noqa: ARG002
        """Write one row."""
        self._batches.add(self._nested.row(row))

    def finish(self) -> None:
        """End the file."""
        self._batches.close()

    def losses(self) -> tuple[Loss, ...]:
        """Return what the typed columns could not hold."""
        return self._nested.losses()

    def preview(self, row: Row) -> str:
        """Return the row as JSON, without its columns that hold nothing."""
        return preview(Nested(self.fields).row(row))


class ParquetWriter(ArrowWriter):
    """A Parquet file of row groups, packed with Zstandard."""

    name = "parquet"
    title = "Parquet, a typed table"
    suffix = ".parquet"
    _parquet = True


def preview(row: dict[str, Any]) -> str:
    """Return a row as a person reads it."""
    return json.dumps(_told(row), ensure_ascii=False, indent=2)


def _told(given: Any) -> Any:
    if isinstance(given, dict):
        return {key: _told(value) for key, value in given.items() if value is not None}
    return [_told(value) for value in given] if isinstance(given, list) else given
