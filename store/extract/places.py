"""Places: names of the gazetteer that stand for a place here, not for a person, a team or a newspaper."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from store.extract.gazetteer import (
    COMMON_PLACES,
    Place,
    find_place,
    folded,
    given_names,
    longest_place,
    place_starts,
    places,
)
from store.extract.intervals import Intervals
from store.extract.name_words import DIRECTIONS, ORG_HEADS, PLACE_PREPOSITIONS, REGION_HEADS, SENTENCE_WORDS
from store.extract.tokens import Token

_FREE_SUFFIX = REGION_HEADS | {"and", "und", "и", "va", "ve"}


@dataclass(slots=True)
class FoundPlace:
    """A place of the text with its mentions; `standing` are those in which it is a place beyond doubt."""

    place: Place
    spans: list[tuple[int, int]] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)
    standing: int = 0
    asked: int = 0  # behind a word that asks for a place

    @property
    def value(self) -> str:
        """The name as the text writes it most often, uninflected where the gazetteer knows that form."""
        return self.words.most_common(1)[0][0]

    @property
    def score(self) -> float:
        """How sure it is that the name stands for the place."""
        base = {"country": 0.93, "capital": 0.9, "region": 0.88, "city": 0.84}.get(self.place.kind, 0.8)
        if self.asked:
            base += 0.04
        elif self.standing == 0:
            base -= 0.2
        if self.place.spelling in COMMON_PLACES:
            base -= 0.06
        return min(base + 0.01 * min(len(self.spans) - 1, 3), 0.97)


def find_places(
    sentences: list[list[Token]],
    others: list[list[Token]],
    language: str,
    people: list[tuple[int, int]],
    organisations: list[tuple[int, int]],
) -> list[FoundPlace]:
    """Return the places named in `sentences` (the body); mentions in `others` count where the body names them too."""
    found: dict[tuple[str, str], FoundPlace] = {}
    in_people = Intervals(people)
    in_organisations = Intervals(organisations)
    for body, groups in ((True, sentences), (False, others)):
        for tokens in groups:
            index = 0
            while index < len(tokens):
                if not tokens[index].capital:
                    index += 1
                    continue
                place, count = _place_at(tokens, index, language)
                if place is None:
                    index += 1
                    continue
                _add(
                    found,
                    place,
                    tokens,
                    index,
                    count,
                    body=body,
                    in_people=in_people,
                    in_organisations=in_organisations,
                    language=language,
                )
                index += count
    kept = [
        f
        for f in found.values()
        if f.standing or (f.place.kind == "country" and f.spans and f.place.spelling not in COMMON_PLACES)
    ]
    return sorted(kept, key=lambda f: f.spans[0])


def _place_at(tokens: list[Token], index: int, language: str) -> tuple[Place | None, int]:
    token = tokens[index]
    if token.lower in place_starts() or token.word.lower() in place_starts():
        for count in range(min(longest_place(), len(tokens) - index), 1, -1):
            here = tokens[index : index + count]
            if all(t.joined for t in here[1:]):
                place = find_place(" ".join(t.word for t in here), language)
                if place:
                    return place, count
    place = find_place(token.word, language)
    if place is None and "-" in token.word:
        parts = token.word.replace("‐", "-").replace("‑", "-").split("-")
        if all(find_place(p, language) for p in parts):
            return find_place(parts[0], language), 1
    if place is not None and place.kind != "country" and (token.upper and len(token.word) <= 4):
        return None, 1
    if place is not None and place.spelling == "US" and token.word != "US":
        return None, 1
    return place, 1


def _add(
    found: dict[tuple[str, str], FoundPlace],
    place: Place,
    tokens: list[Token],
    index: int,
    count: int,
    *,
    body: bool,
    in_people: Intervals,
    in_organisations: Intervals,
    language: str,
) -> None:
    first, last = tokens[index], tokens[index + count - 1]
    if in_people.holds(first.start, last.end):
        return
    if count == 1 and "-" in first.word and "-" not in place.spelling:
        _add_pair(found, first, body, language)
        return
    start, end = first.start, last.end
    before = tokens[index - 1] if index and first.joined else None
    after = tokens[index + count] if index + count < len(tokens) and tokens[index + count].joined else None
    german = language.startswith("de")
    asked = before is not None and before.lower in PLACE_PREPOSITIONS and not before.capital
    asked = asked or (before is not None and before.first and before.lower in PLACE_PREPOSITIONS)
    asked = asked or (after is not None and after.word.lower() in REGION_HEADS)
    compound_before = (
        before is not None and before.capital and before.lower not in DIRECTIONS and before.lower not in SENTENCE_WORDS
        and not find_place(before.word, language) and not german
    )  # fmt: skip
    compound_after = (
        after is not None and after.capital and not last.possessive and after.lower not in _FREE_SUFFIX
        and not find_place(after.word, language) and not german and not after.first
    )  # fmt: skip
    if place.kind == "country" and not language.startswith("en"):
        compound_before = compound_after = False  # "президент Узбекистана Шавкат …", "Qozog'iston Bosh vaziri"
    if count == 1 and not find_place_exact(first.word):
        compound_before = compound_after = False  # an inflected name is nobody's
    within = in_organisations.holds(start, end)
    if within and (before is None or before.lower != "of"):
        return
    standing = not (compound_before or compound_after or within)
    if place.spelling in COMMON_PLACES and not asked and not _listed_with_place(tokens, index, count, language):
        standing = False
    if german and after is not None and after.word in ORG_HEADS:
        standing = False
    if place.kind == "city" and not asked and first.first and count == 1 and _is_given(first.word):
        standing = False
    entry = found.get(place.identity)
    if entry is None:
        if not body:
            return
        entry = found[place.identity] = FoundPlace(place)
    if not standing and place.kind != "country" and not within:
        return
    spelled = " ".join(t.word for t in tokens[index : index + count])
    spelled = spelled if find_place_exact(spelled) and not (len(spelled) > 4 and spelled.isupper()) else place.spelling
    if not body and folded(spelled) not in {folded(w) for w in entry.words}:
        return  # another language's name for it, in a line of tags
    entry.spans.append((start, end))
    entry.spans.sort()
    entry.words[spelled] += 1
    entry.standing += standing and body
    entry.asked += asked and body


def _add_pair(found: dict[tuple[str, str], FoundPlace], token: Token, body: bool, language: str) -> None:
    """Count both places of "Uzbekistan-Kazakhstan" as mentioned."""
    at = token.start
    for part in token.word.replace("‐", "-").replace("‑", "-").split("-"):
        place = find_place(part, language)
        if place is not None and (body or place.identity in found):
            entry = found.setdefault(place.identity, FoundPlace(place))
            entry.spans.append((at, at + len(part)))
            entry.spans.sort()
            entry.words[place.spelling] += 0
            entry.standing += body
        at += len(part) + 1


def find_place_exact(words: str) -> bool:
    """Tell whether the gazetteer has these very words as a spelling, whatever the apostrophes and the case."""
    return folded(words) in places()


def _is_given(word: str) -> bool:
    return word.lower() in given_names()


def _listed_with_place(tokens: list[Token], index: int, count: int, language: str) -> bool:
    """Tell whether another place stands right beside: "Paris, France", "London and Berlin"."""
    for at in (index - 2, index - 1, index + count, index + count + 1):
        if 0 <= at < len(tokens) and tokens[at].capital and abs(tokens[at].start - tokens[index].start) < 40:
            place = find_place(tokens[at].word, language)
            if place is not None and place.spelling not in COMMON_PLACES:
                return True
    return False
