"""A project as a whole: made, searched, counted, checked, copied."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from store import console
from store.cli.shared import Json_, ProjectArgument, open_project, open_to_read
from store.errors import UserError


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


def search(
    project: ProjectArgument,
    query: Annotated[str, typer.Argument(help="Words, or field:value; see the help on queries.")],
    json: Json_ = False,
) -> None:
    """Find articles by their title, text and values."""
    from store.reports import search_report

    with open_to_read(project) as opened:
        hits = search_report(opened, query)
    if json:
        console.say_json(hits)
    else:
        console.say_table(("id", "title", "found"), [(h["id"], h["title"], h.get("snippet") or "") for h in hits])


def stats(project: ProjectArgument, json: Json_ = False) -> None:
    """Count articles, reviews and values."""
    from store.reports import flatten

    with open_to_read(project) as opened:
        figures = opened.stats()
    if json:
        console.say_json(figures)
    else:
        console.say_table(("figure", "value"), flatten(figures))


def check(project: ProjectArgument) -> None:
    """Check integrity: spans, quotes, journal, index, foreign keys."""
    try:
        opened = open_project(project)  # the full-text index can only be checked by one who may write
    except UserError:
        opened = open_project(project, read_only=True)
    with opened:
        if (risk := opened.risk_of_place()) is not None:
            console.warn(str(risk))
        findings = opened.check()
    for finding in findings:
        console.say(console.one_line(str(finding)))
    if findings:
        told = "1 problem was" if len(findings) == 1 else f"{len(findings)} problems were"
        raise UserError(f"{told} found in {project}; go back to a backup, or export what is right of it.")
    console.say("no problems found")


def backup(
    project: ProjectArgument, out: Annotated[Path, typer.Argument(help="A file that does not exist yet.")]
) -> None:
    """Copy a project to a new file, also while it is open elsewhere."""
    with open_to_read(project) as opened:
        opened.backup(out)
    console.say(f"{out}: a copy of {project}")


def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="A project.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="Where the copy goes; it must not exist.")],
) -> None:
    """Copy a project with everything in it to another place."""
    from store.copying import copy as copy_project

    rows = copy_project(source, target)
    console.say(f"{target}: a copy of {source} with {rows.get('article', 0)} articles, verified")
