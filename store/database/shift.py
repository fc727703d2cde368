"""From which field set to which articles are taken, and what of them that touches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from store.database.rules import Rules
from store.fields import Field, FieldType


@dataclass(frozen=True)
class Shift:
    """From which rules to which, and where that shows.

    `to` maps keys that are other ones afterwards; `values_before` and `values_after` name, each in its own set, the
    fields in which the documents may hold something else (with the keys of fields that are in one set only).
    """

    before: Rules
    after: Rules
    to: Mapping[str, str]
    values_before: frozenset[str]
    values_after: frozenset[str]

    @cached_property
    def pairs(self) -> dict[str, str]:
        """The fields that are in both sets, by their keys before and after."""
        images = set(self.to.values())
        found = {}
        for f in self.before.fields:
            key = self.to.get(f.key, f.key)
            if key in self.after.fields and (f.key in self.to or key not in images):
                found[f.key] = key
        return found

    @cached_property
    def vanishing(self) -> tuple[str, ...]:
        """Keys of the fields that are in the set before only."""
        return tuple(f.key for f in self.before.fields if f.key not in self.pairs)

    @cached_property
    def _new(self) -> tuple[str, ...]:
        images = set(self.pairs.values())
        return tuple(f.key for f in self.after.fields if f.key not in images)

    @cached_property
    def recounts(self) -> tuple[tuple[Field, int, int], ...]:
        """Fields that are only counted otherwise: each with its row and whether it is taken away (-1) or joins (1)."""
        found = []
        for key, to in self.pairs.items():
            old, new = self.before.fields[key], self.after.fields[to]
            if (old.hidden, old.required) != (new.hidden, new.required) and self._only_counted(key, to):
                found += [(old, self.before.ids[key], -1), (new, self.after.ids[to], 1)]
        for key in self.vanishing:
            if key not in self.values_before and self.before.fields[key].type is not FieldType.BLOCKS:
                found.append((self.before.fields[key], self.before.ids[key], -1))
        for key in self._new:
            if key not in self.values_after and self.after.fields[key].type is not FieldType.BLOCKS:
                found.append((self.after.fields[key], self.after.ids[key], 1))
        return tuple(one for one in found if not one[0].hidden)

    def _only_counted(self, key: str, to: str) -> bool:
        old, new = self.before.fields[key], self.after.fields[to]
        same = (old.type, old.many) == (new.type, new.many) and FieldType.BLOCKS is not old.type
        return same and key not in self.values_before and to not in self.values_after

    @cached_property
    def counted(self) -> tuple[frozenset[str], frozenset[str]]:
        """The fields in which other values may need a look, before and after, and that the documents must tell."""
        first, last = self._where(lambda f: (f.hidden, f.required, f.type, f.many), lambda _: False)
        quick = {key: to for key, to in self.pairs.items() if self._only_counted(key, to)}
        return first - quick.keys(), last - set(quick.values())

    @cached_property
    def indexed(self) -> tuple[frozenset[str], frozenset[str]]:
        """The fields whose index is written anew, before and after."""
        return self._where(lambda f: f.many, lambda f: f.type is FieldType.BLOCKS)

    def _where(
        self, matters: Callable[[Field], object], alone: Callable[[Field], bool]
    ) -> tuple[frozenset[str], frozenset[str]]:
        old, new = self.before.fields, self.after.fields
        other = [(k, to) for k, to in self.pairs.items() if matters(old[k]) != matters(new[to])]
        first = {*self.values_before, *(k for k, _ in other), *(k for k in self.vanishing if alone(old[k]))}
        last = {*self.values_after, *(to for _, to in other), *(k for k in self._new if alone(new[k]))}
        return frozenset(k for k in first if k in old), frozenset(k for k in last if k in new)

    @cached_property
    def redates(self) -> bool:
        """Whether another value may give an article's date."""
        old = [self.to.get(f.key, f.key) for f in self.before.fields if f.type is FieldType.DATE]
        new = [f.key for f in self.after.fields if f.type is FieldType.DATE]
        return old != new or not self.values_after.isdisjoint(new)

    @property
    def bodies(self) -> bool:
        """Whether the field of the body is indexed anew, which every article's blocks make."""
        return any(self.before.fields[k].type is FieldType.BLOCKS for k in self.indexed[0]) or any(
            self.after.fields[k].type is FieldType.BLOCKS for k in self.indexed[1]
        )

    @property
    def marks(self) -> frozenset[str]:
        """The keys of which one must stand in an article's documents for anything to change in it."""
        return frozenset((*self.to, *self.values_before, *self.values_after, *self.indexed[0], *self.vanishing))

    @cached_property
    def only_keys(self) -> bool:
        """Whether keys are other ones afterwards and nothing else of the documents or the index is."""
        others = (self.values_before, self.values_after, *self.indexed, *self.counted, self.vanishing)
        return bool(self.to) and not any(others) and not self.redates and self.to.keys().isdisjoint(self.to.values())

    @property
    def is_idle(self) -> bool:
        """Whether no article is touched at all."""
        return not (self.marks or self.indexed[1] or any(self.counted) or self.recounts or self.redates)

    @property
    def reads_articles(self) -> bool:
        """Whether any document has to be read."""
        return bool(self.marks or self.indexed[1] or any(self.counted) or self.redates)
