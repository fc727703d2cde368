"""Languages: names and tags in, BCP 47 out."""

from __future__ import annotations

import re
from functools import lru_cache

from store.errors import said
from store.normalise.context import InvalidValue, shorten

HINT = said("write a tag such as en, uz-Latn or pt-BR, or a name such as English")

_TAG = re.compile(
    r"([A-Za-z]{2,3})((?:[-_][A-Za-z]{4})?)((?:[-_](?:[A-Za-z]{2}|\d{3}))?)((?:[-_](?:[A-Za-z\d]{5,8}|"
    r"\d[A-Za-z\d]{3}))*)"
)
_TWO_LETTERS = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff "
    "fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk "
    "kl km kn ko kr ks "
    "ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
    "or os pa pi pl ps "
    "pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt "
    "tw ty ug uk ur uz "
    "ve vi vo wa wo xh yi yo za zh zu".split()
)
_OLD = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "mo": "ro",
    "sh": "sr-Latn",
    "cz": "cs",
    "jp": "ja",
    "ua": "uk",
    "kz": "kk",
    "gr": "el",
}
_THREE_LETTERS = {
    "eng": "en", "rus": "ru", "uzb": "uz", "uzn": "uz", "kaz": "kk", "kir": "ky", "tgk": "tg", "tuk": "tk",
    "deu": "de", "ger": "de",
    "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl", "tur": "tr",
    "aze": "az", "ara": "ar",
    "heb": "he", "fas": "fa", "per": "fa", "ukr": "uk", "bel": "be", "pol": "pl", "ces": "cs", "cze": "cs",
    "slk": "sk", "slo": "sk",
    "slv": "sl", "hrv": "hr", "srp": "sr", "bul": "bg", "ron": "ro", "rum": "ro", "hun": "hu", "ell": "el",
    "gre": "el", "swe": "sv",
    "dan": "da", "nor": "no", "fin": "fi", "est": "et", "lav": "lv", "lit": "lt", "zho": "zh", "chi": "zh",
    "jpn": "ja", "kor": "ko",
    "hin": "hi", "ben": "bn", "urd": "ur", "tam": "ta", "vie": "vi", "tha": "th", "ind": "id", "msa": "ms",
    "may": "ms", "kat": "ka",
    "geo": "ka", "hye": "hy", "arm": "hy", "mon": "mn", "isl": "is", "ice": "is", "nob": "nb", "nno": "nn",
    "cat": "ca", "swa": "sw",
}  # fmt: skip
_NAMES = {
    "english": "en", "английский": "en", "englisch": "en", "anglais": "en", "inglés": "en", "ingilizce": "en",
    "ingliz": "en",
    "russian": "ru", "русский": "ru", "russisch": "ru", "russe": "ru", "rus": "ru", "rusça": "ru", "орысша": "ru",
    "uzbek": "uz", "o'zbek": "uz", "o'zbekcha": "uz", "ўзбек": "uz", "ўзбекча": "uz", "узбекский": "uz",
    "usbekisch": "uz", "özbekçe": "uz",
    "kazakh": "kk", "qazaq": "kk", "қазақ": "kk", "қазақша": "kk", "казахский": "kk", "kasachisch": "kk",
    "karakalpak": "kaa", "qaraqalpaq": "kaa", "каракалпакский": "kaa", "qoraqalpoq": "kaa",
    "kyrgyz": "ky", "кыргызча": "ky", "киргизский": "ky", "tajik": "tg", "тоҷикӣ": "tg", "таджикский": "tg",
    "turkmen": "tk", "türkmençe": "tk",
    "german": "de", "deutsch": "de", "немецкий": "de", "nemis": "de", "french": "fr", "français": "fr",
    "французский": "fr",
    "spanish": "es", "español": "es", "castellano": "es", "испанский": "es", "italian": "it", "italiano": "it",
    "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "turkish": "tr", "türkçe": "tr", "турецкий": "tr",
    "turk": "tr",
    "azerbaijani": "az", "azərbaycanca": "az", "arabic": "ar", "العربية": "ar", "hebrew": "he", "עברית": "he",
    "persian": "fa", "farsi": "fa",
    "فارسی": "fa", "ukrainian": "uk", "українська": "uk", "belarusian": "be", "беларуская": "be", "polish": "pl",
    "polski": "pl",
    "czech": "cs", "čeština": "cs", "slovak": "sk", "slovenčina": "sk", "slovenian": "sl", "croatian": "hr",
    "hrvatski": "hr", "serbian": "sr",
    "српски": "sr", "bulgarian": "bg", "български": "bg", "romanian": "ro", "română": "ro", "hungarian": "hu",
    "magyar": "hu", "greek": "el",
    "ελληνικά": "el", "swedish": "sv", "svenska": "sv", "danish": "da", "dansk": "da", "norwegian": "no",
    "norsk": "no", "finnish": "fi",
    "suomi": "fi", "estonian": "et", "eesti": "et", "latvian": "lv", "latviešu": "lv", "lithuanian": "lt",
    "lietuvių": "lt",
    "chinese": "zh", "中文": "zh", "japanese": "ja", "日本語": "ja", "korean": "ko", "한국어": "ko", "hindi": "hi",
    "हिन्दी": "hi",
    "georgian": "ka", "ქართული": "ka", "armenian": "hy", "հայերեն": "hy", "mongolian": "mn", "монгол": "mn",
    "vietnamese": "vi",
    "tiếng "
    "việt": "vi", "thai": "th", "ไทย": "th", "indonesian": "id", "bahasa indonesia": "id", "malay": "ms", "latin": "la",
    "american "
    "english": "en-US", "british english": "en-GB", "brazilian portuguese": "pt-BR", "simplified chinese": "zh-Hans",
    "traditional chinese": "zh-Hant", "uzbek latin": "uz-Latn", "uzbek cyrillic": "uz-Cyrl",
}  # fmt: skip
_PLAIN_NAMES = {
    code: name.capitalize() for name, code in reversed(_NAMES.items()) if "-" not in code and name.isascii()
}
_ENGLISH = _PLAIN_NAMES | {
    "en": "English", "ru": "Russian", "uz": "Uzbek", "kk": "Kazakh", "ky": "Kyrgyz", "tg": "Tajik", "tk": "Turkmen",
    "kaa": "Karakalpak",
    "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch",
    "tr": "Turkish", "az": "Azerbaijani",
    "uk": "Ukrainian", "pl": "Polish", "cs": "Czech", "ar": "Arabic", "he": "Hebrew", "fa": "Persian",
    "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean", "sv": "Swedish", "da": "Danish", "no": "Norwegian", "nb": "Norwegian Bokmål", "fi": "Finnish",
    "hu": "Hungarian",
    "hr": "Croatian", "et": "Estonian", "lv": "Latvian", "lt": "Lithuanian", "fil": "Filipino", "vi": "Vietnamese",
    "id": "Indonesian",
}  # fmt: skip
_SCRIPTS = {"Latn": "Latin", "Cyrl": "Cyrillic", "Hans": "Simplified", "Hant": "Traditional", "Arab": "Arabic"}


def parse_language(words: str) -> str:
    """Return the BCP 47 tag for a tag, a locale name or a language's name in some languages."""
    words = " ".join(words.split())
    if not words:
        raise InvalidValue("A language is needed: {0}", HINT)
    tag = _tag(words.split(".")[0])
    if tag:
        return tag
    name = re.sub(r"[‘’ʻʼ`´]", "'", words.lower())
    name = re.sub(r"\s*(?:language|язык|tili|тили|тілі|sprache|dili)$", "", name)
    found = _NAMES.get(name) or _cldr_names().get(name)
    if not found:
        raise InvalidValue('"{0}" is no language: {1}', shorten(words), HINT)
    return found


def language_name(tag: str, locale: str = "en") -> str:
    """Return how a language is called, the tag itself where nobody knows."""
    base, *rest = tag.split("-")
    if locale.split("-", maxsplit=1)[0] == "en" and base in _ENGLISH:
        name = _ENGLISH[base]
    else:
        name = _cldr_name(base, locale) or tag
        if name == tag:
            return tag
    more = [_SCRIPTS.get(part, part) for part in rest]
    return f"{name} ({', '.join(more)})" if more else name


def _tag(words: str) -> str | None:
    match = _TAG.fullmatch(words)
    if not match:
        return None
    base, script, region, variants = match.groups()
    base = base.lower()
    base = _OLD.get(base, base)
    if len(base) == 3:
        if base not in _THREE_LETTERS and base not in _other_codes():
            return None
        base = _THREE_LETTERS.get(base, base)
    elif base[:2] not in _TWO_LETTERS:
        return None
    tag = base
    if script:
        tag += f"-{script[1:].title()}"
    if region:
        tag += f"-{region[1:].upper()}"
    return tag + variants.lower().replace("_", "-")


@lru_cache(maxsize=1)
def _other_codes() -> frozenset[str]:
    from babel import Locale

    return frozenset(str(code) for code in Locale("en").languages if len(str(code)) == 3)


@lru_cache(maxsize=1)
def _cldr_names() -> dict[str, str]:
    """Return names from CLDR in the languages that reviewers write; loaded only for a name that is not known here."""
    from babel import Locale

    names: dict[str, str] = {}
    for locale in ("en", "ru", "uz", "de", "kk", "fr", "es", "tr"):
        for code, name in Locale(locale).languages.items():
            names.setdefault(name.lower().replace("ʻ", "'"), code.replace("_", "-"))
    return names


@lru_cache(maxsize=64)
def _cldr_name(base: str, locale: str) -> str | None:
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(locale, sep="-").languages.get(base)
    except (UnknownLocaleError, ValueError):
        name = Locale("en").languages.get(base)
    return str(name) if name else None
