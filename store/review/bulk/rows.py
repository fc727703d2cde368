"""What a list shows of places: read for the few on screen, and computed by the operation itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.articles import Value
from store.errors import UserError
from store.fields import FieldSet, FieldType
from store.normalise import display
from store.review.bulk import veiled
from store.review.bulk.ground import Ground
from store.review.bulk.hits import Hits
from store.review.bulk.operation import Operation, shown_at
from store.review.taken import Taken, take_up
from store.spans import sentence_at

_AROUND = 160
"""Characters of context on each side of a mention, at most."""


@dataclass(frozen=True, slots=True)
class HitRow:
    """A place as it is shown: what stands there, what comes instead, and the sentence with the mention in it.

    `start` and `end` are code points within `sentence`; `problem` says why the value stays as it is, "" where not.
    """

    number: int
    title: str
    field: str
    before: str
    after: str
    score: float | None
    sentence: str
    start: int
    end: int
    problem: str = ""


def rows(ground: Ground, operation: Operation, hits: Hits, wanted: Sequence[int]) -> list[HitRow]:
    """Return what is shown of places, in their order."""
    numbers = list(dict.fromkeys(hits.numbers[row] for row in wanted))
    found = take_up(ground.connection, ground.rules, ground.annotator, ground.annotator_id(), numbers)
    taken = {t.number: t for t in found}
    for number in veiled.without_title(ground.connection, ground.rules, ground.annotator, numbers):
        taken[number].title = ""
    return [_row(taken[hits.numbers[row]], operation, hits, row) for row in wanted]


def _row(taken: Taken, operation: Operation, hits: Hits, row: int) -> HitRow:
    hit, fields = hits[row], taken.rules.fields
    shown = shown_at(taken, hit.field, hit.position, hit.words)
    label = fields[hit.field].label if hit.field in fields else hit.field
    if shown is None:
        problem = "It was changed meanwhile"
        return HitRow(taken.number, taken.title, label, hit.words, "", None, "", 0, 0, problem)
    after, problem = "", hits.refused.get(hits.terms[row], "")
    if not problem:
        try:
            made = operation.outcome(taken, hit.field, hit.position)
            after = " · ".join(_named(fields, hit.field, shown.value, key, value) for key, value in made)
        except UserError as error:
            problem = str(error)
    sentence, start, end = _context(taken.text, shown.value)
    return HitRow(
        number=taken.number,
        title=taken.title,
        field=label,
        before=display(fields[hit.field], shown.value),
        after=after,
        score=shown.score,
        sentence=sentence,
        start=start,
        end=end,
        problem=problem,
    )


def _named(fields: FieldSet, here: str, before: Value, key: str, value: Value) -> str:
    """Return a value in words: with its attributes where they change, and its field where that is another one."""
    words = display(fields[key], value)
    changed = {
        k: v for k, v in value.attributes.items() if before.attributes.get(k) != v and k in fields[key].attributes
    }
    if changed and fields[key].type is not FieldType.NUMBER:
        words += f" ({', '.join(map(str, changed.values()))})"
    return words if key == here else f"{fields[key].label}: {words}"


def _context(text: str, value: Value) -> tuple[str, int, int]:
    if not value.evidence:
        return "", 0, 0
    span = value.evidence[0]
    low, high = sentence_at(text, span.start)
    low, high = max(low, span.start - _AROUND), min(max(high, span.end), span.end + _AROUND)
    flat = "".join(" " if c.isspace() else c for c in text[low:high])
    return flat, span.start - low, span.end - low
