"""People, organisations and places of a text, with all their mentions."""

from __future__ import annotations

from typing import Any

from store.articles import Block, BlockKind
from store.extract.intervals import Intervals
from store.extract.organisations import find_organisations
from store.extract.people import find_people
from store.extract.places import find_places
from store.extract.tokens import tokenise

EXTRACTOR = "names 1"
_MOST = {"people": 80, "organisations": 60, "places": 80}
_MOST_MENTIONS = 200
_MOST_TEXT = 400_000
"""Code points of body that are searched for names; what stands behind is a book."""


def suggest_names(text: str, blocks: list[Block], language: str | None) -> dict[str, list[dict[str, Any]]]:
    """Return suggestions for people, organisations and places, each in reading order.

    New names are taken from body blocks that are prose only; headings and furniture add mentions of known ones.
    """
    tag = language or ""
    spans = [(b.start, b.end) for b in blocks if b.body and b.kind is not BlockKind.HEADING]
    spans = _cut(spans, _MOST_TEXT)
    rest = [(b.start, b.end) for b in blocks if not (b.body and b.kind is not BlockKind.HEADING)]
    sentences, others = tokenise(text, spans), tokenise(text, _cut(rest, _MOST_TEXT // 4))
    organisations = find_organisations(text, spans, sentences, others, tag)
    taken = [span for o in organisations for span in o.spans]
    people = find_people(text, sentences, others, tag, taken)
    of_people = [span for p in people for span in p.spans]
    covered = Intervals(of_people)
    organisations = [o for o in organisations if not any(covered.touches(s, e) for s, e in o.spans)]
    places = find_places(sentences, others, tag, of_people, taken)
    return {
        "people": [
            _suggestion(text, p.name, p.score, p.spans, {"role": p.role} if p.role else {})
            for p in people[: _MOST["people"]]
        ],
        "organisations": [
            _suggestion(text, o.value, o.score, o.spans) for o in organisations[: _MOST["organisations"]]
        ],
        "places": [_suggestion(text, p.value, p.score, p.spans) for p in places[: _MOST["places"]]],
    }


def _cut(spans: list[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    kept, left = [], most
    for start, end in spans:
        if left <= 0:
            break
        kept.append((start, min(end, start + left)))
        left -= end - start
    return kept


def _suggestion(
    text: str, value: str, score: float, spans: Any, attributes: dict[str, Any] | None = None
) -> dict[str, Any]:
    return {
        "value": value,
        "attributes": attributes or {},
        "evidence": [{"start": s, "end": e, "quote": text[s:e]} for s, e in sorted(set(spans))[:_MOST_MENTIONS]],
        "score": round(score, 4),
        "extractor": EXTRACTOR,
        "agreed": [],
    }
