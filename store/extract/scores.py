"""How far a suggestion can be trusted: measured shares of right values, by which origins agree and which dissent.

The table in `resources/extract/scores.json` holds, for each field, `pattern: [right, seen]`; it is counted by
`tests/bench/count_scores.py`. A pattern that was seen rarely leans towards all patterns with as many origins agreeing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from store.extract.candidates import Group

# The origins whose agreement counts; others echo one of them.
CORE: Mapping[str, tuple[str, ...]] = {
    "headline": ("json-ld", "og", "page"),
    "published": ("json-ld", "meta", "time"),
    "authors": ("json-ld", "meta", "microdata", "page"),
    "keywords": ("json-ld", "meta", "og", "page"),
}
LEAN = 2.0
"""How many pages' worth the general share counts beside the pattern's own."""
DOUBT = 0.8
UNMEASURED = {"publisher": 0.85, "updated": 0.9, "section": 0.75, "summary": 0.75, "url": 0.97}


@dataclass(frozen=True, slots=True)
class ScoreTable:
    """Right and seen for each pattern of a field."""

    counts: Mapping[str, Sequence[float]]

    def score(self, pattern: str) -> float:
        """Return the share of right values to expect for a pattern, between 0.05 and 0.99."""
        alike = [c for p, c in self.counts.items() if _agreement(p) == _agreement(pattern)]
        right, seen = sum(c[0] for c in alike), sum(c[1] for c in alike)
        general = (right + DOUBT) / (seen + 1.2)
        own = self.counts.get(pattern, (0, 0))
        return round(min(0.99, max(0.05, (own[0] + LEAN * general) / (own[1] + LEAN))), 3)


def pattern_of(field: str, group: Group, others: Sequence[Group], *, doubtful: bool = False) -> str:
    """Name who of a field's core origins agrees and who dissents: "json-ld+og/page"; "-" where none is among them.

    `doubtful`: the value is of a kind that is less often right (the publisher as author), counted apart.
    """
    core = CORE[field]
    mine = [o for o in core if o in group.origins]
    against = [o for o in core if o not in mine and any(o in g.origins for g in others if g is not group)]
    return "?" * doubtful + ("+".join(mine) or "-") + ("/" + "+".join(against) if against else "")


def _agreement(pattern: str) -> tuple[int, bool, bool]:
    mine, _, against = pattern.partition("/")
    return (0 if mine.endswith("-") else min(2, mine.count("+") + 1)), bool(against), pattern.startswith("?")


@cache
def score_tables() -> Mapping[str, ScoreTable]:
    """Return the tables that ship with the program, by field."""
    given = json.loads((files("resources") / "extract" / "scores.json").read_text("utf-8"))
    return {field: ScoreTable(counts) for field, counts in given["fields"].items()}


def score(field: str, group: Group, others: Sequence[Group], *, doubtful: bool = False) -> float:
    """Return how probable it is that this field's suggestion is right."""
    if field in CORE:
        table = score_tables().get(field)
        return table.score(pattern_of(field, group, others, doubtful=doubtful)) if table else 0.5
    agreement = 0.05 * (len(group.origins) - 1) - 0.1 * (len(others) > 1 and len(group.origins) == 1)
    return round(min(0.99, UNMEASURED.get(field, 0.5) + agreement), 3)
