"""An article, and a way to read files, that the tests of standoff formats share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from store.articles import Article, ArticleDraft, Evidence
from store.importer import ImportReport, import_paths
from store.review.records import record_of
from tests.store.interchange.kit import FIELDS, decided, draft, project_of, review

TEXT = "Ann Lee 🎉 works for Acme.\nShe is in Oslo,\r\nNorway; so is Bo Ek."


def ev(text: str, words: str, at: int = 0) -> Evidence:
    start = text.index(words, at)
    return Evidence(start, start + len(words), words)


def sample() -> ArticleDraft:
    fields = {
        "people": (
            decided("Ann Lee", (ev(TEXT, "Ann Lee"), ev(TEXT, "She")), {"role": "minister"}),
            decided("Bo Ek", (ev(TEXT, "Bo Ek"),), {"role": "her deputy"}),
        ),
        "places": (decided("Oslo", (ev(TEXT, "Oslo"), ev(TEXT, "Oslo,\r\nNorway"))),),
        "organisations": (),
        "published": (decided("2024-10", ()),),
        "body": (decided(None, (Evidence(0, 25, TEXT[:25]), Evidence(26, 41, TEXT[26:41]))),),
    }
    return draft("News/Oslo 1", TEXT, review("ann", fields, flagged=True, note="näh"), meta={"desk": "foreign"})


def read(tmp_path: Path, files: Mapping[str, str | bytes], **more: Any) -> tuple[dict[str, Article], ImportReport]:
    top = tmp_path / "in"
    for name, content in files.items():
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with project_of(tmp_path / "p.copydesk", (), more.pop("fields", FIELDS)) as project:
        report = import_paths(project, [top], extract=False, jobs=0, annotator="me", **more)
        assert project.check() == []
        return {a.id: a for a in project.articles()}, report


def people(article: Article) -> list[Any]:
    return [(v.value, [e.quote for e in v.evidence]) for v in record_of(article).get("people", ())]
