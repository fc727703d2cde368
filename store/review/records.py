"""The record of an article: what stands after review, and is exported."""

from __future__ import annotations

from datetime import UTC, datetime

from store.articles import Article, Review, Status, Value
from store.review.state import record

GOLD = "gold"
"""Asked for instead of an annotator: the record on which all who finished agree."""

Record = dict[str, tuple[Value, ...]]


def record_of(article: Article, annotator: str | None = None) -> Record:
    """Return an article's record: the annotator's, or else the one finished last; empty before any review is done.

    For `gold`, several finished reviews must have come to the same record; where they differ there is none yet.
    """
    done = [r for r in article.reviews if r.status is Status.DONE]
    if annotator == GOLD:
        records = [record(r) for r in done]
        return records[0] if records and all(r == records[0] for r in records) else {}
    if annotator is not None:
        done = [r for r in done if r.annotator == annotator]
    return record(max(done, key=_finished)) if done else {}


def _finished(review: Review) -> datetime:
    return review.finished or datetime.min.replace(tzinfo=UTC)
