"""The rows of the field set under a change: a field that is given up keeps its row, out of sight, for its terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam, func, insert, select, update

from store.database.models import FieldRow, Term
from store.documents import clean_json, dumps, loads
from store.field_files import from_dict, to_dict
from store.fields import FieldSet, FieldType

GIVEN_UP = -1
"""The position of a field that is no longer part of the set."""
BATCH = 5_000


def put(connection: Connection, fields: FieldSet, renamed: Mapping[str, str]) -> None:
    """Write the field set, fields renamed from old keys to new ones in their rows; terms follow a field's type."""
    query = select(FieldRow.id, FieldRow.key, FieldRow.position, FieldRow.document)
    rows = connection.execute(query).all()
    active = {row.key: row for row in rows if row.position > GIVEN_UP}
    given_up = {row.key: row for row in rows if row.position <= GIVEN_UP}
    origins = {new: old for old, new in renamed.items()}
    keeps = {f.key: active.get(origins.get(f.key, f.key if f.key not in renamed else "")) for f in fields}
    revived = {key: given_up[key] for key, row in keeps.items() if row is None and key in given_up}
    staying = {row.id for row in (*keeps.values(), *revived.values()) if row is not None}
    for row in rows:  # keys are unique: all step aside before any takes its new one
        aside: dict[str, str | int] = {"key": f"\x00{row.id}"}
        if row.id not in staying:
            aside["position"] = GIVEN_UP
        connection.execute(update(FieldRow).where(FieldRow.id == row.id).values(**aside))
    for position, field in enumerate(fields):
        found = keeps[field.key] or revived.get(field.key)
        document = dumps(clean_json(to_dict(field))).decode()
        values = {"key": field.key, "position": position, "document": document}
        if found is None:
            connection.execute(insert(FieldRow).values(**values))
            continue
        connection.execute(update(FieldRow).where(FieldRow.id == found.id).values(**values))
        if from_dict(loads(found.document)).type is not field.type:
            retype_terms(connection, found.id, field.type)
    for row in rows:
        if row.id not in staying:
            key = row.key if row.key not in fields else f"{row.key} {row.id}"
            connection.execute(update(FieldRow).where(FieldRow.id == row.id).values(key=_free(connection, key, row.id)))


def _free(connection: Connection, key: str, id_: int) -> str:
    """Return a key that no row has; one that is given up may be asked for by another."""
    taken = connection.execute(select(func.count()).where(FieldRow.key == key)).scalar()
    return f"\x00{id_}" if taken else key


def retype_terms(connection: Connection, field_id: int, kind: FieldType) -> None:
    """Give the terms of a field what values of another type are compared by: a number, a date, or neither."""
    blank = update(Term).where(Term.field_id == field_id)
    date = Term.value if kind is FieldType.DATE else None
    connection.execute(blank.values(number=None, date=date))
    if kind is not FieldType.NUMBER:
        return
    after = 0
    query = select(Term.id, Term.value).where(Term.field_id == field_id, Term.id > bindparam("after"))
    query = query.order_by(Term.id).limit(BATCH)
    put_number = update(Term).where(Term.id == bindparam("term")).values(number=bindparam("figure"))
    while rows := connection.execute(query, {"after": after}).all():
        after = rows[-1].id
        if figures := list(_figures((row.id, row.value) for row in rows)):
            connection.execute(put_number, figures)


def _figures(terms: Iterable[tuple[int, str]]) -> Iterable[dict[str, float]]:
    for id_, value in terms:
        try:
            yield {"term": id_, "figure": float(value)}
        except ValueError:
            continue
