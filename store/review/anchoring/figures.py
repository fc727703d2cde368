"""Figures of each annotator's care: errors caught, accepts too fast to be read, agreement of blind entries, time."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select

from store.articles import Decision, Json, Status
from store.database.models import EXTRACTION, Annotator, ArticleRow, ArticleText, EditRow, ReviewRow, StepRow
from store.documents import loads
from store.review import journal
from store.review.anchoring import pace
from store.review.decisions import OBSERVED

LATEST = 2000
"""Of how many of an annotator's articles the pace is computed: those begun last."""
IDLE = 120
"""Seconds at which the clock of a step stops: how long such a step took is not known."""
_BATCH = 200
_ACCEPTS = ("accept", "accept_all")


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, and the interval in which the true share lies with 95 % confidence (Wilson's)."""

    count: int = 0
    of: int = 0

    @property
    def share(self) -> float | None:
        """The share, from 0 to 1; None of nothing."""
        return self.count / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The ends of the interval; None of nothing."""
        if not self.of:
            return None
        z, n, p = 1.959964, self.of, self.count / self.of
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    def document(self) -> Json:
        """Return the share as plain data."""
        interval = self.interval
        return {
            "count": self.count,
            "of": self.of,
            "share": None if self.share is None else round(self.share, 4),
            "interval": None if interval is None else [round(end, 4) for end in interval],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """One annotator's figures; `seconds` are of the articles that are done, `median_seconds` of one of them."""

    annotator: str
    caught: Share = field(default_factory=Share)
    """Planted errors that were caught."""
    blind_fields: Share = field(default_factory=Share)
    """Blind fields in which the same was entered as had been suggested."""
    blind_values: Share = field(default_factory=Share)
    """Values that were both entered blind and suggested, of all that were either."""
    too_fast: Share = field(default_factory=Share)
    """Accepts made before the sentences behind what was accepted could be read."""
    done: int = 0
    seconds: int = 0
    median_seconds: float | None = None

    def document(self) -> Json:
        """Return the figures as plain data."""
        plain = asdict(self)
        shares = {key: getattr(self, key).document() for key in ("caught", "blind_fields", "blind_values", "too_fast")}
        return {**plain, **shares}


def quality(connection: Connection) -> list[Quality]:
    """Return the figures of all who did anything, in the order of their first."""
    people = connection.execute(
        select(Annotator.id, Annotator.name).where(Annotator.id != EXTRACTION).order_by(Annotator.id)
    ).all()
    observed = _observed(connection)
    return [_quality(connection, id_, name, observed.get(id_, [])) for id_, name in people]


def _quality(connection: Connection, annotator: int, name: str, observed: list[dict[str, Any]]) -> Quality:
    planted = [o for o in observed if o.get("kind") == "planted"]
    blind = [o for o in observed if o.get("kind") == "blind"]
    agreed = sum(o["agreed"] for o in blind)
    seconds = _seconds(connection, annotator)
    return Quality(
        annotator=name,
        caught=Share(sum(bool(o["caught"]) for o in planted), len(planted)),
        blind_fields=Share(sum(o["agreed"] == len(o["entered"]) == o["suggested"] for o in blind), len(blind)),
        blind_values=Share(agreed, sum(len(o["entered"]) + o["suggested"] for o in blind) - agreed),
        too_fast=_too_fast(connection, annotator),
        done=len(seconds),
        seconds=sum(seconds),
        median_seconds=_median(seconds),
    )


def _observed(connection: Connection) -> Mapping[int, list[dict[str, Any]]]:
    """Return what was observed of each annotator."""
    query = select(StepRow.annotator_id, EditRow.after).join(StepRow, StepRow.id == EditRow.step_id)
    found: dict[int, list[dict[str, Any]]] = {}
    for annotator, after in connection.execute(query.where(EditRow.what == OBSERVED).order_by(EditRow.step_id)):
        found.setdefault(annotator, []).append(loads(after))
    return found


def _seconds(connection: Connection, annotator: int) -> list[int]:
    query = select(ReviewRow.seconds).where(
        ReviewRow.annotator_id == annotator, ReviewRow.status == Status.DONE.value, ReviewRow.imported.is_(False)
    )
    return sorted(connection.execute(query).scalars())


def _median(ordered: list[int]) -> float | None:
    if not ordered:
        return None
    middle = len(ordered) // 2
    return float(ordered[middle]) if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


# --- pace ------------------------------------------------------------------------------------------------------------


def _too_fast(connection: Connection, annotator: int) -> Share:
    """Return how many accepts came before what they accept could be read, of the articles begun last."""
    latest = select(ReviewRow.number).where(ReviewRow.annotator_id == annotator)
    numbers = list(connection.execute(latest.order_by(ReviewRow.id.desc()).limit(LATEST)).scalars())
    many = _over_many(connection, annotator)
    fast = accepts = 0
    for start in range(0, len(numbers), _BATCH):
        batch = numbers[start : start + _BATCH]
        query = select(ArticleText.number, ArticleText.text, ArticleRow.language)
        query = query.join(ArticleRow, ArticleRow.number == ArticleText.number).where(ArticleText.number.in_(batch))
        texts = {row.number: row for row in connection.execute(query)}
        edits = select(
            EditRow.number, EditRow.step_id, EditRow.what, EditRow.before, EditRow.after,
            StepRow.kind, StepRow.action, StepRow.seconds,
        ).join(StepRow, StepRow.id == EditRow.step_id)  # fmt: skip
        edits = edits.where(EditRow.number.in_(batch), StepRow.annotator_id == annotator)
        rows = connection.execute(edits.order_by(EditRow.number, EditRow.step_id, EditRow.position))
        for number, steps in groupby(rows, lambda row: row.number):
            of_article = texts[number]
            found = list(_steps(steps, many))
            more_fast, more = count_too_fast(found, of_article.text, of_article.language)
            fast, accepts = fast + more_fast, accepts + more
    return Share(fast, accepts)


@dataclass(frozen=True, slots=True)
class Taken:
    """A step on one article: how long it took, and the spans behind what it newly accepted (None: no accept)."""

    seconds: int
    spans: tuple[tuple[int, int], ...] | None


def count_too_fast(steps: Iterable[Taken], text: str, language: str | None) -> tuple[int, int]:
    """Return how many accepts on an article came too fast, and how many there were.

    An accept is too fast where all the time spent on the article until then would not do to read, once each, the
    sentences in which what was accepted until then stands. Values without evidence ask for no reading.
    """
    speed = pace.characters_a_second(language)
    read: set[tuple[int, int]] = set()
    spent, need, fast, accepts = 0.0, 0, 0, 0
    for step in steps:
        spent += math.inf if step.seconds >= IDLE else step.seconds
        if step.spans is None:
            continue
        for span in step.spans:
            sentence = pace.sentence(text, *span)
            if sentence not in read:
                read.add(sentence)
                need += sentence[1] - sentence[0]
        if step.spans:
            accepts += 1
            fast += spent + 1 < need / speed  # the clock counts whole seconds
    return fast, accepts


def _steps(rows: Iterable[Any], many: frozenset[int]) -> Iterator[Taken]:
    for id_, edits in groupby(rows, lambda row: row.step_id):
        listed = list(edits)
        first = listed[0]
        if id_ in many:
            continue  # a step over many articles: nobody claims to have read them
        if first.kind != journal.DO or first.action not in _ACCEPTS:
            yield Taken(first.seconds, None)
            continue
        spans: list[tuple[int, int]] = []
        for edit in listed:
            if edit.what == "values":
                spans += _accepted(loads(edit.before), loads(edit.after))
        yield Taken(first.seconds, tuple(spans))


def _accepted(before: Json, after: Json) -> Iterator[tuple[int, int]]:
    """Yield the first span of each value that is newly accepted; of the choice of blocks none: it is judged by eye."""
    for value in after or ():
        evidence = value["evidence"]
        new = value["decision"] == Decision.ACCEPTED and value not in (before or ())
        if new and evidence and value["value"] is not None:
            yield evidence[0]["start"], evidence[0]["end"]


def _over_many(connection: Connection, annotator: int) -> frozenset[int]:
    """Return the annotator's steps that touched more than one article and are called accepts."""
    query = select(EditRow.step_id).join(StepRow, StepRow.id == EditRow.step_id)
    query = query.where(StepRow.annotator_id == annotator, StepRow.seconds == 0, StepRow.action.in_(_ACCEPTS))
    counted = query.group_by(EditRow.step_id).having(func.count(func.distinct(EditRow.number)) > 1)
    return frozenset(connection.execute(counted).scalars())
