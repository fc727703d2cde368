"""Saved filters: queries that a project keeps under a name, and that a query names with an @."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from store.articles import Json
from store.database.transaction import Transaction
from store.documents import clean_text
from store.errors import Refused, said
from store.review.decisions import SettingEdit
from store.search.caret import Kind, place_at, quoted
from store.search.fold import fold
from store.search.parser import All, Either, InvalidQuery, Node, Not, Saved, parse

SETTING = "filters"
NAME_LENGTH = 60
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query under a name; with the view and the order it is shown in, where those belong to it."""

    name: str
    query: str
    view: str = ""
    order: str = ""


def read(settings: Mapping[str, Json]) -> tuple[SavedFilter, ...]:
    """Return a project's saved filters in their order; what is no filter is left out."""
    listed = settings.get(SETTING)
    found = []
    for entry in listed if isinstance(listed, list) else ():
        if isinstance(entry, dict) and isinstance(entry.get("name"), str) and isinstance(entry.get("query"), str):
            view, order = (entry.get(key) for key in ("view", "order"))
            found.append(
                SavedFilter(
                    entry["name"],
                    entry["query"],
                    view if isinstance(view, str) else "",
                    order if isinstance(order, str) else "",
                )
            )
    return tuple(found)


def document(filters: Iterable[SavedFilter]) -> Json:
    """Return filters as they are kept; None for none at all. Raises Refused for names that cannot be."""
    kept: list[Json] = []
    seen: dict[str, str] = {}
    for one in filters:
        name = tidy_name(one.name)
        if (other := seen.get(fold(name))) is not None:
            raise Refused("Two filters cannot be called “{0}”; nothing was changed.", other)
        seen[fold(name)] = name
        entry = {"name": name, "query": clean_text(one.query).strip(), "view": one.view, "order": one.order}
        kept.append({key: value for key, value in entry.items() if value or key in ("name", "query")})
    return kept or None


def put(tx: Transaction, annotator: str, filters: Iterable[SavedFilter], action: str) -> None:
    """Keep other filters, as one step of the annotator's journal."""
    from store.review import project_changes

    edit = SettingEdit(SETTING, tx.rules.settings.get(SETTING), document(filters))
    if edit.before != edit.after:
        project_changes.change(tx, annotator, [edit], action)


def tidy_name(name: str) -> str:
    """Return a name as it is kept; raises Refused for one that cannot be."""
    name = " ".join(clean_text(name).split()).removeprefix("@").strip()
    if not name or not fold(name):
        raise Refused("A filter needs a name; nothing was changed.")
    if len(name) > NAME_LENGTH:
        raise Refused("A filter's name takes up to {0} characters; nothing was changed.", NAME_LENGTH)
    return name


def named(filters: Iterable[SavedFilter], name: str) -> SavedFilter | None:
    """Return the filter of a name, case and accents aside."""
    wanted = fold(name)
    return next((f for f in filters if fold(f.name) == wanted), None)


def with_filter(filters: Sequence[SavedFilter], new: SavedFilter) -> tuple[SavedFilter, ...]:
    """Return the filters with one more, in the place of one that has the name already."""
    new = replace(new, name=tidy_name(new.name))
    if named(filters, new.name) is None:
        return (*filters, new)
    return tuple(new if fold(f.name) == fold(new.name) else f for f in filters)


def renamed(filters: Sequence[SavedFilter], old: str, new: str) -> tuple[SavedFilter, ...]:
    """Return the filters in which every query that names one by its old name does so by the new one."""
    return tuple(replace(f, query=_with_name(f.query, old, new)) for f in filters)


def _with_name(query: str, old: str, new: str) -> str:
    try:
        places = [s.position for s in _named_in(parse(query)) if fold(s.name) == fold(old)]
    except InvalidQuery:
        return query
    for position in sorted(places, reverse=True):
        place = place_at(query, position + 1)
        if place is not None and place.kind is Kind.SAVED:
            query = f"{query[: place.start]}@{quoted(new)}{query[place.end :]}"
    return query


def _named_in(node: Node) -> Iterator[Saved]:
    if isinstance(node, Saved):
        yield node
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from _named_in(part)
    elif isinstance(node, Not):
        yield from _named_in(node.part)


def expanded(node: Node, filters: Sequence[SavedFilter], within: tuple[str, ...] = ()) -> Node:
    """Return the tree in which each named filter holds what it says; raises InvalidQuery where that cannot be."""
    match node:
        case Saved():
            return _looked_up(node, filters, within)
        case All(parts):
            return All(tuple(expanded(p, filters, within) for p in parts))
        case Either(parts):
            return Either(tuple(expanded(p, filters, within) for p in parts))
        case Not(part):
            return Not(expanded(part, filters, within))
        case _:
            return node


def _looked_up(node: Saved, filters: Sequence[SavedFilter], within: tuple[str, ...]) -> Saved:
    found = named(filters, node.name)
    if found is None:
        known = ", ".join(f"@{f.name}" for f in filters[:12])
        there = said("there are {0}", known) if known else said("none was saved yet")
        raise InvalidQuery('there is no saved filter “{0}” ({1}); a word is "@…"', node.position, node.name[:60], there)
    key = fold(found.name)
    if key in within or len(within) >= _DEEPEST:
        raise InvalidQuery("the saved filter “{0}” names itself", node.position, found.name)
    try:
        return replace(node, part=expanded(parse(found.query), filters, (*within, key)))
    except InvalidQuery as error:
        raise inside(found.name, error, node.position) from None


def inside(name: str, error: InvalidQuery, position: int) -> InvalidQuery:
    """Return an error of a saved filter as one of the query that names it."""
    return InvalidQuery("the saved filter “{0}” cannot be used: {1}", position, name, error.reason)
