"""Complete what is being written at the caret of a query: names, and the values that a project has for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Connection, SQLColumnExpression, and_, desc, func, or_, select

from store.articles import Status
from store.database import settings, sqlite
from store.database.models import ArticleRow, IndexedValue, Term
from store.database.rules import Rules
from store.documents import clean_text
from store.fields import Field, FieldType
from store.search import names, saved
from store.search.caret import Kind, Place, place_at, quoted
from store.search.conditions import match_of
from store.search.fold import fold

LIMIT = 30


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be written at the caret: `text` as it is written, `shown` to be read.

    `detail` says what it is, in English; `count`: in how many articles it stands, where that is known. A `name` is
    followed by its value.
    """

    text: str
    shown: str
    detail: str = ""
    count: int | None = None
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class Completion:
    """What can be written in the place of `query[start:end]`."""

    start: int
    end: int
    typed: str
    offers: tuple[Offer, ...] = ()


def complete(
    connection: Connection, rules: Rules, query: str, caret: int, limit: int = LIMIT, *, empty: bool = False
) -> Completion:
    """Return what can be written at the caret, the likeliest first; at an empty place only where `empty` is set."""
    place = place_at(query, caret)
    if place is None or (place.kind is Kind.NAME and not place.typed and not empty):
        return Completion(caret, caret, "")
    if place.kind is Kind.NAME:
        offers = _names(rules, place)
    elif place.kind is Kind.SAVED:
        offers = _saved(rules, place.typed)
    else:
        offers = _values(connection, rules, place, limit)
    return Completion(place.start, place.end, place.typed, tuple(offers[:limit]))


def _names(rules: Rules, place: Place) -> list[Offer]:
    """Return the fields and other names that begin as typed: by key, then by label or alias."""
    wanted, colon = fold(place.typed), "" if place.followed else ":"
    ranked: list[tuple[int, int, Offer]] = []
    for position, field in enumerate(rules.fields):
        also = (field.label, *field.aliases)
        rank = _rank(wanted, field.key, also)
        if rank is not None and not field.hidden:
            detail = field.label if fold(field.label) != fold(field.key) else field.help
            ranked.append((rank, position, Offer(field.key + colon, field.key, detail, is_name=True)))
    for position, (name, detail) in enumerate(names.NAMES.items(), 1000):
        rank = _rank(wanted, name, ())
        if rank is not None:
            ranked.append((rank, position, Offer(name + colon, name, detail, is_name=True)))
    if not wanted:
        ranked += [(9, n, offer) for n, offer in enumerate(_saved(rules, ""))]
    return [offer for _, _, offer in sorted(ranked, key=lambda r: r[:2])]


def _rank(wanted: str, name: str, also: Iterable[str]) -> int | None:
    if fold(name).startswith(wanted):
        return 0
    others = [fold(a) for a in also]
    if any(a.startswith(wanted) for a in others):
        return 1
    return 2 if any(word.startswith(wanted) for a in others for word in a.split()) else None


def _saved(rules: Rules, typed: str) -> list[Offer]:
    wanted = fold(typed)
    filters = saved.read(rules.settings)
    first = [f for f in filters if fold(f.name).startswith(wanted)]
    found = first + [f for f in filters if f not in first and wanted in fold(f.name)]
    return [Offer(f"@{quoted(f.name)}", f"@{f.name}", f.query or "all articles") for f in found]


# --- values ---------------------------------------------------------------------------------------------------------


def _values(connection: Connection, rules: Rules, place: Place, limit: int) -> list[Offer]:
    special = _SPECIAL.get(fold(place.name))
    if special is not None:
        return special(connection, rules, place.typed)
    if fold(place.name) in names.NAMES:
        return []
    field = names.field_named(rules.fields, place.name)
    if field is None or field.type is FieldType.BLOCKS:
        return []
    rows = _of_field(connection, rules, field, clean_text(place.typed), limit)
    if field.type is FieldType.CHOICE:
        known = {text for text, _ in rows}
        rows += [(c, 0) for c in field.choices if c not in known and _begins(c, place.typed)]
    offers = [Offer(quoted(text), text, count=count) for text, count in rows]
    if not place.typed:
        offers.append(Offer("*", "*", "anything stands in the field"))
    return offers


def _of_field(connection: Connection, rules: Rules, field: Field, typed: str, limit: int) -> list[tuple[str, int]]:
    """Return a field's suggested and accepted values with the number of their articles, the commonest first."""
    articles = func.count(IndexedValue.number.distinct())
    mine = Term.field_id == rules.ids[field.key]
    if field.type is FieldType.DATE:
        start = func.substr(Term.date, 1, _date_length(typed))
        found = select(start, articles.label("articles")).where(mine, Term.date.startswith(typed, autoescape=True))
        found = found.group_by(start)
    else:
        found = select(Term.value, articles.label("articles")).where(mine, _begun(field, typed)).group_by(Term.id)
    found = found.join(IndexedValue, IndexedValue.term_id == Term.id)
    rows = connection.execute(found.order_by(desc("articles"), found.selected_columns[0]).limit(limit))
    # In the order of their number; but what begins as typed stands before what has it in a later word.
    listed = [(text, count) for text, count in rows]
    return sorted(listed, key=lambda row: not _begins(row[0], typed))


def _begun(field: Field, typed: str) -> ColumnElement[bool]:
    """Whether a value begins as typed, or a word of it does."""
    start = fold(typed)
    if not start:
        return Term.key.is_not(None)
    begins = and_(Term.key >= start, Term.key < start + "\U0010ffff")
    if field.type is FieldType.NUMBER or not any(c.isalnum() for c in start):
        return begins
    return or_(begins, Term.id.in_(sqlite.terms_matching(match_of(typed, prefix=True))))


def _date_length(typed: str) -> int:
    """Return how much of a date is offered next: the years, the months of one, its days."""
    return 4 if len(typed) < 4 else 7 if len(typed) < 7 else 10


def _begins(text: str, typed: str) -> bool:
    return fold(text).startswith(fold(typed))


def _choices(*choices: tuple[str, str]) -> Callable[[Connection, Rules, str], list[Offer]]:
    def offer(_: Connection, __: Rules, typed: str) -> list[Offer]:
        return [Offer(text, text, detail) for text, detail in choices if _begins(text, typed)]

    return offer


def _fields(_: Connection, rules: Rules, typed: str) -> list[Offer]:
    place = Place(Kind.NAME, typed, 0, 0, followed=True)
    return [replace(o, is_name=False) for o in _names(rules, place) if o.shown in rules.fields and o.text[:1] != "@"]


def _changed(connection: Connection, rules: Rules, typed: str) -> list[Offer]:
    anything = [] if typed else [Offer("*", "*", "any field was changed")]
    return _fields(connection, rules, typed) + anything


def _annotators(connection: Connection, _: Rules, typed: str) -> list[Offer]:
    return [Offer(quoted(n), n) for n in settings.annotators(connection) if _begins(n, typed)]


def _column(column: SQLColumnExpression[str | None]) -> Callable[[Connection, Rules, str], list[Offer]]:
    """Return a completer over a column of the articles, the commonest first."""

    def offer(connection: Connection, _: Rules, typed: str) -> list[Offer]:
        found = select(column, func.count().label("articles")).where(column.is_not(None), column != "")
        rows = connection.execute(found.group_by(column).order_by(desc("articles"), column))
        return [Offer(quoted(text), text, count=count) for text, count in rows if text and _within(text, typed)]

    return offer


def _within(text: str, typed: str) -> bool:
    """Whether a host, language or format begins as typed, or a part of it does."""
    wanted = typed.lower().removeprefix("www.")
    parts: Sequence[str] = text.lower().replace("-", ".").split(".")
    return any(".".join(parts[n:]).startswith(wanted) for n in range(len(parts))) or text.lower().startswith(wanted)


_STATUSES = {
    Status.TODO: "nothing was decided yet",
    Status.IN_PROGRESS: "begun",
    Status.DONE: "all was checked",
    Status.SKIPPED: "left for later",
}

_SPECIAL: dict[str, Callable[[Connection, Rules, str], list[Offer]]] = {
    "status": _choices(*((status.value, text) for status, text in _STATUSES.items())),
    "flagged": _choices(("yes", "flagged"), ("no", "not flagged")),
    "score": _choices(("none", "suggested without a score")),
    "missing": _fields,
    "changed": _changed,
    "by": _annotators,
    "lang": _column(ArticleRow.language),
    "site": _column(ArticleRow.site),
    "format": _column(ArticleRow.format),
}
