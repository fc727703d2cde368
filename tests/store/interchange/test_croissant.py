"""Croissant: written, checked and loaded by mlcroissant off line, and read back with the splits."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.articles import ArticleDraft
from store.exporter import export, preview
from store.importer import import_paths
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip
from tests.store.interchange.standoff import TEXT, ev, read, sample

SHARES = {"train": 0.5, "dev": 0.5}


def drafts(count: int) -> list[ArticleDraft]:
    return [
        draft(
            f"{i:03}",
            f"{TEXT} {i}",
            review(
                "ann",
                {
                    "people": (decided("Ann Lee", (ev(TEXT, "Ann Lee"), ev(TEXT, "She"))),),
                    "figures": (decided(i + 0.5, ()),),
                },
            ),
        )
        for i in range(count)
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, report = round_trip(tmp_path / "r", "croissant", made)
    assert report.failed == []
    assert (report.anchors.moved, report.anchors.lost) == (0, 0)
    assert_carried(before, after, "croissant")
    assert all(article.meta == {"split": "train"} for article in after.values())


@pytest.mark.filterwarnings("ignore")  # rdflib's and pandas' own
def test_mlcroissant_takes_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    import mlcroissant as mlc

    with project_of(tmp_path / "News 2024.copydesk", [*drafts(8), sample()]) as project:
        for name in ("out", "again"):
            export(project, tmp_path / name, "croissant", split=SHARES, options={"license": "cc-by-4.0"})
    out = tmp_path / "out"
    for name in ("croissant.json", "data/articles.parquet", "data/values.parquet"):
        assert (out / name).read_bytes() == (tmp_path / "again" / name).read_bytes()
    said = json.loads((out / "croissant.json").read_bytes())
    for file in said["distribution"]:
        assert sha256((out / file["contentUrl"]).read_bytes()).hexdigest() == file["sha256"]
    dataset = mlc.Dataset(str(out / "croissant.json"))
    assert not dataset.metadata.ctx.issues.errors
    assert dataset.metadata.name == "News_2024"
    articles: list[dict[str, Any]] = list(dataset.records("articles"))
    texts = {_text(a["articles/id"]): _text(a["articles/text"]) for a in articles}
    assert set(texts) == {f"{i:03}" for i in range(8)} | {sample().id}
    assert {_text(a["articles/split"]) for a in articles} == {"train", "dev"}
    mentions: list[dict[str, Any]] = list(dataset.records("values"))
    spans = [m for m in mentions if m["values/quote"] is not None]
    assert len(spans) > 16
    for m in spans:
        text = texts[_text(m["values/article"])]
        assert text[int(m["values/start"]) : int(m["values/end"])] == _text(m["values/quote"])
    assert {m["values/amount"] for m in mentions if _text(m["values/field"]) == "figures"} == {
        i + 0.5 for i in range(8)
    }
    caplog.clear()  # it warns of what is recommended and not known: when it was published, and how to cite it


def _text(given: Any) -> str:
    return given.decode() if isinstance(given, bytes) else str(given)


def test_splits_come_back_in_the_metadata(tmp_path: Path) -> None:
    with project_of(tmp_path / "g.copydesk", drafts(8)) as project:
        export(project, tmp_path / "d", "croissant", split=SHARES)
        assert '"split": "train"' in (preview(project, "croissant") or "")
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [tmp_path / "d"], extract=False, jobs=0, annotator="me")
        assert (report.read, report.failed, report.notes) == (8, [], [])
        assert {a.meta["split"] for a in project.articles()} == {"train", "dev"}


def test_a_description_alone_says_so(tmp_path: Path) -> None:
    with project_of(tmp_path / "g.copydesk", drafts(2)) as project:
        export(project, tmp_path / "d", "croissant")
    _, report = read(tmp_path, {"croissant.json": (tmp_path / "d" / "croissant.json").read_bytes()})
    (failure,) = report.failed
    assert failure.reason.startswith("it only describes a dataset")


def test_tables_that_are_cut_are_told(tmp_path: Path) -> None:
    with project_of(tmp_path / "g.copydesk", drafts(2)) as project:
        export(project, tmp_path / "d", "croissant")
    table = tmp_path / "d" / "data" / "articles.parquet"
    table.write_bytes(table.read_bytes()[:-20])
    with project_of(tmp_path / "p.copydesk", ()) as project:
        (failure,) = import_paths(project, [tmp_path / "d"], extract=False, jobs=0).failed
    assert failure.reason.startswith("it is not a sound croissant file")
