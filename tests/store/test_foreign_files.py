"""A project file from somebody else is data: nothing that it brings along runs when it is opened."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from store.database import backups, restoring
from store.database.glance import glance
from store.errors import NotAProject
from store.project import Project
from tests.store.projects import finish, new_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with new_project(tmp_path) as project:
        finish(project, 1)
    return tmp_path / "news.copydesk"


def _bring_along(path: Path, *statements: str) -> bytes:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return path.read_bytes()


FOREIGN = {
    "a trigger": ("CREATE TRIGGER evil AFTER INSERT ON step BEGIN DELETE FROM review; END",),
    "a trigger of our name": (
        "DROP TRIGGER article_fts_update",
        "CREATE TRIGGER article_fts_update AFTER UPDATE OF title, text ON article_text BEGIN DELETE FROM review; END",
    ),
    "a trigger of our name that does more": (
        "DROP TRIGGER term_fts_delete",
        "CREATE TRIGGER term_fts_delete AFTER DELETE ON term BEGIN INSERT INTO term_fts (term_fts, rowid, value) "
        "VALUES ('delete', old.id, old.value); DELETE FROM edit; END",
    ),
    "a view": ("CREATE VIEW evil AS SELECT * FROM review",),
    "a view in a table's place": (
        "ALTER TABLE setting RENAME TO kept",
        "CREATE VIEW setting AS SELECT key, load_extension(document) AS document FROM kept",
    ),
    "another virtual table": ("CREATE VIRTUAL TABLE evil USING fts5(x)",),
    "full text that reads elsewhere": (
        "DROP TABLE article_fts",
        'CREATE VIRTUAL TABLE article_fts USING fts5(title, text, content="sqlite_master", content_rowid="rootpage")',
    ),
}


@pytest.mark.parametrize("statements", FOREIGN.values(), ids=FOREIGN)
def test_what_runs_by_itself_is_refused_and_nothing_is_written(path: Path, statements: tuple[str, ...]) -> None:
    before = _bring_along(path, *statements)
    for read_only in (False, True):
        with pytest.raises(NotAProject, match=r"foreign trigger or view|has no "):
            Project.open(path, read_only=read_only)
    glance(str(path), "anna")
    assert path.read_bytes() == before
    assert "foreign" in backups.look_into(path).problem or "has no" in backups.look_into(path).problem
    with new_project(path.parent, name="other") as other, pytest.raises(NotAProject, match="nothing was changed"):
        restoring.restore(Path(other.location), path)


def test_whoever_reads_trusts_nothing_in_the_file(path: Path) -> None:
    with Project.open(path) as project, project._database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA trusted_schema").scalar() == 0
        assert connection.exec_driver_sql("PRAGMA cell_size_check").scalar() == 1


def test_tables_that_nobody_asks_for_do_no_harm(path: Path) -> None:
    _bring_along(path, "CREATE TABLE other (x)", "INSERT INTO other VALUES ('y')")
    with Project.open(path) as project:
        finish(project, 1, "ben")
        assert project.check() == []
