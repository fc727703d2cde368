"""The parts of a document that is a zip archive within, read by name and never more than is bearable."""

from __future__ import annotations

import zipfile
from typing import BinaryIO

from store.readers.detect import Unreadable
from store.readers.inflate import PIECE
from store.readers.unpacking import FREE, MAX_RATIO, Left
from store.readers.zips import directory, open_member

MAX_PART = 256 << 20


class Parts:
    """The parts of one document; those named with capitals otherwise than asked are found too."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        listed = directory(file)
        if listed is None:
            raise Unreadable("is damaged or cut: its list of parts is missing")
        self._parts: dict[str, zipfile.ZipInfo] = {}
        for info in listed:
            self._parts.setdefault(info.filename, info)
            self._parts.setdefault(info.filename.casefold(), info)

    def __contains__(self, name: str) -> bool:
        return name in self._parts or name.casefold() in self._parts

    def read(self, name: str) -> bytes:
        """Return a part; raises `Unreadable` where there is none, or it cannot be read, or it swells as a bomb does."""
        info = self._parts.get(name) or self._parts.get(name.casefold())
        if info is None:
            raise Unreadable("has no part {0!r}", name)
        opened = open_member(self._file, info)
        if isinstance(opened, Left):
            raise Unreadable("has a part {0!r} that cannot be read: {1}", name, opened.reason)
        pieces, size = [], 0
        while piece := opened.read(PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_PART or (size > FREE and size > MAX_RATIO * opened.packed()):
                raise Unreadable("has a part {0!r} that unpacks to far too much, as only a zip bomb does", name)
        return b"".join(pieces)
