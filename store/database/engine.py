"""The connections to a project: one writer behind a lock, readers that each see one moment of it.

Every write is one transaction that takes the write lock at its start (so it never has to be repeated half-way) and is
on the disk when it ends. Readers never wait for the writer. Both may be used from any thread.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from store.database import sqlite
from store.database.failures import explain
from store.errors import MovedProject, Refused, UserError

CLOSING_PATIENCE = 10.0
"""Seconds that closing waits for reads still under way in other threads."""


class Database:
    """An open project database."""

    def __init__(self, location: str, *, read_only: bool = False) -> None:
        self.location = location
        self.read_only = read_only
        self._readers: Engine = sqlite.engine(location, writer=False, read_only=read_only)
        self._writer: Engine | None = None if read_only else sqlite.engine(location, writer=True)
        self._watch: Connection | None = None
        self._stamp = sqlite.stamp(location) if read_only else ()
        self._file = sqlite.identity(location)
        self._changes = 0
        self._write_lock = threading.Lock()
        self._watch_lock = threading.Lock()
        self._reading = 0
        self._idle = threading.Condition()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the project; keep it short."""
        with self._idle:
            if self._closed:
                raise UserError("The project is closed.")
            self._reading += 1
        try:
            with self._explained(), self._readers.connect() as connection:
                yield connection
        finally:
            with self._idle:
                self._reading -= 1
                self._idle.notify_all()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the writer's connection within one transaction: durable at the end, undone wholly on any error."""
        if self._writer is None:
            raise Refused("The project was opened read-only, so nothing was changed.")
        with self._write_lock:
            if self._closed:
                raise UserError("The project is closed.")
            with self._explained():
                self._check_place()
                with self._writer.begin() as connection:
                    yield connection
                    self._check_place()  # else what is written would be gone with the file

    def _check_place(self) -> None:
        """Refuse to write into a file that is no longer there, or that another one has taken the place of.

        The system would let us: into a file that has no name any more.
        """
        if (now := sqlite.identity(self.location)) != self._file:
            if now is None:
                raise MovedProject(
                    "{0} is not where it was opened: it was moved, renamed or removed, or its disk is gone. The change "
                    "was not saved and waits; put the file back, or save a copy of the project.",
                    self.location,
                )
            raise MovedProject(
                "Another file stands in the place of {0} now, as where a program synchronises or restores folders. The "
                "change was not saved and waits; save a copy of the project, then look at both.",
                self.location,
            )

    def save_copy(self, out: Path) -> None:
        """Copy the project as its open connections still see it, also where its file has no name any more."""
        with self._idle:
            if self._closed:
                raise UserError("The project is closed.")
            self._reading += 1
        try:
            with self._readers.connect() as connection:
                raw = connection.connection.dbapi_connection
                assert raw is not None
                sqlite.copy_open(raw.backup, out)
        except Exception as error:
            told = explain(error, str(out)) or getattr(error, "strerror", None)
            if told is None:
                raise
            raise UserError("No copy was made in {0}: {1}", out.parent, told) from error
        finally:
            with self._idle:
                self._reading -= 1
                self._idle.notify_all()

    def version(self) -> int:
        """Return a number that differs whenever anybody, in any process, has committed a change since the last call."""
        with self._watch_lock, self._explained():
            if self._closed:
                raise UserError("The project is closed.")
            if self.read_only:
                return self._version_by_stamp()
            if self._watch is None:
                self._watch = self._readers.connect()
            return sqlite.data_version(self._watch)

    def _version_by_stamp(self) -> int:
        """Tell a change by the file itself: what is only read is held open as a file that nobody changes."""
        stamp = sqlite.stamp(self.location)
        if stamp != self._stamp:
            self._stamp = stamp
            self._changes += 1
            self._readers.dispose()  # they may remember pages as they were
        return self._changes

    def close(self) -> None:
        """Wait for reads and writes under way, then close every connection; closing twice does nothing."""
        with self._write_lock, self._watch_lock, self._idle:
            if self._closed:
                return
            self._closed = True
            self._idle.wait_for(lambda: self._reading == 0, timeout=CLOSING_PATIENCE)
            if self._watch is not None:
                self._watch.close()
            self._readers.dispose()
            if self._writer is not None:
                self._writer.dispose()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except UserError:
            raise
        except Exception as error:
            told = explain(error, self.location)
            if told is None:
                raise
            raise told from error
