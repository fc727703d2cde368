"""What an extractor of the user's own returned, made into suggestions: sound ones come in, nonsense is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from store.articles import Evidence, Json, Value
from store.documents import clean_text, evidence_json
from store.errors import UserError
from store.extract.imported import MENTIONS
from store.fields import Field, FieldSet, FieldType
from store.interchange.anchors import anchor
from store.normalise import Context, normalise
from store.normalise import key as folded
from store.spans import locate, locate_near

MOST = 1000
"""Suggestions of one article that are looked at."""
MAX_VALUE = 20_000
MAX_WORDS = 2000
"""Characters of an attribute."""
MOST_ATTRIBUTES = 20
MOST_SPANS = 200
MOST_PROBLEMS = 20
_CODES = (FieldType.LANGUAGE, FieldType.URL)
"""Types whose values are no words of the text."""


class _NonsenseError(UserError):
    """A suggestion that cannot come in."""


def checked(given: Json, fields: FieldSet, wanted: frozenset[str], origin: str, context: Context) -> dict[str, Any]:
    """Return `suggestions` and `alternatives` by field in the form of the lossless format, and `problems` in words.

    `given` is a list of suggestions, or an object with it under `suggestions`. Only `wanted` fields come in.
    """
    problems = _Problems()
    listed = given
    if isinstance(given, Mapping):
        listed = given.get("suggestions", [])
        told = given.get("problems")
        for problem in told if isinstance(told, list) else ():
            problems.add(str(problem))
    if not isinstance(listed, list | tuple):
        problems.add(f"it returned {_kind(listed)}, not a list of suggestions")
        listed = ()
    if len(listed) > MOST:
        problems.add(f"it proposes {len(listed):,} values for one article; the first {MOST:,} were looked at")
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for raw in listed[:MOST]:
        try:
            key, made = _suggestion(raw, fields, wanted, origin, context, problems)
        except (UserError, ValueError, OverflowError, RecursionError) as error:
            problems.add(str(error).rstrip("."))
            continue
        if made is None:
            continue
        value = Value(value=made["value"], attributes=made["attributes"])
        same = found.setdefault(key, {}).setdefault(folded(fields[key], value), made)
        if same is not made:
            _join(same, made)
    suggestions, alternatives = {}, {}
    for key, by_value in found.items():
        values = list(by_value.values())
        if not fields[key].many:
            values.sort(key=lambda s: -1.0 if s["score"] is None else s["score"], reverse=True)
            if values[1:]:
                alternatives[key] = values[1:]
        suggestions[key] = values if fields[key].many else values[:1]
    return {"suggestions": suggestions, "alternatives": alternatives, "problems": problems.listed()}


class _Problems:
    """Problems of one article, the same one once, and not too many."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._more = 0

    def add(self, words: str) -> None:
        words = clean_text(" ".join(words[:1000].split()))[:300]
        if words in self._counts or len(self._counts) < MOST_PROBLEMS:
            self._counts[words] = self._counts.get(words, 0) + 1
        else:
            self._more += 1

    def listed(self) -> list[str]:
        told = [words if count == 1 else f"{words} ({count} times)" for words, count in self._counts.items()]
        return [*told, f"{self._more} more problems"] if self._more else told


def _suggestion(  # noqa: PLR0917
    raw: Json, fields: FieldSet, wanted: frozenset[str], origin: str, context: Context, problems: _Problems
) -> tuple[str, dict[str, Any] | None]:
    """Return the field and the suggestion that one raw suggestion makes; raises `UserError` where it makes none."""
    if not isinstance(raw, Mapping):
        raise _NonsenseError("a suggestion is {0}, not an object", _kind(raw))
    key = raw.get("field")
    f = fields.get(key) if isinstance(key, str) else None
    if f is None:
        raise _NonsenseError("there is no field {0}", _short(key))
    if f.key not in wanted:
        return f.key, None
    if f.type is FieldType.BLOCKS:
        raise _NonsenseError("{0}: a choice of blocks cannot be proposed", f.key)
    evidence = _evidence(f, raw, context.text)
    value = raw.get("value")
    if value is None and evidence:
        value = evidence[0].quote
    if isinstance(value, str) and len(value) > MAX_VALUE:
        raise _NonsenseError("{0}: a value of {1} characters", f.key, f"{len(value):,}")
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        raise _NonsenseError("{0}: a value is {1}", f.key, _kind(value))
    if isinstance(value, str):
        value = clean_text(value)
    elif not abs(value) < 1e300:  # nor is what is not a number
        raise _NonsenseError("{0}: a value is no finite number", f.key)
    made = normalise(f, {"value": value, "attributes": _attributes(raw.get("attributes"))}, context)
    if evidence is None:
        evidence = _looked_for(f, value, made.value, context.text)
    return f.key, {
        "value": made.value,
        "attributes": dict(made.attributes),
        "evidence": evidence_json(evidence),
        "score": _score(f, raw.get("score"), problems),
        "extractor": origin,
        "agreed": [],
    }


def _evidence(f: Field, raw: Mapping[str, Json], text: str) -> tuple[Evidence, ...] | None:
    """Return the sound spans that a suggestion gives, None where it gives none; raises where none of them is sound."""
    spans = list(_spans(raw))
    if not spans:
        return None
    value = raw.get("value")
    found: set[Evidence] = set()
    for span in spans:
        one = anchor(text, span)
        if one is None and isinstance(value, str) and len(value) <= MAX_VALUE:
            start = span.get("start")
            about = start if isinstance(start, int) and not isinstance(start, bool) else 0
            one = locate_near(text, value, min(max(about, 0), len(text)))
        if one is not None:
            found.add(one)
    if not found:
        first = spans[0]
        place = f"{_short(first.get('start'))} to {_short(first.get('end'))}" if "start" in first else "its quote"
        raise _NonsenseError("{0}: {1} is not in the text", f.key, place)
    return tuple(sorted(found))


def _spans(raw: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    listed = raw.get("evidence")
    for span in list(listed)[:MOST_SPANS] if isinstance(listed, list | tuple) else ():
        if isinstance(span, Mapping):
            yield _span(span)
    if raw.get("quote") is not None or raw.get("start") is not None or raw.get("end") is not None:
        yield _span(raw)


def _span(given: Mapping[str, Json]) -> dict[str, Json]:
    quote = given.get("quote")
    span = {key: given[key] for key in ("start", "end") if given.get(key) is not None}
    if isinstance(quote, str) and len(quote) <= MAX_VALUE:
        span["quote"] = quote
    return span


def _looked_for(f: Field, raw: Json, value: Json, text: str) -> tuple[Evidence, ...]:
    if f.type in _CODES:
        return ()
    for words in dict.fromkeys(str(w).strip() for w in (raw, value) if isinstance(w, str | int | float)):
        if words and (found := locate(text, words, limit=MENTIONS)):
            return found
    return ()


def _attributes(given: Json) -> dict[str, Json]:
    kept: dict[str, Json] = {}
    for name, value in list(given.items())[:MOST_ATTRIBUTES] if isinstance(given, Mapping) else ():
        if not isinstance(name, str) or len(name) > 80:
            continue
        if isinstance(value, str) and len(value) <= MAX_WORDS:
            kept[clean_text(name)] = clean_text(value)
        elif isinstance(value, bool) or (isinstance(value, int | float) and abs(value) < 1e15):
            kept[clean_text(name)] = value  # what is not a number is not smaller than anything
    return kept


def _score(f: Field, score: Json, problems: _Problems) -> float | None:
    if score is None:
        return None
    if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
        problems.add(f"{f.key}: the score {_short(score)} is no number from 0 to 1 and was left out")
        return None
    return round(float(score), 4)


def _join(kept: dict[str, Any], other: dict[str, Any]) -> None:
    """Let the same value, proposed once more, add its mentions, its attributes and the better score."""
    spans = {(e["start"], e["end"]): e for e in (*kept["evidence"], *other["evidence"])}
    kept["evidence"] = [spans[span] for span in sorted(spans)][:MOST_SPANS]
    kept["attributes"] = {**other["attributes"], **kept["attributes"]}
    scores = [s for s in (kept["score"], other["score"]) if s is not None]
    kept["score"] = max(scores) if scores else None


def _short(given: Json) -> str:
    words = given if isinstance(given, str) else repr(given) if isinstance(given, int | float) else _kind(given)
    return words if len(words) <= 40 else words[:39] + "…"


def _kind(given: Json) -> str:
    if given is None:
        return "nothing"
    if isinstance(given, bool):
        return "true or false"
    named = {str: "a text", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return named.get(type(given), f"a {type(given).__name__}")
