"""Copies of a project: when they are made, which are kept, what they hold, and a project made what it was in one."""

from __future__ import annotations

import gzip
import json
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.database import backups, restoring
from store.database.backups import Backup
from store.database.file_format import SCHEMA
from store.errors import Conflict, NotAProject, UserError
from store.project import Edit, Project
from store.review.bulk.hits import Scope
from store.review.bulk.replacing import Pattern, Replace
from tests.store.projects import finish, item, new_project
from tests.store.test_cli import Copydesk, copydesk
from tests.store.test_migrations import OLD

__all__ = ["copydesk"]

WHO = "anna"


def _made(order: int, at: datetime, why: str = backups.DAY) -> Backup:
    return Backup(order, at, why, Path(f"{order:04}"), 1)


def _note(project: Project, words: str, number: int = 1) -> None:
    before = project.review(number, WHO).note
    project.decide(WHO, number, [Edit("note", None, before, words)], action="note")


# --- making ---------------------------------------------------------------------------------------------------------


def test_one_is_made_a_day_and_none_where_nothing_was_done(tmp_path: Path) -> None:
    empty = Project.create(tmp_path / "empty.copydesk")
    assert empty.back_up_daily() is None
    empty.close()
    with new_project(tmp_path) as project:
        first = project.back_up_daily()
        assert first is not None
        assert first.parent == tmp_path / "news.backups"
        assert project.back_up_daily() is None
        yesterday = first.with_name(first.name.replace(f"{datetime.now():%Y%m%d}", "20200101"))
        first.rename(yesterday)
        assert project.back_up_daily() is None  # nothing was done since
        _note(project, "x")
        second = project.back_up_daily()
        assert second is not None
        assert [b.path for b in project.backups()] == [second, yesterday]
        assert [b.order for b in project.backups()] == [2, 1]
        with Project.open(second, read_only=True) as copy:
            assert copy.review(1, WHO).note == "x"
            assert copy.check() == []


def test_a_copy_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        with pytest.raises(UserError, match="given up"):
            project.back_up_daily(lambda: True)
        assert list((tmp_path / "news.backups").iterdir()) == []


def test_what_a_killed_copy_left_is_no_backup_and_goes_in_time(tmp_path: Path) -> None:
    import os

    with new_project(tmp_path) as project:
        copy = project.back_up_now()
        left = copy.with_name(".0002-20200101-000000-day.copydesk.partial")
        left.write_bytes(copy.read_bytes()[:8192])
        (copy.parent / "mine.copydesk").write_bytes(b"")
        (copy.parent / "0009-20209901-000000-day.copydesk").write_bytes(b"")
        assert [b.path for b in project.backups()] == [copy]
        project.back_up_now()
        assert left.exists()  # it may be another program's, under way
        os.utime(left, (0, 0))
        project.back_up_now()
        assert not left.exists()
        assert (copy.parent / "mine.copydesk").exists()


# --- thinning -------------------------------------------------------------------------------------------------------

NOON = datetime(2026, 11, 25, 12).astimezone()


def _kept(made: list[Backup]) -> list[int]:
    gone = {b.order for b in backups.superfluous(made)}
    return [b.order for b in made if b.order not in gone]


def test_all_of_today_one_a_day_for_a_month_then_one_a_month() -> None:
    made, order = [], 0
    for day in range(400, -1, -1):
        for hour in range(3):
            order += 1
            made.append(_made(order, NOON - timedelta(days=day) + timedelta(hours=hour)))
    orders = set(_kept(made))
    kept = [b for b in made if b.order in orders]
    today = [b for b in kept if b.at.date() == NOON.date()]
    month = [b for b in kept if timedelta() < NOON.date() - b.at.date() <= timedelta(days=31)]
    older = [b for b in kept if NOON.date() - b.at.date() > timedelta(days=31)]
    assert len(today) == 3
    assert len(month) == 31
    assert all(b.at.hour == 14 for b in month)  # the last of its day
    assert len({(b.at.year, b.at.month) for b in older}) == len(older) == 13
    assert _kept(kept) == [b.order for b in kept]  # thinning again takes nothing away


def test_a_clock_that_is_set_back_or_was_wrong_thins_nothing_wrongly() -> None:
    usual = [_made(n, NOON - timedelta(days=10 - n)) for n in range(1, 11)]
    back = [*usual, _made(11, NOON - timedelta(days=3000)), _made(12, NOON - timedelta(days=3000, minutes=5))]
    assert _kept(back) == list(range(1, 13))
    ahead = [*usual, _made(11, NOON + timedelta(days=5000)), _made(12, NOON)]
    assert _kept(ahead) == list(range(1, 13))
    assert _kept([*usual, _made(11, NOON + timedelta(days=5000))]) == list(range(1, 12))


@given(st.lists(st.integers(min_value=-5000, max_value=5000), max_size=60))
def test_the_newest_copy_and_those_of_its_day_are_always_kept(days: list[int]) -> None:
    made = [_made(n, NOON + timedelta(days=day)) for n, day in enumerate(days, 1)]
    kept = _kept(made)
    assert kept[-1:] == [b.order for b in made[-1:]]
    for backup in reversed(made):
        if backup.at.date() != made[-1].at.date():
            break
        assert backup.order in kept


def test_copies_that_are_not_kept_are_taken_away_when_one_is_made(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        copy = project.back_up_now()
        for n, stamp in enumerate(("20200101-100000", "20200101-110000", "20200102-100000"), 10):
            (copy.parent / f"{n:04}-{stamp}-day.copydesk").write_bytes(b"x")
        project.back_up_now()
        assert [b.order for b in project.backups()] == [13, 12, 11, 1]


# --- what it holds --------------------------------------------------------------------------------------------------


def test_what_a_copy_holds_is_told(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        finish(project, 1, WHO)
        _note(project, "x", 2)
        step = project.history(2)[-1]
        holding = backups.look_into(project.back_up_now())
        assert (holding.articles, holding.done, holding.steps, holding.by) == (2, 1, step.step, WHO)
        assert holding.last == step.at
        assert holding.schema == SCHEMA
        assert holding.problem == ""
    broken = tmp_path / "broken.copydesk"
    broken.write_bytes(b"x" * 5000)
    assert "not a Copydesk project" in backups.look_into(broken).problem
    assert "There is no project" in backups.look_into(tmp_path / "none").problem


# --- restoring ------------------------------------------------------------------------------------------------------


def test_a_project_is_made_what_it_was_and_what_it_is_now_is_kept(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        _note(project, "then")
        copy = project.back_up_now()
        _note(project, "now")
        project.add([item("later")])
    path = tmp_path / "news.copydesk"
    done = restoring.restore(path, copy)
    assert done.before is not None
    with Project.open(path) as project:
        assert project.review(1, WHO).note == "then"
        assert project.counts(WHO).total == 1
        assert project.check() == []
        assert [b.why for b in project.backups()] == [backups.RESTORE, backups.ASKED]
    restoring.restore(path, done.before)
    with Project.open(path) as project:
        assert project.review(1, WHO).note == "now"
        assert project.counts(WHO).total == 2
        assert project.check() == []
    assert not list(tmp_path.rglob("*.restoring*"))


def test_who_has_the_project_open_sees_it_restored_and_works_on(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        copy = project.back_up_now()
        seen = project.version()
        added = [item(f"n{n}") for n in range(5)]
        project.add(added)
        operation = Replace(("people",), Pattern("Aripov"), "Quite Another")
        project.change_hits(operation, WHO, project.find_hits(operation, WHO, Scope()))
        restoring.restore(tmp_path / "news.copydesk", copy)
        assert project.version() != seen
        assert project.counts(WHO).total == 1
        # The numbers of terms that this program remembers are of before.
        project.change_hits(operation, WHO, project.find_hits(operation, WHO, Scope()))
        project.add(added)
        finish(project, 2, WHO)
        assert project.check() == []


def test_a_copy_of_an_older_version_is_brought_up(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    path = tmp_path / "news.copydesk"
    old = tmp_path / "old.copydesk"
    old.write_bytes(gzip.decompress((OLD / "schema-0001.copydesk.gz").read_bytes()))
    as_it_was = old.read_bytes()
    assert restoring.restore(path, old).holding.articles == 6
    with Project.open(path) as project:
        assert project.check() == []
        assert project.backed_up is None
    assert old.read_bytes() == as_it_was


def _overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xa5" * 20 * 4096)


@pytest.mark.parametrize("harm", [_overwritten, lambda p: p.write_bytes(b"nothing"), lambda p: p.unlink()])
def test_a_damaged_project_is_set_aside_as_it_is(tmp_path: Path, harm: Callable[[Path], object]) -> None:
    with new_project(tmp_path) as project:
        _note(project, "then")
        copy = project.back_up_now()
    path = tmp_path / "news.copydesk"
    harm(path)
    path.with_name("news.copydesk-wal").write_bytes(b"of another time")
    damaged = path.read_bytes() if path.exists() else None
    done = restoring.restore(path, copy)
    with Project.open(path) as project:
        assert project.review(1, WHO).note == "then"
        assert project.check() == []
    if damaged is None:
        assert done.before is None
    else:
        assert done.before is not None
        assert done.before.read_bytes() == damaged
        assert done.before.name.startswith("news.damaged-")
    assert [p.read_bytes() for p in tmp_path.glob("news.damaged-*-wal")] == [b"of another time"]


def test_what_cannot_be_restored_changes_nothing(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        _note(project, "now")
        path = tmp_path / "news.copydesk"
        broken = tmp_path / "broken.copydesk"
        copy = project.back_up_now()
        broken.write_bytes(copy.read_bytes())
        _overwritten(broken)
        with pytest.raises(NotAProject, match="nothing was changed"):
            restoring.restore(path, broken)
        with pytest.raises(NotAProject, match="nothing was changed"):
            restoring.restore(path, tmp_path / "none.copydesk")
        with pytest.raises(UserError, match="the project itself"):
            restoring.restore(path, path)
        assert project.review(1, WHO).note == "now"
        assert project.check() == []
        assert [b.path for b in project.backups()] == [copy]


def test_a_project_that_another_program_writes_is_not_restored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.database.sqlite.BUSY_SECONDS", 0.2)
    with new_project(tmp_path) as project:
        copy = project.back_up_now()
        _note(project, "now")
        with closing(sqlite3.connect(tmp_path / "news.copydesk", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(UserError, match=r"not restored.*in use by another program"):
                restoring.restore(tmp_path / "news.copydesk", copy)
            other.execute("ROLLBACK")
        assert project.review(1, WHO).note == "now"
        assert [b.path for b in project.backups()] == [copy]


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not until() and time.monotonic() < end:
        time.sleep(0.01)
    assert until()


def test_what_is_decided_while_it_is_restored_is_in_the_copy_of_before_or_behind_it(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        copy = project.back_up_now()
        stop, told = threading.Event(), []

        def work() -> None:
            n = 0
            while not stop.is_set():
                with suppress(Conflict):  # the state it looked at is gone
                    _note(project, f"{n + 1}")
                    n += 1
                    told.append(n)

        thread = threading.Thread(target=work)
        thread.start()
        try:
            _wait(lambda: len(told) >= 5)
            done = restoring.restore(tmp_path / "news.copydesk", copy)
            after = len(told)
            _wait(lambda: len(told) >= after + 3)
        finally:
            stop.set()
            thread.join()
        assert done.before is not None
        with Project.open(done.before, read_only=True) as before:
            held = int(before.review(1, WHO).note)
            assert before.check() == []
        # The first decision behind the restored state is the one after the last that the copy holds.
        first = next(c.after for s in project.history(1) for c in s.changes if c.what == "note")
        assert int(first) == held + 1
        assert project.check() == []


# --- the command line -----------------------------------------------------------------------------------------------


def test_backups_are_listed_and_restored_by_commands(copydesk: Copydesk, tmp_path: Path) -> None:
    assert "no backups" in copydesk("backups", "news.copydesk").out
    with new_project(tmp_path) as project:
        project.back_up_now()
        finish(project, 1, WHO)
        copy = project.back_up_now()
    listed = copydesk("backups", "news.copydesk").out.splitlines()
    assert [line.split("\t")[0] for line in listed] == ["2", "1"]
    assert listed[0].split("\t")[2:5] == ["asked for", "1", "1"]
    document = json.loads(copydesk("backups", "news.copydesk", "--json").out)
    assert [(b["number"], b["done"], b["problem"]) for b in document["backups"]] == [(2, 1, None), (1, 0, None)]
    assert document["backups"][0]["path"] == str(copy)
    done = copydesk("restore", "news.copydesk", "1")
    assert done.code == 0
    assert "restored, with 1 articles, 0 done; as it was before, it stands in" in done.out
    assert copydesk("restore", "news.copydesk", "latest").code == 0
    assert copydesk("check", "news.copydesk").code == 0
    assert json.loads(copydesk("stats", "news.copydesk", "--json").out)["annotators"][WHO]["done"] == 1
    assert copydesk("restore", "news.copydesk", copy).code == 0
    for wrong in ("77", "none.copydesk"):
        failed = copydesk("restore", "news.copydesk", wrong)
        assert (failed.code, len(failed.lines)) == (1, 1)
