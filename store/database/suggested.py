"""Read and write what is suggested for many articles at once, with the index and the counts that are kept of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, delete, select, update

from store.articles import Article, Json
from store.database import adding, articles, index
from store.database.models import (
    EXTRACTION,
    ArticleRow,
    ArticleText,
    IndexedValue,
    ReviewRow,
    SuggestionDocument,
)
from store.database.terms import Entry
from store.database.transaction import Transaction
from store.documents import block_json, dumps, loads, parse_blocks, parse_suggestions, suggestions_json
from store.fields import FieldSet, FieldType
from store.review.state import expected, unsure

_DOCUMENT = (
    update(SuggestionDocument)
    .where(SuggestionDocument.number == bindparam("of"))
    .values(document=bindparam("document"))
)
_BLOCKS = update(ArticleText).where(ArticleText.number == bindparam("of")).values(blocks=bindparam("blocks"))
_COUNTS = (
    update(ArticleRow)
    .where(ArticleRow.number == bindparam("of"))
    .values(unsure=ArticleRow.unsure + bindparam("more"), expected=ArticleRow.expected + bindparam("doubt"))
)
_REVIEW_COUNTS = (
    update(ReviewRow)
    .where(ReviewRow.number == bindparam("of"))
    .values(unsure=ReviewRow.unsure + bindparam("more"), expected=ReviewRow.expected + bindparam("doubt"))
)
_DATE = update(ArticleRow).where(ArticleRow.number == bindparam("of")).values(date=bindparam("date"))
_ERASE = delete(IndexedValue).where(
    IndexedValue.number == bindparam("of"),
    IndexedValue.annotator_id == EXTRACTION,
    IndexedValue.field_id == bindparam("field"),
)


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
    for number, field_id in tx.connection.execute(columns.where(*where)):
        decided.setdefault(number, set()).add(names.get(field_id, ""))
    query = select(ArticleRow.number, ArticleRow.site, ArticleRow.title, SuggestionDocument.document)
    query = query.join(SuggestionDocument, SuggestionDocument.number == ArticleRow.number)
    if with_text:
        query = query.add_columns(ArticleText.text, ArticleText.blocks)
        query = query.join(ArticleText, ArticleText.number == ArticleRow.number)
    found = []
    for row in tx.connection.execute(query.where(ArticleRow.number.in_(numbers)).order_by(ArticleRow.number)):
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


def write(tx: Transaction, changed: Sequence[tuple[Suggested, Article]]) -> None:
    """Write articles that were read here as they are now, with all that is kept of them."""
    documents, blocks, erased, more, dates = [], [], [], [], []
    decided: list[int] = []
    entries: dict[tuple[int, int], list[Entry]] = {}
    bodies = [f.key for f in tx.rules.fields if f.type is FieldType.BLOCKS]
    for found, article in changed:
        number, before = article.number, found.article
        keys = _put(found, article)
        documents.append({"of": number, "document": dumps(found.document).decode()})
        chosen = article.blocks if article.blocks != before.blocks else ()
        if chosen:
            blocks.append({"of": number, "blocks": dumps([block_json(b) for b in chosen]).decode()})
        touched = [*keys, *(bodies if chosen else ())]
        erased += [{"of": number, "field": tx.rules.ids[k]} for k in touched if k in tx.rules.ids]
        shown = {k: article.suggestions[k] for k in keys if k in article.suggestions and k in tx.rules.fields}
        entries[number, EXTRACTION] = index.suggested(tx.rules, shown, chosen)
        fields = FieldSet(tuple(f for k in keys if (f := tx.rules.fields.get(k)) is not None))
        old, new = before.suggestions, article.suggestions
        by = unsure(new, fields, tx.rules.threshold) - unsure(old, fields, tx.rules.threshold)
        doubt = expected(new, fields) - expected(old, fields)
        if by or doubt:
            more.append({"of": number, "more": by, "doubt": doubt})
        if not found.decided.isdisjoint(touched):
            decided.append(number)
        if any(f.type is FieldType.DATE for f in fields):
            dates.append({"of": number, "date": _date(tx, found.document)})
    # In a review that leaves the field undecided, as nearly all do, it counts as it does before anybody decided.
    rows = (
        (_DOCUMENT, documents), (_BLOCKS, blocks), (_ERASE, erased), (_COUNTS, more), (_REVIEW_COUNTS, more),
        (_DATE, dates),
    )  # fmt: skip
    for statement, given in rows:
        if given:
            tx.connection.execute(statement, given)
    index.write(tx, entries)
    for article in articles.read(tx.connection, decided):
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


def _date(tx: Transaction, document: dict[str, dict[str, Json]]) -> str | None:
    """Return the first date suggested, for lists."""
    for f in tx.rules.fields:
        if f.type is FieldType.DATE and (values := document["suggestions"].get(f.key)):
            return str(values[0]["value"])
    return None


def with_blocks(article: Article, chosen: Mapping[int, bool]) -> Article:
    """Return an article in which some of its blocks, by place, are in the body or not."""
    blocks = tuple(replace(b, body=chosen.get(i, b.body)) for i, b in enumerate(article.blocks))
    return replace(article, blocks=blocks)
