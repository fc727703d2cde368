"""Records out as a dataset."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from store import console
from store.cli.shared import ProjectArgument, open_to_read, shower
from store.errors import UserError

if TYPE_CHECKING:
    from store.interchange.carries import Loss

SHOWN = 200
"""How many places of one loss are said; the report holds all that are known."""


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
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE.json", help="Write there what was left behind, span by span."),
    ] = None,
) -> None:
    """Write the records as a dataset."""
    from store import exporter
    from store.review.majority import MAJORITY
    from store.review.records import GOLD
    from store.writers import FORMATS
    from store.writers.output import check_place

    if format not in FORMATS:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(FORMATS)}", param_hint="--format")
    if only not in exporter.ONLY:
        raise typer.BadParameter(f"{only!r} is none of {', '.join(exporter.ONLY)}", param_hint="--only")
    try:
        shares = exporter.parse_split(split) if split is not None else None
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--split") from error
    if report is not None:
        check_place(report, replace=True)
    given = {name.strip(): value.strip() for name, _, value in (part.partition("=") for part in option or ())}
    with open_to_read(project) as opened, console.Stop() as stop, console.progress_bar("exporting") as bar:
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
            before=lambda losses: None if format in _PLAIN else _tell_losses(format, losses),
            progress=shower(bar),
            cancelled=stop,
        )
    if done.cancelled:
        raise UserError("Stopped; nothing was written.")
    if format in _PLAIN:
        _tell_losses(format, done.losses)
    if report is not None:
        from store.reports import write_json

        write_json({"dry_run": dry_run, "format": format, **done.to_dict()}, report)
    if done.unsettled:
        console.warn(f"{done.unsettled} articles whose reviewers disagree have no gold record and were left out")
    if done.near_copies:
        near = done.near_copies
        console.say(f"near copies: {near['groups']} groups, {near['across']} across splits, {near['dropped']} left out")
    if not done.written and only == "done":
        console.warn("no article that was asked for is done yet; --only all exports every one")
    if dry_run:
        from store.interchange.carries import Losses

        for loss in done.losses:
            console.say(f"{loss.count} {loss.what}")
            for example in loss.examples[:SHOWN]:
                console.say(f"  {example}")
            if len(loss.examples) > SHOWN:
                console.say("  … (--report FILE.json lists all)")
            elif Losses.examples <= len(loss.examples) < loss.count:  # fewer are all there are
                console.say("  …")
        kept = "nothing" if done.losses else "nothing, and nothing would be left behind"
        console.say(f"{done.written} articles would be written as {format}; a dry run writes {kept}")
        return
    for path, count in done.files.items():
        console.say(f"{path}: {count} articles")


_PLAIN = ("jsonl", "csv")
"""Flat by their names: what they leave out is no surprise, and is told of what was written, not before."""


def _tell_losses(format: str, losses: Sequence[Loss]) -> None:
    """Say what a format leaves behind, before the files come to stand at their places."""
    if losses:
        told = "; ".join(f"{loss.count} {loss.what}" for loss in losses)
        console.warn(f"{format} cannot carry all: {told} (--dry-run lists them)")
