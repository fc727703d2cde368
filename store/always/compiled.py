"""Rules made ready: looked up by field, site and folded value, so that hundreds cost an import hardly anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from store.always.rule import LONGEST_LINE, Rule, RuleKind, shown
from store.articles import Scalar
from store.fields import Field, FieldSet, FieldType
from store.search.fold import fold

_HEAD = 3
"""Characters by which beginnings of lines are looked up."""
_START = 24
"""Characters of a line in which its first folded ones are found, signs that folding drops among them."""
_MOST_HOPS = 8

Table = Mapping[str, Rule]


@lru_cache(maxsize=20_000)
def _fold_short(words: str) -> str:
    return fold(words)


def _key(value: Scalar) -> str:
    words = shown(value)
    return _fold_short(words) if len(words) <= 120 else fold(words[:2000])


class Compiled:
    """The active rules of a project; of two about the same, the one for the site wins, else the newer."""

    def __init__(self, rules: Iterable[Rule], fields: FieldSet) -> None:
        self._values: dict[tuple[str, RuleKind], dict[str, dict[str, Rule]]] = {}
        self._met_keys: dict[str, set[str]] = {}
        self._exact: dict[str, dict[str, Rule]] = {}
        self._begins: dict[str, dict[str, list[tuple[str, Rule]]]] = {}
        self.lines = False
        """Whether there are rules about lines."""
        self._heads: set[str] = set()
        for rule in sorted(rules, key=lambda r: r.id):
            if not rule.active:
                continue
            if rule.is_line:
                self._add_line(rule)
            elif (field := fields.get(rule.field)) is not None and _fits(field, rule):
                table = self._values.setdefault((rule.field, rule.kind), {})
                key = _key(rule.value)
                table.setdefault(rule.site, {})[key] = rule
                self._met_keys.setdefault(rule.field, set()).add(key)
        self.fields = frozenset(self._met_keys)
        """The fields that rules are about."""

    def __bool__(self) -> bool:
        return bool(self.fields) or self.lines

    def _add_line(self, rule: Rule) -> None:
        words = fold(rule.line)
        if not words:
            return
        self.lines = True
        self._heads.add(words[:_HEAD])
        if rule.begins:
            heads = self._begins.setdefault(rule.site, {})
            heads.setdefault(words[:_HEAD], []).insert(0, (words, rule))
        else:
            self._exact.setdefault(rule.site, {})[words] = rule

    def may_meet(self, field: str, value: Scalar) -> bool:
        """Return whether any rule, on whatever site, is about a value; most values are none of theirs."""
        return value is not None and _key(value) in self._met_keys[field]

    def normalised(self, field: str, value: Scalar, site: str) -> tuple[Scalar, Rule] | None:
        """Return what a value shall be written as, and the last rule on the way there; None where no rule is met."""
        found: tuple[Scalar, Rule] | None = None
        seen = {shown(value)}
        for _ in range(_MOST_HOPS):
            rule = self._met((field, RuleKind.NORMALISE), value, site)
            if rule is None or shown(rule.to) in seen:
                break
            value = rule.to
            seen.add(shown(value))
            found = value, rule
        return found

    def never(self, field: str, value: Scalar, site: str) -> Rule | None:
        """Return the rule by which a value is not suggested, or None."""
        return self._met((field, RuleKind.NEVER), value, site)

    def _met(self, of: tuple[str, RuleKind], value: Scalar, site: str) -> Rule | None:
        tables = self._values.get(of)
        if tables is None or value is None:
            return None
        key = _key(value)
        for place in (site, "") if site else ("",):
            rule = tables.get(place, {}).get(key)
            if rule is not None:
                return rule
        return None

    def line(self, site: str) -> Callable[[str], Rule | None]:
        """Return what finds the rule about a line of a site's articles; exact lines win over beginnings."""
        places = [p for p in ((site, "") if site else ("",)) if p in self._exact or p in self._begins]
        exact = [self._exact[p] for p in places if p in self._exact]
        begins = [self._begins[p] for p in places if p in self._begins]

        heads_of_lines = self._heads

        def find(line: str) -> Rule | None:
            # Folding a whole paragraph costs more than all the rest: most differ in their first letters.
            if fold(line.lstrip()[:_START])[:_HEAD] not in heads_of_lines:
                return None
            words = _fold_short(line) if len(line) <= 120 else fold(line[: 2 * LONGEST_LINE])
            for table in exact:
                if words in table:
                    return table[words]
            for heads in begins:
                for beginning, rule in heads.get(words[:_HEAD], ()):
                    if words.startswith(beginning):
                        return rule
            return None

        return find if places else _no_line


def _no_line(_: str) -> Rule | None:
    return None


def _fits(field: Field, rule: Rule) -> bool:
    """Whether the field takes what a rule writes: rules come from others, and fields change their types."""
    if field.type is FieldType.BLOCKS:
        return False
    if rule.kind is RuleKind.NEVER or field.type in (FieldType.TEXT, FieldType.LONG_TEXT):
        return rule.kind is RuleKind.NEVER or isinstance(rule.to, str)
    from store.normalise import InvalidValue, normalise

    try:
        return normalise(field, rule.to).value == rule.to
    except InvalidValue:
        return False
