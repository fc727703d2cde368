"""What a figure is about: the subject of its clause, what is raised or cut to it, or what it is a share of."""

from __future__ import annotations

import re

from store.extract.figure_words import APPROXIMATIONS, STOP_WORDS, TIME_UNITS
from store.normalise.numbers import Figure
from store.spans import sentence_at

_MOST = 90
_WITHIN = 300
_RAISED = re.compile(
    r"\b(?:boost|rais|increas|bring|cut|reduc|lift|expand|grow|doubl|tripl|lower|slash|push|tak|driv|set|estimat|"
    r"valu)\w{0,4}\s"
    r"(?P<what>(?:[^\W\d_][\w'’-]*\s){1,6}?)(?:to|by|from|at)\s(?:[a-z]+\s){0,2}$",
)
_VERBS = {
    "en": re.compile(
        r"\s(?:(?:has|have|had|is|are|was|were|will|would|could|may|can|should)\s(?:also\s|now\s|nearly\s|almost\s|"
        r"already\s|been\s|be\s|not\s)*"
        r"(?:[a-z]+(?:ed|en|ing|own|ld|id|un)\b|reach|total|cost|exceed|be|worth|at|up|down)|rose|fell|grew|"
        r"increased|decreased|dropped|declined|"
        r"climbed|jumped|surged|soared|plunged|slid|slipped|reached|totall?ed|amounted|stood|accounted|doubled|"
        r"tripled|exceeded|hit|cost|costs|"
        r"employs?|employed|has|have|had|is|are|was|were|includes?|included|received|raised|earned|made|makes?|"
        r"spent|invested|contributed|provides?|"
        r"won|lost|covers?|covered|produced?|produces|sold|attracted|allocated|expects?|plans?)\b",
    ),
    "ru": re.compile(
        r"\s(?:составил|составля|достиг|вырос|увеличил|сократил|снизил|упал|превысил|оценива|выделил|насчитыва|"
        r"занима|получил|возрос|уменьшил)[а-яё]*\b"
    ),
    "de": re.compile(
        r"\s(?:stieg|stiegen|fiel|fielen|sank|sanken|wuchs|wuchsen|beträgt|betrug|betragen|erreichte|erreicht|lag|"
        r"liegt|liegen|kletterte|legte|umfasst|hat|haben|"
        r"ist|sind|war|waren|wurde|wurden|soll|sollen|kostet|kostete|zählt|beschäftigt)\b"
    ),
}  # fmt: skip
_CLAUSE = re.compile(r"[,;:–—(\"“„«]\s|\s(?:that|while|and that|but|whereas|что|а|но|dass|während|aber)\s")
_LEADING = re.compile(
    r"^(?:(?:in|в|im jahr)\s(?:19|20)\d\d(?:\sгоду)?,?\s|(?:19|20)\d\d-?\s?(?:yilda|йилда|жылы)\s)?"
    r"(?:(?:the|a|an|its|their|his|her|our|total|overall|der|die|das|den|dem|ein|eine|sein|seine|ihr|ihre|общий|"
    r"общая)\s)?"
    r"(?:(?:total|overall|annual|combined)\s)?(?:(?:volume|number|amount|total|value|level|share|sum|size|объ[её]м|"
    r"общий объем|количество|число|"
    r"сумма|размер|доля|zahl|summe|wert|anteil|höhe)\s(?:of\s|der\s|des\s|von\s)?(?:the\s)?)?",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    "it he she they we i you this that these those there which who what as and or but so if also он она они оно мы "
    "это этот что там es er sie wir "
    "ich das dies man u ular bu in on at by after".split()
)
_OF_WHAT = re.compile(
    r"[ \u00a0](?:(?:worth\s)?of|in|for|от|der|des|aller|von|an)[ \u00a0](?:the\s|all\s|its\s|their\s|всего\s|всех\s)?"
)
_WITH_WHAT = re.compile(r"[ \u00a0](?:with|from|of|in|for|at|without|across|throughout|с|из|в|mit|aus|in)[ \u00a0]")


def subject(text: str, figure: Figure, *, low: int, high: int, stop: int, unit: str, language: str | None) -> str:
    """Return what a figure is about, in the text's words; empty where the text does not say."""
    base = (language or "en").split("-")[0]
    start, end = sentence_at(text, figure.start)
    start, end = max(start, low, figure.start - _WITHIN), min(max(end, stop), high, stop + _WITHIN)
    before, after = text[start : figure.start], text[stop:end]
    approximation = APPROXIMATIONS.search(before)
    if approximation:
        before = before[: approximation.start("words")]
    counted = bool(unit) and not unit.isupper() and unit not in {"%", "percentage points"}
    if base == "en":
        raised = _RAISED.search(before)
        if raised and not counted:
            return _clean(raised["what"])
    of_what = (_WITH_WHAT if counted else _OF_WHAT).match(after)
    if of_what:
        words = _phrase(after[of_what.end() :], base, capital=counted)
        if words:
            return _clean(after[of_what.start() : of_what.end()].strip() + " " + words if counted else words)
    if base == "ru" and unit == "%":
        words = _phrase(after.lstrip(), base)
        if words:
            return _clean(words)
    if base in {"uz", "kk", "ky", "tr", "az"}:
        return _clean(_clause_before(before)) if not counted else ""
    verbs = _VERBS.get(base)
    return _subject_of_verb(before, verbs, counted=counted) if verbs else ""


def _subject_of_verb(before: str, verbs: re.Pattern[str], *, counted: bool) -> str:
    """Return the words between the last clause boundary and the verb that governs the figure."""
    padded = " " + before
    for match in reversed(list(verbs.finditer(padded))):
        head = padded[: match.start()]
        boundaries = list(_CLAUSE.finditer(head))
        words = head[boundaries[-1].end() :] if boundaries else head
        verb = verbs.search(words)
        if verb:
            words = words[: verb.start()]
        words = _clean(words)
        if counted and re.search(r"\d", words):
            continue
        first = words.split()[0].lower() if words else ""
        if (
            first
            and first not in _EMPTY
            and first not in STOP_WORDS
            and not (first.endswith("ed") and " " not in words)
            and len(words.split()) <= 12
        ):
            return words
    return ""


def _clause_before(before: str) -> str:
    boundaries = list(_CLAUSE.finditer(before))
    words = (before[boundaries[-1].end() :] if boundaries else before).split()
    return " ".join(words[-6:])


def _phrase(words: str, base: str, *, capital: bool = False) -> str:
    """Return the noun phrase that some words begin with: up to a verb, a preposition but "of", or punctuation."""
    taken: list[str] = []
    for word in re.split(r"[ \u00a0]", words)[:8]:
        bare = word.strip(',.;:!?()"“”«»')
        lower = bare.lower()
        if (
            not bare
            or not bare[0].isalpha()
            or (lower in STOP_WORDS and lower not in {"of", "and"})
            or lower in TIME_UNITS
        ):
            break
        if not taken and (
            lower in {"coming", "past", "recent", "total", "addition", "fact", "and", "of", "which"}
            or (bare[0].isupper() and base != "de" and not capital)
        ):
            return ""
        if taken and base == "en" and (lower.endswith("ed") or lower in {"said", "says", "voted", "agree"}):
            break
        taken.append(bare)
        if bare != word:
            break
    while taken and taken[-1].lower() in {"of", "and"}:
        taken.pop()
    return " ".join(taken)


def _clean(words: str) -> str:
    words = " ".join(words.split()).strip(' ,;:–—-"“”«»()')
    words = _LEADING.sub("", words)
    if len(words) > _MOST or not any(c.isalpha() for c in words) or words.lower() in _EMPTY:
        return ""
    return words
