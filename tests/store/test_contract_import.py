"""What the contract says of ids, of what is known, and of what an import tells about its sources."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from store.importer import ImportReport, import_paths
from store.project import Project
from tests.store.projects import empty_project

TEXT = "Mayor opens the bridge\n\nAnn Lee opened it on 4 May 2021, said the mayor of Oslo."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with empty_project(tmp_path / "p.copydesk") as made:
        yield made


def bring(project: Project, path: Path, *lines: str | dict[str, Any], **options: Any) -> ImportReport:
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines))
    return import_paths(project, [path], jobs=0, **options)


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.read, report.known, report.merged, len(report.failed)


RECORD = {"id": "a", "text": TEXT, "title": "Mayor opens the bridge", "tags": ["x", "y"], "n": {"deep": [1]}}


def test_the_same_content_is_known_however_it_is_written(project: Project, tmp_path: Path) -> None:
    bring(project, tmp_path / "1.jsonl", RECORD)
    turned = dict(reversed(RECORD.items()))
    assert counts(bring(project, tmp_path / "2.jsonl", turned)) == (0, 1, 0, 0)
    assert counts(
        bring(project, tmp_path / "3.jsonl", json.dumps(RECORD, indent=None, separators=(" ,  ", " : ")))
    ) == (
        0,
        1,
        0,
        0,
    )


@pytest.mark.parametrize(
    "other",
    [
        {"text": TEXT + " More."},
        {"title": "Mayor opens a bridge"},
        {"tags": ["x", "z"]},
        {"n": {"deep": [2]}},
        {"url": "https://e.org/a"},
        {"author": "Ann Lee"},
        {"title": {"value": "Mayor opens the bridge", "score": 0.5}},
    ],
)
def test_other_content_under_the_same_id_fails(project: Project, tmp_path: Path, other: dict[str, Any]) -> None:
    bring(project, tmp_path / "1.jsonl", RECORD)
    report = bring(project, tmp_path / "2.jsonl", {**RECORD, **other})
    assert counts(report) == (0, 0, 0, 1)
    assert report.failed[0].source == f"{tmp_path / '2.jsonl'}, line 1 (a)"
    assert "--merge" in report.failed[0].reason


def test_what_was_merged_is_known_from_then_on(project: Project, tmp_path: Path) -> None:
    bring(project, tmp_path / "1.jsonl", RECORD)
    newer = {**RECORD, "author": "Ann Lee"}
    assert counts(bring(project, tmp_path / "2.jsonl", newer, merge=True)) == (0, 0, 1, 0)
    assert counts(bring(project, tmp_path / "2.jsonl", newer)) == (0, 1, 0, 0)
    assert counts(bring(project, tmp_path / "1.jsonl", RECORD)) == (0, 1, 0, 0)


def test_merging_another_text_says_that_the_first_one_stays(project: Project, tmp_path: Path) -> None:
    bring(project, tmp_path / "1.jsonl", RECORD)
    report = bring(project, tmp_path / "2.jsonl", {"id": "a", "text": "Another text", "author": "Cy"}, merge=True)
    assert counts(report) == (0, 0, 1, 0)
    assert "text" in report.notes[0].reason
    assert next(project.articles()).text == TEXT


def test_every_failure_names_the_place_in_the_file(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'id,text\n1,one text\n2,"{TEXT}"\n1,another text\n')
    report = import_paths(project, [path], jobs=0)
    assert [f.source for f in report.failed] == [f"{path}, line 6 (1)"]
    page = tmp_path / "pages" / "empty.html"
    page.parent.mkdir()
    page.write_text("<script>1</script>")
    assert [f.source for f in import_paths(project, [page.parent], jobs=0).failed] == [str(page)]


def test_a_text_that_is_not_utf8_is_told(project: Project, tmp_path: Path) -> None:
    good = "Премьер-министр Иван Петров сообщил, что бюджет вырос. " * 8
    (tmp_path / "a.txt").write_bytes(good.encode()[:100] + b"\xff" + good.encode()[100:])
    (tmp_path / "b.txt").write_bytes(good.encode("cp1251"))
    report = import_paths(project, [tmp_path / "a.txt", tmp_path / "b.txt"], jobs=0)
    one, two = project.articles()
    assert one.text.replace("\ufffd", "") == two.text == good
    assert one.text.count("\ufffd") == 1
    assert [Path(n.source).name for n in report.notes] == ["a.txt", "b.txt"]
    assert "U+FFFD" in report.notes[0].reason
    assert "cp1251" in report.notes[1].reason


def test_a_second_review_of_the_same_person_is_told_and_left_out(project: Project, tmp_path: Path) -> None:
    def line(note: str) -> dict[str, Any]:
        review = {"annotator": "ann", "status": "done", "note": note, "finished": "2026-01-31T10:42:07Z", "fields": {}}
        source = {"name": "a", "format": "text", "sha256": "", "html": None}
        return {"copydesk": 1, "id": "a", "text": TEXT, "source": source, "reviews": [review]}

    bring(project, tmp_path / "1.jsonl", line("first"))
    report = bring(project, tmp_path / "2.jsonl", line("second"), merge=True)
    assert counts(report) == (0, 1, 0, 0)
    assert "ann" in report.notes[0].reason
    assert next(project.articles()).reviews[0].note == "first"
    assert bring(project, tmp_path / "1.jsonl", line("first"), merge=True).notes == []


def test_an_imported_review_is_taken_as_it_is(project: Project, tmp_path: Path) -> None:
    value = {"value": "Ann", "attributes": {}, "evidence": [], "decision": "accepted", "from": 0}
    source = {"name": "a", "format": "text", "sha256": "", "html": None}
    review = {"annotator": "ann", "status": "done", "fields": {"authors": [value]}}
    line = {"copydesk": 1, "id": "a", "text": TEXT, "source": source, "reviews": [review]}
    assert counts(bring(project, tmp_path / "1.jsonl", line)) == (1, 0, 0, 0)
    assert next(project.articles()).reviews[0].fields["authors"][0].from_ == 0
    assert project.check() == []


def test_reserved_keys_are_known_in_capitals_too_and_the_exact_one_wins(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("ID,Text,URL\nu1,Upper words,https://e.org/u1\n")
    assert counts(import_paths(project, [path], jobs=0)) == (1, 0, 0, 0)
    bring(project, tmp_path / "1.jsonl", {"ID": "wrong", "x": 1, "id": "right", "text": TEXT})
    upper, both = project.articles()
    assert (upper.id, upper.text, upper.url) == ("u1", "Upper words", "https://e.org/u1")
    assert (both.id, dict(both.meta)) == ("right", {"ID": "wrong", "x": 1})
