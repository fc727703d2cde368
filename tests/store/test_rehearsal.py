"""What an export would do, counted before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.dataset.plan import Splitting
from store.dataset.rehearsal import rehearse
from store.exporter import export, files_of
from store.project import Project
from store.writers import FORMATS
from tests.gui.projects import document, make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    make_project(tmp_path / "p.copydesk", [document(number) for number in range(1, 51)])
    with Project.open(tmp_path / "p.copydesk") as opened:
        yield opened


@pytest.mark.parametrize("format", FORMATS)
def test_it_says_what_the_export_then_does(project: Project, tmp_path: Path, format: str) -> None:
    shares = {"train": 0.8, "test": 0.2}
    said = rehearse(project, format, only="all", splitting=Splitting(shares, seed=3), seconds=60)
    done = export(project, tmp_path / "out", format, only="all", split=shares, seed=3)
    assert said.is_complete
    assert (said.seen, said.written, said.losses) == (50, done.written, done.losses)
    assert sum(said.splits.values()) == 50
    if len(done.files) == 2:
        assert list(said.splits.values()) == list(done.files.values())
    assert all(path.exists() for path in files_of(tmp_path / "out", format, split=shares))


def test_it_ends_when_its_time_is_over_or_it_is_stopped(project: Project) -> None:
    late = rehearse(project, "jsonl", only="all", seconds=0)
    stopped = rehearse(project, "jsonl", only="all", stopped=lambda: True)
    for said in (late, stopped):
        assert not said.is_complete
        assert 0 < said.seen == said.written < said.total == 50
    assert rehearse(project, "jsonl", only="all", seconds=60).is_complete
