"""The tables of a project.

Lists read the narrow `article` rows; text, source and documents lie apart. What is read whole is one JSON document
(an extractor's suggestions for an article, an annotator's values for it); `term` and `indexed_value` are the narrow
index of the same values, kept in the same transaction, for filters, completion, counts and bulk work.
Models are for queries only: migrations write their tables out and never import this module.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Row,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

Number = BigInteger().with_variant(Integer, "sqlite")
"""A 64-bit key; SQLite gives row numbers to columns of its own INTEGER type only."""

EXTRACTION = 0
"""The annotator number under which suggestions stand in the index; its row has an empty name."""


AnyRow = Row[*tuple[Any, ...]]
"""A result row whose columns are read by name."""


class Base(DeclarativeBase):
    """All tables."""

    metadata = MetaData(naming_convention=NAMING)


class Setting(Base):
    """A project rule: one JSON value under a key."""

    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    document: Mapped[str] = mapped_column(Text)


class FieldRow(Base):
    """A field definition; `document` is the whole definition, `position` its place among the shown ones."""

    __tablename__ = "field"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    key: Mapped[str] = mapped_column(Text, unique=True)
    position: Mapped[int]
    document: Mapped[str] = mapped_column(Text)


class ArticleRow(Base):
    """An article as lists show it, before anybody decided: `unsure` counts the suggestions that need a look.

    `expected` is how many corrections it will need, in thousandths.
    """

    __tablename__ = "article"
    __table_args__ = (Index(None, "unsure", "number"), Index(None, "date", "number"), {"sqlite_autoincrement": True})
    number: Mapped[int] = mapped_column(Number, primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    title: Mapped[str] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
    site: Mapped[str] = mapped_column(Text, index=True)
    date: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(Text)
    format: Mapped[str] = mapped_column(Text)
    characters: Mapped[int]
    unsure: Mapped[int]
    expected: Mapped[int] = mapped_column(server_default="0")
    added: Mapped[str] = mapped_column(String(20))


class ArticleText(Base):
    """An article's canonical text, its blocks and its metadata (JSON)."""

    __tablename__ = "article_text"
    number: Mapped[int] = mapped_column(ForeignKey("article.number"), primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    blocks: Mapped[str] = mapped_column(Text)
    meta: Mapped[str] = mapped_column(Text)


class ArticleSource(Base):
    """Where an article came from; `html` is the decoded page, zlib-compressed UTF-8."""

    __tablename__ = "article_source"
    number: Mapped[int] = mapped_column(ForeignKey("article.number"), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    format: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text, index=True)
    html: Mapped[bytes | None] = mapped_column(LargeBinary)


class SuggestionDocument(Base):
    """What extractors propose for an article: `{"suggestions": …, "alternatives": …}` as in the lossless format."""

    __tablename__ = "suggestion"
    number: Mapped[int] = mapped_column(ForeignKey("article.number"), primary_key=True)
    document: Mapped[str] = mapped_column(Text)


class TrashRow(Base):
    """An article that was deleted: it stays, with all that belongs to it, until the trash is emptied."""

    __tablename__ = "trash"
    number: Mapped[int] = mapped_column(ForeignKey("article.number"), primary_key=True)
    at: Mapped[str] = mapped_column(String(20))
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotator.id"))


class Annotator(Base):
    """A person; row 0 with the empty name stands for the extraction."""

    __tablename__ = "annotator"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)


class ReviewRow(Base):
    """One annotator's review of one article; `document` holds the decided values, field by field.

    `version` grows with each change; `unsure`, `expected` and `corrected` are kept counts; `imported` tells a review
    that came with an import from one that an undo left empty.
    """

    __tablename__ = "review"
    __table_args__ = (
        UniqueConstraint("number", "annotator_id"),
        Index(None, "annotator_id", "status", "number"),
        Index(None, "annotator_id", "flagged", "number"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    number: Mapped[int] = mapped_column(ForeignKey("article.number"))
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotator.id"))
    version: Mapped[int]
    status: Mapped[str] = mapped_column(String(20))
    flagged: Mapped[bool]
    note: Mapped[str] = mapped_column(Text)
    seconds: Mapped[int] = mapped_column(Number)
    finished: Mapped[str | None] = mapped_column(String(20))
    unsure: Mapped[int]
    expected: Mapped[int] = mapped_column(server_default="0")
    corrected: Mapped[int]
    imported: Mapped[bool]
    document: Mapped[str] = mapped_column(Text)


class Term(Base):
    """A distinct value of a field: `key` folded for comparison, `digest` of the exact characters, `value` as it stands.

    `number` and `date` are set where the value is one; `accepted` counts the reviews in which it was decided to stand.
    """

    __tablename__ = "term"
    __table_args__ = (
        UniqueConstraint("field_id", "key", "digest"),
        Index(None, "field_id", "number"),
        Index(None, "field_id", "date"),
    )
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    field_id: Mapped[int] = mapped_column(ForeignKey("field.id"))
    key: Mapped[str] = mapped_column(Text)
    digest: Mapped[int] = mapped_column(BigInteger)
    value: Mapped[str] = mapped_column(Text)
    number: Mapped[float | None]
    date: Mapped[str | None] = mapped_column(Text)
    accepted: Mapped[int]


class IndexedValue(Base):
    """A value in the index: suggested (annotator 0) or, once an annotator decided on the field, as it stands for them.

    `decision` is null while only suggested; `empty` and `emptied` mark a field decided to be empty where nothing or
    something had been suggested.
    """

    __tablename__ = "indexed_value"
    __table_args__ = ({"sqlite_with_rowid": False},)
    number: Mapped[int] = mapped_column(ForeignKey("article.number"), primary_key=True)
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotator.id"), primary_key=True)
    field_id: Mapped[int] = mapped_column(ForeignKey("field.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    term_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"), index=True)
    score: Mapped[float | None]
    decision: Mapped[str | None] = mapped_column(String(20))


class Counter(Base):
    """A kept count: `articles` of the project (annotator 0), or `done`, `skipped`, `in_progress`, `flagged` of one."""

    __tablename__ = "counter"
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotator.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    count: Mapped[int] = mapped_column(Number)


class StepRow(Base):
    """A step of the append-only journal.

    Undo and redo are linked stacks inside it, so both work across restarts in constant time: `undo_top` and `redo_top`
    are what the annotator would undo and redo next after this step; `below` is what lay under this step on the stack
    it was put on; `reverts` is the step that an undo or redo takes back.
    """

    __tablename__ = "step"
    __table_args__ = (Index(None, "annotator_id", "id"), {"sqlite_autoincrement": True})
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    annotator_id: Mapped[int] = mapped_column(ForeignKey("annotator.id"))
    at: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    action: Mapped[str] = mapped_column(Text)
    seconds: Mapped[int] = mapped_column(Number)
    reverts: Mapped[int | None] = mapped_column(Number)
    undo_top: Mapped[int | None] = mapped_column(Number)
    redo_top: Mapped[int | None] = mapped_column(Number)
    below: Mapped[int | None] = mapped_column(Number)


class EditRow(Base):
    """One change of a step: what of which article's review, before and after (JSON)."""

    __tablename__ = "edit"
    __table_args__ = (Index(None, "number", "step_id"),)
    step_id: Mapped[int] = mapped_column(ForeignKey("step.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int | None] = mapped_column(ForeignKey("article.number"))
    what: Mapped[str] = mapped_column(String(20))
    field: Mapped[str | None] = mapped_column(Text)
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
