"""Copies of a project from before its large changes: beside it, a few of them, the oldest taken away first."""

from __future__ import annotations

import re
import shutil
import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from store.database import opening
from store.errors import UserError

LARGE = 500
"""A change of so many articles is a large one."""
KEPT = 3
"""So many copies are kept of a project."""
_NAME = re.compile(r"before-(\d{8}-\d{6})(?:-(\d+))?\.copydesk")
_ROOM = 1.2


def folder_of(project: Path) -> Path:
    """Return where a project's copies are."""
    return project.with_name(f"{project.stem}.backups")


class Copying:
    """A copy of a project as it stands now, made in a thread of its own while the change is written.

    Raises UserError at once where there is no room for it. In a `with`, it ends with it; a copy whose change failed is
    taken away again.
    """

    def __init__(self, project: Path) -> None:
        self._project = project
        self._out = _room_for(project)
        self._begun = threading.Event()
        self._error: Exception | None = None
        self._finished = False
        self._thread = threading.Thread(target=self._run, name="copy")

    def __enter__(self) -> Self:
        self._thread.start()
        self._begun.wait()
        return self

    def _run(self) -> None:
        try:
            opening.back_up(self._project, self._out, self._begun.set)
        except Exception as error:  # told where the copy is waited for
            self._error = error
        finally:
            self._begun.set()

    def finish(self) -> Path:
        """Wait until the copy is there, and take the oldest ones away; raises UserError where it could not be made."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        self._finished = True
        for old in copies(self._project)[KEPT:]:
            with suppress(OSError):
                old.unlink()
        return self._out

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        self._thread.join()
        if kind is not None or not self._finished:
            self._out.unlink(missing_ok=True)


def _room_for(project: Path) -> Path:
    """Return where the next copy goes, in a folder that has room for it."""
    folder = folder_of(project)
    size = sum(p.stat().st_size for p in (project, project.with_name(f"{project.name}-wal")) if p.exists())
    try:
        folder.mkdir(exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise UserError(
            "No copy can be kept in {0}: {1}. Nothing was changed; it can also be done without a copy.",
            folder,
            error.strerror or error,
        ) from error
    if free < size * _ROOM:
        raise UserError(
            "There is no room for a copy of the project in {0} ({1:,.0f} MB are needed), so nothing was "
            "changed. Make room, or do it without a copy: undo takes it back as well.",
            folder,
            size / 1000000.0,
        )
    stamp = f"before-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    out = folder / f"{stamp}.copydesk"
    again = 1
    while out.exists():
        again += 1
        out = folder / f"{stamp}-{again}.copydesk"
    return out


def copies(project: Path) -> list[Path]:
    """Return a project's copies, the newest first; nothing else that lies there counts as one."""
    folder = folder_of(project)
    found = []
    for path in folder.glob("before-*.copydesk") if folder.is_dir() else ():
        name = _NAME.fullmatch(path.name)
        if name is not None:
            found.append((name[1], int(name[2] or 1), path))
    return [path for _, _, path in sorted(found, reverse=True)]
