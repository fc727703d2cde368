"""Copy a project to another place, and verify that the copy says the same."""

from __future__ import annotations

from pathlib import Path

from store.database import opening, sqlite
from store.errors import UserError


def copy(source: str | Path, target: str | Path) -> dict[str, int]:
    """Copy a project to a file that does not exist yet; returns how many rows each table has.

    Rows and checksums of every table are compared afterwards; a copy that differs is taken away again.
    """
    path, out = opening.path_of(source), opening.path_of(target)
    opening.look_over(path)
    opening.back_up(path, out)
    before, after = sqlite.checksums(str(path)), sqlite.checksums(str(out))
    if before != after:
        out.unlink(missing_ok=True)
        raise UserError("{0} was changed while it was copied, so no copy was kept; do it again.", path)
    return {table: rows for table, (rows, _) in after.items()}
