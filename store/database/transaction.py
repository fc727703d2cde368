"""What every write has in its hands."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from store.database.rules import Rules
from store.database.terms import TermBook


@dataclass(slots=True)
class Transaction:
    """The writer's connection within one transaction, the rules that hold in it, and the numbers of terms."""

    connection: Connection
    rules: Rules
    book: TermBook
