"""Which key of a record means what: the reserved keys, the project's fields with their aliases, and a given mapping."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from store.articles import Json
from store.errors import UserError
from store.field_files import parse_settings, read_settings_text
from store.fields import FieldSet

RESERVED = ("id", "url", "text", "html", "meta")
"""The keys of a record that are the article's own, not a field's."""
IGNORE = "ignore"
"""The target of a mapping that leaves a key out of the article altogether."""
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


@dataclass(frozen=True)
class KeyMap:
    """Tell for each key of a record what it stands for.

    `given` maps names as they stand in the records (with dots for what is nested) to a reserved key, a field's key or
    "ignore". What it does not name goes by a field's key or alias, upper and lower case, `_`, `-` and spaces aside.
    `annotator` is whose the reviews of a lossless line are that name nobody.
    """

    fields: FieldSet
    given: Mapping[str, str] = field(default_factory=dict)
    annotator: str | None = None

    def __post_init__(self) -> None:
        names: dict[str, str] = {}
        for f in self.fields:
            for name in (f.key, *f.aliases):
                names.setdefault(_fold(name), f.key)
        object.__setattr__(self, "_names", names)
        object.__setattr__(self, "_seen", {})
        object.__setattr__(self, "_nested", tuple(name for name in self.given if "." in name))

    _names: Mapping[str, str] = field(init=False, repr=False, compare=False)
    _seen: dict[str, str] = field(init=False, repr=False, compare=False)
    _nested: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def target(self, name: str) -> str:
        """Return what a record's key stands for: a reserved key, a field's key, "ignore", or "" for something else."""
        found = self._seen.get(name)
        if found is None:
            reserved = name.lower() if name.lower() in RESERVED else ""  # a table's columns are often called ID, Text
            found = self.given.get(name) or reserved or self._names.get(_fold(name), "")
            if len(self._seen) < 10_000:
                self._seen[name] = found
        return found

    def label(self, name: str) -> str:
        """Return what a label of another tool stands for: a field's key, "ignore", or "" where nothing does.

        A given mapping goes first, then a field's key or alias, then what taggers call such things.
        """
        found = self.given.get(name)
        if found is None:
            found = self._names.get(_fold(name), "")
        if not found:
            found = next((key for key in LABELS.get(_fold(name), ()) if key in self.fields), "")
        return "" if found in RESERVED and found not in self.fields else found

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


def load_mapping(path: str | Path, fields: FieldSet) -> dict[str, str]:
    """Read a mapping file, `their name: our field` in YAML, JSON or TOML.

    Raises `UserError` that names the file and the entry.
    """
    path = Path(path)
    data = parse_settings(read_settings_text(path), "toml" if path.suffix.lower() == ".toml" else "yaml", path.name)
    if not isinstance(data, Mapping) or not data:
        raise UserError("{0}: a mapping is a table of lines `their name: our field`.", path.name)
    return check_mapping(data, fields, path.name)


def check_mapping(data: Mapping[Json, Json], fields: FieldSet, name: str = "the mapping") -> dict[str, str]:
    """Return the mapping with aliases resolved; raises `UserError` where a target is neither a field nor known."""
    keys = KeyMap(fields)
    mapping: dict[str, str] = {}
    for theirs, ours in data.items():
        target = IGNORE if ours is None or ours == "" else keys.target(ours) if isinstance(ours, str) else ""
        if isinstance(ours, str) and ours.lower() == IGNORE:
            target = IGNORE
        if not target:
            known = ", ".join(dict.fromkeys((*RESERVED, *(f.key for f in fields), IGNORE)))
            raise UserError(
                "{0}: {1!r} is mapped to {2!r}, which is no field; there are {3}.", name, theirs, ours, known
            )
        mapping[str(theirs)] = target
    return mapping


def _fold(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


for _key, _called in _TAGGED.items():
    for _name in _called.split():
        LABELS[_fold(_name)] = (*LABELS.get(_fold(_name), ()), _key)
