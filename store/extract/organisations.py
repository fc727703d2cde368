"""Organisations: well-known ones, names with a head word (Ministry, Bank), and acronyms that the text spells out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from store.extract.gazetteer import find_place, folded, organisation_starts, organisations
from store.extract.name_words import ACRONYM_STOP, ORG_HEADS, ORG_STARTS, SENTENCE_WORDS, SOLE_HEADS, TITLES
from store.extract.tokens import Token, runs

_LINKS = frozenset("of for the and on de du des del della di für der des la les el los las and & y et und e".split())
_WEAK_HEADS = frozenset(
    "Office Service Board Court Group Party Police Army Navy Force Forces Guard Union Times News Post Press Journal "
    "Media Energy Capital "
    "Partners Systems Network Networks Center Centre Church Club School Hospital Exchange Front Movement House "
    "Records Pictures Trust Fund "
    "Council Company Government College Assembly Industries Technologies Society League Authority Administration "
    "Agency Museum Airport Academy "
    "Association Embassy Federation Foundation Institute Library Theater Theatre Studios Bank Committee Commission "
    "Alliance Coalition".split()
)
_GENERIC = frozenset(
    "the old first second third our this that his her its their national federal local general special big another "
    "one two each any".split()
)
_ACRONYM = re.compile(r"^[A-ZА-ЯЁ]{2,7}\+?$")
_EXPANDED = re.compile(r"\s\((?P<acronym>[A-ZА-ЯЁ][A-ZА-ЯЁa-z&-]{1,9})[,;)]")
_RUSSIAN = re.compile(
    r"\b(?P<name>(?:[Мм]инистерств|[Аа]гентств|[Кк]омитет|[Аа]кадеми|[Уу]ниверситет|[Ии]нститут|[Аа]ссоциаци|"
    r"[Фф]едераци|[Сс]луж[дб])[а-я]{0,4}"
    r"(?:\s(?:и\s)?(?:[а-яё]{3,}(?:ого|его|ой|ей|ых|их|ов|ев|ей|ий|ия|ии|ства|ния|ки|ы|и|а|я)\b)){1,6})"
)
_RUSSIAN_STOP = re.compile(
    r"\s(?:и|по|для|на|в|с|которы\w*|заявил\w*|сообщил\w*|отметил\w*|также|была|были|стали|стала)$"
)
_RUSSIAN_FORM = re.compile(
    r"\b(?:ООО|ОАО|ЗАО|ПАО|АО|ТОО|ИП|компани[а-я]{1,3}|корпораци[а-я]{1,3}|холдинг[а-я]{0,2}|банк[а-я]{0,2}|"
    r"завод[а-я]{0,2}|издани[а-я]{1,2}|"
    r"агентств[а-я]{1,2}|MChJ|AJ|XK)\s(?:[А-Я]{2,4}\s)?[«\"“„](?P<name>[^«»\"“”„\n]{2,60})[»\"”“]"
)
_UZBEK = re.compile(
    r"\b(?P<name>(?:[A-ZOʻ][^\W\d_]*(?:['ʻ’‘`][^\W\d_]+)?\s){0,4}?(?:(?:va\s)?(?!hamda)[^\W\d_]+(?:['ʻ’‘`][^\W\d_]+)*\s){0,5}?"
    r"(?:vazirligi|agentligi|qo['ʻ’‘`]mitasi|universiteti|instituti|assotsiatsiyasi|akademiyasi|jamg['ʻ’‘`]armasi|"
    r"palatasi|banki))(?:ning|ga|da|dan|ni)?\b"
)


@dataclass(slots=True)
class Organisation:
    """An organisation of the text with its mentions."""

    name: str
    score: float
    spans: set[tuple[int, int]] = field(default_factory=set)
    words: Counter[str] = field(default_factory=Counter)

    @property
    def value(self) -> str:
        """The longest spelling of those that the text uses."""
        return max(self.words, key=lambda w: (len(w), self.words[w])) if self.words else self.name


def find_organisations(
    text: str, spans: list[tuple[int, int]], sentences: list[list[Token]], others: list[list[Token]], language: str
) -> list[Organisation]:
    """Return the organisations named in the body; `spans` are the stretches that `sentences` are the words of."""
    found: dict[str, Organisation] = {}
    shouting = _shouts(sentences)
    for tokens in sentences:
        _known(text, tokens, found, create=True, shouting=shouting)
        for start, end in _headed(tokens, language):
            strong = (
                text[start:end].rsplit(maxsplit=1)[-1] not in _WEAK_HEADS
                or text[start:end].split(maxsplit=1)[0] in ORG_STARTS
            )
            _take(text, found, start, end, 0.84 if strong else 0.76)
    base = language.split("-", maxsplit=1)[0]
    for start, end in spans:
        if base in {"ru", "uk", "be", "bg"}:
            _russian(text, start, end, found)
        elif base == "uz":
            for match in _UZBEK.finditer(text, start, min(end, start + 20_000)):
                low = match.start("name") + _opening(match["name"])
                words = text[low : match.end("name")]
                if words[0].isupper() and len(words) <= 110 and len(words.split()) >= 2:
                    _take(text, found, low, match.end("name"), 0.82)
    _acronyms(text, sentences, found)
    for tokens in others:
        _known(text, tokens, found, create=False, shouting=True)
    _keep_longest(found)
    kept = [o for o in found.values() if o.spans]
    return sorted(kept, key=lambda o: min(o.spans))


def _opening(words: str) -> int:
    """Return how many characters of "Bu haqda Iqtisodiyot vazirligi" stand before the name."""
    parts = words.split(" ")
    at = 0
    while len(parts) > 2 and parts[0].lower() in SENTENCE_WORDS:
        at += len(parts.pop(0)) + 1
        while len(parts) > 2 and not parts[0][:1].isupper():
            at += len(parts.pop(0)) + 1
    return at


def _take(
    text: str, found: dict[str, Organisation], start: int, end: int, score: float, *, key: str | None = None
) -> Organisation:
    words = " ".join(text[start:end].split())
    entry = organisations().get(words)
    key = folded(key or (entry[0] if entry else words))
    organisation = found.get(key)
    if organisation is None:
        organisation = found[key] = Organisation(words, score)
    organisation.score = max(organisation.score, score)
    organisation.spans.add((start, end))
    organisation.words[words] += 1
    return organisation


def _keep_longest(found: dict[str, Organisation]) -> None:
    """Of mentions that overlap keep the longest: "Siemens AG", not "Siemens" too."""
    spans = sorted(((s, e, o) for o in found.values() for s, e in o.spans), key=lambda x: (x[0], -x[1]))
    reach, holder = -1, None
    for start, end, organisation in spans:
        if start < reach and organisation is not holder:
            organisation.spans.discard((start, end))
        elif end > reach:
            reach, holder = end, organisation


def _shouts(sentences: list[list[Token]]) -> bool:
    """Tell a text that is set in capitals, whose acronyms say nothing."""
    words = [t for tokens in sentences for t in tokens]
    return len(words) > 10 and sum(t.upper for t in words) > 0.3 * len(words)


def _known(text: str, tokens: list[Token], found: dict[str, Organisation], *, create: bool, shouting: bool) -> None:
    starts, table = organisation_starts(), organisations()
    index = 0
    while index < len(tokens):
        token = tokens[index]
        most = starts.get(token.word) or starts.get(text[token.start : token.end])
        if not most or not token.capital:
            index += 1
            continue
        for count in range(min(most + 1, len(tokens) - index), 0, -1):
            here = tokens[index : index + count]
            if not all(t.end <= here[0].start + 60 for t in here):
                continue
            start, end = here[0].start, here[-1].end
            words = " ".join(text[start:end].split())
            entry = table.get(words)
            if entry is None:
                continue
            name, plain_acronym = entry
            if (plain_acronym and shouting) or _part_of_more(tokens, index, count):
                continue
            if create or folded(name) in found:
                _take(text, found, start, end, 0.93 if len(words) > 3 or plain_acronym else 0.85, key=name)
            index += count - 1
            break
        index += 1


def _part_of_more(tokens: list[Token], index: int, count: int) -> bool:
    """Tell "Shell Script" or "Intel Core Duo" style compounds: one word of its own, with a capitalised neighbour."""
    if count > 1:
        return False
    before = tokens[index - 1] if index and tokens[index].joined else None
    if tokens[index].upper:
        return False
    return (
        before is not None
        and before.capital
        and before.lower not in SENTENCE_WORDS
        and not before.first
        and before.lower not in TITLES
    )


def _headed(tokens: list[Token], language: str) -> list[tuple[int, int]]:
    """Return spans of names with a head word: "Ministry of Economy and Finance", "University of Oxford"."""
    spans: list[tuple[int, int]] = []
    done = -1
    for start, end in runs(tokens):
        if start < done:
            continue
        low = start
        while (
            low < end
            and (tokens[low].lower in SENTENCE_WORDS or tokens[low].lower in _GENERIC)
            and not _new_place(tokens, low, language)
        ):
            low += 1
        if low == end:
            continue
        heads = [i for i in range(low, end) if tokens[i].word in ORG_HEADS or tokens[i].word in ORG_STARTS]
        if not heads:
            continue
        stop = _extended(tokens, end) if tokens[end - 1].word in ORG_STARTS or _links_on(tokens, end) else end
        has_tail = stop > end
        last_head = heads[-1]
        if not has_tail:
            if tokens[last_head].word not in ORG_HEADS:
                continue
            stop = last_head + 1
        elif last_head != end - 1 and tokens[end - 1].word not in ORG_STARTS:
            stop = last_head + 1
            has_tail = False
        if (
            language.startswith("de")
            and stop < end
            and tokens[stop - 1].word in {"Universität", "Hochschule", "Klinikum"}
        ):
            stop += bool(find_place(tokens[stop].word, language))
        while stop - low > 2 and tokens[stop - 1].lower in TITLES:
            stop -= 1
        words = tokens[low:stop]
        while words and words[0].lower in TITLES and len(words) > 2:
            low += 1
            words = tokens[low:stop]
        if not _is_proper(words, has_tail, language) or find_place(" ".join(t.word for t in words), language):
            continue
        spans.append((words[0].start, words[-1].end))
        done = stop
    return spans


def _new_place(tokens: list[Token], at: int, language: str) -> bool:
    """Tell "New York Post" from "New Bank"."""
    return at + 1 < len(tokens) and find_place(f"{tokens[at].word} {tokens[at + 1].word}", language) is not None


def _links_on(tokens: list[Token], end: int) -> bool:
    return (
        end < len(tokens)
        and tokens[end].joined
        and tokens[end].word.lower() in {"of", "for", "für"}
        and tokens[end - 1].word in ORG_STARTS
    )


def _extended(tokens: list[Token], end: int) -> int:
    """Return where a name goes on after "Ministry": small linking words and capitalised ones in turn."""
    at, stop = end, end
    while at < len(tokens) and tokens[at].joined and at < end + 12:
        token = tokens[at]
        if tokens[at - 1].possessive:
            break
        if token.capital:
            stop = at + 1
        elif (
            token.word.lower() not in _LINKS
            or (
                at == end
                and token.word.lower() not in {"of", "for", "für", "de", "du", "des", "del", "della", "di", "der"}
            )
            or (token.word.lower() in {"and", "und", "et", "y", "e"} and _starts_new_name(tokens, at + 1))
        ):
            break
        at += 1
    return stop


def _starts_new_name(tokens: list[Token], at: int) -> bool:
    """Tell whether behind "and" another name begins rather than this one's second half."""
    if at >= len(tokens) or not tokens[at].capital:
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].word in ORG_HEADS
        or tokens[at].lower in TITLES
        or bool(following and following.joined and following.capital and following.word in ORG_HEADS)
    )


def _is_proper(words: list[Token], has_tail: bool, language: str) -> bool:
    """Tell a proper name from a common one that begins a sentence or is written with capitals."""
    if len(words) < 2 or len(words) > 10:
        return False
    head = words[-1].word
    if has_tail:
        return any(t.capital and t.word not in ORG_HEADS for t in words[1:])
    if sum(t.lower in TITLES for t in words):
        return False
    if all(t.word in ORG_HEADS for t in words):
        return False
    if language.startswith("de") and head not in SOLE_HEADS and len(words) == 2 and words[0].first:
        return False
    if words[0].first and len(words) == 2 and head in _WEAK_HEADS and not find_place(words[0].word, language):
        return words[0].word not in SENTENCE_WORDS and head in {
            "Bank",
            "Institute",
            "Foundation",
            "Airlines",
            "University",
            "Group",
        }
    return True


def _russian(text: str, start: int, end: int, found: dict[str, Organisation]) -> None:
    for match in _RUSSIAN_FORM.finditer(text, start, end):
        if match["name"][0].isupper():
            _take(text, found, match.start("name"), match.end("name"), 0.86)
    for match in _RUSSIAN.finditer(text, start, end):
        words = match["name"]
        stop = _RUSSIAN_STOP.search(words)
        if stop:
            words = words[: stop.start()]
        if not words[0].isupper() or len(words.split()) < 2:
            continue
        low = match.start("name")
        following = re.match(r"\s(?:Республики\s)?[А-ЯЁ][а-яё]+", text[low + len(words) : low + len(words) + 60])
        high = (
            low + len(words) + (following.end() if following and find_place(following.group().split()[-1], "ru") else 0)
        )
        _take(text, found, low, high, 0.8)


def _acronyms(text: str, sentences: list[list[Token]], found: dict[str, Organisation]) -> None:
    """Join "World Food Programme (WFP)" and later "WFP"; an acronym that nothing spells out is left alone."""
    spelled: dict[str, Organisation] = {}
    for tokens in sentences:
        for _, end in runs(tokens):
            match = _EXPANDED.match(text, tokens[end - 1].end)
            if not match or match["acronym"].upper() in ACRONYM_STOP:
                continue
            low = _spelled_from(tokens, end, match["acronym"])
            if low is None:
                continue
            name_start, name_end = tokens[low].start, tokens[end - 1].end
            owner = next((o for o in found.values() if (name_start, name_end) in o.spans), None)
            if owner is None:
                inside = [o for o in found.values() if any(s >= name_start and e <= name_end for s, e in o.spans)]
                owner = _take(text, found, name_start, name_end, 0.9)
                for other in inside:
                    if other is not owner:
                        other.spans = {(s, e) for s, e in other.spans if not (s >= name_start and e <= name_end)}
            owner.score = max(owner.score, 0.92)
            spelled[match["acronym"]] = owner
    if not spelled:
        return
    for tokens in sentences:
        for token in tokens:
            owner = spelled.get(token.word)
            if owner is not None and not any(s <= token.start < e for s, e in owner.spans):
                owner.spans.add((token.start, token.end))


def _spelled_from(tokens: list[Token], end: int, acronym: str) -> int | None:
    """Return where the words begin whose first letters the acronym is made of."""
    letters = [c for c in acronym.upper() if c.isalpha()]
    at = end - 1
    for _ in range(len(letters) + 6):
        if at < 0 or at < end - 14:
            return None
        initials = [t.word[0].upper() for t in tokens[at:end] if t.word.lower() not in _LINKS]
        if initials == letters and tokens[at].capital:
            return at
        if len(initials) > len(letters) or (at > 0 and not tokens[at].joined):
            return None
        at -= 1
    return None
