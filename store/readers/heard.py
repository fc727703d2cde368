"""The names that readers meet, counted with an example each: the keys of records, and the labels of marked spans."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.articles import Json
from store.documents import clean_text

MOST = 10_000
"""Names that are told apart; of those beyond it is only counted that there are more."""
LONGEST = 300
"""Characters of a name; a longer one goes by what is guessed and is not listed."""
EXAMPLE = 160
"""Characters of an example."""
OF_RECORDS = frozenset(
    ("jsonl", "json", "csv", "tsv", "excel", "parquet", "arrow", "huggingface", "croissant")
)  # fmt: skip
"""Formats whose records have keys of their own for id, url, text, html and meta; elsewhere a reader made them."""
_OWN = ("id", "url", "text", "html", "meta")


@dataclass(slots=True)
class Met:
    """A name that was met; `kinds` are the formats in which it was, `taken` what it is taken for by the reader itself.

    `takes_own` tells that it may also be mapped to text, html, id, url or meta.
    """

    name: str
    is_label: bool
    count: int = 0
    example: str = ""
    taken: str = ""
    takes_own: bool = False
    kinds: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Heard:
    """Listens to readers; `kind` is the format that is being read."""

    kind: str = ""
    more: int = 0
    """How often a name was met that is not told apart."""
    _met: dict[tuple[bool, str], Met] = field(default_factory=dict)

    def key(self, name: str, value: Json, form: str = "") -> None:
        """Take note of a record's key; `form` is the format of a record whose keys may be mapped to anything."""
        if name.lower() in _OWN and form not in OF_RECORDS:
            return
        met = self._note(name, value, is_label=False)
        if met is not None and form:
            met.takes_own = True

    def label(self, name: str, value: Json) -> None:
        """Take note of a marked span's label."""
        self._note(name, value, is_label=True)

    def taken(self, name: str, target: str) -> None:
        """Take note of what a key is taken for by its reader, whatever its name says."""
        met = self._met.get((False, clean_text(name)))
        if met is not None:
            met.taken = target

    @property
    def met(self) -> list[Met]:
        """The names: keys before labels, each as they came."""
        return sorted(self._met.values(), key=lambda met: met.is_label)

    def _note(self, name: str, value: Json, *, is_label: bool) -> Met | None:
        name = clean_text(name)
        met = self._met.get((is_label, name))
        if met is None:
            if len(self._met) >= MOST or len(name) > LONGEST:
                self.more += 1
                return None
            met = self._met[is_label, name] = Met(name, is_label)
        met.count += 1
        met.kinds.add(self.kind)
        if not met.example:
            met.example = example(value)
        return met


def example(value: Json, longest: int = EXAMPLE) -> str:
    """Return a value in a few words on one line, however large it is."""
    if isinstance(value, str):
        words = clean_text(value[: longest * 2])
    elif isinstance(value, dict):
        shown = value.get("value", value.get("name"))
        plain = isinstance(shown, str | int | float)
        words = str(shown)[: longest * 2] if plain else "{" + ", ".join(str(k)[:40] for k in list(value)[:8]) + "}"
    elif isinstance(value, list | tuple):
        words = ", ".join(example(one, longest // 2) for one in value[:4]) + (", …" if len(value) > 4 else "")
    elif value is None:
        words = ""
    else:
        words = str(value)[:longest]
    line = " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in words).split())
    return line if len(line) <= longest else line[: longest - 1] + "…"
