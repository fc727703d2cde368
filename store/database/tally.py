"""What the index and the kept counts have of a field, told from the stored documents as they are.

It comes to the same as `index` and `FieldState` make of dataclasses, which steps over many articles have no time for.
The choice of blocks is not among it: that is told by the article's blocks, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from store.database.terms import CHANGED
from store.fields import Field
from store.review.state import UNKNOWN, doubt

Stored = Mapping[str, Any]
"""A suggestion or a decided value as it is stored."""
Shown = tuple[Any, float | None, str | None]
"""A value that stands in a field: itself, its score while it is undecided, how it was decided."""


class Counts(NamedTuple):
    """What is kept of a field: what needs a look, how many thousandths of corrections, what differs."""

    unsure: int = 0
    expected: int = 0
    corrected: int = 0


def shown(field: Field, suggested: Sequence[Stored], decided: Sequence[Stored] | None) -> list[Shown]:
    """Return the values of a field in their order, as `FieldState.values` has them."""
    if decided is None:
        return [(s["value"], s["score"], None) for s in suggested]
    return [
        (one["value"], None, one["decision"]) if "decision" in one else (one["value"], one["score"], None)
        for one in standing(field, suggested, decided)
    ]


def standing(field: Field, suggested: Sequence[Stored], decided: Sequence[Stored] | None) -> Sequence[Stored]:
    """Return what `FieldState.values` shows of a field: each a decided value, or a suggestion left undecided."""
    if decided is None:
        return suggested
    if not decided:
        return ()
    by_place: dict[int, Stored] = {d["from"]: d for d in decided if d["from"] is not None}
    all_decided = not field.many or all(place in by_place for place in range(len(suggested)))
    if all_decided and len(by_place) == sum(d["from"] is not None for d in decided):
        return decided  # the annotator's own order stands
    return _mixed(field, suggested, decided, by_place)


def _mixed(
    field: Field, suggested: Sequence[Stored], decided: Sequence[Stored], by_place: dict[int, Stored]
) -> list[Stored]:
    found: list[Stored] = []
    open_ = False
    for place, one in enumerate(suggested):
        made = by_place.pop(place, None)
        if made is not None:
            found.append(made)
        elif field.many:
            open_ = True
            found.append(one)
    found += [one for one in decided if one["from"] is None or one["from"] in by_place]
    if not open_:
        order = {id(one): place for place, one in enumerate(decided)}
        found.sort(key=lambda one: order[id(one)])
    return found


def counts(
    field: Field,
    suggested: Sequence[Stored],
    decided: Sequence[Stored] | None,
    values: Sequence[Shown],
    threshold: float,
) -> Counts:
    """Return the counts of a field whose shown `values` are these; hidden or not."""
    unsure = expected = corrected = 0
    for value, score, decision in values:
        if decision is None:
            unsure += score is None or score < threshold
            if value is not None:
                expected += doubt(score)
        elif decision in CHANGED:
            corrected += 1
    if not values:
        if decided is not None:
            corrected = int(bool(suggested))
        elif field.required:
            unsure, expected = 1, UNKNOWN
    return Counts(unsure, expected, corrected)
