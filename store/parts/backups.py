"""Copies of the project as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import Said, UserError
from store.parts.base import ProjectPart

if TYPE_CHECKING:
    from store.database.backups import Backup


class BackupPart(ProjectPart):
    """Makes and lists copies; restoring one needs no open project, see `store.database.restoring`."""

    def backups(self) -> list[Backup]:
        """Return the copies that are kept, the newest first."""
        from store.database import backups

        return backups.listed(Path(self.location))

    def back_up_now(self) -> Path:
        """Copy the project to the folder of its backups; returns the copy."""
        from store.database import backups

        return backups.make(Path(self.location), backups.ASKED)

    def back_up_daily(self, cancelled: Callable[[], bool] | None = None) -> Path | None:
        """Copy the project once a day, unless nothing was done since the last copy; returns the copy."""
        from store.database import backups

        return backups.make_daily(Path(self.location), cancelled)

    def save_copy(self, out: str | Path) -> Path:
        """Copy the project as it is open, also where its file was moved or removed meanwhile; returns the copy."""
        from store.database import opening

        path = opening.path_of(out)
        if path.exists() or path.is_symlink():
            raise UserError("{0} exists already; choose another name for the copy.", path)
        self._database.save_copy(path)
        return path

    def risk_of_place(self) -> Said | None:
        """Return why the project's place is not safe: a synchronised folder, a network drive; None where it is."""
        from store.database import places

        return places.warning(Path(self.location))

    def damage(self, cancelled: Callable[[], bool] | None = None) -> str:
        """Look all pages over, a large file's once a day; returns what is damaged, "" where nothing is."""
        from store.database import damage

        return damage.look(Path(self.location), cancelled)
