"""The append-only journal: every change, who, when, what, before and after; undo and redo append the inverse.

Undo and redo are two linked stacks kept inside the steps themselves (see `StepRow`), so both cost the same however
long the journal is, and work across restarts. The order of steps is their number, never the clock's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from store.articles import Json, Review
from store.database import sqlite
from store.database.models import Annotator, AnyRow, EditRow, StepRow
from store.database.packing import pack_fields
from store.documents import dumps, loads, moment_json, parse_moment
from store.review.decisions import OBSERVED

DO, UNDO, REDO, IMPORT = "do", "undo", "redo", "import"
FIELDS, FIELD_VALUES = "fields", "field_values"
"""What a change of the field set changes: the set itself (without a number), and the values of one article in it, of
all annotators. See `store.review.field_steps`."""
SETTING = "setting"
"""What a change of the project itself changes; it has no number, and `field` is the setting's key."""
SUGGESTED, BLOCKS = OF_ARTICLE = ("suggested", "blocks")
"""What a change of an article's suggestions changes, or of its blocks: of the article's own, and of no review."""
TRASH = "trash"
"""What a change of whether an article is in the trash changes."""
PURGED = "purged"
"""What a step says of articles that were deleted for good; it has no number."""
OF_REVIEW = ("values", "status", "flagged", "note", "finished", "review")
"""What a change of a review changes: one part of it, or all."""
WHATS = frozenset((*OF_REVIEW, OBSERVED, FIELDS, FIELD_VALUES, SETTING, *OF_ARTICLE, TRASH, PURGED))
"""All that an edit can be of."""
OBSERVE = "observe"
"""A step that changes no review: undo and redo pass it by."""


@dataclass(frozen=True, slots=True)
class Change:
    """One edit as it is stored: `before` and `after` are the documents of `what`; without a number: the project's."""

    number: int | None
    what: str
    field: str | None
    before: Json
    after: Json

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.number, self.what, self.field, self.after, self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalStep:
    """A step of the journal: `kind` is do, undo, redo, import or observe; `reverts` what an undo took back."""

    step: int
    annotator: str
    at: datetime
    kind: str
    action: str
    seconds: int
    reverts: int | None
    changes: tuple[Change, ...]


class Step:
    """A step that is being written: its row comes with its first changes, so that one without any leaves nothing.

    `reverts` is the step on top of the stack that an undo or redo takes back.
    """

    def __init__(
        self,
        connection: Connection,
        annotator_id: int,
        kind: str,
        action: str,
        *,
        seconds: int = 0,
        reverts: AnyRow | None = None,
    ) -> None:
        self._connection, self._annotator_id = connection, annotator_id
        self._kind, self._action, self._seconds, self._reverts = kind, action, seconds, reverts
        self._position = 0
        self.number: int | None = None
        """The step's number; None while it has no row."""
        self.at = datetime.now(UTC).replace(microsecond=0)

    def begin(self) -> int:
        """Write the step's row, once; return its number."""
        if self.number is not None:
            return self.number
        id_ = self.number = sqlite.next_id(self._connection, StepRow.id)
        undo_top, redo_top = tops(self._connection, self._annotator_id)
        below, reverts = None, self._reverts
        if self._kind == DO:
            undo_top, redo_top, below = id_, None, undo_top
        elif self._kind == UNDO and reverts is not None:
            undo_top, redo_top, below = reverts.below, id_, redo_top
        elif self._kind == REDO and reverts is not None:
            undo_top, redo_top, below = id_, reverts.below, undo_top
        row = {
            "id": id_,
            "annotator_id": self._annotator_id,
            "at": moment_json(self.at),
            "kind": self._kind,
            "action": self._action,
            "seconds": self._seconds,
            "reverts": None if reverts is None else reverts.id,
            "undo_top": undo_top,
            "redo_top": redo_top,
            "below": below,
        }
        sqlite.insert_many(self._connection, StepRow, [row])
        return id_

    def add(self, changes: Iterable[Change]) -> None:
        """Write changes behind those that the step has."""
        rows = [
            (position, c.number, c.what, c.field, dumps(c.before).decode(), dumps(c.after).decode())
            for position, c in enumerate(changes, self._position)
        ]
        if rows:
            id_ = self.begin()
            self._position += len(rows)
            sqlite.insert_rows(self._connection, EditRow, _EDIT, [(id_, *row) for row in rows])

    def add_inverse(self, step_id: int, numbers: Sequence[int]) -> None:
        """Write what takes a step's changes of the values of some articles back, one an article, in their order."""
        if numbers:
            self._position = sqlite.invert_edits(
                self._connection, step_id, FIELD_VALUES, numbers, into=self.begin(), position=self._position
            )


_EDIT = ("step_id", "position", "number", "what", "field", "before", "after")


def append(
    connection: Connection,
    annotator_id: int,
    kind: str,
    action: str,
    changes: Iterable[Change],
    *,
    seconds: int = 0,
    reverts: AnyRow | None = None,
) -> tuple[int, datetime]:
    """Append one step; returns its number and time. `reverts` is the step on top of the stack that it takes back."""
    step = Step(connection, annotator_id, kind, action, seconds=seconds, reverts=reverts)
    step.begin()
    step.add(changes)
    return step.begin(), step.at


_TOPS = (
    select(StepRow.undo_top, StepRow.redo_top)
    .where(StepRow.annotator_id == bindparam("annotator"))
    .order_by(StepRow.id.desc())
    .limit(1)
)


def tops(connection: Connection, annotator_id: int | None) -> tuple[int | None, int | None]:
    """Return the steps that an annotator would undo and redo next."""
    row = connection.execute(_TOPS, {"annotator": annotator_id}).one_or_none()
    return (None, None) if row is None else (row.undo_top, row.redo_top)


_STEP = select(StepRow.id, StepRow.action, StepRow.kind, StepRow.below, StepRow.at).where(
    StepRow.id == bindparam("step")
)


def step(connection: Connection, id_: int) -> AnyRow:
    """Return one step's row."""
    return connection.execute(_STEP, {"step": id_}).one()


def last_step(connection: Connection) -> int:
    """Return the number of the newest step, 0 before there is one."""
    return connection.execute(select(StepRow.id).order_by(StepRow.id.desc()).limit(1)).scalar() or 0


_PLACES = (
    select(EditRow.number, func.min(EditRow.position).label("first"), func.max(EditRow.position).label("last"))
    .where(EditRow.step_id == bindparam("step"), EditRow.number.is_not(None))
    .group_by(EditRow.number)
    .order_by("first")
)
_CHANGES = (
    select(EditRow)
    .where(
        EditRow.step_id == bindparam("step"),
        EditRow.position.between(bindparam("first"), bindparam("last")),
        EditRow.number.in_(bindparam("numbers", expanding=True)),
    )
    .order_by(EditRow.position)
)


def places_of(connection: Connection, step_id: int) -> dict[int, tuple[int, int]]:
    """Return the first and last position of a step's changes to each article, in the order of the first."""
    return {row.number: (row.first, row.last) for row in connection.execute(_PLACES, {"step": step_id})}


def changes_of(connection: Connection, step_id: int, places: Mapping[int, tuple[int, int]]) -> list[Change]:
    """Return the changes of a step to the articles whose places are given, in their order."""
    first, last = min(p[0] for p in places.values()), max(p[1] for p in places.values())
    where = {"step": step_id, "first": first, "last": last, "numbers": list(places)}
    return [change_of(row) for row in connection.execute(_CHANGES, where)]


def changes_of_project(connection: Connection, step_id: int) -> list[Change]:
    """Return the changes of a step to the project itself, in their order."""
    query = select(EditRow).where(EditRow.step_id == step_id, EditRow.number.is_(None)).order_by(EditRow.position)
    return [change_of(row) for row in connection.execute(query)]


def imported(number: int, review: Review) -> Change:
    """Return the change that records a review that came with an import."""
    after = {
        "status": review.status.value,
        "flagged": review.flagged,
        "note": review.note,
        "seconds": review.seconds,
        "finished": moment_json(review.finished),
        "fields": pack_fields(review.fields),
    }
    return Change(number, "review", None, None, after)


def history(connection: Connection, number: int) -> list[JournalStep]:
    """Return the steps that changed one article's reviews, oldest first, each with its changes to that article."""
    ids = select(EditRow.step_id).where(EditRow.number == number)
    return list(_steps(connection, StepRow.id.in_(ids), EditRow.number == number))


def steps_after(connection: Connection, after: int, limit: int) -> list[JournalStep]:
    """Return the next steps of the whole journal."""
    ids = connection.execute(select(StepRow.id).where(StepRow.id > after).order_by(StepRow.id).limit(limit))
    found = ids.scalars().all()
    return list(_steps(connection, StepRow.id.in_(found), True)) if found else []


def _steps(connection: Connection, which: Any, edits: Any) -> Iterator[JournalStep]:
    query = select(StepRow, Annotator.name).join(Annotator).where(which).order_by(StepRow.id)
    rows = connection.execute(query).all()
    changes: dict[int, list[Change]] = {}
    wanted = EditRow.step_id.in_([row.id for row in rows])
    listed = select(EditRow).where(wanted) if edits is True else select(EditRow).where(wanted, edits)
    for edit in connection.execute(listed.order_by(EditRow.step_id, EditRow.position)):
        changes.setdefault(edit.step_id, []).append(change_of(edit))
    for row in rows:
        yield JournalStep(
            step=row.id,
            annotator=row.name,
            at=parse_moment(row.at, "at") or datetime.now(UTC),
            kind=row.kind,
            action=row.action,
            seconds=row.seconds,
            reverts=row.reverts,
            changes=tuple(changes.get(row.id, ())),
        )


def change_of(row: AnyRow) -> Change:
    """Return the change that a row holds."""
    return Change(row.number, row.what, row.field, loads(row.before), loads(row.after))


def replay(changes: Sequence[Change], into: dict[str, Json] | None = None) -> dict[str, Json]:
    """Return the review document that a list of changes to one review leads to."""
    document: dict[str, Json] = into if into is not None else blank()
    for change in changes:
        put(document, change)
    return document


def replay_all(
    documents: dict[tuple[int, int], dict[str, Json]],
    rows: Iterable[AnyRow],
    annotators: Mapping[str, int],
) -> None:
    """Make the changes of edit rows (with their step's `annotator_id`) in review documents by article and annotator.

    The rows are those of some articles, with all changes of the field set among them, in the journal's order.
    """
    for row in rows:
        change = change_of(row)
        if change.what == FIELDS:
            for document in documents.values():
                document["fields"] = rename_keys(document["fields"], change.before["to"])
        elif change.what == FIELD_VALUES:
            before, after = change.before["reviews"], change.after["reviews"]
            for name in before.keys() | after.keys():
                document = documents.setdefault((row.number, annotators.get(name, 0)), blank())
                for key in before.get(name, {}):
                    document["fields"].pop(key, None)
                document["fields"].update({key: values for key, (_, values) in after.get(name, {}).items()})
        else:
            put(documents.setdefault((row.number, row.annotator_id), blank()), change)


def edits_of(connection: Connection, numbers: Collection[int]) -> Iterable[AnyRow]:
    """Return the edit rows that lead to the reviews of some articles, with the annotator of each, oldest first."""
    ours = or_(EditRow.number.in_(numbers), and_(EditRow.number.is_(None), EditRow.what == FIELDS))
    query = select(EditRow, StepRow.annotator_id).join(StepRow, StepRow.id == EditRow.step_id).where(ours)
    return connection.execute(query.order_by(EditRow.step_id, EditRow.position))


def annotator_ids(connection: Connection) -> dict[str, int]:
    """Return all annotators' rows by name."""
    return {row.name: row.id for row in connection.execute(select(Annotator.name, Annotator.id))}


def rename_keys(fields: Mapping[str, Json], renamed: Mapping[str, str]) -> dict[str, Json]:
    """Return a review's fields under new keys, each in its place."""
    if renamed.keys().isdisjoint(fields):
        return dict(fields)
    return {renamed.get(key, key): values for key, values in fields.items()}


def blank() -> dict[str, Json]:
    """Return the document of a review in which nothing was done."""
    return {"status": "todo", "flagged": False, "note": "", "finished": None, "fields": {}}


def put(document: dict[str, Json], change: Change) -> None:
    """Make one change in a review's document; changes of the article itself are none of it."""
    if change.what in OF_ARTICLE or change.what == TRASH:
        return
    if change.what == "review":
        document.update({key: change.after[key] for key in blank()})
        document["fields"] = dict(change.after["fields"])
    elif change.what == OBSERVED:
        pass
    elif change.what == "values":
        fields: dict[str, Json] = document["fields"]
        if change.after is None:
            fields.pop(change.field or "", None)
        else:
            fields[change.field or ""] = change.after
    else:
        document[change.what] = change.after


def current(document: Mapping[str, Json], change: Change) -> Json:
    """Return what now stands where a change would be made."""
    return document["fields"].get(change.field) if change.what == "values" else document[change.what]
