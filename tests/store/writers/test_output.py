"""Whole files or none: full disks, read-only folders and what stands there already."""

from __future__ import annotations

import errno
import os
import resource
import signal
from pathlib import Path

import pytest

from store.errors import Refused, UserError
from store.writers import output
from store.writers.output import WholeFile, WholeFolder


def leftovers(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_a_file_is_there_only_once_it_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "o.jsonl"
    with WholeFile(out) as file:
        file.write(b"a")
        assert not out.exists()
        file.commit()
    assert out.read_bytes() == b"a"
    assert leftovers(tmp_path) == ["o.jsonl"]
    umask = os.umask(0)
    os.umask(umask)
    assert out.stat().st_mode & 0o777 == 0o666 & ~umask


def test_what_was_not_committed_leaves_nothing(tmp_path: Path) -> None:
    with WholeFile(tmp_path / "o") as file:
        file.write(b"a")
    assert leftovers(tmp_path) == []


def test_what_is_there_is_replaced_only_when_asked(tmp_path: Path) -> None:
    out = tmp_path / "o"
    out.write_bytes(b"old")
    with pytest.raises(Refused, match="--replace"):
        WholeFile(out)
    with WholeFile(out, replace=True) as file:
        file.write(b"new")
        file.commit()
    assert out.read_bytes() == b"new"
    with WholeFile(tmp_path / "late") as file:
        (tmp_path / "late").write_bytes(b"another program's")
        with pytest.raises(Refused):
            file.commit()
    assert (tmp_path / "late").read_bytes() == b"another program's"
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(Refused):
        WholeFile(tmp_path / "link")


@pytest.mark.parametrize("name", ["gone/o", "file/o", "", "a\0b", "x" * 300])
def test_a_place_that_cannot_be_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError) as caught:
        WholeFile(tmp_path / name)
    assert str(caught.value).count("\n") == 0
    assert str(caught.value).endswith(".")
    assert leftovers(tmp_path) == ["file"]


def test_a_read_only_folder_is_one_sentence() -> None:
    with pytest.raises(UserError, match="cannot be written"):
        WholeFile("/proc/self/o.jsonl")


def test_a_file_that_outgrows_its_limit_leaves_no_half(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, hard))
    try:
        with pytest.raises(UserError, match="larger than this system allows"), WholeFile(tmp_path / "o") as file:  # noqa: PT012
            for _ in range(10):
                file.write(b"x" * 1_000_000)
            file.commit()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("step", ["write", "fsync"])
def test_a_full_disk_leaves_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    (tmp_path / "o").write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(UserError, match="disk is full"), WholeFile(tmp_path / "o", replace=True) as file:  # noqa: PT012
        if step == "fsync":
            monkeypatch.setattr(os, "fsync", full)
        else:
            file._file.close()  # type: ignore[union-attr]
            file._file = open("/dev/full", "wb", buffering=0)  # noqa: PTH123, SIM115
        file.write(b"x" * 100)
        file.commit()
    assert leftovers(tmp_path) == ["o"]
    assert (tmp_path / "o").read_bytes() == b"old"


def test_each_file_and_folder_reaches_the_disk_once_before_the_folder_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, synced, there = tmp_path / "out", [], []
    real = os.fsync

    def fsync(handle: int) -> None:
        synced.append(os.fstat(handle).st_ino)
        there.append(out.exists())
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    names = ["a.txt", "dev/a.txt", "dev/0001/b.txt", "dev/0001/c.txt"]
    with WholeFolder(out) as folder:
        for name in names:
            folder.open(name).write(b"words")
        folder.close("dev/a.txt")
        folder.rename("a.txt", "z.txt")
        folder.commit()
    assert out.joinpath("z.txt").read_bytes() == b"words"
    inside = [out, *out.rglob("*")]
    assert sorted(synced) == sorted(p.stat().st_ino for p in [*inside, tmp_path])
    assert there == [False] * len(inside) + [True]
    assert leftovers(tmp_path) == ["out"]


@pytest.mark.parametrize("at_once", [True, False])
def test_many_files_reach_the_disk_together_before_the_folder_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    out, one_by_one, together = tmp_path / "out", [], []
    real, whole = os.fsync, output._sync_file_system

    def fsync(handle: int) -> None:
        one_by_one.append(os.fstat(handle).st_ino)
        real(handle)

    def file_system(folder: Path) -> bool:
        assert not out.exists()
        together.append(sorted(p.stat().st_size for p in folder.rglob("*.txt")))
        return at_once and whole(folder)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(output, "_sync_file_system", file_system)
    count = output._FEW + 30
    with WholeFolder(out) as folder:
        for number in range(count):
            folder.open(f"{number}.txt").write(b"words")
            folder.close(f"{number}.txt")
        folder.commit()
    files = {p.stat().st_ino for p in out.iterdir()}
    assert together == [[5] * count]
    singly = [inode for inode in one_by_one if inode in files]
    assert len(singly) == len(set(singly)) == (output._FEW if at_once and hasattr(os, "O_DIRECT") else count)


def test_a_disk_that_fails_together_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(folder: Path) -> bool:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(output, "_sync_file_system", full)
    monkeypatch.setattr(output, "_FEW", 1)
    with WholeFolder(tmp_path / "out") as folder:
        for name in ("a", "b", "c"):
            folder.open(name).write(b"words")
        with pytest.raises(UserError, match="The disk is full"):
            folder.commit()
    assert leftovers(tmp_path) == []
