"""What a record itself says of its fields, as suggestions; and how they stand beside the built-in extraction's.

A record's own values are never dropped in favour of others: they are the suggestions, and what the built-in extraction
found otherwise stands among the alternatives. Plain dictionaries in and out, in the form of the lossless format.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from store.articles import Evidence, Json
from store.documents import evidence_json
from store.fields import Field, FieldSet, FieldType
from store.interchange.anchors import Anchors, anchored
from store.normalise import Context, InvalidValue, key, normalise
from store.spans import locate

EXTRACTOR = "import 1"
MENTIONS = 200
"""How many mentions of one value are kept as its evidence."""
_UNLOCATED = (FieldType.LANGUAGE, FieldType.URL)
"""Types whose values are codes: "en" within a text is no mention of the language."""

Suggestions = dict[str, list[dict[str, Any]]]


@dataclass(slots=True)
class Said:
    """What a record said: suggestions by field, runners-up of single fields, and what no field admits."""

    suggestions: Suggestions = field(default_factory=dict)
    alternatives: Suggestions = field(default_factory=dict)
    refused: dict[str, list[Json]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    anchors: Anchors = field(default_factory=Anchors)

    def refuse(self, key: str, raw: Json, reason: str) -> None:
        """Note a value that does not come in as a suggestion."""
        self.refused.setdefault(key, []).append(raw)
        self.notes.append(f"{key}: {reason.rstrip('.')}; it is kept in meta instead")


def suggest(
    values: Mapping[str, list[Json]], fields: FieldSet, text: str, context: Context, *, locate_words: bool = True
) -> Said:
    """Return the suggestions that a record's own values make; fields of blocks are not among them.

    `values` holds for each field a list of what was said of it, one item a key of the record. Evidence that was given
    is checked against `text` and mended where it can be; where there is none, the words are looked for, unless
    `locate_words` is false: a tool that marks spans says with none that there is none.
    """
    said = Said()
    for field_key, sayings in values.items():
        f = fields.get(field_key)
        if f is None or f.type is FieldType.BLOCKS:
            continue
        found: list[dict[str, Any]] = []
        for raw in _single_values(f, sayings):
            try:
                made = _suggestion(f, raw, text, context, said, locate_words=locate_words)
            except InvalidValue as error:
                said.refuse(f.key, raw, str(error).removeprefix(f"{f.label}: "))
                continue
            same = next((s for s in found if same_value(f, s, made)), None)
            if same is None:
                found.append(made)
            else:
                _join(same, made, raw)
        if found:
            said.suggestions[f.key] = found if f.many else found[:1]
            if not f.many and found[1:]:
                said.alternatives[f.key] = found[1:]
    return said


def combine(said: Said, suggestions: Suggestions, alternatives: Suggestions, fields: FieldSet) -> None:
    """Put what a record said before what was extracted: `suggestions` and `alternatives` are changed in place."""
    for field_key, own in said.suggestions.items():
        f = fields[field_key]
        others = [*said.alternatives.get(f.key, ()), *suggestions.get(f.key, ()), *alternatives.get(f.key, ())]
        kept: list[dict[str, Any]] = []
        for other in others:
            same = next((s for s in (*own, *kept) if same_value(f, s, other)), None)
            if same is None:
                kept.append(other)
            else:
                _take_over(same, other)
        suggestions[f.key] = own
        if kept:
            alternatives[f.key] = kept
        else:
            alternatives.pop(f.key, None)


def same_value(f: Field, one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two suggestions propose the same value, letter case and the like aside."""
    if one["value"] == other["value"]:
        units = {str(s["attributes"].get("unit") or "") for s in (one, other)} - {""}
        return f.type is not FieldType.NUMBER or len(units) < 2
    if f.type is FieldType.NUMBER or one["value"] is None or other["value"] is None:
        return False
    return key(f, one["value"]) == key(f, other["value"])


def _take_over(kept: dict[str, Any], other: Mapping[str, Any]) -> None:
    """Let an equal suggestion add what the kept one lacks: its origin, attributes and evidence."""
    origins = (other["extractor"], *other["agreed"])
    kept["agreed"] += [o for o in dict.fromkeys(origins) if o != kept["extractor"] and o not in kept["agreed"]]
    kept["attributes"] = {**other["attributes"], **kept["attributes"]}
    if not kept["evidence"]:
        kept["evidence"] = list(other["evidence"])


def _single_values(f: Field, sayings: list[Json]) -> Iterator[Json]:
    """Yield the values one by one: lists taken apart, and texts that hold several where the field has many."""
    for raw in sayings:
        if isinstance(raw, list):
            for item in raw:
                if item not in (None, "", []):
                    yield item
        elif isinstance(raw, str):
            yield from (part for part in _split(f, raw) if part)
        elif raw is not None and raw != {}:
            yield raw


def _split(f: Field, raw: str) -> list[str]:
    """Return the parts of a text such as "Ann Lee; Bo Ek"; commas part keywords only, for names contain them."""
    if not f.many or f.type in (FieldType.QUOTE, FieldType.LONG_TEXT):
        return [raw.strip()]
    separator = r"[;\n|]"
    if f.type in (FieldType.TEXT, FieldType.CHOICE) and not re.search(separator, raw):
        separator = ","
    return [part.strip() for part in re.split(separator, raw)]


def _suggestion(f: Field, raw: Json, text: str, context: Context, said: Said, *, locate_words: bool) -> dict[str, Any]:
    """Return the suggestion that one raw value makes; raises `InvalidValue`."""
    score, words, extractor = None, raw, EXTRACTOR
    if isinstance(raw, dict):
        score = _score(f, raw.get("score"), said)
        words = raw.get("value", raw.get("name"))
        extractor = _origin(raw.get("extractor"))
        raw = with_sound_evidence(raw, text, said, f.key)
    made = normalise(f, raw, context)
    return {
        "value": made.value,
        "attributes": dict(made.attributes),
        "evidence": evidence_json(made.evidence or (_locate(f, words, made.value, text) if locate_words else ())),
        "score": score,
        "extractor": extractor,
        "agreed": [],
    }


def with_sound_evidence(raw: Mapping[str, Any], text: str, said: Said, key: str) -> dict[str, Any]:
    """Return a raw value with only the spans that stand in the text; how many were exact, moved and lost is counted."""
    given = raw.get("evidence")
    if not isinstance(given, list) or not given:
        return dict(raw)
    lost = said.anchors.lost
    evidence = evidence_json(anchored(given, text, said.anchors))
    if said.anchors.lost > lost:
        said.notes.append(f"{key}: evidence that is not in the text was left out")
    for span in given:
        if isinstance(span, Mapping) and _begins_within(text, span):
            cut = text[span["start"] : span["end"]][:40]
            said.notes.append(f"{key}: “{cut}” at {span['start']} begins within a word; are the offsets right?")
    sound = dict(raw)
    if evidence:
        sound["evidence"] = evidence
    else:
        del sound["evidence"]
    return sound


def _begins_within(text: str, span: Mapping[str, Any]) -> bool:
    """Whether a span that brings no words to check it by begins within a word, which shifted offsets do.

    Only letters that have cases tell: where words are written together, a span may begin anywhere. Nor does the end
    tell: a name is often marked without the ending that its case has.
    """
    start, end = span.get("start"), span.get("end")
    if "quote" in span or type(start) is not int or type(end) is not int or not 0 < start < end <= len(text):
        return False
    return text[start].islower() and text[start - 1].isalpha()


def _origin(given: Json) -> str:
    """Return the name of the extractor that a record names as the origin of a value."""
    return given.strip()[:200] if isinstance(given, str) and given.strip() else EXTRACTOR


def _join(kept: dict[str, Any], other: Mapping[str, Any], raw: Json) -> None:
    """Let the same value, said once more, add its mentions where they were given, not looked for."""
    mine = kept["evidence"]
    _take_over(kept, other)
    if mine and isinstance(raw, dict) and isinstance(raw.get("evidence"), list):
        joined = {(e["start"], e["end"]): e for e in (*mine, *other["evidence"])}
        kept["evidence"] = [joined[span] for span in sorted(joined)]


def _score(f: Field, score: Json, said: Said) -> float | None:
    if score is None:
        return None
    if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
        said.notes.append(f"{f.key}: the score {str(score)[:40]!r} is not a number from 0 to 1 and was left out")
        return None
    return round(float(score), 4)


def _locate(f: Field, raw: Json, value: Json, text: str) -> tuple[Evidence, ...]:
    if f.type in _UNLOCATED:
        return ()
    for words in dict.fromkeys(str(w).strip() for w in (raw, value) if isinstance(w, str | int | float)):
        if words and (found := locate(text, words, limit=MENTIONS)):
            return found
    return ()


def body_spans(sayings: list[Json], text: str) -> list[tuple[int, int]] | None:
    """Return where the body that a record gives stands in its text, or None where most of it does not.

    A body is a string, a list of paragraphs, or an object with `value` or `evidence`.
    """
    spans: list[tuple[int, int]] = []
    wanted = found = 0
    for raw in sayings:
        given = raw.get("evidence") if isinstance(raw, dict) else None
        if isinstance(given, list) and given:
            for span in given:
                start, end = (span.get("start"), span.get("end")) if isinstance(span, dict) else (None, None)
                if type(start) is int and type(end) is int and 0 <= start < end <= len(text):
                    spans.append((start, end))
                    found += 1
                wanted += 1
            continue
        body = raw.get("value") if isinstance(raw, dict) else raw
        paragraphs = body if isinstance(body, list) else str(body or "").splitlines()
        at = 0
        for paragraph in paragraphs:
            words = str(paragraph).strip()
            if not words:
                continue
            wanted += len(words)
            start = text.find(words, at)
            if start < 0 and (folded := locate(text, words, limit=1)):
                start, words = folded[0].start, folded[0].quote
            if start >= 0:
                spans.append((start, start + len(words)))
                found += len(str(paragraph).strip())
                at = start + len(words)
    return spans if wanted and found >= wanted / 2 else None
