"""schema.org NewsArticle as JSON-LD: an object a line, or all of them in one graph.

A field goes under its schema.org property; one without a property, and a value that a property cannot hold, is a
`PropertyValue` under `additionalProperty`. What is known of the review stands under `review`.
"""

from __future__ import annotations

import json
from typing import Any

from store.articles import Json, Value
from store.documents import dumps, escape_line_ends, moment_json
from store.fields import Field, FieldType
from store.interchange.published import ASPECT, CARRIES, PERSON, kind_of
from store.writers.flat import plain
from store.writers.writer import LineWriter, Row

CONTEXT = "https://schema.org"
ROLE, UNIT, SPEAKER = "role", "unit", "speaker"
_TAKEN = ("identifier", "text", "url", "review", "additionalProperty", "@context", "@type", "@id")
_QUOTATION = "citation"


class SchemaOrgWriter(LineWriter):
    """A NewsArticle for each article."""

    name = "schema-org"
    title = "schema.org NewsArticle, JSON-LD"
    suffix = ".jsonl"
    carries = CARRIES
    options = {"layout": ("lines", "graph")}  # noqa: RUF012
    _first = True

    def head(self) -> bytes:
        """Return the beginning of a graph."""
        self._first = True
        return b'{"@context":"%b","@graph":[\n' % CONTEXT.encode() if self._is_graph else b""

    def row(self, row: Row) -> bytes:
        """Return the article's line."""
        data = escape_line_ends(dumps(self.document(row)))
        if not self._is_graph:
            return data + b"\n"
        before, self._first = b"" if self._first else b",\n", False
        return before + data

    def tail(self) -> bytes:
        """Return the end of a graph."""
        return b"\n]}\n" if self._is_graph else b""

    def preview(self, row: Row) -> str:
        """Return the article, indented."""
        return json.dumps(self.document(row), ensure_ascii=False, indent=2)

    @property
    def _is_graph(self) -> bool:
        return self.option("layout") == "graph"

    def document(self, row: Row) -> dict[str, Json]:
        """Return the NewsArticle of a row."""
        article, record = row.article, row.record or {}
        out: dict[str, Json] = {} if self._is_graph else {"@context": CONTEXT}
        out |= {"@type": "NewsArticle", "identifier": article.id}
        if article.url:
            out["url"] = article.url
        loose: list[Json] = []
        taken: set[tuple[str, str]] = set()
        language = None
        for field in self.fields:
            values = record.get(field.key)
            name, kind = field.schema_org, kind_of(field)
            fits = bool(name) and name not in _TAKEN and (name, kind) not in taken
            if field.type is FieldType.LANGUAGE:  # inLanguage is the article's too, decided on or not
                language, fits = (values[0].value if values else None), False
            taken.add((name, kind))
            if field.type is FieldType.BLOCKS:
                if values and (body := plain(field, values)):
                    out[name or "articleBody"] = body
                elif values is not None:
                    loose.append(_property(field, None))
                continue
            if values is None:
                continue
            if not values:
                loose.append(_property(field, None))
            made = [_made(value, kind, field, name) if fits else None for value in values]
            put = [one for one in made if one is not None]
            loose += [_property(field, value) for value, one in zip(values, made, strict=True) if one is None]
            if put:
                before = out.get(name, [])
                joined = [*(before if isinstance(before, list) else [before]), *put]
                out[name] = joined if field.many or len(joined) > 1 else joined[0]
        if language or article.language:
            out["inLanguage"] = language or article.language
        out["text"] = article.text
        if loose:
            out["additionalProperty"] = loose
        if row.review is not None:
            out["review"] = _review(row)
        return out


def _made(value: Value, kind: str, field: Field, name: str) -> Json | None:
    """Return what stands for a value under its property, None where the property cannot hold all of it."""
    attributes = dict(value.attributes)
    if field.type is FieldType.QUOTE or name == _QUOTATION:
        quotation: dict[str, Json] = {"@type": "Quotation", "text": value.value}
        if isinstance(speaker := attributes.get(SPEAKER), str):
            quotation["spokenByCharacter"] = {"@type": PERSON, "name": speaker}
            del attributes[SPEAKER]
        return quotation | _more(attributes) if isinstance(value.value, str) else None
    if kind:
        thing: dict[str, Json] = {"@type": kind, "name": value.value}
        if kind == PERSON and isinstance(attributes.get(ROLE), str):
            thing["jobTitle"] = attributes.pop(ROLE)
        return thing | _more(attributes) if isinstance(value.value, str) else None
    return value.value if not attributes and isinstance(value.value, str | int | float) else None


def _property(field: Field, value: Value | None) -> Json:
    """Return a value of a field that has no property; without a value: the field was decided to be empty."""
    out: dict[str, Json] = {"@type": "PropertyValue", "propertyID": field.key, "name": field.label}
    if value is not None:
        attributes = dict(value.attributes)
        out["value"] = value.value
        if isinstance(attributes.get(UNIT), str):
            out["unitText"] = attributes.pop(UNIT)
        out |= _more(attributes)
    return out


def _more(attributes: dict[str, Json]) -> dict[str, Json]:
    listed = [{"@type": "PropertyValue", "name": name, "value": value} for name, value in attributes.items()]
    return {"additionalProperty": listed} if listed else {}


def _review(row: Row) -> Json:
    review = row.review
    assert review is not None
    out: dict[str, Any] = {
        "@type": "Review",
        "reviewAspect": ASPECT,
        "author": {"@type": PERSON, "name": review.annotator},
        "creativeWorkStatus": review.status.value,
    }
    if review.finished is not None:
        out["dateCreated"] = moment_json(review.finished)
    if review.note:
        out["reviewBody"] = review.note
    if review.flagged:
        out["keywords"] = "flagged"
    if review.seconds:
        out["timeRequired"] = f"PT{review.seconds}S"
    return out
