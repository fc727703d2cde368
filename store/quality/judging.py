"""Judge what was suggested for an article by the review that somebody finished of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from store.articles import Decision, Json, Status
from store.database.intake import site_of
from store.database.lean import LeanArticle, LeanReview
from store.documents import loads
from store.fields import Field, FieldSet, FieldType

SUGGESTED = ""
"""In the place of an extractor: all that stood before the reviewer, whoever proposed it."""
_DONE, _REJECTED, _CORRECTED = Status.DONE.value, Decision.REJECTED.value, Decision.CORRECTED.value


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one extractor proposed for a field, and whether it is among what stands in the review."""

    value: str
    score: float | None
    right: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """One field of one article: what each extractor proposed, and what of the truth it missed."""

    field: str
    proposals: Mapping[str, Sequence[Proposal]]
    truth: Sequence[str]
    missed: Mapping[str, Sequence[str]]
    corrections: Sequence[tuple[str, str]]
    """Pairs of what was suggested and what a person put in its place."""


@dataclass(frozen=True, slots=True)
class JudgedArticle:
    """A finished article with its judged fields."""

    number: int
    id: str
    site: str
    finished: str
    fields: Sequence[Judged]

    @property
    def corrections(self) -> int:
        """How many corrections it took: what was wrong and what was missing meet in one where they can."""
        return sum(
            max(sum(not p.right for p in f.proposals.get(SUGGESTED, ())), len(f.missed.get(SUGGESTED, ())))
            for f in self.fields
        )


def judged(
    articles: Iterable[LeanArticle], fields: FieldSet, annotator: str | None = None
) -> Iterator[JudgedArticle | None]:
    """Yield each article judged by the review finished last (of one annotator, if named); None where none is finished.

    A proposal is right where a value that stands is equal to it, spelling apart in case and spaces. A field that only
    its evidence makes (the body) counts as one proposal, right where it was accepted as it was.
    """
    known = list(fields)
    for article in articles:
        reviews = [r for r in article.reviews if r.status == _DONE and annotator in (None, r.annotator)]
        yield _judged(article, max(reviews, key=_finished), known) if reviews else None


def _finished(review: LeanReview) -> str:
    return review.finished or ""


def _judged(article: LeanArticle, review: LeanReview, fields: Sequence[Field]) -> JudgedArticle:
    document, decided = loads(article.suggestions), loads(review.document)
    suggested, others = document["suggestions"], document["alternatives"]
    made = [
        _body(f.key, decided[f.key])
        if f.type is FieldType.BLOCKS
        else _field(f, suggested.get(f.key, ()), others.get(f.key, ()), decided[f.key])
        for f in fields
        if decided.get(f.key) is not None
    ]
    return JudgedArticle(article.number, article.id, site_of(article.url), review.finished or "", made)


def _body(key: str, decided: Sequence[Json]) -> Judged:
    right = any(d["decision"] == Decision.ACCEPTED.value for d in decided)
    return Judged(key, {SUGGESTED: [Proposal("", None, right)]}, [""], {SUGGESTED: [] if right else [""]}, ())


def _field(field: Field, suggested: Sequence[Json], others: Sequence[Json], decided: Sequence[Json]) -> Judged:
    standing = [d for d in decided if d["decision"] != _REJECTED]
    truth = {_folded(d): _shown(d) for d in standing}
    by_extractor: dict[str, dict[str, Proposal]] = {SUGGESTED: {}}
    for place, one in enumerate((*suggested, *others)):
        folded = _folded(one)
        proposal = Proposal(_shown(one), one["score"], folded in truth)
        if place < len(suggested):
            by_extractor[SUGGESTED].setdefault(folded, proposal)
        for name in (one["extractor"], *one["agreed"]):
            own = by_extractor.setdefault(name, {})
            if field.many or not own:  # an extractor's first word counts where there is room for one
                own.setdefault(folded, proposal)
    corrections = [
        (_shown(suggested[d["from"]]), _shown(d))
        for d in standing
        if d["decision"] == _CORRECTED and d["from"] is not None and d["from"] < len(suggested)
    ]
    return Judged(
        field.key,
        {name: list(own.values()) for name, own in by_extractor.items()},
        list(truth.values()),
        {name: [shown for folded, shown in truth.items() if folded not in own] for name, own in by_extractor.items()},
        [(before, after) for before, after in corrections if before != after],
    )


def _folded(value: Json) -> str:
    return " ".join(_shown(value).casefold().split())


def _shown(value: Json) -> str:
    plain = value["value"]
    unit = value["attributes"].get("unit") if isinstance(value["attributes"], dict) else None
    if isinstance(plain, float) and plain.is_integer():
        plain = int(plain)
    return f"{plain} {unit}" if unit else str(plain)
