"""What an operation looks at: the index of values as it stands for one annotator, within a scope."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, not_, or_, select
from sqlalchemy.orm import aliased

from store.database import sqlite
from store.database.articles import annotator_id
from store.database.models import EXTRACTION, ArticleRow, IndexedValue, Term
from store.database.outside import outside
from store.database.rules import Rules
from store.database.terms import STANDING, term_key
from store.review.bulk import veiled
from store.review.bulk.hits import Hits, Scope
from store.review.taken import NOBODY


@dataclass(frozen=True, slots=True)
class Ground:
    """A moment of the project, the rules that hold in it, whose values count, and in which articles."""

    connection: Connection
    rules: Rules
    annotator: str
    scope: Scope

    def annotator_id(self) -> int:
        """Return the annotator's row, or one that nothing has."""
        return annotator_id(self.connection, self.annotator) or NOBODY

    def terms(self, fields: Collection[str]) -> list[tuple[int, str, str]]:
        """Return all distinct values of fields: number of the term, key of the field, the value as it stands."""
        ids = {self.rules.ids[key]: key for key in fields if key in self.rules.ids}
        query = select(Term.id, Term.field_id, Term.value).where(Term.field_id.in_(list(ids)))
        return [(row[0], ids[row[1]], row[2]) for row in self.connection.execute(query)]

    def term_of(self, field: str, words: str) -> int | None:
        """Return the term of a value, letter for letter; None where nobody has it."""
        key = term_key(self.rules.ids[field], words)
        return sqlite.terms_known(self.connection, [key]).get(key)

    def standing(self, *where: ColumnElement[bool], words: Mapping[int, str] | None = None) -> Hits:
        """Return where values stand, rejected ones aside; `words` gives the values where they are known already."""
        place = (IndexedValue.number, IndexedValue.field_id, IndexedValue.position)
        query = select(*place, IndexedValue.term_id, IndexedValue.decision).where(
            IndexedValue.term_id.is_not(None),
            or_(IndexedValue.decision.is_(None), IndexedValue.decision.in_(STANDING)),
            self._counts(),
            *self._within(),
            *where,
        )
        rows: Sequence[Any] = self.connection.execute(query.order_by(*place)).all()
        hits = Hits(keys={id_: key for key, id_ in self.rules.ids.items()})
        hits.add(veiled.open_to_all(self.connection, self.rules, self.annotator, rows))
        hits.words = self._words(set(hits.terms)) if words is None else words
        return hits

    def standing_terms(self, words: Mapping[int, str]) -> Hits:
        """Return where values of these terms stand."""
        if not words:
            return Hits()
        return self.standing(IndexedValue.term_id.in_(sqlite.listed(list(words))), words=words)

    def _words(self, terms: set[int]) -> dict[int, str]:
        query = select(Term.id, Term.value).where(Term.id.in_(sqlite.listed(list(terms))))
        return {row[0]: row[1] for row in self.connection.execute(query)}

    def _counts(self) -> ColumnElement[bool]:
        """Whether an entry is what stands for the annotator: theirs, or a suggestion on a field left undecided."""
        mine = self.annotator_id()
        theirs = aliased(IndexedValue)
        decided = exists().where(
            theirs.number == IndexedValue.number,
            theirs.field_id == IndexedValue.field_id,
            theirs.annotator_id == mine,
        )
        suggested = and_(IndexedValue.annotator_id == EXTRACTION, not_(decided))
        return or_(IndexedValue.annotator_id == mine, suggested)

    def _within(self) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = [outside(IndexedValue.number)]
        if self.scope.numbers is not None:
            conditions.append(IndexedValue.number.in_(sqlite.listed(self.scope.numbers)))
        if self.scope.query.strip():
            from store.search import find

            matching = find.where(self.connection, self.rules, self.scope.query, self.annotator)
            if matching is not None:
                conditions.append(IndexedValue.number.in_(select(ArticleRow.number).where(matching)))
        return conditions
