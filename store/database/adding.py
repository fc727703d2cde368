"""Decide what becomes of each article of an import: read, known, merged or failed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select, update

from store.always.applying import ruled_blocks
from store.articles import Added, Article, ImportedArticle, Json, Review, Suggestion
from store.database import always, articles, index, merging
from store.database.intake import (
    CHUNK,
    clean,
    date_of,
    field_state,
    site_of,
    suggestion_document,
    write_new,
    write_reviews,
)
from store.database.models import (
    EXTRACTION,
    Annotator,
    ArticleRow,
    ArticleSource,
    ArticleText,
    ReviewRow,
    SuggestionDocument,
)
from store.database.outside import held
from store.database.rules import load, put_fields
from store.database.transaction import Transaction
from store.documents import InvalidDocument, block_json, dumps, parse_blocks, parse_suggestions
from store.errors import UserError
from store.field_files import RESERVED, from_dict
from store.review.state import review_state

OTHER_CONTENT = "it is in the project already with other content; import it with --merge to join what is new"
IN_TRASH = "it is in the project's trash; put it back from there"
OTHER_TEXT = "its text is another than in the project; that one stays, and only suggestions join"
KEPT_REVIEW = "{} has reviewed it here already; that review stays, the other one was left out"

Incoming = tuple[Article, tuple[Review, ...]]


def add(tx: Transaction, items: Sequence[ImportedArticle], *, merge: bool) -> list[Added]:
    """Take articles in; returns what became of each, in their order. Fields that are unknown come with them."""
    added: list[Added | None] = [None] * len(items)
    checked: dict[int, Incoming] = {}
    for place, item in enumerate(items):
        try:
            checked[place] = clean(item)
            _bring_fields(tx, *checked[place])
        except UserError as error:
            checked.pop(place, None)
            id_ = item.draft.id if item.draft.id is not None else item.draft.fallback_id
            added[place] = Added(id=id_, number=None, outcome="failed", reason=str(error))
    unnamed = {place for place in checked if items[place].draft.id is None}
    numbers = _known_ids(tx.connection, [article.id for article, _ in checked.values()])
    sources = _known_sources(tx.connection, [checked[place][0].source.sha256 for place in unnamed])
    fresh: dict[str, int] = {}
    same_source: dict[str, int] = {}
    again: list[int] = []
    for place, (article, _) in checked.items():
        if place in unnamed and (number := sources.get(article.source.sha256)) is not None:
            added[place] = Added(id=article.id, number=number, outcome="known")
        elif (
            article.id in numbers or article.id in fresh or (place in unnamed and article.source.sha256 in same_source)
        ):
            again.append(place)
        else:
            fresh[article.id] = place
            if place in unnamed and article.source.sha256:
                same_source[article.source.sha256] = place
    written = write_new(tx, (_fresh(tx, items[place], *checked[place]) for place in fresh.values()))
    for place, number in zip(fresh.values(), written, strict=True):
        added[place] = Added(id=checked[place][0].id, number=number, outcome="read")
        numbers[checked[place][0].id] = number
    for place in again:
        article, _ = checked[place]
        twin = same_source.get(article.source.sha256) if place in unnamed else None
        if twin is not None and twin != place:
            known = added[twin]
            added[place] = Added(id=article.id, number=known.number if known else None, outcome="known")
        else:
            lossless = items[place].draft.lossless
            added[place] = _again(tx, numbers[article.id], checked[place], merge=merge, lossless=lossless)
    return [a for a in added if a is not None]


def _fresh(tx: Transaction, item: ImportedArticle, article: Article, reviews: tuple[Review, ...]) -> Incoming:
    """Return a new article as it is written: under the project's rules, but for one that is taken as it is."""
    return (article if item.draft.lossless else always.ruled_new(tx.rules, article, reviews)), reviews


def in_name_of(item: ImportedArticle, annotator: str | None) -> ImportedArticle:
    """Return an article whose reviews that name nobody are the annotator's."""
    if annotator is None or all(r.annotator for r in item.draft.reviews):
        return item
    reviews = tuple(r if r.annotator else replace(r, annotator=annotator) for r in item.draft.reviews)
    return replace(item, draft=replace(item.draft, reviews=reviews))


def _bring_fields(tx: Transaction, article: Article, reviews: Sequence[Review]) -> None:
    """Add the fields that an article brings along to the project: those that are unknown become text, many."""
    used = (article.suggestions, article.alternatives, *(r.fields for r in reviews))
    unknown = dict.fromkeys(key for named in used for key in named if key not in tx.rules.fields)
    if not unknown:
        return
    for key in unknown:
        if key in RESERVED:
            raise InvalidDocument("no field can be called {0!r}", key)
    more = [from_dict({"key": key, "many": True}) for key in unknown]
    put_fields(tx.connection, tx.rules.fields.with_fields(more))
    tx.rules = load(tx.connection)


def _known_ids(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    known = {}
    for start in range(0, len(ids), CHUNK):
        where = ArticleRow.id.in_(ids[start : start + CHUNK])
        known.update(
            {r.id: r.number for r in connection.execute(select(ArticleRow.id, ArticleRow.number).where(where))}
        )
    return known


def _known_sources(connection: Connection, digests: Sequence[str]) -> dict[str, int]:
    known: dict[str, int] = {}
    wanted = [d for d in dict.fromkeys(digests) if d]
    for start in range(0, len(wanted), CHUNK):
        where = ArticleSource.sha256.in_(wanted[start : start + CHUNK])
        rows = connection.execute(select(ArticleSource.sha256, ArticleSource.number).where(where))
        for row in rows:
            known.setdefault(row.sha256, row.number)
    return known


def _again(tx: Transaction, number: int, incoming: Incoming, *, merge: bool, lossless: bool) -> Added:
    """Return what becomes of an article whose id is in the project already."""
    new, reviews = incoming
    if held(tx.connection, [number]):
        return Added(id=new.id, number=number, outcome="known", reason=IN_TRASH)
    stored = articles.read(tx.connection, [number], with_html=True)[0]

    def outcome(name: str, reason: str = "") -> Added:
        return Added(id=new.id, number=number, outcome=name, reason=reason)

    if not lossless and new.source.sha256 and new.source.sha256 == stored.source.sha256:
        return outcome("known")
    if not lossless and _same_content(stored, new):
        return outcome("known")
    if new.text != stored.text and reviews:
        return outcome("failed", "its text is another than in the project, so its reviews do not fit")
    if not merge:
        return outcome("known") if lossless and _nothing_new(stored, new, reviews) else outcome("failed", OTHER_CONTENT)
    decided = frozenset(key for r in stored.reviews for key in r.fields)
    reviewed = frozenset(r.annotator for r in stored.reviews)
    base = stored
    if not lossless:
        base = always.unruled(tx.rules, stored, decided)
        new = always.ruled_only(tx.rules, new, site_of(stored.url), decided)
    merged = merging.merge(tx.rules.fields, base, new, reviews, decided=decided, reviewed=reviewed)
    if not lossless:
        merged = always.ruled_merged(tx.rules, stored, merged, decided)
    told = [OTHER_TEXT] if new.text != stored.text else []
    told += [KEPT_REVIEW.format(r.annotator) for r in reviews if r.annotator in reviewed and r not in stored.reviews]
    return outcome("merged" if apply(tx, stored, merged) else "known", "; ".join(told))


def _same_content(stored: Article, new: Article) -> bool:
    """Whether a record says nothing that is not in the project, however it was written this time."""
    if (new.text, new.url, new.source.html) != (stored.text, stored.url, stored.source.html):
        return False
    if not new.meta.items() <= stored.meta.items():
        return False
    return all(
        any(_says(known, s) for known in (*stored.suggestions.get(key, ()), *stored.alternatives.get(key, ())))
        for named in (new.suggestions, new.alternatives)
        for key, values in named.items()
        for s in values
    )


def _says(known: Suggestion, said: Suggestion) -> bool:
    """Whether a stored suggestion says all that another one does."""
    return (
        (known.value, type(known.value), known.score) == (said.value, type(said.value), said.score)
        and all(known.attributes.get(name) == value for name, value in said.attributes.items())
        and set(said.evidence) <= set(known.evidence)
    )


def _nothing_new(stored: Article, new: Article, reviews: Sequence[Review]) -> bool:
    """Whether everything that a lossless line says is in the project as it says it."""
    if new.text != stored.text or any(r not in stored.reviews for r in reviews):
        return False
    for mine, theirs in ((stored.suggestions, new.suggestions), (stored.alternatives, new.alternatives)):
        if any(mine.get(key, ()) != values for key, values in theirs.items()):
            return False
    return True


def suggest(tx: Transaction, number: int, result: dict[str, Json]) -> None:
    """Take a new extraction of an article: it replaces the old one where nobody decided.

    `result` is what `store.extract.pipeline.extract` returns; its blocks replace the stored ones unless somebody
    decided on the body. Raises InvalidDocument where it does not fit the text.
    """
    found = articles.read(tx.connection, [number])
    if not found:
        raise UserError("There is no article number {0} in this project.", number)
    stored = found[0]
    new = replace(
        stored,
        suggestions=parse_suggestions(result.get("suggestions") or {}, stored.text),
        alternatives=parse_suggestions(result.get("alternatives") or {}, stored.text, "alternatives"),
        blocks=parse_blocks(result.get("blocks") or [], stored.text),
    )
    _bring_fields(tx, new, ())
    decided = frozenset(key for r in stored.reviews for key in r.fields)
    chosen = ruled_blocks(new.blocks, stored.text, always.compiled(tx.rules), site_of(stored.url))
    if chosen and chosen != stored.blocks and not always.body_decided(tx.rules, decided):
        new = replace(new, blocks=chosen)
        blocks = dumps([block_json(b) for b in new.blocks]).decode()
        tx.connection.execute(update(ArticleText).where(ArticleText.number == number).values(blocks=blocks))
        stored = replace(stored, blocks=new.blocks)
    language = result.get("language")
    if stored.language is None and isinstance(language, str):
        tx.connection.execute(update(ArticleRow).where(ArticleRow.number == number).values(language=language))
    merged = merging.renew(always.unruled(tx.rules, stored, decided), new, decided=decided)
    apply(tx, stored, always.ruled_merged(tx.rules, stored, merged, decided), anyway=True)


def apply(
    tx: Transaction,
    stored: Article,
    merged: merging.Merged,
    *,
    anyway: bool = False,
) -> bool:
    """Write merged suggestions and reviews with all that is kept of them; False where there was nothing to write."""
    number = stored.number
    changed = replace(stored, suggestions=merged.suggestions, alternatives=merged.alternatives)
    same = merged.suggestions == stored.suggestions and merged.alternatives == stored.alternatives
    if same and not merged.reviews and not anyway:
        return False
    if not same or anyway:
        document = suggestion_document(changed)
        tx.connection.execute(
            update(SuggestionDocument).where(SuggestionDocument.number == number).values(document=document)
        )
        index.erase(tx, number, EXTRACTION)
        index.write(tx, {(number, EXTRACTION): index.suggested(tx.rules, changed.suggestions, changed.blocks)})
        recount(tx, changed)
    if merged.reviews:
        blank = [r.annotator for r in merged.reviews]
        _drop_blank(tx.connection, number, blank)
        write_reviews(tx, [(changed, merged.reviews)])
    return True


def recount(tx: Transaction, article: Article) -> None:
    """Bring an article's kept counts, and its reviewers', in line with its suggestions and the threshold."""
    number = article.number
    nobody = review_state(article, Review(annotator=""), tx.rules.fields, tx.rules.threshold)
    values = {"unsure": nobody.unsure, "expected": nobody.expected, "date": date_of(tx.rules, article.suggestions)}
    tx.connection.execute(update(ArticleRow).where(ArticleRow.number == number).values(**values))
    query = select(*articles.REVIEW_COLUMNS).join(Annotator).where(ReviewRow.number == number)
    for row in tx.connection.execute(query).all():
        review = articles.review_from(row, article.text)
        entries = [
            e for key in review.fields for e in index.decided(tx.rules, field_state(tx.rules, article, review, key))
        ]
        index.erase(tx, number, row.annotator_id)
        index.write(tx, {(number, row.annotator_id): entries})
        state = review_state(article, review, tx.rules.fields, tx.rules.threshold)
        counted = {"unsure": state.unsure, "expected": state.expected, "corrected": index.corrected(entries)}
        tx.connection.execute(update(ReviewRow).where(ReviewRow.id == row.id).values(**counted))


def _drop_blank(connection: Connection, number: int, annotators: Iterable[str]) -> None:
    """Take away reviews that an undo left empty, where an imported one takes their place."""
    mine = select(Annotator.id).where(Annotator.name.in_(list(annotators)))
    where = (ReviewRow.number == number, ReviewRow.annotator_id.in_(mine))
    connection.execute(ReviewRow.__table__.delete().where(*where))  # type: ignore[attr-defined]
