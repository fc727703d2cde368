"""People: full names, told by given name, surname, title, role or a verb of saying; short forms folded in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.extract.gazetteer import COMMON_PLACES, find_place, folded, given_names
from store.extract.intervals import Intervals
from store.extract.name_forms import TURKIC_TAIL, is_nearer_nominative, nominative, stem
from store.extract.name_words import (
    AMBIGUOUS_GIVEN,
    NOT_NAMES,
    ORG_HEADS,
    ROLE_NOUNS,
    ROMAN,
    SAYING,
    SENTENCE_WORDS,
    SURNAME_ENDINGS,
    TITLE_MODIFIERS,
    TITLES,
    WEAK_TITLES,
)
from store.extract.person import Person, add_mentions, merge
from store.extract.tokens import Token, runs

_ROLE_AFTER = re.compile(
    r"(?:,|\s\(|\s[–—-])\s(?:(?:the|an|a|who is|der|die|le|la|el|il)\s)?(?P<role>[^,;:()–—\n.!?\"“”«»]{3,120})"
)
_ROLE_STOP = re.compile(
    r"\s(?:who|that|which|said|says|told|where|and (?=[^\W\d_]*[A-ZА-Я])|but|has|had|was|is|were|will|would|told|"
    r"added)\b"
)
_AGE = re.compile(r",\s\d{1,2}(?:,|\s\(|\.)|\s\(\d{1,2}\)")
_NAME_TAIL = frozenset({"Jr", "Jr.", "Sr", "Sr."})


_HYPHEN_TITLES = frozenset(
    "chef chefin präsident präsidentin minister ministerin sprecher sprecherin trainer vizechef generalsekretär "
    "kanzler vorsitzender chief director".split()
)
_NO_ROLE = frozenset(
    "whose and but which who as or said a met told left won is was has had says saw took made went came gave got "
    "led held".split()
)


def find_people(
    text: str, sentences: list[list[Token]], others: list[list[Token]], language: str, taken: list[tuple[int, int]]
) -> list[Person]:
    """Return the people named in `sentences` (the body), with mentions in `others` (headings, furniture) as well.

    `taken` are spans of organisations: what stands inside them is nobody's name.
    """
    common = _common_words(sentences)
    finder = _Finder(text, language, common, Intervals(taken))
    found: dict[tuple[str, ...], Person] = {}
    for tokens in sentences:
        for start, end in runs(tokens):
            finder.look(tokens, start, end, found)
    people = merge(found)
    if language.split("-", maxsplit=1)[0] == "ru":
        for person in people:
            person.name = nominative(person.name)
    add_mentions(people, [*sentences, *others])
    return sorted((p for p in people if p.spans), key=lambda p: min(p.spans))


def _common_words(sentences: list[list[Token]]) -> set[str]:
    """Return the words that the text also writes small."""
    return {t.word for tokens in sentences for t in tokens if not t.capital}


@dataclass
class _Finder:
    text: str
    language: str
    common: set[str]
    taken: Intervals

    def __post_init__(self) -> None:
        self.base = self.language.split("-")[0]
        self.given = given_names()

    def look(self, tokens: list[Token], start: int, end: int, found: dict[tuple[str, ...], Person]) -> None:
        """Judge one run of capitalised words."""
        while (
            start < end
            and self._is_opener(tokens[start])
            and not (end - start == 2 and self._is_given(tokens[start]) == 2)
        ):
            start += 1
        if start == end or self.taken.holds(tokens[start].start, tokens[end - 1].end):
            return
        title = self._title_within(tokens, start, end)
        name_start = title + 1 if title is not None else start
        if name_start == end:
            return
        name_start, place_led = self._skip_leaders(tokens, name_start, end)
        if name_start == end:
            return
        if end - name_start >= 4 and self._two_names(tokens, name_start):
            self.look(tokens, start, name_start + 2, found)
            self.look(tokens, name_start + 2, end, found)
            return
        name = tokens[name_start:end]
        while len(name) > 1 and self._is_tail(name[-1]):
            if name[-1].word in ORG_HEADS:
                return  # Walt Disney Co
            name = name[:-1]
        if not name or len(name) > 5 or self.taken.touches(name[0].start, name[-1].end):
            return
        if not self._may_be_name(name):
            return
        span_end = name_start + len(name)
        role, titled = self._role_before(tokens, name_start, place_led=place_led)
        if len(name) == 1:
            self._single(name[0], titled, role, found)
            return
        points = self._points(tokens, name, name_start, span_end)
        role_after, after = self._role_after(name[-1])
        points += 3 * titled + 3 * after
        if self.base == "de" and not titled and self._is_given(name[0]) < 2:
            return
        if points < 2:
            return
        stems = tuple(stem(t.word) for t in name if not (len(t.word) == 2 and t.word.endswith(".")))
        if len(stems) < 2:
            return
        words = " ".join(self.text[name[0].start : name[-1].end].split())
        tail = TURKIC_TAIL.search(words.lower())
        if tail and self.base in {"uz", "kk", "ky", "tg"}:
            words = words[: tail.start(1)]
        person = found.get(stems)
        if person is None:
            person = found[stems] = Person(words, stems, points)
        person.points = max(person.points, points)
        if is_nearer_nominative(words, person.name):
            person.name = words
        person.role = person.role or role or role_after
        person.spans.add((name[0].start, name[-1].end))

    def _two_names(self, tokens: list[Token], start: int) -> bool:
        """Tell "Shavkat Mirziyoyev Oljas Bektenovni": two names, in languages that put object beside subject."""
        second = folded(tokens[start + 1].word)
        return (
            self.base in {"uz", "kk", "ky", "tr", "az"}
            and second.endswith(SURNAME_ENDINGS)
            and self._is_given(tokens[start]) > 0
            and self._is_given(tokens[start + 2]) > 0
        )

    def _single(self, token: Token, titled: bool, role: str, found: dict[tuple[str, ...], Person]) -> None:
        """Take "President Mirziyoyev" and "Mr Smith": a surname behind a title."""
        if not titled or len(token.word) < 3 or token.upper or token.lower in self.common:
            return
        last_title = role.rsplit(" ", maxsplit=1)[-1].lower().rstrip(".") if role else ""
        if self.base in {"ru", "uk", "be", "bg", "uz", "kk", "ky"} and not folded(token.word).endswith(SURNAME_ENDINGS):
            return
        if last_title in WEAK_TITLES or find_place(token.word, self.language) or self.base == "de":
            return
        key = (stem(token.word),)
        person = found.setdefault(key, Person(token.word, key, 3, alone=True))
        person.role = person.role or role
        person.points += 1
        person.spans.add((token.start, token.end))

    def _is_opener(self, token: Token) -> bool:
        lower = token.lower
        if lower in SENTENCE_WORDS:
            return True
        return token.first and token.word.lower() in self.common and self._is_given(token) < 2

    def _is_given(self, token: Token) -> int:
        """Return 2 for a given name, 1 for one that is a word as well, else 0."""
        word = folded(token.word)
        if len(token.word) == 2 and token.word.endswith("."):
            return 0
        if word not in self.given and ("-" not in word or word.split("-")[0] not in self.given):
            known = "а" <= word[:1] <= "ӿ" and (
                stem(word) in self.given or stem(word) + "а" in self.given or stem(word) + "й" in self.given
            )
            if not known:
                return 0
        if find_place(token.word, self.language):
            return 1
        return 1 if word in AMBIGUOUS_GIVEN or word in NOT_NAMES or word in SENTENCE_WORDS or token.upper else 2

    def _title_within(self, tokens: list[Token], start: int, end: int) -> int | None:
        for index in range(end - 1, start - 1, -1):
            if tokens[index].lower in TITLES or tokens[index].lower.rpartition("-")[2] in _HYPHEN_TITLES:
                if index == end - 1 and index > start and self._is_given(tokens[start]) == 2:
                    return None  # Stephen King
                return index
        return None

    def _skip_leaders(self, tokens: list[Token], start: int, end: int) -> tuple[int, bool]:
        """Step over a place or a word before the given name: "Kazakhstan Uljas Bektenov", "Olympian Michael Phelps"."""
        place_led = False
        for count in (3, 2, 1):
            if (
                count > 1
                and start + count + 1 == end
                and find_place(" ".join(t.word for t in tokens[start : start + count]), self.language)
            ):
                return end, True  # nothing but a surname is left: a team, a street
            if start + count + 1 < end and find_place(
                " ".join(t.word for t in tokens[start : start + count]), self.language
            ):
                if count == 1 and self._is_given(tokens[start]):
                    continue
                start += count
                place_led = True
                break
        if end - start >= 3 and not self._is_given(tokens[start]):
            for index in range(start + 1, end - 1):
                if self._is_given(tokens[index]) == 2 and not re.fullmatch(r"[A-ZА-Я]\.", tokens[index - 1].word):
                    return index, place_led
        return start, place_led

    def _is_tail(self, token: Token) -> bool:
        return (
            token.word in ORG_HEADS
            or token.lower in NOT_NAMES
            or (token.upper and len(token.word) > 2 and token.word not in ROMAN)
        )

    def _may_be_name(self, name: list[Token]) -> bool:
        for token in name:
            word = token.word
            if token.lower in NOT_NAMES or word in ORG_HEADS or (token.upper and word not in ROMAN):
                return False
            if "-" in word and (word.rpartition("-")[2] in ORG_HEADS or word.rpartition("-")[2].lower() in NOT_NAMES):
                return False
            if token.lower in SENTENCE_WORDS and token is name[0]:
                return False
            if "." in word and not re.fullmatch(r"(?:[^\W\d_]\.)+|Jr\.|Sr\.|St\.", word):
                return False
        if find_place(" ".join(t.word for t in name), self.language):
            return False
        if len(name) > 2 and find_place(" ".join(t.word for t in name[:-1]), self.language):
            return False  # St. Louis Cardinals
        end = find_place(name[-1].word, self.language)
        if end is not None and end.kind == "country" and end.spelling not in COMMON_PLACES:
            return False  # Nazi Germany
        last = name[-1]
        if len(last.word) < 2 or (last.word.endswith(".") and last.word not in _NAME_TAIL):
            return False
        return not (len(name) > 1 and last.lower in self.common and self._is_given(name[0]) < 2)

    def _points(self, tokens: list[Token], name: list[Token], start: int, end: int) -> int:
        points = 0
        first = next((t for t in name if not re.fullmatch(r"[^\W\d_]\.", t.word)), name[0])
        given = self._is_given(first)
        points += {0: 0, 1: 1, 2: 3}[given]
        if any(find_place(t.word, self.language) for t in name) and given < 2:
            points -= 2
        last = folded(name[-1].word)
        if last.endswith(SURNAME_ENDINGS) and len(last) >= 5 and last not in self.common:
            points += 2 if given < 2 else 1
        elif given == 2 and self._is_given(name[-1]) == 0 and last not in self.common:
            points += 1
        if first is not name[0]:
            points += 1  # J. Smith
        if self._beside_saying(tokens, start, end):
            points += 2
        if given == 2 and last in self.common:
            points -= 2
        return points

    def _beside_saying(self, tokens: list[Token], start: int, end: int) -> bool:
        after = tokens[end].word.lower() if end < len(tokens) and tokens[end].joined else ""
        before = tokens[start - 1].word.lower() if start and tokens[start].joined else ""
        return after in SAYING or before in SAYING

    def _role_before(self, tokens: list[Token], name_start: int, *, place_led: bool) -> tuple[str, bool]:
        """Return the role that stands before a name and whether a title does."""
        at = name_start - 1
        if at < 0 or not tokens[name_start].joined:
            return "", False
        last = at
        if place_led:
            # "Prime Minister of Kazakhstan Uljas Bektenov", "президент Узбекистана Шавкат Мирзиёев"
            while (
                at >= 0
                and tokens[at].capital
                and tokens[at].lower not in TITLES
                and at > last - 4
                and tokens[at].joined
            ):
                at -= 1
            while at >= 0 and tokens[at].lower in {"of", "the", "von", "de", "du", "del"} and tokens[at].joined:
                at -= 1
        if at < 0 or (tokens[at].lower not in TITLES and tokens[at].lower.rpartition("-")[2] not in _HYPHEN_TITLES):
            return "", False
        head = at
        while at > 0 and tokens[at].joined and tokens[at - 1].end and at > head - 6:
            before = tokens[at - 1]
            adjective = before.capital and not before.first and before.lower not in SENTENCE_WORDS
            opener = (
                before.capital
                and before.first
                and before.lower not in SENTENCE_WORDS
                and bool(find_place(before.word, self.language))
            )
            if adjective and self.base in {"uz", "kk"} and re.search(r"(?:da|dan|ga|да|дан|га|де|та|те)$", before.word):
                break
            if self.base == "de" and find_place(before.word, self.language):
                break  # "in Berlin Präsident Macron"
            if before.lower in TITLE_MODIFIERS or before.lower in TITLES or adjective or opener:
                at -= 1
            else:
                break
        role = " ".join(self.text[tokens[at].start : tokens[last].end].split())
        if role.lower().rstrip(".") in {
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "sir",
            "dame",
            "herr",
            "frau",
            "m",
            "mme",
            "don",
            "señor",
            "señora",
            "г-н",
            "г-жа",
        }:
            return "", True
        return role, True

    def _role_after(self, last: Token) -> tuple[str, bool]:
        """Return the role behind a name ("…,
        Prime Minister of Uzbekistan,") and whether something there tells a person."""
        if last.possessive:
            return "", False
        following = self.text[last.end : last.end + 160]
        if _AGE.match(following):
            match = _ROLE_AFTER.match(following[following.find(",", 1) :]) if "," in following[1:8] else None
            role = self._role_words(match["role"]) if match else ""
            return role, True
        match = _ROLE_AFTER.match(following)
        if not match:
            return "", False
        role = self._role_words(match["role"])
        return role, bool(role)

    def _role_words(self, words: str) -> str:
        stop = _ROLE_STOP.search(words)
        if stop:
            words = words[: stop.start()]
        words = re.sub(r"\s+and$", "", " ".join(words.split()))
        heads = [re.sub(r"['’]s$", "", w.strip("'’\"").lower()) for w in words.split()[:9]]
        if not heads or len(words) > 110 or heads[0] in _NO_ROLE or heads[0].endswith("ed"):
            return ""
        if any(h in ROLE_NOUNS for h in heads[:6]):
            return words
        return ""
