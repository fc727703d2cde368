"""Which split each article of an export goes to, told before the first one is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from store.dataset.facts import date_field, date_of, site_of
from store.dataset.near_copies import NearCopies, words_of
from store.dataset.selection import Selection
from store.dataset.splits import BY_DATE, BY_ID, Member, by_date, by_shares, split_of
from store.errors import UserError
from store.fields import FieldSet
from store.normalise import key
from store.writers.writer import Row

KEEP, TOGETHER, DROP = "keep", "together", "drop"
NEAR_COPIES = (KEEP, TOGETHER, DROP)
BY_SITE = "site"
_EXAMPLES = 5
_EVERY = 200


@dataclass(frozen=True, slots=True)
class Splitting:
    """How a dataset is split: the shares by name, and what decides which article goes where."""

    shares: Mapping[str, float] = field(default_factory=dict)
    by: str = BY_ID
    stratify: str = ""
    near_copies: str = KEEP
    seed: int = 0

    def check(self, fields: FieldSet) -> None:
        """Raise `UserError` for what cannot be."""
        if self.near_copies not in NEAR_COPIES:
            raise UserError("Near copies can be {0}, not {1!r}.", ", ".join(NEAR_COPIES), self.near_copies)
        for what, name in (("split by", self.by), ("stratified by", self.stratify)):
            known = (BY_ID, BY_DATE, BY_SITE) if what == "split by" else ("", BY_SITE)
            if name not in known and name not in fields:
                there = ", ".join((*(n for n in known if n), *(f.key for f in fields)))
                raise UserError("A dataset cannot be {0} {1!r}; there are {2}.", what, name, there)
        if not self.shares and (self.by != BY_ID or self.stratify):
            raise UserError("Without splits there is nothing to split by; give shares as in train=.8,dev=.1,test=.1.")
        if self.by == BY_DATE and self.stratify:
            raise UserError("A dataset that is split by date cannot be stratified too.")

    def to_dict(self) -> dict[str, Any]:
        """Return what was asked for as plain data."""
        return {
            "split": dict(self.shares),
            "split_by": self.by,
            "stratify": self.stratify,
            "near_copies": self.near_copies,
            "seed": self.seed,
        }

    @property
    def is_planned(self) -> bool:
        """Whether the articles have to be looked at before the first is written."""
        return (bool(self.shares) and (self.by != BY_ID or bool(self.stratify))) or self.near_copies != KEEP


class Plan:
    """The split of each article; without splits it is "" for all."""

    def __init__(self, splitting: Splitting) -> None:
        self._splitting = splitting
        self.given: dict[int, str] | None = None
        self.dropped: set[int] = set()
        self.groups: list[list[str]] = []
        self.across = 0

    def split_of(self, number: int, id_: str) -> str | None:
        """Return the split that an article goes to, None where it is left out for being a near copy."""
        if number in self.dropped:
            return None
        if self.given is not None:
            # One that came in since the plan was made goes where its id alone puts it.
            return self.given.get(number, "") or self._by_id(id_)
        return self._by_id(id_)

    def _by_id(self, id_: str) -> str:
        shares = self._splitting.shares
        return split_of(id_, shares, self._splitting.seed) if shares else ""

    def near_copies(self) -> dict[str, Any]:
        """Return what was found of near copies, as plain data; {} where they were not looked for."""
        if self._splitting.near_copies == KEEP:
            return {}
        return {
            "groups": len(self.groups),
            "articles": sum(map(len, self.groups)),
            "across": self.across,
            "dropped": len(self.dropped),
            "examples": self.groups[:_EXAMPLES],
        }


def plan(selection: Selection, splitting: Splitting, cancelled: Callable[[], bool] | None = None) -> Plan | None:
    """Return where each article goes, None where it was cancelled; reads the articles only where it has to."""
    made = Plan(splitting)
    if not splitting.is_planned:
        return made
    members: list[Member] = []
    copies = NearCopies() if splitting.near_copies != KEEP else None
    dated = date_field(selection.all_fields)
    for done, row in enumerate(selection.rows(with_html=False, whole=True), 1):
        if row is not None:
            members.append(_member(row, splitting, selection.all_fields, dated))
            if copies is not None:
                copies.add(row.article.number, words_of(row.article, row.record, selection.all_fields))
        if done % _EVERY == 0 and cancelled is not None and cancelled():
            return None
    groups = copies.groups() if copies is not None else []
    ids = {m.number: m.id for m in members}
    made.groups = [[ids[number] for number in group] for group in groups]
    apart = _assigned(members, splitting)
    made.across = sum(len({apart.get(number, "") for number in group}) > 1 for group in groups)
    if splitting.near_copies == DROP:
        made.dropped = {number for group in groups for number in group[1:]}
        members = [m for m in members if m.number not in made.dropped]
        apart = _assigned(members, splitting)
    elif splitting.near_copies == TOGETHER and splitting.shares:
        leaders = {number: f"\0copies {group[0]}" for group in groups for number in group}
        tied = [
            Member(m.number, m.id, (*m.groups, leaders[m.number]), m.date, m.strata) if m.number in leaders else m
            for m in members
        ]
        # A date cannot be shared out: near copies follow the first of them there.
        apart = (
            _together(apart, groups) if splitting.by == BY_DATE else by_shares(tied, splitting.shares, splitting.seed)
        )
    made.given = apart
    return made


def _assigned(members: list[Member], splitting: Splitting) -> dict[int, str]:
    shares, seed = splitting.shares, splitting.seed
    if not shares:
        return {m.number: "" for m in members}
    if splitting.by == BY_DATE:
        return by_date(members, shares)
    if splitting.by == BY_ID and not splitting.stratify:
        return {m.number: split_of(m.id, shares, seed) for m in members}
    return by_shares(members, shares, seed)


def _together(apart: dict[int, str], groups: list[list[int]]) -> dict[int, str]:
    return {**apart, **{number: apart[group[0]] for group in groups for number in group}}


def _member(row: Row, splitting: Splitting, fields: FieldSet, dated: str) -> Member:
    groups = () if splitting.by in (BY_ID, BY_DATE) else _named(row, splitting.by, fields)
    strata = _named(row, splitting.stratify, fields) if splitting.stratify else ()
    return Member(row.article.number, row.article.id, groups, date_of(row, dated), strata)


def _named(row: Row, by: str, fields: FieldSet) -> tuple[str, ...]:
    """Return the site, or what the record says in a field; an article that says nothing stands alone."""
    if by == BY_SITE and BY_SITE not in fields:
        site = site_of(row.article.url)
        return (site,) if site else ()
    field = fields[by]
    values = (row.record or {}).get(by) or row.article.suggestions.get(by) or ()
    return tuple(dict.fromkeys(key(field, value) for value in values))
