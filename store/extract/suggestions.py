"""Make the plain dictionaries that leave the extraction: values with evidence, score and origins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.articles import Evidence
from store.extract.candidates import Group, agreed, extractor
from store.spans import locate

MENTIONS = 200


def evidence_dicts(evidence: Sequence[Evidence]) -> list[dict[str, Any]]:
    """Return spans as plain dictionaries."""
    return [{"start": e.start, "end": e.end, "quote": e.quote} for e in evidence]


def suggestion(
    value: str, origin: str, score: float, evidence: Sequence[Evidence] = (), *, agreeing: Sequence[str] = ()
) -> dict[str, Any]:
    """Return one suggestion as a plain dictionary."""
    return {
        "value": value,
        "attributes": {},
        "evidence": evidence_dicts(evidence),
        "score": round(score, 4),
        "extractor": extractor(origin),
        "agreed": list(agreeing),
    }


def of_group(group: Group, score: float, evidence: Sequence[Evidence]) -> dict[str, Any]:
    """Return the suggestion that a group of agreeing candidates makes."""
    return suggestion(group.value, group.origins[0], score, evidence, agreeing=agreed(group))


def mentions(text: str, words: str, limit: int = MENTIONS) -> tuple[Evidence, ...]:
    """Return where words stand in the text; nothing for words too short to mean anything."""
    return locate(text, words, limit=limit) if len(words.strip()) > 1 else ()
