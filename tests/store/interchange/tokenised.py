"""What tests of tokenised formats share: what an article is expected to be once its spans are at token boundaries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from store.articles import Article, DecidedValue, Evidence, Review
from store.fields import FieldSet
from store.interchange.tokens import Aligner, Tokens, tokens
from store.writers.marked import Marked, Span, marked
from store.writers.writer import Row
from tests.store.interchange.kit import FIELDS


def own(article: Article) -> Tokens:
    """Return our own tokens of an article."""
    return tokens(article.text, article.language)


def everything(made: Marked) -> Sequence[Span]:
    """Keep every span."""
    return made.spans


def expected(
    before: Mapping[str, Article],
    how: str = "widen",
    *,
    fields: FieldSet = FIELDS,
    counted: Callable[[Article], Tokens] = own,
    kept: Callable[[Marked], Collection[Span]] = everything,
) -> dict[str, Article]:
    """Return the articles with the spans that a tokenised format keeps of them."""
    made = {}
    for id_, article in before.items():
        reviews = []
        for review in article.reviews:
            one = marked(Row(article, {}, review.status, review), fields, counted(article), Aligner(how))
            spans: dict[str, list[Evidence]] = {}
            for span in kept(one):
                quote = article.text[span.start : span.end]
                spans.setdefault(span.group, []).append(Evidence(span.start, span.end, quote))
            reviews.append(_with(review, spans, one.blocks))
        made[id_] = replace(article, reviews=tuple(reviews))
    return made


def _with(review: Review, spans: Mapping[str, list[Evidence]], blocks: Collection[str]) -> Review:
    fields: dict[str, tuple[DecidedValue, ...]] = {}
    for key, values in review.fields.items():
        fields[key] = tuple(
            v if key in blocks else replace(v, evidence=tuple(sorted(spans.get(f"{key}#{place}", []))))
            for place, v in enumerate(values)
        )
    return replace(review, fields=fields)
