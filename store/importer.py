"""Bring files into a project: read, work out in worker processes what they propose, and add them in batches.

Everything streams: memory does not grow with the number of articles. What was added stays, whatever happens after it.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from store.articles import ArticleDraft, Json
from store.documents import InvalidDocument, parse_blocks, parse_review, parse_suggestions
from store.extract.prepare import line_blocks
from store.extract.workers import TIMEOUT, Lost, Workers, attempt, load
from store.field_files import to_dict
from store.fields import FieldSet
from store.interchange.anchors import Anchors
from store.readers.files import total_size
from store.readers.items import Companion, Failure, Item, Note
from store.readers.json_values import NotJson
from store.readers.mapping import KeyMap, Mapped, check_mapping
from store.readers.reader import Position, parse_format, read_paths
from store.readers.side import SideFile, read_side

if TYPE_CHECKING:
    from store.project import Added, ImportedArticle, Project

PREPARE = "store.extract.prepare:prepare"
"""What the workers do with each article."""
BATCH = 200
"""Articles of one transaction; a person's decision waits for no more than that."""
BATCH_CHARACTERS = 4_000_000
BATCH_SECONDS = 1.0
LOOKUP = 64
"""Articles that are looked up together before any is worked on."""
NOBODY = "import"
"""Whose the reviews are that come in under no name, where the person who imports gives none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an import is; `fraction` (0 to 1) is an estimate, None where it cannot be told."""

    read: int = 0
    known: int = 0
    merged: int = 0
    failed: int = 0
    source: str = ""
    fraction: float | None = None

    @property
    def done(self) -> int:
        """How many articles are dealt with."""
        return self.read + self.known + self.merged + self.failed


@dataclass(slots=True, kw_only=True)
class ImportReport:
    """What became of an import; `notes` are remarks on articles that did come in.

    `anchors` counts the spans that came with them: right as given, found elsewhere by their quote, not found.
    """

    read: int = 0
    known: int = 0
    merged: int = 0
    failed: list[Failure] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    anchors: Anchors = field(default_factory=Anchors)
    reviews: dict[str, int] = field(default_factory=dict)
    """How many articles came in with what people decided in another tool, by whom."""
    cancelled: bool = False
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """How many articles are in the project because of these files, or were there already."""
        return self.read + self.known + self.merged

    def to_dict(self) -> dict[str, Json]:
        """Return the report as plain data."""
        return {
            "read": self.read,
            "known": self.known,
            "merged": self.merged,
            "failed": [{"source": f.source, "reason": f.reason} for f in self.failed],
            "notes": [{"source": n.source, "reason": n.reason} for n in self.notes],
            "spans": {"exact": self.anchors.exact, "moved": self.anchors.moved, "lost": self.anchors.lost},
            "reviews": dict(self.reviews),
            "cancelled": self.cancelled,
            "seconds": round(self.seconds, 3),
        }


@dataclass(slots=True)
class _Pending:
    """A draft on its way into the project."""

    draft: ArticleDraft
    label: str
    annotators: tuple[str, ...] = ()
    """Whose reviews it brings from another tool."""


class Runner(Protocol):
    """What works tasks off in order, as `Workers` does; the `dask` scheduler is another one."""

    def run(
        self, tasks: Iterable[tuple[Any, Json]], *, again: Callable[[Any, Json, Lost], Json] | None = None
    ) -> Iterator[tuple[Any, Json | Lost]]:
        """Yield each tag with its task's result, in order."""


class Here:
    """Work tasks off in this process, without protection from what hangs; for tests and scripts."""

    def __init__(self, function: str, setup: Json) -> None:
        self._function, self._setup = function, setup

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def run(
        self, tasks: Iterable[tuple[Any, Json]], *, again: Callable[[Any, Json, Lost], Json] | None = None
    ) -> Iterator[tuple[Any, Json | Lost]]:
        """Yield each tag with its task's result, in order."""
        work = load(self._function, self._setup)
        for tag, given in tasks:
            task = given
            result = None if task is None else attempt(work, task)
            while isinstance(result, Lost) and again is not None and (task := again(tag, task, result)) is not None:
                result = attempt(work, task)
            yield tag, result


def workers(fields: FieldSet, jobs: int, timeout: float = TIMEOUT) -> AbstractContextManager[Runner]:
    """Return what prepares articles for a project with these fields: `jobs` processes, or this one where it is 0."""
    setup = {"fields": [to_dict(f) for f in fields]}
    return Workers(PREPARE, setup, jobs=jobs, timeout=timeout) if jobs else Here(PREPARE, setup)


def import_paths(
    project: Project,
    paths: Iterable[str | Path],
    *,
    format: str | None = None,
    mapping: Mapping[str, Json] | Mapped | None = None,
    merge: bool = False,
    extract: bool = True,
    annotator: str | None = None,
    jobs: int = 1,
    timeout: float = TIMEOUT,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Import files and folders; returns what was read, known, merged and failed, each failure with its reason.

    `mapping` says which of our fields their keys stand for. `jobs` is the number of worker processes; 0 works in this
    process. An article whose extraction crashes or takes longer than `timeout` seconds comes in without suggestions.
    Where `cancelled` returns true, what was added stays and a later run goes on from there. Raises `UserError` for an
    unknown format or mapping, and where the project cannot be written.
    """
    given = mapping if isinstance(mapping, Mapped) else check_mapping(mapping or {}, project.fields)
    run = _Import(project, merge=merge, extract=extract, annotator=annotator, progress=progress, cancelled=cancelled)
    paths = list(paths)
    form = parse_format(format)
    if progress is not None:
        run.total = total_size(paths)
    items = read_paths(paths, KeyMap(project.fields, given.keys, annotator, given.labels), form, run.position)
    with workers(project.fields, jobs, timeout) as runner:
        return run.go(items, runner)


class _Import:
    """One run of an import."""

    def __init__(
        self,
        project: Project,
        *,
        merge: bool,
        extract: bool,
        annotator: str | None,
        progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._project = project
        self._merge, self._extract, self._annotator = merge, extract, annotator
        self._progress, self._cancelled = progress, cancelled
        self.position = Position()
        self.total = 0
        self._report = ImportReport()
        self._may_have_journal = not project.has_journal()
        self._sides: list[SideFile] = []
        self._batch: list[tuple[_Pending, ImportedArticle]] = []
        self._characters = 0
        self._companions: list[Companion] = []
        self._flushed = time.monotonic()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="import")
        self._writing: tuple[list[_Pending], Future[list[Added]]] | None = None

    def go(self, items: Iterable[Item], runner: Runner) -> ImportReport:
        began = time.monotonic()
        with self._writer, _patient_collector():
            try:
                for pending, result in runner.run(self._tasks(items), again=_lighter):
                    self._take(pending, result)
                    if self._is_cancelled():
                        break
                self._flush()
                self._settle()
                self._take_journals()
                self._tell_companions()
            finally:
                if not self._write_failed():
                    self._flush()
                    self._settle()
                self._report.seconds = time.monotonic() - began
        return self._report

    def _is_cancelled(self) -> bool:
        if not self._report.cancelled and self._cancelled is not None and self._cancelled():
            self._report.cancelled = True
        return self._report.cancelled

    def _tasks(self, items: Iterable[Item]) -> Iterator[tuple[_Pending, Json]]:
        """Yield drafts with the work there is to do for each; reports what cannot be read on the way."""
        drafts: list[ArticleDraft] = []
        size = 0
        for item in items:
            if self._is_cancelled():
                return
            if isinstance(item, Failure):
                self._report.failed.append(item)
                self._tell(item.source)
            elif isinstance(item, Note):
                self._report.notes.append(item)
            elif isinstance(item, SideFile):
                self._take_rules(item)
            elif isinstance(item, Companion):
                self._companions.append(item)
            else:
                drafts.append(item)
                size += len(item.text or "") + len(item.source.html or "")
                if len(drafts) >= LOOKUP or size > BATCH_CHARACTERS:
                    yield from self._looked_up(drafts)
                    drafts, size = [], 0
        yield from self._looked_up(drafts)

    def _take_rules(self, side: SideFile) -> None:
        """Take the fields and settings beside a lossless file; its journal waits until the articles are in."""
        try:
            refused = self._project.take_rules(read_side(side).get("rules"))
            self._report.notes.extend(Note(str(side.path), reason) for reason in refused)
            self._sides.append(side)
        except (NotJson, InvalidDocument) as error:
            self._report.notes.append(Note(str(side.path), f"it was left out: {error}"))

    def _take_journals(self) -> None:
        """Take the journals beside lossless files, where nobody had done anything in this project."""
        if not self._may_have_journal or self._report.cancelled or not self._sides:
            return
        try:
            self._project.take_journal(step for side in self._sides for step in read_side(side).get("journal", ()))
        except (NotJson, InvalidDocument) as error:
            self._report.notes.append(Note(str(self._sides[0].path), f"its journal was left out: {error}"))

    def _tell_companions(self) -> None:
        """Tell of files that say something of others, where none of those was given."""
        if self._companions and not (self._report.done or self._report.failed or self._report.cancelled):
            why = "it only says something of another file; give that one, or the folder with both"
            self._report.failed.extend(Failure(item.source, why) for item in self._companions)

    def _looked_up(self, drafts: list[ArticleDraft]) -> Iterator[tuple[_Pending, Json]]:
        """Leave out what is known already, and extract nothing for an article that is there already."""
        there = self._project.sources(
            ids=[d.id if d.id is not None else d.fallback_id for d in drafts],
            digests=[d.source.sha256 for d in drafts if d.id is None],
        )
        for draft in drafts:
            name = draft.id if draft.id is not None else draft.fallback_id
            same = draft.source.sha256
            if (
                not draft.lossless
                and not self._merge
                and (there.ids.get(name) == same or (draft.id is None and same in there.digests))
            ):
                self._report.known += 1
                self._tell(draft.source.name)
                continue
            pending = _Pending(draft, label_of(draft))
            # What people decided already is not to be proposed anew.
            extract = self._extract and name not in there.ids and not draft.said_reviews
            yield pending, None if draft.lossless else task_of(draft, extract=extract)

    def _take(self, pending: _Pending, result: Json | Lost) -> None:
        """Put what was worked out into the next batch."""
        from store.project import ImportedArticle

        draft = pending.draft
        if isinstance(result, Lost):
            if draft.text is None:
                self._report.failed.append(Failure(pending.label, f"no text could be made of it: {result.reason}"))
                self._tell(draft.source.name)
                return
            result = _bare(draft, result)
        title = ""
        if result is not None:
            if not result["text"].strip():
                self._report.failed.append(Failure(pending.label, "the page has no visible text"))
                self._tell(draft.source.name)
                return
            self._report.notes.extend(Note(pending.label, reason) for reason in result["notes"])
            title = result["title"]
            self._report.anchors.add(Anchors(*result["anchors"]))
            try:
                draft = filled(draft, result, self._annotator)
                pending.annotators = tuple(review.annotator for review in draft.reviews)
            except InvalidDocument as error:
                self._report.failed.append(Failure(pending.label, str(error)))
                return
        self._batch.append((pending, ImportedArticle(draft=draft, title=title, checked=True)))
        self._characters += len(draft.text or "") + len(draft.source.html or "")
        old = time.monotonic() - self._flushed > BATCH_SECONDS
        if len(self._batch) >= BATCH or self._characters > BATCH_CHARACTERS or old:
            self._flush()
        elif self._writing is not None and self._writing[1].done():
            self._settle()

    def _flush(self) -> None:
        """Have the batch added in one transaction, while the next one is made ready; waits for the one before."""
        self._settle()
        self._flushed = time.monotonic()
        batch, self._batch, self._characters = self._batch, [], 0
        if batch:
            items = [item for _, item in batch]
            future = self._writer.submit(self._project.add, items, annotator=self._annotator, merge=self._merge)
            self._writing = [pending for pending, _ in batch], future

    def _settle(self) -> None:
        """Wait for the batch that is being written, and count what became of it."""
        if self._writing is None:
            return
        batch, future = self._writing
        added = future.result()
        self._writing = None
        for pending, outcome in zip(batch, added, strict=True):
            self._count(pending, outcome)
        self._tell(batch[-1].draft.source.name)

    def _write_failed(self) -> bool:
        return self._writing is not None and self._writing[1].done() and self._writing[1].exception() is not None

    def _count(self, pending: _Pending, added: Added) -> None:
        match added.outcome:
            case "read":
                self._report.read += 1
            case "known":
                self._report.known += 1
            case "merged":
                self._report.merged += 1
            case _:
                self._report.failed.append(Failure(pending.label, added.reason))
                return
        if added.outcome != "known":
            for name in pending.annotators:
                self._report.reviews[name] = self._report.reviews.get(name, 0) + 1
        if added.reason:
            self._report.notes.append(Note(pending.label, added.reason))

    def _tell(self, source: str) -> None:
        if self._progress is not None:
            report = self._report
            self._progress(
                Progress(
                    read=report.read,
                    known=report.known,
                    merged=report.merged,
                    failed=len(report.failed),
                    source=source,
                    fraction=min(1.0, self.position.bytes / self.total) if self.total else None,
                )
            )


@contextmanager
def _patient_collector() -> Iterator[None]:
    """Look for cyclic garbage less often: an import makes many objects, and hardly any cycles."""
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 50)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def label_of(draft: ArticleDraft) -> str:
    """Return what reports call an article: where it stands, and its own id."""
    place = draft.reported or draft.fallback_id
    return place if draft.id is None else f"{place} ({draft.id})"


def task_of(draft: ArticleDraft, *, extract: bool) -> Json:
    """Return what the workers do with an article, as `Prepare` takes it."""
    return {
        "article": {
            "id": draft.id if draft.id is not None else draft.fallback_id,
            "url": draft.url,
            "text": draft.text,
            "html": draft.source.html,
            "language": draft.language,
            "meta": dict(draft.meta),
            "blocks": [],
        },
        "values": dict(draft.values),
        "reviews": [dict(review) for review in draft.said_reviews],
        "annotated": draft.annotated,
        "format": draft.source.format,
        "extract": extract,
        "bare": False,
        "notes": [],
    }


def _lighter(_pending: _Pending, task: Json, lost: Lost) -> Json:
    """Ask less of an article whose work was lost: first nothing of the built-in extraction, then only its text."""
    if task["extract"]:
        note = f"the built-in extraction suggests nothing: {lost.reason}"
        return {**task, "extract": False, "notes": [note]}
    return None if task["bare"] else {**task, "bare": True, "notes": [f"nothing is suggested: {lost.reason}"]}


def _bare(draft: ArticleDraft, lost: Lost) -> Json:
    """Return the least that an article with a text can come in with."""
    return {
        "text": draft.text,
        "blocks": line_blocks(draft.text or ""),
        "language": None,
        "title": "",
        "suggestions": {},
        "alternatives": {},
        "reviews": [],
        "refused": dict(draft.values),
        "anchors": [0, 0, 0],
        "notes": [f"nothing is suggested: {lost.reason}"],
    }


def filled(draft: ArticleDraft, result: Json, annotator: str | None) -> ArticleDraft:
    """Return the draft with what was worked out; raises `InvalidDocument` where that is not sound."""
    meta = dict(draft.meta)
    for key, raws in result["refused"].items():
        meta.setdefault(key, raws[0] if len(raws) == 1 else raws)
    text = result["text"]
    return replace(
        draft,
        text=text,
        language=result["language"],
        meta=meta,
        blocks=parse_blocks(result["blocks"], text),
        suggestions=parse_suggestions(result["suggestions"], text),
        alternatives=parse_suggestions(result["alternatives"], text, "alternatives"),
        reviews=tuple(
            parse_review({**review, "annotator": review["annotator"].strip() or annotator or NOBODY}, text)
            for review in result["reviews"]
        ),
    )
