"""Hugging Face dataset folders: written, loaded by `datasets` off line as they are, and read back with their splits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet as pq

from store.articles import ArticleDraft
from store.exporter import export
from store.importer import import_paths
from store.review.records import record_of
from store.writers import arrow, huggingface
from tests.store.interchange.kit import assert_carried, decided, documents, draft, project_of, review, round_trip
from tests.store.interchange.standoff import TEXT, ev, people, read, sample

SHARES = {"train": 0.5, "dev-1": 0.5}


@pytest.fixture
def datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The library, off line, with its cache in the test's folder."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    import datasets

    monkeypatch.setattr(datasets.config, "HF_CACHE_HOME", str(tmp_path / "home"))
    datasets.disable_progress_bars()
    return datasets


def drafts(count: int) -> list[ArticleDraft]:
    return [
        draft(
            f"d{i}",
            TEXT,
            review(
                "ann",
                {
                    "people": (decided("Ann Lee", (ev(TEXT, "Ann Lee"),), {"role": "minister", "age": 50 + i}),),
                    "section": (decided(("politics", "sport", "culture")[i % 3], ()),),
                    "figures": (decided(i + 0.5, (), {"unit": "%"}),),
                    "published": (decided(f"2024-{1 + i % 12:02}", ()),),
                },
            ),
        )
        for i in range(count)
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.lists(documents(), min_size=1, max_size=2, unique_by=lambda d: d.id))
def test_what_is_written_comes_back(tmp_path: Path, made: list[ArticleDraft]) -> None:
    before, after, _, report = round_trip(tmp_path / "r", "huggingface", made)
    assert report.failed == []
    assert (report.anchors.moved, report.anchors.lost) == (0, 0)
    assert_carried(before, after, "huggingface")
    assert all(article.meta == {"split": "train"} for article in after.values())


def test_datasets_loads_the_folder_as_it_is(tmp_path: Path, datasets: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "BATCH", 4)
    monkeypatch.setattr(huggingface, "SHARD_BYTES", 1)
    with project_of(tmp_path / "News of 2024.copydesk", [*drafts(20), sample()]) as project:
        out = tmp_path / "out"
        assert export(project, out, "huggingface", split=SHARES).written == 21
        assert export(project, tmp_path / "again", "huggingface", split=SHARES).losses
    names = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert names[0] == "README.md"
    shards = [name for name in names if name.startswith("data/train-")]
    assert len(shards) > 1
    assert shards[0] == f"data/train-00000-of-{len(shards):05d}.parquet"
    for name in names:
        assert (out / name).read_bytes() == (tmp_path / "again" / name).read_bytes()
    loaded = datasets.load_dataset(str(out), cache_dir=str(tmp_path / "cache"))
    assert set(loaded) == {"train", "dev_1"}
    assert sum(len(split) for split in loaded.values()) == 21
    train = loaded["train"]
    assert train.features["section"]["value"] == datasets.ClassLabel(names=["politics", "sport", "culture"])
    assert train.features["people"].feature["evidence"].feature["start"] == datasets.Value("int64")
    row = next(row for row in train if row["id"] != sample().id)
    number = int(row["id"][1:])
    assert (
        train.features["section"]["value"].int2str(row["section"]["value"])
        == (("politics", "sport", "culture")[number % 3])
    )
    assert row["people"][0]["attributes"] == {"role": "minister", "more": f'{{"age":{50 + number}}}'}
    assert row["figures"][0]["value"] == number + 0.5
    for split in loaded.values():
        for row in split:
            for span in (e for person in row["people"] for e in person["evidence"]):
                assert row["text"][span["start"] : span["end"]] == span["quote"]


def test_the_card_says_what_is_in_it(tmp_path: Path, datasets: Any) -> None:
    with project_of(tmp_path / "News of 2024.copydesk", drafts(6)) as project:
        export(project, tmp_path / "out", "huggingface", options={"license": "cc-by-4.0"})
        export(project, tmp_path / "none", "huggingface", query="id:nothing")
    card = (tmp_path / "out" / "README.md").read_text()
    _, head, body = card.split("---\n", 2)
    said = yaml.safe_load(head)
    assert (said["license"], said["language"], said["size_categories"]) == ("cc-by-4.0", ["en"], ["n<1K"])
    assert said["configs"][0]["data_files"] == [{"split": "train", "path": "data/train-*"}]
    (split,) = said["dataset_info"]["splits"]
    assert split["num_examples"] == 6
    shard = tmp_path / "out" / "data" / "train-00000-of-00001.parquet"
    assert said["dataset_info"]["download_size"] == shard.stat().st_size
    told = datasets.Features._from_yaml_list(said["dataset_info"]["features"])
    assert told == datasets.Dataset.from_parquet(str(shard), cache_dir=str(tmp_path / "c")).features
    assert "| `people` | 6 | 6 | 6 | 6 |" in body
    assert "Published from 2024-01 to 2024-06." in body
    assert pq.read_table(tmp_path / "none" / "data" / "train-00000-of-00001.parquet").num_rows == 0


def test_splits_come_back_in_the_metadata(tmp_path: Path) -> None:
    with project_of(tmp_path / "g.copydesk", drafts(12)) as project:
        export(project, tmp_path / "d", "huggingface", split=SHARES)
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [tmp_path / "d"], extract=False, jobs=0, annotator="me")
        assert (report.read, report.failed, report.notes) == (12, [], [])
        articles = {a.id: a for a in project.articles()}
    assert {a.meta["split"] for a in articles.values()} == {"train", "dev_1"}
    assert [v.value for v in record_of(articles["d4"])["section"]] == ["sport"]


def test_a_value_that_is_no_choice_is_told_and_stays_empty(tmp_path: Path) -> None:
    made = draft("a", TEXT, review("ann", {"section": (decided("weather", ()),)}))
    _, _, written, _ = round_trip(tmp_path / "r", "huggingface", [made])
    assert "values that are none of the field's choices" in {loss.what for loss in written.losses}


def test_what_datasets_itself_writes_is_read(tmp_path: Path, datasets: Any) -> None:
    features = datasets.Features(
        {
            "id": datasets.Value("string"),
            "text": datasets.Value("string"),
            "section": datasets.ClassLabel(names=["politics", "sport"]),
            "keywords": datasets.List(datasets.ClassLabel(names=["war", "peace"])),
            "title": datasets.Value("string"),
        }
    )
    rows = [
        {"id": f"r{i}", "text": f"Ann Lee won {i}.", "section": i % 2, "keywords": [1, 0], "title": f"T{i}"}
        for i in range(4)
    ]
    made = datasets.Dataset.from_list(rows, features=features)
    whole = datasets.DatasetDict({"train": made.select([0, 1]), "test": made.select([2, 3])})
    whole.save_to_disk(str(tmp_path / "saved"))
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [tmp_path / "saved"], extract=False, jobs=0)
        articles = {a.id: a for a in project.articles()}
    assert (report.read, report.failed) == (4, [])
    assert [articles[f"r{i}"].meta["split"] for i in range(4)] == ["train", "train", "test", "test"]
    assert [s.value for s in articles["r1"].suggestions["section"]] == ["sport"]
    assert [s.value for s in articles["r1"].suggestions["keywords"]] == ["peace", "war"]
    assert [s.value for s in articles["r1"].suggestions["headline"]] == ["T1"]


def test_our_rows_come_back_from_what_datasets_saved(tmp_path: Path, datasets: Any) -> None:
    with project_of(tmp_path / "g.copydesk", [sample()]) as project:
        export(project, tmp_path / "out", "huggingface")
    loaded = datasets.load_dataset(str(tmp_path / "out"), cache_dir=str(tmp_path / "cache"))
    (tmp_path / "in").mkdir()
    loaded["train"].to_parquet(str(tmp_path / "in" / "x.parquet"))
    articles, report = read(tmp_path, {"dataset_infos.txt": "beside it"})
    assert report.failed == []
    (article,) = (a for a in articles.values() if "/" in a.id)
    assert people(article) == [("Ann Lee", ["Ann Lee", "She"]), ("Bo Ek", ["Bo Ek"])]
    assert record_of(article)["organisations"] == ()
    assert article.reviews[0].note == "näh"


def test_a_card_alone_is_no_article_but_another_readme_is(tmp_path: Path) -> None:
    articles, report = read(
        tmp_path, {"a/README.md": "---\nconfigs:\n- config_name: x\n---\n# A dataset\n", "b/README.md": "# Words\n"}
    )
    assert list(articles) == ["b/README.md"]
    assert report.failed == []


def test_a_shard_that_is_cut_costs_itself_only(tmp_path: Path) -> None:
    with project_of(tmp_path / "g.copydesk", drafts(8)) as project:
        export(project, tmp_path / "out", "huggingface", split=SHARES)
    shards = sorted((tmp_path / "out" / "data").iterdir())
    shards[0].write_bytes(shards[0].read_bytes()[:-9])
    with project_of(tmp_path / "p.copydesk", ()) as project:
        report = import_paths(project, [tmp_path / "out"], extract=False, jobs=0)
    assert 0 < report.read < 8
    (failure,) = report.failed
    assert failure.reason.startswith("it is not a sound huggingface file")
    assert json.dumps(report.to_dict())
