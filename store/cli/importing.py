"""Articles in, and what extractors propose for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from store import console
from store.cli.shared import Jobs, ProjectArgument, open_or_create, open_project, processors, shower, take_away
from store.errors import UserError

if TYPE_CHECKING:
    from store.importer import ImportReport

MAX_NOTES = 20
"""Remarks on articles that did come in which are listed; the rest is counted, and stands in the report."""


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
    look: Annotated[
        bool, typer.Option("--look", help="Import nothing; say what the files are and how they will look.")
    ] = False,
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
    if look:
        from store.cli.looking import look_at

        look_at(project, path, format=format, map=map, annotator=annotator, report=report)
        return
    opened, made = open_or_create(project)
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
                    jobs=jobs or processors(),
                    progress=shower(bar),
                    cancelled=stop,
                )
            empty = made and not done.done
        except UserError:
            empty = made
            raise
        finally:
            if made and empty and not opened.counts("").total:  # another import may have filled it meanwhile
                opened.close()
                take_away(opened)
    if report is not None:
        _write_report(report, done)
    _tell_import(done)


def _write_report(path: Path, report: ImportReport) -> None:
    from store.reports import write_json

    write_json(report.to_dict(), path)


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
    if report.reviews:
        whose = ", ".join(f"{name} {count}" for name, count in report.reviews.items())
        console.warn(f"reviews came in: {whose}; who opens the project under another name does not see their decisions")
    counts = f"{report.read} read, {report.known} known, {report.merged} merged, {len(report.failed)} failed"
    if not report.done:
        raise UserError(f"Nothing came in: {counts}.")
    console.say(counts)


def extract(  # noqa: PLR0917  # the command line names them
    project: ProjectArgument,
    extractor: Annotated[
        list[str] | None, typer.Option("--extractor", metavar="NAME", help="Only what this one proposes; repeatable.")
    ] = None,
    jobs: Jobs = None,
    again: Annotated[bool, typer.Option("--again", help="Also for articles that were extracted before.")] = False,
    scheduler: Annotated[
        str | None, typer.Option("--scheduler", metavar="ADDRESS", help="A Dask scheduler to send the work to.")
    ] = None,
    with_: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="NAME[,NAME]", help="Run extractors of your own instead; repeatable."),
    ] = None,
    query: Annotated[
        str | None, typer.Option("--filter", metavar="QUERY", help="Only articles that match; see the help on queries.")
    ] = None,
    fields: Annotated[
        str | None, typer.Option("--fields", metavar="KEY[,KEY]", help="With --with: only these fields.")
    ] = None,
    first: Annotated[
        bool, typer.Option("--first", help="With --with: their values stand first in fields of one value.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="With --with: change nothing, say what would come.")
    ] = False,
    timeout: Annotated[
        float | None, typer.Option("--timeout", metavar="SECONDS", min=0.1, help="With --with: for each article.")
    ] = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE.json", help="With --with: write the whole report there.")
    ] = None,
) -> None:
    """Propose values for articles; nothing decided is touched."""
    from store.extraction import extract_project

    if with_:
        if extractor or again or scheduler:
            raise typer.BadParameter("it does not go with --extractor, --again or --scheduler", param_hint="--with")
        from store.cli.extractors import run_with

        run_with(
            project,
            _listed(with_),
            query=query,
            fields=_listed([fields] if fields else []),
            first=first,
            dry_run=dry_run,
            limit=timeout,
            jobs=jobs,
            report=report,
        )
        return
    if fields or first or dry_run or timeout or report:
        raise typer.BadParameter(
            "--fields, --first, --dry-run, --timeout and --report go with it only", param_hint="--with"
        )
    with open_project(project) as opened, console.Stop() as stop, console.progress_bar("extracting") as bar:
        done = extract_project(
            opened,
            extractors=extractor or (),
            again=again,
            numbers=opened.numbers(query) if query is not None else None,
            jobs=jobs or processors(),
            scheduler=scheduler,
            progress=shower(bar),
            cancelled=stop,
        )
    for failure in done.failed:
        console.warn(f"{failure.source}: {failure.reason}")
    if done.cancelled:
        raise UserError(f"Stopped after {done.extracted} articles; what was proposed is kept.")
    console.say(f"{done.extracted} extracted, {len(done.failed)} failed")


def _listed(given: list[str]) -> list[str]:
    """Return names that were given one by one or with commas between them."""
    return [name.strip() for part in given for name in part.split(",") if name.strip()]
