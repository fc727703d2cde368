"""The journal as it travels beside a lossless export: steps by article id, and back, if they lead to what is there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, delete, select, update

from store.articles import Json
from store.database import articles
from store.database.intake import annotator_row
from store.database.models import AnyRow, ArticleRow, EditRow, ReviewRow, Setting, StepRow
from store.database.rules import GENERATION, Rules
from store.database.settings import change_fields, change_setting, change_threshold
from store.database.transaction import Transaction
from store.documents import InvalidDocument, clean_json, loads, moment_json, parse_moment
from store.errors import UserError
from store.field_files import from_dict, load_default, to_dict
from store.fields import FieldSet
from store.review import field_steps, journal
from store.review.decisions import OBSERVED
from store.review.journal import Change
from store.review.rule_steps import sound_settings

BATCH = 300
_PROJECTS = (journal.SETTING, journal.FIELDS)
_INTERNAL = (GENERATION, "fields_changed")
_WHATS = (*journal.OF_REVIEW, OBSERVED, journal.FIELD_VALUES, *journal.OF_ARTICLE)


def rules_document(rules: Rules) -> dict[str, Json]:
    """Return the fields and settings of a project as plain data."""
    return {
        "fields": [to_dict(f) for f in rules.fields],
        "settings": {k: v for k, v in rules.settings.items() if k not in _INTERNAL} | {"threshold": rules.threshold},
    }


def take_rules(tx: Transaction, document: Json) -> list[str]:
    """Take the fields and settings of another project; one with articles or other fields only gets what it lacks.

    Returns a sentence for each rule ("always …") that was left out because it makes no sense.
    """
    try:
        given = FieldSet(tuple(from_dict(clean_json(f, "fields")) for f in document["fields"]))
        settings = dict(clean_json(document["settings"], "settings"))
    except (KeyError, TypeError, UserError) as error:
        raise InvalidDocument("its fields and settings cannot be read: {0}", error) from error
    mine = tx.rules.fields
    empty = tx.connection.execute(select(ArticleRow.number).limit(1)).scalar() is None
    fresh = empty and mine == load_default()
    change_fields(tx, given if fresh else mine.with_fields(given))
    if not empty:
        return []
    settings, refused = sound_settings(settings)
    for key, value in settings.items():
        if key == "threshold" and isinstance(value, int | float) and 0 <= value <= 1:
            change_threshold(tx, float(value))
        elif key not in (*_INTERNAL, "threshold") and key and len(key) <= 100:
            change_setting(tx.connection, key, value)
    return refused


def dump(connection: Connection, numbers: Collection[int]) -> Iterator[dict[str, Json]]:
    """Yield the steps that touched these articles or the project's settings, numbered from 1.

    What they did to other articles is left out.
    """
    after = 0
    ids: dict[int, str] = {}
    places: dict[int, int] = {}
    while steps := journal.steps_after(connection, after, BATCH):
        after = steps[-1].step
        touched = {c.number for s in steps for c in s.changes if c.number is not None and c.number in numbers}
        _look_up(connection, ids, touched)
        for step in steps:
            edits = [
                {
                    "article": None if c.number is None else ids[c.number],
                    "what": c.what,
                    "field": c.field,
                    "before": c.before,
                    "after": c.after,
                }
                for c in step.changes
                if (c.what in _PROJECTS if c.number is None else c.number in numbers and c.what != journal.TRASH)
            ]
            if edits:
                places[step.step] = len(places) + 1
                yield {
                    "step": places[step.step],
                    "annotator": step.annotator,
                    "at": moment_json(step.at),
                    "kind": step.kind,
                    "action": step.action,
                    "seconds": step.seconds,
                    "reverts": None if step.reverts is None else places.get(step.reverts),
                    "edits": edits,
                }


def restore(connection: Connection, steps: Iterable[Json]) -> None:
    """Put a journal in the place of the one that an import of the same articles has just made.

    Raises InvalidDocument, and leaves the transaction to be undone, where the steps do not lead to the reviews as
    they are; a review that the steps do not mention keeps the step by which it came.
    """
    kept = _imports(connection)
    connection.execute(delete(EditRow))
    connection.execute(delete(StepRow))
    renumbered: dict[int, int] = {}
    for place, document in enumerate(steps):
        _append(connection, document, f"journal[{place}]", renumbered)
    _drop_other_settings(connection)
    query = select(EditRow.number, StepRow.annotator_id).join(StepRow).distinct()
    query = query.where(EditRow.what.not_in((journal.FIELD_VALUES, OBSERVED)))
    mentioned = {(row.number, row.annotator_id) for row in connection.execute(query)}
    for (number, annotator), change in kept.items():
        if (number, annotator) not in mentioned:
            journal.append(connection, annotator, journal.IMPORT, "import", [change])
    _check(connection)


def _imports(connection: Connection) -> dict[tuple[int, int], Change]:
    """Return the change by which each review came."""
    found: dict[tuple[int, int], Change] = {}
    query = select(EditRow, StepRow.annotator_id).join(StepRow).order_by(EditRow.step_id, EditRow.position)
    for row in connection.execute(query):
        if row.what == "review" and row.number is not None:
            found[row.number, row.annotator_id] = journal.change_of(row)
    return found


def _append(connection: Connection, document: Json, where: str, renumbered: dict[int, int]) -> None:
    step = clean_json(document, where)
    try:
        number, kind, edits = int(step["step"]), str(step["kind"]), list(step["edits"])
        changes = [_change(connection, e, where) for e in edits]
        reverts = None
        if kind in (journal.UNDO, journal.REDO):
            if step["reverts"] is None:
                raise InvalidDocument("{0}: it does not say what it takes back", where)
            reverts = journal.step(connection, renumbered[int(step["reverts"])])
        elif kind not in (journal.DO, journal.IMPORT, journal.OBSERVE):
            raise InvalidDocument("{0}: there are no steps of kind {1!r}", where, kind[:40])
        annotator = annotator_row(connection, str(step["annotator"]))
        made, _ = journal.append(
            connection,
            annotator,
            kind,
            str(step["action"]),
            changes,
            seconds=max(0, int(step["seconds"])),
            reverts=reverts,
        )
        at = moment_json(parse_moment(step["at"], f"{where}.at"))
        if at is None:
            raise InvalidDocument("{0}: it does not say when it was made", where)
        connection.execute(update(StepRow).where(StepRow.id == made).values(at=at))
        renumbered[number] = made
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidDocument("{0}: it is no step of a journal", where) from error


def _change(connection: Connection, edit: dict[str, Any], where: str) -> Change:
    if edit["what"] == journal.SETTING and edit["article"] is None:
        return Change(None, journal.SETTING, str(edit["field"]), edit["before"], edit["after"])
    if edit["what"] == journal.FIELDS and edit["article"] is None:
        return field_steps.checked(Change(None, journal.FIELDS, None, edit["before"], edit["after"]), where)
    number = articles.number_of(connection, str(edit["article"]))
    if number is None:
        raise InvalidDocument("{0}: there is no article {1!r}", where, str(edit["article"])[:60])
    if edit["what"] not in _WHATS:
        raise InvalidDocument("{0}: there are no changes of {1!r}", where, str(edit["what"])[:40])
    field = edit["field"]
    if edit["what"] == journal.FIELD_VALUES:
        return field_steps.checked(Change(number, edit["what"], None, edit["before"], edit["after"]), where)
    return Change(number, edit["what"], None if field is None else str(field), edit["before"], edit["after"])


def _drop_other_settings(connection: Connection) -> None:
    """Take changes of settings out again that do not lead to the settings as they are, or that came twice.

    Each file of a split export brings them along; and a project with articles keeps settings of its own.
    """
    stands = {row.key: loads(row.document) for row in connection.execute(select(Setting.key, Setting.document))}
    query = select(EditRow).where(EditRow.number.is_(None), EditRow.what == journal.SETTING)
    reached: dict[str, Json] = {}
    places: dict[str, list[tuple[int, int]]] = {}
    dropped: list[tuple[int, int]] = []
    for row in connection.execute(query.order_by(EditRow.step_id, EditRow.position)):
        change, place = journal.change_of(row), (row.step_id, row.position)
        key = change.field or ""
        if key in reached and reached[key] != change.before:
            dropped.append(place)
            continue
        reached[key] = change.after
        places.setdefault(key, []).append(place)
    for key, after in reached.items():
        if stands.get(key) != after:
            dropped += places[key]
    for step, position in dropped:
        connection.execute(delete(EditRow).where(EditRow.step_id == step, EditRow.position == position))


def _check(connection: Connection) -> None:
    """Raise InvalidDocument unless replaying the journal leads to each review as it is."""
    after = 0
    annotators = journal.annotator_ids(connection)
    numbers = select(EditRow.number).union(select(ReviewRow.number)).subquery()
    while True:
        following = select(numbers.c.number).where(numbers.c.number > after).order_by(numbers.c.number).limit(BATCH)
        batch = list(connection.execute(following).scalars())
        if not batch:
            return
        after = batch[-1]
        replayed: dict[tuple[int, int], dict[str, Json]] = {}
        journal.replay_all(replayed, journal.edits_of(connection, batch), annotators)
        for review in connection.execute(select(ReviewRow).where(ReviewRow.number.in_(batch))):
            _compare(review, replayed.pop((review.number, review.annotator_id), journal.blank()))
        if any(document != journal.blank() for document in replayed.values()):
            raise InvalidDocument("the journal leads to reviews that are not there")


def _compare(review: AnyRow, replayed: dict[str, Json]) -> None:
    stored = (review.status, review.flagged, review.note, loads(review.document))
    if stored != (replayed["status"], replayed["flagged"], replayed["note"], replayed["fields"]):
        raise InvalidDocument("the journal does not lead to the review of article number {0}", review.number)


def _look_up(connection: Connection, ids: dict[int, str], numbers: Collection[int]) -> None:
    wanted = [n for n in numbers if n not in ids]
    if len(ids) > 50_000:
        ids.clear()
        wanted = list(numbers)
    for start in range(0, len(wanted), BATCH):
        query = select(ArticleRow.number, ArticleRow.id).where(ArticleRow.number.in_(wanted[start : start + BATCH]))
        ids.update({row.number: row.id for row in connection.execute(query)})
