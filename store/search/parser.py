"""The query language, from what is typed to a tree; it knows nothing of tables.

    status:done flagged:yes published:2024-01..2024-06 people:"Abdulla Aripov" figures>1000000 score:<0.5
    missing:authors changed:headline by:NAME lang:uz site:kun.uz text:"border crossing" -keywords:sport

Words that stand side by side must all match; AND, OR, NOT (or `-`) and parentheses say otherwise; @NAME stands for a
saved filter. Errors say at which
character (counted from 1) and what was expected there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from store.documents import clean_text
from store.errors import UserError, said

MAX_LENGTH = 10_000
MAX_DEPTH = 60


class InvalidQuery(UserError):
    """A query that cannot be understood; `position` is the index of the character where it goes wrong."""

    def __init__(self, reason: str, position: int, *values: object) -> None:
        self.reason = said(reason, *values)
        super().__init__("{0} (at character {1})", self.reason, position + 1)
        self.position = position


class Op(StrEnum):
    """How a name is compared with what follows it."""

    HAS = ":"
    LESS = "<"
    MORE = ">"
    AT_MOST = "<="
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be found in title, text or values; a phrase keeps their order; `prefix`: the last word may go on."""

    text: str
    phrase: bool
    prefix: bool
    position: int


@dataclass(frozen=True, slots=True)
class Compare:
    """A name compared with a value; `upto` is the end of a range `low..high`, either of which may be empty."""

    name: str
    op: Op
    value: str
    upto: str | None
    phrase: bool
    prefix: bool
    position: int
    value_position: int


@dataclass(frozen=True, slots=True)
class Not:
    """What the inner part does not match."""

    part: Node


@dataclass(frozen=True, slots=True)
class All:
    """All parts match; without parts everything does."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part matches."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved filter by its name; `part` is what it says, once it was looked up."""

    name: str
    position: int
    part: Node | None = None


Node = Words | Compare | Not | All | Either | Saved


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # ( ) - AND OR NOT term end
    position: int
    node: Words | Compare | Saved | None = None


def parse(query: str, *, as_typed: bool = False) -> Node:
    """Return the tree of a query; with `as_typed` its last word, if nothing follows it, also matches longer words.

    Raises InvalidQuery.
    """
    if len(query) > MAX_LENGTH:
        raise InvalidQuery("a query takes up to {0:,} characters", MAX_LENGTH, MAX_LENGTH)
    return _Parser(list(_tokens(clean_text(query), as_typed))).whole()


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def whole(self) -> Node:
        if self._next.kind == "end":
            return All(())
        node = self._any()
        if self._next.kind != "end":
            raise InvalidQuery("this parenthesis closes nothing", self._next.position)
        return node

    def _any(self) -> Node:
        parts = [self._all()]
        while self._next.kind == "OR":
            self._at += 1
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _all(self) -> Node:
        parts = [self._one()]
        while self._next.kind not in ("end", ")", "OR"):
            if self._next.kind == "AND":
                self._at += 1
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self) -> Node:
        token = self._next
        self._at += 1
        if token.node is not None:
            return token.node
        if token.kind in ("-", "NOT", "("):
            self._depth += 1
            if self._depth > MAX_DEPTH:
                raise InvalidQuery("nested deeper than {0} levels", token.position, MAX_DEPTH)
            node = self._within(token) if token.kind == "(" else Not(self._one())
            self._depth -= 1
            return node
        if token.kind == "end":
            before = self._tokens[self._at - 2].kind if self._at > 1 else ""
            raise InvalidQuery("something to look for is missing after {0}", token.position, _spoken(before))
        raise InvalidQuery("something to look for is missing before {0}", token.position, _spoken(token.kind))

    def _within(self, opening: _Token) -> Node:
        node = self._any()
        if self._next.kind != ")":
            raise InvalidQuery("this parenthesis is not closed", opening.position)
        self._at += 1
        return node


def _spoken(kind: str) -> str:
    signs = {
        "(": said("the opening parenthesis"),
        ")": said("the closing parenthesis"),
        "-": said("the minus"),
        "end": said("the end"),
    }
    return signs.get(kind, kind)


def _tokens(query: str, as_typed: bool) -> Iterator[_Token]:
    at, end = 0, len(query)
    while at < end:
        c = query[at]
        if c.isspace():
            at += 1
        elif c in "()":
            yield _Token(c, at)
            at += 1
        elif c == "-" and at + 1 < end and not query[at + 1].isspace():
            yield _Token("-", at)
            at += 1
        elif c == "@" and at + 1 < end and not query[at + 1].isspace() and query[at + 1] not in "()":
            name, after = _quoted(query, at + 1) if query[at + 1] == '"' else _plain(query, at + 1)
            yield _Token("term", at, Saved(name, at))
            at = after
        else:
            start = at
            token, at = _term(query, at, as_typed)
            if token is None:
                token = _Token(query[start:at], start)
            yield token
    yield _Token("end", end)


def _term(query: str, start: int, as_typed: bool) -> tuple[_Token | None, int]:
    """Read words, a phrase or a comparison; None for AND, OR, NOT."""
    if query[start] == '"':
        text, at = _quoted(query, start)
        if not op_at(query, at):
            return _Token("term", start, Words(text, True, query[at : at + 1] == "*", start)), at + query.startswith(
                "*", at
            )
        name = text
    else:
        at = start
        while at < len(query) and not query[at].isspace() and query[at] not in '()"' and not op_at(query, at):
            at += 1
        name = query[start:at]
        if name in ("AND", "OR", "NOT") and not op_at(query, at):
            return None, at
        if not op_at(query, at) or not is_name(name) or query.startswith("://", at):
            while at < len(query) and not query[at].isspace() and query[at] not in '()"':
                at += 1
            return _Token("term", start, _words(query, start, at, as_typed)), at
    return _comparison(query, start, name, at, as_typed)


def _words(query: str, start: int, end: int, as_typed: bool) -> Words:
    text = query[start:end]
    starred = len(text) > 1 and text.endswith("*")
    return Words(text.rstrip("*") if starred else text, False, starred or (as_typed and end == len(query)), start)


def _comparison(query: str, start: int, name: str, at: int, as_typed: bool) -> tuple[_Token, int]:
    op = Op(op_at(query, at))
    at += len(op)
    if op is Op.HAS and (further := op_at(query, at)) and further != ":":
        op = Op(further)
        at += len(further)
    value_at, upto, phrase, prefix = at, None, False, False
    if query.startswith('"', at):
        value, at = _quoted(query, at)
        phrase = True
        if query.startswith("..", at):
            upto, at = _plain(query, at + 2)
    else:
        value, at = _plain(query, at)
        if ".." in value:
            value, upto = value.split("..", 1)
        elif len(value) > 1 and value.endswith("*"):
            value, prefix = value.rstrip("*"), True
        else:
            prefix = as_typed and at == len(query)
    if not value and not upto:
        raise InvalidQuery("a value is missing after “{0}{1}”", value_at, name, op)
    if upto is not None and op is not Op.HAS:
        raise InvalidQuery("a range a..b follows a colon", value_at)
    return _Token("term", start, Compare(name, op, value, upto, phrase, prefix, start, value_at)), at


def _plain(query: str, at: int) -> tuple[str, int]:
    start = at
    while at < len(query) and not query[at].isspace() and query[at] not in '()"':
        at += 1
    return query[start:at], at


def _quoted(query: str, start: int) -> tuple[str, int]:
    """Read a phrase in quotes; a backslash makes the next character plain."""
    text, at = [], start + 1
    while at < len(query):
        c = query[at]
        if c == "\\" and at + 1 < len(query):
            at += 1
            text.append(query[at])
        elif c == '"':
            return "".join(text), at + 1
        else:
            text.append(c)
        at += 1
    raise InvalidQuery("this quotation mark is not closed", start)


def op_at(query: str, at: int) -> str:
    """Return the operator that stands at a place, or ""."""
    two = query[at : at + 2]
    if two in ("<=", ">="):
        return two
    return query[at] if at < len(query) and query[at] in ":<>" else ""


def is_name(text: str) -> bool:
    """Whether a name can stand there; `10:30` and the like are words."""
    return bool(text) and (text[0].isalpha() or text[0] == "_")
