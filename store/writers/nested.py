"""An article's row as nested plain data: what tables with typed columns are filled with; see `interchange.nested`."""

from __future__ import annotations

from typing import Any

from store.articles import Json
from store.documents import dumps, moment_json
from store.errors import said
from store.fields import Field, FieldSet, FieldType
from store.interchange.carries import Loss
from store.interchange.nested import EMPTY, META, MORE, OWN, REVIEW, columns, declared
from store.writers.standoff import Entry, about, entries
from store.writers.writer import Row

_EXACT = 2**53
_EXAMPLES = 5
_FOREIGN = said("values of fields that are not the project's")
_FURTHER = said("further values of single fields")


class Nested:
    """Makes rows for one field set; `labels` has choices as their place in the field's list.

    What its columns cannot hold is counted in `lost`.
    """

    def __init__(self, fields: FieldSet, *, labels: bool = False, suggestions: bool = False) -> None:
        self.fields, self.columns = fields, columns(fields)
        self._suggestions = suggestions
        self._labels = {f.key: {c: i for i, c in enumerate(f.choices)} for f in fields if labels and is_labelled(f)}
        self.lost: dict[str, tuple[int, list[str]]] = {}

    def row(self, row: Row) -> dict[str, Any]:
        """Return the row's columns; a field that nobody decided on is None."""
        article = row.article
        known = about(row, ())
        said = known.get("review")
        out: dict[str, Any] = dict.fromkeys((*OWN, *self.columns.values()))
        out.update(id=article.id, text=article.text, url=article.url, language=article.language)
        out[REVIEW] = None if said is None else {"flagged": False, "note": "", "seconds": 0, "finished": None, **said}
        if said is not None and row.review is not None:
            out[REVIEW]["finished"] = moment_json(row.review.finished) if row.review.finished else None
        out[EMPTY] = known.get("empty", [])
        out[META] = dumps(dict(article.meta)).decode() if article.meta else None
        for key in out[EMPTY]:
            if (field := self.fields.get(key)) is not None and field.many:
                out[self.columns[key]] = []
        for entry in entries(row, self.fields, suggestions=self._suggestions):
            field = self.fields.get(entry.key)
            if field is None:
                self._lose(_FOREIGN, f"{article.id}: {entry.key}")
                continue
            column = self.columns[entry.key]
            made = self._value(field, entry, article.id)
            if field.many:
                out[column] = [*(out[column] or ()), made]
            elif out[column] is None:
                out[column] = made
            else:
                self._lose(_FURTHER, f"{article.id}: {entry.key}")
        return out

    def losses(self) -> tuple[Loss, ...]:
        """Return what the columns could not hold."""
        return tuple(Loss(what, count, tuple(places)) for what, (count, places) in self.lost.items())

    def _value(self, field: Field, entry: Entry, id_: str) -> dict[str, Any]:
        return {
            "value": self._plain(field, entry, f"{id_}: {entry.key}"),
            "attributes": _attributes(field, entry.attributes) if entry.attributes else None,
            "evidence": [{"start": e.start, "end": e.end, "quote": e.quote} for e in entry.evidence],
            "decision": entry.decision,
            "score": entry.score,
            "extractor": entry.extractor,
        }

    def _plain(self, field: Field, entry: Entry, where: str) -> Any:
        value = entry.value
        if field.type is FieldType.BLOCKS:
            return "\n\n".join(e.quote for e in entry.evidence) or None
        if value is None:
            return None
        if field.type is FieldType.NUMBER:
            if isinstance(value, str):
                self._lose(said("values that are no number in a field of numbers"), where)
                return None
            if isinstance(value, int) and abs(value) > _EXACT:
                self._lose(said("numbers that are rounded to 53 bits"), where)
            return float(value)
        if (places := self._labels.get(field.key)) is not None:
            if str(value) not in places:
                self._lose(said("values that are none of the field's choices"), where)
            return places.get(str(value))
        return str(value)

    def _lose(self, what: str, where: str) -> None:
        count, places = self.lost.get(what, (0, []))
        if len(places) < _EXAMPLES:
            places.append(where)
        self.lost[what] = count + 1, places


def is_labelled(field: Field) -> bool:
    """Whether a field's values can stand as labels: it has choices to choose from."""
    return field.type is FieldType.CHOICE and bool(field.choices)


def _attributes(field: Field, given: Any) -> dict[str, Json]:
    own = declared(field)
    out: dict[str, Json] = {name: given[name] if isinstance(given.get(name), str) else None for name in own}
    more = {name: value for name, value in given.items() if out.get(name) is None}
    out[MORE] = dumps(more).decode() if more else None
    return out
