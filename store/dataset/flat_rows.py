"""Flat records straight from what is stored: one plain value, or list of values, a field.

What stands here is what `store.writers.flat` makes of articles and their records, only without making those; the tests
hold the two to each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import add
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
_REJECTED = Decision.REJECTED.value
_DONE, _TODO = Status.DONE.value, Status.TODO.value

_PARTS = (
    Part.SUGGESTIONS, Part.SCORES, Part.ALTERNATIVES, Part.BLOCKS, Part.URL, Part.LANGUAGE, Part.META, Part.HTML,
    Part.ANNOTATOR, Part.STATUS, Part.REVIEWS, Part.FLAG, Part.NOTE, Part.TIME, Part.DECISIONS, Part.REJECTED,
    Part.EMPTY, Part.UNANCHORED, Part.EVIDENCE, Part.ATTRIBUTES, Part.BODY,
)  # fmt: skip
"""What is counted of an article, of its review and of its record, in this order."""
_TOGETHER = 200
"""Rows whose fields are counted together."""
_NO_REVIEW, _NO_RECORD = (0,) * 8, (0,) * 5


@dataclass(slots=True)
class FlatRow:
    """A flat record and what is counted of it; `record` is as `store.writers.flat` makes it.

    `standing` has for each field how many values stand, None where it is not decided, and `spans` how many spans they
    have; `unanchored` and `attributes` count values without evidence, and attributes, the body's aside; `rejected` the
    values that do not stand.
    """

    article: LeanArticle
    review: LeanReview | None
    status: str
    decided: Decided | None
    record: dict[str, Json]
    standing: list[int | None]
    spans: list[int]
    unanchored: int
    attributes: int
    rejected: int


class FlatRows:
    """Makes flat records of stored articles; whose record it is and which articles go out is as in `Selection`."""

    def __init__(self, fields: FieldSet, *, only: str, annotator: str | None) -> None:
        self._only, self._annotator, self._with_status = only, annotator, only != "done"
        self._fields = [(f.key, f.type is FieldType.BLOCKS, f.many, f.key in OWN) for f in fields]

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
        counts: list[int | None] = []
        spans: list[int] = []
        unanchored = attributes = rejected = 0
        for key, blocks, many, own in self._fields:
            stored = decided.get(key) if decided is not None else None
            if stored is None:
                record.setdefault(key, None)
                counts.append(None)
                spans.append(0)
                continue
            values = []
            held = 0
            for value in stored:
                if value["decision"] == _REJECTED:
                    rejected += 1
                    continue
                if evidence := value["evidence"]:
                    held += len(evidence)
                elif not blocks:
                    unanchored += 1
                if more := value["attributes"]:
                    attributes += len(more)
                values.append(evidence if blocks else value["value"])
            counts.append(len(values))
            spans.append(held)
            if blocks:
                quotes = [_quote(article.text, e) for evidence in values for e in evidence]
                record[key] = "\n\n".join(quotes) if quotes else None
            elif own:
                if key == "url":
                    record[key] = (values[0] if values else None) or article.url
            elif many:
                record[key] = values
            else:
                record[key] = values[0] if values else None
        status = review.status if review is not None else _TODO
        if self._with_status:
            record[STATUS] = status
        return FlatRow(article, review, status, decided, record, counts, spans, unanchored, attributes, rejected)


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
        self._blocks = [place for place, f in enumerate(fields) if f.type is FieldType.BLOCKS]
        self._sums = [0] * len(_PARTS)
        self._waiting: dict[str, list[tuple[int, str, list[int | None], list[int]]]] = {}
        """What is to be counted of rows, by split: column by column that costs a third."""
        self._where: list[list[str]] = [[] for _ in _PARTS]
        self._open = list(range(len(_PARTS)))
        """Parts of which there are not examples enough."""

    def see(self, row: FlatRow, split: str) -> None:
        """Count one row."""
        article = row.article
        waiting = self._waiting.setdefault(split, [])
        waiting.append((len(article.text), row.status, row.standing, row.spans))
        if len(waiting) >= _TOGETHER:
            self._count_fields(split)
        counted = (
            *self._of_suggestions(article.suggestions),
            article.blocks.count('"kind":'),
            article.url is not None,
            article.language is not None,
            0 if article.meta == "{}" else len(loads(article.meta)),
            article.has_html,
            *self._of_review(row),
            *(self._of_record(row) if row.decided is not None else _NO_RECORD),
        )
        self._sums = list(map(add, self._sums, counted))
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
        review = row.review
        if review is None:
            return _NO_REVIEW
        others = 0
        if len(row.article.reviews) > 1:
            others = sum(r is not review and (r.status != _TODO or r.document != "{}") for r in row.article.reviews)
        if row.decided is None:
            decisions = [
                v["decision"] for key, stored in loads(review.document).items() if key in self._keys for v in stored
            ]
            decided, rejected = len(decisions), decisions.count(_REJECTED)
        else:
            decided, rejected = sum(filter(None, row.standing)) + row.rejected, row.rejected
        return 1, 1, others, review.flagged, bool(review.note), review.finished is not None, decided, rejected

    def _of_record(self, row: FlatRow) -> tuple[int, ...]:
        empty, evidence, bodies = row.standing.count(0), sum(row.spans), 0
        for place in self._blocks:
            if row.standing[place]:
                bodies += 1
                evidence -= row.spans[place]
            elif row.standing[place] == 0:
                empty -= 1
        return empty, row.unanchored, evidence, row.attributes, bodies

    def _count_fields(self, split: str) -> None:
        """Count the rows that wait: how they are, and their fields, one column after the other."""
        waiting, facts = self._waiting.pop(split, []), self._facts
        if not waiting:
            return
        lengths, statuses, standing, spans = zip(*waiting, strict=True)
        facts.articles[split] += len(waiting)
        facts.characters += sum(lengths)
        facts.statuses.update(statuses)
        fields = facts.fields[split]
        columns = zip(self._keys, zip(*standing, strict=True), zip(*spans, strict=True), strict=True)
        for key, counts, held in columns:
            count, decided = fields[key], [n for n in counts if n is not None]
            count.decided += len(decided)
            count.filled += len(decided) - decided.count(0)
            count.values += sum(decided)
            count.spans += sum(held)

    def finish(self) -> None:
        """Hand over what was counted."""
        for split in list(self._waiting):
            self._count_fields(split)
        for part, count, where in zip(_PARTS, self._sums, self._where, strict=True):
            if count:
                self._losses.put(part, count, where)
