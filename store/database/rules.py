"""A project's rules: its fields and settings, read once and again when somebody changed them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from store.articles import Json
from store.database.field_rows import retype_terms
from store.database.file_format import THRESHOLD
from store.database.models import ArticleRow, FieldRow, Setting
from store.documents import clean_json, dumps, loads
from store.errors import NotAProject, UserError
from store.field_files import from_dict, to_dict
from store.fields import FieldSet

GENERATION = "generation"
"""The setting that grows whenever fields or settings change."""


_GENERATION = select(Setting.document).where(Setting.key == GENERATION)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules as they were read; `ids` gives each field's row, `generation` tells them from later ones."""

    fields: FieldSet
    ids: Mapping[str, int]
    settings: Mapping[str, Json]
    generation: int
    made: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was worked out of them, to be worked out once."""

    @property
    def threshold(self) -> float:
        """The score below which a suggestion needs a look."""
        value = self.settings.get("threshold", THRESHOLD)
        return float(value) if isinstance(value, int | float) else THRESHOLD


def load(connection: Connection) -> Rules:
    """Read the rules; what makes no sense raises NotAProject."""
    try:
        settings = {row.key: loads(row.document) for row in connection.execute(select(Setting.key, Setting.document))}
        query = select(FieldRow.id, FieldRow.key, FieldRow.document).where(FieldRow.position >= 0)
        rows = connection.execute(query.order_by(FieldRow.position, FieldRow.id)).all()
        fields = FieldSet(tuple(from_dict(loads(row.document)) for row in rows))
        return Rules(fields, {row.key: row.id for row in rows}, settings, int(settings.get(GENERATION, 0)))
    except (UserError, TypeError, ValueError, AttributeError) as error:
        raise NotAProject("The project's rules are damaged: {0}", error) from error


def current(connection: Connection, known: Rules | None) -> Rules:
    """Return `known` if it still holds, else what holds now."""
    if known is not None:
        stored = connection.execute(_GENERATION).scalar()
        if stored is not None and loads(stored) == known.generation:
            return known
    return load(connection)


def put(connection: Connection, key: str, value: Json) -> None:
    """Write one setting; None takes it away."""
    connection.execute(delete(Setting).where(Setting.key == key))
    if value is not None:
        document = dumps(clean_json(value, key)).decode()
        connection.execute(insert(Setting).values(key=key, document=document))
    generation = connection.execute(select(Setting.document).where(Setting.key == GENERATION)).scalar()
    connection.execute(delete(Setting).where(Setting.key == GENERATION))
    following = (loads(generation) if generation else 0) + 1
    connection.execute(insert(Setting).values(key=GENERATION, document=dumps(following).decode()))


def put_fields(connection: Connection, fields: FieldSet) -> None:
    """Write the field set; once there are articles, a field that is no longer in it stays, hidden, with its values."""
    query = select(FieldRow.id, FieldRow.key, FieldRow.position, FieldRow.document)
    rows = {row.key: row for row in connection.execute(query)}
    used = connection.execute(select(ArticleRow.number).limit(1)).scalar() is not None
    left_out = [row for key, row in rows.items() if key not in fields and row.position >= 0]
    hidden = [replace(from_dict(loads(row.document)), hidden=True) for row in left_out]
    for position, given in enumerate((*fields, *(hidden if used else ()))):
        document = dumps(clean_json(to_dict(given))).decode()
        if given.key in rows:
            changed = update(FieldRow).where(FieldRow.id == rows[given.key].id)
            connection.execute(changed.values(position=position, document=document))
            if from_dict(loads(rows[given.key].document)).type is not given.type:
                retype_terms(connection, rows[given.key].id, given.type)
        else:
            connection.execute(insert(FieldRow).values(key=given.key, position=position, document=document))
    if not used:
        connection.execute(delete(FieldRow).where(FieldRow.key.in_([f.key for f in hidden])))
    put(connection, "fields_changed", 1)
