"""Workers: order, replacement, late results, and an end without threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


def test_results_come_back_to_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[tuple[str, bool]] = []
    here = threading.current_thread()
    jobs.read(
        lambda: threading.current_thread().name,
        lambda name: got.append((name, threading.current_thread() is here)),
        owner=jobs,
    )
    with qtbot.waitSignal(jobs.idle):
        pass
    assert got == [("reader-1", True)]


def test_writes_keep_their_order_and_never_overlap(jobs: Jobs, qtbot: QtBot) -> None:
    inside, overlaps = [0], [0]
    order: list[int] = []

    def write(number: int) -> int:
        inside[0] += 1
        overlaps[0] = max(overlaps[0], inside[0])
        time.sleep(0.001)
        inside[0] -= 1
        return number

    for number in range(20):
        jobs.write(lambda number=number: write(number), order.append, owner=jobs)  # type: ignore[misc]
    with qtbot.waitSignal(jobs.idle):
        pass
    assert order == list(range(20))
    assert overlaps == [1]


def test_newer_work_of_a_name_replaces_older(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[int] = []
    for number in range(50):
        jobs.read(lambda number=number: number, got.append, owner=jobs, key="x")  # type: ignore[misc]
    with qtbot.waitSignal(jobs.idle):
        pass
    assert got[-1] == 49
    assert len(got) < 50


def test_a_result_for_an_owner_that_is_gone_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    from shiboken6 import delete

    owner, go_on = QObject(), threading.Event()
    got: list[bool] = []
    jobs.read(lambda: go_on.wait(5), got.append, owner=owner)
    delete(owner)
    go_on.set()
    with qtbot.waitSignal(jobs.idle):
        pass
    assert not got


def test_a_failure_goes_where_it_is_wanted_or_to_the_crash_dialog(jobs: Jobs, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("no")

    got: list[Exception] = []
    jobs.read(fail, failed=got.append, owner=jobs)
    with qtbot.waitSignal(jobs.idle):
        pass
    assert isinstance(got[0], ValueError)
    with qtbot.waitSignal(jobs.crashed) as caught:
        jobs.write(fail, owner=jobs)
    assert isinstance(caught.args[0], ValueError)


def test_the_end_finishes_writes_and_drops_reads(qtbot: QtBot) -> None:
    jobs, written = Jobs(), []
    go_on = threading.Event()
    jobs.write(lambda: go_on.wait(5), owner=jobs)
    for number in range(5):
        jobs.write(lambda number=number: written.append(number), owner=jobs)  # type: ignore[misc]
    go_on.set()
    jobs.stop()
    assert written == [0, 1, 2, 3, 4]
    before = threading.active_count()
    jobs.read(lambda: 1, written.append, owner=jobs)
    assert threading.active_count() == before
