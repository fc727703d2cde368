"""Read and write what is suggested for many articles at once, with the index and the counts that are kept of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from store.articles import Article, Block, Json
from store.database import adding, articles, index, sqlite, tally
from store.database.models import (
    EXTRACTION,
    ArticleRow,
    ArticleText,
    IndexedValue,
    ReviewRow,
    SuggestionDocument,
)
from store.database.transaction import Transaction
from store.documents import block_json, dumps, loads, parse_blocks, parse_suggestions, suggestions_json
from store.fields import FieldType


@dataclass(frozen=True, slots=True)
class Suggested:
    """What is suggested for an article, in the fields that were asked for; its text and blocks only where asked for.

    `decided` are the fields that anybody decided on, `document` is all that is stored.
    """

    article: Article
    decided: frozenset[str]
    site: str
    document: dict[str, dict[str, Json]]


def read(
    tx: Transaction, numbers: Sequence[int], keys: Callable[[int, str], Collection[str]], *, with_text: bool
) -> list[Suggested]:
    """Return what is suggested for articles, in the order of their numbers.

    `keys` says which fields are asked for, from an article's number and stored document: most of a step over many
    articles would otherwise be spent on fields that it leaves alone.
    """
    names = {id_: key for key, id_ in tx.rules.ids.items()}
    decided: dict[int, set[str]] = {}
    columns = select(IndexedValue.number, IndexedValue.field_id).distinct()
    where = (IndexedValue.number.in_(numbers), IndexedValue.annotator_id != EXTRACTION)
    for number, field_id in tx.connection.execute(columns.where(*where)).all():
        decided.setdefault(number, set()).add(names.get(field_id, ""))
    query = select(ArticleRow.number, ArticleRow.site, ArticleRow.title, SuggestionDocument.document)
    query = query.join(SuggestionDocument, SuggestionDocument.number == ArticleRow.number)
    if with_text:
        query = query.add_columns(ArticleText.text, ArticleText.blocks)
        query = query.join(ArticleText, ArticleText.number == ArticleRow.number)
    found = []
    for row in tx.connection.execute(query.where(ArticleRow.number.in_(numbers)).order_by(ArticleRow.number)).all():
        document, wanted = loads(row.document), keys(row.number, row.document)
        text = row.text if with_text else ""
        parts = [{k: document[name][k] for k in wanted if k in document[name]} for name in _PARTS]
        article = Article(
            number=row.number,
            id="",
            text=text,
            source=articles.NO_SOURCE,
            title=row.title,
            blocks=parse_blocks(loads(row.blocks), text) if with_text else (),
            suggestions=parse_suggestions(parts[0]),
            alternatives=parse_suggestions(parts[1]),
        )
        found.append(Suggested(article, frozenset(decided.get(row.number, ())), row.site, document))
    return found


_PARTS = ("suggestions", "alternatives")


@dataclass(frozen=True, slots=True)
class Altered:
    """An article for which other values are suggested: its document as it is to be.

    `before` are the suggestions of each field that is another now, as they were stored; `blocks` are those of the
    article where they are chosen otherwise, `decided` the fields that anybody decided on.
    """

    number: int
    document: Mapping[str, Mapping[str, Json]]
    before: Mapping[str, Sequence[tally.Stored]]
    decided: frozenset[str]
    blocks: Sequence[Block] = ()


def write(tx: Transaction, changed: Sequence[tuple[Suggested, Article]]) -> None:
    """Write articles that were read here as they are now, with all that is kept of them."""
    altered = []
    for found, article in changed:
        stored = found.document["suggestions"]
        held = {key: stored.get(key, ()) for key in (*found.article.suggestions, *article.suggestions)}
        keys = _put(found, article)
        chosen = article.blocks if article.blocks != found.article.blocks else ()
        before = {key: held.get(key, ()) for key in keys}
        altered.append(Altered(article.number, found.document, before, found.decided, chosen))
    write_stored(tx, altered)


def write_stored(tx: Transaction, altered: Sequence[Altered]) -> None:
    """Write articles with all that is kept of them."""
    fields, ids, threshold, connection = tx.rules.fields, tx.rules.ids, tx.rules.threshold, tx.connection
    documents, blocks, erased, more, dates, decided = [], [], [], [], [], []
    bodies = [f.key for f in fields if f.type is FieldType.BLOCKS]
    rows = index.Rows()
    for one in altered:
        number, suggestions = one.number, one.document["suggestions"]
        documents.append((dumps(one.document).decode(), number))
        if one.blocks:
            blocks.append((dumps([block_json(b) for b in one.blocks]).decode(), number))
            rows.add(number, EXTRACTION, index.suggested(tx.rules, {}, one.blocks))
        touched = [*one.before, *(bodies if one.blocks else ())]
        erased += [(number, ids[key]) for key in touched if key in ids]
        unsure = expected = 0
        redated = False
        for key, old in one.before.items():
            field = fields.get(key)
            if field is None:
                continue
            new = suggestions.get(key, ())
            rows.suggest(number, ids[key], field, new)
            redated = redated or field.type is FieldType.DATE
            if not field.hidden and field.type is not FieldType.BLOCKS:
                was = tally.counts(field, old, None, old, threshold)
                now = tally.counts(field, new, None, new, threshold)
                unsure, expected = unsure + now.unsure - was.unsure, expected + now.expected - was.expected
        if unsure or expected:
            more.append((unsure, expected, number))
        if not one.decided.isdisjoint(touched):
            decided.append(number)
        if redated:
            dates.append((_date(tx, one.document), number))
    sqlite.update_rows(connection, SuggestionDocument, ("document",), documents, key="number")
    sqlite.update_rows(connection, ArticleText, ("blocks",), blocks, key="number")
    sqlite.update_rows(connection, ArticleRow, ("date",), dates, key="number")
    # In a review that leaves the field undecided, as nearly all do, it counts as it does before anybody decided.
    for table in (ArticleRow, ReviewRow):
        sqlite.add_counts(connection, table, ("unsure", "expected"), more)
    sqlite.erase_entries(connection, EXTRACTION, erased)
    index.insert(tx, rows)
    for article in articles.read(connection, decided):
        adding.recount(tx, article)


def _put(found: Suggested, article: Article) -> list[str]:
    """Put what is suggested now into the stored document; returns the fields that are others now."""
    changed: dict[str, None] = {}
    before = found.article
    lists = ((before.suggestions, article.suggestions), (before.alternatives, article.alternatives))
    for name, (old, new) in zip(_PARTS, lists, strict=True):
        for key in (*old, *(k for k in new if k not in old)):
            if key in old and key in new and old[key] == new[key]:
                continue
            changed[key] = None
            if key in new:
                found.document[name][key] = suggestions_json({key: new[key]})[key]
            else:
                found.document[name].pop(key, None)
    return list(changed)


def _date(tx: Transaction, document: Mapping[str, Mapping[str, Json]]) -> str | None:
    """Return the first date suggested, for lists."""
    for f in tx.rules.fields:
        if f.type is FieldType.DATE and (values := document["suggestions"].get(f.key)):
            return str(values[0]["value"])
    return None


def with_blocks(article: Article, chosen: Mapping[int, bool]) -> Article:
    """Return an article in which some of its blocks, by place, are in the body or not."""
    blocks = tuple(replace(b, body=chosen.get(i, b.body)) for i, b in enumerate(article.blocks))
    return replace(article, blocks=blocks)
