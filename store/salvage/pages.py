"""A database file read page by page, without SQLite: whatever is still whole is found, however little that is.

SQLite gives up where the header or the table of tables is damaged, and stops at the first damaged page of a table. Here
each page stands for itself: rows are read from every page that holds rows of a table, those that the tables' own trees
lead to first. See https://www.sqlite.org/fileformat2.html; the log (WAL) is read as SQLite does, up to its last commit.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

Cell = int | float | str | bytes | None
_HEADER = b"SQLite format 3\0"
_PAGE = 4096
_TABLE_INTERIOR, _TABLE_LEAF = 5, 13
_MOST_PAYLOAD = 1 << 30
_WAL_HEADER, _FRAME_HEADER = 32, 24


class Damaged(Exception):
    """A page or a row that is not what it must be."""


class Pages:
    """The pages of a file, with what its log had committed in their place."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("rb")
        self._log: BinaryIO | None = None
        self._size = path.stat().st_size
        self._logged: dict[int, int] = {}
        """Where in the log the newest committed state of a page is."""
        self.page_size = _PAGE
        try:
            head = self._file.read(100)
            if head[:16] == _HEADER and (told := _page_size(struct.unpack(">H", head[16:18])[0])):
                self.page_size = told
            log = path.with_name(f"{path.name}-wal")
            if log.is_file() and log.stat().st_size > _WAL_HEADER:
                self._log = log.open("rb")
                self._read_log()
        except BaseException:
            self.close()
            raise
        self.count = max(-(-self._size // self.page_size), max(self._logged, default=0))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the files."""
        self._file.close()
        if self._log is not None:
            self._log.close()

    def page(self, number: int) -> bytes:
        """Return a page, counted from 1; what the file does not reach is zeros."""
        if (place := self._logged.get(number)) is not None and self._log is not None:
            self._log.seek(place)
            return self._log.read(self.page_size)
        self._file.seek((number - 1) * self.page_size)
        return self._file.read(self.page_size).ljust(self.page_size, b"\0")

    def _read_log(self) -> None:
        """Find the pages of all transactions that were committed; the first frame that is not whole ends them."""
        assert self._log is not None
        head = self._log.read(_WAL_HEADER)
        magic, _, size, _, salt1, salt2, sum1, sum2 = struct.unpack(">8I", head)
        if magic & ~1 != 0x377F0682 or not (size := _page_size(size)):
            return
        order = ">" if magic & 1 else "<"
        state = _checksum(head[:24], (0, 0), order)
        if state != (sum1, sum2):
            return
        self.page_size = size
        begun: dict[int, int] = {}
        while True:
            frame = self._log.read(_FRAME_HEADER + size)
            if len(frame) < _FRAME_HEADER + size:
                return
            number, commit, one, two, sum1, sum2 = struct.unpack(">6I", frame[:_FRAME_HEADER])
            state = _checksum(frame[_FRAME_HEADER:], _checksum(frame[:8], state, order), order)
            if (one, two) != (salt1, salt2) or state != (sum1, sum2) or not number:
                return
            begun[number] = self._log.tell() - size
            if commit:
                self._logged.update(begun)
                begun = {}

    # --- what stands in them -------------------------------------------------------------------------------------

    def tree(self, root: int) -> Iterator[int]:
        """Yield the pages that hold the rows of the table with a root page; what is damaged on the way is left out."""
        waiting, seen = [root], set[int]()
        while waiting:
            number = waiting.pop()
            if number in seen or not 0 < number <= self.count:
                continue
            seen.add(number)
            page = self.page(number)
            start = 100 if number == 1 else 0
            if page[start] == _TABLE_LEAF:
                yield number
            elif page[start] == _TABLE_INTERIOR:
                cells = struct.unpack_from(">H", page, start + 3)[0]
                places = page[start + 12 : start + 12 + 2 * cells]
                children = [struct.unpack_from(">I", page, start + 8)[0]]
                for (place,) in struct.iter_unpack(">H", places[: len(places) // 2 * 2]):
                    if place + 4 <= self.page_size:
                        children.append(struct.unpack_from(">I", page, place)[0])
                waiting += children

    def free(self) -> set[int]:
        """Return the pages that nothing uses any more; what they still hold is of before."""
        head = self.page(1)
        if head[:16] != _HEADER:
            return set()
        found: set[int] = set()
        trunk = struct.unpack_from(">I", head, 32)[0]
        while 0 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            trunk, leaves = struct.unpack_from(">2I", page, 0)
            if leaves > self.page_size // 4 - 2:
                break
            found.update(struct.unpack_from(f">{leaves}I", page, 8))
        return found

    def rows(self, number: int) -> Iterator[tuple[int, tuple[Cell, ...]] | None]:
        """Yield the rows on a page, each with its number; None for one that cannot be read."""
        page = self.page(number)
        start = 100 if number == 1 else 0
        if page[start] != _TABLE_LEAF:
            return
        cells = struct.unpack_from(">H", page, start + 3)[0]
        first = start + 8 + 2 * cells
        if first > self.page_size:
            yield None
            return
        for (place,) in struct.iter_unpack(">H", page[start + 8 : first]):
            try:
                if place < first:
                    raise Damaged
                yield self._row(page, place)
            except (Damaged, IndexError, struct.error, UnicodeDecodeError):
                yield None

    def _row(self, page: bytes, place: int) -> tuple[int, tuple[Cell, ...]]:
        length, place = _varint(page, place)
        rowid, place = _varint(page, place)
        if not 0 < length < _MOST_PAYLOAD:
            raise Damaged
        return _signed(rowid, 8), _record(self._payload(page, place, length))

    def _payload(self, page: bytes, place: int, length: int) -> bytes:
        usable = self.page_size
        local = length
        if length > usable - 35:
            least = (usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (usable - 4)
            local = local if local <= usable - 35 else least
        if place + local > usable:
            raise Damaged
        parts = [page[place : place + local]]
        left = length - local
        following = struct.unpack_from(">I", page, place + local)[0] if left else 0
        seen: set[int] = set()
        while left > 0:
            if not 0 < following <= self.count or following in seen:
                raise Damaged
            seen.add(following)
            more = self.page(following)
            parts.append(more[4 : 4 + min(left, usable - 4)])
            left -= len(parts[-1])
            following = struct.unpack_from(">I", more, 0)[0]
        return b"".join(parts)


def _page_size(told: int) -> int:
    """Return a page's size as a header tells it, 0 where it makes no sense."""
    size = 65536 if told == 1 else told
    return size if 512 <= size <= 65536 and size & (size - 1) == 0 else 0


def _checksum(data: bytes, state: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = state
    numbers = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(numbers[::2], numbers[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for index in range(9):
        byte = data[place + index]
        if index == 8:
            return (value << 8) | byte, place + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, place + index + 1
    raise Damaged


def _signed(value: int, size: int) -> int:
    return value - (1 << 8 * size) if value >= 1 << (8 * size - 1) else value


_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _record(payload: bytes) -> tuple[Cell, ...]:
    """Return the columns of a record, whose lengths must fill it exactly."""
    length, place = _varint(payload, 0)
    if not 0 < length <= len(payload):
        raise Damaged
    kinds = []
    while place < length:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != length:
        raise Damaged
    columns: list[Cell] = []
    for kind in kinds:
        if kind in (10, 11):
            raise Damaged
        size = _SIZES[kind] if kind < 10 else (kind - 12) // 2
        piece = payload[place : place + size]
        if len(piece) != size:
            raise Damaged
        place += size
        columns.append(_column(kind, piece))
    if place != len(payload):
        raise Damaged
    return tuple(columns)


def _column(kind: int, piece: bytes) -> Cell:
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", piece)[0])
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(piece, "big", signed=True)
    return piece.decode() if kind % 2 else piece
