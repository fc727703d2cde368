"""The JSON documents of the lossless format and of the database, to and from the dataclasses.

Writing (`*_json`) gives dictionaries whose keys stand in the format's order; reading (`parse_*`) is the door: types,
enums, spans and depth are checked, and what does not fit raises `InvalidDocument`, whose text names the place and the
reason. Where the article's text is given, every quote must be what stands at its span. Strings lose NUL and lone
surrogates (one for one, to U+FFFD), so that whatever passed the door can be stored and written.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar, cast

import orjson

from store.articles import (
    Article,
    ArticleDraft,
    Block,
    BlockKind,
    DecidedValue,
    Decision,
    Evidence,
    Json,
    Review,
    Scalar,
    Source,
    Status,
    Suggestion,
    Value,
)
from store.errors import UserError

MAX_DEPTH = 40
"""How deep meta and attributes may nest."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_INT64 = range(-(2**63), 2**63)

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


class InvalidDocument(UserError):
    """A document does not have the form that the format asks for; the text says where and why."""


# --- strings and bytes ----------------------------------------------------------------------------------------------


def clean_text(text: str) -> str:
    """Replace NUL and lone surrogates by U+FFFD, one for one, so that offsets stay what they were."""
    if text.isascii():
        return text.replace("\0", "\ufffd") if "\0" in text else text
    return _UNSTORABLE.sub("\ufffd", text)


def clean_json(data: Json, where: str = "value", depth: int = 0) -> Json:
    """Return a copy of any JSON value with clean strings, finite numbers and bounded depth."""
    kind = type(data)
    if kind is str:
        return clean_text(data)
    if kind is float and math.isfinite(data):
        return data
    if data is None or isinstance(data, bool):
        return data
    if isinstance(data, str):
        return clean_text(data)
    if isinstance(data, int):
        return int(data) if data in _INT64 else _digits(data, where)
    if isinstance(data, float):
        if not math.isfinite(data):
            raise InvalidDocument(f"{where}: a number must be finite")
        return data
    if depth >= MAX_DEPTH:
        raise InvalidDocument(f"{where}: nested deeper than {MAX_DEPTH} levels")
    if isinstance(data, Mapping):
        following = depth + 1
        return {
            clean_text(k if type(k) is str else str(k)): clean_text(v)
            if type(v) is str
            else clean_json(v, where, following)
            for k, v in data.items()
        }
    if isinstance(data, list | tuple):
        return [clean_json(v, where, depth + 1) for v in data]
    raise InvalidDocument(f"{where}: {type(data).__name__} is not a JSON value")


# In UTF-8 these bytes can only stand inside a string.
_LINE_ENDS = (("\x85".encode(), b"\\u0085"), ("\u2028".encode(), b"\\u2028"), ("\u2029".encode(), b"\\u2029"))


def dumps(document: Json) -> bytes:
    """Write a document as compact UTF-8 JSON, nothing escaped that need not be.

    It must have come through `*_json` or `clean_json`.
    """
    return orjson.dumps(document)


def escape_line_ends(data: bytes) -> bytes:
    """Escape Unicode's own line ends in written JSON, so that it is one line to whoever splits lines by them."""
    for character, escaped in _LINE_ENDS:
        if character in data:
            data = data.replace(character, escaped)
    return data


def loads(data: bytes | str) -> Json:
    """Read a document; what is not JSON raises InvalidDocument."""
    try:
        return orjson.loads(data)
    except (orjson.JSONDecodeError, RecursionError) as error:
        raise InvalidDocument(f"this is not JSON: {error}") from None


def moment_json(moment: datetime | None) -> str | None:
    """Write a time in UTC to the second, `2026-01-31T10:42:07Z`."""
    if moment is None:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")


def parse_moment(data: Json, where: str) -> datetime | None:
    """Read an ISO 8601 time; one without a zone is taken as UTC; fractions of a second are dropped."""
    if data is None:
        return None
    try:
        moment = datetime.fromisoformat(_string(data, where))
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise InvalidDocument(f"{where}: {_shown(data)} is not a time such as 2026-01-31T10:42:07Z") from None
    return moment.replace(microsecond=0)


# --- writing --------------------------------------------------------------------------------------------------------


def evidence_json(evidence: Iterable[Evidence]) -> list[Json]:
    """Write spans with their quotes."""
    return [{"start": e.start, "end": e.end, "quote": e.quote} for e in evidence]


def value_json(value: Value) -> dict[str, Json]:
    """Write a value: value, attributes, evidence."""
    return {
        "value": value.value,
        "attributes": dict(value.attributes),
        "evidence": evidence_json(value.evidence),
    }


def suggestion_json(suggestion: Suggestion) -> dict[str, Json]:
    """Write a suggestion; its score is rounded to 4 places."""
    score = suggestion.score
    document = value_json(suggestion)
    document["score"] = score if score is None else round(score, 4)
    document["extractor"] = suggestion.extractor
    document["agreed"] = list(suggestion.agreed)
    return document


def decided_json(value: DecidedValue) -> dict[str, Json]:
    """Write a decided value; `from` is the suggestion's index or null."""
    document = value_json(value)
    document["decision"] = value.decision.value
    document["from"] = value.from_
    return document


def suggestions_json(suggestions: Mapping[str, Iterable[Suggestion]]) -> dict[str, Json]:
    """Write suggestions or alternatives, field by field."""
    return {key: [suggestion_json(s) for s in values] for key, values in suggestions.items()}


def fields_json(fields: Mapping[str, Iterable[DecidedValue]]) -> dict[str, Json]:
    """Write what an annotator decided, field by field."""
    return {key: [decided_json(v) for v in values] for key, values in fields.items()}


def record_json(record: Mapping[str, Iterable[Value]]) -> dict[str, Json]:
    """Write a record: the values that stand, field by field."""
    return {key: [value_json(v) for v in values] for key, values in record.items()}


def block_json(block: Block) -> dict[str, Json]:
    """Write a block."""
    return {"start": block.start, "end": block.end, "kind": block.kind.value, "body": block.body}


def source_json(source: Source) -> dict[str, Json]:
    """Write where an article came from."""
    return {"name": source.name, "format": source.format, "sha256": source.sha256, "html": source.html}


def review_json(review: Review) -> dict[str, Json]:
    """Write one annotator's review."""
    return {
        "annotator": review.annotator,
        "status": review.status.value,
        "flagged": review.flagged,
        "note": review.note,
        "seconds": review.seconds,
        "finished": moment_json(review.finished),
        "fields": fields_json(review.fields),
    }


def article_json(article: Article, record: Mapping[str, Iterable[Value]]) -> dict[str, Json]:
    """Write one line of the lossless format; `record` is empty before any review is done."""
    return {
        "copydesk": 1,
        "id": article.id,
        "url": article.url,
        "text": article.text,
        "language": article.language,
        "meta": dict(article.meta),
        "source": source_json(article.source),
        "blocks": [block_json(b) for b in article.blocks],
        "suggestions": suggestions_json(article.suggestions),
        "alternatives": suggestions_json(article.alternatives),
        "reviews": [review_json(r) for r in article.reviews],
        "record": record_json(record),
    }


# --- reading --------------------------------------------------------------------------------------------------------


def parse_scalar(data: Json, where: str) -> Scalar:
    """Read a normalised value; a whole number loses its fraction, one beyond 64 bits becomes a float."""
    if data is None:
        return None
    if isinstance(data, str):
        return clean_text(data)
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise InvalidDocument(f"{where}: {_shown(data)} is not a string, a number or null")
    try:
        number: int | float = int(data) if isinstance(data, int) and data in _INT64 else float(data)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise InvalidDocument(f"{where}: a number must be finite")
    return int(number) if number == int(number) and int(number) in _INT64 else number


def parse_evidence(data: Json, text: str | None, where: str) -> tuple[Evidence, ...]:
    """Read spans; with a text, each quote must be what stands there."""
    return tuple(_evidence(e, text, f"{where}[{i}]") for i, e in enumerate(_list(data, where)))


def parse_value(data: Json, text: str | None = None, where: str = "value") -> Value:
    """Read a value."""
    return Value(**_value_parts(_dict(data, where), text, where))


def parse_suggestion(data: Json, text: str | None = None, where: str = "suggestion") -> Suggestion:
    """Read a suggestion; its score is null or from 0 to 1."""
    document = _dict(data, where)
    score = document.get("score")
    if score is not None:
        if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
            raise InvalidDocument(f"{where}.score: {_shown(score)} is not a number from 0 to 1")
        score = round(float(score), 4)
    return Suggestion(
        **_value_parts(document, text, where),
        score=score,
        extractor=_string(document.get("extractor"), f"{where}.extractor"),
        agreed=_strings(document.get("agreed", ()), f"{where}.agreed"),
    )


def parse_decided(data: Json, text: str | None = None, where: str = "value") -> DecidedValue:
    """Read a decided value."""
    document = _dict(data, where)
    from_ = document.get("from")
    return DecidedValue(
        **_value_parts(document, text, where),
        decision=_enum(Decision, document.get("decision"), f"{where}.decision"),
        from_=None if from_ is None else _count(from_, f"{where}.from"),
    )


def parse_suggestions(
    data: Json, text: str | None = None, where: str = "suggestions"
) -> dict[str, tuple[Suggestion, ...]]:
    """Read suggestions or alternatives, field by field."""
    if text is not None and type(data) is dict and (quick := _sound_suggestions(data, text)) is not None:
        return quick
    return _by_field(data, text, where, parse_suggestion)


def parse_fields(data: Json, text: str | None = None, where: str = "fields") -> dict[str, tuple[DecidedValue, ...]]:
    """Read what an annotator decided, field by field."""
    return _by_field(data, text, where, parse_decided)


def parse_blocks(data: Json, text: str, where: str = "blocks") -> tuple[Block, ...]:
    """Read blocks; they lie within the text."""
    blocks = []
    length = len(text)
    for i, item in enumerate(_list(data, where)):
        if type(item) is dict and (block := _sound_block(item, length)) is not None:
            blocks.append(block)
            continue
        here = f"{where}[{i}]"
        document = _dict(item, here)
        start, end = _span(document, length, here)
        body = _bool(document.get("body", True), f"{here}.body")
        kind = _enum(BlockKind, document.get("kind", BlockKind.PARAGRAPH), f"{here}.kind")
        blocks.append(Block(start, end, kind, body))
    return tuple(blocks)


def parse_source(data: Json, where: str = "source") -> Source:
    """Read where an article came from."""
    document = _dict(data, where)
    return Source(
        name=_string(document.get("name"), f"{where}.name"),
        format=_string(document.get("format"), f"{where}.format"),
        sha256=_string(document.get("sha256"), f"{where}.sha256"),
        html=_optional(document.get("html"), f"{where}.html"),
    )


def parse_review(data: Json, text: str | None = None, where: str = "review") -> Review:
    """Read one annotator's review."""
    document = _dict(data, where)
    annotator = _string(document.get("annotator"), f"{where}.annotator").strip()
    if not annotator:
        raise InvalidDocument(f"{where}.annotator: an annotator needs a name")
    return Review(
        annotator=annotator,
        status=_enum(Status, document.get("status", Status.TODO), f"{where}.status"),
        flagged=_bool(document.get("flagged", False), f"{where}.flagged"),
        note=_string(document.get("note", ""), f"{where}.note"),
        seconds=_count(document.get("seconds", 0), f"{where}.seconds"),
        finished=parse_moment(document.get("finished"), f"{where}.finished"),
        fields=parse_fields(document.get("fields", {}), text, f"{where}.fields"),
    )


def parse_meta(data: Json, where: str = "meta") -> dict[str, Json]:
    """Read an article's metadata: any JSON object of bounded depth."""
    return cast("dict[str, Json]", clean_json(_dict(data, where), where))


def parse_article(data: Json, fallback_id: str, where: str = "article") -> ArticleDraft:
    """Read one line of the lossless format, to be taken as it is."""
    document = _dict(data, where)
    if document.get("copydesk") != 1 or isinstance(document.get("copydesk"), bool):
        raise InvalidDocument(f"{where}: made by another version of the format ({_shown(document.get('copydesk'))})")
    text = _string(document.get("text"), "text")
    reviews = tuple(
        parse_review(r, text, f"reviews[{i}]") for i, r in enumerate(_list(document.get("reviews", []), "reviews"))
    )
    if len({r.annotator for r in reviews}) < len(reviews):
        raise InvalidDocument("reviews: two reviews of the same annotator")
    return ArticleDraft(
        id=_string(document.get("id"), "id"),
        source=parse_source(document.get("source")),
        fallback_id=fallback_id,
        url=_optional(document.get("url"), "url"),
        text=text,
        language=_optional(document.get("language"), "language"),
        meta=parse_meta(document.get("meta", {})),
        blocks=parse_blocks(document.get("blocks", []), text),
        suggestions=parse_suggestions(document.get("suggestions", {}), text),
        alternatives=parse_suggestions(document.get("alternatives", {}), text, "alternatives"),
        reviews=reviews,
        lossless=True,
    )


# --- what is plainly sound, read without naming places ---------------------------------------------------------------

_KINDS: Mapping[Json, BlockKind] = {kind.value: kind for kind in BlockKind}


def _sound_suggestions(data: dict[str, Json], text: str) -> dict[str, tuple[Suggestion, ...]] | None:
    """Read suggestions as nearly all are; None where one needs looking at piece by piece."""
    fields = {}
    for key, values in data.items():
        if type(key) is not str or not key or not isinstance(values, list):
            return None
        found = []
        for value in values:
            suggestion = _sound_suggestion(value, text)
            if suggestion is None:
                return None
            found.append(suggestion)
        fields[clean_text(key)] = tuple(found)
    return fields


def _sound_suggestion(data: Json, text: str) -> Suggestion | None:
    if type(data) is not dict:
        return None
    value, score, extractor = data.get("value"), data.get("score"), data.get("extractor")
    attributes, evidence, agreed = data.get("attributes"), data.get("evidence"), data.get("agreed")
    if type(value) is str:
        value = clean_text(value)
    elif not (value is None or (type(value) is int and value in _INT64)):
        return None
    if score is not None:
        if type(score) is not float or not 0 <= score <= 1:
            return None
        score = round(score, 4)
    if type(extractor) is not str or type(evidence) is not list:
        return None
    if attributes and not (
        type(attributes) is dict and all(type(k) is str and type(v) is str for k, v in attributes.items())
    ):
        return None
    if agreed and not (type(agreed) is list and all(type(s) is str for s in agreed)):
        return None
    spans = _sound_evidence(evidence, text)
    if spans is None:
        return None
    return Suggestion(
        value=value,
        attributes={clean_text(k): clean_text(v) for k, v in attributes.items()} if attributes else {},
        evidence=spans,
        score=score,
        extractor=clean_text(extractor),
        agreed=tuple(map(clean_text, agreed)) if agreed else (),
    )


def _sound_evidence(data: list[Json], text: str) -> tuple[Evidence, ...] | None:
    length, found = len(text), []
    for span in data:
        if type(span) is not dict:
            return None
        start, end, quote = span.get("start"), span.get("end"), span.get("quote")
        if type(start) is not int or type(end) is not int or type(quote) is not str:
            return None
        if not 0 <= start <= end <= length or text[start:end] != quote or clean_text(quote) != quote:
            return None
        found.append(Evidence(start, end, quote))
    return tuple(found)


def _sound_block(data: dict[str, Json], length: int) -> Block | None:
    start, end, kind, body = data.get("start"), data.get("end"), data.get("kind"), data.get("body")
    known = _KINDS.get(kind) if type(kind) is str else None
    if type(start) is not int or type(end) is not int or type(body) is not bool or known is None:
        return None
    return Block(start, end, known, body) if 0 <= start <= end <= length else None


# --- the pieces -----------------------------------------------------------------------------------------------------


def _value_parts(document: dict[str, Json], text: str | None, where: str) -> dict[str, Any]:
    attributes = document.get("attributes")
    return {
        "value": parse_scalar(document.get("value"), f"{where}.value"),
        "attributes": clean_json(_dict(attributes, f"{where}.attributes"), f"{where}.attributes") if attributes else {},
        "evidence": parse_evidence(document.get("evidence", ()), text, f"{where}.evidence"),
    }


def _evidence(data: Json, text: str | None, where: str) -> Evidence:
    document = _dict(data, where)
    start, end = _span(document, None if text is None else len(text), where)
    quote = _string(document.get("quote"), f"{where}.quote")
    if text is not None and text[start:end] != quote:
        raise InvalidDocument(f"{where}: the text at {start}-{end} is {_shown(text[start:end])}, not {_shown(quote)}")
    return Evidence(start, end, quote)


def _span(document: dict[str, Json], length: int | None, where: str) -> tuple[int, int]:
    start, end = _count(document.get("start"), f"{where}.start"), _count(document.get("end"), f"{where}.end")
    if start > end or (length is not None and end > length):
        within = "" if length is None else f" of {length} characters"
        raise InvalidDocument(f"{where}: {start}-{end} is not a span of the text{within}")
    return start, end


def _by_field(
    data: Json, text: str | None, where: str, parse: Callable[[Json, str | None, str], T]
) -> dict[str, tuple[T, ...]]:
    fields = {}
    for key, values in _dict(data, where).items():
        here = f"{where}.{key}"
        if not key:
            raise InvalidDocument(f"{where}: a field needs a name")
        fields[clean_text(key)] = tuple(parse(v, text, f"{here}[{i}]") for i, v in enumerate(_list(values, here)))
    return fields


def _dict(data: Json, where: str) -> dict[str, Json]:
    if not isinstance(data, Mapping):
        raise InvalidDocument(f"{where}: {_shown(data)} is not an object")
    return cast("dict[str, Json]", data)


def _list(data: Json, where: str) -> Sequence[Json]:
    if not isinstance(data, list | tuple):
        raise InvalidDocument(f"{where}: {_shown(data)} is not a list")
    return data


def _string(data: Json, where: str) -> str:
    if not isinstance(data, str):
        raise InvalidDocument(f"{where}: {_shown(data)} is not a string")
    return clean_text(data)


def _optional(data: Json, where: str) -> str | None:
    return None if data is None else _string(data, where)


def _strings(data: Json, where: str) -> tuple[str, ...]:
    return tuple(_string(s, where) for s in _list(data, where))


def _bool(data: Json, where: str) -> bool:
    if not isinstance(data, bool):
        raise InvalidDocument(f"{where}: {_shown(data)} is not true or false")
    return data


def _count(data: Json, where: str) -> int:
    if isinstance(data, bool) or not isinstance(data, int) or not 0 <= data < 2**53:
        raise InvalidDocument(f"{where}: {_shown(data)} is not a whole number from 0")
    return data


def _enum(kind: type[E], data: Json, where: str) -> E:
    try:
        return kind(data)
    except ValueError:
        names = ", ".join(kind)
        raise InvalidDocument(f"{where}: {_shown(data)} is none of {names}") from None


def _digits(number: int, where: str) -> str:
    if number.bit_length() > 10_000:
        raise InvalidDocument(f"{where}: a number of more than 3,000 digits")
    return str(number)


def _shown(data: Json) -> str:
    if isinstance(data, list | tuple | Mapping):
        return "an object" if isinstance(data, Mapping) else "a list"
    shown = repr(clean_text(data[:60]) if isinstance(data, str) else data)
    return shown if len(shown) <= 60 else shown[:57] + "…"
