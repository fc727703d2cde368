"""Kept counts: how many articles there are, and how many of them an annotator has done, skipped, begun or flagged."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, insert, select, update

from store.articles import Status
from store.database.models import Counter

KEPT = (Status.IN_PROGRESS, Status.DONE, Status.SKIPPED)
"""Statuses that are counted; to do is the rest."""


_ADD = (
    update(Counter)
    .where(Counter.annotator_id == bindparam("of"), Counter.name == bindparam("named"))
    .values(count=Counter.count + bindparam("more"))
)


def change(connection: Connection, annotator_id: int, by: Mapping[str, int]) -> None:
    """Add to counters."""
    for name, more in by.items():
        if not more:
            continue
        done = connection.execute(_ADD, {"of": annotator_id, "named": name, "more": more})
        if not done.rowcount:
            connection.execute(insert(Counter).values(annotator_id=annotator_id, name=name, count=more))


def read(connection: Connection, annotator_id: int | None) -> dict[str, int]:
    """Return an annotator's counters by name."""
    where = Counter.annotator_id == annotator_id
    rows = connection.execute(select(Counter.name, Counter.count).where(where))
    return {row[0]: row[1] for row in rows}


def count(into: dict[str, int], old: Status, was_flagged: bool, new: Status, flagged: bool) -> None:
    """Note in `into` what a review's going from one status and flag to another changes."""
    if old is not new:
        for status, by in ((old, -1), (new, 1)):
            if status in KEPT:
                into[status.value] = into.get(status.value, 0) + by
    if was_flagged != flagged:
        into["flagged"] = into.get("flagged", 0) + (1 if flagged else -1)
