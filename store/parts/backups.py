"""Copies of the project as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

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

    def damage(self, cancelled: Callable[[], bool] | None = None) -> str:
        """Look all pages over, a large file's once a day; returns what is damaged, "" where nothing is."""
        from store.database import damage

        return damage.look(Path(self.location), cancelled)
