"""Copies of a project as it was, kept in a folder beside it: made, told apart, looked into, thinned.

A copy's name says its place in the order in which they were made, when by the clock, and why. The order is its
number's, never the clock's: a clock that is set back, or was wrong for a day, makes no copy older than it is.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from store.database import opening, sqlite
from store.database.failures import explain
from store.documents import parse_moment
from store.errors import UserError, said

DAY, CHANGE, FIELDS, MIGRATION, RESTORE, ASKED = WHYS = ("day", "change", "fields", "migration", "restore", "asked")
"""Why a copy was made: a day's work began, or before a change over many articles, before a change of the fields, before
a migration, before another one was restored; or somebody asked for it."""

DAILY = timedelta(days=31)
"""So long the last copy of each day is kept; of what is older, the last of each month."""
LEAST_DAYS = 14
"""Of so many days the last copy is kept in any case, whatever the clock says of their age."""
_NAME = re.compile(r"(\d{4,9})-(\d{8}-\d{6})-([a-z]+)\.copydesk")
_BEFORE = re.compile(r"before-(\d{8}-\d{6})(?:-\d+)?\.copydesk")
"""What copies were called that earlier versions made before changes."""
_ROOM = 1.2
_STALE_SECONDS = 600.0


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A copy: its place in their order, when it was made by the clock of that time, why, and where it is."""

    order: int
    at: datetime
    why: str
    path: Path
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What a copy holds: articles, how many of them are done, steps of the journal, and the last of these."""

    articles: int = 0
    done: int = 0
    steps: int = 0
    last: datetime | None = None
    by: str = ""
    schema: int = 0
    problem: str = ""
    """Why it cannot be restored; empty where it can."""


def folder_of(project: Path) -> Path:
    """Return where a project's copies are."""
    return project.with_name(f"{project.stem}.backups")


def listed(project: Path) -> list[Backup]:
    """Return a project's copies, the newest first; nothing else that lies there counts as one."""
    folder = folder_of(project)
    found = []
    try:
        paths = list(folder.iterdir()) if folder.is_dir() else []
    except OSError:
        paths = []
    for path in paths:
        if (made := _told_by_name(path)) is not None:
            found.append(made)
    return sorted(found, reverse=True)


def _told_by_name(path: Path) -> Backup | None:
    name, earlier = _NAME.fullmatch(path.name), _BEFORE.fullmatch(path.name)
    if name is None and earlier is None:
        return None
    try:
        order, stamp, why = (int(name[1]), name[2], name[3]) if name else (0, earlier[1], CHANGE)  # type: ignore[index]
        at = datetime.strptime(stamp, "%Y%m%d-%H%M%S").astimezone()
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(order, at, why if why in WHYS else ASKED, path, size)


# --- making one -----------------------------------------------------------------------------------------------------


def make(
    project: Path,
    why: str,
    *,
    begun: Callable[[], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    instead: str = "",
) -> Path:
    """Copy a project as it stands when `begun` is called, and thin the copies out; returns where it is.

    Raises UserError where there is no room for it; `instead` is a sentence that then says what else can be done.
    """
    out = _room_for(project, why, instead)
    opening.back_up(project, out, begun, cancelled=cancelled)
    thin_out(project)
    return out


class Copying:
    """A copy of a project as it stands now, made in a thread of its own while a change is written.

    Raises UserError at once where there is no room for it. In a `with`, it ends with it; a copy whose change failed is
    taken away again.
    """

    def __init__(self, project: Path, why: str = CHANGE) -> None:
        self._project = project
        self._out = _room_for(project, why, said("It can also be done without a copy: undo takes it back as well."))
        self._begun = threading.Event()
        self._error: Exception | None = None
        self._finished = False
        self._thread = threading.Thread(target=self._run, name="copy")

    def __enter__(self) -> Self:
        self._thread.start()
        self._begun.wait()
        return self

    def _run(self) -> None:
        try:
            opening.back_up(self._project, self._out, self._begun.set)
        except Exception as error:  # told where the copy is waited for
            self._error = error
        finally:
            self._begun.set()

    def finish(self) -> Path:
        """Wait until the copy is there, and thin the copies out; raises UserError where it could not be made."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        self._finished = True
        thin_out(self._project)
        return self._out

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        self._thread.join()
        if kind is not None or not self._finished:
            self._out.unlink(missing_ok=True)


def _room_for(project: Path, why: str, instead: str) -> Path:
    """Return where the next copy goes, in a folder that has room for it."""
    folder = folder_of(project)
    size = sum(p.stat().st_size for p in (project, project.with_name(f"{project.name}-wal")) if p.exists())
    try:
        folder.mkdir(exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise UserError(
            "No copy can be kept in {0}: {1}. Nothing was changed. {2}", folder, error.strerror or error, instead
        ) from error
    if free < size * _ROOM:
        raise UserError(
            "There is no room for a copy of the project in {0} ({1:,.0f} MB are needed), so nothing was changed. "
            "Make room and do it again. {2}",
            folder,
            size / 1000000.0,
            instead,
        )
    _sweep(folder)
    order = max((b.order for b in listed(project)), default=0) + 1
    return folder / f"{order:04}-{datetime.now().astimezone():%Y%m%d-%H%M%S}-{why}.copydesk"


def _sweep(folder: Path) -> None:
    """Take away what a program that was killed in the middle of a copy has left of it."""
    for path in folder.glob(".*.copydesk.*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _STALE_SECONDS:
                path.unlink()


def make_daily(project: Path, cancelled: Callable[[], bool] | None = None) -> Path | None:
    """Copy a project once a day, unless nothing was done since the last copy; returns the copy, None without one."""
    there = listed(project)
    today = datetime.now().astimezone().date()
    if any(b.why == DAY and b.at.date() == today for b in there):
        return None
    now = look_into(project)
    if not (now.articles or now.steps):
        return None
    if there and _same(look_into(there[0].path), now):
        return None
    return make(project, DAY, cancelled=cancelled)


def _same(one: Holding, other: Holding) -> bool:
    return (one.articles, one.done, one.steps, one.last) == (other.articles, other.done, other.steps, other.last)


# --- thinning -------------------------------------------------------------------------------------------------------


def thin_out(project: Path) -> list[Path]:
    """Take away the copies that are not kept; returns them."""
    gone = []
    for backup in superfluous(listed(project)):
        with suppress(OSError):
            backup.path.unlink()
            gone.append(backup.path)
    return gone


def superfluous(backups: Sequence[Backup]) -> list[Backup]:
    """Return which copies are not kept: all of the last day are, then the last of a day for a month, then of a month.

    Days are told by the dates of copies that follow each other, and their age by the newest copy, not by today's date:
    where the clock is set back nothing seems new, and where it was wrong once nothing seems old; at least the last
    `LEAST_DAYS` days keep theirs.
    """
    days: list[list[Backup]] = []
    for backup in sorted(backups, reverse=True):
        if days and days[-1][0].at.date() == backup.at.date():
            days[-1].append(backup)
        else:
            days.append([backup])
    gone: list[Backup] = []
    months: list[tuple[int, int]] = []
    for place, day in enumerate(days):
        if place == 0:
            continue
        newest, *others = day
        gone += others
        when: date = newest.at.date()
        age = days[0][0].at.date() - when
        if place < LEAST_DAYS or timedelta() <= age <= DAILY or age < timedelta():
            continue
        month = (when.year, when.month)
        if months and months[-1] == month:
            gone.append(newest)
        else:
            months.append(month)
    return gone


# --- looking into one -----------------------------------------------------------------------------------------------


def look_into(path: Path) -> Holding:
    """Return what a project's file holds, a copy's or any; one that cannot be read says why."""
    try:
        schema = opening.look_over(path)
        with closing(sqlite.connect_quietly(str(path))) as connection:
            return _holding(connection, schema)
    except UserError as error:
        return Holding(problem=str(error))
    except sqlite3.Error as error:
        return Holding(problem=str(explain(error, str(path)) or error))


def _holding(connection: sqlite3.Connection, schema: int) -> Holding:
    connection.execute("BEGIN")
    counts = connection.execute("SELECT name, sum(count) FROM counter GROUP BY name").fetchall()
    named = {str(name): int(count or 0) for name, count in counts}
    last = connection.execute(
        "SELECT step.id, step.at, annotator.name FROM step JOIN annotator ON annotator.id = step.annotator_id "
        "ORDER BY step.id DESC LIMIT 1"
    ).fetchone()
    number, at, by = last if last is not None else (0, None, "")
    return Holding(
        articles=named.get("articles", 0),
        done=named.get("done", 0),
        steps=int(number),
        last=parse_moment(at, "at"),
        by=str(by),
        schema=schema,
    )
