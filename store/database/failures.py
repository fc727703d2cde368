"""What a database's error means for a person: what happened, what was kept, what to do."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from store.errors import DamagedProject, UserError, said

_EXPLAINED = {
    "SQLITE_FULL": said(
        "The disk is full: the change was not saved, everything saved before is kept. Free some space and do it again."
    ),
    "SQLITE_READONLY": said(
        "{0} cannot be written (the file, its folder or the disk is read-only): the change was not saved, "
        "everything saved before is kept. Open a copy in a folder of your own."
    ),
    "SQLITE_BUSY": said(
        "{0} is in use by another program that does not let go of it: the change was not saved, everything "
        "saved before is kept. Close the other program or wait, then do it again."
    ),
    "SQLITE_IOERR": said(
        "The disk did not read or write {0}: the last change was not saved, everything saved before is "
        "kept. Look whether the disk is connected and sound, then do it again."
    ),
    "SQLITE_CANTOPEN": said("{0} cannot be opened: look whether it is still there and whether you may read it."),
    "SQLITE_CORRUPT": said(
        "{0} is damaged, so nothing was changed in it. Go back to a backup, or salvage what can be read into a new "
        "project."
    ),
    "SQLITE_TOOBIG": said(
        "This is too big to be stored (about 1 GB is the most): it was not saved, everything saved before is kept."
    ),
    "SQLITE_PERM": said("{0} may not be opened: you lack the permission."),
    "SQLITE_AUTH": said("{0} may not be opened: you lack the permission."),
}
_SAME = {"SQLITE_LOCKED": "SQLITE_BUSY", "SQLITE_PROTOCOL": "SQLITE_BUSY"}
_NOT_A_PROJECT = {"SQLITE_NOTADB", "SQLITE_FORMAT"}


_ROOM = 32_768
"""Bytes that SQLite needs beside a project for the index of its log."""


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ROOM
    except OSError:
        return False


def explain(error: BaseException, location: str) -> UserError | None:
    """Return what to tell the person about a database error, or None where it is a bug of ours."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if not isinstance(error, sqlite3.Error):
        return None
    name = Path(location).name
    code = getattr(error, "sqlite_errorname", "") or ""
    if code in _NOT_A_PROJECT:
        return DamagedProject("{0} is not a Copydesk project, or it is damaged.", name)
    if code.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")) and _is_full(Path(location).parent):
        code = "SQLITE_FULL"  # SQLite says so of its log only, not of what it keeps beside it
    for known in (code, _SAME.get("_".join(code.split("_")[:2]), "_".join(code.split("_")[:2]))):
        if known in _EXPLAINED:
            return (DamagedProject if known == "SQLITE_CORRUPT" else UserError)(_EXPLAINED[known], name)
    return None
