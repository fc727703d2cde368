"""Work beside the window: one writer in order, a few readers, and a thread of its own for long work.

Work is plain Python and runs in a thread; its result comes back to the thread of the window, and is dropped when it
comes late (cancelled, replaced by newer work of the same name, or its owner is gone).
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

_T = TypeVar("_T")


class Ticket:
    """A piece of work that was asked for; the work itself may look at `stopped` to end early."""

    __slots__ = ("_cancelled", "_stopped", "done", "error", "failed", "key", "owner", "result", "work")

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        owner: QObject,
        key: str | None,
    ) -> None:
        self.work, self.done, self.failed, self.owner, self.key = work, done, failed, owner, key
        self.result: Any = None
        self.error: Exception | None = None
        self._cancelled = threading.Event()
        self._stopped = threading.Event()

    def cancel(self) -> None:
        """Drop the result; work that has not begun never does."""
        self._cancelled.set()

    def stop(self) -> None:
        """Ask the work to end early; unlike with `cancel`, what it has by then is still handed over."""
        self._stopped.set()

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more; safe from any thread."""
        return self._cancelled.is_set()

    @property
    def stopped(self) -> bool:
        """Whether the work shall end early; safe from any thread."""
        return self._stopped.is_set() or self._cancelled.is_set()


class _Lane:
    """A queue of work and the threads that take from it; threads start with the first work."""

    def __init__(self, name: str, size: int, finished: Callable[[Ticket], None]) -> None:
        self._name, self._size, self._finished = name, size, finished
        self._waiting: deque[Ticket] = deque()
        self._ready = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._free = 0
        self._stopping = False

    def put(self, ticket: Ticket) -> None:
        with self._ready:
            self._waiting.append(ticket)
            if self._free < len(self._waiting) and len(self._threads) < self._size:
                thread = threading.Thread(target=self._run, name=f"{self._name}-{len(self._threads) + 1}")
                self._threads.append(thread)
                thread.start()
            self._ready.notify()

    def stop(self, *, finish: bool) -> None:
        """End the threads, after all that waits where `finish` is set."""
        with self._ready:
            self._stopping = True
            if not finish:
                self._waiting.clear()
            self._ready.notify_all()
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while True:
            with self._ready:
                self._free += 1
                while not self._waiting and not self._stopping:
                    self._ready.wait()
                self._free -= 1
                if not self._waiting:
                    return
                ticket = self._waiting.popleft()
            if not ticket.cancelled:
                try:
                    ticket.result = ticket.work()
                except Exception as error:  # told where the work was asked for
                    ticket.error = error
            self._finished(ticket)
            del ticket


class Jobs(QObject):
    """The window's workers. Call only from the window's thread."""

    idle = Signal()
    """Nothing runs, waits, or has a result to hand over."""
    crashed = Signal(object)
    """Exception of work that nobody said what to do with when it fails."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, *, readers: int = 2) -> None:
        super().__init__(parent)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._writer = _Lane("writer", 1, self._finished.emit)
        self._readers = _Lane("reader", readers, self._finished.emit)
        self._long = _Lane("long", 1, self._finished.emit)
        self._open: set[Ticket] = set()
        self._writing: set[Ticket] = set()
        self._named: dict[tuple[int, str], Ticket] = {}
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Whether any work runs, waits, or has a result to hand over."""
        return bool(self._open)

    def read(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject,
        key: str | None = None,
    ) -> Ticket:
        """Run work that changes nothing; work of the same owner and key replaces what was asked for before."""
        return self._put(self._readers, Ticket(work, done, failed, owner, key))

    def write(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject,
    ) -> Ticket:
        """Run work that changes something, after all such work that was asked for before."""
        ticket = Ticket(work, done, failed, owner, None)
        self._writing.add(ticket)
        return self._put(self._writer, ticket)

    def run_long(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject,
    ) -> Ticket:
        """Run an import, an export, or the like; one at a time, and nothing else waits for it."""
        return self._put(self._long, Ticket(work, done, failed, owner, None))

    def stop(self) -> None:
        """Finish what is being written, drop the rest, and end all threads."""
        if self._stopped:
            return
        self._stopped = True
        for ticket in self._open - self._writing:
            ticket.cancel()
        self._readers.stop(finish=False)
        self._long.stop(finish=False)
        self._writer.stop(finish=True)

    def _put(self, lane: _Lane, ticket: Ticket) -> Ticket:
        if self._stopped:
            ticket.cancel()
            return ticket
        if ticket.key is not None:
            name = (id(ticket.owner), ticket.key)
            if name in self._named:
                self._named[name].cancel()
            self._named[name] = ticket
        self._open.add(ticket)
        lane.put(ticket)
        return ticket

    @Slot(object)
    def _on_finished(self, ticket: Ticket) -> None:
        if ticket.key is not None:
            name = (id(ticket.owner), ticket.key)
            if self._named.get(name) is ticket:
                del self._named[name]
        try:
            if not ticket.cancelled and not self._stopped and isValid(ticket.owner):
                if ticket.error is None:
                    if ticket.done is not None:
                        ticket.done(ticket.result)
                elif ticket.failed is not None:
                    ticket.failed(ticket.error)
                else:
                    self.crashed.emit(ticket.error)
        finally:
            self._open.discard(ticket)
            self._writing.discard(ticket)
            if not self._open:
                self.idle.emit()
