"""Migrations: the tables they make are those of the models; older projects are backed up, then brought up."""

from __future__ import annotations

import gzip
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest

from store.database import backups, opening, sqlite
from store.database.migrate import MIGRATIONS, NEWEST, SCHEMA, migrate
from store.database.models import Base
from store.errors import NotAProject, UserError
from store.fields import FieldSet
from store.project import Edit, Project
from store.review.state import accept
from tests.schema import statements
from tests.store.projects import finish, item, new_project, suggest


def _versions() -> list[Path]:
    return sorted((MIGRATIONS / "versions").glob("v*.py"))


def test_the_migrations_make_what_the_models_say(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    path = tmp_path / "x.db"
    path.touch()
    migrate(str(path))
    engine = sqlite.engine(str(path), writer=False)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(
                connection,
                opts={
                    "include_name": lambda name, kind, _: kind != "table" or "_fts" not in str(name),
                    "compare_type": True,
                },
            )
            assert compare_metadata(context, Base.metadata) == []
    finally:
        engine.dispose()


def _everything(path: Path) -> dict[str, object]:
    """Return all that an empty project's file holds: what was made, in its order, every row, every number."""
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY rowid").fetchall()
        rows = {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for kind, name, *_ in made if kind == "table"
        }
        pragmas = ("application_id", "user_version", "journal_mode", "page_size", "auto_vacuum", "encoding")
        return {"made": made, "rows": rows} | {p: connection.execute(f"PRAGMA {p}").fetchone() for p in pragmas}


def test_a_new_project_is_what_the_migrations_make(tmp_path: Path) -> None:
    """A new project is made by one file of statements; `python -m tests.schema` writes it after a new migration."""
    migrated = tmp_path / "migrated.copydesk"
    migrated.touch()
    migrate(str(migrated))
    opening.create(tmp_path / "made.copydesk")
    made, wanted = _everything(tmp_path / "made.copydesk"), _everything(migrated)
    assert made == wanted
    assert len(wanted["made"]) > 30  # type: ignore[arg-type]
    assert NEWEST.read_text(encoding="utf-8") == statements()


def test_a_new_project_needs_no_alembic(tmp_path: Path) -> None:
    code = (
        "import sys; from store.project import Project; Project.create(sys.argv[1]).close(); "
        "print([m for m in ('alembic', 'dateparser', 'trafilatura', 'numpy', 'lxml') if m in sys.modules])"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "news.copydesk")]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_constraint_has_a_name() -> None:
    for table in Base.metadata.tables.values():
        names = [c.name for c in table.constraints] + [i.name for i in table.indexes]
        assert all(names), (table.name, names)


def test_migrations_never_import_the_models_and_end_at_this_schema() -> None:
    versions = _versions()
    assert len(versions) == SCHEMA
    for path in versions:
        code = path.read_text(encoding="utf-8")
        assert "store.database" not in code, path.name
    assert f'revision = "{SCHEMA:04}"' in versions[-1].read_text(encoding="utf-8")


def test_opening_a_current_project_needs_no_alembic(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    code = (
        "import sys; from store.project import Project; p = Project.open(sys.argv[1]); "
        "p.state(p.queue('a')[0], 'a'); p.close(); "
        "print([m for m in ('alembic', 'yaml', 'dateparser', 'trafilatura', 'numpy', 'lxml') if m in sys.modules])"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "news.copydesk")]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """Return a folder of migrations in which the schema goes one further and rebuilds a parent table."""
    folder = tmp_path / "later"
    folder.mkdir()
    code = f'''
        """A later schema."""
        import sqlalchemy as sa
        from alembic import op

        revision = "{SCHEMA + 1:04}"
        down_revision = "{SCHEMA:04}"


        def upgrade() -> None:
            with op.batch_alter_table("article") as table:
                table.add_column(sa.Column("weight", sa.Integer(), nullable=False, server_default="1"))
                table.alter_column("title", nullable=True)
            op.execute("UPDATE article SET weight = number")
        '''
    (folder / "later.py").write_text(dedent(code), encoding="utf-8")
    return folder


def test_an_older_project_is_backed_up_then_migrated(tmp_path: Path, newer: Path) -> None:
    with new_project(tmp_path) as project:
        review = finish(project).review
    path = tmp_path / "news.copydesk"
    found = opening.look_over(path, schema=SCHEMA + 1)
    assert found == SCHEMA
    backup = opening.bring_up(path, found, schema=SCHEMA + 1, more=[newer])
    assert backup is not None
    assert [b.path for b in backups.listed(path)] == [backup]
    assert backups.listed(path)[0].why == backups.MIGRATION
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)
    assert connection.execute("SELECT weight FROM article").fetchall() == [(1,)]
    assert connection.execute("SELECT count(*) FROM article_text").fetchone() == (1,)
    assert connection.execute("SELECT rowid FROM article_fts WHERE article_fts MATCH 'border'").fetchall() == [(1,)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    with pytest.raises(NotAProject, match="newer version"):
        Project.open(path)
    with Project.open(backup) as project:
        assert project.review(1, "anna") == review
        assert project.check() == []
    assert opening.bring_up(path, SCHEMA + 1, schema=SCHEMA + 1, more=[newer]) is None


def test_without_room_for_the_backup_nothing_is_migrated(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_project(tmp_path).close()
    path = tmp_path / "news.copydesk"
    monkeypatch.setattr(backups, "_ROOM", 1e12)
    with pytest.raises(UserError, match=r"no room for a copy.*nothing was changed"):
        opening.bring_up(path, SCHEMA, schema=SCHEMA + 1, more=[newer])
    with Project.open(path) as project:
        assert project.check() == []


OLD = Path(__file__).resolve().parents[1] / "data" / "projects"


def test_there_is_a_project_of_every_schema() -> None:
    """Whoever adds a migration keeps a project as the version before made it: tests/data/projects."""
    assert [p.name for p in sorted(OLD.iterdir())] == [f"schema-{n:04}.copydesk.gz" for n in range(1, SCHEMA + 1)]


@pytest.mark.parametrize("packed", sorted(OLD.glob("*.gz")), ids=lambda p: p.name.split(".")[0])
def test_a_project_of_each_version_ever_is_brought_up(packed: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.copydesk"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    schema = int(packed.name[7:11])
    assert opening.look_over(path) == schema
    with Project.open(path) as project:
        assert (project.backed_up is not None) == (schema < SCHEMA)
        assert project.check() == []
        counts = project.counts("anna")
        assert (counts.total, counts.done, counts.flagged, counts.skipped) == (6, 2, 1, 1)
        assert project.threshold == 0.7
        assert project.review(3, "anna").note == "a note with ünïcode 🎉"
        assert project.review(4, "anna").fields["people"] == ()
        assert project.can_redo("ben")
        assert project.redo("ben") is not None
        assert project.counts("ben").done == 1
        assert [h.number for h in project.search("Uljas")] == [1, 2, 3, 4, 5, 6]
        assert project.undo("anna") is not None
        assert project.check() == []
    if schema < SCHEMA:
        kept = backups.listed(path)
        assert [b.why for b in kept] == [backups.MIGRATION]
        assert opening.look_over(kept[0].path) == schema
        assert sqlite.checksums(str(kept[0].path))["review"][0] == 6


def test_a_migration_that_fails_leaves_the_project_as_it_was(tmp_path: Path, newer: Path) -> None:
    with new_project(tmp_path) as project:
        review = finish(project).review
    path = tmp_path / "news.copydesk"
    code = newer / "later.py"
    code.write_text(code.read_text(encoding="utf-8") + "    op.execute('SELECT nonsense')\n", encoding="utf-8")
    with pytest.raises(NotAProject, match=r"older version.*as it was before"):
        opening.bring_up(path, SCHEMA, schema=SCHEMA + 1, more=[newer])
    with Project.open(path) as project:
        assert project.review(1, "anna") == review
        assert project.check() == []


def test_a_migration_that_orphans_rows_is_undone(tmp_path: Path, newer: Path) -> None:
    new_project(tmp_path).close()
    path = tmp_path / "news.copydesk"
    code = newer / "later.py"
    code.write_text(code.read_text(encoding="utf-8") + "    op.execute('DELETE FROM article')\n", encoding="utf-8")
    with pytest.raises(NotAProject, match="point at nothing"):
        opening.bring_up(path, SCHEMA, schema=SCHEMA + 1, more=[newer])
    with Project.open(path) as project:
        assert project.counts("a").total == 1
        assert project.check() == []


def test_the_corrections_to_be_expected_are_filled_in(tmp_path: Path) -> None:
    bare = {"people": (suggest("Abdulla Aripov", None),)}
    with new_project(tmp_path, item("a"), item("b"), item("c", given=bare), item("d", given={})) as project:
        finish(project, 1)
        people = project.state(2, "anna")["people"]
        project.decide("anna", 2, [Edit("values", "people", None, accept(people, 1))], action="accept")
        project.decide("bob", 4, [Edit("values", "headline", None, ())], action="accept")
        project.decide("bob", 3, [Edit("flagged", None, False, True)], action="flag")
        order = list(project.queue("anna", view="all", order="expected"))
        hidden = [replace(f, hidden=f.key == "figures") for f in project.fields]
        project.set_fields(FieldSet(tuple(hidden)))
    path = tmp_path / "news.copydesk"
    with closing(sqlite3.connect(path)) as connection:
        for table in ("article", "review"):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN expected")
        connection.execute("DROP TABLE trash")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    with Project.open(path) as project:
        assert project.backed_up is not None
        assert project.check() == []
        assert list(project.queue("anna", view="all", order="expected")) == order


def test_read_only_does_not_migrate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new_project(tmp_path).close()
    monkeypatch.setattr("store.project.SCHEMA", SCHEMA + 1)
    with pytest.raises(NotAProject, match="older version; open it once for work"):
        Project.open(tmp_path / "news.copydesk", read_only=True)
