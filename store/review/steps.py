"""Decide, undo, redo: each one step, checked against what is stored now, written wholly or not at all.

One article and twenty thousand go the same way: reviews are taken up, changed and written a batch at a time, within
one transaction and one step of the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice

from store.articles import DecidedValue, Decision, Json, Review, Status
from store.database import articles
from store.database.intake import annotator_name, annotator_row
from store.database.packing import pack_values, unpack_values
from store.database.rules import Rules
from store.database.transaction import Transaction
from store.documents import clean_json, clean_text, decided_json, moment_json, parse_fields
from store.documents.sound import is_sound
from store.errors import Conflict, Refused, said
from store.errors import label as named
from store.errors import step as called
from store.review import field_steps, journal, project_changes, suggested_changes, trash_steps, writing
from store.review.anchoring.rules import SETTING
from store.review.decisions import OBSERVED, UNWATCHED, Edit, Undone, Watch
from store.review.journal import Change
from store.review.quiet import without_collector
from store.review.state import Decided
from store.review.taken import Taken, take_up

NOTE_LENGTH = 100_000
BATCH = 400
"""How many reviews are taken up at once."""
_TOLD_EDITS = 20
"""Of how many articles an undo says which edits it made."""


def decide(
    tx: Transaction,
    annotator: str,
    changes: Mapping[int, Sequence[Edit]],
    action: str,
    seconds: int,
) -> tuple[int, datetime, dict[int, Review]]:
    """Make one step of edits to the annotator's reviews of one article or many.

    Raises Conflict where what is stored is not an edit's `before`, Refused where an edit makes no sense.
    """
    annotator = annotator_name(annotator)
    annotator_id = annotator_row(tx.connection, annotator)
    step = journal.Step(tx.connection, annotator_id, journal.DO, clean_text(action), seconds=max(0, seconds))
    reviews: dict[int, Review] = {}
    observed: list[Change] = []
    for batch in _batches(changes):
        made = []
        trash_steps.refuse_trashed(tx, batch)
        for taken in take_up(tx.connection, tx.rules, annotator, annotator_id, batch):
            wanted = [e for e in changes[taken.number] if e.what != OBSERVED]
            observed += [_observed(taken.number, e) for e in changes[taken.number] if e.what == OBSERVED]
            edits = [c for c in (_change(tx.rules, taken, e) for e in wanted) if c is not None]
            for change in edits:
                now = journal.current(taken.document, change)
                if now != change.before:
                    raise Conflict(_changed_meanwhile(tx.rules, taken, change, now, "Nothing was overwritten."))
            taken.seconds += max(0, seconds)
            made.append((taken, _automatic([c for c in edits if c.before != c.after], taken)))
        _write(tx, step, annotator_id, made)
        reviews.update((taken.number, taken.review()) for taken, _ in made)
    if observed and step.number is None:  # undo passes by what changed nothing
        step = journal.Step(tx.connection, annotator_id, journal.OBSERVE, clean_text(action), seconds=max(0, seconds))
    step.add(observed)
    return step.number or journal.last_step(tx.connection), step.at, reviews


def change_many(
    tx: Transaction,
    annotator: str,
    numbers: Sequence[int],
    decide_on: Callable[[Taken], Mapping[str, Decided]],
    *,
    action: str,
    watch: Watch = UNWATCHED,
) -> tuple[int | None, list[int]]:
    """Decide fields of many articles as one step; `decide_on` says of each which, as they stand now.

    Returns the step's number (None where nothing was to be changed) and the articles that were changed. Raises
    Cancelled where the watch says so; the transaction is then to be undone.
    """
    annotator = annotator_name(annotator)
    annotator_id = annotator_row(tx.connection, annotator)
    step = journal.Step(tx.connection, annotator_id, journal.DO, clean_text(action))
    changed: list[int] = []
    done = 0
    with without_collector():
        for batch in _batches(numbers):
            made = []
            trash_steps.refuse_trashed(tx, batch)
            blind = _still_blind(tx, annotator, batch)
            for taken in take_up(tx.connection, tx.rules, annotator, annotator_id, batch):
                edits = [
                    Change(taken.number, "values", key, taken.document["fields"].get(key), after)
                    for key, decided in decide_on(taken).items()
                    if not _is_hidden(blind, taken, key)
                    and (after := _checked(tx.rules, taken, key, decided)) != taken.document["fields"].get(key)
                ]
                for change in edits:
                    _check_sources(tx.rules, taken, change)
                if edits:
                    made.append((taken, _automatic(edits, taken)))
            _write(tx, step, annotator_id, made)
            changed += [taken.number for taken, _ in made]
            done += len(batch)
            watch.tell(done, len(numbers))
    return step.number, changed


def _still_blind(tx: Transaction, annotator: str, numbers: Sequence[int]) -> Mapping[int, Collection[str]]:
    """Return by article the fields of which nothing may be decided unseen."""
    if SETTING not in tx.rules.settings:
        return {}
    from store.review.anchoring import service

    return service.waiting(tx.connection, tx.rules, numbers, annotator)


def _is_hidden(blind: Mapping[int, Collection[str]], taken: Taken, key: str) -> bool:
    if key not in blind.get(taken.number, ()):
        return False
    from store.review.anchoring.veil import waits

    state = taken.state(key)
    return waits(state.field, state.decided)


def undo(tx: Transaction, annotator: str, watch: Watch = UNWATCHED) -> Undone | None:
    """Take the annotator's last step back; None where there is none."""
    with without_collector():
        return _revert(tx, annotator, journal.UNDO, watch)


def redo(tx: Transaction, annotator: str, watch: Watch = UNWATCHED) -> Undone | None:
    """Make the step again that was taken back last; None where there is none."""
    with without_collector():
        return _revert(tx, annotator, journal.REDO, watch)


def _revert(tx: Transaction, annotator: str, kind: str, watch: Watch) -> Undone | None:
    while (undone := _revert_top(tx, annotator, kind, watch)) is not None:
        if undone.numbers or undone.settings or field_steps.is_field_step(tx.connection, undone.step):
            break
        # What the step changed was deleted from the trash for good: it is passed by.
    return undone


def _revert_top(tx: Transaction, annotator: str, kind: str, watch: Watch) -> Undone | None:
    annotator_id = articles.annotator_id(tx.connection, annotator)
    undo_top, redo_top = journal.tops(tx.connection, annotator_id)
    top = undo_top if kind == journal.UNDO else redo_top
    if top is None or annotator_id is None:
        return None
    reverted = journal.step(tx.connection, top)
    step = journal.Step(tx.connection, annotator_id, kind, reverted.action, reverts=reverted)
    undoing, action = kind == journal.UNDO, reverted.action
    named_step = called(action)
    so = said("So “{0}” was not undone.", named_step) if undoing else said("So “{0}” was not redone.", named_step)
    if field_steps.is_field_step(tx.connection, top):
        return field_steps.revert(tx, step, reverted, so=so, watch=watch)
    places, edits = journal.places_of(tx.connection, top), dict[int, tuple[Edit, ...]]()
    sets = field_steps.sets_after(tx.connection, top)
    settings = [c.inverse for c in reversed(journal.changes_of_project(tx.connection, top))]
    for change in settings:
        project_changes.check(tx, change, so)
        project_changes.write(tx, change)
    step.add(settings)
    done, suggested, moved = 0, list[int](), False
    for batch in _batches(reversed(places)):
        by_number: dict[int, list[Change]] = {}
        for made_then in reversed(journal.changes_of(tx.connection, top, {n: places[n] for n in batch})):
            if made_then.what != OBSERVED:
                change = field_steps.translated(sets, made_then, so)
                by_number.setdefault(change.number or 0, []).append(change.inverse)
        of_articles = [c for changes in by_number.values() for c in changes if c.what in journal.OF_ARTICLE]
        if of_articles:
            suggested += suggested_changes.revert(tx, of_articles, so)
            step.add(of_articles)
            by_number = {n: [c for c in cs if c.what not in journal.OF_ARTICLE] for n, cs in by_number.items()}
        in_trash = [c for changes in by_number.values() for c in changes if c.what == journal.TRASH]
        if in_trash:
            trash_steps.revert(tx, annotator_id, in_trash, so)
            step.add(in_trash)
            moved = True
            by_number = {n: [c for c in cs if c.what != journal.TRASH] for n, cs in by_number.items()}
        made = []
        reviewed = [n for n in batch if by_number.get(n)]
        trash_steps.refuse_trashed(tx, reviewed)
        for taken in take_up(tx.connection, tx.rules, annotator, annotator_id, reviewed):
            changes = by_number[taken.number]
            for change in changes:
                now = journal.current(taken.document, change)
                if now != change.before:
                    raise Refused(_changed_meanwhile(tx.rules, taken, change, now, so))
                _check_sources(tx.rules, taken, change)
            made.append((taken, changes))
            if len(edits) < _TOLD_EDITS:
                edits[taken.number] = tuple(e for e in (_edit(taken, c) for c in changes) if e is not None)
        _write(tx, step, annotator_id, made)
        done += len(batch)
        watch.tell(done, len(places))
    return Undone(
        step=step.begin(),
        action=reverted.action,
        numbers=tuple(sorted(places)),
        edits=edits,
        settings=tuple(dict.fromkeys(c.field or "" for c in settings)),
        suggested=tuple(sorted(suggested)),
        moved=moved,
    )


def _batches(numbers: Iterable[int]) -> Iterator[list[int]]:
    following = iter(numbers)
    while batch := list(islice(following, BATCH)):
        yield batch


def _write(
    tx: Transaction, step: journal.Step, annotator_id: int, made: Sequence[tuple[Taken, Sequence[Change]]]
) -> None:
    if made:
        writing.write(tx, annotator_id, made)
        step.add(change for _, changes in made for change in changes)


def _change(rules: Rules, taken: Taken, edit: Edit) -> Change | None:
    """Return an edit in the stored form, checked at the door."""
    number = taken.number
    if edit.what == "values":
        key = edit.field or ""
        if key not in rules.fields:
            raise Refused("This project has no field “{0}”, so nothing was changed.", key)
        change = Change(number, "values", key, pack_values(edit.before), _checked(rules, taken, key, edit.after))
        _check_sources(rules, taken, change)
        if SETTING in rules.settings:
            _check_accepted(rules, taken, change)
        return change
    if edit.what == "status":
        return Change(number, "status", None, Status(edit.before).value, Status(edit.after).value)
    if edit.what == "flagged":
        return Change(number, "flagged", None, bool(edit.before), bool(edit.after))
    if edit.what == "note":
        note = clean_text(str(edit.after))
        if len(note) > NOTE_LENGTH:
            raise Refused("A note takes up to {0:,} characters; nothing was changed.", NOTE_LENGTH)
        return Change(number, "note", None, clean_text(str(edit.before)), note)
    raise Refused("There is no edit of {0!r}, so nothing was changed.", edit.what)


def _checked(rules: Rules, taken: Taken, key: str, values: Iterable[DecidedValue] | None) -> Json:
    if values is None:
        return None
    checked = tuple(values)
    if not all(is_sound(v, taken.text) for v in checked):
        checked = parse_fields({key: [decided_json(v) for v in checked]}, taken.text, "decision")[key]
    field = rules.fields[key]
    if not field.many and sum(v.decision is not Decision.REJECTED for v in checked) > 1:
        raise Refused("{0} takes one value, so nothing was changed.", named(field.label))
    return pack_values(checked)


def _check_sources(rules: Rules, taken: Taken, change: Change) -> None:
    """Refuse values that refer to a suggestion that is not there (any more)."""
    if change.what != "values" or not change.after:
        return
    count = taken.count_suggested(change.field or "")
    if any(v["from"] is not None and v["from"] >= count for v in change.after):
        label = _label(rules, change)
        raise Refused("{0}: the suggestions are others than they were, so nothing was changed. Open it again.", label)


def _check_accepted(rules: Rules, taken: Taken, change: Change) -> None:
    """Refuse a value that claims to be accepted and is not what was suggested: no planted error is ever stored."""
    key, before = change.field or "", change.before or []
    for v in change.after or []:
        if v["decision"] == Decision.ACCEPTED and v["from"] is not None and v not in before:
            suggestion = taken.suggestions(key)[v["from"]]
            if (v["value"], v["attributes"]) != (suggestion.value, dict(suggestion.attributes)):
                label = _label(rules, change)
                raise Refused("{0}: what was accepted is not what was suggested, so nothing was changed.", label)


def _observed(number: int, edit: Edit) -> Change:
    return Change(number, OBSERVED, edit.field, None, clean_json(edit.after))


def _automatic(made: list[Change], taken: Taken) -> list[Change]:
    """Add what follows from the edits: a first decision begins the review, done sets the time it was finished."""
    number, document = taken.number, taken.document
    status = next((c.after for c in made if c.what == "status"), document["status"])
    if status == Status.TODO and any(c.what == "values" and c.after is not None for c in made):
        status = Status.IN_PROGRESS.value
        made = [c for c in made if c.what != "status"]
        made.append(Change(number, "status", None, document["status"], status))
    if status != document["status"]:
        finished = moment_json(datetime.now(UTC)) if status == Status.DONE else None
        if finished != document["finished"]:
            made.append(Change(number, "finished", None, document["finished"], finished))
    return made


def _edit(taken: Taken, change: Change) -> Edit | None:
    """Return a stored change as the edit that it was; None for what the store adds by itself."""
    text: Callable[[], str] = lambda: taken.text  # noqa: E731
    if change.what == "values":
        return Edit("values", change.field, unpack_values(change.before, text), unpack_values(change.after, text))
    if change.what == "status":
        return Edit("status", None, Status(change.before), Status(change.after))
    if change.what == "flagged":
        return Edit("flagged", None, change.before, change.after)
    if change.what == "note":
        return Edit("note", None, change.before, change.after)
    return None


def _label(rules: Rules, change: Change) -> str:
    if change.what == "values":
        field = rules.fields.get(change.field or "")
        return named(field.label if field is not None else change.field or "")
    names = {"status": said("The status"), "flagged": said("The flag"), "note": said("The note")}
    return names.get(change.what) or said("The review")


def _changed_meanwhile(rules: Rules, taken: Taken, change: Change, now: Json, so: str) -> str:
    label, shown = _label(rules, change), _shown(change, now)
    if not taken.title:
        return said("{0} was changed meanwhile: it is now {1}. {2}", label, shown, so)
    return said("{0} of “{1}” was changed meanwhile: it is now {2}. {3}", label, taken.title[:60], shown, so)


def _shown(change: Change, now: Json) -> str:
    if change.what == "values":
        if now is None:
            return said("undecided")
        standing = [v for v in now if v["decision"] != Decision.REJECTED]
        words = ", ".join(f"“{v['value']}”" for v in standing if v["value"] is not None)
        if not words:
            return said("another choice of blocks") if standing else said("decided to be empty")
        return words if len(words) <= 120 else words[:119] + "…"
    if change.what == "flagged":
        return said("flagged") if now else said("not flagged")
    if change.what == "note":
        return f"“{now[:80]}”" if now else said("empty")
    names = {
        "todo": said("to do"), "in_progress": said("in progress"), "done": said("done"), "skipped": said("skipped"),
    }  # fmt: skip
    return names.get(str(now), str(now))
