"""What is changed over many articles at once: looked for, looked at, changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from store.parts.base import ProjectPart
from store.review.decisions import UNWATCHED, Watch

if TYPE_CHECKING:
    from store.review.bulk.hits import Hits, Scope
    from store.review.bulk.making import Made
    from store.review.bulk.operation import Operation
    from store.review.bulk.rows import HitRow


class ManyPart(ProjectPart):
    """Makes operations over many articles."""

    def find_hits(self, operation: Operation, annotator: str, scope: Scope) -> Hits:
        """Return the places that an operation would change, as values stand for an annotator."""
        from store.review.bulk.ground import Ground

        current = self._current_rules()
        with self._database.reading() as connection:
            return operation.find(Ground(connection, current, annotator, scope))

    def hit_rows(self, operation: Operation, annotator: str, hits: Hits, wanted: Sequence[int]) -> list[HitRow]:
        """Return what a list shows of some of the places."""
        from store.review.bulk import rows
        from store.review.bulk.ground import Ground
        from store.review.bulk.hits import Scope

        current = self._current_rules()
        with self._database.reading() as connection:
            return rows.rows(Ground(connection, current, annotator, Scope()), operation, hits, wanted)

    def change_hits(
        self,
        operation: Operation,
        annotator: str,
        hits: Hits,
        left_out: Collection[int] = (),
        *,
        backup: bool = True,
        watch: Watch = UNWATCHED,
    ) -> Made:
        """Change the places that were found, but for the rows left out, as one step of the journal.

        Before a large change the project is copied, unless `backup` is False. Raises Cancelled, and changes nothing,
        where the watch says so.
        """
        from store.database.backups import Copying
        from store.review.bulk import backups, making

        large = backup and len(hits.by_article(left_out)) >= backups.LARGE
        with Copying(Path(self.location)) if large else nullcontext() as copying, self._writing() as tx:
            made = making.make(tx, annotator, operation, hits, left_out, watch=watch)
            if copying is None or made.step is None:
                return made
            return replace(made, backup=copying.finish())
