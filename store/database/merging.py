"""Join a second description of an article to the one that is there; nothing decided is touched.

The rules are those of the design: where an annotator decided on a field, suggestions are only appended; where nobody
did, an import's newcomer takes the first place of a single field and what stood there becomes an alternative; an equal
value from another extractor is an agreement. Reviews join where their annotator has none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from store.articles import Article, DecidedValue, Evidence, Review, Suggestion
from store.fields import Field, FieldSet
from store.spans import locate, repair

Lists = dict[str, tuple[Suggestion, ...]]


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome: suggestions and alternatives as they shall be, and the reviews that join."""

    suggestions: Lists
    alternatives: Lists
    reviews: tuple[Review, ...]


def is_import(suggestion: Suggestion) -> bool:
    """Whether a suggestion came with the record itself rather than from our own extraction."""
    return suggestion.extractor.split(" ")[0] == "import"


def merge(
    fields: FieldSet,
    stored: Article,
    new: Article,
    reviews: Sequence[Review],
    *,
    decided: frozenset[str],
    reviewed: frozenset[str],
) -> Merged:
    """Join `new` and its reviews to `stored`.

    `decided` are the fields on which any annotator decided, `reviewed` the annotators who have a review already.
    """
    anchored = new if new.text == stored.text else _anchored(new, stored.text)
    suggestions, alternatives = dict(stored.suggestions), dict(stored.alternatives)
    for key in dict.fromkeys((*anchored.suggestions, *anchored.alternatives)):
        field = fields[key]
        shown, others = list(suggestions.get(key, ())), list(alternatives.get(key, ()))
        for newcomer in anchored.suggestions.get(key, ()):
            _join(field, shown, others, newcomer, decided=key in decided)
        for newcomer in anchored.alternatives.get(key, ()):
            _join_alternative(shown, others, newcomer)
        if shown or key in anchored.suggestions:
            suggestions[key] = tuple(shown)
        if others or key in anchored.alternatives:
            alternatives[key] = tuple(others)
    joining = tuple(
        _remapped(review, anchored.suggestions, suggestions) for review in reviews if review.annotator not in reviewed
    )
    return Merged(suggestions, alternatives, joining)


def renew(stored: Article, new: Article, *, decided: frozenset[str]) -> Merged:
    """Put a new extraction in the place of an old one, where nobody decided; what an import said keeps its place."""
    suggestions, alternatives = dict(stored.suggestions), dict(stored.alternatives)
    for key in dict.fromkeys((*new.suggestions, *new.alternatives, *stored.suggestions, *stored.alternatives)):
        if key in decided:
            continue
        told = [s for s in stored.suggestions.get(key, ()) if is_import(s)]
        told_others = [s for s in stored.alternatives.get(key, ()) if is_import(s)]
        found, others = list(new.suggestions.get(key, ())), list(new.alternatives.get(key, ()))
        if told:
            others = [s for s in found + others if not any(_same(s, t) for t in told)]
            agreed = {t.value: _origins(s for s in found if _same(s, t)) for t in told}
            found = [_agreeing(t, agreed[t.value]) for t in told]
        others += [s for s in told_others if not any(_same(s, o) for o in (*found, *others))]
        if found or key in new.suggestions or key in stored.suggestions:
            suggestions[key] = tuple(found)
        if others or key in new.alternatives or key in stored.alternatives:
            alternatives[key] = tuple(others)
    return Merged(suggestions, alternatives, ())


def _join(
    field: Field, shown: list[Suggestion], others: list[Suggestion], newcomer: Suggestion, *, decided: bool
) -> None:
    for listed in (shown, others):
        for index, known in enumerate(listed):
            if _same(known, newcomer):
                listed[index] = _agreeing(known, (newcomer.extractor, *newcomer.agreed))
                return
    if field.many:
        shown.insert(len(shown) if decided else _place(shown, newcomer), newcomer)
    elif not shown and not decided:
        shown.append(newcomer)
    elif decided or not is_import(newcomer):
        others.append(newcomer)
    else:
        others[:0] = shown
        shown[:] = [newcomer]


def _join_alternative(shown: Sequence[Suggestion], others: list[Suggestion], newcomer: Suggestion) -> None:
    if not any(_same(known, newcomer) for known in (*shown, *others)):
        others.append(newcomer)


def _same(one: Suggestion, other: Suggestion) -> bool:
    return one.value == other.value and type(one.value) is type(other.value)


def _agreeing(known: Suggestion, extractors: Sequence[str]) -> Suggestion:
    more = [e for e in dict.fromkeys(extractors) if e != known.extractor and e not in known.agreed]
    return replace(known, agreed=(*known.agreed, *more)) if more else known


def _origins(suggestions: object) -> tuple[str, ...]:
    return tuple(name for s in suggestions for name in (s.extractor, *s.agreed))  # type: ignore[attr-defined]


def _place(shown: Sequence[Suggestion], newcomer: Suggestion) -> int:
    """Return where a newcomer stands in reading order; one without evidence comes last."""
    if not newcomer.evidence:
        return len(shown)
    start = newcomer.evidence[0].start
    return next((i for i, s in enumerate(shown) if s.evidence and s.evidence[0].start > start), len(shown))


def _anchored(new: Article, text: str) -> Article:
    """Return the newcomer with its evidence in the stored text; what is not found there has none."""

    def anchor(suggestion: Suggestion) -> Suggestion:
        found = {repair(text, e.start, e.end, e.quote) for e in suggestion.evidence} - {None}
        evidence = tuple(sorted(e for e in found if isinstance(e, Evidence)))
        if not evidence and isinstance(suggestion.value, str):
            evidence = locate(text, suggestion.value)
        return replace(suggestion, evidence=evidence)

    def each(lists: Mapping[str, Sequence[Suggestion]]) -> Lists:
        return {key: tuple(anchor(s) for s in values) for key, values in lists.items()}

    return replace(new, text=text, suggestions=each(new.suggestions), alternatives=each(new.alternatives))


def _remapped(review: Review, given: Mapping[str, Sequence[Suggestion]], merged: Lists) -> Review:
    """Return a review whose values refer to the merged suggestions instead of those it came with."""

    def remap(key: str, value: DecidedValue) -> DecidedValue:
        if value.from_ is None:
            return value
        values = given.get(key, ())
        if value.from_ >= len(values):
            return replace(value, from_=None)
        index = next((i for i, s in enumerate(merged.get(key, ())) if _same(s, values[value.from_])), None)
        return replace(value, from_=index)

    fields = {key: tuple(remap(key, v) for v in values) for key, values in review.fields.items()}
    return replace(review, fields=fields)
