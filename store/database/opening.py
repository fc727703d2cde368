"""Make a project's file, or look one over before it is trusted: each refusal is one clear sentence."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from store.database import sqlite
from store.database.failures import explain
from store.database.file_format import APPLICATION_ID, SCHEMA
from store.database.migrate import NEWEST, make, migrate
from store.database.models import Base
from store.errors import DamagedProject, NotAProject, UserError

HEADER = b"SQLite format 3\0"
_MAX_NAME = 240
"""Bytes of a file name, room left for SQLite's files beside it."""
_TRIGGERS = {f"{table}_fts_{event}" for table in ("article", "term") for event in ("insert", "delete", "update")}


def path_of(location: str | Path) -> Path:
    """Return the file that a location names: a path, or a SQLAlchemy URL of SQLite."""
    text = str(location)
    if "://" in text:
        scheme, _, rest = text.partition("://")
        if scheme.split("+")[0] in ("postgresql", "postgres"):
            raise UserError("This version opens project files only; PostgreSQL projects need a later one.")
        if scheme.split("+")[0] != "sqlite" or not rest.strip("/"):
            raise UserError("“{0}://…” is no project: give the path of a .copydesk file.", scheme)
        text = rest[1:] if rest.startswith("/") else rest
    if "\0" in text:
        raise UserError("The path of a project cannot hold a NUL character.")
    if len(os.fsencode(Path(text).name)) > _MAX_NAME:
        raise UserError("The name {0}… is too long for a project.", Path(text).name[:40])
    return Path(os.path.abspath(text))  # noqa: PTH100  (Path.absolute keeps "..", Path.resolve follows links)


def create(path: Path) -> None:
    """Make an empty project of this version; an existing file is never touched.

    It is built under a temporary name and then moved into place, so that no half-made project is ever found.
    """
    if path.is_dir():
        raise UserError("{0} is a folder; give the project a file name.", path)
    if path.exists() or path.is_symlink():
        raise UserError("{0} exists already; open it, or choose another name.", path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:80]}-", suffix=".new", dir=path.parent)
        os.close(handle)
    except FileNotFoundError:
        raise UserError("There is no folder {0}, so no project was made.", path.parent) from None
    except OSError as error:
        raise UserError(
            "No project can be made in {0}: {1}. Choose another folder.", path.parent, error.strerror or error
        ) from error
    new = Path(name)
    try:
        make(name)
        into_place(new, path)
    except Exception as error:
        told = explain(error, str(path))
        raise (told or error) from (error if told else None)
    finally:
        for leftover in (new, Path(f"{name}-wal"), Path(f"{name}-shm"), Path(f"{name}-journal")):
            leftover.unlink(missing_ok=True)


def into_place(new: Path, path: Path) -> None:
    """Move a complete file to its place, where nothing may stand; the move itself is on the disk when this ends."""
    new.chmod(0o666 & ~_umask())
    try:
        os.link(new, path)  # refuses where a file has come to stand there meanwhile
    except FileExistsError:
        raise UserError("{0} exists already; open it, or choose another name.", path) from None
    except OSError:  # a file system without links
        if path.exists():
            raise UserError("{0} exists already; open it, or choose another name.", path) from None
        new.rename(path)
    with suppress(OSError):  # not every system knows a folder as a file
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def look_over(path: Path, *, schema: int = SCHEMA) -> int:
    """Return the schema of the project in a file; raises NotAProject where it cannot be one of ours."""
    _check_file(path)
    try:
        connection = sqlite.connect_quietly(str(path))
        try:
            return _check_project(connection, path, schema)
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise explain(error, str(path)) or DamagedProject("{0} is damaged: {1}.", path, error) from error


def _check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise NotAProject("{0} is a folder, not a Copydesk project.", path)
        if not path.exists():
            raise NotAProject("There is no project {0}.", path)
        if not path.is_file():
            raise NotAProject("{0} is not a file, so it is not a Copydesk project.", path)
        with path.open("rb") as file:
            head = file.read(len(HEADER))
    except OSError as error:
        raise NotAProject("{0} cannot be read: {1}.", path, error.strerror or error) from error
    if not head:
        raise NotAProject("{0} is empty (0 bytes), so it is not a Copydesk project.", path)
    if head != HEADER:
        raise NotAProject("{0} is not a Copydesk project.", path)


def _check_project(connection: sqlite3.Connection, path: Path, schema: int) -> int:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise NotAProject("{0} is another program's database, not a Copydesk project.", path)
    if found > schema:
        raise NotAProject(
            "{0} was made by a newer version of Copydesk (its schema is {1}, this program knows {2}). Update "
            "Copydesk to open it.",
            path,
            found,
            schema,
        )
    if found < 1:
        raise DamagedProject("{0} is damaged: it does not say which version it is of.", path)
    stamps = [str(stamp) for (stamp,) in connection.execute("SELECT version_num FROM alembic_version")]
    if stamps != [f"{found:04}"]:
        shown = ", ".join(stamps)[:80] or "none"
        raise NotAProject(
            "{0} was made by another version of Copydesk (its schema is {1}, its last migration {2}). Update "
            "Copydesk to open it.",
            path,
            found,
            shown,
        )
    there: dict[str, set[str]] = {kind: set() for kind in ("table", "index", "trigger", "view")}
    runs: list[tuple[str, str]] = []
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
        there.setdefault(kind, set()).add(str(name))
        if kind == "trigger" or (kind == "table" and str(sql).lstrip()[:14].upper() == "CREATE VIRTUAL"):
            runs.append((str(name), str(sql)))
    wanted = {*Base.metadata.tables, *_TRIGGERS} if found == SCHEMA else set()
    if missing := sorted(wanted - there["table"] - there["trigger"]):
        raise DamagedProject("{0} is damaged: it has no {1}. Go back to a backup.", path, missing[0])
    foreign = sorted(there["trigger"] - _TRIGGERS | there["view"])
    if foreign:
        raise NotAProject("{0} holds a foreign trigger or view ({1}), so it is not opened.", path, foreign[0][:80])
    ours = " ".join(NEWEST.read_text(encoding="utf-8").split())
    for name, sql in runs:  # their statements are SQLite's to run, so each must be one that we have written
        if f"{' '.join(sql.split())};" not in ours:
            raise NotAProject("{0} holds a foreign trigger or view ({1}), so it is not opened.", path, name[:80])
    return int(found)


def check_writable(path: Path) -> None:
    """Refuse a project that could be read but not written, before anybody works on it."""
    place = path if not os.access(path, os.W_OK) else path.parent if not os.access(path.parent, os.W_OK) else None
    if place is not None:
        raise UserError(
            "{0} cannot be opened for work: {1} is read-only. Open it for reading only, or a copy in a "
            "folder of your own.",
            path,
            place,
        )


def bring_up(path: Path, found: int, *, schema: int = SCHEMA, more: Sequence[Path] = ()) -> Path | None:
    """Back an older project up, then migrate it; returns the backup, or None where it was current."""
    if found >= schema:
        return None
    from store.database import backups

    try:
        out = backups.make(path, backups.MIGRATION)
        migrate(str(path), schema=schema, more=more)
    except UserError:
        raise
    except Exception as error:
        told = explain(error, str(path)) or f"{getattr(error, 'orig', None) or error}."
        raise NotAProject(
            "{0} is of an older version and could not be brought to this one: {1} It is as it was before.", path, told
        ) from error
    return out


def back_up(
    path: Path,
    out: Path,
    begun: Callable[[], None] | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Copy a project by SQLite's backup, written to a temporary name and moved into place; never over a file.

    The copy is of the project as it stands when `begun` is called.
    """
    if out.exists():
        raise UserError("{0} exists already; choose another name for the copy.", out)
    if not out.parent.is_dir():
        raise UserError("There is no folder {0}, so no copy was made.", out.parent)
    if not os.access(out.parent, os.W_OK):
        raise UserError("The folder {0} cannot be written to, so no copy was made; choose another folder.", out.parent)
    partial = out.with_name(f".{out.name[:80]}.partial")
    try:
        partial.unlink(missing_ok=True)
        sqlite.backup(str(path), partial, begun, cancelled)
        into_place(partial, out)
    except (OSError, sqlite3.Error) as error:
        told = explain(error, str(out)) or f"{getattr(error, 'strerror', None) or error}."
        raise UserError("No backup was made in {0}: {1}", out.parent, told) from error
    finally:
        with suppress(OSError):
            for end in ("", "-wal", "-shm", "-journal"):
                partial.with_name(partial.name + end).unlink(missing_ok=True)
