"""All that only SQLite speaks: connections, pragmas, numbers, full text, integrity, backup."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Integer,
    Select,
    bindparam,
    create_engine,
    event,
    func,
    literal_column,
    select,
    table,
)
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.pool import QueuePool

from store.database.file_format import APPLICATION_ID
from store.database.models import Base
from store.documents import dumps
from store.errors import Refused

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
        distrust(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA temp_store = MEMORY")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def distrust(connection: sqlite3.Connection) -> None:
    """Let nothing that is written in the file itself run a function or reach beyond its tables.

    Project files come from others. Where Python knows how (3.12), SQLite also keeps its own tables from being written.
    """
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)


def engine(location: str, *, writer: bool, read_only: bool = False) -> Engine:
    """Make an engine whose transactions begin as a writer's (taking the lock at once) or as a reader's."""

    def creator() -> sqlite3.Connection:
        return _writing(location) if writer else _reading(location, read_only=read_only)

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


def _writing(location: str) -> sqlite3.Connection:
    connection = connect(location)
    try:
        # Our triggers fill full text, which SQLite before 3.44 takes for unsafe in an untrusted schema; each of them is
        # compared with what we have written before a project is opened (see `opening`).
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -64000")
        connection.execute("PRAGMA wal_autocheckpoint = 8000")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _reading(location: str, *, read_only: bool) -> sqlite3.Connection:
    if read_only:
        return connect_quietly(location)
    connection = connect(location)
    connection.execute("PRAGMA query_only = ON")
    return connection


def connect_read_only(location: str) -> sqlite3.Connection:
    """Open a file that is not to be changed, also where SQLite may make no files beside it.

    There, nobody else can be writing it either, so it is taken as unchanging; but not while a log that still belongs
    to it lies beside it, which could not be read.
    """
    try:
        connection = connect(location, read_only=True)
        try:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        except sqlite3.Error:
            connection.close()
            raise
        return connection
    except sqlite3.OperationalError:
        path = Path(location)
        log = path.with_name(f"{path.name}-wal")
        if os.access(path.parent, os.W_OK) or (log.exists() and log.stat().st_size):
            raise
        return connect(location, read_only=True, immutable=True)


def connect_quietly(location: str) -> sqlite3.Connection:
    """Open a file that is only read and leave nothing beside it, not even for a while.

    SQLite makes a log and an index of it beside any file that is kept with one, also for a reader. Where no log lies
    there, or an empty one, nothing is written but in the file, and it is taken as unchanging; `stamp` tells when that
    has come to an end.
    """
    log = Path(f"{location}-wal")
    try:
        logged = log.stat().st_size > 0
    except FileNotFoundError:
        logged = False
    return connect_read_only(location) if logged else connect(location, read_only=True, immutable=True)


def identity(location: str) -> tuple[int, int] | None:
    """Return what tells a file from every other one, None where there is none."""
    try:
        status = Path(location).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def stamp(location: str) -> tuple[int, ...]:
    """Return numbers that are different after anybody has written to a file, told without opening it."""
    found: list[int] = []
    for end in ("", "-wal"):
        try:
            status = Path(location + end).stat()
        except FileNotFoundError:
            found.append(-1)
        else:
            found += [status.st_ino, status.st_size, status.st_mtime_ns]
    return tuple(found)


def insert_many(connection: Connection, model: type[Base], rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows that all have the same columns, as fast as the driver can."""
    if not rows:
        return
    columns = tuple(rows[0])
    insert_rows(connection, model, columns, [tuple([row[c] for c in columns]) for row in rows])


def insert_rows(
    connection: Connection, model: type[Base], columns: Sequence[str], rows: Sequence[tuple[object, ...]]
) -> None:
    """Insert rows given as the values of some columns."""
    if not rows:
        return
    named = ", ".join(f'"{c}"' for c in columns)
    values = ", ".join("?" * len(columns))
    connection.exec_driver_sql(f'INSERT INTO "{model.__tablename__}" ({named}) VALUES ({values})', list(rows))  # noqa: S608


def update_rows(
    connection: Connection,
    model: type[Base],
    columns: Sequence[str],
    rows: Sequence[tuple[object, ...]],
    *,
    key: str = "id",
    counting: str | None = None,
) -> None:
    """Change some columns of rows given as their new values and the row's `key`; the column `counting` grows by one."""
    if not rows:
        return
    named = [f'"{c}" = ?' for c in columns]
    if counting is not None:
        named.append(f'"{counting}" = "{counting}" + 1')
    statement = f'UPDATE "{model.__tablename__}" SET {", ".join(named)} WHERE "{key}" = ?'  # noqa: S608
    connection.exec_driver_sql(statement, list(rows))


def add_to_rows(connection: Connection, model: type[Base], column: str, rows: Sequence[tuple[int, int]]) -> None:
    """Add to a number of rows, given as how much and the row's id."""
    if rows:
        statement = f'UPDATE "{model.__tablename__}" SET "{column}" = "{column}" + ? WHERE id = ?'  # noqa: S608
        connection.exec_driver_sql(statement, list(rows))


def add_counts(
    connection: Connection, model: type[Base], columns: Sequence[str], rows: Sequence[tuple[int, ...]]
) -> None:
    """Add to some columns of the rows of articles, given as how much to each and the article's number."""
    if rows:
        named = ", ".join(f'"{c}" = "{c}" + ?' for c in columns)
        connection.exec_driver_sql(f'UPDATE "{model.__tablename__}" SET {named} WHERE number = ?', list(rows))  # noqa: S608


def listed(numbers: Iterable[int]) -> Select[int]:
    """Return numbers as a query, for lists of any length."""
    return select(func.json_each(json.dumps(list(numbers))).table_valued("value").c.value)


def part_of(column: ColumnElement[str] | InstrumentedAttribute[str], *keys: str) -> ColumnElement[str | None]:
    """Return the part of a stored document under some keys, one within the other, as text; null where there is none.

    The last key may be any but one with a quotation mark or a backslash, see `has_path`.
    """
    path = "$" + "".join(f'."{key}"' for key in keys)
    return func.json_extract(column, path)


def has_path(key: str) -> bool:
    """Whether `part_of` can name a key."""
    return '"' not in key and "\\" not in key


def listed_in(name: str) -> Select[int]:
    """Return the numbers of a JSON list that comes as a parameter, as a query that is put together once."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def terms_standing(
    connection: Connection, annotator_id: int, fields: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the terms that an annotator decided to stand in fields (article number, field row), and how often."""
    found = connection.exec_driver_sql(
        "SELECT entry.term_id, count(*) FROM json_each(?) AS wanted CROSS JOIN indexed_value AS entry "
        "ON entry.number = json_extract(wanted.value, '$[0]') AND entry.annotator_id = ? "
        "AND entry.field_id = json_extract(wanted.value, '$[1]') "
        "WHERE entry.term_id IS NOT NULL AND entry.decision IN ('accepted', 'corrected', 'added') "
        "GROUP BY entry.term_id",
        (dumps(fields).decode(), annotator_id),
    )
    return [(row[0], row[1]) for row in found]


def erase_entries(connection: Connection, annotator_id: int, fields: Sequence[tuple[int, int]]) -> None:
    """Delete an annotator's entries in the index of values of fields given as (article number, field row)."""
    rows = [(number, annotator_id, field) for number, field in fields]
    if not rows:
        return
    connection.exec_driver_sql("DELETE FROM indexed_value WHERE number = ? AND annotator_id = ? AND field_id = ?", rows)


_ENTRY = ("number", "annotator_id", "field_id", "position", "term_id", "score", "decision")


def entries_between(
    connection: Connection, first: int, last: int, field_ids: Iterable[int]
) -> list[tuple[int, int, int, int, int | None, float | None, str | None]]:
    """Return the entries of some fields in the index of values, of the articles from one number to another."""
    found = connection.exec_driver_sql(
        f"SELECT {', '.join(_ENTRY)} FROM indexed_value "  # noqa: S608
        "WHERE number BETWEEN ? AND ? AND field_id IN (SELECT value FROM json_each(?))",
        (first, last, dumps(list(field_ids)).decode()),
    )
    return [tuple(row) for row in found.all()]


def erase_places(connection: Connection, places: Sequence[tuple[int, int, int, int]]) -> None:
    """Delete entries in the index of values: given as article number, annotator row, field row and position."""
    if places:
        where = "number = ? AND annotator_id = ? AND field_id = ? AND position = ?"
        connection.exec_driver_sql(f"DELETE FROM indexed_value WHERE {where}", list(places))  # noqa: S608


def invert_edits(
    connection: Connection, step: int, what: str, numbers: Sequence[int], *, into: int, position: int
) -> int:
    """Copy a step's edits of some articles, the last of each, into another step, before and after exchanged.

    They get the positions from `position` on; returns the one behind them.
    """
    found = connection.exec_driver_sql(
        "INSERT INTO edit (step_id, position, number, what, field, before, after) "
        "SELECT ?, ? + row_number() OVER (ORDER BY number) - 1, number, what, field, after, before "
        "FROM (SELECT number, what, field, before, after, max(position) FROM edit WHERE step_id = ? AND what = ? "
        "AND number IN (SELECT value FROM json_each(?)) GROUP BY number)",
        (into, position, step, what, dumps(list(numbers)).decode()),
    )
    return position + found.rowcount


_PLAIN_KEY = re.compile(r"[\w.-]+")


def rename_keys(connection: Connection, first: int, last: int, to: Mapping[str, str]) -> bool:
    """Call fields by other keys in the documents of the articles from one number to another, as they are stored.

    A document is left alone where the key stands anywhere but where a field begins. Returns whether none was.
    """
    if not all(_PLAIN_KEY.fullmatch(key) for key in (*to, *to.values())):
        return False
    for old, new in to.items():
        key, named = f'"{old}":[', f'"{new}":['
        stands = "(length(document) - length(replace(document, :key, ''))) / length(:key)"
        paths = {"suggestion": ("$.suggestions.", "$.alternatives."), "review": ("$.",)}
        for table_, prefixes in paths.items():
            begins = " + ".join(f"(json_type(document, '{p}\"{old}\"') IS NOT NULL)" for p in prefixes)
            counted = ', "version" = "version" + 1' if table_ == "review" else ""
            connection.exec_driver_sql(
                f'UPDATE "{table_}" SET document = replace(document, :key, :named){counted} '  # noqa: S608
                "WHERE number BETWEEN :first AND :last AND instr(document, :key) AND NOT instr(document, :other) "
                f"AND {stands} = {begins}",
                {"key": key, "named": named, "first": first, "last": last, "other": f'"{new}":'},
            )
            left = connection.exec_driver_sql(
                f'SELECT 1 FROM "{table_}" WHERE number BETWEEN ? AND ? AND instr(document, ?) LIMIT 1',  # noqa: S608
                (first, last, f'"{old}":'),
            )
            if left.first() is not None:
                return False
    return True


_FULL_TEXT = {
    "article_text": ("article_fts", "number", ("title", "text")),
    "term": ("term_fts", "id", ("value",)),
}
_BULK = 50
"""Rows from which on it pays to fill a full-text index beside its trigger."""


def insert_searched(connection: Connection, model: type[Base], rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows into a table that has a full-text index, in a transaction that is undone where this fails.

    A trigger's statement makes FTS5 write out what it has gathered, at every row; so for many rows the trigger steps
    aside and the index is filled by statements of its own, in a fifth of the time.
    """
    index, key, columns = _FULL_TEXT[model.__tablename__]
    trigger = f"{index}_insert"
    query = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?"
    found = connection.exec_driver_sql(query, (trigger,)).scalar() if len(rows) >= _BULK else None
    if found is None:
        insert_many(connection, model, rows)
        return
    connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
    insert_many(connection, model, rows)
    named, values = ", ".join(("rowid", *columns)), ", ".join("?" * (len(columns) + 1))
    words = [(row[key], *(row[c] for c in columns)) for row in rows]
    connection.exec_driver_sql(f"INSERT INTO {index} ({named}) VALUES ({values})", words)  # noqa: S608
    connection.exec_driver_sql(found)


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
    query = (
        f'SELECT max(coalesce((SELECT max("{column.key}") FROM "{table}"), 0), '  # noqa: S608
        "coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)) + 1"
    )
    number: int = connection.exec_driver_sql(query, (table,)).scalar_one()
    return number


def terms_known(connection: Connection, keys: Sequence[tuple[int, str, int]]) -> dict[tuple[int, str, int], int]:
    """Return the numbers of those terms (field, folded key, digest) that are there.

    A list of rows in an IN clause would make SQLite scan all terms; joined like this, each is looked up in the index.
    """
    if not keys:
        return {}
    found = connection.exec_driver_sql(
        "SELECT term.field_id, term.key, term.digest, term.id FROM json_each(?) AS wanted CROSS JOIN term "
        "ON term.field_id = json_extract(wanted.value, '$[0]') AND term.key = json_extract(wanted.value, '$[1]') "
        "AND term.digest = json_extract(wanted.value, '$[2]')",
        (dumps(keys).decode(),),
    )
    return {(row[0], row[1], row[2]): row[3] for row in found}


def articles_matching(match: str) -> Select[int]:
    """Return the numbers of articles whose title or text match a full-text expression."""
    return _matching("article_fts", match)


def terms_matching(match: str) -> Select[int]:
    """Return the numbers of terms whose value matches a full-text expression."""
    return _matching("term_fts", match)


def _matching(index: str, match: str) -> Select[int]:
    row: ColumnElement[int] = literal_column("rowid", Integer)
    return select(row).select_from(table(index)).where(literal_column(index).op("MATCH")(match))


def ranked(connection: Connection, match: str, among: Sequence[int], limit: int) -> list[int]:
    """Return the best matches among some articles; a word in the title counts eight times."""
    found = connection.exec_driver_sql(
        "SELECT rowid FROM article_fts WHERE article_fts MATCH ? AND rowid IN (SELECT value FROM json_each(?)) "
        "ORDER BY bm25(article_fts, 8.0, 1.0), rowid LIMIT ?",
        (match, json.dumps(list(among)), limit),
    )
    return [row[0] for row in found]


def snippets(connection: Connection, match: str, among: Sequence[int]) -> dict[int, str]:
    """Return the words around the best match in each text, matches between U+0002 and U+0003."""
    found = connection.exec_driver_sql(
        "SELECT rowid, snippet(article_fts, 1, char(2), char(3), '…', 16) FROM article_fts "
        "WHERE article_fts MATCH ? AND rowid IN (SELECT value FROM json_each(?))",
        (match, json.dumps(list(among))),
    )
    return {row[0]: row[1] for row in found}


def integrity(connection: Connection) -> list[str]:
    """Return what is damaged in the file itself: its pages, its indexes, rows that point at nothing."""
    problems = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)") if row[0] != "ok"]
    broken = broken_foreign_keys(connection)
    return [*problems, *([f"{broken} rows point at nothing"] if broken else [])]


def full_text_integrity(connection: Connection) -> list[str]:
    """Return which full-text indexes do not say what the tables say; needs the writer's connection."""
    problems = []
    for index in ("article_fts", "term_fts"):
        try:
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except DatabaseError:
            problems.append(f"the full-text index {index} does not say what the tables say")
    return problems


def checksums(location: str) -> dict[str, tuple[int, str]]:
    """Return rows and a checksum of each table, in the order of its key."""
    connection = connect_read_only(location)
    try:
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        tables = [name for (name,) in connection.execute(named) if "_fts" not in name]
        found = {}
        for name in sorted(tables):
            rows, digest = 0, hashlib.sha256()
            width = len(connection.execute(f'SELECT * FROM "{name}" LIMIT 0').description)  # noqa: S608
            order = ", ".join(str(place) for place in range(1, min(width, 4) + 1))
            for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY {order}'):  # noqa: S608
                rows += 1
                digest.update(repr(row).encode())
            found[name] = (rows, digest.hexdigest())
        return found
    finally:
        connection.close()


def backup(
    location: str,
    out: Path,
    begun: Callable[[], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    at_rest: bool = False,
) -> None:
    """Copy a project, what is in its WAL included, as it stands when `begun` is called, while others may be using it.

    One read holds that moment fast, so that what is written meanwhile neither gets into the copy nor makes it anew.
    `at_rest`: nobody works in it, as in a backup, and nothing is left beside it.
    """

    def look(status: int, remaining: int, total: int) -> None:  # noqa: ARG001
        if cancelled is not None and cancelled():
            raise Refused("The copy was given up.")

    source = connect_quietly(location) if at_rest else connect_read_only(location)
    try:
        source.execute("BEGIN")
        source.execute("SELECT 1 FROM sqlite_master").fetchone()
        if begun is not None:
            begun()
        target = sqlite3.connect(out)
        try:
            source.backup(target, pages=4096, progress=look)
            target.execute("PRAGMA journal_mode = WAL")
        finally:
            target.close()
    finally:
        source.close()


def copy_open(backup: Callable[..., object], out: Path) -> None:
    """Copy, by its `backup`, what an open connection sees to a file that is made whole or not at all."""
    partial = out.with_name(f".{out.name[:80]}.partial")
    try:
        target = sqlite3.connect(partial)
        try:
            backup(target, pages=4096)
            target.execute("PRAGMA journal_mode = WAL")
        finally:
            target.close()
        os.link(partial, out)  # refuses where a file stands there
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                partial.with_name(partial.name + end).unlink(missing_ok=True)


def overwrite(source: str, location: str, locked: Callable[[], None], *, pages: int) -> None:
    """Write a database over another one in a single transaction; `locked` is called once nobody else can write there.

    `pages` are written at a time: fewer than the source has. What raises meanwhile leaves the other one as it was.
    """
    until, told = time.monotonic() + 2 * BUSY_SECONDS, False

    def look(status: int, remaining: int, total: int) -> None:
        nonlocal told
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            if time.monotonic() > until:
                raise busy()
        elif not told:
            assert remaining, f"{total} pages were written before anybody was told"
            told = True
            locked()

    with closing(connect(source)) as given, closing(connect(location)) as target:
        target.execute("PRAGMA synchronous = FULL")
        given.backup(target, pages=pages, progress=look, sleep=0.05)
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def busy() -> sqlite3.OperationalError:
    """Return the error of a database that another program does not let go of."""
    error = sqlite3.OperationalError("database is locked")
    error.sqlite_errorname, error.sqlite_errorcode = "SQLITE_BUSY", sqlite3.SQLITE_BUSY
    return error


def quick_problems(connection: sqlite3.Connection) -> list[str]:
    """Return what a quick look at all pages finds damaged; [] where nothing is."""
    return [str(row[0]) for row in connection.execute("PRAGMA quick_check(5)") if row[0] != "ok"]
