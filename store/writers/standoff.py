"""What the formats share that keep text and annotations apart: an article's values one by one, and what else is known.

Spans go where a format has spans. What it has no place for (values without evidence, fields left empty, the review's
status, the article's address) travels in one JSON document, which `store.readers.standoff` reads back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from store.articles import Decision, Evidence, Json, Scalar, Status
from store.documents import moment_json
from store.fields import FieldSet, FieldType
from store.interchange.standoff import ABOUT
from store.writers.writer import Row

SUGGESTIONS = {"suggestions": ("no", "yes")}
"""The option to write what is suggested for articles that nobody has begun on."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One value of a field; `place` is its place among the field's values."""

    key: str
    place: int
    value: Scalar
    attributes: Mapping[str, Json]
    evidence: tuple[Evidence, ...]
    decision: str | None = None
    score: float | None = None
    extractor: str | None = None

    @property
    def group(self) -> str:
        """Return what the mentions of the value have in common."""
        return f"{self.key}#{self.place}"

    def more(self) -> dict[str, Json]:
        """Return what its spans do not tell."""
        out: dict[str, Json] = {"value": self.value, "place": self.place}
        if self.attributes:
            out["attributes"] = dict(self.attributes)
        for name in ("decision", "score", "extractor"):
            if (given := getattr(self, name)) is not None:
                out[name] = given
        return out


def entries(row: Row, fields: FieldSet, *, suggestions: bool = False) -> list[Entry]:
    """Return the values that a review holds, the rejected ones aside, in the order of the fields.

    Of an article that nobody has begun on, with `suggestions`, those that are suggested.
    """
    order = {f.key: place for place, f in enumerate(fields)}
    found: list[Entry] = []
    if row.review is not None:
        for key, values in row.review.fields.items():
            kept = [v for v in values if v.decision is not Decision.REJECTED]
            found += [
                Entry(
                    key=key,
                    place=place,
                    value=v.value,
                    attributes=v.attributes,
                    evidence=v.evidence,
                    decision=v.decision.value,
                )
                for place, v in enumerate(kept)
            ]
    elif suggestions:
        for key, suggested in row.article.suggestions.items():
            found += [
                Entry(
                    key=key,
                    place=place,
                    value=s.value,
                    attributes=s.attributes,
                    evidence=s.evidence,
                    score=s.score,
                    extractor=s.extractor,
                )
                for place, s in enumerate(suggested)
            ]
    return sorted(found, key=lambda e: (order.get(e.key, len(order)), e.key, e.place))


def is_spans(entry: Entry, fields: FieldSet) -> bool:
    """Whether a value is written as marked spans: it has evidence, and is not the body, which is most of the text."""
    field = fields.get(entry.key)
    return bool(entry.evidence) and (field is None or field.type is not FieldType.BLOCKS)


def about(row: Row, loose: Iterable[Entry]) -> dict[str, Json]:
    """Return what is known of an article beside its spans; `loose` are the values that are not written as such."""
    article, review = row.article, row.review
    out: dict[str, Json] = {ABOUT: 1, "id": article.id, "url": article.url, "language": article.language}
    if review is not None:
        said: dict[str, Json] = {"annotator": review.annotator, "status": review.status.value}
        if review.flagged:
            said["flagged"] = True
        if review.note:
            said["note"] = review.note
        if review.seconds:
            said["seconds"] = review.seconds
        if review.finished is not None:
            said["finished"] = moment_json(review.finished)
        out["review"] = said
        if empty := [key for key, values in review.fields.items() if all(_is_rejected(v.decision) for v in values)]:
            out["empty"] = empty
    values: dict[str, list[Json]] = {}
    for entry in loose:
        spans = {"evidence": [[e.start, e.end] for e in entry.evidence]} if entry.evidence else {}
        values.setdefault(entry.key, []).append({**entry.more(), **spans})
    if values:
        out["values"] = values
    if article.meta:
        out["meta"] = dict(article.meta)
    return out


def _is_rejected(decision: Decision) -> bool:
    return decision is Decision.REJECTED


def status(row: Row) -> str:
    """Return how far the review is that a row holds."""
    return row.review.status.value if row.review is not None else Status.TODO.value


def xml_text(text: str) -> tuple[str, int]:
    """Return a text without the characters that XML cannot hold, replaced one for one, and how many those were."""
    return _NOT_XML.subn("\ufffd", text)


class Names:
    """File names for articles: short, plain, each once, whatever their ids are."""

    def __init__(self, suffix: str) -> None:
        self._suffix = suffix
        self._taken: set[str] = set()

    def name(self, id_: str) -> str:
        """Return the name for an article, without its suffix."""
        plain = re.sub(r"[^A-Za-z0-9._-]+", "_", id_.removesuffix(self._suffix)).strip("._")[:80] or "article"
        name, number = plain, 1
        while name.lower() in self._taken:
            number += 1
            name = f"{plain}-{number}"
        self._taken.add(name.lower())
        return name


def folder_of(number: int, split: str) -> str:
    """Return the folder for the article of a number within its split; a folder holds a thousand."""
    shard = number // 1000
    return "".join(f"{part}/" for part in (split, f"{shard:04d}" if shard else "") if part)


def mentions(entries: Iterable[Entry]) -> Iterator[tuple[Entry, int, Evidence]]:
    """Yield each mention with its value and its place among that value's mentions."""
    for entry in entries:
        for place, evidence in enumerate(entry.evidence):
            yield entry, place, evidence
