"""Splits of a dataset: by share, by date, by a group that must not be in two, stratified; told by the seed alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

BY_ID, BY_DATE = "id", "date"


@dataclass(frozen=True, slots=True)
class Member:
    """An article on its way into a split: the groups that it belongs to, its date, and what it is stratified by."""

    number: int
    id: str
    groups: tuple[str, ...] = ()
    date: str = ""
    strata: tuple[str, ...] = ()


@dataclass(slots=True)
class _Unit:
    """Articles that stay together."""

    key: str
    members: list[Member] = field(default_factory=list)


def parse_split(text: str) -> dict[str, float]:
    """Return the shares of "train=.8,dev=.1,test=.1"; raises `ValueError` with one clear reason."""
    shares: dict[str, float] = {}
    for part in text.split(","):
        name, sign, share = (p.strip() for p in part.partition("="))
        if not sign or not re.fullmatch(r"[\w-]{1,40}", name):
            raise ValueError(f"{part.strip()!r} is not NAME=SHARE, as in train=.8,dev=.1,test=.1")
        try:
            shares[name], given = float(share), name in shares
        except ValueError:
            raise ValueError(f"the share of {name} is {share!r}, where a number such as .8 is needed") from None
        if given or not 0 < shares[name] <= 1:
            raise ValueError(f"{name} is given twice" if given else f"the share of {name} is not between 0 and 1")
    if abs(sum(shares.values()) - 1) > 1e-6:
        raise ValueError(f"the shares add up to {sum(shares.values()):g}, not to 1")
    return shares


def split_of(id: str, shares: Mapping[str, float], seed: int = 0) -> str:
    """Return the split of an article: by a stable hash of its id, so that it never depends on the other articles."""
    place = _hash(id, seed) / 2**64
    reached = 0.0
    for name, share in shares.items():
        reached += share
        if place < reached:
            return name
    return next(reversed(list(shares)))


def by_date(members: Iterable[Member], shares: Mapping[str, float]) -> dict[int, str]:
    """Return the splits in the order of dates: what comes first in `shares` is the oldest.

    Articles of one day stay together; those without a date go into the first split.
    """
    undated, days = [], defaultdict(list)
    for member in members:
        if member.date:
            days[member.date[:10]].append(member)
        else:
            undated.append(member)
    total = sum(map(len, days.values()))
    names = list(shares)
    given = {m.number: names[0] for m in undated}
    limits, reached = [], 0.0
    for name in names:
        reached += shares[name]
        limits.append(reached * total)
    passed, place = 0, 0
    for day in sorted(days):
        size = len(days[day])
        # A day goes where its middle falls, so that a day of many articles moves a bound by no more than half of it.
        while place < len(names) - 1 and passed + size / 2 > limits[place]:
            place += 1
        given.update({m.number: names[place] for m in days[day]})
        passed += size
    return given


def by_shares(members: Sequence[Member], shares: Mapping[str, float], seed: int = 0) -> dict[int, str]:
    """Return splits whose sizes are as near to the shares as groups allow, within each stratum too.

    Articles that have a group in common are in the same split. Large groups are placed first, each where most is still
    missing of what it holds; which of equals goes where is told by a hash of the seed and their ids alone.
    """
    units = _units(members, seed)
    totals = Counter(stratum for m in members for stratum in (m.strata or ("",)))
    missing = {name: {stratum: share * count for stratum, count in totals.items()} for name, share in shares.items()}
    room = {name: share * len(members) for name, share in shares.items()}
    order = {name: place for place, name in enumerate(shares)}
    given: dict[int, str] = {}
    for unit in units:
        held = Counter(stratum for m in unit.members for stratum in (m.strata or ("",)))

        def gain(name: str, held: Counter[str] = held) -> tuple[float, float, int]:
            lacks = sum(count * missing[name][stratum] / totals[stratum] for stratum, count in held.items())
            return lacks / shares[name], room[name] / shares[name], -order[name]

        chosen = max(shares, key=gain)
        for stratum, count in held.items():
            missing[chosen][stratum] -= count
        room[chosen] -= len(unit.members)
        given.update({m.number: chosen for m in unit.members})
    return given


def _units(members: Sequence[Member], seed: int) -> list[_Unit]:
    """Return what stays together, the largest first, equals in the order of their hashes."""
    leader: dict[str, str] = {}

    def find(name: str) -> str:
        while (above := leader.setdefault(name, name)) != name:
            leader[name] = leader.setdefault(above, above)
            name = above
        return name

    for member in members:
        for group in member.groups[1:]:
            one, other = sorted((find(member.groups[0]), find(group)))
            leader[other] = one
    units: dict[str, _Unit] = {}
    for member in members:
        key = f"group {find(member.groups[0])}" if member.groups else f"id {member.id}"
        units.setdefault(key, _Unit(key)).members.append(member)
    return sorted(units.values(), key=lambda unit: (-len(unit.members), _hash(unit.key, seed), unit.key))


def _hash(key: str, seed: int) -> int:
    return int.from_bytes(sha256((f"{seed}\0{key}" if seed else key).encode("utf-8", "replace")).digest()[:8])
