"""Commands that see to it that nothing is lost: backups, restoring, salvage, the trash."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from store import console
from store.cli.shared import Json_, ProjectArgument, counter, open_project, open_to_read
from store.errors import UserError

if TYPE_CHECKING:
    from store.database.backups import Backup

WHYS = {
    "day": "start of a day",
    "change": "before a change",
    "fields": "before a change of fields",
    "migration": "before an update",
    "restore": "before a restore",
    "asked": "asked for",
}


def backups(project: ProjectArgument, json: Json_ = False) -> None:
    """List the backups of a project, the newest first, and what each holds."""
    from store.database import backups as kept
    from store.database.opening import path_of

    path = path_of(project)
    found = kept.listed(path)
    rows = [(backup, kept.look_into(backup.path)) for backup in found]
    if json:
        listed: list[dict[str, Any]] = [
            {
                "number": backup.order,
                "path": str(backup.path),
                "made": backup.at.isoformat(),
                "why": backup.why,
                "bytes": backup.size,
                "articles": holding.articles,
                "done": holding.done,
                "last": holding.last.isoformat() if holding.last is not None else None,
                "by": holding.by,
                "problem": holding.problem or None,
            }
            for backup, holding in rows
        ]
        console.say_json({"folder": str(kept.folder_of(path)), "backups": listed})
        return
    if not found:
        console.say(f"no backups in {kept.folder_of(path)}")
        return
    console.say_table(
        ("number", "made", "why", "articles", "done", "last decision", "MB", ""),
        [
            (
                str(backup.order),
                f"{backup.at:%Y-%m-%d %H:%M:%S}",
                WHYS[backup.why],
                f"{holding.articles:,}",
                f"{holding.done:,}",
                f"{holding.last.astimezone():%Y-%m-%d %H:%M}" if holding.last is not None else "",
                f"{backup.size / 1e6:,.1f}",
                holding.problem,
            )
            for backup, holding in rows
        ],
    )


def restore(
    project: ProjectArgument,
    backup: Annotated[str, typer.Argument(help="A backup's number, `latest`, or its file.")],
) -> None:
    """Make a project what it was in a backup; what it is now is backed up first."""
    from store.database.opening import path_of
    from store.database.restoring import restore as put_back

    path = path_of(project)
    done = put_back(path, _chosen(path, backup))
    holding = done.holding
    kept = f"; as it was before, it stands in {done.before}" if done.before is not None else ""
    console.say(f"{path}: restored, with {holding.articles} articles, {holding.done} done{kept}")


def _chosen(project: Path, backup: str) -> Path:
    from store.database import backups as kept
    from store.database.opening import path_of

    found = kept.listed(project)
    chosen: Backup | None = None
    if backup == "latest":
        chosen = found[0] if found else None
    elif backup.isdecimal() and not Path(backup).exists():
        chosen = next((b for b in found if b.order == int(backup)), None)
    else:
        return path_of(backup)
    if chosen is None:
        raise UserError(f"There is no backup {backup} of {project}; `copydesk backups` lists them.")
    return chosen.path


def salvage(
    file: Annotated[Path, typer.Argument(help="The damaged project; it is only read.")],
    new: Annotated[Path, typer.Argument(help="The new project; it must not exist.")],
    json: Json_ = False,
) -> None:
    """Bring what can be read of a damaged project into a new one."""
    from store.salvage import salvage as bring_over

    with console.Stop() as stop, console.progress_bar("salvaging") as bar:
        report = bring_over(file, new, progress=counter(bar), cancelled=stop)
    if json:
        console.say_json(report.document())
        return
    console.say(
        f"{new}: {report.articles} articles, {report.reviews + report.reviews_rebuilt} reviews "
        f"({report.reviews_rebuilt} of them from the journal), {report.values} decided values, {report.steps} steps"
    )
    if report.is_whole:
        console.say("nothing is known to be lost")
    else:
        fields = ", field definitions" if report.fields_lost else ""
        console.warn(
            f"lost: {report.articles_lost} articles, suggestions of {report.suggestions_lost} articles, "
            f"{report.reviews_lost} reviews, {report.values_lost} decided values, {report.steps_lost} steps{fields}"
        )


_Annotator = Annotated[
    str | None, typer.Option("--annotator", metavar="NAME", help="Who does it; the name you are logged in as.")
]


def delete(
    project: ProjectArgument,
    query: Annotated[str, typer.Argument(help="Words, or field:value; the articles that it finds.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    annotator: _Annotator = None,
) -> None:
    """Move the articles that a query finds to the trash; undo, or `copydesk trash --put-back`, brings them back."""
    with open_project(project) as opened:
        numbers = opened.numbers(query, annotator)
        if not numbers:
            raise UserError(f"No article matches {query!r}, so nothing was deleted.")
        if not yes and not console.ask(f"Move {len(numbers):,} articles to the trash?"):
            raise UserError("Nothing was deleted; --yes does not ask.")
        moved = opened.delete_articles(annotator or console.login(), numbers)
    console.say(f"{len(moved.numbers)} articles are in the trash")


def trash(  # noqa: PLR0917  # the command line names them
    project: ProjectArgument,
    put_back: Annotated[
        list[str] | None, typer.Option("--put-back", metavar="ID", help="Take this article out again; repeatable.")
    ] = None,
    empty: Annotated[bool, typer.Option("--empty", help="Delete what is in it for good; asks twice.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether to empty it.")] = False,
    json: Json_ = False,
    annotator: _Annotator = None,
) -> None:
    """List the articles in the trash, put some back, or empty it."""
    if put_back and empty:
        raise typer.BadParameter("--put-back and --empty are two things; do one after the other")
    if not put_back and not empty:
        with open_to_read(project) as opened:
            inside = opened.trashed()
        rows = [(one.id, one.title, f"{one.at:%Y-%m-%d %H:%M}" if one.at else "", one.by) for one in inside]
        if json:
            console.say_json([dict(zip(("id", "title", "deleted", "by"), row, strict=True)) for row in rows])
        else:
            console.say_table(("id", "title", "deleted", "by"), rows)
        return
    who = annotator or console.login()
    with open_project(project) as opened:
        by_id = {one.id: one.number for one in opened.trashed()}
        if put_back:
            if unknown := [id_ for id_ in put_back if id_ not in by_id]:
                raise UserError(f"{unknown[0]} is not in the trash, so nothing was put back.")
            moved = opened.put_back(who, [by_id[id_] for id_ in put_back])
            console.say(f"{len(moved.numbers)} articles put back")
            return
        question = f"Delete {len(by_id):,} articles for good? Undo does not help."
        if by_id and not yes and not (console.ask(question) and console.ask("Really delete them?")):
            raise UserError("Nothing was deleted; --yes does not ask.")
        gone = opened.empty_trash(who, list(by_id.values()))
    console.say(f"{gone} articles deleted for good")
