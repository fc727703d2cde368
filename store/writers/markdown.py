"""Markdown with front matter: a folder with a file an article, as site generators take it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from store.articles import Json, Value
from store.documents import moment_json
from store.errors import said
from store.fields import FieldType
from store.interchange.carries import Loss, Part
from store.readers.text import LANGUAGE, MAX_FRONT_MATTER, REVIEW
from store.writers.writer import Row, Sink, Writer

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.I)
_LONGEST = 120


class MarkdownWriter(Writer):
    """A folder of `ID.md`: front matter in YAML, a blank line, the text as it is.

    A value is written plainly, one with attributes as a table of `value` and `attributes`; who decided on them stands
    under `review`.
    """

    name = "markdown"
    title = "a folder of Markdown files with front matter"
    folder = True
    carries = frozenset(
        {Part.VALUES, Part.UNANCHORED, Part.ATTRIBUTES, Part.EMPTY, Part.URL, Part.LANGUAGE, Part.META, Part.STATUS,
         Part.FLAG, Part.NOTE, Part.TIME, Part.ANNOTATOR}
    )  # fmt: skip

    def start(self, sink: Sink) -> None:
        """Begin the folder."""
        self._sink = sink
        self._names: set[str] = set()
        self._without_meta: list[str] = []

    def add(self, row: Row, split: str = "") -> None:  # noqa: ARG002
        """Write one file."""
        name = self._name(row.article.id)
        self._sink.open(name).write(self._file(row))
        if (close := getattr(self._sink, "close", None)) is not None:
            close(name)

    def losses(self) -> Iterable[Loss]:
        """Return the articles whose metadata is larger than front matter may be."""
        if self._without_meta:
            yield Loss(
                said("metadata too long for front matter"), len(self._without_meta), tuple(self._without_meta[:5])
            )

    def preview(self, row: Row) -> str:
        """Return the file."""
        self._without_meta = []
        return self._file(row).decode()

    def _file(self, row: Row) -> bytes:
        said = self._front(row)
        front = _yaml(said)
        if len(front) > MAX_FRONT_MATTER - 100 and said.pop("meta", None) is not None:
            self._without_meta.append(row.article.id)
            front = _yaml(said)
        return f"---\n{front}---\n\n{row.article.text}".encode()

    def _front(self, row: Row) -> dict[str, Json]:
        article, review = row.article, row.review
        said: dict[str, Json] = {"id": article.id}
        if article.url is not None:
            said["url"] = article.url
        if article.language is not None:
            said[LANGUAGE] = article.language
        for field in self.fields:
            values = None if row.record is None else row.record.get(field.key)
            if values is None or field.type is FieldType.BLOCKS or field.key in said:
                continue
            said[field.key] = [_value(v) for v in values] if field.many or len(values) != 1 else _value(values[0])
        if review is not None:
            told: dict[str, Json] = {"annotator": review.annotator, "status": review.status.value}
            told.update({k: v for k, v in (("flagged", review.flagged), ("note", review.note)) if v})
            if review.finished is not None:
                told["finished"] = moment_json(review.finished)
            if review.seconds:
                told["seconds"] = review.seconds
            if row.record is not None and "url" in row.record and self.fields.get("url") is not None:
                told["url"] = [_value(v) for v in row.record["url"]]
            said[REVIEW] = told
        if article.meta:
            said["meta"] = dict(article.meta)
        return said

    def _name(self, id_: str) -> str:
        """Return a file's name that every disk takes, and no other article has."""
        name = re.sub(r"[^\w.() -]", "_", id_).strip(" ").rstrip(".")
        name = name.removesuffix(".md")[:_LONGEST]
        if not name or name.startswith(".") or _RESERVED.match(name):
            name = f"_{name}"
        if name.casefold() in self._names:
            name = f"{name}-{sha256(id_.encode()).hexdigest()[:12]}"
        self._names.add(name.casefold())
        return f"{name}.md"


def _value(value: Value) -> Json:
    return {"value": value.value, "attributes": dict(value.attributes)} if value.attributes else value.value


def _yaml(said: dict[str, Json]) -> str:
    import yaml

    class Plain(yaml.SafeDumper):
        """Writes what stands twice twice: aliases are refused when it is read."""

        def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
            return True

    return yaml.dump(said, Dumper=Plain, allow_unicode=True, sort_keys=False, width=1 << 30)
