"""What fields that the journal names are called now: by what a change of the field set made of their keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from store.database.models import EditRow, StepRow
from store.documents import loads
from store.review import journal

Keys = Mapping[str, str]
"""Keys that are other ones now: the old one, and the new one."""


@dataclass(frozen=True, slots=True)
class Renames:
    """All changes of keys that the journal holds: each its step, the step that it takes back, and the keys."""

    steps: tuple[tuple[int, int | None, Keys], ...] = ()

    def after(self, step: int) -> list[Keys]:
        """Return the changes that hold of those made after a step, in their order."""
        held: dict[int, Keys] = {}
        for id_, reverts, keys in self.steps:
            if id_ <= step:
                continue
            if reverts in held:
                del held[reverts]
            else:
                held[id_] = keys
        return [keys for keys in held.values() if keys]

    def now(self, key: str, step: int) -> str:
        """Return what a field is called now that a step calls so."""
        for keys in self.after(step) if self.steps else ():
            key = keys.get(key, key)
        return key


def read(connection: Connection) -> Renames:
    """Return the changes of keys that a project's journal holds."""
    query = select(EditRow.step_id, StepRow.reverts, EditRow.before).join(StepRow, StepRow.id == EditRow.step_id)
    query = query.where(EditRow.number.is_(None), EditRow.what == journal.FIELDS).order_by(EditRow.step_id)
    rows = connection.execute(query).all()
    found = tuple((step, reverts, loads(before)["to"]) for step, reverts, before in rows)
    return Renames(found) if any(keys for _, _, keys in found) else Renames()
