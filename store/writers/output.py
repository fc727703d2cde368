"""Files that are either there as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from store.errors import Refused, UserError

_DATABASE = b"SQLite format 3\0"


class WholeFile:
    """A file that is written beside its place and moved there once it is complete and on the disk.

    Use it as a context manager and call `commit()`; what was not committed leaves nothing behind. Raises `Refused`
    where the file exists and `replace` is false, and `UserError` for what the disk or the system refuses.
    """

    def __init__(self, path: str | Path, *, replace: bool = False) -> None:
        self.path = Path(path)
        self._replace = replace
        self._file: BinaryIO | None = None
        self._temporary: Path | None = None
        check_place(self.path, replace=replace)
        try:
            temporary = self.path.with_name(f".{self.path.name[:40]}.{secrets.token_hex(4)}.part")
            self._file = temporary.open("xb", buffering=1 << 20)
            self._temporary = temporary
        except (OSError, ValueError) as error:
            raise explain(error, self.path) from error

    def __enter__(self) -> WholeFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()

    def write(self, data: bytes) -> None:
        """Append bytes."""
        assert self._file is not None, "the file is already in its place"
        try:
            self._file.write(data)
        except OSError as error:
            self.discard()
            raise explain(error, self.path) from error

    def finish(self) -> None:
        """Bring what was written to the disk; the file is not in its place yet."""
        assert self._file is not None
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
        except OSError as error:
            self.discard()
            raise explain(error, self.path) from error
        self._file = None

    def commit(self) -> None:
        """Move the file to its place."""
        if self._file is not None:
            self.finish()
        assert self._temporary is not None
        try:
            check_place(self.path, replace=self._replace)  # it may have come to be meanwhile
            self._temporary.replace(self.path)
        except OSError as error:
            self.discard()
            raise explain(error, self.path) from error
        self._temporary = None
        _sync_folder(self.path.parent)

    def discard(self) -> None:
        """Take away what was written so far, unless it is in its place."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # a full disk refuses the rest of the buffer once more
                self._file.close()
            self._file = None
        if self._temporary is not None:
            with contextlib.suppress(OSError):
                self._temporary.unlink()
            self._temporary = None


def check_place(path: Path, *, replace: bool) -> None:
    """Raise `UserError` where a file cannot come to stand at `path`, `Refused` where one stands there already.

    A project is not replaced even where `replace` is given: a slip of the completion key must not cost anybody's work.
    """
    try:
        if path.is_dir():
            raise UserError(f"{path} is a folder; name a file in it.")
        if not path.parent.is_dir():
            raise UserError(f"The folder {path.parent} does not exist, so {path.name} cannot be written there.")
        if not replace and os.path.lexists(path):
            raise Refused(f"{path} exists already and was left as it is; replace it with --replace.")
        if path.is_file() and _is_database(path):
            raise Refused(f"{path} is a project or another database, which is never replaced; choose another name.")
    except (OSError, ValueError) as error:
        raise explain(error, path) from error


def _is_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def explain(error: OSError | ValueError, path: Path) -> UserError:
    """Return the one sentence that says why `path` could not be written."""
    code = getattr(error, "errno", None)
    if code in (errno.ENOSPC, errno.EDQUOT):
        return UserError(f"The disk is full, so {path} was not written; nothing else was changed.")
    if code == errno.EFBIG:
        return UserError(f"{path} would become larger than this system allows, so it was not written.")
    if code in (errno.EACCES, errno.EPERM, errno.EROFS):
        return UserError(f"The folder {path.parent} cannot be written to, so {path.name} was not written.")
    if code == errno.ENAMETOOLONG:
        return UserError(f"The name {path.name[:40]}… is too long for this disk.")
    return UserError(f"{path} cannot be written: {getattr(error, 'strerror', None) or error}.")


def _sync_folder(folder: Path) -> None:
    """Make the move itself durable, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
