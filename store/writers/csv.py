"""CSV and TSV: one row an article, lists joined, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from typing import ClassVar

from store.articles import Json
from store.csv_cells import guard
from store.fields import Field, FieldType
from store.interchange.carries import Part
from store.writers.flat import FlatWriter, columns

JOINER = "; "


class CsvWriter(FlatWriter):
    """RFC 4180 in UTF-8, the first row naming the columns."""

    name = "csv"
    title = "one row an article, for spreadsheets"
    suffix = ".csv"
    carries = frozenset({Part.VALUES, Part.UNANCHORED, Part.BODY, Part.URL, Part.STATUS})
    delimiter: ClassVar[str] = ","

    def head(self) -> bytes:
        """Return the row of the columns' names."""
        return self._line(columns(self.fields, with_status=self.given.with_status))

    def line(self, record: dict[str, Json]) -> bytes:
        """Return the record's row."""
        fields = self.fields
        return self._line(
            [joined(fields.get(key), cell) if type(cell) is list else cell for key, cell in record.items()]
        )

    def _line(self, cells: Iterable[Json]) -> bytes:
        out = io.StringIO()
        csv.writer(out, delimiter=self.delimiter).writerow([_cell(c) for c in cells])
        return out.getvalue().encode()


class TsvWriter(CsvWriter):
    """The same with tabs between the cells; one that holds a tab or a line end is quoted, as spreadsheets do it."""

    name = "tsv"
    title = "one row an article, cells parted by tabs"
    suffix = ".tsv"
    delimiter = "\t"


def joined(field: Field | None, values: list[Json]) -> str:
    """Return a list as one cell: its values joined by `; `, as JSON where that could not be taken apart again."""
    texts = [str(v) for v in values if v is not None]
    whole = field is not None and field.type in (FieldType.QUOTE, FieldType.LONG_TEXT)
    apart = r"[;|\n]" if len(texts) > 1 or field is None or field.type is FieldType.ENTITY else r"[;|\n,]"
    if whole:
        unclear = len(texts) > 1 or any(t.startswith("[") for t in texts)
    else:
        unclear = any(not t or t != t.strip() or t.startswith("[") or re.search(apart, t) for t in texts)
    return json.dumps(values, ensure_ascii=False) if unclear else JOINER.join(texts)


def _cell(value: Json) -> str:
    return "" if value is None else guard(str(value))
