"""Rehearsing an export: all that would be left behind, and nothing written."""

from __future__ import annotations

import json
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


def test_the_report_holds_every_span_where_the_screen_shows_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    text = "word " * 250
    cut = tuple(Evidence(at, at + 2, "wo") for at in range(0, len(text), 5))
    project_of(Path("p.copydesk"), [draft("a", text, review("ann", {"people": (decided("wo", cut),)}))]).close()
    asked = ["export", "p.copydesk", "out.conll", "--format", "conll-2003", "--report", "r.json"]
    for how, more in (("leave-out", ["--dry-run"]), ("widen", [])):
        assert main([*asked, "--option", f"align={how}", *more]) == 0
        report = json.loads(Path("r.json").read_text("utf-8"))
        (cuts,) = [loss for loss in report["losses"] if loss["what"].startswith("spans that cut tokens")]
        assert (report["dry_run"], cuts["count"], len(cuts["where"])) == (bool(more), 250, 250)
        assert cuts["where"][-1].startswith(f"a: people: “wo” at {cut[-1].start}")
        if more:
            out = capfd.readouterr().out
            assert out.count("“wo” at ") == 200
            assert "--report FILE.json lists all" in out
            assert not Path("out.conll").exists()
    manifest = json.loads(Path("out.conll.manifest.json").read_text("utf-8"))
    assert max(len(loss["examples"]) for loss in manifest["losses"]) == 200


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
