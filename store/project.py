"""A project: the one door to everything that is kept.

A thin facade over the rooms' services, without queries of its own, usable from any thread.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from store.articles import Added, Article, ImportedArticle, Json, Review
from store.database import articles, opening, rules
from store.database.engine import Database
from store.database.file_format import SCHEMA
from store.database.rules import Rules
from store.database.terms import TermBook
from store.database.transaction import Transaction
from store.errors import NotAProject
from store.fields import FieldSet
from store.review import queue
from store.review.anchoring.rules import SETTING, Anchoring, read
from store.review.decisions import UNWATCHED, Edit, Saved, SettingEdit, Undone, Watch
from store.review.queue import Counts, QueueRow
from store.review.records import Record, record_of
from store.review.state import ReviewState, review_state

if TYPE_CHECKING:  # Rooms that opening a project and showing its first article do not need are entered when they are.
    from store.always.rule import Rule
    from store.check import Finding
    from store.database.sources import Sources
    from store.field_plan import FieldChange
    from store.review.anchoring.figures import Quality
    from store.review.bulk.hits import Hits, Scope
    from store.review.bulk.making import Made
    from store.review.bulk.operation import Operation
    from store.review.bulk.rows import HitRow
    from store.review.field_preview import FieldsPreview
    from store.review.journal import JournalStep
    from store.review.rule_use import Applied, RuleUse
    from store.review.summary import Summary
    from store.search.completion import Completion
    from store.search.find import SearchHit
    from store.search.saved import SavedFilter

__all__ = [
    "Added",
    "Counts",
    "Edit",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldsChanged:
    """A change of the field set that is durable; `backup` is the copy of the project as it was, where one was made."""

    step: int
    at: datetime
    backup: Path | None


class Project:
    """An open project. Use `create` or `open`; close it, or use it in a `with`.

    Every change is one transaction and on the disk when the call returns; what a failed call began is undone wholly.
    """

    def __init__(self, path: Path, *, read_only: bool = False, migrated_from: Path | None = None) -> None:
        self.location = str(path)
        self.name = path.stem
        self.read_only = read_only
        self.backed_up = migrated_from
        """Where the file as it was before a migration is kept; None where none was needed."""
        self._book = TermBook()
        self._rules_lock = threading.Lock()
        self._database = Database(self.location, read_only=read_only)
        try:
            with self._database.reading() as connection:
                self._rules = rules.load(connection)
            self._seen = self._database.version()
        except BaseException:
            self._database.close()
            raise

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
        """Open a project; one of an older version is backed up beside itself and then migrated.

        Raises NotAProject where the file is none, is of a newer version, or is damaged.
        """
        path = opening.path_of(location)
        found = opening.look_over(path)
        if read_only and found < SCHEMA:
            raise NotAProject(f"{path} is of an older version; open it once for work to bring it to this one.")
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

    # --- rules --------------------------------------------------------------------------------------------------

    @property
    def fields(self) -> FieldSet:
        """The project's fields in the order in which they are shown."""
        return self._current_rules().fields

    @property
    def threshold(self) -> float:
        """The score below which a suggestion needs a look."""
        return self._current_rules().threshold

    def set_fields(self, fields: FieldSet) -> None:
        """Replace the field set; a field left out goes, but one in which values stand only becomes hidden."""
        from store.database import settings

        with self._writing() as tx:
            settings.change_fields(tx, fields)

    def preview_fields(self, change: FieldChange, *, cancelled: Callable[[], bool] | None = None) -> FieldsPreview:
        """Return what a change of the field set would do to the values that are there; nothing is changed."""
        from store.review import field_preview

        current = self._current_rules()
        with self._database.reading() as connection:
            return field_preview.preview(connection, current, change, cancelled)

    def change_fields(
        self,
        annotator: str,
        change: FieldChange,
        *,
        watch: Watch = UNWATCHED,
        backup: bool = True,
    ) -> FieldsChanged:
        """Make a change of the field set as one step of the annotator's journal.

        Where values are touched, the project is copied beside itself first, unless `backup` is False. Raises Conflict,
        and changes nothing, where the fields are others than the change starts from; Refused where it was cancelled.
        """
        from store.review import field_steps

        copy = None
        if backup and change.moves_values and self.counts("").total:
            copy = self.backup(opening.free_name(Path(self.location), "before-fields"))
        try:
            with self._writing() as tx:
                step, at = field_steps.perform(tx, annotator, change, watch)
        except BaseException:
            if copy is not None:
                copy.unlink(missing_ok=True)  # nothing was changed, so the project itself is what it was
            raise
        return FieldsChanged(step=step, at=at, backup=copy)

    def set_threshold(self, threshold: float) -> None:
        """Change the score (0 to 1) below which suggestions need a look, and count anew what does."""
        from store.database import settings

        with self._writing() as tx:
            settings.change_threshold(tx, threshold)

    def setting(self, key: str, default: Json = None) -> Json:
        """Return a project rule."""
        return self._current_rules().settings.get(key, default)

    def set_setting(self, key: str, value: Json) -> None:
        """Keep a project rule (any JSON value; None takes it away)."""
        from store.database import settings

        with self._writing() as tx:
            settings.change_setting(tx.connection, key, value)

    def change_settings(self, annotator: str, edits: Sequence[SettingEdit], *, action: str) -> tuple[int, datetime]:
        """Change settings as one step of the annotator's journal; returns its number and time.

        Raises Conflict, and changes nothing, where a setting stands otherwise than an edit's `before`.
        """
        from store.review import project_changes

        with self._writing() as tx:
            return project_changes.change(tx, annotator, edits, action)

    def always_rules(self) -> list[Rule]:
        """Return the rules ("always …") by which later suggestions are changed, oldest first."""
        from store.always.rule import read

        return read(self._current_rules().settings)[0]

    def broken_rules(self) -> dict[int, str]:
        """Return the rules that cannot be read and so do nothing, by number, each with why."""
        from store.review import rule_steps

        return rule_steps.broken_of(self._current_rules())

    def add_rule(self, annotator: str, rule: Rule) -> Rule:
        """Keep a rule as one step of the annotator's journal; returns it with its number.

        It holds for what is imported or extracted later; `apply_rules` brings it to what is there already.
        Raises Refused with the reason.
        """
        from store.review import rule_steps

        with self._writing() as tx:
            return rule_steps.add(tx, annotator, rule)

    def change_rule(self, annotator: str, rule: Rule, before: Rule) -> Rule:
        """Put a rule in the place of another one; raises Conflict where that is not what is kept any more."""
        from store.review import rule_steps

        with self._writing() as tx:
            return rule_steps.change(tx, annotator, rule, before)

    def switch_rules(self, annotator: str, ids: Collection[int], *, active: bool) -> list[Rule]:
        """Switch rules on or off, in one step; returns those that changed."""
        from store.review import rule_steps

        with self._writing() as tx:
            return rule_steps.switch(tx, annotator, ids, active=active)

    def rule_uses(self) -> dict[int, RuleUse]:
        """Return by rule where it changed what is suggested, and where it would now."""
        from store.review import rule_use

        current = self._current_rules()
        with self._database.reading() as connection:
            return rule_use.uses(connection, current)

    def rule_would_change(self, rule: Rule) -> list[int]:
        """Return the articles in which a rule, kept or not, would change what is suggested and undecided."""
        from store.review import rule_use

        current = self._current_rules()
        with self._database.reading() as connection:
            return rule_use.waiting(connection, current, rule)

    def apply_rules(self, annotator: str, ids: Collection[int], *, watch: Watch = UNWATCHED) -> Applied:
        """Bring rules to what is suggested already and undecided, as one step of the annotator's journal.

        What rules that are gone or switched off had changed is put back.
        """
        from store.review import rule_use

        with self._writing() as tx:
            return rule_use.apply(tx, annotator, ids, watch)

    def remove_rules(self, annotator: str, ids: Collection[int]) -> None:
        """Take rules away, in one step; what they did to articles stays."""
        from store.review import rule_steps

        with self._writing() as tx:
            rule_steps.remove(tx, annotator, ids)

    @property
    def anchoring(self) -> Anchoring:
        """What the project does against anchoring in articles that are begun from now on."""
        return read(self._current_rules().settings.get(SETTING))

    def set_anchoring(self, annotator: str, rules: Anchoring) -> None:
        """Change what is done against anchoring; articles that are begun already keep what they began with."""
        from store.review.anchoring import service

        with self._writing() as tx:
            service.change(tx, annotator, rules)

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

    # --- over many articles: looked for, looked at, changed ------------------------------------------------------

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
        from store.review.bulk import backups, making

        large = backup and len(hits.by_article(left_out)) >= backups.LARGE
        with backups.Copying(Path(self.location)) if large else nullcontext() as copying, self._writing() as tx:
            made = making.make(tx, annotator, operation, hits, left_out, watch=watch)
            if copying is None or made.step is None:
                return made
            return replace(made, backup=copying.finish())

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

    # --- what travels beside a lossless export ------------------------------------------------------------------

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

    def version(self) -> int:
        """Return a number that is another whenever anybody, in any process, changed the project meanwhile."""
        return self._database.version()

    def record(self, article: Article, annotator: str | None = None) -> Record:
        """Return what stands after review: the annotator's, or the one finished last, or `gold`; {} before any."""
        return record_of(article, annotator)

    def quality(self) -> list[Quality]:
        """Return each annotator's figures of care: errors caught, accepts too fast to be read, agreement, time."""
        from store.review.anchoring import figures

        with self._database.reading() as connection:
            return figures.quality(connection)

    def summary(self, annotator: str, since: datetime) -> Summary:
        """Return how much an annotator did since a moment, without what was undone."""
        from store.review import summary

        with self._database.reading() as connection:
            return summary.summary(connection, annotator, since)

    def stats(self) -> dict[str, Json]:
        """Return the project's figures as plain data."""
        from store import stats

        current = self._current_rules()
        with self._database.reading() as connection:
            return stats.stats(connection, current, self.name)

    def check(self) -> list[Finding]:
        """Return what is not as it must be: spans, quotes, index, counters, journal, foreign keys; [] when all is."""
        from store import check

        return list(check.check(self._database, self._current_rules()))

    def backup(self, out: str | Path) -> Path:
        """Copy the project to a file that does not exist yet, as it stands now, while others may be using it."""
        path = opening.path_of(out)
        opening.back_up(Path(self.location), path)
        return path

    # --- within -------------------------------------------------------------------------------------------------

    def _current_rules(self) -> Rules:
        """Return the rules, read again only when somebody changed the project since."""
        seen = self._database.version()
        with self._rules_lock:
            if seen != self._seen:
                with self._database.reading() as connection:
                    self._rules = rules.current(connection, self._rules)
                self._seen = seen
            return self._rules

    @contextmanager
    def _writing(self) -> Iterator[Transaction]:
        try:
            with self._database.writing() as connection:
                current = rules.current(connection, self._rules)
                if current.generation != self._rules.generation:
                    self._book.forget()
                yield Transaction(connection, current, self._book)
            with self._rules_lock:  # an import's next batch need not read and prepare them again
                if current.generation > self._rules.generation:
                    self._rules = current
        except BaseException:
            self._book.forget()  # numbers given out in a transaction that was undone
            raise
