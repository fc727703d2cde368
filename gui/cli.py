"""The commands of the command line that need a window; nothing of Qt is imported before one of them runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from store import console
from store.cli import ProjectArgument, app, main

__all__ = ["main"]
THEMES = ("light", "dark")


@app.command("open")
def open_(
    project: ProjectArgument,
    read_only: Annotated[bool, typer.Option("--read-only", help="Look, and change nothing.")] = False,
) -> None:
    """Open the window on a project (without a command: on the last one)."""
    from gui.__main__ import window

    raise typer.Exit(window(project, read_only=read_only))


@app.command()
def snapshot(  # noqa: PLR0917  # the command line names them
    project: ProjectArgument,
    out: Annotated[Path, typer.Argument(help="The picture to write.")],
    article: Annotated[str | None, typer.Option("--article", metavar="ID", help="The article to show.")] = None,
    theme: Annotated[str, typer.Option("--theme", metavar="light|dark", help="The colours.")] = "light",
    size: Annotated[str, typer.Option("--size", metavar="WxH", help="In pixels.")] = "1440x900",
    page: Annotated[str, typer.Option("--page", metavar="NAME", help="Another page than the review.")] = "review",
) -> None:
    """Draw a page of the window into a picture, without a screen."""
    if theme not in THEMES:
        raise typer.BadParameter(f"{theme!r} is none of {', '.join(THEMES)}", param_hint="--theme")
    width, _, height = size.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise typer.BadParameter(f"{size!r} is not WIDTHxHEIGHT from 200x200 to 8000x8000", param_hint="--size")
    from gui.snapshot import PAGES, render

    if page not in PAGES:
        raise typer.BadParameter(f"{page!r} is none of {', '.join(PAGES)}", param_hint="--page")
    from store.writers.output import check_place

    check_place(out, replace=True)

    render(project, out, article=article, theme=theme, size=(int(width), int(height)), page=page)
    console.say(str(out))
