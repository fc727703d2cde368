"""What is plainly sound, read without naming places: nearly every document, at a fraction of the time."""

from __future__ import annotations

from collections.abc import Mapping

from store.articles import Block, BlockKind, DecidedValue, Decision, Evidence, Json, Suggestion
from store.documents.strings import INT64, clean_text

_DECISIONS: Mapping[Json, Decision] = {decision.value: decision for decision in Decision}
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
    attributes, evidence, agreed = data.get("attributes", {}), data.get("evidence"), data.get("agreed", [])
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
    if type(attributes) is not dict or type(agreed) is not list:
        return None
    if attributes and not all(type(k) is str and type(v) is str for k, v in attributes.items()):
        return None
    if agreed and not all(type(s) is str for s in agreed):
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


def sound_decided(data: Json) -> DecidedValue | None:
    """Read a stored decided value as nearly all are; None where it needs a closer look. Quotes are not compared."""
    if type(data) is not dict:
        return None
    value, decision, from_ = data.get("value"), data.get("decision"), data.get("from")
    attributes, evidence = data.get("attributes"), data.get("evidence")
    known = _DECISIONS.get(decision) if type(decision) is str else None
    if known is None or type(evidence) is not list:
        return None
    if not (type(value) is str or (type(value) is int and value in INT64)):
        return None
    if not (from_ is None or (type(from_) is int and from_ >= 0)):
        return None
    if attributes and not (
        type(attributes) is dict and all(type(k) is str and type(v) is str for k, v in attributes.items())
    ):
        return None
    found = []
    for span in evidence:
        if type(span) is not dict:
            return None
        start, end, quote = span.get("start"), span.get("end"), span.get("quote")
        if type(start) is not int or type(end) is not int or type(quote) is not str or not 0 <= start <= end:
            return None
        found.append(Evidence(start, end, quote))
    return DecidedValue(value=value, attributes=attributes or {}, evidence=tuple(found), decision=known, from_=from_)


_SUGGESTION = ("value", "attributes", "evidence", "score", "extractor", "agreed")


def is_stored_suggestion(data: Json) -> bool:
    """Whether a document is one that `suggestion_json` might have written; False also where it only might not."""
    if type(data) is not dict or tuple(data) != _SUGGESTION:
        return False
    value, score, attributes = data["value"], data["score"], data["attributes"]
    if not (type(value) is str or (type(value) is int and value in INT64)) or type(attributes) is not dict:
        return False
    if score is not None and not (type(score) is float and 0 <= score <= 1 and round(score, 4) == score):
        return False
    if type(data["evidence"]) is not list or type(data["agreed"]) is not list:
        return False
    strings = [data["extractor"], *data["agreed"], *attributes.values()]
    for span in data["evidence"]:
        if type(span) is not dict or tuple(span) != ("start", "end", "quote"):
            return False
        start, end = span["start"], span["end"]
        if type(start) is not int or type(end) is not int or not 0 <= start <= end:
            return False
        strings.append(span["quote"])
    if type(value) is str:
        strings.append(value)
    return all(type(s) is str and "\0" not in s for s in strings)


def is_sound(value: DecidedValue, text: str) -> bool:
    """Whether the door would let a decided value through unchanged; False also where it only might not."""
    plain = value.value
    if type(plain) is str:
        if clean_text(plain) != plain:
            return False
    elif not (type(plain) is int and plain in INT64):
        return False
    if type(value.decision) is not Decision or not (
        value.from_ is None or (type(value.from_) is int and value.from_ >= 0)
    ):
        return False
    for key, attribute in value.attributes.items():
        if type(key) is not str or type(attribute) is not str or clean_text(attribute) != attribute:
            return False
        if clean_text(key) != key:
            return False
    length = len(text)
    return all(
        type(e.start) is int is type(e.end) and 0 <= e.start <= e.end <= length and text[e.start : e.end] == e.quote
        for e in value.evidence
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
