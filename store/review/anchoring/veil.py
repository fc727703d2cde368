"""The overlay through which an article is shown: what it hides, what it alters, and what it has already revealed.

A veil is computed from the project's seed and what was observed before; it is never stored. The review under it is
the true one, and the state that it shows takes its place only on the way to the eyes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from store.articles import Article, DecidedValue, Review, Suggestion, Value
from store.fields import Field, FieldSet
from store.review.anchoring import draw, planting
from store.review.anchoring.rules import Anchoring
from store.review.state import FieldState, ReviewState

ALL_NEED_A_LOOK = 2.0
"""A threshold above every score: what a blind entry is compared with is looked at, however sure it was."""


class Outcome(StrEnum):
    """What came of a planted error or of a blind field."""

    CAUGHT = "caught"
    MISSED = "missed"
    AGREES = "agrees"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Reveal:
    """What is told of a field after the decision; `index` is the suggestion's, -1 for a blind field as a whole."""

    outcome: Outcome
    field: str
    index: int = -1
    entered: tuple[Value, ...] = ()
    suggested: tuple[Suggestion, ...] = ()
    agreed: int = 0
    """How many of what was entered had been suggested, too."""
    settled: bool = False
    """Whether something stands in its place already: a planted error that was corrected."""


@dataclass(frozen=True)
class Veil:
    """What lies over one article before one annotator."""

    article: Article
    """As it is stored."""
    hidden: frozenset[str]
    """Fields in which the annotator has yet to enter what they find."""
    planted: Mapping[str, Mapping[int, Suggestion]]
    """Altered suggestions by field and place, until a decision on them."""
    compared: frozenset[str] = frozenset()
    """Blind fields in which the annotator has entered what they found."""
    reveals: Mapping[str, tuple[Reveal, ...]] = field(default_factory=dict)
    """What is to be told of fields since the article was read."""

    @cached_property
    def shown_article(self) -> Article:
        """The article without what is hidden, and with what is altered in its place."""
        suggestions, alternatives = dict(self.article.suggestions), dict(self.article.alternatives)
        for key in self.hidden:
            suggestions[key] = alternatives[key] = ()
        for key, altered in self.planted.items():
            suggestions[key] = tuple(altered.get(i, s) for i, s in enumerate(suggestions.get(key, ())))
        return replace(self.article, suggestions=suggestions, alternatives=alternatives, reviews=())

    @property
    def lies(self) -> bool:
        """Whether anything is still hidden or altered."""
        return bool(self.hidden or self.planted)

    def is_planted(self, key: str, index: int | None) -> bool:
        """Whether a suggestion is altered."""
        return index is not None and index in self.planted.get(key, ())

    def true(self, key: str) -> tuple[Suggestion, ...]:
        """Return what is suggested for a field in truth."""
        return self.article.suggestions.get(key, ())

    def state(self, review: Review, fields: FieldSet, threshold: float) -> ReviewState:
        """Return the article under a review as it is to be shown."""
        from store.review.state import review_state

        plain = review_state(self.shown_article, review, fields, threshold)
        return replace(plain, fields=tuple(self._over(f) for f in plain.fields), veil=self)

    def _over(self, state: FieldState) -> FieldState:
        """Return one field as it is to be shown."""
        key, decided = state.field.key, state.decided
        reveals = self.reveals.get(key, ())
        if key in self.hidden:
            if waits(state.field, decided):
                return replace(state, blind=True)
            alternatives = self.article.alternatives.get(key, ())
            return replace(state, suggestions=self.true(key), alternatives=alternatives, reveals=reveals)
        if key in self.compared:
            return self._compared(replace(state, reveals=reveals))
        if key in self.planted and decided is not None:
            # What is decided already, by whatever way, is shown as it was suggested in truth.
            left = undecided(state.field, decided, len(state.suggestions))
            true = self.true(key)
            mixed = tuple(s if i in left else true[i] for i, s in enumerate(state.suggestions))
            return replace(state, suggestions=mixed, reveals=reveals)
        return replace(state, reveals=reveals) if reveals else state

    def _compared(self, state: FieldState) -> FieldState:
        """Set what was suggested beside what was entered: a list shows it among its values, else it can be taken."""
        standing = {_plain(v.value) for v in state.values}
        others = tuple(s for s in state.suggestions if _plain(s) not in standing)
        return replace(state, alternatives=(*others, *state.alternatives), threshold=ALL_NEED_A_LOOK)

    def told(self, reveals: Sequence[Reveal]) -> Veil:
        """Return the veil after these were revealed."""
        planted = {key: dict(altered) for key, altered in self.planted.items()}
        kept = dict(self.reveals)
        opened: set[str] = set()
        for reveal in reveals:
            kept[reveal.field] = (*kept.get(reveal.field, ()), reveal)
            if reveal.outcome in (Outcome.CAUGHT, Outcome.MISSED):
                planted.get(reveal.field, {}).pop(reveal.index, None)
            else:
                opened.add(reveal.field)
        return Veil(
            article=self.article,
            hidden=self.hidden - opened,
            planted={key: altered for key, altered in planted.items() if altered},
            compared=self.compared | opened,
            reveals=kept,
        )


def waits(field: Field, decided: tuple[DecidedValue, ...] | None) -> bool:
    """Whether a blind field still waits: nothing decided, or a list that is still being entered."""
    if decided is None:
        return True
    return field.many and bool(decided) and all(d.from_ is None for d in decided)


def undecided(field: Field, decided: tuple[DecidedValue, ...] | None, count: int) -> frozenset[int]:
    """Return which of a field's suggestions nobody decided on yet."""
    if decided is None:
        return frozenset(range(count))
    if not field.many or not decided:
        return frozenset()
    return frozenset(range(count)) - {d.from_ for d in decided}


def veil(
    article: Article,
    review: Review,
    rules: Anchoring,
    fields: FieldSet,
    observed: Collection[tuple[str, int]],
) -> Veil | None:
    """Return what lies over an article before an annotator; None where nothing does, and nothing did.

    `observed` are the fields (index -1) and the suggestions that were revealed to the annotator before.
    """
    compared = frozenset(key for key, index in observed if index < 0)
    hidden = {f.key for f in fields if rules.hides(f) and f.key not in compared and waits(f, review.fields.get(f.key))}
    if not is_blind(rules, article.id):
        hidden = set()
    planted: dict[str, Mapping[int, Suggestion]] = {}
    for f in fields:
        if f.key in hidden or f.key in compared or not rules.alters(f):
            continue
        altered = {}
        left = undecided(f, review.fields.get(f.key), len(article.suggestions.get(f.key, ())))
        for index in sorted(left):
            if (f.key, index) not in observed and is_drawn(rules, article.id, f.key, index):
                false = planting.plant(article, fields, f.key, index, rules.seed, rules.drawn_as(f.key))
                if false is not None:
                    altered[index] = false
        if altered:
            planted[f.key] = altered
    if not hidden and not planted and not compared:
        return None
    return Veil(article=article, hidden=frozenset(hidden), planted=planted, compared=compared)


def is_blind(rules: Anchoring, article_id: str) -> bool:
    """Whether an article is among the blind ones."""
    return draw.hits(rules.blind, rules.seed, "blind", article_id)


def is_drawn(rules: Anchoring, article_id: str, key: str, index: int) -> bool:
    """Whether a suggestion is among those that are altered."""
    return draw.hits(rules.planted, rules.seed, "planted", article_id, rules.drawn_as(key), index)


def _plain(value: Value) -> tuple[object, str]:
    return value.value, repr(sorted((k, repr(v)) for k, v in value.attributes.items()))
