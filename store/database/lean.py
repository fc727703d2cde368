"""Articles and reviews as they are stored, for exports that need no more of them than their values.

Making dataclasses of everything that stands beside an article's record takes twenty times as long as reading it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import select

from store.database.engine import Database
from store.database.models import Annotator, ArticleRow, ArticleSource, ArticleText, ReviewRow, SuggestionDocument
from store.database.outside import outside

BATCH = 500
"""Articles read at once; nothing is held open between batches."""
_id = attrgetter("id")


class LeanReview(NamedTuple):
    """A stored review; `document` is what `store.database.packing` makes of its fields."""

    number: int
    annotator: str
    status: str
    flagged: bool
    note: str
    finished: str | None
    imported: bool
    document: str
    id: int


class LeanArticle(NamedTuple):
    """A stored article; what is counted of it stands as the JSON that it is stored as."""

    number: int
    id: str
    url: str | None
    language: str | None
    text: str
    blocks: str
    meta: str
    has_html: bool
    suggestions: str
    reviews: list[LeanReview]


def stream(database: Database, numbers: Iterable[int] | None) -> Iterator[LeanArticle]:
    """Yield articles: all in insertion order, or those of `numbers` in their order; missing ones are left out."""
    articles = (
        select(
            ArticleRow.number,
            ArticleRow.id,
            ArticleRow.url,
            ArticleRow.language,
            ArticleText.text,
            ArticleText.blocks,
            ArticleText.meta,
            ArticleSource.html.is_not(None),
            SuggestionDocument.document,
        )
        .join(ArticleText, ArticleText.number == ArticleRow.number)
        .join(ArticleSource, ArticleSource.number == ArticleRow.number)
        .join(SuggestionDocument, SuggestionDocument.number == ArticleRow.number)
    )
    reviews = select(
        ReviewRow.number,
        Annotator.name,
        ReviewRow.status,
        ReviewRow.flagged,
        ReviewRow.note,
        ReviewRow.finished,
        ReviewRow.imported,
        ReviewRow.document,
        ReviewRow.id,
    ).join(Annotator)  # put in their order here: SQLite would sort whole documents for it
    wanted = None if numbers is None else iter(numbers)
    after = 0
    while True:
        batch = list(islice(wanted, BATCH)) if wanted is not None else []
        if wanted is not None and not batch:
            return
        with database.reading() as connection:
            if wanted is None:
                following = articles.where(ArticleRow.number > after, outside(ArticleRow.number))
                query = following.order_by(ArticleRow.number).limit(BATCH)
            else:
                query = articles.where(ArticleRow.number.in_(batch))
            # Plain tuples: a row object with names costs as much again as reading it.
            rows = {row[0]: row for row in map(tuple, connection.execute(query).cursor.fetchall())}
            if wanted is None:
                batch = list(rows)
            between = ReviewRow.number.between(batch[0], batch[-1]) if wanted is None and batch else None
            limited = reviews.where(between if between is not None else ReviewRow.number.in_(batch))
            found: dict[int, list[LeanReview]] = {}
            for row in connection.execute(limited).cursor.fetchall():
                found.setdefault(row[0], []).append(LeanReview._make(row))
        for number in batch:
            if (article := rows.get(number)) is not None:
                listed = found.get(number, [])
                if len(listed) > 1:
                    listed.sort(key=_id)
                yield LeanArticle._make((*article, listed))
        if wanted is None:
            if len(batch) < BATCH:
                return
            after = batch[-1]
