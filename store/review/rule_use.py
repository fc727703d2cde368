"""Where the project's rules apply: what they changed, what they would change now, and doing that in one step."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, exists, select, text
from sqlalchemy.orm import InstrumentedAttribute

from store.always.applying import ruled, ruled_blocks, unruled
from store.always.compiled import Compiled
from store.always.rule import Rule, RuleKind, folded, shown
from store.articles import Block
from store.collecting import uncollected
from store.database import always, sqlite, suggested
from store.database.intake import annotator_name, annotator_row
from store.database.models import EXTRACTION, ArticleRow, ArticleText, IndexedValue, Term
from store.database.outside import outside
from store.database.rules import Rules
from store.database.terms import KEY_LENGTH
from store.database.transaction import Transaction
from store.documents import loads, parse_blocks
from store.fields import FieldType
from store.review import journal, suggested_changes
from store.review.decisions import UNWATCHED, Watch
from store.review.journal import Change
from store.review.rule_steps import rules_of
from store.search.conditions import match_of
from store.search.fold import fold

BATCH = 300
_MARK = re.compile(r'"rule (\d{1,9})"')


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleUse:
    """How often a rule applies: the articles in which it changed something, and those in which it would now."""

    changed: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What came of bringing rules to what is there: the step, None where nothing changed, and the articles."""

    step: int | None
    at: datetime | None
    numbers: tuple[int, ...]


def uses(connection: Connection, rules: Rules) -> dict[int, RuleUse]:
    """Return where each rule applies, rules that are gone included."""
    marks = marked(connection)
    known = {r.id: r for r in rules_of(rules)}
    return {
        id_: RuleUse(
            changed=tuple(marks.get(id_, ())),
            waiting=tuple(waiting(connection, rules, known[id_])) if id_ in known and known[id_].active else (),
        )
        for id_ in sorted({*known, *marks})
    }


def marked(connection: Connection) -> dict[int, list[int]]:
    """Return the articles in whose suggestions rules had a part, by rule."""
    found: dict[int, list[int]] = {}
    query = text("SELECT number, document FROM suggestion WHERE instr(document, '\"rule ') ORDER BY number")
    for number, document in connection.execute(query):
        for id_ in {int(n) for n in _MARK.findall(document)}:
            found.setdefault(id_, []).append(number)
    return found


def waiting(connection: Connection, rules: Rules, rule: Rule) -> list[int]:
    """Return the articles in which a rule would change what is suggested, and nobody decided on that."""
    if rule.is_line:
        return _with_line(connection, rules, rule)
    field_id = rules.ids.get(rule.field)
    if field_id is None:
        return []
    key = fold(shown(rule.value)[: 2 * KEY_LENGTH])[:KEY_LENGTH]
    written = shown(rule.to) if rule.kind is RuleKind.NORMALISE else None
    query = select(Term.id, Term.value).where(Term.field_id == field_id, Term.key == key)
    wanted = folded(rule.value)
    terms = [id_ for id_, value in connection.execute(query) if folded(value) == wanted and value != written]
    if not terms:
        return []
    found = select(IndexedValue.number).where(
        IndexedValue.term_id.in_(terms),
        IndexedValue.annotator_id == EXTRACTION,
        IndexedValue.field_id == field_id,
        ~_decided(IndexedValue.number, field_id),
        outside(IndexedValue.number),
    )
    if rule.site:
        found = found.join(ArticleRow, ArticleRow.number == IndexedValue.number).where(ArticleRow.site == rule.site)
    return sorted(set(connection.execute(found).scalars()))


def _with_line(connection: Connection, rules: Rules, rule: Rule) -> list[int]:
    """Return the articles that have a rule's line otherwise than the rule chooses it."""
    body = next((rules.ids[f.key] for f in rules.fields if f.type is FieldType.BLOCKS), None)
    query = select(ArticleText.number, ArticleText.text, ArticleText.blocks)
    matching = sqlite.articles_matching(match_of(rule.line, prefix=rule.begins))
    query = query.where(ArticleText.number.in_(matching), outside(ArticleText.number))
    if body is not None:
        query = query.where(~_decided(ArticleText.number, body))
    if rule.site:
        query = query.join(ArticleRow, ArticleRow.number == ArticleText.number).where(ArticleRow.site == rule.site)
    ready = Compiled([rule], rules.fields)
    found = []
    for row in connection.execute(query.order_by(ArticleText.number)):
        blocks = parse_blocks(loads(row.blocks), row.text)
        if ruled_blocks(blocks, row.text, ready, rule.site) != blocks:
            found.append(row.number)
    return found


def _decided(number: InstrumentedAttribute[int], field_id: int) -> ColumnElement[bool]:
    """Return whether anybody decided on a field."""
    other = IndexedValue.__table__.alias("other")
    where = (other.c.number == number, other.c.field_id == field_id, other.c.annotator_id > EXTRACTION)
    return exists(select(other.c.number).where(*where))


def apply(
    tx: Transaction,
    annotator: str,
    ids: Collection[int],
    watch: Watch = UNWATCHED,
) -> Applied:
    """Bring rules to what is there and undecided, as one step; what rules that are gone or off did is put back.

    In the articles in question all active rules are applied to what the extractors said. Raises Cancelled.
    """
    annotator_id = annotator_row(tx.connection, annotator_name(annotator))
    known = {r.id: r for r in rules_of(tx.rules)}
    marks = marked(tx.connection)
    numbers = {n for id_ in ids for n in marks.get(id_, ())}
    for id_ in ids:
        if id_ in known and known[id_].active:
            numbers.update(waiting(tx.connection, tx.rules, known[id_]))
    changed: list[int] = []
    order = sorted(numbers)
    step = journal.Step(tx.connection, annotator_id, journal.DO, "apply rules")
    for start in range(0, len(order), BATCH):
        with uncollected():
            changes = _apply_batch(tx, order[start : start + BATCH])
            step.add(changes)
        changed += dict.fromkeys(c.number or 0 for c in changes)
        watch.tell(min(start + BATCH, len(order)), len(order))
    return Applied(step=step.number, at=None if step.number is None else step.at, numbers=tuple(changed))


def _apply_batch(tx: Transaction, numbers: Sequence[int]) -> list[Change]:
    ready = always.compiled(tx.rules)
    changes: list[Change] = []
    altered = []

    def keys(_: int, document: str) -> Collection[str]:
        """Return the fields that rules are about now, or were when they left their marks."""
        return ready.fields if '"rule ' not in document else tx.rules.ids

    for found in suggested.read(tx, numbers, keys, with_text=ready.lines):
        before = found.article
        after = unruled(before, tx.rules.fields, but=found.decided)
        after = ruled(after, ready, tx.rules.fields, found.site, but=found.decided)
        made = suggested_changes.between(before, after)
        blocks: Sequence[Block] = ()
        if ready.lines and not always.body_decided(tx.rules, found.decided):
            chosen = ruled_blocks(before.blocks, before.text, ready, found.site)
            if chosen != before.blocks:
                made.append(suggested_changes.of_blocks(before, chosen))
                blocks = chosen
        if made:
            changes += made
            altered.append(suggested_changes.altered_by(found, made, blocks))
    suggested.write_stored(tx, altered)
    return changes
