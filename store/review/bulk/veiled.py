"""What changes over many articles leave to a closer look: suggestions that are hidden from the annotator, or altered.

They are shown in no preview and changed by no step over many articles: who decides on them is being measured.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from store.database import sqlite
from store.database.models import ArticleRow
from store.database.rules import Rules
from store.review.anchoring import service
from store.review.anchoring.veil import is_blind, is_drawn

Place = tuple[int, int, int, int, str | None]
"""Article number, field row, position, term, decision."""


def open_to_all(connection: Connection, rules: Rules, annotator: str, places: Sequence[Place]) -> Sequence[Place]:
    """Return the places without undecided values that are hidden, or altered, before the annotator."""
    undecided = {place[0] for place in places if place[4] is None}
    held = service.held(connection, rules, sorted(undecided), annotator)
    if not held:
        return places
    query = select(ArticleRow.number, ArticleRow.id).where(ArticleRow.number.in_(sqlite.listed(held)))
    ids = {row.number: row.id for row in connection.execute(query)}
    blind = {number for number, id_ in ids.items() if is_blind(held[number], id_)}
    fields = {id_: rules.fields[key] for key, id_ in rules.ids.items() if key in rules.fields}

    def is_open(place: Place) -> bool:
        number, field = place[0], fields.get(place[1])
        if place[4] is not None or field is None or number not in held:
            return True
        if number in blind and held[number].hides(field):
            return False
        # An undecided value stands at the place that its suggestion has.
        return not (held[number].alters(field) and is_drawn(held[number], ids[number], field.key, place[2]))

    return [place for place in places if is_open(place)]


def without_title(connection: Connection, rules: Rules, annotator: str, numbers: Sequence[int]) -> frozenset[int]:
    """Return the articles whose title may tell a headline that is hidden from the annotator, or altered."""
    field = rules.fields.get("headline")
    held = service.held(connection, rules, numbers, annotator)
    if field is None or not held:
        return frozenset()
    query = select(ArticleRow.number, ArticleRow.id).where(ArticleRow.number.in_(sqlite.listed(held)))
    return frozenset(
        number
        for number, id_ in connection.execute(query)
        if (held[number].hides(field) and is_blind(held[number], id_))
        or (held[number].alters(field) and is_drawn(held[number], id_, field.key, 0))
    )
