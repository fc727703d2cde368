"""Bring a project's tables to this program's schema: the migrations of `migrations/`, run on a connection handed over.

Alembic is imported only when there is something to do; opening an up-to-date project compares one number, and a new
one is made by the statements that all migrations together come to (`NEWEST`, held equal to them by a test).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine

from store.database import sqlite
from store.database.file_format import SCHEMA
from store.errors import NotAProject

__all__ = ["MIGRATIONS", "SCHEMA", "migrate"]

MIGRATIONS = Path(__file__).parent / "migrations"
NEWEST = MIGRATIONS / "newest.sql"
"""What makes an empty project of `SCHEMA`; `python -m tests.schema` writes it anew after a migration was added."""


def make(location: str) -> None:
    """Make the tables of this program's schema in a file that is empty, all or none."""
    connection = sqlite.connect(location)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(f"BEGIN IMMEDIATE;\n{NEWEST.read_text(encoding='utf-8')}\nCOMMIT;")
    finally:
        connection.close()


def migrate(location: str, *, schema: int = SCHEMA, more: Sequence[Path] = ()) -> None:
    """Run the migrations up to `schema` in one transaction; `more` are further folders of migrations.

    Foreign keys are off meanwhile (rebuilding a parent table would otherwise delete its children) and checked before
    the end; on any error nothing has changed.
    """
    engine = sqlite.engine(location, writer=True)
    try:
        _without_foreign_keys(engine, schema, more)
    finally:
        engine.dispose()


def _without_foreign_keys(engine: Engine, schema: int, more: Sequence[Path]) -> None:
    with engine.connect() as connection:
        sqlite.set_foreign_keys(connection, False)
        try:
            with connection.begin():
                _run(connection, schema, more)
                broken = sqlite.broken_foreign_keys(connection)
                if broken:
                    raise NotAProject(
                        "The project cannot be brought to this version: {0} rows point at nothing.", broken
                    )
                sqlite.set_schema(connection, schema)
        finally:
            sqlite.set_foreign_keys(connection, True)


def _run(connection: Connection, schema: int, more: Sequence[Path]) -> None:
    from alembic import command
    from alembic.config import Config

    def option(text: str) -> str:
        return text.replace("%", "%%")

    config = Config()
    config.set_main_option("script_location", option(str(MIGRATIONS)))
    config.set_main_option("path_separator", "os")
    folders = os.pathsep.join(str(p) for p in (MIGRATIONS / "versions", *more))
    config.set_main_option("version_locations", option(folders))
    config.attributes["connection"] = connection
    command.upgrade(config, f"{schema:04}")
