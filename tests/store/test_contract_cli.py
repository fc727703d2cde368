"""The command line's contract where it is easily missed: what it refuses, and in which words."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gui.__main__ import main
from store.articles import Status
from store.errors import UserError
from store.project import Project
from store.review.decisions import Edit

ROOT = Path(__file__).resolve().parents[2]
Copydesk = Callable[..., tuple[int, str, str]]


@pytest.fixture
def copydesk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Copydesk:
    """Return a function that runs a command in `tmp_path` and gives its exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def run(*arguments: object) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main([str(a) for a in arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        assert "mistake in Copydesk" not in err
        return code, out, err

    return run


@pytest.fixture
def project(tmp_path: Path, copydesk: Copydesk) -> Path:
    """Return a project with one article that ann has finished."""
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "a", "text": "Ann Lee came.", "title": "Ann Lee came"}) + "\n")
    assert copydesk("import", "p.copydesk", "a.jsonl", "--no-extract")[0] == 0
    with Project.open("p.copydesk") as opened:
        opened.decide("ann", 1, [Edit("status", None, Status.TODO, Status.DONE)], action="done")
    return tmp_path / "p.copydesk"


def damage(path: Path, script: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(f"PRAGMA foreign_keys=OFF; {script}")
    connection.commit()
    connection.close()


def test_open_refuses_what_is_not_there_without_a_window(copydesk: Copydesk, tmp_path: Path) -> None:
    for location in ("nowhere.copydesk", str(tmp_path), "x" * 300, "a\0b"):
        code, out, err = copydesk("open", location)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        assert location[:1] in err


@pytest.mark.parametrize("name", ["x" * 300, "ü" * 130, "a\0b", ""])
@pytest.mark.parametrize("command", ["new", "import", "stats", "export", "backup", "copy", "check", "search"])
def test_no_name_of_a_project_is_a_mistake_of_ours(copydesk: Copydesk, command: str, name: str) -> None:
    more = {
        "import": ["x.txt"],
        "export": ["o.jsonl", "--format", "jsonl"],
        "backup": ["b.copydesk"],
        "copy": ["c.copydesk"],
        "search": ["x"],
    }
    Path("x.txt").write_text("Words.")
    code, out, err = copydesk(command, name, *more.get(command, ()))
    assert (code, out, len(err.splitlines())) == (1, "", 1)


def test_the_window_needs_a_screen_and_says_so(
    copydesk: Copydesk, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for arguments in ((), ("open", project)):
        code, out, err = copydesk(*arguments)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        assert "DISPLAY" in err


def test_an_export_needs_no_leave_to_write(copydesk: Copydesk, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise UserError(f"{path} is read-only.")

    monkeypatch.setattr("store.database.opening.check_writable", refuse)
    assert copydesk("import", project, "a.jsonl")[0] == 1
    code, out, err = copydesk("export", project, "o.jsonl", "--format", "jsonl")
    assert (code, out) == (0, "o.jsonl: 1 articles\n")
    assert err.startswith("copydesk: jsonl cannot carry all: ")


def test_an_annotator_who_is_not_there_is_refused(copydesk: Copydesk, project: Path) -> None:
    code, _, err = copydesk("export", project, "o.jsonl", "--format", "jsonl", "--annotator", "anne")
    assert code == 1
    assert "'anne'" in err
    assert "ann" in err.split("there are")[1]
    assert not Path("o.jsonl").exists()
    assert copydesk("export", project, "o.jsonl", "--format", "jsonl", "--annotator", "gold")[0] == 0


def test_an_empty_export_says_why(copydesk: Copydesk, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("Words.")
    copydesk("import", "q.copydesk", "t.txt", "--no-extract")
    code, out, err = copydesk("export", "q.copydesk", "o.jsonl", "--format", "jsonl")
    assert (code, out) == (0, "o.jsonl: 0 articles\n")
    assert "--only all" in err


def test_a_page_that_is_not_there_is_wrong_usage(copydesk: Copydesk, project: Path) -> None:
    code, _, err = copydesk("snapshot", project, "o.png", "--page", "nowhere")
    assert code == 2
    assert "palette" in err


@pytest.mark.parametrize("command", ["backup", "copy"])
def test_a_copy_says_what_is_in_its_way(copydesk: Copydesk, project: Path, command: str) -> None:
    code, _, err = copydesk(command, project, "nowhere/b.copydesk")
    assert code == 1
    assert "no folder" in err.lower()
    code, _, err = copydesk(command, project, project)
    assert (code, "exists already" in err) == (1, True)


@pytest.mark.parametrize(
    "script",
    ["UPDATE alembic_version SET version_num = '0099'", "DELETE FROM alembic_version", "PRAGMA user_version = 99"],
)
def test_a_project_of_another_version_is_not_touched(copydesk: Copydesk, project: Path, script: str) -> None:
    damage(project, script)
    code, out, err = copydesk("stats", project)
    assert (code, out) == (1, "")
    assert "version" in err


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("DELETE FROM article_source", "source"),
        ("DELETE FROM suggestion", "missing"),
        ("UPDATE suggestion SET document = '{'", "JSON"),
        ('UPDATE suggestion SET document = replace(document, \'"quote":"Ann\', \'"quote":"Bob\')', "Ann Lee came"),
    ],
)
def test_the_check_names_what_is_wrong_and_nothing_else(
    copydesk: Copydesk, project: Path, script: str, told: str
) -> None:
    damage(project, script)
    code, out, err = copydesk("check", project)
    assert code == 1
    assert [told in line for line in out.splitlines()] == [True]
    assert err.startswith("copydesk: 1 problem was found")


@pytest.mark.parametrize("script", ["DROP TABLE indexed_value", "DROP TRIGGER article_fts_insert"])
def test_a_missing_table_is_damage_and_no_mistake_of_ours(copydesk: Copydesk, project: Path, script: str) -> None:
    damage(project, script)
    for command in ("check", "search"):
        code, _, err = copydesk(command, project, *(["headline:Ann"] if command == "search" else []))
        assert (code, "damaged" in err) == (1, True)


def really(*arguments: str, cwd: Path, **environment: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "gui", *arguments]
    given = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(cwd / "state"), **environment}
    return subprocess.Popen(command, cwd=cwd, env=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_two_imports_may_make_the_project_at_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Words of {name}.")
    runs = [really("import", "p.copydesk", f"{name}.txt", "--no-extract", "--jobs", "1", cwd=tmp_path) for name in "ab"]
    for run in runs:
        _, err = run.communicate(timeout=60)
        assert (run.returncode, err) == (0, b"")
    with Project.open(tmp_path / "p.copydesk") as project:
        assert sorted(a.id for a in project.articles()) == ["a.txt", "b.txt"]


def test_names_keep_their_letters_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "Straße 🙂.txt").write_text("Words.")
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    run = really("import", "p.copydesk", "Straße 🙂.txt", "--no-extract", "--jobs", "1", cwd=tmp_path, **bare)
    _, err = run.communicate(timeout=60)
    assert (run.returncode, err) == (0, b"")
    with Project.open(tmp_path / "p.copydesk") as project:
        assert [a.id for a in project.articles()] == ["Straße 🙂.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_result_that_cannot_be_written_is_a_failure(project: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "gui", "stats", str(project)]
        given = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, env=given, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert b"could not be written" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_nothing_that_is_written_replaces_a_project(copydesk: Copydesk, project: Path) -> None:
    for command in (
        ("export", project, project, "--format", "jsonl", "--replace"),
        ("export", project, project, "--format", "copydesk", "--replace", "--only", "all"),
        ("import", project, "a.jsonl", "--report", project),
        ("snapshot", project, project),
    ):
        code, out, err = copydesk(*command)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        assert "never replaced" in err
    assert copydesk("check", project)[0] == 0
