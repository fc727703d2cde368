"""Terms: the distinct values of each field, and the one writer's memory of their numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from store.articles import Decision
from store.database import sqlite
from store.database.models import Term
from store.search.fold import fold

KEY_LENGTH = 120
"""Characters of the folded value that are compared; longer values differ by their digest."""

MAX_KNOWN = 200_000

TermKey = tuple[int, str, int]
"""field row, folded key, digest of the exact characters."""


CHANGED = (Decision.CORRECTED.value, Decision.ADDED.value, Decision.REJECTED.value, "emptied")
"""Decisions that differ from what was suggested."""

STANDING = (Decision.ACCEPTED.value, Decision.CORRECTED.value, Decision.ADDED.value)
"""Decisions after which a value stands; so does one that is only suggested (null)."""


class Entry(NamedTuple):
    """A row of the index before its term has a number; without a `term` it is a mark (see `IndexedValue`)."""

    field_id: int
    position: int
    value: str | None = None
    term: TermKey | None = None
    number: float | None = None
    date: str | None = None
    score: float | None = None
    decision: str | None = None

    @property
    def accepted(self) -> bool:
        """Whether an annotator decided that the value stands."""
        return self.term is not None and self.decision in STANDING

    @property
    def changed(self) -> bool:
        """Whether an annotator decided otherwise than was suggested."""
        return self.decision in CHANGED


def term_key(field_id: int, value: str) -> TermKey:
    """Return what names the term of a value."""
    return _short_key(field_id, value) if len(value) <= KEY_LENGTH else _key(field_id, value)


@lru_cache(maxsize=20_000)
def _short_key(field_id: int, value: str) -> TermKey:
    return _key(field_id, value)


def _key(field_id: int, value: str) -> TermKey:
    digest = hashlib.blake2b(value.encode(), digest_size=8).digest()
    return field_id, fold(value[: 2 * KEY_LENGTH])[:KEY_LENGTH], int.from_bytes(digest, "big", signed=True)


class TermBook:
    """Numbers of terms, remembered by the one writer; forgets all when a transaction was undone."""

    def __init__(self) -> None:
        self._known: dict[TermKey, int] = {}

    def forget(self) -> None:
        """Forget every number; those of an undone transaction were never given out."""
        self._known.clear()

    def numbers(self, connection: Connection, entries: Iterable[Entry]) -> dict[TermKey, int]:
        """Return the numbers of the entries' terms; new terms are written."""
        return self.numbers_of(connection, {e.term: e for e in entries if e.term is not None})

    def numbers_of(self, connection: Connection, wanted: Mapping[TermKey, Entry]) -> dict[TermKey, int]:
        """Return the numbers of terms, each given with an entry that has it; new terms are written."""
        found = {key: self._known[key] for key in wanted if key in self._known}
        unknown = [key for key in wanted if key not in found]
        found.update(sqlite.terms_known(connection, unknown))
        new = [key for key in unknown if key not in found]
        if new:
            following = (connection.execute(select(func.max(Term.id))).scalar() or 0) + 1
            rows = []
            for id_, key in enumerate(new, following):
                entry = wanted[key]
                found[key] = id_
                rows.append(
                    {
                        "id": id_,
                        "field_id": key[0],
                        "key": key[1],
                        "digest": key[2],
                        "value": entry.value,
                        "number": entry.number,
                        "date": entry.date,
                        "accepted": 0,
                    }
                )
            sqlite.insert_searched(connection, Term, rows)
        if len(self._known) > MAX_KNOWN:
            self._known.clear()
        self._known.update(found)
        return found
