"""Articles of the news field set in which something of every kind is suggested."""

from __future__ import annotations

from store.articles import Article, Evidence, Review, Source, Suggestion, Value
from store.field_files import load_default
from store.review.anchoring.rules import Anchoring

FIELDS = load_default()
SEED = "seed of the tests"
ALL_BLIND = Anchoring(seed=SEED, blind=1.0)
ALL_PLANTED = Anchoring(seed=SEED, planted=1.0)

TEXT = (
    "Border crossing with Kazakhstan opens again\n"
    "Tashkent, October 22, 2024. Abdulla Aripov, the prime minister, met Uljas Bektenov of KazTransOil.\n"
    "Trade reached $4.4 billion. “We open the road for everybody who trades,” said Uljas Bektenov.\n"
    "By Dilnoza Karimova, Samarkand Times"
)


def said(value: str | float, words: str | None = None, score: float | None = 0.9, **attributes: str) -> Suggestion:
    """Return a suggestion whose evidence is the first place of its words."""
    words = str(value) if words is None else words
    at = TEXT.find(words)
    evidence = (Evidence(at, at + len(words), words),) if at >= 0 else ()
    return Suggestion(value=value, attributes=attributes, evidence=evidence, score=score, extractor="test 1")


SUGGESTED: dict[str, tuple[Suggestion, ...]] = {
    "headline": (said("Border crossing with Kazakhstan opens again", score=0.95),),
    "authors": (said("Dilnoza Karimova"),),
    "publisher": (said("Samarkand Times"),),
    "published": (said("2024-10-22", "October 22, 2024", 0.6),),
    "language": (said("en", ""),),
    "people": (said("Abdulla Aripov", role="the prime minister"), said("Uljas Bektenov", score=0.7)),
    "organisations": (said("KazTransOil"),),
    "places": (said("Kazakhstan"), said("Tashkent")),
    "quotes": (said("We open the road for everybody who trades", speaker="Uljas Bektenov"),),
    "figures": (said(4400000000, "$4.4 billion", unit="USD"),),
}


def article(
    id_: str = "a",
    *,
    suggestions: dict[str, tuple[Suggestion, ...]] | None = None,
    alternatives: dict[str, tuple[Suggestion, ...]] | None = None,
    reviews: tuple[Review, ...] = (),
) -> Article:
    """Return an article as the store hands it out."""
    return Article(
        number=1, id=id_, text=TEXT, source=Source(name="a.txt", format="text", sha256="0"), title="",
        suggestions=SUGGESTED if suggestions is None else suggestions, alternatives=alternatives or {},
        reviews=reviews,
    )  # fmt: skip


def plain(value: Value) -> tuple[object, tuple[tuple[str, str], ...]]:
    """Return what tells two values apart."""
    return value.value, tuple(sorted((k, str(v)) for k, v in value.attributes.items()))
