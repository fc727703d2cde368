"""Project rules in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.languages import label
from store.always.rule import Rule, RuleKind, shown
from store.articles import Scalar
from store.fields import FieldSet

_LONGEST = 80


def _tr(text: str) -> str:
    """Return a text about rules in the language of the window."""
    return QCoreApplication.translate("rules", text)


def short(value: Scalar) -> str:
    """Return a value on one line, cut where it is long."""
    words = " ".join(shown(value)[: 4 * _LONGEST].split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def in_words(rule: Rule, fields: FieldSet) -> str:
    """Return what a rule does, as one reads it; where it holds is said apart."""
    field = fields.get(rule.field)
    name = label(field.label) if field is not None else rule.field
    line, value = short(rule.line), short(rule.value)
    match rule.kind, rule.begins:
        case RuleKind.NORMALISE, _:
            return _tr("{0}: write “{1}” as “{2}”").format(name, value, short(rule.to))
        case RuleKind.NEVER, _:
            return _tr("{0}: never suggest “{1}”").format(name, value)
        case RuleKind.FURNITURE, True:
            return _tr("Not in the body: lines that begin “{0}”").format(line)
        case RuleKind.FURNITURE, _:
            return _tr("Not in the body: the line “{0}”").format(line)
        case _, True:
            return _tr("In the body: lines that begin “{0}”").format(line)
    return _tr("In the body: the line “{0}”").format(line)


def where(rule: Rule) -> str:
    """Return on which site a rule holds."""
    return _tr("on {0}").format(rule.site) if rule.site else _tr("on every site")
