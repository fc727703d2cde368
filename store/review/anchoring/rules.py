"""What a project does against anchoring: which shares, in which fields, and since when."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from store.articles import Json
from store.errors import Refused
from store.fields import Field, FieldSet, FieldType

SETTING = "anchoring"
"""The project setting that holds the rules."""
_LONGEST_SEED = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchoring:
    """The shares, from 0 to 1, of articles that are blind and of suggestions that are altered, and in which fields.

    None for fields means all that are suited. The seed decides the draw: the same on every machine.
    """

    seed: str = ""
    blind: float = 0.0
    blind_fields: tuple[str, ...] | None = None
    planted: float = 0.0
    planted_fields: tuple[str, ...] | None = None
    names: tuple[tuple[str, str], ...] = ()
    """Fields with another key than they had: each its key, and the name under which its share goes on being drawn."""

    def drawn_as(self, key: str) -> str:
        """Return the name under which a field takes part in the draw."""
        return dict(self.names).get(key, key)

    @property
    def is_on(self) -> bool:
        """Whether anything is hidden or altered at all."""
        return bool(self.seed) and (self.blind > 0 or self.planted > 0)

    def hides(self, field: Field) -> bool:
        """Whether the field is among those that a blind article hides."""
        return suits(field) and (self.blind_fields is None or field.key in self.blind_fields)

    def alters(self, field: Field) -> bool:
        """Whether errors are planted among the field's suggestions."""
        return suits(field) and (self.planted_fields is None or field.key in self.planted_fields)


OFF = Anchoring()


@dataclass(frozen=True, slots=True)
class History:
    """All rules that a project ever had, oldest first, each with the step of the journal that brought it.

    An article keeps the rules under which its review was begun, so that a change touches none that is half done.
    """

    entries: tuple[tuple[int, Anchoring], ...] = ()

    @property
    def ever_on(self) -> bool:
        """Whether any article may have been begun under rules that hide or alter something."""
        return any(rules.is_on for _, rules in self.entries)

    def at(self, first_step: int | None) -> Anchoring:
        """Return the rules of a review whose first step in the journal is this one; None: not begun yet."""
        if first_step is None:
            return self.entries[-1][1] if self.entries else OFF
        return next((rules for step, rules in reversed(self.entries) if step < first_step), OFF)


def suits(field: Field) -> bool:
    """Whether values of a field can be hidden or altered: all but the choice of blocks."""
    return field.type is not FieldType.BLOCKS and not field.hidden


def checked(rules: Anchoring, fields: FieldSet) -> Anchoring:
    """Return rules that make sense, with a seed; raises Refused where a share is none."""
    for share in (rules.blind, rules.planted):
        if not 0 <= share <= 1:
            raise Refused("A share is a number from 0 to 1, not {0}; nothing was changed.", share)
    seed = rules.seed or secrets.token_hex(8)
    return replace(
        rules,
        seed=seed[:_LONGEST_SEED],
        blind_fields=_known(rules.blind_fields, fields),
        planted_fields=_known(rules.planted_fields, fields),
    )


def read(stored: Json) -> Anchoring:
    """Read the project's setting; what makes no sense counts as off."""
    try:
        return Anchoring(
            seed=str(stored["seed"])[:_LONGEST_SEED],
            blind=_share(stored["blind"]),
            blind_fields=_keys(stored["blind_fields"]),
            planted=_share(stored["planted"]),
            planted_fields=_keys(stored["planted_fields"]),
            names=_names(stored.get("names")),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return OFF


def document(rules: Anchoring) -> Json:
    """Return rules as they are stored."""
    plain = asdict(rules)
    del plain["names"]
    return {**plain, "names": dict(rules.names)} if rules.names else plain


def renamed(rules: Anchoring, to: Mapping[str, str]) -> Anchoring:
    """Return rules that speak of fields by their new keys and go on drawing what they drew."""
    if not rules.seed or not to:
        return rules
    before = dict(rules.names)
    names = {to.get(key, key): name for key, name in before.items()}
    names |= {new: old for old, new in to.items() if old not in before}
    return replace(
        rules,
        blind_fields=_under(rules.blind_fields, to),
        planted_fields=_under(rules.planted_fields, to),
        names=tuple(sorted((key, name) for key, name in names.items() if key != name)),
    )


def _share(value: Any) -> float:
    return min(1.0, max(0.0, float(value)))


def _keys(value: Any) -> tuple[str, ...] | None:
    return None if value is None else tuple(str(key) for key in value)


def _names(value: Any) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((str(key), str(name)) for key, name in (value or {}).items()))


def _under(keys: Iterable[str] | None, to: Mapping[str, str]) -> tuple[str, ...] | None:
    return None if keys is None else tuple(to.get(key, key) for key in keys)


def _known(keys: Iterable[str] | None, fields: FieldSet) -> tuple[str, ...] | None:
    return None if keys is None else tuple(f.key for f in fields if f.key in set(keys) and suits(f))
