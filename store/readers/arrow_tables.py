"""Tables of pyarrow, read a batch at a time: Parquet files, Arrow files and streams."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from store.articles import Json
from store.interchange.nested import OWN, REVIEW, SCHEMA, TEXT
from store.readers.detect import Unreadable
from store.readers.extras import needed
from store.readers.items import Failure, Item
from store.readers.nested import read_other, read_own
from store.readers.registry import Input
from store.readers.tables import no_text_column, unique

if TYPE_CHECKING:
    import pyarrow as pa

BATCH = 256
"""Rows that are taken out of a Parquet file together."""
STREAM = b"\xff\xff\xff\xff"
FILE = b"ARROW1"
PARQUET = b"PAR1"


def read_arrow(given: Input, form: str, meta: Mapping[str, Json] | None = None) -> Iterator[Item]:
    """Yield the articles of a table's rows; `meta` goes to the metadata of each."""
    needed("pyarrow", "parquet")
    import pyarrow as pa

    number = 0
    table: _Table | None = None
    try:
        for batch in _batches(given):
            if table is None:
                table = _Table(batch.schema, given, form, meta or {})
                if table.refusal:
                    yield Failure(given.reported, table.refusal)
                    return
            for row in table.rows(batch):
                number += 1
                yield from table.read(row, number)
    except (pa.ArrowException, OSError, ValueError, OverflowError, NotImplementedError) as error:
        said = " ".join(str(error).split())[:160].rstrip(".") or type(error).__name__
        if not number:
            raise Unreadable("is not a sound {0} file: {1}", form, said) from error
        yield Failure(given.reported, f"behind row {number} it cannot be read any further: {said}")


def _batches(given: Input) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    with given.path.open("rb") as start:
        magic = start.read(8)
    if magic.startswith(PARQUET):
        from pyarrow import parquet as pq

        with pq.ParquetFile(given.path) as file:
            yield from file.iter_batches(batch_size=BATCH)
        return
    with pa.OSFile(str(given.path)) as source:
        if magic.startswith(FILE):
            try:
                reader = pa.ipc.open_file(source)
            except pa.ArrowInvalid:  # its end is missing; what stands before it is a stream
                source.seek(8)
                yield from pa.ipc.open_stream(source)
                return
            for place in range(reader.num_record_batches):
                yield reader.get_batch(place)
            return
        yield from pa.ipc.open_stream(source)


class _Table:
    """How the rows of one table become articles."""

    def __init__(self, schema: pa.Schema, given: Input, form: str, meta: Mapping[str, Json]) -> None:
        self._given, self._form, self._meta = given, form, meta
        metadata: Mapping[bytes, bytes] = schema.metadata or {}
        self.names = unique(schema.names)
        self._features = _features(metadata)
        self._fields = _columns(metadata)
        self._own = is_own(schema)
        self.refusal = None if self._own else no_text_column(self.names, given.keys)

    def rows(self, batch: pa.RecordBatch) -> Iterator[dict[str, Any] | str]:
        """Yield each row as plain data, or why it is none."""
        batch = batch.rename_columns(self.names)
        for place, column in enumerate(batch.columns):
            if str(column.type).startswith("timestamp[ns"):  # Python's times have no more than microseconds
                import pyarrow as pa

                coarse = column.cast(pa.timestamp("us", column.type.tz), safe=False)
                batch = batch.set_column(place, self.names[place], coarse)
        try:
            yield from batch.to_pylist()
        except (ValueError, OverflowError):
            for place in range(batch.num_rows):
                try:
                    yield batch.slice(place, 1).to_pylist()[0]
                except (ValueError, OverflowError) as error:
                    yield f"it cannot be read: {' '.join(str(error).split())[:160]}"

    def read(self, row: dict[str, Any] | str, number: int) -> Iterator[Item]:
        """Yield the article of a row."""
        given, here = self._given, f"{self._given.reported}, row {number}"
        if isinstance(row, str):
            yield Failure(here, row)
            return
        for name, feature in self._features.items():
            row[name] = _named(feature, row.get(name))
        about: dict[str, Any] = {
            "name": given.name,
            "form": self._form,
            "number": number,
            "reported": here,
            "meta": self._meta,
        }
        if self._own:
            yield from read_own(row, given.keys, self._fields, **about)
        else:
            yield from read_other(row, given.keys, **about)


def is_own(schema: pa.Schema) -> bool:
    """Whether a table is one that our writer made, by its columns: what was said of it may have got lost on the way."""
    import pyarrow as pa

    if schema.get_field_index(REVIEW) < 0 or schema.get_field_index(TEXT) < 0:
        return False
    type_ = schema.field(REVIEW).type
    return pa.types.is_struct(type_) and {"annotator", "status"} <= {type_.field(i).name for i in range(len(type_))}


def _columns(metadata: Mapping[bytes, bytes]) -> dict[str, str]:
    said = _json(metadata.get(SCHEMA))
    columns = said.get("columns") if isinstance(said, dict) else None
    named = columns.items() if isinstance(columns, dict) else ()
    return {c: key for c, key in named if isinstance(key, str) and key and c not in OWN}


def _features(metadata: Mapping[bytes, bytes]) -> dict[str, Json]:
    """Return the features in which something stands as the number of a label."""
    said = _json(metadata.get(b"huggingface"))
    info = said.get("info") if isinstance(said, dict) else None
    features = info.get("features") if isinstance(info, dict) else None
    named = features.items() if isinstance(features, dict) else ()
    return {name: feature for name, feature in named if '"ClassLabel"' in json.dumps(feature)}


def _named(feature: Json, given: Any) -> Any:
    """Return a cell with the names of labels in the place of their numbers."""
    if isinstance(feature, list):
        return [_named(feature[0], one) for one in given] if feature and isinstance(given, list) else given
    if not isinstance(feature, dict):
        return given
    if feature.get("_type") == "ClassLabel":
        names = feature.get("names")
        if not isinstance(names, list) or type(given) is not int:
            return given
        return names[given] if 0 <= given < len(names) else None if given < 0 else given
    if isinstance(given, list):
        return [_named(feature.get("feature"), one) for one in given]
    if isinstance(given, Mapping):
        return {key: _named(feature.get(key), value) for key, value in given.items()}
    return given


def _json(data: bytes | None) -> Json:
    try:
        return json.loads(data) if data else None
    except (ValueError, RecursionError):
        return None
