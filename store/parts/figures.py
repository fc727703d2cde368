"""The figures of a project: its stock, the care and the work of its annotators."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from store.articles import Json
from store.database import counters
from store.database.models import EXTRACTION
from store.parts.base import ProjectPart
from store.review.decisions import UNWATCHED, Watch
from store.review.quiet import without_collector

if TYPE_CHECKING:
    from store.quality.judging import JudgedArticle
    from store.quality.report import Report
    from store.review.anchoring.figures import Quality
    from store.review.summary import Summary


_TOLD_EVERY = 200


class FiguresPart(ProjectPart):
    """Counts and sums up."""

    def quality(self) -> list[Quality]:
        """Return each annotator's figures of care: errors caught, accepts too fast to be read, agreement, time."""
        from store.review.anchoring import figures

        with self._database.reading() as connection:
            return figures.quality(connection)

    def extraction_quality(
        self,
        annotator: str | None = None,
        compare: tuple[str, str] | None = None,
        watch: Watch = UNWATCHED,
    ) -> Report:
        """Judge what was suggested by the reviews that are finished (of one annotator, if named).

        `compare` names two extractors that are also told of side by side. Raises Cancelled where the watch says so.
        """
        from store.database import lean
        from store.quality.judging import judged
        from store.quality.report import report

        fields = self._current_rules().fields
        with self._database.reading() as connection:
            total = counters.read(connection, EXTRACTION).get("articles", 0)

        def finished() -> Iterator[JudgedArticle]:
            for done, article in enumerate(judged(lean.stream(self._database, None), fields, annotator), start=1):
                if done % _TOLD_EVERY == 0:
                    watch.tell(min(done, total), total)
                if article is not None:
                    yield article

        with without_collector():
            return report(finished(), [f.key for f in fields], compare)

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
