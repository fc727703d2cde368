"""Write changed reviews, their index and their counters: a batch with as many statements as one takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.articles import Json, Status
from store.database import counters, index, sqlite
from store.database.models import ReviewRow
from store.database.tally import Counts
from store.database.transaction import Transaction
from store.documents import dumps
from store.fields import FieldType
from store.review.journal import Change
from store.review.taken import Taken

_COLUMNS = ("status", "flagged", "note", "seconds", "finished", "unsure", "expected", "corrected", "document")
_NEW = ("number", "annotator_id", "version", "imported", *_COLUMNS)


def write(tx: Transaction, annotator_id: int, made: Sequence[tuple[Taken, Sequence[Change]]]) -> None:
    """Make each review's changes in its document and write it; the journal is the caller's."""
    rules, by = tx.rules, dict[str, int]()
    place = {f.key: i for i, f in enumerate(rules.fields)}
    erased: list[tuple[int, int]] = []
    rows = index.Rows()
    new: list[tuple[object, ...]] = []
    changed: list[tuple[object, ...]] = []
    for taken, changes in made:
        touched = list(dict.fromkeys(c.field for c in changes if c.what == "values" and c.field in rules.ids))
        before = [_counted(taken, key) for key in touched if key is not None]
        order = list(taken.document["fields"])
        taken.put(changes)
        _in_order(place, order, taken.document)
        after = [_counted(taken, key, annotator_id, rows) for key in touched if key is not None]
        if touched:
            if taken.stored is not None:
                erased += [(taken.number, rules.ids[key]) for key in touched if key is not None]
            # The rest of the review is as it was, so its share of the counts is, too.
            taken.unsure += sum(c.unsure for c in after) - sum(c.unsure for c in before)
            taken.expected += sum(c.expected for c in after) - sum(c.expected for c in before)
            taken.corrected += sum(c.corrected for c in after) - sum(c.corrected for c in before)
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
    index.insert(tx, rows)
    counters.change(tx.connection, annotator_id, by)
    sqlite.insert_rows(tx.connection, ReviewRow, _NEW, new)
    sqlite.update_rows(tx.connection, ReviewRow, _COLUMNS, changed, counting="version")


def _counted(taken: Taken, key: str, by: int = 0, rows: index.Rows | None = None) -> Counts:
    """Return what a field has to do with the kept counts; its entries in the index go to `rows`."""
    field, id_ = taken.rules.fields[key], taken.rules.ids[key]
    if field.type is FieldType.BLOCKS:
        state = taken.state(key)
        if rows is not None:
            rows.add(taken.number, by, index.decided(taken.rules, state))
        counts = Counts(state.unsure, state.expected, index.corrected_in(state))
    else:
        shown, counts = taken.tally(key)
        if rows is not None and taken.document["fields"].get(key) is not None:
            rows.decide(taken.number, by, id_, field, shown, suggested=taken.count_suggested(key) > 0)
    return Counts(corrected=counts.corrected) if field.hidden else counts


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
