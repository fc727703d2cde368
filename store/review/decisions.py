"""What goes into a decision and what comes out of it: the words between the window and the store.

An `Edit` names one thing of one review and carries what it was when the annotator looked (`before`) and what it shall
be (`after`). `before` is compared with what is stored when the edit is written, so nobody's decision is overwritten
unseen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from store.articles import Review

What = Literal["values", "status", "flagged", "note"]
"""What an edit changes: a field's decided values, or the review's status, flag or note."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to one review.

    `before` and `after` are of the kind that `what` names: values: `tuple[DecidedValue, ...] | None` (None: undecided,
    `()`: decided to be empty), with `field` the field's key; status: `Status`; flagged: `bool`; note: `str`.
    """

    what: What
    field: str | None
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class SettingEdit:
    """One change to a setting of the project; None: there is none. `before` is compared with what is stored."""

    key: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A decision that is durable: its step in the journal, when it was written (UTC), and the review as it is now."""

    step: int
    at: datetime
    review: Review


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """A step that was taken back, or made again: the new step, what it is called, the articles and edits it touched.

    `settings` are the keys of the project's settings that it touched.
    """

    step: int
    action: str
    numbers: tuple[int, ...]
    edits: Mapping[int, tuple[Edit, ...]] = field(default_factory=dict)
    settings: tuple[str, ...] = ()
