"""CSV: one row an article, lists joined, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from store.articles import Json
from store.csv_cells import guard
from store.interchange.carries import Part
from store.writers.flat import FlatWriter, columns

JOINER = "; "


class CsvWriter(FlatWriter):
    """RFC 4180 in UTF-8, the first row naming the columns."""

    name = "csv"
    title = "one row an article, for spreadsheets"
    suffix = ".csv"
    carries = frozenset({Part.VALUES, Part.UNANCHORED, Part.BODY, Part.URL, Part.STATUS})

    def head(self) -> bytes:
        """Return the row of the columns' names."""
        return _line(columns(self.fields, with_status=self.given.with_status))

    def line(self, record: dict[str, Json]) -> bytes:
        """Return the record's row."""
        return _line(record.values())


def _line(cells: Iterable[Json]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerow([_cell(c) for c in cells])
    return out.getvalue().encode()


def _cell(value: Json) -> str:
    if value is None:
        return ""
    text = JOINER.join(str(v) for v in value if v is not None) if isinstance(value, list) else str(value)
    return guard(text)
