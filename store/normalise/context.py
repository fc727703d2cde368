"""What a normaliser may know beside the words themselves, and how it says no."""

from __future__ import annotations

from dataclasses import dataclass

from store.errors import UserError


class InvalidValue(UserError, ValueError):
    """The value is not of the field's type; the text is one clear reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Where a value stands: it settles what the words alone leave open.

    `text` is the article's text, `language` a BCP 47 tag, `published` the article's date (ISO 8601) where it is known,
    `position` the code point at which the words stand.
    """

    text: str = ""
    language: str | None = None
    published: str | None = None
    position: int | None = None


NOTHING = Context()


def shorten(words: str, limit: int = 40) -> str:
    """Return the words on one line, cut for a message."""
    words = " ".join(words[: limit * 4].split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"
