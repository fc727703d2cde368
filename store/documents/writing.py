"""Dataclasses to dictionaries whose keys stand in the order of the lossless format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from store.articles import Article, Block, DecidedValue, Evidence, Json, Review, Source, Suggestion, Value
from store.documents.strings import moment_json


def evidence_json(evidence: Iterable[Evidence]) -> list[Json]:
    """Write spans with their quotes."""
    return [{"start": e.start, "end": e.end, "quote": e.quote} for e in evidence]


def value_json(value: Value) -> dict[str, Json]:
    """Write a value: value, attributes, evidence."""
    return {
        "value": value.value,
        "attributes": dict(value.attributes),
        "evidence": evidence_json(value.evidence),
    }


def suggestion_json(suggestion: Suggestion) -> dict[str, Json]:
    """Write a suggestion; its score is rounded to 4 places."""
    score = suggestion.score
    document = value_json(suggestion)
    document["score"] = score if score is None else round(score, 4)
    document["extractor"] = suggestion.extractor
    document["agreed"] = list(suggestion.agreed)
    return document


def decided_json(value: DecidedValue) -> dict[str, Json]:
    """Write a decided value; `from` is the suggestion's index or null."""
    document = value_json(value)
    document["decision"] = value.decision.value
    document["from"] = value.from_
    return document


def suggestions_json(suggestions: Mapping[str, Iterable[Suggestion]]) -> dict[str, Json]:
    """Write suggestions or alternatives, field by field."""
    return {key: [suggestion_json(s) for s in values] for key, values in suggestions.items()}


def fields_json(fields: Mapping[str, Iterable[DecidedValue]]) -> dict[str, Json]:
    """Write what an annotator decided, field by field."""
    return {key: [decided_json(v) for v in values] for key, values in fields.items()}


def record_json(record: Mapping[str, Iterable[Value]]) -> dict[str, Json]:
    """Write a record: the values that stand, field by field."""
    return {key: [value_json(v) for v in values] for key, values in record.items()}


def block_json(block: Block) -> dict[str, Json]:
    """Write a block."""
    return {"start": block.start, "end": block.end, "kind": block.kind.value, "body": block.body}


def source_json(source: Source) -> dict[str, Json]:
    """Write where an article came from."""
    return {"name": source.name, "format": source.format, "sha256": source.sha256, "html": source.html}


def review_json(review: Review) -> dict[str, Json]:
    """Write one annotator's review."""
    return {
        "annotator": review.annotator,
        "status": review.status.value,
        "flagged": review.flagged,
        "note": review.note,
        "seconds": review.seconds,
        "finished": moment_json(review.finished),
        "fields": fields_json(review.fields),
    }


def article_json(article: Article, record: Mapping[str, Iterable[Value]]) -> dict[str, Json]:
    """Write one line of the lossless format; `record` is empty before any review is done."""
    return {
        "copydesk": 1,
        "id": article.id,
        "url": article.url,
        "text": article.text,
        "language": article.language,
        "meta": dict(article.meta),
        "source": source_json(article.source),
        "blocks": [block_json(b) for b in article.blocks],
        "suggestions": suggestions_json(article.suggestions),
        "alternatives": suggestions_json(article.alternatives),
        "reviews": [review_json(r) for r in article.reviews],
        "record": record_json(record),
    }
