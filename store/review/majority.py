"""The record that most of those who finished an article agree on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from store.articles import DecidedValue, Decision, Evidence, Review, Status, Value
from store.fields import Field, FieldSet, FieldType
from store.normalise import key

MAJORITY = "majority"
"""Asked for instead of an annotator: for each field what more than half of those who decided it have in common."""


def majority_review(reviews: Sequence[Review], fields: FieldSet) -> Review | None:
    """Return what the finished reviews have in common, as a review, or None where none is finished.

    A value of a field with many stands where more than half of those who decided the field have it; the value of a
    single field likewise, else the field stays undecided, as one does where half say it is empty and half do not.
    Values meet by their folded key, as in search; attributes and evidence are those that most give, the first by the
    annotator's name where there is no most. Of the body each block is voted on alone.
    """
    done = sorted((r for r in reviews if r.status is Status.DONE), key=lambda r: r.annotator)
    if len(done) < 2:
        return done[0] if done else None
    decided: dict[str, tuple[DecidedValue, ...]] = {}
    for name in dict.fromkeys(name for r in done for name in r.fields):
        field = fields.get(name)
        votes = [
            tuple(d for d in r.fields[name] if d.decision is not Decision.REJECTED) for r in done if name in r.fields
        ]
        if field is not None and (agreed := _agreed(field, votes)) is not None:
            decided[name] = agreed
    return Review(
        annotator=MAJORITY,
        status=Status.DONE,
        flagged=any(r.flagged for r in done),
        seconds=sum(r.seconds for r in done),
        finished=max((r.finished for r in done if r.finished is not None), default=None),
        fields=decided,
    )


def _agreed(field: Field, votes: list[tuple[DecidedValue, ...]]) -> tuple[DecidedValue, ...] | None:
    """Return the values that stand, or None where a single field is left open."""
    needed = len(votes) / 2
    if field.type is FieldType.BLOCKS:
        return _agreed_blocks(votes, needed)
    given: dict[str, list[DecidedValue]] = {}
    for vote in votes:
        for name, value in {key(field, v): v for v in reversed(vote)}.items():
            given.setdefault(name, []).append(value)
    standing = [_commonest(values) for values in given.values() if len(values) > needed]
    if field.many:
        return tuple(sorted(standing, key=_place))
    if standing:
        return (standing[0],)
    return () if sum(not vote for vote in votes) > needed else None


def _agreed_blocks(votes: list[tuple[DecidedValue, ...]], needed: float) -> tuple[DecidedValue, ...]:
    counted: dict[Evidence, int] = {}
    for vote in votes:
        for span in {e for value in vote for e in value.evidence}:
            counted[span] = counted.get(span, 0) + 1
    spans = tuple(sorted(span for span, count in counted.items() if count > needed))
    return (DecidedValue(value=None, evidence=spans, decision=Decision.ADDED),) if spans else ()


def _commonest(values: list[DecidedValue]) -> DecidedValue:
    def same(one: Value, other: Value) -> bool:
        return (one.value, _plain(one.attributes), one.evidence) == (
            other.value,
            _plain(other.attributes),
            other.evidence,
        )

    best = max(values, key=lambda v: sum(same(v, other) for other in values))
    return replace(best, decision=Decision.ADDED, from_=None)


def _plain(attributes: Mapping[str, object]) -> list[tuple[str, str]]:
    return sorted((name, str(value)) for name, value in attributes.items())


def _place(value: Value) -> tuple[int, str]:
    return (value.evidence[0].start if value.evidence else 1 << 40, str(value.value))
