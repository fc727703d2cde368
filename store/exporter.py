"""Bring a project's records out as a dataset: whose records, into which files, and what is said of them beside."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from dataclasses import replace as replace_
from pathlib import Path
from typing import TYPE_CHECKING, Any

from store.dataset.card import CARD_SUFFIX, card
from store.dataset.facts import Facts
from store.dataset.flat_rows import FlatCounts, FlatRow
from store.dataset.manifest import manifest
from store.dataset.plan import Splitting, plan
from store.dataset.selection import ONLY, Selection
from store.dataset.splits import parse_split, split_of
from store.errors import UserError
from store.interchange.carries import Loss, Losses
from store.readers.side import SIDE_SUFFIX
from store.review.quiet import without_collector
from store.writers import Options, Row, Writer, chosen, writer
from store.writers.flat import FlatWriter
from store.writers.nowhere import Nowhere
from store.writers.output import MANIFEST_SUFFIX, WholeFile, WholeFolder, check_folder, check_place, explain

if TYPE_CHECKING:
    from store.project import Project

_EVERY = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an export is, in articles; `total` counts those that were asked for."""

    written: int
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What was written: the files with the number of articles in each; a cancelled export writes nothing.

    `unsettled` counts the articles without a gold record because their reviewers disagree; `losses` say what the format
    could not carry; `beside` are the manifest and the card; `near_copies` counts groups of near copies, those of them
    that would be in two splits, and the articles left out for it, where they were looked for.
    """

    written: int = 0
    files: Mapping[Path, int] = field(default_factory=dict)
    unsettled: int = 0
    cancelled: bool = False
    losses: tuple[Loss, ...] = ()
    beside: tuple[Path, ...] = ()
    near_copies: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain data; every place that a loss names is in it."""
        return {
            "written": self.written,
            "files": {str(path): count for path, count in self.files.items()},
            "beside": [str(path) for path in self.beside],
            "unsettled": self.unsettled,
            "near_copies": dict(self.near_copies),
            "losses": [{"what": loss.what, "count": loss.count, "where": list(loss.examples)} for loss in self.losses],
        }


def export(
    project: Project,
    out: str | Path,
    format: str,
    *,
    only: str = "done",
    query: str = "",
    annotator: str | None = None,
    fields: Sequence[str] = (),
    split: Mapping[str, float] | None = None,
    split_by: str = "id",
    stratify: str = "",
    near_copies: str = "keep",
    seed: int = 0,
    options: Mapping[str, str] | None = None,
    with_card: bool = False,
    replace: bool = False,
    dry_run: bool = False,
    before: Callable[[Sequence[Loss]], None] | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the records of a project to `out`, or to one file a split beside it (`NAME.train.jsonl`).

    `query` narrows the articles down; `annotator` names whose record it is ("gold": the adjudicated one, "majority":
    what most have in common), the latest finished one unless given; `fields` are those that go out, all unless some are
    named. `split_by` is id, date, site or a field; `near_copies` keep, together (in one split) or drop; `options` are
    the format's own. A manifest comes to stand beside each export, a data card too where `with_card` is true. Files
    come to stand at their places all together, once each is complete; `before` that, what the format left behind is
    told, and nothing stands anywhere where it raises. A `dry_run` goes through the same and keeps nothing of it: what
    the report says of losses is what an export would leave behind. Raises `UserError` where something stands in the
    way; then nothing was written.
    """
    kind = writer(format)
    if kind.lossless and fields:
        raise UserError("The format {0} carries whole articles; fields cannot be chosen for it.", format)
    selection = Selection(project, only=only, query=query, annotator=annotator, fields=fields)
    splitting = Splitting(split or {}, by=split_by, stratify=stratify, near_copies=near_copies, seed=seed)
    splitting.check(selection.all_fields)
    picked = chosen(kind, dict(options or {}))
    given = Options(with_status=only != "done", chosen=picked, project=project.name, seed=seed)
    places = _Places(Path(out), kind, splitting, card=with_card, replace=replace)
    if not dry_run:
        places.check()
    planned = plan(selection, splitting, cancelled)
    if planned is None:
        return ExportReport(cancelled=True)
    facts = Facts(selection.fields, wide=with_card)
    numbers: dict[str, set[int]] = {name: set() for name in places.paths}
    losses = Losses(selection.fields, kind.carries)
    with ExitStack() as stack:
        stack.enter_context(without_collector())
        files: dict[str, WholeFile | WholeFolder | Nowhere] = {}
        for name, path in places.paths.items():
            if dry_run:
                files[name] = Nowhere()
            elif kind.folder:
                files[name] = stack.enter_context(WholeFolder(path, replace=replace))
            else:
                files[name] = stack.enter_context(WholeFile(path, replace=replace))
        writers = {name: kind(selection.fields, given) for name in files}
        with _explained(places.out):
            for name, file in files.items():
                writers[name].start(file)
                stack.callback(writers[name].discard)
        stream = _Stream(selection, kind, losses, facts)
        for done, row in enumerate(stream.rows(), 1):
            if row is not None and (part := planned.split_of(row.article.number, row.article.id)) is not None:
                name = part if part in writers else ""
                try:
                    stream.write(row, writers[name], part)
                except OSError as error:
                    raise explain(error, places.out) from error
                numbers[name].add(row.article.number)
            if done % _EVERY == 0:
                if cancelled is not None and cancelled():
                    return ExportReport(cancelled=True)
                if progress is not None:
                    progress(Progress(written=sum(map(len, numbers.values())), done=done, total=selection.total))
        with _explained(places.out):
            for one in writers.values():
                one.finish()
        stream.finish()
        left = (*losses.found(), *(loss for one in writers.values() for loss in one.losses()))
        counts = {places.paths[name]: len(exported) for name, exported in numbers.items()}
        report = ExportReport(
            written=sum(counts.values()),
            files=counts,
            unsettled=selection.unsettled,
            losses=left,
            near_copies=planned.near_copies(),
        )
        if dry_run:
            return report
        if before is not None:
            before(left)
        everything = [file for file in files.values() if not isinstance(file, Nowhere)]
        for path, exported in zip(places.sides, numbers.values(), strict=False):
            side = stack.enter_context(WholeFile(path, replace=replace))
            _write_side(side, project, exported)
            everything.append(side)
        for name, path in places.seconds.items():
            second = stack.enter_context(WholeFile(path, replace=replace))
            second.write(writers[name].side())
            everything.append(second)
        for file in everything:
            file.finish()
        beside = _say(
            places,
            everything,
            {
                "format": format,
                "options": {
                    "only": only,
                    "query": query,
                    "annotator": annotator,
                    "fields": list(fields),
                    **splitting.to_dict(),
                    "format": dict(sorted(picked.items())),
                },
                "fingerprint": project.fingerprint(),
                "fields": selection.fields,
                "facts": facts,
                "losses": left,
                "near_copies": planned.near_copies(),
                "unsettled": selection.unsettled,
            },
            stack,
        )
        for file in (*everything, *beside):
            file.commit()
    if progress is not None:
        progress(Progress(written=report.written, done=selection.total, total=selection.total))
    return replace_(report, beside=tuple(file.path for file in beside))


def preview(
    project: Project,
    format: str,
    *,
    only: str = "done",
    query: str = "",
    annotator: str | None = None,
    fields: Sequence[str] = (),
    options: Mapping[str, str] | None = None,
) -> str | None:
    """Return the first record of an export as a person reads it, or None where nothing would be exported."""
    kind = writer(format)
    given = Options(with_status=only != "done", chosen=chosen(kind, dict(options or {})), project=project.name)
    selection = Selection(project, only=only, query=query, annotator=annotator, fields=fields)
    written = kind(selection.fields, given)
    row = next((row for row in selection.rows(with_html=False) if row is not None), None)
    return None if row is None else written.preview(row)


class _Stream:
    """The rows of an export on their way into writers, counted; flat records come ready made where all is plain.

    A card and the gold or the majority record need whole articles.
    """

    def __init__(self, selection: Selection, kind: type[Writer], losses: Losses, facts: Facts) -> None:
        self._selection, self._kind, self._losses, self._facts = selection, kind, losses, facts
        self._counts: FlatCounts | None = None
        if kind.flat and facts.wide is None and selection.is_plain:
            self._counts = FlatCounts(selection.fields, losses, facts, narrowed=selection.is_narrowed)

    def rows(self) -> Iterator[Row | FlatRow | None]:
        """Yield a row for each article, None for one that is left out."""
        if self._counts is not None:
            return self._selection.flat_rows()
        return self._selection.rows(with_html=self._kind.wants_html)

    def write(self, row: Row | FlatRow, into: Writer, part: str) -> None:
        """Write one row and count it."""
        if isinstance(row, Row):
            into.add(row, part)
            self._losses.see(row.article, row.record, row.review)
            self._facts.see(row, part)
        else:
            assert isinstance(into, FlatWriter)
            assert self._counts is not None
            into.add_record(row.record)
            self._counts.see(row, part)

    def finish(self) -> None:
        """Hand over what was counted."""
        if self._counts is not None:
            self._counts.finish()


class _Places:
    """Where the files of an export come to stand."""

    def __init__(self, out: Path, kind: type[Writer], splitting: Splitting, *, card: bool, replace: bool) -> None:
        self.out, self._kind, self.replace = out, kind, replace
        apart = {} if kind.splits_inside else splitting.shares
        self.paths = {name: split_path(out, name) for name in apart} if apart else {"": out}
        self.sides = [p.with_name(p.name + SIDE_SUFFIX) for p in self.paths.values()] if kind.lossless else []
        self.seconds = {n: p.with_name(p.name + kind.beside) for n, p in self.paths.items()} if kind.beside else {}
        self.manifest = out.with_name(out.name + MANIFEST_SUFFIX)
        self.card = out.with_name(out.name + CARD_SUFFIX) if card else None

    def check(self) -> None:
        """Raise `UserError` where something cannot come to stand at its place."""
        for path in self.paths.values():
            (check_folder if self._kind.folder else check_place)(path, replace=self.replace)
        # A manifest whose export is gone says nothing any more, and must not keep the next one from being written.
        for path in (*self.sides, *self.seconds.values(), *((self.card,) if self.card else ())):
            check_place(path, replace=self.replace)
        check_place(self.manifest, replace=True)


def _say(
    places: _Places, files: Sequence[WholeFile | WholeFolder], about: Mapping[str, Any], stack: ExitStack
) -> list[WholeFile]:
    """Write what stands beside an export; not in its place yet."""
    written = [pair for file in files for pair in file.written]
    said = manifest(files=written, **about)
    beside = [stack.enter_context(WholeFile(places.manifest, replace=True))]
    beside[0].write(said)
    if places.card is not None:
        beside.append(stack.enter_context(WholeFile(places.card, replace=places.replace)))
        beside[1].write(card(places.out.stem, about["fields"], about["facts"], json.loads(said)))
    for file in beside:
        file.finish()
    return beside


@contextmanager
def _explained(out: Path) -> Iterator[None]:
    """Say in one sentence what the disk refuses a writer."""
    try:
        yield
    except OSError as error:
        raise explain(error, out) from error


def files_of(
    out: str | Path, format: str, *, split: Mapping[str, float] | None = None, with_card: bool = False
) -> tuple[Path, ...]:
    """Return the files, or the folders, that an export would put or replace; its manifest aside."""
    places = _Places(Path(out), writer(format), Splitting(split or {}), card=with_card, replace=False)
    beside = (*places.sides, *places.seconds.values(), *((places.card,) if places.card else ()))
    return (*places.paths.values(), *beside)


def split_path(out: Path, name: str) -> Path:
    """Return the file of a split: `data.jsonl` becomes `data.train.jsonl`."""
    return out.with_name(f"{out.stem}.{name}{out.suffix}")


def _write_side(file: WholeFile, project: Project, numbers: Collection[int]) -> None:
    """Write what belongs to a lossless export and to no single article; see `store.readers.side`."""
    from store.documents import dumps

    file.write(b'{"copydesk_project":1,"rules":' + dumps(project.rules_document()) + b',"journal":[')
    for place, step in enumerate(project.journal_document(numbers)):
        file.write((b",\n" if place else b"\n") + dumps(step))
    file.write(b"\n]}\n")


__all__ = [
    "ONLY", "ExportReport", "Progress", "Row", "Selection", "export", "files_of", "parse_split", "preview",
    "split_of", "split_path",
]  # fmt: skip
