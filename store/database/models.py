"""The tables of a project.

Lists read the narrow `article` rows; text, source and documents lie apart. What is read whole is one JSON document
(an extractor's suggestions for an article, an annotator's values for it); `term` and `indexed_value` are the narrow
index of the same values, kept in the same transaction, for filters, completion, counts and bulk work.
Models are for queries only: migrations write their tables out and never import this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Row,
    String,
    Table,
    Text,
    UniqueConstraint,
)

if TYPE_CHECKING:  # What a query on such a column gives is typed as by SQLAlchemy's declarative classes.
    from sqlalchemy.orm import Mapped

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


class Base:
    """A table declared as a class, whose attributes are its columns; queries take the class for the table.

    SQLAlchemy's own declarative classes would do the same, but importing and mapping them takes as long as painting
    an article, and nothing here is ever loaded as an object.
    """

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[Any, ...]] = ()
    """Constraints and indexes, and at last, where there are any, the table's options."""
    __table__: ClassVar[Table]

    def __init_subclass__(cls) -> None:
        columns = {name: value for name, value in vars(cls).items() if isinstance(value, Column)}
        for name, declared in columns.items():
            declared.name = declared.key = name
        options = next((a for a in cls.__table_args__ if isinstance(a, dict)), {})
        further = [a for a in cls.__table_args__ if not isinstance(a, dict)]
        cls.__table__ = Table(cls.__tablename__, cls.metadata, *columns.values(), *further, **options)

    @classmethod
    def __clause_element__(cls) -> Table:
        """Return what SQLAlchemy puts into a statement for the class."""
        return cls.__table__


def column(*declared: Any, nullable: bool = False, **options: Any) -> Any:
    """Declare a column; unlike SQLAlchemy's, one that is never null unless it says so."""
    return Column(*declared, nullable=nullable, **options)


class Setting(Base):
    """A project rule: one JSON value under a key."""

    __tablename__ = "setting"
    key: Mapped[str] = column(String(100), primary_key=True)
    document: Mapped[str] = column(Text)


class FieldRow(Base):
    """A field definition; `document` is the whole definition, `position` its place among the shown ones."""

    __tablename__ = "field"
    id: Mapped[int] = column(Number, primary_key=True)
    key: Mapped[str] = column(Text, unique=True)
    position: Mapped[int] = column(Integer)
    document: Mapped[str] = column(Text)


class ArticleRow(Base):
    """An article as lists show it; `unsure` counts the suggestions that need a look before anybody decided."""

    __tablename__ = "article"
    __table_args__ = (Index(None, "unsure", "number"), Index(None, "date", "number"), {"sqlite_autoincrement": True})
    number: Mapped[int] = column(Number, primary_key=True)
    id: Mapped[str] = column(Text, unique=True)
    title: Mapped[str] = column(Text)
    url: Mapped[str | None] = column(Text, nullable=True)
    site: Mapped[str] = column(Text, index=True)
    date: Mapped[str | None] = column(Text, nullable=True)
    language: Mapped[str | None] = column(Text, nullable=True)
    format: Mapped[str] = column(Text)
    characters: Mapped[int] = column(Integer)
    unsure: Mapped[int] = column(Integer)
    added: Mapped[str] = column(String(20))


class ArticleText(Base):
    """An article's canonical text, its blocks and its metadata (JSON)."""

    __tablename__ = "article_text"
    number: Mapped[int] = column(ForeignKey("article.number"), primary_key=True)
    title: Mapped[str] = column(Text)
    text: Mapped[str] = column(Text)
    blocks: Mapped[str] = column(Text)
    meta: Mapped[str] = column(Text)


class ArticleSource(Base):
    """Where an article came from; `html` is the decoded page, zlib-compressed UTF-8."""

    __tablename__ = "article_source"
    number: Mapped[int] = column(ForeignKey("article.number"), primary_key=True)
    name: Mapped[str] = column(Text)
    format: Mapped[str] = column(Text)
    sha256: Mapped[str] = column(Text, index=True)
    html: Mapped[bytes | None] = column(LargeBinary, nullable=True)


class SuggestionDocument(Base):
    """What extractors propose for an article: `{"suggestions": …, "alternatives": …}` as in the lossless format."""

    __tablename__ = "suggestion"
    number: Mapped[int] = column(ForeignKey("article.number"), primary_key=True)
    document: Mapped[str] = column(Text)


class Annotator(Base):
    """A person; row 0 with the empty name stands for the extraction."""

    __tablename__ = "annotator"
    id: Mapped[int] = column(Number, primary_key=True)
    name: Mapped[str] = column(Text, unique=True)


class ReviewRow(Base):
    """One annotator's review of one article; `document` holds the decided values, field by field.

    `version` grows with each change; `unsure` and `corrected` are kept counts; `imported` tells a review that came
    with an import from one that an undo left empty.
    """

    __tablename__ = "review"
    __table_args__ = (
        UniqueConstraint("number", "annotator_id"),
        Index(None, "annotator_id", "status", "number"),
        Index(None, "annotator_id", "flagged", "number"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = column(Number, primary_key=True)
    number: Mapped[int] = column(ForeignKey("article.number"))
    annotator_id: Mapped[int] = column(ForeignKey("annotator.id"))
    version: Mapped[int] = column(Integer)
    status: Mapped[str] = column(String(20))
    flagged: Mapped[bool] = column(Boolean)
    note: Mapped[str] = column(Text)
    seconds: Mapped[int] = column(Number)
    finished: Mapped[str | None] = column(String(20), nullable=True)
    unsure: Mapped[int] = column(Integer)
    corrected: Mapped[int] = column(Integer)
    imported: Mapped[bool] = column(Boolean)
    document: Mapped[str] = column(Text)


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
    id: Mapped[int] = column(Number, primary_key=True)
    field_id: Mapped[int] = column(ForeignKey("field.id"))
    key: Mapped[str] = column(Text)
    digest: Mapped[int] = column(BigInteger)
    value: Mapped[str] = column(Text)
    number: Mapped[float | None] = column(Double, nullable=True)
    date: Mapped[str | None] = column(Text, nullable=True)
    accepted: Mapped[int] = column(Integer)


class IndexedValue(Base):
    """A value in the index: suggested (annotator 0) or, once an annotator decided on the field, as it stands for them.

    `decision` is null while only suggested; `empty` and `emptied` mark a field decided to be empty where nothing or
    something had been suggested.
    """

    __tablename__ = "indexed_value"
    __table_args__ = ({"sqlite_with_rowid": False},)
    number: Mapped[int] = column(ForeignKey("article.number"), primary_key=True)
    annotator_id: Mapped[int] = column(ForeignKey("annotator.id"), primary_key=True)
    field_id: Mapped[int] = column(ForeignKey("field.id"), primary_key=True)
    position: Mapped[int] = column(Integer, primary_key=True)
    term_id: Mapped[int | None] = column(ForeignKey("term.id"), index=True, nullable=True)
    score: Mapped[float | None] = column(Double, nullable=True)
    decision: Mapped[str | None] = column(String(20), nullable=True)


class Counter(Base):
    """A kept count: `articles` of the project (annotator 0), or `done`, `skipped`, `in_progress`, `flagged` of one."""

    __tablename__ = "counter"
    annotator_id: Mapped[int] = column(ForeignKey("annotator.id"), primary_key=True)
    name: Mapped[str] = column(String(40), primary_key=True)
    count: Mapped[int] = column(Number)


class StepRow(Base):
    """A step of the append-only journal.

    Undo and redo are linked stacks inside it, so both work across restarts in constant time: `undo_top` and `redo_top`
    are what the annotator would undo and redo next after this step; `below` is what lay under this step on the stack
    it was put on; `reverts` is the step that an undo or redo takes back.
    """

    __tablename__ = "step"
    __table_args__ = (Index(None, "annotator_id", "id"), {"sqlite_autoincrement": True})
    id: Mapped[int] = column(Number, primary_key=True)
    annotator_id: Mapped[int] = column(ForeignKey("annotator.id"))
    at: Mapped[str] = column(String(20))
    kind: Mapped[str] = column(String(20))
    action: Mapped[str] = column(Text)
    seconds: Mapped[int] = column(Number)
    reverts: Mapped[int | None] = column(Number, nullable=True)
    undo_top: Mapped[int | None] = column(Number, nullable=True)
    redo_top: Mapped[int | None] = column(Number, nullable=True)
    below: Mapped[int | None] = column(Number, nullable=True)


class EditRow(Base):
    """One change of a step: what of which article's review, before and after (JSON)."""

    __tablename__ = "edit"
    __table_args__ = (Index(None, "number", "step_id"),)
    step_id: Mapped[int] = column(ForeignKey("step.id"), primary_key=True)
    position: Mapped[int] = column(Integer, primary_key=True)
    number: Mapped[int | None] = column(ForeignKey("article.number"), nullable=True)
    what: Mapped[str] = column(String(20))
    field: Mapped[str | None] = column(Text, nullable=True)
    before: Mapped[str] = column(Text)
    after: Mapped[str] = column(Text)
