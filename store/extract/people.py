"""People: full names, told by given name, surname, title, role or a verb of saying; short forms folded in."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from store.extract.gazetteer import find_place, folded, given_names
from store.extract.intervals import Intervals
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
from store.extract.tokens import Token, runs

_ROLE_AFTER = re.compile(
    r"(?:,|\s\(|\s[–—-])\s(?:(?:the|an|a|who is|der|die|le|la|el|il)\s)?(?P<role>[^,;:()–—\n.!?\"“”«»]{3,120})"
)
_ROLE_STOP = re.compile(
    r"\s(?:who|that|which|said|says|told|where|and (?=[^\W\d_]*[A-ZА-Я])|but|has|had|was|is|were|will|would|told|"
    r"added)\b"
)
_AGE = re.compile(r",\s\d{1,2}(?:,|\s\(|\.)|\s\(\d{1,2}\)")
_TURKIC_TAIL = re.compile(r"(?:ov|ev|ova|eva|ов|ев|ова|ева)(ning|ni|ga|da|dan|нинг|ни|га|да|дан|ның|ға|ді|ды|пен|бен)$")
_NAME_TAIL = frozenset({"Jr", "Jr.", "Sr", "Sr."})


_HYPHEN_TITLES = frozenset(
    "chef chefin präsident präsidentin minister ministerin sprecher sprecherin trainer vizechef generalsekretär "
    "kanzler vorsitzender chief director".split()
)
_NO_ROLE = frozenset(
    "whose and but which who as or said a met told left won is was has had says saw took made went came gave got "
    "led held".split()
)


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
    people = _merge(found)
    if language.split("-", maxsplit=1)[0] == "ru":
        for person in people:
            person.name = nominative(person.name)
    _mentions(people, [*sentences, *others])
    return sorted((p for p in people if p.spans), key=lambda p: min(p.spans))


def stem(word: str) -> str:
    """Return a name's word without the endings that cases put on it."""
    word = folded(word).rstrip(".")
    if "а" <= word[:1] <= "ӿ" and len(word) > 4:
        for ending in (
            "ыми",
            "ого",
            "ому",
            "ой",
            "ым",
            "им",
            "ом",
            "ем",
            "ую",
            "ая",
            "ий",
            "ый",
            "у",
            "а",
            "е",
            "ы",
            "я",
            "ю",
            "ь",
            "й",
            "и",
        ):
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word[: -len(ending)]
    tail = _TURKIC_TAIL.search(word)
    if tail:
        return word[: tail.start(1)]
    for ending in ("ning", "dagi", "dan", "нинг", "ның", "нің"):
        if word.endswith(ending) and len(word) - len(ending) >= 5:
            return word[: -len(ending)]
    return word


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
        tail = _TURKIC_TAIL.search(words.lower())
        if tail and self.base in {"uz", "kk", "ky", "tg"}:
            words = words[: tail.start(1)]
        person = found.get(stems)
        if person is None:
            person = found[stems] = Person(words, stems, points)
        person.points = max(person.points, points)
        if _is_nominative(words, person.name):
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


def _is_nominative(words: str, known: str) -> bool:
    """Tell whether a form of a Cyrillic name is nearer to the nominative than the one known: without a case ending."""
    if words == known or not ("а" <= words[:1].lower() <= "ӿ"):
        return False
    return nominative(words) == words and nominative(known) != known


def nominative(name: str) -> str:
    """Return a Russian "given name surname" in the nominative where its surname shows the case.

    "Олжасом Бектеновым" -> "Олжас Бектенов"; a woman's "Анна Петрова" stays.
    """
    words = name.split(" ")
    given, last = words[0], words[-1]
    names = given_names()
    if len(words) < 2 or not re.search(r"[а-яё]$", last):
        return name
    female = folded(given) in names and given[-1] in "ая"
    match = re.search(r"(?<=[оеё]в|ин|ын)(ым|а|у|е)$", last)
    if match and not (female and match[1] == "а"):
        case = match[1]
        base = last[: match.start()]
        first = _given_nominative(given, names)
        if case in {"а", "у", "е"} and first == given and given[-1] not in "ауюяе":
            return name
        return " ".join([first, *words[1:-1], base])
    match = re.search(r"(?<=ск|цк)(ого|ому|им|ом)$", last)
    if match:
        return " ".join([_given_nominative(given, names), *words[1:-1], last[: match.start()] + "ий"])
    match = re.search(r"(?<=[оеё]в|ин)(ой)$", last)
    if match:
        first = re.sub(r"(?:ой|ей|ы|е|у)$", "а", given) if folded(given) not in names else given
        return " ".join([first, *words[1:-1], last[: match.start()] + "а"])
    return name


def _given_nominative(given: str, names: frozenset[str]) -> str:
    if folded(given) in names and given[-1] not in "ую":
        return given
    for ending, plain in (
        ("ем", "й"),
        ("ом", ""),
        ("ею", "ей"),
        ("я", "й"),
        ("ю", "й"),
        ("а", ""),
        ("у", ""),
        ("е", ""),
    ):
        if given.endswith(ending) and len(given) - len(ending) >= 3:
            return given[: -len(ending)] + plain
    return given


def _merge(found: dict[tuple[str, ...], Person]) -> list[Person]:
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


def _mentions(people: list[Person], sentences: list[list[Token]]) -> None:
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
