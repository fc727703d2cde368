"""Send extraction to a Dask cluster: an optional package, for collections that one machine is too slow for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from store.articles import Json
from store.errors import MissingExtra, UserError
from store.extract.workers import TIMEOUT, Lost, load

T = TypeVar("T")
_loaded: dict[str, Callable[[Json], Json]] = {}


class Scheduler:
    """Do what `Workers` does on the workers of a Dask scheduler, each of which needs Copydesk installed."""

    def __init__(self, address: str, function: str, setup: Json, *, timeout: float = TIMEOUT) -> None:
        try:
            from distributed import Client
        except ImportError:
            raise MissingExtra("--scheduler needs Dask: pip install 'copydesk[dask]'") from None
        try:
            self._client: Any = Client(address, timeout=10, set_as_default=False)
        except (OSError, ValueError) as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise UserError("There is no Dask scheduler at {0}: {1}.", address, reason) from error
        self._function, self._setup, self._timeout = function, setup, timeout

    def __enter__(self) -> Scheduler:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def run(
        self, tasks: Iterable[tuple[T, Json]], *, again: Callable[[T, Json, Lost], Json] | None = None
    ) -> Iterator[tuple[T, Json | Lost]]:
        """Yield each tag with its task's result, in order; see `Workers.run`."""
        window = 4 * max(1, sum(self._client.ncores().values()))
        waiting: deque[tuple[T, Json, Any]] = deque()
        for tag, task in tasks:
            waiting.append((tag, task, self._submit(task)))
            if len(waiting) >= window:
                yield self._next(waiting, again)
        while waiting:
            yield self._next(waiting, again)

    def _submit(self, task: Json) -> Any:
        return None if task is None else self._client.submit(work, self._function, self._setup, task, pure=False)

    def _next(
        self, waiting: deque[tuple[T, Json, Any]], again: Callable[[T, Json, Lost], Json] | None
    ) -> tuple[T, Json | Lost]:
        tag, task, future = waiting.popleft()
        while future is not None:
            try:
                return tag, future.result(timeout=self._timeout)
            except Exception as error:
                future.cancel()
                lost = Lost(f"the extraction failed with {type(error).__name__}")
                task = again(tag, task, lost) if again is not None else None
                if task is None:
                    return tag, lost
                future = self._submit(task)
        return tag, None


def work(function: str, setup: Json, task: Json) -> Json:
    """Do one task on a cluster's worker; what is set up stays set up there."""
    name = f"{function} {setup!r}"
    if name not in _loaded:
        _loaded.clear()
        _loaded[name] = load(function, setup)
    return _loaded[name](task)
