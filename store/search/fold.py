"""Fold words so that what people take for the same compares equal: case, accents, quotes, dashes and spaces aside."""

from __future__ import annotations

import unicodedata

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bb\u02bc\u02b9\u00b4\u0060", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        "\u00ad": None,
        "\u200b": None,
    }
)


def fold(text: str) -> str:
    """Return the folded form of some words, white space as single blanks."""
    if text.isascii():
        return " ".join(text.lower().split()).replace("`", "'")
    plain = unicodedata.normalize("NFKD", text.translate(_SAME)).casefold()
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
