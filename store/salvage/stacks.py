"""What can be undone and redone after steps of the journal were lost: the stacks are walked through anew."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select, update

from store.database.models import StepRow
from store.review import journal

_LINK = (
    update(StepRow)
    .where(StepRow.id == bindparam("of"))
    .values(
        kind=bindparam("is"),
        reverts=bindparam("back"),
        undo_top=bindparam("undo"),
        redo_top=bindparam("redo"),
        below=bindparam("under"),
    )
)


def link(connection: Connection) -> None:
    """Link each annotator's steps as they were made; one that takes back what is lost becomes one that is passed by.

    Behind such a step nothing of before it can be undone.
    """
    undo: dict[int, list[int]] = {}
    redo: dict[int, list[int]] = {}
    rows = connection.execute(select(StepRow).order_by(StepRow.id)).all()
    made = []
    for row in rows:
        done, undone = undo.setdefault(row.annotator_id, []), redo.setdefault(row.annotator_id, [])
        kind, reverts, below = row.kind, row.reverts, None
        if kind == journal.DO:
            below = done[-1] if done else None
            done.append(row.id)
            undone.clear()
        elif kind in (journal.UNDO, journal.REDO):
            source, target = (done, undone) if kind == journal.UNDO else (undone, done)
            if source and source[-1] == reverts:
                source.pop()
                below = target[-1] if target else None
                target.append(row.id)
            else:
                kind, reverts = journal.OBSERVE, None
                done.clear()
                undone.clear()
        made.append(
            {
                "of": row.id,
                "is": kind,
                "back": reverts,
                "undo": done[-1] if done else None,
                "redo": undone[-1] if undone else None,
                "under": below,
            }
        )
    if made:
        connection.execute(_LINK, made)
