"""What a value becomes when its evidence is moved, given or taken away. Pure functions over the store's values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.articles import Evidence, Value
from store.fields import Field, FieldType
from store.review import mentions
from store.review.mentions import Edge, Mentions, Step
from store.review.state import ReviewState

if TYPE_CHECKING:
    from store.normalise import Context

__all__ = ["Edge", "Mentions", "Step", "followed", "saying_parts", "with_mention", "with_mentions"]


def with_mentions(value: Value, there: Mentions) -> Value:
    """Return a value with other evidence."""
    return Value(value=value.value, attributes=dict(value.attributes), evidence=there)


def with_mention(value: Value, mention: int, span: Evidence) -> Value:
    """Return a value in which one mention (-1: a further one) is this span; mentions stay in reading order."""
    return with_mentions(value, mentions.with_span(value.evidence, mention, span))


def followed(  # noqa: PLR0917 - what is resized, and what it becomes
    state: ReviewState, field: Field, value: Value, mention: int, span: Evidence, there: Mentions
) -> Value:
    """Return a value with other evidence, one mention of which became `span`; words that said the value lead it on."""
    from store.normalise import InvalidValue, from_selection

    changed = with_mentions(value, there)
    if field.type is FieldType.BLOCKS or not _says(state, field, value, value.evidence[mention]):
        return changed
    try:
        said = from_selection(field, state.article.text, span.start, span.end, _context(state, span))
    except InvalidValue:
        return changed  # the words there are no value of this type; the evidence alone is moved
    return replace(changed, value=said.value, attributes={**value.attributes, **said.attributes})


def saying_parts(value: Value, before: Evidence, parts: Mentions, changed: Value) -> Value:
    """Let a quotation that was one mention's words be those of its parts."""
    if value.value != before.quote and str(value.value).split() != before.quote.split():
        return changed
    return replace(changed, value=" ".join(" ".join(e.quote.split()) for e in parts))


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
        dates = [v.value.value for v in state.in_truth("published") if v.stands]
        published = dates[0] if dates and isinstance(dates[0], str) else None
    return Context(text=state.article.text, language=state.article.language, published=published, position=span.start)
