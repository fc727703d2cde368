"""The figures of a project: its stock, the care and the work of its annotators."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from store.articles import Json
from store.parts.base import ProjectPart

if TYPE_CHECKING:
    from store.review.anchoring.figures import Quality
    from store.review.summary import Summary


class FiguresPart(ProjectPart):
    """Counts and sums up."""

    def quality(self) -> list[Quality]:
        """Return each annotator's figures of care: errors caught, accepts too fast to be read, agreement, time."""
        from store.review.anchoring import figures

        with self._database.reading() as connection:
            return figures.quality(connection)

    def summary(self, annotator: str, since: datetime) -> Summary:
        """Return how much an annotator did since a moment, without what was undone."""
        from store.review import summary

        with self._database.reading() as connection:
            return summary.summary(connection, annotator, since)

    def stats(self) -> dict[str, Json]:
        """Return the project's figures as plain data."""
        from store import stats

        current = self._current_rules()
        with self._database.reading() as connection:
            return stats.stats(connection, current, self.name)

    def fingerprint(self) -> str:
        """Return what tells whether the project is what it was: the same for a copy, another after any decision."""
        from store.database.fingerprint import fingerprint
        from store.field_files import to_dict

        fields = [to_dict(field) for field in self._current_rules().fields]
        with self._database.reading() as connection:
            return fingerprint(connection, fields)
