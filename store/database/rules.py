"""A project's rules: its fields and settings, read once and again when somebody changed them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from store.articles import Json
from store.database.models import FieldRow, IndexedValue, Setting, Term
from store.documents import clean_json, dumps, loads
from store.errors import NotAProject, UserError
from store.field_files import from_dict, to_dict
from store.fields import FieldSet

THRESHOLD = 0.8
"""Below this score a suggestion needs a look, unless the project says otherwise."""

GENERATION = "generation"
"""The setting that grows whenever fields or settings change."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules as they were read; `ids` gives each field's row, `generation` tells them from later ones."""

    fields: FieldSet
    ids: Mapping[str, int]
    settings: Mapping[str, Json]
    generation: int

    @property
    def threshold(self) -> float:
        """The score below which a suggestion needs a look."""
        value = self.settings.get("threshold", THRESHOLD)
        return float(value) if isinstance(value, int | float) else THRESHOLD


def load(connection: Connection) -> Rules:
    """Read the rules; what makes no sense raises NotAProject."""
    try:
        settings = {row.key: loads(row.document) for row in connection.execute(select(Setting.key, Setting.document))}
        query = select(FieldRow.id, FieldRow.key, FieldRow.document).order_by(FieldRow.position, FieldRow.id)
        rows = connection.execute(query).all()
        fields = FieldSet(tuple(from_dict(loads(row.document)) for row in rows))
        return Rules(fields, {row.key: row.id for row in rows}, settings, int(settings.get(GENERATION, 0)))
    except (UserError, TypeError, ValueError, AttributeError) as error:
        raise NotAProject(f"The project's rules are damaged: {error}") from error


def current(connection: Connection, known: Rules | None) -> Rules:
    """Return `known` if it still holds, else what holds now."""
    if known is not None:
        stored = connection.execute(select(Setting.document).where(Setting.key == GENERATION)).scalar()
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
    """Write the field set; a field that is no longer in it goes, unless values stand in it: then it stays, hidden."""
    rows = {row.key: row.id for row in connection.execute(select(FieldRow.id, FieldRow.key))}
    for position, field in enumerate(fields):
        document = dumps(clean_json(to_dict(field))).decode()
        if field.key in rows:
            changed = update(FieldRow).where(FieldRow.id == rows[field.key])
            connection.execute(changed.values(position=position, document=document))
        else:
            connection.execute(insert(FieldRow).values(key=field.key, position=position, document=document))
    for key, id_ in rows.items():
        if key not in fields:
            _put_away(connection, id_, len(fields))
    put(connection, "fields_changed", 1)


def _put_away(connection: Connection, id_: int, position: int) -> None:
    used = connection.execute(select(IndexedValue.number).where(IndexedValue.field_id == id_).limit(1)).scalar()
    if used is None:
        connection.execute(delete(Term).where(Term.field_id == id_))
        connection.execute(delete(FieldRow).where(FieldRow.id == id_))
        return
    row = connection.execute(select(FieldRow.document).where(FieldRow.id == id_)).scalar_one()
    document = dumps({**loads(row), "hidden": True}).decode()
    connection.execute(update(FieldRow).where(FieldRow.id == id_).values(position=position, document=document))
