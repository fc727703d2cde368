"""What leaves a project as it is stored: articles for flat exports; rules and journal beside a lossless one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from store.articles import Json
from store.parts.base import ProjectPart

if TYPE_CHECKING:
    from store.database.lean import LeanArticle


class TravelPart(ProjectPart):
    """Gives and takes what belongs to a project and is no article."""

    def lean_articles(self, numbers: Iterable[int] | None = None) -> Iterator[LeanArticle]:
        """Yield articles as they are stored, all in insertion order or those of `numbers`, a batch at a time."""
        from store.database import lean

        return lean.stream(self._database, numbers)

    def rules_document(self) -> dict[str, Json]:
        """Return the fields and settings as plain data."""
        from store.review import portable

        return portable.rules_document(self._current_rules())

    def take_rules(self, document: Json) -> list[str]:
        """Take the fields and settings of another project; returns what was left out of them, and why.

        A project with articles, or with fields of its own, only gets what it lacks. Raises InvalidDocument.
        """
        from store.review import portable

        with self._writing() as tx:
            return portable.take_rules(tx, document)

    def journal_document(self, numbers: Collection[int]) -> Iterator[dict[str, Json]]:
        """Yield the steps that touched these articles, oldest first."""
        from store.review import portable

        with self._database.reading() as connection:
            yield from portable.dump(connection, numbers)

    def has_journal(self) -> bool:
        """Whether anybody did anything yet, or brought a review along."""
        from store.review import journal

        with self._database.reading() as connection:
            return journal.last_step(connection) > 0

    def take_journal(self, steps: Iterable[Json]) -> None:
        """Put a journal in the place of the one that an import has just made, so that undo works as before.

        Raises InvalidDocument, and changes nothing, where it does not lead to the reviews that are there.
        """
        from store.review import portable

        with self._writing() as tx:
            portable.restore(tx.connection, steps)
