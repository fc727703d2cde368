"""What a project answers to a query, and the queries that were saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from store.parts.base import ProjectPart

if TYPE_CHECKING:
    from store.search.completion import Completion
    from store.search.find import SearchHit
    from store.search.saved import SavedFilter


class SearchPart(ProjectPart):
    """Finds articles and values."""

    def numbers(self, query: str = "", annotator: str | None = None) -> list[int]:
        """Return the numbers of all articles that match a query, in insertion order; whole words only."""
        from store.search import find

        current = self._current_rules()
        with self._database.reading() as connection:
            return find.numbers(connection, current, query, annotator)

    def search(self, query: str, limit: int = 50, *, annotator: str | None = None) -> list[SearchHit]:
        """Return the best matches of a query: ranked up to 10,000 of them, the newest first beyond."""
        from store.search import find

        current = self._current_rules()
        with self._database.reading() as connection:
            return find.search(connection, current, query, annotator, limit)

    def complete(self, field: str, typed: str, limit: int = 8) -> list[str]:
        """Return values that were accepted in a field before and begin as typed, the commonest first."""
        from store.search import find

        current = self._current_rules()
        with self._database.reading() as connection:
            return find.complete(connection, current, field, typed, limit)

    def complete_query(self, query: str, caret: int, *, empty: bool = False) -> Completion:
        """Return what can be written at the caret of an unfinished query; at an empty place where `empty` is set."""
        from store.search import completion

        current = self._current_rules()
        with self._database.reading() as connection:
            return completion.complete(connection, current, query, caret, empty=empty)

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the filters that were saved, in their order."""
        from store.search import saved

        return saved.read(self._current_rules().settings)

    def save_filter(self, annotator: str, new: SavedFilter) -> None:
        """Keep a filter as one step of the annotator's journal; one of the same name is replaced.

        Raises Refused for a name that cannot be.
        """
        from store.search import saved

        with self._writing() as tx:
            saved.put(tx, annotator, saved.with_filter(saved.read(tx.rules.settings), new), "save_filter")

    def set_filters(self, annotator: str, filters: Sequence[SavedFilter]) -> None:
        """Replace all saved filters as one step: another order, other names, fewer of them."""
        from store.search import saved

        with self._writing() as tx:
            saved.put(tx, annotator, filters, "change_filters")
