"""The program's entry: chooses window or command line before anything heavy is imported."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code.

    Without arguments the window opens on the last project, or on the welcome page.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["--version"], ["-V"]):
        return _tell_version()
    from store.console import guarded

    if not given:
        return guarded(lambda: window(None), given)
    if len(given) == 2 and given[0] == "open" and not given[1].startswith("-"):
        return guarded(lambda: window(given[1]), given)
    if len(given) == 1 and given[0].endswith(".copydesk") and not given[0].startswith("-"):
        return guarded(lambda: window(given[0]), given)  # as a double click and a person's guess give it
    from gui.cli import main as command_line

    return command_line(given)


def window(project: str | None, *, read_only: bool = False) -> int:
    """Open the window; returns the exit code when it is closed."""
    if project is not None and "://" not in project:
        _check_place(project)
    from gui.system import complaint, missing_packages, wants_display

    if wants_display():
        from store.errors import UserError

        raise UserError(
            "There is no screen for the window (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "`copydesk --help` lists the commands that need none."
        )
    if packages := missing_packages():
        sys.stderr.write(complaint(packages) + "\n")
        return 1
    from gui.imports import spare_feature_scan

    spare_feature_scan()
    from gui.app import run

    return run(project, read_only=read_only)


def _check_place(project: str) -> None:
    """Refuse a place where no project can be before a window is shown; what is in the file shows in the window."""
    from store.errors import NotAProject

    try:
        folder, file = Path(project).is_dir(), Path(project).is_file()
    except (OSError, ValueError):
        folder = file = False
    if not file:
        what = "is a folder, not a Copydesk project" if folder else "does not exist"
        raise NotAProject(f"{project} {what}; `copydesk new` makes one, and `copydesk` opens the last one.")


def _tell_version() -> int:
    from importlib.metadata import PackageNotFoundError, version

    from store.console import say

    try:
        say(f"copydesk {version('copydesk')}")
    except PackageNotFoundError:
        say("copydesk (not installed)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
