"""A project rule: plain data, checked at the door, for it may come from others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from store.articles import Json, Scalar
from store.documents import InvalidDocument, clean_text, dumps, parse_moment
from store.errors import Refused
from store.errors import label as named
from store.fields import Field, FieldSet, FieldType
from store.search.fold import fold

PREFIX = "rule."
"""What the keys of the settings begin with in which rules are kept, one rule a setting."""
LONGEST_VALUE = 2000
LONGEST_LINE = 500
SHORTEST_LINE = 3
"""Letters that a line, or the beginning of one, must have: with fewer a rule would mean almost every line."""
MOST_RULES = 10_000
_SHORT = 200


class RuleKind(StrEnum):
    """What a rule does."""

    NORMALISE = "normalise"
    """Write one value of a field as another."""
    NEVER = "never"
    """Never suggest a value in a field."""
    FURNITURE = "furniture"
    """A line is not part of the body."""
    BODY = "body"
    """A line is part of the body."""


LINES = (RuleKind.FURNITURE, RuleKind.BODY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. `site` is a host without "www.", or "" for every site; `id` is 0 before the rule is kept.

    A value is met whatever its letter case, accents and quotation marks, and so is a line; `begins` means every line
    that begins so.
    """

    kind: RuleKind
    field: str = ""
    value: Scalar = None
    to: Scalar = None
    line: str = ""
    begins: bool = False
    site: str = ""
    active: bool = True
    id: int = 0
    by: str = ""
    at: str = ""

    @property
    def origin(self) -> str:
        """What stands among the origins of a suggestion in which the rule had a part."""
        return f"rule {self.id}"

    @property
    def key(self) -> str:
        """The setting in which it is kept."""
        return f"{PREFIX}{self.id}"

    @property
    def is_line(self) -> bool:
        """Whether it is about lines of the text rather than values."""
        return self.kind in LINES

    def same_as(self, other: Rule) -> bool:
        """Whether both do the same to the same, whoever made them."""
        return _meaning(self) == _meaning(other)


def _meaning(rule: Rule) -> tuple[object, ...]:
    if rule.is_line:
        return rule.kind, fold(rule.line), rule.begins, rule.site
    to = rule.to if rule.kind is RuleKind.NORMALISE else None
    return rule.kind, rule.field, folded(rule.value), to, rule.site


def shown(value: Scalar) -> str:
    """Return a value as the index of values keeps it."""
    return value if isinstance(value, str) else "" if value is None else dumps(value).decode()


def folded(value: Scalar) -> str:
    """Return what two values have in common that a rule takes for the same."""
    return fold(shown(value)[:LONGEST_VALUE])


# --- as it is kept --------------------------------------------------------------------------------------------------


def document(rule: Rule) -> dict[str, Json]:
    """Return a rule as it is kept, and as it travels."""
    kept: dict[str, Json] = {"kind": rule.kind.value}
    if rule.is_line:
        kept |= {"line": rule.line, "begins": rule.begins}
    else:
        kept |= {"field": rule.field, "value": rule.value}
        if rule.kind is RuleKind.NORMALISE:
            kept["to"] = rule.to
    return kept | {"site": rule.site, "active": rule.active, "by": rule.by, "at": rule.at}


def parse(key: str, data: Json) -> Rule:
    """Read a rule from the setting `key`; raises InvalidDocument with the reason."""
    number = key.removeprefix(PREFIX)
    if not (number.isascii() and number.isdigit() and len(number) <= 9 and int(number) > 0 and number[0] != "0"):
        raise InvalidDocument("“{0}” is no number of a rule", key[:40])
    if not isinstance(data, Mapping):
        raise InvalidDocument("it is no rule")
    try:
        kind = RuleKind(str(data.get("kind")))
    except ValueError:
        raise InvalidDocument("there are no rules of kind {0!r}", str(data.get("kind"))[:40]) from None
    rule = Rule(
        kind=kind,
        field=_words(data, "field", _SHORT),
        value=_scalar(data, "value"),
        to=_scalar(data, "to"),
        line=_words(data, "line", LONGEST_LINE),
        begins=_flag(data, "begins", default=False),
        site=_words(data, "site", _SHORT),
        active=_flag(data, "active", default=True),
        id=int(number),
        by=_words(data, "by", _SHORT),
        at=_words(data, "at", 40),
    )
    if rule.at:
        parse_moment(rule.at, "at")
    return sound(rule)


def read(settings: Mapping[str, Json]) -> tuple[list[Rule], dict[str, str]]:
    """Return the rules among a project's settings, oldest first, and those that cannot be read, each with why."""
    found, broken = [], {}
    for key, data in settings.items():
        if key.startswith(PREFIX):
            try:
                found.append(parse(key, data))
            except InvalidDocument as error:
                broken[key] = str(error)
    return sorted(found, key=lambda r: r.id), broken


def sound(rule: Rule) -> Rule:
    """Return a rule with nothing in it that is not its kind's; raises InvalidDocument where something is missing."""
    if rule.is_line:
        letters = sum(c.isalnum() for c in rule.line)
        if letters < SHORTEST_LINE:
            raise InvalidDocument("a line needs at least {0} letters or digits", SHORTEST_LINE)
        return replace(rule, line=" ".join(rule.line.split()), field="", value=None, to=None)
    if not rule.field:
        raise InvalidDocument("it names no field")
    if not shown(rule.value).strip():
        raise InvalidDocument("it names no value")
    if rule.kind is RuleKind.NEVER:
        return replace(rule, to=None, line="", begins=False)
    if not shown(rule.to).strip():
        raise InvalidDocument("it does not say what to write instead")
    if rule.to == rule.value:
        raise InvalidDocument("both values are the same")
    return replace(rule, line="", begins=False)


def admitted(rule: Rule, fields: FieldSet) -> Rule:
    """Return a rule whose value the field admits, normalised; raises Refused with the reason.

    Meant for rules that a person makes; one from elsewhere whose field is not there just does nothing.
    """
    try:
        if rule.is_line:
            return sound(rule)
        field = fields.get(rule.field)
        if field is None:
            raise Refused("This project has no field “{0}”, so no rule was made.", rule.field[:60])
        if field.type is FieldType.BLOCKS:
            raise Refused("{0} consists of lines: make a rule for a line instead.", named(field.label))
        if rule.kind is RuleKind.NORMALISE:
            rule = replace(rule, to=_normalised(field, rule.to))
        return sound(rule)
    except InvalidDocument as error:
        raise Refused("No rule was made: {0}.", error) from error


def _normalised(field: Field, value: Scalar) -> Scalar:
    from store.normalise import InvalidValue, normalise

    try:
        return normalise(field, value).value
    except InvalidValue as error:
        raise Refused("{0}; no rule was made.", error) from error


def _words(data: Mapping[str, Json], name: str, limit: int) -> str:
    words = data.get(name, "")
    if not isinstance(words, str):
        raise InvalidDocument("its {0} is not a string", name)
    if len(words) > limit:
        raise InvalidDocument("its {0} has more than {1} characters", name, limit)
    return clean_text(words)


def _scalar(data: Mapping[str, Json], name: str) -> Scalar:
    value = data.get(name)
    if isinstance(value, str):
        return _words(data, name, LONGEST_VALUE)
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 2**63):
        return value
    raise InvalidDocument("its {0} is neither words nor a number", name)


def _flag(data: Mapping[str, Json], name: str, *, default: bool) -> bool:
    value = data.get(name, default)
    if not isinstance(value, bool):
        raise InvalidDocument("its {0} is neither true nor false", name)
    return value
