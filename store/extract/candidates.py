"""What a page offers for a field, from where, and how offers that agree are joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

VERSION = "1"
_PUNCTUATION = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that one origin offers; `origin` is "json-ld", "og", "meta", "microdata", "page", "title" …"""

    value: str
    origin: str


@dataclass(slots=True)
class Group:
    """Candidates that say the same, those of the origin that ranks first in front."""

    candidates: list[Candidate]

    @property
    def value(self) -> str:
        return self.candidates[0].value

    @property
    def origins(self) -> tuple[str, ...]:
        """The origins in the order of their rank, each once."""
        return tuple(dict.fromkeys(c.origin for c in self.candidates))


def loose(text: str) -> str:
    """Fold case, quotation marks, dashes, punctuation and spaces, for comparing what two origins say."""
    return _PUNCTUATION.sub(" ", text.casefold()).strip()


def grouped(candidates: Iterable[Candidate], key: Callable[[str], str] = loose) -> list[Group]:
    """Join the candidates that say the same by `key`, in the order in which each group came up."""
    groups: dict[str, Group] = {}
    for candidate in candidates:
        name = key(candidate.value)
        if not name:
            continue
        groups.setdefault(name, Group([])).candidates.append(candidate)
    return list(groups.values())


def extractor(origin: str) -> str:
    """Return the extractor's name for an origin, with its version."""
    return f"{origin} {VERSION}"


def agreed(group: Group) -> list[str]:
    """Return the extractors that say the same as the first one."""
    return [extractor(origin) for origin in group.origins[1:]]


def pattern(group: Group, others: Sequence[Group]) -> str:
    """Name who agrees and who dissents, as the key of the score table: "json-ld+og/page"."""
    mine = sorted(group.origins)
    against = sorted({o for g in others if g is not group for o in g.origins} - set(mine))
    return "+".join(mine) + ("/" + "+".join(against) if against else "")
