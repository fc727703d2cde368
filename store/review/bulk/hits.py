"""Where an operation would change something: arrays of places, cheap to hold for any number of articles."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Scope:
    """Which articles an operation looks at: `numbers` (None: all), of these only those that match `query`."""

    numbers: Sequence[int] | None = None
    query: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: a value of a field of an article, by its position among the values shown; `words` as it stands."""

    number: int
    field: str
    position: int
    words: str


def _empty() -> array[int]:
    return array("q")


@dataclass(slots=True)
class Hits:
    """Places in the order of the articles.

    `refused` says of values (by term) why they cannot be changed; they are shown, and left as they are.
    """

    numbers: array[int] = field(default_factory=_empty)
    fields: array[int] = field(default_factory=_empty)
    positions: array[int] = field(default_factory=_empty)
    terms: array[int] = field(default_factory=_empty)
    words: Mapping[int, str] = field(default_factory=dict)
    keys: Mapping[int, str] = field(default_factory=dict)
    refused: Mapping[int, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, row: int) -> Hit:
        return Hit(self.numbers[row], self.keys[self.fields[row]], self.positions[row], self.words[self.terms[row]])

    @property
    def articles(self) -> int:
        """How many articles have a place."""
        return len(set(self.numbers))

    @property
    def refused_count(self) -> int:
        """How many places cannot be changed."""
        return sum(term in self.refused for term in self.terms) if self.refused else 0

    def refused_rows(self) -> array[int]:
        """Return the rows of the places that cannot be changed."""
        return array("q", (row for row, term in enumerate(self.terms) if term in self.refused))

    def by_article(self, left_out: Collection[int] = ()) -> dict[int, list[int]]:
        """Return the rows that are to be changed, by article; without those left out or refused."""
        found: dict[int, list[int]] = {}
        for row, number in enumerate(self.numbers):
            if row not in left_out and self.terms[row] not in self.refused:
                found.setdefault(number, []).append(row)
        return found

    def add(self, rows: Sequence[Sequence[Any]]) -> None:
        """Take places: article number, field row, position, term, and what else is known of them."""
        for kept, column in zip(
            (self.numbers, self.fields, self.positions, self.terms), zip(*rows, strict=True), strict=False
        ):
            kept.extend(column)
