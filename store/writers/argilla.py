"""Argilla's records as its client writes and reads them, and the dataset's settings beside them.

One span question holds the marked spans, a label question each field of choices, a text question each other field.
Argilla counts characters, as we do. What it has no place for stands, as JSON, in the metadata `copydesk`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from typing import Any

from store.articles import Article, Json, Status
from store.documents import dumps
from store.fields import Field, FieldSet, FieldType
from store.interchange.carries import Loss, Part
from store.interchange.note import CARRIES, NOTE, user_id
from store.writers.told import (
    SUGGESTIONS,
    Entry,
    about,
    choices_of,
    decided,
    is_spans,
    loose,
    mentions,
    suggested,
)  # fmt: skip
from store.writers.writer import LineWriter, Row

_STATUS = {Status.DONE: "submitted", Status.SKIPPED: "discarded"}
_OWN = ("url", "language", NOTE)


class Questions:
    """What the questions are called: lower case, digits, `-` and `_`, as Argilla wants it, no two alike."""

    spans = "spans"

    def __init__(self, fields: FieldSet) -> None:
        self.asked = [f for f in fields if f.type is not FieldType.BLOCKS]
        self.names: dict[str, str] = {}
        for field in self.asked:
            plain = re.sub(r"[^a-z0-9_-]+", "_", field.key.lower()).strip("_") or "field"
            name, number = plain, 1
            while name in (self.spans, *self.names.values()):
                number += 1
                name = f"{plain}_{number}"
            self.names[field.key] = name

    def renamed(self) -> dict[str, Json]:
        """Return the fields of those questions that are not called like them."""
        return {name: key for key, name in self.names.items() if name != key}


class ArgillaWriter(LineWriter):
    """A list of records with a suggestion for each question and the answers of who reviewed them."""

    name = "argilla"
    title = "Argilla records, and the dataset's settings beside them"
    suffix = ".json"
    beside = ".argilla-settings.json"
    carries = CARRIES | {Part.SUGGESTIONS, Part.SCORES}
    options = SUGGESTIONS
    _rows = _left = 0

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self._questions = Questions(self.fields)

    def head(self) -> bytes:
        """Return the beginning of the list."""
        return b"["

    def row(self, row: Row) -> bytes:
        """Return the article's record."""
        self._rows += 1
        if self.option("suggestions") == "no":
            self._left += sum(map(len, row.article.suggestions.values()))
        return (b",\n" if self._rows > 1 else b"\n") + dumps(self._record(row))

    def tail(self) -> bytes:
        """Return the end of the list."""
        return b"\n]\n"

    def side(self) -> bytes:
        """Return the settings of a dataset for these records."""
        return dumps(_settings(self.fields, self._questions)) + b"\n"

    def losses(self) -> tuple[Loss, ...]:
        """Tell of suggestions that were not asked for."""
        return (Loss(Part.SUGGESTIONS.value, self._left),) if self._left else ()

    def preview(self, row: Row) -> str:
        """Return the record, indented."""
        return json.dumps(self._record(row), ensure_ascii=False, indent=2)

    def _record(self, row: Row) -> dict[str, Json]:
        article, review = row.article, row.review
        given = decided(review, self.fields) if review is not None else []
        spans = [e for e in given if is_spans(e, self.fields)]
        note = about(row, self.fields, given, spans=spans)
        if renamed := self._questions.renamed():
            note["questions"] = renamed
        responses: dict[str, Json] = {}
        if review is not None:
            who = {"user_id": user_id(review.annotator), "status": _STATUS.get(review.status, "draft")}
            responses = {name: [{"value": v, **who}] for name, v in self._answers(given, empty=True).items()}
        suggestions: dict[str, Json] = {}
        if self.option("suggestions") == "yes" and (proposed := suggested(article, self.fields)):
            suggestions = self._suggestions(proposed)
            marked = [e for e in proposed if is_spans(e, self.fields)]
            note["suggestions"] = {
                "spans": [[m.start, m.end, e.key, e.more(place)] for e, place, m in mentions(marked)],
                "values": loose(e for e in proposed if e not in marked),
            }
        metadata, rest = _metadata(article)
        if rest:
            note["meta"] = rest
        return {
            "id": article.id,
            "status": "completed" if row.status is Status.DONE else "pending",
            "fields": {"text": article.text},
            "metadata": {**metadata, NOTE: dumps(note).decode()},
            "suggestions": suggestions,
            "responses": responses,
            "vectors": {},
            "_server_id": None,
        }

    def _answers(self, given: Collection[Entry], *, empty: bool) -> dict[str, Json]:
        """Return the value of each question that has one."""
        marked = mentions(e for e in given if is_spans(e, self.fields))
        out: dict[str, Json] = {}
        if marked or empty:
            out[Questions.spans] = [{"start": m.start, "end": m.end, "label": e.key} for e, _, m in marked]
        for field in self._questions.asked:
            mine = _asked(field, given, self.fields)
            if mine:
                values = [str(e.value) for e in mine]
                classes = bool(choices_of(field.key, self.fields))
                out[self._questions.names[field.key]] = (
                    (values if field.many else values[0]) if classes else "\n".join(values)
                )
        return out

    def _suggestions(self, given: Collection[Entry]) -> dict[str, Json]:
        marked = [e for e, _, _ in mentions(e for e in given if is_spans(e, self.fields))]
        fields = {self._questions.names[f.key]: f for f in self._questions.asked}
        out: dict[str, Json] = {}
        for name, value in self._answers(given, empty=False).items():
            mine = marked if name == Questions.spans else _asked(fields[name], given, self.fields)
            scores = [e.score for e in mine if e.score is not None]
            score: Json = None
            if len(scores) == len(mine):
                score = scores if isinstance(value, list) else min(scores)
            out[name] = {"value": value, "score": score, "agent": _agent(e.extractor for e in mine)}
        return out


def _asked(field: Field, given: Iterable[Entry], fields: FieldSet) -> list[Entry]:
    """Return the values that a field's own question holds: classes, and what has no evidence."""
    mine = [e for e in given if e.key == field.key]
    return mine if choices_of(field.key, fields) else [e for e in mine if not e.evidence]


def _agent(extractors: Iterable[str | None]) -> str:
    named = {e for e in extractors if e}
    name = re.sub(r"[^A-Za-z0-9_:./ -]", "_", named.pop())[:200] if len(named) == 1 else NOTE
    return name if re.search("[A-Za-z0-9]", name) else NOTE


def _metadata(article: Article) -> tuple[dict[str, Json], dict[str, Json]]:
    """Return an article's metadata: what Argilla takes, and the rest."""
    taken: dict[str, Json] = {}
    rest: dict[str, Json] = {}
    for key, value in article.meta.items():
        words = isinstance(value, list) and value and all(isinstance(v, str) for v in value)
        plain = isinstance(value, str | int | float) and not isinstance(value, bool)
        (taken if key not in _OWN and (words or plain) else rest)[key] = value
    for key, given in (("url", article.url), ("language", article.language)):
        if given is not None:
            taken[key] = given
    return taken, rest


def _settings(fields: FieldSet, questions: Questions) -> dict[str, Json]:
    options = [{"value": f.key, "text": f.label} for f in questions.asked]
    asked: list[Json] = []
    if options:
        span = {"type": "span", "allow_overlapping": True, "field": "text", "options": options, "visible_options": None}
        asked.append(_property(Questions.spans, "Spans", span, required=True))
    for field in questions.asked:
        choices = choices_of(field.key, fields)
        settings: dict[str, Any] = {"type": "text", "use_markdown": False}
        if choices:
            settings = {"type": "multi_label_selection" if field.many else "label_selection"}
            settings |= {"options": [{"value": c, "text": c} for c in choices], "visible_options": None}
            settings |= {"options_order": "natural"} if field.many else {}
        about_it = field.help or None
        asked.append(_property(questions.names[field.key], field.label, settings, required=not options, about=about_it))
    return {
        "guidelines": None,
        "questions": asked,
        "fields": [_property("text", "Text", {"type": "text", "use_markdown": False}, required=True)],
        "vectors": [],
        "metadata": [],
        "allow_extra_metadata": True,
        "distribution": {"strategy": "overlap", "min_submitted": 1},
        "mapping": None,
    }


def _property(
    name: str, title: str, settings: dict[str, Any], *, required: bool, about: str | None = None
) -> dict[str, Json]:
    return {
        "id": None,
        "inserted_at": None,
        "updated_at": None,
        "name": name,
        "settings": settings,
        "title": title,
        "description": about,
        "required": required,
        "dataset_id": None,
        "type": settings["type"],
    }
