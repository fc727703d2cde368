"""Changes to the project itself, as steps of the journal that undo takes back as it does decisions.

Such a change has no article's number: `what` is "setting", `field` the setting's key, `before` and `after` its values
(None: there is none). A setting with consequences of its own has a writer here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from store.articles import Json
from store.database import rules
from store.database.intake import annotator_name, annotator_row
from store.database.settings import change_setting, change_threshold, recount_all
from store.database.transaction import Transaction
from store.documents import clean_json, clean_text
from store.errors import Conflict, Refused
from store.review import journal
from store.review.decisions import SettingEdit
from store.review.journal import Change

SETTING = journal.SETTING


def change(tx: Transaction, annotator: str, edits: Sequence[SettingEdit], action: str) -> tuple[int, datetime]:
    """Make one step of edits to the project's settings; returns the step's number and time.

    Raises Conflict where a setting is not an edit's `before`, Refused where it cannot be changed like this.
    """
    annotator_id = annotator_row(tx.connection, annotator_name(annotator))
    made = [c for c in map(_change, edits) if c.before != c.after]
    for change in made:
        check(tx, change, "Nothing was changed.", Conflict)
        write(tx, change)
    if not made:
        return journal.last_step(tx.connection), datetime.now(UTC).replace(microsecond=0)
    return journal.append(tx.connection, annotator_id, journal.DO, clean_text(action), made)


def current(tx: Transaction, key: str) -> Json:
    """Return a setting as it stands."""
    return tx.rules.settings.get(key)


def check(tx: Transaction, change: Change, so: str, kind: type[Refused] = Refused) -> None:
    """Raise where a setting stands otherwise than a change expects it."""
    if current(tx, change.field or "") != change.before:
        raise kind(f"{named(change)} was changed meanwhile. {so}")


def write(tx: Transaction, change: Change) -> None:
    """Put a setting in its place, with all that follows from it."""
    writer = _WRITERS.get(change.field or "")
    if writer is not None:
        writer(tx, change.after)
    else:
        change_setting(tx.connection, change.field or "", change.after)
    tx.rules = rules.load(tx.connection)


def named(change: Change) -> str:
    """Return what a person calls the setting."""
    key = change.field or ""
    if key.startswith("rule."):
        return f"Rule {key.removeprefix('rule.')}"
    return _NAMED.get(key, f"The setting “{key}”")


def _change(edit: SettingEdit) -> Change:
    return Change(None, SETTING, edit.key, clean_json(edit.before, edit.key), clean_json(edit.after, edit.key))


def _threshold(tx: Transaction, value: Json) -> None:
    if value is not None:
        change_threshold(tx, value)
        return
    rules.put(tx.connection, "threshold", None)
    tx.rules = rules.load(tx.connection)
    recount_all(tx)


_NAMED = {"threshold": "The threshold", "anchoring": "What is done against anchoring", "extractors": "The extractors"}
_WRITERS: dict[str, Callable[[Transaction, Json], None]] = {"threshold": _threshold}
"""How settings are written that change more than themselves."""
