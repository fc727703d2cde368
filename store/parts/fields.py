"""The fields of a project, and the score below which a suggestion needs a look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from store.fields import FieldSet
from store.parts.base import ProjectPart
from store.review import queue
from store.review.decisions import UNWATCHED, Watch

if TYPE_CHECKING:
    from store.field_plan import FieldChange
    from store.review.field_preview import FieldsPreview


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldsChanged:
    """A change of the field set that is durable; `backup` is the copy of the project as it was, where one was made."""

    step: int
    at: datetime
    backup: Path | None


class FieldsPart(ProjectPart):
    """Reads and changes the field set."""

    @property
    def fields(self) -> FieldSet:
        """The project's fields in the order in which they are shown."""
        return self._current_rules().fields

    @property
    def threshold(self) -> float:
        """The score below which a suggestion needs a look."""
        return self._current_rules().threshold

    def set_fields(self, fields: FieldSet) -> None:
        """Replace the field set; a field left out goes, but one in which values stand only becomes hidden."""
        from store.database import settings

        with self._writing() as tx:
            settings.change_fields(tx, fields)

    def preview_fields(self, change: FieldChange, *, cancelled: Callable[[], bool] | None = None) -> FieldsPreview:
        """Return what a change of the field set would do to the values that are there; nothing is changed."""
        from store.review import field_preview

        current = self._current_rules()
        with self._database.reading() as connection:
            return field_preview.preview(connection, current, change, cancelled)

    def change_fields(
        self,
        annotator: str,
        change: FieldChange,
        *,
        watch: Watch = UNWATCHED,
        backup: bool = True,
    ) -> FieldsChanged:
        """Make a change of the field set as one step of the annotator's journal.

        Where values are touched, the project is copied first, unless `backup` is False. Raises Conflict,
        and changes nothing, where the fields are others than the change starts from; Refused where it was cancelled.
        """
        from store.database import backups
        from store.review import field_steps

        copy = None
        if backup and change.moves_values and self._has_articles():
            copy = backups.make(Path(self.location), backups.FIELDS)
        try:
            with self._writing() as tx:
                step, at = field_steps.perform(tx, annotator, change, watch)
        except BaseException:
            if copy is not None:
                copy.unlink(missing_ok=True)  # nothing was changed, so the project itself is what it was
            raise
        return FieldsChanged(step=step, at=at, backup=copy)

    def set_threshold(self, threshold: float) -> None:
        """Change the score (0 to 1) below which suggestions need a look, and count anew what does."""
        from store.database import settings

        with self._writing() as tx:
            settings.change_threshold(tx, threshold)

    def _has_articles(self) -> bool:
        with self._database.reading() as connection:
            return queue.counts(connection, "").total > 0
