"""A first look at a project: the article that its window opens on, read before the rest of the store is imported.

Importing what the whole store stands on takes longer than all else between the start and the first article. The few
statements here speak to SQLite alone; `tests/store/test_glance.py` holds them to what `Project` answers. Wherever
anything is out of the ordinary there is no glance, and the project is opened first.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from store.articles import Article, Json, Review, Source, Status
from store.database.file_format import APPLICATION_ID, SCHEMA, THRESHOLD
from store.database.packing import unpack_fields
from store.documents import loads, parse_blocks, parse_moment, parse_suggestions
from store.errors import UserError
from store.field_files import from_dict
from store.fields import FieldSet
from store.review.state import ReviewState, review_state

_SECONDS = 0.1
"""A glance that takes longer is given up."""
_STEPS = 20_000
"""So many of SQLite's instructions go by between two looks at the clock."""
_UNSEEN = ("anchoring",)
"""Settings under which an article is shown otherwise than it is stored."""

_TO_DO = """
    SELECT article.number FROM article
    LEFT JOIN review ON review.number = article.number AND review.annotator_id = ?
    WHERE (review.status IS NULL OR review.status IN ('todo', 'in_progress'))
    AND article.number NOT IN (SELECT number FROM trash)
"""
_FIRST = _TO_DO + "ORDER BY {order} article.number LIMIT 1"
_LAST = _TO_DO + "AND article.number = ?"
_ORDERS = {
    "unsure": "coalesce(review.unsure, article.unsure) DESC,",
    "expected": "coalesce(review.expected, article.expected) DESC,",
    "added": "",
    "newest": "article.number DESC,",
    "date": "article.date IS NULL, article.date DESC,",
    "oldest": "article.date IS NULL, article.date,",
    "site": "article.site,",
    "title": "lower(article.title),",
    "random": "(article.number * 2654435761) % 4294967296,",
}
"""As in `store.review.queue`."""
_ARTICLE = """
    SELECT article.number, article.id, article.title, article.url, article.language, article_text.text,
           article_text.blocks, article_text.meta, article_source.name, article_source.format, article_source.sha256,
           suggestion.document
    FROM article
    JOIN article_text ON article_text.number = article.number
    JOIN article_source ON article_source.number = article.number
    JOIN suggestion ON suggestion.number = article.number
    WHERE article.number = ?
"""
_REVIEW = """
    SELECT status, flagged, note, seconds, finished, document FROM review WHERE number = ? AND annotator_id = ?
"""


def glance(location: str, annotator: str, order: str = "unsure", last: int = 0) -> ReviewState | None:
    """Return the article that a window opens on as it stands before an annotator; None: open the project.

    That is the one with the number `last`, if it is still to do, or else the first to do in the order.
    """
    try:
        path = Path(location)
        if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            return None
        with closing(_connect(path)) as connection, _bounded(connection):
            return _look(connection, annotator.strip(), _ORDERS[order], last)
    except (sqlite3.Error, OSError, UserError, TypeError, ValueError, KeyError, AttributeError):
        return None  # opening the project says what is wrong with it


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True, timeout=0.05)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


@contextmanager
def _bounded(connection: sqlite3.Connection) -> Iterator[None]:
    """Give up what takes too long, as in a project of a million articles."""
    end = time.monotonic() + _SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def _look(connection: sqlite3.Connection, annotator: str, order: str, last: int) -> ReviewState | None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        return None
    if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA:
        return None
    connection.execute("BEGIN")
    settings: dict[str, Json] = dict(connection.execute("SELECT key, document FROM setting").fetchall())
    if any(key in settings for key in _UNSEEN):
        return None
    row = connection.execute("SELECT id FROM annotator WHERE name = ?", (annotator,)).fetchone()
    annotator_id = row["id"] if row is not None else -1
    first = connection.execute(_LAST, (annotator_id, last)).fetchone()
    first = first or connection.execute(_FIRST.format(order=order), (annotator_id,)).fetchone()
    if first is None:
        return None
    article = _article(connection.execute(_ARTICLE, (first["number"],)).fetchone())
    stored = connection.execute(_REVIEW, (article.number, annotator_id)).fetchone()
    review = Review(annotator=annotator) if stored is None else _review(stored, annotator, article.text)
    definitions = connection.execute("SELECT document FROM field WHERE position >= 0 ORDER BY position, id").fetchall()
    fields = FieldSet(tuple(from_dict(loads(row["document"])) for row in definitions))
    threshold = loads(settings["threshold"]) if "threshold" in settings else THRESHOLD
    return review_state(article, review, fields, float(threshold))


def _article(row: sqlite3.Row) -> Article:
    document = loads(row["document"])
    return Article(
        number=row["number"],
        id=row["id"],
        text=row["text"],
        source=Source(name=row["name"], format=row["format"], sha256=row["sha256"]),
        url=row["url"],
        title=row["title"],
        language=row["language"],
        meta=loads(row["meta"]),
        blocks=parse_blocks(loads(row["blocks"]), row["text"]),
        suggestions=parse_suggestions(document["suggestions"]),
        alternatives=parse_suggestions(document["alternatives"]),
    )


def _review(row: sqlite3.Row, annotator: str, text: str) -> Review:
    return Review(
        annotator=annotator,
        status=Status(row["status"]),
        flagged=bool(row["flagged"]),
        note=row["note"],
        seconds=row["seconds"],
        finished=parse_moment(row["finished"], "finished"),
        fields=unpack_fields(loads(row["document"]), lambda: text),
    )
