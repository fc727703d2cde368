"""Tar archives, plain or packed with gzip, bzip2 or xz, read in one pass."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import Any, BinaryIO

from store.readers.inflate import Broken, Inflated, inflated_head, packed_kind
from store.readers.items import Item
from store.readers.registry import Head, Input, Reader
from store.readers.unpacking import Bomb, Budget, Left, Member, read_members

_BLOCK = 512
_MAX_HEADER = 1 << 20
"""Bytes of one extended header: a name, and some attributes; it is held as a whole."""
_EXTENDED = (tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.GNUTYPE_LONGNAME,
             tarfile.GNUTYPE_LONGLINK)  # fmt: skip


def is_tar(block: bytes) -> bool:
    """Whether a file begins as a tar archive does: a header whose checksum holds."""
    if len(block) < _BLOCK or not block[0]:
        return False
    try:
        stated = int(block[148:156].strip(b" \0") or b"x", 8)
    except ValueError:
        return False
    return sum(block[:148]) + sum(b"        ") + sum(block[156:_BLOCK]) == stated


def _sniff(head: Head) -> bool:
    return is_tar(inflated_head(head.data))


def _read(given: Input) -> Iterator[Item]:
    with given.path.open("rb") as file:
        kind = packed_kind(file.read(16)) or "stored"
        file.seek(0)
        yield from read_members(given, lambda budget: _members(Inflated(file, kind), budget))


class _Whole:
    """Reads as much as is asked for, as tarfile needs it; remembers why it could not."""

    def __init__(self, source: Inflated) -> None:
        self._source = source

    def read(self, size: int) -> bytes:
        pieces = []
        while size > 0 and (piece := self._source.read(size)):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)


def _members(source: Inflated, budget: Budget) -> Iterator[Member | Left]:
    ended = False

    class Checked(tarfile.TarInfo):
        """A header, told apart from the archive's end; tarfile itself passes over a broken one without a word."""

        @classmethod
        def frombuf(cls, buf: Any, encoding: str, errors: str) -> Any:
            nonlocal ended
            ended = len(buf) == _BLOCK and not any(buf)
            made = super().frombuf(buf, encoding, errors)
            if made.type in _EXTENDED and made.size > _MAX_HEADER:
                raise Bomb("has a header of more than 1 MB, so it was not read on")
            return made

    try:
        stream: BinaryIO = _Whole(source)  # type: ignore[assignment]  # tarfile only reads
        with tarfile.open(fileobj=stream, mode="r|", tarinfo=Checked, bufsize=_BLOCK * 20) as archive:
            for info in archive:
                budget.member()
                yield from _member(archive, info)
                archive.members = []  # type: ignore[attr-defined]  # it would keep every header
    except (tarfile.TarError, Broken, OSError, ValueError, EOFError, OverflowError, RecursionError) as error:
        if isinstance(error, Broken):
            raise Bomb(str(error)) from error
        raise Bomb("is damaged or cut; what stands whole before that was read") from error
    if not ended:
        raise Bomb("breaks off without its end: the file is damaged or cut, and what stands whole in it was read")


def _member(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Iterator[Member | Left]:
    if info.isdir():
        return
    if info.issym() or info.islnk():
        yield Left(info.name, "it is a link, which is not followed")
    elif not info.isreg():
        yield Left(info.name, "it is a device or a pipe, which is not made")
    else:
        opened = archive.extractfile(info)
        assert opened is not None
        left = info.size

        def read(size: int) -> bytes:
            nonlocal left
            try:
                piece = opened.read(min(size, left))
            except tarfile.ReadError as error:
                raise Broken("breaks off: the file is cut") from error
            left -= len(piece)
            if not piece and left:
                raise Broken("breaks off: the file is cut")
            return piece

        yield Member(info.name, read)


READER = Reader(
    name="tar",
    title="a tar archive, also packed with gzip, bzip2 or xz",
    suffixes=(".tar", ".tgz", ".tbz2", ".txz"),
    sniff=_sniff,
    read=_read,
    binary=True,
    archive=True,
)
