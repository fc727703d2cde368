"""Whether a project's file is damaged, told in the background: a look at every page costs time with a large one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from store.database import backups, opening, sqlite
from store.errors import DamagedProject, NotAProject

SMALL = 200_000_000
"""Bytes of a file that is looked over each time it is opened; a larger one is looked over before the day's backup."""
LEAST = 50_000
"""No project has fewer bytes."""
_STEPS = 50_000
"""So many of SQLite's instructions go by between two looks at whether it is given up."""


def look(path: Path, cancelled: Callable[[], bool] | None = None) -> str:
    """Return what is damaged, "" where nothing is, or where a large file was looked over today."""
    if path.stat().st_size > SMALL:
        today = datetime.now().astimezone().date()
        if any(b.why == backups.DAY and b.at.date() == today for b in backups.listed(path)):
            return ""
    try:
        with closing(sqlite.connect_read_only(str(path))) as connection:
            if cancelled is not None:
                connection.set_progress_handler(cancelled, _STEPS)
            return next(iter(sqlite.quick_problems(connection)), "")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            return ""
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return str(error)
        raise


def is_lost(path: Path) -> bool:
    """Whether a file that does not open was a project: it looks like a damaged one, or there are backups of it."""
    try:
        opening.look_over(path)
    except DamagedProject:
        return True
    except NotAProject:
        return bool(backups.listed(path)) or _has_lost_its_head(path)
    except Exception:  # whatever else there is, it is told elsewhere
        return False
    return False


def _has_lost_its_head(path: Path) -> bool:
    """Whether a file is called a project, and is long enough for one, and its first bytes are no database's."""
    try:
        if path.suffix != ".copydesk" or path.stat().st_size < LEAST:
            return False
        with path.open("rb") as file:
            return file.read(len(opening.HEADER)) != opening.HEADER
    except OSError:
        return False
