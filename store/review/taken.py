"""Reviews taken up for change: many read with two questions, and parsed only where a change touches them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, select

from store.articles import Block, Json, Review, Status, Suggestion
from store.database import sqlite, tally
from store.database.models import ArticleRow, ArticleText, ReviewRow, SuggestionDocument
from store.database.packing import unpack_fields, unpack_suggestions, unpack_values
from store.database.rules import Rules
from store.documents import dumps, loads, parse_blocks, parse_moment, parse_suggestions
from store.errors import UserError
from store.fields import FieldType
from store.review import journal
from store.review.state import Decided, FieldState

NOBODY = -1
"""An annotator row that no review has: for those who have done nothing yet."""


@dataclass(slots=True)
class Taken:
    """One review as it is stored, and as a document that changes are made in.

    `unsure`, `expected` and `corrected` are the counts kept with it. Suggestions and values are parsed field by field,
    when they are asked for.
    """

    rules: Rules
    number: int
    title: str
    language: str | None
    text: str
    annotator: str
    annotator_id: int
    stored: int | None
    seconds: int
    status: str
    flagged: bool
    unsure: int
    expected: int
    corrected: int
    document: dict[str, Json]
    blocks_document: str
    suggested: dict[str, Json]
    _states: dict[str, FieldState] = field(default_factory=dict)

    def suggestions(self, key: str) -> tuple[Suggestion, ...]:
        """Return what is suggested for a field."""
        values = self.suggested.get(key)
        if not values:
            return ()
        try:
            return unpack_suggestions(values)
        except (LookupError, TypeError):
            return parse_suggestions({key: values})[key]  # says what is wrong with it

    def tally(self, key: str) -> tuple[Sequence[tally.Stored], tally.Counts]:
        """Return what the document shows in a field, and what is kept of it; not of the choice of blocks."""
        field_, suggested = self.rules.fields[key], self.suggested.get(key) or ()
        decided = self.document["fields"].get(key)
        shown = tally.standing(field_, suggested, decided)
        return shown, tally.counts(field_, suggested, decided, shown, self.rules.threshold)

    def count_suggested(self, key: str) -> int:
        """Return how many values are suggested for a field."""
        return len(self.suggested.get(key) or ())

    def state(self, key: str) -> FieldState:
        """Return a field as the document has it; hidden ones too."""
        state = self._states.get(key)
        if state is None:
            field_ = self.rules.fields[key]
            blocks: tuple[Block, ...] = ()
            if field_.type is FieldType.BLOCKS:
                blocks = parse_blocks(loads(self.blocks_document), self.text)
            state = FieldState(
                field=field_,
                suggestions=self.suggestions(key),
                alternatives=(),
                decided=self._decided(key),
                threshold=self.rules.threshold,
                blocks=blocks,
                text=self.text,
            )
            self._states[key] = state
        return state

    def put(self, changes: Sequence[journal.Change]) -> None:
        """Make changes in the document."""
        for change in changes:
            journal.put(self.document, change)
            if change.what == "values":
                self._states.pop(change.field or "", None)

    def _decided(self, key: str) -> Decided:
        return unpack_values(self.document["fields"].get(key), lambda: self.text)

    def review(self) -> Review:
        """Return the review as the document has it."""
        return Review(
            annotator=self.annotator,
            status=Status(self.document["status"]),
            flagged=self.document["flagged"],
            note=self.document["note"],
            seconds=self.seconds,
            finished=parse_moment(self.document["finished"], "finished"),
            fields=unpack_fields(self.document["fields"], lambda: self.text),
        )


_NUMBERS = sqlite.listed_in("numbers")
_ARTICLES = (
    select(
        ArticleRow.number,
        ArticleRow.title,
        ArticleRow.language,
        ArticleRow.unsure,
        ArticleRow.expected,
        ArticleText.text,
        ArticleText.blocks,
        SuggestionDocument.document,
    )
    .join(ArticleText, ArticleText.number == ArticleRow.number)
    .join(SuggestionDocument, SuggestionDocument.number == ArticleRow.number)
    .where(ArticleRow.number.in_(_NUMBERS))
)
_REVIEWS = select(
    ReviewRow.number,
    ReviewRow.id,
    ReviewRow.status,
    ReviewRow.flagged,
    ReviewRow.note,
    ReviewRow.seconds,
    ReviewRow.finished,
    ReviewRow.unsure,
    ReviewRow.expected,
    ReviewRow.corrected,
    ReviewRow.document,
).where(ReviewRow.annotator_id == bindparam("annotator"), ReviewRow.number.in_(_NUMBERS))
"""Statements that every decision runs are put together once."""


def take_up(
    connection: Connection, rules: Rules, annotator: str, annotator_id: int | None, numbers: Sequence[int]
) -> Iterator[Taken]:
    """Yield an annotator's reviews of some articles, in their order; keep `numbers` to some hundreds.

    Raises UserError where an article is not there.
    """
    mine = NOBODY if annotator_id is None else annotator_id
    wanted = dumps(list(numbers)).decode()
    articles = {row[0]: row for row in connection.execute(_ARTICLES, {"numbers": wanted}).all()}
    reviews = {row[0]: row for row in connection.execute(_REVIEWS, {"numbers": wanted, "annotator": mine}).all()}
    for number in numbers:
        row, review = articles.get(number), reviews.get(number)
        if row is None:
            raise UserError("There is no article number {0} in this project.", number)
        _, title, language, unsure, expected, text, blocks, suggested = row
        stored, seconds, corrected, document = None, 0, 0, journal.blank()
        if review is not None:
            _, stored, status, flagged, note, seconds, finished, unsure, expected, corrected, fields = review
            document = {
                "status": status, "flagged": flagged, "note": note, "finished": finished, "fields": loads(fields),
            }  # fmt: skip
        yield Taken(
            rules=rules,
            number=number,
            title=title,
            language=language,
            text=text,
            annotator=annotator,
            annotator_id=mine,
            stored=stored,
            seconds=seconds,
            status=document["status"],
            flagged=document["flagged"],
            unsure=unsure,
            expected=expected,
            corrected=corrected,
            document=document,
            blocks_document=blocks,
            suggested=loads(suggested)["suggestions"],
        )


def stored_values(
    connection: Connection, annotator_id: int, key: str, numbers: Sequence[int]
) -> dict[int, tuple[list[tally.Stored], list[tally.Stored] | None]]:
    """Return what is suggested for a field of articles, and what an annotator decided, as it is stored.

    Only the field's part of each document is read, a fraction of what taking the articles up would be.
    """
    plain = sqlite.has_path(key)
    column = SuggestionDocument.document
    suggested = sqlite.part_of(column, "suggestions", key) if plain else column
    decided = sqlite.part_of(ReviewRow.document, key) if plain else ReviewRow.document
    query = select(SuggestionDocument.number, suggested).where(SuggestionDocument.number.in_(sqlite.listed(numbers)))
    theirs = select(ReviewRow.number, decided).where(
        ReviewRow.annotator_id == annotator_id, ReviewRow.number.in_(sqlite.listed(numbers))
    )
    made = {number: loads(document) for number, document in connection.execute(theirs).all() if document}
    found = {}
    for number, document in connection.execute(query).all():
        values: Json = loads(document) if document else []
        own = made.get(number)
        found[number] = (values, own) if plain else (values["suggestions"].get(key, []), (own or {}).get(key))
    return found
