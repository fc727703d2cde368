"""Field definitions: the named slots of the record, their types and how they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FieldType(StrEnum):
    """What kind of value a field takes; it chooses the normaliser and the editor."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"
    ENTITY = "entity"
    QUOTE = "quote"
    LANGUAGE = "language"
    URL = "url"
    BLOCKS = "blocks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A named slot of the record.

    `attributes` names what a value may carry beside itself (a person's role); `colour` names an entry of the theme's
    field palette, so that both themes keep their contrast; `aliases` are other keys that an import may use for it.
    """

    key: str
    label: str
    type: FieldType = FieldType.TEXT
    many: bool = False
    required: bool = False
    hotkey: str = ""
    colour: str = "grey"
    help: str = ""
    aliases: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    hidden: bool = False
    schema_org: str = ""
    ninjs: str = ""


@dataclass(frozen=True, slots=True)
class FieldSet:
    """The fields of a project, in the order in which they are shown."""

    fields: tuple[Field, ...] = ()
    _by_key: Mapping[str, Field] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {f.key: f for f in self.fields})

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)

    def __len__(self) -> int:
        return len(self.fields)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def __getitem__(self, key: str) -> Field:
        return self._by_key[key]

    def get(self, key: str) -> Field | None:
        """Return the field with this key, or None."""
        return self._by_key.get(key)

    def with_fields(self, more: Iterable[Field]) -> FieldSet:
        """Return this set with those of `more` appended whose keys it lacks."""
        return FieldSet((*self.fields, *(f for f in more if f.key not in self)))
