"""A Dask scheduler instead of worker processes; Dask itself is optional, so a stand-in speaks for it."""

from __future__ import annotations

import sys
from concurrent.futures import Future, ThreadPoolExecutor
from types import ModuleType
from typing import Any

import pytest

from store.errors import MissingExtra, UserError
from store.extract.scheduler import Scheduler
from store.extract.workers import Lost

WORK = "tests.store.worker_tasks:work"


class Client:
    """What of `distributed.Client` is used."""

    def __init__(self, address: str, *, timeout: float, set_as_default: bool) -> None:
        if address != "tcp://here:8786":
            raise OSError(f"Timed out trying to connect to {address} after {timeout} s\nand more lines")
        self._pool = ThreadPoolExecutor(2)

    def ncores(self) -> dict[str, int]:
        """Return the cluster's cores."""
        return {"tcp://worker": 2}

    def submit(self, function: Any, *arguments: Any, pure: bool) -> Future[Any]:
        """Run a call on the cluster."""
        return self._pool.submit(function, *arguments)

    def close(self) -> None:
        """Leave the cluster."""
        self._pool.shutdown()


@pytest.fixture
def _cluster(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("distributed")
    module.Client = Client  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "distributed", module)


@pytest.mark.usefixtures("_cluster")
def test_results_come_in_order_and_a_failure_costs_only_itself() -> None:
    tasks: list[tuple[int, Any]] = [(n, {"n": n}) for n in range(30)]
    tasks[3] = (3, {"raise": "x"})
    tasks[4] = (4, None)
    with Scheduler("tcp://here:8786", WORK, None) as scheduler:
        results = list(scheduler.run(tasks))
        assert [tag for tag, _ in results] == list(range(30))
        assert results[3][1] == Lost("the extraction failed with ValueError")
        assert results[4][1] is None
        ((_, lighter),) = scheduler.run([(1, {"raise": "x"})], again=lambda *_: {"light": 1})
        assert not isinstance(lighter, Lost)
        assert lighter["did"] == {"light": 1}


@pytest.mark.usefixtures("_cluster")
def test_a_scheduler_that_is_not_there_is_one_sentence() -> None:
    with pytest.raises(UserError, match="no Dask scheduler at tcp://gone:1") as caught:
        Scheduler("tcp://gone:1", WORK, None)
    assert "\n" not in str(caught.value)


def test_without_dask_the_command_that_installs_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(MissingExtra, match=r"pip install 'copydesk\[dask\]'"):
        Scheduler("tcp://here:8786", WORK, None)
