"""What the command line says: results on stdout, everything else on stderr, progress only to a terminal.

Pipes that close, terminals without an encoding and names from hostile files must not break it.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, TextIO

from store.articles import Json
from store.errors import UserError

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


def prepare_streams() -> None:
    """Make stdout and stderr take every character, escaped where their encoding lacks it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            with suppress(OSError, ValueError):
                reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Write a line of the result to stdout."""
    _write("stdout", text)


def warn(text: str) -> None:
    """Write one line to stderr, begun by the program's name."""
    _write("stderr", f"copydesk: {one_line(text)}")


def say_json(document: Json) -> None:
    """Write the one JSON document of `--json`."""
    import json

    say(json.dumps(document, ensure_ascii=False, indent=2))


def ask(question: str) -> bool:
    """Ask at a terminal; where there is none, nobody said yes."""
    if not (_is_terminal(sys.stdin) and _is_terminal(sys.stderr)):
        return False
    _write("stderr", f"{one_line(question)} [y/N] ")
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def login() -> str:
    """Return the name that somebody is logged in as."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "annotator 1"


def say_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write rows: a table for a person at a terminal, else tab-separated lines."""
    if not _is_terminal(sys.stdout):
        for row in rows:
            say("\t".join(one_line(cell) for cell in row))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    with suppress(OSError, ValueError):
        Console(file=sys.stdout).print(table)


def one_line(text: str) -> str:
    """Return a text on one line, without what would steer a terminal."""
    return " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in text).split())


@contextmanager
def progress_bar(title: str) -> Iterator[Bar | None]:
    """Show a bar on stderr while something runs, where a terminal is there to show it."""
    if not _is_terminal(sys.stderr):
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(file=sys.stderr),
        transient=True,
    )
    bar.add_task(title, total=None)
    with bar:
        yield bar


def guarded(work: Callable[[], int], arguments: Sequence[str]) -> int:
    """Run `work`; returns its exit code, or 1 after one line on stderr for whatever it raises.

    What is no `UserError` is a mistake of ours: its traceback goes to a log file, and the line says where that is.
    """
    prepare_streams()
    try:
        return work()
    except UserError as error:
        warn(str(error))
    except KeyboardInterrupt:
        warn("Stopped; what was done before is kept.")
    except Exception as error:
        warn(_logged(error, arguments))
    return 1


def _logged(error: Exception, arguments: Sequence[str]) -> str:
    """Write an unexpected error to the log file; return the one line that says where it is."""
    import traceback
    from datetime import UTC, datetime

    import platformdirs

    what = f"{type(error).__name__}: {error}"[:200]
    try:
        path = Path(platformdirs.user_log_dir("copydesk", appauthor=False, ensure_exists=True)) / "copydesk.log"
        with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} copydesk {list(arguments)!r}\n")
            log.write("".join(traceback.format_exception(error)) + "\n")
    except OSError:
        return f"This is a mistake in Copydesk, please report it: {what}"
    return f"This is a mistake in Copydesk, please report it: {what} (details: {path})"


class Stop:
    """Whether a person asked to stop: Ctrl+C once ends the work in good order, twice at once."""

    def __init__(self) -> None:
        self.asked = False
        self._before: dict[int, Any] = {}

    def __call__(self) -> bool:
        return self.asked

    def __enter__(self) -> Stop:
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(ValueError):  # signals belong to the main thread
                self._before[number] = signal.signal(number, self._on_signal)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
        warn("stopping; press Ctrl+C again to stop at once" if number == signal.SIGINT else "stopping")


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def _write(name: str, text: str) -> None:
    stream: TextIO | None = getattr(sys, name)
    if stream is None:
        return
    try:
        stream.write(text.encode("utf-8", "backslashreplace").decode() + "\n")
        stream.flush()
    except UnicodeEncodeError:
        stream.write(text.encode("ascii", "backslashreplace").decode() + "\n")
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, stream.fileno())
            os.close(null)
        if name == "stdout" and getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG):
            raise UserError(f"The result could not be written: {os.strerror(getattr(error, 'errno', 0))}.") from error
        # Else nobody reads any more; the work itself goes on.
