"""The integrity check finds what was broken behind the store's back, each thing by name."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from store.project import Project
from tests.store.projects import finish, item, new_project


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("UPDATE article_text SET text = replace(text, 'Abdulla', 'Xbdulla')", "the text at"),
        ("UPDATE suggestion SET document = replace(document, '0.41', '4.1')", "not a number from 0 to 1"),
        ("UPDATE suggestion SET document = '{}'", "cannot be read"),
        ("UPDATE suggestion SET document = 'nonsense'", "not JSON"),
        ("UPDATE suggestion SET document = replace(document, '0.41', '0.91')", "index of its suggestions"),
        ("DELETE FROM indexed_value WHERE annotator_id = 0 AND position = 1", "index of its suggestions"),
        ("DELETE FROM indexed_value WHERE annotator_id = 1 AND position = 1", "index of anna's values"),
        ("UPDATE article SET unsure = 9", "9 values are kept as needing a look, 2 do"),
        ("UPDATE review SET unsure = 9", "counts kept of anna's review"),
        ("UPDATE review SET note = 'x'", "journal leads to another review of anna"),
        ("UPDATE review SET document = replace(document, 'accepted', 'rejected')", "journal leads to another"),
        ("UPDATE review SET document = replace(document, '\"from\":1', '\"from\":7')", "not there"),
        ("UPDATE review SET finished = NULL", "says otherwise"),
        ("DELETE FROM edit", "journal leads to another review of anna"),
        ("DELETE FROM review", "the journal holds a review that is not there"),
        ("UPDATE counter SET count = 7 WHERE name = 'done'", "counter “done” is wrong: 7 are kept, 1 are there"),
        ("DELETE FROM counter WHERE annotator_id = 0", "counter “articles” is wrong: 0 are kept, 2 are there"),
        ("UPDATE term SET accepted = accepted + 1 WHERE id = 1", "how often values were accepted is wrong"),
        ("UPDATE step SET undo_top = 55", "refers to a step that is not there"),
        ("UPDATE review SET annotator_id = 44", "point at nothing"),
        ("DELETE FROM article_text WHERE number = 2", "missing|point|full-text"),
        ("INSERT INTO article_fts (article_fts) VALUES ('delete-all')", "full-text index article_fts"),
        ("INSERT INTO term_fts (rowid, value) VALUES (9999, 'ghost')", "full-text index term_fts"),
    ],
)
def test_what_is_broken_is_found(tmp_path: Path, sql: str, says: str) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        finish(project)
        assert project.check() == []
    connection = sqlite3.connect(tmp_path / "news.copydesk")
    connection.execute(sql)
    connection.commit()
    connection.close()
    import re

    with Project.open(tmp_path / "news.copydesk") as project:
        found = [str(f) for f in project.check()]
        assert any(re.search(says, f) for f in found), found


def test_findings_name_the_article(tmp_path: Path) -> None:
    with new_project(tmp_path, item("a"), item("b")) as project:
        pass
    connection = sqlite3.connect(tmp_path / "news.copydesk")
    connection.execute("UPDATE article SET unsure = 9 WHERE number = 2")
    connection.commit()
    connection.close()
    with Project.open(tmp_path / "news.copydesk") as project:
        (finding,) = project.check()
        assert finding.id == "b"
        assert str(finding).startswith("b: 9 values")


def test_many_articles_are_checked_in_batches(tmp_path: Path) -> None:
    with new_project(tmp_path, *(item(str(i)) for i in range(401))) as project:
        for number in (1, 200, 201, 401):
            finish(project, number)
        assert project.check() == []
