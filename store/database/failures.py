"""What a database's error means for a person: what happened, what was kept, what to do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from store.errors import NotAProject, UserError

_EXPLAINED = {
    "SQLITE_FULL": "The disk is full: the change was not saved, everything saved before is kept. Free some space "
    "and do it again.",
    "SQLITE_READONLY": "{name} cannot be written (the file, its folder or the disk is read-only): the change was not "
    "saved, everything saved before is kept. Open a copy in a folder of your own.",
    "SQLITE_BUSY": "{name} is in use by another program that does not let go of it: the change was not saved, "
    "everything saved before is kept. Close the other program or wait, then do it again.",
    "SQLITE_IOERR": "The disk did not read or write {name}: the last change was not saved, everything saved before is "
    "kept. Look whether the disk is connected and sound, then do it again.",
    "SQLITE_CANTOPEN": "{name} cannot be opened: look whether it is still there and whether you may read it.",
    "SQLITE_CORRUPT": "{name} is damaged, so nothing was changed in it. Run `copydesk check` on it, or go back to a "
    "backup.",
    "SQLITE_TOOBIG": "This is too big to be stored (about 1 GB is the most): it was not saved, everything saved before "
    "is kept.",
    "SQLITE_PERM": "{name} may not be opened: you lack the permission.",
    "SQLITE_AUTH": "{name} may not be opened: you lack the permission.",
}
_SAME = {"SQLITE_LOCKED": "SQLITE_BUSY", "SQLITE_PROTOCOL": "SQLITE_BUSY"}
_NOT_A_PROJECT = {"SQLITE_NOTADB", "SQLITE_FORMAT"}


def explain(error: BaseException, location: str) -> UserError | None:
    """Return what to tell the person about a database error, or None where it is a bug of ours."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if not isinstance(error, sqlite3.Error):
        return None
    name = Path(location).name
    code = getattr(error, "sqlite_errorname", "") or ""
    if code in _NOT_A_PROJECT:
        return NotAProject(f"{name} is not a Copydesk project, or it is damaged.")
    for known in (code, _SAME.get("_".join(code.split("_")[:2]), "_".join(code.split("_")[:2]))):
        if known in _EXPLAINED:
            return UserError(_EXPLAINED[known].format(name=name))
    return None
