"""What of a project a format can carry, and what an export therefore leaves behind."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from store.articles import Article, Decision, Review, Status, Value
from store.fields import FieldSet, FieldType


class Part(StrEnum):
    """One kind of thing that a project knows, and that a format carries or does not; the values are said to people."""

    VALUES = "normalised values"
    UNANCHORED = "values without evidence"
    ATTRIBUTES = "attributes"
    EVIDENCE = "evidence"
    MENTIONS = "several mentions of one value"
    OVERLAPS = "overlapping spans"
    EMPTY = "fields decided to be empty"
    BODY = "the body"
    BLOCKS = "kinds of blocks"
    SUGGESTIONS = "suggestions"
    SCORES = "scores"
    ALTERNATIVES = "alternatives"
    DECISIONS = "decisions on values"
    REJECTED = "rejected values"
    STATUS = "status"
    FLAG = "flags"
    NOTE = "notes"
    TIME = "times of reviews"
    ANNOTATOR = "annotators"
    REVIEWS = "more than one review"
    URL = "addresses"
    LANGUAGE = "languages"
    META = "metadata"
    HTML = "the page's source"


RECORD = (Part.VALUES, Part.UNANCHORED, Part.ATTRIBUTES, Part.EVIDENCE, Part.MENTIONS, Part.OVERLAPS, Part.EMPTY)
"""What a record itself is made of, the body aside."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What an export leaves behind: how many of what, with some places where."""

    what: str
    count: int
    examples: tuple[str, ...] = ()


@dataclass
class Losses:
    """Counts what of the exported articles a format cannot carry, while they are written or before.

    What every export but the lossless one leaves behind (suggestions beside the record, other people's reviews) is
    counted like the rest: nothing goes in silence.
    """

    fields: FieldSet
    carries: Collection[Part]
    examples: int = 5
    _found: dict[str, tuple[int, list[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._lacks = frozenset(Part) - frozenset(self.carries)
        self._blocks = frozenset(f.key for f in self.fields if f.type is FieldType.BLOCKS)

    def note(self, what: str, where: str, count: int = 1) -> None:
        """Count something that goes."""
        number, places = self._found.get(what, (0, []))
        if len(places) < self.examples:
            places.append(where)
        self._found[what] = number + count, places

    def put(self, part: Part, count: int, places: list[str]) -> None:
        """Take a sum that was counted elsewhere; nothing where the format carries the part."""
        if part in self._lacks:
            for place in places[:-1]:
                self.note(part.value, place, 0)
            self.note(part.value, places[-1], count)

    def see(self, article: Article, record: dict[str, tuple[Value, ...]] | None, review: Review | None) -> None:
        """Count what of one article goes."""
        lacks = self._lacks
        for part, count in _of_article(article, review):
            if count and part in lacks:
                self.note(part.value, article.id, count)
        if record:
            for key, values in record.items():
                self._see_field(article.id, key, values)

    def _see_field(self, id_: str, key: str, values: tuple[Value, ...]) -> None:
        lacks, where = self._lacks, f"{id_}: {key}"
        if key in self._blocks:
            if Part.BODY in lacks and values:
                self.note(Part.BODY.value, where)
            return
        if not values and Part.EMPTY in lacks:
            self.note(Part.EMPTY.value, where)
        for value in values:
            count = len(value.evidence)
            if not count:
                if Part.UNANCHORED in lacks:
                    self.note(Part.UNANCHORED.value, f"{where}: {str(value.value)[:60]}")
            elif Part.EVIDENCE in lacks:
                self.note(Part.EVIDENCE.value, where, count)
            elif count > 1 and Part.MENTIONS in lacks:
                self.note(Part.MENTIONS.value, f"{where}: {str(value.value)[:60]}")
            if value.attributes and Part.ATTRIBUTES in lacks:
                self.note(Part.ATTRIBUTES.value, f"{where}: {str(value.value)[:60]}", len(value.attributes))
            if Part.VALUES in lacks and count and value.value != value.evidence[0].quote:
                self.note(Part.VALUES.value, f"{where}: {str(value.value)[:60]}")

    def found(self) -> tuple[Loss, ...]:
        """Return what goes, most first."""
        listed = [Loss(what, count, tuple(places)) for what, (count, places) in self._found.items()]
        return tuple(sorted(listed, key=lambda loss: (-loss.count, loss.what)))


def _of_article(article: Article, review: Review | None) -> Iterable[tuple[Part, int]]:
    yield Part.SUGGESTIONS, sum(map(len, article.suggestions.values()))
    yield Part.SCORES, sum(s.score is not None for made in article.suggestions.values() for s in made)
    yield Part.ALTERNATIVES, sum(map(len, article.alternatives.values()))
    yield Part.URL, article.url is not None
    yield Part.LANGUAGE, article.language is not None
    yield Part.META, len(article.meta)
    yield Part.BLOCKS, len(article.blocks)
    yield Part.HTML, article.source.html is not None
    if review is None:
        return
    begun = [r for r in article.reviews if r.status is not Status.TODO or r.fields]
    yield Part.REVIEWS, sum(r.annotator != review.annotator for r in begun)
    yield Part.ANNOTATOR, 1
    yield Part.STATUS, 1
    yield Part.FLAG, review.flagged
    yield Part.NOTE, bool(review.note)
    yield Part.TIME, review.finished is not None
    decided = [d for values in review.fields.values() for d in values]
    yield Part.DECISIONS, len(decided)
    yield Part.REJECTED, sum(d.decision is Decision.REJECTED for d in decided)
