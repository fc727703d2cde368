"""A number that tells whether a project is what it was: over its fields, articles, reviews and journal."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, func, select

from store.articles import Json
from store.database.models import Annotator, ArticleRow, ArticleSource, ReviewRow, StepRow
from store.documents import dumps

_ROWS = 10_000


def fingerprint(connection: Connection, fields: Json) -> str:
    """Return the SHA-256, in hexadecimal, of what the project holds; the same for a copy, another after any decision.

    `fields` is the field set as plain data. Documents are not read: a review's version counts its changes.
    """
    made = sha256(dumps(fields))
    articles = (
        select(ArticleRow.number, ArticleRow.id, ArticleSource.sha256)
        .join(ArticleSource, ArticleSource.number == ArticleRow.number)
        .order_by(ArticleRow.number)
    )
    reviews = (
        select(
            ReviewRow.number, Annotator.name, ReviewRow.version, ReviewRow.status, ReviewRow.flagged, ReviewRow.finished
        )
        .join(Annotator)
        .order_by(ReviewRow.number, Annotator.name)
    )
    for query in (articles, reviews, select(func.count(), func.max(StepRow.id), func.max(StepRow.at))):
        cursor = connection.execute(query).cursor
        while rows := cursor.fetchmany(_ROWS):
            made.update(dumps(list(map(tuple, rows))))
        made.update(b"\n")
    return made.hexdigest()
