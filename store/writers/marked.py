"""What the tokenised formats share: an article's tokens, its spans brought to them, and what else is known of it.

Spans go where a format has labels. What no label can say (normalised values, which mentions are of one value, fields
left empty, the body, the review) travels in one JSON document aside, which `store.readers.marked` reads back.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from store.articles import DecidedValue, Decision, Evidence, Json, Status
from store.documents import moment_json
from store.fields import Field, FieldSet, FieldType
from store.interchange.carries import RECORD, Part
from store.interchange.tokens import EXACT, Aligner, Tokens
from store.writers.writer import Row

ASIDE = "copydesk"
"""The key of the document aside; its value is the version of what it holds."""
VERSION = 1
CARRIES = frozenset(
    {
        *RECORD, Part.BODY, Part.STATUS, Part.FLAG, Part.NOTE, Part.TIME, Part.ANNOTATOR, Part.URL, Part.LANGUAGE,
        Part.META, Part.DECISIONS,
    }
)  # fmt: skip
"""What every format of this kind carries, as far as it holds overlapping spans."""


@dataclass(frozen=True, slots=True)
class Span:
    """One mention as a range of tokens, `place` being that of its value among the field's values."""

    key: str
    place: int
    first: int
    last: int
    start: int
    end: int
    rank: int

    @property
    def group(self) -> str:
        """Return what the mentions of one value have in common."""
        return f"{self.key}#{self.place}"


@dataclass(slots=True)
class Marked:
    """An article as a tokenised format takes it."""

    row: Row
    tokens: Tokens
    spans: list[Span] = field(default_factory=list)
    values: dict[str, list[DecidedValue]] = field(default_factory=dict)
    blocks: frozenset[str] = frozenset()

    def in_sentences(self, spans: Sequence[Span]) -> Tokens:
        """Return the tokens with no sentence ending within one of these spans."""
        return self.tokens.in_sentences((s.first, s.last) for s in spans)

    def evidence(self, span: Span) -> Evidence:
        """Return a span as evidence."""
        return Evidence(span.start, span.end, self.tokens.text[span.start : span.end])

    def aside(self, written: Collection[Span]) -> dict[str, Json]:
        """Return what is known of the article beside its text and the labels; `written` are the spans that go out."""
        article, review = self.row.article, self.row.review
        out: dict[str, Json] = {ASIDE: VERSION, "id": article.id}
        if article.url is not None:
            out["url"] = article.url
        if article.language is not None:
            out["language"] = article.language
        if article.meta:
            out["meta"] = dict(article.meta)
        if review is None:
            return out
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
        spans: dict[str, list[list[int]]] = {}
        for span in written:
            spans.setdefault(span.group, []).append([span.start, span.end])
        values = {
            key: [self._value(key, value, spans.get(f"{key}#{place}", [])) for place, value in enumerate(listed)]
            for key, listed in self.values.items()
        }
        if values:
            out["values"] = values
        return out

    def _value(self, key: str, value: DecidedValue, spans: list[list[int]]) -> dict[str, Json]:
        made: dict[str, Json] = {}
        if key in self.blocks:
            spans = [[e.start, e.end] for e in value.evidence]
        elif not spans or value.value != self.tokens.text[spans[0][0] : spans[0][1]]:
            made["value"] = value.value
        if spans:
            made["spans"] = spans
        if value.attributes:
            made["attributes"] = dict(value.attributes)
        if value.decision is not Decision.ADDED:
            made["decision"] = value.decision.value
        return made


def marked(row: Row, fields: FieldSet, tokens: Tokens, aligner: Aligner) -> Marked:
    """Return an article with its spans at token boundaries; the aligner counts those that were not.

    The values are those of the row's review, the rejected ones aside. The body's spans are no labels: they stay exact.
    """
    made = Marked(row, tokens, blocks=frozenset(f.key for f in fields if f.type is FieldType.BLOCKS))
    decided: Mapping[str, Sequence[DecidedValue]] = row.review.fields if row.review is not None else {}
    order = [f.key for f in fields if f.key in decided]
    for key in (*order, *(k for k in decided if k not in order)):
        made.values[key] = [v for v in decided[key] if v.decision is not Decision.REJECTED]
        if key in made.blocks:
            continue
        rank = _rank(fields.get(key))
        for place, value in enumerate(made.values[key]):
            seen: set[tuple[int, int]] = set()
            for evidence in value.evidence:
                found = aligner.align(tokens, evidence, f"{row.article.id}: {key}")
                if found is None:
                    continue
                first, last = found
                start, end = tokens.starts[first], tokens.ends[last - 1]
                if aligner.how == EXACT:
                    start, end = max(start, evidence.start), min(end, evidence.end)
                if (start, end) in seen:
                    continue
                seen.add((start, end))
                made.spans.append(Span(key, place, first, last, start, end, rank))
    return made


def is_entity(span: Span) -> bool:
    """Whether a span belongs to a field of names."""
    return span.rank == 0


def status(row: Row) -> str:
    """Return how far the review is that a row holds."""
    return row.review.status.value if row.review is not None else Status.TODO.value


def _rank(field: Field | None) -> int:
    """Return whose turn a field's spans have where only one label has room: names first."""
    return 0 if field is not None and field.type is FieldType.ENTITY else 1
