"""What a project keeps of its extractors: commands and patterns of its own, and what is switched off."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from store.articles import Json
from store.documents import clean_text
from store.errors import Refused, UserError

SETTING = "extractors"
PATTERNS = "patterns"
"""The name under which the project's patterns propose values."""
LIMIT = 30.0
"""Seconds that an extractor may take for one article, unless said otherwise."""
LONGEST = 3600.0
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]{0,39}")
_LINE = re.compile(r"(?P<field>[^\s:]+)(?:\s+(?P<score>[0-9]*\.?[0-9]+))?\s*:\s*(?P<pattern>.+)")
MAX_COMMAND = 2000
MAX_PATTERN = 2000
MAX_PATTERNS = 200


@dataclass(frozen=True, slots=True)
class CommandOptions:
    """A program of the user's own; `limit` is the seconds that it may take for one article."""

    name: str
    command: str
    limit: float = LIMIT


@dataclass(frozen=True, slots=True)
class PatternOptions:
    """A regular expression for one field; its group `value` is the value, the whole match where it has none."""

    field: str
    pattern: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """All that a project keeps of its extractors; `off` names the fields switched off for each of them."""

    commands: tuple[CommandOptions, ...] = ()
    patterns: tuple[PatternOptions, ...] = ()
    off: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def command(self, name: str) -> CommandOptions | None:
        """Return the command of a name, or None."""
        return next((c for c in self.commands if c.name == name), None)

    def with_command(self, new: CommandOptions, instead_of: str = "") -> Options:
        """Return options with a command, in the place of the one that is called `instead_of` or as it is."""
        names = {instead_of, new.name}
        if not any(c.name in names for c in self.commands):
            return replace(self, commands=(*self.commands, new))
        kept: list[CommandOptions] = []
        for command in self.commands:
            if command.name not in names:
                kept.append(command)
            elif new not in kept:
                kept.append(new)
        return replace(self, commands=tuple(kept))

    def without_command(self, name: str) -> Options:
        """Return options without a command, and without what was said of it."""
        off = {key: keys for key, keys in self.off.items() if key != name}
        return replace(self, commands=tuple(c for c in self.commands if c.name != name), off=off)

    def switched(self, name: str, key: str, *, on: bool) -> Options:
        """Return options in which an extractor may fill a field, or may not."""
        keys = self.off.get(name, frozenset())
        keys = keys - {key} if on else keys | {key}
        off = {n: k for n, k in {**self.off, name: keys}.items() if k}
        return replace(self, off=off)


def read(setting: Json) -> Options:
    """Return the options of a project's setting; what is none is left out."""
    given = setting if isinstance(setting, Mapping) else {}
    commands: list[CommandOptions] = []
    for entry in _listed(given.get("commands")):
        name, command = entry.get("name"), entry.get("command")
        if isinstance(name, str) and NAME.fullmatch(name) and isinstance(command, str) and command.strip():
            commands.append(CommandOptions(name, command[:MAX_COMMAND], _seconds(entry.get("limit"))))
    patterns: list[PatternOptions] = []
    for entry in _listed(given.get("patterns"))[:MAX_PATTERNS]:
        key, pattern = entry.get("field"), entry.get("pattern")
        if isinstance(key, str) and isinstance(pattern, str) and 0 < len(pattern) <= MAX_PATTERN:
            patterns.append(PatternOptions(key, pattern, _score(entry.get("score"))))
    off = given.get("off")
    switched = {
        name: frozenset(key for key in keys if isinstance(key, str))
        for name, keys in (off.items() if isinstance(off, Mapping) else ())
        if isinstance(name, str) and isinstance(keys, list) and keys
    }
    return Options(tuple(commands), tuple(patterns), switched)


def document(options: Options) -> Json:
    """Return options as they are kept, None for none at all; raises Refused for what cannot be."""
    check_commands(options.commands)
    kept: dict[str, Json] = {}
    if options.commands:
        kept["commands"] = [
            {"name": c.name, "command": clean_text(c.command), "limit": c.limit} for c in options.commands
        ]
    if options.patterns:
        kept["patterns"] = [_pattern_document(p) for p in options.patterns]
    if options.off:
        kept["off"] = {name: sorted(keys) for name, keys in sorted(options.off.items())}
    return kept or None


def check_commands(commands: Iterable[CommandOptions]) -> None:
    """Raise Refused where commands cannot be kept like this."""
    seen: set[str] = set()
    for command in commands:
        check_name(command.name)
        if command.name in seen:
            raise Refused("Two extractors cannot be called “{0}”; nothing was changed.", command.name)
        seen.add(command.name)
        arguments(command.command)
        if not 0 < command.limit <= LONGEST:
            raise Refused("The time limit is a number of seconds up to {0}; nothing was changed.", round(LONGEST))


def check_name(name: str) -> None:
    """Raise Refused where an extractor cannot be called so."""
    if not NAME.fullmatch(name):
        raise Refused("An extractor's name has up to 40 letters, digits, points, - and _; nothing was changed.")
    if name in reserved_names():
        raise Refused("“{0}” is an extractor of Copydesk's own; take another name. Nothing was changed.", name)


def reserved_names() -> frozenset[str]:
    """Return the names that no extractor of the user's own may have."""
    from store.extract.again import known_extractors

    return frozenset((*known_extractors(), "import", "rule", PATTERNS))


def arguments(command: str) -> list[str]:
    """Return the words of a command line; raises Refused where it has none. No shell reads them."""
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise Refused("The command cannot be read ({0}); nothing was changed.", error) from None
    if not words:
        raise Refused("Write the command that is to be run; nothing was changed.")
    if len(command) > MAX_COMMAND:
        raise Refused("The command is longer than {0} characters; put it into a script.", MAX_COMMAND)
    return words


def check_patterns(patterns: Sequence[PatternOptions], keys: Iterable[str]) -> None:
    """Raise UserError for the first pattern that cannot be used, with its place; may take a moment."""
    from store.extractors.patterns import compiled

    known = frozenset(keys)
    if len(patterns) > MAX_PATTERNS:
        raise UserError("There can be up to {0} patterns.", MAX_PATTERNS)
    for place, pattern in enumerate(patterns, 1):
        if pattern.field not in known:
            raise UserError("Pattern {0}: there is no field “{1}”.", place, pattern.field)
        try:
            compiled(pattern)
        except UserError as error:
            raise UserError("Pattern {0}: {1}", place, error) from None


def patterns_text(patterns: Iterable[PatternOptions]) -> str:
    """Return patterns as a person writes them: one line each, "field 0.9: expression"."""
    scores = ((p, "" if p.score is None else f" {p.score:g}") for p in patterns)
    return "".join(f"{p.field}{score}: {p.pattern}\n" for p, score in scores)


def parse_patterns(text: str) -> tuple[PatternOptions, ...]:
    """Return the patterns of some lines; raises UserError for the first line that is none."""
    patterns: list[PatternOptions] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        found = _LINE.fullmatch(line.strip())
        if found is None:
            raise UserError("Line {0} is no pattern; write “field: regular expression”.", number)
        score = float(found["score"]) if found["score"] else None
        if score is not None and score > 1:
            raise UserError("Line {0}: a score is a number from 0 to 1.", number)
        if len(found["pattern"]) > MAX_PATTERN:
            raise UserError("Line {0} is longer than {1} characters.", number, MAX_PATTERN)
        patterns.append(PatternOptions(found["field"], found["pattern"], score))
    return tuple(patterns)


def _pattern_document(pattern: PatternOptions) -> Json:
    entry: dict[str, Json] = {"field": pattern.field, "pattern": clean_text(pattern.pattern)}
    if pattern.score is not None:
        entry["score"] = pattern.score
    return entry


def _listed(given: Json) -> list[Mapping[str, Json]]:
    return [entry for entry in given if isinstance(entry, Mapping)] if isinstance(given, list) else []


def _seconds(given: Json) -> float:
    number = isinstance(given, int | float) and not isinstance(given, bool)
    return float(given) if number and 0 < given <= LONGEST else LIMIT


def _score(given: Json) -> float | None:
    number = isinstance(given, int | float) and not isinstance(given, bool)
    return round(float(given), 4) if number and 0 <= given <= 1 else None
