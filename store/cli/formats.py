"""The formats: what each carries, and how it is used."""

from __future__ import annotations

from typing import Annotated

import typer

from store import console
from store.cli.shared import Json_


def formats(
    name: Annotated[str | None, typer.Argument(help="Show how one format is used.")] = None, json: Json_ = False
) -> None:
    """List what each format carries, or show the help page of one."""
    from store import format_table

    if name is not None and json:
        raise typer.BadParameter("--json is for the list of all formats")
    if name is not None:
        console.say(format_table.page(name.lower()).rstrip())
    elif json:
        console.say_json([row.to_dict() for row in format_table.rows()])
    else:
        console.say_table(format_table.heads(), [row.cells() for row in format_table.rows()])
