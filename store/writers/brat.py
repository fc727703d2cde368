"""brat standoff: a folder with NAME.txt, NAME.ann and the configuration that brat shows them by.

The lines are those of brat's standoff page. Mentions of one value are tied by an equivalence; what a line cannot say of
a value stands in a note of type `Copydesk` on its first mention, and what belongs to no span in NAME.copydesk.json,
which brat leaves alone.
"""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

from store.articles import Json
from store.documents import dumps, escape_line_ends
from store.errors import said
from store.fields import Field
from store.interchange.carries import Loss
from store.interchange.standoff import CARRIES
from store.writers.standoff import SUGGESTIONS, Entry, Names, about, entries, folder_of, is_spans
from store.writers.writer import Row, Sink, Writer

NOTE = "Copydesk"
"""The type of the notes that hold what a line cannot say."""
SIDE = ".copydesk.json"
_BREAK = re.compile(r"[\r\n]+")
_SPACES = re.compile(r"[\t\v\f\x1c-\x1f\x85\u2028\u2029]")
_PLAIN = re.compile(r"[^\s|,:;<>\[\]#]{1,60}\Z")
_MAX_VALUES = 200
"""How many values of an attribute the configuration lists; further ones stand in notes."""


class BratWriter(Writer):
    """A text, its annotations and what else is known of it for each article; a thousand in a folder."""

    name = "brat"
    title = "brat standoff, a folder"
    folder = True
    splits_inside = True
    carries = CARRIES
    options = {**SUGGESTIONS, "line-ends": ("kept", "padded")}  # noqa: RUF012

    def start(self, sink: Sink) -> None:
        """Begin the folder."""
        self._begin()
        self._sink = sink

    def _begin(self) -> None:
        self._names, self._numbers = Names(".txt"), dict[str, int]()
        self._types, self._seen = dict[str, str](), dict[str, dict[str, None]]()
        self._returns: list[str] = []
        self._returned = 0
        for field in self.fields:
            self._type(field.key)

    def add(self, row: Row, split: str = "") -> None:
        """Write the files of one article."""
        number = self._numbers.get(split, 0)
        self._numbers[split] = number + 1
        stem = folder_of(number, split) + self._names.name(row.article.id)
        text, annotations, side = self._files(row)
        for suffix, data in ((".txt", text), (".ann", annotations), (SIDE, side)):
            self._write(stem + suffix, data)

    def finish(self) -> None:
        """Write the configuration."""
        self._write("annotation.conf", self._annotation_conf().encode())
        self._write("visual.conf", self._visual_conf().encode())

    def losses(self) -> tuple[Loss, ...]:
        """Tell of the texts in which brat may count otherwise."""
        if not self._returned:
            return ()
        what = said("line ends of two characters, which brat on Python 3 counts as one (line-ends=padded avoids it)")
        return (Loss(what, self._returned, tuple(self._returns)),)

    def preview(self, row: Row) -> str:
        """Return the beginning of the text, the annotations, and what stands beside them."""
        self._begin()
        text, annotations, side = (data.decode() for data in self._files(row))
        return f"{text[:1000]}{'…' if len(text) > 1000 else ''}\n\n{annotations}\n{side}"

    def _write(self, name: str, data: bytes) -> None:
        self._sink.open(name).write(data)
        if (close := getattr(self._sink, "close", None)) is not None:
            close(name)

    def _files(self, row: Row) -> tuple[bytes, bytes, bytes]:
        article, text = row.article, row.article.text
        if "\r\n" in text:
            if self.option("line-ends") == "padded":
                text = text.replace("\r\n", " \n")
            else:
                self._returned += 1
                self._returns += [article.id] if len(self._returns) < 5 else []
        made = entries(row, self.fields, suggestions=self.option("suggestions") == "yes")
        spans = [e for e in made if is_spans(e, self.fields)]
        lines = _Lines(article.text)
        for entry in spans:
            self._entry(entry, lines)
        side = dumps(about(row, [e for e in made if not is_spans(e, self.fields)]))
        return text.encode(), "".join(f"{line}\n" for line in lines.made).encode(), side + b"\n"

    def _entry(self, entry: Entry, lines: _Lines) -> None:
        type_ = self._type(entry.key)
        ids = []
        for place, evidence in enumerate(entry.evidence):
            id_, whole = lines.span(type_, evidence.start, evidence.end)
            ids.append(id_)
            more: dict[str, Json] = {} if whole else {"span": [evidence.start, evidence.end]}
            if place == 0:
                more |= entry.more()
                if type_ != entry.key:
                    more["field"] = entry.key
                more["attributes"] = {
                    name: value
                    for name, value in entry.attributes.items()
                    if not self._attribute(id_, name, value, lines)
                }
                more = {key: value for key, value in more.items() if value != {}}
            if more:
                lines.note(id_, more)
        if len(ids) > 1:
            lines.made.append(f"*\tEquiv {' '.join(ids)}")

    def _attribute(self, id_: str, name: str, value: Json, lines: _Lines) -> bool:
        """Write an attribute whose value the configuration can list; returns whether it did."""
        if not re.fullmatch(r"[A-Za-z0-9_-]+", name) or not isinstance(value, str) or not _PLAIN.match(value):
            return False
        seen = self._seen.setdefault(name, {})
        if value not in seen and len(seen) >= _MAX_VALUES:
            return False
        seen[value] = None
        lines.attribute(id_, name, value)
        return True

    def _type(self, key: str) -> str:
        """Return the type for a field: brat takes letters, digits, `-` and `_`; no two fields share one."""
        if key not in self._types:
            plain = re.sub(r"[^A-Za-z0-9_-]+", "_", key).strip("_") or "field"
            name, number = plain, 1
            while name in self._types.values():
                number += 1
                name = f"{plain}_{number}"
            self._types[key] = name
        return self._types[key]

    def _annotation_conf(self) -> str:
        lines = ["[entities]", *self._types.values(), "", "[relations]", "# The mentions of one value."]
        lines.append("Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive")
        lines += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]"]
        lines += [f"{name}\tArg:<ENTITY>, Value:{'|'.join(sorted(seen))}" for name, seen in sorted(self._seen.items())]
        return "\n".join(lines) + "\n"

    def _visual_conf(self) -> str:
        theme = tomllib.loads(files("resources").joinpath("themes/light.toml").read_text("utf-8"))["fields"]
        labels = ["[labels]"]
        drawing = ["[drawing]", "SPAN_DEFAULT\tfgColor:black, bgColor:#e9e7e1, borderColor:darken"]
        for key, type_ in self._types.items():
            field = self.fields.get(key) or Field(key=key, label=key)
            label = re.sub(r"[|,:#\[\]<>\s]+", " ", field.label).strip()
            labels.append(f"{type_} | {label}" if label else type_)
            if field.colour in theme:
                drawing.append(f"{type_}\tbgColor:{theme[field.colour][1]}")
        return "\n".join([*labels, "", *drawing]) + "\n"


class _Lines:
    """The lines of one .ann file, numbered by their kind."""

    def __init__(self, text: str) -> None:
        self.made: list[str] = []
        self._text = text
        self._spans = self._notes = self._attributes = 0

    def span(self, type_: str, start: int, end: int) -> tuple[str, bool]:
        """Write a span, in fragments where lines end in it, as brat does; returns whether they show its ends."""
        self._spans += 1
        text, fragments, at = self._text, [], start
        for gap in _BREAK.finditer(text, start, end):
            fragments += [(at, gap.start())] if gap.start() > at else []
            at = gap.end()
        fragments += [(at, end)] if end > at else []
        fragments = fragments or [(start, end)]
        places = ";".join(f"{low} {high}" for low, high in fragments)
        words = " ".join(_SPACES.sub(" ", text[low:high]) for low, high in fragments)
        self.made.append(f"T{self._spans}\t{type_} {places}\t{words}")
        return f"T{self._spans}", (fragments[0][0], fragments[-1][1]) == (start, end)

    def attribute(self, id_: str, name: str, value: str) -> None:
        """Write an attribute of a span."""
        self._attributes += 1
        self.made.append(f"A{self._attributes}\t{name} {id_} {value}")

    def note(self, id_: str, more: dict[str, Json]) -> None:
        """Write what a span's lines cannot say."""
        self._notes += 1
        self.made.append(f"#{self._notes}\t{NOTE} {id_}\t{escape_line_ends(dumps(more)).decode()}")
