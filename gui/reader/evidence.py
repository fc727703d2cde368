"""What a value becomes when its evidence is moved, given or taken away. Pure functions over the store's values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from store import spans
from store.articles import Evidence, Value
from store.fields import Field, FieldType
from store.review.state import ReviewState

if TYPE_CHECKING:
    from store.normalise import Context

Edge = Literal["start", "end"]
Step = Literal["word", "character"]


def moved(text: str, span: Evidence, edge: Edge, direction: int, by: Step = "word") -> Evidence | None:
    """Return a span with one edge moved by a word or a character; None where that would leave nothing of it."""
    at = span.start if edge == "start" else span.end
    if by == "word":
        at = spans.move_boundary(text, at, direction, edge=edge)
    else:
        at = min(max(at + (1 if direction > 0 else -1), 0), len(text))
    start, end = (at, span.end) if edge == "start" else (span.start, at)
    if start >= end or (start, end) == (span.start, span.end):
        return None
    return spans.quote(text, start, end)


def with_mention(value: Value, mention: int, span: Evidence) -> Value:
    """Return a value in which one mention (-1: a further one) is this span; mentions stay in reading order."""
    others = [e for i, e in enumerate(value.evidence) if i != mention and (e.start, e.end) != (span.start, span.end)]
    return Value(value=value.value, attributes=dict(value.attributes), evidence=tuple(sorted([*others, span])))


def resized(state: ReviewState, field: Field, value: Value, mention: int, span: Evidence) -> Value:
    """Return a value whose mention is another span; where its words were what the mention said, they follow."""
    from store.normalise import InvalidValue, from_selection

    changed = with_mention(value, mention, span)
    if field.type is FieldType.BLOCKS or not _says(state, field, value, value.evidence[mention]):
        return changed
    try:
        said = from_selection(field, state.article.text, span.start, span.end, _context(state, span))
    except InvalidValue:
        return changed  # the words there are no value of this type; the evidence alone is moved
    return replace(changed, value=said.value, attributes={**value.attributes, **said.attributes})


def _says(state: ReviewState, field: Field, value: Value, span: Evidence) -> bool:
    """Tell whether a value is what its evidence says, once normalised."""
    from store.normalise import InvalidValue, from_selection

    if value.value == span.quote:
        return True
    try:
        said = from_selection(field, state.article.text, span.start, span.end, _context(state, span))
    except InvalidValue:
        return False
    return said.value == value.value


def _context(state: ReviewState, span: Evidence) -> Context:
    from store.normalise import Context

    published = None
    if "published" in state:
        dates = [v.value.value for v in state["published"].values if v.stands]
        published = dates[0] if dates and isinstance(dates[0], str) else None
    return Context(text=state.article.text, language=state.article.language, published=published, position=span.start)
