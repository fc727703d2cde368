"""Rewrite the values of articles under another field set, a batch at a time: documents, index and kept counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Float,
    Integer,
    bindparam,
    case,
    cast,
    exists,
    func,
    or_,
    select,
    update,
)

from store.articles import Block, DecidedValue, Decision, Evidence, Json
from store.collecting import uncollected
from store.database import index, sqlite, tally
from store.database.models import (
    EXTRACTION,
    Annotator,
    AnyRow,
    ArticleRow,
    ArticleText,
    IndexedValue,
    ReviewRow,
    SuggestionDocument,
)
from store.database.rules import Rules
from store.database.shift import Shift
from store.database.tally import Counts
from store.database.terms import CHANGED
from store.database.transaction import Transaction
from store.documents import dumps, loads
from store.field_values import Documents
from store.fields import Field, FieldType
from store.review.state import UNKNOWN, FieldState

BATCH = 250
CHUNK = 1000
"""How many articles are renamed in at once."""


@dataclass(slots=True)
class Taken:
    """An article taken up: its number, its rows, and its documents as they are to be."""

    number: int
    row: AnyRow
    reviews: list[AnyRow]
    documents: Documents
    blocks: tuple[Block, ...] = ()


_ARTICLES = (
    select(
        ArticleRow.number, ArticleRow.language, ArticleRow.unsure, ArticleRow.expected, ArticleRow.date,
        ArticleRow.title, SuggestionDocument.document,
    )
    .join(SuggestionDocument, SuggestionDocument.number == ArticleRow.number)
    .where(ArticleRow.number > bindparam("after"), ArticleRow.number <= bindparam("until"))
    .order_by(ArticleRow.number)
    .limit(BATCH)
)  # fmt: skip
_REVIEWS = (
    select(
        ReviewRow.id, ReviewRow.number, ReviewRow.annotator_id, ReviewRow.unsure, ReviewRow.expected,
        ReviewRow.corrected, ReviewRow.document, Annotator.name,
    )
    .join(Annotator)
    .where(ReviewRow.number.between(bindparam("first"), bindparam("last")))
    .order_by(ReviewRow.number, ReviewRow.id)
)  # fmt: skip


def rewrite(
    tx: Transaction,
    shift: Shift,
    change: Callable[[list[Taken]], None],
    progress: Callable[[int], None],
) -> None:
    """Let `change` alter the documents of every article that the shift touches, and keep all else in step with them.

    `progress` gets the articles dealt with after each batch; what it raises ends the work.
    """
    for field, id_, sign in shift.recounts:
        recount(tx, field, id_, sign)
    if shift.reads_articles:
        with uncollected():
            (_rename if shift.only_keys else _rewrite_all)(tx, shift, change, progress)


def recount(tx: Transaction, field: Field, field_id: int, sign: int) -> None:
    """Add to the kept counts, or take from them, what one field has in them: told by the index alone."""
    unsure = or_(IndexedValue.score.is_(None), IndexedValue.score < tx.rules.threshold)
    look: ColumnElement[int] = case((unsure, 1), else_=0)
    article: dict[str, ColumnElement[int]] = {}
    review: dict[str, ColumnElement[int]] = {}
    for name, share, missing in (("unsure", look, 1), ("expected", _doubt(), UNKNOWN)):
        required = missing if field.required else 0
        article[name] = _kept(ArticleRow, name) + sign * _suggested(field_id, ArticleRow.number, share, required)
        review[name] = _kept(ReviewRow, name) + sign * _left(field_id, share, required)
    tx.connection.execute(update(ArticleRow).values(**article))
    tx.connection.execute(update(ReviewRow).values(**review))


def _kept(row: type[ArticleRow | ReviewRow], name: str) -> ColumnElement[int]:
    column: ColumnElement[int] = getattr(row, name)
    return column


def _doubt() -> ColumnElement[int]:
    """Return `state.doubt` of a value of the index, to the last digit."""
    within = func.min(func.max(IndexedValue.score, 0.0), 1.0, type_=Float)
    return case((IndexedValue.score.is_(None), UNKNOWN), else_=cast((1 - within) * 1000 + 0.5, Integer))


def _suggested(field_id: int, number: Any, share: ColumnElement[int], missing: int) -> ColumnElement[int]:
    """Return the share of what is suggested in a field; `missing` where nothing is."""
    mine = (
        IndexedValue.field_id == field_id,
        IndexedValue.term_id.is_not(None),
        IndexedValue.number == number,
        IndexedValue.annotator_id == EXTRACTION,
    )
    total = select(func.coalesce(func.sum(share), 0)).where(*mine).correlate_except(IndexedValue)
    nothing = case((exists().where(*mine).correlate_except(IndexedValue), 0), else_=missing)
    return total.scalar_subquery() + nothing if missing else total.scalar_subquery()


def _left(field_id: int, share: ColumnElement[int], missing: int) -> ColumnElement[int]:
    """Return the share of what a review leaves undecided in a field."""
    theirs = (
        IndexedValue.field_id == field_id,
        IndexedValue.number == ReviewRow.number,
        IndexedValue.annotator_id == ReviewRow.annotator_id,
    )
    open_ = (IndexedValue.term_id.is_not(None), IndexedValue.decision.is_(None))
    left = select(func.coalesce(func.sum(share), 0)).where(*theirs, *open_).correlate_except(IndexedValue)
    decided = exists().where(*theirs).correlate_except(IndexedValue)
    return case((decided, left.scalar_subquery()), else_=_suggested(field_id, ReviewRow.number, share, missing))


def _rename(
    tx: Transaction, shift: Shift, change: Callable[[list[Taken]], None], progress: Callable[[int], None]
) -> None:
    """Call fields by other keys, in the documents as they are stored; those where that is not certain are read."""
    seen = after = 0
    while (following := _chunk_after(tx.connection, after))[0]:
        count, until = following
        if not sqlite.rename_keys(tx.connection, after + 1, until, shift.to):
            _rewrite(tx, shift, change, lambda _: None, after, until)
        seen, after = seen + count, until
        progress(seen)


def _chunk_after(connection: Connection, after: int) -> tuple[int, int]:
    """Return of how many articles the next part is, and the last one's number."""
    following = select(ArticleRow.number).where(ArticleRow.number > after).order_by(ArticleRow.number).limit(CHUNK)
    part = following.subquery()
    count, last = connection.execute(select(func.count(), func.max(part.c.number)).select_from(part)).one()
    return count, last or after


def _rewrite_all(
    tx: Transaction, shift: Shift, change: Callable[[list[Taken]], None], progress: Callable[[int], None]
) -> None:
    _rewrite(tx, shift, change, progress, 0, 2**62)


def _rewrite(  # noqa: PLR0917
    tx: Transaction,
    shift: Shift,
    change: Callable[[list[Taken]], None],
    progress: Callable[[int], None],
    after: int,
    until: int,
) -> None:
    seen = 0
    accepted: Counter[int] = Counter()
    marks = [f"{dumps(key).decode()}:" for key in sorted(shift.marks)]
    bodies = shift.bodies
    everyone = any(shift.counted) or shift.redates or bodies
    while rows := tx.connection.execute(_ARTICLES, {"after": after, "until": until}).all():
        first, after = rows[0].number, rows[-1].number
        reviews: dict[int, list[AnyRow]] = {}
        for row in tx.connection.execute(_REVIEWS, {"first": first, "last": after}).all():
            reviews.setdefault(row.number, []).append(row)
        both = [(row, reviews.get(row.number, [])) for row in rows]
        taken = [_taken(row, mine) for row, mine in both if everyone or _holds(row, mine, marks)]
        if bodies:
            _take_blocks(tx.connection, taken)
        if taken:
            _batch(tx, shift, taken, change, accepted)
        seen += len(rows)
        progress(seen)
    index.count_accepted(tx, accepted)


def _holds(row: AnyRow, reviews: Sequence[AnyRow], marks: Sequence[str]) -> bool:
    """Whether a key stands in any document of an article; it may also only be part of a text."""
    return any(mark in row.document for mark in marks) or any(mark in r.document for r in reviews for mark in marks)


def _taken(row: AnyRow, reviews: list[AnyRow]) -> Taken:
    document = loads(row.document)
    fields = {r.name: loads(r.document) for r in reviews}
    documents = Documents(document["suggestions"], document["alternatives"], fields, row.language)
    return Taken(row.number, row, reviews, documents)


def _take_blocks(connection: Connection, taken: Sequence[Taken]) -> None:
    query = select(ArticleText.number, ArticleText.blocks)
    rows = connection.execute(query.where(ArticleText.number.in_([t.number for t in taken])))
    found = {row.number: row.blocks for row in rows}
    for one in taken:
        one.blocks = tuple(Block(b["start"], b["end"], b["kind"], b["body"]) for b in loads(found[one.number]))


def _batch(
    tx: Transaction,
    shift: Shift,
    taken: list[Taken],
    change: Callable[[list[Taken]], None],
    accepted: Counter[int],
) -> None:
    first = _parts(shift.before, shift.counted[0], shift.indexed[0])
    last = _parts(shift.after, shift.counted[1], shift.indexed[1])
    before = [_figures(shift.before, first, t) for t in taken]
    change(taken)
    alters = bool(shift.to or shift.values_before or shift.values_after)
    rows = index.Rows()
    suggestions, articles, reviews = [], [], []
    for one, old in zip(taken, before, strict=True):
        documents, row = one.documents, one.row
        new = _figures(shift.after, last, one, rows)
        if alters:
            holds = dumps({"suggestions": documents.suggestions, "alternatives": documents.alternatives}).decode()
            if holds != row.document:
                suggestions.append((holds, one.number))
        look, doubt, _ = _moved((row.unsure, row.expected, 0), old[EXTRACTION], new[EXTRACTION])
        day = _date(shift.after, documents.suggestions) if shift.redates else row.date
        if (look, doubt, day) != (row.unsure, row.expected, row.date):
            articles.append((look, doubt, day, one.number))
        for review in one.reviews:
            by, stood = review.annotator_id, (review.unsure, review.expected, review.corrected)
            held = dumps(documents.reviews[review.name]).decode() if alters else review.document
            counted = _moved(stood, old[by], new[by])
            if counted != stood or held != review.document:
                reviews.append((held, *counted, review.id))
    sqlite.update_rows(tx.connection, SuggestionDocument, ("document",), suggestions, key="number")
    sqlite.update_rows(tx.connection, ArticleRow, ("unsure", "expected", "date"), articles, key="number")
    figures = ("document", "unsure", "expected", "corrected")
    sqlite.update_rows(tx.connection, ReviewRow, figures, reviews, counting="version")
    ids = {shift.before.ids[k] for k in shift.indexed[0]} | {shift.after.ids[k] for k in shift.indexed[1]}
    if ids:
        index.exchange(tx, {one.number for one in taken}, ids, rows, accepted)


_Figures = dict[int, Counts]
"""By annotator row (0: before anybody decided): what needs a look, is expected to be corrected, and differs."""


def _moved(stood: tuple[int, int, int], old: Counts, new: Counts) -> tuple[int, int, int]:
    return stood[0] + new[0] - old[0], stood[1] + new[1] - old[1], stood[2] + new[2] - old[2]


class _Part(NamedTuple):
    """A field that has to do with the kept counts, the index, or both; hidden ones count no more than differences."""

    key: str
    id: int
    field: Field
    counts: bool
    indexes: bool


def _parts(rules: Rules, counted: Iterable[str], indexed: Iterable[str]) -> list[_Part]:
    keys = {*counted, *indexed}
    return [
        _Part(f.key, rules.ids[f.key], f, f.key in counted and not f.hidden, f.key in indexed)
        for f in rules.fields
        if f.key in keys
    ]


def _figures(rules: Rules, parts: Iterable[_Part], taken: Taken, rows: index.Rows | None = None) -> _Figures:
    """Return what some fields have to do with the kept counts; their entries in the index go to `rows`."""
    documents, number, threshold = taken.documents, taken.number, rules.threshold
    found = dict.fromkeys((EXTRACTION, *[r.annotator_id for r in taken.reviews]), _NONE)
    for key, id_, field, counts, indexes in parts:
        if field.type is FieldType.BLOCKS:
            if indexes:
                _blocks(rules, field, taken, found, rows)
            continue
        suggested = documents.suggestions.get(key, ())
        alone = tally.counts(field, suggested, None, suggested, threshold) if counts else _NONE
        if alone is not _NONE:
            found[EXTRACTION] = _sum(found[EXTRACTION], alone)
        if indexes and rows is not None:
            rows.suggest(number, id_, field, suggested)
        for review in taken.reviews:
            by = review.annotator_id
            decided = documents.reviews[review.name].get(key)
            if decided is None:
                told = alone
            else:
                values = tally.standing(field, suggested, decided)
                told = tally.counts(field, suggested, decided, values, threshold)
                if not counts:
                    told = Counts(corrected=told.corrected)
                if not indexes:
                    told = Counts(told.unsure, told.expected)
                elif rows is not None:
                    rows.decide(number, by, id_, field, values, suggested=bool(suggested))
            if told is not _NONE:
                found[by] = _sum(found[by], told)
    return found


_NONE = Counts()


def _sum(kept: Counts, more: Counts) -> Counts:
    if kept is _NONE:
        return more
    return Counts(kept[0] + more[0], kept[1] + more[1], kept[2] + more[2])


def _blocks(rules: Rules, field: Field, taken: Taken, found: _Figures, rows: index.Rows | None) -> None:
    """Take the field of the body, which never needs a look: what differs in it, and its entries."""
    if rows is not None:
        rows.add(taken.number, EXTRACTION, index.suggested(rules, {}, taken.blocks))
    for review in taken.reviews:
        stored = taken.documents.reviews[review.name].get(field.key)
        if stored is None:
            continue
        state = FieldState(field, (), (), tuple(_one(v) for v in stored), rules.threshold)
        by = review.annotator_id
        found[by] = _sum(found[by], Counts(corrected=_differing(state)))
        if rows is not None:
            rows.add(taken.number, by, index.decided(rules, state))


def _differing(state: FieldState) -> int:
    """Count what differs from what was suggested, as `index.corrected` does of the entries."""
    return int(state.decided[0].decision in CHANGED if state.decided and state.body_spans else True)


def _one(value: dict[str, Any]) -> DecidedValue:
    """Return a stored decision as far as counting and indexing need it: of its evidence, only that of the body."""
    spans = tuple(Evidence(e[0], e[1], "") for e in value["evidence"]) if value["value"] is None else ()
    return DecidedValue(
        value=value["value"],
        attributes=value["attributes"],
        evidence=spans,
        decision=Decision(value["decision"]),
        from_=value["from"],
    )


def _date(rules: Rules, suggestions: Mapping[str, Json]) -> str | None:
    for f in rules.fields:
        if f.type is FieldType.DATE and (values := suggestions.get(f.key)):
            return str(values[0]["value"])
    return None
