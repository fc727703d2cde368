"""Zip archives: their members by the directory at their end, or one behind the other where it is missing."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from store.readers.inflate import Broken, Inflated
from store.readers.items import Item
from store.readers.registry import Head, Input, Reader
from store.readers.unpacking import MAX_MEMBERS, Bomb, Budget, Left, Member, read_members

LOCAL = b"PK\x03\x04"
EMPTY = b"PK\x05\x06"
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_END = struct.Struct("<4s4H2IH")
_METHODS = {0: "stored", 8: "deflate", 12: "bz2"}
_ENCRYPTED, _SIZES_BEHIND, _UTF8 = 0x1, 0x8, 0x800
_NO_SIZE = 0xFFFFFFFF
_PIECE = 1 << 20
_OFFICE = (b"[Content_Types].xml", b"mimetypeapplication/vnd.", b"META-INF/MANIFEST.MF")
"""Near the beginning of zips that are one document or program; those that can be read are told before."""


def _sniff(head: Head) -> bool:
    if head.data.startswith(EMPTY):
        return True
    return head.data.startswith(LOCAL) and not any(mark in head.data[:4096] for mark in _OFFICE)


def _read(given: Input) -> Iterator[Item]:
    with given.path.open("rb") as file:
        yield from read_members(given, lambda budget: _members(file, budget))


def _members(file: BinaryIO, budget: Budget) -> Iterator[Member | Left]:
    listed = directory(file)
    if listed is None:
        yield from _one_behind_the_other(file, budget)
        raise Bomb("breaks off before its directory: the file is cut, and what stands whole in it was read")
    for info in sorted(listed, key=lambda info: info.filename):
        budget.member()
        if info.is_dir():
            continue
        name = _name(info)
        try:
            opened = open_member(file, info)
        except Broken as error:
            yield Left(name, f"it {error}")
            continue
        yield opened if isinstance(opened, Left) else Member(name, opened.read, opened.packed)


def directory(file: BinaryIO) -> list[zipfile.ZipInfo] | None:
    """Return what the directory lists, or None where there is none that could be read; raises `Bomb`."""
    _check_directory(file)
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.infolist()
    except (zipfile.BadZipFile, struct.error, ValueError, OverflowError, NotImplementedError, OSError):
        return None


def _check_directory(file: BinaryIO) -> None:
    """Raise `Bomb` where the directory is larger than that of a million files: all of it would be held at once."""
    length = file.seek(0, 2)
    file.seek(max(0, length - 65_557 - 20 - 56))
    tail = file.read()
    at = tail.rfind(EMPTY)
    if at < 0 or len(tail) - at < _END.size:
        return
    _, _, _, _, count, size, _, _ = _END.unpack_from(tail, at)
    if (at64 := tail.rfind(b"PK\x06\x06", 0, at)) >= 0 and len(tail) - at64 >= 48:
        count, size = struct.unpack_from("<QQ", tail, at64 + 32)
    if count > MAX_MEMBERS or size > MAX_MEMBERS * 256:
        raise Bomb("holds more than {0:,} files: unpack it and import the folder", MAX_MEMBERS)


class Checked:
    """A member's bytes; at their end its checksum is held against them."""

    def __init__(self, source: Inflated, crc: int | None) -> None:
        self.source, self._wanted, self._crc = source, crc, 0

    def packed(self) -> int:
        """Return how many packed bytes were read so far."""
        return self.source.consumed

    def read(self, size: int) -> bytes:
        """Return the next bytes; raises `Broken`."""
        piece = self.source.read(size)
        self._crc = zlib.crc32(piece, self._crc)
        if not piece and self._wanted is not None and self._crc != self._wanted:
            raise Broken("is damaged: its checksum does not hold")
        return piece


def open_member(file: BinaryIO, info: zipfile.ZipInfo) -> Checked | Left:
    """Return the bytes of a listed member, or why they are not read; raises `Broken`.

    The file is read from where it was left: members are read one behind the other, each to where one stops.
    """
    if refusal := _refusal(info.flag_bits, info.compress_type, info.external_attr >> 16):
        return Left(info.filename, refusal)
    file.seek(max(info.header_offset, 0))
    header = file.read(_LOCAL_HEADER.size)
    if len(header) < _LOCAL_HEADER.size or not header.startswith(LOCAL):
        raise Broken("is damaged: it does not stand where the archive says")
    *_, name_length, extra_length = _LOCAL_HEADER.unpack(header)
    file.seek(name_length + extra_length, 1)
    return Checked(Inflated(file, _METHODS[info.compress_type], info.compress_size), info.CRC)


def _refusal(flags: int, method: int, mode: int) -> str | None:
    if flags & _ENCRYPTED:
        return "it is encrypted, so it was not unpacked"
    if stat.S_ISLNK(mode):
        return "it is a link, which is not followed"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "it is a device or a pipe, which is not made"
    if method not in _METHODS:
        return f"it is packed in a way that is not read (method {method}): unpack it and import the folder"
    return None


def _name(info: zipfile.ZipInfo) -> str:
    """Return a member's name; many tools write UTF-8 and do not say so."""
    if not info.flag_bits & _UTF8:
        with suppress(UnicodeError):
            return info.filename.encode("cp437").decode("utf-8")
    return info.filename


def _one_behind_the_other(file: BinaryIO, budget: Budget) -> Iterator[Member | Left]:
    """Yield the members of an archive that lost its directory, found by the headers before each."""
    at = 0
    while (at := _find(file, LOCAL, at)) >= 0:
        file.seek(at)
        header = file.read(_LOCAL_HEADER.size)
        at += len(LOCAL)
        if len(header) < _LOCAL_HEADER.size:
            return
        _, _, flags, method, _, _, crc, packed, _, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        raw_name = file.read(name_length)
        name = raw_name.decode("utf-8", "replace") if flags & _UTF8 or _is_utf8(raw_name) else raw_name.decode("cp437")
        file.seek(extra_length, 1)
        budget.member()
        if name.endswith("/"):
            continue
        sized = not flags & _SIZES_BEHIND and packed != _NO_SIZE
        if refusal := _refusal(flags, method, 0):
            yield Left(name, refusal)
        elif not sized and method == 0:
            yield Left(name, "it cannot be told where it ends, since the archive is cut")
        else:
            made = Checked(Inflated(file, _METHODS[method], packed if sized else None), crc if sized else None)
            begun = file.tell()
            yield Member(name, made.read, made.packed)
            if made.source.ended:
                at = begun + made.packed() - len(made.source.spare)


def _find(file: BinaryIO, mark: bytes, start: int) -> int:
    """Return where `mark` stands next, -1 where it does not."""
    file.seek(start)
    kept = b""
    while piece := file.read(_PIECE):
        found = (kept + piece).find(mark)
        if found >= 0:
            return start - len(kept) + found
        start += len(piece)
        kept = (kept + piece)[1 - len(mark) :]
    return -1


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


READER = Reader(
    name="zip",
    title="a zip archive of files in any of these formats",
    suffixes=(".zip",),
    sniff=_sniff,
    read=_read,
    binary=True,
    archive=True,
)
