"""Line ends of Unicode's own: a record is one line to everybody, however they split lines."""

from __future__ import annotations

import json
from pathlib import Path

from store.articles import Status
from store.exporter import export
from store.importer import import_paths
from store.review.decisions import Edit
from tests.store.projects import empty_project

TEXT = "one\u2028two\u2029three\x85four\x0bfive\x1csix é 🙂 \x7f"


def line(text: str) -> dict[str, object]:
    source = {"name": "a", "format": "text", "sha256": "", "html": None}
    known = {"copydesk": 1, "id": "a", "url": None, "text": text, "language": None, "meta": {}, "source": source}
    return known | {"blocks": [], "suggestions": {}, "alternatives": {}, "reviews": [], "record": {}}


def test_a_lossless_record_is_one_line_to_every_reader_and_else_escapes_nothing(tmp_path: Path) -> None:
    written = json.dumps(line(TEXT), ensure_ascii=False, separators=(",", ":"))
    (tmp_path / "in.jsonl").write_text(written + "\n", "utf-8")
    with empty_project(tmp_path / "p.copydesk") as project:
        import_paths(project, [tmp_path / "in.jsonl"], jobs=0)
        export(project, tmp_path / "out.jsonl", "copydesk", only="all")
    for end in "\x85\u2028\u2029":
        written = written.replace(end, f"\\u{ord(end):04x}")
    assert (tmp_path / "out.jsonl").read_text("utf-8") == written + "\n"
    (only,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert json.loads(only)["text"] == TEXT


def test_importing_and_exporting_line_ends_gives_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "0.jsonl").write_text(json.dumps(line(TEXT), ensure_ascii=False) + "\n", "utf-8")
    for n in range(2):
        with empty_project(tmp_path / f"{n}.copydesk") as project:
            import_paths(project, [tmp_path / f"{n}.jsonl"], jobs=0)
            export(project, tmp_path / f"{n + 1}.jsonl", "copydesk", only="all")
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()


def test_a_flat_record_is_one_line_and_reads_back_the_same(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps(line(TEXT)))
    with empty_project(tmp_path / "p.copydesk") as project:
        import_paths(project, [tmp_path / "in.jsonl"], jobs=0)
        project.decide("ann", 1, [Edit("status", None, Status.TODO, Status.DONE)], action="done")
        export(project, tmp_path / "out.jsonl", "jsonl")
    (only,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert json.loads(only)["text"] == TEXT
    assert "é 🙂" in only
