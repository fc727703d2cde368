"""Extractors of the user's own: what there is, what a project keeps of them, and running them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from store import console
from store.cli.shared import Json_, open_project, open_to_read, processors, shower
from store.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.extractors.options import Options
    from store.extractors.registry import Listed
    from store.extractors.reports import RunReport
    from store.project import Project

SHOWN = 5
"""Errors of each extractor that are listed; `--report` has more."""


def extractors(  # noqa: PLR0917  # the command line names them
    project: Annotated[
        str | None, typer.Argument(help="A .copydesk file or a SQLAlchemy URL; its commands and patterns are listed.")
    ] = None,
    command: Annotated[
        list[str] | None,
        typer.Option("--command", metavar="NAME=COMMAND", help="Keep a command as an extractor of the project."),
    ] = None,
    pattern: Annotated[
        list[str] | None,
        typer.Option("--pattern", metavar="FIELD=REGEX", help="Keep a pattern; its group “value” is the value."),
    ] = None,
    remove: Annotated[
        list[str] | None,
        typer.Option("--remove", metavar="NAME", help="Take a command away, or “patterns”: all of them."),
    ] = None,
    allow: Annotated[
        list[str] | None,
        typer.Option("--allow", metavar="NAME", help="Let a command that came with the project run on this computer."),
    ] = None,
    json: Json_ = False,
) -> None:
    """List the extractors that are installed and those of a project, with what is wrong with them."""
    from store.extractors import registry
    from store.extractors.options import Options

    if project is None:
        if command or pattern or remove or allow:
            raise typer.BadParameter("name the project that is to keep it", param_hint="PROJECT")
        found = registry.listed(Options())
    else:
        changes = bool(command or pattern or remove)
        with open_project(project) if changes else open_to_read(project) as opened:
            options = opened.extractor_options
            if changes:
                options = _changed(opened, options, command or (), pattern or (), remove or ())
                opened.set_extractor_options(console.login(), options)
            _allow(options, allow or ())
        found = registry.listed(options)
    if json:
        console.say_json([_document(one) for one in found])
    else:
        columns = ("name", "version", "kind", "fields", "state", "reason", "from")
        console.say_table(columns, [_row(one) for one in found])


def _changed(
    project: Project, options: Options, commands: Sequence[str], patterns: Sequence[str], removed: Sequence[str]
) -> Options:
    from dataclasses import replace

    from store.extractors import allowed
    from store.extractors.options import PATTERNS, CommandOptions, PatternOptions, check_commands, check_patterns

    for name in removed:
        if name == PATTERNS:
            options = replace(options, patterns=())
        elif options.command(name) is None:
            raise UserError("There is no command {0!r} in this project; nothing was changed.", name)
        else:
            options = options.without_command(name)
    for given in commands:
        name, words = _pair(given, "--command", "NAME=COMMAND")
        known = options.command(name)
        options = options.with_command(
            replace(known, command=words) if known is not None else CommandOptions(name, words)
        )
    check_commands(options.commands)
    more = [PatternOptions(*_pair(given, "--pattern", "FIELD=REGEX")) for given in patterns]
    check_patterns(more, [f.key for f in project.fields])
    for given in commands:
        allowed.allow(_pair(given, "--command", "NAME=COMMAND")[1])
    return replace(options, patterns=(*options.patterns, *more))


def _pair(given: str, option: str, form: str) -> tuple[str, str]:
    name, separator, rest = given.partition("=")
    if not separator or not name.strip() or not rest.strip():
        raise typer.BadParameter(f"{given!r} is not {form}", param_hint=option)
    return name.strip(), rest.strip()


def _allow(options: Options, names: Sequence[str]) -> None:
    from store.extractors import allowed

    for name in names:
        known = options.command(name)
        if known is None:
            raise UserError("There is no command {0!r} in this project.", name)
        console.warn(f"{name} may run on this computer: {known.command}")
        allowed.allow(known.command)


def _document(one: Listed) -> dict[str, object]:
    return {
        "name": one.name,
        "version": one.version,
        "kind": one.kind.value,
        "fields": list(one.fields),
        "state": one.state.value,
        "reason": one.reason,
        "from": one.source,
    }


def _row(one: Listed) -> tuple[str, ...]:
    fields = ", ".join(one.fields) or ("any" if one.version else "")
    return one.name, one.version, one.kind.value, fields, one.state.value, one.reason, one.source


def run_with(
    project: str,
    names: Sequence[str],
    *,
    query: str | None,
    fields: Sequence[str],
    first: bool,
    dry_run: bool,
    limit: float | None,
    jobs: int | None,
    report: Path | None,
) -> None:
    """Run extractors of the user's own on a project, and tell what came of it."""
    from store.extractors import registry
    from store.extractors.running import run_extractors
    from store.reports import write_json
    from store.writers.output import check_place

    if report is not None:
        check_place(report, replace=True)
    with open_to_read(project) if dry_run else open_project(project) as opened:
        for key in fields:
            if key not in opened.fields:
                known = ", ".join(f.key for f in opened.fields)
                raise UserError("There is no field {0!r}; there are {1}.", key, known)
        options = opened.extractor_options
        chosen = registry.chosen(names, options)
        numbers = opened.numbers(query) if query is not None else None
        with console.Stop() as stop, console.progress_bar("extracting") as bar:
            done = run_extractors(
                opened,
                chosen,
                options,
                numbers=numbers,
                only=fields or None,
                first=first,
                dry_run=dry_run,
                jobs=jobs or processors(),
                limit=limit,
                progress=shower(bar),
                cancelled=stop,
            )
    if report is not None:
        write_json(done.to_dict(), report)
    _tell(done)


def _tell(report: RunReport) -> None:
    for one in report.extractors:
        for reason in one.reasons[:SHOWN]:
            console.warn(f"{one.extractor}: {reason.source}: {reason.reason}")
        if (more := one.errors - min(SHOWN, len(one.reasons))) > 0:
            console.warn(f"{one.extractor}: {more} more errors; --report FILE.json lists the first")
        if one.gave_up:
            console.warn(f"{one.extractor}: it failed too often in a row, so the other articles were left")
        if one.said:
            console.warn(f"{one.extractor} said: {one.said[-300:]}")
    columns = ("extractor", "articles", "suggestions", "new", "agreed", "decided already", "errors", "articles changed")
    rows = [
        (
            one.extractor,
            *(str(n) for n in (one.articles, one.suggestions, one.new, one.agreed, one.left, one.errors, one.changed)),
        )
        for one in report.extractors
    ]
    console.say_table(columns, rows)
    for one in report.extractors:
        if one.usage:
            console.say(f"{one.extractor}: " + ", ".join(f"{n:,.0f} {key}" for key, n in sorted(one.usage.items())))
    if report.cancelled:
        raise UserError("Stopped; what was proposed until then is kept.")
    failed = all(one.articles and one.errors >= one.articles and not one.suggestions for one in report.extractors)
    if report.extractors and failed:
        raise UserError("Nothing was proposed: each article failed.")
