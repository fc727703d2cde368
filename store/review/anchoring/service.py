"""What the store keeps and answers against anchoring: the rules, what was revealed before, and the overlay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, func, select

from store.articles import Article, Review, Status
from store.database import articles
from store.database.models import ArticleRow, EditRow, StepRow
from store.database.rules import Rules
from store.database.transaction import Transaction
from store.documents import loads
from store.fields import FieldType
from store.review import journal, project_changes, renames
from store.review.anchoring import rules as anchoring
from store.review.anchoring.rules import Anchoring, History
from store.review.anchoring.veil import Veil, is_blind, is_drawn, veil
from store.review.decisions import OBSERVED, SettingEdit
from store.review.queue import QueueRow
from store.review.renames import Renames
from store.review.state import ReviewState, review_state

_BATCH = 5000
_HEADLINE = "headline"
"""The field of which a list of articles shows something, beside the first date."""


def change(tx: Transaction, annotator: str, wanted: Anchoring) -> None:
    """Change the rules as a step of the journal; articles that are begun already keep theirs."""
    before = tx.rules.settings.get(anchoring.SETTING)
    now = anchoring.read(before)
    rules = anchoring.checked(replace(wanted, seed=now.seed, names=now.names), tx.rules.fields)
    edit = SettingEdit(anchoring.SETTING, before, anchoring.document(rules))
    project_changes.change(tx, annotator, [edit], "against_anchoring")


def _history(connection: Connection, rules: Rules) -> History:
    """Return the rules in force and those before them, as the journal has them."""
    now = anchoring.read(rules.settings.get(anchoring.SETTING))
    query = select(EditRow.step_id, EditRow.before, EditRow.after).order_by(EditRow.step_id)
    found = connection.execute(
        query.where(EditRow.number.is_(None), EditRow.what == journal.SETTING, EditRow.field == anchoring.SETTING)
    ).all()
    if not found:
        return History(((0, now),))
    names = renames.read(connection)
    first = (0, _as_now(names, anchoring.read(loads(found[0].before)), found[0].step_id - 1))
    later = ((row.step_id, _as_now(names, anchoring.read(loads(row.after)), row.step_id)) for row in found)
    return History((first, *later))


def _as_now(names: Renames, rules: Anchoring, step: int) -> Anchoring:
    """Return the rules of a step with the keys that the fields have now."""
    for keys in names.after(step):
        rules = anchoring.renamed(rules, keys)
    return rules


def shown(connection: Connection, rules: Rules, article: Article, review: Review, annotator: str) -> ReviewState:
    """Return an article as it is to be shown to an annotator; nobody pays for it where it was never switched on."""
    kept = _history(connection, rules)
    over: Veil | None = None
    if kept.ever_on and (holds := _held(connection, kept, [article.number], annotator)[article.number]).is_on:
        observed = observations(connection, [article.number], annotator).get(article.number, ())
        over = veil(article, review, holds, rules.fields, observed)
    if over is None:
        return review_state(article, review, rules.fields, rules.threshold)
    return over.state(review, rules.fields, rules.threshold)


def observations(
    connection: Connection, numbers: Sequence[int], annotator: str
) -> Mapping[int, frozenset[tuple[str, int]]]:
    """Return what was revealed to an annotator before: fields (index -1) and suggestions, by article."""
    query = select(EditRow.number, EditRow.field, EditRow.after, EditRow.step_id)
    query = query.join(StepRow, StepRow.id == EditRow.step_id)
    mine = articles.annotator_id(connection, annotator)
    where = (EditRow.number.in_(list(numbers)), EditRow.what == OBSERVED, StepRow.annotator_id == mine)
    found: dict[int, set[tuple[str, int]]] = {}
    rows = connection.execute(query.where(*where)).all()
    names = renames.read(connection) if rows else Renames()
    for row in rows:
        if row.number is not None and row.field is not None:
            key = names.now(row.field, row.step_id)
            found.setdefault(row.number, set()).add((key, int(loads(row.after).get("index", -1))))
    return {number: frozenset(seen) for number, seen in found.items()}


def _held(connection: Connection, kept: History, numbers: Sequence[int], annotator: str) -> dict[int, Anchoring]:
    """Return the rules under which each article was begun by an annotator."""
    if len(kept.entries) == 1:
        return dict.fromkeys(numbers, kept.at(None))
    mine = articles.annotator_id(connection, annotator)
    query = select(EditRow.number, func.min(EditRow.step_id)).join(StepRow, StepRow.id == EditRow.step_id)
    query = query.where(EditRow.number.in_(list(numbers)), StepRow.annotator_id == mine)
    query = query.where(EditRow.what.not_in((journal.FIELD_VALUES, *journal.OF_ARTICLE))).group_by(EditRow.number)
    first = {row[0]: row[1] for row in connection.execute(query)}
    return {number: kept.at(first.get(number)) for number in numbers}


def held(connection: Connection, rules: Rules, numbers: Sequence[int], annotator: str) -> dict[int, Anchoring]:
    """Return the rules that hold for those of the articles before an annotator for which any are switched on."""
    kept = _history(connection, rules)
    if not kept.ever_on:
        return {}
    found: dict[int, Anchoring] = {}
    for start in range(0, len(numbers), _BATCH):
        found.update(_held(connection, kept, numbers[start : start + _BATCH], annotator))
    return {number: holds for number, holds in found.items() if holds.is_on}


def waiting(connection: Connection, rules: Rules, numbers: Sequence[int], annotator: str) -> dict[int, frozenset[str]]:
    """Return by article the fields in which an annotator has yet to enter what they find.

    Steps over many articles leave them alone: nothing is decided on what is hidden.
    """
    kept = _history(connection, rules)
    if not kept.ever_on:
        return {}
    held = _held(connection, kept, numbers, annotator)
    ids = select(ArticleRow.number, ArticleRow.id).where(ArticleRow.number.in_(list(numbers)))
    blind = [row.number for row in connection.execute(ids) if is_blind(held[row.number], row.id)]
    observed = observations(connection, blind, annotator) if blind else {}
    return {
        number: frozenset(
            f.key for f in rules.fields if held[number].hides(f) and (f.key, -1) not in observed.get(number, ())
        )
        for number in blind
    }


def masked(connection: Connection, rules: Rules, rows: list[QueueRow], annotator: str) -> list[QueueRow]:
    """Return rows of a list in which nothing shows what an article's headline or date was suggested to be."""
    kept = _history(connection, rules)
    if not kept.ever_on:
        return rows
    waiting = [row.number for row in rows if row.status is not Status.DONE]
    held = _held(connection, kept, waiting, annotator)
    drawn = [row.number for row in rows if row.number in held and _concerns(held[row.number], rules, row.id)]
    if not drawn:
        return rows
    observed = observations(connection, drawn, annotator)
    over: dict[int, Veil] = {}
    for article in articles.read(connection, drawn):
        review = next((r for r in article.reviews if r.annotator == annotator), Review(annotator=annotator))
        lies = veil(article, review, held[article.number], rules.fields, observed.get(article.number, ()))
        if lies is not None:
            over[article.number] = lies
    return [_mask(row, over[row.number], rules) if row.number in over else row for row in rows]


def _concerns(rules: Anchoring, in_project: Rules, id_: str) -> bool:
    """Whether an article may have its headline or its date hidden or altered."""
    listed = [f for f in in_project.fields if f.key == _HEADLINE or f.type is FieldType.DATE]
    if any(rules.hides(f) for f in listed) and is_blind(rules, id_):
        return True
    return any(rules.alters(f) and is_drawn(rules, id_, f.key, 0) for f in listed)


def _mask(row: QueueRow, over: Veil, rules: Rules) -> QueueRow:
    title, date = row.title, row.date
    if _HEADLINE in over.hidden:
        title = row.id
    elif (altered := over.planted.get(_HEADLINE, {}).get(0)) is not None:
        title = str(altered.value)
    dated = next((f.key for f in rules.fields if f.type is FieldType.DATE and over.true(f.key)), "")
    if dated in over.hidden:
        date = None
    elif (altered := over.planted.get(dated, {}).get(0)) is not None:
        date = str(altered.value)
    return replace(row, title=title, date=date)
