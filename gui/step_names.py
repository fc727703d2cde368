"""What a step of the journal is called where it is undone or made again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return the name of a step in the language of the window."""
    return QCoreApplication.translate("steps", text)


def step_name(action: str) -> str:
    """Return what an action is called; one that has no translation by its own words."""
    words = action.replace("_", " ")
    names = {
        "accept": tr("accept"),
        "accept all": tr("accept all"),
        "reject": tr("reject"),
        "restore": tr("restore"),
        "correct": tr("correct"),
        "add": tr("add"),
        "take": tr("take"),
        "edit list": tr("edit list"),
        "block": tr("block"),
        "merge": tr("merge"),
        "split": tr("split"),
        "move": tr("move"),
        "move mention": tr("move mention"),
        "skip": tr("skip"),
        "reopen": tr("reopen"),
        "flag": tr("flag"),
        "unflag": tr("unflag"),
        "note": tr("note"),
        "threshold": tr("threshold"),
        "save filter": tr("save filter"),
        "change filters": tr("change filters"),
        "add rule": tr("add rule"),
        "change rule": tr("change rule"),
        "apply rules": tr("apply rules"),
        "remove rule": tr("remove rule"),
        "remove rules": tr("remove rules"),
        "switch rule on": tr("switch rule on"),
        "switch rule off": tr("switch rule off"),
        "switch rules on": tr("switch rules on"),
        "switch rules off": tr("switch rules off"),
        "change of fields": tr("change of fields"),
        "extractors": tr("change of the extractors"),
        "delete": tr("delete"),
        "put back": tr("put back"),
    }
    return names.get(words) or _over_many(action)


def _over_many(action: str) -> str:
    """Return what a step over many articles is called; the store writes it with what it was about."""
    verb, _, rest = action.partition(" ")
    if verb == "accept" and " from " in rest:
        field, _, least = rest.rpartition(" from ")
        every = field == "all"
        return tr("accept all from {0}").format(least) if every else tr("accept {0} from {1}").format(field, least)
    if verb == "replace" and rest:
        return tr("replace {0}").format(rest)
    if verb == "spread" and rest:
        return tr("spread {0}").format(rest)
    if action.startswith("split at "):
        return tr("split at {0}").format(action.removeprefix("split at "))
    if action.startswith("move to "):
        return tr("move to {0}").format(action.removeprefix("move to "))
    return action
