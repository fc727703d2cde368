"""A place for a writer's bytes that keeps none of them, to see what a format would leave behind."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class Nowhere:
    """The sink of a dry run: any number of files, all of them empty afterwards."""

    def open(self, name: str = "") -> BinaryIO:  # noqa: ARG002
        """Return a file that counts what is written to it and forgets it."""
        return cast("BinaryIO", _Forgetful())

    def close(self, name: str) -> None:
        """Be done with a file."""

    def rename(self, old: str, new: str) -> None:
        """Call a file otherwise."""


class _Forgetful(io.RawIOBase):
    def __init__(self) -> None:
        super().__init__()
        self._at = 0

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        size = memoryview(data).nbytes
        self._at += size
        return size

    def tell(self) -> int:
        return self._at
