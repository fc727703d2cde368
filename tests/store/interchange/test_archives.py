"""Archives: members through the one door, and nothing that a hostile one wants."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import struct
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store.articles import ArticleDraft
from store.exporter import export
from store.importer import import_paths
from store.readers import unpacking
from store.readers.items import Failure
from store.readers.mapping import KeyMap
from store.readers.reader import read_paths
from tests.store.interchange.kit import FIELDS, draft, project_of, review
from tests.store.readers.conftest import Read, read

__all__ = ["read"]

PAGE = b"<!doctype html><title>T</title><p>Words of a page"
FILES = {
    "a/1.html": PAGE,
    "a/2.txt": b"Some words",
    "b.jsonl": b'{"text":"one"}\n{"text":"two"}\n',
    "c.md": b"# Head\n",
}
NAMES = ["a/1.html", "a/2.txt", "b.jsonl#1", "b.jsonl#2", "c.md"]


@pytest.fixture(autouse=True)
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The temporary folder: empty again after every reading, and nothing ever beside it."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []
    assert not (tmp_path / "evil.txt").exists()


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(files: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


ARCHIVES: dict[str, Callable[[dict[str, bytes]], bytes]] = {
    "x.zip": zipped,
    "stored.zip": lambda files: zipped(files, zipfile.ZIP_STORED),
    "b.zip": lambda files: zipped(files, zipfile.ZIP_BZIP2),
    "x.tar": tarred,
    "x.tar.gz": lambda files: tarred(files, "w:gz"),
    "x.tar.bz2": lambda files: tarred(files, "w:bz2"),
    "x.txz": lambda files: tarred(files, "w:xz"),
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_members_are_read_as_files_of_a_folder_are(read: Read, name: str) -> None:
    hidden = {"__MACOSX/a/._1.html": b"x", ".git/y.txt": b"y", "out.jsonl.manifest.json": b"{}"}
    result = read(name, ARCHIVES[name]({**FILES, **hidden}))
    assert [d.fallback_id for d in result.drafts] == [f"{name}/{inner}" for inner in NAMES]
    assert [d.source.format for d in result.drafts] == ["html", "text", "jsonl", "jsonl", "markdown"]
    assert result.drafts[0].source.html == PAGE.decode()
    assert not result.failed
    assert not result.notes


@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_a_single_packed_file_is_called_as_it_is(read: Read, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    result = read(f"b.jsonl.{suffix}", pack(FILES["b.jsonl"]) + pack(b'{"text":"three"}'))
    assert [d.fallback_id for d in result.drafts] == [f"b.jsonl.{suffix}#{n}" for n in (1, 2, 3)]
    assert [d.text for d in read("page", pack(b"Words without a name")).drafts] == ["Words without a name"]
    cut = read(f"c.txt.{suffix}", pack(os.urandom(90_000).hex().encode())[:-20_000])
    assert [f.reason for f in cut.failed][:1] == ["it breaks off: the file is cut"]
    assert cut.drafts == []


def test_a_format_that_is_named_is_that_of_the_members(read: Read) -> None:
    (made,) = read("x.zip", zipped({"a.log": b'{"text":"x"}'}), form="text").drafts
    assert made.text == '{"text":"x"}'
    assert read("y.zip", zipped(FILES), form="zip").drafts


def test_names_in_other_character_sets_come_right(read: Read) -> None:
    data = zipped({"wörter/ö.txt": b"words"})
    assert [d.fallback_id for d in read("x.zip", data).drafts] == ["x.zip/wörter/ö.txt"]
    unsaid = zipped({"woerter/oe.txt": b"words"}).replace(b"oe", "ö".encode())
    assert [d.fallback_id for d in read("y.zip", unsaid).drafts] == ["y.zip/wörter/ö.txt"]
    assert [d.fallback_id for d in read("z.zip", zipped({"a\\b.txt": b"words"})).drafts] == ["z.zip/a/b.txt"]


@pytest.mark.parametrize("make", [zipped, tarred])
def test_paths_that_lead_out_are_refused(read: Read, tmp_path: Path, make: Callable[..., bytes]) -> None:
    names = ["../evil.txt", "a/../../evil.txt", str(tmp_path / "evil.txt"), "C:evil.txt", "..\\evil.txt"]
    result = read("x", make({**dict.fromkeys(names, b"evil"), "good.txt": b"good"}))
    assert [d.text for d in result.drafts] == ["good"]
    assert len(result.failed) == len(names)
    assert all("so it was not unpacked" in f.reason for f in result.failed)


def test_links_devices_and_encrypted_members_are_refused(read: Read) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo(f"m{kind.decode()}")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        info = tarfile.TarInfo("z.txt")
        info.size = 5
        archive.addfile(info, io.BytesIO(b"words"))
    result = read("x.tar", out.getvalue())
    assert [d.text for d in result.drafts] == ["words"]
    assert [f.reason.split(",")[0] for f in result.failed] == [
        "it is a link", "it is a link", "it is a device or a pipe", "it is a device or a pipe"
    ]  # fmt: skip
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped_links:
        zipped_links.writestr(link, "/etc/passwd")
        zipped_links.writestr("z.txt", "words")
    result = read("x.zip", out.getvalue())
    assert [f.reason for f in result.failed] == ["it is a link, which is not followed"]
    locked = bytearray(zipped({"a.txt": b"secret"}))
    locked[6] |= 1
    locked[locked.find(b"PK\x01\x02") + 8] |= 1
    (failure,) = read("y.zip", bytes(locked)).failed
    assert failure.reason == "it is encrypted, so it was not unpacked"


def small(monkeypatch: pytest.MonkeyPatch, **limits: int) -> None:
    for name, value in limits.items():
        monkeypatch.setattr(unpacking, name, value)


BOMB = b"0" * 3_000_000


@pytest.mark.parametrize("name", [*ARCHIVES, "bomb.gz"])
def test_a_bomb_is_refused_by_what_comes_out_of_it(read: Read, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    small(monkeypatch, FREE=100_000, MAX_RATIO=100)
    made = gzip.compress(BOMB) if name == "bomb.gz" else ARCHIVES[name]({"a.txt": b"good", "b.txt": BOMB})
    result = read(name, made)
    if name in ("x.tar", "stored.zip"):
        assert len(result.drafts) == 2
        return
    assert [d.text for d in result.drafts] == ([] if name == "bomb.gz" else ["good"])
    assert [f.reason for f in result.failed] == [
        "it unpacks to more than 100 times its size, as only a zip bomb does, so it was not read on"
    ]


def test_a_bomb_that_lies_in_its_headers_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    small(monkeypatch, MAX_MEMBER=1_000_000)
    lying = bytearray(zipped({"a.txt": BOMB}))
    for at in (22, lying.find(b"PK\x01\x02") + 24):
        struct.pack_into("<I", lying, at, 10)  # it says that it holds 10 bytes
    (failure,) = read("x.zip", bytes(lying)).failed
    assert "unpacks to more than" in failure.reason


def test_one_member_listed_many_times_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    small(monkeypatch, FREE=100_000, MAX_RATIO=20)
    data = zipped({"a.txt": os.urandom(60_000).hex().encode()})
    start = data.find(b"PK\x01\x02")
    entry = data[start : data.find(b"PK\x05\x06")]
    many = b"".join(entry.replace(b"a.txt", f"{n:05}".encode()) for n in range(100))
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 100, 100, len(many), start, 0)
    result = read("x.zip", data[:start] + many + end)
    assert len(result.drafts) < 40
    assert "zip bomb" in result.failed[-1].reason


def test_archives_within_archives_have_an_end(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    nested = zipped({"a.txt": b"words"})
    for name in ("1.zip", "2.zip"):
        nested = zipped({name: nested})
    result = read("x.zip", nested)
    assert [d.fallback_id for d in result.drafts] == ["x.zip/2.zip/1.zip/a.txt"]
    (failure,) = read("y.zip", zipped({"3.zip": nested})).failed
    assert failure.reason == "archives are nested more than 3 deep"
    small(monkeypatch, MAX_TOTAL=2_000_000)
    inner = zipped({"a.txt": BOMB[:900_000]})
    result = read("z.zip", zipped({f"{n}.zip": inner for n in range(9)}))
    assert len(result.drafts) == 2
    assert [f.reason.split(":")[0] for f in result.failed[:1]] == ["it unpacks to more than 0 GB"]


def test_too_many_members_are_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    small(monkeypatch, MAX_MEMBERS=3)
    for name in ("x.zip", "x.tar"):
        result = read(name, ARCHIVES[name](dict.fromkeys("abcde", b"words")))
        assert len(result.drafts) == 3
        assert result.failed[-1].reason.startswith("it holds more than 3 files")


def test_a_name_that_stands_twice_is_told(read: Read) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "one")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.txt", "two")
    result = read("x.zip", out.getvalue())
    assert len(result.drafts) == 1
    assert "twice" in result.failed[0].reason


@pytest.mark.parametrize("name", ARCHIVES)
def test_a_cut_archive_gives_what_is_whole(read: Read, name: str) -> None:
    rest = {f"{n}.txt": os.urandom(40_000).hex().encode() for n in range(1, 9)}
    data = ARCHIVES[name]({"0.txt": b"first", **rest})
    result = read(name, data[: len(data) * 2 // 3])
    # bzip2 gives nothing of a block of 900 kB that is not whole.
    assert len(result.drafts) >= {"x.tar.bz2": 0, "x.txz": 1}.get(name, 3)
    assert "cut" in result.failed[-1].reason
    assert all(d.text in {"first", *(t.decode() for t in rest.values())} for d in result.drafts)


@pytest.mark.parametrize("name", ARCHIVES)
def test_no_damage_raises(read: Read, name: str) -> None:
    data = ARCHIVES[name](FILES)
    for at in range(0, len(data), max(1, len(data) // 25)):
        broken = bytearray(data)
        broken[at] ^= 0xFF
        for item in (bytes(broken), data[:at]):
            result = read(f"{at}-{name}", item, form="zip" if name.endswith("zip") else "tar")
            assert all(len(d.source.sha256) == 64 for d in result.drafts)
            assert result.drafts or result.failed


def test_a_damaged_member_costs_itself_only(read: Read) -> None:
    data = zipped({"a.txt": b"unmistakable", "b.txt": b"whole"}, zipfile.ZIP_STORED)
    result = read("x.zip", data.replace(b"unmistakable", b"unmistakeable"[:12]))
    assert [d.text for d in result.drafts] == ["whole"]
    assert [f.reason for f in result.failed] == ["it is damaged: its checksum does not hold"]


def test_an_empty_archive_and_an_office_document_are_told(read: Read) -> None:
    assert [f.reason for f in read("x.zip", zipped({})).failed] == ["there is no article in it"]
    assert "office document" in read("x.odp", zipped({"mimetype": b"application/vnd.oasis"}, 0)).failed[0].reason


def test_a_header_of_a_gigabyte_is_not_held(read: Read) -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.XHDTYPE, 1 << 30
    (failure,) = read("x.tar.gz", gzip.compress(info.tobuf() + bytes(1 << 20))).failed
    assert "header" in failure.reason


def test_large_archives_are_unpacked_in_batches(
    read: Read, monkeypatch: pytest.MonkeyPatch, room: Path, tmp_path: Path
) -> None:
    small(monkeypatch, BATCH_MEMBERS=3)
    (tmp_path / "x.zip").write_bytes(zipped({f"{n:03}.txt": b"words" for n in range(30)}))
    most, count = 0, 0
    for item in read_paths([tmp_path / "x.zip"], KeyMap(FIELDS)):
        assert isinstance(item, ArticleDraft)
        most = max(most, sum(path.is_file() for path in room.rglob("*")))
        count += 1
    assert (most, count) == (3, 30)


def test_what_is_left_unread_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(zipped(FILES))
    items = read_paths([tmp_path / "x.zip"], KeyMap(FIELDS))
    assert not isinstance(next(items), Failure)
    items.close()  # type: ignore[attr-defined]


def test_a_lossless_export_in_an_archive_brings_its_fields_and_journal(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.copydesk", [draft("a", "Some words", review("ann", {}))]) as project:
        export(project, tmp_path / "out.jsonl", "copydesk")
        rules = project.rules_document()
    files = {name: (tmp_path / name).read_bytes() for name in ("out.jsonl", "out.jsonl.project.json")}
    (tmp_path / "x.zip").write_bytes(zipped(files))
    from store.fields import FieldSet

    with project_of(tmp_path / "q.copydesk", (), FieldSet()) as project:
        report = import_paths(project, [tmp_path / "x.zip"], jobs=0)
        assert (report.read, report.failed, report.notes) == (1, [], [])
        assert project.rules_document() == rules
