"""Try extractors on one article without keeping anything: what stands, what would come, and how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from store.always.applying import unruled
from store.articles import Article, Suggestion
from store.extract.again import origin as name_of
from store.extractors.joining import Found, is_same, joined
from store.extractors.options import Options
from store.extractors.registry import Listed
from store.extractors.reports import RunReport
from store.extractors.running import run_extractors, wanted_keys
from store.fields import Field
from store.normalise import display

if TYPE_CHECKING:
    from store.project import Project


class How(StrEnum):
    """How a value would come."""

    NEW = "new"
    FIRST = "first"
    """It would stand in a field of one value, what stands there behind it."""
    BEHIND = "behind"
    """It would stand among the candidates."""
    AGREES = "agrees"
    DECIDED = "decided"
    """It would not come: somebody decided on the field."""
    GOES = "goes"
    """It was proposed before, and is not any more."""


@dataclass(frozen=True, slots=True)
class TriedRow:
    """One value of one field: what stands there, and what would come."""

    field: Field
    stands: str
    comes: str
    how: How
    score: float | None
    extractor: str


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of trying: rows in the order of the fields, and the report."""

    rows: tuple[TriedRow, ...]
    report: RunReport


def try_on(
    project: Project,
    number: int,
    annotator: str,
    extractors: Sequence[Listed],
    options: Options,
    *,
    first: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> Tried:
    """Run extractors on one article and compare; nothing is kept. What is blind for the annotator is left out."""
    rows: list[TriedRow] = []
    state = project.shown_state(number, annotator)
    blind = frozenset(f.field.key for f in state.fields if f.blind)
    stored = project.article(number)
    decided = frozenset(key for review in stored.reviews for key in review.fields)
    article = unruled(stored, project.fields, but=decided)
    stands = {f.field.key: [display(f.field, v.value) for v in f.values if v.stands] for f in state.fields}

    def found(one: Listed, _article: Article, new: Found) -> None:
        nonlocal article
        keys = [key for key in wanted_keys(project.fields, one, options) if key not in blind]
        after = joined(project.fields, article, new, name=one.name, keys=keys, decided=decided, first=first)
        for key in keys:
            field = project.fields[key]
            rows.extend(_rows(field, article, after, new, one, stands.get(key, []), decided=key in decided))
        article = after

    report = run_extractors(
        project, extractors, options, numbers=[number], first=first, dry_run=True, cancelled=cancelled, on_found=found
    )
    order = {f.key: place for place, f in enumerate(project.fields)}
    rows.sort(key=lambda row: order[row.field.key])
    return Tried(tuple(rows), report)


def _rows(  # noqa: PLR0917
    field: Field, before: Article, after: Article, new: Found, one: Listed, stands: list[str], *, decided: bool
) -> list[TriedRow]:
    rows = []
    proposed = (*new.suggestions.get(field.key, ()), *new.alternatives.get(field.key, ()))
    shown = before.suggestions.get(field.key, ())
    others = [
        s
        for s in (*shown, *before.alternatives.get(field.key, ()))
        if any(name_of(o) != one.name for o in (s.extractor, *s.agreed))
    ]
    standing = after.suggestions.get(field.key, ())
    for suggestion in proposed:
        words = display(field, suggestion)
        if decided:
            how = How.DECIDED
        elif any(is_same(suggestion, s) for s in others):
            how = How.AGREES
        elif not any(is_same(suggestion, s) for s in standing):
            how = How.BEHIND
        else:
            how = How.FIRST if not field.many and shown else How.NEW
        beside = "; ".join(stands) if not field.many else words if words in stands else ""
        rows.append(TriedRow(field, beside, words, how, suggestion.score, one.origin))
    if not decided:
        rows += [
            TriedRow(field, display(field, s), "", How.GOES, s.score, s.extractor)
            for s in (*shown, *before.alternatives.get(field.key, ()))
            if _is_gone(s, one, (*standing, *after.alternatives.get(field.key, ())))
        ]
    return rows


def _is_gone(suggestion: Suggestion, one: Listed, now: Sequence[Suggestion]) -> bool:
    mine = all(name_of(o) == one.name for o in (suggestion.extractor, *suggestion.agreed))
    return mine and not any(is_same(suggestion, s) for s in now)
