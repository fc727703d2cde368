"""What is being written where the caret stands in a query; it takes unfinished and wrong queries as they are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.search.parser import is_name, op_at

_ENDS = '()"'
_WORDS_BETWEEN = ("AND", "OR", "NOT")


class Kind(StrEnum):
    """What stands at the caret."""

    NAME = "name"
    """A word, or the name before a colon; nothing yet at an empty place."""
    VALUE = "value"
    """What follows a name and its operator."""
    SAVED = "saved"
    """The name of a saved filter, after its @."""


@dataclass(frozen=True, slots=True)
class Place:
    """The part of a query that the caret stands in: `query[start:end]` is what a completion takes the place of.

    `typed` is what stands before the caret, without quotation marks; `name` is the name that a value belongs to;
    `followed`: an operator already stands behind the name.
    """

    kind: Kind
    typed: str
    start: int
    end: int
    name: str = ""
    followed: bool = False


def place_at(query: str, caret: int) -> Place | None:
    """Return what is being written at the caret (an index into the query); None inside a phrase that is looked for."""
    caret = min(max(caret, 0), len(query))
    at = 0
    while at < len(query):
        c = query[at]
        if c.isspace() or c in "()-":
            at += 1
            continue
        if at >= caret:
            break
        found, at = _term(query, at, caret)
        if at >= caret:
            return found
    return Place(Kind.NAME, "", caret, caret)


def quoted(value: str) -> str:
    """Return a value as it is written in a query: in quotation marks where it would be read otherwise without."""
    plain = value and not any(c.isspace() or c in _ENDS for c in value)
    if plain and ".." not in value and value[0] not in ":<>=" and not value.endswith("*"):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def wrong_part(query: str, position: int) -> tuple[int, int]:
    """Return from where to where a query is wrong, told where it begins to be: a word, a sign, or what is open."""
    position = min(max(position, 0), len(query))
    if position == len(query):
        return position, position
    if query[position] in "()":
        return position, position + 1
    if query[position] == '"':
        end, closed = _closing(query, position)
        return position, end if closed else len(query.rstrip())
    return position, max(_plain_end(query, position), position + 1)


def _term(query: str, start: int, caret: int) -> tuple[Place | None, int]:
    """Read one term; return what the caret stands in, and where the term ends."""
    if query[start] == "@":
        return _saved(query, start, caret)
    if query[start] == '"':
        at, _ = _closing(query, start)
        name = _unquoted(query[start:at])
        if not op_at(query, at):
            return None, at
    else:
        at = start
        while at < len(query) and not query[at].isspace() and query[at] not in _ENDS and not op_at(query, at):
            at += 1
        name = query[start:at]
        if not op_at(query, at) or not is_name(name) or query.startswith("://", at):
            end = _plain_end(query, start)
            typed = query[start:caret]
            word = name == query[start:end] and (is_name(typed) or not typed)
            return Place(Kind.NAME, typed, start, end) if word and name not in _WORDS_BETWEEN else None, end
    if caret <= at:
        typed = _unquoted(query[start:caret])
        return Place(Kind.NAME, typed, start, at, followed=True), at
    at += len(op_at(query, at))
    if op_at(query, at) not in ("", ":"):
        at += len(op_at(query, at))
    if caret < at:
        return None, at  # within the operator
    return _value(query, at, caret, name)


def _value(query: str, at: int, caret: int, name: str) -> tuple[Place | None, int]:
    end = at
    if query.startswith('"', at):
        end, closed = _closing(query, at)
        if not closed and at < caret:
            end = _plain_end(query, caret)  # what follows the word being written is not swallowed
        if at < caret <= end:
            typed = _unquoted(query[at:caret])
            return Place(Kind.VALUE, typed, at, end, name), end
        if not query.startswith("..", end):
            return Place(Kind.VALUE, "", at, end, name), end
    low = end
    end = max(_plain_end(query, end), end)
    middle = query.find("..", low, end)
    if middle >= 0:
        if caret >= middle + 2:
            return Place(Kind.VALUE, query[middle + 2 : caret], middle + 2, end, name), end
        return Place(Kind.VALUE, _unquoted(query[at : min(caret, middle)]), at, middle, name), end
    return Place(Kind.VALUE, query[at:caret].rstrip("*"), at, end, name), end


def _saved(query: str, start: int, caret: int) -> tuple[Place | None, int]:
    at = start + 1
    if query.startswith('"', at):
        end, closed = _closing(query, at)
        if not closed and at < caret:
            end = _plain_end(query, caret)
    else:
        end = _plain_end(query, at)
    return Place(Kind.SAVED, _unquoted(query[at:caret]), start, end), end


def _closing(query: str, start: int) -> tuple[int, bool]:
    """Return the end of a phrase in quotes, and whether it is closed."""
    at = start + 1
    while at < len(query):
        if query[at] == "\\":
            at += 2
            continue
        if query[at] == '"':
            return at + 1, True
        at += 1
    return len(query), False


def _plain_end(query: str, at: int) -> int:
    while at < len(query) and not query[at].isspace() and query[at] not in _ENDS:
        at += 1
    return at


def _unquoted(text: str) -> str:
    if not text.startswith('"'):
        return text
    plain, at = [], 1
    while at < len(text) and text[at] != '"':
        if text[at] == "\\" and at + 1 < len(text):
            at += 1
        plain.append(text[at])
        at += 1
    return "".join(plain)
