"""Texts, Markdown, folders and what lies in them."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

from store.readers.files import find
from store.readers.items import Failure
from store.readers.text import front_matter
from tests.store.readers.conftest import Read


def test_a_text_is_kept_verbatim(read: Read) -> None:
    data = b"One\r\n\r\n two\x00 \n"
    (draft,) = read("a.txt", data).drafts
    assert draft.text == "One\r\n\r\n two\ufffd \n"
    assert (draft.id, draft.fallback_id, draft.source.format) == (None, "a.txt", "text")
    assert draft.source.sha256 == sha256(data).hexdigest()


def test_front_matter_says_what_the_fields_are(read: Read) -> None:
    text = "---\ntitle: A day\ndate: 2024-10-22\ntags: [a, b]\ndraft: true\n---\n\n# A day\n\nWords **bold**.\n"
    (draft,) = read("a.md", text).drafts
    assert draft.values == {"headline": ["A day"], "published": ["2024-10-22"], "keywords": [["a", "b"]]}
    assert draft.meta == {"draft": True}
    assert draft.text == "# A day\n\nWords **bold**.\n"
    (toml,) = read("b.md", '+++\ntitle = "A"\ndate = 2024-10-22\n+++\nWords').drafts
    assert toml.values == {"headline": ["A"], "published": ["2024-10-22"]}


def test_broken_or_hostile_front_matter_stays_in_the_text(read: Read) -> None:
    bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nWords"
    result = read("a.md", bomb)
    assert result.drafts[0].text == bomb
    assert "front matter" in result.notes[0].reason
    assert front_matter("---\n!!python/object/apply:os.system [ls]\n---\nx")[2]
    assert front_matter("---\njust a line\n---\nx") == ({}, "---\njust a line\n---\nx", None)
    assert front_matter("No front matter\n---\nx\n---\n")[0] == {}


def test_a_folder_is_read_wholly_in_the_order_of_names(tmp_path: Path, read: Read) -> None:
    folder = tmp_path / "in"
    for name in ("b.txt", "a/2.txt", "a/1.md", ".hidden.txt", ".git/x.txt", "p.copydesk", "x.jsonl.project.json"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("words")
    (folder / "a" / "loop").symlink_to(folder)
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "zip.txt").write_bytes(b"PK\x03\x04")
    (folder / "z.jsonl").write_text('{"text":"x"}\n')
    result = read(folder)
    assert [d.fallback_id for d in result.drafts] == ["a/1.md", "a/2.txt", "b.txt", "z.jsonl#1"]
    assert [Path(f.source).name for f in result.failed] == ["gone.txt", "zip.txt"]


def test_paths_that_lead_nowhere_are_told(tmp_path: Path, read: Read) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "p.copydesk").write_bytes(b"SQLite format 3\x00")
    os.mkfifo(tmp_path / "pipe")
    for name, words in (
        ("gone", "no such"),
        ("empty", "nothing to read"),
        ("p.copydesk", "project"),
        ("pipe", "neither"),
    ):
        (failure,) = read(name).failed
        assert words in failure.reason
    (failure,) = (f for f in find(["a\0b"]) if isinstance(f, Failure))
    assert failure.source == "a\ufffdb"


def test_a_name_that_is_not_utf8_is_told_apart(tmp_path: Path, read: Read) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")).write_text("words")
    (draft,) = read(folder).drafts
    assert draft.fallback_id == "caf\ufffd.txt"
    draft.source.name.encode()


def test_a_format_that_is_named_counts(read: Read) -> None:
    (draft,) = read("a.log", '{"text":"x"}', form="text").drafts
    assert draft.text == '{"text":"x"}'
    assert read("b.dat", '{"text":"x"}', form="JSONL").drafts[0].text == "x"
