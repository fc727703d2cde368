"""Values as one types them, and where typed words stand in the text."""

from __future__ import annotations

from store.articles import Evidence, Value
from store.fields import Field, FieldType
from store.normalise import Context, InvalidValue, display, validate
from store.spans import fold, locate

_ALIKE = 70
"""From this share of equal letters on (0 to 100) two values are taken for spellings of one."""
_LONGEST_SPELLING = 1_000


def typed_text(field: Field, value: Value, context: Context) -> str:
    """Return the words that an editor starts with; typed back they give the same value."""
    if value.value is None:
        return ""
    if field.type is FieldType.DATE:
        return str(value.value).replace("T", " ", 1)
    if field.type is not FieldType.NUMBER:
        return str(value.value)
    short, unit = display(field, value), value.attributes.get("unit")
    try:
        again = validate(field, short, {}, context)
    except InvalidValue:
        again = None
    if again is not None and again.value == value.value and again.attributes.get("unit") == unit:
        return short
    return f"{value.value} {unit or ''}".strip()


def evidence_for(field: Field, value: Value, before: Value | None, text: str) -> tuple[Evidence, ...]:
    """Return where a typed value stands in the text; where it does not, it comes from where the old one stood.

    Another spelling of the old value, or more or fewer of its words, stands at the mentions of both.
    """
    old = before.evidence if before is not None else ()
    if before is not None and value.value == before.value:
        return old
    if not isinstance(value.value, str) or field.type is FieldType.LANGUAGE:
        return old
    found = locate(text, value.value)
    if not found or before is None or not isinstance(before.value, str):
        return found or old
    if field.type is FieldType.DATE or not _is_variant(value.value, before.value):
        return found
    apart = [e for e in old if not any(e.start < f.end and f.start < e.end for f in found)]
    return tuple(sorted((*apart, *found), key=lambda e: e.start))


def _is_variant(typed: str, before: str) -> bool:
    """Tell whether two values are spellings of one: alike in most letters, or one in all the other's words."""
    if max(len(typed), len(before)) > _LONGEST_SPELLING:
        return False
    typed, before = fold(typed), fold(before)
    words, others = set(typed.split()), set(before.split())
    if words <= others or others <= words:
        return True
    from rapidfuzz import fuzz

    return fuzz.ratio(typed, before, score_cutoff=_ALIKE) > 0
