"""Copies of a project from before its large changes: beside it, a few of them, the oldest taken away first."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

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


def keep_one(project: Path) -> Path:
    """Copy a project as it stands now, and take the oldest copies away; raises UserError where there is no room."""
    folder = folder_of(project)
    size = sum(p.stat().st_size for p in (project, project.with_name(f"{project.name}-wal")) if p.exists())
    try:
        folder.mkdir(exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise UserError(
            f"No copy can be kept in {folder}: {error.strerror or error}. Nothing was changed; "
            "it can also be done without a copy."
        ) from error
    if free < size * _ROOM:
        raise UserError(
            f"There is no room for a copy of the project in {folder} ({size / 1e6:,.0f} MB are needed), so nothing "
            "was changed. Make room, or do it without a copy: undo takes it back as well."
        )
    stamp = f"before-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    out = folder / f"{stamp}.copydesk"
    again = 1
    while out.exists():
        again += 1
        out = folder / f"{stamp}-{again}.copydesk"
    opening.back_up(project, out)
    for old in copies(project)[KEPT:]:
        with suppress(OSError):
            old.unlink()
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
