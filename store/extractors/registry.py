"""Which extractors there are: installed packages, a project's own commands and patterns, and those that are broken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from store.errors import UserError
from store.extract.workers import ENDED, Lost, Workers
from store.extractors import allowed
from store.extractors.options import LIMIT, PATTERNS, Options, reserved_names

GROUP = "copydesk.extractors"
"""The group of entry points under which a package declares its extractors."""
LOADING = 30.0
"""Seconds that a package may take to be loaded."""


class State(StrEnum):
    """Whether an extractor can run."""

    READY = "ready"
    EMPTY = "empty"
    """There is nothing that it could do yet."""
    NOT_ALLOWED = "not allowed"
    """It is a command that nobody at this computer allowed."""
    BROKEN = "broken"


class Kind(StrEnum):
    """Where an extractor comes from."""

    PACKAGE = "package"
    COMMAND = "command"
    PATTERNS = "patterns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An extractor that there is; `fields` are those it can fill, none for any; `reason` says why it cannot run."""

    name: str
    kind: Kind
    version: str = "1"
    fields: tuple[str, ...] = ()
    state: State = State.READY
    reason: str = ""
    source: str = ""
    """The package that it comes from, or the command that is run."""
    target: str = ""
    """Where its code is, "module:name"."""
    limit: float = LIMIT

    @property
    def origin(self) -> str:
        """The extractor as suggestions name it."""
        return f"{self.name} {self.version}"


def listed(options: Options) -> list[Listed]:
    """Return all extractors, the project's own first. Packages are loaded in a process of their own, so it may take."""
    found = [_patterns(options), *(_command(c.name, c.command, c.limit) for c in options.commands)]
    return [*found, *_installed({one.name for one in found})]


def chosen(names: Sequence[str], options: Options) -> list[Listed]:
    """Return the extractors of some names; raises UserError where one is not there, or cannot run."""
    there = {one.name: one for one in reversed(listed(options))}
    found: list[Listed] = []
    for name in dict.fromkeys(names):
        one = there.get(name)
        if one is None:
            raise UserError("There is no extractor {0!r}; there are {1}.", name, ", ".join(sorted(there)))
        if one.state is not State.READY:
            raise UserError("The extractor {0!r} cannot run: {1}.", name, one.reason)
        found.append(one)
    return found


def _patterns(options: Options) -> Listed:
    keys = tuple(dict.fromkeys(p.field for p in options.patterns))
    state, reason = (State.READY, "") if keys else (State.EMPTY, "there are no patterns yet")
    return Listed(
        name=PATTERNS, kind=Kind.PATTERNS, fields=keys, state=state, reason=reason, target="store.extractors.patterns"
    )


def _command(name: str, command: str, limit: float) -> Listed:
    may = allowed.is_allowed(command)
    return Listed(
        name=name,
        kind=Kind.COMMAND,
        state=State.READY if may else State.NOT_ALLOWED,
        reason="" if may else "its command came with the project, and was not allowed on this computer yet",
        source=command,
        target="store.extractors.command",
        limit=limit,
    )


def _installed(taken: Iterable[str]) -> list[Listed]:
    from importlib.metadata import entry_points

    points = list(entry_points(group=GROUP))
    if not points:
        return []
    names = {*taken, *reserved_names()}
    found: list[Listed] = []
    with Workers("store.extractors.calling:describe", timeout=LOADING, grouped=True) as workers:
        for point, answer in workers.run((point, point.value) for point in points):
            package = point.dist.name if point.dist is not None else ""
            told = {"error": _why_lost(answer)} if isinstance(answer, Lost) else answer
            one = Listed(name=point.name, kind=Kind.PACKAGE, source=package, target=point.value)
            found.append(_described(one, told, names))
            names.add(found[-1].name)
    return found


def _why_lost(lost: Lost) -> str:
    return "its process ended while it was loaded" if lost.reason == ENDED else lost.reason


def _described(one: Listed, told: dict[str, object], names: set[str]) -> Listed:
    if "error" in told:
        return replace(one, version="", state=State.BROKEN, reason=str(told["error"]))
    fields = told["fields"]
    one = replace(
        one,
        name=str(told["name"]),
        version=str(told["version"]),
        fields=tuple(map(str, fields)) if isinstance(fields, list) else (),
    )
    if one.name in names:
        return replace(one, state=State.BROKEN, reason="another extractor has this name already")
    return one
