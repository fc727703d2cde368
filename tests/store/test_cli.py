"""The command line as a person or a script uses it: exit codes, streams, and one clear line for whatever goes wrong."""

from __future__ import annotations

import errno
import json
import os
import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from gui.__main__ import main

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Run:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.err.splitlines()


Copydesk = Callable[..., Run]


@pytest.fixture
def copydesk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Copydesk:
    """Return a function that runs a command in this process, in `tmp_path`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def run(*arguments: object) -> Run:
        capfd.readouterr()
        code = main([str(a) for a in arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        assert "mistake in Copydesk" not in err
        return Run(code, out, err)

    return run


def really(*arguments: str, cwd: Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(cwd / "state")}
    command = [sys.executable, "-m", "gui", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, check=False, **{"capture_output": True, **options})  # type: ignore[call-overload,no-any-return]


def put(path: Path, *records: object) -> Path:
    path.write_text("".join(f"{r if isinstance(r, str) else json.dumps(r)}\n" for r in records))
    return path


# --- the way through --------------------------------------------------------------------------------------------------


def test_from_files_to_a_dataset(copydesk: Copydesk, tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl", {"id": "1", "text": "A bridge opens in Oslo.", "title": "Bridge"}, "broken")
    done = copydesk("import", "p.copydesk", "a.jsonl", "--jobs", 1, "--report", "r.json")
    assert (done.code, done.out) == (0, "1 read, 0 known, 0 merged, 1 failed\n")
    assert done.lines == ["copydesk: a.jsonl, line 2: it is not JSON: expecting value (column 1)"]
    report = json.loads((tmp_path / "r.json").read_text())
    assert (report["read"], report["failed"][0]["source"]) == (1, "a.jsonl, line 2")
    again = copydesk("import", "p.copydesk", "a.jsonl")
    assert (again.code, again.out) == (0, "0 read, 1 known, 0 merged, 1 failed\n")
    assert copydesk("export", "p.copydesk", "o.jsonl", "--format", "copydesk", "--only", "all").code == 0
    assert json.loads((tmp_path / "o.jsonl").read_text())["id"] == "1"
    assert (tmp_path / "o.jsonl.project.json").exists()
    refused = copydesk("export", "p.copydesk", "o.jsonl", "--format", "jsonl", "--only", "all")
    assert (refused.code, len(refused.lines)) == (1, 1)
    assert copydesk("export", "p.copydesk", "o.jsonl", "--format", "jsonl", "--only", "all", "--replace").code == 0
    assert json.loads((tmp_path / "o.jsonl").read_text())["status"] == "todo"
    split = copydesk("export", "p.copydesk", "d.csv", "--format", "csv", "--split", "train=.5,dev=.5", "--only", "all")
    assert split.code == 0
    assert sorted(p.name for p in tmp_path.glob("d.*")) == ["d.csv.manifest.json", "d.dev.csv", "d.train.csv"]


def test_json_is_one_document_on_stdout(copydesk: Copydesk, tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl", {"id": "1", "text": "A bridge opens in Oslo."})
    copydesk("import", "p.copydesk", "a.jsonl")
    for command in (("stats", "p.copydesk", "--json"), ("search", "p.copydesk", "bridge", "--json")):
        result = copydesk(*command)
        assert (result.code, result.err) == (0, "")
        json.loads(result.out)
    assert json.loads(copydesk("search", "p.copydesk", "bridge", "--json").out)[0]["id"] == "1"
    assert copydesk("search", "p.copydesk", "bridge").out.startswith("1\t")
    assert copydesk("search", "p.copydesk", "nowhere").code == 0
    assert "articles\t1" in copydesk("stats", "p.copydesk").out


def test_new_check_backup_and_copy(copydesk: Copydesk, tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_text("fields: [{key: headline}, {key: mood}]")
    assert copydesk("new", "p.copydesk", "--fields", "f.yaml").code == 0
    exists = copydesk("new", "p.copydesk")
    assert (exists.code, len(exists.lines)) == (1, 1)
    for command, out in (
        (("check",), "no problems found"),
        (("backup", "b.copydesk"), "a copy"),
        (("copy", "c.copydesk"), "verified"),
    ):
        result = copydesk(command[0], "p.copydesk", *command[1:])
        assert (result.code, result.err) == (0, "")
        assert out in result.out
    assert list(json.loads(copydesk("stats", "c.copydesk", "--json").out)["fields"]) == ["headline", "mood"]
    assert copydesk("backup", "p.copydesk", "b.copydesk").code == 1
    (tmp_path / "g.yaml").write_text("fields: [{key: a, type: nonsense}]")
    wrong = copydesk("new", "q.copydesk", "--fields", "g.yaml")
    assert (wrong.code, len(wrong.lines)) == (1, 1)
    assert not (tmp_path / "q.copydesk").exists()


def test_extract_proposes_what_was_left_out(copydesk: Copydesk, tmp_path: Path) -> None:
    put(
        tmp_path / "a.jsonl",
        {"id": "1", "text": "Ann Lee said on 3 May 2024 that the bridge cost $4.4 billion.", "title": "T"},
    )
    copydesk("import", "p.copydesk", "a.jsonl", "--no-extract")

    def found() -> dict[str, list[object]]:
        copydesk("export", "p.copydesk", "o.jsonl", "--format", "copydesk", "--only", "all", "--replace")
        suggestions = json.loads((tmp_path / "o.jsonl").read_text())["suggestions"]
        return {key: [s["value"] for s in values] for key, values in suggestions.items() if values}

    assert found() == {"headline": ["T"]}
    assert copydesk("extract", "p.copydesk").out == "1 extracted, 0 failed\n"
    assert found()["headline"] == ["T"]
    assert 4400000000 in found()["figures"]
    assert copydesk("extract", "p.copydesk").out == "0 extracted, 0 failed\n"
    assert copydesk("extract", "p.copydesk", "--again", "--extractor", "figures").out == "1 extracted, 0 failed\n"
    unknown = copydesk("extract", "p.copydesk", "--extractor", "oracle")
    assert (unknown.code, len(unknown.lines)) == (1, 1)
    assert copydesk("check", "p.copydesk").code == 0


def test_a_mapping_file_renames(copydesk: Copydesk, tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl", {"doc": {"words": "The text."}, "kicker": "Head"})
    (tmp_path / "m.yaml").write_text("doc.words: text\nkicker: headline\n")
    assert copydesk("import", "p.copydesk", "a.jsonl", "--map", "m.yaml", "--no-extract").code == 0
    (tmp_path / "m.yaml").write_text("kicker: nofield\n")
    wrong = copydesk("import", "q.copydesk", "a.jsonl", "--map", "m.yaml")
    assert (wrong.code, len(wrong.lines)) == (1, 1)
    assert not (tmp_path / "q.copydesk").exists()


DOCCANO = {
    "id": "1",
    "text": "Ann Lee met Bo Ek in Oslo.",
    "label": [[0, 7, "Mensch"], [21, 25, "Zorg"]],
    "Mensch": "Bo Ek",
}


def test_a_mapping_file_maps_labels(copydesk: Copydesk, tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl", DOCCANO)
    (tmp_path / "m.yaml").write_text("keys: {Mensch: authors}\nlabels: {Mensch: people, Zorg: ignore}\n")
    assert (
        copydesk("import", "p.copydesk", "a.jsonl", "--map", "m.yaml", "--no-extract", "--report", "r.json").code == 0
    )
    assert json.loads((tmp_path / "r.json").read_text())["spans"] == {"exact": 1, "moved": 0, "lost": 0}
    assert copydesk("export", "p.copydesk", "o.jsonl", "--format", "copydesk").code == 0
    article = json.loads((tmp_path / "o.jsonl").read_text())
    (review,) = article["reviews"]
    assert [v["value"] for v in review["fields"]["people"]] == ["Ann Lee"]
    assert "authors" not in review["fields"]
    assert [v["value"] for v in article["suggestions"]["authors"]] == ["Bo Ek"]
    (tmp_path / "m.yaml").write_text("labels: {Mensch: text}\n")
    wrong = copydesk("import", "p.copydesk", "a.jsonl", "--map", "m.yaml")
    assert (wrong.code, len(wrong.lines)) == (1, 1)
    assert "spans are values of fields" in wrong.err


def test_a_look_imports_nothing(copydesk: Copydesk, tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl", DOCCANO, "broken")
    seen = copydesk("import", "p.copydesk", "a.jsonl", "--look", "--report", "look.json")
    assert seen.code == 0
    assert "doccano: doccano examples; 1 file, 1 record looked at, 1 refused" in seen.out
    assert "label\tMensch\tmetadata\t1\tAnn Lee" in seen.out
    assert "key\tMensch\tmetadata\t1\tBo Ek" in seen.out
    assert [line for line in seen.lines if "line 2" in line]
    assert not (tmp_path / "p.copydesk").exists()
    told = json.loads((tmp_path / "look.json").read_text())
    assert told["recognised"] == [
        {"name": "doccano", "title": "doccano examples", "files": 1, "records": 1, "refused": 1, "inside": {}}
    ]
    (tmp_path / "m.yaml").write_text("labels: {Mensch: people}\n")
    mapped = copydesk("import", "p.copydesk", "a.jsonl", "--look", "--map", "m.yaml")
    assert "  people: Ann Lee" in mapped.out
    assert "m.yaml maps" not in mapped.err
    (tmp_path / "m.yaml").write_text("labels: {Mensch: people, Mesnch: places}\n")
    slipped = copydesk("import", "p.copydesk", "a.jsonl", "--look", "--map", "m.yaml")
    assert "copydesk: m.yaml maps what is not in these files: 'Mesnch'" in slipped.lines
    (tmp_path / "f.yaml").write_text("fields: [{key: mensch}]")
    assert copydesk("new", "p.copydesk", "--fields", "f.yaml").code == 0
    before = (tmp_path / "p.copydesk").read_bytes()
    own = copydesk("import", "p.copydesk", "a.jsonl", "--look")
    assert "label\tMensch\tmensch\t1\tAnn Lee" in own.out
    assert (tmp_path / "p.copydesk").read_bytes() == before
    (tmp_path / "b.jsonl").write_text("broken\n")
    nothing = copydesk("import", "p.copydesk", "b.jsonl", "--look")
    assert nothing.code == 1
    assert "is not JSON" in nothing.err


def test_shifted_offsets_and_whose_reviews_came_in_are_told(copydesk: Copydesk, tmp_path: Path) -> None:
    put(
        tmp_path / "a.jsonl",
        {"id": "1", "text": "Ann Lee met Bo Ekman in Oslo.", "label": [[12, 20, "PER"], [0, 7, "PER"]]},
    )
    put(
        tmp_path / "b.jsonl",
        {"id": "2", "text": "Toshkentda Ann Lee met Bo.", "label": [[0, 8, "LOC"], [13, 20, "PER"]]},
    )
    done = copydesk("import", "p.copydesk", "a.jsonl", "b.jsonl", "--jobs", 1, "--report", "r.json")
    assert done.code == 0
    (note,) = [line for line in done.lines if "within a word" in line]
    assert "people: “n Lee m” at 13 begins within a word" in note
    (whose,) = [line for line in done.lines if "reviews came in" in line]
    assert "import 2" in whose
    assert json.loads((tmp_path / "r.json").read_text())["reviews"] == {"import": 2}


@pytest.mark.parametrize("format", ["csv", "jsonl", "tsv"])
def test_a_flat_export_says_what_it_leaves_behind(copydesk: Copydesk, tmp_path: Path, format: str) -> None:
    put(tmp_path / "a.jsonl", DOCCANO)
    copydesk("import", "p.copydesk", "a.jsonl")
    done = copydesk("export", "p.copydesk", f"o.{format}", "--format", format)
    assert done.code == 0
    (told,) = [line for line in done.lines if "cannot carry all" in line]
    assert "kinds of blocks" in told
    dry = copydesk("export", "p.copydesk", f"p.{format}", "--format", format, "--dry-run").out.splitlines()
    assert "  …" not in dry  # one article is all there is, however many blocks it has


def test_a_project_alone_opens_the_window(copydesk: Copydesk, monkeypatch: pytest.MonkeyPatch) -> None:
    from gui import __main__

    opened: list[str | None] = []

    def window(project: str | None) -> int:
        opened.append(project)
        return 0

    monkeypatch.setattr(__main__, "window", window)
    assert copydesk("my.copydesk").code == 0
    assert opened == ["my.copydesk"]
    assert copydesk("mine").code == 2  # what does not look like a project is a command that was mistyped
    assert opened == ["my.copydesk"]


# --- wrong usage and what stands in the way ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["--nonsense"],
        ["import"],
        ["import", "p.copydesk"],
        ["import", "p.copydesk", "x", "--jobs", "0"],
        ["import", "p.copydesk", "x", "--format", "floppy"],
        ["export", "p.copydesk", "o"],
        ["export", "p.copydesk", "o", "--format", "floppy"],
        ["export", "p.copydesk", "o", "--format", "csv", "--only", "some"],
        ["export", "p.copydesk", "o", "--format", "csv", "--split", "a=.5"],
        ["snapshot", "p.copydesk", "o.png", "--size", "big"],
        ["snapshot", "p.copydesk", "o.png", "--theme", "pink"],
        ["search", "p.copydesk"],
    ],
)
def test_wrong_usage_is_two_and_one_line(copydesk: Copydesk, arguments: list[str]) -> None:
    result = copydesk(*arguments)
    assert (result.code, len(result.lines), result.out) == (2, 1, "")


@pytest.mark.parametrize("command", ["stats", "check", "extract"])
def test_what_is_no_project_is_one_line(copydesk: Copydesk, tmp_path: Path, command: str) -> None:
    (tmp_path / "words.copydesk").write_text("words")
    (tmp_path / "empty.copydesk").touch()
    (tmp_path / "folder.copydesk").mkdir()
    for name in ("words.copydesk", "empty.copydesk", "folder.copydesk", "gone.copydesk", "gone/p.copydesk", "a\0b"):
        result = copydesk(command, name)
        assert (result.code, len(result.lines), result.out) == (1, 1, "")
    assert copydesk("import", "folder.copydesk", tmp_path / "words.copydesk").code == 1
    nowhere = copydesk("import", "gone/p.copydesk", "x")
    assert (nowhere.code, len(nowhere.lines)) == (1, 1)
    assert not (tmp_path / "gone").exists()


def test_nothing_but_failures_is_one_and_leaves_no_project(copydesk: Copydesk, tmp_path: Path) -> None:
    result = copydesk("import", "p.copydesk", "gone.txt")
    assert (result.code, len(result.lines)) == (1, 1)
    assert "no such file" in result.err
    assert list(tmp_path.glob("p.copydesk*")) == []


def test_an_unexpected_error_is_one_line_and_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("store.project.Project.open", lambda *_, **__: 1 / 0)
    assert main(["stats", "p.copydesk"]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "ZeroDivisionError" in err
    (log,) = (tmp_path / "state").rglob("copydesk.log")
    assert "Traceback" in log.read_text()


# --- bad input --------------------------------------------------------------------------------------------------------


def bad_files(folder: Path) -> dict[str, str]:
    """Make a file for each kind of bad input; returns words of the sentence that each gets."""
    rng = random.Random(1)
    (folder / "empty.txt").touch()
    (folder / "binary.html").write_bytes(rng.randbytes(5000))
    with zipfile.ZipFile(folder / "zip.txt", "w") as archive:
        archive.writestr("a.jpg", b"\xff\xd8\xff" + rng.randbytes(500))
    (folder / "missing.csv").write_text("id,title\n1,T\n")
    (folder / "scripts.html").write_text("<html><script>" + "x()" * 100 + "</script><style>p{}</style></html>")
    (folder / "depth.json").write_text("[" * 300_000)
    (folder / "nothing.jsonl").write_text('{"id": "1"}\n')
    return {
        "empty.txt": "is empty",
        "binary.html": "binary",
        "zip.txt": "picture",
        "missing.csv": "no column `text`",
        "scripts.html": "no text",
        "depth.json": "nested too deeply",
        "nothing.jsonl": "neither text nor html",
    }


def test_each_bad_file_gets_one_clear_line_and_the_others_come_in(copydesk: Copydesk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    told = bad_files(folder)
    for name, words in told.items():
        alone = copydesk("import", "alone.copydesk", folder / name, "--jobs", 1)
        assert (alone.code, len(alone.lines), alone.out) == (1, 1, ""), name
        assert words in alone.err
    (folder / "good.txt").write_text("Good words.")
    (folder / "latin.txt").write_bytes(
        "Der Bürgermeister der Stadt Köln sagte, die Brücke sei schön.".encode("latin-1")
    )
    (folder / "nul.txt").write_bytes(b"Words \x00 more")
    (folder / "surrogate.jsonl").write_text('{"id": "s", "text": "lone \\ud800 one"}\n')
    (folder / "not-admitted.jsonl").write_text('{"id": "n", "text": "Words.", "date": "soonish"}\n')
    whole = copydesk("import", "all.copydesk", folder, "--jobs", 1)
    assert whole.code == 0
    assert f"5 read, 0 known, 0 merged, {len(told)} failed" in whole.out
    assert all(sum(name in line for line in whole.lines) == 1 for name in told)
    assert "soonish" in whole.err
    copydesk("export", "all.copydesk", "o.jsonl", "--format", "jsonl", "--only", "all")
    texts = {r["id"]: r["text"] for r in map(json.loads, (tmp_path / "o.jsonl").read_text().splitlines())}
    assert texts["latin.txt"] == "Der Bürgermeister der Stadt Köln sagte, die Brücke sei schön."
    assert texts["nul.txt"] == "Words \ufffd more"
    assert texts["s"] == "lone \ufffd one"
    assert copydesk("check", "all.copydesk").code == 0


def test_html_nested_a_hundred_thousand_deep(copydesk: Copydesk, tmp_path: Path) -> None:
    (tmp_path / "deep.html").write_text("<div>" * 100_000 + "Words in the deep." + "</div>" * 100_000)
    (tmp_path / "good.txt").write_text("Good words.")
    began = time.monotonic()
    result = copydesk("import", "p.copydesk", "deep.html", "good.txt", "--jobs", 1)
    assert time.monotonic() - began < 60
    assert result.code == 0
    assert len(result.lines) <= 1


def test_a_record_of_fifty_megabytes_on_one_line(tmp_path: Path) -> None:
    import resource

    with (tmp_path / "big.jsonl").open("w") as file:
        file.write(
            '{"id": "big", "text": "'
            + "A long line of words in Oslo. " * 1_750_000
            + '"}\n{"id": "b", "text": "Small."}\n'
        )
    assert (tmp_path / "big.jsonl").stat().st_size > 50_000_000

    def bounded() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))

    began = time.monotonic()
    result = really("import", "p.copydesk", "big.jsonl", "--jobs", "1", cwd=tmp_path, preexec_fn=bounded)
    assert time.monotonic() - began < 90
    assert (result.returncode, result.stdout) == (0, b"2 read, 0 known, 0 merged, 0 failed\n"), result.stderr
    assert b"too long" in result.stderr


def test_a_read_only_folder_and_a_full_disk(
    copydesk: Copydesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "a.jsonl", {"id": "1", "text": "Words."})
    copydesk("import", "p.copydesk", "a.jsonl")
    for command in (
        ("export", "p.copydesk", "/proc/self/o.jsonl", "--format", "jsonl"),
        ("import", "/proc/self/p.copydesk", "a.jsonl"),
        ("new", "/proc/self/p.copydesk"),
        ("backup", "p.copydesk", "/proc/self/p.copydesk"),
        ("import", "q.copydesk", "a.jsonl", "--report", "/proc/self/gone/r.json"),
    ):
        result = copydesk(*command)
        assert (result.code, len(result.lines)) == (1, 1), command

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    result = copydesk("export", "p.copydesk", "o.jsonl", "--format", "jsonl", "--only", "all")
    assert (result.code, len(result.lines)) == (1, 1)
    assert "disk is full" in result.err
    assert not list(tmp_path.glob("*o.jsonl*"))


def test_a_limit_on_file_size_leaves_no_half_export(tmp_path: Path) -> None:
    import resource

    put(tmp_path / "a.jsonl", *({"id": str(n), "text": "Words and more words. " * 200} for n in range(500)))
    assert really("import", "p.copydesk", "a.jsonl", "--no-extract", cwd=tmp_path).returncode == 0

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))

    result = really(
        "export", "p.copydesk", "o.jsonl", "--format", "jsonl", "--only", "all", cwd=tmp_path, preexec_fn=limited
    )
    assert (result.returncode, result.stderr.count(b"\n")) == (1, 1), result.stderr
    assert not list(tmp_path.glob("*o.jsonl*"))


# --- streams, names and speed -----------------------------------------------------------------------------------------


def test_odd_names_and_plain_terminals(tmp_path: Path) -> None:
    name = os.fsdecode(b"[red]caf\xe9 \xf0\x9f\x98\x80\n.txt")
    (tmp_path / name).write_text("Words.")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "gui", "import", "p\u00e9.copydesk", name, "gone\u00e9.txt", "--jobs", "1"]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout == b"1 read, 0 known, 0 merged, 1 failed\n"
    assert b"\x1b" not in result.stderr
    assert result.stderr.count(b"\n") == 1


def test_closed_streams_stop_nothing(tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl", {"id": "1", "text": "Words."})
    command = f'"{sys.executable}" -m gui import p.copydesk a.jsonl --no-extract >&- 2>&-'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run(["sh", "-c", command], cwd=tmp_path, env=environment, check=False).returncode == 0
    read_end, write_end = os.pipe()
    os.close(read_end)
    result = really("stats", "p.copydesk", cwd=tmp_path, capture_output=False, stdout=write_end, stderr=subprocess.PIPE)
    os.close(write_end)
    assert (result.returncode, result.stderr) == (0, b"")


def test_ctrl_c_keeps_what_was_read(tmp_path: Path) -> None:
    import signal

    put(
        tmp_path / "a.jsonl",
        *({"id": str(n), "text": f"Words of {n} in Oslo on 3 May 2024. " * 60} for n in range(3000)),
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "gui", "import", "p.copydesk", "a.jsonl", "--jobs", "1"]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        counted = really("stats", "p.copydesk", "--json", cwd=tmp_path)
        if counted.returncode == 0 and json.loads(counted.stdout)["articles"]:
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1, (out, err)
    assert b"goes on from there" in err
    assert b"Traceback" not in err
    assert really("check", "p.copydesk", cwd=tmp_path).returncode == 0


def test_version_and_help_import_nothing_heavy(tmp_path: Path) -> None:
    for option in ("--version", "--help"):
        code = (
            "import sys\nfrom gui.__main__ import main\n"
            f"assert main([{option!r}]) == 0\n"
            "heavy = {'PySide6', 'sqlalchemy', 'trafilatura', 'lxml', 'alembic'} & set(sys.modules)\n"
            "assert not heavy, heavy\n"
        )
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
        assert result.returncode == 0, result.stderr
        assert result.stdout


def test_help_names_every_command(copydesk: Copydesk) -> None:
    out = copydesk("--help").out
    for command in "new import extract export search stats check backup copy open snapshot".split():
        assert f"\n  {command} " in out
        assert copydesk(command, "--help").code == 0
