"""Which key of a record means what: the reserved keys, the project's fields with their aliases, and a given mapping."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from store.articles import Json
from store.errors import UserError
from store.field_files import MAX_FILE, parse_settings, read_settings_text
from store.fields import FieldSet

if TYPE_CHECKING:
    from store.readers.heard import Heard

RESERVED = ("id", "url", "text", "html", "meta")
"""The keys of a record that are the article's own, not a field's."""
IGNORE = "ignore"
"""The target of a mapping that leaves a key out of the article altogether."""
KEEP = "metadata"
"""The target of a mapping that keeps in the metadata what would be taken for a field."""
KEYS, LABELLED = "keys", "labels"
"""The tables of a mapping that speak of keys alone, and of labels alone."""
TEXT_NAMES = ("body", "content", "article", "maintext", "main_text", "articlebody", "fulltext", "rawtext", "raw_text")
"""What others call the text; taken for it where a record has neither text nor html."""


_TAGGED = {
    "people": "PER PERS PERSON PERSONS PERSONNAME NAME I-PER NPER",
    "organisations": "ORG ORGS ORGANIZATION ORGANISATION ORGANIZATIONS COMPANY CORPORATION CORP NORP ORGANISATIONNAME",
    "places": "LOC LOCS LOCATION LOCATIONS GPE FAC PLACE CITY COUNTRY GEO",
    "figures": "MONEY PERCENT QUANTITY CARDINAL NUMBER NUM FIGURE AMOUNT",
    "quotes": "QUOTE QUOTATION CITATION QUOTATIONS",
    "keywords": "KEYWORD TAG TAGS TOPIC KEYPHRASE",
    "headline": "TITLE HEADLINE HEADING",
    "authors": "AUTHOR BYLINE",
    "published": "PUBLISHED PUBDATE PUBLICATIONDATE DATEPUBLISHED",
    "body": "BODY ARTICLEBODY MAINTEXT",
}
LABELS: dict[str, tuple[str, ...]] = {}
"""What taggers call things, folded, to the fields of ours that are meant."""


class FieldKey(str):
    """A field's key in the place of a label: it stands for itself, whatever a label of that name is mapped to."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Mapped:
    """What a person said that the keys of records, and the labels of marked spans, stand for."""

    keys: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)

    def document(self) -> dict[str, Json]:
        """Return the mapping as it stands in a file; what is said of keys and labels alike is said apart."""
        made = {KEYS: dict(self.keys), LABELLED: dict(self.labels)}
        return {name: table for name, table in made.items() if table}


@dataclass(frozen=True)
class KeyMap:
    """Tell for each key of a record, and for each label of a marked span, what it stands for.

    `given` maps keys as they stand in the records (with dots for what is nested) to a reserved key, a field's key,
    "ignore" or "metadata". What it does not name goes by a field's key or alias, upper and lower case, `_`, `-` and
    spaces aside. `labels` does so for labels; where it is None, `given` speaks of both. `annotator` is whose the
    reviews of a lossless line are that name nobody. `heard` is told of the names that are met, where it is wanted.
    """

    fields: FieldSet
    given: Mapping[str, str] = field(default_factory=dict)
    annotator: str | None = None
    labels: Mapping[str, str] | None = None
    heard: Heard | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        names: dict[str, str] = {}
        for f in self.fields:
            for name in (f.key, *f.aliases):
                names.setdefault(_fold(name), f.key)
        object.__setattr__(self, "_names", names)
        object.__setattr__(self, "_seen", {})
        object.__setattr__(self, "_nested", tuple(name for name in self.given if "." in name))
        object.__setattr__(self, "_labels", self.given if self.labels is None else self.labels)

    _names: Mapping[str, str] = field(init=False, repr=False, compare=False)
    _seen: dict[str, str] = field(init=False, repr=False, compare=False)
    _nested: tuple[str, ...] = field(init=False, repr=False, compare=False)
    _labels: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def target(self, name: str) -> str:
        """Return what a record's key stands for: a reserved key, a field's key, "ignore", or "" for something else."""
        found = self._seen.get(name)
        if found is None:
            reserved = name.lower() if name.lower() in RESERVED else ""  # a table's columns are often called ID, Text
            found = self.given.get(name) or reserved or self._names.get(_fold(name), "")
            found = "" if self._keeps(found) else found
            if len(self._seen) < 10_000:
                self._seen[name] = found
        return found

    def label(self, name: str) -> str:
        """Return what a label of another tool stands for: a field's key, "ignore", or "" where nothing does.

        A given mapping goes first, then a field's key or alias, then what taggers call such things.
        """
        if isinstance(name, FieldKey):
            return str(name)
        found = self._labels.get(name)
        if found is None:
            found = self._names.get(_fold(name), "")
        if not found:
            found = next((key for key in LABELS.get(_fold(name), ()) if key in self.fields), "")
        return "" if self._keeps(found) or (found in RESERVED and found not in self.fields) else found

    def knows(self, label: str) -> bool:
        """Whether a label stands for something, or a person said of it what becomes of it."""
        return bool(self.label(label) or self.said_of(label))

    def said_of(self, label: str) -> str:
        """Return what a label was mapped to, whether or not spans can be that; "" where nothing was said of it."""
        return self._labels.get(label, "")

    def _keeps(self, target: str) -> bool:
        return target == KEEP and KEEP not in self.fields

    def with_keys(self, more: Mapping[str, str]) -> KeyMap:
        """Return the same with more said of keys."""
        return replace(self, given={**self.given, **more}, labels=self._labels)

    def silent(self) -> KeyMap:
        """Return the same, telling nobody of the names that are met: for a record that a reader made itself."""
        return replace(self, heard=None) if self.heard is not None else self

    def flatten(self, record: Mapping[str, Json]) -> dict[str, Json]:
        """Return the record with what the mapping names by a dotted path brought to the top; the rest stays."""
        flat = dict(record)
        for path in self._nested:
            if path in flat:
                continue
            value: Json = record
            for step in path.split("."):
                value = value.get(step) if isinstance(value, Mapping) else None
            if value is not None:
                flat[path] = value
        return flat


def load_mapping(path: str | Path, fields: FieldSet) -> Mapped:
    """Read a mapping file, `their name: our field` in YAML, JSON or TOML.

    What stands in tables called `keys` and `labels` is of keys alone and of labels alone. Raises `UserError` that names
    the file and the entry.
    """
    path = Path(path)
    data = parse_settings(read_settings_text(path), "toml" if path.suffix.lower() == ".toml" else "yaml", path.name)
    if not isinstance(data, Mapping) or not data:
        raise UserError("{0}: a mapping is a table of lines `their name: our field`.", path.name)
    return check_mapping(data, fields, path.name)


def check_mapping(data: Mapping[Json, Json], fields: FieldSet, name: str = "the mapping") -> Mapped:
    """Return the mapping with aliases resolved; raises `UserError` where a target is neither a field nor known."""
    keys = KeyMap(fields)
    apart = {table: data[table] for table in (KEYS, LABELLED) if isinstance(data.get(table), Mapping)}
    both = {str(theirs): _target(keys, theirs, ours, name) for theirs, ours in data.items() if theirs not in apart}
    of_keys = {str(theirs): _target(keys, theirs, ours, name) for theirs, ours in apart.get(KEYS, {}).items()}
    of_labels: dict[str, str] = {}
    for theirs, ours in apart.get(LABELLED, {}).items():
        target = of_labels[str(theirs)] = _target(keys, theirs, ours, name)
        if target in RESERVED and target not in fields:
            raise UserError(
                "{0}: the label {1!r} is mapped to {2!r}, but spans are values of fields, or stay in the metadata.",
                name,
                theirs,
                ours,
            )
    return Mapped({**both, **of_keys}, {**both, **of_labels})


def _target(keys: KeyMap, theirs: Json, ours: Json, name: str) -> str:
    if ours is None or ours == "" or (isinstance(ours, str) and ours.lower() == IGNORE):
        return IGNORE
    target = keys.target(ours) if isinstance(ours, str) else ""
    if not target and isinstance(ours, str) and ours.lower() == KEEP:
        target = KEEP
    if not target:
        known = ", ".join(dict.fromkeys((*RESERVED, *(f.key for f in keys.fields), KEEP, IGNORE)))
        raise UserError("{0}: {1!r} is mapped to {2!r}, which is no field; there are {3}.", name, theirs, ours, known)
    return target


def save_mapping(mapped: Mapped, path: str | Path, *, replace: bool = True) -> None:
    """Write a mapping as YAML, or as JSON where the file's ending says so; `load_mapping` reads it again."""
    from store.writers.output import WholeFile

    path = Path(path)
    if path.suffix.lower() == ".json":
        import json

        text = json.dumps(mapped.document(), ensure_ascii=False, indent=2) + "\n"
    else:
        import yaml

        text = yaml.safe_dump(mapped.document(), allow_unicode=True, sort_keys=False, width=1000)
    if len(text.encode()) > MAX_FILE:
        raise UserError("{0}: the mapping is larger than a settings file may be; nothing was written.", path.name)
    with WholeFile(path, replace=replace) as file:
        file.write(text.encode())
        file.commit()


def _fold(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


for _key, _called in _TAGGED.items():
    for _name in _called.split():
        LABELS[_fold(_name)] = (*LABELS.get(_fold(_name), ()), _key)
