"""Field definitions as files: YAML or TOML to a `FieldSet` and back, checked with errors that name the place."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from store.articles import Json
from store.errors import UserError, said
from store.fields import Field, FieldSet, FieldType

MAX_FILE = 1 << 20
MAX_FIELDS = 200
MAX_NAMES = 1_000
"""Choices, aliases or attributes of one field."""
MAX_NAME, MAX_HELP = 200, 2_000
TEMPLATES = ("news", "press_release", "event", "company_filing", "legal_notice", "scientific_abstract")
"""The field sets that ship with the program, by the names of their files."""
COMMAND_LETTERS = "aekjxbfnprvgcto"
"""Letters that a command of the window holds, so that no field can have them as hot key."""
RESERVED = ("copydesk", "id", "text", "html", "meta", "status")
"""Keys of a record that mean something else, so that no field can have them."""

_KEY = re.compile(r"[^\s\x00-\x1f\x7f](?:[^\x00-\x1f\x7f]{0,98}[^\s\x00-\x1f\x7f])?\Z")
_UNSEEN = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")
_TEXTS = ("label", "colour", "help", "schema_org", "ninjs")
_FLAGS = ("many", "required", "hidden")
_LISTS = ("aliases", "choices", "attributes")
_KNOWN = ("key", "type", "hotkey", *_TEXTS, *_FLAGS, *_LISTS)


@cache
def colours() -> tuple[str, ...]:
    """Return the names of the field palette; both themes give each a colour with enough contrast."""
    theme = files("resources").joinpath("themes", "light.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(theme)["fields"])


@cache
def load_default(name: str = "news") -> FieldSet:
    """Return one of the field sets that ship with the program."""
    data = files("resources").joinpath("fields", f"{name}.yaml").read_text(encoding="utf-8")
    return parse(data, "yaml", f"{name}.yaml")


@dataclass(frozen=True, slots=True)
class Template:
    """A field set that ships with the program, and what it is for."""

    name: str
    title: str
    about: str
    fields: FieldSet


@cache
def template(name: str) -> Template:
    """Return one of the field sets that ship with the program, with what it is for."""
    data = files("resources").joinpath("fields", f"{name}.yaml").read_text(encoding="utf-8")
    head = parse_settings(data, "yaml", name)
    return Template(name, str(head["title"]), str(head["about"]), load_default(name))


def load_named(name_or_path: str | Path) -> FieldSet:
    """Return the shipped field set of a name, or else read a file.

    Raises `UserError`.
    """
    name = str(name_or_path)
    if name in TEMPLATES and not Path(name).is_file():
        return load_default(name)
    path = Path(name)
    if not path.exists() and "." not in path.name:
        raise UserError(
            "There is no file {0}, and no template of that name; there are {1}.", name, ", ".join(TEMPLATES)
        )
    return load(path)


def load(path: str | Path) -> FieldSet:
    """Read field definitions from a YAML or TOML file.

    Raises `UserError` that names the file, the field and what is wrong.
    """
    path = Path(path)
    return parse(read_settings_text(path), "toml" if path.suffix.lower() == ".toml" else "yaml", path.name)


def parse(text: str, form: str, name: str = "the field definitions") -> FieldSet:
    """Return the field set that `text` defines; `form` is "yaml" or "toml"."""
    data = parse_settings(text, form, name)
    listed = data.get("fields") if isinstance(data, Mapping) else data
    if isinstance(listed, Mapping):  # TOML's and YAML's other way: a table a field, by key
        listed = [{"key": key, **_table(entry, key, name)} for key, entry in listed.items()]
    if not isinstance(listed, list) or not listed:
        raise UserError("{0}: it needs a list `fields` with at least one field, each with a `key`.", name)
    if len(listed) > MAX_FIELDS:
        raise UserError("{0}: it has {1:,} fields; a project takes up to {2}.", name, len(listed), MAX_FIELDS)
    try:
        return check(FieldSet(tuple(from_dict(entry, f"field {i}") for i, entry in enumerate(listed, 1))))
    except UserError as error:
        raise UserError("{0}: {1}", name, error) from error


def dump(fields: FieldSet) -> str:
    """Return the field set as YAML that `parse` reads back to the same."""
    import yaml

    entries = [to_dict(f) for f in fields]
    return str(yaml.safe_dump({"fields": entries}, allow_unicode=True, sort_keys=False, width=120))


def dump_toml(fields: FieldSet) -> str:
    """Return the field set as TOML that `parse` reads back to the same."""
    lines = []
    for f in fields:
        lines.append("[[fields]]")
        for name, value in to_dict(f).items():
            written = "[" + ", ".join(map(_toml_text, value)) + "]" if isinstance(value, list) else _toml(value)
            lines.append(f"{name} = {written}")
        lines.append("")
    return "\n".join(lines)


def _toml(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else _toml_text(str(value))


def _toml_text(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def to_dict(field: Field) -> dict[str, Json]:
    """Return a field as plain data; what stands at its default is left out."""
    blank = Field(key=field.key, label="")
    entry: dict[str, Json] = {"key": field.key, "label": field.label, "type": field.type.value}
    for name in ("many", "required", "hidden", "hotkey", "colour", "help", "schema_org", "ninjs"):
        if (value := getattr(field, name)) != getattr(blank, name):
            entry[name] = value
    entry.update({name: list(value) for name in _LISTS if (value := getattr(field, name))})
    return entry


def from_dict(entry: Any, where: str = "field") -> Field:
    """Return the field that plain data describes; `where` stands in errors until the key is known.

    Raises `UserError`.
    """
    if isinstance(entry, str):
        entry = {"key": entry}
    if not isinstance(entry, Mapping):
        raise UserError("{0} is {1}, where a table with a `key` is needed.", where, _kind(entry))
    key = entry.get("key")
    if not isinstance(key, str) or not _KEY.match(key):
        raise UserError("{0} needs a `key`: one line of up to 100 characters, not {1!r}.", where, key)
    where = f"field {key!r}"
    if unknown := [str(name) for name in entry if name not in _KNOWN]:
        raise UserError("{0} has the unknown setting {1!r}; there are {2}.", where, unknown[0], ", ".join(_KNOWN))
    type_name = entry.get("type", "text")
    if type_name not in tuple(FieldType):
        raise UserError("{0} has the unknown type {1!r}; there are {2}.", where, type_name, ", ".join(FieldType))
    texts: dict[str, Any] = {name: _text(entry.get(name, ""), where, name) for name in _TEXTS}
    flags: dict[str, Any] = {name: _flag(entry.get(name, False), where, name) for name in _FLAGS}
    lists: dict[str, Any] = {name: _list(entry.get(name, []), where, name) for name in _LISTS}
    texts["label"] = texts["label"] or key.replace("_", " ").capitalize()
    texts["colour"] = texts["colour"] or "grey"
    if texts["colour"] not in colours():
        raise UserError(
            "{0} has the unknown colour {1!r}; there are {2}.", where, texts["colour"], ", ".join(colours())
        )
    hotkey = entry.get("hotkey", "")
    return Field(
        key=key,
        type=FieldType(type_name),
        hotkey=_text(str(hotkey) if type(hotkey) is int else hotkey, where, "hotkey").lower(),
        **texts,
        **flags,
        **lists,
    )


def check(fields: FieldSet) -> FieldSet:
    """Return the field set where its fields go together.

    Raises `UserError` where two share a key, an alias or a hot key, or where one contradicts itself.
    """
    keys: dict[str, str] = {}
    hotkeys: dict[str, str] = {}
    for field in fields:
        _check_size(field)
        if field.key in RESERVED:
            raise UserError("a field cannot be called {0!r}: a record uses that key for something else.", field.key)
        for name in (field.key, *field.aliases):
            if (other := keys.setdefault(name, field.key)) != field.key:
                raise UserError("fields {0!r} and {1!r} both answer to the name {2!r}.", other, field.key, name)
        if sum(f.key == field.key for f in fields) > 1:
            raise UserError("there are two fields with the key {0!r}.", field.key)
        if field.hotkey:
            if len(field.hotkey) != 1 or not field.hotkey.isalnum():
                raise UserError("field {0!r}: the hot key {1!r} is not one letter or digit.", field.key, field.hotkey)
            if field.hotkey in COMMAND_LETTERS:
                raise UserError(
                    "field {0!r}: a command of the window holds the hot key {1!r}.", field.key, field.hotkey
                )
            if (other := hotkeys.setdefault(field.hotkey, field.key)) != field.key:
                raise UserError("fields {0!r} and {1!r} both have the hot key {2!r}.", other, field.key, field.hotkey)
        if field.type is FieldType.CHOICE and not field.choices:
            raise UserError("field {0!r} is a choice and needs `choices`.", field.key)
        if field.choices and field.type is not FieldType.CHOICE:
            raise UserError("field {0!r} has `choices`, but its type is {1}, not choice.", field.key, field.type.value)
        if field.type is FieldType.BLOCKS and field.many:
            raise UserError("field {0!r} holds the blocks of the body and cannot be `many`.", field.key)
    if sum(f.type is FieldType.BLOCKS for f in fields) > 1:
        raise UserError("only one field can have the type blocks.")
    return fields


def _check_size(field: Field) -> None:
    """Refuse what no list, no menu and no index could show: endless or unprintable names."""
    lists = {name: getattr(field, name) for name in _LISTS}
    for name, listed in lists.items():
        if len(listed) > MAX_NAMES:
            raise UserError(
                "field {0!r}: `{1}` has {2:,} entries; up to {3:,} are taken.", field.key, name, len(listed), MAX_NAMES
            )
    names = [("label", field.label), *((name, value) for name, listed in lists.items() for value in listed)]
    names += [(name, getattr(field, name)) for name in ("schema_org", "ninjs")]
    for name, value in names:
        if len(value) > MAX_NAME or any(unicodedata.category(c) in _UNSEEN for c in value):
            raise UserError(
                "field {0!r}: `{1}` is one line of up to {2} characters that can be seen.", field.key, name, MAX_NAME
            )
    if len(field.help) > MAX_HELP or any(unicodedata.category(c) in _UNSEEN and c not in "\n\t" for c in field.help):
        raise UserError("field {0!r}: `help` is text of up to {1:,} characters that can be seen.", field.key, MAX_HELP)


def read_settings_text(path: Path) -> str:
    """Return the text of a small settings file; raises `UserError` where it cannot be read."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise UserError("{0} is too large for a settings file.", path.name)
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError("{0} is not UTF-8 text.", path.name) from None
    except OSError as error:
        raise UserError("{0} cannot be read: {1}.", path, error.strerror or error) from error


def parse_settings(text: str, form: str, name: str) -> Json:
    """Return what YAML (JSON included) or TOML text says, dates as they are written.

    Raises `UserError` that names the line where YAML or TOML does.
    """
    if form == "toml":
        try:
            return tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise UserError("{0} is not TOML: {1}.", name, _one_line(error)) from error
    import yaml

    from store.yaml_text import load_yaml

    try:
        return load_yaml(text)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise UserError("{0} is not YAML: {1}.", name, _one_line(error)) from error


def _one_line(error: BaseException) -> str:
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    if mark is not None and problem:
        return f"{problem} (line {mark.line + 1})"
    return " ".join(str(error).split())[:200].rstrip(".") or type(error).__name__


def _table(entry: Any, key: str, name: str) -> Mapping[str, Any]:
    if isinstance(entry, str):
        return {"type": entry}
    if entry is None:
        return {}
    if not isinstance(entry, Mapping):
        raise UserError("{0}: field {1!r} is {2}, where a table of settings is needed.", name, key, _kind(entry))
    return entry


def _text(value: Any, where: str, name: str) -> str:
    if not isinstance(value, str):
        raise UserError("{0}: `{1}` is {2}, where text is needed.", where, name, _kind(value))
    return value.strip()


def _flag(value: Any, where: str, name: str) -> bool:
    if not isinstance(value, bool):
        raise UserError("{0}: `{1}` is {2}, where true or false is needed.", where, name, _kind(value))
    return value


def _list(value: Any, where: str, name: str) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
        raise UserError("{0}: `{1}` needs a list of texts.", where, name)
    return tuple(dict.fromkeys(value))


def _kind(value: Any) -> str:
    names = {
        dict: said("a table"),
        list: said("a list"),
        str: said("text"),
        bool: said("true or false"),
        int: said("a number"),
        float: said("a number"),
    }
    return names.get(type(value), said("nothing") if value is None else type(value).__name__)
