"""Dates: from words in many languages to ISO 8601 with exactly the precision and zone that were found.

The plain ISO path imports nothing. Month names are CLDR's (resources/words/months.json); what these rules do not
know is
left to dateparser.
"""

from __future__ import annotations

import json
import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from importlib.resources import files

from store.normalise.context import Context, InvalidValue, shorten
from store.normalise.iso_dates import HINT, from_timestamp, parse_iso, parse_zone

_WORD = r"[^\W\d_]{3,14}"
_ORDINAL = r"(?:st|nd|rd|th|er|º|-?го|-?е|-chi|-)?"
_TIME = (
    r"(?P<{0}hour>\d{{1,2}})[:.h](?P<{0}minute>[0-5]\d)(?::(?P<{0}second>[0-5]\d))?(?![\d.:]\d)"
    r"(?:\s?(?P<{0}half>[ap]\.?m\b\.?))?(?:\s(?:Uhr|hrs?|o'clock))?"
    r"(?:\s?\(?(?P<{0}zone>(?:UTC|GMT)?[+-]\d{{1,2}}(?::?\d{{2}})?|[A-ZМСК]{{1,4}})\b\)?)?"
)
_AFTER = r"(?:,?\s*(?:[|·•/–—-]|at|um|в|о|соат|soat|à|a\s+las|alle|saat|kl\.?)?\s*" + _TIME.format("a") + ")?"
_BEFORE = r"(?:(?<!\d)(?<!\d[.:])" + _TIME.format("b") + r"\s*(?:,|\||·|–|on|am)?\s*)?"
_DAY_FIRST = re.compile(
    _BEFORE + r"(?<![\d.,/:-])(?P<day>\d{1,2})" + _ORDINAL + r"\.?\s{0,3}(?:de\s|of\s)?(?P<month>" + _WORD
    + r")\.?(?:,?\s{0,3}(?:de\s|del\s)?(?P<year>(?:19|20)\d{2})(?!\d))?"
    + r"(?:-?\s?(?:года|год|г\.|yil|йил|жыл|жылы|yili))?" + _AFTER,
    re.IGNORECASE,
)  # fmt: skip
_MONTH_FIRST = re.compile(
    _BEFORE + r"(?<!\w)(?P<month>" + _WORD + r")\.?\s{1,3}(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    r"(?![\d%]|[.:,]\d|\s?(?:%|percent|million|billion))"
    r"(?:,?\s{1,3}(?P<year>(?:19|20)\d{2})(?!\d))?" + _AFTER,
    re.IGNORECASE,
)  # fmt: skip
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})(?:-?\s?(?:yil|йил|жыл|жылы|жылғы|-yil|il|оны))?,?\s{1,2}(?P<day>\d{1,2})(?:-|"
    r"\.)?\s?(?P<month>"
    + _WORD + r")(?![^\W\d_])" + _AFTER,
    re.IGNORECASE,
)  # fmt: skip
_MONTH_YEAR = re.compile(
    r"(?<!\w)(?P<month>" + _WORD + r")\.?,?\s{1,2}(?:de\s|del\s)?(?P<year>(?:19|20)\d{2})(?![\d.]\d|\d)", re.IGNORECASE
)
_NUMERIC = re.compile(
    r"(?<![\d./:-])(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d{2}|"
    r"\d{2})(?!\d|[/-](?!\d{1,2}:\d{2})|\.\d)(?:\s?(?:г\.|yil))?" + _AFTER,
    re.IGNORECASE,
)
_NUMERIC_YEAR_FIRST = re.compile(
    r"(?<![\d./:-])(?P<year>(?:19|20)\d{2})(?P<mark>[./])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<day>[0-3]?\d)"
    r"(?!\d|[/-](?!\d{1,2}:\d{2})|\.\d)" + _AFTER,
    re.IGNORECASE,
)
_ISO_IN_TEXT = re.compile(
    r"(?<![\d-])(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|"
    r"[+-]\d{2}:?\d{2})?)?(?![\d-])"
)
_CJK = re.compile(r"(?P<year>(?:19|20)\d{2})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日일])?")
_YEAR = re.compile(r"(?<![\d.,:/$€£#-])(?:19|20)\d{2}(?![\d%]|[.,]\d|-\d{2}\b)")
_AROUND = frozenset(
    "on the at of in today yesterday published updated posted date released dated and сегодня вчера в от "
    "опубликовано год года г "
    "heute gestern am vom den um uhr veröffentlicht stand bugun kecha yil yili kuni soat sana бугун кеча йил йили "
    "куни соат санa "
    "бүгін кеше жылы жыл күні bugün dün saat tarihi günü le à publié aujourd hui el la a las publicado hoy il alle "
    "oggi de du di op".split()
)


__all__ = [
    "HINT",
    "FoundDate",
    "find_dates",
    "from_timestamp",
    "guess_year",
    "month_number",
    "parse_date",
    "year_of_text",
]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: its span, its ISO 8601 form (without a year as `--10-22`) and what had to be guessed."""

    start: int
    end: int
    iso: str
    guessed: str | None = None
    weekday: int | None = None

    @property
    def has_year(self) -> bool:
        """Whether the words name the year."""
        return not self.iso.startswith("--")


def parse_date(words: str, context: Context, *, strict: bool = True) -> tuple[str, dict[str, str]]:
    """Return a date in ISO 8601 and its attributes (`guessed` where the year or the order had to be).

    Not `strict`: other words may stand around the date.
    """
    words = words.strip()
    if not words:
        raise InvalidValue("A date is needed: {0}", HINT)
    if len(words) > 300:
        raise InvalidValue('"{0}" is no date: {1}', shorten(words), HINT)
    iso = parse_iso(words)
    if iso:
        return iso, {}
    for found in find_dates(words, language=context.language, typed=True):
        rest = words[: found.start] + " " + words[found.end :]
        if strict and not _is_filling(rest):
            continue
        if found.has_year:
            return found.iso, {"guessed": found.guessed} if found.guessed else {}
        year = guess_year(found, context)
        if year is None:
            raise InvalidValue('"{0}" names no year: {1}', shorten(words), HINT)
        return f"{year:04d}{found.iso[1:]}", {"guessed": "year"}
    relative = _relative(words, context)
    if relative:
        return relative, {}
    if _looks_numeric(words):
        raise InvalidValue('"{0}" is no date: {1}', shorten(words), HINT)
    parsed = _dateparser(words, context)
    if parsed:
        return parsed, {}
    raise InvalidValue('"{0}" is no date: {1}', shorten(words), HINT)


def find_dates(
    text: str, start: int = 0, end: int | None = None, *, language: str | None = None, typed: bool = False
) -> Iterator[FoundDate]:
    """Yield the dates with at least a month in a stretch of a text, in order, none overlapping another.

    `typed`: the words are a person's answer to the question for a date, so that "may 5" is one.
    """
    end = len(text) if end is None else end
    found: list[FoundDate] = []
    for match in _ISO_IN_TEXT.finditer(text, start, end):
        try:
            found.append(FoundDate(match.start(), match.end(), parse_iso(match.group()) or ""))
        except InvalidValue:
            continue
    for match in _CJK.finditer(text, start, end):
        found.extend(_from_numbers(match, match["year"], match["month"], match["day"]))
    for match in _NUMERIC_YEAR_FIRST.finditer(text, start, end):
        found.extend(_from_numbers(match, match["year"], match["month"], match["day"]))
    for match in _NUMERIC.finditer(text, start, end):
        found.extend(_numeric(match, language))
    for pattern in (_YEAR_FIRST, _DAY_FIRST, _MONTH_FIRST, _MONTH_YEAR):
        for match in pattern.finditer(text, start, end):
            number = month_number(match["month"], language)
            if number is None or (not typed and _is_a_word(match)):
                continue
            groups = match.groupdict()
            found.extend(_from_numbers(match, groups.get("year"), str(number), groups.get("day")))
    last = -1
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        if one.start >= last:
            yield one
            last = one.end


def guess_year(found: FoundDate, context: Context) -> int | None:
    """Guess the year of a date that names none: by the article's date, else its weekday and the years in the text.

    A text that looks back on "in 2023" was written after that year; one that speaks of a month of 2023 was written
    in it.
    """
    if context.published and re.match(r"\d{4}", context.published):
        return int(context.published[:4])
    return year_of_text(context.text, found)


def year_of_text(text: str, found: FoundDate) -> int | None:
    """Guess the year in which a text was written from the years that it names; None where it names none."""
    this_year = datetime.now(UTC).year
    years = [(int(m.group()), m.start()) for m in _YEAR.finditer(text[:200_000])]
    years = [(y, at) for y, at in years if 1950 <= y <= this_year]
    if not years:
        return None
    latest = max(y for y, _ in years)
    looked_back = all(_looks_back(text, at) for y, at in years if y == latest)
    guess = min(latest + 1, this_year) if looked_back else latest
    if found.weekday is not None:
        month, day = int(found.iso[2:4]), int(found.iso[5:7])
        for year in (guess, latest, latest + 1, latest + 2):
            if (
                year <= this_year
                and day <= monthrange(year, month)[1]
                and date(year, month, day).weekday() == found.weekday
            ):
                return year
    return guess


def month_number(word: str, language: str | None = None) -> int | None:
    """Return the month (1 to 12) that a word names, inflected or not, in this language or in any."""
    word = word.lower().replace("i̇", "i").strip(".")
    tables = _months()
    if language:
        by_language = tables.get(language.split("-")[0])
        if by_language and word in by_language:
            return by_language[word]
    number = tables[""].get(word)
    if number is None and len(word) > 4:
        # Case endings: "oktabrda", "октябрде", "Ekim'de"
        for ending in _CASES:
            if word.endswith(ending) and len(word) - len(ending) >= 4 and word[: -len(ending)] in tables[""]:
                return tables[""][word[: -len(ending)]]
    return number


_CASES = (
    "dagi",
    "dan",
    "ning",
    "gacha",
    "da",
    "ni",
    "ga",
    "даги",
    "дан",
    "нинг",
    "да",
    "де",
    "дағы",
    "дегі",
    "та",
    "те",
    "нда",
    "um",
    "s",
    "e",
)


@lru_cache(maxsize=1)
def _months() -> dict[str, dict[str, int]]:
    raw = json.loads(files("resources").joinpath("words/months.json").read_text("utf-8"))
    tables: dict[str, dict[str, int]] = {"": {}}
    for language, months in raw.items():
        table = tables.setdefault(language.split("_")[0], {})
        for number, names in enumerate(months, 1):
            for name in names:
                table.setdefault(name, number)
                tables[""].setdefault(name, number)
    extra = {
        "sept": 9, "oktyabr": 10, "sentyabr": 9, "dekabr": 12, "noyabr": 11, "янв": 1, "фев": 2, "апр": 4, "авг": 8,
        "сен": 9,
        "сент": 9, "окт": 10, "ноя": 11, "нояб": 11, "дек": 12, "jänner": 1, "feber": 2, "mär": 3, "mrz": 3,
        "okt": 10, "dez": 12,
        "октябрь": 10, "ақпанда": 2,
    }  # fmt: skip
    for name, number in extra.items():
        tables[""][name] = number
    return tables


_WORDS_TOO = frozenset("may march mar mai sen mart ara set out dec jan lis kas eki mei sep".split())


def _is_a_word(match: re.Match[str]) -> bool:
    """Tell "they may 5 times" and "march 12 miles" from months, which have a capital or a year where they are words."""
    return match["month"] in _WORDS_TOO and match.groupdict().get("year") is None


def _numeric(match: re.Match[str], language: str | None) -> list[FoundDate]:
    first, second = int(match["first"]), int(match["second"])
    year = match["year"]
    if len(year) == 2:
        if match["mark"] == "-" or language is None:
            return []
        year = str(2000 + int(year) if int(year) < 70 else 1900 + int(year))
    guessed = None
    american = (language or "").lower() in {"en-us", "en-ph"}
    if match["mark"] == "." or second > 12 or first > 12:
        day, month = (first, second) if second <= 12 else (second, first)
    else:
        day, month = (second, first) if american else (first, second)
        if (
            not american
            and first != second
            and (language or "en").split("-")[0] == "en"
            and (language or "").lower() != "en-gb"
        ):
            guessed = "order"
    return _from_numbers(match, year, str(month), str(day), guessed=guessed)


def _from_numbers(
    match: re.Match[str],
    year: str | None,
    month: str | None,
    day: str | None,
    *,
    guessed: str | None = None,
) -> list[FoundDate]:
    """Return the found date in a list, or nothing where the numbers make none."""
    m, d = int(month or 0), int(day or 0)
    y = int(year) if year else None
    if not 1 <= m <= 12 or (day is not None and not 1 <= d <= monthrange(y or 2024, m)[1]):
        return []
    iso = f"{y:04d}-{m:02d}" if y else f"--{m:02d}"
    end = match.end()
    start = match.start()
    groups = match.groupdict()
    if day is not None:
        iso += f"-{d:02d}"
        clock = _clock(groups, "a") or _clock(groups, "b")
        if clock and y:
            iso += clock
    if not y and groups.get("ahour"):
        end = match.start("ahour")  # a clock without a year is no part of a bare day
    if not _clock(groups, "a") and groups.get("ahour"):
        end = match.start("ahour")
    elif groups.get("azone") and not parse_zone(groups["azone"]):
        end = match.start("azone")  # only a word behind the clock
    if groups.get("bhour") and (not y or not _clock(groups, "b") or _clock(groups, "a")):
        start = match.start("day") if match.start("day") < match.start("month") else match.start("month")
    words = match.string
    while end > start and (words[end - 1].isspace() or words[end - 1] in ",|·–—-(/"):
        end -= 1
    while start < end and (words[start].isspace() or words[start] in ",|"):
        start += 1
    for tail in (" at", " um", " в", " soat", " à"):
        if words[start:end].endswith(tail):
            end -= len(tail)
            while words[end - 1] in " ,":
                end -= 1
    return [FoundDate(start, end, iso, guessed, _weekday_before(words, start))]


def _clock(groups: Mapping[str, str | None], which: str) -> str:
    hour_words, minute = groups.get(f"{which}hour"), groups.get(f"{which}minute")
    if hour_words is None or minute is None:
        return ""
    hour = int(hour_words)
    half = (groups.get(f"{which}half") or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23:
        return ""
    second = groups.get(f"{which}second")
    return f"T{hour:02d}:{minute}" + (f":{second}" if second else "") + parse_zone(groups.get(f"{which}zone"))


_WEEKDAYS: Mapping[str, int] = {
    stem: number
    for number, stems in enumerate(
        (
            "monday понедельник montag dushanba душанба дүйсенбі pazartesi lundi lunes",
            "tuesday вторник dienstag seshanba сешанба сейсенбі salı mardi martes",
            "wednesday среда среду mittwoch chorshanba чоршанба сәрсенбі çarşamba mercredi miércoles",
            "thursday четверг donnerstag payshanba пайшанба бейсенбі perşembe jeudi jueves",
            "friday пятница пятницу freitag juma жума жұма cuma vendredi viernes",
            "saturday суббота субботу samstag shanba шанба сенбі cumartesi samedi sábado",
            "sunday воскресенье sonntag yakshanba якшанба жексенбі pazar dimanche domingo",
        )
    )
    for stem in stems.split()
}


def _weekday_before(text: str, start: int) -> int | None:
    match = re.search(r"([^\W\d_]+)[.,]?\s{1,2}(?:the\s|den\s)?$", text[max(0, start - 24) : start])
    if not match:
        return None
    word = match[1].lower()
    short = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
    return _WEEKDAYS.get(word, short.get(word))


def _looks_back(text: str, at: int) -> bool:
    """Tell whether a year is spoken of as a whole year that is over: "In 2023,", "в 2023 году", "2023-yilda"."""
    before = text[max(0, at - 16) : at].lower()
    after = text[at + 4 : at + 20].lower()
    if (
        re.search(r"[^\W\d_]{3,}\.?,? ?$", before)
        and month_number((re.findall(r"[^\W\d_]+", before) or [""])[-1]) is not None
    ):
        return False
    if re.search(
        r"\b(?:in|since|of|from|to|during|than|with|for|year|im jahr|seit|в|за|с|к|en|dans|nel|compared to)\s$", before
    ):
        return not re.match(r"\s*(?:is|will|current)", after)
    return bool(re.match(r"(?:-?\s?(?:yil|йил|жыл)|\s?году|'ta|'te|'da|'de)", after))


def _is_filling(rest: str) -> bool:
    """Tell whether what stands around a date says nothing more."""
    words = re.findall(r"[^\W_]+", rest.lower())
    return all(w in _AROUND or w in _WEEKDAYS or w in {"mon", "tue", "wed", "thu", "fri", "sat", "sun"} for w in words)


def _looks_numeric(words: str) -> bool:
    return not re.search(r"[^\W\d_]", words) or (not re.search(r"\d", words) and len(words.split()) > 4)


def _relative(words: str, context: Context) -> str | None:
    if not context.published or not re.match(r"\d{4}-\d{2}-\d{2}", context.published):
        return None
    back = {
        "today": 0, "сегодня": 0, "heute": 0, "bugun": 0, "бугун": 0, "бүгін": 0, "bugün": 0, "aujourd'hui": 0,
        "hoy": 0,
        "yesterday": 1, "вчера": 1, "gestern": 1, "kecha": 1, "кеча": 1, "кеше": 1, "dün": 1, "hier": 1, "ayer": 1,
        "tomorrow": -1, "завтра": -1, "morgen": -1, "ertaga": -1, "yarın": -1, "demain": -1, "mañana": -1,
    }.get(words.lower())  # fmt: skip
    if back is None:
        return None
    try:
        return (date.fromisoformat(context.published[:10]) - timedelta(days=back)).isoformat()
    except (ValueError, OverflowError):
        return None


def _dateparser(words: str, context: Context) -> str | None:
    """Ask dateparser, for languages that these rules do not know; only for what names at least a month."""
    if len(words) > 60 or not re.search(r"\d", words):
        return None
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser.date import DateDataParser

        language = (context.language or "").split("-")[0]
        try:
            parser = DateDataParser(
                languages=[language] if language else None, settings={"REQUIRE_PARTS": ["month", "year"]}
            )
            data = parser.get_date_data(words)
        except (ValueError, OverflowError, TypeError):
            return None
    moment = data.date_obj
    if moment is None or not 1000 <= moment.year <= 2999:
        return None
    if data.period == "month":
        return f"{moment.year:04d}-{moment.month:02d}"
    if data.period == "year":
        return f"{moment.year:04d}"
    if not (moment.hour or moment.minute):
        return moment.date().isoformat()
    return moment.isoformat(timespec="minutes" if moment.second == 0 else "seconds").replace("+00:00", "Z")
