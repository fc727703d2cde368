"""Which articles go into a dataset, and whose record of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from store.articles import Article, Status
from store.errors import UserError
from store.fields import FieldSet
from store.review.majority import MAJORITY
from store.review.records import GOLD, standing_review
from store.review.state import record
from store.writers.writer import Row

if TYPE_CHECKING:
    from store.dataset.flat_rows import FlatRow
    from store.project import Project

T = TypeVar("T")
ONLY = ("done", "reviewed", "all")
"""Which articles: those with a finished review, those that somebody began on, or every one."""


class Selection:
    """The articles of an export, in insertion order, each with the record that goes out.

    `fields` are those that go out, all of the project's unless some are named; `unsettled` counts the articles passed
    so far that have no gold record because their reviewers disagree.
    """

    def __init__(
        self,
        project: Project,
        *,
        only: str = "done",
        query: str = "",
        annotator: str | None = None,
        fields: Sequence[str] = (),
    ) -> None:
        if only not in ONLY:
            raise UserError("There is no selection {0!r}; there are {1}.", only, ", ".join(ONLY))
        self._project, self._only, self._annotator = project, only, annotator
        self.all_fields = project.fields
        self.fields = _chosen(project.fields, fields)
        self._numbers: Sequence[int] | None = None
        if query.strip():
            self._numbers = project.numbers(query, None if annotator in (GOLD, MAJORITY) else annotator)
        self.total = project.counts("").total if self._numbers is None else len(self._numbers)
        self.unsettled = 0

    def rows(self, *, with_html: bool, whole: bool = False) -> Iterator[Row | None]:
        """Yield a row for each article, None for one that is left out; `whole`: with the fields that do not go out."""
        self.unsettled = 0
        narrow = not whole and self.is_narrowed
        articles: Iterable[Article] = self._project.articles(self._numbers, with_html=with_html)
        for article in articles:
            row = self._row(article)
            yield self._narrowed(row) if narrow and row is not None else row

    @property
    def is_narrowed(self) -> bool:
        """Whether some fields stay behind."""
        return len(self.fields) < len(self.all_fields)

    @property
    def is_plain(self) -> bool:
        """Whether one person's review is the record, so that nothing has to be compared or voted on."""
        return self._annotator not in (GOLD, MAJORITY)

    def flat_rows(self) -> Iterator[FlatRow | None]:
        """Yield a flat record for each article, None for one that is left out; only where the selection is plain."""
        from store.dataset.flat_rows import FlatRows

        made = FlatRows(self.fields, only=self._only, annotator=self._annotator)
        return made.rows(self._project.lean_articles(self._numbers))

    def _row(self, article: Article) -> Row | None:
        standing = standing_review(article.reviews, self._annotator, self.all_fields)
        if standing is not None:
            return Row(article, record(standing), standing.status, standing)
        if self._annotator == GOLD and any(r.status is Status.DONE for r in article.reviews):
            self.unsettled += 1
        mine = [r for r in article.reviews if self._annotator in (None, GOLD, MAJORITY, r.annotator)]
        begun = next((r for r in mine if r.status is not Status.TODO or r.fields), None)
        if self._only == "all" or (begun is not None and self._only == "reviewed"):
            return Row(article, None, begun.status if begun is not None else Status.TODO, begun)
        return None

    def _narrowed(self, row: Row) -> Row:
        """Return a row with only the fields that go out."""

        def of(given: Mapping[str, T]) -> dict[str, T]:
            return {key: values for key, values in given.items() if key in self.fields}

        article, review = row.article, row.review
        return Row(
            replace(article, suggestions=of(article.suggestions), alternatives=of(article.alternatives)),
            None if row.record is None else of(row.record),
            row.status,
            None if review is None else replace(review, fields=of(review.fields)),
        )


def _chosen(fields: FieldSet, keys: Sequence[str]) -> FieldSet:
    if not keys:
        return fields
    unknown = [key for key in keys if key not in fields]
    if unknown:
        there = ", ".join(f.key for f in fields)
        raise UserError("There is no field {0!r} in this project; there are {1}.", unknown[0], there)
    return FieldSet(tuple(f for f in fields if f.key in keys))
