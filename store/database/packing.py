"""Decided values as they are stored.

They are the documents of the lossless format but for one thing: a value that only its evidence makes (the body) is
stored without quotes, which would repeat most of the text in every review and every journal step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from store.articles import DecidedValue, Evidence, Json, Suggestion
from store.documents import decided_json, parse_decided
from store.documents.sound import sound_decided

Decided = tuple[DecidedValue, ...] | None


def pack_values(values: Iterable[DecidedValue] | None) -> Json:
    """Return what is stored for a field; None: undecided."""
    return None if values is None else [_pack(v) for v in values]


def pack_fields(fields: Mapping[str, Iterable[DecidedValue]]) -> dict[str, Json]:
    """Return what is stored for a review's fields."""
    return {key: pack_values(values) for key, values in fields.items()}


def unpack_values(stored: Json, text: Callable[[], str]) -> Decided:
    """Return the values of a field; `text` is asked only where quotes have to be put back."""
    if stored is None:
        return None
    return tuple(sound_decided(v) or parse_decided(_quoted(v, text)) for v in stored)


def unpack_fields(stored: Mapping[str, Json], text: Callable[[], str]) -> dict[str, tuple[DecidedValue, ...]]:
    """Return the values of a review's fields."""
    return {key: unpack_values(values, text) or () for key, values in stored.items()}


def unpack_suggestions(stored: Json) -> tuple[Suggestion, ...]:
    """Return a field's suggestions as they are stored; they came through the door, so types are not looked at again."""
    return tuple(
        [
            Suggestion(
                value=s["value"],
                attributes=s["attributes"],
                evidence=tuple([Evidence(e["start"], e["end"], e["quote"]) for e in s["evidence"]]),
                score=s["score"],
                extractor=s["extractor"],
                agreed=tuple(s["agreed"]),
            )
            for s in stored
        ]
    )


def _pack(value: DecidedValue) -> Json:
    document = decided_json(value)
    if value.value is None:
        document["evidence"] = [[e.start, e.end] for e in value.evidence]
    return document


def _quoted(document: Json, text: Callable[[], str]) -> Json:
    evidence = document["evidence"]
    if not evidence or isinstance(evidence[0], dict):
        return document
    whole = text()
    quoted = [{"start": start, "end": end, "quote": whole[start:end]} for start, end in evidence]
    return {**document, "evidence": quoted}
