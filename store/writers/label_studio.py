"""Label Studio's JSON: tasks with annotations and predictions, and the labelling configuration beside them.

Spans are regions of one `Labels` control; fields of choices are `Choices`, other values without evidence `TextArea`s;
what a region's words do not say (its value, its attributes) stands in text areas of the region, where a team corrects
it. Label Studio counts code points in texts, as we do. Nobody is named as `completed_by`: Label Studio refuses tasks
whose annotators it does not know.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from store.articles import Article, Json, Review, Status
from store.documents import dumps, moment_json
from store.fields import FieldSet, FieldType
from store.interchange.carries import Loss, Part
from store.interchange.note import CARRIES, NOTE
from store.review.records import GOLD
from store.writers.label_config import Controls, label_config
from store.writers.told import (
    SUGGESTIONS,
    Entry,
    choices_of,
    decided,
    is_spans,
    loose,
    said,
    suggested,
)  # fmt: skip
from store.writers.writer import LineWriter, Row


class LabelStudioWriter(LineWriter):
    """A list of tasks; those with a review have an annotation, those with suggestions a prediction."""

    name = "label-studio"
    title = "Label Studio tasks, and the labelling configuration beside them"
    suffix = ".json"
    beside = ".label-config.xml"
    carries = CARRIES | {Part.SUGGESTIONS, Part.SCORES}
    options = {**SUGGESTIONS, "completed-by": ("nobody", "email")}  # noqa: RUF012
    _rows = _left = 0

    def head(self) -> bytes:
        """Return the beginning of the list."""
        return b"["

    def row(self, row: Row) -> bytes:
        """Return the article's task."""
        self._rows += 1
        if self.option("suggestions") == "no":
            self._left += sum(map(len, row.article.suggestions.values()))
        return (b",\n" if self._rows > 1 else b"\n") + dumps(self._task(row))

    def tail(self) -> bytes:
        """Return the end of the list."""
        return b"\n]\n"

    def side(self) -> bytes:
        """Return the labelling configuration."""
        return label_config(self.fields).encode()

    def losses(self) -> tuple[Loss, ...]:
        """Tell of suggestions that were not asked for."""
        return (Loss(Part.SUGGESTIONS.value, self._left),) if self._left else ()

    def preview(self, row: Row) -> str:
        """Return the task, indented, and the configuration."""
        return json.dumps(self._task(row), ensure_ascii=False, indent=2) + "\n\n" + self.side().decode()

    def _task(self, row: Row) -> dict[str, Json]:
        return task(
            row,
            self.fields,
            suggestions=self.option("suggestions") == "yes",
            named=self.option("completed-by") != "nobody",
        )


def task(row: Row, fields: FieldSet, *, suggestions: bool = True, named: bool = False) -> dict[str, Json]:
    """Return an article as a task; `named` says who annotated it, which needs a server that knows them."""
    article, review = row.article, row.review
    out: dict[str, Json] = {"id": article.number, "annotations": [], "drafts": [], "predictions": []}
    if review is not None:
        begun = review.status in (Status.TODO, Status.IN_PROGRESS)
        out["drafts" if begun else "annotations"].append(_annotation(article, review, fields, named=named))
    if suggestions and (proposed := suggested(article, fields)):
        out["predictions"].append(_prediction(proposed, fields))
    data: dict[str, Json] = {"text": article.text, "article_id": article.id}
    for name, value in (("url", article.url), ("language", article.language)):
        if value is not None:
            data[name] = value
    return {**out, "data": data, "meta": dict(article.meta)}


def _annotation(article: Article, review: Review, fields: FieldSet, *, named: bool) -> dict[str, Json]:
    given = decided(review, fields)
    out: dict[str, Json] = {"id": article.number}
    if named:
        out["completed_by"] = {"email": review.annotator}
    finished = moment_json(review.finished)
    return {
        **out,
        "result": results(given, fields, "manual"),
        "was_cancelled": review.status is Status.SKIPPED,
        "ground_truth": review.annotator == GOLD,
        **({"created_at": finished, "updated_at": finished} if finished else {}),
        "lead_time": review.seconds,
        NOTE: said(review, fields, values=_body(given, fields)),
    }


def _prediction(given: list[Entry], fields: FieldSet) -> dict[str, Json]:
    extractors = {e.extractor for e in given}
    scores = [e.score for e in given if e.score is not None]
    return {
        "model_version": extractors.pop() if len(extractors) == 1 else NOTE,
        **({"score": min(scores)} if scores else {}),
        "result": results(given, fields, "prediction"),
        NOTE: {"version": 1, "values": _body(given, fields)},
    }


def _body(given: Iterable[Entry], fields: FieldSet) -> dict[str, Json]:
    """Return the body, which no region tells: it would lie over all others."""
    return loose(e for e in given if fields[e.key].type is FieldType.BLOCKS)


def results(given: Collection[Entry], fields: FieldSet, origin: str) -> list[Json]:
    """Return values as the results of an annotation."""
    controls = Controls(fields)
    out: list[Json] = []
    for entry in given:
        if is_spans(entry, fields):
            out += _regions(entry, controls, origin)
    for field in fields:
        mine = [e for e in given if e.key == field.key and field.type is not FieldType.BLOCKS]
        classes = bool(choices_of(field.key, fields))
        mine = mine if classes else [e for e in mine if not e.evidence]
        if mine:
            kind = "choices" if classes else "textarea"
            value = {"choices" if classes else "text": [str(e.value) for e in mine]}
            meta = {NOTE: {"values": [{**e.more(), "value": e.value} for e in mine]}}
            out.append(_result(f"{field.key}.{kind}", controls.fields[field.key], kind, value, origin) | {"meta": meta})
    return out


def _regions(entry: Entry, controls: Controls, origin: str) -> list[Json]:
    out: list[Json] = []
    for place, evidence in enumerate(entry.evidence):
        id_ = f"{entry.key}.{entry.place}.{place}"
        span = {"start": evidence.start, "end": evidence.end}
        value = {**span, "text": evidence.quote, "labels": [entry.key]}
        region = _result(id_, controls.labels, "labels", value, origin)
        if entry.score is not None:
            region["score"] = entry.score
        region["meta"] = {NOTE: entry.more(place)}
        out.append(region)
        asides = [] if entry.value == evidence.quote else [(controls.value, entry.value)]
        asides += [(controls.attributes[k], v) for k, v in entry.attributes.items() if k in controls.attributes]
        for control, words in asides:
            out.append(_result(id_, control, "textarea", {**span, "text": [str(words)]}, origin))
    return out


def _result(id_: str, control: str, kind: str, value: dict[str, Json], origin: str) -> dict[str, Any]:
    return {"id": id_, "from_name": control, "to_name": "text", "type": kind, "origin": origin, "value": value}
