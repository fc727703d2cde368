"""A project: the one door to everything that is kept.

A thin facade over the rooms' services, without queries of its own, usable from any thread. What does not belong to
one article stands in its parts, `store.parts`.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from store.articles import Added, Article, ImportedArticle, Json, Review
from store.database import articles, opening
from store.database.file_format import SCHEMA
from store.errors import Conflict, NotAProject, Refused
from store.fields import FieldSet
from store.parts.backups import BackupPart
from store.parts.extractors import ExtractorsPart
from store.parts.fields import FieldsChanged, FieldsPart
from store.parts.figures import FiguresPart
from store.parts.many import ManyPart
from store.parts.rules import RulesPart
from store.parts.searching import SearchPart
from store.parts.settings import SettingsPart
from store.parts.trash import TrashPart
from store.parts.travelling import TravelPart
from store.review import queue
from store.review.anchoring.rules import SETTING
from store.review.decisions import UNWATCHED, Edit, Saved, SettingEdit, Undone, Watch
from store.review.queue import Counts, QueueRow
from store.review.records import Record, record_of
from store.review.state import ReviewState, review_state

if TYPE_CHECKING:  # Rooms that opening a project and showing its first article do not need are entered when they are.
    from store.check import Finding
    from store.database.sources import Sources
    from store.review.journal import JournalStep

__all__ = [
    "Added",
    "Counts",
    "Edit",
    "FieldsChanged",
    "ImportedArticle",
    "Project",
    "QueueRow",
    "Record",
    "Saved",
    "SavedMany",
    "SettingEdit",
    "Undone",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedMany:
    """A step over several articles that is durable; `reviews` are theirs as they are now."""

    step: int
    at: datetime
    reviews: Mapping[int, Review]


class _RehearsedError(Exception):
    """Takes back what was only rehearsed."""


class Project(
    FieldsPart,
    SettingsPart,
    RulesPart,
    SearchPart,
    ManyPart,
    TravelPart,
    FiguresPart,
    BackupPart,
    TrashPart,
    ExtractorsPart,
):
    """An open project. Use `create` or `open`; close it, or use it in a `with`.

    Every change is one transaction and on the disk when the call returns; what a failed call began is undone wholly.
    """

    @classmethod
    def create(cls, location: str | Path, fields: FieldSet | None = None) -> Project:
        """Make an empty project in a file that does not exist yet; without fields it has those for news."""
        if fields is None:
            from store.field_files import load_default

            fields = load_default()
        path = opening.path_of(location)
        opening.create(path)
        project = cls(path)
        project.set_fields(fields)
        return project

    @classmethod
    def open(cls, location: str | Path, *, read_only: bool = False) -> Project:
        """Open a project; one of an older version is backed up and then migrated.

        Raises NotAProject where the file is none, is of a newer version, or is damaged.
        """
        path = opening.path_of(location)
        found = opening.look_over(path)
        if read_only and found < SCHEMA:
            raise NotAProject("{0} is of an older version; open it once for work to bring it to this one.", path)
        backed_up = None
        if not read_only:
            opening.check_writable(path)
            backed_up = opening.bring_up(path, found)
        return cls(path, read_only=read_only, migrated_from=backed_up)

    def close(self) -> None:
        """Close the project; closing twice does nothing."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    # --- in -----------------------------------------------------------------------------------------------------

    def add(
        self, items: Iterable[ImportedArticle], *, annotator: str | None = None, merge: bool = False
    ) -> list[Added]:
        """Take articles in, all in one transaction; returns what became of each, in their order.

        An id that is there already with other content fails unless `merge`: then new suggestions and reviews join,
        and nothing decided is touched. `annotator` is given to reviews that name nobody.
        """
        from store.database import adding

        batch = [adding.in_name_of(item, annotator) for item in items]
        with self._writing() as tx:
            return adding.add(tx, batch, merge=merge)

    def sources(self, ids: Sequence[str], digests: Sequence[str]) -> Sources:
        """Return which of these ids and source digests are there, so that nothing known is worked on again."""
        from store.database import sources

        with self._database.reading() as connection:
            return sources.sources(connection, ids, digests)

    def suggest(self, number: int, result: dict[str, Json]) -> None:
        """Take a new extraction of an article; it replaces the old suggestions only where nobody decided."""
        from store.database import adding

        with self._writing() as tx:
            adding.suggest(tx, number, result)

    # --- out ----------------------------------------------------------------------------------------------------

    def article(self, number: int, *, with_html: bool = False) -> Article:
        """Return one article with its suggestions and reviews."""
        with self._database.reading() as connection:
            return articles.article(connection, number, with_html=with_html)

    def number_of(self, id: str) -> int | None:
        """Return the number of the article with this id, or None."""
        with self._database.reading() as connection:
            return articles.number_of(connection, id)

    def articles(self, numbers: Iterable[int] | None = None, *, with_html: bool = False) -> Iterator[Article]:
        """Yield articles, all in insertion order or those of `numbers`, a batch at a time."""
        return articles.stream(self._database, numbers, with_html=with_html)

    def review(self, number: int, annotator: str) -> Review:
        """Return an annotator's review of an article; an empty one before they did anything."""
        with self._database.reading() as connection:
            return articles.review(connection, number, annotator)

    def state(self, number: int, annotator: str) -> ReviewState:
        """Return an article as it stands before an annotator."""
        current = self._current_rules()
        with self._database.reading() as connection:
            article = articles.article(connection, number)
            review = next((r for r in article.reviews if r.annotator == annotator), None)
            review = review or articles.review(connection, number, annotator)
        return review_state(article, review, current.fields, current.threshold)

    def shown_state(self, number: int, annotator: str) -> ReviewState:
        """Return an article as it is to be shown to an annotator: with what is hidden, or altered, against anchoring.

        Decisions on it go through `store.review.anchoring.settling` before they are made.
        """
        current = self._current_rules()
        if SETTING not in current.settings:
            return self.state(number, annotator)
        from store.review.anchoring import service

        with self._database.reading() as connection:
            article = articles.article(connection, number)
            review = articles.review(connection, number, annotator)
            return service.shown(connection, current, article, review, annotator)

    def queue(self, annotator: str, *, view: str = "todo", query: str = "", order: str = "unsure") -> array[int]:
        """Return the numbers of the articles in a view (todo, flagged, done, skipped, all) that match a query.

        The query's last word also matches longer ones, as while it is typed.
        Orders: unsure (most values to look at first), expected (most corrections to be expected first), date (latest
        first), oldest, site, title, random, added (as they came in), newest (the last that came in first).
        """
        current = self._current_rules()
        with self._database.reading() as connection:
            where = None
            if query.strip():
                from store.search import find

                where = find.where(connection, current, query, annotator, as_typed=True)
            return queue.numbers(connection, annotator, view=view, order=order, where=where)

    def rows(self, annotator: str, numbers: Sequence[int]) -> list[QueueRow]:
        """Return what a list shows of these articles."""
        current = self._current_rules()
        with self._database.reading() as connection:
            rows = queue.rows(connection, annotator, numbers)
            if SETTING not in current.settings:
                return rows
            from store.review.anchoring import service

            return service.masked(connection, current, rows, annotator)

    def counts(self, annotator: str) -> Counts:
        """Return how far an annotator is."""
        with self._database.reading() as connection:
            return queue.counts(connection, annotator)

    def annotators(self) -> list[str]:
        """Return the names of all who did anything, in the order of their first."""
        from store.database import settings

        with self._database.reading() as connection:
            return settings.annotators(connection)

    # --- decisions ----------------------------------------------------------------------------------------------

    def decide(self, annotator: str, number: int, edits: Sequence[Edit], *, action: str, seconds: int = 0) -> Saved:
        """Make edits to the annotator's review of one article as one step of the journal.

        Raises Conflict, and changes nothing, where something stands otherwise than the edits' `before`.
        """
        saved = self.decide_many(annotator, {number: edits}, action=action, seconds=seconds)
        return Saved(step=saved.step, at=saved.at, review=saved.reviews[number])

    def decide_many(
        self, annotator: str, edits: Mapping[int, Sequence[Edit]], *, action: str, seconds: int = 0
    ) -> SavedMany:
        """Make edits to reviews of several articles as one step, undone in one."""
        from store.review import steps

        with self._writing() as tx:
            step, at, reviews = steps.decide(tx, annotator, edits, action, seconds)
        return SavedMany(step=step, at=at, reviews=reviews)

    def rehearse(self, annotator: str, number: int, edits: Sequence[Edit]) -> None:
        """Make edits as `decide` does and take them back at once, so that the first real step waits for no preparation.

        What has to be there is imported and every statement is prepared; nothing is written, no version changes.
        """
        from store.review import steps

        with suppress(_RehearsedError, Refused, Conflict), self._writing() as tx:
            steps.decide(tx, annotator, {number: edits}, "rehearse", 0)
            raise _RehearsedError

    def mark(self, annotator: str, numbers: Sequence[int], mark: str) -> list[int]:
        """Flag, skip or put back ("flag", "skip", "reopen") several articles as one step; return those it changed.

        Articles that are all flagged lose their flags.
        """
        from store.review import marking, steps

        with self._writing() as tx:
            action, edits = marking.edits(tx.connection, annotator, numbers, mark)
            steps.decide(tx, annotator, edits, action, 0)
        return list(edits)

    def undo(self, annotator: str, watch: Watch = UNWATCHED) -> Undone | None:
        """Take the annotator's last step back as a new step; None where there is none left.

        Raises Refused, and changes nothing, where a value was changed later by somebody else.
        """
        from store.review import steps

        with self._writing() as tx:
            return steps.undo(tx, annotator, watch)

    def redo(self, annotator: str, watch: Watch = UNWATCHED) -> Undone | None:
        """Make the step again that was taken back last; None where there is none."""
        from store.review import steps

        with self._writing() as tx:
            return steps.redo(tx, annotator, watch)

    def can_undo(self, annotator: str) -> bool:
        """Whether the annotator has a step to take back."""
        from store.review import journal

        with self._database.reading() as connection:
            return journal.tops(connection, articles.annotator_id(connection, annotator))[0] is not None

    def can_redo(self, annotator: str) -> bool:
        """Whether the annotator has a step to make again."""
        from store.review import journal

        with self._database.reading() as connection:
            return journal.tops(connection, articles.annotator_id(connection, annotator))[1] is not None

    def history(self, number: int) -> list[JournalStep]:
        """Return the journal steps that changed an article's reviews, oldest first."""
        from store.review import journal

        with self._database.reading() as connection:
            return journal.history(connection, number)

    def record(self, article: Article, annotator: str | None = None) -> Record:
        """Return what stands after review: the annotator's, or the one finished last, or `gold`; {} before any."""
        return record_of(article, annotator)

    def check(self) -> list[Finding]:
        """Return what is not as it must be: spans, quotes, index, counters, journal, foreign keys; [] when all is."""
        from store import check

        return list(check.check(self._database, self._current_rules()))

    def backup(self, out: str | Path) -> Path:
        """Copy the project to a file that does not exist yet, as it stands now, while others may be using it."""
        path = opening.path_of(out)
        opening.back_up(Path(self.location), path)
        return path
