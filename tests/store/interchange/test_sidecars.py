"""A page with its record beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from store.importer import import_paths
from tests.store.interchange.kit import project_of
from tests.store.interchange.test_archives import zipped
from tests.store.readers.conftest import Read, read

__all__ = ["read"]

PAGE = (
    "<!doctype html><title>A bridge</title><nav><a href=/>Home</a></nav><h1>A bridge</h1>"
    "<p>Ann Lee opened a bridge in Oslo.</p><p>Share with your friends</p>"
)
RECORD = {
    "id": "b-1",
    "url": "https://e.example/b",
    "title": "The bridge",
    "text": "Ann Lee opened a bridge in Oslo.",
    "people": [{"value": "Ann Lee", "evidence": [{"start": 0, "end": 7, "quote": "Ann Lee"}], "score": 0.9}],
    "crawler": "x",
}


@pytest.mark.parametrize("beside", ["page.json", "page.html.json"])
def test_the_record_beside_a_page_is_read_with_it(tmp_path: Path, beside: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "page.html").write_text(PAGE)
    (folder / beside).write_text(json.dumps(RECORD))
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [folder], jobs=0)
        assert (report.read, report.failed, report.notes) == (1, [], [])
        (article,) = project.articles(with_html=True)
        assert (article.id, article.url, article.source.html) == ("b-1", "https://e.example/b", PAGE)
        assert article.text.startswith("A bridge\n\nAnn Lee opened")
        (person,) = article.suggestions["people"][:1]
        assert (person.value, person.score) == ("Ann Lee", 0.9)
        assert [article.text[e.start : e.end] for e in person.evidence] == ["Ann Lee"]
        assert [article.text[b.start : b.end] for b in article.blocks if b.body] == [RECORD["text"]]
        assert article.suggestions["headline"][0].value == "The bridge"
        assert article.meta == {"crawler": "x"}
        for given in (folder / "page.html", folder / beside, folder):
            assert import_paths(project, [given], jobs=0).known == 1
        assert import_paths(project, [folder / "page.html", folder / beside], jobs=0).known == 2


def test_what_stands_for_itself_is_no_sidecar(read: Read, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for name, content in {
        "a.html": PAGE, "a.json": [{"text": "one"}, {"text": "two"}],
        "b.html": PAGE, "b.json": {"html": "<p>own"},
        "c.html": PAGE, "c.json": {"articles": [{"text": "three"}]},
        "d.html": PAGE, "d.json": "broken",
        "e.json": {"text": "alone"},
        "f.html": PAGE, "f.json": {"version": "https://jsonfeed.org/version/1.1", "items": [{"content_text": "entry"}]},
    }.items():  # fmt: skip
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(content if isinstance(content, str) else json.dumps(content))
    result = read(folder)
    assert [d.fallback_id for d in result.drafts] == [
        "a.html", "a.json#1", "a.json#2", "b.html", "b.json", "c.html", "c.json#1", "d.html", "e.json", "f.html",
        "f.json#1",
    ]  # fmt: skip
    assert [Path(f.source).name for f in result.failed] == ["d.json"]


def test_a_page_and_its_record_find_each_other_in_an_archive(read: Read) -> None:
    files = {"x/page 1.html": PAGE.encode(), "x/page 1.json": json.dumps(RECORD).encode(), "y.txt": b"words"}
    result = read("a.zip", zipped(files))
    assert [d.id or d.fallback_id for d in result.drafts] == ["b-1", "a.zip/y.txt"]
    assert not result.failed
