"""Bring a project's records out as a dataset: which articles, whose record, into which files."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from store.articles import Article, Status
from store.errors import UserError
from store.interchange.carries import Loss, Losses
from store.readers.side import SIDE_SUFFIX
from store.review.records import GOLD, finished_review
from store.review.state import record
from store.writers import Options, Row, Writer, chosen, writer
from store.writers.output import WholeFile, WholeFolder, check_folder, check_place, explain

if TYPE_CHECKING:
    from store.project import Project

ONLY = ("done", "reviewed", "all")
"""Which articles: those with a finished review, those that somebody began on, or every one."""
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

    `unsettled` counts the articles without a gold record because their reviewers disagree; `losses`
    say what the format could not carry.
    """

    written: int = 0
    files: Mapping[Path, int] = field(default_factory=dict)
    unsettled: int = 0
    cancelled: bool = False
    losses: tuple[Loss, ...] = ()


def export(
    project: Project,
    out: str | Path,
    format: str,
    *,
    only: str = "done",
    query: str = "",
    annotator: str | None = None,
    split: Mapping[str, float] | None = None,
    replace: bool = False,
    options: Mapping[str, str] | None = None,
    seed: int = 0,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the records of a project to `out`, or to one file a split beside it (`NAME.train.jsonl`).

    `query` narrows the articles down; `annotator` names whose record it is ("gold": the adjudicated one), the latest
    finished one unless given; `options` are the format's own. Files come to stand at their places all together, once
    each is complete. Raises
    `UserError` where something stands in the way; then nothing was written.
    """
    selection = Selection(project, only=only, query=query, annotator=annotator)
    out = Path(out)
    kind = writer(format)
    picked = chosen(kind, dict(options or {}))
    given = Options(with_status=only != "done", chosen=picked, project=project.name, seed=seed)
    apart = {} if kind.splits_inside else dict(split or {})
    paths = {name: split_path(out, name) for name in apart} if apart else {"": out}
    sides = [path.with_name(path.name + SIDE_SUFFIX) for path in paths.values()] if kind.lossless else []
    for path in paths.values():
        (check_folder if kind.folder else check_place)(path, replace=replace)
    for path in sides:
        check_place(path, replace=replace)
    numbers: dict[str, set[int]] = {name: set() for name in paths}
    losses = Losses(project.fields, kind.carries)
    with ExitStack() as stack:
        files: dict[str, WholeFile | WholeFolder] = {}
        for name, path in paths.items():
            if kind.folder:
                files[name] = stack.enter_context(WholeFolder(path, replace=replace))
            else:
                files[name] = stack.enter_context(WholeFile(path, replace=replace))
        writers = {name: kind(project.fields, given) for name in files}
        with _explained(out):
            for name, file in files.items():
                writers[name].start(file)
        for done, row in enumerate(selection.rows(with_html=kind.wants_html), 1):
            if row is not None:
                part = split_of(row.article.id, split) if split else ""
                name = part if apart else ""
                with _explained(out):
                    writers[name].add(row, part)
                numbers[name].add(row.article.number)
                losses.see(row.article, row.record, row.review)
            if done % _EVERY == 0:
                if cancelled is not None and cancelled():
                    return ExportReport(cancelled=True)
                if progress is not None:
                    progress(Progress(written=sum(map(len, numbers.values())), done=done, total=selection.total))
        with _explained(out):
            for one in writers.values():
                one.finish()
        left = (*losses.found(), *(loss for one in writers.values() for loss in one.losses()))
        everything: list[WholeFile | WholeFolder] = list(files.values())
        for path, exported in zip(sides, numbers.values(), strict=False):
            side = stack.enter_context(WholeFile(path, replace=replace))
            _write_side(side, project, exported)
            everything.append(side)
        for file in everything:
            file.finish()
        for file in everything:
            file.commit()
    counts = {paths[name]: len(exported) for name, exported in numbers.items()}
    if progress is not None:
        progress(Progress(written=sum(counts.values()), done=selection.total, total=selection.total))
    return ExportReport(written=sum(counts.values()), files=counts, unsettled=selection.unsettled, losses=left)


@contextmanager
def _explained(out: Path) -> Iterator[None]:
    """Say in one sentence what the disk refuses a writer."""
    try:
        yield
    except OSError as error:
        raise explain(error, out) from error


def preview(
    project: Project,
    format: str,
    *,
    only: str = "done",
    query: str = "",
    annotator: str | None = None,
    options: Mapping[str, str] | None = None,
) -> str | None:
    """Return the first record of an export as a person reads it, or None where nothing would be exported."""
    kind = writer(format)
    given = Options(with_status=only != "done", chosen=chosen(kind, dict(options or {})), project=project.name)
    written = kind(project.fields, given)
    selection = Selection(project, only=only, query=query, annotator=annotator)
    row = next((row for row in selection.rows(with_html=False) if row is not None), None)
    return None if row is None else written.preview(row)


class Selection:
    """The articles of an export, in insertion order, each with the record that goes out."""

    def __init__(self, project: Project, *, only: str = "done", query: str = "", annotator: str | None = None) -> None:
        if only not in ONLY:
            raise UserError(f"There is no selection {only!r}; there are {', '.join(ONLY)}.")
        self._project, self._only, self._annotator = project, only, annotator
        self._numbers: Sequence[int] | None = None
        if query.strip():
            self._numbers = project.numbers(query, None if annotator == GOLD else annotator)
        self.total = project.counts("").total if self._numbers is None else len(self._numbers)
        self.unsettled = 0

    def rows(self, *, with_html: bool) -> Iterator[Row | None]:
        """Yield a row for each article, None for one that is left out."""
        articles: Iterable[Article] = self._project.articles(self._numbers, with_html=with_html)
        for article in articles:
            yield self._row(article)

    def _row(self, article: Article) -> Row | None:
        finished = finished_review(article.reviews, self._annotator)
        if finished is not None:
            return Row(article, record(finished), finished.status, finished)
        if self._annotator == GOLD and any(r.status is Status.DONE for r in article.reviews):
            self.unsettled += 1
        mine = [r for r in article.reviews if self._annotator in (None, GOLD, r.annotator)]
        begun = next((r for r in mine if r.status is not Status.TODO or r.fields), None)
        if self._only == "all" or (begun is not None and self._only == "reviewed"):
            return Row(article, None, begun.status if begun is not None else Status.TODO, begun)
        return None


def parse_split(text: str) -> dict[str, float]:
    """Return the shares of "train=.8,dev=.1,test=.1"; raises `ValueError` with one clear reason."""
    shares: dict[str, float] = {}
    for part in text.split(","):
        name, sign, share = (p.strip() for p in part.partition("="))
        if not sign or not re.fullmatch(r"[\w-]{1,40}", name):
            raise ValueError(f"{part.strip()!r} is not NAME=SHARE, as in train=.8,dev=.1,test=.1")
        try:
            shares[name], given = float(share), name in shares
        except ValueError:
            raise ValueError(f"the share of {name} is {share!r}, where a number such as .8 is needed") from None
        if given or not 0 < shares[name] <= 1:
            raise ValueError(f"{name} is given twice" if given else f"the share of {name} is not between 0 and 1")
    if abs(sum(shares.values()) - 1) > 1e-6:
        raise ValueError(f"the shares add up to {sum(shares.values()):g}, not to 1")
    return shares


def split_of(id: str, shares: Mapping[str, float]) -> str:
    """Return the split of an article: by a stable hash of its id, so that it never depends on the other articles."""
    place = int.from_bytes(sha256(id.encode()).digest()[:8]) / 2**64
    reached = 0.0
    for name, share in shares.items():
        reached += share
        if place < reached:
            return name
    return next(reversed(list(shares)))


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


__all__ = ["ExportReport", "Progress", "Writer", "export", "parse_split", "preview", "split_of", "split_path"]
