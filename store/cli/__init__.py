"""The command line: all that needs no window.

Exit 0: done, also where some inputs failed and were listed; 1: nothing could be done, with one clear line on stderr;
2: wrong usage. Never a traceback: what is unexpected ends in one line and a log file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from store import console
from store.cli import exporting, extractors, formats, importing, keeping, projects, quality
from store.cli import fields as fields_
from store.cli.shared import ProjectArgument
from store.errors import UserError

__all__ = ["ProjectArgument", "app", "main"]

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


@app.callback()
def _options(
    version: Annotated[bool, typer.Option("--version", help="Say which version this is, and exit.")] = False,
) -> None:
    if version:
        raise typer.BadParameter("--version stands alone")


# in the order of the help
app.command("new")(projects.new)
app.command("fields")(fields_.fields)
app.command("import")(importing.import_)
app.command("extract")(importing.extract)
app.command("extractors")(extractors.extractors)
app.command("export")(exporting.export)
app.command("formats")(formats.formats)
app.command("search")(projects.search)
app.command("stats")(projects.stats)
app.command("quality")(quality.quality)
app.command("check")(projects.check)
app.command("backup")(projects.backup)
app.command("copy")(projects.copy)
app.command("backups")(keeping.backups)
app.command("restore")(keeping.restore)
app.command("salvage")(keeping.salvage)
app.command("delete")(keeping.delete)
app.command("trash")(keeping.trash)


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
