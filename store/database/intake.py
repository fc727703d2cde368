"""Take articles in: many in one transaction, each known, merged, new or refused on its own."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from sqlalchemy import Connection, bindparam, func, insert, select

from store.articles import (
    Article,
    ArticleDraft,
    Block,
    BlockKind,
    ImportedArticle,
    Json,
    Review,
    Status,
    Suggestion,
)
from store.database import counters, index, sqlite
from store.database.models import (
    EXTRACTION,
    Annotator,
    ArticleRow,
    ArticleSource,
    ArticleText,
    ReviewRow,
    SuggestionDocument,
)
from store.database.packing import pack_fields
from store.database.rules import Rules
from store.database.terms import Entry
from store.database.transaction import Transaction
from store.documents import (
    InvalidDocument,
    block_json,
    clean_text,
    dumps,
    fields_json,
    moment_json,
    parse_blocks,
    parse_fields,
    parse_meta,
    parse_suggestions,
    suggestions_json,
)
from store.fields import FieldType
from store.review.state import FieldState, ReviewState, expected, review_state, unsure

CHUNK = 300


@dataclass(slots=True)
class Rows:
    """The rows of a batch, by table."""

    articles: list[dict[str, Json]] = field(default_factory=list)
    texts: list[dict[str, Json]] = field(default_factory=list)
    sources: list[dict[str, Json]] = field(default_factory=list)
    suggestions: list[dict[str, Json]] = field(default_factory=list)
    entries: dict[tuple[int, int], Sequence[Entry]] = field(default_factory=dict)
    reviews: dict[int, tuple[Article, tuple[Review, ...]]] = field(default_factory=dict)


def clean(item: ImportedArticle) -> tuple[Article, tuple[Review, ...]]:
    """Check a draft at the door: everything typed, storable, and every quote what stands in the text.

    Raises InvalidDocument with the reason.
    """
    draft = item.draft
    if draft.text is None:
        raise InvalidDocument("it has no text")
    text = clean_text(draft.text)
    if item.checked:
        return _as_checked(draft, clean_text(item.title), text), _named(draft.reviews)
    suggestions = checked_suggestions(draft.suggestions, text)
    reviews = tuple(
        replace(
            r,
            annotator=annotator_name(r.annotator),
            note=clean_text(r.note),
            fields=parse_fields(fields_json(r.fields), text, f"review of {r.annotator}"),
        )
        for r in draft.reviews
    )
    checked = Article(
        number=0,
        id=clean_text(draft.id if draft.id is not None else draft.fallback_id),
        text=text,
        source=replace(
            draft.source,
            name=clean_text(draft.source.name),
            format=clean_text(draft.source.format),
            sha256=clean_text(draft.source.sha256),
            html=None if draft.source.html is None else clean_text(draft.source.html),
        ),
        url=None if draft.url is None else clean_text(draft.url),
        title=title_of(clean_text(item.title), suggestions, text),
        language=None if draft.language is None else clean_text(draft.language),
        meta=parse_meta(draft.meta),
        blocks=checked_blocks(draft.blocks, text),
        suggestions=suggestions,
        alternatives=checked_suggestions(draft.alternatives, text, "alternatives"),
    )
    return checked, reviews


def _as_checked(draft: ArticleDraft, title: str, text: str) -> Article:
    """Return the article of a draft that is sound already; checking it twice would cost a third of an import."""
    return Article(
        number=0,
        id=clean_text(draft.id if draft.id is not None else draft.fallback_id),
        text=text,
        source=draft.source,
        url=draft.url,
        title=title_of(title, draft.suggestions, text),
        language=draft.language,
        meta=draft.meta,
        blocks=draft.blocks,
        suggestions=draft.suggestions,
        alternatives=draft.alternatives,
    )


def _named(reviews: tuple[Review, ...]) -> tuple[Review, ...]:
    return tuple(replace(r, annotator=annotator_name(r.annotator)) for r in reviews)


def checked_suggestions(
    given: Mapping[str, Sequence[Suggestion]], text: str, where: str = "suggestions"
) -> dict[str, tuple[Suggestion, ...]]:
    """Return suggestions as they may be stored; those that are plainly sound are taken as they are."""
    if all(key and key == clean_text(key) and all(_is_sound(s, text) for s in values) for key, values in given.items()):
        return {key: tuple(values) for key, values in given.items()}
    return parse_suggestions(suggestions_json(given), text, where)


def checked_blocks(given: Sequence[Block], text: str) -> tuple[Block, ...]:
    """Return blocks as they may be stored; those that are plainly sound are taken as they are."""
    length = len(text)
    if all(
        type(b.start) is int is type(b.end) and 0 <= b.start <= b.end <= length and type(b.kind) is BlockKind
        for b in given
    ):
        return tuple(given)
    return parse_blocks([block_json(b) for b in given], text)


def _is_sound(suggestion: Suggestion, text: str) -> bool:
    """Whether the door would let a suggestion through unchanged; False also where it only might not."""
    value, score = suggestion.value, suggestion.score
    if type(value) is str:
        if clean_text(value) != value:
            return False
    elif type(value) is not int or not -(2**63) <= value < 2**63:
        return False
    if suggestion.attributes or suggestion.agreed or clean_text(suggestion.extractor) != suggestion.extractor:
        return False
    if score is not None and (type(score) is not float or not 0 <= score <= 1 or score != round(score, 4)):
        return False
    length = len(text)
    return all(
        type(e.start) is int is type(e.end) and 0 <= e.start <= e.end <= length and text[e.start : e.end] == e.quote
        for e in suggestion.evidence
    )


def annotator_name(name: str) -> str:
    """Return an annotator's name as it is stored; an empty one is refused."""
    name = clean_text(name).strip()
    if not name:
        raise InvalidDocument("an annotator needs a name")
    return name


def title_of(title: str, suggestions: Mapping[str, Sequence[Suggestion]], text: str) -> str:
    """Return what lists call an article: its title, or the headline suggested, or its first line."""
    if not title.strip():
        headline = next(iter(suggestions.get("headline", ())), None)
        title = str(headline.value or "") if headline else ""
    if not title.strip():
        title = next((line for line in text[:2000].splitlines() if line.strip()), "")
    return " ".join(title.split())[:300]


def write_new(tx: Transaction, articles: Iterable[tuple[Article, tuple[Review, ...]]]) -> list[int]:
    """Write new articles whose ids are free; returns their numbers."""
    rows, numbers = Rows(), []
    number = sqlite.next_id(tx.connection, ArticleRow.number)
    added = moment_json(datetime.now(UTC))
    for article, reviews in articles:
        _add_rows(rows, tx.rules, replace(article, number=number), reviews, added or "")
        numbers.append(number)
        number += 1
    if not numbers:
        return []
    sqlite.insert_many(tx.connection, ArticleRow, rows.articles)
    sqlite.insert_searched(tx.connection, ArticleText, rows.texts)
    sqlite.insert_many(tx.connection, ArticleSource, rows.sources)
    sqlite.insert_many(tx.connection, SuggestionDocument, rows.suggestions)
    index.write(tx, rows.entries)
    counters.change(tx.connection, EXTRACTION, {"articles": len(numbers)})
    write_reviews(tx, list(rows.reviews.values()))
    return numbers


def _add_rows(rows: Rows, rules: Rules, article: Article, reviews: tuple[Review, ...], added: str) -> None:
    number, source = article.number, article.source
    rows.articles.append(
        {
            "number": number,
            "id": article.id,
            "title": article.title,
            "url": article.url,
            "site": site_of(article.url),
            "date": date_of(rules, article.suggestions),
            "language": article.language,
            "format": source.format,
            "characters": len(article.text),
            "unsure": unsure(article.suggestions, rules.fields, rules.threshold),
            "expected": expected(article.suggestions, rules.fields),
            "added": added,
        }
    )
    rows.texts.append(
        {
            "number": number,
            "title": article.title,
            "text": article.text,
            "blocks": dumps(article.blocks).decode(),
            "meta": dumps(article.meta).decode(),
        }
    )
    rows.sources.append(
        {
            "number": number,
            "name": source.name,
            "format": source.format,
            "sha256": source.sha256,
            "html": None if source.html is None else zlib.compress(source.html.encode()),
        }
    )
    rows.suggestions.append({"number": number, "document": suggestion_document(article)})
    rows.entries[number, EXTRACTION] = index.suggested(rules, article.suggestions, article.blocks)
    if reviews:
        rows.reviews[number] = (article, reviews)


def suggestion_document(article: Article) -> str:
    """Return what is stored of an article's suggestions."""
    # The dataclasses have the members of the format in its order, and what passed the door has rounded scores.
    return dumps({"suggestions": article.suggestions, "alternatives": article.alternatives}).decode()


def site_of(url: str | None) -> str:
    """Return the host of an address without `www.`, or nothing."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def date_of(rules: Rules, suggestions: Mapping[str, Sequence[Suggestion]]) -> str | None:
    """Return the first date suggested, for lists."""
    for f in rules.fields:
        if f.type is FieldType.DATE and (values := suggestions.get(f.key)):
            return str(values[0].value)
    return None


def write_reviews(tx: Transaction, given: Sequence[tuple[Article, tuple[Review, ...]]]) -> None:
    """Write reviews that came with an import, as one journal step an annotator."""
    from store.review import journal

    by_annotator: dict[str, list[tuple[Article, Review]]] = {}
    for article, reviews in given:
        for review in reviews:
            by_annotator.setdefault(review.annotator, []).append((article, review))
    rows: dict[tuple[int, str], dict[str, Json]] = {}
    for name, listed in by_annotator.items():
        annotator = annotator_row(tx.connection, name)
        changes: dict[str, int] = {}
        edits, entries = [], {}
        for article, review in listed:
            found = [
                e for key in review.fields for e in index.decided(tx.rules, field_state(tx.rules, article, review, key))
            ]
            entries[article.number, annotator] = found
            state = review_state(article, review, tx.rules.fields, tx.rules.threshold)
            row = _review_values(annotator, state, index.corrected(found))
            rows[article.number, name] = row
            counters.count(changes, Status.TODO, False, review.status, review.flagged)
            edits.append(journal.imported(article.number, review))
        index.write(tx, entries)
        counters.change(tx.connection, annotator, changes)
        journal.append(tx.connection, annotator, "import", "import", edits)
    ordered = [rows[article.number, review.annotator] for article, reviews in given for review in reviews]
    sqlite.insert_many(tx.connection, ReviewRow, ordered)


def _review_values(annotator: int, state: ReviewState, corrected: int) -> dict[str, Json]:
    review = state.review
    return {
        "number": state.article.number,
        "annotator_id": annotator,
        "version": 1,
        "status": review.status.value,
        "flagged": review.flagged,
        "note": review.note,
        "seconds": review.seconds,
        "finished": moment_json(review.finished),
        "unsure": state.unsure,
        "expected": state.expected,
        "corrected": corrected,
        "imported": True,
        "document": dumps(pack_fields(review.fields)).decode(),
    }


def field_state(rules: Rules, article: Article, review: Review, key: str) -> FieldState:
    """Return one field before an annotator, hidden ones too."""
    field_ = rules.fields[key]
    return FieldState(
        field=field_,
        suggestions=article.suggestions.get(key, ()),
        alternatives=article.alternatives.get(key, ()),
        decided=review.fields.get(key),
        threshold=rules.threshold,
        blocks=article.blocks if field_.type is FieldType.BLOCKS else (),
        text=article.text,
    )


_ANNOTATOR = select(Annotator.id).where(Annotator.name == bindparam("name"))


def annotator_row(connection: Connection, name: str) -> int:
    """Return an annotator's row; a new name gets one."""
    name = annotator_name(name)
    found = connection.execute(_ANNOTATOR, {"name": name}).scalar()
    if found is None:
        found = (connection.execute(select(func.max(Annotator.id))).scalar() or 0) + 1
        connection.execute(insert(Annotator).values(id=found, name=name))
    return found
