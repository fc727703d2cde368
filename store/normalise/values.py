"""One value of any field type: from JSON, from selected words, from what a person types."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from decimal import Decimal

from store.articles import Evidence, Json, Scalar, Value
from store.errors import label as named
from store.errors import said
from store.fields import Field, FieldType
from store.interchange.anchors import anchored
from store.normalise import dates, languages, numbers, texts
from store.normalise.context import NOTHING, Context, InvalidValue, shorten
from store.spans import fold, quote, trim

_BYLINE = re.compile(
    r"(?:(?:written\s+|story\s+|text\s+)?by|von|автор|текст|muallif|муаллиф|par|por|di|yazan)\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
_ALSO_THE_VALUE = ("value", "name", "text", "@value", "headline", "label", "title", "url")


def normalise(field: Field, raw: Json, context: Context = NOTHING) -> Value:
    """Return the value that raw JSON stands for.

    `raw` is a string, a number, or an object with `value` (or `name`), `attributes` and `evidence`; further keys that
    the field has as attributes are taken as such. Raises InvalidValue where the field's type does not admit it.
    """
    attributes: dict[str, Json] = {}
    evidence: tuple[Evidence, ...] = ()
    if isinstance(raw, Mapping):
        attributes, evidence, raw = _parts(field, raw, context)
    if field.type is FieldType.BLOCKS:
        return Value(value=None, evidence=evidence)
    value, found = _scalar(field, raw, context)
    return Value(value=value, attributes=_joined(attributes, found), evidence=evidence)


def from_selection(field: Field, text: str, start: int, end: int, context: Context = NOTHING) -> Value:
    """Put the selected words into a field: normalised, with attributes, and with the words' own span as evidence.

    Around a date or a figure other words may be selected too. Raises InvalidValue where the words do not fit.
    """
    start, end = trim(text, start, end)
    if start == end:
        raise InvalidValue("Select some words first")
    if not context.text:
        context = Context(text=text, language=context.language, published=context.published, position=start)
    attributes: dict[str, Json] = {}
    if field.type is FieldType.BLOCKS:
        return Value(value=None, evidence=(quote(text, start, end),))
    if field.type is FieldType.QUOTE:
        start, end = texts.inside_marks(text, start, end)
    elif field.type is FieldType.ENTITY:
        start, end, attributes = _name_and_role(field, text, start, end)
    elif field.type is FieldType.DATE:
        for found in dates.find_dates(text[start:end], language=context.language, typed=True):
            start, end = start + found.start, start + found.end
            break
    elif field.type is FieldType.TEXT:
        start, end = _without_byline(field, text, start, end)
    elif field.type is FieldType.NUMBER:
        _one_figure(text[start:end])
    words = text[start:end]
    value, found_attributes = _scalar(field, words, context)
    return Value(value=value, attributes=_joined(attributes, found_attributes), evidence=(quote(text, start, end),))


def validate(
    field: Field, typed: str, attributes: Mapping[str, Json] | None = None, context: Context = NOTHING
) -> Value:
    """Return the value that a person typed, with the attributes beside it; quick enough for every key press.

    A unit within the words of a figure stands above the attribute. Raises InvalidValue with one clear reason.
    """
    given = {k: v for k, v in (attributes or {}).items() if v not in (None, "")}
    value, found = _scalar(field, typed, context, strict=True)
    if field.type is FieldType.DATE:
        given.pop("guessed", None)
    elif field.type is FieldType.NUMBER:
        if "unit" in found and found["unit"] != given.get("unit"):
            given.pop("to", None)
        return Value(value=value, attributes={**given, **found})
    return Value(value=value, attributes=_joined(given, found))


def key(field: Field, value: Value | Scalar) -> str:
    """Return the folded key under which equal values meet: for comparing, counting and looking up."""
    attributes: Mapping[str, Json] = {}
    if isinstance(value, Value):
        attributes, value = value.attributes, value.value
    if value is None:
        return ""
    if field.type is FieldType.NUMBER:
        unit = str(attributes.get("unit") or "")
        return f"{number_words(value)} {unit if unit.isupper() else fold(unit)}".strip()
    words = str(value)
    if field.type in {FieldType.DATE, FieldType.LANGUAGE}:
        return words.lower()
    if field.type is FieldType.URL:
        return re.sub(r"^https?://(?:www\.)?", "", words.strip(), flags=re.IGNORECASE).rstrip("/").lower()
    return fold(words[:2000])


def number_words(value: Scalar) -> str:
    """Return a number's plain digits, without an exponent."""
    if isinstance(value, float):
        if value.is_integer():
            return str(int(value))
        return f"{Decimal(repr(value)):f}"
    return str(value)


# --- how it is done -------------------------------------------------------------------------------------------------


def _joined(given: Mapping[str, Json], found: Mapping[str, Json]) -> dict[str, Json]:
    return {**found, **{k: v for k, v in given.items() if v not in (None, "")}}


def _parts(
    field: Field, raw: Mapping[str, Json], context: Context
) -> tuple[dict[str, Json], tuple[Evidence, ...], Json]:
    given = raw.get("attributes")
    attributes: dict[str, Json] = {}
    for name, value in given.items() if isinstance(given, Mapping) else ():
        if isinstance(name, str) and isinstance(value, str | int | float | bool) and value != "":
            attributes[name] = texts.one_line(value) if isinstance(value, str) else value
    for name in field.attributes:
        value = raw.get(name)
        if name not in attributes and isinstance(value, str | int | float) and value != "":
            attributes[name] = texts.one_line(value) if isinstance(value, str) else value
    evidence = anchored(raw.get("evidence"), context.text)
    for name in _ALSO_THE_VALUE:
        if raw.get(name) is not None:
            return attributes, evidence, raw[name]
    if field.type is FieldType.BLOCKS:
        return attributes, evidence, None
    raise InvalidValue("{0}: an object needs a value", named(field.label))


def _scalar(field: Field, raw: Json, context: Context, *, strict: bool = False) -> tuple[Scalar, Mapping[str, Json]]:
    kind = field.type
    if kind is FieldType.NUMBER:
        return _number(raw, context)
    if kind is FieldType.DATE:
        return _date(raw, context, strict=strict)
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        raise InvalidValue("{0}: {1} is given where words are needed", named(field.label), _kind_of(raw))
    words = raw if isinstance(raw, str) else number_words(raw)
    if kind is FieldType.LANGUAGE:
        return languages.parse_language(words), {}
    if kind is FieldType.URL:
        return texts.parse_url(words), {}
    if kind is FieldType.CHOICE:
        return texts.parse_choice(words, field.choices), {}
    if kind is FieldType.QUOTE:
        return texts.parse_quote(words, field.label), {}
    if kind is FieldType.ENTITY:
        return texts.parse_name(words, field.label), {}
    if kind is FieldType.LONG_TEXT:
        return texts.parse_long_text(words, field.label), {}
    if kind is FieldType.BLOCKS:
        return None, {}
    return texts.parse_text(words, field.label), {}


def _kind_of(raw: Json) -> str:
    if raw is None:
        return said("nothing")
    if isinstance(raw, bool):
        return said("true or false")
    if isinstance(raw, list):
        return said("a list")
    return said("an object") if isinstance(raw, dict) else said("something else")


def _number(raw: Json, context: Context) -> tuple[Scalar, Mapping[str, Json]]:
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        raise InvalidValue("This is no number but {0}: {1}", _kind_of(raw), numbers.HINT)
    if isinstance(raw, str):
        return numbers.parse_figure(raw, context.language)
    if isinstance(raw, float) and not math.isfinite(raw):
        raise InvalidValue('"{0}" is no number: {1}', raw, numbers.HINT)
    if isinstance(raw, float):
        return (int(raw) if raw.is_integer() and abs(raw) < 1e15 else raw), {}
    if abs(raw) >= 10**numbers.MAX_DIGITS:
        raise InvalidValue("The number has more than {0} digits", numbers.MAX_DIGITS)
    return raw, {}


def _date(raw: Json, context: Context, *, strict: bool) -> tuple[Scalar, Mapping[str, Json]]:
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        if isinstance(raw, int) and 1000 <= raw <= 2999:
            return str(raw), {}
        if not math.isfinite(raw):
            raise InvalidValue('"{0}" is no date: {1}', raw, dates.HINT)
        return dates.from_timestamp(raw), {}
    if not isinstance(raw, str):
        raise InvalidValue("This is no date but {0}: {1}", _kind_of(raw), dates.HINT)
    if not strict and re.fullmatch(r"\s*1\d{9}(?:\d{3})?\s*", raw):
        return dates.from_timestamp(float(raw)), {}
    return dates.parse_date(raw, context, strict=strict)


def _name_and_role(field: Field, text: str, start: int, end: int) -> tuple[int, int, dict[str, Json]]:
    """Split "Abdulla Aripov, Prime Minister of Uzbekistan" where the field has a role."""
    start, end = _without_byline(field, text, start, end)
    start, end = texts.inside_marks(text, start, end)
    while end > start and text[end - 1] in ",;:":
        end -= 1
    for ending in ("'s", "’s"):
        if text[start:end].endswith(ending):
            end -= 2
    if "role" in field.attributes:
        head, comma, role = text[start:end].partition(", ")
        if comma and role.strip() and len(head.split()) <= 5 and any(c.isalnum() for c in head):
            return start, start + len(head.rstrip()), {"role": texts.one_line(role).rstrip(",;. ")}
    return start, end, {}


def _without_byline(field: Field, text: str, start: int, end: int) -> tuple[int, int]:
    if field.key in {"authors", "author", "byline"}:
        match = _BYLINE.match(text, start, end)
        if match:
            start = match.end()
    return start, end


def _one_figure(words: str) -> None:
    """Refuse a selection without a number at once, with the words that were selected."""
    if not re.search(r"\d", words) and not list(numbers.find_wordy_figures(words)):
        raise InvalidValue('"{0}" is no number: {1}', shorten(words), numbers.HINT)
