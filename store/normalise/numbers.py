"""Figures: from words in several languages to a number at full magnitude and its unit.

"$4.4 billion" is 4400000000 USD, "4,4 млрд долларов" too, "32%" is 32 %, "more than 1,000 enterprises" is 1000
enterprises. `find_figures` walks a text once, in linear time; `parse_figure` reads what a person typed or selected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from store.errors import said
from store.normalise.context import InvalidValue, shorten

HINT = said("write it as 4400000000, 4.4 billion USD or 32 %")
MAX_DIGITS = 24

COMMA_GROUPS = frozenset("en zh ja ko he th hi bn ur ms sw ga mt cy".split())
"""Languages that write 1,000 for a thousand and 4.4 for four and two fifths."""

_SCALE_STEMS: tuple[tuple[str, int], ...] = (
    (r"thousand|tausend|тысяч\w*|тыс|ming|минг|мың|миң|bin|mil|mille|mila|duizend|tys|tysi\w+|tusen\w*|tsd|k", 3),
    (r"million(?:s|en|er|i|ów|y)?|milion\w*|mln|mn|mio|millionen|миллион\w*|млн|милион\w*|мільйон\w*|millón|millones|milh(?:ão|ões)|milyon|"
     r"miljoen(?:en)?|miljon\w*|millioner|million|m", 6),
    (r"billion(?:s)?|bn|mlrd|mld|mrd|milliard\w*|миллиард\w*|млрд|мілья?рд\w*|мільярд\w*|милиард\w*|milyar|miliard\w*|miljard\w*|bilh(?:ão|ões)|"
     r"mil millones|mil milhões|md|b", 9),
    (r"trillion(?:s)?|trln|tn|триллион\w*|трлн|trilyon|трильйон\w*|trilh(?:ão|ões)|"
    r"bln|billionen|billones|billón|biliony?|t", 12),
    (r"crore", 7), (r"lakh", 5),
)  # fmt: skip
_SCALES = {number: re.compile(rf"(?:{stems})\Z", re.IGNORECASE) for stems, number in _SCALE_STEMS}
_LONG_SCALE = frozenset("de fr es it nl pl cs sk sl hr sv da nb no fi hu pt-pt".split())
_LONG_SCALE_WORDS = re.compile(r"billion(?:en|er|s|i)?\Z|billón\Z|billones\Z|bilion\w*\Z", re.IGNORECASE)

_SYMBOLS: Mapping[str, str] = {
    "$": "USD", "US$": "USD", "USD": "USD", "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "¥": "JPY",
    "₽": "RUB", "RUB": "RUB",
    "₸": "KZT", "₴": "UAH", "₺": "TRY", "₹": "INR", "Rs": "INR", "Rs.": "INR", "₩": "KRW", "₪": "ILS", "₫": "VND",
    "₦": "NGN", "₱": "PHP",
    "₼": "AZN", "₾": "GEL", "฿": "THB", "zł": "PLN", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "CHF": "CHF", "元": "CNY", "円": "JPY", "원": "KRW",
}  # fmt: skip
_CODES = frozenset(
    "USD EUR GBP JPY CNY RUB KZT UZS KGS TJS TMT TRY UAH BYN AZN GEL AMD PLN CZK HUF RON BGN SEK NOK DKK ISK CHF "
    "CAD AUD NZD HKD SGD "
    "TWD KRW INR PKR BDT IRR IQD SAR AED QAR KWD OMR ILS EGP NGN ZAR KES GHS BRL MXN ARS CLP COP PEN UYU THB VND "
    "IDR MYR PHP MNT AFN".split()
)
_CURRENCY_WORDS: tuple[tuple[str, str], ...] = (
    (r"(?:us|u\.s\.|american|aqsh|ақш|us-)?\s?(?:dollar(?:s|i|lar\w*|ga|ni|ın)?|"
     r"dólar(?:es)?|dolar\w*|доллар\w*|долл|долар\w*)", "USD"),
    (r"euros?|евро|yevro\w*|avro|євро|evro|eur", "EUR"),
    (r"pounds? sterling|фунт\w* стерлингов|sterling", "GBP"),
    (r"rubles?|roubles?|рубл\w*|руб|rubel|rubl\w*|сом(?:ов|а)? рос\w*", "RUB"),
    (r"tenge\w*|тенге\w*|теңге\w*|tenga", "KZT"),
    (r"so['ʻ’‘`ʼ]m(?:lik|dan|ga|ni|ning)?|soums?|sums?|сум(?:ов|а|ы|ам)?|сўм\w*|uzs", "UZS"),
    (r"somoni|сомони", "TJS"),
    (r"сом(?:ов|а|го)?|soms?", "KGS"),
    (r"yuan\w*|юан\w*|renminbi|rmb|yuany", "CNY"),
    (r"yen|иен\w*|yena", "JPY"),
    (r"liras?ı?|лир(?:а|ы)?|lirası|türk lirası", "TRY"),
    (r"hryvnias?|hryvnyas?|грив\w*|гривен\w*", "UAH"),
    (r"rupees?|рупи\w*|rupi\w*", "INR"),
    (r"manats?|манат\w*", "AZN"),
    (r"swiss francs?|schweizer franken|franken", "CHF"),
    (r"zlotys?|złot\w+|злот\w*", "PLN"),
    (r"dirhams?|дирхам\w*", "AED"),
    (r"вон|south korean won", "KRW"),
    (r"korun\w*|kč", "CZK"),
    (r"kronor|svenska kronor", "SEK"),
)  # fmt: skip
_CURRENCIES = re.compile(
    "|".join(f"(?P<{code}>{words})" for words, code in _CURRENCY_WORDS).join(("(?:", r")(?![^\W\d_])")), re.IGNORECASE
)
_PERCENT = re.compile(
    r"%|٪|per\s?cent\b|percent\b|pct\b\.?|процент\w*|проц\.|prozent\w*|foiz\w*|фоиз\w*|пайыз\w*|пайызға|відсот\w*|"
    r"pour\s?cent|"
    r"por\s?ciento|per\s?cento|por\s?cento|procent\w*|prosent\w*|prosentti\w*",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"(?:percentage|процентн\w+|prozent)[\s-]?(?:points?\b|пункт\w*|punkte?\w*)|п\.\s?п\.|(?:%|per\s?cent|"
    r"percent)[\s-]points?\b|prozentpunkt\w*|basis points\b",
    re.IGNORECASE,
)
_DIGITS = (
    r"\d{1,3}(?:(?P<GROUP>[,.\u00a0\u202f\u2009'’ ])\d{3}(?:(?P=GROUP)\d{3}){0,6})(?!\d)(?:[.,]\d{1,6}(?!\d))?"
    r"|\d{1,3}(?:,\d{2}){1,4},\d{3}(?!\d)"
    r"|\d{1,24}(?:[.,]\d{1,8})?"
)
_MONEY_BEFORE = (
    r"(?:(?<![A-Za-z])(?:US|AU|CA|NZ|HK|NT|MX|[ACSR])\$|[$€£¥₽₸₴₺₹₩₪₫₦₱₼₾฿]|"
    r"(?<![A-Za-z])(?:USD|EUR|GBP|CHF|RUB|KZT|UZS|CNY|JPY|INR|PLN|Rs\.?))"
)
_FIGURE = re.compile(
    rf"(?P<minus>(?<![\w\d)])[-−–]\s?|\b[Mm]inus\s|\bминус\s)?(?:(?P<symbol>{_MONEY_BEFORE})\s?)?"
    rf"(?<![\d.,:/])(?<!\d[-–])(?P<first>{_DIGITS.replace('GROUP', 'groupa')})"
    rf"(?:\s?(?:-|–|—|\bto\b|\bbis\b|"
    rf"\bдо\b)\s?(?:{_MONEY_BEFORE}\s?)?(?P<second>{_DIGITS.replace('GROUP', 'groupb')})(?=\s?(?:%|[^\W\d_])))?"
)
_SCALE_AFTER = re.compile(r"[\s-]{0,2}(?P<scale>mil mill?ones|mil milhões|[^\W\d_]{1,12})(?P<point>\.)?(?![^\W_])")
_CJK_SCALE = re.compile(r"\s?(?P<scale>[千万萬亿億兆만억조])(?:多)?")
_CJK = {"千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12, "만": 4, "억": 8, "조": 12}
_CODE_AFTER = re.compile(r"\s?(?P<code>[A-Z]{3})(?![A-Za-z\d])")
_SYMBOL_AFTER = re.compile(r"\s?(?P<symbol>US\$|[$€£¥₽₸₴₺₹₩₪₫₦₱₼₾฿]|zł|Kč|元|円|원)")
_NUMBER_WORDS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "half a": 0.5,
    "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
    "a hundred": 100, "hundred": 100,
}  # fmt: skip
_WORDY = re.compile(
    r"(?<![\w-])(?P<word>"
    + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
    + r")\s(?P<scale>million|billion|trillion|thousand)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a text: its span (with currency, scale and percent words), value, unit and upper end of a range."""

    start: int
    end: int
    value: int | float
    unit: str | None = None
    upper: int | float | None = None
    scaled: bool = False

    @property
    def plain(self) -> bool:
        """Whether it is a bare number, of which only the words around it can tell what it counts."""
        return self.unit is None and not self.scaled


def find_figures(text: str, start: int = 0, end: int | None = None, *, language: str | None = None) -> Iterator[Figure]:
    """Yield the numbers in a stretch of a text, in order."""
    end = len(text) if end is None else end
    at = start
    while True:
        match = _FIGURE.search(text, at, end)
        if match is None:
            return
        figure = _figure(text, match, end, language)
        if figure is None:
            at = _past_digits(text, match.end(), end)
            continue
        yield figure
        at = max(figure.end, _past_digits(text, match.end(), end))


def find_wordy_figures(text: str, start: int = 0, end: int | None = None) -> Iterator[Figure]:
    """Yield English figures whose number is a word: "two million dollars"."""
    end = len(text) if end is None else end
    for match in _WORDY.finditer(text, start, end):
        value = exact(Decimal(str(_NUMBER_WORDS[match["word"].lower()])) * 10 ** _scale(match["scale"], "en"))
        unit, stop = _unit_after(text, match.end(), end)
        yield Figure(match.start(), stop, value, unit, scaled=True)


def parse_figure(words: str, language: str | None = None) -> tuple[int | float, dict[str, str | int | float]]:
    """Return the number that the words name, and its attributes (`unit`; `to` for a range)."""
    words = words.strip()
    if not words:
        raise InvalidValue("A number is needed: {0}", HINT)
    no = said('"{0}" is no number:', shorten(words))
    if len(words) > 300:
        raise InvalidValue("{0} {1}", no, HINT)
    if re.search(r"\d{25}", words):
        raise InvalidValue("{0} it has more than {1} digits", no, MAX_DIGITS)
    plain = re.fullmatch(r"([-+−]?)(\d+(?:\.\d+)?)(?:[eE]([+-]?\d{1,2}))?", words)
    if plain:
        return _plain(plain, no, language), {}
    found = list(find_figures(words, language=language)) or list(find_wordy_figures(words))
    if not found:
        raise InvalidValue("{0} {1}", no, HINT)
    if len(found) > 1:
        raise InvalidValue("{0} it holds {1} of them, and one is wanted", no, len(found))
    figure = found[0]
    attributes: dict[str, str | int | float] = {}
    unit = figure.unit or unit_words(words[figure.end :])
    if unit:
        attributes["unit"] = unit
    if figure.upper is not None:
        attributes["to"] = figure.upper
    return figure.value, attributes


def unit_words(words: str) -> str:
    """Return what a person wrote behind a number as its unit: at most five words, without punctuation."""
    words = " ".join(words.split()).strip(" .,;:!?()\"'“”«»")
    return words if len(words) <= 60 and len(words.split()) <= 5 else ""


def exact(number: Decimal) -> int | float:
    """Return a JSON number: whole numbers without a fraction."""
    return int(number) if number == number.to_integral_value() else float(number)


def _plain(match: re.Match[str], no: str, language: str | None) -> int | float:
    sign, digits, exponent = match.groups()
    if (
        exponent is None
        and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", digits)
        and (language or "en").split("-")[0] not in COMMA_GROUPS
    ):
        digits = digits.replace(".", "")
    try:
        number = Decimal(digits + (f"e{exponent}" if exponent else ""))
    except InvalidOperation as error:
        raise InvalidValue("{0} {1}", no, HINT) from error
    if number.adjusted() >= MAX_DIGITS:
        raise InvalidValue("{0} it has more than {1} digits", no, MAX_DIGITS)
    return exact(-number if sign in {"-", "−"} else number)


def _past_digits(text: str, at: int, end: int) -> int:
    while at < end and text[at].isdigit():
        at += 1
    return at


def _figure(text: str, match: re.Match[str], end: int, language: str | None) -> Figure | None:
    before = text[match.start("first") - 1 : match.start("first")]
    if match["symbol"] is None and before and (before.isalpha() or before in "_#@"):
        return None  # B2B, G20, #100
    stop = match.end()
    if stop < end and (text[stop] == "_" or text[stop].isdigit()):
        return None
    first = _decimal(match["first"], match["groupa"], language)
    if first is None:
        return None
    second = _decimal(match["second"], match["groupb"], language) if match["second"] else None
    factor, stop, scaled = _scale_after(text, stop, end, language, money=match["symbol"] is not None)
    if match["symbol"]:
        unit: str | None = _SYMBOLS.get(match["symbol"].rstrip(".")) or _SYMBOLS.get(match["symbol"])
        # "$4.4 billion USD", "$5 Canadian" stay what the symbol says
    else:
        unit, stop = _unit_after(text, stop, end)
    if (
        stop < end
        and text[stop].isalpha()
        and stop == match.end()
        and not _is_cjk(text[stop])
        and unit is None
        and not scaled
    ):
        return None  # 3D, 20th, 5G
    start = match.start()
    value = first * factor
    if match["minus"]:
        value = -value
    if second is not None and (second <= first or (unit is None and not scaled)):
        second = None if unit is None and not scaled else second
    if second is not None and second <= first:
        return None
    if match["second"] and second is None:
        return None  # 2-1, 2019-2020, 10 to 12
    upper = exact(second * factor) if second is not None else None
    return Figure(start, stop, exact(value), unit, upper, scaled)


def _is_cjk(char: str) -> bool:
    return "\u3000" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af"


def _decimal(digits: str, group: str | None, language: str | None) -> Decimal | None:
    """Read digits with group and decimal marks by the language's habit where they leave it open."""
    comma_groups = (language or "en").split("-")[0] in COMMA_GROUPS
    if group in {",", "."} and digits.count(group) == 1:
        rest = digits.split(group)[1]
        if len(rest) == 3:  # 1,234 or 1.234
            grouping = (group == ",") == comma_groups
            if digits.startswith("0"):
                grouping = False
            return Decimal(digits.replace(group, "" if grouping else "."))
    if group:
        digits = digits.replace(group, "")
        return Decimal(digits.replace(",", "."))
    if digits.count(",") > 1:
        return Decimal(digits.replace(",", ""))
    if len(digits) > MAX_DIGITS + 1:
        return None
    return Decimal(digits.replace(",", "."))


def _scale(word: str, language: str | None) -> int:
    language = (language or "en").lower()
    if _LONG_SCALE_WORDS.match(word) and (language in _LONG_SCALE or language.split("-")[0] in _LONG_SCALE):
        return 12
    for power, pattern in _SCALES.items():
        if pattern.match(word):
            return power
    return 0


def _scale_after(text: str, at: int, end: int, language: str | None, *, money: bool) -> tuple[Decimal, int, bool]:
    match = _SCALE_AFTER.match(text, at, end)
    if match:
        word = match["scale"]
        base = (language or "en").split("-")[0]
        foreign = (word.lower() == "bin" and base not in {"tr", "az"}) or (
            word.lower() in {"mil", "mille"} and base not in {"es", "pt", "fr", "it", "ca", "gl"}
        )
        short = len(word) == 1 and not (
            word in "kmbKMB" and (money or word in "KMB") and match.start("scale") == at and base in COMMA_GROUPS
        )
        if base in {"es", "pt"} and word.lower() == "t":
            short = True
        power = 0 if foreign or short else _scale(word, language)
        if power:
            stop = match.end()
            if match["point"] and len(word) > 4:
                stop -= 1
            elif match["point"] and not re.match(r"\s*[^\W\d_A-ZА-Я]", text[stop : stop + 3]):
                # The point ends the sentence, unless the abbreviation is written with one in this language.
                stop -= 0 if base in {"de", "ru", "nl", "kk", "uk"} and text[stop : stop + 2].strip() else 1
            return Decimal(10) ** power, stop, True
    match = _CJK_SCALE.match(text, at, end)
    if match:
        return Decimal(10) ** _CJK[match["scale"]], match.end(), True
    return Decimal(1), at, False


def _unit_after(text: str, at: int, end: int) -> tuple[str | None, int]:
    """Return the currency or percent that follows a number, and where it ends."""
    gap = at
    while gap < end and gap < at + 2 and text[gap] in " \u00a0\u202f\u2009-":
        gap += 1
    for pattern, unit in ((_POINTS, "percentage points"), (_PERCENT, "%")):
        match = pattern.match(text, gap, end)
        if match:
            return unit, match.end()
    match = _SYMBOL_AFTER.match(text, at, end)
    if match:
        return _SYMBOLS.get(match["symbol"], "CZK" if match["symbol"] == "Kč" else match["symbol"]), match.end()
    match = _CODE_AFTER.match(text, at, end)
    if match and match["code"] in _CODES:
        return match["code"], match.end()
    if text.startswith("de ", gap):
        gap += 3
    match = _CURRENCIES.match(text, gap, end)
    if match and match.lastgroup:
        stop = match.end()
        tail = re.match(r"\s(?:США|АҚШ|АКШ)\b", text[stop : stop + 5])
        return match.lastgroup, stop + (tail.end() if tail else 0)
    return None, at
