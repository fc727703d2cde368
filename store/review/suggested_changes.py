"""Changes to what is suggested, as parts of a journal step: per article, field by field, and taken back the same way.

`what` is "suggested" with the field's key, `before` and `after` its suggestions and alternatives; or "blocks", with
the places and choices of those blocks that went into the body or out of it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from store.articles import Article, Block, Json, Suggestion
from store.collecting import uncollected
from store.database import always, suggested
from store.database.suggested import Altered
from store.database.transaction import Transaction
from store.documents import InvalidDocument, parse_suggestions, suggestions_json
from store.documents.sound import is_stored_suggestion
from store.errors import Refused, said
from store.errors import label as named
from store.review.journal import BLOCKS, SUGGESTED, Change

BATCH = 300


def between(before: Article, after: Article) -> list[Change]:
    """Return the changes from one state of an article's suggestions to another; the order of runners-up is none."""
    keys = dict.fromkeys((*before.suggestions, *before.alternatives, *after.suggestions, *after.alternatives))
    return [
        Change(before.number, SUGGESTED, key, _document(before, key), _document(after, key))
        for key in keys
        if before.suggestions.get(key, ()) != after.suggestions.get(key, ())
        or not _same(before.alternatives.get(key, ()), after.alternatives.get(key, ()))
    ]


def _same(one: Sequence[Suggestion], other: Sequence[Suggestion]) -> bool:
    """Whether two lists hold the same, in whatever order."""
    return one == other or (len(one) == len(other) and sorted(map(repr, one)) == sorted(map(repr, other)))


def of_blocks(before: Article, chosen: Sequence[Block]) -> Change:
    """Return the change of an article's body."""
    places = [i for i, (old, new) in enumerate(zip(before.blocks, chosen, strict=True)) if old.body != new.body]
    old = [[i, before.blocks[i].body] for i in places]
    return Change(before.number, BLOCKS, None, old, [[i, chosen[i].body] for i in places])


def revert(tx: Transaction, changes: Collection[Change], so: str) -> list[int]:
    """Make changes to what is suggested, all or none; returns the articles' numbers.

    Raises Refused where something stands otherwise than a change expects it, or somebody decided on it since.
    """
    with uncollected():
        return _revert(tx, changes, so)


def _revert(tx: Transaction, changes: Collection[Change], so: str) -> list[int]:
    by_number: dict[int, list[Change]] = {}
    for change in changes:
        by_number.setdefault(change.number or 0, []).append(change)
    numbers = sorted(by_number)
    for start in range(0, len(numbers), BATCH):
        batch = _revert_stored(tx, numbers[start : start + BATCH], by_number)
        if not batch:
            continue
        with_text = any(c.what == BLOCKS for n in batch for c in by_number[n])
        changed = []
        keys = {n: [c.field or "" for c in by_number[n] if c.what == SUGGESTED] for n in batch}
        read = suggested.read(tx, batch, partial(_keys_of, keys), with_text=with_text)
        there = {found.article.number: found for found in read}
        for number in batch:
            if number not in there:
                raise Refused("An article is not there any more. {0}", so)
            changed.append((there[number], _made(tx, there[number], by_number[number], so)))
        suggested.write(tx, changed)
    return numbers


def _revert_stored(tx: Transaction, numbers: Sequence[int], by_number: Mapping[int, Sequence[Change]]) -> list[int]:
    """Make those changes that are plainly sound, in the documents as they are stored; returns the other articles."""
    plain = [n for n in numbers if all(c.what == SUGGESTED and _is_plain(c.after) for c in by_number[n])]
    altered = []
    for found in suggested.read(tx, plain, _no_keys, with_text=False) if plain else ():
        changes = by_number[found.article.number]
        keys = {change.field or "" for change in changes}
        if len(keys) != len(changes) or not keys.isdisjoint(found.decided):
            continue
        if any(_stored(found.document, change.field or "") != change.before for change in changes):
            continue  # looked at more closely, and told what is wrong
        altered.append(altered_by(found, changes))
    suggested.write_stored(tx, altered)
    done = {one.number for one in altered}
    return [n for n in numbers if n not in done]


def altered_by(found: suggested.Suggested, changes: Sequence[Change], blocks: Sequence[Block] = ()) -> Altered:
    """Make changes in the document of what is suggested; `blocks` are the article's where they are chosen otherwise."""
    shown, before = found.document["suggestions"], {}
    for change in changes:
        if change.what != SUGGESTED:
            continue
        key = change.field or ""
        if shown.get(key) != change.after["suggestions"]:
            before[key] = shown.get(key, ())
        for name in ("suggestions", "alternatives"):
            if (values := change.after[name]) is not None:
                found.document[name][key] = values
            else:
                found.document[name].pop(key, None)
    return Altered(found.article.number, found.document, before, found.decided, blocks)


def _is_plain(side: Json) -> bool:
    """Whether what is to be suggested for a field is as this program writes it."""
    if type(side) is not dict or side.keys() != {"suggestions", "alternatives"}:
        return False
    lists = [values for values in side.values() if values is not None]
    return all(type(values) is list and all(map(is_stored_suggestion, values)) for values in lists)


def _stored(document: Mapping[str, Mapping[str, Json]], key: str) -> Json:
    return {"suggestions": document["suggestions"].get(key), "alternatives": document["alternatives"].get(key)}


def _no_keys(_number: int, _document: str) -> list[str]:
    return []


def _keys_of(keys: Mapping[int, list[str]], number: int, _document: str) -> list[str]:
    return keys[number]


def _made(tx: Transaction, found: suggested.Suggested, changes: Sequence[Change], so: str) -> Article:
    article = found.article
    of_it = said(" of “{0}”", article.title[:60]) if article.title else ""
    for change in changes:
        key = change.field or ""
        if change.what == BLOCKS:
            decided = always.body_decided(tx.rules, found.decided)
            label, stands = said("The body"), _choices(article, change)
        else:
            field = tx.rules.fields.get(key)
            label, decided = named(field.label if field is not None else key), key in found.decided
            stands = _document(article, key)
        if decided:
            raise Refused("{0}{1} was decided meanwhile. {2}", label, of_it, so)
        if stands != change.before:
            raise Refused("What is suggested for {0}{1} was changed meanwhile. {2}", label, of_it, so)
        article = _put(article, change)
    return article


def _put(article: Article, change: Change) -> Article:
    if change.what == BLOCKS:
        return suggested.with_blocks(article, {int(i): bool(body) for i, body in change.after})
    key, text = change.field or "", article.text or None
    try:
        shown = _listed(change.after["suggestions"], text, "suggestions")
        others = _listed(change.after["alternatives"], text, "alternatives")
    except (KeyError, TypeError) as error:
        raise InvalidDocument("the journal holds suggestions that cannot be read") from error
    return replace(
        article,
        suggestions=_with(article.suggestions, key, shown),
        alternatives=_with(article.alternatives, key, others),
    )


def _document(article: Article, key: str) -> Json:
    """Return what is suggested for a field; None stands for a list that is not there, so that undo leaves none."""
    shown, others = article.suggestions.get(key), article.alternatives.get(key)
    return {
        "suggestions": None if shown is None else suggestions_json({key: shown})[key],
        "alternatives": None if others is None else suggestions_json({key: others})[key],
    }


def _choices(article: Article, change: Change) -> Json:
    """Return how the blocks are chosen that a change is about."""
    count = len(article.blocks)
    return [[i, article.blocks[i].body] for i, _ in change.before if isinstance(i, int) and 0 <= i < count]


def _listed(document: Json, text: str | None, where: str) -> tuple[Suggestion, ...] | None:
    return None if document is None else parse_suggestions({where: document}, text, where)[where]


def _with(
    lists: Mapping[str, tuple[Suggestion, ...]], key: str, values: tuple[Suggestion, ...] | None
) -> dict[str, tuple[Suggestion, ...]]:
    changed = dict(lists)
    if values is None:
        changed.pop(key, None)
    else:
        changed[key] = values
    return changed
