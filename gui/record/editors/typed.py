"""Values as one types them, and where typed words stand in the text."""

from __future__ import annotations

from store.articles import Evidence, Value
from store.fields import Field, FieldType
from store.normalise import Context, InvalidValue, display, validate
from store.spans import locate


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


def evidence_for(value: Value, before: Value | None, text: str) -> tuple[Evidence, ...]:
    """Return where a typed value stands in the text; where it does not, it comes from where the old one stood."""
    if before is not None and value.value == before.value:
        return before.evidence
    if isinstance(value.value, str) and (found := locate(text, value.value)):
        return found
    return before.evidence if before is not None else ()
