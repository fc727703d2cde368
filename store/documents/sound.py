"""What is plainly sound, read without naming places: nearly every document, at a fraction of the time."""

from __future__ import annotations

from collections.abc import Mapping

from store.articles import Block, BlockKind, Evidence, Json, Suggestion
from store.documents.strings import INT64, clean_text

_KINDS: Mapping[Json, BlockKind] = {kind.value: kind for kind in BlockKind}


def sound_suggestions(data: dict[str, Json], text: str) -> dict[str, tuple[Suggestion, ...]] | None:
    """Read suggestions as nearly all are; None where one needs looking at piece by piece."""
    fields = {}
    for key, values in data.items():
        if type(key) is not str or not key or not isinstance(values, list):
            return None
        found = []
        for value in values:
            suggestion = _sound_suggestion(value, text)
            if suggestion is None:
                return None
            found.append(suggestion)
        fields[clean_text(key)] = tuple(found)
    return fields


def _sound_suggestion(data: Json, text: str) -> Suggestion | None:
    if type(data) is not dict:
        return None
    value, score, extractor = data.get("value"), data.get("score"), data.get("extractor")
    attributes, evidence, agreed = data.get("attributes"), data.get("evidence"), data.get("agreed")
    if type(value) is str:
        value = clean_text(value)
    elif not (value is None or (type(value) is int and value in INT64)):
        return None
    if score is not None:
        if type(score) is not float or not 0 <= score <= 1:
            return None
        score = round(score, 4)
    if type(extractor) is not str or type(evidence) is not list:
        return None
    if attributes and not (
        type(attributes) is dict and all(type(k) is str and type(v) is str for k, v in attributes.items())
    ):
        return None
    if agreed and not (type(agreed) is list and all(type(s) is str for s in agreed)):
        return None
    spans = _sound_evidence(evidence, text)
    if spans is None:
        return None
    return Suggestion(
        value=value,
        attributes={clean_text(k): clean_text(v) for k, v in attributes.items()} if attributes else {},
        evidence=spans,
        score=score,
        extractor=clean_text(extractor),
        agreed=tuple(map(clean_text, agreed)) if agreed else (),
    )


def _sound_evidence(data: list[Json], text: str) -> tuple[Evidence, ...] | None:
    length, found = len(text), []
    for span in data:
        if type(span) is not dict:
            return None
        start, end, quote = span.get("start"), span.get("end"), span.get("quote")
        if type(start) is not int or type(end) is not int or type(quote) is not str:
            return None
        if not 0 <= start <= end <= length or text[start:end] != quote or clean_text(quote) != quote:
            return None
        found.append(Evidence(start, end, quote))
    return tuple(found)


def sound_block(data: dict[str, Json], length: int) -> Block | None:
    """Read a block as nearly all are; None where it needs a closer look."""
    start, end, kind, body = data.get("start"), data.get("end"), data.get("kind"), data.get("body")
    known = _KINDS.get(kind) if type(kind) is str else None
    if type(start) is not int or type(end) is not int or type(body) is not bool or known is None:
        return None
    return Block(start, end, known, body) if 0 <= start <= end <= length else None
