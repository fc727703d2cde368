"""Excel workbooks: our own by its sheets of articles and values, anybody's as tables whose first row names columns."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import orjson

from store.articles import Json
from store.csv_cells import unguard
from store.documents import InvalidDocument
from store.interchange.nested import CARRIES
from store.interchange.standoff import ABOUT
from store.interchange.workbook import ARTICLES, REVIEW, VALUE_COLUMNS, VALUES
from store.readers.annotated import annotated_draft
from store.readers.detect import Unreadable
from store.readers.extras import needed
from store.readers.items import Failure, Item, Note
from store.readers.nested import offset, plain, read_other
from store.readers.registry import Head, Input, Reader
from store.readers.standoff import Found, parse_object
from store.readers.tables import cell_value, no_text_column, unique
from store.readers.unpacking import FREE, MAX_RATIO

if TYPE_CHECKING:
    from openpyxl import Workbook

MAX_PART = 4 << 30
MAX_STRINGS = 512 << 20
"""Bytes of the strings that all sheets share, which are held at once."""
_OWN = {"id", "text", *REVIEW}


def _sniff(head: Head) -> bool:
    if not head.data.startswith(b"PK\x03\x04"):
        return False
    return b"xl/workbook.xml" in head.data or (
        head.suffix in (".xlsx", ".xlsm") and (b"[Content_Types]" in head.data or b"docProps/" in head.data)
    )


def _read(given: Input) -> Iterator[Item]:
    needed("openpyxl", "excel")
    _check(given)
    from openpyxl import load_workbook

    started = False
    try:
        with given.path.open("rb") as file:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # it warns of what it does not know of Excel's, which is none of ours
                book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            for item in _items(given, book):
                started = True
                yield item
            book.close()
    except (OSError, MemoryError, Unreadable):
        raise
    except Exception as error:  # a workbook can break its parser anywhere; the articles before that come in
        said = f"is no sound workbook: {' '.join(str(error).split())[:120].rstrip('.') or type(error).__name__}"
        if not started:
            raise Unreadable(said) from error
        yield Failure(given.reported, f"it cannot be read any further: it {said}")


def _check(given: Input) -> None:
    """Raise `Unreadable` for a bomb and for parts that declare entities."""
    import zipfile

    try:
        with zipfile.ZipFile(given.path) as archive:
            for info in archive.infolist():
                bound = MAX_STRINGS if info.filename.endswith("sharedStrings.xml") else MAX_PART
                swells = info.file_size > FREE and info.file_size > MAX_RATIO * max(info.compress_size, 1)
                if info.file_size > bound or swells:
                    raise Unreadable("unpacks to far too much, as only a zip bomb does")
                if info.filename.endswith((".xml", ".rels")):
                    with archive.open(info) as part:
                        start = part.read(4096)
                    if b"<!DOCTYPE" in start or "<!DOCTYPE".encode("utf-16-le") in start:
                        raise Unreadable("declares entities of its own, which are not read from outside")
    except Unreadable:
        raise
    except Exception as error:  # an archive can break its parser anywhere
        raise Unreadable("is a damaged or encrypted workbook: {0}", " ".join(str(error).split())[:120]) from error


def _items(given: Input, book: Workbook) -> Iterator[Item]:
    sheets = [sheet for sheet in book.worksheets if hasattr(sheet, "iter_rows")]
    names = [sheet.title for sheet in sheets]
    tables = {sheet.title: _rows(sheet) for sheet in sheets}
    if ARTICLES in names and VALUES in names:
        first = {name: next(tables[name], (0, []))[1] for name in (ARTICLES, VALUES)}
        if set(map(str, first[ARTICLES])) >= _OWN and tuple(map(str, first[VALUES])) == VALUE_COLUMNS:
            yield from _own(given, {sheet.title: sheet for sheet in sheets})
            return
        tables = {sheet.title: _rows(sheet) for sheet in sheets}
    refusals = []
    for name, rows in tables.items():
        _, head = next(rows, (0, []))
        header = unique([unguard(str(cell)) if cell is not None else "" for cell in head])
        refusal = no_text_column(header, given.keys, (row for _, row in rows)) if header else "it is empty"
        if refusal:
            refusals.append((name, refusal))
            continue
        for number, row in rows:
            yield from _other(given, name, header, number, row, alone=len(tables) == 1)
    if len(refusals) == len(tables):
        yield Failure(given.reported, refusals[0][1] if refusals else "there is no sheet in it")
    else:
        yield from (Note(f"{given.reported}, sheet {name}", f"left out: {said}") for name, said in refusals)


def _rows(sheet: Any) -> Iterator[tuple[int, list[Json]]]:
    """Yield the rows that hold something, numbered as in the sheet."""
    sheet.reset_dimensions()  # what a sheet says of its size is often wrong
    for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
        row = [_plain(cell) for cell in cells]
        if any(cell is not None for cell in row):
            yield number, row


def _plain(cell: Any) -> Json:
    """Return a cell as JSON: a date without a time of day as a date."""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return plain(cell)


def _other(given: Input, sheet: str, header: list[str], number: int, row: list[Json], *, alone: bool) -> Iterator[Item]:
    here = f"{given.reported}, row {number}" if alone else f"{given.reported}, sheet {sheet}, row {number}"
    if len(row) > len(header) and any(cell is not None for cell in row[len(header) :]):
        yield Failure(here, f"it has {len(row)} cells, and there are only {len(header)} columns")
        return
    record = {
        key: cell_value(cell, key, given.keys) if isinstance(cell, str) else cell
        for key, cell in zip(header, row, strict=False)
        if cell is not None
    }
    name = given.name if alone else f"{given.name}/{sheet}"
    yield from read_other(record, given.keys, name=name, form="excel", number=number, reported=here, meta={})


def _own(given: Input, sheets: Mapping[str, Any]) -> Iterator[Item]:
    values: dict[str, list[list[Json]]] = {}
    for name, sheet in sheets.items():
        if name == VALUES or name.startswith(f"{VALUES} "):
            for _, row in _rows(sheet):
                values.setdefault(_string(row[0]), []).append(row[1:])
    for name, sheet in sheets.items():
        if name != ARTICLES and not name.startswith(f"{ARTICLES} "):
            continue
        rows = _rows(sheet)
        header = [str(cell) for cell in next(rows, (0, []))[1]]
        for number, row in rows:
            record = {key: cell for key, cell in zip(header, row, strict=False) if cell is not None}
            mine = values.pop(_string(record.get("id")), [])
            yield from _article(given, f"{given.reported}, sheet {name}, row {number}", record, mine, number)
    left = [key for key in values if key and key != VALUE_COLUMNS[0]]
    if left:
        yield Note(given.reported, f"values of {len(left)} articles that are not in it were left out, as {left[0]!r}")


def _article(
    given: Input, here: str, record: Mapping[str, Json], values: list[list[Json]], number: int
) -> Iterator[Item]:
    digest = sha256(orjson.dumps([record, values], default=str)).hexdigest()
    status = record.get("status")
    about: dict[str, Json] = {
        ABOUT: 1,
        "id": _string(record.get("id")),
        "url": _string(record.get("url")),
        "language": _string(record.get("language")),
        "empty": [key.strip() for key in _string(record.get("decided_empty")).split(";") if key.strip()],
        "meta": parse_object(_string(record.get("meta"))),
    }
    if record.get("annotator") is not None:
        about["review"] = {
            name: record[name] if isinstance(record[name], bool | int) else _string(record[name])
            for name in REVIEW
            if record.get(name) is not None
        } | {"status": status}
    found = Found(_string(record.get("text")), about=about)
    for row in values:
        field, place, value, attributes, decision, score, extractor, start, end, quote = (*row, *[None] * 10)[:10]
        words = _string(quote) if quote is not None else None
        more: dict[str, Json] = {
            "value": unguard(value) if isinstance(value, str) else value,
            "place": place - 1 if isinstance(place, int) else None,
            "attributes": parse_object(_string(attributes)),
            "decision": decision,
            "score": score,
            "extractor": _string(extractor) or None,
        }
        group = f"{field}#{place}" if words is not None or start is not None else None
        found.add(_string(field), offset(start), offset(end), words, more, group=group)
    try:
        yield from annotated_draft(
            found.annotated(),
            given.keys,
            fallback_id=f"{given.name}#{number}",
            name=given.name,
            form="excel",
            sha256=digest,
            reported=here,
        )
    except InvalidDocument as error:
        yield Failure(here, str(error))


def _string(cell: Json) -> str:
    return "" if cell is None else unguard(cell) if isinstance(cell, str) else str(cell)


READER = Reader(
    name="excel",
    title="an Excel workbook",
    suffixes=(".xlsx", ".xlsm"),
    sniff=_sniff,
    read=_read,
    binary=True,
    extra="excel",
    carries=CARRIES,
)
