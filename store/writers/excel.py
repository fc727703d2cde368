"""Excel: a sheet of articles, one of their values with the evidence, and one that says what is where.

The rows go to the disk as they come. The sheet of values is the one that is read back; the fields' columns on the sheet
of articles are for people who look at it. The bytes are the same each time: the parts of the archive bear no date.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from store.articles import Json
from store.csv_cells import guard
from store.documents import dumps
from store.errors import said
from store.fields import FieldType
from store.interchange.carries import Loss
from store.interchange.nested import CARRIES
from store.interchange.workbook import (
    ABOUT,
    AFTER,
    ARTICLES,
    BEFORE,
    MAX_CELL,
    MAX_ROWS,
    REVIEW,
    VALUE_COLUMNS,
    VALUES,
    field_columns,
)
from store.writers.csv import joined
from store.writers.extras import needed
from store.writers.flat import plain
from store.writers.standoff import SUGGESTIONS, Entry, about, entries, xml_text
from store.writers.writer import Row, Sink, Writer

_EXACT = 2**53
_EXAMPLES = 5
_LONG = said("cells that end after 32,767 characters")
_CONTROL = said("characters that a workbook cannot hold")
_WIDTHS = {"id": 24, "url": 30, "text": 60, "value": 30, "quote": 40, "article": 24, "field": 16}


class ExcelWriter(Writer):
    """A workbook, written a row at a time."""

    name = "excel"
    title = "an Excel workbook"
    suffix = ".xlsx"
    extra = "excel"
    carries = CARRIES
    options = SUGGESTIONS

    def start(self, sink: Sink) -> None:
        """Begin the workbook."""
        needed("openpyxl", self.extra, self.name)
        from openpyxl import Workbook

        self._begin()
        self._file = sink.open()
        self._book = Workbook(write_only=True)
        self._articles = _Sheet(self._book, ARTICLES, self._header())
        self._values = _Sheet(self._book, VALUES, VALUE_COLUMNS)
        self._about = self._book.create_sheet(ABOUT)

    def _begin(self) -> None:
        self._columns = field_columns(self.fields)
        self._lost: dict[str, tuple[int, list[str]]] = {}
        self._statuses: Counter[str] = Counter()

    def _header(self) -> tuple[str, ...]:
        return (*BEFORE, *self._columns.values(), *AFTER)

    def add(self, row: Row, split: str = "") -> None:  # noqa: ARG002
        """Write the row of an article, and those of its values."""
        self._articles.add(self._article(row))
        for cells in self._mentions(row):
            self._values.add(cells)

    def finish(self) -> None:
        """Write the sheet that explains, and bring the workbook into the file."""
        from openpyxl.writer.excel import ExcelWriter as Packer

        for line in self._explained():
            self._about.append(line)
        self._about.column_dimensions["A"].width = 24
        self._book.properties.creator = "Copydesk"
        self._book.properties.created = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
        Packer(self._book, _Undated(self._file, "w", ZIP_DEFLATED, allowZip64=True)).save()

    def discard(self) -> None:
        """Take away the sheets' temporary files, where the workbook was not put together."""
        from openpyxl.worksheet._writer import ALL_TEMP_FILES

        for sheet in self._book.worksheets:
            if (writer := getattr(sheet, "_writer", None)) is not None and writer.out in ALL_TEMP_FILES:
                if not sheet.closed:
                    sheet.close()
                writer.cleanup()

    def losses(self) -> tuple[Loss, ...]:
        """Return what cells could not hold."""
        return tuple(Loss(what, count, tuple(places)) for what, (count, places) in self._lost.items())

    def preview(self, row: Row) -> str:
        """Return the row of the article, a column a line, and its values."""
        self._begin()
        lines = [
            f"{name}: {_shown(cell)}"
            for name, cell in zip(self._header(), self._article(row), strict=True)
            if cell not in (None, "")
        ]
        lines += ["", "\t".join(VALUE_COLUMNS)]
        lines += ["\t".join(_shown(cell) for cell in cells) for cells in self._mentions(row)]
        return "\n".join(lines)

    def _article(self, row: Row) -> list[Any]:
        article, id_ = row.article, row.article.id
        known = about(row, ())
        said: dict[str, Json] = known.get("review") or {"status": row.status.value}
        cells: list[Any] = [self._text(id_, id_), self._text(article.url, id_), self._text(article.language, id_)]
        for name in REVIEW:
            given = said.get(name)
            cells.append(given if isinstance(given, bool | int) else self._text(given, id_))
        self._statuses[row.status.value] += 1
        record = row.record or {}
        for field in self.fields:
            values = record.get(field.key)
            value = None if values is None else plain(field, values)
            if isinstance(value, list):
                value = value[0] if len(value) == 1 else joined(field, value)
            cells.append(self._value(value, id_, dated=field.type is FieldType.DATE, counted=False))
        cells.append(self._text("; ".join(known.get("empty", ())), id_))
        cells.append(self._text(dumps(dict(article.meta)).decode() if article.meta else None, id_))
        cells.append(self._text(article.text, id_))
        return cells

    def _mentions(self, row: Row) -> list[list[Any]]:
        id_ = row.article.id
        return [
            [*before, *after]
            for entry in entries(row, self.fields, suggestions=self.option("suggestions") == "yes")
            for before in (self._entry(entry, id_),)
            for after in (
                [[e.start, e.end, self._text(e.quote, f"{id_}: {entry.key}")] for e in entry.evidence]
                or [[None, None, None]]
            )
        ]

    def _entry(self, entry: Entry, id_: str) -> list[Any]:
        field, where = self.fields.get(entry.key), f"{id_}: {entry.key}"
        return [
            self._text(id_, where),
            self._text(entry.key, where),
            entry.place + 1,
            self._value(entry.value, where, dated=field is not None and field.type is FieldType.DATE),
            self._text(dumps(dict(entry.attributes)).decode() if entry.attributes else None, where),
            entry.decision,
            entry.score,
            self._text(entry.extractor, where),
        ]

    def _value(self, value: Json, where: str, *, dated: bool, counted: bool = True) -> Any:
        """Return a value's cell: a number or a date where a spreadsheet holds exactly that, else text."""
        if isinstance(value, float) or (isinstance(value, int) and abs(value) <= _EXACT):
            return value
        if value is None:
            return None
        text = str(value)
        if dated and len(text) == 10:
            try:
                day = date.fromisoformat(text)
            except ValueError:
                return self._text(text, where)
            if day.isoformat() == text and day >= date(1900, 3, 1):
                return day
        return self._text(text, where, counted=counted)

    def _text(self, text: Json, where: str, *, counted: bool = True) -> str | None:
        """Return a text as a cell holds it, guarded against being run as a formula."""
        if text is None or text == "":
            return None
        whole, strange = xml_text(guard(str(text)))
        cell = whole
        if len(whole) > MAX_CELL // 2 and len(whole.encode("utf-16-le")) > 2 * MAX_CELL:
            cell = whole.encode("utf-16-le")[: 2 * MAX_CELL].decode("utf-16-le", "ignore")
        for what, lost in ((_LONG, int(cell != whole)), (_CONTROL, strange)):
            if lost and counted:
                count, places = self._lost.get(what, (0, []))
                if len(places) < _EXAMPLES and where not in places:
                    places.append(where)
                self._lost[what] = count + lost, places
        return cell

    def _explained(self) -> list[list[Any]]:
        lines: list[list[Any]] = [[f"Copydesk: {guard(self.given.project or 'export')}"[:200]], []]
        lines += [[ARTICLES, "One row an article, the text at the end; a column a field, lists joined."]]
        lines += [[VALUES, "One row a mention: value, attributes, and where in the text it stands."]]
        lines += [["", "Rows of one value have the same number; a value without evidence has one row."]]
        lines += [["", "Offsets count Unicode code points from 0; end is the first character behind."]]
        lines += [["", "When the workbook is imported, this sheet is what counts, not the columns of fields."]]
        lines += [["", "An apostrophe before =, +, - or @ keeps a cell from being run; an import takes it away."]]
        lines += [[], ["status", "articles"], *([name, count] for name, count in sorted(self._statuses.items()))]
        lines += [[], ["column", "field", "type", "several values", "help"]]
        for field in self.fields:
            several = "yes" if field.many else "no"
            lines.append([self._columns[field.key], field.label, field.type.value, several, field.help])
        return [[xml_text(guard(c))[0] if isinstance(c, str) and c else c for c in line] for line in lines]


class _Sheet:
    """A sheet that goes on in another one where it is full."""

    def __init__(self, book: Any, name: str, header: Sequence[str]) -> None:
        self._book, self._name, self._header = book, name, header
        self._number = 0
        self._next()

    def _next(self) -> None:
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter

        self._number += 1
        self._rows = 0
        self._sheet = self._book.create_sheet(self._name if self._number == 1 else f"{self._name} {self._number}")
        self._sheet.freeze_panes = "B2"
        for place, name in enumerate(self._header, 1):
            self._sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(name, 14)
        self._write([xml_text(guard(name))[0] for name in self._header], Font(bold=True))

    def add(self, cells: Sequence[Any]) -> None:
        """Write a row."""
        if self._rows >= MAX_ROWS:
            self._next()
        self._write(cells)

    def _write(self, cells: Sequence[Any], font: Any = None) -> None:
        from openpyxl.cell import WriteOnlyCell

        made: list[Any] = []
        for value in cells:
            if isinstance(value, str) or font is not None:
                cell = WriteOnlyCell(self._sheet, value)
                cell.data_type = "s"  # never a formula, whatever it begins with
                if font is not None:
                    cell.font = font
                made.append(cell)
            elif isinstance(value, date):
                cell = WriteOnlyCell(self._sheet, value)
                cell.number_format = "yyyy-mm-dd"
                made.append(cell)
            else:
                made.append(value)
        self._sheet.append(made)
        self._rows += 1


class _Undated(ZipFile):
    """An archive whose members all bear the same date, so that the same workbook has the same bytes."""

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        with Path(filename).open("rb") as source, self.open(self._info(str(arcname)), "w", force_zip64=True) as target:
            shutil.copyfileobj(source, target, 1 << 20)

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        if str(zinfo_or_arcname) == "docProps/core.xml":
            data = _without_modified(data if isinstance(data, bytes) else str(data).encode())
        super().writestr(self._info(str(zinfo_or_arcname)), data)

    @staticmethod
    def _info(name: str) -> ZipInfo:
        info = ZipInfo(name.lstrip("/"), (1980, 1, 1, 0, 0, 0))
        info.compress_type = ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        return info


def _without_modified(data: bytes) -> bytes:
    """Return the core properties without the time at which they were written."""
    start, end = data.find(b"<dcterms:modified"), data.find(b"</dcterms:modified>")
    return data[:start] + data[end + len(b"</dcterms:modified>") :] if 0 <= start < end else data


def _shown(cell: Any) -> str:
    text = "" if cell is None else str(cell)
    return text if len(text) <= 400 else f"{text[:400]}…"
