"""IPTC ninjs 3.1: news items in JSON, each with what Copydesk knows beside in one description.

ninjs lets no other properties in than its own. What it has no place for (evidence, attributes, dates without a time,
the review) is JSON in a description of the role `copydesk`, which other programs pass over; see `writers.standoff`.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from urllib.parse import quote

from store.articles import Json
from store.documents import dumps, escape_line_ends
from store.fields import FieldType
from store.interchange.standoff import CARRIES
from store.writers.flat import plain
from store.writers.standoff import SUGGESTIONS, about, entries
from store.writers.writer import LineWriter, Row

VERSION = "3.1"
STANDARD = {
    "name": "ninjs",
    "version": VERSION,
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
ROLE = "copydesk"
"""The role of the description that holds the rest, and of the alternative id that is the article's own."""
URN = "urn:x-copydesk:"
PROPERTIES = {
    name.casefold(): name
    for name in (
        "uri firstCreated versionCreated contentCreated copyrightHolder copyrightNotice usageTerms edNote language "
        "descriptions bodies headlines people organisations places subjects events objects infoSources title by "
        "slugline located genres"
    ).split()
}
"""The properties that a field can stand under, by their names in lower case, as ninjs 1 wrote them."""
_DATES = ("firstCreated", "versionCreated", "contentCreated")
_NAMED = ("people", "organisations", "places", "subjects", "events", "objects", "genres", "infoSources")
_ROLED = {"headlines": "main", "descriptions": "summary"}


class NinjsWriter(LineWriter):
    """A news item for each article: one a line, or all of them in a list."""

    name = "ninjs"
    title = "IPTC ninjs 3.1, news in JSON"
    suffix = ".jsonl"
    carries = CARRIES
    options = {**SUGGESTIONS, "layout": ("lines", "list")}  # noqa: RUF012
    _first = True

    def head(self) -> bytes:
        """Return the beginning of a list."""
        self._first = True
        return b"[\n" if self._is_list else b""

    def row(self, row: Row) -> bytes:
        """Return the article's line."""
        data = escape_line_ends(dumps(self.document(row)))
        if not self._is_list:
            return data + b"\n"
        before, self._first = b"" if self._first else b",\n", False
        return before + data

    def tail(self) -> bytes:
        """Return the end of a list."""
        return b"\n]\n" if self._is_list else b""

    def preview(self, row: Row) -> str:
        """Return the news item, indented."""
        return json.dumps(self.document(row), ensure_ascii=False, indent=2)

    @property
    def _is_list(self) -> bool:
        return self.option("layout") == "list"

    def document(self, row: Row) -> dict[str, Json]:
        """Return the news item of a row."""
        article, record = row.article, row.record or {}
        out: dict[str, Any] = {"uri": uri_of(article.url, article.id), "type": "text", "standard": STANDARD}
        if article.language:
            out["language"] = article.language
        body = ""
        for field in self.fields:
            values = [v for v in record.get(field.key, ()) if v.value is not None]
            name = PROPERTIES.get(field.ninjs.casefold(), "")
            if field.type is FieldType.BLOCKS:
                body = str(plain(field, record.get(field.key, ())) or "")
            elif values and name and name != "uri":
                _put(out, name, [str(v.value) for v in values])
        main = body or article.text
        out["bodies"] = [{"role": "main", "contentType": "text/plain", "charCount": len(main), "value": main}]
        if main != article.text:
            full = {"role": "full", "contentType": "text/plain", "charCount": len(article.text), "value": article.text}
            out["bodies"].append(full)
        out["altIds"] = [{"role": ROLE, "value": article.id}]
        rest = about(row, entries(row, self.fields, suggestions=self.option("suggestions") == "yes"))
        told = {"role": ROLE, "contentType": "application/json", "value": dumps(rest).decode()}
        out["descriptions"] = [*out.get("descriptions", ()), told]
        return out


def _put(out: dict[str, Any], name: str, values: list[str]) -> None:
    """Put a field's values under a property, as far as that can hold them."""
    if name in _DATES:
        if (moment := _moment(values[0])) is not None:
            out[name] = moment
    elif name == "by":
        out["by"] = ", ".join(values)
        out.setdefault("infoSources", []).extend({"name": value, "role": "author"} for value in values)
    elif name in _NAMED:
        out.setdefault(name, []).extend({"name": value} for value in values)
    elif name in _ROLED:
        out.setdefault(name, []).extend({"role": _ROLED[name], "value": value} for value in values)
    elif name != "bodies":
        out[name] = values[0]


def _moment(value: str) -> str | None:
    """Return a time with its seconds and zone, as ninjs wants it, None for one that is less exact."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment.isoformat() if "T" in value and moment.tzinfo is not None else None


def uri_of(url: str | None, id_: str) -> str:
    """Return the URI of an article: its address, or a URN of its id where it has none."""
    if url and url.startswith(("http://", "https://")) and url.isascii() and not set(url) & set(' "<>\\^`{|}\t\r\n'):
        return url
    return URN + quote(id_, safe="")
