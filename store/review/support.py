"""Whether a value's evidence still says what the value says.

A value that somebody corrected keeps the evidence it had; where the words there do not lead to the new value, the
record says so. What "lead to" means depends on the field's type; a mention that supports the value is enough.
"""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from store.articles import Evidence, Value
from store.fields import Field, FieldType
from store.search.fold import fold

_UNTOLD = (FieldType.BLOCKS, FieldType.LANGUAGE, FieldType.CHOICE)
"""Types whose values are no words of the text: a language is seen, not read."""
_BESIDE_THE_TEXT = (FieldType.BLOCKS, FieldType.LANGUAGE, FieldType.CHOICE, FieldType.URL)
_ENOUGH = 0.9
_LONGEST = 4000
_LEAST_STEM = 3


class Support(StrEnum):
    """What the evidence says of a value."""

    FULL = "full"
    NONE = "none"
    """There is no evidence, though values of the field stand in the text."""
    BROKEN = "broken"
    """There is evidence, and its words say something else."""


def wants_evidence(field: Field) -> bool:
    """Tell whether values of a field are expected to stand in the text."""
    return field.type not in _BESIDE_THE_TEXT


def needs_normalising(field: Field) -> bool:
    """Tell whether judging takes more than comparing words: too long for the window's own thread."""
    return field.type in (FieldType.DATE, FieldType.NUMBER)


def support(field: Field, value: Value, *, language: str | None = None, published: str | None = None) -> Support:
    """Judge a value's evidence.

    Words and names: folded, one holds the other's words, but for endings. Figures and dates: some mention, normalised
    again, gives the value, as far as it is precise. Quotes and long texts: nine of ten of their words stand there.
    """
    if not value.evidence:
        return Support.NONE if wants_evidence(field) else Support.FULL
    if field.type in _UNTOLD or value.value is None:
        return Support.FULL
    if field.type in (FieldType.DATE, FieldType.NUMBER):
        said = any(_gives(field, value, e, language, published) for e in value.evidence)
    elif field.type in (FieldType.QUOTE, FieldType.LONG_TEXT):
        said = _is_quoted(str(value.value), value.evidence)
    else:
        said = any(_says(str(value.value), e.quote) for e in value.evidence)
    return Support.FULL if said else Support.BROKEN


# --- how it is done -------------------------------------------------------------------------------------------------


def _words(words: str) -> list[str]:
    kept = "".join(c if c.isalnum() else " " if c not in "'" else "" for c in fold(words[:_LONGEST]))
    return kept.split()


def _says(value: str, quote: str) -> bool:
    one, other = fold(value[:_LONGEST]), fold(quote[:_LONGEST])
    if one and other and (one in other or other in one):
        return True
    fewer, more = sorted((_words(value), _words(quote)), key=len)
    return bool(fewer) and all(any(_are_forms(word, of) for of in more) for word in fewer)


def _are_forms(one: str, other: str) -> bool:
    """Tell whether two words differ in no more than an ending."""
    if one == other:
        return True
    length = min(len(one), len(other))
    stem = max(_LEAST_STEM, length - 2)
    return length >= _LEAST_STEM and one[:stem] == other[:stem] and abs(len(one) - len(other)) <= 4


def _is_quoted(value: str, evidence: tuple[Evidence, ...]) -> bool:
    wanted, there = _words(value), _words(" ".join(e.quote for e in evidence))
    if not wanted:
        return False
    return (Counter(wanted) & Counter(there)).total() >= _ENOUGH * len(wanted)


def _gives(field: Field, value: Value, span: Evidence, language: str | None, published: str | None) -> bool:
    from store.normalise import Context, InvalidValue, from_selection

    context = Context(text=span.quote, language=language, published=published, position=0)
    try:
        # The quote alone: what stands around it in the text is no part of what it says.
        said = from_selection(field, span.quote, 0, len(span.quote), context)
    except InvalidValue:
        return False
    if field.type is FieldType.NUMBER:
        return _is_same_number(value, said)
    return _is_same_date(str(value.value), str(said.value), str(said.attributes.get("guessed") or ""))


def _is_same_number(value: Value, said: Value) -> bool:
    one, other = value.value, said.value
    if not isinstance(one, int | float) or not isinstance(other, int | float):
        return fold(str(one)) == fold(str(other))
    units = {fold(str(unit)) for unit in (value.attributes.get("unit"), said.attributes.get("unit")) if unit}
    # "Fell by 32%" is 32 or -32, as the reviewer has it.
    return abs(one) == abs(other) and (len(units) < 2 or _says(*sorted(units)))


def _is_same_date(value: str, said: str, guessed: str) -> bool:
    if value.startswith(said) or said.startswith(value):
        return True  # as precise as the less precise of the two
    if "year" in guessed and len(value) > 4 and len(said) > 4:
        return value[4:].startswith(said[4:]) or said[4:].startswith(value[4:])
    same_day = "T" in value and "T" in said and value[:10] == said[:10]
    return same_day and "zone" in guessed
