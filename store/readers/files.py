"""The files that a person means by the paths they give: single ones, and folders with all that is in them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from store.readers.items import Failure

if TYPE_CHECKING:
    from store.readers.unpacking import Within

_DATABASES = (".copydesk", ".copydesk-wal", ".copydesk-shm", ".copydesk-journal")
PROJECT_SUFFIXES = (*_DATABASES, ".project.json", ".manifest.json", ".label-config.xml", ".argilla-settings.json")
"""Endings of what belongs to a project or an export, which is skipped within folders."""
MAX_DEPTH = 100


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read; `name` is its path relative to the path given, with `/`; `reported` what a report calls it.

    `within` tells where in archives it stood; `given` that it was named itself, not found in a folder.
    """

    path: Path
    name: str
    reported: str
    within: Within | None = None
    given: bool = False


def find(paths: Iterable[str | Path]) -> Iterator[Found | Failure]:
    """Yield the files in order, folders recursively in the order of their names.

    Skips hidden files, project files, and a folder that was entered already (a loop of links).
    """
    for given in paths:
        path = Path(given)
        shown = printable(str(given))
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError) as error:
            yield Failure(shown, "there is no such file or folder" if _is_missing(error) else reason(error))
            continue
        if stat.S_ISDIR(mode):
            found = 0
            for item in _walk(path, "", set(), 0):
                found += 1
                yield item
            if not found:
                yield Failure(shown, "there is nothing to read in this folder")
        elif path.name.endswith(_DATABASES):
            yield Failure(shown, "it is a Copydesk project; export it as `copydesk` and import that")
        elif not stat.S_ISREG(mode):
            yield Failure(shown, "it is neither a file nor a folder")
        else:
            yield Found(path, printable(path.name), shown, given=True)


def _walk(folder: Path, prefix: str, entered: set[tuple[int, int]], depth: int) -> Iterator[Found | Failure]:
    shown = printable(str(folder))
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in entered:
            return
        entered.add((status.st_dev, status.st_ino))
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as error:
        yield Failure(shown, reason(error))
        return
    if depth > MAX_DEPTH:
        yield Failure(shown, f"folders are nested more than {MAX_DEPTH} deep")
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith(PROJECT_SUFFIXES):
            continue
        name = f"{prefix}{printable(entry.name)}"
        try:
            if entry.is_dir():
                yield from _walk(Path(entry.path), f"{name}/", entered, depth + 1)
            elif entry.is_file():
                yield Found(Path(entry.path), name, printable(entry.path))
            elif entry.is_symlink():
                yield Failure(printable(entry.path), "it is a link to nothing")
        except OSError as error:
            yield Failure(printable(entry.path), reason(error))


def total_size(paths: Iterable[str | Path]) -> int:
    """Return how many bytes there are to read, as far as that can be told."""
    return sum(size(item.path) for item in find(paths) if isinstance(item, Found))


def size(path: Path) -> int:
    """Return a file's bytes, 0 where they cannot be told."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def printable(name: str) -> str:
    """Return a file name without what cannot be stored or shown: undecodable bytes and control characters.

    Names are UTF-8 on disk, whatever the locale says.
    """
    with suppress(UnicodeEncodeError):
        name = os.fsencode(name).decode("utf-8", "surrogateescape")
    return "".join(c if c.isprintable() else "\ufffd" for c in name)


def reason(error: OSError | ValueError) -> str:
    """Return why the system refuses, in its words."""
    return f"it cannot be read: {getattr(error, 'strerror', None) or error}"


def _is_missing(error: OSError | ValueError) -> bool:
    return isinstance(error, FileNotFoundError | NotADirectoryError)
