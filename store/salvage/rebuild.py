"""A new project made of the rows that were found: what belongs together is joined, what is derived is made anew."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select

from store.articles import Json, Status
from store.database import adding, articles, counters, index, migrate, opening, rules, sqlite
from store.database.engine import Database
from store.database.failures import explain
from store.database.models import (
    EXTRACTION,
    Annotator,
    ArticleRow,
    ArticleSource,
    ArticleText,
    EditRow,
    FieldRow,
    ReviewRow,
    Setting,
    StepRow,
    SuggestionDocument,
    TrashRow,
)
from store.database.outside import outside
from store.database.packing import unpack_fields
from store.database.terms import TermBook
from store.database.transaction import Transaction
from store.documents import dumps, loads, parse_blocks, parse_moment, parse_suggestions
from store.errors import NotAProject, Refused, UserError
from store.field_files import from_dict, load_default
from store.fields import FieldSet
from store.review import journal
from store.salvage import stacks
from store.salvage.pages import Pages
from store.salvage.tables import Found, Row, find

_T = TypeVar("_T")
BATCH = 200
_UNREADABLE = (UserError, LookupError, TypeError, ValueError, AttributeError)
_EMPTY: dict[str, Json] = {"suggestions": {}, "alternatives": {}}


@dataclass(slots=True, kw_only=True)
class SalvageReport:
    """What was saved and what was lost; of what left no trace at all nothing can be said.

    `rebuilt` are reviews that the journal gave back; `values` are decided ones.
    """

    articles: int = 0
    articles_lost: int = 0
    suggestions_lost: int = 0
    values: int = 0
    values_lost: int = 0
    reviews: int = 0
    reviews_rebuilt: int = 0
    reviews_lost: int = 0
    steps: int = 0
    steps_lost: int = 0
    fields_lost: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether nothing is known to be lost."""
        lost = (self.articles_lost, self.suggestions_lost, self.values_lost, self.reviews_lost, self.steps_lost)
        return not any(lost) and not self.fields_lost

    def document(self) -> dict[str, int | bool]:
        """Return it as plain data."""
        return {name: getattr(self, name) for name in self.__slots__}


def salvage(
    source: Path,
    target: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SalvageReport:
    """Bring what can be read of a damaged project into a new one; the damaged file is only read.

    Raises NotAProject where nothing of a project is in it, and leaves no new project where this fails.
    """
    if target.exists() or target.is_symlink():
        raise UserError("{0} exists already; choose another name for what is salvaged.", target)
    if not target.parent.is_dir():
        raise UserError("There is no folder {0}, so nothing was salvaged.", target.parent)
    building = target.with_name(f".{target.name[:80]}.{secrets.token_hex(4)}.salvage")
    try:
        with Pages(source) as pages:
            found = find(pages)
            if not found.places["article_text"]:
                raise NotAProject("Nothing of a project can be read in {0}.", source)
            building.touch()
            migrate.make(str(building))
            report = _build(building, found, progress, cancelled)
        opening.into_place(building, target)
    except (OSError, sqlite3.Error) as error:
        told = explain(error, str(target)) or f"{getattr(error, 'strerror', None) or error}."
        raise UserError("Nothing was salvaged: {0}", told) from error
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                Path(f"{building}{end}").unlink(missing_ok=True)
    return report


def _build(
    path: Path,
    found: Found,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> SalvageReport:
    database = Database(str(path))
    try:
        with database.writing() as connection:
            build = _Build(connection, found, progress, cancelled)
            build.make()
        return build.report
    finally:
        database.close()


class _Build:
    """One new project being filled."""

    def __init__(
        self,
        connection: Connection,
        found: Found,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.connection, self.found = connection, found
        self.report = SalvageReport()
        self._progress, self._cancelled = progress, cancelled
        self._texts = found.places["article_text"]
        self._reviews: dict[int, list[int]] = {}
        """Rows of the reviews of each article."""
        self._edits: dict[int | None, list[tuple[int, int]]] = {}
        self._written: set[tuple[int, int]] = set()

    def make(self) -> None:
        """Write everything."""
        self._settings()
        self._annotators()
        self._fields()
        self.tx = Transaction(self.connection, rules.load(self.connection), TermBook())
        self._look_up()
        numbers = sorted(self._texts)
        for batch in _batched(numbers):
            if self._cancelled is not None and self._cancelled():
                raise Refused("It was given up: no new project was made.")
            self._articles(batch)
            if self._progress is not None:
                self._progress(self.report.articles, 2 * len(numbers))
        self._trash()
        self._journal()
        for done, batch in enumerate(_batched(numbers), 1):
            self._review(batch)
            self._derive(batch)
            if self._progress is not None:
                self._progress(len(numbers) + done * BATCH, 2 * len(numbers))
        stacks.link(self.connection)
        self._count()

    # --- the project ---------------------------------------------------------------------------------------------

    def _settings(self) -> None:
        for row in self.found.rows("setting"):
            with suppress(*_UNREADABLE):
                loads(row["document"])
                self.connection.execute(insert(Setting).values(**row))

    def _annotators(self) -> None:
        names = {EXTRACTION: ""}
        for row in self.found.rows("annotator"):
            if row["id"] > 0 and row["name"] and row["name"] not in names.values():
                names[row["id"]] = row["name"]
        used = {row["annotator_id"] for name in ("step", "review", "trash") for row in self.found.rows(name)}
        for id_ in sorted(used - names.keys()):
            names[id_] = f"annotator {id_}"
        rows = [{"id": id_, "name": name} for id_, name in names.items() if id_ != EXTRACTION]
        sqlite.insert_many(self.connection, Annotator, rows)
        self.annotators = names

    def _fields(self) -> None:
        rows = []
        for row in self.found.rows("field"):
            with suppress(*_UNREADABLE):
                from_dict(loads(row["document"]))
                rows.append(row)
        sqlite.insert_many(self.connection, FieldRow, rows)
        if not rows:
            self.report.fields_lost = True
            rules.put_fields(self.connection, load_default())

    def _bring(self, keys: Collection[str]) -> None:
        """Make fields of values whose field is lost; they become text, many."""
        missing = [key for key in keys if key not in self.tx.rules.fields]
        more = []
        for key in missing:
            with suppress(*_UNREADABLE):
                more.append(from_dict({"key": key, "many": True}))
        if more:
            self.report.fields_lost = True
            rules.put_fields(self.connection, self.tx.rules.fields.with_fields(FieldSet(tuple(more))))
            self.tx.rules = rules.load(self.connection)

    def _look_up(self) -> None:
        for row in self.found.rows("review"):
            self._reviews.setdefault(row["number"], []).append(row["id"])
        for row in self.found.rows("edit"):
            self._edits.setdefault(row["number"], []).append((row["step_id"], row["position"]))
        sources = self.found.places
        known = set(sources["article"]) | set(sources["suggestion"]) | set(sources["article_source"])
        known |= self._reviews.keys() | {n for n in self._edits if n is not None}
        self.report.articles_lost = len(known - self._texts.keys())

    # --- articles ------------------------------------------------------------------------------------------------

    def _articles(self, numbers: Collection[int]) -> None:
        texts, rows, sources, suggested = [], [], [], []
        for number in numbers:
            text = self.found.row("article_text", number)
            if text is None:
                continue
            made = self._text(text)
            document = self._suggestions(number, made["text"])
            self._bring({key for named in document.values() for key in named})
            source = self.found.row("article_source", number)
            rows.append(self._article(number, made, source))
            texts.append(made)
            sources.append(source or {"number": number, "name": "", "format": "", "sha256": "", "html": None})
            suggested.append({"number": number, "document": dumps(document).decode()})
        sqlite.insert_many(self.connection, ArticleRow, rows)
        sqlite.insert_searched(self.connection, ArticleText, texts)
        sqlite.insert_many(self.connection, ArticleSource, sources)
        sqlite.insert_many(self.connection, SuggestionDocument, suggested)
        self.report.articles += len(rows)

    def _text(self, row: Row) -> Row:
        made = dict(row)
        try:
            parse_blocks(loads(row["blocks"]), row["text"])
        except _UNREADABLE:
            made["blocks"] = "[]"
        try:
            if not isinstance(loads(row["meta"]), dict):
                made["meta"] = "{}"
        except _UNREADABLE:
            made["meta"] = "{}"
        return made

    def _suggestions(self, number: int, text: str) -> dict[str, Json]:
        row = self.found.row("suggestion", number)
        try:
            if row is not None:
                document = loads(row["document"])
                parse_suggestions(document["suggestions"], text)
                parse_suggestions(document["alternatives"], text, "alternatives")
                return {"suggestions": document["suggestions"], "alternatives": document["alternatives"]}
        except _UNREADABLE:
            pass
        self.report.suggestions_lost += 1
        return dict(_EMPTY)

    def _article(self, number: int, text: Row, source: Row | None) -> Row:
        row = self.found.row("article", number)
        if row is not None:
            return {**row, "expected": row.get("expected", 0)}
        return {
            "number": number,
            "id": f"salvaged-{number}",
            "title": text["title"] or text["text"][:80].split("\n", 1)[0],
            "url": None,
            "site": "",
            "date": None,
            "language": None,
            "format": source["format"] if source is not None else "",
            "characters": len(text["text"]),
            "unsure": 0,
            "added": "1970-01-01T00:00:00Z",
            "expected": 0,
        }

    def _trash(self) -> None:
        """What lay in the trash goes there again."""
        rows = [
            r for r in self.found.rows("trash") if r["number"] in self._texts and r["annotator_id"] in self.annotators
        ]
        self._trashed = len(rows)
        sqlite.insert_many(self.connection, TrashRow, rows)

    # --- the journal ---------------------------------------------------------------------------------------------

    def _journal(self) -> None:
        steps = {}
        for row in self.found.rows("step"):
            with suppress(*_UNREADABLE):
                parse_moment(row["at"], "at")
                steps[row["id"]] = row
        edits_of = [key for number, keys in self._edits.items() for key in keys if self._has(number)]
        known = {step for keys in self._edits.values() for step, _ in keys}
        highest = max((*steps, *known), default=0)
        for batch in _batched(steps.values()):
            sqlite.insert_many(self.connection, StepRow, list(batch))
        for places in _batched(sorted(edits_of)):
            rows = []
            for place in places:
                edit = self.found.row("edit", place)
                if edit is not None and place[0] in steps and _is_sound(edit):
                    rows.append(edit)
            sqlite.insert_many(self.connection, EditRow, rows)
        self.report.steps, self.report.steps_lost = len(steps), highest - len(steps)
        for number, keys in self._edits.items():
            if not self._has(number):
                rows_lost = (self.found.row("edit", key) for key in keys)
                self.report.values_lost += sum(1 for row in rows_lost if row is not None and row["what"] == "values")

    def _has(self, number: int | None) -> bool:
        return number is None or number in self._texts

    # --- reviews -------------------------------------------------------------------------------------------------

    def _review(self, numbers: Collection[int]) -> None:
        """Write reviews as they are stored, or else as the journal leads to them; the journal then leads to them."""
        replayed: dict[tuple[int, int], dict[str, Json]] = {}
        ids = {name: id_ for id_, name in self.annotators.items()}
        with suppress(*_UNREADABLE):
            journal.replay_all(replayed, journal.edits_of(self.connection, numbers), ids)
        texts = {n: row["text"] for n in numbers if (row := self.found.row("article_text", n)) is not None}
        stored: dict[tuple[int, int], Row] = {}
        for number in numbers:
            for id_ in self._reviews.get(number, ()):
                row = self.found.row("review", id_)
                if row is not None:
                    stored[number, row["annotator_id"]] = row
        salvaged: dict[int, list[journal.Change]] = {}
        rows = []
        for place in sorted(stored.keys() | replayed.keys()):
            made = self._one(place, stored.get(place), replayed.get(place), texts[place[0]])
            if made is None:
                continue
            rows.append(made)
            if _document_of(made) != (replayed.get(place) or journal.blank()):
                after = {**_document_of(made), "seconds": made["seconds"]}
                salvaged.setdefault(place[1], []).append(journal.Change(place[0], "review", None, None, after))
        sqlite.insert_many(self.connection, ReviewRow, rows)
        for annotator, changes in salvaged.items():
            journal.append(self.connection, annotator, journal.IMPORT, "salvage", changes)

    def _one(
        self, place: tuple[int, int], row: Row | None, document: Mapping[str, Json] | None, text: str
    ) -> Row | None:
        stored = _fields_of(row["document"], text) if row is not None else None
        if row is not None and stored is not None and _is_status(row["status"]):
            fields = stored
            self.report.reviews += 1
            made = {**row, "expected": row.get("expected", 0)}
        elif document is None or document == journal.blank():
            self.report.reviews_lost += row is not None
            return None
        else:
            stored = _fields_of(dumps(document["fields"]).decode(), text)
            if stored is None or not _is_status(document["status"]):
                self.report.reviews_lost += 1
                return None
            fields = stored
            self.report.reviews_rebuilt += 1
            made = {
                "id": self._free_id(),
                "number": place[0],
                "annotator_id": place[1],
                "version": 1,
                "status": document["status"],
                "flagged": int(bool(document["flagged"])),
                "note": str(document["note"]),
                "seconds": 0,
                "finished": document["finished"],
                "unsure": 0,
                "corrected": 0,
                "imported": 0,
                "document": dumps(document["fields"]).decode(),
                "expected": 0,
            }
        self._bring(fields.keys())
        self.report.values += sum(map(len, fields.values()))
        suggested = loads((self.found.row("suggestion", place[0]) or {"document": dumps(_EMPTY)})["document"])
        if self._is_out_of_step(made, fields, suggested["suggestions"]):
            made["imported"] = 1
        return made

    def _is_out_of_step(self, made: Row, fields: Mapping[str, Any], suggested: Mapping[str, Json]) -> bool:
        """Whether a review no longer fits what is suggested, or its status what it says of its end."""
        beyond = any(
            v.from_ is not None and v.from_ >= len(suggested.get(key, ()))
            for key, values in fields.items()
            for v in values
        )
        return beyond or (made["finished"] is not None) != (made["status"] == Status.DONE.value)

    def _free_id(self) -> int:
        highest = max(self.found.places["review"], default=0)
        return highest + self.report.reviews_rebuilt

    # --- what is derived -----------------------------------------------------------------------------------------

    def _derive(self, numbers: Collection[int]) -> None:
        for article in articles.read(self.connection, list(numbers)):
            entries = index.suggested(self.tx.rules, article.suggestions, article.blocks)
            index.write(self.tx, {(article.number, EXTRACTION): entries})
            adding.recount(self.tx, article)

    def _count(self) -> None:
        counters.change(self.connection, EXTRACTION, {"articles": self.report.articles - self._trashed})
        counted: dict[int, dict[str, int]] = {}
        query = select(ReviewRow.annotator_id, ReviewRow.status, ReviewRow.flagged).where(outside(ReviewRow.number))
        for annotator, status, flagged in self.connection.execute(query):
            into = counted.setdefault(annotator, {})
            counters.count(into, Status.TODO, False, Status(status), bool(flagged))
        for annotator, by in counted.items():
            counters.change(self.connection, annotator, by)


def _batched(items: Iterable[_T]) -> Iterator[list[_T]]:
    there = iter(items)
    while batch := list(islice(there, BATCH)):
        yield batch


def _is_sound(edit: Row) -> bool:
    try:
        loads(edit["before"])
        loads(edit["after"])
    except _UNREADABLE:
        return False
    return edit["what"] in journal.WHATS


def _is_status(status: object) -> bool:
    return status in {s.value for s in Status}


def _fields_of(document: str, text: str) -> dict[str, Any] | None:
    """Return the values of a review, None where they cannot be read or do not stand in the text."""
    try:
        fields = unpack_fields(loads(document), lambda: text)
        for values in fields.values():
            for value in values:
                for e in value.evidence:
                    if not 0 <= e.start <= e.end <= len(text) or text[e.start : e.end] != e.quote:
                        return None
    except _UNREADABLE:
        return None
    return fields


def _document_of(row: Row) -> dict[str, Json]:
    """Return a review's row as the document that the journal leads to."""
    return {
        "status": row["status"],
        "flagged": bool(row["flagged"]),
        "note": row["note"],
        "finished": row["finished"],
        "fields": loads(row["document"]),
    }
