"""The results of a Label Studio annotation, to marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from store.articles import Json
from store.interchange.note import ATTRIBUTE_ENDING, FIELD_ENDING, NOTE
from store.interchange.offsets import Offsets, Unit
from store.readers.annotated import Mark
from store.readers.told import Marks, offset, score, take

TEXT_KEYS = ("text", "html", "content", "body", "article", "document", "ner", "review", "dialogue", "conversation")
_VALUES = ("choices", "text", "rating", "number", "datetime", "taxonomy", "ranker")
"""The keys of a result's value that hold one of the whole text, or of a region."""


@dataclass(slots=True)
class Shown:
    """The text that regions are of: from which key of the data, and where its paragraphs begin where it has such.

    `elsewhere` collects the regions of other texts of the same task.
    """

    key: str
    text: str
    html: str | None = None
    starts: list[int] | None = None
    names: frozenset[str] = frozenset()
    elsewhere: list[Json] = field(default_factory=list)
    unit: Unit = Unit.POINTS
    _utf16: Offsets | None = None

    def span(self, value: Mapping[str, Json]) -> tuple[int | None, int | None, str | None]:
        """Return a region's start and end in code points, and its words as they stand in the text."""
        said = value.get("text")
        quote = said if isinstance(said, str) else None
        if self.html is not None:
            spread = value.get("globalOffsets")
            start = offset(spread.get("start")) if isinstance(spread, dict) else None
            return start, None if start is None else start + len(quote or ""), None if quote is None else _told(quote)
        start, end = offset(value.get("start")), offset(value.get("end"))
        if self.starts is not None:
            start, end = (
                self._within(at, value.get(name)) for at, name in ((start, "startOffset"), (end, "endOffset"))
            )
        if start is None or end is None:
            return start, end, None if quote is None else _told(quote)
        if quote is None:
            points = self._points(start, end) if self.unit is Unit.UTF16 else (start, end)
            return (*points, None) if points is not None else (start, end, None)
        for points in ((start, end), self._points(start, end)):
            if points is not None and self._stands(points, quote):
                return *points, self.text[points[0] : points[1]]
        return start, end, _told(quote)

    def _within(self, paragraph: int | None, at: Json) -> int | None:
        inner = offset(at)
        if self.starts is None or paragraph is None or inner is None or not 0 <= paragraph < len(self.starts):
            return None
        return self.starts[paragraph] + inner

    def _stands(self, points: tuple[int, int], quote: str) -> bool:
        start, end = points
        if not 0 <= start <= end <= len(self.text):
            return False
        here = self.text[start:end]
        return here == quote or _one_line(here) in (_one_line(quote), _one_line(_told(quote)))

    def _points(self, start: int, end: int) -> tuple[int, int] | None:
        if self._utf16 is None:
            self._utf16 = Offsets(self.text, Unit.UTF16)
        return self._utf16.span_back(start, end)

    def learn(self, results: Iterable[Mapping[str, Any]]) -> None:
        """Find out from the regions that hold their words what the others, which do not, count in."""
        for result in results:
            value = result.get("value")
            if not isinstance(value, dict) or not isinstance(value.get("text"), str):
                continue
            start, end = offset(value.get("start")), offset(value.get("end"))
            if start is None or end is None or self._stands((start, end), value["text"]):
                continue
            points = self._points(start, end)
            if points is not None and self._stands(points, value["text"]):
                self.unit = Unit.UTF16
                return


def shown_text(data: Mapping[str, Json], results: list[dict[str, Any]]) -> Shown | None:
    """Return the text that a task shows, or None where it has none."""
    wanted = [r["to_name"] for r in results if isinstance(r.get("to_name"), str)]
    names = [k for k in (*wanted, *TEXT_KEYS) if _is_text(data.get(k))]
    if not names:
        texts = [k for k, v in data.items() if isinstance(v, str) and v.strip() and not re.match(r"\S+:/\S*$", v)]
        names = [max(texts, key=lambda k: len(data[k]))] if texts else []
        names = names or [k for k, v in data.items() if _is_text(v)]
    if not names:
        return None
    key = names[0]
    value, others = data[key], frozenset(k for k in wanted if k in data and k != key)
    if isinstance(value, list):
        parts = [p["text"] for p in value if isinstance(p, dict) and isinstance(p.get("text"), str)]
        starts, at = [], 0
        for part in parts:
            starts.append(at)
            at += len(part) + 1
        return Shown(key, "\n".join(parts), starts=starts, names=others)
    if _is_hypertext(value, key, results):
        from store.readers.pages import page_text

        return Shown(key, page_text(value).text, html=value, names=others)
    shown = Shown(key, value, names=others)
    if not value.isascii():
        shown.learn(results)
    return shown


def _is_text(given: Json) -> bool:
    if isinstance(given, list):
        return any(isinstance(p, dict) and isinstance(p.get("text"), str) and p["text"].strip() for p in given)
    return isinstance(given, str) and bool(given.strip())


def _is_hypertext(value: str, key: str, results: list[dict[str, Any]]) -> bool:
    if not re.search(r"<[a-zA-Z!/][^>]*>", value):
        return False
    given = [r["value"] for r in results if isinstance(r.get("value"), dict)]
    return key == "html" or any("globalOffsets" in v or str(v.get("start", "")).startswith("/") for v in given)


def marks_of(results: list[dict[str, Any]], shown: Shown, marks: Marks) -> None:
    """Add the marks of an annotation's results."""
    asides: dict[str, list[dict[str, Any]]] = {}
    regions: set[str] = {str(r.get("id")) for r in results if _labels(r)}
    whole: list[dict[str, Any]] = []
    for result in results:
        value = result.get("value")
        if not isinstance(value, dict) or _labels(result):
            continue
        if str(result.get("id")) in regions:
            asides.setdefault(str(result.get("id")), []).append(result)
        else:
            whole.append(result)
    for result in results:
        if labels := _labels(result):
            if result.get("to_name") in shown.names:
                shown.elsewhere.append(result)
                continue
            for label in labels:
                _region(result, label, asides.get(str(result.get("id")), ()), shown, marks)
    for result in whole:
        _of_the_whole(result, shown, marks)


def _labels(result: Mapping[str, Any]) -> list[str]:
    """Return the labels of a region; a region without any goes by its control's name."""
    value = result.get("value")
    if not isinstance(value, dict):
        return []
    for key, listed in value.items():
        if key.endswith("labels") and isinstance(listed, list):
            return [one for one in listed if isinstance(one, str)] or [str(result.get("from_name") or "region")]
    return []


def _region(
    result: Mapping[str, Any], label: str, asides: Iterable[Mapping[str, Any]], shown: Shown, marks: Marks
) -> None:
    start, end, quote = shown.span(result["value"])
    mark = Mark(label=label, start=start, end=end, quote=quote, score=score(result.get("score")))
    if start is None and quote is None:
        mark.start = mark.end = -1
    if quote is None and not (start is not None and end is not None and 0 <= start < end <= len(shown.text)):
        mark.value = ""
    told = _told_of(result)
    attributes: dict[str, Json] = {}
    value: str | None = None
    for aside in asides:
        name = str(aside.get("from_name") or "")
        listed = _listed(aside["value"])
        if not listed:
            continue
        if name == "value":
            value = str(listed[0])
        else:
            attributes[name.removesuffix(ATTRIBUTE_ENDING)] = (
                listed[0] if len(listed) == 1 else "; ".join(map(str, listed))
            )
    marks.add(mark, told)
    if value is not None and value != str(told.get("value") if told else None):
        take(mark, {"value": value})  # a person has changed it since
    was = mark.attributes
    mark.attributes = {**was, **{k: v for k, v in attributes.items() if str(was.get(k)) != str(v)}}


def _of_the_whole(result: Mapping[str, Any], shown: Shown, marks: Marks) -> None:
    value = result["value"]
    label = str(result.get("from_name") or "").removesuffix(FIELD_ENDING)
    told = (_told_of(result) or {}).get("values")
    listed = _listed(value)
    known = told if isinstance(told, list) and len(told) == len(listed) else [None] * len(listed)
    for said, entry in zip(listed, known, strict=True):
        more = entry
        if isinstance(entry, dict) and str(entry.get("value")) != str(said):  # a person has changed it since
            more = {k: v for k, v in entry.items() if k != "value"}
        mark = Mark(label=label, value=said, score=score(result.get("score")))
        if "start" in value:
            mark.start, mark.end, _ = shown.span({k: v for k, v in value.items() if k != "text"})
        marks.add(mark, more)


def _told_of(result: Mapping[str, Any]) -> dict[str, Any] | None:
    meta = result.get("meta")
    told = meta.get(NOTE) if isinstance(meta, dict) else None
    return told if isinstance(told, dict) else None


def _listed(value: Mapping[str, Json]) -> list[Any]:
    """Return what a result says in words or numbers."""
    for key in _VALUES:
        given = value.get(key)
        if key == "taxonomy" and isinstance(given, list):
            return [" / ".join(map(str, path)) if isinstance(path, list) else path for path in given]
        if isinstance(given, str | int | float) and not isinstance(given, bool):
            return [given]
        if isinstance(given, list):
            return [one for one in given if isinstance(one, str | int | float) and not isinstance(one, bool)]
    return []


def relations(results: Iterable[Mapping[str, Any]]) -> list[Json]:
    """Return the relations between regions, each with the spans that it joins."""
    spans = {str(r.get("id")): r.get("value") for r in results if r.get("id") is not None and _labels(r)}
    found: list[Json] = []
    for result in results:
        if result.get("type") == "relation":
            ends = {name: spans.get(str(result.get(f"{name}_id"))) for name in ("from", "to")}
            found.append({**ends, "direction": result.get("direction"), "labels": result.get("labels") or []})
    return found


def _told(quote: str) -> str:
    """Return a region's words with the line ends that Label Studio writes as a backslash and an n."""
    return quote.replace("\\n", "\n")


def _one_line(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n")
