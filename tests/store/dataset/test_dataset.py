"""A dataset with what is said of it: the same bytes each time, every file summed, splits and copies told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from store.articles import ArticleDraft, Evidence
from store.errors import Refused, UserError
from store.exporter import export
from store.project import Project
from store.review.decisions import Edit
from tests.store.interchange.kit import decided, draft, project_of, review

STORY = " ".join(f"word{n}" for n in range(200))


def article(n: int) -> ArticleDraft:
    """Article `n`: two sites in three, a section, a date; every tenth is a copy of article 0."""
    text = f"Ann Lee {STORY} end {n}" if n % 10 == 0 else f"Ann Lee {n} " + " ".join(f"w{n}x{i}" for i in range(60))
    fields = {
        "people": (decided("Ann Lee", (Evidence(0, 7, "Ann Lee"),)),),
        "section": (decided(("politics", "sport")[n % 2], ()),),
        "published": (decided(f"2024-{1 + n // 10:02}-{1 + n % 28:02}", ()),),
        "keywords": (),
    }
    return draft(f"a{n}", text, review("ann", fields), url=f"https://www.s{n % 17}.org/{n}")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with project_of(tmp_path_factory.mktemp("d") / "p.copydesk", [article(n) for n in range(100)]) as made:
        yield made


SHARES = {"train": 0.8, "test": 0.2}


def manifest(path: Path) -> Any:
    return json.loads(path.with_name(path.name + ".manifest.json").read_bytes())


def ids(path: Path) -> set[str]:
    return {json.loads(line)["id"] for line in path.read_text().splitlines()}


def test_the_same_project_and_options_give_the_same_bytes(project: Project, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    copy = Path(project.backup(tmp_path / "copy.copydesk"))
    with Project.open(copy) as other:
        for place, source in (("one", project), ("two", other)):
            export(
                source, tmp_path / place / "d.jsonl", "jsonl",
                split=SHARES, split_by="site", stratify="section", near_copies="together", seed=3, with_card=True,
            )  # fmt: skip
        made = {p.name: p.read_bytes() for p in (tmp_path / "one").iterdir()}
        assert made == {p.name: p.read_bytes() for p in (tmp_path / "two").iterdir()}
        assert set(made) == {
            "d.train.jsonl", "d.test.jsonl", "d.jsonl.manifest.json", "d.jsonl.card.html",
        }  # fmt: skip
        before = other.fingerprint()
        other.decide("ann", 1, [Edit("note", None, "", "seen")], action="test")
        assert other.fingerprint() != before == project.fingerprint()


def test_the_manifest_says_what_is_in_the_files(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "d.jsonl"
    report = export(project, out, "jsonl", split=SHARES, stratify="section", query="section:sport", fields=["people"])
    said = manifest(out)
    assert report.beside == (out.with_name("d.jsonl.manifest.json"),)
    for file in said["files"]:
        data = (tmp_path / file["name"]).read_bytes()
        assert (file["bytes"], file["sha256"]) == (len(data), sha256(data).hexdigest())
    assert said["counts"]["articles"] == 50
    assert {name: split["articles"] for name, split in said["counts"]["splits"].items()} == {"train": 40, "test": 10}
    assert said["counts"]["fields"]["people"] == {"decided": 50, "filled": 50, "values": 50, "spans": 50}
    assert [label["key"] for label in said["labels"]] == ["people"]
    assert said["options"]["query"] == "section:sport"
    assert str(tmp_path) not in json.dumps(said)
    first = json.loads((tmp_path / "d.test.jsonl").read_text().splitlines()[0])
    assert set(first) == {"id", "url", "text", "people"}


def test_no_site_is_in_two_splits(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "d.jsonl", "jsonl", split=SHARES, split_by="site")
    sites = [{int(i[1:]) % 17 for i in ids(tmp_path / f"d.{name}.jsonl")} for name in SHARES]
    assert sites[0]
    assert sites[1]
    assert not sites[0] & sites[1]


def test_near_copies_are_reported_kept_together_or_dropped(project: Project, tmp_path: Path) -> None:
    def copies(name: str) -> set[str]:
        return {i for i in ids(tmp_path / name) if int(i[1:]) % 10 == 0}

    report = export(project, tmp_path / "t.jsonl", "jsonl", split=SHARES, near_copies="together")
    assert (report.near_copies["groups"], report.near_copies["articles"], report.near_copies["across"]) == (1, 10, 1)
    assert sorted(len(copies(f"t.{name}.jsonl")) for name in SHARES) == [0, 10]
    report = export(project, tmp_path / "d.jsonl", "jsonl", split=SHARES, near_copies="drop")
    assert report.written == 91
    assert [len(copies(f"d.{name}.jsonl")) for name in SHARES].count(1) == 1
    assert manifest(tmp_path / "d.jsonl")["near_copies"]["dropped"] == 9
    report = export(project, tmp_path / "a.jsonl", "jsonl", near_copies="drop")
    assert report.written == 91


def test_by_date_the_newest_are_for_the_test(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "d.jsonl", "jsonl", split=SHARES, split_by="date")
    dates = {
        name: [json.loads(line)["published"] for line in (tmp_path / f"d.{name}.jsonl").read_text().splitlines()]
        for name in SHARES
    }
    assert max(dates["train"]) < min(dates["test"])


def test_the_card_is_one_page_with_plots(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "d.jsonl", "jsonl", split=SHARES, with_card=True)
    page = html.fromstring((tmp_path / "d.jsonl.card.html").read_text())
    titles = [h.text for h in page.iter("h2")]
    assert titles[:4] == ["Fields", "Splits", "Articles by month", "Length in characters"]
    assert "What people did to what was suggested" in titles
    assert len(list(page.iter("svg"))) >= 6
    assert not page.xpath("//script|//link|//img|//*[@src]|//*[@href]")
    assert "100 articles" in "".join(str(part) for part in page.itertext())


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"split": SHARES, "split_by": "nothing"}, "split by 'nothing'"),
        ({"split": SHARES, "stratify": "date"}, "stratified by 'date'"),
        ({"stratify": "section"}, "nothing to split by"),
        ({"near_copies": "burn"}, "keep, together, drop"),
        ({"fields": ["people", "cats"]}, "no field 'cats'"),
        ({"options": {"x": "y"}}, "no option 'x'"),
        ({"split": SHARES, "split_by": "date", "stratify": "section"}, "stratified too"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(
    project: Project, tmp_path: Path, asked: dict[str, Any], words: str
) -> None:
    with pytest.raises(UserError, match=words):
        export(project, tmp_path / "d.jsonl", "jsonl", **asked)
    assert list(tmp_path.iterdir()) == []


def test_a_card_that_is_there_is_not_replaced_unasked(project: Project, tmp_path: Path) -> None:
    (tmp_path / "d.jsonl.card.html").write_text("mine")
    with pytest.raises(Refused):
        export(project, tmp_path / "d.jsonl", "jsonl", with_card=True)
    assert [p.name for p in tmp_path.iterdir()] == ["d.jsonl.card.html"]
