"""What the commands share: their arguments, how they open a project, and how they show what is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from store.errors import UserError

if TYPE_CHECKING:
    from store.project import Project

ProjectArgument = Annotated[str, typer.Argument(help="A .copydesk file or a SQLAlchemy URL.")]
Json_ = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout and nothing else.")]
Jobs = Annotated[
    int | None, typer.Option("--jobs", metavar="N", min=1, help="Worker processes; all processors' worth.")
]


def open_project(location: str, *, read_only: bool = False) -> Project:
    from store.project import Project

    return Project.open(location, read_only=read_only)


def open_to_read(location: str) -> Project:
    """Open a project from which something is only read; one of an older version is brought to this one first."""
    try:
        return open_project(location, read_only=True)
    except UserError:
        return open_project(location)


def open_or_create(location: str) -> tuple[Project, bool]:
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


def take_away(project: Project) -> None:
    """Take away a project that was made for an import of which nothing came in."""
    for end in ("", "-wal", "-shm"):
        Path(f"{project.location}{end}").unlink(missing_ok=True)


def processors() -> int:
    import os

    return max(1, min(os.cpu_count() or 1, 8))


def shower(bar: Any) -> Any:
    """Return the function that moves a progress bar, or None where there is none."""
    if bar is None:
        return None
    task = bar.task_ids[0]

    def show(progress: Any) -> None:
        fraction = getattr(progress, "fraction", None)
        total = progress.done / fraction if fraction else getattr(progress, "total", None)
        bar.update(task, completed=progress.done, total=None if total is None else round(total))

    return show


def counter(bar: Any) -> Any:
    """Return the function that moves a progress bar by counts, or None where there is none."""
    return None if bar is None else lambda done, total: bar.update(bar.task_ids[0], completed=done, total=total)
