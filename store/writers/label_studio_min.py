"""Label Studio's JSON_MIN: one flat record an annotation, as its exporter writes them from tasks."""

from __future__ import annotations

import json

from store.articles import Json, Status
from store.documents import dumps
from store.errors import said
from store.interchange.carries import Loss
from store.interchange.note import CARRIES, NOTE
from store.writers.label_studio import task
from store.writers.told import about, decided, is_spans
from store.writers.writer import LineWriter, Row


class LabelStudioMinWriter(LineWriter):
    """The text with what was annotated under the names of the controls; a skipped article is left out, as there."""

    name = "label-studio-min"
    title = "Label Studio's short form, JSON_MIN"
    suffix = ".json"
    carries = CARRIES
    _rows = 0

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self._skipped: list[str] = []

    def head(self) -> bytes:
        """Return the beginning of the list."""
        return b"["

    def row(self, row: Row) -> bytes:
        """Return the article's record."""
        if row.status is Status.SKIPPED:
            self._skipped.append(row.article.id)
            return b""
        self._rows += 1
        return (b",\n" if self._rows > 1 else b"\n") + dumps(self._record(row))

    def tail(self) -> bytes:
        """Return the end of the list."""
        return b"\n]\n"

    def losses(self) -> tuple[Loss, ...]:
        """Tell of the skipped articles."""
        if not self._skipped:
            return ()
        return (Loss(said("skipped articles"), len(self._skipped), tuple(self._skipped[:5])),)

    def preview(self, row: Row) -> str:
        """Return the record, indented."""
        return json.dumps(self._record(row), ensure_ascii=False, indent=2)

    def _record(self, row: Row) -> dict[str, Json]:
        made = task(row, self.fields, suggestions=False, named=True)
        one = (made["annotations"] or [{}])[0]
        given = decided(row.review, self.fields) if row.review is not None else []
        spans = [e for e in given if is_spans(e, self.fields)]
        note = about(row, self.fields, given, spans=spans) | ({"meta": made["meta"]} if made["meta"] else {})
        out: dict[str, Json] = {**made["data"], NOTE: note, "id": made["id"]}
        named: dict[str, list[Json]] = {}
        for result in one.get("result", ()):
            named.setdefault(result["from_name"], []).append(_short(result["type"], result["value"]))
        for name, values in named.items():
            alone = len(values) == 1 and "labels" not in (values[0] if isinstance(values[0], dict) else ())
            out[name] = values[0] if alone else values
        out["annotator"] = row.review.annotator if one and row.review is not None else None
        for name in ("annotation_id", "created_at", "updated_at", "lead_time"):
            out[name] = one.get("id" if name == "annotation_id" else name)
        return out


def _short(kind: str, value: dict[str, Json]) -> Json:
    """Return a result as the short form has it: a single choice or text by itself."""
    if kind == "choices" and len(value["choices"]) == 1:
        return value["choices"][0]
    if kind == "textarea" and len(value["text"]) == 1:
        return value["text"][0]
    return value
