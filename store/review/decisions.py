"""What goes into a decision and what comes out of it: the words between the window and the store.

An `Edit` names one thing of one review and carries what it was when the annotator looked (`before`) and what it shall
be (`after`). `before` is compared with what is stored when the edit is written, so nobody's decision is overwritten
unseen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal

from store.articles import Review
from store.errors import Refused

OBSERVED: Final = "observed"

What = Literal["values", "status", "flagged", "note", "observed"]
"""What an edit changes: a field's decided values, or the review's status, flag or note. What was only observed changes
nothing in the review: it is kept, and never undone."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to one review.

    `before` and `after` are of the kind that `what` names: values: `tuple[DecidedValue, ...] | None` (None: undecided,
    `()`: decided to be empty), with `field` the field's key; status: `Status`; flagged: `bool`; note: `str`; observed:
    None and a plain document.
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

    `edits` are those of the first articles; a step may touch any number of them. `settings` are the keys of the
    project's settings that it touched, `suggested` the articles for which other values are suggested now.
    """

    step: int
    action: str
    numbers: tuple[int, ...]
    edits: Mapping[int, tuple[Edit, ...]] = field(default_factory=dict)
    settings: tuple[str, ...] = ()
    suggested: tuple[int, ...] = ()
    moved: bool = False
    """Whether the articles went into the trash, or came out of it."""


Progress = Callable[[int, int], None]
"""Is told how many articles of how many are written."""


@dataclass(slots=True)
class Watch:
    """Who is told how far a step over many articles is, and says whether it shall be given up."""

    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None

    def tell(self, done: int, total: int) -> None:
        """Tell how far it is; raises Cancelled where nobody wants it any more."""
        if self.progress is not None:
            self.progress(done, total)
        if self.cancelled is not None and self.cancelled():
            raise Cancelled("It was cancelled, so nothing was changed.")


class Cancelled(Refused):
    """The person gave the step up while it was being made; nothing of it happened."""


UNWATCHED = Watch()
