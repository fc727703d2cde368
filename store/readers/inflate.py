"""Packed bytes taken apart a piece at a time: never more is held than was asked for, whatever the file says of itself.

The standard library's own readers of bzip2 within zip hold all that a piece expands to, which is gigabytes for a bomb.
"""

from __future__ import annotations

import bz2
import lzma
import re
import zlib
from typing import Any, BinaryIO

from store.readers.detect import Unreadable

PIECE = 1 << 16
_MEMORY = 256 << 20
"""Bytes that unpacking one xz stream may take; what `xz -9` makes needs 65 MB."""
MAGIC = {"gz": b"\x1f\x8b\x08", "bz2": b"BZh", "xz": b"\xfd7zXZ\x00"}
"""What files of one packed stream begin with, by the kind of it."""


_BZIP2 = re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")


class Broken(Unreadable):
    """The packed bytes are damaged or break off; the text is one clause without the name."""


class Inflated:
    """What comes out of packed bytes.

    `kind` is stored, deflate (raw), gz, bz2 or xz; of the last three several may stand one behind the other. At most
    `limit` packed bytes are read. `spare` holds what was read of the file behind the end.
    """

    def __init__(self, raw: BinaryIO, kind: str, limit: int | None = None) -> None:
        self._raw, self._kind, self._left = raw, kind, limit
        self._made: Any = None if kind == "stored" else _decompressor(kind)
        self._wanting = b""
        self._begun = self.ended = False
        self.consumed = 0
        self.spare = b""

    def read(self, size: int = PIECE) -> bytes:
        """Return at most `size` bytes, none at the end; raises `Broken`."""
        if self.ended or size == 0:
            return b""
        if self._made is None:
            piece = self._more(size)
            self.ended = not piece
            if self.ended and self._left:
                raise Broken("breaks off: the file is cut")
            return piece
        while True:
            try:
                piece = self._step(size)
            except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError) as error:
                raise Broken("is damaged: {0}", " ".join(str(error).split())[:80] or "it cannot be unpacked") from error
            if piece or self.ended:
                return piece

    def _step(self, size: int) -> bytes:
        made = self._made
        if made.eof:
            return self._next_stream()
        if self._kind in ("deflate", "gz"):
            data = self._wanting or self._more(PIECE)
            piece: bytes = made.decompress(data, size)
            self._wanting = made.unconsumed_tail
            hungry = not data
        else:
            data = (self._wanting or self._more(PIECE)) if made.needs_input else b""
            hungry = made.needs_input and not data
            self._wanting = b""
            piece = made.decompress(data, size)
        if hungry and not piece and not made.eof:
            raise Broken("breaks off: the file is cut")
        return piece

    def _next_stream(self) -> bytes:
        """Begin the stream that stands behind the one that ended, where there is one."""
        behind = self._made.unused_data
        if self._kind != "deflate":
            behind = (behind or self._more(PIECE)).lstrip(b"\0")  # padding
            if len(behind) < len(MAGIC[self._kind]):
                behind += self._more(PIECE)
        if self._kind == "deflate" or not behind.startswith(MAGIC[self._kind]):
            self.ended, self.spare = True, behind
            return b""
        self._made, self._wanting = _decompressor(self._kind), behind
        return b""

    def _more(self, size: int) -> bytes:
        if self._left is not None:
            size = min(size, self._left)
        data = self._raw.read(size) if size else b""
        if self._left is not None:
            self._left -= len(data)
        self.consumed += len(data)
        return data


def _decompressor(kind: str) -> Any:
    if kind == "bz2":
        return bz2.BZ2Decompressor()
    if kind == "xz":
        return lzma.LZMADecompressor(memlimit=_MEMORY)
    return zlib.decompressobj(-15 if kind == "deflate" else 31)


def packed_kind(head: bytes) -> str | None:
    """Return how a file is packed that is one packed stream, or None."""
    kind = next((kind for kind, magic in MAGIC.items() if head.startswith(magic)), None)
    return None if kind == "bz2" and not _BZIP2.match(head) else kind


def inflated_head(head: bytes, size: int = 1024) -> bytes:
    """Return the first bytes of what a packed file holds, as far as its own first bytes tell."""
    from io import BytesIO

    kind = packed_kind(head)
    found = b""
    try:
        source = Inflated(BytesIO(head), kind or "stored")
        while len(found) < size and (piece := source.read(size - len(found))):
            found += piece
    except Broken:
        pass
    return found
