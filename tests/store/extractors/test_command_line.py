"""Extractors on the command line: listed, kept, allowed, run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gui.__main__ import main
from store.extractors import allowed
from store.project import Project
from tests.store import projects
from tests.store.extractors import packages


@pytest.fixture
def path(tmp_path: Path) -> str:
    items = [projects.item(id_, given=projects.suggestions()) for id_ in "abc"]
    with projects.new_project(tmp_path, *items) as project:
        return project.location


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(list(arguments))
    done = capsys.readouterr()
    return code, done.out, done.err


def test_commands_and_patterns_are_kept_listed_and_taken_away(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(
        capsys, "extractors", path, "--command", "mine=run --it", "--pattern", "people=(?P<value>Uljas)", "--json"
    )
    assert (code, err) == (0, "")
    listed = {one["name"]: one for one in json.loads(out)}
    assert listed["mine"]["state"] == "ready"
    assert listed["mine"]["from"] == "run --it"
    assert listed["patterns"]["fields"] == ["people"]
    with Project.open(path) as project:
        assert project.extractor_options.command("mine") is not None
    code, out, _ = run(capsys, "extractors", path, "--remove", "mine", "--remove", "patterns")
    assert out == "patterns\t1\tpatterns\tany\tempty\tthere are no patterns yet\t\n"
    code, _, err = run(capsys, "extractors", path, "--remove", "mine")
    assert (code, err) == (1, "copydesk: There is no command 'mine' in this project; nothing was changed.\n")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--command", "mine"), 2, "is not NAME=COMMAND"),
        (("--command", "two words=x"), 1, "An extractor's name has"),
        (("--pattern", "people=(x"), 1, "Pattern 1: this is no regular expression"),
        (("--pattern", "nobody=x"), 1, "Pattern 1: there is no field “nobody”"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    path: str, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], code: int, told: str
) -> None:
    done = run(capsys, "extractors", path, *arguments)
    assert done[0] == code
    assert told in done[2]
    assert len(done[2].splitlines()) == 1
    with Project.open(path) as project:
        assert project.setting("extractors") is None
    assert run(capsys, "extractors", "--command", "a=b")[0] == 2


def test_a_run_with_filter_fields_dry_run_and_report(
    path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = packages.program(tmp_path, "echo", packages.ECHO)
    run(capsys, "extractors", path, "--command", f"mine={command}", "--pattern", "headline=Border crossing")
    report = tmp_path / "report.json"
    run_it = ("extract", path, "--with", "mine,patterns", "--filter", "id:b")
    code, out, err = run(capsys, *run_it, "--dry-run", "--report", str(report))
    assert (code, err) == (0, "")
    assert out == "mine 1\t1\t1\t0\t1\t0\t0\t0\npatterns 1\t1\t1\t1\t0\t0\t0\t0\n"
    document = json.loads(report.read_text("utf-8"))
    assert document["dry_run"]
    assert [one["extractor"] for one in document["extractors"]] == ["mine 1", "patterns 1"]
    code, out, err = run(capsys, *run_it, "--fields", "headline", "--first")
    assert out == "mine 1\t1\t0\t0\t0\t0\t0\t0\npatterns 1\t1\t1\t1\t0\t0\t0\t1\n"
    with Project.open(path) as project:
        assert [project.article(n).suggestions["headline"][0].value for n in (1, 2)] == [
            "Border crossing opens",
            "Border crossing",
        ]


def test_wrong_usage_and_failures_are_told_in_one_line(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "extract", path, "--with", "x", "--again")[0] == 2
    assert run(capsys, "extract", path, "--dry-run")[0] == 2
    code, _, err = run(capsys, "extract", path, "--with", "x")
    assert (code, err) == (1, "copydesk: There is no extractor 'x'; there are patterns.\n")
    code, _, err = run(capsys, "extract", path, "--with", "patterns")
    assert (code, err) == (1, "copydesk: The extractor 'patterns' cannot run: there are no patterns yet.\n")
    run(capsys, "extractors", path, "--command", "gone=no-such-program")
    code, _, err = run(capsys, "extract", path, "--with", "gone", "--jobs", "1")
    assert code == 1
    assert err.splitlines()[0] == "copydesk: gone 1: a: “no-such-program” cannot be run: No such file or directory"
    assert err.splitlines()[-1] == "copydesk: Nothing was proposed: each article failed."
    assert run(capsys, "extract", path, "--with", "gone", "--fields", "zzz")[0] == 1


def test_a_command_from_elsewhere_is_allowed_by_name(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    with Project.open(path) as project:
        project.set_setting("extractors", {"commands": [{"name": "theirs", "command": "their --tool"}]})
    code, _, err = run(capsys, "extract", path, "--with", "theirs")
    assert code == 1
    assert "was not allowed on this computer yet" in err
    code, _, err = run(capsys, "extractors", path, "--allow", "theirs")
    assert err == "copydesk: theirs may run on this computer: their --tool\n"
    assert allowed.is_allowed("their --tool")


def test_the_built_in_extraction_takes_a_filter_too(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "extract", path, "--again", "--filter", "id:b", "--jobs", "1")
    assert (code, out) == (0, "1 extracted, 0 failed\n")
