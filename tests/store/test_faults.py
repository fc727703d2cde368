"""Killed programs, full, read-only and vanished disks: what was saved stays saved, and a sentence says why."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database.failures import explain
from store.errors import NotAProject, UserError
from store.project import Edit, Project
from tests.store.projects import FIELDS, finish, item, new_project

ROOT = Path(__file__).resolve().parents[2]

WORK = """
import sys
from store.project import Edit, Project
from tests.store.projects import finish, item
location = sys.argv[1]
with Project.open(location) as project:
    number = 0
    while True:
        total = project.counts("anna").total
        number = number % total + 1
        note = project.review(number, "anna").note
        saved = project.decide("anna", number, [Edit("note", None, note, note + "x")], action="note")
        print("saved", number, len(note) + 1, flush=True)
        if number % 5 == 0:
            finish(project, number, annotator="bob")
            print("done", number, flush=True)
            project.undo("bob")
            print("undone", number, flush=True)
        if total < 40:
            added = project.add([item(f"n{total}-{i}") for i in range(3)])
            print("added", added[-1].number, flush=True)
"""


def test_kill_at_random_moments_loses_nothing_that_was_told(tmp_path: Path) -> None:
    rng = random.Random(5)
    with new_project(tmp_path, *(item(str(i)) for i in range(6))) as project:
        location = project.location
    notes: dict[int, int] = {}
    added = 6
    for _ in range(6):
        process = subprocess.Popen([sys.executable, "-c", WORK, location], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        told = [process.stdout.readline()]
        time.sleep(rng.random() * 0.4)
        process.send_signal(signal.SIGKILL)
        told += process.communicate(timeout=60)[0].splitlines()
        for line in told:
            match line.split():
                case ["saved", number, length]:
                    notes[int(number)] = int(length)
                case ["added", number]:
                    added = max(added, int(number))
        with Project.open(location) as project:
            assert project.check() == []
            assert project.counts("anna").total >= added
            for at, stood in notes.items():
                stands = len(project.review(at, "anna").note)
                assert stands in (stood, stood + 1)
                notes[at] = stands
    assert notes


def test_a_kill_while_creating_leaves_no_project(tmp_path: Path) -> None:
    code = "import sys, os, store.database.opening as o; o.into_place = lambda *a: os.kill(os.getpid(), 9); "
    code += "from store.project import Project; Project.create(sys.argv[1])"
    path = tmp_path / "x.copydesk"
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=False, capture_output=True)
    assert not path.exists()
    Project.create(path, FIELDS).close()


def test_a_full_disk_is_told_and_nothing_is_half_written(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        review = finish(project).review
        with project._database.writing() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        note = "long " * 20_000
        with pytest.raises(UserError, match=r"disk is full.*not saved.*kept.*Free some space"):
            project.decide("anna", 1, [Edit("note", None, "", note)], action="note")
        with pytest.raises(UserError, match="disk is full"):
            project.add([item(str(i)) for i in range(200)])
        assert project.review(1, "anna") == review
        assert project.counts("anna").total == 1
        assert project.check() == []
        with project._database.writing() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert project.decide("anna", 1, [Edit("note", None, "", note)], action="note").review.note == note
        assert [a.outcome for a in project.add([item(str(i)) for i in range(200)])] == ["read"] * 200
        assert project.check() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a file system of 2 MB, or skip where none may be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if os.geteuid() != 0 or mount is None:
        pytest.skip("only root may mount a small file system")
    command = [mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("no small file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_really_full(small_disk: Path) -> None:
    with new_project(small_disk) as project:
        review = finish(project).review
        with pytest.raises(UserError, match="disk is full"):
            project.add([item(str(i)) for i in range(1000)])
        project.add([item("one more")])
        total = project.counts("anna").total
        with contextlib.suppress(UserError):
            project.backup(small_disk / "backup.copydesk")
        assert project.review(1, "anna") == review
    with Project.open(small_disk / "news.copydesk") as project:
        assert project.counts("anna").total == total
        assert project.review(1, "anna") == review
        assert project.check() == []
    filler = small_disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb") as file:
        while True:
            file.write(b"x" * 4096)
    with pytest.raises(UserError, match=r"disk is full|No project can be made"):
        Project.create(small_disk / "another.copydesk", FIELDS)
    assert not (small_disk / "another.copydesk").exists()


def test_a_project_on_a_full_disk_can_be_read_and_says_why_it_cannot_be_worked_on(small_disk: Path) -> None:
    with new_project(small_disk) as project:
        review = finish(project).review
    path, filler = small_disk / "news.copydesk", small_disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 512)
    with pytest.raises(UserError, match=r"The disk is full.*everything saved before is kept"):
        finish(Project.open(path), 1, "ben")
    with Project.open(path, read_only=True) as read:
        assert read.review(1, "anna") == review
        assert read.check() == []
    filler.unlink()
    with Project.open(path) as again:
        finish(again, 1, "ben")
        assert again.check() == []


def test_a_read_only_disk(small_disk: Path) -> None:
    with new_project(small_disk) as project:
        review = finish(project).review
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(UserError, match=r"read-only.*a copy in a folder of your own"):
        Project.open(small_disk / "news.copydesk")
    with pytest.raises(UserError, match="No project can be made"):
        Project.create(small_disk / "x.copydesk")
    with Project.open(small_disk / "news.copydesk", read_only=True) as project:
        assert project.review(1, "anna") == review
        assert project.check() == []


def test_a_project_that_vanishes_while_open_does_not_crash(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project)
        for path in tmp_path.glob("news.copydesk*"):
            path.unlink()
        with contextlib.suppress(UserError):
            project.decide("anna", 1, [Edit("flagged", None, False, True)], action="flag")
        with contextlib.suppress(UserError):
            project.state(1, "anna")
    with pytest.raises(NotAProject, match="There is no project"):
        Project.open(tmp_path / "news.copydesk")


def test_what_is_no_databases_fault_stays_a_bug() -> None:
    assert explain(ValueError("x"), "p") is None
    error = sqlite3.OperationalError("no such table: x")
    error.sqlite_errorname = "SQLITE_ERROR"
    assert explain(error, "p") is None
    for name, says in {
        "SQLITE_FULL": "full",
        "SQLITE_READONLY_DBMOVED": "read-only",
        "SQLITE_BUSY_SNAPSHOT": "another program",
        "SQLITE_LOCKED": "another program",
        "SQLITE_IOERR_WRITE": "disk did not",
        "SQLITE_CORRUPT_VTAB": "damaged",
        "SQLITE_CANTOPEN_ISDIR": "cannot be opened",
        "SQLITE_NOTADB": "not a Copydesk project",
        "SQLITE_TOOBIG": "too big",
    }.items():
        error.sqlite_errorname = name
        told = explain(error, "/some/where/p.copydesk")
        assert told is not None
        assert says in str(told)
        assert "\n" not in str(told)
