"""Let the extractors propose values for articles that are in a project already."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from store.always.applying import unruled
from store.articles import Article, Json, Suggestion
from store.documents import InvalidDocument, block_json, suggestions_json
from store.errors import UserError
from store.extract.again import known_extractors, origin
from store.extract.imported import EXTRACTOR as IMPORT
from store.extract.workers import TIMEOUT, Lost, Workers
from store.field_files import to_dict
from store.fields import FieldSet
from store.readers.items import Failure

if TYPE_CHECKING:
    from store.extract.scheduler import Scheduler
    from store.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an extraction is, in articles."""

    done: int
    total: int


@dataclass(slots=True, kw_only=True)
class ExtractionReport:
    """What became of an extraction; `skipped` articles had been extracted from before."""

    extracted: int = 0
    skipped: int = 0
    failed: list[Failure] = field(default_factory=list)
    cancelled: bool = False


def extract_project(
    project: Project,
    *,
    extractors: Sequence[str] = (),
    again: bool = False,
    numbers: Sequence[int] | None = None,
    jobs: int = 1,
    timeout: float = TIMEOUT,
    scheduler: str | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExtractionReport:
    """Propose values for the articles that nothing was proposed for, or with `again` for all of them.

    `extractors` names the only ones wanted; what others proposed stays then. What anybody decided is never touched,
    nor what an import said. `scheduler` is a Dask scheduler's address to send the work to instead of `jobs` worker
    processes. Raises `UserError` for an unknown extractor.
    """
    wanted = _check_names(extractors)
    report = ExtractionReport()
    total = project.counts("").total if numbers is None else len(numbers)

    def tasks() -> Iterator[tuple[Article, Json]]:
        for article in project.articles(numbers, with_html=True):
            if cancelled is not None and cancelled():
                report.cancelled = True
                return
            if again or not _proposed(article, wanted):
                yield article, _task(article)
            else:
                report.skipped += 1

    with _runner(project, wanted, jobs, timeout, scheduler) as runner:
        for article, result in runner.run(tasks()):
            if isinstance(result, Lost):
                report.failed.append(Failure(article.id, result.reason))
            else:
                try:
                    project.suggest(article.number, _beside(article, result, project.fields) if wanted else result)
                    report.extracted += 1
                except InvalidDocument as error:
                    report.failed.append(Failure(article.id, f"what was extracted does not fit: {error}"))
            if progress is not None:
                progress(Progress(done=report.extracted + report.skipped + len(report.failed), total=total))
            if report.cancelled:
                break
    return report


def _runner(
    project: Project, wanted: Sequence[str], jobs: int, timeout: float, scheduler: str | None
) -> AbstractContextManager[Workers | Scheduler]:
    function = "store.extract.again:again"
    setup = {"fields": [to_dict(f) for f in project.fields], "extractors": list(wanted)}
    if scheduler is None:
        return Workers(function, setup, jobs=jobs, timeout=timeout)
    from store.extract.scheduler import Scheduler

    return Scheduler(scheduler, function, setup, timeout=timeout)


def _check_names(extractors: Sequence[str]) -> tuple[str, ...]:
    if not extractors:
        return ()
    known = known_extractors()
    wanted = tuple(dict.fromkeys(name if name in known else origin(name) for name in extractors))
    for name in wanted:
        if name not in known:
            raise UserError("There is no extractor {0!r}; there are {1}.", name, ", ".join(known))
    return wanted


def _proposed(article: Article, wanted: Sequence[str]) -> bool:
    """Whether the wanted extractors, or any but the import, had a part in what the article has."""
    groups = (article.suggestions, article.alternatives)
    origins = {o for group in groups for values in group.values() for s in values for o in _origins(s)}
    return bool(origins & set(wanted)) if wanted else bool(origins - {origin(IMPORT), "rule"})


def _origins(suggestion: Suggestion) -> Iterator[str]:
    yield origin(suggestion.extractor)
    yield from map(origin, suggestion.agreed)


def _task(article: Article) -> Json:
    from_page = article.source.html is not None
    return {
        "stored": article.text,
        "article": {
            "id": article.id,
            "url": article.url,
            "text": None if from_page else article.text,
            "html": article.source.html,
            "language": None,
            "meta": dict(article.meta),
            "blocks": [block_json(b) for b in article.blocks] if article.source.format == "markdown" else [],
        },
    }


def _beside(article: Article, result: Json, fields: FieldSet) -> Json:
    """Put what a few extractors propose beside what others did: the new first, an old equal value in its place."""
    merged: dict[str, Any] = {**result, "suggestions": {}, "alternatives": {}}
    article = unruled(article, fields)  # rules are applied anew to the whole
    old, old_others = suggestions_json(article.suggestions), suggestions_json(article.alternatives)
    for key in dict.fromkeys((*old, *old_others, *result["suggestions"], *result["alternatives"])):
        new = [*result["suggestions"].get(key, ()), *result["alternatives"].get(key, ())]
        shown = [s for s in old.get(key, ()) if not _listed(s, new)]
        others = [s for s in old_others.get(key, ()) if not _listed(s, new)]
        proposed = list(result["suggestions"].get(key, ()))
        single = bool(proposed) and not fields[key].many
        merged["suggestions"][key] = proposed if single else [*proposed, *shown]
        merged["alternatives"][key] = [*result["alternatives"].get(key, ()), *(shown if single else ()), *others]
    return merged


def _listed(suggestion: dict[str, Any], others: Sequence[dict[str, Any]]) -> bool:
    return any(suggestion["value"] == o["value"] for o in others)
