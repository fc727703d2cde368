"""A text file of which a part was read already, to be told by, and which is now read on from there."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from typing import TextIO


class Joined(StringIO):
    """First what was read, then the rest of the file."""

    def __init__(self, head: str, file: TextIO) -> None:
        super().__init__()
        self._head, self._rest = head, file

    def read(self, size: int | None = -1, /) -> str:
        """Return the next characters: first those that were read already."""
        head, self._head = self._head, ""
        return head or self._rest.read(-1 if size is None else size)

    def lines(self) -> Iterator[str]:
        """Yield the lines that are not blank."""
        head, self._head = self._head, ""
        *whole, last = head.split("\n")
        last += self._rest.readline()
        yield from (line for line in (*whole, last) if line.strip())
        yield from (line for line in self._rest if line.strip())
