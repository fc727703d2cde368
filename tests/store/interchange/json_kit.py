"""What the tests of the tools' JSON share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase

from store.articles import Article, ArticleDraft, Evidence, Suggestion
from store.importer import ImportReport, import_paths
from tests.store.interchange.kit import decided, draft, project_of, review

TEXT = "Ann Lee 🎉 came to Oslo.\r\nBo said: “no”, 5%.\n"
CARGO: Any = {
    "deadline": None,
    "max_examples": 40,
    "suppress_health_check": [HealthCheck.function_scoped_fixture],
    "phases": (Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes minutes
}


def found(words: str, text: str = TEXT) -> Evidence:
    at = text.index(words)
    return Evidence(at, at + len(words), words)


def rich() -> ArticleDraft:
    """An article with everything that a format may have to carry."""
    fields = {
        "headline": (decided("Ann Lee came", (found("Ann Lee"),)),),
        "published": (decided("2024-10-22", ()),),
        "section": (decided("politics", (found("Oslo"),)),),
        "people": (
            decided("Ann Lee", (found("Ann Lee"), found("Lee")), {"role": "minister"}),
            decided("Cy", ()),
            decided("Bo Ek", (found("Bo"),)),
        ),
        "figures": (decided(0.05, (found("5%"),), {"unit": "%"}), decided(7, ())),
        "keywords": (),
        "body": (decided(None, (Evidence(0, 25, TEXT[0:25]),)),),
    }
    suggestions = {
        "people": (
            Suggestion(value="Ann Lee", evidence=(found("Ann Lee"),), score=0.9, extractor="names 1"),
            Suggestion(value="Bo", evidence=(found("Bo"),), score=0.4, extractor="names 1", attributes={"role": "r"}),
        ),
        "published": (Suggestion(value="2024-10", score=0.5, extractor="dates 1"),),
    }
    made = review("ann", fields, flagged=True, note="näh\n2")
    return draft("a/1", TEXT, made, suggestions=suggestions, meta={"source": "x", "n": [1, {"a": None}]})


def read_in(tmp_path: Path, data: Any, name: str = "in.json") -> tuple[list[Article], ImportReport]:
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode())
    with project_of(tmp_path / "read.copydesk", ()) as project:
        report = import_paths(project, [path], extract=False, jobs=0)
        articles = list(project.articles())
        assert project.check() == []
    return articles, report
