"""Worker processes for what may hang or crash: hostile pages in, results out, in the order of the tasks.

A worker that dies or overstays its time costs the task it had in hand, never the others and never the program.
"""

from __future__ import annotations

import gc
import importlib
import logging
import os
import signal
import threading
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Generic, TypeVar

from store.articles import Json
from store.errors import UserError

T = TypeVar("T")
TIMEOUT = 60.0
"""Seconds that one article may take."""
TURN = 0.03
"""Seconds of work that a worker gets at once, so that quick tasks do not each wait for the next to be handed over."""
MOST_AT_ONCE = 8
TASKS_PER_WORKER = 5000
"""Tasks after which a worker is replaced, so that what libraries never give back does not add up."""


ENDED = "the extraction's helper process ended at it"
_LOOK = 0.1
"""Seconds between two looks at whether the work is given up."""


class _GivenUpError(Exception):
    """Nobody waits for the results any more."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A task without a result; `reason` is a clause such as "it took longer than 60 s"."""

    reason: str


@dataclass(slots=True)
class _Slot(Generic[T]):
    """A place in the order of results."""

    tag: T
    task: Json
    result: Json | Lost = None
    ready: bool = False


class _Worker:
    """A process with a pipe; it answers the tasks of one turn one by one, and gets no more before it has."""

    def __init__(self, function: str, setup: Json, *, starting: float = 0.0, grouped: bool = False) -> None:
        self._grouped = grouped
        self._starting = starting
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, function, setup), daemon=True)
        with (
            _interrupts_ignored()
        ):  # the process inherits it: Ctrl+C is the program's to answer, which ends its workers
            self.process.start()
        theirs.close()
        self.slots: deque[_Slot[Any]] = deque()
        self.deadline = 0.0
        self.done = 0

    def give(self, slots: Iterable[_Slot[Any]], timeout: float) -> None:
        self.slots, self.deadline = deque(slots), time.monotonic() + timeout + self._starting
        self._starting = 0.0
        self.connection.send([slot.task for slot in self.slots])

    def end(self) -> None:
        self.connection.close()
        if self._grouped and self.process.pid is not None and hasattr(os, "killpg"):
            with suppress(OSError):  # it has not made a group of its own yet
                os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.join()
        self.process.close()


class Workers:
    """A few worker processes that call one function.

    `function` is "module:name", called as `name(task)` after `name.setup(setup)` where it has such an attribute; tasks
    and results are plain data. A worker has `starting` seconds more for its first answer. Where `grouped`, the
    function makes its process a group of its own (`os.setsid`), which is ended as a whole. Where `cancelled` returns
    true, `run` ends at once without the results that are still to come. Use it as a context manager.
    """

    def __init__(
        self,
        function: str,
        setup: Json = None,
        *,
        jobs: int = 1,
        timeout: float = TIMEOUT,
        starting: float = 0.0,
        grouped: bool = False,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._function, self._setup = function, setup
        self._starting, self._grouped, self._cancelled = starting, grouped, cancelled
        self._timeout = timeout
        self._jobs = max(1, jobs)
        self._workers: list[_Worker] = []
        self._pace = TURN
        """Seconds that a task takes, about."""

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def run(
        self, tasks: Iterable[tuple[T, Json]], *, again: Callable[[T, Json, Lost], Json] | None = None
    ) -> Iterator[tuple[T, Json | Lost]]:
        """Yield each tag with its task's result, in order; a task that is None yields None without work.

        `again` may return a lighter task for one that was lost; None leaves it lost. Reads ahead only as far as the
        workers need.
        """
        with suppress(_GivenUpError):
            yield from self._run(tasks, again)

    def _run(
        self, tasks: Iterable[tuple[T, Json]], again: Callable[[T, Json, Lost], Json] | None
    ) -> Iterator[tuple[T, Json | Lost]]:
        waiting: deque[_Slot[T]] = deque()  # in the order of results
        ready: deque[_Slot[T]] = deque()  # tasks that no worker has yet
        source = iter(tasks)
        exhausted = False
        window = 2 * MOST_AT_ONCE * self._jobs
        while True:
            while not exhausted and len(waiting) < window:
                item = next(source, None)
                if item is None:
                    exhausted = True
                    break
                slot = _Slot(item[0], item[1], ready=item[1] is None)
                waiting.append(slot)
                if not slot.ready:
                    ready.append(slot)
                    if self._give_out(ready):
                        self._collect(0, ready, again)
            self._give_out(ready)
            while waiting and waiting[0].ready:
                first = waiting.popleft()
                yield first.tag, first.result
            if exhausted and not waiting:
                return
            if waiting and not waiting[0].ready:
                self._collect(None, ready, again)

    def _give_out(self, ready: deque[_Slot[Any]]) -> bool:
        """Hand tasks to idle workers; return whether tasks are left that no worker is free for."""
        while ready:
            worker = next((w for w in self._workers if not w.slots), None)
            if worker is None:
                if len(self._workers) >= self._jobs:
                    return True
                worker = _Worker(self._function, self._setup, starting=self._starting, grouped=self._grouped)
                self._workers.append(worker)
            share = -(-len(ready) // self._jobs)
            slots = [ready.popleft() for _ in range(max(1, min(share, MOST_AT_ONCE, int(TURN / self._pace))))]
            try:
                worker.give(slots, self._timeout)
            except OSError:  # it died while it was idle: the tasks are another one's
                self._retire(worker)
                ready.extendleft(reversed(slots))
        return False

    def _collect(
        self, wait: float | None, ready: deque[_Slot[Any]], again: Callable[[Any, Json, Lost], Json] | None
    ) -> None:
        """Take in the results that are there; where `wait` is None, wait for one or for a deadline."""
        busy = [w for w in self._workers if w.slots]
        if not busy:
            return
        if wait is None:
            wait = max(0.0, min(w.deadline for w in busy) - time.monotonic())
        arrived = self._wait([w.connection for w in busy], wait)
        for worker in busy:
            if worker.connection in arrived:
                try:
                    self._take_answers(worker, ready, again)
                    continue
                except (EOFError, OSError):
                    lost = Lost(ENDED)
            elif time.monotonic() >= worker.deadline:
                lost = Lost(f"it took longer than {self._timeout:.0f} s")
            else:
                continue
            first, *others = worker.slots
            self._retire(worker)
            ready.extendleft(reversed(others))
            _settle(first, lost, ready, again)

    def _wait(self, connections: list[Connection], seconds: float) -> list[Any]:
        """Wait for answers; raises where the work is given up meanwhile."""
        if self._cancelled is None:
            return connection.wait(connections, seconds)
        until = time.monotonic() + seconds
        while True:
            if self._cancelled():
                raise _GivenUpError
            left = max(0.0, until - time.monotonic())
            arrived = connection.wait(connections, min(left, _LOOK))
            if arrived or left <= _LOOK:
                return arrived

    def _take_answers(
        self, worker: _Worker, ready: deque[_Slot[Any]], again: Callable[[Any, Json, Lost], Json] | None
    ) -> None:
        """Take in what a worker has answered so far; raises EOFError or OSError where it is gone."""
        while worker.slots:
            seconds, result = worker.connection.recv()
            self._pace += (max(seconds, 1e-4) - self._pace) / 4
            worker.done += 1
            worker.deadline = time.monotonic() + self._timeout
            _settle(worker.slots.popleft(), result, ready, again)
            if not worker.connection.poll():
                break
        if not worker.slots and worker.done >= TASKS_PER_WORKER:
            self._retire(worker)

    def _retire(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.end()


def _settle(
    slot: _Slot[Any], result: Json | Lost, ready: deque[_Slot[Any]], again: Callable[[Any, Json, Lost], Json] | None
) -> None:
    """Keep a task's result, or put a lighter task in its place."""
    lighter = again(slot.tag, slot.task, result) if isinstance(result, Lost) and again else None
    if lighter is None:
        slot.result, slot.ready = result, True
    else:
        slot.task = lighter
        ready.appendleft(slot)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Ignore Ctrl+C for a moment, where this thread may say so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def serve(pipe: Connection, function: str, setup: Json) -> None:
    """Answer tasks until the other end is gone; runs in the worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    warnings.simplefilter("ignore")
    logging.lastResort = None  # what libraries remark on a page is nobody's business
    work = load(function, setup)
    gc.freeze()  # what is loaded stays: no need to look through it again and again
    gc.set_threshold(20_000, 10, 10)
    while True:
        try:
            for task in pipe.recv():
                began = time.perf_counter()
                result = attempt(work, task)
                pipe.send((time.perf_counter() - began, result))
        except (EOFError, OSError):
            return


def attempt(work: Callable[[Json], Json], task: Json) -> Json | Lost:
    """Return what comes of a task; an exception loses it."""
    try:
        return work(task)
    except UserError as error:
        reason = str(error).rstrip(".")
        return Lost(reason[:1].lower() + reason[1:])
    except Exception as error:
        return Lost(f"the extraction failed with {type(error).__name__}")


def load(function: str, setup: Json) -> Callable[[Json], Json]:
    """Return the function of a name "module:name", set up."""
    module, _, name = function.partition(":")
    work: Callable[[Json], Json] = getattr(importlib.import_module(module), name)
    prepare = getattr(work, "setup", None)
    if prepare is not None:
        prepare(setup)
    return work
