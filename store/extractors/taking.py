"""Take what an extractor proposes for many articles into the project: all of them in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from store.always.applying import ruled, unruled
from store.database import always, suggested
from store.database.transaction import Transaction
from store.extractors.joining import Found, joined

_CHUNK = 300


def take(
    tx: Transaction, found: Mapping[int, Found], *, name: str, keys: Collection[str], first: bool = False
) -> list[int]:
    """Join what was found to what is suggested; returns the articles for which something else is suggested now."""
    numbers = sorted(found)
    fields, rules = tx.rules.fields, always.compiled(tx.rules)
    changed: list[int] = []
    for start in range(0, len(numbers), _CHUNK):
        part = numbers[start : start + _CHUNK]
        written = []
        for one in suggested.read(tx, part, lambda _number, _document: keys, with_text=True):
            article = one.article
            base = unruled(article, fields, but=one.decided)
            new = joined(fields, base, found[article.number], name=name, keys=keys, decided=one.decided, first=first)
            new = ruled(new, rules, fields, one.site, but=one.decided)
            if (new.suggestions, new.alternatives) != (article.suggestions, article.alternatives):
                written.append((one, new))
                changed.append(article.number)
        if written:
            suggested.write(tx, written)
    return changed
