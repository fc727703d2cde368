"""From the tree of a query to a condition on articles, as SQL.

Values are looked up as they stand for the annotator who asks: where they decided on a field, what they decided, else
what is suggested. Asked in nobody's name, what anybody decided counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    SQLColumnExpression,
    and_,
    exists,
    false,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.orm import aliased

from store.articles import Status
from store.database import sqlite
from store.database.models import EXTRACTION, Annotator, ArticleRow, IndexedValue, ReviewRow, Term
from store.database.rules import Rules
from store.database.terms import CHANGED, STANDING
from store.errors import said
from store.fields import Field, FieldType
from store.search import names, saved
from store.search.fold import fold
from store.search.parser import All, Compare, Either, InvalidQuery, Node, Not, Op, Saved, Words

Condition = ColumnElement[bool]

_YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
_LAST = "~"
"""Sorts behind every character that a date goes on with."""


@dataclass(frozen=True, slots=True)
class Asker:
    """In whose name a query is asked; `annotator_id` None: nobody's."""

    connection: Connection
    rules: Rules
    annotator_id: int | None


def condition(node: Node, asker: Asker) -> Condition:
    """Return the condition that a query's tree puts on `ArticleRow`; raises InvalidQuery for what it cannot mean."""
    match node:
        case All(parts):
            return and_(true(), *(condition(p, asker) for p in parts))
        case Either(parts):
            return or_(false(), *(condition(p, asker) for p in parts))
        case Not(part):
            return not_(condition(part, asker))
        case Words():
            return _words(node)
        case Compare():
            return _compare(node, asker)
        case Saved():
            return _saved(node, asker)


def match_of(text: str, *, prefix: bool) -> str:
    """Return words as a full-text phrase."""
    return '"' + text.replace('"', '""').replace("\0", " ") + '"' + ("*" if prefix else "")


def _words(words: Words) -> Condition:
    match = match_of(words.text, prefix=words.prefix)
    by_value = select(IndexedValue.number).where(IndexedValue.term_id.in_(sqlite.terms_matching(match)))
    return or_(ArticleRow.number.in_(sqlite.articles_matching(match)), ArticleRow.number.in_(by_value))


def _saved(node: Saved, asker: Asker) -> Condition:
    if node.part is None:
        raise InvalidQuery("the saved filter “{0}” was not looked up", node.position, node.name)
    try:
        return condition(node.part, asker)
    except InvalidQuery as error:
        raise saved.inside(node.name, error, node.position) from None


def _compare(compare: Compare, asker: Asker) -> Condition:
    special = _SPECIAL.get(fold(compare.name))
    if special is not None:
        return special(compare, asker)
    field = names.field_named(asker.rules.fields, compare.name)
    if field is None:
        raise names.unknown(asker.rules.fields, compare.name, compare.position)
    return _field(field, compare, asker)


# --- fields ---------------------------------------------------------------------------------------------------------


def _field(field: Field, compare: Compare, asker: Asker) -> Condition:
    if compare.value == "*" and not compare.phrase:
        return ArticleRow.number.in_(_standing(asker, field))
    if field.type is FieldType.BLOCKS:
        raise InvalidQuery("{0} holds blocks; look for words with text:", compare.position, field.key)
    if field.type is FieldType.DATE:
        terms = _between(Term.date, compare, _date, _LAST)
    elif field.type is FieldType.NUMBER:
        terms = _between(Term.number, compare, _number, None)
    elif compare.op is not Op.HAS or compare.upto is not None:
        raise InvalidQuery("{0} is neither a number nor a date, so it has no order", compare.value_position, field.key)
    else:
        terms = Term.id.in_(sqlite.terms_matching(match_of(compare.value, prefix=compare.prefix)))
    wanted = select(Term.id).where(Term.field_id == asker.rules.ids[field.key], terms)
    return ArticleRow.number.in_(_standing(asker, field).where(IndexedValue.term_id.in_(wanted)))


def _standing(asker: Asker, field: Field) -> Select[int]:
    """Return the numbers of articles in whose field something stands."""
    id_ = asker.rules.ids[field.key]
    stands = or_(IndexedValue.decision.is_(None), IndexedValue.decision.in_(STANDING))
    return select(IndexedValue.number).where(IndexedValue.field_id == id_, stands, _counts(asker))


def _counts(asker: Asker) -> Condition:
    """Whether a row of the index is what stands for the asker: theirs, or a suggestion on a field left undecided."""
    theirs = aliased(IndexedValue)
    decided = exists().where(
        theirs.number == IndexedValue.number,
        theirs.field_id == IndexedValue.field_id,
        theirs.annotator_id != EXTRACTION if asker.annotator_id is None else theirs.annotator_id == asker.annotator_id,
    )
    mine = (
        IndexedValue.annotator_id != EXTRACTION
        if asker.annotator_id is None
        else IndexedValue.annotator_id == asker.annotator_id
    )
    return or_(mine, and_(IndexedValue.annotator_id == EXTRACTION, not_(decided)))


def _between(
    column: SQLColumnExpression[Any], compare: Compare, read: Callable[[str, int], object], last: str | None
) -> Condition:
    """Compare a column with a value or a range; a date's end takes in all that begins with it."""
    at = compare.value_position

    def low(text: str) -> object:
        return read(text, at)

    def high(text: str) -> object:
        end = read(text, at)
        return f"{end}{last}" if last else end

    if compare.upto is not None:
        parts = [column >= low(compare.value)] if compare.value else []
        parts += [column <= high(compare.upto)] if compare.upto else []
        return and_(*parts)
    value = compare.value
    if compare.op is Op.LESS:
        return column < low(value)
    if compare.op is Op.AT_MOST:
        return column <= high(value)
    if compare.op is Op.MORE:
        return column > high(value)
    if compare.op is Op.AT_LEAST:
        return column >= low(value)
    return and_(column >= low(value), column <= high(value))


def _date(text: str, position: int) -> str:
    year, *rest = text.split("-", 1)
    if not (year.isdigit() and len(year) == 4) or (rest and not all(c.isdigit() or c in "-T:+Z." for c in rest[0])):
        raise InvalidQuery("“{0}” is not a date such as 2024, 2024-10 or 2024-10-22", position, text[:40])
    return text


def _number(text: str, position: int) -> float:
    try:
        number = float(text.replace(",", "").replace("_", ""))
    except ValueError:
        number = float("nan")
    if number != number or abs(number) == float("inf"):  # noqa: PLR0124  (that is what NaN means)
        raise InvalidQuery("“{0}” is not a number", position, text[:40])
    return number


# --- names that are no fields ---------------------------------------------------------------------------------------


def _reviews(asker: Asker, *conditions: Condition) -> Condition:
    """Whether the asker has such a review, or anybody where nobody asks."""
    mine = true() if asker.annotator_id is None else ReviewRow.annotator_id == asker.annotator_id
    return ArticleRow.number.in_(select(ReviewRow.number).where(mine, *conditions))


def _only(compare: Compare) -> str:
    if compare.op is not Op.HAS or compare.upto is not None:
        raise InvalidQuery(
            "{0}: takes {1}", compare.value_position, compare.name, said(names.NAMES[fold(compare.name)])
        )
    return compare.value


def _status(compare: Compare, asker: Asker) -> Condition:
    given = fold(_only(compare)).replace("-", "_").replace(" ", "_")
    try:
        status = Status({"open": "todo", "begun": "in_progress"}.get(given, given))
    except ValueError:
        raise InvalidQuery("status: takes {0}", compare.value_position, said(names.NAMES["status"])) from None
    if status is Status.TODO:
        return not_(_reviews(asker, ReviewRow.status != Status.TODO.value))
    return _reviews(asker, ReviewRow.status == status.value)


def _flagged(compare: Compare, asker: Asker) -> Condition:
    wanted = _YES.get(fold(_only(compare)))
    if wanted is None:
        raise InvalidQuery("flagged: takes yes or no", compare.value_position)
    flagged = _reviews(asker, ReviewRow.flagged.is_(True))
    return flagged if wanted else not_(flagged)


def _named_field(compare: Compare, asker: Asker) -> Field:
    field = names.field_named(asker.rules.fields, _only(compare))
    if field is None:
        raise names.unknown(asker.rules.fields, compare.value, compare.value_position, only_fields=True)
    return field


def _missing(compare: Compare, asker: Asker) -> Condition:
    return not_(ArticleRow.number.in_(_standing(asker, _named_field(compare, asker))))


def _changed(compare: Compare, asker: Asker) -> Condition:
    mine = (
        IndexedValue.annotator_id != EXTRACTION
        if asker.annotator_id is None
        else IndexedValue.annotator_id == asker.annotator_id
    )
    changed = select(IndexedValue.number).where(mine, IndexedValue.decision.in_(CHANGED))
    if compare.value != "*":
        changed = changed.where(IndexedValue.field_id == asker.rules.ids[_named_field(compare, asker).key])
    return ArticleRow.number.in_(changed)


def _score(compare: Compare, asker: Asker) -> Condition:
    undecided = select(IndexedValue.number).where(
        IndexedValue.decision.is_(None), IndexedValue.term_id.is_not(None), _counts(asker)
    )
    if fold(compare.value) == "none" and compare.op is Op.HAS:
        return ArticleRow.number.in_(undecided.where(IndexedValue.score.is_(None)))
    return ArticleRow.number.in_(undecided.where(_between(IndexedValue.score, compare, _number, None)))


def _unsure(compare: Compare, asker: Asker) -> Condition:
    if asker.annotator_id is None:
        return _between(ArticleRow.unsure, compare, _number, None)
    mine = aliased(ReviewRow)
    theirs = select(mine.unsure).where(mine.number == ArticleRow.number, mine.annotator_id == asker.annotator_id)
    kept = func.coalesce(theirs.correlate(ArticleRow).scalar_subquery(), ArticleRow.unsure)
    return _between(kept, compare, _number, None)


def _corrected(compare: Compare, asker: Asker) -> Condition:
    return _reviews(asker, _between(ReviewRow.corrected, compare, _number, None))


def _by(compare: Compare, asker: Asker) -> Condition:
    wanted = fold(_only(compare))
    known = asker.connection.execute(select(Annotator.id, Annotator.name).where(Annotator.id != EXTRACTION)).all()
    ids = [
        row.id for row in known if fold(row.name) == wanted or (compare.prefix and fold(row.name).startswith(wanted))
    ]
    worked = or_(ReviewRow.status != Status.TODO.value, ReviewRow.flagged.is_(True), ReviewRow.note != "")
    return ArticleRow.number.in_(select(ReviewRow.number).where(ReviewRow.annotator_id.in_(ids), worked))


def _lang(compare: Compare, _: Asker) -> Condition:
    language, given = func.lower(ArticleRow.language), _only(compare).lower()
    return or_(language == given, language.startswith(f"{given}-", autoescape=True))


def _site(compare: Compare, _: Asker) -> Condition:
    given = _only(compare).lower().removeprefix("www.")
    under = ArticleRow.site.endswith(f".{given}", autoescape=True)
    longer = [ArticleRow.site.startswith(given, autoescape=True)] if compare.prefix else []
    return or_(ArticleRow.site == given, under, *longer)


def _format(compare: Compare, _: Asker) -> Condition:
    return ArticleRow.format == _only(compare).lower()


def _text(compare: Compare, _: Asker) -> Condition:
    match = match_of(_only(compare), prefix=compare.prefix)
    return ArticleRow.number.in_(sqlite.articles_matching(f"{fold(compare.name)} : {match}"))


def _note(compare: Compare, asker: Asker) -> Condition:
    return _reviews(asker, ReviewRow.note.icontains(_only(compare), autoescape=True))


def _id(compare: Compare, _: Asker) -> Condition:
    given = _only(compare)
    same = ArticleRow.id == given
    return or_(same, ArticleRow.id.startswith(given, autoescape=True)) if compare.prefix else same


def _url(compare: Compare, _: Asker) -> Condition:
    return ArticleRow.url.icontains(_only(compare), autoescape=True)


_SPECIAL: dict[str, Callable[[Compare, Asker], Condition]] = {
    "status": _status,
    "flagged": _flagged,
    "missing": _missing,
    "changed": _changed,
    "score": _score,
    "unsure": _unsure,
    "corrected": _corrected,
    "by": _by,
    "lang": _lang,
    "site": _site,
    "format": _format,
    "text": _text,
    "title": _text,
    "note": _note,
    "id": _id,
    "url": _url,
}
