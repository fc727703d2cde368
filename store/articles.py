"""The plain, frozen dataclasses that travel between the rooms.

Offsets are Unicode code points into the article's text, end-exclusive, and `text[start:end] == quote` always holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

Json = Any
"""What `json.loads` returns."""

Scalar = str | int | float | None
"""A normalised value: a string, a number at full magnitude, or None for a value that only its evidence makes (body)."""


class BlockKind(StrEnum):
    """What a run of the text is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    FURNITURE = "furniture"


class Decision(StrEnum):
    """What an annotator did to a value."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    ADDED = "added"
    REJECTED = "rejected"


class Status(StrEnum):
    """How far an annotator's review of an article is."""

    TODO = "todo"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A span of the text that a value comes from; code points, end-exclusive."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the text; `body` is the extraction's choice and never edited."""

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    body: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What stands in a field: a normalised value, its attributes and the spans it comes from."""

    value: Scalar
    attributes: Mapping[str, Json] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion(Value):
    """A value that an extractor proposes; `score` is 0 to 1, or None where none was given."""

    score: float | None = None
    extractor: str
    agreed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedValue(Value):
    """A value after a decision; `from_` is the index of the suggestion it came from, or None."""

    decision: Decision
    from_: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where an article came from; `sha256` is of the source's bytes, `html` the decoded page or None."""

    name: str
    format: str
    sha256: str
    html: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One annotator's pass over one article.

    A field that is absent from `fields` is undecided; an empty tuple is decided to be empty.
    """

    annotator: str
    status: Status = Status.TODO
    flagged: bool = False
    note: str = ""
    seconds: int = 0
    finished: datetime | None = None
    fields: Mapping[str, tuple[DecidedValue, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleDraft:
    """What a reader makes of one source, before it is in a project.

    `text` is None where the page's html still has to be turned into text and blocks. `values` holds what the record
    itself said of each field (raw, under field keys); `said_reviews` what people decided in another tool (`annotator`,
    `status`, `flagged`, `note`, `seconds`, `finished`, and `values` as above; raw too); `annotated` says that a tool
    which marks spans made it, so that no mentions are looked for; `reviews` what is sound already. `reported` is what
    reports call the source: the path as given, and the line of a record.
    """

    id: str | None
    source: Source
    fallback_id: str
    url: str | None = None
    text: str | None = None
    language: str | None = None
    meta: Mapping[str, Json] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()
    values: Mapping[str, Json] = field(default_factory=dict)
    said_reviews: tuple[Mapping[str, Json], ...] = ()
    annotated: bool = False
    suggestions: Mapping[str, tuple[Suggestion, ...]] = field(default_factory=dict)
    alternatives: Mapping[str, tuple[Suggestion, ...]] = field(default_factory=dict)
    reviews: tuple[Review, ...] = ()
    lossless: bool = False
    reported: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedArticle:
    """An article ready to be taken in: a draft with its text, and what was extracted from it; `title` for lists.

    `checked` says that the draft's parts came through the `parse_*` door of `store.documents` already.
    """

    draft: ArticleDraft
    title: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of one article: `outcome` is read, known, merged or failed.

    `reason` says why it failed, or what a person should know of an article that was merged.
    """

    id: str
    number: int | None
    outcome: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One document of a project, with what was suggested for it and who reviewed it.

    `number` is the row's key in the project (insertion order), `id` the name it was given outside.
    """

    number: int
    id: str
    text: str
    source: Source
    url: str | None = None
    title: str = ""
    language: str | None = None
    meta: Mapping[str, Json] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()
    suggestions: Mapping[str, tuple[Suggestion, ...]] = field(default_factory=dict)
    alternatives: Mapping[str, tuple[Suggestion, ...]] = field(default_factory=dict)
    reviews: tuple[Review, ...] = ()
