"""Make, change and remove the project's rules: each one step of the journal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select

from store.always.rule import MOST_RULES, PREFIX, Rule, RuleKind, admitted, document, folded, parse, read
from store.articles import Json
from store.database.intake import annotator_name
from store.database.models import EditRow
from store.database.rules import Rules
from store.database.transaction import Transaction
from store.documents import InvalidDocument, moment_json
from store.errors import Conflict, Refused
from store.review import journal, project_changes
from store.review.decisions import SettingEdit


def rules_of(rules: Rules) -> list[Rule]:
    """Return the project's rules that can be read, oldest first."""
    return read(rules.settings)[0]


def broken_of(rules: Rules) -> dict[int, str]:
    """Return the rules that cannot be read, by number, each with why; one without a sound number has 0."""
    broken = read(rules.settings)[1]
    numbers = {key: key.removeprefix(PREFIX) for key in broken}
    return {int(n) if n.isascii() and n.isdigit() else 0: broken[key] for key, n in numbers.items()}


def add(tx: Transaction, annotator: str, rule: Rule) -> Rule:
    """Keep a new rule and return it with its number; one that is there already is only switched on.

    One that wrote the same value otherwise is switched off. Raises Refused with the reason.
    """
    known = rules_of(tx.rules)
    rule = admitted(replace(rule, id=0, active=True), tx.rules.fields)
    same = next((r for r in known if r.same_as(rule)), None)
    if same is not None:
        return same if same.active else _put(tx, annotator, [replace(same, active=True)], "switch rule on")[0]
    if len(known) >= MOST_RULES:
        raise Refused("A project keeps at most {0:,} rules; remove some first.", MOST_RULES)
    new = replace(
        rule,
        id=_next_id(tx, known),
        by=annotator_name(annotator),
        at=moment_json(datetime.now(UTC)) or "",
    )
    rivals = [replace(r, active=False) for r in known if r.active and _rivals(r, new)]
    return _put(tx, annotator, [new, *rivals], "add rule")[0]


def change(tx: Transaction, annotator: str, rule: Rule, before: Rule) -> Rule:
    """Put a rule in the place of `before`, of the same number; raises Conflict where that is not what is kept."""
    changed = admitted(replace(rule, id=before.id, by=before.by, at=before.at), tx.rules.fields)
    if tx.rules.settings.get(before.key) != document(before):
        raise Conflict("Rule {0} was changed meanwhile. Nothing was changed.", before.id)
    others = [r for r in rules_of(tx.rules) if r.id != before.id]
    if changed.active and any(r.active and r.same_as(changed) for r in others):
        raise Refused("There is a rule that says the same already, so nothing was changed.")
    action = "change rule"
    if changed.active != before.active and changed.same_as(before):
        action = "switch rule on" if changed.active else "switch rule off"
    rivals = [replace(r, active=False) for r in others if changed.active and r.active and _rivals(r, changed)]
    return _put(tx, annotator, [changed, *rivals], action)[0]


def switch(tx: Transaction, annotator: str, ids: Collection[int], *, active: bool) -> list[Rule]:
    """Switch rules on or off, all in one step."""
    changed = [replace(r, active=active) for r in rules_of(tx.rules) if r.id in ids and r.active != active]
    return _put(tx, annotator, changed, f"switch rule{'s' * (len(changed) > 1)} {'on' if active else 'off'}")


def remove(tx: Transaction, annotator: str, ids: Collection[int]) -> None:
    """Take rules away, those that cannot be read too; what they did to articles stays."""
    keys = [key for key in tx.rules.settings if key.startswith(PREFIX) and key.removeprefix(PREFIX) in map(str, ids)]
    edits = [SettingEdit(key, tx.rules.settings[key], None) for key in keys]
    project_changes.change(tx, annotator, edits, "remove rule" if len(edits) == 1 else "remove rules")


def _rivals(one: Rule, new: Rule) -> bool:
    """Whether a rule writes the same value otherwise, or makes something else of the same line."""
    if one.id == new.id or one.site != new.site or one.is_line != new.is_line:
        return False
    if new.is_line:
        return replace(one, kind=new.kind).same_as(new)
    both = one.kind is RuleKind.NORMALISE is new.kind
    return both and one.field == new.field and folded(one.value) == folded(new.value)


def _put(tx: Transaction, annotator: str, rules: Iterable[Rule], action: str) -> list[Rule]:
    rules = list(rules)
    edits = [SettingEdit(r.key, tx.rules.settings.get(r.key), document(r)) for r in rules]
    project_changes.change(tx, annotator, edits, action)
    return rules


def _next_id(tx: Transaction, known: Iterable[Rule]) -> int:
    """Return a number that no rule ever had: suggestions go on naming rules that were removed."""
    where = (EditRow.number.is_(None), EditRow.what == journal.SETTING, EditRow.field.startswith(PREFIX))
    keys = {*tx.connection.execute(select(EditRow.field).where(*where)).scalars(), *tx.rules.settings}
    numbers = [k.removeprefix(PREFIX) for k in keys if k and k.startswith(PREFIX)]
    return max([r.id for r in known] + [int(n) for n in numbers if n.isascii() and n.isdigit()], default=0) + 1


def sound_settings(settings: Mapping[str, Json]) -> tuple[dict[str, Json], list[str]]:
    """Return another project's settings without the rules that cannot be read, and a sentence for each of those."""
    kept: dict[str, Json] = {}
    refused = []
    for key, value in settings.items():
        if key.startswith(PREFIX):
            try:
                kept[key] = document(parse(key, value))
            except InvalidDocument as error:
                refused.append(f"its rule {key.removeprefix(PREFIX)[:20]} was left out: {error}")
        else:
            kept[key] = value
    return kept, refused
