"""What an export would write and leave behind, counted before anything is written, for no longer than it is given."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from store.dataset.plan import Splitting, plan
from store.dataset.selection import Selection
from store.interchange.carries import Loss, Losses
from store.writers import Options, chosen, writer
from store.writers.nowhere import Nowhere

if TYPE_CHECKING:
    from store.project import Project

_SECONDS = 5.0
_EVERY = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What was counted: `seen` of the `total` articles that the filter names; `written` of them would go out.

    `splits` counts what would be written by split, {} where there are none; `is_complete` says whether all was seen,
    and `is_planned` whether there was time to tell which article goes to which split.
    """

    total: int
    seen: int
    written: int
    splits: Mapping[str, int] = field(default_factory=dict)
    losses: tuple[Loss, ...] = ()
    unsettled: int = 0
    near_copies: Mapping[str, Any] = field(default_factory=dict)
    is_complete: bool = True
    is_planned: bool = True


def rehearse(
    project: Project,
    format: str,
    *,
    only: str = "done",
    query: str = "",
    annotator: str | None = None,
    fields: Sequence[str] = (),
    splitting: Splitting | None = None,
    options: Mapping[str, str] | None = None,
    seconds: float = _SECONDS,
    stopped: Callable[[], bool] = lambda: False,
) -> Rehearsal:
    """Count what an export would write and leave behind, over as many articles as `seconds` allow."""
    kind = writer(format)
    splitting = splitting or Splitting()
    selection = Selection(project, only=only, query=query, annotator=annotator, fields=fields)
    splitting.check(selection.all_fields)
    picked = chosen(kind, dict(options or {}))
    given = Options(with_status=only != "done", chosen=picked, project=project.name, seed=splitting.seed)
    end = time.monotonic() + seconds
    middle = end - seconds / 2
    planned = plan(selection, splitting, lambda: stopped() or time.monotonic() > middle)
    losses, counts, seen = Losses(selection.fields, kind.carries), Counter[str](), 0
    into = kind(selection.fields, given)
    into.start(Nowhere())
    is_complete = True
    for row in selection.rows(with_html=kind.wants_html):
        if seen % _EVERY == 0 and seen and (stopped() or time.monotonic() > end):
            is_complete = False
            break
        seen += 1
        if row is None:
            continue
        part = planned.split_of(row.article.number, row.article.id) if planned is not None else ""
        if part is not None:
            into.add(row, part)
            losses.see(row.article, row.record, row.review)
            counts[part] += 1
    left = (*losses.found(), *into.losses())
    into.discard()
    return Rehearsal(
        total=selection.total,
        seen=seen,
        written=counts.total(),
        splits={name: counts[name] for name in splitting.shares} if planned is not None else {},
        losses=left,
        unsettled=selection.unsettled,
        near_copies=planned.near_copies() if planned is not None else {},
        is_complete=is_complete,
        is_planned=planned is not None,
    )
