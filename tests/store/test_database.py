"""The connections: what every file and every connection must have, and how they close."""

from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import event

from store.database import sqlite
from store.database.engine import Database
from store.database.file_format import APPLICATION_ID, SCHEMA
from store.errors import Refused, UserError
from store.project import Project
from tests.store.projects import finish, new_project


def _pragmas(database: Database, *, writer: bool) -> dict[str, object]:
    with database.writing() if writer else database.reading() as connection:
        names = ("journal_mode", "foreign_keys", "synchronous", "busy_timeout", "query_only", "application_id")
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names}


def test_every_connection_has_what_keeps_data_safe(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        writer = _pragmas(project._database, writer=True)
        reader = _pragmas(project._database, writer=False)
    assert writer["journal_mode"] == reader["journal_mode"] == "wal"
    assert writer["foreign_keys"] == reader["foreign_keys"] == 1
    assert writer["synchronous"] == 2  # FULL: on the disk when it says so
    assert writer["busy_timeout"] == reader["busy_timeout"] == 5000
    assert (writer["query_only"], reader["query_only"]) == (0, 1)
    assert writer["application_id"] == APPLICATION_ID


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    head = (tmp_path / "news.copydesk").read_bytes()[:100]
    assert head.startswith(b"SQLite format 3\0")
    assert head[68:72] == b"CDSK"
    assert int.from_bytes(head[60:64], "big") == SCHEMA


def test_a_write_takes_the_lock_at_its_start(tmp_path: Path) -> None:
    with new_project(tmp_path) as project, project._database.writing():
        other = sqlite3.connect(project.location, timeout=0, isolation_level=None)
        try:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
        finally:
            other.close()


def test_a_write_that_fails_is_undone_wholly_and_the_next_one_works(tmp_path: Path) -> None:
    def fail(project: Project) -> None:
        with project._database.writing() as connection:
            connection.exec_driver_sql("DELETE FROM counter")
            raise ZeroDivisionError

    with new_project(tmp_path) as project:
        with pytest.raises(ZeroDivisionError):
            fail(project)
        assert project.counts("anna").total == 1
        finish(project)
        assert project.check() == []


def test_a_reader_sees_one_moment(tmp_path: Path) -> None:
    with new_project(tmp_path) as project, project._database.reading() as connection:
        count = "SELECT count(*) FROM step"
        assert connection.exec_driver_sql(count).scalar_one() == 0
        finish(project)
        assert connection.exec_driver_sql(count).scalar_one() == 0


def test_closing_waits_for_reads_under_way(tmp_path: Path) -> None:
    project = new_project(tmp_path)
    begun, seen = threading.Event(), []

    def read() -> None:
        with project._database.reading() as connection:
            begun.set()
            time.sleep(0.2)
            seen.append(connection.exec_driver_sql("SELECT count(*) FROM article").scalar_one())

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait(10)
    project.close()
    assert seen == [1]
    reader.join()
    with pytest.raises(UserError, match="closed"):
        project.version()


def test_a_read_only_database_refuses_to_write(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    database = Database(str(tmp_path / "news.copydesk"), read_only=True)
    try:
        with pytest.raises(Refused, match="read-only"), database.writing():
            pass
        with pytest.raises(UserError, match="read-only"), database.reading() as connection:
            connection.exec_driver_sql("DELETE FROM counter")
    finally:
        database.close()


def test_full_text_finds_without_accents_case_and_apostrophes(tmp_path: Path) -> None:
    from tests.store.projects import item

    text = "Qozogʻiston, Oʻzbekiston va ÉMILE\u00a0Zola"
    with new_project(tmp_path, item(text=text, given={})) as project:
        for query in ("emile", "ZOLA", "qozog'iston", "o‘zbekiston", '"émile zola"'):
            assert project.numbers(query) == [1], query


def test_terms_are_looked_up_not_scanned(tmp_path: Path) -> None:
    with new_project(tmp_path) as project, project._database.reading() as connection:
        sent: list[str] = []

        def explain(conn: object, cursor: object, statement: str, parameters: object, *_: object) -> None:
            if "FROM json_each" in statement and not statement.startswith("EXPLAIN"):
                sent.append(str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()))  # type: ignore[arg-type]

        event.listen(connection.engine, "before_cursor_execute", explain)
        stored = connection.exec_driver_sql("SELECT field_id, key, digest, id FROM term").all()
        known = sqlite.terms_known(connection, [(row[0], row[1], row[2]) for row in stored] + [(1, "no", 5)])
        event.remove(connection.engine, "before_cursor_execute", explain)
        assert known == {(row[0], row[1], row[2]): row[3] for row in stored}
        assert len(sent) == 1
        assert "SEARCH term" in sent[0]
        assert "SCAN term" not in sent[0]
