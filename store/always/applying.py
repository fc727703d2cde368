"""What rules make of what is suggested, and back again: nothing that a rule changed is hidden.

A value that a rule wrote is a suggestion of the extractor "rule 12". What it was made of stands among the
alternatives, as its extractor gave it, with "rule 12" among the origins that agreed; so does a value that is never to
be suggested. From that mark `unruled` puts back what rules changed, so that other rules, a new extraction or a merge
start from what extractors said.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from store.always.compiled import Compiled
from store.always.rule import Rule, RuleKind, folded
from store.articles import Article, Block, Evidence, Suggestion
from store.fields import Field, FieldSet

_ORIGIN = re.compile(r"rule (\d{1,9})")
_LONGEST_BLOCK = 4000
"""Characters of a block up to which it may be a line that a rule means."""

Values = tuple[Suggestion, ...]


def rule_of(origin: str) -> int | None:
    """Return the number of the rule that an origin names, or None where it names none."""
    found = _ORIGIN.fullmatch(origin)
    return int(found[1]) if found else None


def mark_of(suggestion: Suggestion) -> int | None:
    """Return the rule that put a runner-up where it is, or None."""
    return next((n for o in suggestion.agreed if (n := rule_of(o)) is not None), None)


def ruled(article: Article, rules: Compiled, fields: FieldSet, site: str, *, but: Collection[str] = ()) -> Article:
    """Return an article with the rules applied to what is suggested for it, the fields `but` apart."""
    changed: dict[str, tuple[Values, Values]] = {}
    for key in rules.fields:
        shown, others = article.suggestions.get(key, ()), article.alternatives.get(key, ())
        if key in but or not (shown or others) or (field := fields.get(key)) is None:
            continue
        new, rest = _ruled(field, rules, site, shown, others)
        if new is not shown:
            changed[key] = new, rest
    if not changed:
        return article
    return replace(
        article,
        suggestions={**article.suggestions, **{key: new for key, (new, _) in changed.items()}},
        alternatives={**article.alternatives, **{key: rest for key, (_, rest) in changed.items()}},
    )


def ruled_blocks(blocks: Sequence[Block], text: str, rules: Compiled, site: str) -> tuple[Block, ...]:
    """Return an article's blocks as the rules about lines choose them."""
    if not rules.lines:
        return tuple(blocks)
    find = rules.line(site)
    chosen = []
    for block in blocks:
        rule = find(text[block.start : block.end]) if block.end - block.start <= _LONGEST_BLOCK else None
        wanted = block.body if rule is None else rule.kind is RuleKind.BODY
        chosen.append(block if wanted == block.body else replace(block, body=wanted))
    return tuple(chosen)


def unruled(article: Article, fields: FieldSet, *, but: Collection[str] = ()) -> Article:
    """Return an article as extractors suggested it, the fields `but` apart."""
    suggestions, alternatives = dict(article.suggestions), dict(article.alternatives)
    for key, others in article.alternatives.items():
        if key in but or key not in fields or not any(mark_of(s) is not None for s in others):
            continue
        shown = tuple(article.suggestions.get(key, ()))
        suggestions[key], alternatives[key] = _unruled(fields[key], shown, others)
    if suggestions == article.suggestions:
        return article
    return replace(article, suggestions=suggestions, alternatives=alternatives)


# --- one field ------------------------------------------------------------------------------------------------------


def _ruled(field: Field, rules: Compiled, site: str, shown: Values, others: Values) -> tuple[Values, Values]:
    """Return a field's suggestions and runners-up under the rules; the very same ones where none is met."""
    if not any(rules.may_meet(field.key, s.value) for s in shown):
        return shown, others
    kept: list[Suggestion] = []
    made: list[tuple[int, Suggestion, Suggestion]] = []
    held: list[Suggestion] = []

    def take(suggestion: Suggestion) -> None:
        """Put a suggestion where it belongs."""
        written = rules.normalised(field.key, suggestion.value, site)
        value, rule = written if written is not None else (suggestion.value, None)
        never = rules.never(field.key, value, site)
        if never is not None:
            held.append(_marked(suggestion, never))
        elif rule is not None:
            new = replace(suggestion, value=value, extractor=rule.origin, agreed=())
            made.append((len(kept), new, _marked(suggestion, rule)))
        else:
            kept.append(suggestion)

    for suggestion in shown:
        take(suggestion)
    if not held and not made:
        return shown, others
    rest = list(others)
    if not field.many:
        while not kept and not made and rest:
            take(rest.pop(0))  # what comes next takes the place of what is never to be suggested
    return _joined(field, kept, made, rest, held)


def _joined(
    field: Field,
    kept: list[Suggestion],
    made: list[tuple[int, Suggestion, Suggestion]],
    rest: list[Suggestion],
    held: list[Suggestion],
) -> tuple[Values, Values]:
    """Put what rules wrote among what they left; what says the same already becomes a part of it."""
    places: dict[str, list[tuple[int, Suggestion, Suggestion]]] = {}
    for entry in made:
        places.setdefault(folded(entry[1].value), []).append(entry)
    absorbed: list[Suggestion] = []
    new: list[tuple[int, Suggestion]] = []
    for key, entries in places.items():
        origin = entries[0][1].extractor
        equal = [s for s in kept if folded(s.value) == key]
        runners = [] if field.many else [s for s in rest if folded(s.value) == key]
        parts = [e[1] for e in entries] + equal + runners
        agreed = dict.fromkeys(o for s in (*equal, *runners) for o in (s.extractor, *s.agreed))
        scores = [s.score for s in parts if s.score is not None]
        whole = replace(
            parts[0],
            evidence=_union(s.evidence for s in parts),
            score=max(scores) if scores else None,
            agreed=tuple(agreed),
        )
        at = min([e[0] for e in entries] + [kept.index(s) for s in equal])
        new.append((at, whole))
        absorbed += [e[2] for e in entries]
        absorbed += [replace(s, agreed=(*s.agreed, origin)) for s in (*equal, *runners)]
        gone = {id(s) for s in (*equal, *runners)}
        rest[:] = [s for s in rest if id(s) not in gone]
        for place, suggestion in enumerate(kept):
            if id(suggestion) in gone:
                kept[place] = replace(suggestion, extractor="")  # holds its place until all are put in
    result: list[Suggestion] = []
    for place in range(len(kept) + 1):
        result += [s for at, s in new if at == place]
        if place < len(kept) and kept[place].extractor:
            result.append(kept[place])
    return tuple(result), (*rest, *held, *absorbed)


def _unruled(field: Field, shown: Values, others: Values) -> tuple[Values, Values]:
    back = [replace(s, agreed=_without_rules(s.agreed)) for s in others if mark_of(s) is not None]
    rest = [s for s in others if mark_of(s) is None]
    stay = [s for s in shown if rule_of(s.extractor) is None]
    if not field.many:
        return (back[0],), (*back[1:], *stay, *rest)
    for suggestion in back:
        stay.insert(_place(stay, suggestion), suggestion)
    return tuple(stay), tuple(rest)


def _place(shown: Sequence[Suggestion], newcomer: Suggestion) -> int:
    """Return where a suggestion stands in reading order; one without evidence comes last."""
    if not newcomer.evidence:
        return len(shown)
    start = newcomer.evidence[0].start
    return next((i for i, s in enumerate(shown) if s.evidence and s.evidence[0].start > start), len(shown))


def _marked(suggestion: Suggestion, rule: Rule) -> Suggestion:
    return replace(suggestion, agreed=(*suggestion.agreed, rule.origin))


def _without_rules(origins: Iterable[str]) -> tuple[str, ...]:
    return tuple(o for o in origins if rule_of(o) is None)


def _union(spans: Iterable[Sequence[Evidence]]) -> tuple[Evidence, ...]:
    return tuple(sorted({e for some in spans for e in some}))
