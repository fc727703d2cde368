"""Changes of a project's field set, put together operation by operation: pure data until the project takes them.

A `FieldDraft` follows every field from the set that there is to the set that shall be, so that a rename, a merge and a
deletion can be told apart. Each operation returns a new draft; `change` checks it and says what it comes to.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from store.errors import UserError
from store.errors import label as named
from store.field_files import check, from_dict, to_dict
from store.fields import Field, FieldSet, FieldType

MAX_FIELDS = 200


@dataclass(frozen=True, slots=True)
class Slot:
    """A field on its way: `origin` is the key that it has in the project, None for a new one.

    `choices` tells what becomes of each choice that it has in the project: another name, or None where it goes.
    """

    id: int
    field: Field
    origin: str | None = None
    choices: Mapping[str, str | None] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FieldDraft:
    """A field set that is being worked on; `gone`: into which slot a field was merged, None where it is deleted."""

    original: FieldSet
    slots: tuple[Slot, ...]
    gone: Mapping[str, int | None] = dataclasses.field(default_factory=dict)
    next_id: int = 0

    @classmethod
    def of(cls, fields: FieldSet) -> FieldDraft:
        """Return the draft in which nothing is changed yet."""
        slots = tuple(Slot(i, f, f.key, {choice: choice for choice in f.choices}) for i, f in enumerate(fields))
        return cls(fields, slots, {}, len(slots))

    def __getitem__(self, slot_id: int) -> Slot:
        return next(s for s in self.slots if s.id == slot_id)

    def slot_of(self, key: str) -> Slot | None:
        """Return the slot whose field has this key now, or None."""
        return next((s for s in self.slots if s.field.key == key), None)

    @property
    def fields(self) -> FieldSet:
        """The field set as it would be."""
        return FieldSet(tuple(s.field for s in self.slots))

    # --- fields ---------------------------------------------------------------------------------------------------

    def add(self, new: Field, at: int | None = None) -> FieldDraft:
        """Add a field, at the end or at a place."""
        if len(self.slots) >= MAX_FIELDS:
            raise UserError("A project takes up to {0} fields.", MAX_FIELDS)
        place = len(self.slots) if at is None else at
        slot = Slot(self.next_id, new)
        return replace(self, slots=(*self.slots[:place], slot, *self.slots[place:]), next_id=self.next_id + 1)

    def set(self, slot_id: int, **settings: Any) -> FieldDraft:
        """Change settings of a field; one that gets another key goes on answering to its old one."""
        slot = self[slot_id]
        changed = replace(slot.field, **settings)
        if changed.key != slot.field.key and slot.origin is not None and "aliases" not in settings:
            kept = (a for a in slot.field.aliases if a != changed.key)
            changed = replace(changed, aliases=tuple(dict.fromkeys((*kept, slot.origin))))
            if changed.key == slot.origin:
                changed = replace(changed, aliases=tuple(a for a in changed.aliases if a != slot.origin))
        if changed.type is not FieldType.CHOICE and changed.choices:
            changed = replace(changed, choices=())
        return self._with(replace(slot, field=changed))

    def move(self, slot_id: int, by: int) -> FieldDraft:
        """Move a field up (negative) or down."""
        slots = list(self.slots)
        here = next(i for i, s in enumerate(slots) if s.id == slot_id)
        slots.insert(max(0, min(len(slots) - 1, here + by)), slots.pop(here))
        return replace(self, slots=tuple(slots))

    def merge(self, slot_id: int, into: int) -> FieldDraft:
        """Give all values of a field to another one, which from now on answers to its names too."""
        gone, target = self[slot_id], self[into]
        if slot_id == into:
            raise UserError("A field cannot be merged into itself.")
        if FieldType.BLOCKS in (gone.field.type, target.field.type):
            raise UserError("The field of the body cannot be merged: its value is a choice of blocks.")
        names = (gone.field.key, *gone.field.aliases, *((gone.origin,) if gone.origin else ()))
        aliases = dict.fromkeys((*target.field.aliases, *(n for n in names if n != target.field.key)))
        attributes = dict.fromkeys((*target.field.attributes, *gone.field.attributes))
        merged = replace(target.field, aliases=tuple(aliases), attributes=tuple(attributes))
        led = target.choices
        if gone.field.type is target.field.type is FieldType.CHOICE:
            merged = replace(merged, choices=tuple(dict.fromkeys((*target.field.choices, *gone.field.choices))))
            led = {**gone.choices, **target.choices}
        draft = self._with(replace(target, field=merged, choices=led))
        kept = tuple(s for s in draft.slots if s.id != slot_id)
        gone_to = {key: into if to == slot_id else to for key, to in self.gone.items()}
        if gone.origin is not None:
            gone_to[gone.origin] = into
        return replace(draft, slots=kept, gone=gone_to)

    def delete(self, slot_id: int) -> FieldDraft:
        """Take a field away, with all values that stand in it."""
        origin = self[slot_id].origin
        gone = {key: None if to == slot_id else to for key, to in self.gone.items()}
        if origin is not None:
            gone[origin] = None
        return replace(self, slots=tuple(s for s in self.slots if s.id != slot_id), gone=gone)

    def take_over(self, others: Iterable[Field]) -> FieldDraft:
        """Add the fields of another set that this one lacks; names and hot keys that are taken are left out of them."""
        draft = self
        for other in others:
            taken = {name for s in draft.slots for name in (s.field.key, *s.field.aliases)}
            if other.key in taken or other.key in draft.gone:
                continue
            hotkeys = {s.field.hotkey for s in draft.slots}
            if other.type is FieldType.BLOCKS and any(s.field.type is FieldType.BLOCKS for s in draft.slots):
                continue
            new = replace(
                other,
                aliases=tuple(a for a in other.aliases if a not in taken and a not in draft.gone),
                hotkey="" if other.hotkey in hotkeys else other.hotkey,
            )
            draft = draft.add(new)
        return draft

    def become(self, wanted: FieldSet) -> FieldDraft:
        """Turn the set into another one: a field that it lacks is hidden, one that it calls otherwise is renamed.

        A field counts as renamed where exactly one new field of its type names the old key among its aliases.
        """
        slots: list[Slot] = []
        left = {s.field.key: s for s in self.slots}
        next_id = self.next_id
        renamed = _renamed(self.fields, wanted)
        for new in wanted:
            old = left.pop(renamed.get(new.key, new.key), None)
            if old is None:
                old, next_id = Slot(next_id, new), next_id + 1
            choices = {k: v if v in new.choices else None for k, v in old.choices.items()}
            slots.append(replace(old, field=new, choices=choices))
        taken = {name for f in wanted for name in (f.key, *f.aliases)}
        hotkeys = {f.hotkey for f in wanted}
        for slot in left.values():
            if slot.origin is None:
                continue
            aliases = tuple(a for a in slot.field.aliases if a not in taken)
            hotkey = "" if slot.field.hotkey in hotkeys else slot.field.hotkey
            slots.append(replace(slot, field=replace(slot.field, hidden=True, aliases=aliases, hotkey=hotkey)))
        return replace(self, slots=tuple(slots), next_id=next_id)

    # --- choices --------------------------------------------------------------------------------------------------

    def add_choice(self, slot_id: int, choice: str) -> FieldDraft:
        """Add a choice at the end."""
        slot = self[slot_id]
        choice = _one_line(choice)
        if choice in slot.field.choices:
            raise UserError("{0} has the choice “{1}” already.", named(slot.field.label), choice)
        return self._with(replace(slot, field=replace(slot.field, choices=(*slot.field.choices, choice))))

    def rename_choice(self, slot_id: int, old: str, new: str) -> FieldDraft:
        """Give a choice another name; the values follow. A name that is there already merges the two."""
        slot, new = self[slot_id], _one_line(new)
        choices = tuple(dict.fromkeys(new if c == old else c for c in slot.field.choices))
        return self._with(replace(slot, field=replace(slot.field, choices=choices), choices=_led(slot, old, new)))

    def move_choice(self, slot_id: int, choice: str, by: int) -> FieldDraft:
        """Move a choice up (negative) or down."""
        slot = self[slot_id]
        choices = list(slot.field.choices)
        here = choices.index(choice)
        choices.insert(max(0, min(len(choices) - 1, here + by)), choices.pop(here))
        return self._with(replace(slot, field=replace(slot.field, choices=tuple(choices))))

    def remove_choice(self, slot_id: int, choice: str, instead: str | None = None) -> FieldDraft:
        """Take a choice away; its values take `instead`, or go where that is None."""
        slot = self[slot_id]
        choices = tuple(c for c in slot.field.choices if c != choice)
        return self._with(
            replace(slot, field=replace(slot.field, choices=choices), choices=_led(slot, choice, instead))
        )

    # --- what it comes to -----------------------------------------------------------------------------------------

    def change(self) -> FieldChange:
        """Return the change that this draft is.

        Raises `UserError` where the fields would not go together.
        """
        for slot in self.slots:
            old = self.original.get(slot.origin or "")
            if old is not None and old.type is not slot.field.type and FieldType.BLOCKS in (old.type, slot.field.type):
                raise UserError(
                    "“{0}” cannot become the field of the body, or stop being it; add a new field.", slot.field.label
                )
        keys = {s.field.key for s in self.slots}
        made = [
            # the old key that a renamed field goes on answering to is given away where another field takes it
            replace(s.field, aliases=tuple(a for a in s.field.aliases if a != s.origin or a not in keys))
            for s in self.slots
        ]
        fields = check(FieldSet(tuple(from_dict(to_dict(f)) for f in made)))
        if not len(fields):
            raise UserError("A project needs at least one field.")
        if all(f.hidden for f in fields):
            raise UserError("At least one field must be shown.")
        given_up = {key for key in self.gone if key in fields}
        if given_up:
            raise UserError(
                "The key “{0}” is given up in this change; use it again in a change after it.", min(given_up)
            )
        by_id = {s.id: s.field.key for s in self.slots}
        return FieldChange(
            before=self.original,
            after=fields,
            renamed={s.origin: s.field.key for s in self.slots if s.origin and s.origin != s.field.key},
            merged={key: by_id[to] for key, to in self.gone.items() if to is not None},
            deleted=tuple(key for key, to in self.gone.items() if to is None),
            choices={
                s.field.key: moved
                for s in self.slots
                if s.field.type is FieldType.CHOICE
                and (moved := {old: new for old, new in s.choices.items() if old != new})
            },
        )

    def _with(self, changed: Slot) -> FieldDraft:
        return replace(self, slots=tuple(changed if s.id == changed.id else s for s in self.slots))


@dataclass(frozen=True)
class FieldChange:
    """What a draft comes to: two field sets, and what leads from one to the other.

    `renamed` maps old keys to new ones, `merged` old keys to the new key of the field that takes the values,
    `deleted` lists old keys, `choices` maps, by new key, a choice to its new name or to None where it goes.
    """

    before: FieldSet
    after: FieldSet
    renamed: Mapping[str, str] = dataclasses.field(default_factory=dict)
    merged: Mapping[str, str] = dataclasses.field(default_factory=dict)
    deleted: tuple[str, ...] = ()
    choices: Mapping[str, Mapping[str, str | None]] = dataclasses.field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is changed."""
        return self.before == self.after

    def key_now(self, old: str) -> str:
        """Return the key under which a field's values stand while it is worked on: its new one, if it stays."""
        return self.renamed.get(old, old)

    @cached_property
    def pairs(self) -> dict[str, tuple[Field, Field]]:
        """The fields that stay, by new key, as they were and as they will be."""
        origins = {new: old for old, new in self.renamed.items()}
        gone = {*self.merged, *self.deleted}
        found = {}
        for f in self.after:
            origin = origins.get(f.key, f.key)
            if origin in self.before and origin not in gone and (f.key in origins or f.key not in self.renamed):
                found[f.key] = (self.before[origin], f)
        return found

    @cached_property
    def reshaped(self) -> tuple[str, ...]:
        """New keys of the fields whose values may have to change: by type, by number, by choices."""
        return tuple(
            key
            for key, (old, new) in self.pairs.items()
            if old.type is not new.type or (old.many and not new.many) or key in self.choices
        )

    @cached_property
    def touched(self) -> frozenset[str]:
        """The keys (new ones; old ones of fields that go) under which values may change."""
        return frozenset((*self.reshaped, *self.merged, *self.merged.values(), *self.deleted))

    @property
    def moves_values(self) -> bool:
        """Whether stored values are touched at all."""
        return bool(self.touched or self.renamed)


def _led(slot: Slot, old: str, new: str | None) -> dict[str, str | None]:
    """Return what becomes of the project's choices where one is now called otherwise."""
    return {origin: new if now == old else now for origin, now in slot.choices.items()}


def _renamed(mine: FieldSet, wanted: FieldSet) -> dict[str, str]:
    """Return which new keys stand for which old ones, where that is beyond doubt."""
    missing = [f for f in mine if f.key not in wanted]
    found: dict[str, str] = {}
    for old in missing:
        named = [f.key for f in wanted if f.key not in mine and old.key in f.aliases and f.type is old.type]
        if len(named) == 1 and named[0] not in found:
            found[named[0]] = old.key
    return found


def _one_line(words: str) -> str:
    words = " ".join(words.split())
    if not words:
        raise UserError("A choice needs a name.")
    return words
