"""A document of another tool, with marked spans under labels, to an article draft with values of our fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from store.articles import ArticleDraft, Json, Source
from store.documents import InvalidDocument, clean_json, clean_text, moment_json
from store.fields import FieldType
from store.readers.items import Item, Note
from store.readers.mapping import IGNORE, KEEP, FieldKey, KeyMap

UNMAPPED = "unmapped"
"""Where in the article's metadata spans stay whose label no field stands for, by label."""
_UNSET: Any = object()


@dataclass(slots=True, kw_only=True)
class Mark:
    """One marked span, or one value without any, under the label of the other tool.

    `start` and `end` are code points, end-exclusive, None where they cannot be told; `quote` is what the file says
    stands there, None where it says nothing. `value` is the normalised value where the format has one, else the quote
    is taken. Marks of one `group` are mentions of one value; without groups, those of one field with the same value.
    """

    label: str
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    value: Any = _UNSET
    attributes: Mapping[str, Json] = field(default_factory=dict)
    score: float | None = None
    extractor: str | None = None
    decision: str | None = None
    group: str | None = None


@dataclass(slots=True, kw_only=True)
class Pass:
    """What one person made of a document: their marks, and the labels that they decided to leave empty."""

    annotator: str = ""
    status: str = "done"
    flagged: bool = False
    note: str = ""
    seconds: int = 0
    finished: datetime | None = None
    marks: list[Mark] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Annotated:
    """A document as another tool holds it: `marks` were proposed by programs, `passes` made by people."""

    text: str
    id: str | None = None
    url: str | None = None
    language: str | None = None
    html: str | None = None
    meta: Mapping[str, Json] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)
    passes: list[Pass] = field(default_factory=list)
    source_name: str = ""


def annotated_draft(
    document: Annotated, keys: KeyMap, *, fallback_id: str, name: str, form: str, sha256: str, reported: str
) -> Iterator[Item]:
    """Yield the article that a document makes, after notes on labels that no field stands for.

    Text is kept verbatim, but what cannot be stored is replaced one for one. Raises `InvalidDocument` where it has no
    text or is not sound.
    """
    text = clean_text(document.text)
    if not text.strip():
        raise InvalidDocument("its text is empty")
    meta: dict[str, Json] = clean_json(dict(document.meta), "the metadata")
    unmapped: dict[str, list[Json]] = {}
    values = _values(document.marks, keys, unmapped, text)
    reviews = [_review(one, keys, unmapped, text) for one in _named_apart(document.passes)]
    if unmapped:
        counted = Counter({label: len(listed) for label, listed in unmapped.items()})
        meta[UNMAPPED] = {**(meta[UNMAPPED] if isinstance(meta.get(UNMAPPED), dict) else {}), **unmapped}
        for label, count in sorted(counted.items()):
            said = keys.said_of(label)
            if said == KEEP:
                continue
            spans = "1 span" if count == 1 else f"{count} spans"
            reason = f"the label {label!r} is mapped to {said!r}, which is no field" if said else ""
            reason = reason or f"no field stands for the label {label!r}"
            yield Note(reported, f"{reason}: its {spans} went to the metadata")
    yield ArticleDraft(
        id=clean_text(document.id) if document.id else None,
        source=Source(
            name=clean_text(document.source_name or name),
            format=form,
            sha256=sha256,
            html=None if document.html is None else clean_text(document.html),
        ),
        fallback_id=clean_text(fallback_id),
        url=clean_text(document.url) if document.url else None,
        text=text,
        language=clean_text(document.language) if document.language else None,
        meta=meta,
        values={key: [raws] for key, raws in values.items()},
        said_reviews=tuple(reviews),
        annotated=True,
        reported=reported,
    )


def _named_apart(passes: list[Pass]) -> list[Pass]:
    """Give the second pass of the same annotator a name of its own: none is dropped."""
    seen: Counter[str] = Counter()
    for one in passes:
        one.annotator = clean_text(one.annotator).strip()
        seen[one.annotator] += 1
        if seen[one.annotator] > 1:
            one.annotator = f"{one.annotator or 'import'} ({seen[one.annotator]})"
    return passes


def _review(one: Pass, keys: KeyMap, unmapped: dict[str, list[Json]], text: str) -> dict[str, Json]:
    values = _values(one.marks, keys, unmapped, text)
    for label in one.empty:
        target = keys.label(label)
        if target and target != IGNORE:
            values.setdefault(target, [])
    return {
        "annotator": one.annotator,
        "status": one.status,
        "flagged": one.flagged,
        "note": clean_text(one.note),
        "seconds": max(one.seconds, 0),
        "finished": moment_json(one.finished) if one.finished is not None else None,
        "values": values,
    }


def _values(marks: list[Mark], keys: KeyMap, unmapped: dict[str, list[Json]], text: str) -> dict[str, list[Json]]:
    """Return raw values by field: the marks of one value joined, in the order of their first."""
    made: dict[str, dict[object, dict[str, Any]]] = {}
    for place, mark in enumerate(marks):
        target = keys.label(mark.label)
        if keys.heard is not None and not isinstance(mark.label, FieldKey):
            keys.heard.label(mark.label, _raw(mark, text)["value"])
        if target == IGNORE:
            continue
        raw = _raw(mark, text)
        if not target:
            unmapped.setdefault(mark.label, []).append(clean_json(raw, "a span"))
            continue
        of_field = made.setdefault(target, {})
        if keys.fields[target].type is FieldType.BLOCKS:
            raw["value"] = None
            group: object = "body"
        elif mark.group is not None:
            group = ("group", mark.group)
        elif mark.start is None and mark.quote is None:
            group = ("alone", place)
        else:
            shown = tuple(sorted((k, str(v)) for k, v in mark.attributes.items()))
            group = (str(raw["value"]), shown, mark.extractor, mark.decision)
        kept = of_field.get(group)
        if kept is None:
            of_field[group] = raw
        else:
            kept["evidence"] = [*kept.get("evidence", ()), *raw.get("evidence", ())]
            kept["attributes"] = {**raw["attributes"], **kept["attributes"]}
            if raw.get("score") is not None:
                kept["score"] = max(raw["score"], kept.get("score") or 0)
    return {key: [clean_json(raw, "a value") for raw in of_field.values()] for key, of_field in made.items()}


def _raw(mark: Mark, text: str) -> dict[str, Any]:
    whole = mark.start is not None and mark.end is not None and 0 <= mark.start <= mark.end <= len(text)
    words = mark.quote if mark.quote is not None else text[mark.start : mark.end] if whole else ""
    raw: dict[str, Any] = {"value": words if mark.value is _UNSET else mark.value, "attributes": dict(mark.attributes)}
    if mark.start is not None or mark.quote is not None:
        span: dict[str, Json] = {"start": mark.start, "end": mark.end}
        if mark.quote is not None:
            span["quote"] = mark.quote
        raw["evidence"] = [span]
    for name in ("score", "extractor", "decision"):
        if getattr(mark, name) is not None:
            raw[name] = getattr(mark, name)
    return raw
