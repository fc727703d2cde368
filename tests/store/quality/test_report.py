"""Suggestions judged by finished reviews, against figures counted by hand."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from store.articles import DecidedValue, Decision, Evidence, Status
from store.cli import app
from store.project import Edit, Project
from store.quality.report import Report, Row
from store.quality.texts import as_csv, as_markdown
from store.review import state as steps
from tests.store.projects import finish, item, new_project, suggest, suggestions


def decide(project: Project, number: int, key: str, *values: DecidedValue, annotator: str = "anna") -> None:
    before = project.shown_state(number, annotator)[key].decided
    project.decide(annotator, number, [Edit("values", key, before, values)], action="correct")


def standing(value: str, decision: Decision, from_: int | None = None) -> DecidedValue:
    return DecidedValue(value=value, evidence=(), decision=decision, from_=from_)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Two articles are finished, one is not; `other` proposed people too, once as the runner-up."""
    given = {**suggestions(), "people": (suggest("Abdulla Aripov", 0.95), suggest("Uljas Bektenov", 0.62))}
    two = {**given, "people": (suggest("abdulla  aripov", 0.9, "other 2"),)}
    others = {"people": (suggest("Oljas Bektenov", 0.3, "other 2"),)}
    made = new_project(
        tmp_path,
        item("a", given=given, alternatives=others, url="https://www.kun.uz/1"),
        item("b", given=two, url="https://kun.uz/2"),
        item("c", given=given, url="https://gazeta.uz/3"),
    )
    decide(
        made, 1, "people",
        standing("Abdulla Aripov", Decision.ACCEPTED, 0), standing("Oljas Bektenov", Decision.CORRECTED, 1),
    )  # fmt: skip
    finish(made, 1)
    decide(
        made, 2, "people",
        standing("Abdulla Aripov", Decision.ACCEPTED, 0), standing("Oljas Bektenov", Decision.ADDED),
    )  # fmt: skip
    finish(made, 2)
    return made


def row(report: Report, key: str, extractor: str = "") -> Row:
    return next(r for r in report.rows if (r.field, r.extractor) == (key, extractor))


def counts(found: Row) -> tuple[int, int, int]:
    return found.right, found.wrong, found.missed


def test_right_wrong_and_missed_are_counted_by_field_and_extractor(project: Project) -> None:
    report = project.extraction_quality()
    assert report.articles == 2
    assert counts(row(report, "people")) == (2, 1, 2)  # Bektenov wrong in a; missing in a and in b
    assert counts(row(report, "people", "names 1")) == (1, 1, 3)  # it said nothing in b
    assert counts(row(report, "people", "other 2")) == (2, 0, 2)  # the runner-up in a was right
    assert counts(row(report, "headline")) == (2, 0, 0)
    people = row(report, "people")
    assert people.precision.share == pytest.approx(2 / 3)
    assert people.recall.share == pytest.approx(1 / 2)
    assert people.f1 == pytest.approx(4 / 7)
    assert people.f1_interval is not None
    assert people.f1_interval[0] < 4 / 7 < people.f1_interval[1]
    assert [(c.id, c.suggested, c.stands) for c in people.cases] == [
        ("a", "Uljas Bektenov", "Oljas Bektenov"), ("b", "", "Oljas Bektenov"),
    ]  # fmt: skip


def test_calibration_sources_corrections_and_course(project: Project) -> None:
    report = project.extraction_quality()
    bins = report.calibration["people"]
    assert [(n, s.count, s.of) for n, s in enumerate(bins) if s.of] == [(6, 0, 1), (9, 2, 2)]
    assert report.corrections == [("people", "Uljas Bektenov", "Oljas Bektenov", 1)]
    assert [(s.site, s.articles, s.corrections) for s in report.sources] == [("kun.uz", 2, 2)]
    assert [n for n, _ in report.curve] == [1, 2]
    assert sum(each for _, each in report.curve) == 2
    assert [c.id for c in report.by_site["kun.uz"]] == ["a", "b"]


def test_two_extractors_are_told_of_side_by_side(project: Project) -> None:
    report = project.extraction_quality(compare=("names 1", "other 2"))
    people = next(c for c in report.compared if c.field == "people")
    assert people.counts == (0, 1, 2, 1, 1, 0)
    assert {c.id for c in people.cases} == {"a", "b"}


def test_only_one_annotators_reviews_may_judge(project: Project) -> None:
    assert project.extraction_quality("bert").articles == 0
    state = project.shown_state(3, "bert")
    project.decide("bert", 3, steps.accept_all(state), action="accept_all")
    assert project.extraction_quality("bert").articles == 0, "it is not finished"
    project.decide("bert", 3, [Edit("status", None, Status.IN_PROGRESS, Status.DONE)], action="accept_all")
    report = project.extraction_quality("bert")
    assert report.articles == 1
    assert all(r.wrong == r.missed == 0 for r in report.rows if not r.extractor)


def test_a_body_counts_as_right_where_it_was_left_as_it_was(project: Project) -> None:
    assert counts(row(project.extraction_quality(), "body")) == (2, 0, 0)
    body = project.shown_state(3, "anna")["body"]
    quote = body.text[:6]
    changed = DecidedValue(value=None, evidence=(Evidence(0, 6, quote),), decision=Decision.CORRECTED)
    project.decide("anna", 3, [Edit("values", "body", body.decided, (changed,))], action="block")
    finish(project, 3)
    assert counts(row(project.extraction_quality(), "body")) == (2, 1, 1)


def test_what_comes_from_articles_is_only_text_in_reports(project: Project) -> None:
    decide(project, 3, "headline", standing("=1+1 | <b>x</b> [a](http://b)", Decision.CORRECTED, 0))
    finish(project, 3)
    text = as_markdown(project.extraction_quality(), "a|b <i>")
    assert "<b>" not in text
    assert "\\<b\\>" in text
    assert "| =1+1 \\| " in text
    rows = list(csv.reader(io.StringIO(as_csv(project.extraction_quality()))))
    assert len({len(r) for r in rows}) == 1


def test_the_command_line_writes_all_three_forms(project: Project, tmp_path: Path) -> None:
    project.close()
    run, path, out = CliRunner(), str(tmp_path / "news.copydesk"), tmp_path / "q.md"
    said = run.invoke(app, ["quality", path, "--compare", "names 1", "other 2"])
    assert said.exit_code == 0, said.output
    assert "names 1 beside other 2" in said.output
    assert run.invoke(app, ["quality", path, "-o", str(out)]).exit_code == 0
    assert out.read_text("utf-8").startswith("# Extraction quality of news")
    assert run.invoke(app, ["quality", path, "-o", str(out)]).exit_code != 0
    assert run.invoke(app, ["quality", path, "-o", str(out), "--replace", "--format", "csv"]).exit_code == 0
    assert out.read_text("utf-8").startswith("field,extractor")
    data = json.loads(run.invoke(app, ["quality", path, "--format", "json"]).output)
    assert data["articles"] == 2
    wrong = run.invoke(app, ["quality", path, "--compare", "names 1", "nobody"])
    assert wrong.exit_code != 0
