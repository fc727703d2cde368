"""Spans that others give: sound as they are, anchored anew by their quote, or lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from store.articles import Evidence, Json
from store.spans import locate_near, quote, repair


@dataclass(slots=True)
class Anchors:
    """How many spans were right as given, found elsewhere by their quote, and not found."""

    exact: int = 0
    moved: int = 0
    lost: int = 0

    def add(self, other: Anchors) -> None:
        """Count what another counted."""
        self.exact += other.exact
        self.moved += other.moved
        self.lost += other.lost


def anchor(text: str, span: Mapping[str, Json]) -> Evidence | None:
    """Return the evidence of a span, `start`, `end` (code points) and `quote`, any of which may be missing or wrong.

    Where the quote does not stand at the offsets it is searched near by; without a quote the offsets stand where they
    are within the text.
    """
    start, end, words = span.get("start"), span.get("end"), span.get("quote")
    low, high = _offset(start), _offset(end)
    if low is not None and high is not None:
        if isinstance(words, str):
            return repair(text, low, high, words)
        return quote(text, low, high) if 0 <= low < high <= len(text) else None
    return locate_near(text, words, low or 0) if isinstance(words, str) else None


def anchored(given: Any, text: str, anchors: Anchors | None = None) -> tuple[Evidence, ...]:
    """Return the sound evidence of a list of spans, in reading order, each once; `anchors` counts them."""
    found: list[Evidence] = []
    for span in given if isinstance(given, list) else ():
        if not isinstance(span, Mapping):
            continue
        one = anchor(text, span)
        if anchors is not None:
            if one is None:
                anchors.lost += 1
            elif (one.start, one.end) == (span.get("start"), span.get("end")):
                anchors.exact += 1
            else:
                anchors.moved += 1
        if one is not None and one not in found:
            found.append(one)
    return tuple(sorted(found))


def _offset(given: Json) -> int | None:
    return given if isinstance(given, int) and not isinstance(given, bool) else None
