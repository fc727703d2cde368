"""The record of an article: what stands after review, and is exported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from store.articles import Article, Review, Status, Value
from store.fields import FieldSet
from store.review.majority import MAJORITY, majority_review
from store.review.state import record

GOLD = "gold"
"""Asked for instead of an annotator: the adjudicated record, which stands under this name, or the one on which all who
finished agree."""

Record = dict[str, tuple[Value, ...]]


def record_of(article: Article, annotator: str | None = None) -> Record:
    """Return an article's record: the annotator's, or else the one finished last; empty before any review is done."""
    review = finished_review(article.reviews, annotator)
    return record(review) if review is not None else {}


def finished_review(reviews: Sequence[Review], annotator: str | None = None) -> Review | None:
    """Return the review whose record stands: the annotator's, or else the one finished last; None where none is done.

    For `gold`, several finished reviews must have come to the same record; where they differ there is none yet.
    """
    done = [r for r in reviews if r.status is Status.DONE]
    named = next((r for r in done if r.annotator == annotator), None)
    if annotator == GOLD and named is None:
        return done[0] if done and all(record(r) == record(done[0]) for r in done[1:]) else None
    if annotator is not None:
        return named
    return max(done, key=_finished) if done else None


def standing_review(reviews: Sequence[Review], annotator: str | None, fields: FieldSet) -> Review | None:
    """Return the review whose record is exported: as `finished_review`, and for `majority` what most agree on."""
    if annotator == MAJORITY and not any(r.annotator == MAJORITY for r in reviews):
        return majority_review(reviews, fields)
    return finished_review(reviews, annotator)


def _finished(review: Review) -> datetime:
    return review.finished or datetime.min.replace(tzinfo=UTC)
