"""Rehearsing an export: all that would be left behind, and nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.__main__ import main
from store.articles import Evidence
from store.errors import UserError
from store.exporter import export
from store.writers import FORMATS, writer
from tests.store.interchange.kit import decided, draft, project_of, review

TEXT = "Annapolis is in Maryland"


def project(path: Path) -> Path:
    fields = {
        "people": (decided("Anna", (Evidence(0, 4, "Anna"),)),),
        "places": (decided("M", (Evidence(16, 17, "M"),)),),
    }
    project_of(path, [draft("a", TEXT, review("ann", fields)), draft("b", "Nobody looked.")]).close()
    return path


def test_the_command_line_lists_every_span_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    project(tmp_path / "p.copydesk")
    there = sorted(tmp_path.iterdir())
    asked = ["export", "p.copydesk", "no/such/folder/out.conll", "--format", "conll-2003", "--option", "align=shrink"]
    assert main([*asked, "--dry-run"]) == 0
    out = capfd.readouterr().out.splitlines()
    assert sorted(tmp_path.iterdir()) == there
    at = out.index("2 spans that cut tokens, left out")
    assert sorted(out[at + 1 : at + 3]) == ["  a: people: “Anna” at 0", "  a: places: “M” at 16"]
    assert out[-1] == "1 articles would be written as conll-2003; a dry run writes nothing"
    assert main(["export", "p.copydesk", "out.conll", "--format", "conll-2003"]) == 0
    assert "2 spans that cut tokens, widened to whole ones" in capfd.readouterr().err
    assert (tmp_path / "out.conll").exists()


@pytest.mark.parametrize("format", list(FORMATS))
def test_every_format_can_be_rehearsed(tmp_path: Path, format: str) -> None:
    path = project(tmp_path / "p.copydesk")
    there = sorted(tmp_path.iterdir())
    from store.project import Project

    with Project.open(path) as opened:
        dry = export(opened, tmp_path / "out", format, only="all", dry_run=True)
        assert dry.written == 2
        assert {p.name for p in tmp_path.iterdir()} - {p.name for p in there} <= {"p.copydesk-wal", "p.copydesk-shm"}
        done = export(opened, tmp_path / f"out{writer(format).suffix}", format, only="all")
    assert dry.losses == done.losses


def test_what_is_told_before_can_still_stop_it(tmp_path: Path) -> None:
    from store.project import Project

    def refuse(losses: object) -> None:
        raise UserError("No.")

    with Project.open(project(tmp_path / "p.copydesk")) as opened, pytest.raises(UserError, match="No"):
        export(opened, tmp_path / "out.jsonl", "jsonl", before=refuse)
    assert not list(tmp_path.glob("*out*"))
