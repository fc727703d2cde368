"""The integrity check: whether everything that is kept of a project still says the same."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from store.always.rule import PREFIX, read
from store.articles import Article, Json, Review, Status
from store.database import articles, counters, index, sqlite
from store.database.engine import Database
from store.database.intake import field_state
from store.database.models import (
    EXTRACTION,
    Annotator,
    AnyRow,
    ArticleRow,
    ArticleSource,
    ArticleText,
    Counter,
    IndexedValue,
    ReviewRow,
    StepRow,
    SuggestionDocument,
    Term,
)
from store.database.outside import outside
from store.database.rules import Rules
from store.database.terms import STANDING, Entry
from store.documents import loads, parse_blocks, parse_suggestions
from store.errors import UserError
from store.review import journal
from store.review.state import review_state

BATCH = 200


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it must be; `id` is the article's, or None where it concerns the whole project."""

    id: str | None
    problem: str

    def __str__(self) -> str:
        return self.problem if self.id is None else f"{self.id}: {self.problem}"


def check(database: Database, rules: Rules) -> Iterator[Finding]:
    """Yield what is wrong with a project: its file, spans and quotes, index, counters and journal."""
    with database.reading() as connection:
        broken = sqlite.integrity(connection)
    yield from (Finding(None, f"the file is damaged: {problem}") for problem in broken)
    if broken:
        return
    if not database.read_only:
        with database.writing() as connection:
            problems = sqlite.full_text_integrity(connection)
        yield from (Finding(None, problem) for problem in problems)
    for key, problem in read(rules.settings)[1].items():
        yield Finding(None, f"rule {key.removeprefix(PREFIX)[:20]} cannot be read: {problem}")
    after = 0
    while True:
        with database.reading() as connection:
            following = select(ArticleRow.number).where(ArticleRow.number > after)
            batch = connection.execute(following.order_by(ArticleRow.number).limit(BATCH)).scalars().all()
            found = list(_batch(connection, rules, batch)) if batch else []
        yield from found
        if len(batch) < BATCH:
            break
        after = batch[-1]
    with database.reading() as connection:
        yield from list(_counters(connection))
        yield from list(_terms(connection))
        yield from list(_stacks(connection))


def _batch(connection: Connection, rules: Rules, numbers: Sequence[int]) -> Iterator[Finding]:
    stored: dict[tuple[int, int], list[Json]] = {}
    query = select(IndexedValue, Term.value).outerjoin(Term, Term.id == IndexedValue.term_id)
    query = query.where(IndexedValue.number.in_(numbers)).order_by(IndexedValue.field_id, IndexedValue.position)
    for row in connection.execute(query):
        entry = [row.field_id, row.position, row.value, row.score, row.decision]
        stored.setdefault((row.number, row.annotator_id), []).append(entry)
    replayed = _replayed(connection, numbers)
    kept = {
        row.number: row
        for row in connection.execute(
            select(ArticleRow.number, ArticleRow.id, ArticleRow.unsure, ArticleRow.expected).where(
                ArticleRow.number.in_(numbers)
            )
        )
    }
    sources = set(connection.execute(select(ArticleSource.number).where(ArticleSource.number.in_(numbers))).scalars())
    unread: set[int] = set()
    for number in numbers:
        id_ = kept[number].id
        if number not in sources:
            yield Finding(id_, "its source is missing")
        try:
            article = _article(connection, number)
            yield from _suggested(rules, article, kept[number], stored.pop((number, EXTRACTION), []))
            rows = select(*articles.REVIEW_COLUMNS).join(Annotator).where(ReviewRow.number == number)
            for review_row in connection.execute(rows).all():
                where = (number, review_row.annotator_id)
                yield from _reviewed(rules, article, review_row, stored.pop(where, []), replayed.pop(where, None))
        except UserError as error:
            unread.add(number)
            yield Finding(id_, str(error))
        except (LookupError, TypeError, AttributeError, ValueError) as error:
            unread.add(number)
            yield Finding(id_, f"its documents cannot be read: {error!r}")
    for number, _ in stored:
        if number not in unread:
            yield Finding(kept[number].id, "the index holds values of a review that is not there")
    for (number, _), document in replayed.items():
        if number not in unread and document != journal.blank():
            yield Finding(kept[number].id, "the journal holds a review that is not there")


def _article(connection: Connection, number: int) -> Article:
    """Return an article, its spans checked against its text."""
    columns = (ArticleText.text, ArticleText.blocks, ArticleText.meta, SuggestionDocument.document, ArticleRow.id)
    query = select(*columns).join(SuggestionDocument, SuggestionDocument.number == ArticleText.number)
    row = connection.execute(
        query.join(ArticleRow, ArticleRow.number == ArticleText.number).where(ArticleText.number == number)
    ).one_or_none()
    if row is None:
        raise UserError("its text or its suggestions are missing")
    document = loads(row.document)
    loads(row.meta)
    return Article(
        number=number,
        id=row.id,
        text=row.text,
        source=articles.NO_SOURCE,
        blocks=parse_blocks(loads(row.blocks), row.text),
        suggestions=parse_suggestions(document["suggestions"], row.text),
        alternatives=parse_suggestions(document["alternatives"], row.text, "alternatives"),
    )


def _suggested(rules: Rules, article: Article, row: AnyRow, stored: list[Json]) -> Iterator[Finding]:
    expected = index.suggested(rules, article.suggestions, article.blocks)
    if stored != _plain(expected):
        yield Finding(article.id, "the index of its suggestions differs from them")
    nobody = review_state(article, Review(annotator=""), rules.fields, rules.threshold)
    if row.unsure != nobody.unsure:
        yield Finding(article.id, f"{row.unsure} values are kept as needing a look, {nobody.unsure} do")
    if row.expected != nobody.expected:
        yield Finding(article.id, "the corrections that it is expected to need are kept wrong")


def _reviewed(
    rules: Rules, article: Article, row: AnyRow, stored: list[Json], replayed: dict[str, Json] | None
) -> Iterator[Finding]:
    review = articles.review_from(row, article.text)
    for key, values in review.fields.items():
        for value in values:
            for e in value.evidence:
                if article.text[e.start : e.end] != e.quote or not 0 <= e.start <= e.end <= len(article.text):
                    yield Finding(article.id, f"{key} ({row.name}): {e.start}-{e.end} is not “{e.quote[:40]}”")
            beyond = value.from_ is not None and value.from_ >= len(article.suggestions.get(key, ()))
            if beyond and not row.imported:  # an imported review is taken as it is
                yield Finding(article.id, f"{key} ({row.name}): comes from a suggestion that is not there")
    entries = [e for key in review.fields for e in index.decided(rules, field_state(rules, article, review, key))]
    if stored != _plain(entries):
        yield Finding(article.id, f"the index of {row.name}'s values differs from them")
    state = review_state(article, review, rules.fields, rules.threshold)
    counted = (state.unsure, state.expected, index.corrected(entries))
    if (row.unsure, row.expected, row.corrected) != counted:
        yield Finding(article.id, f"the counts kept of {row.name}'s review are wrong")
    if (review.finished is not None) != (review.status is Status.DONE) and not row.imported:
        yield Finding(article.id, f"{row.name}'s review is {review.status.value}, its time of finishing says otherwise")
    document = {
        "status": row.status,
        "flagged": row.flagged,
        "note": row.note,
        "finished": row.finished,
        "fields": loads(row.document),
    }
    if document != (replayed or journal.blank()):
        yield Finding(article.id, f"the journal leads to another review of {row.name} than is stored")


def _plain(entries: Sequence[Entry]) -> list[Json]:
    return sorted(([e.field_id, e.position, e.value, e.score, e.decision] for e in entries), key=lambda e: e[:2])


def _replayed(connection: Connection, numbers: Sequence[int]) -> dict[tuple[int, int], dict[str, Json]]:
    """Return where the journal leads to, by article and annotator."""
    documents: dict[tuple[int, int], dict[str, Json]] = {}
    journal.replay_all(documents, journal.edits_of(connection, numbers), journal.annotator_ids(connection))
    return documents


def _counters(connection: Connection) -> Iterator[Finding]:
    columns = (Counter.annotator_id, Counter.name, Counter.count)
    kept = {(annotator, name): count for annotator, name, count in connection.execute(select(*columns)) if count}
    counted: dict[tuple[int, str], int] = {}
    listed = outside(ArticleRow.number)
    total = connection.execute(select(func.count()).select_from(ArticleRow).where(listed)).scalar() or 0
    if total:
        counted[EXTRACTION, "articles"] = total
    by_status = select(ReviewRow.annotator_id, ReviewRow.status, func.count()).where(outside(ReviewRow.number))
    for annotator, status, count in connection.execute(by_status.group_by(ReviewRow.annotator_id, ReviewRow.status)):
        if status in counters.KEPT:
            counted[annotator, status] = count
    flagged = select(ReviewRow.annotator_id, func.count()).where(ReviewRow.flagged.is_(True))
    flagged = flagged.where(outside(ReviewRow.number))
    for annotator, count in connection.execute(flagged.group_by(ReviewRow.annotator_id)):
        counted[annotator, "flagged"] = count
    for where in sorted(kept.keys() | counted.keys()):
        if kept.get(where, 0) != counted.get(where, 0):
            counts = f"{kept.get(where, 0)} are kept, {counted.get(where, 0)} are there"
            yield Finding(None, f"the counter “{where[1]}” is wrong: {counts}")


def _terms(connection: Connection) -> Iterator[Finding]:
    stand = IndexedValue.decision.in_(STANDING)
    standing = select(IndexedValue.term_id, func.count()).where(stand, IndexedValue.term_id.is_not(None))
    counted: Tally[int] = Tally()
    for term, count in connection.execute(standing.group_by(IndexedValue.term_id)):
        counted[term or 0] = count
    kept = {
        row.id: row.accepted for row in connection.execute(select(Term.id, Term.accepted).where(Term.accepted != 0))
    }
    wrong = [id_ for id_ in kept.keys() | counted.keys() if kept.get(id_, 0) != counted[id_]]
    if wrong:
        yield Finding(None, f"how often values were accepted is wrong for {len(wrong)} of them")


def _stacks(connection: Connection) -> Iterator[Finding]:
    steps = set(connection.execute(select(StepRow.id)).scalars())
    columns = (StepRow.id, StepRow.reverts, StepRow.undo_top, StepRow.redo_top, StepRow.below)
    for row in connection.execute(select(*columns)):
        if any(pointer is not None and pointer not in steps for pointer in row[1:]):
            yield Finding(None, f"step {row.id} of the journal refers to a step that is not there")
