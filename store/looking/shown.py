"""A record as it will look once it is imported, made ready as the import makes it, but for what is extracted."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from store.articles import ArticleDraft, DecidedValue, Suggestion, Value
from store.documents import InvalidDocument
from store.extract.prepare import Prepare
from store.extract.workers import Lost, attempt
from store.field_files import to_dict
from store.fields import FieldSet
from store.importer import filled, label_of, task_of
from store.readers.heard import example

MOST_CHARACTERS = 1_000_000
"""Characters of a text or page up to which a record is made ready to be shown."""
BEGINNING = 1500
"""Characters of the text that are shown."""
VALUES = 50
"""Values of a field that are shown."""
_LONGEST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownValue:
    """A value; `decision` and `annotator` are empty where it is proposed only, `spans` counts its evidence."""

    text: str
    spans: int = 0
    decision: str = ""
    annotator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownField:
    """A field with what it will hold; `more` values are not shown."""

    key: str
    label: str
    values: tuple[ShownValue, ...]
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A record as it will look; `problem` says why it cannot be shown, or why it will not come in."""

    place: str
    id: str
    title: str = ""
    text: str = ""
    url: str = ""
    fields: tuple[ShownField, ...] = ()
    meta: tuple[str, ...] = ()
    reviews: tuple[tuple[str, str], ...] = ()
    exact: int = 0
    moved: int = 0
    lost: int = 0
    notes: tuple[str, ...] = ()
    problem: str = ""


class Shower:
    """Makes drafts ready to be shown, for a project with these fields."""

    def __init__(self, fields: FieldSet, annotator: str | None = None) -> None:
        self._fields, self._annotator = fields, annotator
        self._prepare = Prepare()
        self._prepare.setup({"fields": [to_dict(f) for f in fields]})

    def show(
        self, drafts: Sequence[ArticleDraft], *, stopped: Callable[[], bool] = lambda: False, seconds: float = 2.0
    ) -> tuple[Shown, ...]:
        """Return the records, the first of them at least, unless it is stopped."""
        ends = time.monotonic() + seconds
        made: list[Shown] = []
        for draft in drafts:
            if stopped() or (made and time.monotonic() > ends):
                break
            made.append(self._show(draft))
        return tuple(made)

    def _show(self, draft: ArticleDraft) -> Shown:
        place, id_ = label_of(draft), draft.id if draft.id is not None else draft.fallback_id
        if draft.lossless:
            return self._shown(draft, place, id_, {})
        if len(draft.text or "") + len(draft.source.html or "") > MOST_CHARACTERS:
            return Shown(place=place, id=id_, problem="it is too long to be shown before it is imported")
        result = attempt(self._prepare, task_of(draft, extract=False))
        if isinstance(result, Lost):
            return Shown(place=place, id=id_, problem=f"it cannot be shown: {result.reason}")
        if not result["text"].strip():
            return Shown(place=place, id=id_, problem="the page has no visible text")
        try:
            whole = filled(draft, result, self._annotator)
        except InvalidDocument as error:
            return Shown(place=place, id=id_, problem=str(error))
        return self._shown(whole, place, id_, result)

    def _shown(self, draft: ArticleDraft, place: str, id_: str, result: Mapping[str, Any]) -> Shown:
        exact, moved, lost = result.get("anchors", (0, 0, 0))
        text = draft.text or ""
        return Shown(
            place=place,
            id=id_,
            title=str(result.get("title") or _first_line(text)),
            text=text[:BEGINNING],
            url=draft.url or "",
            fields=tuple(self._shown_fields(draft)),
            meta=tuple(f"{key[:80]}: {example(value)}" for key, value in list(draft.meta.items())[:VALUES]),
            reviews=tuple((r.annotator, str(r.status)) for r in draft.reviews),
            exact=exact,
            moved=moved,
            lost=lost,
            notes=tuple(result.get("notes", ())),
        )

    def _shown_fields(self, draft: ArticleDraft) -> list[ShownField]:
        labels = {f.key: f.label for f in self._fields}
        others = [k for r in draft.reviews for k in r.fields] + list(draft.suggestions)
        made = []
        for key in dict.fromkeys((*labels, *others)):
            values: list[tuple[Value, str, str]] = [
                (v, str(v.decision), r.annotator) for r in draft.reviews for v in r.fields.get(key, ())
            ]
            if not any(key in r.fields for r in draft.reviews):
                values = [(v, "", "") for v in draft.suggestions.get(key, ())]
            shown = [_value(v, decision, annotator) for v, decision, annotator in values[:VALUES]]
            if shown:
                more = len(values) - len(shown)
                made.append(ShownField(key=key, label=labels.get(key, key), values=tuple(shown), more=more))
        return made


def _value(value: Value | Suggestion | DecidedValue, decision: str, annotator: str) -> ShownValue:
    words = "" if value.value is None else str(value.value)
    if not words and value.evidence:
        words = value.evidence[0].quote
    return ShownValue(text=example(words, _LONGEST), spans=len(value.evidence), decision=decision, annotator=annotator)


def _first_line(text: str) -> str:
    return next((" ".join(line.split())[:300] for line in text[:10_000].splitlines() if line.strip()), "")
