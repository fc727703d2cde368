"""What `store.writers.standoff` wrote beside the spans of an article, read back; and offsets in whatever unit they are.

Everything here takes any JSON and keeps what it can make sense of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from store.articles import Decision, Json, Status
from store.interchange.offsets import Offsets, Unit
from store.interchange.standoff import ABOUT
from store.readers.annotated import Annotated, Mark, Pass
from store.readers.json_values import NotJson, loads

_DECISIONS = frozenset(d.value for d in Decision)
_STATUSES = frozenset(s.value for s in Status)
_SPACE = re.compile(r"\s")
_SAMPLE = 200
_LAST = 1 << 30


@dataclass(slots=True)
class Found:
    """The marks of one document, with the places that its values had in their fields, and what its file says of it."""

    text: str
    marks: list[tuple[int, Mark]] = field(default_factory=list)
    about: Mapping[str, Json] = field(default_factory=dict)

    def add(
        self,
        label: str,
        start: int | None,
        end: int | None,
        quote: str | None,
        more: Mapping[str, Json],
        *,
        group: str | None = None,
        attributes: Mapping[str, Json] | None = None,
    ) -> None:
        """Add a mark; `more` is what was written of its value (`Entry.more`), empty for another tool's."""
        mark = Mark(label=label, start=start, end=end, quote=quote, group=group)
        given = more.get("attributes")
        mark.attributes = {**(attributes or {}), **(given if isinstance(given, Mapping) else {})}
        value = more.get("value")
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            mark.value = value
        if (decision := more.get("decision")) in _DECISIONS:
            mark.decision = decision
        if isinstance(score := more.get("score"), int | float) and not isinstance(score, bool) and 0 <= score <= 1:
            mark.score = float(score)
        if isinstance(extractor := more.get("extractor"), str):
            mark.extractor = extractor
        place = more.get("place")
        self.marks.append((place if type(place) is int else _LAST, mark))

    def annotated(self, *, annotator: str = "", **more: Any) -> Annotated:
        """Return the document: what programs proposed, and what one person made of it.

        Without a word on a review, everything that no program is named for was made by a person who is done.
        """
        self._add_loose()
        placed = [mark for _, mark in sorted(self.marks, key=lambda pair: pair[0])]
        proposed = [m for m in placed if m.decision is None and m.extractor is not None]
        made = [m for m in placed if m.decision is not None or m.extractor is None]
        about = self.about
        document = Annotated(text=self.text, marks=proposed, **more)
        document.id = _string(about.get("id")) or document.id
        document.url = _string(about.get("url")) or document.url
        document.language = _string(about.get("language")) or document.language
        if isinstance(meta := about.get("meta"), Mapping):
            document.meta = {**meta, **document.meta}
        review = about.get("review")
        if isinstance(review, Mapping):
            document.passes.append(self._pass(review, made))
        elif made or not about:
            document.passes.append(Pass(annotator=annotator, marks=made))
        return document

    def _pass(self, review: Mapping[str, Json], made: list[Mark]) -> Pass:
        status, seconds, empty = review.get("status"), review.get("seconds"), self.about.get("empty")
        return Pass(
            annotator=_string(review.get("annotator")) or "",
            status=status if status in _STATUSES else Status.DONE.value,
            flagged=review.get("flagged") is True,
            note=_string(review.get("note")) or "",
            seconds=seconds if type(seconds) is int and 0 <= seconds < 2**53 else 0,
            finished=_moment(review.get("finished")),
            marks=made,
            empty=[key for key in empty if isinstance(key, str)] if isinstance(empty, list) else [],
        )

    def _add_loose(self) -> None:
        values = self.about.get("values")
        for key, listed in values.items() if isinstance(values, Mapping) else ():
            for number, more in enumerate(listed if isinstance(listed, list) else ()):
                if not isinstance(more, Mapping):
                    continue
                spans = more.get("evidence")
                pairs = [s for s in spans if isinstance(s, list) and len(s) == 2] if isinstance(spans, list) else []
                for start, end in pairs:
                    if type(start) is int and type(end) is int:
                        self.add(str(key), start, end, None, more, group=f"loose {number}")
                if not pairs:
                    self.add(str(key), None, None, None, more)


def parse_object(data: str | bytes | None) -> dict[str, Json]:
    """Return a JSON object, or an empty one where there is none."""
    if not data:
        return {}
    try:
        found = loads(data.encode("utf-8", "replace") if isinstance(data, str) else data)
    except NotJson:
        return {}
    return found if isinstance(found, dict) else {}


def parse_about(data: str | bytes | Json) -> dict[str, Json]:
    """Return the document of `store.writers.standoff.about`, or an empty one where it is none."""
    found = parse_object(data) if isinstance(data, str | bytes) else data
    return found if isinstance(found, dict) and found.get(ABOUT) == 1 else {}


def best_unit(text: str, quoted: Iterable[tuple[int, int, str]]) -> Offsets:
    """Return the offsets in the unit by which most of the quotes stand where they are said to; code points first.

    Line ends and the like may have become spaces in a quote.
    """
    sample = [one for one, _ in zip(quoted, range(_SAMPLE), strict=False)]
    best, most = Offsets(text, Unit.POINTS), -1
    for unit in (Unit.POINTS, Unit.UTF16, Unit.UTF8):
        offsets = Offsets(text, unit)
        fits = sum(_fits(text, offsets, *one) for one in sample)
        if fits > most:
            best, most = offsets, fits
        if fits == len(sample):
            break
    return best


def _fits(text: str, offsets: Offsets, start: int, end: int, quote: str) -> bool:
    span = offsets.span_back(start, end)
    return span is not None and flat(text[span[0] : span[1]]) == flat(quote)


def flat(text: str) -> str:
    """Return a text with a space for each line end and the like."""
    return _SPACE.sub(" ", text)


def taken(text: str, offsets: Offsets, start: int, end: int, quote: str | None) -> tuple[int, int, str | None]:
    """Return a span in code points with the quote that goes with it.

    Where the quote differs in white space only, it is the text's own; where the offsets are none of the text's, they
    stay as they are, and the quote is looked for.
    """
    span = offsets.span_back(start, end)
    if span is None:
        return start, end, quote
    words = text[span[0] : span[1]]
    return (*span, words if quote is None or flat(words) == flat(quote) else quote)


def _string(given: Json) -> str | None:
    return given if isinstance(given, str) and given else None


def _moment(given: Json) -> datetime | None:
    try:
        return datetime.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        return None
