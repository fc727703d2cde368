"""A person of a text: which names are the same one, and where else they are mentioned."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from store.extract.name_forms import stem
from store.extract.name_words import SENTENCE_WORDS, TITLES
from store.extract.tokens import Token


@dataclass(slots=True)
class Person:
    """A person of the text: the fullest name, the role, the mentions as spans, the points that speak for it."""

    name: str
    stems: tuple[str, ...]
    points: int
    role: str = ""
    spans: set[tuple[int, int]] = field(default_factory=set)
    alone: bool = False  # only ever seen as "President Mirziyoyev"

    @property
    def score(self) -> float:
        """How sure it is that this is a person, named so."""
        points = self.points + (1 if len(self.spans) > 1 else 0)
        if self.alone:
            return 0.76 if points > 4 else 0.7
        return {0: 0.5, 1: 0.5, 2: 0.6, 3: 0.78, 4: 0.86, 5: 0.92}.get(points, 0.96)


def merge(found: dict[tuple[str, ...], Person]) -> list[Person]:
    """Fold "Shavkat Miromonovich Mirziyoyev" and "President Mirziyoyev" into "Shavkat Mirziyoyev"."""
    full = [p for p in found.values() if len(p.stems) > 1]
    by_ends: dict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in full:
        by_ends[(person.stems[0], person.stems[-1])].append(person)
    merged: list[Person] = []
    titled = {p.stems[0] for p in found.values() if len(p.stems) == 1}
    for group in by_ends.values():
        group.sort(key=lambda p: (-len(p.spans), -len(p.name)))
        head = group[0]
        for other in group[1:]:
            head.spans |= other.spans
            head.points = max(head.points, other.points)
            head.role = head.role or other.role
        # A name that only its form speaks for stands where its surname is seen behind a title, or it comes again.
        if head.points >= 3 or head.stems[-1] in titled or len(head.spans) > 1:
            merged.append(head)
    surnames: dict[str, list[Person]] = defaultdict(list)
    for person in merged:
        surnames[person.stems[-1]].append(person)
    for person in found.values():
        if len(person.stems) > 1:
            continue
        bearers = surnames.get(person.stems[0])
        if bearers:
            if len(bearers) == 1:
                bearers[0].role = bearers[0].role or person.role
                bearers[0].points += 1
            continue
        merged.append(person)
    return merged


def add_mentions(people: list[Person], sentences: list[list[Token]]) -> None:
    """Add the mentions by surname alone, and the full names wherever else they stand."""
    surnames: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        surnames[person.stems[-1]].append(person)
    if not surnames:
        return
    lengths = {p.stems: len(p.name.split()) for p in people}
    for tokens in sentences:
        for index, token in enumerate(tokens):
            if not token.capital:
                continue
            bearers = surnames.get(stem(token.word))
            if not bearers:
                continue
            whole = next((p for p in bearers if _full_here(p, tokens, index, lengths[p.stems])), None)
            if whole is not None:
                whole.spans.add((tokens[index - lengths[whole.stems] + 1].start, token.end))
                continue
            if len(bearers) > 1 or len(token.word) < 3:
                continue
            led = index > 0 and token.joined and tokens[index - 1].capital and tokens[index - 1].lower not in TITLES
            led = led and not (tokens[index - 1].first and tokens[index - 1].lower in SENTENCE_WORDS)
            trailed = (
                index + 1 < len(tokens)
                and tokens[index + 1].joined
                and tokens[index + 1].capital
                and not token.possessive
            )
            if not led and not trailed:
                bearers[0].spans.add((token.start, token.end))
    for person in people:
        # A span within a longer one of the same person says nothing more.
        spans = sorted(person.spans, key=lambda s: (s[0], -s[1]))
        kept: set[tuple[int, int]] = set()
        reach = -1
        for start, end in spans:
            if end > reach:
                kept.add((start, end))
                reach = end
        person.spans = kept


def _full_here(person: Person, tokens: list[Token], index: int, words: int) -> bool:
    if len(person.stems) < 2 or index - words + 1 < 0:
        return False
    here = tokens[index - words + 1 : index + 1]
    stems = tuple(stem(t.word) for t in here if not (len(t.word) == 2 and t.word.endswith(".")))
    return stems == person.stems and all(t.joined for t in here[1:])
