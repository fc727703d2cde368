"""Worker processes: results in order, whatever a task does to its process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from store.extract.workers import Lost, Workers, _Worker

WORK = "tests.store.worker_tasks:work"


def done(result: Any) -> Any:
    assert not isinstance(result, Lost), result
    return result


def test_results_come_in_order_from_several_processes() -> None:
    with Workers(WORK, jobs=2) as workers:
        tasks = [(n, {"sleep": 0.05} if n == 0 else {"n": n}) for n in range(40)]
        results = list(workers.run(tasks))
    assert [tag for tag, _ in results] == list(range(40))
    assert len({done(r)["pid"] for _, r in results}) == 2


def test_one_that_dies_hangs_or_raises_costs_only_itself() -> None:
    tasks = {
        "a": {},
        "dies": {"die": 139},
        "b": {},
        "hangs": {"sleep": 60},
        "raises": {"raise": "x"},
        "c": {},
        "none": None,
    }
    began = time.monotonic()
    with Workers(WORK, jobs=1, timeout=2) as workers:
        results = dict(workers.run(tasks.items()))
    assert time.monotonic() - began < 20
    assert all(isinstance(results[name], dict) for name in "abc")
    assert results["dies"] == Lost("the extraction's helper process ended at it")
    assert results["hangs"] == Lost("it took longer than 2 s")
    assert results["raises"] == Lost("the extraction failed with ValueError")
    assert results["none"] is None


def test_in_a_turn_of_several_only_the_one_at_fault_is_lost() -> None:
    tasks: list[tuple[int, Any]] = [(n, {"n": n}) for n in range(120)]
    tasks[60], tasks[75], tasks[76] = (60, {"die": 1}), (75, {"raise": "x"}), (76, {"sleep": 60})
    sizes = []
    with Workers(WORK, jobs=1, timeout=2) as workers:
        give = _Worker.give

        def counted(worker: _Worker, slots: Any, timeout: float) -> None:
            slots = list(slots)
            sizes.append(len(slots))
            give(worker, slots, timeout)

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(_Worker, "give", counted)
            results = list(workers.run(tasks))
    assert max(sizes) > 1
    assert [tag for tag, _ in results] == list(range(120))
    assert [tag for tag, result in results if isinstance(result, Lost)] == [60, 75, 76]
    assert all(done(result)["did"] == {"n": tag} for tag, result in results if tag not in (60, 75, 76))


def test_an_error_does_not_cost_the_process() -> None:
    with Workers(WORK, jobs=1) as workers:
        results = dict(workers.run([(1, {}), (2, {"raise": "x"}), (3, {})]))
    assert done(results[1])["pid"] == done(results[3])["pid"]


def test_a_lost_task_may_be_done_in_a_lighter_way() -> None:
    with Workers(WORK, jobs=1) as workers:
        results = list(
            workers.run(
                [(1, {"die": 1}), (2, {"raise": "x"})],
                again=lambda tag, _task, lost: {"lighter": tag} if "ended" in lost.reason else None,
            )
        )
    assert done(results[0][1])["did"] == {"lighter": 1}
    assert isinstance(results[1][1], Lost)


def test_it_reads_only_as_far_ahead_as_it_must_and_stops_when_left() -> None:
    taken = 0

    def tasks() -> Iterator[tuple[int, Any]]:
        nonlocal taken
        for n in range(10_000):
            taken += 1
            yield n, {}

    with Workers(WORK, jobs=1) as workers:
        results = workers.run(tasks())
        next(results)
        assert taken < 50
        (worker,) = workers._workers
        process = worker.process
        del results
    assert workers._workers == []
    assert getattr(process, "_closed")  # noqa: B009  # its end was waited for


def test_large_results_pass() -> None:
    with Workers(WORK, jobs=1) as workers:
        ((_, result),) = workers.run([(1, {"big": 20_000_000})])
    assert isinstance(result, str)
    assert len(result) == 20_000_000
