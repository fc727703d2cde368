"""The first schema: articles, suggestions, reviews, the journal, the index of values, and full text.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables, the row that stands for the extraction, and full text over titles, texts and values."""
    op.create_table(
        "annotator",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_annotator")),
        sa.UniqueConstraint("name", name=op.f("uq_annotator_name")),
    )
    op.create_table(
        "article",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("unsure", sa.Integer(), nullable=False),
        sa.Column("added", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_article")),
        sa.UniqueConstraint("id", name=op.f("uq_article_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_article_date_number"), "article", ["date", "number"], unique=False)
    op.create_index(op.f("ix_article_site"), "article", ["site"], unique=False)
    op.create_index(op.f("ix_article_unsure_number"), "article", ["unsure", "number"], unique=False)
    op.create_table(
        "field",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field")),
        sa.UniqueConstraint("key", name=op.f("uq_field_key")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "article_source",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("html", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["number"], ["article.number"], name=op.f("fk_article_source_number_article")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_article_source")),
    )
    op.create_index(op.f("ix_article_source_sha256"), "article_source", ["sha256"], unique=False)
    op.create_table(
        "article_text",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("blocks", sa.Text(), nullable=False),
        sa.Column("meta", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["article.number"], name=op.f("fk_article_text_number_article")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_article_text")),
    )
    op.create_table(
        "counter",
        sa.Column("annotator_id", NUMBER, nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("count", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_counter_annotator_id_annotator")),
        sa.PrimaryKeyConstraint("annotator_id", "name", name=op.f("pk_counter")),
    )
    op.create_table(
        "review",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("annotator_id", NUMBER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("flagged", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("seconds", NUMBER, nullable=False),
        sa.Column("finished", sa.String(length=20), nullable=True),
        sa.Column("unsure", sa.Integer(), nullable=False),
        sa.Column("corrected", sa.Integer(), nullable=False),
        sa.Column("imported", sa.Boolean(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_review_annotator_id_annotator")),
        sa.ForeignKeyConstraint(["number"], ["article.number"], name=op.f("fk_review_number_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
        sa.UniqueConstraint("number", "annotator_id", name=op.f("uq_review_number_annotator_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_review_annotator_id_flagged_number"), "review", ["annotator_id", "flagged", "number"], unique=False
    )
    op.create_index(
        op.f("ix_review_annotator_id_status_number"), "review", ["annotator_id", "status", "number"], unique=False
    )
    op.create_table(
        "step",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("annotator_id", NUMBER, nullable=False),
        sa.Column("at", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("seconds", NUMBER, nullable=False),
        sa.Column("reverts", NUMBER, nullable=True),
        sa.Column("undo_top", NUMBER, nullable=True),
        sa.Column("redo_top", NUMBER, nullable=True),
        sa.Column("below", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_step_annotator_id_annotator")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_step_annotator_id_id"), "step", ["annotator_id", "id"], unique=False)
    op.create_table(
        "suggestion",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["article.number"], name=op.f("fk_suggestion_number_article")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_suggestion")),
    )
    op.create_table(
        "term",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("field_id", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.BigInteger(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("number", sa.Double(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["field_id"], ["field.id"], name=op.f("fk_term_field_id_field")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term")),
        sa.UniqueConstraint("field_id", "key", "digest", name=op.f("uq_term_field_id_key_digest")),
    )
    op.create_index(op.f("ix_term_field_id_date"), "term", ["field_id", "date"], unique=False)
    op.create_index(op.f("ix_term_field_id_number"), "term", ["field_id", "number"], unique=False)
    op.create_table(
        "edit",
        sa.Column("step_id", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", NUMBER, nullable=True),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["article.number"], name=op.f("fk_edit_number_article")),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"], name=op.f("fk_edit_step_id_step")),
        sa.PrimaryKeyConstraint("step_id", "position", name=op.f("pk_edit")),
    )
    op.create_index(op.f("ix_edit_number_step_id"), "edit", ["number", "step_id"], unique=False)
    op.create_table(
        "indexed_value",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("annotator_id", NUMBER, nullable=False),
        sa.Column("field_id", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("term_id", NUMBER, nullable=True),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("decision", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(
            ["annotator_id"], ["annotator.id"], name=op.f("fk_indexed_value_annotator_id_annotator")
        ),
        sa.ForeignKeyConstraint(["field_id"], ["field.id"], name=op.f("fk_indexed_value_field_id_field")),
        sa.ForeignKeyConstraint(["number"], ["article.number"], name=op.f("fk_indexed_value_number_article")),
        sa.ForeignKeyConstraint(["term_id"], ["term.id"], name=op.f("fk_indexed_value_term_id_term")),
        sa.PrimaryKeyConstraint("number", "annotator_id", "field_id", "position", name=op.f("pk_indexed_value")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_indexed_value_term_id"), "indexed_value", ["term_id"], unique=False)
    op.execute("INSERT INTO annotator (id, name) VALUES (0, '')")
    op.execute("INSERT INTO counter (annotator_id, name, count) VALUES (0, 'articles', 0)")
    full_text("article_fts", "article_text", "number", ("title", "text"))
    full_text("term_fts", "term", "id", ("value",))


def full_text(name: str, table: str, key: str, columns: tuple[str, ...]) -> None:
    """Make an FTS5 index over a table's columns, which stay where they are, and the triggers that keep it true."""
    listed = ", ".join(columns)
    # The modifier letters that Uzbek and others write as apostrophes part words, as the apostrophe itself does.
    tokens = "unicode61 remove_diacritics 2 separators '\u02bb\u02bc'"
    op.execute(
        f"CREATE VIRTUAL TABLE {name} USING fts5("
        f'{listed}, content="{table}", content_rowid="{key}", tokenize="{tokens}")'
    )
    old, new = (", ".join(f"{row}.{c}" for c in columns) for row in ("old", "new"))
    forget = f"INSERT INTO {name} ({name}, rowid, {listed}) VALUES ('delete', old.{key}, {old});"  # noqa: S608
    learn = f"INSERT INTO {name} (rowid, {listed}) VALUES (new.{key}, {new});"  # noqa: S608
    op.execute(f"CREATE TRIGGER {name}_insert AFTER INSERT ON {table} BEGIN {learn} END")
    op.execute(f"CREATE TRIGGER {name}_delete AFTER DELETE ON {table} BEGIN {forget} END")
    op.execute(f"CREATE TRIGGER {name}_update AFTER UPDATE OF {listed} ON {table} BEGIN {forget} {learn} END")
