"""Write changed reviews, their index and their counters: a batch with as many statements as one takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.articles import Json, Status
from store.database import counters, index, sqlite
from store.database.models import ReviewRow
from store.database.terms import Entry
from store.database.transaction import Transaction
from store.documents import dumps
from store.review.journal import Change
from store.review.state import FieldState
from store.review.taken import Taken

_COLUMNS = ("status", "flagged", "note", "seconds", "finished", "unsure", "expected", "corrected", "document")
_NEW = ("number", "annotator_id", "version", "imported", *_COLUMNS)


def write(tx: Transaction, annotator_id: int, made: Sequence[tuple[Taken, Sequence[Change]]]) -> None:
    """Make each review's changes in its document and write it; the journal is the caller's."""
    rules, by = tx.rules, dict[str, int]()
    place = {f.key: i for i, f in enumerate(rules.fields)}
    erased: list[tuple[int, int]] = []
    entries: dict[tuple[int, int], list[Entry]] = {}
    new: list[tuple[object, ...]] = []
    changed: list[tuple[object, ...]] = []
    for taken, changes in made:
        touched = list(dict.fromkeys(c.field for c in changes if c.what == "values" and c.field in rules.ids))
        before = [taken.state(key) for key in touched if key is not None]
        order = list(taken.document["fields"])
        taken.put(changes)
        _in_order(place, order, taken.document)
        after = [taken.state(key) for key in touched if key is not None]
        if touched:
            written = [index.decided(rules, state) for state in after]
            entries[taken.number, annotator_id] = [e for listed in written for e in listed]
            if taken.stored is not None:
                erased += [(taken.number, rules.ids[key]) for key in touched if key is not None]
            # The rest of the review is as it was, so its share of the counts is, too.
            taken.unsure += sum(map(_unsure, after)) - sum(map(_unsure, before))
            taken.expected += sum(map(_expected, after)) - sum(map(_expected, before))
            taken.corrected += sum(map(index.corrected_in, after)) - sum(map(index.corrected_in, before))
        document = taken.document
        counters.count(by, Status(taken.status), taken.flagged, Status(document["status"]), document["flagged"])
        row = (
            document["status"],
            document["flagged"],
            document["note"],
            taken.seconds,
            document["finished"],
            taken.unsure,
            taken.expected,
            taken.corrected,
            dumps(document["fields"]).decode(),
        )
        if taken.stored is None:
            new.append((taken.number, annotator_id, 1, False, *row))
        else:
            changed.append((*row, taken.stored))
    if erased:
        index.erase_fields(tx, annotator_id, erased)
    if entries:
        index.write(tx, entries)
    counters.change(tx.connection, annotator_id, by)
    sqlite.insert_rows(tx.connection, ReviewRow, _NEW, new)
    sqlite.update_rows(tx.connection, ReviewRow, _COLUMNS, changed, counting="version")


def _unsure(state: FieldState) -> int:
    return 0 if state.field.hidden else state.unsure


def _expected(state: FieldState) -> int:
    return 0 if state.field.hidden else state.expected


def _in_order(place: Mapping[str, int], before: Sequence[str], document: dict[str, Json]) -> None:
    """Put newly decided fields in the place that the project's order gives them, so that undo and redo end the same.

    Fields that stood already stay in the order in which an import may have brought them.
    """
    fields: dict[str, Json] = document["fields"]
    order = [key for key in before if key in fields]
    added = fields.keys() - set(order)
    if added:
        for key in sorted(added, key=lambda k: place.get(k, len(place))):
            mine = place.get(key, len(place))
            at = next((i for i, k in enumerate(order) if place.get(k, len(place)) > mine), len(order))
            order.insert(at, key)
    document["fields"] = {key: fields[key] for key in order}
