"""The fields of a project: listed, written to a file, changed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from store import console
from store.cli.shared import Json_, ProjectArgument, counter, open_project, open_to_read
from store.errors import UserError


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
    with open_to_read(project) as opened:
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

    with open_project(project) as opened:
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
            done = opened.change_fields(annotator or console.login(), change, watch=Watch(counter(bar), stop))
    told = f"{project}: {len(change.after)} fields"
    console.say(told if done.backup is None else f"{told}; as it was before, it stands in {done.backup}")
