"""Flat records straight from what is stored: one plain value, or list of values, a field.

What stands here is what `store.writers.flat` makes of articles and their records, only without making those; the tests
hold the two to each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.articles import Decision, Json, Status
from store.dataset.facts import Facts
from store.documents import loads
from store.fields import FieldSet, FieldType
from store.interchange.carries import Losses, Part
from store.writers.flat import OWN, STATUS

if TYPE_CHECKING:
    from store.database.lean import LeanArticle, LeanReview

Decided = Mapping[str, Sequence[Mapping[str, Json]]]
"""A review's fields as they are stored; see `store.database.packing`."""
REJECTED_JSON = '"decision":"rejected"'
_REJECTED = Decision.REJECTED.value
_DONE, _TODO = Status.DONE.value, Status.TODO.value

_PARTS = (
    Part.SUGGESTIONS, Part.SCORES, Part.ALTERNATIVES, Part.BLOCKS, Part.URL, Part.LANGUAGE, Part.META, Part.HTML,
    Part.ANNOTATOR, Part.STATUS, Part.REVIEWS, Part.FLAG, Part.NOTE, Part.TIME, Part.DECISIONS, Part.REJECTED,
    Part.EMPTY, Part.UNANCHORED, Part.EVIDENCE, Part.ATTRIBUTES, Part.BODY,
)  # fmt: skip
"""What is counted of an article, of its review and of its record, in this order."""
_NO_REVIEW, _NO_RECORD = (0,) * 8, (0,) * 5


@dataclass(slots=True)
class FlatRow:
    """A flat record and what is counted of it; `record` is as `store.writers.flat` makes it.

    `tallies` has for each decided field its place among the fields, how many values stand, and how many their spans;
    `unanchored` and `attributes` count values without evidence, and attributes, the body's aside.
    """

    article: LeanArticle
    review: LeanReview | None
    status: str
    decided: Decided | None
    record: dict[str, Json]
    tallies: list[tuple[int, int, int]]
    unanchored: int
    attributes: int


class FlatRows:
    """Makes flat records of stored articles; whose record it is and which articles go out is as in `Selection`."""

    def __init__(self, fields: FieldSet, *, only: str, annotator: str | None) -> None:
        self._only, self._annotator, self._with_status = only, annotator, only != "done"
        self._fields = [(place, f.key, f.type is FieldType.BLOCKS, f.many) for place, f in enumerate(fields)]

    def rows(self, articles: Iterator[LeanArticle]) -> Iterator[FlatRow | None]:
        """Yield a row for each article, None for one that is left out."""
        for article in articles:
            yield self._row(article)

    def _row(self, article: LeanArticle) -> FlatRow | None:
        reviews = article.reviews
        if self._annotator is not None:
            reviews = [r for r in reviews if r.annotator == self._annotator]
        done = [r for r in reviews if r.status == _DONE]
        if done:
            review = done[0] if len(done) == 1 else max(done, key=_finished)
            return self._made(article, review, loads(review.document))
        if self._only == "done":
            return None
        begun = next((r for r in reviews if r.status != _TODO or r.document != "{}"), None)
        if self._only == "reviewed" and begun is None:
            return None
        return self._made(article, begun, None)

    def _made(self, article: LeanArticle, review: LeanReview | None, decided: Decided | None) -> FlatRow:
        record: dict[str, Json] = {"id": article.id, "url": article.url, "text": article.text}
        tallies: list[tuple[int, int, int]] = []
        unanchored = attributes = 0
        has_rejected = review is not None and REJECTED_JSON in review.document
        for place, key, blocks, many in self._fields:
            stored = decided.get(key) if decided is not None else None
            if stored is None:
                record.setdefault(key, None)
                continue
            standing = [v for v in stored if v["decision"] != _REJECTED] if has_rejected else stored
            spans = 0
            for value in standing:
                if here := len(value["evidence"]):
                    spans += here
                elif not blocks:
                    unanchored += 1
                if value["attributes"]:
                    attributes += len(value["attributes"])
            tallies.append((place, len(standing), spans))
            if blocks:
                quotes = [_quote(article.text, e) for v in standing for e in v["evidence"]]
                record[key] = "\n\n".join(quotes) if quotes else None
            elif key in OWN:
                if key == "url":
                    record[key] = (standing[0]["value"] if standing else None) or article.url
            elif many:
                record[key] = [v["value"] for v in standing]
            else:
                record[key] = standing[0]["value"] if standing else None
        status = review.status if review is not None else _TODO
        if self._with_status:
            record[STATUS] = status
        return FlatRow(article, review, status, decided, record, tallies, unanchored, attributes)


def _finished(review: LeanReview) -> str:
    return review.finished or ""


def _quote(text: str, span: Json) -> str:
    return text[span[0] : span[1]] if type(span) is list else text[span["start"] : span["end"]]


class FlatCounts:
    """Counts flat rows for losses and facts: sums here, handed over in a lump.

    Keys are counted in the JSON as it is stored: a quotation mark within a string is escaped there, so that `"key":`
    is a key wherever it stands. `narrowed` says that `fields` are not all there are.
    """

    def __init__(self, fields: FieldSet, losses: Losses, facts: Facts, *, narrowed: bool) -> None:
        self._losses, self._facts, self._narrowed = losses, facts, narrowed
        self._keys = [f.key for f in fields]
        self._blocks = {place for place, f in enumerate(fields) if f.type is FieldType.BLOCKS}
        self._sums = [0] * len(_PARTS)
        self._where: list[list[str]] = [[] for _ in _PARTS]
        self._open = list(range(len(_PARTS)))
        """Parts of which there are not examples enough."""

    def see(self, row: FlatRow, split: str) -> None:
        """Count one row."""
        article, facts = row.article, self._facts
        facts.articles[split] += 1
        facts.characters += len(article.text)
        facts.statuses[row.status] += 1
        counted = (
            *self._of_suggestions(article.suggestions),
            article.blocks.count('"kind":'),
            article.url is not None,
            article.language is not None,
            0 if article.meta == "{}" else len(loads(article.meta)),
            article.has_html,
            *self._of_review(row),
            *(self._of_record(row, split) if row.decided is not None else _NO_RECORD),
        )
        sums = self._sums
        for place, count in enumerate(counted):
            sums[place] += count
        for place in self._open:
            if counted[place]:
                self._give_example(place, article.id)

    def _give_example(self, place: int, id_: str) -> None:
        places = self._where[place]
        places.append(id_)
        if len(places) >= self._losses.examples:
            self._open = [p for p in self._open if p != place]

    def _of_suggestions(self, document: str) -> tuple[int, int, int]:
        if self._narrowed:
            made = loads(document)
            own, others = (
                [s for key in self._keys for s in made[part].get(key, ())] for part in ("suggestions", "alternatives")
            )
            return len(own), sum(s["score"] is not None for s in own), len(others)
        at = document.rfind('"alternatives":')
        count = document.count('"extractor":', 0, at)
        return count, count - document.count('"score":null', 0, at), document.count('"extractor":', at)

    def _of_review(self, row: FlatRow) -> tuple[int, ...]:
        review, document = row.review, row.review.document if row.review is not None else ""
        if review is None:
            return _NO_REVIEW
        others = 0
        if len(row.article.reviews) > 1:
            others = sum(r is not review and (r.status != _TODO or r.document != "{}") for r in row.article.reviews)
        if row.decided is None or len(row.decided) != len(row.tallies):
            decisions = [v["decision"] for key, stored in loads(document).items() if key in self._keys for v in stored]
            decided, rejected = len(decisions), decisions.count(_REJECTED)
        else:
            decided, rejected = document.count('"decision":'), document.count(REJECTED_JSON)
        return 1, 1, others, review.flagged, bool(review.note), review.finished is not None, decided, rejected

    def _of_record(self, row: FlatRow, split: str) -> tuple[int, ...]:
        counts = self._facts.fields[split]
        empty = bodies = evidence = 0
        for place, standing, spans in row.tallies:
            count = counts[self._keys[place]]
            count.decided += 1
            if standing:
                count.filled += 1
                count.values += standing
                count.spans += spans
            if place in self._blocks:
                bodies += bool(standing)
            elif standing:
                evidence += spans
            else:
                empty += 1
        return empty, row.unanchored, evidence, row.attributes, bodies

    def finish(self) -> None:
        """Hand over what was counted."""
        for part, count, where in zip(_PARTS, self._sums, self._where, strict=True):
            if count:
                self._losses.put(part, count, where)
