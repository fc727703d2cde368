"""Decide, undo, redo: each one step, checked against what is stored now, written wholly or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, update

from store.articles import Article, Decision, Json, Review, Status
from store.database import articles, counters, index, sqlite
from store.database.intake import annotator_name, annotator_row, field_state
from store.database.models import ReviewRow
from store.database.packing import pack_values, unpack_fields, unpack_values
from store.database.rules import Rules
from store.database.transaction import Transaction
from store.documents import clean_text, decided_json, dumps, loads, moment_json, parse_fields, parse_moment
from store.errors import Conflict, Refused
from store.review import journal, project_changes
from store.review.decisions import Edit, Undone
from store.review.journal import Change
from store.review.state import review_state

NOTE_LENGTH = 100_000


@dataclass(slots=True)
class _Open:
    """A review taken up for change: as it is stored, and as a document that changes are made in."""

    article: Article
    annotator: str
    annotator_id: int
    stored: int | None
    seconds: int
    status: str
    flagged: bool
    document: dict[str, Json]


_KEPT = ("status", "flagged", "note", "seconds", "finished", "unsure", "corrected", "document")
_UPDATE = (
    update(ReviewRow)
    .where(ReviewRow.id == bindparam("stored"))
    .values(version=ReviewRow.version + 1, **{name: bindparam(name) for name in _KEPT})
)


def decide(
    tx: Transaction,
    annotator: str,
    changes: Mapping[int, Sequence[Edit]],
    action: str,
    seconds: int,
) -> tuple[int, datetime, dict[int, Review]]:
    """Make one step of edits to the annotator's reviews of one article or many.

    Raises Conflict where what is stored is not an edit's `before`, Refused where an edit makes no sense.
    """
    annotator = annotator_name(annotator)
    annotator_id = annotator_row(tx.connection, annotator)
    written: list[Change] = []
    reviews = {}
    for number, edits in changes.items():
        taken = _take_up(tx.connection, annotator, annotator_id, number)
        made = [c for c in (_change(tx.rules, taken, e) for e in edits) if c is not None]
        for change in made:
            now = journal.current(taken.document, change)
            if now != change.before:
                raise Conflict(_changed_meanwhile(tx.rules, taken, change, now, "Nothing was overwritten."))
        made = _automatic([c for c in made if c.before != c.after], taken)
        taken.seconds += max(0, seconds)
        reviews[number] = _write(tx, taken, made)
        written += made
    if not written:
        return journal.last_step(tx.connection), datetime.now(UTC).replace(microsecond=0), reviews
    step, at = journal.append(
        tx.connection, annotator_id, journal.DO, clean_text(action), written, seconds=max(0, seconds)
    )
    return step, at, reviews


def undo(tx: Transaction, annotator: str) -> Undone | None:
    """Take the annotator's last step back; None where there is none."""
    return _revert(tx, annotator, journal.UNDO)


def redo(tx: Transaction, annotator: str) -> Undone | None:
    """Make the step again that was taken back last; None where there is none."""
    return _revert(tx, annotator, journal.REDO)


def _revert(tx: Transaction, annotator: str, kind: str) -> Undone | None:
    annotator_id = articles.annotator_id(tx.connection, annotator)
    undo_top, redo_top = journal.tops(tx.connection, annotator_id)
    top = undo_top if kind == journal.UNDO else redo_top
    if top is None or annotator_id is None:
        return None
    step = journal.step(tx.connection, top)
    inverse = [c.inverse for c in reversed(journal.changes_of(tx.connection, top))]
    what = "undone" if kind == journal.UNDO else "redone"
    so = f"So “{step.action}” was not {what}."
    by_number: dict[int, list[Change]] = {}
    settings = []
    for change in inverse:
        if change.what == journal.SETTING:
            project_changes.check(tx, change, so)
            project_changes.write(tx, change)
            settings.append(change.field or "")
        else:
            by_number.setdefault(change.number or 0, []).append(change)
    edits: dict[int, tuple[Edit, ...]] = {}
    for number, changes in by_number.items():
        taken = _take_up(tx.connection, annotator, annotator_id, number)
        for change in changes:
            now = journal.current(taken.document, change)
            if now != change.before:
                raise Refused(_changed_meanwhile(tx.rules, taken, change, now, so))
            _check_sources(tx.rules, taken, change)
        _write(tx, taken, changes)
        edits[number] = tuple(e for e in (_edit(taken, c) for c in changes) if e is not None)
    number, _ = journal.append(tx.connection, annotator_id, kind, step.action, inverse, reverts=step)
    touched = tuple(dict.fromkeys(settings))
    return Undone(step=number, action=step.action, numbers=tuple(sorted(edits)), edits=edits, settings=touched)


def _take_up(connection: Connection, annotator: str, annotator_id: int, number: int) -> _Open:
    article = articles.bare(connection, number)
    row = articles.review_row(connection, number, annotator_id)
    if row is None:
        return _Open(article, annotator, annotator_id, None, 0, "todo", False, journal.blank())
    document = {
        "status": row.status,
        "flagged": row.flagged,
        "note": row.note,
        "finished": row.finished,
        "fields": loads(row.document),
    }
    return _Open(article, annotator, annotator_id, row.id, row.seconds, row.status, row.flagged, document)


def _change(rules: Rules, taken: _Open, edit: Edit) -> Change | None:
    """Return an edit in the stored form, checked at the door."""
    number = taken.article.number
    if edit.what == "values":
        key = edit.field or ""
        if key not in rules.fields:
            raise Refused(f"This project has no field “{key}”, so nothing was changed.")
        change = Change(
            number, "values", key, pack_values(edit.before), _checked(rules, taken.article, key, edit.after)
        )
        _check_sources(rules, taken, change)
        return change
    if edit.what == "status":
        return Change(number, "status", None, Status(edit.before).value, Status(edit.after).value)
    if edit.what == "flagged":
        return Change(number, "flagged", None, bool(edit.before), bool(edit.after))
    if edit.what == "note":
        note = clean_text(str(edit.after))
        if len(note) > NOTE_LENGTH:
            raise Refused(f"A note takes up to {NOTE_LENGTH:,} characters; nothing was changed.")
        return Change(number, "note", None, clean_text(str(edit.before)), note)
    raise Refused(f"There is no edit of {edit.what!r}, so nothing was changed.")


def _checked(rules: Rules, article: Article, key: str, values: Iterable[object] | None) -> Json:
    if values is None:
        return None
    document = {key: [decided_json(v) for v in values]}  # type: ignore[arg-type]
    checked = parse_fields(document, article.text, "decision")[key]
    field = rules.fields[key]
    if not field.many and sum(v.decision is not Decision.REJECTED for v in checked) > 1:
        raise Refused(f"{field.label} takes one value, so nothing was changed.")
    return pack_values(checked)


def _check_sources(rules: Rules, taken: _Open, change: Change) -> None:
    """Refuse values that refer to a suggestion that is not there (any more)."""
    if change.what != "values" or not change.after:
        return
    count = len(taken.article.suggestions.get(change.field or "", ()))
    if any(v["from"] is not None and v["from"] >= count for v in change.after):
        label = _label(rules, change)
        raise Refused(f"{label}: the suggestions are others than they were, so nothing was changed. Open it again.")


def _automatic(made: list[Change], taken: _Open) -> list[Change]:
    """Add what follows from the edits: a first decision begins the review, done sets the time it was finished."""
    number, document = taken.article.number, taken.document
    status = next((c.after for c in made if c.what == "status"), document["status"])
    if status == Status.TODO and any(c.what == "values" and c.after is not None for c in made):
        status = Status.IN_PROGRESS.value
        made = [c for c in made if c.what != "status"]
        made.append(Change(number, "status", None, document["status"], status))
    if status != document["status"]:
        finished = moment_json(datetime.now(UTC)) if status == Status.DONE else None
        if finished != document["finished"]:
            made.append(Change(number, "finished", None, document["finished"], finished))
    return made


def _write(tx: Transaction, taken: _Open, changes: Sequence[Change]) -> Review:
    """Make changes in a review, its index and its counters; the journal is the caller's."""
    article, document = taken.article, taken.document
    before = list(document["fields"])
    for change in changes:
        journal.put(document, change)
    _in_order(tx.rules, before, document)
    review = Review(
        annotator=taken.annotator,
        status=Status(document["status"]),
        flagged=document["flagged"],
        note=document["note"],
        seconds=taken.seconds,
        finished=parse_moment(document["finished"], "finished"),
        fields=unpack_fields(document["fields"], lambda: article.text),
    )
    entries = {key: index.decided(tx.rules, field_state(tx.rules, article, review, key)) for key in review.fields}
    touched = {c.field for c in changes if c.what == "values" and c.field}
    if touched:
        where = (article.number, taken.annotator_id)
        if taken.stored is not None:
            index.erase(tx, *where, [tx.rules.ids[key] for key in touched if key in tx.rules.ids])
        index.write(tx, {where: [e for key in touched for e in entries.get(key, ())]})
    by: dict[str, int] = {}
    counters.count(by, Status(taken.status), taken.flagged, review.status, review.flagged)
    counters.change(tx.connection, taken.annotator_id, by)
    row = {
        "status": review.status.value,
        "flagged": review.flagged,
        "note": review.note,
        "seconds": review.seconds,
        "finished": document["finished"],
        "unsure": review_state(article, review, tx.rules.fields, tx.rules.threshold).unsure,
        "corrected": sum(index.corrected(e) for e in entries.values()),
        "document": dumps(document["fields"]).decode(),
    }
    if taken.stored is None:
        new = {"number": article.number, "annotator_id": taken.annotator_id, "version": 1, "imported": False}
        sqlite.insert_many(tx.connection, ReviewRow, [{**new, **row}])
    else:
        tx.connection.execute(_UPDATE, {"stored": taken.stored, **row})
    return review


def _in_order(rules: Rules, before: Sequence[str], document: dict[str, Json]) -> None:
    """Put newly decided fields in the place that the project's order gives them, so that undo and redo end the same.

    Fields that stood already stay in the order in which an import may have brought them.
    """
    place = {f.key: i for i, f in enumerate(rules.fields)}
    fields: dict[str, Json] = document["fields"]
    order = [key for key in before if key in fields]
    for key in sorted(fields.keys() - set(order), key=lambda k: place.get(k, len(place))):
        at = next((i for i, k in enumerate(order) if place.get(k, len(place)) > place.get(key, len(place))), len(order))
        order.insert(at, key)
    document["fields"] = {key: fields[key] for key in order}


def _edit(taken: _Open, change: Change) -> Edit | None:
    """Return a stored change as the edit that it was; None for what the store adds by itself."""
    text: Callable[[], str] = lambda: taken.article.text  # noqa: E731
    if change.what == "values":
        return Edit("values", change.field, unpack_values(change.before, text), unpack_values(change.after, text))
    if change.what == "status":
        return Edit("status", None, Status(change.before), Status(change.after))
    if change.what == "flagged":
        return Edit("flagged", None, change.before, change.after)
    if change.what == "note":
        return Edit("note", None, change.before, change.after)
    return None


def _label(rules: Rules, change: Change) -> str:
    if change.what == "values":
        field = rules.fields.get(change.field or "")
        return field.label if field is not None else change.field or ""
    return {"status": "The status", "flagged": "The flag", "note": "The note"}.get(change.what, "The review")


def _changed_meanwhile(rules: Rules, taken: _Open, change: Change, now: Json, so: str) -> str:
    title = f" of “{taken.article.title[:60]}”" if taken.article.title else ""
    return f"{_label(rules, change)}{title} was changed meanwhile: it is now {_shown(change, now)}. {so}"


def _shown(change: Change, now: Json) -> str:
    if change.what == "values":
        if now is None:
            return "undecided"
        standing = [v for v in now if v["decision"] != Decision.REJECTED]
        words = ", ".join(f"“{v['value']}”" for v in standing if v["value"] is not None)
        if not words:
            return "another choice of blocks" if standing else "decided to be empty"
        return words if len(words) <= 120 else words[:119] + "…"
    if change.what == "flagged":
        return "flagged" if now else "not flagged"
    if change.what == "note":
        return f"“{now[:80]}”" if now else "empty"
    return {"todo": "to do", "in_progress": "in progress"}.get(str(now), str(now))
