"""Change a project's rules, with all that follows for what is kept."""

from __future__ import annotations

from sqlalchemy import Connection, select

from store.articles import Json
from store.database import adding, articles, rules
from store.database.models import EXTRACTION, Annotator, ArticleRow
from store.database.transaction import Transaction
from store.errors import Refused
from store.fields import FieldSet

BATCH = 200


def change_fields(tx: Transaction, fields: FieldSet) -> None:
    """Write the field set and count anew what needs a look, where the change touches that."""
    before = rules.load(tx.connection)
    rules.put_fields(tx.connection, fields)
    after = rules.load(tx.connection)
    if [(f.key, f.type, f.many, f.required, f.hidden) for f in before.fields] != [
        (f.key, f.type, f.many, f.required, f.hidden) for f in after.fields
    ]:
        tx.rules = after
        recount_all(tx)


def change_threshold(tx: Transaction, threshold: float) -> None:
    """Write the threshold and count anew what needs a look."""
    if not 0 <= threshold <= 1:
        raise Refused("The threshold is a number from 0 to 1, not {0}; nothing was changed.", threshold)
    rules.put(tx.connection, "threshold", threshold)
    tx.rules = rules.load(tx.connection)
    recount_all(tx)


def change_setting(connection: Connection, key: str, value: Json) -> None:
    """Write a project rule that has no further consequences."""
    if key in (rules.GENERATION, "threshold") or not key or len(key) > 100:
        raise Refused("“{0}” is no setting that can be changed like this; nothing was changed.", key)
    rules.put(connection, key, value)


def recount_all(tx: Transaction) -> None:
    """Bring every article's kept counts in line with the rules."""
    after = 0
    while True:
        query = select(ArticleRow.number).where(ArticleRow.number > after).order_by(ArticleRow.number).limit(BATCH)
        batch = tx.connection.execute(query).scalars().all()
        for article in articles.read(tx.connection, batch) if batch else ():
            adding.recount(tx, article)
        if len(batch) < BATCH:
            return
        after = batch[-1]


def annotators(connection: Connection) -> list[str]:
    """Return the names of all who did anything, in the order of their first."""
    query = select(Annotator.name).where(Annotator.id != EXTRACTION).order_by(Annotator.id)
    return list(connection.execute(query).scalars())
