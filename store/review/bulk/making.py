"""Make an operation's change at the places that were found: one transaction, one step of the journal."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from store.database.transaction import Transaction
from store.errors import UserError
from store.review import steps
from store.review.bulk.hits import Hits
from store.review.bulk.operation import Operation, Outcome, shown_at
from store.review.decisions import UNWATCHED, Watch
from store.review.state import Decided
from store.review.taken import Taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What became of a change: its step (None where nothing was changed), the articles, how many values.

    `meanwhile` counts the values that were others by then and were left as they are, `refused` those that a field did
    not admit; `backup` is where the project is kept as it was before.
    """

    step: int | None
    numbers: tuple[int, ...]
    values: int
    meanwhile: int = 0
    refused: int = 0
    backup: Path | None = None


def make(
    tx: Transaction,
    annotator: str,
    operation: Operation,
    hits: Hits,
    left_out: Collection[int] = (),
    *,
    watch: Watch = UNWATCHED,
) -> Made:
    """Change the values at all places but those left out; a value that is another by now stays as it is."""
    by_article = hits.by_article(left_out)
    meanwhile = refused = values = 0

    def decide_on(taken: Taken) -> Mapping[str, Decided]:
        nonlocal meanwhile, refused, values
        outcomes: dict[str, dict[int, Outcome]] = {}
        for row in by_article[taken.number]:
            hit = hits[row]
            shown = shown_at(taken, hit.field, hit.position, hit.words)
            if shown is None or not operation.still_applies(shown):
                meanwhile += 1
                continue
            try:
                outcome = operation.outcome(taken, hit.field, hit.position)
            except UserError:
                refused += 1
            else:
                outcomes.setdefault(hit.field, {})[hit.position] = outcome
                values += 1
        return operation.change(taken, outcomes) if outcomes else {}

    step, numbers = steps.change_many(tx, annotator, list(by_article), decide_on, action=operation.action, watch=watch)
    return Made(step=step, numbers=tuple(numbers), values=values, meanwhile=meanwhile, refused=refused)
