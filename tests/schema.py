"""Write `newest.sql`: the statements that all migrations together come to. Run it after a migration was added."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from store.database.migrate import NEWEST, migrate

_BY_ITSELF = "sqlite_%"
"""Tables that SQLite makes and fills as others need them."""


def main() -> None:
    """Write the file."""
    NEWEST.write_text(statements(), encoding="utf-8")


def statements() -> str:
    """Return what makes an empty project as the migrations make it: tables, indexes, triggers, rows, numbers."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        path.touch()
        migrate(str(path))
        with closing(sqlite3.connect(path)) as connection:
            made = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE ? ORDER BY rowid",
                (_BY_ITSELF,),
            ).fetchall()
            full_text = [name for name, sql in made if sql.startswith("CREATE VIRTUAL TABLE")]
            lines = [
                f"{sql};"
                for name, sql in made
                if not any(name.startswith(f"{t}_") and sql.startswith("CREATE TABLE") for t in full_text)
            ]
            for table in sorted(name for name, sql in made if sql.startswith("CREATE TABLE")):
                if not any(table.startswith(f"{t}_") for t in full_text):
                    lines += [_insert(table, row) for row in connection.execute(f'SELECT * FROM "{table}"')]
            for pragma in ("application_id", "user_version"):
                (number,) = connection.execute(f"PRAGMA {pragma}").fetchone()
                lines.append(f"PRAGMA {pragma} = {number};")
    return "\n".join(lines) + "\n"


def _insert(table: str, row: tuple[object, ...]) -> str:
    values = (str(v) if isinstance(v, int) else "'" + str(v).replace("'", "''") + "'" for v in row)
    return f'INSERT INTO "{table}" VALUES ({", ".join(values)});'


if __name__ == "__main__":
    main()
