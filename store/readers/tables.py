"""CSV and TSV: one article a row, the first row naming the columns."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, TextIO

from store.articles import Json
from store.csv_cells import unguard
from store.documents import clean_text
from store.fields import FieldType
from store.readers.characters import BROKEN, file_charset
from store.readers.items import Failure, Item, Note
from store.readers.mapping import TEXT_NAMES, KeyMap
from store.readers.records import read_record

MAX_CELL = 100 << 20
"""Characters of one cell."""
_DELIMITERS = (",", ";", "\t", "|")
_SHOWN = 40
"""Characters of a column's name that a report shows."""
_SAMPLE = 1 << 18


def read_table(
    path: Path, name: str, keys: KeyMap, *, form: str = "csv", reported: str | None = None
) -> Iterator[Item]:
    """Yield the article of each row, reported by the number of the line on which it begins."""
    reported = reported or name
    charset, mark = file_charset(path)
    if charset != "utf-8":
        yield Note(reported, f"it is not UTF-8 and was read as {charset}")
    with path.open("r", encoding=charset, errors=BROKEN, newline="") as file:
        if mark:
            file.read(1)
        at_start = file.tell()
        delimiter = "\t" if form == "tsv" else sniff(file.read(_SAMPLE))
        file.seek(at_start)
        csv.field_size_limit(MAX_CELL)
        lines = _Lines(file)
        rows = csv.reader(lines, delimiter=delimiter)
        header: list[str] | None = None
        while True:
            try:
                row = next(rows, None)
            except csv.Error as error:
                yield Failure(f"{reported}, line {lines.first}", f"it is not a row of a table: {error}")
                lines.take()
                continue
            if row is None:
                break
            first, source = lines.take()
            if not any(cell.strip() for cell in row):
                continue
            if header is None:
                header = unique(row)
                if refusal := no_text_column(header, keys, rows):
                    yield Failure(reported, refusal)
                    return
                continue
            here = f"{reported}, line {first}"
            if len(row) > len(header):
                yield Failure(here, f"it has {len(row)} cells, and there are only {len(header)} columns")
                continue
            if len(row) < len(header):
                yield Note(here, f"it has only {len(row)} cells for {len(header)} columns; the missing ones are empty")
            record = {
                key: cell_value(cell, key, keys)
                for key, cell in zip(header, row, strict=False)
                if cell or keys.target(key) in ("text", "html")
            }
            yield from read_record(
                record,
                keys,
                fallback_id=f"{name}#{first}",
                name=name,
                form=form,
                data=source.encode(),
                reported=here,
            )


def sniff(sample: str) -> str:
    """Return the delimiter under which the sample's rows have the same number of cells most consistently."""
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        lengths = []
        try:
            for row in csv.reader(sample.splitlines(keepends=True)[:400], delimiter=delimiter):
                if row:
                    lengths.append(len(row))
                if len(lengths) == 50:
                    break
        except csv.Error:
            pass
        if not lengths or lengths[0] < 2:
            continue
        score = Counter(lengths)[lengths[0]] / len(lengths) + min(lengths[0], 20) / 100
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _tell_columns(header: list[str], rows: Iterable[list[Json]], keys: KeyMap) -> None:
    """Tell who listens what the columns hold of which none is the text, so that a mapping can say which one is."""
    if keys.heard is None:
        return
    row: list[Json]
    try:
        row = next(iter(rows), [])
    except csv.Error:
        row = []
    for key, cell in zip_longest(header, row[: len(header)], fillvalue=""):
        keys.heard.key(key, cell, "csv")


class _Lines:
    """The lines of a file, clean, remembering those that the current row was made of."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._number = 0
        self._taken: list[str] = []
        self.first = 1

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._file.readline(MAX_CELL + 1)
        if not line:
            raise StopIteration
        self._number += 1
        if len(line) > MAX_CELL and not line.endswith("\n"):
            while (rest := self._file.readline(1 << 20)) and not rest.endswith("\n"):
                pass
            raise csv.Error(f"a line is longer than {MAX_CELL >> 20} MB")
        line = clean_text(line)
        self._taken.append(line)
        return line

    def take(self) -> tuple[int, str]:
        """Return the number of the row's first line and its source, and begin a new row."""
        first, source = self.first, "".join(self._taken)
        self._taken.clear()
        self.first = self._number + 1
        return first, source.rstrip("\r\n")


def unique(row: list[str]) -> list[str]:
    """Return the columns' names, each only once; a nameless one is called by its place."""
    seen: Counter[str] = Counter()
    names = []
    for place, cell in enumerate(row, 1):
        name = cell.strip().lstrip("\ufeff") or f"column {place}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def no_text_column(header: list[str], keys: KeyMap, rows: Iterable[list[Any]] = ()) -> str | None:
    """Return what is wrong with a table's columns where none of them is the text; `rows` are those that follow."""
    targets = {keys.target(name) for name in header}
    folded = {name.replace("_", "").lower() for name in header}
    if targets & {"text", "html"} or folded & {name.replace("_", "") for name in TEXT_NAMES}:
        return None
    _tell_columns(header, rows, keys)
    names = [name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…" for name in header[:12]]
    shown = ", ".join(names) + (", …" if len(header) > 12 else "")
    return f"it has no column `text` or `html`, only {shown}; a mapping (--map) can say which one holds the text"


def cell_value(cell: str, key: str, keys: KeyMap) -> Json:
    """Return what a cell says: JSON where it holds a list or meta, without the apostrophe that guards a formula."""
    cell = unguard(cell)
    target = keys.target(key)
    field = keys.fields.get(target)
    listed = field is not None and (field.many or field.type is FieldType.BLOCKS) and cell.startswith("[")
    if listed or (target == "meta" and cell.startswith("{")):
        try:
            return json.loads(cell)
        except (ValueError, RecursionError):
            return cell
    return cell
