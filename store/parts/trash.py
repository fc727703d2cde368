"""Articles that were deleted and can be put back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from store.parts.base import ProjectPart

if TYPE_CHECKING:
    from store.database.trash import Trashed
    from store.review.trash_steps import Moved


class TrashPart(ProjectPart):
    """Puts articles into the trash, takes them out, and empties it."""

    def delete_articles(self, annotator: str, numbers: Sequence[int]) -> Moved:
        """Put articles into the trash as one step of the annotator's journal; nothing lists or counts them any more."""
        from store.review import trash_steps

        with self._writing() as tx:
            return trash_steps.move(tx, annotator, numbers, into=True)

    def put_back(self, annotator: str, numbers: Sequence[int]) -> Moved:
        """Take articles out of the trash as one step of the annotator's journal."""
        from store.review import trash_steps

        with self._writing() as tx:
            return trash_steps.move(tx, annotator, numbers, into=False)

    def trashed(self) -> list[Trashed]:
        """Return what is in the trash, the last that came in first."""
        from store.database import trash

        with self._database.reading() as connection:
            return trash.listed(connection)

    def in_trash(self, numbers: Collection[int]) -> set[int]:
        """Return which of some articles are in the trash."""
        from store.database.outside import held

        with self._database.reading() as connection:
            return held(connection, numbers)

    def empty_trash(self, annotator: str, numbers: Sequence[int]) -> int:
        """Delete articles that are in the trash for good, a backup made first; returns how many."""
        from store.database import backups
        from store.review import trash_steps

        if not self.in_trash(numbers):
            return 0
        backups.make(Path(self.location), backups.CHANGE)
        with self._writing() as tx:
            return trash_steps.empty(tx, annotator, numbers)
