"""Spread a correction: do the same wherever the same value stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.articles import Article, DecidedValue, Decision, Json, Value
from store.database import tally
from store.database.models import IndexedValue
from store.review.bulk.ground import Ground
from store.review.bulk.hits import Hits
from store.review.bulk.operation import Operation, Outcome, words_of
from store.review.quiet import without_collector
from store.review.taken import Taken, stored_values

_BATCH = 2000


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person made of a value of one article: the value as it was, and as it is now."""

    number: int
    field: str
    before: Value
    after: Value

    @property
    def attributes(self) -> dict[str, tuple[Json, Json]]:
        """The attributes that were corrected: before and after, None where there was or is none."""
        old, new = self.before.attributes, self.after.attributes
        return {k: (old.get(k), new.get(k)) for k in {**old, **new} if old.get(k) != new.get(k)}

    @property
    def says_something(self) -> bool:
        """Whether the value or its attributes, not only the evidence, were corrected."""
        return self.before.value is not None and (self.before.value != self.after.value or bool(self.attributes))


@dataclass(frozen=True, slots=True)
class Spread(Operation):
    """Makes a correction in all other articles in which the value stands as it was.

    Attributes that were corrected are corrected where they, too, stand as they were; other attributes stay.
    """

    correction: Correction

    @property
    def action(self) -> str:
        """What the step is called in the journal."""
        return f"spread “{_short(self.correction.after)}”"

    def find(self, ground: Ground) -> Hits:
        """Return where the value stands as it was before it was corrected, the article of the correction aside."""
        made = self.correction
        words = words_of(made.before.value)
        if made.field not in ground.rules.ids or words is None:
            return Hits()
        term = ground.term_of(made.field, words)
        if term is None:
            return Hits()
        hits = ground.standing(IndexedValue.term_id == term, IndexedValue.number != made.number, words={term: words})
        if made.before.value != made.after.value:
            return hits
        with without_collector():
            return self._with_attributes(ground, hits)

    def _with_attributes(self, ground: Ground, hits: Hits) -> Hits:
        """Keep the places whose attributes stand as they were; the index does not know them, so they are read."""
        kept = []
        rows = list(zip(hits.numbers, hits.fields, hits.positions, hits.terms, strict=True))
        field = ground.rules.fields[self.correction.field]
        wanted = [(name, old) for name, (old, _) in self.correction.attributes.items()]
        for start in range(0, len(rows), _BATCH):
            part = rows[start : start + _BATCH]
            numbers = list(dict.fromkeys(row[0] for row in part))
            stored = stored_values(ground.connection, ground.annotator_id(), field.key, numbers)
            for row in part:
                values = tally.standing(field, *stored.get(row[0], ((), None)))
                if row[2] < len(values):
                    attributes = values[row[2]]["attributes"]
                    if all(attributes.get(name) == old for name, old in wanted):
                        kept.append(row)
        found = Hits(words=hits.words, keys=hits.keys)
        found.add(kept)
        return found

    def outcome(self, taken: Taken, field: str, position: int) -> Outcome:
        """Return the corrected value, with the mentions that stand there."""
        made, there = self.correction, taken.state(field).values[position].value
        attributes = dict(there.attributes)
        for name, (old, new) in made.attributes.items():
            if there.attributes.get(name) == old:
                attributes.pop(name, None)
                if new is not None:
                    attributes[name] = new
        return ((field, Value(value=made.after.value, attributes=attributes, evidence=there.evidence)),)


def correction_of(
    article: Article, key: str, before: Sequence[DecidedValue] | None, after: Sequence[DecidedValue] | None
) -> Correction | None:
    """Return what was corrected by an edit of a field's values; None where no single value was."""
    old = {d.from_: d for d in before or () if d.from_ is not None}
    suggested = article.suggestions.get(key, ())
    for value in after or ():
        if value.decision is not Decision.CORRECTED or value.from_ is None or value in (before or ()):
            continue
        was: Value | None = old.get(value.from_)
        if (was is None or was.value is None) and value.from_ < len(suggested):
            was = suggested[value.from_]
        if was is not None:
            made = Correction(article.number, key, was, value)
            return made if made.says_something else None
    added = [d for d in after or () if d.from_ is None and d not in (before or ())]
    gone = [d for d in before or () if d.from_ is None and d not in (after or ())]
    if len(added) == len(gone) == 1:
        made = Correction(article.number, key, gone[0], added[0])
        return made if made.says_something else None
    return None


def _short(value: Value) -> str:
    words = str(value.value)
    return words if len(words) <= 40 else words[:39] + "…"
