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


class Counts(NamedTuple):
    """What is kept of a field: what needs a look, how many thousandths of corrections, what differs."""

    unsure: int = 0
    expected: int = 0
    corrected: int = 0


def standing(field: Field, suggested: Sequence[Stored], decided: Sequence[Stored] | None) -> Sequence[Stored]:
    """Return what `FieldState.values` shows of a field: each a decided value, or a suggestion left undecided."""
    if decided is None:
        return suggested
    if not decided:
        return ()
    if [d["from"] for d in decided] == _IN_ORDER[: len(suggested)]:
        return decided  # each suggestion decided, in its place: what nearly all reviewed fields are
    by_place: dict[int, Stored] = {d["from"]: d for d in decided if d["from"] is not None}
    all_decided = not field.many or all(place in by_place for place in range(len(suggested)))
    if all_decided and len(by_place) == sum(d["from"] is not None for d in decided):
        return decided  # the annotator's own order stands
    return _mixed(field, suggested, decided, by_place)


_IN_ORDER = list(range(100))


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
    values: Sequence[Stored],
    threshold: float,
) -> Counts:
    """Return the counts of a field of which `standing` shows these `values`; hidden or not."""
    unsure = expected = corrected = 0
    for one in values:
        decision = one.get("decision")
        if decision is None:
            score = one["score"]
            unsure += score is None or score < threshold
            if one["value"] is not None:
                expected += doubt(score)
        elif decision in CHANGED:
            corrected += 1
    if not values:
        if decided is not None:
            corrected = int(bool(suggested))
        elif field.required:
            unsure, expected = 1, UNKNOWN
    return Counts(unsure, expected, corrected)
