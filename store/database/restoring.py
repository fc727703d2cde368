"""Put a copy in a project's place: as one transaction, so that who has it open sees it like any other change.

What stood there is copied first, while nobody else can write. Where it is too damaged to be copied, its files are set
aside as they are.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from store.database import backups, opening, sqlite
from store.database.failures import explain
from store.database.file_format import SCHEMA
from store.database.migrate import migrate
from store.errors import NotAProject, UserError

_ENDS = ("", "-wal", "-shm", "-journal")
_PAGES = 16
"""Pages that the first go writes: fewer than any project has, so that it holds the lock while the copy is made."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a project is now, and where that is kept which it was before."""

    holding: backups.Holding
    before: Path | None


def restore(project: Path, backup: Path) -> Restored:
    """Make a project what it was in a copy; nothing is lost of what it is now.

    Raises UserError, and leaves everything as it is, where the copy is damaged, another program writes, or the disk
    has no room.
    """
    if project == backup:
        raise UserError("{0} is the project itself; choose a backup of it.", backup)
    holding = backups.look_into(backup)
    if holding.problem:
        raise NotAProject("The backup cannot be restored, and nothing was changed: {0}", holding.problem)
    folder = backup.parent if os.access(backup.parent, os.W_OK) else project.parent
    ready = folder / f".{project.name[:80]}.{secrets.token_hex(4)}.restoring"
    try:
        damaged = _damage(project)
        _make_ready(backup, ready, holding.schema, 0 if damaged else _generation(project))
        if damaged:
            before = set_aside(project)
            opening.into_place(ready, project)
        else:
            before = _write_over(project, ready)
    except (OSError, sqlite3.Error) as error:
        told = explain(error, str(project)) or f"{getattr(error, 'strerror', None) or error}."
        raise UserError("The backup was not restored: {0}", told) from error
    finally:
        for end in _ENDS:
            with suppress(OSError):
                Path(f"{ready}{end}").unlink(missing_ok=True)
    return Restored(holding=backups.look_into(project), before=before)


def _damage(project: Path) -> bool:
    """Whether what stands in the project's place cannot be read as one."""
    try:
        opening.look_over(project)
        with closing(sqlite.connect_quietly(str(project))) as connection:
            return sqlite.quick_problems(connection) != []
    except (NotAProject, sqlite3.DatabaseError):
        return True


def _make_ready(backup: Path, ready: Path, schema: int, generation: int) -> None:
    """Write a copy of the copy that can take the project's place: of this version, and known as another one."""
    sqlite.backup(str(backup), ready, at_rest=True)
    with closing(sqlite.connect(str(ready))) as connection:
        if problems := sqlite.quick_problems(connection):
            raise NotAProject("The backup is damaged, and nothing was changed: {0}", problems[0])
    if schema < SCHEMA:
        migrate(str(ready))
    with closing(sqlite.connect(str(ready))) as connection:
        # Whoever has the project open forgets what they know of its fields and terms.
        connection.execute("PRAGMA journal_mode = DELETE")
        (own,) = connection.execute(
            "SELECT coalesce(max(CAST(document AS INTEGER)), 0) FROM setting WHERE key = 'generation'"
        ).fetchone()
        connection.execute("DELETE FROM setting WHERE key = 'generation'")
        following = str(max(int(own), generation) + 1)
        connection.execute("INSERT INTO setting (key, document) VALUES ('generation', ?)", (following,))
        connection.execute("PRAGMA journal_mode = WAL")


def _generation(project: Path) -> int:
    with closing(sqlite.connect_quietly(str(project))) as connection:
        row = connection.execute("SELECT document FROM setting WHERE key = 'generation'").fetchone()
    try:
        return int(row[0]) if row is not None else 0
    except ValueError:
        return 0


def _write_over(project: Path, ready: Path) -> Path:
    made: list[Path] = []

    def locked() -> None:
        made.append(backups.make(project, backups.RESTORE))

    sqlite.overwrite(str(ready), str(project), locked, pages=_PAGES)
    return made[0]


def set_aside(project: Path) -> Path | None:
    """Call a damaged project's files otherwise, as they are; returns its name then, None where there was none."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    name = project.with_name(f"{project.stem}.damaged-{stamp}{project.suffix}")
    while name.exists():
        name = project.with_name(f"{project.stem}.damaged-{stamp}-{secrets.token_hex(2)}{project.suffix}")
    there = project.exists()
    for end in _ENDS:
        with suppress(FileNotFoundError):
            Path(f"{project}{end}").rename(f"{name}{end}")
    return name if there else None
