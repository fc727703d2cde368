"""What the writers of other tools' JSON share: an article's values one by one, and what the tool has no place for.

Spans and classes go where a tool has them. What it has no place for (a value that is not its words, mentions of one
value, values without evidence, fields left empty, the review's status) travels beside them under the key `copydesk`,
which the tools keep and ignore, and which `store.readers.told` reads back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from store.articles import Article, Decision, Evidence, Json, Review, Scalar, Status, Value
from store.documents import moment_json
from store.fields import FieldSet, FieldType
from store.writers.writer import Row

SUGGESTIONS = {"suggestions": ("yes", "no")}
"""The option whether the suggestions of articles that nobody has begun on go along."""


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

    def more(self, mention: int = 0) -> dict[str, Json]:
        """Return what a mention's span does not tell: its value's group, and on the first all that is known of it."""
        out: dict[str, Json] = {"group": self.group}
        if mention:
            return out
        if not self.evidence or self.value != self.evidence[0].quote:
            out["value"] = self.value
        if self.attributes:
            out["attributes"] = dict(self.attributes)
        for name in ("decision", "score", "extractor"):
            if (given := getattr(self, name)) is not None:
                out[name] = given
        return out


def decided(review: Review, fields: FieldSet) -> list[Entry]:
    """Return the values of a review, the rejected ones aside, in the order of the fields."""
    found: list[Entry] = []
    for f in fields:
        kept = [v for v in review.fields.get(f.key, ()) if v.decision is not Decision.REJECTED]
        found += [_entry(f.key, place, v, decision=v.decision.value) for place, v in enumerate(kept)]
    return found


def suggested(article: Article, fields: FieldSet) -> list[Entry]:
    """Return the values that are suggested for an article, in the order of the fields."""
    return [
        _entry(f.key, place, s, score=s.score, extractor=s.extractor)
        for f in fields
        for place, s in enumerate(article.suggestions.get(f.key, ()))
    ]


def entries(row: Row, fields: FieldSet, *, suggestions: bool) -> list[Entry]:
    """Return the values that go out for an article: the review's, or those suggested where nobody has begun."""
    if row.review is not None:
        return decided(row.review, fields)
    return suggested(row.article, fields) if suggestions else []


def _entry(
    key: str,
    place: int,
    v: Value,
    *,
    decision: str | None = None,
    score: float | None = None,
    extractor: str | None = None,
) -> Entry:
    return Entry(
        key=key,
        place=place,
        value=v.value,
        attributes=v.attributes,
        evidence=v.evidence,
        decision=decision,
        score=score,
        extractor=extractor,
    )


def is_spans(entry: Entry, fields: FieldSet) -> bool:
    """Whether a value is written as marked spans: it has evidence, and is not the body, which is most of the text."""
    return bool(entry.evidence) and fields[entry.key].type is not FieldType.BLOCKS


def choices_of(key: str, fields: FieldSet) -> tuple[str, ...]:
    """Return the choices of a field, none where it is no field of choices."""
    field = fields.get(key)
    return field.choices if field is not None and field.type is FieldType.CHOICE else ()


def mentions(given: Iterable[Entry]) -> list[tuple[Entry, int, Evidence]]:
    """Return each mention with its value and its place among that value's, in the order of the text."""
    listed = [(e, place, evidence) for e in given for place, evidence in enumerate(e.evidence)]
    return sorted(listed, key=lambda m: (m[2].start, m[2].end))


def loose(given: Iterable[Entry]) -> dict[str, Json]:
    """Return values with their spans, by field, for those that a tool has no place for."""
    values: dict[str, Json] = {}
    for entry in given:
        more = entry.more()
        more["value"] = entry.value
        if entry.evidence:
            more["evidence"] = [[e.start, e.end] for e in entry.evidence]
        values.setdefault(entry.key, []).append(more)
    return values


def said(review: Review | None, fields: FieldSet, *, values: Mapping[str, Json] | None = None) -> dict[str, Json]:
    """Return what is known of a review beside the values that have their place."""
    out: dict[str, Json] = {"version": 1, "status": Status.TODO.value if review is None else review.status.value}
    if review is not None:
        out["annotator"] = review.annotator
        if review.flagged:
            out["flagged"] = True
        if review.note:
            out["note"] = review.note
        if review.seconds:
            out["seconds"] = review.seconds
        if review.finished is not None:
            out["finished"] = moment_json(review.finished)
        if empty := empty_fields(review, fields):
            out["empty"] = empty
    if values:
        out["values"] = dict(values)
    return out


def empty_fields(review: Review, fields: FieldSet) -> list[str]:
    """Return the fields that a review decided to leave empty."""
    return [
        key
        for key, values in review.fields.items()
        if key in fields and all(v.decision is Decision.REJECTED for v in values)
    ]


def about(
    row: Row, fields: FieldSet, given: Collection[Entry], *, spans: Collection[Entry], rest: bool = False
) -> dict[str, Json]:
    """Return the note of formats that hold one review a record.

    `spans` are those of the values `given` whose spans stand in the record itself, in a form that has no place for
    more; with `rest`, what is known of them is in the spans already.
    """
    out = said(row.review, fields, values=loose(e for e in given if e not in spans))
    if not rest and spans:
        out["spans"] = [[m.start, m.end, entry.key, entry.more(place)] for entry, place, m in mentions(spans)]
    return out


def metadata(article: Article, taken: Collection[str]) -> dict[str, Json]:
    """Return an article's metadata whose names a record has not taken for something else."""
    return {key: value for key, value in article.meta.items() if key not in taken}
