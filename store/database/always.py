"""The project's rules at the door of the database: what comes in later is suggested as they say."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from store.always import applying
from store.always.compiled import Compiled
from store.always.rule import read
from store.articles import Article, Review
from store.database import merging
from store.database.intake import site_of
from store.database.rules import Rules
from store.fields import FieldType


def compiled(rules: Rules) -> Compiled:
    """Return the rules made ready; once for each version of the project's settings."""
    made = rules.made.get("always")
    if not isinstance(made, Compiled):
        made = rules.made["always"] = Compiled(read(rules.settings)[0], rules.fields)
    return made


def ruled_new(rules: Rules, article: Article, reviews: Collection[Review]) -> Article:
    """Return a new article with the rules applied; what reviews that come with it decided stays as it is."""
    ready = compiled(rules)
    if not ready:
        return article
    decided = frozenset(key for r in reviews for key in r.fields)
    site = site_of(article.url)
    changed = applying.ruled(article, ready, rules.fields, site, but=decided)
    title = _title(article, changed)
    if title is not article.title:
        changed = replace(changed, title=title)
    if not decided or not body_decided(rules, decided):
        blocks = applying.ruled_blocks(article.blocks, article.text, ready, site)
        if blocks != article.blocks:
            changed = replace(changed, blocks=blocks)
    return changed


def unruled(rules: Rules, article: Article, decided: Collection[str]) -> Article:
    """Return an article as extractors suggested it, where nobody decided."""
    return applying.unruled(article, rules.fields, but=decided)


def ruled_merged(rules: Rules, stored: Article, merged: merging.Merged, decided: Collection[str]) -> merging.Merged:
    """Return what a merge or a new extraction leads to with the rules applied, where nobody decided."""
    ready = compiled(rules)
    if not ready:
        return merged
    joined = replace(stored, suggestions=merged.suggestions, alternatives=merged.alternatives)
    but = frozenset(decided) | {key for r in merged.reviews for key in r.fields}
    changed = applying.ruled(joined, ready, rules.fields, site_of(stored.url), but=but)
    return replace(merged, suggestions=dict(changed.suggestions), alternatives=dict(changed.alternatives))


def ruled_only(rules: Rules, new: Article, site: str, keys: Collection[str]) -> Article:
    """Return a newcomer with the rules applied to a few fields: those in which it is only appended to the list."""
    others = [f.key for f in rules.fields if f.key not in keys]
    return applying.ruled(new, compiled(rules), rules.fields, site, but=others)


def body_decided(rules: Rules, decided: Collection[str]) -> bool:
    """Whether a choice of blocks is among the decided fields."""
    return any(f.type is FieldType.BLOCKS and f.key in decided for f in rules.fields)


def _title(before: Article, after: Article) -> str:
    """Return what lists call an article: another headline, where it was called by the one that a rule changed."""
    old, new = (next(iter(a.suggestions.get("headline", ())), None) for a in (before, after))
    if old is None or new is None or old.value == new.value:
        return before.title
    if before.title != " ".join(str(old.value or "").split())[:300]:
        return before.title
    return " ".join(str(new.value or "").split())[:300]
