"""Files that are either there as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import BinaryIO

from store.errors import Refused, UserError

_DATABASE = b"SQLite format 3\0"
_FEW = 100
"""Files of a folder that are brought to the disk one by one as they are closed; with more, it is waited for once."""
MANIFEST_SUFFIX = ".manifest.json"
"""What the file beside an export is called that says what is in it."""


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

    def open(self, name: str = "") -> BinaryIO:
        """Return the file as a writer's sink; what the system refuses then is for `explain`."""
        assert not name, "a single file has no files in it"
        assert self._file is not None
        return self._file

    def close(self, name: str) -> None:
        """Do nothing: the one file is closed when it is complete."""

    def rename(self, old: str, new: str) -> None:  # noqa: ARG002
        """Refuse what only files of a folder can."""
        raise AssertionError("a single file stands under the name that was asked for")

    @property
    def written(self) -> list[tuple[str, Path]]:
        """Return what was written: its name at its place, and where it stands now."""
        return [(self.path.name, self._temporary if self._temporary is not None else self.path)]

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


class WholeFolder:
    """A folder that is written beside its place and moved there once it is complete; see `WholeFile`.

    A folder that stands there is replaced only where an export made it, as the manifest beside it tells.
    """

    def __init__(self, path: str | Path, *, replace: bool = False) -> None:
        self.path = Path(path)
        self._replace = replace
        self._files: dict[str, BinaryIO] = {}
        self._folders: set[Path] = set()
        self._synced: set[str] = set()
        self._temporary: Path | None = None
        check_folder(self.path, replace=replace)
        try:
            temporary = self.path.with_name(f".{self.path.name[:40]}.{secrets.token_hex(4)}.part")
            temporary.mkdir()
            self._temporary = temporary
        except (OSError, ValueError) as error:
            raise explain(error, self.path) from error

    def __enter__(self) -> WholeFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()

    def open(self, name: str = "") -> BinaryIO:
        """Return a new file of the folder; one that was opened before is returned as it stands."""
        parts = PurePosixPath(name).parts
        assert self._temporary is not None
        assert parts, "a file in a folder has a name"
        if name not in self._files:
            if any(part in ("..", "/") or part.startswith(("/", "\\")) for part in parts):
                raise UserError("{0!r} is no name for a file in {1}.", name, self.path)
            place = self._temporary.joinpath(*parts)
            if place.parent not in self._folders:
                place.parent.mkdir(parents=True, exist_ok=True)
                self._folders.add(place.parent)
            self._files[name] = place.open("xb", buffering=1 << 16)
        return self._files[name]

    def close(self, name: str) -> None:
        """Be done with one file, where there are too many to keep all of them open."""
        file = self._files[name]
        if not file.closed:
            file.flush()
            if len(self._files) <= _FEW:
                os.fsync(file.fileno())
                self._synced.add(name)
            file.close()

    def rename(self, old: str, new: str) -> None:
        """Call a file of the folder otherwise; it is closed."""
        if old == new:
            return
        assert self._temporary is not None
        assert new not in self._files, "the name is another file's"
        self.close(old)
        (self._temporary / old).rename(self._temporary / new)
        self._files[new] = self._files.pop(old)
        if old in self._synced:
            self._synced.remove(old)
            self._synced.add(new)

    @property
    def written(self) -> list[tuple[str, Path]]:
        """Return what was written: each file's name from the folder's own on, and where it stands now."""
        top = self._temporary if self._temporary is not None else self.path
        return [(f"{self.path.name}/{name}", top / name) for name in sorted(self._files)]

    def finish(self) -> None:
        """Bring what was written to the disk, the names too; the folder is not in its place yet."""
        assert self._temporary is not None
        try:
            for name in self._files:
                self.close(name)
            self._sync_rest(self._temporary)
            for folder in sorted({p for name in self._files for p in PurePosixPath(name).parents}, reverse=True):
                _sync_folder(self._temporary / folder)
        except OSError as error:
            self.discard()
            raise explain(error, self.path) from error

    def _sync_rest(self, top: Path) -> None:
        """Bring the many files to the disk that were closed without waiting for it: all at once where that is known."""
        rest = [name for name in self._files if name not in self._synced]
        if rest and not _sync_file_system(top):
            for name in rest:
                with (top / name).open("rb") as file:
                    os.fsync(file.fileno())
        self._synced.update(rest)

    def commit(self) -> None:
        """Move the folder to its place."""
        self.finish()
        assert self._temporary is not None
        old: Path | None = None
        try:
            check_folder(self.path, replace=self._replace)
            if os.path.lexists(self.path):
                old = self.path.with_name(f".{self.path.name[:40]}.{secrets.token_hex(4)}.old")
                self.path.rename(old)
            self._temporary.rename(self.path)
        except OSError as error:
            if old is not None and not os.path.lexists(self.path):
                old.rename(self.path)
            self.discard()
            raise explain(error, self.path) from error
        self._temporary = None
        _sync_folder(self.path.parent)
        if old is not None:
            shutil.rmtree(old, ignore_errors=True)

    def discard(self) -> None:
        """Take away what was written so far, unless it is in its place."""
        for file in self._files.values():
            with contextlib.suppress(OSError):
                file.close()
        if self._temporary is not None:
            shutil.rmtree(self._temporary, ignore_errors=True)
            self._temporary = None


def check_folder(path: Path, *, replace: bool) -> None:
    """Raise `UserError` where a folder cannot come to stand at `path`, `Refused` where something stands there."""
    try:
        if not path.parent.is_dir():
            raise UserError("The folder {0} does not exist, so {1} cannot be written there.", path.parent, path.name)
        if not os.path.lexists(path):
            return
        if not replace:
            raise Refused("{0} exists already and was left as it is; replace it with --replace.", path)
        if not path.is_dir() or path.is_symlink():
            raise Refused("{0} is no folder, and this format writes one; choose another name.", path)
        if any(path.iterdir()) and not path.with_name(path.name + MANIFEST_SUFFIX).is_file():
            raise Refused(
                "{0} was not made by an export (there is no {1}{2} beside it), so it is not replaced; choose "
                "another name.",
                path,
                path.name,
                MANIFEST_SUFFIX,
            )
    except (OSError, ValueError) as error:
        raise explain(error, path) from error


def check_place(path: Path, *, replace: bool) -> None:
    """Raise `UserError` where a file cannot come to stand at `path`, `Refused` where one stands there already.

    A project is not replaced even where `replace` is given: a slip of the completion key must not cost anybody's work.
    """
    try:
        if path.is_dir():
            raise UserError("{0} is a folder; name a file in it.", path)
        if not path.parent.is_dir():
            raise UserError("The folder {0} does not exist, so {1} cannot be written there.", path.parent, path.name)
        if not replace and os.path.lexists(path):
            raise Refused("{0} exists already and was left as it is; replace it with --replace.", path)
        if path.is_file() and _is_database(path):
            raise Refused("{0} is a project or another database, which is never replaced; choose another name.", path)
    except (OSError, ValueError) as error:
        raise explain(error, path) from error


def _is_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def explain(error: OSError | ValueError, path: Path) -> UserError:
    """Return the one sentence that says why `path` could not be written."""
    code = getattr(error, "errno", None)
    if code in (errno.ENOSPC, errno.EDQUOT):
        return UserError("The disk is full, so {0} was not written; nothing else was changed.", path)
    if code == errno.EFBIG:
        return UserError("{0} would become larger than this system allows, so it was not written.", path)
    if code in (errno.EACCES, errno.EPERM, errno.EROFS):
        return UserError("The folder {0} cannot be written to, so {1} was not written.", path.parent, path.name)
    if code == errno.ENAMETOOLONG:
        return UserError("The name {0}… is too long for this disk.", path.name[:40])
    return UserError("{0} cannot be written: {1}.", path, getattr(error, "strerror", None) or error)


def _sync_file_system(folder: Path) -> bool:
    """Bring all that was written to a folder's file system to the disk; returns False where the system cannot."""
    import ctypes

    try:
        sync = ctypes.CDLL(None, use_errno=True).syncfs
    except (AttributeError, OSError, TypeError):  # only Linux has it
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        if sync(handle):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    finally:
        os.close(handle)
    return True


def _sync_folder(folder: Path) -> None:
    """Make the move itself durable, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
