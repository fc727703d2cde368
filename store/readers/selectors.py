"""The targets of web annotations: which resource, and which of its text they select."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.articles import Json

_CHARS = re.compile(r"char=(\d{1,15}),(\d{1,15})")
_MAX_DEPTH = 20
_MAX_CANDIDATES = 500


@dataclass(slots=True)
class Target:
    """A target: `start` and `end` as they were counted, `exact` the words; both None where the whole is meant."""

    source: str
    text: str | None = None
    language: str | None = None
    start: int | None = None
    end: int | None = None
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""
    selected: bool = False

    @property
    def whole(self) -> bool:
        """Whether no part of the resource is selected."""
        return not self.selected

    def near(self, text: str) -> tuple[int | None, int | None]:
        """Return where the words stand whose surroundings are most like those that the selector gives."""
        words = self.exact or ""
        best, most, at = None, -1, text.find(words) if words else -1
        for _ in range(_MAX_CANDIDATES):
            if at < 0:
                break
            end = at + len(words)
            fits = _common(text[:at][::-1][:200], self.prefix[::-1]) + _common(text[end : end + 200], self.suffix)
            if fits > most:
                best, most = at, fits
            at = text.find(words, at + 1)
        return (None, None) if best is None else (best, best + len(words))


def targets(given: Json) -> list[Target]:
    """Return the targets of an annotation; what names no resource is none."""
    found: list[Target] = []
    for one in given if isinstance(given, list) else [given]:
        if isinstance(one, str):
            found.append(_resource(one))
        elif isinstance(one, dict):
            source = one.get("source", one.get("oa:hasSource"))
            if source is None:
                items = one.get("items")
                if isinstance(items, list):  # a choice, a list or a composite of targets
                    found += [target for item in items[:1000] for target in targets(item)]
                    continue
                source = one
            target = _of(source)
            if target is None:
                continue
            for selector in _selectors(one.get("selector")):
                _take(target, selector)
            found.append(target)
    return found


def _of(source: Json) -> Target | None:
    if isinstance(source, str):
        return _resource(source)
    if not isinstance(source, dict):
        return None
    iri, value, language = source.get("id", source.get("@id", "")), source.get("value"), source.get("language")
    if not isinstance(iri, str) or (not iri and not isinstance(value, str)):
        return None
    target = _resource(iri)
    target.text = value if isinstance(value, str) else None
    target.language = language if isinstance(language, str) else None
    return target


def _resource(iri: str) -> Target:
    base, _, fragment = iri.partition("#")
    target = Target(iri)
    if match := _CHARS.search(fragment):
        target.source = base
        _take_chars(target, match)
    return target


def _selectors(given: Json) -> list[dict[str, Json]]:
    """Return selectors with those that refine them: the innermost selects."""
    found: list[dict[str, Json]] = []
    for one in given if isinstance(given, list) else [given]:
        selector, depth = one, 0
        while isinstance(selector, dict) and depth < _MAX_DEPTH:
            found.append(selector)
            selector, depth = selector.get("refinedBy"), depth + 1
    return found


def _take(target: Target, selector: dict[str, Json]) -> None:
    kind = str(selector.get("type", selector.get("@type", ""))).rpartition(":")[2]
    target.selected = True
    if kind == "TextPositionSelector":
        start, end = selector.get("start"), selector.get("end")
        if type(start) is int and type(end) is int:
            target.start, target.end = start, end
    elif kind == "TextQuoteSelector" and isinstance(selector.get("exact"), str):
        target.exact = selector["exact"]
        prefix, suffix = selector.get("prefix"), selector.get("suffix")
        target.prefix = prefix if isinstance(prefix, str) else ""
        target.suffix = suffix if isinstance(suffix, str) else ""
    elif kind == "FragmentSelector" and (match := _CHARS.search(str(selector.get("value")))):
        _take_chars(target, match)


def _take_chars(target: Target, match: re.Match[str]) -> None:
    target.start, target.end, target.selected = int(match[1]), int(match[2]), True


def _common(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
