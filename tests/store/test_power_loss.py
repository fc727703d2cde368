"""Power loss: whatever part of the log reached the disk, what opens holds every decision whose commit did."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from store.database.packing import pack_fields
from store.project import Edit, Project
from store.review import journal
from store.review.bulk.hits import Scope
from store.review.bulk.replacing import Pattern, Replace
from tests.store.projects import finish, item, new_project

_HEADER, _FRAME = 32, 24 + 4096
WHO = "anna"
CHECK_ALL = bool(os.environ.get("COPYDESK_ALL_CUTS"))
"""Whether the long check is made at every single cut, which takes minutes."""


@dataclass(frozen=True, slots=True)
class Told:
    """A step that was called saved: how long the log was then, and what stood in the review."""

    log: int
    step: int
    number: int
    stands: dict[str, Any]


@pytest.fixture(scope="module")
def crash(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Told]]:
    """Return a folder with a project as it lay on the disk when the power went, and what had been called saved."""
    folder = tmp_path_factory.mktemp("power")
    told: list[Told] = []
    rng = random.Random(7)
    with new_project(folder, *(item(f"a{n}") for n in range(6))) as project:
        with project._database.writing() as connection:
            connection.exec_driver_sql("PRAGMA wal_autocheckpoint = 0")
        with closing(sqlite3.connect(folder / "news.copydesk")) as other:
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)")

        def tell(step: int, number: int) -> None:
            review = project.review(number, WHO)
            stands = {"status": review.status.value, "note": review.note, "fields": pack_fields(review.fields)}
            told.append(Told((folder / "news.copydesk-wal").stat().st_size, step, number, stands))

        for n in range(5):
            number = n + 1
            if n % 2:
                tell(finish(project, number, WHO).step, number)
            else:
                before, after = project.review(number, WHO).note, f"{rng.random()}"
                tell(project.decide(WHO, number, [Edit("note", None, before, after)], action="note").step, number)
        undone = project.undo(WHO)
        assert undone is not None
        tell(undone.step, undone.numbers[0])
        operation = Replace(("people",), Pattern("Aripov"), "Aripova")
        made = project.change_hits(operation, WHO, project.find_hits(operation, WHO, Scope()))
        assert made.step is not None
        tell(made.step, 2)
        project.add([item("late")])
        tell(finish(project, 7, WHO).step, 7)
        kept = folder / "kept"
        kept.mkdir()
        for name in ("news.copydesk", "news.copydesk-wal"):
            shutil.copy(folder / name, kept / name)
    return kept, told


def _opened(kept: Path, log: bytes, folder: Path) -> Iterator[Project]:
    folder.mkdir()
    shutil.copy(kept / "news.copydesk", folder / "news.copydesk")
    (folder / "news.copydesk-wal").write_bytes(log)
    with Project.open(folder / "news.copydesk") as project:
        yield project
    shutil.rmtree(folder)


def _look(project: Project, told: list[Told], log: int, *, check: bool = True) -> int:
    """Look for every step whose commit survived; returns the last step that is there."""
    if check:
        assert project.check() == []
    with project._database.reading() as connection:
        last = journal.last_step(connection)
        for step in told:
            if step.log > log:
                continue
            assert step.step <= last, (step, log)
            steps = [s for s in journal.history(connection, step.number) if s.annotator == WHO and s.step <= step.step]
            stood = journal.replay([c for s in steps for c in s.changes])
            assert {key: stood[key] for key in step.stands} == step.stands
    return last


def test_a_log_cut_at_every_frame_opens_to_what_was_committed(crash: tuple[Path, list[Told]], tmp_path: Path) -> None:
    kept, told = crash
    log = (kept / "news.copydesk-wal").read_bytes()
    frames = (len(log) - _HEADER) // _FRAME
    assert frames > 60
    assert [t.log for t in told] == sorted({t.log for t in told})
    assert all((t.log - _HEADER) % _FRAME == 0 for t in told)
    commits = {t.log for t in told}
    lasts = []
    for frame in range(frames + 1):
        at = _HEADER + frame * _FRAME
        # Between two commits the same pages are seen, so the long check is made at each commit, and at some between.
        check = CHECK_ALL or at in commits or frame % 16 == 0
        for project in _opened(kept, log[:at], tmp_path / f"cut{frame}"):
            lasts.append(_look(project, told, at, check=check))
    assert lasts == sorted(lasts)
    assert lasts[-1] == told[-1].step
    # No step is there before its commit: what opens is exactly what was committed.
    ends = {t.step: t.log for t in told}
    for frame, last in enumerate(lasts):
        assert ends.get(last, 0) <= _HEADER + frame * _FRAME


def test_a_log_torn_inside_a_frame_opens_to_what_was_committed_before(
    crash: tuple[Path, list[Told]], tmp_path: Path
) -> None:
    kept, told = crash
    log = (kept / "news.copydesk-wal").read_bytes()
    rng = random.Random(3)
    frames = (len(log) - _HEADER) // _FRAME
    for frame in range(0, frames, 1 if CHECK_ALL else 5):
        start = _HEADER + frame * _FRAME
        at = start + rng.choice((1, 8, 23, 24, 25, 24 + 512, _FRAME // 2, _FRAME - 1))
        for project in _opened(kept, log[:at], tmp_path / f"torn{frame}"):
            _look(project, told, start, check=CHECK_ALL or frame % 32 == 0)
    for length in (0, 1, 31, 32, 33):
        for project in _opened(kept, log[:length], tmp_path / f"head{length}"):
            _look(project, told, 0)


def test_a_frame_that_never_reached_the_disk_hides_those_behind_it(
    crash: tuple[Path, list[Told]], tmp_path: Path
) -> None:
    """A disk writes in the order that it likes: a hole, or what stood there before, in the middle of the log."""
    kept, told = crash
    log = (kept / "news.copydesk-wal").read_bytes()
    rng = random.Random(4)
    frames = (len(log) - _HEADER) // _FRAME
    for frame in rng.sample(range(frames), 6):
        start = _HEADER + frame * _FRAME
        for what, hole in (("zeros", bytes(_FRAME)), ("other", rng.randbytes(_FRAME))):
            torn = log[:start] + hole + log[start + _FRAME :]
            for project in _opened(kept, torn, tmp_path / f"{what}{frame}"):
                _look(project, told, start)


def test_after_a_checkpoint_nothing_depends_on_the_log_before(tmp_path: Path) -> None:
    """The log begins anew over the old one; cut it anywhere, what was moved to the file before stands."""
    kept = tmp_path / "kept"
    kept.mkdir()
    with new_project(tmp_path) as project:
        for i in range(12):
            project.decide(WHO, 1, [Edit("note", None, "x" * i, "x" * (i + 1))], action="note")
        with closing(sqlite3.connect(tmp_path / "news.copydesk")) as other:
            assert other.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()[0] == 0
        for i in range(12, 14):
            project.decide(WHO, 1, [Edit("note", None, "x" * i, "x" * (i + 1))], action="note")
        for name in ("news.copydesk", "news.copydesk-wal"):
            shutil.copy(tmp_path / name, kept / name)
    log = (kept / "news.copydesk-wal").read_bytes()
    lengths = []
    for at in range(_HEADER, len(log) + 1, _FRAME if CHECK_ALL else 3 * _FRAME):
        for project in _opened(kept, log[:at], tmp_path / f"cut{at}"):
            length = len(project.review(1, WHO).note)
            assert (not CHECK_ALL and length in lengths) or project.check() == []
            lengths.append(length)
    assert lengths == sorted(lengths)
    assert lengths[0] == 12
    assert set(lengths) == {12, 13, 14}
