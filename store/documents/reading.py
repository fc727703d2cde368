"""The door: dictionaries to dataclasses, with types, enums, spans and depth checked and each fault named."""

from __future__ import annotations

from typing import cast

from store.articles import (
    ArticleDraft,
    Block,
    BlockKind,
    DecidedValue,
    Decision,
    Json,
    Review,
    Source,
    Status,
    Suggestion,
    Value,
)
from store.documents.pieces import (
    a_bool,
    a_count,
    a_list,
    a_span,
    a_string,
    an_object,
    by_field,
    one_of,
    optional_string,
    parse_moment,
    strings_of,
    value_parts,
)
from store.documents.sound import sound_block, sound_suggestions
from store.documents.strings import InvalidDocument, clean_json, shown


def parse_value(data: Json, text: str | None = None, where: str = "value") -> Value:
    """Read a value."""
    return Value(**value_parts(an_object(data, where), text, where))


def parse_suggestion(data: Json, text: str | None = None, where: str = "suggestion") -> Suggestion:
    """Read a suggestion; its score is null or from 0 to 1."""
    document = an_object(data, where)
    score = document.get("score")
    if score is not None:
        if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
            raise InvalidDocument("{0}.score: {1} is not a number from 0 to 1", where, shown(score))
        score = round(float(score), 4)
    return Suggestion(
        **value_parts(document, text, where),
        score=score,
        extractor=a_string(document.get("extractor"), f"{where}.extractor"),
        agreed=strings_of(document.get("agreed", ()), f"{where}.agreed"),
    )


def parse_decided(data: Json, text: str | None = None, where: str = "value") -> DecidedValue:
    """Read a decided value."""
    document = an_object(data, where)
    from_ = document.get("from")
    return DecidedValue(
        **value_parts(document, text, where),
        decision=one_of(Decision, document.get("decision"), f"{where}.decision"),
        from_=None if from_ is None else a_count(from_, f"{where}.from"),
    )


def parse_suggestions(
    data: Json, text: str | None = None, where: str = "suggestions"
) -> dict[str, tuple[Suggestion, ...]]:
    """Read suggestions or alternatives, field by field."""
    if text is not None and type(data) is dict and (quick := sound_suggestions(data, text)) is not None:
        return quick
    return by_field(data, text, where, parse_suggestion)


def parse_fields(data: Json, text: str | None = None, where: str = "fields") -> dict[str, tuple[DecidedValue, ...]]:
    """Read what an annotator decided, field by field."""
    return by_field(data, text, where, parse_decided)


def parse_blocks(data: Json, text: str, where: str = "blocks") -> tuple[Block, ...]:
    """Read blocks; they lie within the text."""
    blocks = []
    length = len(text)
    for i, item in enumerate(a_list(data, where)):
        if type(item) is dict and (block := sound_block(item, length)) is not None:
            blocks.append(block)
            continue
        here = f"{where}[{i}]"
        document = an_object(item, here)
        start, end = a_span(document, length, here)
        body = a_bool(document.get("body", True), f"{here}.body")
        kind = one_of(BlockKind, document.get("kind", BlockKind.PARAGRAPH), f"{here}.kind")
        blocks.append(Block(start, end, kind, body))
    return tuple(blocks)


def parse_source(data: Json, where: str = "source") -> Source:
    """Read where an article came from."""
    document = an_object(data, where)
    return Source(
        name=a_string(document.get("name"), f"{where}.name"),
        format=a_string(document.get("format"), f"{where}.format"),
        sha256=a_string(document.get("sha256"), f"{where}.sha256"),
        html=optional_string(document.get("html"), f"{where}.html"),
    )


def parse_review(data: Json, text: str | None = None, where: str = "review") -> Review:
    """Read one annotator's review."""
    document = an_object(data, where)
    annotator = a_string(document.get("annotator"), f"{where}.annotator").strip()
    if not annotator:
        raise InvalidDocument("{0}.annotator: an annotator needs a name", where)
    return Review(
        annotator=annotator,
        status=one_of(Status, document.get("status", Status.TODO), f"{where}.status"),
        flagged=a_bool(document.get("flagged", False), f"{where}.flagged"),
        note=a_string(document.get("note", ""), f"{where}.note"),
        seconds=a_count(document.get("seconds", 0), f"{where}.seconds"),
        finished=parse_moment(document.get("finished"), f"{where}.finished"),
        fields=parse_fields(document.get("fields", {}), text, f"{where}.fields"),
    )


def parse_meta(data: Json, where: str = "meta") -> dict[str, Json]:
    """Read an article's metadata: any JSON object of bounded depth."""
    return cast("dict[str, Json]", clean_json(an_object(data, where), where))


def parse_article(data: Json, fallback_id: str, where: str = "article") -> ArticleDraft:
    """Read one line of the lossless format, to be taken as it is."""
    document = an_object(data, where)
    if document.get("copydesk") != 1 or isinstance(document.get("copydesk"), bool):
        raise InvalidDocument(
            "{0}: made by another version of the format ({1})", where, shown(document.get("copydesk"))
        )
    text = a_string(document.get("text"), "text")
    reviews = tuple(
        parse_review(r, text, f"reviews[{i}]") for i, r in enumerate(a_list(document.get("reviews", []), "reviews"))
    )
    if len({r.annotator for r in reviews}) < len(reviews):
        raise InvalidDocument("reviews: two reviews of the same annotator")
    return ArticleDraft(
        id=a_string(document.get("id"), "id"),
        source=parse_source(document.get("source")),
        fallback_id=fallback_id,
        url=optional_string(document.get("url"), "url"),
        text=text,
        language=optional_string(document.get("language"), "language"),
        meta=parse_meta(document.get("meta", {})),
        blocks=parse_blocks(document.get("blocks", []), text),
        suggestions=parse_suggestions(document.get("suggestions", {}), text),
        alternatives=parse_suggestions(document.get("alternatives", {}), text, "alternatives"),
        reviews=reviews,
        lossless=True,
    )
