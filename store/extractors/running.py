"""Run extractors on articles of a project, each in worker processes of its own with a time limit for every article.

One that raises, hangs, dies or returns nonsense costs its own suggestions for that article, and is told in the report.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from store.articles import Article, Json
from store.database.merging import is_import
from store.documents import InvalidDocument, block_json, parse_suggestions
from store.extract.workers import ENDED, Lost, Workers
from store.extractors.joining import Found, is_same
from store.extractors.options import LIMIT, Options
from store.extractors.registry import Kind, Listed
from store.extractors.reports import ExtractorReport, RunReport
from store.field_files import to_dict
from store.fields import FieldSet, FieldType

if TYPE_CHECKING:
    from store.project import Project

STARTING = 60.0
"""Seconds more that an extractor may take for its first article: what it loads, it loads then."""
BATCH = 100
"""Articles of one transaction."""
BATCH_SECONDS = 2.0
IN_A_ROW = 25
"""Articles in a row that may be lost before the rest is left; else each might take all of its time."""
MAX_TEXT = 2_000_000
"""Characters of the longest text that an extractor gets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is, in articles times extractors."""

    done: int
    total: int
    extractor: str = ""


def plain(article: Article) -> dict[str, Json]:
    """Return an article as extractors get it."""
    return {
        "id": article.id,
        "url": article.url,
        "title": article.title,
        "language": article.language,
        "text": article.text,
        "blocks": [block_json(b) for b in article.blocks],
    }


def wanted_keys(fields: FieldSet, one: Listed, options: Options, only: Collection[str] | None = None) -> list[str]:
    """Return the fields that an extractor is to fill: that it can, that are switched on, and that were asked for."""
    off = options.off.get(one.name, frozenset())
    return [
        f.key
        for f in fields
        if f.type is not FieldType.BLOCKS
        and (not one.fields or f.key in one.fields)
        and f.key not in off
        and (only is None or f.key in only)
    ]


def run_extractors(
    project: Project,
    extractors: Sequence[Listed],
    options: Options,
    *,
    numbers: Sequence[int] | None = None,
    only: Collection[str] | None = None,
    first: bool = False,
    dry_run: bool = False,
    jobs: int = 1,
    limit: float | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    on_found: Callable[[Listed, Article, Found], None] | None = None,
) -> RunReport:
    """Let extractors propose values, one after the other; what anybody decided is never touched.

    `numbers` are the articles, all without; `only` the fields. With `first` their values stand first in fields of one
    value. `limit` is the seconds for an article in the place of each extractor's own. A dry run changes nothing. What
    was taken in before `cancelled` returned true stays. `on_found` gets what was proposed for each article.
    """
    began = time.monotonic()
    report = RunReport(dry_run=dry_run)
    total = (project.counts("").total if numbers is None else len(numbers)) * len(extractors)
    done = 0
    for one in extractors:
        run = _Run(project, one, wanted_keys(project.fields, one, options, only), first=first, dry_run=dry_run)
        report.extractors.append(run.report)
        with tempfile.TemporaryDirectory(prefix="copydesk-") as folder:
            said = Path(folder) / "said"
            workers = Workers(
                "store.extractors.calling:calling",
                run.setup(options, said),
                jobs=jobs,
                timeout=limit or one.limit or LIMIT,
                starting=STARTING if one.kind is Kind.PACKAGE else 5.0,
                grouped=True,
                cancelled=cancelled,
            )
            with workers:
                for article, result in workers.run(run.tasks(numbers, cancelled)):
                    found = run.take(article, result)
                    if found is not None and on_found is not None:
                        on_found(one, article, found)
                    done += 1
                    if progress is not None:
                        progress(Progress(done=done, total=total, extractor=one.origin))
                    if run.report.gave_up:
                        break
            run.flush()
            run.report.said = _said(said)
        if cancelled is not None and cancelled():
            report.cancelled = True
            break
    report.seconds = time.monotonic() - began
    return report


class _Run:
    """One extractor on its way through the articles."""

    def __init__(self, project: Project, one: Listed, keys: list[str], *, first: bool, dry_run: bool) -> None:
        self._project, self._one, self._keys = project, one, keys
        self._first, self._dry_run = first, dry_run
        self.report = ExtractorReport(extractor=one.origin)
        self._batch: dict[int, Found] = {}
        self._flushed = time.monotonic()
        self._lost = 0

    def setup(self, options: Options, said: Path) -> Json:
        """Return what a worker needs to know."""
        one = self._one
        given: dict[str, Json] = {}
        if one.kind is Kind.COMMAND:
            given = {"command": one.source, "folder": str(Path(self._project.location).parent), "said": str(said)}
        elif one.kind is Kind.PATTERNS:
            given = {"patterns": [_pattern(p) for p in options.patterns]}
        return {
            "target": one.target,
            "origin": one.origin,
            "fields": [to_dict(f) for f in self._project.fields],
            "wanted": self._keys,
            "options": given,
        }

    def tasks(
        self, numbers: Sequence[int] | None, cancelled: Callable[[], bool] | None
    ) -> Iterator[tuple[Article, Json]]:
        """Yield the articles with what there is to do for each."""
        if not self._keys:
            return
        dates = [f.key for f in self._project.fields if f.type is FieldType.DATE]
        for article in self._project.articles(numbers):
            if cancelled is not None and cancelled():
                return
            if len(article.text) > MAX_TEXT:
                self.report.tell(article.id, "its text is too long for extractors")
                continue
            published = next(
                (str(s.value) for key in ("published", *dates) for s in article.suggestions.get(key, ())), None
            )
            yield article, {"article": plain(article), "published": published}

    def take(self, article: Article, result: Json | Lost) -> Found | None:
        """Count a result, and put it into the next batch; returns what was found."""
        report = self.report
        report.articles += 1
        if isinstance(result, Lost):
            result = {"error": "its process ended" if result.reason == ENDED else result.reason}
        if "error" in result:
            report.tell(article.id, result["error"])
            self._lost += 1
            report.gave_up = self._lost >= IN_A_ROW
            return None
        self._lost = 0
        for problem in result["problems"]:
            report.tell(article.id, problem)
        for name, count in result["usage"].items():
            report.usage[name] = report.usage.get(name, 0.0) + count
        try:
            found = Found(
                parse_suggestions(result["suggestions"], article.text),
                parse_suggestions(result["alternatives"], article.text, "alternatives"),
            )
        except InvalidDocument as error:
            report.tell(article.id, f"what it proposes does not fit: {error}")
            return None
        self._count(article, found)
        if not self._dry_run:
            self._batch[article.number] = found
            if len(self._batch) >= BATCH or time.monotonic() - self._flushed > BATCH_SECONDS:
                self.flush()
        return found

    def flush(self) -> None:
        """Take the batch into the project."""
        self._flushed = time.monotonic()
        batch, self._batch = self._batch, {}
        if batch:
            changed = self._project.take_found(batch, name=self._one.name, keys=self._keys, first=self._first)
            self.report.changed += len(changed)

    def _count(self, article: Article, found: Found) -> None:
        decided = {key for review in article.reviews for key in review.fields}
        for lists in (found.suggestions, found.alternatives):
            for key, values in lists.items():
                there = (*article.suggestions.get(key, ()), *article.alternatives.get(key, ()))
                others = [s for s in there if not self._is_only_mine(s)]
                for value in values:
                    self.report.suggestions += 1
                    if key in decided:
                        self.report.left += 1
                    elif any(is_same(value, other) for other in others):
                        self.report.agreed += 1
                    else:
                        self.report.new += 1

    def _is_only_mine(self, suggestion: Any) -> bool:
        from store.extract.again import origin

        return not is_import(suggestion) and all(
            origin(o) == self._one.name for o in (suggestion.extractor, *suggestion.agreed)
        )


def _pattern(pattern: Any) -> dict[str, Json]:
    return {"field": pattern.field, "pattern": pattern.pattern, "score": pattern.score}


def _said(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8", "replace").strip()
    except OSError:
        return ""
