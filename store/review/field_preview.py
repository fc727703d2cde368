"""What a change of the field set would do to the values that are there, told from the index before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from store.database import sqlite
from store.database.models import EXTRACTION, ArticleRow, IndexedValue, Term
from store.database.rules import Rules
from store.database.terms import STANDING
from store.documents import loads
from store.errors import Conflict, Refused
from store.field_plan import FieldChange
from store.field_values import Converter, converters
from store.fields import FieldType
from store.normalise.texts import is_plain

EXAMPLES = 5
LOOK_EVERY = 2_000


class Fate(StrEnum):
    """What becomes of a field's values."""

    RENAMED = "renamed"
    CHANGED = "changed"
    MERGED = "merged"
    DELETED = "deleted"
    HIDDEN = "hidden"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPreview:
    """What becomes of the values of one field.

    `key` and `label` are those that the field has now, `into` the key and label that it will have, or of the field
    that takes its values. `suggestions` and `decided` count values, `articles` and `reviews` where they stand.
    `converted` of them take another form, `lost_suggestions` and `lost_decided` go into the journal; `examples` are
    values that do not convert, each with the reason. `runners_up` are suggestions that only stay as alternatives.
    """

    key: str
    label: str
    fate: Fate
    into: tuple[str, str] | None = None
    suggestions: int = 0
    decided: int = 0
    articles: int = 0
    reviews: int = 0
    converted: int = 0
    lost_suggestions: int = 0
    lost_decided: int = 0
    runners_up: int = 0
    examples: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldsPreview:
    """What a change of the field set does: one entry for each field whose values it concerns."""

    fields: tuple[FieldPreview, ...] = field(default=())
    articles: int = 0

    @property
    def lost_suggestions(self) -> int:
        """How many suggestions go into the journal."""
        return sum(f.lost_suggestions for f in self.fields)

    @property
    def lost_decided(self) -> int:
        """How many decided values go into the journal."""
        return sum(f.lost_decided for f in self.fields)

    @property
    def loses(self) -> bool:
        """Whether any value goes; then it is asked about twice."""
        return bool(self.lost_suggestions or self.lost_decided)


def preview(
    connection: Connection, rules: Rules, change: FieldChange, cancelled: Callable[[], bool] | None = None
) -> FieldsPreview:
    """Return what a change would do. Raises Conflict where the fields are others than it starts from."""
    if change.before != rules.fields:
        raise Conflict("The fields were changed meanwhile. Look at them again.")
    fates = _fates(change)
    ids = {rules.ids[key]: key for key in fates}
    totals = _totals(connection, ids)
    by_key = converters(change)
    found = []
    for key, (fate, into) in fates.items():
        counted: dict[str, Any] = {**totals.get(key, {})}
        more: dict[str, Any] = {}
        if fate is Fate.DELETED:
            more = {"lost_suggestions": counted.get("suggestions", 0), "lost_decided": counted.get("decided", 0)}
        elif fate in (Fate.CHANGED, Fate.MERGED) and into is not None:
            convert = by_key.get(key if fate is Fate.MERGED else into[0])
            if convert is not None and counted:
                more = _conversion(connection, rules.ids[key], convert, cancelled)
        label = change.before[key].label
        found.append(FieldPreview(key=key, label=label, fate=fate, into=into, **counted, **more))
    _single(connection, rules, change, found)
    return FieldsPreview(fields=tuple(found), articles=_articles(connection, ids, totals))


def _fates(change: FieldChange) -> dict[str, tuple[Fate, tuple[str, str] | None]]:
    """Return what becomes of each field that there is, those left out whose values nothing concerns."""
    found: dict[str, tuple[Fate, tuple[str, str] | None]] = {}
    origins = {new: old for old, new in change.renamed.items()}
    pairs = {origins.get(key, key): (key, old, new) for key, (old, new) in change.pairs.items()}
    for f in change.before:
        if f.key in change.deleted:
            found[f.key] = (Fate.DELETED, None)
        elif f.key in change.merged:
            into = change.merged[f.key]
            found[f.key] = (Fate.MERGED, (into, change.after[into].label))
        elif f.key in pairs:
            key, old, new = pairs[f.key]
            into_ = (key, new.label)
            if key in change.reshaped:
                found[f.key] = (Fate.CHANGED, into_)
            elif f.key != key:
                found[f.key] = (Fate.RENAMED, into_)
            elif old.hidden != new.hidden:
                found[f.key] = (Fate.HIDDEN if new.hidden else Fate.SHOWN, into_)
    return found


_SUGGESTED = IndexedValue.annotator_id == EXTRACTION
_DECIDED = and_(IndexedValue.annotator_id != EXTRACTION, IndexedValue.decision.is_not(None))
_STANDS = IndexedValue.term_id.is_not(None)


def _count(where: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((where, 1), else_=0)), 0)


def _totals(connection: Connection, ids: Mapping[int, str]) -> dict[str, dict[str, int]]:
    """Count values, articles and reviews by the field's key, in one pass over the index."""
    if not ids:
        return {}
    where = IndexedValue.field_id.in_(list(ids))
    each = (
        select(
            IndexedValue.field_id.label("field"),
            IndexedValue.number.label("number"),
            _count(and_(_SUGGESTED, _STANDS)).label("suggestions"),
            _count(and_(_DECIDED, _STANDS)).label("decided"),
            func.count(IndexedValue.annotator_id.distinct()).label("who"),
            func.max(case((_SUGGESTED, 1), else_=0)).label("suggested"),
        )
        .where(where)
        .group_by(IndexedValue.number, IndexedValue.field_id)
        .subquery()
    )
    totals = select(
        each.c.field,
        func.sum(each.c.suggestions),
        func.sum(each.c.decided),
        func.count(),
        func.sum(each.c.who - each.c.suggested),
    ).group_by(each.c.field)
    names = ("suggestions", "decided", "articles", "reviews")
    return {ids[row[0]]: dict(zip(names, row[1:], strict=True)) for row in connection.execute(totals)}


def _articles(connection: Connection, ids: Mapping[int, str], totals: Mapping[str, Mapping[str, int]]) -> int:
    if len(ids) < 2:
        return sum(counted["articles"] for counted in totals.values())
    where = IndexedValue.field_id.in_(list(ids))
    return connection.execute(select(func.count(IndexedValue.number.distinct())).where(where)).scalar() or 0


def _conversion(
    connection: Connection, field_id: int, convert: Converter, cancelled: Callable[[], bool] | None
) -> dict[str, Any]:
    """Return how a field's values convert: each distinct one is tried, in the languages of its articles if need be."""
    if convert.is_idle:
        return {}
    tried = (_by_language if convert.by_language else _by_value)(connection, field_id, convert, cancelled)
    converted, lost, examples = 0, [0, 0], dict[str, str]()
    for shown, problem, is_suggested, count in tried:
        if problem:
            lost[is_suggested] += count
            if len(examples) < EXAMPLES:
                examples.setdefault(shown, problem)
        else:
            converted += count
    return {
        "converted": converted,
        "lost_decided": lost[0],
        "lost_suggestions": lost[1],
        "examples": tuple(examples.items()),
    }


_Tried = Iterator[tuple[str, str, int, int]]
"""Values that do not stay what they are: each as it stands, why it goes, whether suggested, how often it stands."""


def _by_value(
    connection: Connection, field_id: int, convert: Converter, cancelled: Callable[[], bool] | None
) -> _Tried:
    others: dict[int, tuple[str, str]] = {}
    terms = connection.execute(select(Term.id, Term.value).where(Term.field_id == field_id)).all()
    as_it_is = convert.to_text and convert.old.type is not FieldType.NUMBER
    for place, (term, shown) in enumerate(terms):
        _look(place, cancelled)
        if as_it_is and is_plain(shown):
            continue
        problem = _changes(convert, shown, None)
        if problem is not None:
            others[term] = shown, problem
    suggested = case((_SUGGESTED, 1), else_=0)
    query = select(IndexedValue.term_id, suggested, func.count()).group_by(IndexedValue.term_id, suggested)
    query = query.where(IndexedValue.term_id.in_(sqlite.listed(others)), IndexedValue.field_id == field_id)
    for term, is_suggested, count in connection.execute(query.where(or_(_SUGGESTED, _DECIDED))):
        if term is not None:
            yield *others[term], is_suggested, count


def _by_language(
    connection: Connection, field_id: int, convert: Converter, cancelled: Callable[[], bool] | None
) -> _Tried:
    suggested = case((_SUGGESTED, 1), else_=0)
    query = (
        select(Term.value, ArticleRow.language, suggested, func.count())
        .join(Term, Term.id == IndexedValue.term_id)
        .join(ArticleRow, ArticleRow.number == IndexedValue.number)
        .where(IndexedValue.field_id == field_id, or_(_SUGGESTED, _DECIDED))
        .group_by(IndexedValue.term_id, ArticleRow.language, suggested)
    )
    for place, (shown, language, is_suggested, count) in enumerate(connection.execute(query)):
        _look(place, cancelled)
        problem = _changes(convert, shown, language)
        if problem is not None:
            yield shown, problem, is_suggested, count


def _changes(convert: Converter, shown: str, language: str | None) -> str | None:
    """Return why a value goes, or "" where it becomes another one; None where it stays."""
    value = loads(shown) if convert.old.type is FieldType.NUMBER else shown
    made, _, problem = convert(value, language)
    return problem or (None if made == value else "")


def _look(place: int, cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and place % LOOK_EVERY == 0 and cancelled():
        raise Refused("Cancelled.")


def _single(connection: Connection, rules: Rules, change: FieldChange, found: list[FieldPreview]) -> None:
    """Count, in fields that take one value, those that would stand beside it."""
    for place, told in enumerate(found):
        if told.into is None or told.fate not in (Fate.CHANGED, Fate.MERGED) or change.after[told.into[0]].many:
            continue
        if told.fate is Fate.CHANGED and not change.before[told.key].many:
            continue
        keys = {told.key}
        if told.fate is Fate.MERGED:
            origins = {new: old for old, new in change.renamed.items()}
            into = origins.get(told.into[0], told.into[0])
            keys |= {into} if into in rules.ids else set()
        ids = [rules.ids[key] for key in keys]
        beside = _beside(connection, ids, IndexedValue.decision.in_(STANDING))
        runners_up = _beside(connection, ids, _SUGGESTED)
        lost = min(told.decided, told.lost_decided + beside)
        found[place] = replace(told, lost_decided=lost, runners_up=runners_up)


def _beside(connection: Connection, ids: Iterable[int], which: ColumnElement[bool]) -> int:
    count = func.count().label("values")
    each = (
        select(count)
        .where(IndexedValue.field_id.in_(list(ids)), which, _STANDS)
        .group_by(IndexedValue.number, IndexedValue.annotator_id)
        .having(count > 1)
        .subquery()
    )
    return connection.execute(select(func.coalesce(func.sum(each.c["values"] - 1), 0))).scalar() or 0
