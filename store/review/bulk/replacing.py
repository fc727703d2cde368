"""Find and replace over the values of fields: plain words or a regular expression, whole values or parts of them."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from store.articles import Value
from store.errors import UserError
from store.fields import FieldType
from store.normalise import InvalidValue, validate
from store.review.bulk.ground import Ground
from store.review.bulk.hits import Hits
from store.review.bulk.operation import Operation, Outcome, context_of, words_of
from store.review.taken import Taken

PATIENCE = 2.0
"""Seconds that a pattern may take over all values together."""


class PatternError(UserError):
    """The pattern cannot be used; the text says why and where."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is looked for: plain words, or a regular expression; a whole value or a part of it."""

    text: str
    regular: bool = False
    whole: bool = False
    case: bool = False

    def matcher(self) -> Matcher:
        """Return what matches it; raises PatternError where it is none."""
        return Matcher(self)


class Matcher:
    """A pattern ready for use, with a limit to the time that it may take."""

    def __init__(self, pattern: Pattern, patience: float = PATIENCE) -> None:
        self._whole = pattern.whole
        self._compiled = _compiled(pattern.text, pattern.regular, pattern.case)
        self._until = time.monotonic() + patience

    def finds(self, words: str) -> bool:
        """Whether some words match."""
        search = self._compiled.fullmatch if self._whole else self._compiled.search
        return self._timed(search, words) is not None

    def replaced(self, words: str, by: str, *, regular: bool) -> str | None:
        """Return some words with each match replaced; None where nothing matches."""
        if self._whole:
            found = self._timed(self._compiled.fullmatch, words)
            if found is None:
                return None
            return str(_expanded(found, by)) if regular else by
        template = (lambda found: _expanded(found, by)) if regular else (lambda _: by)
        made, count = self._timed(self._compiled.subn, template, words)
        return str(made) if count else None

    def parts(self, words: str) -> list[str]:
        """Return the pieces between the matches."""
        pieces = self._timed(self._compiled.splititer, words)
        return [p.strip() for p in pieces if p is not None and p.strip()]

    def _timed(self, work: Any, *given: Any) -> Any:
        left = self._until - time.monotonic()
        if left <= 0:
            raise PatternError("The pattern takes too long; make it simpler.")
        try:
            return work(*given, timeout=left)
        except TimeoutError:
            raise PatternError("The pattern takes too long; make it simpler.") from None


def _expanded(found: Any, by: str) -> str:
    import regex

    try:
        return str(found.expand(by))
    except (regex.error, IndexError) as error:
        raise PatternError("The replacement cannot be used: {0}.", error) from None


@lru_cache(maxsize=32)
def _compiled(text: str, regular: bool, case: bool) -> Any:
    import regex

    if not text:
        raise PatternError("Write what to look for.")
    flags = regex.VERSION0 | (0 if case else regex.IGNORECASE)
    try:
        return regex.compile(text if regular else regex.escape(text, special_only=True), flags)
    except (regex.error, RecursionError, OverflowError) as error:
        raise PatternError("This is no regular expression: {0}.", error) from None


@dataclass(frozen=True, slots=True)
class Replace(Operation):
    """Replaces what matches in the values of some fields; what the field's type does not admit is refused."""

    fields: tuple[str, ...]
    pattern: Pattern
    by: str

    @property
    def action(self) -> str:
        """What the step is called in the journal."""
        return f"replace “{self.pattern.text[:40]}”"

    def find(self, ground: Ground) -> Hits:
        """Return where a value matches and would be another then; values that may not be are refused."""
        matcher = self.pattern.matcher()
        words: dict[int, str] = {}
        refused: dict[int, str] = {}
        for term, key, value in ground.terms(editable(ground, self.fields)):
            made = matcher.replaced(value, self.by, regular=self.pattern.regular)
            if made is None or made == value:
                continue
            words[term] = value
            field = ground.rules.fields[key]
            try:
                if field.type is not FieldType.TEXT or not made.strip():
                    validate(field, made)
            except InvalidValue as error:
                refused[term] = str(error)
        hits = ground.standing_terms(words)
        hits.refused = refused
        return hits

    def outcome(self, taken: Taken, field: str, position: int) -> Outcome:
        """Return the value with the replacement made, normalised by the field's type."""
        there = taken.state(field).values[position].value
        made = self.pattern.matcher().replaced(words_of(there.value) or "", self.by, regular=self.pattern.regular)
        if made is None:
            raise InvalidValue("It does not match any more")
        definition = taken.rules.fields[field]
        value = validate(definition, made, there.attributes, context_of(taken, there, definition))
        return ((field, replace(Value(value=value.value, attributes=value.attributes), evidence=there.evidence)),)


def editable(ground: Ground, fields: tuple[str, ...]) -> list[str]:
    """Return which of some fields (all where none is named) can be edited as words."""
    return [
        f.key
        for f in ground.rules.fields
        if (not fields or f.key in fields) and not f.hidden and f.type is not FieldType.BLOCKS
    ]
