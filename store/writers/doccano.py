"""doccano's JSONL: spans, entities with relations, classes, or texts; whichever the project there is for.

doccano counts characters, as we do. Keys that it does not know it takes as an example's metadata, and writes them out
again: there stands under `copydesk` what it has no place for.
"""

from __future__ import annotations

import json

from store.articles import Json
from store.documents import dumps, escape_line_ends
from store.fields import FieldType
from store.interchange.note import CARRIES, NOTE
from store.writers.told import SUGGESTIONS, Entry, about, choices_of, entries, is_spans, mentions, metadata
from store.writers.writer import LineWriter, Row

_TAKEN = ("id", "text", "label", "entities", "relations", "Comments", "url", "language", NOTE)


class DoccanoWriter(LineWriter):
    """An example a line."""

    name = "doccano"
    title = "doccano examples"
    suffix = ".jsonl"
    carries = CARRIES
    options = {"shape": ("spans", "relations", "classes", "texts"), **SUGGESTIONS}  # noqa: RUF012

    def row(self, row: Row) -> bytes:
        """Return the article's line."""
        return escape_line_ends(dumps(self._example(row))) + b"\n"

    def preview(self, row: Row) -> str:
        """Return the example, indented."""
        return json.dumps(self._example(row), ensure_ascii=False, indent=2)

    def _example(self, row: Row) -> dict[str, Json]:
        article, shape = row.article, self.option("shape")
        given = entries(row, self.fields, suggestions=self.option("suggestions") == "yes")
        spans = [e for e in given if is_spans(e, self.fields)] if shape in ("spans", "relations") else []
        marked = mentions(spans)
        out: dict[str, Json] = {"id": article.id}
        if shape == "relations":
            out["entities"] = [
                {"id": i, "label": e.key, "start_offset": m.start, "end_offset": m.end}
                for i, (e, _, m) in enumerate(marked)
            ]
            out["relations"] = []
        elif shape == "spans":
            out["label"] = [[m.start, m.end, e.key] for e, _, m in marked]
        else:
            out["label"] = self._classes(given) if shape == "classes" else self._texts(given)
        out["Comments"] = [row.review.note] if row.review is not None and row.review.note else []
        out["text"] = article.text
        for name, value in (("url", article.url), ("language", article.language)):
            if value is not None:
                out[name] = value
        more = metadata(article, _TAKEN)
        note = about(row, self.fields, given, spans=spans)
        if clash := {k: v for k, v in article.meta.items() if k not in more}:
            note["meta"] = clash
        if shape == "texts":
            note["texts"] = self._field_of_texts()
        return {**out, **more, NOTE: note}

    def _classes(self, given: list[Entry]) -> list[Json]:
        return [str(e.value) for e in given if choices_of(e.key, self.fields)]

    def _texts(self, given: list[Entry]) -> list[Json]:
        key = self._field_of_texts()
        return [str(e.value) for e in given if e.key == key]

    def _field_of_texts(self) -> str:
        """Return the field whose values are what an example is to be turned into: the first long text, or text."""
        kinds = (FieldType.LONG_TEXT, FieldType.TEXT)
        return next((f.key for kind in kinds for f in self.fields if f.type is kind), "")
