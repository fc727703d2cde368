"""Find articles by a query, and complete what is being typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, select

from store.database import sqlite
from store.database.articles import annotator_id
from store.database.models import ArticleRow, ArticleText, Term
from store.database.outside import outside
from store.database.rules import Rules
from store.documents import clean_text
from store.search import saved
from store.search.conditions import Asker, condition, match_of
from store.search.fold import fold
from store.search.parser import All, Either, Node, Saved, Words, parse

RANKED = 10_000
"""Up to so many hits are ranked; beyond, the newest come first."""

NOBODY = -1
MATCHED = ("\x02", "\x03")
"""Stand around each matching word of a snippet."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article that matches; in `snippet`, U+0002 and U+0003 stand around the matching words."""

    number: int
    id: str
    title: str
    date: str | None
    snippet: str


def where(
    connection: Connection, rules: Rules, query: str, annotator: str | None, *, as_typed: bool = False
) -> ColumnElement[bool] | None:
    """Return the condition of a query on `ArticleRow`, None for an empty one; raises InvalidQuery."""
    if not query.strip():
        return None
    asker = None if annotator is None else annotator_id(connection, annotator) or NOBODY
    return condition(_tree(rules, query, as_typed=as_typed), Asker(connection, rules, asker))


def _tree(rules: Rules, query: str, *, as_typed: bool = False) -> Node:
    """Return the tree of a query, saved filters looked up."""
    return saved.expanded(parse(query, as_typed=as_typed), saved.read(rules.settings))


def numbers(connection: Connection, rules: Rules, query: str, annotator: str | None) -> list[int]:
    """Return the numbers of all articles that match, in insertion order."""
    found = select(ArticleRow.number).where(outside(ArticleRow.number)).order_by(ArticleRow.number)
    matching = where(connection, rules, query, annotator)
    return list(connection.execute(found if matching is None else found.where(matching)).scalars())


def search(connection: Connection, rules: Rules, query: str, annotator: str | None, limit: int) -> list[SearchHit]:
    """Return the best matches: ranked up to 10,000 of them, the newest first beyond."""
    matching = where(connection, rules, query, annotator)
    found = select(ArticleRow.number).where(outside(ArticleRow.number))
    found = found.order_by(ArticleRow.number.desc()).limit(RANKED + 1)
    candidates = list(connection.execute(found if matching is None else found.where(matching)).scalars())
    words = " OR ".join(match_of(w.text, prefix=w.prefix) for w in _positive(_tree(rules, query)))
    if words and len(candidates) <= RANKED:
        best = sqlite.ranked(connection, words, candidates, limit)
        seen = set(best)
        candidates = best + [n for n in candidates if n not in seen]
    return _hits(connection, candidates[:limit], words)


def _positive(node: Node) -> Iterator[Words]:
    """Yield the words that are looked for, not those that are excluded."""
    if isinstance(node, Words):
        yield node
    elif isinstance(node, Saved):
        if node.part is not None:
            yield from _positive(node.part)
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from _positive(part)


def _hits(connection: Connection, wanted: list[int], words: str) -> list[SearchHit]:
    snippets = sqlite.snippets(connection, words, wanted) if words and wanted else {}
    start = func.substr(ArticleText.text, 1, 160).label("start")
    columns = (ArticleRow.number, ArticleRow.id, ArticleRow.title, ArticleRow.date, start)
    query = select(*columns).join(ArticleText, ArticleText.number == ArticleRow.number)
    rows = {row.number: row for row in connection.execute(query.where(ArticleRow.number.in_(wanted)))}
    return [
        SearchHit(
            number=n,
            id=rows[n].id,
            title=rows[n].title,
            date=rows[n].date,
            snippet=" ".join((snippets.get(n) or rows[n].start).split()),
        )
        for n in wanted
        if n in rows
    ]


def complete(connection: Connection, rules: Rules, field: str, typed: str, limit: int) -> list[str]:
    """Return values of a field that were decided to stand before and begin as typed, the commonest first."""
    if field not in rules.ids:
        return []
    start = fold(clean_text(typed))
    begins = and_(Term.key >= start, Term.key < start + "\U0010ffff") if start else Term.key.is_not(None)
    query = select(Term.value).where(Term.field_id == rules.ids[field], Term.accepted > 0, begins)
    return list(connection.execute(query.order_by(Term.accepted.desc(), Term.key).limit(limit)).scalars())
