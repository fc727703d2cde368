"""Which articles a project has already, told before any work is done on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from store.database.models import ArticleRow, ArticleSource

CHUNK = 300


@dataclass(frozen=True, slots=True)
class Sources:
    """What is there: ids with the digest of the source each came from, and the digests asked for that are known."""

    ids: dict[str, str]
    digests: frozenset[str]


def sources(connection: Connection, ids: Sequence[str], digests: Sequence[str]) -> Sources:
    """Return which of these ids and source digests the project has."""
    known: dict[str, str] = {}
    seen: set[str] = set()
    for start in range(0, len(ids), CHUNK):
        query = select(ArticleRow.id, ArticleSource.sha256).join(
            ArticleSource, ArticleSource.number == ArticleRow.number
        )
        for row in connection.execute(query.where(ArticleRow.id.in_(ids[start : start + CHUNK]))):
            known[row.id] = row.sha256
    wanted = [d for d in dict.fromkeys(digests) if d]
    for start in range(0, len(wanted), CHUNK):
        query_ = select(ArticleSource.sha256).where(ArticleSource.sha256.in_(wanted[start : start + CHUNK]))
        seen.update(connection.execute(query_).scalars())
    return Sources(known, frozenset(seen))
