"""Import: what a record becomes, what is known, what fails, and what is kept whatever happens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from store.articles import Article, Suggestion
from store.errors import UserError
from store.importer import ImportReport, Progress, import_paths
from store.project import Project
from tests.store.projects import empty_project

TEXT = (
    "Bridge opens in Oslo\n\nBy Ann Lee\n\n"
    "Oslo, 22 October 2024. The bridge cost $4.4 billion, said Bo Ek, mayor of Oslo."
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with empty_project(tmp_path / "p.copydesk") as made:
        yield made


def write(tmp_path: Path, *records: object, name: str = "a.jsonl") -> Path:
    path = tmp_path / name
    path.write_text("".join(f"{r if isinstance(r, str) else json.dumps(r, ensure_ascii=False)}\n" for r in records))
    return path


def bring(project: Project, path: Path, **options: Any) -> ImportReport:
    return import_paths(project, [path], jobs=0, **options)


def only(project: Project) -> Article:
    (article,) = project.articles(with_html=True)
    return article


def first(article: Article, key: str) -> Suggestion:
    return article.suggestions[key][0]


def test_fields_become_suggestions_that_need_a_look(project: Project, tmp_path: Path) -> None:
    record = {
        "id": "1",
        "text": TEXT,
        "title": "Bridge opens in Oslo",
        "byline": "Ann Lee",
        "date": "22 October 2024",
        "tags": ["bridges", "Oslo"],
        "figures": [
            {
                "value": 4400000000,
                "attributes": {"unit": "USD"},
                "evidence": [{"start": TEXT.index("$4"), "end": TEXT.index(", said"), "quote": "$4.4 billion"}],
                "score": 0.7,
            }
        ],
        "people": [{"value": "Bo Ek", "attributes": {"role": "mayor of Oslo"}}],
        "extra": {"a": 1},
    }
    report = bring(project, write(tmp_path, record), extract=False)
    assert (report.read, report.failed, report.notes) == (1, [], [])
    article = only(project)
    assert article.text == TEXT
    assert article.meta == {"extra": {"a": 1}}
    assert article.title == "Bridge opens in Oslo"
    headline = first(article, "headline")
    assert (headline.value, headline.score, headline.extractor) == ("Bridge opens in Oslo", None, "import 1")
    assert headline.evidence[0].start == 0
    published = first(article, "published")
    assert published.value == "2024-10-22"
    assert published.evidence[0].quote == "22 October 2024"
    assert [s.value for s in article.suggestions["keywords"]] == ["bridges", "Oslo"]
    assert len(article.suggestions["keywords"][1].evidence) == 3
    figure = first(article, "figures")
    assert (figure.value, dict(figure.attributes), figure.score) == (4400000000, {"unit": "USD"}, 0.7)
    assert figure.evidence[0].quote == "$4.4 billion"
    assert dict(first(article, "people").attributes) == {"role": "mayor of Oslo"}
    assert all(TEXT[e.start : e.end] == e.quote for v in article.suggestions.values() for s in v for e in s.evidence)


def test_given_evidence_is_mended_or_left_out(project: Project, tmp_path: Path) -> None:
    people = [
        {"value": "Bo Ek", "evidence": [{"start": 3, "end": 8, "quote": "Bo Ek"}]},
        {"value": "Cy Fox", "evidence": [{"start": 3, "end": 9, "quote": "Cy Fox"}]},
    ]
    report = bring(project, write(tmp_path, {"id": "1", "text": TEXT, "people": people}), extract=False)
    bo, cy = only(project).suggestions["people"]
    assert [e.quote for e in bo.evidence] == ["Bo Ek"]
    assert cy.evidence == ()
    assert "not in the text" in report.notes[0].reason


def test_what_a_record_says_stands_before_the_built_in_extraction(project: Project, tmp_path: Path) -> None:
    html = (
        "<html><head><title>The built-in headline</title><meta property='og:title' content='The built-in headline'>"
        "<meta name=author content='Ann Lee'></head><body><h1>The built-in headline</h1><p>By Ann Lee</p>"
        "<p>A long enough paragraph about the bridge in Oslo that opened this week, for the body.</p></body></html>"
    )
    record = {"id": "1", "html": html, "headline": "The record's own headline", "authors": ["Ann Lee", "Bo Ek"]}
    bring(project, write(tmp_path, record))
    article = only(project)
    assert [s.value for s in article.suggestions["headline"]] == ["The record's own headline"]
    assert "The built-in headline" in [s.value for s in article.alternatives["headline"]]
    assert [s.value for s in article.suggestions["authors"]] == ["Ann Lee", "Bo Ek"]
    assert {s.extractor for s in article.suggestions["authors"]} == {"import 1"}
    assert article.suggestions["authors"][0].agreed
    assert article.suggestions["authors"][0].evidence
    assert article.source.html == html


def test_a_value_that_its_type_does_not_admit_is_kept_in_meta_and_told(project: Project, tmp_path: Path) -> None:
    report = bring(
        project, write(tmp_path, {"id": "1", "text": TEXT, "date": "soonish", "figures": ["many"]}), extract=False
    )
    article = only(project)
    assert article.meta == {"published": "soonish", "figures": "many"}
    assert not article.suggestions.get("published")
    assert {n.reason.split(":")[0] for n in report.notes} == {"published", "figures"}


def test_a_body_chooses_the_blocks(project: Project, tmp_path: Path) -> None:
    record = {
        "id": "1",
        "text": "Menu\n\nFirst paragraph here.\n\nSecond one.\n\nFooter",
        "body": "First paragraph here.\nSecond one.",
    }
    bring(project, write(tmp_path, record), extract=False)
    article = only(project)
    assert [article.text[b.start : b.end] for b in article.blocks if b.body] == ["First paragraph here.", "Second one."]


def test_several_keys_for_one_field_are_all_kept(project: Project, tmp_path: Path) -> None:
    bring(
        project,
        write(tmp_path, {"text": "x", "title": "Second", "headline": "First", "tags": "a, b; c"}),
        extract=False,
    )
    article = only(project)
    assert [s.value for s in article.suggestions["headline"]] == ["First"]
    assert [s.value for s in article.alternatives["headline"]] == ["Second"]
    assert [s.value for s in article.suggestions["keywords"]] == ["a, b", "c"]


def test_known_changed_and_merged(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path, {"id": "1", "text": TEXT, "title": "One"}, {"text": "no id"})
    assert bring(project, path).read == 2
    again = bring(project, path)
    assert (again.read, again.known, again.failed) == (0, 2, [])
    write(tmp_path, {"id": "1", "text": TEXT, "title": "Two"})
    changed = bring(project, path)
    assert (changed.read, changed.known, changed.merged) == (0, 0, 0)
    assert "--merge" in changed.failed[0].reason
    merged = bring(project, path, merge=True)
    assert (merged.merged, merged.failed) == (1, [])
    article = next(project.articles())
    assert first(article, "headline").value == "Two"
    assert "One" in [s.value for s in article.alternatives["headline"]]
    assert bring(project, path, merge=True).known == 1


def test_twice_the_same_id_in_one_file(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path, {"id": "1", "text": "a"}, {"id": "1", "text": "b"}, {"id": "1", "text": "a"})
    report = bring(project, path)
    assert (report.read, report.known, len(report.failed)) == (1, 1, 1)


def test_the_same_bytes_without_an_id_are_known_under_any_name(project: Project, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    report = import_paths(project, [tmp_path / "a.txt", tmp_path / "b.txt"], jobs=0)
    assert (report.read, report.known) == (1, 1)
    assert only(project).id == "a.txt"


def test_known_articles_are_not_worked_on_again(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, *({"id": str(n), "text": f"{n} {TEXT}"} for n in range(5)))
    bring(project, path)
    monkeypatch.setattr("store.extract.pipeline.extract", lambda *_: pytest.fail("worked on again"))
    assert bring(project, path).known == 5


def test_a_cancelled_import_keeps_what_was_read_and_goes_on_later(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path, *({"id": str(n), "text": f"{n} {TEXT}"} for n in range(2000)))
    seen: list[Progress] = []
    report = bring(project, path, extract=False, progress=seen.append, cancelled=lambda: bool(seen))
    assert report.cancelled
    assert 0 < (seen[0].fraction or 0) < 1
    assert 0 < report.read < 2000
    assert project.counts("").total == report.read
    rest = bring(project, path, extract=False)
    assert (rest.read + rest.known, rest.known) == (2000, report.read)
    assert [a.id for a in project.articles()] == [str(n) for n in range(2000)]


def test_what_is_being_written_is_waited_for_when_an_import_breaks_off(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path, *({"id": str(n), "text": f"{n} {TEXT}"} for n in range(500)))

    def interrupt(progress: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring(project, path, extract=False, progress=interrupt)
    total = project.counts("").total
    assert 200 <= total < 500
    assert [a.id for a in project.articles()] == [str(n) for n in range(total)]


def test_nothing_more_is_written_once_a_batch_could_not_be(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, *({"id": str(n), "text": f"{n} {TEXT}"} for n in range(1000)))
    add, calls = Project.add, 0

    def fail_once(self: Project, *given: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise UserError("The disk is full.")
        return add(self, *given, **more)

    monkeypatch.setattr(Project, "add", fail_once)
    with pytest.raises(UserError, match="full"):
        bring(project, path, extract=False)
    assert calls == 2
    assert [a.id for a in project.articles()] == [str(n) for n in range(200)]


def test_an_extraction_that_hangs_or_crashes_costs_only_its_suggestions(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.importer.PREPARE", "tests.store.worker_tasks:hostile")
    texts = ["fine", "HANG here", "CRASH here", "CRASH ALWAYS", "fine too"]
    path = write(tmp_path, *({"id": t, "text": f"{t} in Oslo", "title": t} for t in texts))
    report = import_paths(project, [path], jobs=2, timeout=4)
    assert (report.read, report.failed) == (5, [])
    assert [a.id for a in project.articles()] == texts
    told = {n.source.rpartition("(")[2][:-1]: n.reason for n in report.notes}
    assert set(told) == {"HANG here", "CRASH here", "CRASH ALWAYS"}
    assert "longer than 4 s" in told["HANG here"]
    found = {a.id: a for a in project.articles()}
    assert first(found["CRASH here"], "headline").value == "CRASH here"
    assert found["CRASH ALWAYS"].blocks
    assert found["CRASH ALWAYS"].meta == {"headline": "CRASH ALWAYS"}


def test_a_page_without_text_is_a_failure(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><script>alert(1)</script><style>p{}</style></html>")
    (tmp_path / "b.html").write_text("<html><body><p>Words.</p></body></html>")
    report = import_paths(project, [tmp_path / "a.html", tmp_path / "b.html"], jobs=0)
    assert report.read == 1
    assert "no text" in report.failed[0].reason


def test_a_text_too_long_to_mine_still_comes_in(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.extract.prepare.MAX_TEXT", 1000)
    report = bring(project, write(tmp_path, {"id": "1", "text": "Some words.\n\n" * 200, "title": "T"}))
    assert report.read == 1
    assert "too long" in report.notes[0].reason
    assert len(only(project).blocks) == 200
    assert first(only(project), "headline").value == "T"


def test_an_unknown_format_or_mapping_is_told_before_anything_is_done(project: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no format 'floppy'"):
        bring(project, tmp_path, format="floppy")
    with pytest.raises(UserError, match="no field"):
        bring(project, tmp_path, mapping={"a": "b"})


def test_markdown_and_its_front_matter(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: T\ndate: 2024-10-22\n---\n# Heading\n\nWords here.\n")
    bring(project, tmp_path / "a.md")
    article = only(project)
    assert article.id == "a.md"
    assert first(article, "headline").value == "T"
    assert first(article, "published").value == "2024-10-22"
    assert article.blocks[0].kind == "heading"
