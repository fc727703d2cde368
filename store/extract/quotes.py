"""Quotations with who said them: quotation marks of all languages, quotes over several paragraphs, dash dialogue."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from store.articles import Block, BlockKind
from store.extract.name_words import SENTENCE_WORDS, TITLES
from store.extract.tokens import ABBREVIATIONS
from store.spans import trim

EXTRACTOR = "quotes 1"
_MOST = 60
_MOST_TEXT = 400_000
_LONGEST = 6000
_REACH = 170
_MOST_UNCLOSED = 40
"""So many marks that open and never close in one paragraph are no quotations."""

_CLOSERS = {
    "“": "”“\"", "„": "“”\"", "«": "»", "»": "«", "‘": "’", "‚": "‘", "「": "」", "『": "』", "\"": "\"”", "”": "”",
}  # fmt: skip
_OPEN = re.compile(r"[“„«»「『\"”]|(?<![\w’])[‘‚](?=\S)")
_VERBS = re.compile(
    r"\b(?:said|says|say|told|tells|added|adds|explained|explains|noted|notes|stated|states|announced|argued|argues|"
    r"warned|warns|insisted|insists|"
    r"claimed|claims|wrote|writes|asked|asks|replied|tweeted|acknowledged|admitted|recalled|stressed|emphasi[sz]ed|"
    r"confirmed|denied|declared|commented|"
    r"concluded|concludes|remarked|continued|continues|joked|responded|observed|suggested|reported|quoted|pointed "
    r"out|read|reads|shouts|shouted|detailed|vowed|quipped|laughed|urged|pleaded|predicted|lamented|according to|"
    r"сказал[аи]?|заявил[аио]?|сообщил[аио]?|отметил[аио]?|подчеркнул[аи]?|добавил[аи]?|рассказал[аи]?|написал[аи]?|"
    r"пояснил[аи]?|считает|говорит|"
    r"говорится|уточнил[аи]?|объяснил[аи]?|призвал[аи]?|пишет|сообщает|сообщается|цитирует|передает|передаёт|"
    r"признал[аи]?|ответил[аи]?|спросил[аи]?|"
    r"sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|teilte|meinte|meint|warnte|warnt|forderte|"
    r"kritisierte|fügte|zitierte|so|hieß es|heißt es|"
    r"dedi|deydi|aytdi|aytadi|degan|ta['ʻ’‘`ʼ]kidladi|bildirdi|qayd etdi|deyiladi|yozdi|деди|дейди|айтди|таъкидлади|"
    r"билдирди|қайд этди|дейилади|"
    r"деді|айтты|дейді|атап өтті|мәлімдеді|"
    r"dedi|söyledi|belirtti|açıkladı|konuştu|ifade etti|diye|"
    r"a déclaré|a rapporté|a assuré|a souligné|a précisé|a estimé|a affirmé|a expliqué|a indiqué|a ajouté|assure|"
    r"affirme|explique|estime|raconte|souligne|déclare|ajoute|confie|selon|"
    r"dijo|afirmó|explicó|señaló|aseguró|declaró|añadió|anunció|dice|explica|afirma|asegura|según|"
    r"ha detto|dice|spiega|afferma|dichiara|sottolinea|ha dichiarato|ha spiegato|secondo|"
    r"zei|zegt|aldus|stelt|powiedział[a]?|dodał[a]?|mówi|mówił[a]?|wskazał[a]?|ocenił[a]?|podkreślił[a]?|"
    r"stwierdził[a]?|zaznaczył[a]?|uvedl[a]?|řekl[a]?|doplnil[a]?|napsal[a]?|vysvětlil[a]?|dodal[a]?|säger|berättar|"
    r"skriver|fortæller|forteller|sade|siger|sagde|disse|afirmou|explicou)\b",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    r"(?:according to|selon|según|secondo|по словам|laut|nach angaben (?:von|der|des))\s", re.IGNORECASE
)
_TURKIC_ACCORDING = re.compile(
    r"(?P<who>(?:[^\W\d_][\w'’ʻ‘`-]*\s){0,3}[^\W\d_][\w'’ʻ‘`-]*?)(?:ning|нинг|ның|нің|дың|дің)\s(?:aytishicha|"
    r"so['ʻ’‘`]zlariga ko['ʻ’‘`]ra|"
    r"ta['ʻ’‘`ʼ]kidlashicha|fikricha|айтишича|сўзларига кўра|таъкидлашича|айтуынша|сөзінше|пікірінше)",
    re.IGNORECASE,
)
_PRONOUNS = frozenset(
    "he she they i we it he/she он она они я мы er sie u ular у улар ол il elle ils él ella lui lei".split()
)
_ADVERBS = re.compile(
    r"^(?:(?:also|then|later|further|however|though|has|have|had|who|which|as|and|but|while|was|is|be|"
    r"также|ранее|и|как|что|об этом|auch|hat|noch|dann|zudem|es|dazu|das)\s)+",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"[,:(“„«\"\n]|\s[–—-]\s|\s(?:in|on|at|during|after|before|while|who|adding|as|when|to|of his|about|by|via|from|"
    r"last|this|with|for|under|that|"
    r"yesterday|today|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|im|bei|zu|nach|gegenüber|"
    r"auf|dem|den|в|на|во|журналист\w*|корреспондент\w*|"
    r"à|au|lors|dans|en|durante|al|nel)\s",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"[.!?…]['\"”’»)]*\s+(?=[^\W\d_]*[A-ZА-ЯЁЎҚҒҲӘÄÖÜÀ-ÝİÇŞĞ\"“„«])|\n")
_DASH = re.compile(r"[—–]\s*(?P<said>[^\n]{10,2000}?[,!?.…])\s[—–]\s(?P<who>[^\n]{3,160})")
_NO_SUBJECT = frozenset(
    "in on at by of to for with from am im in bei nach mit auf aus zu zum zur в на по с из о об к à au en dans avec "
    "con por w na v ve na".split()
)
_COMMON_NOUNS = re.compile(
    r"^(?:the|a|an|one|his|her|their|its|der|die|das|ein|eine|le|la|un|une|el|los|las|il|lo|gli|de|"
    r"het)\s(?:[^\W\d_][\w'’-]*\s?){1,6}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """Quoted stretches (one a paragraph), with the marks around the whole."""

    parts: tuple[tuple[int, int], ...]
    start: int  # of the opening mark
    end: int  # behind the closing mark
    low: int  # of the paragraph in which it opens
    high: int  # of the paragraph in which it closes


def suggest_quotes(text: str, blocks: list[Block], people: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the quotations of the body with `speaker`, in reading order.

    `people` are suggestions for people: a speaker who is one of them is named in full, and pronouns stand for the last
    of them.
    """
    body = [b for b in blocks if b.body and b.kind is not BlockKind.HEADING]
    who = _People(people)
    found: list[dict[str, Any]] = []
    last_speaker, last_end = "", -10_000
    for quoted in _quoted(text, body):
        words = sum(len(text[s:e].split()) for s, e in quoted.parts)
        speaker, said = _speaker(text, quoted, who)
        score = 0.0
        if speaker:
            score = 0.92 if said == "named" else 0.8 if said == "pronoun" else 0.9
            if words < 4:
                score = 0.0 if words < 2 else 0.62
        elif said:
            score = 0.62 if words >= 4 else 0.0
        elif (
            words >= 5
            and last_speaker
            and quoted.start - last_end <= 220
            and text.count("\n", last_end, quoted.start) <= 2
        ):
            speaker, score = last_speaker, 0.72
        elif words >= 8:
            score = 0.55
        if not score:
            continue
        if speaker:
            last_speaker, last_end = speaker, quoted.end
        found.append(_suggestion(text, quoted, speaker, score))
        if len(found) >= _MOST:
            break
    return found


def _suggestion(text: str, quoted: _Quoted, speaker: str, score: float) -> dict[str, Any]:
    return {
        "value": " ".join(" ".join(text[s:e].split()) for s, e in quoted.parts),
        "attributes": {"speaker": speaker} if speaker else {},
        "evidence": [{"start": s, "end": e, "quote": text[s:e]} for s, e in quoted.parts],
        "score": score,
        "extractor": EXTRACTOR,
        "agreed": [],
    }


class _People:
    """Who is mentioned where."""

    def __init__(self, people: list[dict[str, Any]]) -> None:
        spans = [(e["start"], e["end"], str(p["value"])) for p in people for e in p["evidence"]]
        self.spans = sorted(spans)
        self.starts = [s for s, _, _ in self.spans]

    def within(self, start: int, end: int) -> str:
        """Return the first person mentioned in a stretch."""
        at = bisect_left(self.starts, start)
        return self.spans[at][2] if at < len(self.spans) and self.spans[at][0] < end else ""

    def last_before(self, pos: int) -> str:
        """Return the person mentioned last before an offset, not too far back."""
        at = bisect_left(self.starts, pos) - 1
        return self.spans[at][2] if at >= 0 and pos - self.spans[at][0] < 600 else ""


def _quoted(text: str, body: list[Block]) -> Iterator[_Quoted]:
    left = _MOST_TEXT
    carried: list[tuple[int, int]] = []
    carried_from = carried_low = 0
    wrapped = False
    closers = ""
    for index, block in enumerate(body):
        if left <= 0:
            return
        low, high = block.start, min(block.end, block.start + left)
        left -= high - low
        at = low
        if carried:
            # A quotation goes on where the next paragraph opens with a mark again, or on the next line of a block.
            first = trim(text, low + (not wrapped), high)[0]
            end = _close(text, first, high, closers)
            if end is None:
                carried.append(trim(text, first, high))
                following = body[index + 1] if index + 1 < len(body) else None
                goes_on = following is not None and (
                    _is_next_line(text, block, following) if wrapped else text[following.start] == text[low]
                )
                if goes_on and len(carried) < 12:
                    continue
                carried = []
                continue
            yield _Quoted((*carried, _inner(text, first, end)), carried_from, end + 1, carried_low, high)
            carried = []
            at = end + 1
        dash = _DASH.match(text, low, high) if at == low and text[low] in "—–" else None
        if dash is not None and _VERBS.search(dash["who"][:60]):
            start, end = trim(text, dash.start("said"), dash.end("said") - (text[dash.end("said") - 1] == ","))
            yield _Quoted(((start, end),), low, dash.end("said"), low, high)
            continue
        unclosed = 0
        while unclosed < _MOST_UNCLOSED:
            match = _OPEN.search(text, at, high)
            if match is None:
                break
            mark = match.group()
            opened = match.start()
            if mark in "»”" and (mark == "”" or not _opens(text, opened, low)):
                at = opened + 1
                continue
            if mark == '"' and not _opens(text, opened, low):
                at = opened + 1
                continue
            closers = _CLOSERS[mark]
            end = _close(text, opened + 1, min(high, opened + _LONGEST), closers)
            if end is None:
                following = body[index + 1] if index + 1 < len(body) else None
                wrapped = following is not None and _is_next_line(text, block, following)
                again = following is not None and text[following.start] == mark and high - opened > 40
                if mark in '“„«"' and (wrapped or again):
                    carried, carried_from, carried_low = [trim(text, opened + 1, high)], opened, low
                    break
                at = opened + 1
                unclosed += 1
                continue
            span = _inner(text, opened + 1, end)
            if span[0] < span[1]:
                yield _Quoted((span,), opened, end + 1, low, high)
            at = end + 1


def _is_next_line(text: str, block: Block, following: Block) -> bool:
    """Tell whether two blocks are lines of one quoted paragraph, as Markdown writes it."""
    both = block.kind is BlockKind.QUOTE is following.kind
    return both and text.count("\n", block.end, following.start) == 1


def _opens(text: str, at: int, low: int) -> bool:
    """Tell an opening straight mark from a closing one: white space or a bracket before it, a word behind it."""
    before = text[at - 1] if at > low else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (before.isspace() or before in "([—–-:") and not after.isspace()


def _close(text: str, start: int, end: int, closers: str) -> int | None:
    """Return where the closing mark is; inches, apostrophes and marks within words close nothing."""
    at = start
    depth = 0
    while at < end:
        char = text[at]
        if closers == "»" and char == "«":
            depth += 1
        elif char in closers:
            if depth:
                depth -= 1
            elif char in "’'\"" and at + 1 < len(text) and text[at + 1].isalnum():
                pass
            elif char == "“" and closers[0] == "”":
                return None  # another one opens before this one closes
            else:
                return at
        at += 1
    return None


def _inner(text: str, start: int, end: int) -> tuple[int, int]:
    return trim(text, start, end)


def _speaker(text: str, quoted: _Quoted, who: _People) -> tuple[str, str]:
    """Return who speaks and how the text says it: "named", "noun", "pronoun", "verb" (somebody does), or nothing."""
    after_end = min(quoted.high, quoted.end + _REACH)
    after = text[quoted.end : after_end]
    last = quoted.parts[-1][1]
    if not (text[last - 1 : last] in {".", "…"} and after.lstrip()[:1].isupper()):
        speaker, said = _from_after(text, quoted.end, _first_sentence(after), who, quoted.start)
        if speaker or said:
            return speaker, said
    before_start = max(quoted.low, quoted.start - _REACH)
    parts = list(_SENTENCE_START.finditer(text, before_start, quoted.start + 1))
    if parts:
        before_start = parts[-1].end()
    before = text[before_start : quoted.start]
    return _from_before(text, before_start, before, who)


def _first_sentence(words: str) -> str:
    """Cut at the first sentence end that is none of an abbreviation."""
    for match in re.finditer(r"[.!?…](?=\s|$)|[“„«\"\n]", words):
        if match.group() == "." and (
            (re.findall(r"[^\W\d_]+$", words[: match.start()]) or [""])[-1].lower() in ABBREVIATIONS
            or re.search(r"(?:^|\s)[A-ZА-Я]$", words[: match.start()])
        ):
            continue
        return words[: match.start()]
    return words


def _from_after(text: str, offset: int, words: str, who: _People, before: int) -> tuple[str, str]:
    match = _VERBS.search(words)
    if match is None:
        return "", ""
    lead = words[: match.start()]
    if len(lead) > 110 or (
        lead[:1].isspace() and not lead.strip() and text[offset - 2 : offset - 1].isalnum() and lead.strip(" ,")
    ):
        return "", ""
    stripped = lead.strip(" ,–—-.;:")
    stripped = _ADVERBS.sub("", stripped + " ").strip()
    if stripped and _is_subject(stripped):
        start = offset + words.find(stripped)
        return _named(stripped, start, start + len(stripped), who, before)
    if stripped and not re.fullmatch(r"[\w\s'’-]{0,20}", stripped):
        return "", "verb"
    rest = words[match.end() :]
    rest = re.sub(r"^(?:\s+(?:in|on|mit|in einem|об этом|в))?\s+", " ", rest)
    stop = _STOP.search(rest, 1)
    subject = (rest[: stop.start()] if stop else rest).strip(" ,.;:–—-")
    subject = _ADVERBS.sub("", subject + " ").strip()
    if subject and _is_subject(subject):
        start = text.find(subject, offset + match.end())
        return _named(subject, start, start + len(subject), who, before)
    return "", "verb"


def _from_before(text: str, offset: int, words: str, who: _People) -> tuple[str, str]:
    according = _ACCORDING.search(words)
    if according:
        rest = words[according.end() :]
        stop = _STOP.search(rest)
        subject = (rest[: stop.start()] if stop else rest).strip(" ,.;:")
        if _is_subject(subject):
            start = offset + according.end()
            return _named(subject, start, start + len(subject), who, offset)
    turkic = _TURKIC_ACCORDING.search(words)
    if turkic and _is_subject(turkic["who"]):
        start = offset + turkic.start("who")
        return _named(turkic["who"], start, start + len(turkic["who"]), who, offset)
    matches = list(_VERBS.finditer(words))
    if not matches:
        if re.search(r"[^\W\d_][:：]\s*$", words):
            subject = words.strip(" :：–—-")
            if _is_subject(subject) and len(subject.split()) <= 6:
                return _named(subject, offset, offset + len(words), who, offset)
        return "", ""
    match = matches[-1]
    tail = words[match.end() :].strip(" ,:–—-")
    if tail and len(tail.split()) <= 6 and _is_subject(tail) and re.search(r":\s*$", words):
        start = text.find(tail, offset + match.end())
        return _named(tail, start, start + len(tail), who, offset)
    if len(tail.split()) > 12:
        return "", ""
    lead = words[: match.start()]
    pieces = re.split(r"[,;:]\s|\s(?:and|but|while|after|when|и|а|но|und|aber|va|et|y)\s", lead)
    subject = _ADVERBS.sub("", pieces[-1].strip() + " ").strip(" ,–—-")
    if not _is_subject(subject) and len(pieces) > 1:
        subject = _ADVERBS.sub("", pieces[0].strip() + " ").strip(" ,–—-")  # "Aripov, the prime minister, said"
    if _is_subject(subject):
        start = max(text.find(subject, offset), offset)
        return _named(subject, start, start + len(subject), who, start)
    return "", "verb"


def _is_subject(words: str) -> bool:
    """Tell whether words can name a speaker: a pronoun, a name, a title, or a noun with its article."""
    parts = words.split()
    if not parts or len(parts) > 10 or len(words) > 110:
        return False
    if len(parts) == 1 and parts[0].lower() in _PRONOUNS:
        return True
    if parts[0].lower() in _NO_SUBJECT:
        return False
    if any(p[:1].isupper() and p.lower().strip(",.") not in SENTENCE_WORDS for p in parts):
        return True
    if any(p.lower().strip(",.") in TITLES for p in parts) and len(parts) <= 6:
        return True
    return bool(_COMMON_NOUNS.match(words)) and parts[0].lower() not in {"one"}


def _named(words: str, start: int, end: int, who: _People, before: int) -> tuple[str, str]:
    person = who.within(start, end) if start >= 0 else ""
    if person:
        return person, "named"
    parts = words.split()
    if len(parts) == 1 and parts[0].lower() in _PRONOUNS:
        if parts[0].lower() in {"it", "i", "we", "я", "мы"}:
            return "", "verb"
        name = who.last_before(before)
        return (name, "pronoun") if name else ("", "verb")
    words = " ".join(parts)
    if len(words) > 80:
        return "", "verb"
    if words.split()[0] in {"The", "A", "An", "Der", "Die", "Das", "Ein", "Eine"}:
        words = words[0].lower() + words[1:]
    return words, "noun"
