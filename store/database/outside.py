"""Which articles are not in the trash: what lists, counts, searches and exports looks at these only."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from store.database import sqlite
from store.database.models import TrashRow


def outside(number: Any) -> ColumnElement[bool]:
    """Return the condition that an article, given as the column of its number, is not in the trash."""
    condition: ColumnElement[bool] = number.not_in(select(TrashRow.number))
    return condition


def held(connection: Connection, numbers: Collection[int]) -> set[int]:
    """Return which of some articles are in the trash."""
    found = select(TrashRow.number).where(TrashRow.number.in_(sqlite.listed(numbers)))
    return set(connection.execute(found).scalars())
