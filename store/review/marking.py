"""Flag, skip or put back many articles at once: which edits that takes for each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from store.articles import Status
from store.database.articles import annotator_id
from store.database.models import ReviewRow
from store.errors import UserError
from store.review.decisions import Edit

MARKS = ("flag", "skip", "reopen")
_BATCH = 500


def edits(
    connection: Connection, annotator: str, numbers: Sequence[int], mark: str
) -> tuple[str, Mapping[int, Sequence[Edit]]]:
    """Return what marking some articles is called, and the edits of those that it changes.

    Articles that are all flagged lose their flags; `reopen` is for those that are done or skipped.
    """
    if mark not in MARKS:
        raise UserError("There is no mark “{0}”; there are {1}.", mark, ", ".join(MARKS))
    known = _known(connection, annotator, numbers)
    nothing = (Status.TODO, False)
    if mark == "flag":
        wanted = not all(known.get(n, nothing)[1] for n in numbers)
        flagged = {n: known.get(n, nothing)[1] for n in numbers}
        made = {n: [Edit("flagged", None, was, wanted)] for n, was in flagged.items() if was is not wanted}
        return "flag" if wanted else "unflag", made
    before = {n: known.get(n, nothing)[0] for n in numbers}
    if mark == "skip":
        changed = {n: was for n, was in before.items() if was is not Status.SKIPPED}
        return mark, {n: [Edit("status", None, was, Status.SKIPPED)] for n, was in changed.items()}
    closed = {n: was for n, was in before.items() if was in (Status.DONE, Status.SKIPPED)}
    return mark, {n: [Edit("status", None, was, Status.IN_PROGRESS)] for n, was in closed.items()}


def _known(connection: Connection, annotator: str, numbers: Sequence[int]) -> dict[int, tuple[Status, bool]]:
    mine = annotator_id(connection, annotator)
    found: dict[int, tuple[Status, bool]] = {}
    for start in range(0, len(numbers) if mine is not None else 0, _BATCH):
        query = select(ReviewRow.number, ReviewRow.status, ReviewRow.flagged).where(
            ReviewRow.annotator_id == mine, ReviewRow.number.in_(list(numbers[start : start + _BATCH]))
        )
        for row in connection.execute(query):
            found[row.number] = Status(row.status), bool(row.flagged)
    return found
