"""The command line: all that needs no window.

Exit 0: done, also where some inputs failed and were listed; 1: nothing could be done, with one clear line on stderr;
2: wrong usage. Never a traceback: what is unexpected ends in one line and a log file.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from store import console
from store.errors import UserError

if TYPE_CHECKING:
    from store.importer import ImportReport
    from store.interchange.carries import Loss
    from store.project import Project

app = typer.Typer(
    name="copydesk",
    help="Check and correct extracted article data by hand, fast, and export it as a dataset.",
    add_completion=False,
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
_UsageError: Any = typer.BadParameter.__bases__[0]  # typer brings a click of its own, and exports no more than this
_CommandError: Any = _UsageError.__bases__[0]
MAX_NOTES = 20
"""Remarks on articles that did come in which are listed; the rest is counted, and stands in the report."""

ProjectArgument = Annotated[str, typer.Argument(help="A .copydesk file or a SQLAlchemy URL.")]
Json_ = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout and nothing else.")]
Jobs = Annotated[
    int | None, typer.Option("--jobs", metavar="N", min=1, help="Worker processes; all processors' worth.")
]


@app.callback()
def _options(
    version: Annotated[bool, typer.Option("--version", help="Say which version this is, and exit.")] = False,
) -> None:
    if version:
        raise typer.BadParameter("--version stands alone")


@app.command()
def new(
    project: ProjectArgument,
    fields: Annotated[
        str | None,
        typer.Option("--fields", metavar="NAME|FILE", help="A template's name, or field definitions in YAML or TOML."),
    ] = None,
) -> None:
    """Make an empty project."""
    from store.field_files import load_named

    definitions = load_named(fields) if fields is not None else None
    from store.project import Project

    with Project.create(project, definitions) as made:
        console.say(f"{made.location}: an empty project with {len(made.fields)} fields")


@app.command()
def fields(  # noqa: PLR0917  # the command line names them
    project: ProjectArgument,
    export: Annotated[
        Path | None, typer.Option("--export", metavar="FILE", help="Write the fields as YAML or TOML.")
    ] = None,
    import_: Annotated[
        str | None,
        typer.Option("--import", metavar="NAME|FILE", help="Take the fields of a template or a file; asks first."),
    ] = None,
    add: Annotated[bool, typer.Option("--add", help="With --import: only fields that are missing come in.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether to change the fields.")] = False,
    drop_values: Annotated[
        bool, typer.Option("--drop-values", help="Do not ask a second time where values go into the journal.")
    ] = False,
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Who changes them; the name you are logged in as.")
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a file that exists.")] = False,
    json: Json_ = False,
) -> None:
    """List the fields, write them to a file, or take others; undo takes a change back."""
    from store import field_exchange

    if export is not None and import_ is not None:
        raise typer.BadParameter("--export and --import are two things; do one after the other")
    if import_ is not None:
        _change_fields(project, import_, add=add, sure=(yes, drop_values), annotator=annotator)
        return
    with _open_to_read(project) as opened:
        there = opened.fields
    if export is not None:
        field_exchange.save(there, export, replace=replace)
        console.say(f"{export}: {len(there)} fields")
    elif json:
        console.say_json(field_exchange.document(there))
    else:
        console.say_table(("key", "label", "type", ""), field_exchange.listed(there))


def _change_fields(project: str, wanted: str, *, add: bool, sure: tuple[bool, bool], annotator: str | None) -> None:
    from store import field_exchange
    from store.review.decisions import Watch

    with _open(project) as opened:
        change = field_exchange.change_to(opened.fields, wanted, add=add)
        if change.is_empty:
            console.say("the fields are so already")
            return
        found = opened.preview_fields(change)
        for line in field_exchange.told(change, found):
            console.say(line)
        if not sure[0] and not console.ask("Change the fields?"):
            raise UserError("Nothing was changed; --yes changes the fields without asking.")
        if found.loses and not sure[1]:
            values = f"{found.lost_suggestions:,} suggestions and {found.lost_decided:,} decided values"
            if not console.ask(f"{values} go into the journal, from where only undo brings them back. Go on?"):
                raise UserError("Nothing was changed; --drop-values does not ask about values that go.")
        with console.Stop() as stop, console.progress_bar("changing") as bar:
            done = opened.change_fields(annotator or console.login(), change, watch=Watch(_counter(bar), stop))
    told = f"{project}: {len(change.after)} fields"
    console.say(told if done.backup is None else f"{told}; as it was before, it stands in {done.backup}")


@app.command("import")
def import_(  # noqa: PLR0917  # the command line names them
    project: ProjectArgument,
    path: Annotated[list[str], typer.Argument(help="Files and folders.")],
    format: Annotated[
        str | None, typer.Option("--format", metavar="NAME", help="Read all files as this format.")
    ] = None,
    map: Annotated[
        Path | None, typer.Option("--map", metavar="FILE", help="Lines “their name: our field”, YAML, JSON or TOML.")
    ] = None,
    merge: Annotated[bool, typer.Option("--merge", help="Join what is new to articles that are there.")] = False,
    no_extract: Annotated[bool, typer.Option("--no-extract", help="Propose only what the records say.")] = False,
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Whose the reviews are that name nobody.")
    ] = None,
    jobs: Jobs = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE.json", help="Write the whole report there.")
    ] = None,
) -> None:
    """Read articles into a project; one that does not exist is made."""
    from store.importer import import_paths
    from store.readers.mapping import load_mapping
    from store.readers.reader import parse_format
    from store.writers.output import check_place

    try:
        parse_format(format)
    except UserError as error:
        raise typer.BadParameter(str(error), param_hint="--format") from error
    if report is not None:
        check_place(report, replace=True)
    opened, made = _open_or_create(project)
    with opened:
        try:
            mapping = load_mapping(map, opened.fields) if map is not None else None
            with console.Stop() as stop, console.progress_bar("importing") as bar:
                done = import_paths(
                    opened,
                    path,
                    format=format,
                    mapping=mapping,
                    merge=merge,
                    extract=not no_extract,
                    annotator=annotator,
                    jobs=jobs or _processors(),
                    progress=_shower(bar),
                    cancelled=stop,
                )
            empty = made and not done.done
        except UserError:
            empty = made
            raise
        finally:
            if made and empty and not opened.counts("").total:  # another import may have filled it meanwhile
                opened.close()
                _take_away(opened)
    if report is not None:
        _write_report(report, done)
    _tell_import(done)


@app.command()
def extract(
    project: ProjectArgument,
    extractor: Annotated[
        list[str] | None, typer.Option("--extractor", metavar="NAME", help="Only what this one proposes; repeatable.")
    ] = None,
    jobs: Jobs = None,
    again: Annotated[bool, typer.Option("--again", help="Also for articles that were extracted before.")] = False,
    scheduler: Annotated[
        str | None, typer.Option("--scheduler", metavar="ADDRESS", help="A Dask scheduler to send the work to.")
    ] = None,
) -> None:
    """Propose values for articles; nothing decided is touched."""
    from store.extraction import extract_project

    with _open(project) as opened, console.Stop() as stop, console.progress_bar("extracting") as bar:
        done = extract_project(
            opened,
            extractors=extractor or (),
            again=again,
            jobs=jobs or _processors(),
            scheduler=scheduler,
            progress=_shower(bar),
            cancelled=stop,
        )
    for failure in done.failed:
        console.warn(f"{failure.source}: {failure.reason}")
    if done.cancelled:
        raise UserError(f"Stopped after {done.extracted} articles; what was proposed is kept.")
    console.say(f"{done.extracted} extracted, {len(done.failed)} failed")


@app.command()
def export(  # noqa: PLR0917
    project: ProjectArgument,
    out: Annotated[Path, typer.Argument(help="The file to write.")],
    format: Annotated[str, typer.Option("--format", metavar="NAME", help="jsonl, csv, copydesk (lossless), and more.")],
    only: Annotated[str, typer.Option("--only", metavar="done|reviewed|all", help="Which articles.")] = "done",
    split: Annotated[
        str | None, typer.Option("--split", metavar="train=.8,dev=.1,test=.1", help="One file a split, by id.")
    ] = None,
    query: Annotated[str, typer.Option("--query", metavar="Q", help="Only articles that it finds.")] = "",
    annotator: Annotated[
        str | None,
        typer.Option("--annotator", metavar="NAME|gold|majority", help="Whose record; the latest unless given."),
    ] = None,
    option: Annotated[
        list[str] | None, typer.Option("--option", metavar="NAME=VALUE", help="An option of the format; repeatable.")
    ] = None,
    fields: Annotated[str, typer.Option("--fields", metavar="KEY,KEY", help="Only these; all by default.")] = "",
    split_by: Annotated[
        str, typer.Option("--split-by", metavar="id|date|site|FIELD", help="What may not be in two splits.")
    ] = "id",
    stratify: Annotated[
        str, typer.Option("--stratify", metavar="site|FIELD", help="What every split gets its share of.")
    ] = "",
    near_copies: Annotated[
        str, typer.Option("--near-copies", metavar="keep|together|drop", help="What becomes of near copies.")
    ] = "keep",
    seed: Annotated[int, typer.Option("--seed", metavar="N", help="Another one splits otherwise.")] = 0,
    card: Annotated[bool, typer.Option("--card", help="Write a data card beside it, with figures and plots.")] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Replace files that exist.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing; list all that the format would leave behind.")
    ] = False,
) -> None:
    """Write the records as a dataset."""
    from store import exporter
    from store.review.majority import MAJORITY
    from store.review.records import GOLD
    from store.writers import FORMATS

    if format not in FORMATS:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(FORMATS)}", param_hint="--format")
    if only not in exporter.ONLY:
        raise typer.BadParameter(f"{only!r} is none of {', '.join(exporter.ONLY)}", param_hint="--only")
    try:
        shares = exporter.parse_split(split) if split is not None else None
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--split") from error
    given = {name.strip(): value.strip() for name, _, value in (part.partition("=") for part in option or ())}
    with _open_to_read(project) as opened, console.Stop() as stop, console.progress_bar("exporting") as bar:
        if annotator is not None and annotator not in (GOLD, MAJORITY, *(names := opened.annotators())):
            there = f"there are {', '.join(names)}" if names else "nobody has reviewed anything yet"
            raise UserError(f"There is no annotator {annotator!r} in this project; {there}.")
        done = exporter.export(
            opened,
            out,
            format,
            only=only,
            query=query,
            annotator=annotator,
            split=shares,
            fields=[key.strip() for key in fields.split(",") if key.strip()],
            split_by=split_by,
            stratify=stratify,
            near_copies=near_copies,
            seed=seed,
            options=given,
            with_card=card,
            replace=replace,
            dry_run=dry_run,
            before=lambda losses: _tell_losses(format, losses),
            progress=_shower(bar),
            cancelled=stop,
        )
    if done.cancelled:
        raise UserError("Stopped; nothing was written.")
    if done.unsettled:
        console.warn(f"{done.unsettled} articles whose reviewers disagree have no gold record and were left out")
    if done.near_copies:
        near = done.near_copies
        console.say(f"near copies: {near['groups']} groups, {near['across']} across splits, {near['dropped']} left out")
    if not done.written and only == "done":
        console.warn("no article that was asked for is done yet; --only all exports every one")
    if dry_run:
        for loss in done.losses:
            console.say(f"{loss.count} {loss.what}")
            for example in loss.examples:
                console.say(f"  {example}")
            if len(loss.examples) < loss.count:
                console.say("  …")
        kept = "nothing" if done.losses else "nothing, and nothing would be left behind"
        console.say(f"{done.written} articles would be written as {format}; a dry run writes {kept}")
        return
    for path, count in done.files.items():
        console.say(f"{path}: {count} articles")


def _tell_losses(format: str, losses: Sequence[Loss]) -> None:
    """Say what a format leaves behind, before the files come to stand at their places."""
    if losses and format not in {"jsonl", "csv"}:  # flat by their names: what they leave out is no surprise
        told = "; ".join(f"{loss.count} {loss.what}" for loss in losses)
        console.warn(f"{format} cannot carry all: {told} (--dry-run lists them)")


@app.command()
def search(
    project: ProjectArgument,
    query: Annotated[str, typer.Argument(help="Words, or field:value; see the help on queries.")],
    json: Json_ = False,
) -> None:
    """Find articles by their title, text and values."""
    from store.reports import search_report

    with _open_to_read(project) as opened:
        hits = search_report(opened, query)
    if json:
        console.say_json(hits)
    else:
        console.say_table(("id", "title", "found"), [(h["id"], h["title"], h.get("snippet") or "") for h in hits])


@app.command()
def stats(project: ProjectArgument, json: Json_ = False) -> None:
    """Count articles, reviews and values."""
    from store.reports import flatten

    with _open_to_read(project) as opened:
        figures = opened.stats()
    if json:
        console.say_json(figures)
    else:
        console.say_table(("figure", "value"), flatten(figures))


@app.command()
def check(project: ProjectArgument) -> None:
    """Check integrity: spans, quotes, journal, index, foreign keys."""
    try:
        opened = _open(project)  # the full-text index can only be checked by one who may write
    except UserError:
        opened = _open(project, read_only=True)
    with opened:
        findings = opened.check()
    for finding in findings:
        console.say(console.one_line(str(finding)))
    if findings:
        told = "1 problem was" if len(findings) == 1 else f"{len(findings)} problems were"
        raise UserError(f"{told} found in {project}; go back to a backup, or export what is right of it.")
    console.say("no problems found")


@app.command()
def backup(
    project: ProjectArgument, out: Annotated[Path, typer.Argument(help="A file that does not exist yet.")]
) -> None:
    """Copy a project to a new file, also while it is open elsewhere."""
    with _open_to_read(project) as opened:
        opened.backup(out)
    console.say(f"{out}: a copy of {project}")


@app.command()
def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="A project.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="Where the copy goes; it must not exist.")],
) -> None:
    """Copy a project with everything in it to another place."""
    from store.copying import copy as copy_project

    rows = copy_project(source, target)
    console.say(f"{target}: a copy of {source} with {rows.get('article', 0)} articles, verified")


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code."""
    return console.guarded(lambda: _run(arguments), arguments)


def _run(arguments: Sequence[str]) -> int:
    try:
        done = app(list(arguments), prog_name="copydesk", standalone_mode=False)
    except _UsageError as error:
        console.warn(f"{error.format_message()} (copydesk {_command_of(error)}--help shows the usage)")
        return 2
    except _CommandError as error:
        raise UserError(error.format_message()) from error
    except typer.Exit as error:
        return error.exit_code
    except typer.Abort as error:
        raise KeyboardInterrupt from error
    return done if isinstance(done, int) else 0


def _command_of(error: Any) -> str:
    """Return the command that was used wrongly, for the pointer to its help."""
    name = error.ctx.info_name if error.ctx is not None and error.ctx.parent is not None else ""
    return f"{name} " if name else ""


def _open(location: str, *, read_only: bool = False) -> Project:
    from store.project import Project

    return Project.open(location, read_only=read_only)


def _open_to_read(location: str) -> Project:
    """Open a project from which something is only read; one of an older version is brought to this one first."""
    try:
        return _open(location, read_only=True)
    except UserError:
        return _open(location)


def _open_or_create(location: str) -> tuple[Project, bool]:
    """Return the project, and whether it was made just now."""
    from store.database.opening import path_of
    from store.project import Project

    if not path_of(location).exists():
        try:
            return Project.create(location), True
        except UserError:
            if not path_of(location).exists():  # else another import has made it at the same moment
                raise
    return Project.open(location), False


def _take_away(project: Project) -> None:
    """Take away a project that was made for an import of which nothing came in."""
    for end in ("", "-wal", "-shm"):
        Path(f"{project.location}{end}").unlink(missing_ok=True)


def _processors() -> int:
    import os

    return max(1, min(os.cpu_count() or 1, 8))


def _shower(bar: Any) -> Any:
    """Return the function that moves a progress bar, or None where there is none."""
    if bar is None:
        return None
    task = bar.task_ids[0]

    def show(progress: Any) -> None:
        fraction = getattr(progress, "fraction", None)
        total = progress.done / fraction if fraction else getattr(progress, "total", None)
        bar.update(task, completed=progress.done, total=None if total is None else round(total))

    return show


def _counter(bar: Any) -> Any:
    """Return the function that moves a progress bar by counts, or None where there is none."""
    return None if bar is None else lambda done, total: bar.update(bar.task_ids[0], completed=done, total=total)


def _write_report(path: Path, report: ImportReport) -> None:
    import json

    from store.writers.output import WholeFile

    with WholeFile(path, replace=True) as file:
        file.write(json.dumps(report.to_dict(), ensure_ascii=False, indent=2).encode("utf-8", "replace") + b"\n")
        file.commit()


def _tell_import(report: ImportReport) -> None:
    """Say what came of an import; raises `UserError` where nothing did."""
    if len(report.failed) == 1 and not report.done and not report.cancelled:
        raise UserError(f"Nothing came in: {report.failed[0].source}: {report.failed[0].reason}.")
    for failure in report.failed:
        console.warn(f"{failure.source}: {failure.reason}")
    for note in report.notes[:MAX_NOTES]:
        console.warn(f"note: {note.source}: {note.reason}")
    if (more := len(report.notes) - MAX_NOTES) > 0:
        console.warn(f"note: {more} more notes; --report FILE.json lists all")
    if report.cancelled:
        raise UserError(f"Stopped with {report.done} articles in; the same command goes on from there.")
    spans = report.anchors
    if spans.moved or spans.lost:
        console.warn(f"spans: {spans.exact} exact, {spans.moved} found elsewhere, {spans.lost} not found")
    counts = f"{report.read} read, {report.known} known, {report.merged} merged, {len(report.failed)} failed"
    if not report.done:
        raise UserError(f"Nothing came in: {counts}.")
    console.say(counts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
