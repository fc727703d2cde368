"""Which values of the record their evidence does not support: without any, or corrected to something else.

Words are compared at once. Figures and dates have to be normalised again, which is done beside the window.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any

from store.articles import Decision, Value
from store.fields import Field
from store.review.state import FieldState, ReviewState, ValueState
from store.review.support import Support, needs_normalising, support, wants_evidence

_KEPT = 2_000
Run = Callable[[Callable[[], Any], Callable[[Any], None]], object]


def lacks_evidence(field: Field, shown: ValueState) -> bool:
    """Tell whether a value that stands should be found in the text, and is not."""
    return shown.stands and not shown.value.evidence and wants_evidence(field)


class SupportCheck:
    """Judges the evidence of what a reviewer decided; what an extractor says is its own evidence's word."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Support] = {}
        self._asked: set[Hashable] = set()
        self.run: Run | None = None
        """How to work beside the window; without it all is done at once."""

    def broken(self, state: ReviewState, changed: Callable[[], None]) -> dict[str, frozenset[int]]:
        """Return by field which values their evidence does not support; `changed` is called when more is known."""
        found: dict[str, frozenset[int]] = {}
        wanted: dict[Hashable, tuple[Field, Value]] = {}
        published = _published(state)
        for field in state.fields:
            if field.decided is None:
                continue
            indices = []
            for index, shown in enumerate(field.values):
                if shown.decision not in (Decision.CORRECTED, Decision.ADDED) or not shown.value.evidence:
                    continue
                key = _key(field, shown.value, state.article.language, published)
                known = self._known.get(key)
                if known is None and not needs_normalising(field.field):
                    known = self._known[key] = support(field.field, shown.value)
                if known is None and key not in self._asked:
                    wanted[key] = field.field, shown.value
                if known is Support.BROKEN:
                    indices.append(index)
            if indices:
                found[field.field.key] = frozenset(indices)
        if wanted:
            self._judge(wanted, state.article.language, published, changed)
        if len(self._known) > _KEPT:
            self._known.clear()
        return found

    def _judge(
        self,
        wanted: Mapping[Hashable, tuple[Field, Value]],
        language: str | None,
        published: str | None,
        changed: Callable[[], None],
    ) -> None:
        self._asked |= set(wanted)

        def work() -> dict[Hashable, Support]:
            return {
                key: support(field, value, language=language, published=published)
                for key, (field, value) in wanted.items()
            }

        def done(judged: dict[Hashable, Support]) -> None:
            self._known.update(judged)
            self._asked -= set(judged)
            if Support.BROKEN in judged.values():
                changed()

        if self.run is None:
            done(work())
        else:
            self.run(work, done)


def _key(field: FieldState, value: Value, language: str | None, published: str | None) -> Hashable:
    unit = str(value.attributes.get("unit") or "")
    return field.field.key, field.field.type, value.value, unit, value.evidence, language, published


def _published(state: ReviewState) -> str | None:
    values = state.in_truth("published")
    standing = next((v.value.value for v in values if v.stands), None)
    return standing if isinstance(standing, str) else None
