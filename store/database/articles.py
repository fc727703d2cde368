"""Read articles and reviews back as dataclasses."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from store.articles import Article, Json, Review, Source, Status
from store.database.engine import Database
from store.database.models import (
    Annotator,
    AnyRow,
    ArticleRow,
    ArticleSource,
    ArticleText,
    ReviewRow,
    SuggestionDocument,
)
from store.database.outside import outside
from store.database.packing import unpack_fields
from store.documents import clean_text, loads, parse_blocks, parse_moment, parse_suggestions
from store.errors import UserError

NO_SOURCE = Source(name="", format="", sha256="")
"""Stands for the source where it is not read."""

BATCH = 200
"""Articles read at once when streaming."""


def number_of(connection: Connection, id_: str) -> int | None:
    """Return the number of the article with this id, or None."""
    return connection.execute(select(ArticleRow.number).where(ArticleRow.id == clean_text(id_))).scalar()


def annotator_id(connection: Connection, name: str) -> int | None:
    """Return an annotator's row, or None while they have done nothing."""
    return connection.execute(select(Annotator.id).where(Annotator.name == clean_text(name).strip())).scalar()


def text_of(connection: Connection, number: int) -> str:
    """Return an article's text."""
    text: str | None = connection.execute(select(ArticleText.text).where(ArticleText.number == number)).scalar()
    if text is None:
        raise UserError("There is no article number {0} in this project.", number)
    return text


def article(connection: Connection, number: int, *, with_html: bool = False) -> Article:
    """Return one article; without `with_html` its source's html is None."""
    found = read(connection, [number], with_html=with_html)
    if not found:
        raise UserError("There is no article number {0} in this project.", number)
    return found[0]


def stream(database: Database, numbers: Iterable[int] | None, *, with_html: bool) -> Iterator[Article]:
    """Yield articles: all in insertion order, or those of `numbers` in their order; missing ones are left out.

    Nothing is held open between batches, so a slow reader keeps nobody waiting.
    """
    if numbers is None:
        after = 0
        while True:
            with database.reading() as connection:
                following = select(ArticleRow.number).where(ArticleRow.number > after, outside(ArticleRow.number))
                batch = connection.execute(following.order_by(ArticleRow.number).limit(BATCH)).scalars().all()
                articles = read(connection, batch, with_html=with_html) if batch else []
            yield from articles
            if len(batch) < BATCH:
                return
            after = batch[-1]
    wanted = iter(numbers)
    while batch := list(islice(wanted, BATCH)):
        with database.reading() as connection:
            articles = read(connection, batch, with_html=with_html)
        yield from articles


def read(connection: Connection, numbers: Sequence[int], *, with_html: bool = False) -> list[Article]:
    """Return the articles of these numbers, in their order."""
    rows = {row.number: row for row in connection.execute(_articles(numbers, with_html=with_html))}
    reviews: dict[int, list[Review]] = {}
    query = select(*REVIEW_COLUMNS).join(Annotator).where(ReviewRow.number.in_(numbers)).order_by(ReviewRow.id)
    for row in connection.execute(query):
        if row.number in rows:
            review = review_from(row, rows[row.number].text)
            if row.imported or not is_blank(review):
                reviews.setdefault(row.number, []).append(review)
    return [_article(rows[n], tuple(reviews.get(n, ()))) for n in numbers if n in rows]


def _articles(numbers: Sequence[int], *, with_html: bool) -> Select[*tuple[Any, ...]]:
    columns: list[Any] = [
        ArticleRow.number,
        ArticleRow.id,
        ArticleRow.title,
        ArticleRow.url,
        ArticleRow.language,
        ArticleText.text,
        ArticleText.blocks,
        ArticleText.meta,
        ArticleSource.name,
        ArticleSource.format,
        ArticleSource.sha256,
        SuggestionDocument.document,
    ]
    if with_html:
        columns.append(ArticleSource.html)
    query = select(*columns).join(ArticleText, ArticleText.number == ArticleRow.number)
    query = query.join(ArticleSource, ArticleSource.number == ArticleRow.number)
    query = query.join(SuggestionDocument, SuggestionDocument.number == ArticleRow.number)
    if len(numbers) == 1:
        return query.where(ArticleRow.number == numbers[0])
    return query.where(ArticleRow.number.in_(numbers))


def _article(row: AnyRow, reviews: tuple[Review, ...]) -> Article:
    document: dict[str, Json] = loads(row.document)
    html = getattr(row, "html", None)
    return Article(
        number=row.number,
        id=row.id,
        text=row.text,
        source=Source(
            name=row.name,
            format=row.format,
            sha256=row.sha256,
            html=None if html is None else zlib.decompress(html).decode(),
        ),
        url=row.url,
        title=row.title,
        language=row.language,
        meta=loads(row.meta),
        blocks=parse_blocks(loads(row.blocks), row.text),
        suggestions=parse_suggestions(document["suggestions"]),
        alternatives=parse_suggestions(document["alternatives"]),
        reviews=reviews,
    )


REVIEW_COLUMNS = (
    ReviewRow.id,
    ReviewRow.number,
    ReviewRow.annotator_id,
    ReviewRow.version,
    ReviewRow.status,
    ReviewRow.flagged,
    ReviewRow.note,
    ReviewRow.seconds,
    ReviewRow.finished,
    ReviewRow.unsure,
    ReviewRow.expected,
    ReviewRow.corrected,
    ReviewRow.imported,
    ReviewRow.document,
    Annotator.name,
)


_REVIEW = (
    select(*REVIEW_COLUMNS)
    .join(Annotator)
    .where(ReviewRow.number == bindparam("number"), ReviewRow.annotator_id == bindparam("annotator"))
)


def review_row(connection: Connection, number: int, annotator: int | None) -> AnyRow | None:
    """Return one stored review, or None."""
    return connection.execute(_REVIEW, {"number": number, "annotator": annotator}).one_or_none()


def review_from(row: AnyRow, text: str) -> Review:
    """Return a stored review as the dataclass."""
    return Review(
        annotator=row.name,
        status=Status(row.status),
        flagged=row.flagged,
        note=row.note,
        seconds=row.seconds,
        finished=parse_moment(row.finished, "finished"),
        fields=unpack_fields(loads(row.document), lambda: text),
    )


def review(connection: Connection, number: int, annotator: str) -> Review:
    """Return an annotator's review of an article; an empty one before they did anything."""
    row = review_row(connection, number, annotator_id(connection, annotator))
    if row is None:
        return Review(annotator=annotator)
    text = ""
    if '"value":null' in row.document:
        text = text_of(connection, number)
    return review_from(row, text)


def is_blank(review: Review) -> bool:
    """Whether nothing stands in a review (time spent aside)."""
    return review.status is Status.TODO and not (review.flagged or review.note or review.fields)
