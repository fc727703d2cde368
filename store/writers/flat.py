"""What the flat formats share: an article's record with one plain value, or list of values, a field."""

from __future__ import annotations

from store.articles import Json, Scalar, Value
from store.fields import Field, FieldSet, FieldType
from store.writers.writer import LineWriter, Row

OWN = ("id", "url", "text")
STATUS = "status"


def columns(fields: FieldSet, *, with_status: bool) -> list[str]:
    """Return the keys of a flat record, in order."""
    keys = [*OWN, *(f.key for f in fields if f.key not in OWN)]
    return [*keys, STATUS] if with_status else keys


def flat(row: Row, fields: FieldSet, *, with_status: bool) -> dict[str, Json]:
    """Return the article as a flat record.

    A field that nobody decided on, and every field of an article without a record, is null. `url` is the reviewed
    address where there is one, else the article's own.
    """
    article, record = row.article, row.record
    out: dict[str, Json] = {"id": article.id, "url": article.url, "text": article.text}
    for field in fields:
        values = None if record is None else record.get(field.key)
        if field.key == "url":
            out["url"] = (values[0].value if values else None) or article.url
        elif field.key not in OWN:
            out[field.key] = None if values is None else plain(field, values)
    if with_status:
        out[STATUS] = row.status.value
    return out


def plain(field: Field, values: tuple[Value, ...]) -> Scalar | list[Scalar]:
    """Return a field's values without attributes and evidence; the body as its paragraphs' text."""
    if field.type is FieldType.BLOCKS:
        quotes = [e.quote for value in values for e in value.evidence]
        return "\n\n".join(quotes) if quotes else None
    if field.many:
        return [v.value for v in values]
    return values[0].value if values else None


class FlatWriter(LineWriter):
    """A format whose rows are flat records; it takes them ready made too, which is how large exports are fast."""

    flat = True

    def record(self, row: Row) -> dict[str, Json]:
        """Return a row's flat record."""
        return flat(row, self.fields, with_status=self.given.with_status)

    def row(self, row: Row) -> bytes:
        """Return one row with its end."""
        return self.line(self.record(row))

    def add_record(self, record: dict[str, Json]) -> None:
        """Write a flat record."""
        self._file.write(self.line(record))

    def line(self, record: dict[str, Json]) -> bytes:
        """Return a flat record with its end."""
        raise NotImplementedError
