"""What becomes of a value's mentions when one is resized, joined, split, added or taken away. Pure functions.

Spans are logical: the start of a right-to-left mention is where reading starts, at its right. No step leaves an empty
span or cuts through a grapheme.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from store import graphemes, spans
from store.articles import Evidence

Edge = Literal["start", "end"]
Step = Literal["word", "character"]
_FAR = 1000
"""A word does not lie further away than this."""
Mentions = tuple[Evidence, ...]

LONGEST_TO_FIND = 200
"""Longer words are not looked for elsewhere: a sentence stands where it stands."""


def moved(text: str, span: Evidence, edge: Edge, direction: int, by: Step = "word") -> Evidence | None:
    """Return a span with one edge moved by a word or a grapheme; None where that would leave nothing of it."""
    at = span.start if edge == "start" else span.end
    if by == "word":
        at = spans.move_boundary(text, at, direction, edge=edge)
        if abs(at - (span.start if edge == "start" else span.end)) > _FAR:
            by = "character"  # there are no words here
    if by == "character":
        at = span.start if edge == "start" else span.end
        at = graphemes.next_boundary(text, at) if direction > 0 else graphemes.previous_boundary(text, at)
    return placed(text, span, edge, at)


def placed(text: str, span: Evidence, edge: Edge, at: int) -> Evidence | None:
    """Return a span with one edge put at an offset; None where nothing would be left of it, or it stays as it is."""
    start, end = (at, span.end) if edge == "start" else (span.start, at)
    if start >= end:
        return None
    new = spans.quote(text, *graphemes.whole(text, start, end))
    if (new.start, new.end) == (span.start, span.end) or not new.quote.strip():
        return None
    return new


def selected(text: str, start: int, end: int) -> Evidence | None:
    """Return the span of selected words, without outer white space; None where nothing is left."""
    start, end = spans.trim(text, *graphemes.whole(text, start, end))
    return spans.quote(text, *graphemes.whole(text, start, end)) if start < end else None


def with_span(mentions: Mentions, mention: int, span: Evidence) -> Mentions:
    """Put a span in the place of one mention (-1: add it); mentions stay in reading order and differ."""
    others = {e for i, e in enumerate(mentions) if i != mention and (e.start, e.end) != (span.start, span.end)}
    return tuple(sorted({*others, span}))


def without(mentions: Mentions, mention: int) -> Mentions:
    """Take one mention away."""
    return tuple(e for i, e in enumerate(mentions) if i != mention)


def joined(text: str, mentions: Mentions, mention: int, other: Evidence) -> tuple[Mentions, Evidence]:
    """Join a mention and another span into one; what lies between belongs to it, mentions within it are taken up."""
    one = mentions[mention]
    start, end = graphemes.whole(text, min(one.start, other.start), max(one.end, other.end))
    span = spans.quote(text, start, end)
    kept = {e for e in mentions if not (start <= e.start and e.end <= end)}
    return tuple(sorted({*kept, span})), span


def split(text: str, mentions: Mentions, mention: int, start: int, end: int) -> tuple[Mentions, Mentions] | None:
    """Split a mention at an offset (`start` is `end`), or around the words between two; also return the two parts.

    None where either part would be empty: words at an edge are left out by moving that edge.
    """
    one = mentions[mention]
    start, end = graphemes.whole(text, start, end)
    first, second = selected(text, one.start, start), selected(text, end, one.end)
    if not one.start < start <= end < one.end or first is None or second is None:
        return None
    kept = {e for i, e in enumerate(mentions) if i != mention}
    return tuple(sorted({*kept, first, second})), (first, second)


def further(text: str, mentions: Mentions, words: Iterable[str] = ()) -> Mentions:
    """Return all further mentions of what the mentions say, and of other `words`, that overlap none of them."""
    found: list[Evidence] = []
    wanted = dict.fromkeys([*(e.quote for e in mentions), *words])
    for each in wanted:
        if len(each) > LONGEST_TO_FIND or each.isnumeric():  # a bare 10 elsewhere is another 10
            continue
        for span in spans.locate(text, each):
            if not any(span.start < e.end and e.start < span.end for e in (*mentions, *found)):
                found.append(span)
    return tuple(sorted(found))
