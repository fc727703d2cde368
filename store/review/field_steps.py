"""A change of the field set as one step of the journal, and how it is taken back.

The step's change of the set has no number: `before` and `after` hold the fields, under `to` what keys are called on the
other side, under `shut` the keys on whose earlier decisions nothing can be undone any more, and the `keys` of the
values that were altered. The changes of the articles follow it (in an undo they come before it): what stood under those
keys with every annotator, and what stands there now. A rename needs no change of articles: it is made anew from `to`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from store.articles import Json
from store.database import field_rows, refielding, rules
from store.database.intake import annotator_name, annotator_row
from store.database.models import AnyRow, ArticleRow, EditRow, IndexedValue, StepRow, Term
from store.database.refielding import Taken
from store.database.shift import Shift
from store.database.transaction import Transaction
from store.documents import InvalidDocument, clean_json, clean_text, dumps, loads
from store.errors import Conflict, Refused, UserError, said
from store.errors import label as named
from store.field_files import check, from_dict, to_dict
from store.field_plan import FieldChange
from store.field_values import Converter, converters, part_of, put_part, rename, reshape, without_places
from store.fields import Field, FieldSet, FieldType
from store.review import journal
from store.review.anchoring import rules as anchoring
from store.review.decisions import UNWATCHED, Undone, Watch
from store.review.journal import Change

ACTION = "change of fields"


def perform(tx: Transaction, annotator: str, change: FieldChange, watch: Watch = UNWATCHED) -> tuple[int, datetime]:
    """Make a change of the field set as one step of the annotator's journal; returns its number and time.

    Raises Conflict where the fields are others than it starts from, Cancelled where the watch says
    so; the transaction is then to be undone.
    """
    if change.before != tx.rules.fields:
        raise Conflict("The fields were changed meanwhile, so nothing was changed. Look at them again.")
    annotator_id = annotator_row(tx.connection, annotator_name(annotator))
    if change.is_empty:
        return journal.last_step(tx.connection), datetime.now(UTC).replace(microsecond=0)
    step = journal.Step(tx.connection, annotator_id, journal.DO, clean_text(ACTION))
    step.add([_set_change(change)])
    origins = {new: old for old, new in change.renamed.items()}
    shift = _take_set(tx, change.after, change.renamed, {origins.get(k, k) for k in change.touched}, change.touched)
    by_key = converters(change)
    step.add(_follow(tx, {**change.renamed, **change.merged}, change.renamed))

    def alter(taken: list[Taken]) -> None:
        made = []
        for one in taken:
            rename(one.documents, change.renamed)
            if not change.touched:
                continue
            before = part_of(one.documents, change.touched)
            reshape(one.documents, change, by_key)
            after = part_of(one.documents, change.touched)
            if before != after:
                made.append(Change(one.number, journal.FIELD_VALUES, None, before, after))
        step.add(made)

    if not shift.is_idle:
        refielding.rewrite(tx, shift, alter, _teller(tx.connection, watch))
    tx.book.forget()
    return step.begin(), step.at


def _follow(tx: Transaction, to: Mapping[str, str], renamed: Mapping[str, str]) -> list[Change]:
    """Let the project's rules speak of fields by their new keys; returns the changes of settings that this takes.

    So do those against anchoring, where keys are other ones: a field that goes into another one takes none along.
    """
    made = _anchoring_follows(tx, renamed)
    for name, rule in tx.rules.settings.items():
        if name.startswith("rule.") and isinstance(rule, Mapping) and rule.get("field") in to:
            made.append(Change(None, journal.SETTING, name, rule, {**rule, "field": to[rule["field"]]}))
    _put_settings(tx, made)
    return made


def _anchoring_follows(tx: Transaction, to: Mapping[str, str]) -> list[Change]:
    stored = tx.rules.settings.get(anchoring.SETTING)
    now = anchoring.read(stored)
    there = anchoring.renamed(now, to)
    return [] if there == now else [Change(None, journal.SETTING, anchoring.SETTING, stored, anchoring.document(there))]


def _put_settings(tx: Transaction, changes: Sequence[Change]) -> None:
    for change in changes:
        rules.put(tx.connection, change.field or "", change.after)
    if changes:
        tx.rules = rules.load(tx.connection)


def _set_change(change: FieldChange) -> Change:
    keys = sorted(change.touched)
    before_name = {new: old for old, new in change.renamed.items()}
    shut_before = {before_name.get(key, key): "changed" for key in change.touched}
    shut_before |= {key: f"merged into {change.after[into].label}" for key, into in change.merged.items()}
    shut_before |= dict.fromkeys(change.deleted, "deleted")
    shut_after = {key: "changed" for key in change.touched if key in change.after}
    shut_after |= {f.key: "deleted" for f in change.after if f.key not in change.pairs}
    return Change(
        None,
        journal.FIELDS,
        None,
        _side(change.before, change.renamed, shut_before, keys),
        _side(change.after, before_name, shut_after, keys),
    )


def _side(fields: FieldSet, to: Mapping[str, str], shut: Mapping[str, str], keys: Sequence[str]) -> dict[str, Json]:
    return {"fields": [to_dict(f) for f in fields], "to": dict(to), "shut": dict(shut), "keys": list(keys)}


def _take_set(
    tx: Transaction, fields: FieldSet, to: Mapping[str, str], first: Iterable[str], last: Iterable[str]
) -> Shift:
    """Write the field set, and tell what of the articles has to follow it."""
    before = tx.rules
    field_rows.put(tx.connection, fields, to)
    rules.put(tx.connection, "fields_changed", 1)
    tx.rules = rules.load(tx.connection)
    return Shift(before, tx.rules, to, frozenset(first), frozenset(last))


def _teller(connection: Connection, watch: Watch) -> Callable[[int], None]:
    total = connection.execute(select(func.count()).select_from(ArticleRow)).scalar() or 0
    return lambda done: watch.tell(done, total)


# --- taking back ------------------------------------------------------------------------------------------------------


def is_field_step(connection: Connection, step_id: int) -> bool:
    """Whether a step changed the field set."""
    return _set_row(connection, step_id) is not None


def _set_row(connection: Connection, step_id: int) -> AnyRow | None:
    where = (EditRow.number.is_(None), EditRow.what == journal.FIELDS, EditRow.step_id == step_id)
    return connection.execute(select(EditRow).where(*where)).one_or_none()


def revert(tx: Transaction, step: journal.Step, reverted: AnyRow, *, so: str, watch: Watch = UNWATCHED) -> Undone:
    """Take a change of the field set back, or make it again; refused where anything of it was changed later."""
    row = _set_row(tx.connection, reverted.id)
    assert row is not None
    back = journal.change_of(row).inverse
    to, keys = back.before["to"], frozenset(back.before["keys"])
    begins = row.position > 0  # what ended with the rename begins with it when it is taken back
    fields = _target(tx.rules.fields, back, so)
    settings = _settings_back(tx, reverted.id, to, so)
    if begins:
        step.add([back, *settings])
    _put_settings(tx, settings)
    names = {new: old for old, new in to.items()}
    first, last = ({names.get(k, k) for k in keys}, keys) if begins else (keys, {to.get(k, k) for k in keys})
    shift = _take_set(tx, fields, to, first, last)

    ending = [k for k in shift.vanishing if k not in first]
    gone = [k for k in last if k not in fields]

    def alter(taken: list[Taken]) -> None:
        stored = _stored(tx.connection, reverted.id, taken[0].number, taken[-1].number)
        written = []
        for one in taken:
            _refuse_values(one, ending, back.before, so)
            if begins:
                rename(one.documents, to)
            if (sides := stored.get(one.number)) is not None:
                was, there = sides
                now = part_of(one.documents, keys)
                # Nearly always it is what was written then, to the letter, and need not be read for that.
                if dumps(now).decode() != there and without_places(now) != without_places(loads(there)):
                    title = said(" of “{0}”", one.row.title[:60]) if one.row.title else ""
                    raise Refused("Values{0} were changed after the fields were. {1}", title, so)
                put_part(one.documents, keys, loads(was))
                written.append(one.number)
            if not begins:
                rename(one.documents, to)
            _refuse_values(one, gone, back.before, so)
        step.add_inverse(reverted.id, written)

    if not shift.is_idle:
        refielding.rewrite(tx, shift, alter, _teller(tx.connection, watch))
    if not begins:
        step.add([*settings, back])
    _check_fitting(tx, shift, reverted.id, so)
    tx.book.forget()
    return Undone(step=step.begin(), action=reverted.action, numbers=(), settings=(journal.FIELDS,))


def _settings_back(tx: Transaction, step_id: int, to: Mapping[str, str], so: str) -> list[Change]:
    """Return what takes the step's changes of settings back; refused where one stands otherwise by now.

    What is done against anchoring may have been changed meanwhile: it gets the keys as they are again.
    """
    where = (EditRow.step_id == step_id, EditRow.number.is_(None), EditRow.what == journal.SETTING)
    back = [journal.change_of(row).inverse for row in tx.connection.execute(select(EditRow).where(*where))]
    made: list[Change] = []
    for change in back:
        if tx.rules.settings.get(change.field or "") == change.before:
            made.append(change)
        elif change.field != anchoring.SETTING:
            raise Refused("A rule of the project was changed meanwhile. {0}", so)
    if all(change.field != anchoring.SETTING for change in made):
        made += _anchoring_follows(tx, to)
    return made


def _target(current: FieldSet, back: Change, so: str) -> FieldSet:
    """Return the fields after a change is taken back; what it did not touch stays as it is now."""
    to = back.before["to"]
    expected = [from_dict(f) for f in back.before["fields"]]
    wanted = FieldSet(tuple(from_dict(f) for f in back.after["fields"]))
    images = {to.get(f.key, f.key): f for f in expected if f.key in to or f.key not in to.values()}
    found: dict[str, Field] = {}
    for f in wanted:
        old = images.get(f.key)
        now = current.get(old.key) if old is not None else None
        if old is None:
            found[f.key] = f
        elif old == f:
            if now is not None:  # else it was given up later
                found[f.key] = now
        elif now != old:
            raise Refused("The field “{0}” was changed meanwhile. {1}", named(old.label), so)
        else:
            found[f.key] = f
    known = {f.key for f in expected}
    for f in expected:
        if (f not in images.values() or to.get(f.key, f.key) not in wanted) and current.get(f.key) != f:
            raise Refused("The field “{0}” was changed meanwhile. {1}", named(f.label), so)
    more = [f for f in current if f.key not in known]
    for f in more:
        if f.key in found:
            raise Refused("There is another field “{0}” by now. {1}", f.key, so)
    if [f.key for f in current if f.key in known] == [f.key for f in expected]:
        order = [*found, *(f.key for f in more)]
    else:
        order = [k for f in current if (k := to.get(f.key, f.key)) in found or f in more]
        for place, key in enumerate(found):
            if key not in order:
                order.insert(place, key)
    found |= {f.key: f for f in more}
    try:
        return check(FieldSet(tuple(found[key] for key in dict.fromkeys(order))))
    except UserError as error:
        raise Refused("The fields would not go together any more: {0} {1}", error, so) from error


_STORED = select(EditRow.number, EditRow.before, EditRow.after).where(
    EditRow.number.between(bindparam("first"), bindparam("last")),
    EditRow.step_id == bindparam("step"),
    EditRow.what == journal.FIELD_VALUES,
)


def _stored(connection: Connection, step_id: int, first: int, last: int) -> dict[int, tuple[str, str]]:
    """Return what was and what became of the articles from one number to another in a step, as it is stored."""
    rows = connection.execute(_STORED, {"step": step_id, "first": first, "last": last})
    return {number or 0: (before, after) for number, before, after in rows.all()}


def _refuse_values(one: Taken, keys: Iterable[str], side: Mapping[str, Any], so: str) -> None:
    """Refuse where values stand under keys whose field goes."""
    documents = one.documents
    for key in keys:
        if any(by_field.get(key) for by_field in (documents.suggestions, documents.alternatives)) or any(
            key in fields for fields in documents.reviews.values()
        ):
            label = next((f["label"] for f in side["fields"] if f["key"] == key), key)
            raise Refused("By now values stand in the field “{0}”. {1}", named(label), so)
        for by_field in (documents.suggestions, documents.alternatives):
            by_field.pop(key, None)


def _check_fitting(tx: Transaction, shift: Shift, step_id: int, so: str) -> None:
    """Refuse where a value came meanwhile that does not fit the field as it is again."""
    for old, new in shift.pairs.items():
        was, is_ = shift.before.fields[old], shift.after.fields[new]
        if (was.type, was.choices) == (is_.type, is_.choices):
            continue
        known = select(EditRow.number).where(EditRow.step_id == step_id, EditRow.number.is_not(None))
        query = select(Term.value).join(IndexedValue, IndexedValue.term_id == Term.id).distinct()
        query = query.where(IndexedValue.field_id == shift.after.ids[new], IndexedValue.number.not_in(known))
        gone = set(was.choices) - set(is_.choices) if is_.type is FieldType.CHOICE else set[str]()
        convert = Converter(was, is_, dict.fromkeys(gone))
        for shown in tx.connection.execute(query).scalars():
            value = loads(shown) if was.type is FieldType.NUMBER else shown
            made, _, problem = convert(value, None)
            if problem or made != value or type(made) is not type(value):
                raise Refused(
                    "By now the field “{0}” holds “{1}”, which did not fit it before. {2}",
                    named(is_.label),
                    shown[:60],
                    so,
                )


# --- what earlier steps come to ---------------------------------------------------------------------------------------


def translated(sets: Sequence[Change], change: Change, so: str) -> Change:
    """Return a change under the key that its field has after some changes of the field set.

    Raises Refused where one of these leaves nothing to undo or redo on.
    """
    key = label = change.field or ""
    for later in sets if change.what in ("values", journal.SUGGESTED) else ():
        reason = later.before["shut"].get(key)
        label = next((f["label"] for f in later.before["fields"] if f["key"] == key), label)
        if reason is not None:
            raise Refused("The field “{0}” was {1} meanwhile. {2}", named(label), _become(reason), so)
        key = later.before["to"].get(key, key)
    return change if key == (change.field or "") else replace(change, field=key)


def _become(reason: str) -> str:
    """Return what became of a field as the journal has it, so that it can be said in other languages."""
    if reason.startswith("merged into "):
        return said("merged into {0}", named(reason.removeprefix("merged into ")))
    return {"changed": said("changed"), "deleted": said("deleted")}.get(reason, reason)


def sets_after(connection: Connection, step_id: int) -> list[Change]:
    """Return the changes of the field set after a step that hold: those taken back since cancel out."""
    where = (EditRow.number.is_(None), EditRow.what == journal.FIELDS, EditRow.step_id > step_id)
    query = select(EditRow, StepRow.reverts).join(StepRow, StepRow.id == EditRow.step_id).where(*where)
    held: dict[int, Change] = {}
    for row in connection.execute(query.order_by(EditRow.step_id)):
        if row.reverts in held:
            del held[row.reverts]
        else:
            held[row.step_id] = journal.change_of(row)
    return list(held.values())


# --- at the door ------------------------------------------------------------------------------------------------------


def checked(change: Change, where: str) -> Change:
    """Return a change that came with a journal from outside, if it is one.

    Raises InvalidDocument.
    """
    before, after = clean_json(change.before, where), clean_json(change.after, where)
    try:
        for side in (before, after):
            if change.what == journal.FIELDS:
                FieldSet(tuple(from_dict(f) for f in side["fields"]))
                good = all(isinstance(v, str) for named in ("to", "shut") for v in side[named].values())
                good = good and all(isinstance(key, str) for key in side["keys"])
            else:
                parts = (side["suggestions"], side["alternatives"], *side["reviews"].values())
                good = all(
                    isinstance(place, int) and isinstance(values, list)
                    for part in parts
                    for place, values in part.values()
                )
            if not good:
                raise InvalidDocument("{0}: it is no change of fields", where)
    except (KeyError, TypeError, AttributeError, ValueError, UserError) as error:
        raise InvalidDocument("{0}: it is no change of fields", where) from error
    return replace(change, before=before, after=after)
