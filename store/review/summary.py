"""What an annotator did since a moment: from the journal, what was undone taken off again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from store.articles import Decision, Status
from store.database.articles import annotator_id
from store.database.models import EditRow, StepRow
from store.documents import loads, moment_json

_BATCH = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How much stands that was done since: articles, decisions by kind, and the seconds it took."""

    done: int = 0
    skipped: int = 0
    accepted: int = 0
    corrected: int = 0
    added: int = 0
    rejected: int = 0
    emptied: int = 0
    """Fields decided to be empty."""
    seconds: int = 0

    @property
    def decisions(self) -> int:
        """All decisions on values and empty fields."""
        return self.accepted + self.corrected + self.added + self.rejected + self.emptied

    @property
    def corrections(self) -> int:
        """Decisions by which something is otherwise than it was suggested."""
        return self.corrected + self.added + self.rejected


def summary(connection: Connection, annotator: str, since: datetime) -> Summary:
    """Return what an annotator did since a moment (with its time zone)."""
    mine = annotator_id(connection, annotator)
    where = (StepRow.annotator_id == mine, StepRow.at >= moment_json(since))
    seconds = connection.execute(select(func.sum(StepRow.seconds)).where(*where)).scalar() or 0
    counted: Counter[str] = Counter()
    query = select(EditRow.what, EditRow.before, EditRow.after).join(StepRow, StepRow.id == EditRow.step_id)
    query = query.where(*where, EditRow.what.in_(("values", "status"))).execution_options(yield_per=_BATCH)
    for what, before, after in connection.execute(query):
        _count(counted, what, before, -1)
        _count(counted, what, after, 1)
    return Summary(
        done=max(0, counted[Status.DONE]),
        skipped=max(0, counted[Status.SKIPPED]),
        accepted=max(0, counted[Decision.ACCEPTED]),
        corrected=max(0, counted[Decision.CORRECTED]),
        added=max(0, counted[Decision.ADDED]),
        rejected=max(0, counted[Decision.REJECTED]),
        emptied=max(0, counted["emptied"]),
        seconds=seconds,
    )


def _count(counted: Counter[str], what: str, document: str, by: int) -> None:
    value = loads(document)
    if what == "status":
        counted[value] += by
    elif value == []:
        counted["emptied"] += by
    else:
        for decided in value or ():
            counted[decided["decision"]] += by
