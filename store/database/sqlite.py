"""All that only SQLite speaks: connections, pragmas, upserts, full text, backup."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.pool import QueuePool

APPLICATION_ID = 0x4344534B
"""`CDSK` in the file's header: this is a Copydesk project."""

BUSY_SECONDS = 5.0
"""How long a write waits for another program's write to end."""


def connect(location: str, *, read_only: bool = False, immutable: bool = False) -> sqlite3.Connection:
    """Open a file as it is (it is never created) with the pragmas that every connection needs."""
    mode = "ro" if read_only else "rw"
    extra = "&immutable=1" if immutable else ""
    connection = sqlite3.connect(
        f"file:{quote(str(Path(location).absolute()))}?mode={mode}{extra}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA temp_store = MEMORY")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def engine(location: str, *, writer: bool, read_only: bool = False) -> Engine:
    """Make an engine whose transactions begin as a writer's (taking the lock at once) or as a reader's."""

    def creator() -> sqlite3.Connection:
        if not writer:
            return _reader(location, read_only=read_only)
        connection = connect(location)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    made = create_engine(
        "sqlite://",
        creator=creator,
        poolclass=QueuePool,
        pool_size=1 if writer else 4,
        max_overflow=0 if writer else 32,
    )

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")

    return made


def _reader(location: str, *, read_only: bool) -> sqlite3.Connection:
    connection = connect(location, read_only=read_only)
    if not read_only:
        connection.execute("PRAGMA query_only = ON")
        return connection
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        # A WAL database in a folder that cannot be written: nobody else can be writing it either.
        connection.close()
        return connect(location, read_only=True, immutable=True)
    return connection


def data_version(connection: Connection) -> int:
    """Return SQLite's counter of commits by any other connection; ends the read it needed."""
    try:
        version: int = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
        return version
    finally:
        connection.rollback()


def set_foreign_keys(connection: Connection, on: bool) -> None:
    """Switch foreign keys on or off; SQLite ignores it inside a transaction, so it is done outside of one."""
    raw = connection.connection.dbapi_connection
    assert raw is not None
    assert not connection.in_transaction()
    raw.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")


def broken_foreign_keys(connection: Connection) -> int:
    """Count the rows that point at nothing."""
    return len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())


def set_schema(connection: Connection, schema: int) -> None:
    """Write the file's application id and schema number."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {int(schema)}")


def next_id(connection: Connection, column: InstrumentedAttribute[int]) -> int:
    """Return the next free number of a table whose numbers are never given twice; the caller holds the write lock."""
    table = column.class_.__tablename__
    highest = connection.execute(select(func.max(column))).scalar() or 0
    given = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar() or 0
    return max(highest, given) + 1


def backup(location: str, out: Path) -> None:
    """Copy a project, what is in its WAL included, while others may be using it."""
    source = connect(location, read_only=True)
    try:
        target = sqlite3.connect(out)
        try:
            source.backup(target, pages=4096)
            target.execute("PRAGMA journal_mode = WAL")
        finally:
            target.close()
    finally:
        source.close()
