"""Damage of every kind: what can be read comes into a new, sound project; the damaged file stays as it is."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from store.database.file_format import SCHEMA
from store.errors import NotAProject, Refused, UserError
from store.exporter import export
from store.project import Edit, Project
from store.review import journal
from store.review.bulk.hits import Scope
from store.review.bulk.replacing import Pattern, Replace
from store.salvage import SalvageReport, salvage
from store.salvage.pages import Pages
from tests.store.projects import TEXT, finish, item, new_project

PAGE = 4096
COUNT = 16
REVIEWS = 20
"""Those that an undo left empty included."""
STEPS = 17


def _fill(folder: Path) -> Path:
    """Make a project with long and short texts, reviews of two people, bulk changes, and steps taken back."""
    items = [item(f"a{n}", text=TEXT + "\n\nMore." * (n % 7 * 900), url=f"https://x.example/{n}") for n in range(COUNT)]
    with new_project(folder, *items) as project:
        for number in range(1, COUNT + 1, 2):
            finish(project, number, "anna")
        for number in range(1, COUNT + 1, 5):
            project.decide("ben", number, [Edit("note", None, "", f"note {number} " * 50)], action="note")
        operation = Replace(("people",), Pattern("Aripov"), "Aripova")
        project.change_hits(operation, "anna", project.find_hits(operation, "anna", Scope()))
        project.undo("anna")
        project.undo("ben")
        project.redo("ben")
        project.undo("ben")
        project.set_threshold(0.7)
    return folder / "news.copydesk"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _fill(tmp_path_factory.mktemp("whole"))


@pytest.fixture
def damaged(whole: Path, tmp_path: Path) -> Path:
    """Return a copy that may be damaged."""
    path = tmp_path / "news.copydesk"
    shutil.copy(whole, path)
    return path


def _says(path: Path, out: Path) -> tuple[list[str], str]:
    with Project.open(path) as project:
        export(project, out, "copydesk", only="all", replace=True)
    return out.read_text("utf-8").splitlines(), out.with_name(f"{out.name}.project.json").read_text("utf-8")


@cache
def _there(whole: Path) -> tuple[str, ...]:
    return tuple(_says(whole, whole.with_name("there.jsonl"))[0])


def _overwrite(path: Path, first: int, count: int = 1, seed: int = 1) -> None:
    """Write garbage over pages, counted from 1."""
    with path.open("r+b") as file:
        file.seek((first - 1) * PAGE)
        file.write(random.Random(seed).randbytes(count * PAGE))


def _salvaged(path: Path, whole: Path) -> SalvageReport:
    """Salvage, and hold what came out to what there was."""
    before = path.read_bytes()
    target = path.with_name("new.copydesk")
    report = salvage(path, target)
    assert path.read_bytes() == before
    with Project.open(target) as project:
        assert project.check() == []
        assert project.counts("").total == report.articles
        assert {p.name for p in path.parent.glob(".*")} == set()
        export(project, path.with_name("now.jsonl"), "copydesk", only="all", replace=True)
    now = path.with_name("now.jsonl").read_text("utf-8").splitlines()
    texts = {line.split('"text":', 1)[1].split('"language":')[0] for line in _there(whole)}
    assert len(now) == report.articles
    assert all(line.split('"text":', 1)[1].split('"language":')[0] in texts for line in now)
    target.unlink()
    return report


def test_what_is_whole_is_brought_over_to_the_byte(whole: Path, damaged: Path) -> None:
    target = damaged.with_name("new.copydesk")
    report = salvage(damaged, target)
    assert report.is_whole
    assert report.document() == {
        "articles": COUNT, "articles_lost": 0, "suggestions_lost": 0, "values": report.values, "values_lost": 0,
        "reviews": REVIEWS, "reviews_rebuilt": 0, "reviews_lost": 0, "steps": STEPS, "steps_lost": 0,
        "fields_lost": False,
    }  # fmt: skip
    assert report.values >= 8 * 5
    assert _says(target, damaged.with_name("new.jsonl")) == _says(whole, damaged.with_name("old.jsonl"))
    with Project.open(target) as project, Project.open(whole, read_only=True) as old:
        assert project.check() == []
        assert project.threshold == 0.7
        with project._database.reading() as new_rows, old._database.reading() as old_rows:
            for table in ("step", "edit", "review", "article", "counter", "annotator", "field"):
                rows = [
                    sorted(map(tuple, c.exec_driver_sql(f"SELECT * FROM {table}").all()), key=repr)
                    for c in (new_rows, old_rows)
                ]
                assert rows[0] == rows[1] or table == "counter", table
        assert project.redo("ben") is not None
        assert project.undo("anna") is not None
        assert project.check() == []


def test_what_only_the_log_holds_is_read_too(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        finish(project, 1, "anna")
        (tmp_path / "kept").mkdir()
        for name in ("news.copydesk", "news.copydesk-wal"):
            shutil.copy(tmp_path / name, tmp_path / "kept" / name)
    kept = tmp_path / "kept" / "news.copydesk"
    log = kept.with_name("news.copydesk-wal")
    assert log.stat().st_size > 100_000
    assert salvage(kept, tmp_path / "one.copydesk").reviews == 1
    kept.write_bytes(b"\0" * kept.stat().st_size)
    report = salvage(kept, tmp_path / "two.copydesk")
    assert (report.articles, report.reviews) == (1, 1)
    # A frame that never was committed, and one that is torn, are none.
    log.write_bytes(log.read_bytes()[:-5000])
    assert salvage(kept, tmp_path / "three.copydesk").articles in (0, 1)


@pytest.mark.parametrize("head", [16, PAGE])
def test_a_damaged_header_or_table_of_tables_loses_nothing(whole: Path, damaged: Path, head: int) -> None:
    with damaged.open("r+b") as file:
        file.write(b"\xa5" * head)
    with pytest.raises(NotAProject):
        Project.open(damaged)
    report = _salvaged(damaged, whole)
    assert (report.articles, report.articles_lost) == (COUNT, 0)
    assert report.steps == STEPS
    assert report.reviews == REVIEWS


def _tables(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0"
        return {name: int(root) for name, root in connection.execute(query)}


@pytest.mark.parametrize(
    "name",
    [
        "article", "article_text", "suggestion", "review", "step", "edit", "field", "indexed_value",
        "article_fts_data", "sqlite_autoindex_article_1",
    ],
)  # fmt: skip
def test_a_damaged_root_page_of_any_table_leaves_the_rest(whole: Path, damaged: Path, name: str) -> None:
    _overwrite(damaged, _tables(whole)[name])
    report = _salvaged(damaged, whole)
    if name in ("indexed_value", "term", "counter", "article_fts_data", "article_fts_idx", "term_fts_data"):
        assert report.is_whole
        assert (report.articles, report.reviews) == (COUNT, REVIEWS)
    elif name.startswith(("ix_", "sqlite_")):
        assert report.is_whole
    elif name == "field":
        assert report.fields_lost
    elif name == "review":
        assert report.reviews_rebuilt > 0 or report.reviews == REVIEWS
    elif name == "article":
        assert report.articles == COUNT


def test_garbage_at_any_page_leaves_a_sound_project(whole: Path, damaged: Path) -> None:
    pages = damaged.stat().st_size // PAGE
    rng = random.Random(6)  # most pages hold the long texts; of these five, two do not
    kept = damaged.read_bytes()
    saved = []
    for page in rng.sample(range(1, pages + 1), 5):
        damaged.write_bytes(kept)
        _overwrite(damaged, page, seed=page)
        report = _salvaged(damaged, whole)
        saved.append(report.articles)
        assert report.articles + report.articles_lost <= COUNT
        assert report.articles >= COUNT - 6
    assert max(saved) == COUNT


def test_much_damage_leaves_a_sound_project(whole: Path, damaged: Path) -> None:
    pages = damaged.stat().st_size // PAGE
    rng = random.Random(3)
    kept = damaged.read_bytes()
    for _ in range(2):
        damaged.write_bytes(kept)
        for page in rng.sample(range(1, pages + 1), pages // 3):
            _overwrite(damaged, page, seed=page)
        report = _salvaged(damaged, whole)
        assert not report.is_whole


def test_single_bytes_that_are_wrong_leave_a_sound_project(whole: Path, damaged: Path) -> None:
    rng = random.Random(4)
    kept = damaged.read_bytes()
    for _ in range(3):
        wrong = bytearray(kept)
        for place in rng.sample(range(len(kept)), 300):
            wrong[place] = rng.randrange(256)
        damaged.write_bytes(wrong)
        target = damaged.with_name("new.copydesk")
        salvage(damaged, target)
        with Project.open(target) as project:
            assert project.check() == []
        target.unlink()


@pytest.mark.parametrize("part", [0.5, 0.999])
def test_a_file_that_is_cut_off(whole: Path, damaged: Path, part: float) -> None:
    with damaged.open("r+b") as file:
        file.truncate(int(damaged.stat().st_size * part))
    report = _salvaged(damaged, whole)
    assert report.articles > 0


def test_what_is_no_project_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "new.copydesk"
    for content in (b"", b"x", b"x" * 50_000, random.Random(1).randbytes(300_000)):
        (tmp_path / "x.copydesk").write_bytes(content)
        with pytest.raises(NotAProject, match="Nothing of a project can be read"):
            salvage(tmp_path / "x.copydesk", target)
    with pytest.raises(UserError, match="Nothing was salvaged"):
        salvage(tmp_path / "none", target)
    (tmp_path / "there").write_bytes(b"")
    with pytest.raises(UserError, match="exists already"):
        salvage(tmp_path / "x.copydesk", tmp_path / "there")
    with pytest.raises(UserError, match="no folder"):
        salvage(tmp_path / "x.copydesk", tmp_path / "no" / "new.copydesk")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["there", "x.copydesk"]


def test_it_can_be_given_up(damaged: Path) -> None:
    with pytest.raises(Refused, match="given up"):
        salvage(damaged, damaged.with_name("new.copydesk"), cancelled=lambda: True)
    assert [p.name for p in damaged.parent.iterdir()] == ["news.copydesk"]


def test_a_journal_with_holes_leaves_what_can_be_undone_sound(whole: Path, damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as connection, connection:
        ids = [id_ for (id_,) in connection.execute("SELECT id FROM step ORDER BY id")]
        for id_ in (ids[2], ids[-2], ids[-3]):
            connection.execute("DELETE FROM edit WHERE step_id = ?", (id_,))
            connection.execute("DELETE FROM step WHERE id = ?", (id_,))
    report = salvage(damaged, damaged.with_name("new.copydesk"))
    assert report.steps_lost == 3
    with Project.open(damaged.with_name("new.copydesk")) as project:
        assert project.check() == []
        for name in ("anna", "ben"):
            for _ in range(40):
                try:
                    if project.undo(name) is None:
                        break
                except Refused:
                    break
            assert project.check() == []
        with project._database.reading() as reading:
            assert journal.last_step(reading) > STEPS


@pytest.fixture
def numbers(whole: Path) -> Iterator[Callable[[str], int]]:
    with Pages(whole) as pages:
        roots = _tables(whole)
        yield lambda name: sum(1 for p in pages.tree(roots[name]) for row in pages.rows(p) if row is not None)


def test_pages_are_read_as_sqlite_does(whole: Path, numbers: Callable[[str], int]) -> None:
    with closing(sqlite3.connect(whole)) as connection, Pages(whole) as pages:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert pages.count == connection.execute("PRAGMA page_count").fetchone()[0]
        assert len(pages.free()) == connection.execute("PRAGMA freelist_count").fetchone()[0]
        for name, root in _tables(whole).items():
            rows = connection.execute("SELECT sql, type FROM sqlite_master WHERE name = ?", (name,)).fetchone()
            if rows[1] != "table" or "WITHOUT ROWID" in (rows[0] or ""):
                continue
            there = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            assert numbers(name) == there, name
            if name == "article_text":
                found = {n: row[2] for p in pages.tree(root) for n, row in filter(None, pages.rows(p))}
                assert found == dict(connection.execute("SELECT number, text FROM article_text"))
